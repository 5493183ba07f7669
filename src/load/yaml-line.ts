import type { Data } from "../model/data.ts";
import type { InCommon } from "./in-common.ts";
import { copyOf, type KeptWords } from "./kept-words.ts";
import { deepestNesting } from "./limits.ts";
import type { PlaceWriter } from "./place-writer.ts";
import {
  colon,
  dash,
  double,
  endOfRun,
  hash,
  inDouble,
  inFlow,
  inKey,
  inPlain,
  inSingle,
  isInside,
  mayBegin,
  mayFollowColon,
  newline,
  onLine,
  single,
  space,
} from "./yaml-characters.ts";

/** Thrown to give up: it is no error, and needs no trace. */
export const handOver = Symbol("hand over to the library");

/** Mappings of more keys ask the mapping itself whether it has one. */
const fewKeys = 32;

/**
 * Stands somewhere in a text, and reads what begins there and ends on the same line: a key, a scalar. It passes over no
 * character without having looked at it: where one is unusual, it hands over.
 */
export class LineReader {
  /** Where the reader stands. */
  at = 0;
  /** Where the node stands that was read last. */
  from = 0;
  to = 0;
  readonly text: string;
  /** Those of the text. What stands after the line feed that ends it belongs to another text. */
  readonly codes: Uint16Array;
  /** Where that line feed ends. */
  readonly end: number;
  readonly #words: KeptWords;
  readonly #places: PlaceWriter;
  /** How many lists and mappings, with brackets or without, lie around the reader. */
  #depth = 0;

  constructor(text: string, { words, places, codes }: InCommon) {
    this.text = text;
    this.codes = codes.of(text);
    this.end = text.endsWith("\n") ? text.length : text.length + 1;
    this.#words = words;
    this.#places = places;
  }

  /** A list or mapping begins. */
  goIn(): void {
    this.#depth += 1;
    if (this.#depth > deepestNesting) throw handOver;
  }

  /** It has ended, and begins and ended there. */
  goOut(from: number, to: number): void {
    this.#depth -= 1;
    this.from = from;
    this.to = to;
  }

  /** What a key is called. */
  nameOf(name: number): string {
    return this.#words.names[name] ?? "";
  }

  /** The name of the plain key that stands here, and steps behind its colon; 0 where none does. */
  key(): number {
    const expected = this.#words.expected(this.text, this.at);
    const end = this.at + this.nameOf(expected).length;
    if (expected === 0 || !this.#endsKey(end)) return this.#newKey();
    this.#words.follow(expected);
    this.at = end + 1;
    return expected;
  }

  /** The same for the next key of a mapping whose entries are put since a mark: hands over where it has that key, or none stands here. */
  nextKey(data: Readonly<Record<string, Data>>, mark: number): number {
    const name = this.key();
    const isThere =
      this.#places.countSince(mark) > fewKeys
        ? Object.hasOwn(data, this.nameOf(name))
        : this.#places.hasName(mark, name);
    if (name === 0 || isThere) throw handOver;
    return name;
  }

  #newKey(): number {
    const from = this.at;
    if (!mayBegin(this.codes[from])) return 0;
    const to = endOfRun(this.codes, from + 1, inKey);
    if (!this.#endsKey(to)) return 0;
    const name = this.#words.name(this.text, from, to);
    if (this.nameOf(name) === "__proto__") throw handOver;
    this.#words.follow(name);
    this.at = to + 1;
    return name;
  }

  /** Whether a key ends before an offset: a colon stands there, and a space or the end of the line after it. */
  #endsKey(at: number): boolean {
    return this.codes[at] === colon && !isInside(this.codes[at + 1]);
  }

  skipSpaces(): void {
    while (this.codes[this.at] === space) this.at += 1;
  }

  /** Skips spaces, and a comment; whether the line ends there. */
  restOfLine(): boolean {
    const from = this.at;
    this.skipSpaces();
    if (this.codes[this.at] === hash && this.at > from) this.skipLine();
    return this.codes[this.at] === newline;
  }

  /** Steps to the end of the line, over whatever stands there. */
  skipLine(): void {
    this.at = endOfRun(this.codes, this.at, onLine);
    if (this.codes[this.at] !== newline) throw handOver;
  }

  plain(): Data {
    const codes = this.codes;
    const from = this.at;
    this.#checkBeginning(from);
    let at = endOfRun(codes, from, inPlain);
    for (; codes[at] !== newline; at = endOfRun(codes, at + 1, inPlain)) {
      const code = codes[at];
      if (code === hash && codes[at - 1] === space) break;
      if (code === colon ? !isInside(codes[at + 1]) : code !== hash) throw handOver;
    }
    return this.#endPlain(from, at);
  }

  plainInFlow(): Data {
    const codes = this.codes;
    const from = this.at;
    this.#checkBeginning(from);
    let at = endOfRun(codes, from, inFlow);
    for (; codes[at] === colon || codes[at] === hash; at = endOfRun(codes, at + 1, inFlow)) {
      const isEnd = codes[at] === hash ? codes[at - 1] === space : !mayFollowColon(codes[at + 1]);
      if (isEnd) throw handOver;
    }
    return this.#endPlain(from, at);
  }

  /** A dash may begin a plain scalar where it is not the sign of a list. */
  #checkBeginning(from: number): void {
    const code = this.codes[from];
    if (mayBegin(code)) return;
    const next = this.codes[from + 1];
    if (code !== dash || !(mayBegin(next) || next === dash)) throw handOver;
  }

  /** A plain scalar was read: the spaces at its end are none of it. */
  #endPlain(from: number, end: number): Data {
    let to = end;
    while (this.codes[to - 1] === space) to -= 1;
    this.standBehind(from, to);
    return this.#words.value(this.text, from, to);
  }

  doubleQuoted(): Data {
    const from = this.at;
    const to = endOfRun(this.codes, from + 1, inDouble);
    if (this.codes[to] !== double) throw handOver;
    this.standBehind(from, to + 1);
    return copyOf(this.text, from + 1, to);
  }

  singleQuoted(): Data {
    const codes = this.codes;
    const from = this.at;
    let to = endOfRun(codes, from + 1, inSingle);
    while (codes[to] === single && codes[to + 1] === single) to = endOfRun(codes, to + 2, inSingle);
    if (codes[to] !== single) throw handOver;
    this.standBehind(from, to + 1);
    return copyOf(this.text, from + 1, to).replaceAll("''", "'");
  }

  /** A node was read, and the reader stands behind it. */
  standBehind(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.at = to;
  }
}
