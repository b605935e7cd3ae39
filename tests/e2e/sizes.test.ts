import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FirstVisit } from '../../tools/build/first-visit.ts';
import { bytesOf, firstVisitOf } from '../../tools/build/first-visit.ts';
import type { Kind } from '../../tools/build/kinds.ts';
import { KINDS, kindsIn } from '../../tools/build/kinds.ts';
import { BUDGET } from '../budget.ts';

const DIST = 'dist';
/** Old devices store it in place of the other binary, so it is no part of the first visit. */
const OTHER_BINARY = 'wasm/tfjs-backend-wasm.wasm';

interface MeasuredFile {
  readonly address: string;
  readonly kind: Kind;
  readonly bytes: number;
}

let visit: FirstVisit;
let files: readonly MeasuredFile[];

beforeAll(async () => {
  visit = await firstVisitOf(DIST);
  const kindOf = await kindsIn(DIST);
  const other = [OTHER_BINARY, await bytesOf(join(DIST, OTHER_BINARY))] as const;
  files = [...Object.entries(visit.files), other].map(([address, bytes]) => ({
    address,
    kind: kindOf(address),
    bytes,
  }));
});

describe('the built app, compressed', () => {
  it.each(KINDS)('keeps the budget: %s', (kind) => {
    const own = files.filter((file) => file.kind === kind).sort((a, b) => b.bytes - a.bytes);
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
    const most = BUDGET.kinds[kind];
    process.stdout.write(`${row(kind, bytes, most)}\n`);
    const list = own.map((file) => `  ${file.bytes} ${file.address}`).join('\n');
    const message = `${kind}: ${bytes} bytes, ${most} in tests/budget.ts:\n${list}\n`;
    expect(own, `${kind}: nothing is built`).not.toEqual([]);
    expect(bytes, message).toBeLessThanOrEqual(most);
  });

  it('keeps the budget: the whole of the first visit', () => {
    const { bytes } = visit;
    process.stdout.write(`${row('first visit', bytes, BUDGET.firstVisit)}\n`);
    const message = `first visit: ${bytes} bytes, ${BUDGET.firstVisit} in tests/budget.ts`;
    expect(bytes, message).toBeLessThanOrEqual(BUDGET.firstVisit);
  });
});

function row(name: string, bytes: number, most: number): string {
  const [now, budget] = [bytes, most].map((size) => (size / 1000).toFixed(1).padStart(7));
  return `  ${name.padEnd(20)}${now} kB of ${budget}`;
}
