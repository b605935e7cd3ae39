import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../src/services/locale.ts';
import type { FirstVisit } from '../../tools/build/first-visit.ts';
import { bytesOf, firstVisitOf } from '../../tools/build/first-visit.ts';
import type { Kind } from '../../tools/build/kinds.ts';
import { KINDS, kindsIn, staticImportsIn } from '../../tools/build/kinds.ts';
import { packFilesIn, promptFilesIn } from '../../tools/build/pack-files.ts';
import { BUDGET } from '../budget.ts';

const DIST = 'dist';
/** Old devices store it in place of the other binary, so it is no part of the first visit. */
const OTHER_BINARY = 'wasm/tfjs-backend-wasm.wasm';

const WATCH_PACKS = ['watch', 'hls', 'mqtt'] as const;

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
  const { late = [] } = (await packFilesIn(DIST)).files;
  const others = [...late, OTHER_BINARY].map(
    async (address) => [address, await bytesOf(join(DIST, address))] as const,
  );
  files = [...Object.entries(visit.files), ...(await Promise.all(others))].map(
    ([address, bytes]) => ({ address, kind: kindOf(address), bytes }),
  );
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

  it('leaves the late screens out of the first visit', () => {
    const late = files.filter(({ kind }) => kind === 'late screens');
    expect(late.filter(({ address }) => address in visit.files)).toEqual([]);
  });

  it('keeps the budget: the whole of the first visit', () => {
    const { bytes } = visit;
    process.stdout.write(`${row('first visit', bytes, BUDGET.firstVisit)}\n`);
    const message = `first visit: ${bytes} bytes, ${BUDGET.firstVisit} in tests/budget.ts`;
    expect(bytes, message).toBeLessThanOrEqual(BUDGET.firstVisit);
  });
});

describe('what several cameras need, compressed', () => {
  /** The files of these packs, and of its texts in other languages. */
  async function ownFiles(): Promise<ReadonlySet<string>> {
    const { files } = await packFilesIn(DIST);
    const own = Object.entries(files).filter(([pack]) =>
      /^(?:watch|watchtext-.*|hls|mqtt)$/.test(pack),
    );
    return new Set(own.flatMap(([, addresses]) => addresses));
  }

  it.each(WATCH_PACKS)('keeps the budget: %s', async (pack) => {
    const bytes = await sumOf((await packFilesIn(DIST)).files[pack] ?? []);
    process.stdout.write(`${row(pack, bytes, BUDGET.watch[pack])}\n`);
    expect(bytes, pack).toBeLessThanOrEqual(BUDGET.watch[pack]);
  });

  it('is no part of the first visit', async () => {
    const own = [...(await ownFiles())];
    expect(own.filter((address) => address in visit.files)).toEqual([]);
  });

  it('is nothing that any other chunk cannot start without', async () => {
    const own = await ownFiles();
    const needed = [...(await staticImportsIn(DIST))]
      .filter(([name]) => !own.has(`assets/${name}`))
      .flatMap(([name, imports]) => imports.map((file) => ({ name, file })))
      .filter(({ file }) => own.has(`assets/${file}`));
    expect(needed).toEqual([]);
  });
});

describe('a language, compressed', () => {
  it.each(LANGUAGE_CODES)(
    'keeps the budget, and is no part of the first visit: %s',
    async (code) => {
      const { files } = await packFilesIn(DIST);
      const texts = files[`text-${code}`]?.[0];
      const prompts = (await promptFilesIn(DIST))[code] ?? [];
      // the page itself holds the English texts
      expect(texts === undefined).toBe(code === 'en');
      const bytes = {
        texts: texts === undefined ? 0 : await bytesOf(join(DIST, texts)),
        watchTexts: await sumOf(files[`watchtext-${code}`] ?? []),
        prompts: await sumOf(prompts),
      };
      for (const part of ['texts', 'watchTexts', 'prompts'] as const) {
        process.stdout.write(`${row(`${code}: ${part}`, bytes[part], BUDGET.language[part])}\n`);
        expect(bytes[part], `${code}: ${part}`).toBeLessThanOrEqual(BUDGET.language[part]);
      }
      const own = [...prompts, ...(texts === undefined ? [] : [texts])];
      expect(own.filter((address) => address in visit.files)).toEqual([]);
    },
  );
});

async function sumOf(addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(addresses.map((address) => bytesOf(join(DIST, address))));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

function row(name: string, bytes: number, most: number): string {
  const [now, budget] = [bytes, most].map((size) => (size / 1000).toFixed(1).padStart(7));
  return `  ${name.padEnd(20)}${now} kB of ${budget}`;
}
