/** What goes to the systems of the house, and how that stands. */
export const reporting = {
  title: 'Reporting',
};
