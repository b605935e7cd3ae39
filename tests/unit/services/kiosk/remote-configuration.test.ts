import { describe, expect, it } from 'vitest';
import { RemoteConfiguration } from '../../../../src/services/kiosk/remote-configuration.ts';
import { DEFAULT_SETTINGS, SettingsStore } from '../../../../src/services/settings.ts';

/** A server, played by a test, and the settings of a device that reads from it. */
class Scene {
  readonly settings = new SettingsStore(undefined);
  readonly asked: string[] = [];
  answer: { status: number; text: string } | 'unreachable' = { status: 404, text: '' };
  nowMs = 1000;
  repeat: (() => void) | undefined;

  remote(asked?: string): RemoteConfiguration {
    const platform = {
      fetch: (address: string): Promise<Pick<Response, 'ok' | 'status' | 'text'>> => {
        this.asked.push(address);
        const { answer } = this;
        if (answer === 'unreachable') return Promise.reject(new TypeError('no network'));
        const { status, text } = answer;
        return Promise.resolve({ ok: status === 200, status, text: () => Promise.resolve(text) });
      },
      nowMs: () => this.nowMs,
      every: (_: number, task: () => void) => {
        this.repeat = task;
        return () => {
          this.repeat = undefined;
        };
      },
    };
    return new RemoteConfiguration(this.settings, platform, asked);
  }

  serve(text: string, status = 200): void {
    this.answer = { status, text };
  }
}

describe('the settings on the server', () => {
  it('are nowhere when no address is set, and nobody is asked', async () => {
    const scene = new Scene();
    const remote = scene.remote();
    await remote.start();
    expect(remote.state).toEqual({ kind: 'none' });
    expect(scene.asked).toEqual([]);
  });

  it('are put in force, field by field, and say when', async () => {
    const scene = new Scene();
    scene.serve('{"kiosk":{"policy":"enforce"}}');
    const remote = scene.remote('/kiosk.json');
    await remote.start();
    expect(remote.state).toEqual({ kind: 'applied', at: 1000 });
    expect(scene.settings.value.kiosk).toEqual({ ...DEFAULT_SETTINGS.kiosk, policy: 'enforce' });
  });

  it('come from the address in the settings, unless the page names another', async () => {
    const scene = new Scene();
    scene.settings.change({ kiosk: { ...DEFAULT_SETTINGS.kiosk, configuration: '/a.json' } });
    await scene.remote().start();
    await scene.remote('/b.json').start();
    expect(scene.asked).toEqual(['/a.json', '/b.json']);
  });

  it.each([
    'https://elsewhere.example/kiosk.json',
    '//elsewhere.example/k.json',
    '/\\e.example',
    'k',
  ])('are refused from %s, which is not asked', async (address) => {
    const scene = new Scene();
    const remote = scene.remote(address);
    await remote.start();
    expect(remote.state).toEqual({ kind: 'elsewhere' });
    expect(scene.asked).toEqual([]);
  });

  it.each([
    ['{"kiosk":{"policy":"forbid"}}', 200, { kind: 'broken', field: 'kiosk.policy' }],
    ['not json', 200, { kind: 'broken', field: '' }],
    ['', 404, { kind: 'missing' }],
    ['', 503, { kind: 'offline' }],
  ])('leave the last good ones in force: %s, %i', async (text, status, state) => {
    const scene = new Scene();
    scene.serve('{"kiosk":{"occupancyLimit":25}}');
    const remote = scene.remote('/kiosk.json');
    await remote.start();
    scene.serve(text, status);
    await remote.read();
    expect(remote.state).toEqual(state);
    expect(scene.settings.value.kiosk.occupancyLimit).toBe(25);
  });

  it('are offline when the server is not reached, and applied when it is again', async () => {
    const scene = new Scene();
    scene.answer = 'unreachable';
    const remote = scene.remote('/kiosk.json');
    await remote.start();
    expect(remote.state).toEqual({ kind: 'offline' });
    scene.serve('{}');
    scene.nowMs = 2000;
    scene.repeat?.();
    await expect.poll(() => remote.state).toEqual({ kind: 'applied', at: 2000 });
  });

  it('are read no more after the end', async () => {
    const scene = new Scene();
    scene.serve('{"theme":"dark"}');
    const remote = scene.remote('/kiosk.json');
    const reading = remote.start();
    remote.stop();
    await reading;
    expect(scene.repeat).toBeUndefined();
    expect(scene.settings.value.theme).toBe('auto');
  });
});
