import { describe, expect, it } from 'vitest';
import type { Photo, PhotoProgress } from '../../../../src/stations/photo/photo.ts';
import { tableOf } from '../../../../src/stations/photo/table.ts';

const HEAD = 'file,face,x,y,width,height,score,verdict,reason,p_mask,p_no_mask,p_incorrect\r\n';

function aPhoto(name: string, progress: PhotoProgress): Photo {
  return { id: 1, name, file: new Blob(), progress };
}

const size = { width: 100, height: 100 };

describe('tableOf', () => {
  it('has a row a face', () => {
    const photo = aPhoto('door.jpg', {
      kind: 'checked',
      size,
      faces: [
        {
          box: { x: 1.4, y: 2, width: 30, height: 40 },
          score: 0.91,
          verdict: { kind: 'unsure', reason: 'too_dark' },
          probabilities: { mask: 0.5, no_mask: 0.25, incorrect: 0.25 },
        },
      ],
    });
    expect(tableOf([photo])).toBe(
      `${HEAD}door.jpg,1,1,2,30,40,0.910,unsure,too_dark,0.500,0.250,0.250\r\n`,
    );
  });

  it('has a row for a picture without faces and for one that failed, none for one that waits', () => {
    const photos = [
      aPhoto('a.jpg', { kind: 'checked', size, faces: [] }),
      aPhoto('b.heic', { kind: 'failed', fault: 'heic' }),
      aPhoto('c.jpg', { kind: 'waiting' }),
    ];
    expect(tableOf(photos)).toBe(`${HEAD}a.jpg,,,,,,,,no_face,,,\r\nb.heic,,,,,,,,heic,,,\r\n`);
  });

  it('quotes commas, quotes and line ends', () => {
    const photos = [aPhoto('a, "b"\n.jpg', { kind: 'failed', fault: 'unreadable' })];
    expect(tableOf(photos)).toContain('"a, ""b""\n.jpg",');
  });

  it.each(['=1+1', '+a', '-a', '@a'])('keeps a spreadsheet from computing the name %s', (name) => {
    const photos = [aPhoto(name, { kind: 'failed', fault: 'unreadable' })];
    expect(tableOf(photos)).toContain(`'${name},`);
  });
});
