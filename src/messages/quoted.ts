/** Sets a value off from the sentence around it, in the marks of a language; a value that is a text brings its own. */
export function quotedWith(open: string, close: string): (value: string) => string {
  return (value) => (value.startsWith(open) ? value : `${open}${value}${close}`);
}

/** A name in quotes, as a record would have it, where it could be taken for more than a name. */
export function quotedIf(confusing: RegExp, name: string): string {
  return confusing.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** Names of which one is meant. A single one needs no marks: nothing stands beside it. */
export function alternatives(names: readonly string[], or: string, confusing: RegExp): string {
  const [first = "", ...others] = names;
  return others.length === 0 ? first : names.map((name) => quotedIf(confusing, name)).join(` ${or} `);
}
