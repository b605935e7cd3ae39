import type { Texts } from '../../locales/en.ts';
import type { RemoteState } from '../../services/kiosk/remote-configuration.ts';

/** How the settings on the server stand, in words; when they were read, in the language's own way. */
export function configurationTextOf(
  state: RemoteState | undefined,
  { texts, language }: { readonly texts: Texts; readonly language: string },
): string {
  const { configuration } = texts.kiosk.staff;
  if (state === undefined) return configuration.none;
  switch (state.kind) {
    case 'none':
    case 'missing':
    case 'offline':
    case 'elsewhere':
      return configuration[state.kind];
    case 'broken':
      return configuration.broken(state.field);
    case 'applied': {
      const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
      return configuration.applied(time.format(state.at));
    }
  }
}
