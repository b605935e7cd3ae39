import { EntryMemory } from '../../services/journal/entry-memory.ts';
import type { Journal } from '../../services/journal/journal.ts';
import type { Camera } from '../../sources/camera.ts';
import type { KioskEntry } from './kiosk.ts';

/** What the log of a kiosk needs. */
export interface KioskLogParts {
  readonly journal: Pick<Journal, 'append'>;
  readonly camera: Pick<Camera, 'device'>;
  /** Milliseconds since 1970. */
  readonly epochMs: () => number;
}

/** Writes what a kiosk tells into the journal. */
export class KioskLog {
  readonly #parts: KioskLogParts;
  /** The entry of somebody's verdict. */
  readonly #entries = new EntryMemory();

  constructor(parts: KioskLogParts) {
    this.#parts = parts;
  }

  /** The kiosk begins its work, or ends it. */
  session(phase: 'start' | 'stop'): void {
    this.#parts.journal.append({ kind: 'session', phase, ...this.#place() });
  }

  /** Takes an entry: it happened now. */
  take(entry: KioskEntry): void {
    const { journal, epochMs } = this.#parts;
    const place = this.#place();
    switch (entry.kind) {
      case 'verdict': {
        const { kind, person, verdict, tookMs } = entry;
        this.#entries.set(person, journal.append({ kind, verdict, tookMs, ...place }));
        break;
      }
      case 'changed': {
        const of = this.#entries.get(entry.person);
        if (of !== undefined) journal.append({ kind: 'changed', of, verdict: entry.verdict });
        break;
      }
      case 'entered':
      case 'left':
        journal.append({ ...entry, ...place });
        break;
      case 'stall': {
        const until = epochMs();
        const { kind, why, lastedMs } = entry;
        journal.append({ kind, why, until, at: until - lastedMs, ...place });
      }
    }
  }

  #place(): { readonly station: string; readonly camera?: string } {
    const { label } = this.#parts.camera.device;
    return { station: 'kiosk', ...(label === undefined || label === '' ? {} : { camera: label }) };
  }
}
