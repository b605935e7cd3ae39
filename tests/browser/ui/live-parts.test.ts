import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '../../../src/ui/tokens.css';
import '../../../src/ui/camera-picker.ts';
import type { CameraChoice } from '../../../src/ui/camera-picker.ts';
import '../../../src/ui/face-boxes.ts';
import '../../../src/ui/fault-panel.ts';
import '../../../src/ui/live-view.ts';
import '../../../src/ui/verdict-banner.ts';
import { aBox, aPerson } from '../../support/builders.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Puts an element into a stage of 400 × 200 pixels and waits until it is drawn. */
async function draw<T extends HTMLElement & { updateComplete: Promise<boolean> }>(
  element: T,
): Promise<T> {
  const stage = document.createElement('div');
  stage.style.cssText = 'position: relative; width: 400px; height: 200px';
  stage.append(element);
  document.body.append(stage);
  await painted();
  await element.updateComplete;
  return element;
}

async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function inside<T extends HTMLElement>(host: HTMLElement, selector: string): T[] {
  return [...(host.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

describe('the boxes round the faces', () => {
  async function boxes(mirrored: boolean): Promise<HTMLElement> {
    const element = document.createElement('face-boxes');
    element.mirrored = mirrored;
    element.frame = { width: 200, height: 100 };
    element.people = [
      aPerson({
        id: 1,
        verdict: { kind: 'no_mask' },
        box: aBox({ x: 10, y: 40, width: 30, height: 40 }),
      }),
      aPerson({ id: 2, verdict: { kind: 'unsure', reason: 'too_far' }, isSeen: false }),
    ];
    return draw(element);
  }

  it('lie where the picture shows the faces', async () => {
    const [face] = inside(await boxes(false), '.face');
    const { left, top, width, height } = face?.getBoundingClientRect() ?? new DOMRect();
    const stage = document.querySelector('div')?.getBoundingClientRect() ?? new DOMRect();
    expect([left - stage.left, top - stage.top, width, height]).toEqual([20, 80, 60, 80]);
  });

  it('change sides in a mirrored picture, and their words stay readable', async () => {
    const [face] = inside(await boxes(true), '.face');
    const { left } = face?.getBoundingClientRect() ?? new DOMRect();
    const stage = document.querySelector('div')?.getBoundingClientRect() ?? new DOMRect();
    expect(left - stage.left).toBe(320);
    expect(face?.textContent.trim()).toBe('No mask');
  });

  it('differ in word, mark, colour and line', async () => {
    const element = document.createElement('face-boxes');
    element.frame = { width: 200, height: 100 };
    element.people = (['mask', 'no_mask', 'incorrect'] as const).map((kind, id) =>
      aPerson({ id, verdict: { kind } }),
    );
    const faces = inside(await draw(element), '.face');
    const distinct = (read: (face: HTMLElement) => string | undefined): number =>
      new Set(faces.map(read)).size;
    expect(distinct((face) => face.textContent.trim())).toBe(3);
    expect(distinct((face) => face.querySelector('verdict-mark')?.verdict)).toBe(3);
    expect(distinct((face) => getComputedStyle(face).borderTopColor)).toBe(3);
    expect(distinct((face) => getComputedStyle(face).borderTopStyle)).toBe(3);
  });

  it('tell a doubtful person what to do, and fade for one who is hidden', async () => {
    const [, face] = inside(await boxes(false), '.face');
    expect(face?.textContent.trim()).toBe('Come closer');
    expect(face?.classList.contains('unseen')).toBe(true);
  });

  it('glide: the same person keeps the same box', async () => {
    const element = document.createElement('face-boxes');
    element.frame = { width: 200, height: 100 };
    element.people = [aPerson({ id: 1 }), aPerson({ id: 2 })];
    await draw(element);
    const before = inside(element, '.face')[1];
    element.people = [aPerson({ id: 2, verdict: { kind: 'incorrect' } })];
    await element.updateComplete;
    expect(inside(element, '.face')).toEqual([before]);
  });
});

describe('the picture', () => {
  async function fitOfFrame(width: number, height: number): Promise<string> {
    const video = document.createElement('video');
    const view = document.createElement('live-view');
    view.style.cssText = 'display: block; width: 400px; height: 200px';
    Object.assign(view, { picture: video, frame: { width, height } });
    await draw(view);
    return getComputedStyle(video).objectFit;
  }

  it('fills the screen, but is shown whole where too much would be cut off', async () => {
    expect(await fitOfFrame(1280, 720)).toBe('cover');
    expect(await fitOfFrame(720, 1280)).toBe('contain');
  });
});

describe('the banner', () => {
  it('tells screen readers politely, and only what changed', async () => {
    const banner = document.createElement('verdict-banner');
    banner.verdict = 'mask';
    banner.text = 'Mask on';
    await draw(banner);
    const [status] = inside(banner, '[role="status"]');
    expect(status?.dataset['verdict']).toBe('mask');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    if (status !== undefined) {
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    }
    banner.verdict = 'mask';
    banner.requestUpdate();
    await painted();
    expect(changes).toBe(0);
    banner.text = 'Worn wrong';
    await painted();
    expect(changes).toBeGreaterThan(0);
    observer.disconnect();
  });

  it('is at least 40 pixels high in its letters', async () => {
    const banner = document.createElement('verdict-banner');
    await draw(banner);
    const [status] = inside(banner, '[role="status"]');
    expect(
      parseFloat(status === undefined ? '0' : getComputedStyle(status).fontSize),
    ).toBeGreaterThanOrEqual(40);
  });
});

describe('the list of cameras', () => {
  const cameras: CameraChoice[] = [
    { id: 'f', label: 'camera 1, facing front', facing: 'user' },
    { id: 'u', label: '', facing: 'unknown' },
  ];

  async function picker(): Promise<HTMLElementTagNameMap['camera-picker']> {
    const element = document.createElement('camera-picker');
    element.cameras = cameras;
    element.current = 'f';
    element.open = true;
    return draw(element);
  }

  it('names each camera and marks the one that runs', async () => {
    const rows = inside(await picker(), '.camera');
    expect(rows.map((row) => row.querySelector('.name')?.textContent)).toEqual([
      'camera 1, facing front',
      'Camera 2',
    ]);
    expect(rows.map((row) => row.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  });

  it('tells which one was chosen', async () => {
    const element = await picker();
    let chosen: CameraChoice | undefined;
    element.addEventListener('choose', (event) => {
      if (event instanceof CustomEvent) chosen = cameras.find((camera) => camera === event.detail);
    });
    inside(element, '.camera')[1]?.click();
    expect(chosen).toBe(cameras[1]);
  });

  it('tells when it is closed without a choice', async () => {
    const element = await picker();
    const dismissed = new Promise((resolve) => element.addEventListener('dismiss', resolve));
    inside<HTMLDialogElement>(element, 'dialog')[0]?.close();
    await dismissed;
  });
});

it('has no fault that axe finds in any of its parts', async () => {
  const panel = document.createElement('fault-panel');
  panel.heading = 'No camera found';
  panel.help = 'Connect one.';
  panel.innerHTML = '<button>Try again</button>';
  await draw(panel);
  const picker = document.createElement('camera-picker');
  picker.cameras = [{ id: 'f', label: 'front', facing: 'user' }];
  await draw(picker);
  const banner = document.createElement('verdict-banner');
  banner.verdict = 'incorrect';
  banner.text = 'Worn wrong';
  await draw(banner);
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
});
