import type { kiosk as english } from '../en/kiosk.ts';

/** Der Bildschirm am Eingang, und was das Personal dort einstellt. */
export const kiosk: typeof english = {
  title: 'Am Eingang',
  greeting: 'Willkommen',
  invite: 'Bitte herantreten und auf den Bildschirm schauen.',
  counting: 'Bitte hier drinnen eine Maske tragen.',
  private: 'Kein Bild wird gespeichert oder gesendet.',
  tap: 'Einmal tippen: ganzer Bildschirm und Ton',
  verdicts: {
    welcome: { title: 'Willkommen', help: 'Danke für die Maske.' },
    put_on: { title: 'Bitte Maske', help: 'Aufsetzen und noch einmal hierher schauen.' },
    cover_nose: { title: 'Fast richtig', help: 'Mund und Nase bedecken.' },
    wait: { title: 'Bitte warten', help: 'Drinnen ist es voll. Einen Moment bitte.' },
  },
  hints: {
    looking: 'Einen Moment …',
    come_closer: 'Kommen Sie näher',
    look_here: 'Schauen Sie in die Kamera',
    hand_away: 'Nehmen Sie die Hand weg',
    more_light: 'Bitte mehr Licht',
    hold_still: 'Kurz stillhalten',
  },
  inside: (count, limit) => `${count} von ${limit} drinnen`,
  leave: 'Jemand ist gegangen',
  paused: 'Angehalten',
  broken: {
    title: 'Kurz außer Betrieb',
    help: 'Bitte gehen Sie hinein oder fragen Sie das Personal.',
    again: 'Es wird von selbst weiter versucht.',
  },
  getReady: 'Wird vorbereitet …',
  language: 'Sprache',
  staff: {
    open: 'Für das Personal',
    enter: 'PIN',
    erase: 'Löschen',
    done: 'OK',
    wrong: (left) => (left === 1 ? 'Falsch. Noch ein Versuch.' : `Falsch. Noch ${left} Versuche.`),
    wait: (seconds) => `Zu viele Versuche. ${seconds} s warten.`,
    forgotten:
      'Vergessen? Löschen Sie im Browser die Daten dieser Seite: das entfernt die PIN und alle Einstellungen.',
    fewer: 'Drinnen einer weniger',
    more: 'Drinnen einer mehr',
    settings: 'Einstellungen dieses Bildschirms',
    quit: 'Diesen Modus verlassen',
    configuration: {
      none: 'Einstellungen: von diesem Gerät.',
      applied: (time) => `Einstellungen: vom Server, ${time}.`,
      missing: 'Einstellungen auf dem Server: nicht gefunden. Die letzten guten gelten.',
      broken: (field) =>
        `Einstellungen auf dem Server: „${field}“ ist falsch. Die letzten guten gelten.`,
      offline: 'Einstellungen auf dem Server: nicht erreicht. Die letzten guten gelten.',
      elsewhere:
        'Die Einstellungen müssen auf dem Server dieser App liegen. Die Adresse wurde abgelehnt.',
    },
  },
};
