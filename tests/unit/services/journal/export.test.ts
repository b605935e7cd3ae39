import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/day-book/entry.ts';
import { csvOf, jsonOf } from '../../../../src/services/journal/export.ts';
import { aVerdict } from '../../../support/entries.ts';

const HEAD =
  '\uFEFFtime,kind,id,station,camera,verdict,took_ms,refers_to,value,until,' +
  'entered,left,mask,no_mask,incorrect,corrected,dropped,rule,rule_name\r\n';
const NOON = Date.UTC(2026, 2, 1, 12);

beforeAll(() => {
  process.env['TZ'] = 'Europe/Berlin';
});

describe('the table', () => {
  it('has a byte order mark, a header, and a row an entry in local time', () => {
    expect(csvOf([aVerdict({ at: NOON, tookMs: 412.3 })])).toBe(
      `${HEAD}2026-03-01T13:00:00.000+01:00,verdict,a-1,guard,,mask,412,,,,,,,,,,,,\r\n`,
    );
  });

  it('holds every kind of entry', () => {
    const place = { station: 'kiosk', at: NOON };
    const entries: Entry[] = [
      { kind: 'changed', id: 'b', at: NOON, of: 'a-1', verdict: 'no_mask' },
      { kind: 'correction', id: 'c', at: NOON, of: 'a-1', value: 'was_fine' },
      { kind: 'stall', id: 'd', ...place, until: NOON + 1000, why: 'frozen' },
      { kind: 'session', id: 'e', ...place, phase: 'start' },
      { kind: 'alert', id: 'i', ...place, camera: 'Hall', rule: 'share', name: '=1+1', value: 0.4 },
      { kind: 'entered', id: 'f', ...place, count: 2 },
      { kind: 'left', id: 'g', ...place, count: 1 },
      {
        kind: 'summary',
        id: 'h',
        at: NOON,
        tally: { mask: 3, no_mask: 2, incorrect: 1 },
        corrected: 1,
        entered: 4,
        left: 5,
        dropped: 6,
      },
    ];
    const rows = csvOf(entries).replace(HEAD, '').replaceAll('2026-03-01T13:00:', '').split('\r\n');
    expect(rows).toEqual([
      '00.000+01:00,changed,b,,,no_mask,,a-1,,,,,,,,,,,',
      '00.000+01:00,correction,c,,,,,a-1,was_fine,,,,,,,,,,',
      '00.000+01:00,stall,d,kiosk,,,,,frozen,01.000+01:00,,,,,,,,,',
      '00.000+01:00,session,e,kiosk,,,,,start,,,,,,,,,,',
      "00.000+01:00,alert,i,kiosk,Hall,,,,0.4,,,,,,,,,share,'=1+1",
      '00.000+01:00,entered,f,kiosk,,,,,,,2,,,,,,,,',
      '00.000+01:00,left,g,kiosk,,,,,,,,1,,,,,,,',
      '00.000+01:00,summary,h,,,,,,,,4,5,3,2,1,1,6,,',
      '',
    ]);
  });

  it('quotes commas, quotes and line ends', () => {
    expect(csvOf([aVerdict({ camera: 'Door, "left"\nnew' })])).toContain(',"Door, ""left""\nnew",');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1'])('keeps a spreadsheet from computing %j', (camera) => {
    expect(csvOf([aVerdict({ camera })])).toContain(`,'${camera},`);
  });
});

describe('the file for programs', () => {
  it('says what it is and holds the entries as they are', () => {
    expect(JSON.parse(jsonOf([aVerdict()], NOON))).toEqual({
      format: 'maskcheck.journal',
      version: 1,
      exportedAt: '2026-03-01T13:00:00.000+01:00',
      entries: [aVerdict()],
    });
  });
});
