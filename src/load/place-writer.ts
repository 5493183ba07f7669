import { type FilePlaces, field, nodeSize, type Offsets } from "../model/places.ts";

/**
 * Writes down where the nodes of a text stand, from the innermost outwards. A node that is complete waits on a stack for
 * the node around it; when that one is complete too, its parts are moved to where they stay, side by side.
 */
export class PlaceWriter {
  #stack: Offsets = new Uint32Array(1024);
  #stacked = 0;
  #nodes: Offsets = new Uint16Array(4096);
  #written = 0;
  #lines: Offsets = new Uint16Array(512);
  #lineCount = 1;
  #length = 0;

  /** Begins a text of so many characters, in a story of so many names so far. */
  begin(length: number, names: number): void {
    // Each name and each node takes a character or more.
    const isWide = length + names >= 0x10000;
    if (isWide !== this.#nodes instanceof Uint32Array) {
      this.#nodes = isWide ? new Uint32Array(4096) : new Uint16Array(4096);
      this.#lines = isWide ? new Uint32Array(512) : new Uint16Array(512);
    }
    this.#length = length;
    this.#stacked = 0;
    this.#written = 0;
    this.#lineCount = 1;
  }

  /** Where the parts of a node begin that is read next: `put` wants to know. */
  get mark(): number {
    return this.#stacked;
  }

  /** A line begins; beyond the end of the text, none does. */
  line(at: number): void {
    if (at > this.#length) return;
    if (this.#lineCount === this.#lines.length) this.#lines = twice(this.#lines);
    this.#lines[this.#lineCount++] = at;
  }

  /** A node is complete: what was put since the mark are its parts. */
  put(mark: number, from: number, to: number, keyFrom: number, keyTo: number, name: number): void {
    const isLeaf = this.#stacked === mark;
    const parts = isLeaf ? 0 : (this.#stacked - mark) / nodeSize;
    const firstPart = isLeaf ? 0 : this.#written / nodeSize;
    if (!isLeaf) this.#move(mark);
    if (mark + nodeSize > this.#stack.length) this.#stack = twice(this.#stack);
    const stack = this.#stack;
    stack[mark] = from;
    stack[mark + 1] = to;
    stack[mark + 2] = keyFrom;
    stack[mark + 3] = keyTo;
    stack[mark + 4] = name;
    stack[mark + 5] = firstPart;
    stack[mark + 6] = parts;
    this.#stacked = mark + nodeSize;
  }

  /** How many nodes were put since a mark. */
  countSince(mark: number): number {
    return (this.#stacked - mark) / nodeSize;
  }

  /** Whether a node of a name was put since a mark. */
  hasName(mark: number, name: number): boolean {
    const stack = this.#stack;
    for (let at = mark; at < this.#stacked; at += nodeSize) if (stack[at + field.name] === name) return true;
    return false;
  }

  /** The places of the text, whose outermost node was put last. */
  end(file: string, names: readonly string[]): FilePlaces {
    this.#move(0);
    const nodes = this.#nodes.slice(0, this.#written);
    return { file, nodes, names, lineStarts: this.#lines.slice(0, this.#lineCount) };
  }

  /** Moves the nodes from a mark on to where they stay. */
  #move(mark: number): void {
    const count = this.#stacked - mark;
    while (this.#written + count > this.#nodes.length) this.#nodes = twice(this.#nodes);
    const [nodes, stack] = [this.#nodes, this.#stack];
    let to = this.#written;
    for (let at = mark; at < this.#stacked; at++) nodes[to++] = stack[at] ?? 0;
    this.#written = to;
    this.#stacked = mark;
  }
}

/** The same numbers, with room for as many again. */
function twice(numbers: Offsets): Offsets {
  const length = numbers.length * 2;
  const larger = numbers instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
  larger.set(numbers);
  return larger;
}
