import { type FilePlaces, nodeSize, type Offsets } from "../model/places.ts";

/**
 * Writes down where the nodes of a text stand, from the innermost outwards. A node that is complete waits on a stack for
 * the node around it; when that one is complete too, its parts are moved to where they stay, side by side.
 */
export class PlaceWriter {
  #stack = new Uint32Array(1024);
  #stacked = 0;
  #nodes = new Uint32Array(4096);
  #written = 0;
  #lines = new Uint32Array(512);
  #lineCount = 1;
  #length = 0;

  /** Begins a text of so many characters. */
  begin(length: number): void {
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

  /** Where the key begins of the node of a name that was put since a mark; -1 where there is none. */
  keyFrom(mark: number, name: number): number {
    const stack = this.#stack;
    for (let at = mark; at < this.#stacked; at += nodeSize) if (stack[at + 4] === name) return stack[at + 2] ?? -1;
    return -1;
  }

  /** The places of the text, whose outermost node was put last. */
  end(file: string, names: readonly string[]): FilePlaces {
    this.#move(0);
    const largest = Math.max(this.#length, names.length, this.#written / nodeSize);
    const nodes = compact(this.#nodes, this.#written, largest);
    return { file, nodes, names, lineStarts: compact(this.#lines, this.#lineCount, this.#length) };
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

function twice(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The first numbers of some, none above the largest, in as little room as that allows. */
function compact(numbers: Uint32Array, count: number, largest: number): Offsets {
  return largest < 0x10000 ? new Uint16Array(numbers.subarray(0, count)) : numbers.slice(0, count);
}
