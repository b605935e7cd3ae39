import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LookPlan } from '../../src/core/look.ts';
import type { DataFolder, Split } from '../data-folder.ts';
import type { FaceAnswer, Found } from './answer.ts';
import type { Figures } from './interval.ts';

/** What an evaluation found: everything that is written, and the figures over it. */
export interface Evaluation {
  readonly found: ReadonlyMap<string, readonly Found[]>;
  readonly answers: readonly FaceAnswer[];
  readonly figures: Readonly<Record<'scenes' | 'faces' | 'extra', Figures>>;
}

/** What was evaluated; it stands in `figures.json` beside the figures. */
export interface Subject {
  readonly split: Split;
  readonly looks: LookPlan;
  readonly detector: string;
  readonly classifier: string;
}

/** Writes every answer, as the shared scorer reads them, and the figures, into a folder. */
export async function writeEvaluation(
  out: string,
  subject: Subject,
  data: DataFolder,
  { found, answers, figures }: Evaluation,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const pictures = (table: readonly { readonly file: string }[]): string =>
    lines(
      table.map(({ file }) => ({
        file,
        faces: (found.get(file) ?? []).map(({ box, score, verdict, probabilities }) => ({
          box: [box.x, box.y, box.width, box.height],
          score,
          label: verdict.kind,
          probabilities,
        })),
      })),
    );
  await Promise.all([
    writeFile(join(out, 'scenes.jsonl'), pictures(data.scenes)),
    writeFile(join(out, 'extra.jsonl'), pictures(data.extra)),
    writeFile(join(out, 'faces.jsonl'), lines(answers.map(lineOf))),
    writeFile(
      join(out, 'figures.json'),
      `${JSON.stringify({ ...subject, ...figures }, null, 1)}\n`,
    ),
  ]);
}

/** The figures as text for a terminal, one a line. */
export function tableOf(figures: Evaluation['figures']): string {
  return Object.entries(figures)
    .flatMap(([part, values]) => [
      part,
      ...Object.entries(values).map(
        ([name, value]) =>
          `  ${name.padEnd(40)} ${value === null ? '–' : Number(value.toFixed(4)).toString()}`,
      ),
    ])
    .join('\n');
}

function lineOf({ row, label, probabilities, isDetected, traits }: FaceAnswer): object {
  return { id: row.id, label, probabilities, detected: isDetected, traits };
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
