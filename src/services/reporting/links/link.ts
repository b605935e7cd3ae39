import type { Message, StatePayload } from '../messages/payload.ts';

/** A way out of the device. */
export type LinkName = 'mqtt' | 'webhook';

/**
 * Why a link does not deliver: nobody answers; the broker does not know this user and password; it
 * does not let this user say this; another page goes by the same name; the server is in trouble, or
 * asks for patience.
 */
export type LinkTrouble =
  'unreachable' | 'wrong_password' | 'forbidden' | 'taken_over' | 'server_trouble';

/** What became of a message; `never`: the other side refuses this one, whenever it comes. */
export type Outcome =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'later'; readonly why: LinkTrouble }
  | { readonly kind: 'never' };

/** One way out of the device. None of its calls throws. */
export interface Link {
  readonly name: LinkName;
  /** Whether it is to be opened even when nothing waits. */
  readonly staysOpen: boolean;
  /**
   * Gets ready to send; nothing when it is.
   *
   * @param lost is called once when it is not ready any more
   */
  open(lost: (why: LinkTrouble) => void): Promise<LinkTrouble | undefined>;
  send(message: Message | StatePayload): Promise<Outcome>;
  close(): Promise<void>;
}

/** How a link stands. */
export type LinkState =
  /** @param why the last try failed, if it did: a fault is not over because it is tried again */
  | { readonly kind: 'connecting'; readonly why?: LinkTrouble }
  /** Nothing was sent yet, so that nobody knows whether it would arrive. */
  | { readonly kind: 'idle' }
  /** The other side has answered. */
  | { readonly kind: 'open' }
  /** @param againAt when it is tried again, in ms since 1970 */
  | { readonly kind: 'waiting'; readonly why: LinkTrouble; readonly againAt: number };
