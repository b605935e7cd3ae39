/** The wall of cameras. */
export const wall = {
  title: 'Watch',
};
