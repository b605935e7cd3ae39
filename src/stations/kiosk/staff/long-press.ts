/** A finger that rests this long means it. */
export const LONG_PRESS_MS = 2000;
/** It may tremble by so many CSS pixels. */
const TREMBLE = 24;

/** Calls a task so many milliseconds later, unless the result is called before. */
export type After = (ms: number, task: () => void) => () => void;

/** Calls a task a while later by the page's own clock. */
export const afterWhile: After = (ms, task) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};

/**
 * Calls `pressed` whenever one finger rests on the screen for a while.
 *
 * @returns ends that
 */
export function onLongPress(
  root: Pick<Document, 'addEventListener'>,
  pressed: () => void,
  after: After,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let from = { x: 0, y: 0 };
  let giveUp = (): void => undefined;
  const end = (): void => giveUp();
  root.addEventListener(
    'pointerdown',
    ({ clientX: x, clientY: y, isPrimary }) => {
      giveUp();
      from = { x, y };
      // a second finger is no press but a gesture, or two people
      if (isPrimary) giveUp = after(LONG_PRESS_MS, pressed);
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > TREMBLE) giveUp();
    },
    { signal },
  );
  root.addEventListener('pointerup', end, { signal });
  root.addEventListener('pointercancel', end, { signal });
  return () => {
    giveUp();
    ending.abort();
  };
}
