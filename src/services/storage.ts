/** Whether the browser may clear what the app has stored when it is not used for long. */
export type StorageState = 'persistent' | 'transient' | 'unknown';

/** The part of the browser's `navigator.storage` that is used here. */
export type StorageAccess = Pick<StorageManager, 'persist' | 'persisted'>;

/**
 * Asks the browser to keep what is stored; some ask the person. Nothing is asked when it is so
 * already.
 */
export async function keepStorage(access: StorageAccess | undefined): Promise<StorageState> {
  const state = await readStorage(access);
  if (state !== 'transient' || access === undefined) return state;
  try {
    return (await access.persist()) ? 'persistent' : 'transient';
  } catch {
    return 'unknown';
  }
}

/** How things stand, without asking for anything. */
export async function readStorage(access: StorageAccess | undefined): Promise<StorageState> {
  try {
    if (access === undefined) return 'unknown';
    return (await access.persisted()) ? 'persistent' : 'transient';
  } catch {
    return 'unknown';
  }
}

/** The browser's storage access, which is missing on insecure pages and in old browsers. */
export function browserStorageAccess(): StorageAccess | undefined {
  const { storage } = navigator as { storage?: StorageAccess };
  return storage;
}
