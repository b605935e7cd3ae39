import type { Page } from 'playwright-core';

/** Does to the running camera's track what a system does: ends it, or holds its pictures back. */
export async function withTrack(page: Page, event: 'ended' | 'mute' | 'unmute'): Promise<void> {
  await page.evaluate((name) => {
    const find = (root: ParentNode): HTMLVideoElement | undefined => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLVideoElement) return element;
        const inside = element.shadowRoot && find(element.shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    const stream = find(document)?.srcObject;
    if (!(stream instanceof MediaStream)) throw new Error('no stream');
    const [track] = stream.getVideoTracks();
    if (track === undefined) throw new Error('no track');
    if (name !== 'ended') {
      Object.defineProperty(track, 'muted', { value: name === 'mute', configurable: true });
    } else track.stop();
    track.dispatchEvent(new Event(name));
  }, event);
}
