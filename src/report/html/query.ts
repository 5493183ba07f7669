/**
 * The query words of the report's search box: `key:value` narrows (`outlet:ap`, `lang:fr,de` for either), other words
 * stand for themselves, `-` before any of them excludes, and double quotes keep words together. All must hold.
 */
export interface QueryWord {
  /** null for a free word. */
  readonly key: string | null;
  /** Folded; any one of them suffices. */
  readonly values: readonly string[];
  readonly excluded: boolean;
}

/** What is searched: the values under each key (ids and names, folded), and all the text (folded). */
export interface Searchable {
  values(key: string): readonly string[];
  text(): string;
}

const word = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/gi;

export function parseQuery(query: string, keys: readonly string[]): readonly QueryWord[] {
  return [...query.matchAll(word)].flatMap(([whole, minus, key, quoted, plain]) => {
    const known = key !== undefined && keys.includes(key.toLowerCase());
    const written = quoted ?? plain ?? "";
    const text = known || key === undefined ? written : whole.slice(minus?.length ?? 0).replaceAll('"', "");
    const values = (known && quoted === undefined ? text.split(",") : [text]).map(fold).filter((value) => value !== "");
    return values.length === 0 ? [] : [{ key: known ? key.toLowerCase() : null, values, excluded: minus === "-" }];
  });
}

/** Whether all words hold. A key's value holds where an id or a name begins with it, or has a word that does. */
export function matches(words: readonly QueryWord[], item: Searchable): boolean {
  return words.every(({ key, values, excluded }) => {
    const found = key === null ? values.some((value) => item.text().includes(value)) : holds(values, item.values(key));
    return found !== excluded;
  });
}

function holds(wanted: readonly string[], given: readonly string[]): boolean {
  return given.some((text) => wanted.some((value) => text.startsWith(value) || text.includes(` ${value}`)));
}

/** Letters without case and without marks: `Café` is found by `cafe`. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
