import type { Box, Size } from '../../core/geometry.ts';
import { centreOf, distanceOf, sideOf } from '../../core/geometry.ts';
import type { Person } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { Hints } from './hint.ts';
import { NO_HINTS } from './hint.ts';

/** Where people have to stand. */
export interface Region {
  /** Share of the frame's width, in its middle. */
  readonly regionWidth: number;
  /** Side of a face as a share of the frame's shorter side. */
  readonly leastFace: number;
}

/** One person before the screen, from stepping up until they are gone. */
export interface Turn {
  /** Names the turn: the first id that its person had in the reports. */
  readonly person: number;
  /** The person's id in the reports now. */
  readonly id: number;
  /** Where the face is, in pixels of `frame`. */
  readonly box: Box;
  readonly frame: Size;
  /** When the person stepped up, and was last seen, on the frames' clock. */
  readonly firstMs: number;
  readonly seenMs: number;
  /** The last sure verdict: a sure one stands until another one comes. */
  readonly verdict?: MaskClass;
  /** When this person was first asked to do something about a mask. */
  readonly remindedMs?: number;
  readonly hints: Hints;
  /** Whether the person was let in, and so counted. */
  readonly isIn: boolean;
  /** Whether nothing more is to be shown to this person. */
  readonly isDone: boolean;
}

/** A face of this share of the least size is noticed, and asked to come closer. */
const NOTICED = 0.6;
/** Who has a turn keeps it down to this share of the least size: people sway. */
const KEPT = 0.45;
/** Who has a turn keeps it while in this much more of the width. */
const WIDER = 1.25;
/** A person out of view keeps their turn for this long: a look aside, a bag picked up. */
const KEPT_MS = 2500;
/** Who was let in and is out of view for this long is gone. */
const PASSED_MS = 800;
/** A face is the same person's though its id is new: within this many of its sides. */
const SAME_PLACE = 1;
/** … and not this many times larger or smaller. */
const SAME_SIZE = 1.6;

/** Whether a person stands near enough for a verdict. */
export function isNear({ box }: Pick<Person, 'box'>, frame: Size, { leastFace }: Region): boolean {
  return shareOf(box, frame) >= leastFace;
}

/** Whose turn it is when nobody has one: the nearest person, by the size of the face. */
export function beginTurn(
  people: readonly Person[],
  frame: Size,
  region: Region,
  atMs: number,
): Turn | undefined {
  const [nearest] = people
    .filter((person) => person.isSeen && isInReach(person.box, frame, region, NOTICED, 1))
    .sort((one, other) => sideOf(other.box) - sideOf(one.box));
  if (nearest === undefined) return undefined;
  const { id, box } = nearest;
  return {
    ...{ person: id, id, box, frame, firstMs: atMs, seenMs: atMs },
    ...{ hints: NO_HINTS, isIn: false, isDone: false },
  };
}

/**
 * The person whose turn it is, among those in view. Nobody else is looked at, however near. Until
 * they are let in, somebody at the same place is the same person, though the engine lost them.
 */
export function findPerson(
  turn: Turn,
  people: readonly Person[],
  frame: Size,
  region: Region,
): Person | undefined {
  const inReach = people.filter(
    ({ box, isSeen }) => isSeen && isInReach(box, frame, region, KEPT, WIDER),
  );
  if (people.some(({ id }) => id === turn.id)) return inReach.find(({ id }) => id === turn.id);
  return turn.isIn ? undefined : inReach.find(({ box }) => isSamePlace(turn.box, box));
}

/** Whether a turn is over: its person has been out of view for long enough. */
export function isOver({ seenMs, isIn, isDone }: Turn, atMs: number): boolean {
  return atMs - seenMs >= (isIn || isDone ? PASSED_MS : KEPT_MS);
}

function isInReach(
  box: Box,
  frame: Size,
  { regionWidth, leastFace }: Region,
  ofFace: number,
  ofWidth: number,
): boolean {
  const offside = Math.abs(centreOf(box).x / frame.width - 0.5);
  return offside <= (regionWidth * ofWidth) / 2 && shareOf(box, frame) >= leastFace * ofFace;
}

function isSamePlace(one: Box, other: Box): boolean {
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  const growth = Math.max(side, otherSide) / Math.min(side, otherSide);
  return distanceOf(centreOf(one), centreOf(other)) <= side * SAME_PLACE && growth <= SAME_SIZE;
}

function shareOf(box: Box, { width, height }: Size): number {
  return sideOf(box) / Math.min(width, height);
}
