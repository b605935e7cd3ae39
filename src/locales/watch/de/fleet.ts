import { countingIn } from '../../counting.ts';

const { count, number } = countingIn('de');

/** Die Seite aller Stationen. */
export const fleet = {
  title: 'Stationen',
  lead: 'Jede Station, die dem Broker meldet, wie zuletzt von ihr gehört wurde.',
  login: {
    title: 'Mit dem Broker verbinden',
    path: 'Pfad des Brokers auf diesem Server',
    user: 'Benutzer',
    password: 'Passwort',
    remember: 'Passwort auf diesem Gerät merken',
    connect: 'Verbinden',
    leave: 'Trennen',
  },
  states: {
    apart: 'Nicht verbunden.',
    connecting: 'Wird verbunden…',
    connected: 'Verbunden.',
  },
  stale: 'Die Stationen sind so gezeigt, wie zuletzt von ihnen gehört wurde.',
  notCurrent: 'Nicht aktuell',
  none: 'Noch hat keine Station gemeldet.',
  status: { alive: 'Läuft', lost: 'Verloren', off: 'Meldet nicht mehr' },
  strange: {
    future: 'Spricht eine neuere Version als diese Seite. Aktualisieren Sie dieses Gerät.',
    spoilt: 'Sagt etwas, das kein Zustand ist.',
  },
  engine: {
    idle: 'keine Prüfung läuft',
    starting: 'macht sich bereit',
    ready: 'prüft',
    fault: 'die Prüfung startet nicht',
  },
  since: 'Zuletzt gehört',
  check: 'Prüfung',
  version: 'Version',
  light: 'Helligkeit',
  speed: 'Geschwindigkeit',
  lookMs: (ms: number) => `${number(Math.round(ms))} ms je Blick`,
  stalls: 'Unterbrechungen heute',
  stallsOf: (stalls: number, minutes: number) =>
    stalls === 0 ? 'keine' : `${number(stalls)}, zusammen ${number(minutes)} min`,
  today: 'Heute',
  properly: 'mit richtiger Maske',
  outbox: 'Postausgang',
  outboxOf: (waiting: number, aside: number, lost: number) =>
    [
      waiting === 0 ? 'nichts wartet' : count(waiting, { one: '# wartet', other: '# warten' }),
      ...(aside > 0 ? [`${number(aside)} abgelehnt`] : []),
      ...(lost > 0 ? [`${number(lost)} verloren`] : []),
    ].join(', '),
  push: {
    title: 'Konfiguration senden',
    help: 'Eine Einstellungsdatei, wie die Einstellungen sie speichern. Jede Station prüft sie und sagt, ob sie übernommen wurde; eine, die weg ist, bekommt sie, wenn sie wieder da ist. Eine PIN steht in keiner solchen Datei.',
    file: 'Einstellungsdatei',
    to: 'An',
    all: 'Alle Stationen',
    send: 'Senden',
    broken: 'Diese Datei enthält keine Einstellungen.',
    pushed: (stations: number) =>
      count(stations, {
        one: 'Für # Station dem Broker übergeben.',
        other: 'Für # Stationen dem Broker übergeben.',
      }),
    untaken: (names: string) => `Der Broker hat sie nicht angenommen für: ${names}`,
  },
  answers: {
    title: 'Letzte Konfiguration',
    none: 'keine',
    applied: 'in Kraft',
    refused: (field: string) => (field === '' ? 'abgelehnt' : `abgelehnt wegen „${field}“`),
    future: 'für eine neuere Version; abgelehnt',
    spoilt: 'hat etwas geantwortet, das keine Antwort ist',
  },
};
