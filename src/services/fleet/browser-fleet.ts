import { browserReportingPlatform } from '../reporting/browser-reporting.ts';
import { connectMqtt } from '../reporting/links/mqtt-connection.ts';
import { Fleet } from './fleet.ts';

/** The fleet as this browser reaches it. */
export function browserFleet(): Fleet {
  return new Fleet({
    ...browserReportingPlatform(),
    connect: connectMqtt,
    // not randomUUID, which insecure pages do not have
    freshId: () =>
      [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join(''),
  });
}
