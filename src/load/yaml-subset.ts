import type { Data } from "../model/data.ts";
import type { FileRecord } from "../model/record.ts";
import type { InCommon } from "./in-common.ts";
import { copyOf, type KeptWords } from "./kept-words.ts";
import { deepestNesting } from "./limits.ts";
import type { PlaceWriter } from "./place-writer.ts";
import {
  closeList,
  closeMap,
  colon,
  comma,
  dash,
  double,
  folded,
  hash,
  isInside,
  isMarker,
  literal,
  mayBegin,
  mayBeInKey,
  mayFollowColon,
  newline,
  openList,
  openMap,
  single,
  space,
} from "./yaml-characters.ts";

/**
 * Reads the part of YAML that records are written in: block mappings and lists, plain and quoted scalars on one line,
 * flow lists and mappings on one line, blocks of text without odd white space, comments. Null where a text holds anything else, or a mistake: then the `yaml`
 * library reads it. It never reads what the library would read otherwise (test/load/yaml-subset.test.ts).
 */
export function readSubset(file: string, text: string, common: InCommon): FileRecord | null {
  if (unusual.test(text)) return null;
  const reader = new SubsetReader(text, common);
  try {
    const data = reader.read();
    const { nodes, names, lineStarts } = common.places.end(file, common.words.names);
    return { file, data, nodes, names, lineStarts };
  } catch (error) {
    if (error === handOver) return null;
    throw error;
  }
}

/** All below the space but the line feed, delete, byte-order marks and the line breaks that only Unicode knows. */
const unusual = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]/;

/** Thrown to give up: it is no error, and needs no trace. */
const handOver = Symbol("hand over to the library");

/** Mappings of more keys ask the mapping itself whether it has one. */
const fewKeys = 32;

/** YAML's own limit: at most so many characters of a line stand before the colon of a key outside of brackets. */
const longestKey = 1024;

class SubsetReader {
  /** Ends with a line feed, so that no loop has to look for the end. */
  readonly #text: string;
  /** Whether the last line feed is the text's own. */
  readonly #isEnded: boolean;
  readonly #words: KeptWords;
  readonly #places: PlaceWriter;
  /** Where the reader stands. */
  #at = 0;
  /** The column of the first character of the line that is read next, or -1 at the end. */
  #indent = 0;
  /** How many lists and mappings, with brackets or without, lie around the reader. */
  #depth = 0;
  /** Where the node stands that was read last. */
  #from = 0;
  #to = 0;

  constructor(text: string, { words, places }: InCommon) {
    this.#isEnded = text.endsWith("\n");
    this.#text = this.#isEnded ? text : `${text}\n`;
    this.#words = words;
    this.#places = places;
    places.begin(text.length, words.names.length);
  }

  /** Reads the text; its places are put. */
  read(): Data {
    this.#nextLine();
    if (this.#indent !== 0) throw handOver;
    const data = this.#block(0);
    if (this.#at < this.#text.length) throw handOver;
    this.#places.put(0, this.#from, this.#to, 0, 0, 0);
    return data;
  }

  /** Skips blank lines and comments; stands at the first character of the next line that has anything, and knows its column. */
  #nextLine(): void {
    const text = this.#text;
    const end = text.length;
    let at = this.#at;
    let start = at;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === space) at += 1;
      else if (code === newline) {
        at += 1;
        start = at;
        this.#places.line(at);
      } else if (code === hash) at = text.indexOf("\n", at);
      else {
        if (at === start && (code === dash || code === 46) && isMarker(text, at)) throw handOver;
        break;
      }
    }
    this.#indent = at < end ? at - start : -1;
    this.#at = at;
  }

  /** What begins on this line, at this column. */
  #block(column: number): Data {
    return this.#isItem() ? this.#list(column) : this.#map(column);
  }

  /** A list or mapping begins. */
  #goIn(): void {
    this.#depth += 1;
    if (this.#depth > deepestNesting) throw handOver;
  }

  /** It ends. */
  #goOut(): void {
    this.#depth -= 1;
  }

  #isItem(): boolean {
    if (this.#text.charCodeAt(this.#at) !== dash) return false;
    const next = this.#text.charCodeAt(this.#at + 1);
    return next === space || next === newline;
  }

  #map(column: number): Data {
    this.#goIn();
    const data: Record<string, Data> = {};
    const from = this.#at;
    const mark = this.#places.mark;
    do {
      const start = this.#at;
      const name = this.#key(data, mark);
      const keyEnd = this.#at - 1;
      if (keyEnd - start > longestKey) throw handOver;
      const part = this.#places.mark;
      data[this.#words.names[name] ?? ""] = this.#value(column);
      this.#places.put(part, this.#from, this.#to, start, keyEnd, name);
    } while (this.#indent === column && !this.#isItem());
    if (this.#indent >= column) throw handOver;
    this.#goOut();
    this.#from = from;
    return data;
  }

  /** The name of a plain key that is none of a mapping's yet; stands behind its colon. */
  #key(data: Readonly<Record<string, Data>>, mark: number): number {
    const words = this.#words;
    const expected = this.#expected();
    const name = expected === 0 ? this.#newKey() : expected;
    if (expected !== 0) this.#at += (words.names[expected] ?? "").length + 1;
    if (this.#isThere(data, mark, name)) throw handOver;
    words.follow(name);
    return name;
  }

  /** The name of the key that stands here, if it is the one that came here before; else 0. */
  #expected(): number {
    const name = this.#words.expected(this.#text, this.#at);
    return name !== 0 && this.#endsKey(this.#at + (this.#words.names[name] ?? "").length) ? name : 0;
  }

  /** Whether a key ends before an offset: a colon stands there, and a space or the end of the line after it. */
  #endsKey(at: number): boolean {
    if (this.#text.charCodeAt(at) !== colon) return false;
    const next = this.#text.charCodeAt(at + 1);
    return next === space || next === newline;
  }

  #newKey(): number {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    if (!mayBegin(text.charCodeAt(at))) throw handOver;
    do at += 1;
    while (mayBeInKey(text.charCodeAt(at)));
    if (!this.#endsKey(at)) throw handOver;
    this.#at = at + 1;
    const name = this.#words.name(text, start, at);
    if (this.#words.names[name] === "__proto__") throw handOver;
    return name;
  }

  #isThere(data: Readonly<Record<string, Data>>, mark: number, name: number): boolean {
    return this.#places.countSince(mark) > fewKeys
      ? Object.hasOwn(data, this.#words.names[name] ?? "")
      : this.#places.keyFrom(mark, name) >= 0;
  }

  /** The value after a key's colon; the reader ends on the next line that has anything. */
  #value(column: number): Data {
    const bare = this.#at;
    // Most values are plain, and stand after one space.
    if (this.#text.charCodeAt(bare) === space && mayBegin(this.#text.charCodeAt(bare + 1))) {
      this.#at = bare + 1;
      return this.#endLine(this.#plain(), column);
    }
    if (!this.#restOfLine()) return this.#inline(column);
    const isBare = this.#at === bare;
    this.#nextLine();
    if (this.#indent > column || (this.#indent === column && this.#isItem())) return this.#block(this.#indent);
    if (!isBare) throw handOver;
    this.#from = bare;
    this.#to = bare;
    return "";
  }

  /** Skips spaces, and a comment; whether the line ends there. */
  #restOfLine(): boolean {
    const text = this.#text;
    const from = this.#at;
    let at = from;
    while (text.charCodeAt(at) === space) at += 1;
    const code = text.charCodeAt(at);
    if (code === hash && at > from) at = text.indexOf("\n", at);
    this.#at = at;
    return text.charCodeAt(at) === newline;
  }

  #list(column: number): Data {
    this.#goIn();
    const data: Data[] = [];
    const from = this.#at;
    do {
      this.#at += 1;
      const part = this.#places.mark;
      data.push(this.#item(column));
      this.#places.put(part, this.#from, this.#to, 0, 0, 0);
    } while (this.#indent === column && this.#isItem());
    if (this.#indent > column) throw handOver;
    this.#goOut();
    this.#from = from;
    return data;
  }

  #item(column: number): Data {
    const dashAt = this.#at - 1;
    if (this.#restOfLine()) {
      this.#nextLine();
      if (this.#indent <= column) throw handOver;
      return this.#block(this.#indent);
    }
    if (this.#isItem()) throw handOver;
    if (!this.#isKey()) return this.#inline(column);
    return this.#map(column + this.#at - dashAt);
  }

  /** Whether a plain key stands here. */
  #isKey(): boolean {
    if (this.#expected() !== 0) return true;
    const text = this.#text;
    let at = this.#at;
    if (!mayBegin(text.charCodeAt(at))) return false;
    do at += 1;
    while (mayBeInKey(text.charCodeAt(at)));
    return this.#endsKey(at);
  }

  /** A scalar or flow collection that ends on its line. A deeper line after it would go on with it. */
  #inline(column: number): Data {
    const code = this.#text.charCodeAt(this.#at);
    return this.#endLine(this.#onLine(code, column), column);
  }

  /** After a value: nothing else on its line, and no deeper line. */
  #endLine(data: Data, column: number): Data {
    if (this.#text.charCodeAt(this.#at) !== newline && !this.#restOfLine()) throw handOver;
    this.#nextLine();
    if (this.#indent > column) throw handOver;
    return data;
  }

  #onLine(code: number, column: number): Data {
    if (code === openList || code === openMap || code === double || code === single) return this.#flow();
    return code === literal || code === folded ? this.#textBlock(code, column) : this.#plain();
  }

  /**
   * A text of several lines, folded or not, whose last line break is kept or not. No line of it begins or ends with a
   * space of its own; the reader ends at the end of its last line.
   */
  #textBlock(sign: number, column: number): Data {
    const text = this.#text;
    const from = this.#at;
    const isStripped = text.charCodeAt(from + 1) === dash;
    const parts: string[] = [];
    const starts: number[] = [];
    let indent = -1;
    let end = from + (isStripped ? 2 : 1);
    let at = end;
    while (text.charCodeAt(at) === newline) {
      const start = at + 1;
      at = start;
      while (text.charCodeAt(at) === space) at += 1;
      const isBlank = text.charCodeAt(at) === newline;
      starts.push(start);
      if (isBlank && indent >= 0 && at - start <= indent) continue;
      if (at >= text.length || (indent >= 0 && at - start < indent)) break;
      if (isBlank || at - start <= column || (indent >= 0 && at - start > indent)) throw handOver;
      if (indent >= 0) parts.push(lineBreaks(sign, starts.length));
      indent = at - start;
      end = text.indexOf("\n", at);
      if (text.charCodeAt(end - 1) === space) throw handOver;
      parts.push(text.slice(at, end));
      at = end;
      for (const line of starts.splice(0)) this.#places.line(line);
    }
    if (indent < 0 || (end === text.length - 1 && !this.#isEnded)) throw handOver;
    this.#standAt(from, end);
    if (!isStripped) parts.push("\n");
    const data = parts.join("");
    return parts.length > 1 ? data : copyOf(data, 0, data.length);
  }

  #plain(): Data {
    const text = this.#text;
    const from = this.#at;
    this.#checkBeginning(from);
    let at = from;
    for (let code = text.charCodeAt(at); code !== newline; code = text.charCodeAt(at)) {
      if (code === hash && text.charCodeAt(at - 1) === space) break;
      at += 1;
      if (code === colon && !isInside(text.charCodeAt(at))) throw handOver;
    }
    while (text.charCodeAt(at - 1) === space) at -= 1;
    this.#at = at;
    this.#from = from;
    this.#to = at;
    return this.#words.value(text, from, at);
  }

  /** A dash may begin a plain scalar where it is not the sign of a list. */
  #checkBeginning(from: number): void {
    const code = this.#text.charCodeAt(from);
    if (mayBegin(code)) return;
    const next = this.#text.charCodeAt(from + 1);
    if (code !== dash || !(mayBegin(next) || next === dash)) throw handOver;
  }

  #flow(): Data {
    switch (this.#text.charCodeAt(this.#at)) {
      case openList:
        return this.#flowList();
      case openMap:
        return this.#flowMap();
      case double:
        return this.#doubleQuoted();
      case single:
        return this.#singleQuoted();
      default:
        return this.#flowPlain();
    }
  }

  #flowList(): Data {
    this.#goIn();
    const from = this.#at;
    const data: Data[] = [];
    this.#at += 1;
    while (!this.#closes(closeList)) {
      const part = this.#places.mark;
      data.push(this.#flow());
      this.#places.put(part, this.#from, this.#to, 0, 0, 0);
      this.#separate(closeList);
    }
    this.#goOut();
    this.#from = from;
    this.#to = this.#at;
    return data;
  }

  #flowMap(): Data {
    this.#goIn();
    const from = this.#at;
    const data: Record<string, Data> = {};
    const mark = this.#places.mark;
    this.#at += 1;
    while (!this.#closes(closeMap)) {
      const start = this.#at;
      const name = this.#key(data, mark);
      const keyEnd = this.#at - 1;
      this.#skipSpaces();
      const part = this.#places.mark;
      data[this.#words.names[name] ?? ""] = this.#flow();
      this.#places.put(part, this.#from, this.#to, start, keyEnd, name);
      this.#separate(closeMap);
    }
    this.#goOut();
    this.#from = from;
    this.#to = this.#at;
    return data;
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

  #flowPlain(): Data {
    const text = this.#text;
    const from = this.#at;
    this.#checkBeginning(from);
    let at = from + 1;
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === comma || code === closeList || code === closeMap) break;
      if (code === newline || code === openList || code === openMap) throw handOver;
      if (code === hash && text.charCodeAt(at - 1) === space) throw handOver;
      if (code === colon && !mayFollowColon(text.charCodeAt(at + 1))) throw handOver;
    }
    this.#at = at;
    while (text.charCodeAt(at - 1) === space) at -= 1;
    this.#from = from;
    this.#to = at;
    return this.#words.value(text, from, at);
  }

  #doubleQuoted(): Data {
    const from = this.#at;
    const end = this.#text.indexOf('"', from + 1);
    if (end < 0) throw handOver;
    const data = copyOf(this.#text, from + 1, end);
    if (data.includes("\n") || data.includes("\\")) throw handOver;
    this.#standAt(from, end + 1);
    return data;
  }

  #singleQuoted(): Data {
    const text = this.#text;
    const from = this.#at;
    let end = from;
    for (;;) {
      end = text.indexOf("'", end + 1);
      if (end < 0) throw handOver;
      if (text.charCodeAt(end + 1) !== single) break;
      end += 1;
    }
    const data = copyOf(text, from + 1, end);
    if (data.includes("\n")) throw handOver;
    this.#standAt(from, end + 1);
    return data.replaceAll("''", "'");
  }

  /** A quoted scalar was read, and the reader stands behind it. */
  #standAt(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
    this.#at = to;
  }
}

/** What stands between two lines of a block of text that are so many lines apart: folding takes the first break away. */
function lineBreaks(sign: number, count: number): string {
  if (sign === literal) return "\n".repeat(count);
  return count === 1 ? " " : "\n".repeat(count - 1);
}
