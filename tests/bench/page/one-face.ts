/** Whoever does not find the one face of the frame has not done the work. @throws saying who */
export function expectOne(who: string, faces: number): void {
  if (faces !== 1) throw new Error(`${who} finds ${faces} faces instead of one`);
}
