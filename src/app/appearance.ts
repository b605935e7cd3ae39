import type { Language } from '../services/locale.ts';
import { chooseLanguage, locale } from '../services/locale.ts';
import type { Settings } from '../services/settings.ts';

/** Shows a document light or dark, whatever the system says, or as the system says. */
export function applyTheme({ documentElement: root }: Document, theme: Settings['theme']): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/**
 * Speaks the language that the address asks for, else the one of the settings, else the browser's.
 *
 * @param root its `lang` and `dir` follow
 */
export async function chooseVisitLanguage(
  root: HTMLElement,
  asked: Language | undefined,
  chosen: Settings['language'],
): Promise<void> {
  const set = chosen === 'auto' ? chooseLanguage(navigator.languages) : chosen;
  const language = asked ?? set;
  if (language !== locale.language || root.lang !== language) await locale.use(language, root);
}
