import type { BackendName } from '../src/vision/backend.ts';
import type { Kind } from '../tools/build/kinds.ts';

/**
 * What the app may cost, each about three hundredths above what it costs now. A change that needs
 * more says here how much, and in its message why.
 */
export const BUDGET = {
  /** Bytes on the wire, compressed, until the app works without a network. */
  firstVisit: 686_000,
  /** Bytes on the wire, compressed, by part of the built app. */
  kinds: {
    page: 35_300,
    engine: 55_700,
    webgl: 37_500,
    wasm: 11_900,
    'both backends': 7_400,
    screens: 34_000,
    'late screens': 34_000,
    detector: 108_900,
    classifier: 322_300,
    binary: 75_600,
    'binary without SIMD': 66_700,
    'the rest': 16_500,
  } satisfies Record<Kind, number>,
  /** Bytes on the wire, compressed, of one language: fetched by those who speak it alone. */
  language: { texts: 8_800, watchTexts: 3_900, prompts: 100_000 },
  /** Bytes on the wire, compressed, of what several cameras and reporting need: not for others. */
  watch: { watch: 37_800, hls: 99_000, mqtt: 85_700 },
  /** Kernels that are registered. */
  kernels: { webgl: 23, wasm: 23 } satisfies Record<BackendName, number>,
  /** Tensors that live between two looks: the constants of both graphs, and the package's anchors. */
  tensors: 136,
} as const;
