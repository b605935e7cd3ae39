/** What a screen at the door says aloud; `npm run prompts` makes it audible. */
export const spoken = {
  welcome: 'Thank you. Welcome.',
  put_on: 'Please put on a mask.',
  cover_nose: 'Please cover your mouth and nose with your mask.',
  come_closer: 'Please come closer.',
  look_here: 'Please look at the camera.',
  hand_away: 'Please take your hand away from your face.',
  wait: 'Please wait: the room is full.',
};
