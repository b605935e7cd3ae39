/** Why no pictures come; each has a text that says what to do. */
export type SourceFault =
  /** The person or the system refused the camera. */
  | 'denied'
  /** No camera is there. */
  | 'absent'
  /** Another program holds the camera, or it does not start. */
  | 'busy'
  /** The page came over an insecure address: browsers give no camera there. */
  | 'insecure'
  /** The camera was pulled out or switched off while it ran. */
  | 'unplugged';

/** What a live source is doing. */
export type SourceState =
  | { readonly kind: 'idle' }
  /** Waiting for the permission or for the first picture. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'live' }
  /** The system holds the pictures back for now (a call, another tab); they may return. */
  | { readonly kind: 'muted' }
  | { readonly kind: 'fault'; readonly fault: SourceFault };

/** Where live frames come from: the camera of a visit, or one feed of many. */
export interface FrameSource<State = SourceState> {
  readonly state: State;
  /** Calls `listener` on every change of `state`; the result ends that. */
  subscribe(listener: () => void): () => void;
  /**
   * The newest picture, or nothing when there is none now. The caller closes the bitmap or
   * transfers it; its longer side is at most `MOST_FRAME_SIDE`.
   */
  grab(): Promise<ImageBitmap | undefined>;
  /** Of which feed the last grabbed picture was, where a source has several. */
  readonly feed?: string | undefined;
  /** The longest from one picture to the next that a strained device may rest, in ms; absent: any. */
  readonly mostRestMs?: number;
}

/** Longer side of a live frame in pixels: what the networks can use, and no more. */
const MOST_FRAME_SIDE = 1280;

/** The size in which a picture is taken for a frame, in pixels; nothing when it fits as it is. */
export function frameSizeOf(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } | undefined {
  const scale = MOST_FRAME_SIDE / Math.max(width, height);
  return scale < 1
    ? { width: Math.round(width * scale), height: Math.round(height * scale) }
    : undefined;
}
