/** What a hand may do to a screen by accident or out of curiosity, and must not. */
const REFUSED = ['contextmenu', 'dragstart', 'selectstart', 'gesturestart', 'dblclick'] as const;

/**
 * Keeps the browser's own gestures away from a screen that nobody attends: menus, selecting,
 * dragging, zooming. What the system offers (a task bar, a power button) only the system can lock.
 *
 * @returns gives them back
 */
export function refuseGestures(root: EventTarget): () => void {
  const refuse = (event: Event): void => event.preventDefault();
  const refuseZoom = (event: Event): void => {
    if (event instanceof WheelEvent && event.ctrlKey) event.preventDefault();
  };
  for (const name of REFUSED) root.addEventListener(name, refuse);
  root.addEventListener('wheel', refuseZoom, { passive: false });
  return () => {
    for (const name of REFUSED) root.removeEventListener(name, refuse);
    root.removeEventListener('wheel', refuseZoom);
  };
}

/** Whether a tap would still bring the whole screen or let it speak. */
export function wantsTap(): boolean {
  // types promise what older browsers do not have
  const { userActivation } = navigator as { readonly userActivation?: UserActivation };
  const isWhole = matchMedia('(display-mode: fullscreen)').matches;
  return userActivation?.hasBeenActive !== true && !isWhole;
}

/** Takes the whole screen, where the browser can and a tap has just allowed it. */
export async function takeWholeScreen({ documentElement }: Document): Promise<void> {
  const { requestFullscreen } = documentElement as Partial<HTMLElement>;
  if (requestFullscreen === undefined || document.fullscreenElement !== null) return;
  try {
    await documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // refused: the screen works in a window as well
  }
}
