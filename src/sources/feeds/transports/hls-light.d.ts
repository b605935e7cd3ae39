/** The package's own smaller build: without subtitles, other sound tracks and protected videos. */
declare module 'hls.js/light' {
  export { default } from 'hls.js';
}
