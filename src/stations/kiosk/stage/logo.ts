const DATA = /^data:([^;,]+);base64,(.*)$/;

/**
 * The address under which a logo is shown. The app's policy lets pictures come from the server and
 * from blobs, so one that lies inside the settings becomes a blob, which is let go again.
 */
export class Logo {
  readonly #shown: (address: string) => void;
  #logo = '';
  #blob: string | undefined;

  /** @param shown hears the address to show, empty for none */
  constructor(shown: (address: string) => void) {
    this.#shown = shown;
  }

  /** Shows another logo. @param logo an address on this server, a data address, or empty */
  show(logo: string): void {
    if (logo === this.#logo) return;
    this.#logo = logo;
    if (this.#blob !== undefined) URL.revokeObjectURL(this.#blob);
    const picture = pictureOf(logo);
    this.#blob = picture === undefined ? undefined : URL.createObjectURL(picture);
    this.#shown(this.#blob ?? logo);
  }
}

/** The picture in a data address; nothing when it is another address. */
function pictureOf(address: string): Blob | undefined {
  const [, type = '', content = ''] = DATA.exec(address) ?? [];
  if (type === '') return undefined;
  try {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    return new Blob([bytes], { type });
  } catch {
    // no base64 after all: an empty picture shows nothing
    return new Blob([], { type });
  }
}
