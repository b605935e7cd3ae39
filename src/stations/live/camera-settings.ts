import type { Settings } from '../../services/settings.ts';
import type { CameraPreference, Facing } from '../../sources/camera-devices.ts';
import { preferenceOf } from '../../sources/camera-devices.ts';

/**
 * The camera to ask for.
 *
 * @param wanted the address's word: `front`, `rear`, an id or a part of a name; goes before the
 *   camera that the settings remember
 */
export function wantedCameraOf(
  { cameraId, cameraLabel }: Settings,
  wanted: string | undefined,
): CameraPreference {
  if (wanted !== undefined) return preferenceOf(wanted);
  return {
    ...(cameraId === '' ? {} : { id: cameraId }),
    ...(cameraLabel === '' ? {} : { label: cameraLabel }),
  };
}

/** Whether the picture is shown as in a mirror: by itself unless the camera looks away from people. */
export function isMirrored({ mirror }: Settings, facing: Facing | undefined): boolean {
  return mirror === 'auto' ? facing !== 'environment' : mirror === 'on';
}
