import type { Data } from "../model/data.ts";
import type { Span } from "../model/record.ts";
import { deepestNesting } from "./limits.ts";
import type { DataNode } from "./yaml-nodes.ts";

/**
 * Reads the part of YAML that records are written in: block mappings and lists, plain and quoted scalars on one line,
 * flow lists and mappings on one line, comments. Null where a text holds anything else, or a mistake: then the `yaml`
 * library reads it. It never reads what the library would read otherwise (test/load/yaml-subset.test.ts).
 */
export function readSubset(text: string): DataNode | null {
  if (unusual.test(text)) return null;
  const reader = new SubsetReader(text);
  try {
    return reader.read();
  } catch (error) {
    if (error === handOver) return null;
    throw error;
  }
}

/** Tabs, carriage returns, byte-order marks and the line breaks that only Unicode knows. */
const unusual = /[\t\r\u0085\u2028\u2029\ufeff]/;

/** Thrown to give up: it is no error, and needs no trace. */
const handOver = Symbol("hand over to the library");

const [newline, space, hash, dash, colon, comma] = [10, 32, 35, 45, 58, 44];
const [openList, closeList, openMap, closeMap, double, single] = [91, 93, 123, 125, 34, 39];

/** Characters by code: 1 may begin a plain scalar, 2 may stand in a plain key. All beyond ASCII may do both. */
const classes = new Uint8Array(128);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
  classes[character.charCodeAt(0)] = 3;
for (const character of "./-") classes[character.charCodeAt(0)] = 2;
for (const character of "$()+/;<=^~.\\") classes[character.charCodeAt(0)] = (classes[character.charCodeAt(0)] ?? 0) | 1;

class SubsetReader {
  readonly #text: string;
  /** Where the reader stands. */
  #at = 0;
  /** The column of the first character of the line that is read next, or -1 at the end. */
  #indent: number = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): DataNode {
    this.#nextLine();
    if (this.#indent !== 0) throw handOver;
    const node = this.#block(0);
    if (this.#at < this.#text.length) throw handOver;
    return node;
  }

  /** Skips blank lines and comments; stands at the first character of the next line that has anything, and knows its column. */
  #nextLine(): void {
    const text = this.#text;
    let at = this.#at;
    for (;;) {
      const start = at;
      while (text.charCodeAt(at) === space) at += 1;
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) {
        this.#indent = -1;
        this.#at = at;
        return;
      }
      if (code === newline) {
        at += 1;
        continue;
      }
      if (code === hash) {
        at = this.#lineEnd(at) + 1;
        continue;
      }
      this.#indent = at - start;
      this.#at = at;
      if (start === at && isMarker(text, at)) throw handOver;
      return;
    }
  }

  #lineEnd(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end < 0 ? this.#text.length : end;
  }

  /** What begins on this line, at this column. */
  #block(column: number): DataNode {
    this.#depth += 1;
    if (this.#depth > deepestNesting) throw handOver;
    const node = this.#isItem() ? this.#list(column) : this.#map(column);
    this.#depth -= 1;
    return node;
  }

  #isItem(): boolean {
    if (this.#text.charCodeAt(this.#at) !== dash) return false;
    const next = this.#text.charCodeAt(this.#at + 1);
    return next === space || next === newline || Number.isNaN(next);
  }

  #map(column: number): DataNode {
    const data: Record<string, Data> = {};
    const parts: Record<string, Span> = {};
    const from = this.#at;
    let to = from;
    do {
      const start = this.#at;
      const end = this.#keyEnd(start);
      if (end < 0) throw handOver;
      const key = this.#text.slice(start, end);
      if (key === "__proto__" || Object.hasOwn(data, key)) throw handOver;
      this.#at = end + 1;
      const node = this.#value(column, end);
      data[key] = node.data;
      parts[key] = keyed(node.span, start, end);
      to = node.span.to;
    } while (this.#indent === column && !this.#isItem());
    if (this.#indent >= column) throw handOver;
    return { data, span: { from, to, parts } };
  }

  /** The offset of the colon that ends a plain key here; -1 where none does. */
  #keyEnd(start: number): number {
    const text = this.#text;
    if (!mayBegin(text.charCodeAt(start))) return -1;
    let at = start + 1;
    while (mayBeInKey(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) !== colon) return -1;
    const next = text.charCodeAt(at + 1);
    return next === space || next === newline || Number.isNaN(next) ? at : -1;
  }

  /** The value after a key's colon; the reader ends on the next line that has anything. */
  #value(column: number, keyEnd: number): DataNode {
    const bare = this.#at;
    if (!this.#restOfLine()) return this.#inline(column);
    const isBare = this.#at === bare;
    this.#nextLine();
    if (this.#indent > column || (this.#indent === column && this.#isItem())) return this.#block(this.#indent);
    if (!isBare) throw handOver;
    return { data: "", span: { from: keyEnd + 1, to: keyEnd + 1 } };
  }

  /** Skips spaces, and a comment; whether the line ends there. */
  #restOfLine(): boolean {
    const text = this.#text;
    const from = this.#at;
    while (text.charCodeAt(this.#at) === space) this.#at += 1;
    const code = text.charCodeAt(this.#at);
    if (code === hash && this.#at > from) this.#at = this.#lineEnd(this.#at);
    else if (code !== newline && !Number.isNaN(code)) return false;
    return true;
  }

  #list(column: number): DataNode {
    const data: Data[] = [];
    const parts: Span[] = [];
    const from = this.#at;
    do {
      this.#at += 1;
      const node = this.#item(column);
      data.push(node.data);
      parts.push(node.span);
    } while (this.#indent === column && this.#isItem());
    if (this.#indent > column) throw handOver;
    return { data, span: { from, to: parts.at(-1)?.to ?? from, parts } };
  }

  #item(column: number): DataNode {
    const dashAt = this.#at - 1;
    if (this.#restOfLine()) {
      this.#nextLine();
      if (this.#indent <= column) throw handOver;
      return this.#block(this.#indent);
    }
    if (this.#isItem()) throw handOver;
    if (this.#keyEnd(this.#at) < 0) return this.#inline(column);
    this.#depth += 1;
    const node = this.#map(column + this.#at - dashAt);
    this.#depth -= 1;
    return node;
  }

  /** A scalar or flow collection that ends on its line. A deeper line after it would go on with it. */
  #inline(column: number): DataNode {
    const code = this.#text.charCodeAt(this.#at);
    const isPlain = code !== openList && code !== openMap && code !== double && code !== single;
    const node = isPlain ? this.#plain() : this.#flow(0);
    if (!this.#restOfLine()) throw handOver;
    this.#nextLine();
    if (this.#indent > column) throw handOver;
    return node;
  }

  #plain(): DataNode {
    const text = this.#text;
    const from = this.#at;
    this.#checkBeginning(from);
    let to = from + 1;
    for (let code = text.charCodeAt(to); code !== newline && !Number.isNaN(code); code = text.charCodeAt(to)) {
      if (code === hash && text.charCodeAt(to - 1) === space) break;
      to += 1;
      if (code === colon && !isInside(text.charCodeAt(to))) throw handOver;
    }
    while (text.charCodeAt(to - 1) === space) to -= 1;
    this.#at = to;
    return { data: text.slice(from, to), span: { from, to } };
  }

  /** A dash may begin a plain scalar where it is not the sign of a list. */
  #checkBeginning(from: number): void {
    const code = this.#text.charCodeAt(from);
    if (mayBegin(code)) return;
    const next = this.#text.charCodeAt(from + 1);
    if (code !== dash || !(mayBegin(next) || next === dash)) throw handOver;
  }

  #flow(depth: number): DataNode {
    if (depth > deepestNesting) throw handOver;
    switch (this.#text.charCodeAt(this.#at)) {
      case openList:
        return this.#flowList(depth);
      case openMap:
        return this.#flowMap(depth);
      case double:
        return this.#doubleQuoted();
      case single:
        return this.#singleQuoted();
      default:
        return this.#flowPlain();
    }
  }

  #flowList(depth: number): DataNode {
    const from = this.#at;
    const data: Data[] = [];
    const parts: Span[] = [];
    this.#at += 1;
    while (!this.#closes(closeList)) {
      const node = this.#flow(depth + 1);
      data.push(node.data);
      parts.push(node.span);
      this.#separate(closeList);
    }
    return { data, span: { from, to: this.#at, parts } };
  }

  #flowMap(depth: number): DataNode {
    const from = this.#at;
    const data: Record<string, Data> = {};
    const parts: Record<string, Span> = {};
    this.#at += 1;
    while (!this.#closes(closeMap)) {
      const start = this.#at;
      const end = this.#keyEnd(start);
      if (end < 0) throw handOver;
      const key = this.#text.slice(start, end);
      if (key === "__proto__" || Object.hasOwn(data, key)) throw handOver;
      this.#at = end + 1;
      this.#skipSpaces();
      const node = this.#flow(depth + 1);
      data[key] = node.data;
      parts[key] = keyed(node.span, start, end);
      this.#separate(closeMap);
    }
    return { data, span: { from, to: this.#at, parts } };
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === space) this.#at += 1;
  }

  /** Whether a flow collection ends here; steps over its end. */
  #closes(bracket: number): boolean {
    this.#skipSpaces();
    if (this.#text.charCodeAt(this.#at) !== bracket) return false;
    this.#at += 1;
    return true;
  }

  /** After an entry: a comma, or the end, which is left for `closes`. */
  #separate(bracket: number): void {
    this.#skipSpaces();
    const code = this.#text.charCodeAt(this.#at);
    if (code === comma) this.#at += 1;
    else if (code !== bracket) throw handOver;
  }

  #flowPlain(): DataNode {
    const text = this.#text;
    const from = this.#at;
    this.#checkBeginning(from);
    let at = from + 1;
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === comma || code === closeList || code === closeMap) break;
      if (code === newline || Number.isNaN(code) || code === openList || code === openMap) throw handOver;
      if (code === hash && text.charCodeAt(at - 1) === space) throw handOver;
      if (code === colon && !mayFollowColon(text.charCodeAt(at + 1))) throw handOver;
    }
    this.#at = at;
    while (text.charCodeAt(at - 1) === space) at -= 1;
    return { data: text.slice(from, at), span: { from, to: at } };
  }

  #doubleQuoted(): DataNode {
    const from = this.#at;
    const end = this.#text.indexOf('"', from + 1);
    if (end < 0) throw handOver;
    const data = this.#text.slice(from + 1, end);
    if (data.includes("\n") || data.includes("\\")) throw handOver;
    this.#at = end + 1;
    return { data, span: { from, to: end + 1 } };
  }

  #singleQuoted(): DataNode {
    const text = this.#text;
    const from = this.#at;
    let end = from;
    for (;;) {
      end = text.indexOf("'", end + 1);
      if (end < 0) throw handOver;
      if (text.charCodeAt(end + 1) !== single) break;
      end += 1;
    }
    const data = text.slice(from + 1, end);
    if (data.includes("\n")) throw handOver;
    this.#at = end + 1;
    return { data: data.replaceAll("''", "'"), span: { from, to: end + 1 } };
  }
}

function mayBegin(code: number): boolean {
  return code > 160 || ((classes[code] ?? 0) & 1) !== 0;
}

function mayBeInKey(code: number): boolean {
  return code > 160 || ((classes[code] ?? 0) & 2) !== 0;
}

/** In a flow collection a colon ends a key before a space and before the collection's own signs. */
function mayFollowColon(code: number): boolean {
  return mayBegin(code) || code === dash;
}

/** Whether a plain scalar goes on with this character after a colon. */
function isInside(code: number): boolean {
  return code !== space && code !== newline && !Number.isNaN(code);
}

/** `---` and `...` begin and end documents. */
function isMarker(text: string, at: number): boolean {
  return text.startsWith("---", at) || text.startsWith("...", at);
}

function keyed({ from, to, parts }: Span, start: number, end: number): Span {
  return parts === undefined ? { from, to, key: [start, end] } : { from, to, parts, key: [start, end] };
}
