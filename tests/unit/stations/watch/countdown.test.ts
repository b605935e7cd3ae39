import { describe, expect, it } from 'vitest';
import { Countdown } from '../../../../src/stations/watch/wall/countdown.ts';
import { FakeBrowser } from '../../../support/fake-camera.ts';

/** An element that counts down so many milliseconds, and draws itself when it is asked to. */
function anElement(waitMs: number | undefined) {
  const browser = new FakeBrowser();
  const { platform } = browser;
  const element = { dueMs: waitMs === undefined ? undefined : platform.nowMs() + waitMs, drawn: 0 };
  const draw = (): void => {
    element.drawn += 1;
    countdown.hostUpdated();
  };
  const host = {
    ...{ addController: () => undefined, removeController: () => undefined },
    ...{ requestUpdate: draw, updateComplete: Promise.resolve(true) },
  };
  const countdown = new Countdown(host, () => element.dueMs, platform);
  draw();
  return { element, countdown, draw, browser, nowMs: () => platform.nowMs() };
}

describe('a countdown', () => {
  it('draws each second until it is over', async () => {
    const { element, countdown, browser } = anElement(2500);
    expect(countdown.seconds).toBe(3);
    await browser.pass(1);
    expect(countdown.seconds).toBe(2);
    await browser.pass(10);
    expect(countdown.seconds).toBe(0);
    expect(element.drawn).toBe(4);
  });

  it('draws nothing where there is nothing to wait for', async () => {
    const { element, countdown, browser } = anElement(undefined);
    await browser.pass(10);
    expect(countdown.seconds).toBe(0);
    expect(element.drawn).toBe(1);
  });

  it('begins again with the next wait', async () => {
    const { element, draw, browser, nowMs } = anElement(undefined);
    await browser.pass(1);
    element.dueMs = nowMs() + 3000;
    draw();
    await browser.pass(10);
    expect(element.drawn).toBe(5);
  });

  it('ends with its element', async () => {
    const { element, countdown, browser } = anElement(5000);
    countdown.hostDisconnected();
    await browser.pass(10);
    expect(element.drawn).toBe(1);
  });
});
