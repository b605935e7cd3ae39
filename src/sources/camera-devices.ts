/** Which way a camera looks: at whoever holds the device, away from them, or not told. */
export type Facing = 'user' | 'environment' | 'unknown';

/** One camera that can be chosen. */
export interface CameraDevice {
  /** Given by the browser; it changes when the site's data are cleared. */
  readonly id: string;
  /** The maker's name for it; empty before the permission is given. */
  readonly label: string;
  readonly facing: Facing;
}

/** The camera that somebody wants; its label finds it again when its id has changed. */
export interface CameraPreference {
  readonly id?: string;
  /** The maker's name for it, or a part of that. */
  readonly label?: string;
  /** Where no particular camera is meant. */
  readonly facing?: 'user' | 'environment';
}

// makers and systems name lenses in the system's language; these are the common ones
const AWAY = /back|rear|environment|rück|hinten|arrière|trasera|posterior|world/i;
const TOWARDS = /front|user|face\s?time|selfie|vorder|avant|frontal|integrated|built-?in/i;

/** The cameras in a list of devices, in the browser's order. */
export function camerasIn(devices: readonly MediaDeviceInfo[]): CameraDevice[] {
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label, facing: facingOf(label) }));
}

/** Which way a camera looks, as far as its label tells. */
export function facingOf(label: string): Facing {
  if (AWAY.test(label)) return 'environment';
  return TOWARDS.test(label) ? 'user' : 'unknown';
}

/** The camera that was meant, by its id, else by its label, else by a part of that. */
export function findCamera(
  cameras: readonly CameraDevice[],
  { id, label }: CameraPreference,
): CameraDevice | undefined {
  const byId = cameras.find((camera) => camera.id === id);
  if (byId !== undefined || label === undefined || label === '') return byId;
  const wanted = label.toLowerCase();
  return (
    cameras.find((camera) => camera.label.toLowerCase() === wanted) ??
    cameras.find((camera) => camera.label.toLowerCase().includes(wanted))
  );
}

/**
 * The camera that a word in an address asks for: `front`, `rear`, an id, or a part of a name.
 */
export function preferenceOf(word: string): CameraPreference {
  if (word === 'front') return { facing: 'user' };
  if (word === 'rear') return { facing: 'environment' };
  return { id: word, label: word };
}
