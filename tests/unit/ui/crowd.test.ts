import { expect, it } from 'vitest';
import { isCrowded } from '../../../src/ui/crowd.ts';
import { aBox } from '../../support/builders.ts';

const box = aBox({ x: 100, y: 100, width: 80, height: 80 });

it.each([
  ['nobody else is there', [], false],
  ['a face is close beside it', [aBox({ x: 200, y: 110, width: 80, height: 80 })], true],
  ['a face is far beside it', [aBox({ x: 320, y: 110, width: 80, height: 80 })], false],
  ['a face is above it', [aBox({ x: 100, y: 10, width: 80, height: 80 })], false],
])('knows whether words have room when %s', (_, others, isWithoutRoom) => {
  expect(isCrowded(box, [box, ...others])).toBe(isWithoutRoom);
});
