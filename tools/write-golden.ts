import { writeFile } from 'node:fs/promises';
import { answerGolden } from '../src/vision/golden.ts';
import { loadNetworks, startNodeBackend } from './node-vision.ts';

// writes what both networks answer to the golden picture, computed by WebAssembly in Node
await startNodeBackend();
const { detector, classifier } = await answerGolden(await loadNetworks());
const rounded = (values: readonly number[]): number[] =>
  values.map((value) => Number(value.toPrecision(6)));
for (const [name, { rows, values }] of [
  ['blazeface', detector],
  ['mask-classifier', classifier],
] as const) {
  const path = `models/${name}/golden.json`;
  await writeFile(path, `${JSON.stringify({ rows, values: rounded(values) })}\n`);
  process.stdout.write(`${path}\n`);
}
