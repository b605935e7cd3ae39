import type { Evidence, Reading } from '../core/evidence.ts';
import { addReading, noEvidence, probabilitiesOf } from '../core/evidence.ts';
import { facenessAfter, isFace } from '../core/faceness.ts';
import { planLooks } from '../core/look.ts';
import type { PassingEvent, Person, Report } from '../core/report.ts';
import type { Track, Tracking } from '../core/track.ts';
import { advance, NO_TRACKS } from '../core/track.ts';
import type { RawPicture } from '../vision/pixels.ts';
import { sizeOf, upload } from '../vision/pixels.ts';
import type { FaceReading } from '../vision/faces.ts';
import { readFaces } from '../vision/faces.ts';
import type { Vision } from '../vision/models.ts';

/** A face must be found this often before it is a person: single false finds stay unseen. */
const LEAST_HITS = 2;

/** Score from which a detection continues a person already in view. */
const LEAST_SCORE = 0.35;

/** What a reading says of the mask; where no face is seen, that somebody has turned away. */
function usableOf({ probabilities, faceness, doubt }: FaceReading): Reading {
  if (!isFace(faceness)) return { doubt: 'turned_away' };
  return doubt === undefined ? { probabilities } : { doubt };
}

/** Turns live frames into reports: look, detect, track, crop, classify, weigh, tell. */
export class Loop {
  readonly #vision: Vision;
  #tracking: Tracking = NO_TRACKS;
  readonly #evidence = new Map<number, Evidence>();
  readonly #faceness = new Map<number, number>();
  /** Tracks that are persons; once one, each stays one until it ends. */
  readonly #people = new Set<number>();

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
      const looks = planLooks(size, detector.manifest.inputSize, 'one');
      const detections = await detector.detect(frame, looks, LEAST_SCORE);
      const { threshold } = detector.manifest;
      this.#tracking = advance(this.#tracking, detections, atMs, threshold);
      const seen = this.#tracking.tracks.filter(({ lastMs }) => lastMs === atMs);
      const readings = await readFaces(
        frame,
        seen.map(({ detection }) => detection),
        classifier,
      );
      const events: PassingEvent[] = [];
      for (const [index, track] of seen.entries()) {
        const reading = readings[index];
        if (reading === undefined) continue;
        if (this.#isCounted(track, reading.faceness)) {
          events.push(...this.#weigh(track, usableOf(reading), atMs));
        }
      }
      events.push(...this.#tracking.ended.flatMap((track) => this.#leave(track, atMs)));
      const people = this.#tracking.tracks
        .filter(({ id }) => this.#people.has(id))
        .map((track) => this.#personOf(track, atMs));
      return { frame: size, atMs, people, events, tookMs: performance.now() - startedAt };
    } finally {
      frame.dispose();
    }
  }

  /** Forgets everybody in view. */
  forget(): void {
    this.#tracking = { ...NO_TRACKS, nextId: this.#tracking.nextId };
    this.#evidence.clear();
    this.#faceness.clear();
    this.#people.clear();
  }

  #weigh(track: Track, reading: Reading, atMs: number): PassingEvent[] {
    const before = this.#evidence.get(track.id) ?? noEvidence(atMs);
    const after = addReading(before, reading, atMs);
    this.#evidence.set(track.id, after);
    if (after.verdict.kind === 'unsure' || after.verdict.kind === before.decided) return [];
    const { id } = track;
    const verdict = after.verdict.kind;
    return before.decided === undefined
      ? [{ kind: 'decided', id, verdict, atMs }]
      : [{ kind: 'changed', id, from: before.decided, verdict, atMs }];
  }

  #leave(track: Track, atMs: number): PassingEvent[] {
    const evidence = this.#evidence.get(track.id);
    this.#evidence.delete(track.id);
    this.#faceness.delete(track.id);
    if (!this.#people.delete(track.id)) return [];
    const verdict = evidence?.decided ?? 'unsure';
    return [{ kind: 'left', id: track.id, verdict, fromMs: track.firstMs, atMs }];
  }

  /**
   * Takes note of another answer whether a track is a face; one that was found often enough and is a
   * face on the whole is a person from then on.
   *
   * @returns whether the reading counts
   */
  #isCounted({ id, hits }: Track, faceness: number): boolean {
    const after = facenessAfter(this.#faceness.get(id), faceness);
    this.#faceness.set(id, after);
    if (hits >= LEAST_HITS && isFace(after)) this.#people.add(id);
    return this.#people.has(id) || isFace(after);
  }

  #personOf(track: Track, atMs: number): Person {
    const evidence = this.#evidence.get(track.id) ?? noEvidence(atMs);
    return {
      id: track.id,
      box: track.detection.box,
      verdict: evidence.verdict,
      isSeen: track.lastMs === atMs,
      ...(evidence.readings > 0 ? { probabilities: probabilitiesOf(evidence) } : {}),
    };
  }
}
