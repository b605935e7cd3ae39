import { resolve } from 'node:path';
import { firstVisitOf } from '../../../tools/build/first-visit.ts';
import { buildApp } from '../built-app.ts';
import type { Measure } from '../measure.ts';

/** What a first visit fetches until the app works offline, compressed as the server sends it. */
export const measureTransfer: Measure = async () => {
  await buildApp();
  const { bytes } = await firstVisitOf(resolve('dist'));
  return { transfer_bytes: bytes };
};
