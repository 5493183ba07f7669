/** Where plain data is kept between two checks, by the folder of its story. */
export interface Shelf<Kept> {
  get(folder: string): Kept | null;
  put(folder: string, kept: Kept): void;
  /** What was kept holds no longer, and nothing can take its place. */
  forget(folder: string): void;
}

/** Keeps as long as the process lives. */
export class MemoryShelf<Kept> implements Shelf<Kept> {
  readonly #kept = new Map<string, Kept>();

  get(folder: string): Kept | null {
    return this.#kept.get(folder) ?? null;
  }

  put(folder: string, kept: Kept): void {
    this.#kept.set(folder, kept);
  }

  forget(folder: string): void {
    this.#kept.delete(folder);
  }
}
