import type { CameraPreference } from './camera-devices.ts';
import { camerasIn, findCamera } from './camera-devices.ts';
import type { CameraAccess, CameraPlatform } from './camera-platform.ts';
import type { SourceFault } from './source.ts';

/** How the request for a camera ended. */
export type CameraAnswer = { readonly stream: MediaStream } | { readonly fault: SourceFault };

// enough for faces at the far side of a doorway; larger frames are shrunk before the networks
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;

/** Asks for the preferred camera, and for any other when that one is not there. Never throws. */
export async function requestCamera(
  { isSecure, access }: Pick<CameraPlatform, 'isSecure' | 'access'>,
  preference: CameraPreference,
): Promise<CameraAnswer> {
  if (!isSecure) return { fault: 'insecure' };
  if (access === undefined) return { fault: 'absent' };
  const wanted = await constraintsFor(access, preference);
  const first = await ask(access, wanted);
  return 'fault' in first && first.fault === 'absent' && 'deviceId' in wanted
    ? ask(access, anyCamera(preference))
    : first;
}

// DOMExceptions of `getUserMedia`; what is left is a camera that is there and does not start
function faultOf(error: unknown): SourceFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  return 'busy';
}

async function ask(access: CameraAccess, video: MediaTrackConstraints): Promise<CameraAnswer> {
  try {
    return { stream: await access.getUserMedia({ video, audio: false }) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function constraintsFor(
  access: CameraAccess,
  preference: CameraPreference,
): Promise<MediaTrackConstraints> {
  const any = anyCamera(preference);
  if (preference.id === undefined && preference.label === undefined) return any;
  const cameras = await access.enumerateDevices().then(camerasIn, () => []);
  const camera = findCamera(cameras, preference);
  if (camera !== undefined) return { ...SIZE, deviceId: { exact: camera.id } };
  // before the permission the list hides its ids: the wish is still worth stating
  return preference.id === undefined ? any : { ...SIZE, deviceId: { ideal: preference.id } };
}

// a screen at an entrance shows those who pass to themselves: the front camera is the usual one
function anyCamera({ facing = 'user' }: CameraPreference): MediaTrackConstraints {
  return { ...SIZE, facingMode: { ideal: facing } };
}
