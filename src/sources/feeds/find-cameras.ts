import type { CameraDevice } from '../camera-devices.ts';
import { camerasIn } from '../camera-devices.ts';
import type { CameraPlatform } from '../camera-platform.ts';
import { browserPlatform } from '../camera-platform.ts';
import { requestCamera } from '../camera-request.ts';
import { stopTracks } from '../capture.ts';

/**
 * The cameras of this device, to choose from. Browsers give their names to those alone who have had one,
 * so one is asked for first, and let go. Never throws: where none may be had there is none.
 */
export async function findCameras(
  platform: Pick<CameraPlatform, 'isSecure' | 'access'> = browserPlatform(),
): Promise<readonly CameraDevice[]> {
  const answer = await requestCamera(platform, {});
  if ('fault' in answer) return [];
  try {
    return camerasIn((await platform.access?.enumerateDevices()) ?? []);
  } catch {
    return [];
  } finally {
    stopTracks(answer.stream);
  }
}
