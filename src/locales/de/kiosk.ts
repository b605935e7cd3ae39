import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('de');

/** Der Bildschirm am Eingang, und was das Personal dort einstellt. */
export const kiosk: Texts['kiosk'] = {
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
  inside: (inside, limit) => `${number(inside)} von ${number(limit)} drinnen`,
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
    wrong: (left) =>
      count(left, { one: 'Falsch. Noch ein Versuch.', other: 'Falsch. Noch # Versuche.' }),
    wait: (seconds) => `Zu viele Versuche. ${number(seconds)} s warten.`,
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
  settings: {
    title: 'Bildschirm am Eingang',
    start: 'Hier starten',
    setUp: 'Den Platz prüfen',
    policy: 'Was er tut',
    policies: {
      enforce: 'Anhalten: bis die Maske sitzt',
      remind: 'Erinnern: eine Weile, dann weiter',
      count: 'Zählen: still',
    },
    greeting: 'Begrüßung',
    logo: 'Logo',
    noLogo: 'Logo entfernen',
    regionWidth: 'Breite, die zählt, in der Bildmitte',
    leastFace: 'Wie nahe man kommen muss',
    occupancyLimit: 'Höchstens drinnen (0: beliebig viele)',
    welcomeS: 'Willkommen, in Sekunden',
    remindS: 'Erinnerung, in Sekunden',
    repeatS: 'Noch einmal sagen nach, in Sekunden (0: nie)',
    dimAfterS: 'Abdunkeln nach, in Sekunden (0: nie)',
    volume: 'Lautstärke',
    isMuted: 'Stumm',
    hasLanguages: 'Besuchern die Sprachen anbieten',
    restartHour: 'Täglicher Neustart, Stunde (-1: nie)',
    configuration: 'Einstellungen auf dem Server, Adresse',
    impossible: 'Das lässt sich nicht einstellen.',
    pin: 'PIN für das Personal, 4 bis 8 Ziffern',
    pinHelp:
      'Mit PIN zeigt dieses Gerät nur den Bildschirm am Eingang, bis sie eingegeben wird. Vergessen? Löschen Sie im Browser die Daten dieser Seite: das entfernt die PIN und alle Einstellungen.',
    setPin: 'PIN setzen',
    removePin: 'PIN entfernen',
    pinSet: 'Eine PIN ist gesetzt.',
    pinRemoved: 'Keine PIN ist gesetzt.',
    pinWrong: 'Eine PIN hat 4 bis 8 Ziffern.',
  },
  setup: {
    title: 'Den Platz prüfen',
    lead: 'Stellen Sie sich dorthin, wo Besucher stehen werden, und schauen Sie auf den Bildschirm. Am besten zur Tageszeit mit dem schlechtesten Licht.',
    good: 'Das ist ein guter Platz.',
    done: 'Fertig',
    checks: {
      face: 'Gesicht',
      light: 'Licht',
      distance: 'Abstand',
      height: 'Höhe',
      side: 'Richtung',
      view: 'Winkel',
    },
    findings: {
      good: 'gut',
      unknown: '…',
      nobody: 'Niemand ist zu sehen. Stellen Sie sich vor den Bildschirm.',
      dark: 'Das Gesicht ist dunkel oder hat helles Licht hinter sich. Eine Lampe über dem Bildschirm hilft, oder drehen Sie ihn vom Fenster weg.',
      blurred: 'Das Bild ist unscharf. Wischen Sie die Linse ab, und sorgen Sie für mehr Licht.',
      too_far: 'Zu weit weg. Markieren Sie einen näheren Platz, oder stellen Sie weniger Nähe ein.',
      too_near: 'Sehr nahe. Markieren Sie einen Platz einen Schritt weiter hinten.',
      too_high: 'Die Kamera schaut über das Gesicht. Hängen Sie sie tiefer, oder neigen Sie sie.',
      too_low:
        'Die Kamera schaut zum Gesicht auf. Hängen Sie sie höher, oder neigen Sie sie nach oben.',
      aside: 'Das Gesicht ist am Rand. Drehen Sie den Bildschirm dorthin, wo man steht.',
      turned:
        'Das Gesicht ist von der Seite zu sehen. Drehen Sie den Bildschirm so, dass man gerade darauf schaut.',
    },
  },
};
