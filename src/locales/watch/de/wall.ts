/** Die Wand der Kameras. */
export const wall = {
  title: 'Überwachen',
};
