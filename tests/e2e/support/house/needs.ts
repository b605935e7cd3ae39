import { providePrograms } from '../../../support/programs.ts';

/** Whether a house can be started here. @throws when not, where `CI` is set */
export const hasHouse = providePrograms('the programs of a house', [
  'nginx',
  'mosquitto',
  'ffmpeg',
]);
