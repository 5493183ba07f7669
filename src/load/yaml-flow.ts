import type { Data } from "../model/data.ts";
import type { PlaceWriter } from "./place-writer.ts";
import { closeList, closeMap, comma, double, openList, openMap, single } from "./yaml-characters.ts";
import { handOver, type LineReader } from "./yaml-line.ts";

/** Reads what stands in brackets or quotes on one line, and the plain scalars between brackets. */
export class FlowReader {
  readonly #line: LineReader;
  readonly #places: PlaceWriter;

  constructor(line: LineReader, places: PlaceWriter) {
    this.#line = line;
    this.#places = places;
  }

  read(): Data {
    const line = this.#line;
    switch (line.codes[line.at]) {
      case openList:
        return this.#list();
      case openMap:
        return this.#map();
      case double:
        return line.doubleQuoted();
      case single:
        return line.singleQuoted();
      default:
        return line.plainInFlow();
    }
  }

  #list(): Data {
    const line = this.#line;
    line.goIn();
    const from = line.at;
    const data: Data[] = [];
    line.at += 1;
    while (!this.#closes(closeList)) {
      const mark = this.#places.mark;
      data.push(this.read());
      this.#places.put(mark, line.from, line.to, 0, 0, 0);
      this.#separate(closeList);
    }
    line.goOut(from, line.at);
    return data;
  }

  #map(): Data {
    const line = this.#line;
    line.goIn();
    const from = line.at;
    const data: Record<string, Data> = {};
    const first = this.#places.mark;
    line.at += 1;
    while (!this.#closes(closeMap)) {
      const keyFrom = line.at;
      const name = line.nextKey(data, first);
      const keyTo = line.at - 1;
      line.skipSpaces();
      const mark = this.#places.mark;
      data[line.nameOf(name)] = this.read();
      this.#places.put(mark, line.from, line.to, keyFrom, keyTo, name);
      this.#separate(closeMap);
    }
    line.goOut(from, line.at);
    return data;
  }

  /** Whether a list or mapping ends here; steps over its end. */
  #closes(bracket: number): boolean {
    const line = this.#line;
    line.skipSpaces();
    if (line.codes[line.at] !== bracket) return false;
    line.at += 1;
    return true;
  }

  /** After an entry: a comma, or the end, which is left for `closes`. */
  #separate(bracket: number): void {
    const line = this.#line;
    line.skipSpaces();
    const code = line.codes[line.at];
    if (code === comma) line.at += 1;
    else if (code !== bracket) throw handOver;
  }
}
