import { describe, expect, it, vi } from 'vitest';
import { keepStorage, readStorage } from '../../../src/services/storage.ts';

describe('storage', () => {
  it('is asked to be kept when it is not yet', async () => {
    const access = anAccess({ persisted: false, grants: true });
    expect(await keepStorage(access)).toBe('persistent');
    expect(access.persist).toHaveBeenCalledTimes(1);
  });

  it('is not asked for twice', async () => {
    const access = anAccess({ persisted: true, grants: true });
    expect(await keepStorage(access)).toBe('persistent');
    expect(access.persist).not.toHaveBeenCalled();
  });

  it('stays transient when the browser says no', async () => {
    expect(await keepStorage(anAccess({ persisted: false, grants: false }))).toBe('transient');
  });

  it('is unknown where the browser does not tell', async () => {
    expect(await keepStorage(undefined)).toBe('unknown');
    const broken = { persisted: () => Promise.reject(new Error('no')), persist: vi.fn() };
    expect(await readStorage(broken)).toBe('unknown');
  });
});

function anAccess({ persisted, grants }: { persisted: boolean; grants: boolean }): {
  persisted: () => Promise<boolean>;
  persist: () => Promise<boolean>;
} {
  return {
    persisted: () => Promise.resolve(persisted),
    persist: vi.fn(() => Promise.resolve(grants)),
  };
}
