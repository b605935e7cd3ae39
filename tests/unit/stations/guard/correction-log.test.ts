import { expect, it, vi } from 'vitest';
import { CorrectionLog } from '../../../../src/stations/guard/correction-log.ts';

function aLog(): { log: CorrectionLog; correct: ReturnType<typeof vi.fn> } {
  const correct = vi.fn(() => 'a-correction');
  const entryOf = (person: number): string | undefined =>
    person === 3 ? 'the-verdict' : undefined;
  return { log: new CorrectionLog({ correct }, { entryOf }), correct };
}

it('corrects the entry of the passing, and takes the correction back', () => {
  const { log, correct } = aLog();
  log.take({ kind: 'passed', passing: 1, person: 3 });
  log.take({ kind: 'corrected', passing: 1, verdict: 'mask' });
  log.take({ kind: 'corrected', passing: 1, verdict: 'incorrect' });
  log.take({ kind: 'corrected', passing: 1, verdict: undefined });
  expect(correct.mock.calls).toEqual([
    ['the-verdict', 'was_fine'],
    ['the-verdict', 'was_not'],
    ['the-verdict', 'taken_back'],
  ]);
});

it('corrects nothing where nothing was written', () => {
  const { log, correct } = aLog();
  log.take({ kind: 'passed', passing: 1, person: 4 });
  log.take({ kind: 'corrected', passing: 1, verdict: 'mask' });
  log.take({ kind: 'corrected', passing: 2, verdict: 'mask' });
  expect(correct).not.toHaveBeenCalled();
});
