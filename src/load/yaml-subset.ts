import type { Data } from "../model/data.ts";
import type { FileRecord } from "../model/record.ts";
import type { InCommon } from "./in-common.ts";
import type { PlaceWriter } from "./place-writer.ts";
import {
  dash,
  double,
  folded,
  hash,
  isInside,
  literal,
  mayBegin,
  newline,
  openList,
  openMap,
  point,
  single,
  space,
} from "./yaml-characters.ts";
import { FlowReader } from "./yaml-flow.ts";
import { handOver, LineReader } from "./yaml-line.ts";
import { readTextBlock } from "./yaml-text-block.ts";

/**
 * Reads the part of YAML that records are written in: block mappings and lists, plain and quoted scalars on one line,
 * flow lists and mappings on one line, blocks of text without odd white space, comments. Null where a text holds anything
 * else, or a mistake: then the `yaml` library reads it. It never reads what the library would read otherwise
 * (test/load/yaml-subset.test.ts).
 */
export function readSubset(file: string, text: string, common: InCommon): FileRecord | null {
  const reader = new BlockReader(text, common);
  try {
    const data = reader.read();
    const { nodes, names, lineStarts } = common.places.end(file, common.words.names);
    return { file, data, nodes, names, lineStarts };
  } catch (error) {
    if (error === handOver) return null;
    throw error;
  }
}

/** YAML's own limit: at most so many characters of a line stand before the colon of a key outside of brackets. */
const longestKey = 1024;

/** Reads lists and mappings that are told by their indentation. */
class BlockReader {
  readonly #line: LineReader;
  readonly #flow: FlowReader;
  readonly #places: PlaceWriter;
  /** The column of the first character of the line that is read next, or -1 at the end. */
  #indent = 0;

  constructor(text: string, common: InCommon) {
    this.#line = new LineReader(text, common);
    this.#flow = new FlowReader(this.#line, common.places);
    this.#places = common.places;
    common.places.begin(text.length, common.words.names.length);
  }

  /** Reads the text; its places are put. */
  read(): Data {
    const line = this.#line;
    this.#nextLine();
    if (this.#indent !== 0) throw handOver;
    const data = this.#block(0);
    if (line.at < line.end) throw handOver;
    this.#places.put(0, line.from, line.to, 0, 0, 0);
    return data;
  }

  /** Skips blank lines and comments; stands at the first character of the next line that has anything, and knows its column. */
  #nextLine(): void {
    const line = this.#line;
    let start = line.at;
    for (;;) {
      line.skipSpaces();
      if (line.codes[line.at] === hash) line.skipLine();
      if (line.at >= line.end || line.codes[line.at] !== newline) break;
      line.at += 1;
      start = line.at;
      this.#places.line(start);
    }
    this.#indent = line.at < line.end ? line.at - start : -1;
    if (this.#indent === 0 && this.#isMarker()) throw handOver;
  }

  /** `---` and `...` begin and end documents. */
  #isMarker(): boolean {
    const { codes, at } = this.#line;
    const code = codes[at];
    return (code === dash || code === point) && codes[at + 1] === code && codes[at + 2] === code;
  }

  /** What begins on this line, at this column. */
  #block(column: number): Data {
    if (this.#isItem()) return this.#list(column);
    return this.#map(column, this.#line.at, this.#line.key());
  }

  #isItem(): boolean {
    const { codes, at } = this.#line;
    return codes[at] === dash && !isInside(codes[at + 1]);
  }

  /** A mapping whose first key was read, and began there. */
  #map(column: number, from: number, firstName: number): Data {
    const line = this.#line;
    line.goIn();
    if (firstName === 0) throw handOver;
    const data: Record<string, Data> = {};
    const first = this.#places.mark;
    let keyFrom = from;
    let name = firstName;
    for (;;) {
      const keyTo = line.at - 1;
      if (keyTo - keyFrom > longestKey) throw handOver;
      const mark = this.#places.mark;
      data[line.nameOf(name)] = this.#value(column);
      this.#places.put(mark, line.from, line.to, keyFrom, keyTo, name);
      if (this.#indent !== column || this.#isItem()) break;
      keyFrom = line.at;
      name = line.nextKey(data, first);
    }
    if (this.#indent >= column) throw handOver;
    line.goOut(from, line.to);
    return data;
  }

  /** The value after a key's colon; the reader ends on the next line that has anything. */
  #value(column: number): Data {
    const line = this.#line;
    const bare = line.at;
    // Most values are plain, and stand after one space.
    if (line.codes[bare] === space && mayBegin(line.codes[bare + 1])) {
      line.at = bare + 1;
      return this.#endLine(line.plain(), column);
    }
    if (!line.restOfLine()) return this.#inline(column);
    const isBare = line.at === bare;
    this.#nextLine();
    if (this.#indent > column || (this.#indent === column && this.#isItem())) return this.#block(this.#indent);
    if (!isBare) throw handOver;
    line.from = bare;
    line.to = bare;
    return "";
  }

  #list(column: number): Data {
    const line = this.#line;
    line.goIn();
    const data: Data[] = [];
    const from = line.at;
    do {
      line.at += 1;
      const mark = this.#places.mark;
      data.push(this.#item(column));
      this.#places.put(mark, line.from, line.to, 0, 0, 0);
    } while (this.#indent === column && this.#isItem());
    if (this.#indent > column) throw handOver;
    line.goOut(from, line.to);
    return data;
  }

  #item(column: number): Data {
    const line = this.#line;
    const dashAt = line.at - 1;
    if (line.restOfLine()) {
      this.#nextLine();
      if (this.#indent <= column) throw handOver;
      return this.#block(this.#indent);
    }
    if (this.#isItem()) throw handOver;
    const from = line.at;
    const name = line.key();
    return name === 0 ? this.#inline(column) : this.#map(column + from - dashAt, from, name);
  }

  /** A scalar or flow collection that ends on its line. A deeper line after it would go on with it. */
  #inline(column: number): Data {
    return this.#endLine(this.#onLine(column), column);
  }

  /** After a value: nothing else on its line, and no deeper line. */
  #endLine(data: Data, column: number): Data {
    const line = this.#line;
    if (line.codes[line.at] !== newline && !line.restOfLine()) throw handOver;
    this.#nextLine();
    if (this.#indent > column) throw handOver;
    return data;
  }

  #onLine(column: number): Data {
    const code = this.#line.codes[this.#line.at];
    if (code === openList || code === openMap || code === double || code === single) return this.#flow.read();
    if (code === literal || code === folded) return readTextBlock(this.#line, this.#places, column);
    return this.#line.plain();
  }
}
