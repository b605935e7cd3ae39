import type { Evidence } from '../core/evidence.ts';
import { addReading, noEvidence, probabilitiesOf } from '../core/evidence.ts';
import { planLooks } from '../core/look.ts';
import type { PassingEvent, Person, Report } from '../core/report.ts';
import type { Track, Tracking } from '../core/track.ts';
import { advance, NO_TRACKS } from '../core/track.ts';
import type { RawPicture } from '../vision/pixels.ts';
import { sizeOf, upload } from '../vision/pixels.ts';
import { readFaces } from '../vision/faces.ts';
import type { Vision } from '../vision/models.ts';

/** A face must be found this often before it is a person: single false finds stay unseen. */
const LEAST_HITS = 2;

/** Score from which a detection continues a person already in view. */
const LEAST_SCORE = 0.35;

/** Turns live frames into reports: look, detect, track, crop, classify, weigh, tell. */
export class Loop {
  readonly #vision: Vision;
  #tracking: Tracking = NO_TRACKS;
  readonly #evidence = new Map<number, Evidence>();

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
        const { probabilities, doubt } = reading;
        const usable = doubt === undefined ? { probabilities } : { doubt };
        events.push(...this.#weigh(track, usable, atMs));
      }
      events.push(...this.#tracking.ended.flatMap((track) => this.#leave(track, atMs)));
      const people = this.#tracking.tracks
        .filter(({ hits }) => hits >= LEAST_HITS)
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
  }

  #weigh(track: Track, reading: Parameters<typeof addReading>[1], atMs: number): PassingEvent[] {
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
    if (track.hits < LEAST_HITS) return [];
    const verdict = evidence?.decided ?? 'unsure';
    return [{ kind: 'left', id: track.id, verdict, fromMs: track.firstMs, atMs }];
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
