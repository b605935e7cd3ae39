declare global {
  interface Window {
    /** A hand on the camera, from `holdCamera`. */
    readonly heldCamera: {
      /** It repeats one picture until it is asked for anew. */
      readonly freeze: () => void;
      /** From now on there is none; one that runs is ended by `withTrack`. */
      readonly lose: () => void;
      /** It is there again. */
      readonly find: () => void;
      /** How often a camera was asked for. */
      readonly asked: () => number;
    };
  }
}

/** Runs in the page before everything else: lets a test freeze the camera or take it away. */
export function holdCamera(): void {
  // the empty page before the first has no cameras
  if (!isSecureContext) return;
  let isFrozen = false;
  let isLost = false;
  let asked = 0;
  const held: (() => void)[] = [];
  const media = navigator.mediaDevices;
  const ask = media.getUserMedia.bind(media);
  media.getUserMedia = async (wish) => {
    asked += 1;
    if (isLost) throw new DOMException('no camera', 'NotFoundError');
    const stream = await ask(wish);
    isFrozen = false;
    for (const go of held.splice(0)) go();
    return stream;
  };
  const list = media.enumerateDevices.bind(media);
  media.enumerateDevices = () => (isLost ? Promise.resolve([]) : list());
  const video = HTMLVideoElement.prototype;
  const onFrame = Reflect.get(video, 'requestVideoFrameCallback');
  video.requestVideoFrameCallback = function (this: HTMLVideoElement, task) {
    return onFrame.call(this, (...frame) => {
      const go = (): void => task(...frame);
      if (isFrozen) held.push(go);
      else go();
    });
  };
  const heldCamera = {
    freeze: () => {
      isFrozen = true;
    },
    lose: () => {
      isLost = true;
    },
    find: () => {
      isLost = false;
      media.dispatchEvent(new Event('devicechange'));
    },
    asked: () => asked,
  };
  Object.assign(window, { heldCamera });
}
