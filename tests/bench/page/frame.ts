/** A picture of 640 × 480 on a canvas; by default one face. @throws when it does not come */
export async function readFrame(address = 'frame.jpg'): Promise<HTMLCanvasElement> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  // in the processor's memory, where a camera's frame is
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(picture, 0, 0);
  return canvas;
}
