import type { Entry } from '../../core/day-book/entry.ts';
import { localTime } from '../calendar.ts';

const COLUMNS = [
  'time',
  'kind',
  'id',
  'station',
  'camera',
  'verdict',
  'took_ms',
  'refers_to',
  'value',
  'until',
  'entered',
  'left',
  'mask',
  'no_mask',
  'incorrect',
  'corrected',
  'dropped',
  'rule',
  'rule_name',
] as const;

/** By it spreadsheet programs know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Entries as CSV (RFC 4180): a row each, times in local time with their offset. */
export function csvOf(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry);
    return COLUMNS.map((column) => String(cells[column] ?? ''));
  });
  const lines = [COLUMNS, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}

/** Entries as JSON, with what a program needs to know that it can read them. */
export function jsonOf(entries: readonly Entry[], exportedAt: number): string {
  const head = { format: 'maskcheck.journal', version: 1, exportedAt: localTime(exportedAt) };
  return `${JSON.stringify({ ...head, entries }, null, 1)}\n`;
}

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

function cellsOf(entry: Entry): Cells {
  const { kind, id } = entry;
  const common: Cells = { time: localTime(entry.at), kind, id };
  switch (entry.kind) {
    case 'verdict':
      return {
        ...common,
        ...placeOf(entry),
        verdict: entry.verdict,
        took_ms: Math.round(entry.tookMs),
      };
    case 'changed':
      return { ...common, refers_to: entry.of, verdict: entry.verdict };
    case 'correction':
      return { ...common, refers_to: entry.of, value: entry.value };
    case 'stall':
      return { ...common, ...placeOf(entry), value: entry.why, until: localTime(entry.until) };
    case 'session':
      return { ...common, ...placeOf(entry), value: entry.phase };
    case 'alert': {
      const { rule, name, value } = entry;
      return { ...common, ...placeOf(entry), rule, rule_name: name, value };
    }
    case 'entered':
    case 'left':
      return { ...common, ...placeOf(entry), [entry.kind]: entry.count };
    case 'summary': {
      const { tally, corrected, entered, left, dropped } = entry;
      return { ...common, ...tally, corrected, entered, left, dropped };
    }
  }
}

function placeOf({ station, camera }: { station: string; camera?: string | undefined }): Cells {
  return { station, camera };
}

/**
 * Quotes a cell where it must be. The name of a camera or a rule that a spreadsheet would take for a formula
 * gets an apostrophe before it, as OWASP advises against CSV injection.
 */
function quote(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
