import * as v from 'valibot';
import { OWN_ADDRESS, OWN_ADDRESS_OR_NONE } from '../policy/own-address.ts';

/** Longest greeting in characters: more is not read in passing. */
const MOST_GREETING = 120;
/** Longest logo in characters of its data address: about 190 kB, which storage and memory bear. */
const MOST_LOGO = 256_000;

/** A picture inside the settings, as browsers write it. */
const DATA_PICTURE = /^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[\w+/]+=*$/;

/** Within which a slider may move what is set by one. */
export const KIOSK_SHARES = {
  regionWidth: { least: 0.2, most: 1 },
  leastFace: { least: 0.05, most: 0.6 },
  volume: { least: 0, most: 1 },
} as const;

const share = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const slid = (name: keyof typeof KIOSK_SHARES) =>
  share(KIOSK_SHARES[name].least, KIOSK_SHARES[name].most);
const whole = (least: number, most: number) => v.pipe(share(least, most), v.integer());

/** Each field falls back by itself, so that one spoilt value does not cost the others. */
const FIELDS = v.object({
  /** `enforce` stops until a mask is on, `remind` lets go after a while, `count` only counts. */
  policy: v.fallback(v.picklist(['enforce', 'remind', 'count']), 'remind'),
  /** The house's own words on the idle screen; empty for the app's. */
  greeting: v.fallback(v.pipe(v.string(), v.maxLength(MOST_GREETING)), ''),
  /** The house's picture: inside the settings, or an address on this server; empty for none. */
  logo: v.fallback(
    v.union([
      v.pipe(v.string(), v.maxLength(MOST_LOGO), v.regex(DATA_PICTURE)),
      v.pipe(OWN_ADDRESS, v.maxLength(MOST_GREETING * 4)),
      v.literal(''),
    ]),
    '',
  ),
  /** Share of the picture's width, in its middle, in which people are noticed. */
  regionWidth: v.fallback(slid('regionWidth'), 0.7),
  /** How near people must be: side of a face as a share of the picture's shorter side. */
  leastFace: v.fallback(slid('leastFace'), 0.18),
  /** How many people may be inside; 0 for any number. */
  occupancyLimit: v.fallback(whole(0, 100_000), 0),
  /** How long the welcome is shown, in seconds. */
  welcomeS: v.fallback(share(1, 30), 3),
  /** How long a reminder is shown before it lets go, in seconds. */
  remindS: v.fallback(share(2, 60), 8),
  /** After how long a stop is said again, in seconds; 0 for never. */
  repeatS: v.fallback(v.union([v.literal(0), share(5, 120)]), 15),
  /** After how long without anybody the screen dims, in seconds; 0 for never. */
  dimAfterS: v.fallback(whole(0, 3600), 120),
  /** How loud it speaks, 0–1. */
  volume: v.fallback(slid('volume'), 0.8),
  isMuted: v.fallback(v.boolean(), false),
  /** Hour of the day, local time, after which the engine is started afresh; -1 for never. */
  restartHour: v.fallback(whole(-1, 23), 3),
  /** Where the settings are read from every hour, on this server; empty for nowhere. */
  configuration: v.fallback(OWN_ADDRESS_OR_NONE, ''),
  /** Whether visitors may choose a language on the idle screen. */
  hasLanguages: v.fallback(v.boolean(), true),
});

/** How a screen at the door behaves. */
export type KioskSettings = Readonly<v.InferOutput<typeof FIELDS>>;

/** What a screen at the door does when nobody has chosen anything. */
export const DEFAULT_KIOSK: KioskSettings = {
  policy: 'remind',
  greeting: '',
  logo: '',
  regionWidth: 0.7,
  leastFace: 0.18,
  occupancyLimit: 0,
  welcomeS: 3,
  remindS: 8,
  repeatS: 15,
  dimAfterS: 120,
  volume: 0.8,
  isMuted: false,
  restartHour: 3,
  configuration: '',
  hasLanguages: true,
};

/** The part of the settings that screens at the door read. */
export const KIOSK = v.fallback(FIELDS, DEFAULT_KIOSK);
