import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Data } from "../model/data.ts";
import { message } from "../model/message.ts";
import { locationOf, type Span } from "../model/record.ts";
import { mostMistakes } from "./limits.ts";
import type { Mistake } from "./mistake.ts";

export interface DataNode {
  readonly data: Data;
  readonly span: Span;
}

interface NodeReader {
  /** What a node holds; `offset` is where it would stand if it were there. */
  read(node: unknown, offset: number): DataNode;
  /** What was wrong with the nodes read so far. */
  readonly mistakes: readonly Mistake[];
}

/** Turns the library's nodes into data and places. Recursion is bounded: `tokensOf` refuses deep nesting. */
export function nodeReader(text: string, lineStarts: readonly number[]): NodeReader {
  const mistakes: Mistake[] = [];

  function read(node: unknown, offset: number): DataNode {
    if (isMap(node)) return readMap(node);
    if (isSeq(node)) return readList(node);
    if (isScalar(node)) return { data: String(node.value), span: scalarSpan(node, text, offset) };
    if (node === null || node === undefined) return { data: "", span: { from: offset, to: offset } };
    throw new Error("The YAML library gave a node that is no map, list or scalar.");
  }

  function readList(list: YAMLSeq): DataNode {
    const [from, end] = rangeOf(list, 0);
    const data: Data[] = [];
    const parts: Span[] = [];
    for (const item of list.items) {
      const node = read(item, from);
      data.push(node.data);
      parts.push(node.span);
    }
    return { data, span: { from, to: list.flow === true ? end : (parts.at(-1)?.to ?? end), parts } };
  }

  function readMap(map: YAMLMap): DataNode {
    const [from, end] = rangeOf(map, 0);
    // No prototype: `__proto__` and `constructor` are names like any other.
    const data: Record<string, Data> = Object.create(null);
    const parts: Record<string, Span> = Object.create(null);
    let to = from;
    for (const pair of map.items) {
      const key = keyOf(pair, from);
      if (key === null) continue;
      const first = parts[key.name]?.key;
      if (first !== undefined) note(duplicate(key.name, first[0], key.place));
      const node = read(pair.value, key.place[1]);
      data[key.name] = node.data;
      parts[key.name] = { ...node.span, key: key.place };
      to = node.span.to;
    }
    return { data, span: { from, to: map.flow === true ? end : to, parts } };
  }

  function keyOf(pair: Pair<unknown, unknown>, offset: number): { name: string; place: [number, number] } | null {
    if (isScalar(pair.key)) {
      const { from, to } = scalarSpan(pair.key, text, offset);
      return { name: String(pair.key.value), place: [from, to] };
    }
    const [from, to] = rangeOf(pair.key as Node | null, offset);
    note({ message: message("syntax.complex-key", {}), from, to });
    return null;
  }

  function note(mistake: Mistake): void {
    if (mistakes.length < mostMistakes) mistakes.push(mistake);
    else if (mistakes.length === mostMistakes) mistakes.push(more(mistake));
  }

  function duplicate(key: string, first: number, [from, to]: readonly [number, number]): Mistake {
    const { line } = locationOf("", lineStarts, first, first);
    return { message: message("syntax.duplicate-key", { key, line }), from, to };
  }

  return { read, mistakes };
}

function more({ from, to }: Mistake): Mistake {
  return { message: message("input.more", { limit: mostMistakes }), from, to };
}

/** Where a scalar stands, without the white space that ends a block of text. */
function scalarSpan(node: Scalar, text: string, offset: number): Span {
  let [from, to] = rangeOf(node, offset);
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  }
  return { from, to };
}

function rangeOf(node: Node | null, offset: number): readonly [from: number, to: number] {
  return node?.range ? [node.range[0], node.range[1]] : [offset, offset];
}
