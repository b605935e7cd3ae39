/** What the running camera lets people set; a part that it does not offer is absent. */
export interface CameraControls {
  /** The lamp beside a rear lens: whether it is lit. */
  readonly torch?: boolean;
  /** Zoom in the camera's own unit, usually 1 for the whole picture. */
  readonly zoom?: {
    readonly least: number;
    readonly most: number;
    readonly step: number;
    readonly value: number;
  };
}

// "MediaStream Image Capture" extends a track by these; the types of the DOM do not have them all
interface LensCapabilities {
  readonly torch?: boolean;
  readonly zoom?: { readonly min: number; readonly max: number; readonly step?: number };
}
interface LensSettings {
  readonly torch?: boolean;
  readonly zoom?: number;
}

/** Steps in which a zoom without a step of its own moves. */
const USUAL_STEP = 0.1;

/** Reads what a track offers and how it is set now. */
export function controlsOf(track: MediaStreamTrack): CameraControls {
  // Firefox came late to it
  const offered = (
    typeof track.getCapabilities === 'function' ? track.getCapabilities() : {}
  ) as LensCapabilities;
  const now = track.getSettings() as LensSettings;
  const { zoom } = offered;
  return {
    ...(offered.torch === true ? { torch: now.torch === true } : {}),
    ...(zoom !== undefined && zoom.max > zoom.min
      ? {
          zoom: {
            least: zoom.min,
            most: zoom.max,
            step: zoom.step !== undefined && zoom.step > 0 ? zoom.step : USUAL_STEP,
            value: now.zoom ?? zoom.min,
          },
        }
      : {}),
  };
}

/**
 * Sets torch or zoom.
 *
 * @returns whether the camera took it; some offer what they then refuse
 */
export async function setControl(
  track: MediaStreamTrack,
  setting: { readonly torch: boolean } | { readonly zoom: number },
): Promise<boolean> {
  try {
    await track.applyConstraints({ advanced: [setting as MediaTrackConstraintSet] });
    return true;
  } catch {
    return false;
  }
}
