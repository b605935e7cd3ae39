import { spoken as de } from '../../src/locales/de/spoken.ts';
import type { Texts } from '../../src/locales/en.ts';
import { spoken as en } from '../../src/locales/en/spoken.ts';
import { spoken as es } from '../../src/locales/es/spoken.ts';
import { spoken as fr } from '../../src/locales/fr/spoken.ts';
import { spoken as hi } from '../../src/locales/hi/spoken.ts';
import { spoken as it } from '../../src/locales/it/spoken.ts';
import { spoken as ja } from '../../src/locales/ja/spoken.ts';
import { spoken as pt } from '../../src/locales/pt/spoken.ts';
import { spoken as tr } from '../../src/locales/tr/spoken.ts';
import { spoken as zh } from '../../src/locales/zh/spoken.ts';
import { ARABIC } from './spellings.ts';

/** The spoken prompts of a language. */
export type Prompts = Texts['spoken'];

/** How the prompts of a language become sound. */
export interface Voice {
  /** What is read: the texts of the app, or a spelling that the synthesiser reads better. */
  readonly prompts: Prompts;
  /** Name of a voice of espeak-ng's; Open JTalk has one voice, which speaks Japanese alone. */
  readonly espeak?: string;
}

/** The voice of each language, by its code. */
export const VOICES: Readonly<Record<string, Voice>> = {
  en: { prompts: en, espeak: 'en-us' },
  de: { prompts: de, espeak: 'de' },
  fr: { prompts: fr, espeak: 'fr-fr' },
  es: { prompts: es, espeak: 'es' },
  pt: { prompts: pt, espeak: 'pt-br' },
  it: { prompts: it, espeak: 'it' },
  tr: { prompts: tr, espeak: 'tr' },
  ar: { prompts: ARABIC, espeak: 'ar' },
  hi: { prompts: hi, espeak: 'hi' },
  // the plain `cmn` reads the syllables it finds as English
  zh: { prompts: zh, espeak: 'cmn-latn-pinyin' },
  ja: { prompts: ja },
};
