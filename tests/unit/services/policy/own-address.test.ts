import * as v from 'valibot';
import { expect, it } from 'vitest';
import {
  isOwnAddress,
  OWN_ADDRESS,
  OWN_ADDRESS_OR_NONE,
} from '../../../../src/services/policy/own-address.ts';

const HERE = ['/', '/hook', '/cameras/yard/index.m3u8', '/a?b=c#d', '/a//b'];
const ELSEWHERE = [
  ...['//elsewhere.example', '/\\elsewhere.example', '\\\\elsewhere.example'],
  ...['https://elsewhere.example/', 'elsewhere', 'javascript:alert(1)', '/a b', '/\t/elsewhere'],
];

it.each(HERE)('%j is on this very server', (address) => {
  expect(isOwnAddress(address)).toBe(true);
  expect(v.is(OWN_ADDRESS, address)).toBe(true);
  expect(new URL(address, 'https://house.example/').host).toBe('house.example');
});

it.each(ELSEWHERE)('%j is not taken for an address on this server', (address) => {
  expect(isOwnAddress(address)).toBe(false);
  expect(v.is(OWN_ADDRESS_OR_NONE, address)).toBe(false);
});

it('none is none', () => {
  expect(isOwnAddress('')).toBe(false);
  expect(v.is(OWN_ADDRESS, '')).toBe(false);
  expect(v.is(OWN_ADDRESS_OR_NONE, '')).toBe(true);
});
