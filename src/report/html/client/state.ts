/** What the reader looks at: a list, what it is narrowed to, and the card that the address names. */
export interface State {
  readonly tab: string;
  readonly query: string;
  /** The id of a card, or null. */
  readonly at: string | null;
}

/** Reads the part of an address after `#`: `?tab=…&q=…&at=…`, or the id of a card. */
export function readState(hash: string): State {
  if (!hash.startsWith("#?")) return { tab: "all", query: "", at: hash.length > 1 ? decoded(hash.slice(1)) : null };
  const parameters = new URLSearchParams(hash.slice(2));
  return { tab: parameters.get("tab") ?? "all", query: parameters.get("q") ?? "", at: parameters.get("at") };
}

export function writeState({ tab, query, at }: State): string {
  if (tab === "all" && query === "") return at === null ? "#" : `#${encodeURIComponent(at)}`;
  const parameters = new URLSearchParams({ tab });
  if (query !== "") parameters.set("q", query);
  if (at !== null) parameters.set("at", at);
  return `#?${parameters}`;
}

/** An address that somebody cut off in the middle of a `%20` is still an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
