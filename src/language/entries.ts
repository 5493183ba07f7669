/** The phrases of a list in one text: "vorig|vorige". */
export function phrasesOf(list: string): readonly string[] {
  return list === "" ? [] : list.split("|");
}

/** The entries of a list in one text, with what stands behind the colon of each: "million:6|milliard:9"; "" for what has none. */
export function entriesOf(list: string): readonly (readonly [phrase: string, value: string])[] {
  return phrasesOf(list).map((entry) => {
    const colon = entry.indexOf(":");
    return colon < 0 ? [entry, ""] : [entry.slice(0, colon), entry.slice(colon + 1)];
  });
}

/** The entries of a list whose values are numbers: `third:3`. */
export function numbered(list: string): readonly (readonly [phrase: string, value: number])[] {
  return entriesOf(list).map(([phrase, value]) => [phrase, Number(value)] as const);
}
