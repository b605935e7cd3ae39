import type { Payload } from './payload.ts';

/** Everything of this app at a broker lies below it; the version is the payloads'. */
const ROOT = 'maskcheck/v1';

/** What a station says under its own name: nothing else may be said there by anybody else. */
export type OutTopic = Exclude<Payload['kind'], 'result'> | 'config/result';

/** The topic by which a station says something. */
export function topicOf(station: string, kind: OutTopic): string {
  return `${ROOT}/${station}/${kind}`;
}

/** The topic by which a station is told its configuration. */
export function configTopicOf(station: string): string {
  return `${ROOT}/${station}/config`;
}

/** What whoever looks after all stations listens to. */
export const FLEET_TOPICS: readonly string[] = [
  topicOf('+', 'state'),
  topicOf('+', 'config/result'),
];

/** Whose topic it is; nothing when it is no station's. */
export function stationIn(topic: string): string | undefined {
  const [root, version, station] = topic.split('/');
  return `${root}/${version}` === ROOT ? station : undefined;
}
