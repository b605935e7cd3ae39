/** The page of all stations. */
export const fleet = {
  title: 'Stations',
};
