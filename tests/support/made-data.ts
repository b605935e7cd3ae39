import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawFrame } from '../fixtures/camera.ts';

/**
 * Writes a small data folder of composites, laid out like the real one: two scenes, a portrait of
 * a scene's face, an empty hall and a face that stands for another covering. All split `test`, or
 * the one given.
 */
export async function writeMadeData(folder: string, split = 'test'): Promise<void> {
  await mkdir(join(folder, 'pictures'), { recursive: true });
  const save = async (name: string, ...actors: Parameters<typeof drawFrame>[0]): Promise<void> =>
    writeFile(join(folder, 'pictures', name), await drawFrame(actors));
  await save(
    'two.jpg',
    { composite: 'bare-1', centre: [170, 290], side: 280 },
    { composite: 'masked-3', centre: [470, 290], side: 280 },
  );
  await save('wrong.jpg', { composite: 'incorrect-1', centre: [320, 280], side: 300 });
  await save('portrait.jpg', { composite: 'masked-1', centre: [320, 250], side: 380 });
  await save('empty.jpg');
  const row = { split, source: 'made', width: 640, height: 480 };
  await writeTable(folder, 'scenes', [
    {
      ...row,
      file: 'pictures/two.jpg',
      judged: true,
      faces: [
        { box: [106, 206, 128, 150], label: 'no_mask' },
        { box: [406, 206, 128, 150], label: 'mask' },
      ],
    },
    {
      ...row,
      file: 'pictures/wrong.jpg',
      judged: true,
      faces: [{ box: [250, 190, 140, 160], label: 'incorrect' }],
    },
  ]);
  await writeTable(folder, 'faces', [
    { ...row, id: 'a', file: 'pictures/portrait.jpg', box: null, label: 'mask' },
    { ...row, id: 'b', file: 'pictures/wrong.jpg', box: [250, 190, 140, 160], label: 'incorrect' },
    { ...row, id: 'c', file: 'pictures/empty.jpg', box: [0, 0, 60, 60], label: 'no_mask' },
  ]);
  await writeTable(folder, 'extra', [
    { ...row, file: 'pictures/empty.jpg', kind: 'no_face' },
    { ...row, file: 'pictures/portrait.jpg', kind: 'other_covering' },
  ]);
}

async function writeTable(folder: string, name: string, rows: readonly object[]): Promise<void> {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await writeFile(join(folder, `${name}.jsonl`), lines);
}
