/** What is said of a face. */
export const verdicts = {
  mask: 'Mask on',
  no_mask: 'No mask',
  incorrect: 'Worn wrong',
  unsure: 'Not sure',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts = {
  too_far: 'Come closer',
  turned_away: 'Look at the camera',
  too_dark: 'More light, please',
  blurred: 'Hold still',
  undecided: 'Looking…',
};
