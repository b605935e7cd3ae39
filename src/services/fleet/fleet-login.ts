import * as v from 'valibot';
import type { ValueStorage } from '../stored-value.ts';
import { StoredValue } from '../stored-value.ts';

const KEY = 'maskcheck.fleet.1';

const LOGIN = v.object({
  path: v.fallback(v.string(), '/mqtt'),
  user: v.fallback(v.string(), ''),
  /** Empty unless somebody asked for it to be remembered. */
  password: v.fallback(v.string(), ''),
  isRemembered: v.fallback(v.boolean(), false),
});

/** How somebody last came to the stations' page. */
export type StoredLogin = Readonly<v.InferOutput<typeof LOGIN>>;

const NOBODY: StoredLogin = { path: '/mqtt', user: '', password: '', isRemembered: false };

/** The login of the stations' page on this device. */
export class FleetLoginStore extends StoredValue<StoredLogin> {
  constructor(storage: ValueStorage | undefined) {
    super(storage, KEY, (stored) => {
      const login = v.safeParse(LOGIN, stored);
      return login.success ? login.output : NOBODY;
    });
  }
}
