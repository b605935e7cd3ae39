import { chooseReadings } from '../core/attention/readings.ts';
import type { Evidence, Reading } from '../core/evidence.ts';
import { addReading, noEvidence, probabilitiesOf } from '../core/evidence.ts';
import { facenessAfter, isFace } from '../core/reading/faceness.ts';
import type { Size } from '../core/geometry.ts';
import { sideOf } from '../core/geometry.ts';
import type { Look } from '../core/look.ts';
import { wholeLook } from '../core/look.ts';
import type { LookAnswer } from '../core/merge.ts';
import type { PassingEvent, Person, Report } from '../core/report.ts';
import type { Schedule } from '../core/attention/schedule.ts';
import { nextCloserLook, NO_SCHEDULE, zoomsWanted } from '../core/attention/schedule.ts';
import type { Track, Tracking } from '../core/track.ts';
import { advance, isInView, NO_TRACKS } from '../core/track.ts';
import type { Tuning } from '../core/attention/tuning.ts';
import { DEFAULT_TUNING } from '../core/attention/tuning.ts';
import { likeliestOf } from '../core/verdict.ts';
import type { RawPicture } from '../vision/pixels.ts';
import { sizeOf, upload } from '../vision/pixels.ts';
import type { FaceReading } from '../vision/faces.ts';
import { readFaces } from '../vision/faces.ts';
import type { Vision } from '../vision/models.ts';

/** A face must be found this often before it is a person: single false finds stay unseen. */
const LEAST_HITS = 2;

/** Score from which a detection continues a person already in view. */
const LEAST_SCORE = 0.35;

/** What the readings of a track have said so far. */
interface Known {
  readonly evidence: Evidence;
  readonly faceness: number;
  readonly readMs: number;
  /** Whether the last reading spoke against the verdict that stands. */
  readonly isDoubted: boolean;
  /** Whether it is told of; once a person, a track stays one until it ends. */
  readonly isPerson: boolean;
}

/** What a reading says of the mask; where no face is seen, that somebody has turned away. */
function usableOf({ probabilities, faceness, doubt }: FaceReading): Reading {
  if (!isFace(faceness)) return { doubt: 'turned_away' };
  return doubt === undefined ? { probabilities } : { doubt };
}

/** What is known of a track after another reading. */
function learn(
  before: Known | undefined,
  reading: FaceReading,
  { hits, atMs, sureness }: { hits: number; atMs: number; sureness: number },
): Known {
  const faceness = facenessAfter(before?.faceness, reading.faceness);
  const isPerson = before?.isPerson === true || (hits >= LEAST_HITS && isFace(faceness));
  const known = before?.evidence ?? noEvidence(atMs);
  if (!isPerson && !isFace(faceness)) {
    return { evidence: known, faceness, isPerson, readMs: atMs, isDoubted: false };
  }
  const usable = usableOf(reading);
  const evidence = addReading(known, usable, atMs, sureness);
  const isDoubted =
    'doubt' in usable || likeliestOf(usable.probabilities) !== evidence.verdict.kind;
  return { evidence, faceness, isPerson, readMs: atMs, isDoubted };
}

/** Turns live frames into reports: look, detect, track, crop, classify, weigh, tell. */
export class Loop {
  readonly #vision: Vision;
  #tracking: Tracking = NO_TRACKS;
  #schedule: Schedule = NO_SCHEDULE;
  #tuning = DEFAULT_TUNING;
  readonly #known = new Map<number, Known>();

  constructor(vision: Vision) {
    this.#vision = vision;
  }

  /**
   * Looks at one frame.
   *
   * @param atMs when it was taken, on the caller's clock; never earlier than the frame before
   */
  async look(picture: ImageBitmap | RawPicture, atMs: number): Promise<Report> {
    const startedAt = performance.now();
    const { detector, classifier } = this.#vision;
    const frame = upload(picture);
    try {
      const size = sizeOf(frame);
      const whole = await detector.answer(frame, wholeLook(size));
      const closer = this.#lookCloser(whole, size, performance.now() - startedAt);
      const answers =
        closer === undefined ? [whole] : [whole, await detector.answer(frame, closer)];
      const detections = detector.weigh(answers, size, LEAST_SCORE);
      this.#tracking = advance(this.#tracking, detections, atMs, detector.manifest.threshold);
      const chosen = this.#chooseTracks(size, atMs);
      const readings = await readFaces(
        frame,
        chosen.map(({ detection }) => detection),
        classifier,
      );
      const events = chosen.flatMap((track, index) => {
        const reading = readings[index];
        return reading === undefined ? [] : this.#weigh(track, reading, atMs);
      });
      events.push(...this.#tracking.ended.flatMap((track) => this.#leave(track, atMs)));
      const people = this.#tracking.tracks.flatMap((track) => this.#personOf(track, atMs));
      return { frame: size, atMs, people, events, tookMs: performance.now() - startedAt };
    } finally {
      frame.dispose();
    }
  }

  /** Holds from the next frame on. */
  tune(tuning: Tuning): void {
    this.#tuning = tuning;
  }

  /** Forgets everybody in view. */
  forget(): void {
    this.#tracking = { ...NO_TRACKS, nextId: this.#tracking.nextId };
    this.#known.clear();
  }

  /** Where this frame is looked at closer, if anywhere. */
  #lookCloser({ detections }: LookAnswer, frame: Size, lookMs: number): Look | undefined {
    const { inputSize, threshold } = this.#vision.detector.manifest;
    const wanted = zoomsWanted(detections, this.#tracking.tracks, frame, threshold);
    const next = nextCloserLook(this.#schedule, { frame, inputSize, wanted, lookMs });
    this.#schedule = next.schedule;
    return next.look;
  }

  /** The tracks seen now whose faces are worth reading now. */
  #chooseTracks({ width }: Size, atMs: number): Track[] {
    const leastSide = this.#tuning.leastFace * width;
    const candidates = this.#tracking.tracks
      .filter(({ lastMs }) => lastMs === atMs)
      // who counts already goes on counting: nobody vanishes for a step back
      .filter(
        ({ id, detection }) =>
          this.#known.get(id)?.isPerson === true || sideOf(detection.box) >= leastSide,
      )
      .map((track) => {
        const known = this.#known.get(track.id);
        return {
          track,
          verdict: known?.evidence.verdict.kind,
          isDoubted: known?.isDoubted ?? false,
          readMs: known?.readMs,
          side: sideOf(track.detection.box),
        };
      });
    return chooseReadings(candidates, atMs).map(({ track }) => track);
  }

  #weigh({ id, hits }: Track, reading: FaceReading, atMs: number): PassingEvent[] {
    const before = this.#known.get(id);
    const after = learn(before, reading, { hits, atMs, sureness: this.#tuning.sureness });
    this.#known.set(id, after);
    const { kind: verdict } = after.evidence.verdict;
    const from = before?.evidence.decided;
    if (verdict === 'unsure' || verdict === from) return [];
    return from === undefined
      ? [{ kind: 'decided', id, verdict, atMs }]
      : [{ kind: 'changed', id, from, verdict, atMs }];
  }

  #leave({ id, firstMs }: Track, atMs: number): PassingEvent[] {
    const known = this.#known.get(id);
    this.#known.delete(id);
    if (known?.isPerson !== true) return [];
    return [
      { kind: 'left', id, verdict: known.evidence.decided ?? 'unsure', fromMs: firstMs, atMs },
    ];
  }

  #personOf({ id, detection, lastMs }: Track, atMs: number): Person[] {
    const known = this.#known.get(id);
    if (known?.isPerson !== true) return [];
    const { evidence } = known;
    return [
      {
        id,
        box: detection.box,
        verdict: evidence.verdict,
        isSeen: isInView(lastMs, atMs),
        ...(evidence.readings > 0 ? { probabilities: probabilitiesOf(evidence) } : {}),
      },
    ];
  }
}
