import { countingIn } from '../../counting.ts';

const { count } = countingIn('de');

/** Was an die Systeme des Hauses geht, und wie es darum steht. */
export const reporting = {
  title: 'Meldungen',
  lead: 'Sagt den Systemen Ihres Hauses, was hier gesehen wird: einem MQTT-Broker, Home Assistant oder einer Adresse, an die Nachrichten gesendet werden. Alle werden über den Server erreicht, von dem diese App kommt, und über keinen anderen.',
  switch: 'An das Haus melden',
  off: 'Aus: Nichts verlässt dieses Gerät.',
  name: 'Name dieser Station',
  nameHelp:
    'Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel tor-nord. Er ist auch der Benutzername beim Broker.',
  nameWrong:
    'Ein Name hat Kleinbuchstaben, Ziffern und Bindestriche, beginnt mit keinem und ist höchstens 32 lang.',
  pathWrong: 'Eine Adresse auf diesem Server beginnt mit einem Schrägstrich, zum Beispiel /mqtt.',
  states: {
    unnamed: 'Geben Sie dieser Station zuerst einen Namen.',
    no_store:
      'Dieser Browser erlaubt hier keinen Speicher, wie in privaten Fenstern. Was nicht gespeichert ist, lässt sich nicht sicher melden, darum wird nichts gemeldet.',
    elsewhere: 'Ein anderer Tab dieser App meldet. Dieser übernimmt, wenn er geschlossen wird.',
    on: 'Ein.',
  },
  trouble: {
    full: 'Auf diesem Gerät ist kein Platz mehr. Bis es wieder welchen gibt, wird nichts Neues gemeldet.',
    blocked:
      'Ein anderer Tab dieser App steht dem Speicher im Weg. Schließen Sie die anderen Tabs.',
    closed: 'Der Browser hat seinen Speicher geschlossen. Es wird erneut versucht.',
    failed: 'Der Speicher des Browsers antwortet nicht. Es wird erneut versucht.',
    forbidden: 'Dieser Browser erlaubt hier keinen Speicher, wie in privaten Fenstern.',
    newer: 'Ein anderer Tab hat eine neuere Version dieser App. Laden Sie diese Seite neu.',
  },

  what: {
    title: 'Was dieses Gerät verlässt',
    counts:
      'Wie viele Personen mit welchem Ergebnis vorbeikamen, je Kamera und Viertelstunde. Nichts Feineres.',
    alerts: 'Alarme der Kamerawand: wann, welche Kamera, welche Regel.',
    state:
      'Ob diese Station läuft, ihre Version, Geschwindigkeit und Helligkeit, und die Zahlen von heute.',
    cameras: 'Kameras heißen dabei so, wie sie auf diesem Gerät heißen.',
    never: 'Nie ein Bild, nie ein Gesicht, nie ein Name.',
    findings: 'Auch jeden einzelnen Befund ohne richtige Maske: Zeit, Kamera, Ergebnis',
    findingsHelp: 'Aus, solange die Zahlen genügen.',
  },

  mqtt: {
    title: 'MQTT-Broker',
    path: 'Pfad des Brokers auf diesem Server',
    pathHelp: 'Leer lassen für keinen Broker.',
    password: 'Passwort dieser Station beim Broker',
    passwordHelp: 'Es bleibt auf diesem Gerät und steht in keiner Einstellungsdatei.',
    homeAssistant: 'Home Assistant die Sensoren dieser Station finden lassen',
  },
  webhook: {
    title: 'Webhook',
    path: 'Pfad auf diesem Server, an den Nachrichten gesendet werden',
    pathHelp: 'Leer lassen für keinen.',
  },

  link: {
    connecting: 'Wird verbunden…',
    idle: 'Noch wurde nichts gesendet.',
    open: 'Funktioniert.',
    why: {
      unreachable: 'Dort antwortet niemand.',
      wrong_password: 'Der Broker kennt diesen Namen mit diesem Passwort nicht.',
      forbidden:
        'Der Broker lässt diese Station nicht in ihre eigenen Topics schreiben. Seine Zugriffsliste ist zu berichtigen.',
      taken_over: 'Ein anderes Gerät meldet unter demselben Namen.',
      server_trouble: 'Der Server hat Schwierigkeiten.',
    },
    again: (time: string) => `Nächster Versuch um ${time}.`,
    waiting: (messages: number) =>
      count(messages, { one: '# Nachricht wartet.', other: '# Nachrichten warten.' }),
    aside: (messages: number) =>
      count(messages, {
        one: '# Nachricht wurde endgültig abgelehnt und ist aufgehoben.',
        other: '# Nachrichten wurden endgültig abgelehnt und sind aufgehoben.',
      }),
    lost: (messages: number) =>
      count(messages, {
        one: '# Nachricht ging aus Platzmangel verloren. Die Zahlen bleiben.',
        other: '# Nachrichten gingen aus Platzmangel verloren. Die Zahlen bleiben.',
      }),
    test: 'Probe senden',
    retry: 'Jetzt erneut versuchen',
    delivered: 'Die Probe ist angekommen.',
    notDelivered: 'Die Probe ist nicht angekommen.',
    refused: 'Die Probe wurde abgelehnt.',
  },

  answer: {
    applied: 'Eine Konfiguration von der Seite der Stationen wurde übernommen.',
    refused: (field: string) =>
      field === ''
        ? 'Eine Konfiguration, die kam, war keine. Die letzte gute gilt weiter.'
        : `Eine Konfiguration wurde wegen „${field}“ abgelehnt. Die letzte gute gilt weiter.`,
    future:
      'Es kam eine Konfiguration für eine neuere Version dieser App. Die letzte gute gilt weiter.',
  },
  toFleet: 'Alle Stationen',
};
