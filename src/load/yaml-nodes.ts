import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Data } from "../model/data.ts";
import { message } from "../model/message.ts";
import type { Offsets } from "../model/places.ts";
import { locationOf } from "../model/record.ts";
import type { InCommon } from "./in-common.ts";
import { copyOf } from "./kept-words.ts";
import { mostMistakes } from "./limits.ts";
import type { Mistake } from "./mistake.ts";

/** What a node holds, and where it stands. Where its parts stand has been put. */
interface DataNode {
  readonly data: Data;
  readonly from: number;
  readonly to: number;
}

/** Turns the library's nodes into data and places. Recursion is bounded: `tokensOf` refuses deep nesting. */
export class NodeReader {
  readonly #mistakes: Mistake[] = [];
  readonly #text: string;
  readonly #lineStarts: Offsets;
  readonly #common: InCommon;

  constructor(text: string, lineStarts: Offsets, common: InCommon) {
    this.#text = text;
    this.#lineStarts = lineStarts;
    this.#common = common;
  }

  /** What was wrong with the nodes read so far. */
  get mistakes(): readonly Mistake[] {
    return this.#mistakes;
  }

  /** Reads the outermost node of a text, and puts its places. */
  read(node: unknown): Data {
    const { data, from, to } = this.#node(node, 0);
    this.#common.places.put(0, from, to, 0, 0, 0);
    return data;
  }

  /** `offset` is where a node would stand if it were there. */
  #node(node: unknown, offset: number, isItem = false): DataNode {
    if (isMap(node)) return this.#map(node, isItem);
    if (isSeq(node)) return this.#list(node);
    if (isScalar(node)) return { data: textOf(node), ...scalarRange(node, this.#text, offset) };
    if (node === null || node === undefined) return { data: "", from: offset, to: offset };
    throw new Error("The YAML library gave a node that is no map, list or scalar.");
  }

  #list(list: YAMLSeq): DataNode {
    const { places } = this.#common;
    const [from, end] = rangeOf(list, 0);
    const data: Data[] = [];
    let last = end;
    for (const item of list.items) {
      const mark = places.mark;
      const node = this.#node(item, from, list.flow !== true);
      data.push(node.data);
      places.put(mark, node.from, node.to, 0, 0, 0);
      last = node.to;
    }
    return { data, from, to: list.flow === true ? end : last };
  }

  #map(map: YAMLMap, isItem: boolean): DataNode {
    const { places, words } = this.#common;
    const [from, end] = rangeOf(map, 0);
    // No prototype: `__proto__` and `constructor` are names like any other.
    const data: Record<string, Data> = Object.create(null);
    const firsts = new Map<string, number>();
    let itemKey: string | null | undefined;
    let last = from;
    for (const pair of map.items) {
      const key = this.#key(pair, from);
      if (key === null) continue;
      const first = firsts.get(key.name);
      if (first !== undefined) {
        // Where an item lacks its hyphen, every key of it stands twice: the first of them is told.
        itemKey = itemKey === undefined ? keyOfSecondItem(map, isItem) : itemKey;
        if (itemKey === null || itemKey === key.name) this.#note(this.#duplicate(first, key, itemKey !== null));
      }
      firsts.set(key.name, key.from);
      const mark = places.mark;
      const name = words.nameOf(key.name);
      const node = this.#node(pair.value, key.to);
      data[key.name] = node.data;
      places.put(mark, node.from, node.to, key.from, key.to, name);
      last = node.to;
    }
    return { data, from, to: map.flow === true ? end : last };
  }

  #key(pair: Pair<unknown, unknown>, offset: number): Key | null {
    if (isScalar(pair.key)) return { name: textOf(pair.key), ...scalarRange(pair.key, this.#text, offset) };
    const [from, to] = rangeOf(pair.key as Node | null, offset);
    this.#note({ message: message("syntax.complex-key", {}), from, to });
    return null;
  }

  #note(mistake: Mistake): void {
    if (this.#mistakes.length < mostMistakes) this.#mistakes.push(mistake);
    else if (this.#mistakes.length === mostMistakes) this.#mistakes.push(more(mistake));
  }

  #duplicate(first: number, { name: key, from, to }: Key, item: boolean): Mistake {
    const { line } = locationOf("", this.#lineStarts, first, first);
    return { message: message("syntax.duplicate-key", { key, line, item }), from, to };
  }
}

interface Key {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The key that begins a mapping, where it seems to begin another item later on: in an item, or where the keys go on alike. */
function keyOfSecondItem({ items }: YAMLMap, isItem: boolean): string | null {
  const [first = null, next, ...others] = items.map(({ key }) => (isScalar(key) ? textOf(key) : null));
  const again = others.indexOf(first);
  return again !== -1 && (isItem || others[again + 1] === next) ? first : null;
}

function more({ from, to }: Mistake): Mistake {
  return { message: message("input.more", { limit: mostMistakes }), from, to };
}

/** The text of a scalar, which the library may have cut out of the whole text. */
function textOf({ value }: Scalar): string {
  const written = String(value);
  return copyOf(written, 0, written.length);
}

/** Where a scalar stands, without the white space that ends a block of text. */
function scalarRange(node: Scalar, text: string, offset: number): { readonly from: number; readonly to: number } {
  let [from, to] = rangeOf(node, offset);
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  }
  return { from, to };
}

function rangeOf(node: Node | null, offset: number): readonly [from: number, to: number] {
  return node?.range ? [node.range[0], node.range[1]] : [offset, offset];
}
