/** Was an die Systeme des Hauses geht, und wie es darum steht. */
export const reporting = {
  title: 'Meldungen',
};
