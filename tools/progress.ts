/** A progress bar on the standard error: redrawn in a terminal, one line a tenth elsewhere. */
export class Progress {
  readonly #name: string;
  readonly #total: number;
  #done = 0;
  #shown = -1;

  /** @param total how many steps make the whole */
  constructor(name: string, total: number) {
    this.#name = name;
    this.#total = total;
  }

  /** One step is done. */
  step(): void {
    this.#done += 1;
    const width = process.stderr.isTTY ? 40 : 10;
    const filled = Math.floor((this.#done / Math.max(1, this.#total)) * width);
    if (filled === this.#shown && this.#done < this.#total) return;
    this.#shown = filled;
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    const line = `${this.#name} ${bar} ${this.#done}/${this.#total}`;
    const isLast = this.#done >= this.#total;
    process.stderr.write(process.stderr.isTTY ? `\r${line}${isLast ? '\n' : ''}` : `${line}\n`);
  }
}
