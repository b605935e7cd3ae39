/** Die Seite aller Stationen. */
export const fleet = {
  title: 'Stationen',
};
