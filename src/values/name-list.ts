/** Whether a name is one that the story declares. */
export type IsDeclared = (name: string) => boolean;

/** Names that a declared name may be made of when it holds a separator itself ("Smith, Black and Sons"). */
const mostPieces = 8;

/** The names of `A or B`. A declared name that holds "or" stays whole, and so does a name in quotes. */
export function alternatives(text: string, isDeclared: IsDeclared): readonly string[] {
  if (isDeclared(text)) return [text];
  const parts = joinDeclared(splitOutsideQuotes(text, /^ or /i), isDeclared);
  return parts.flatMap(({ name, quoted }) => (quoted ? [name] : commaAlternatives(name, isDeclared)));
}

/** `A, B or C`: a comma separates declared names only, for it may also stand within one (`Lind, Ada`). */
function commaAlternatives(part: string, isDeclared: IsDeclared): readonly string[] {
  const names = joinDeclared(splitOutsideQuotes(part, /^, ?/), isDeclared).map(({ name }) => name);
  return names.length > 1 && names.every(isDeclared) ? names : [part];
}

/** What stands between the names of `a, b and c`. */
export const listSeparator = /^(?:,? and |, ?)/i;

export interface Piece {
  /** The name, without quotes. */
  readonly name: string;
  readonly quoted: boolean;
  /** What stands before it. */
  readonly separator: string;
}

/** Splits a text of one line at a separator (anchored, of at most 8 characters), but not inside `"…"`, where `""` is a quote. */
export function splitOutsideQuotes(text: string, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before = "";
  for (let at = 0; at <= text.length; ) {
    if (text[at] === '"' && (at === start || text[at - 1] === " ")) at = afterQuote(text, at);
    const found = at === text.length ? "" : separator.exec(text.slice(at, at + 8))?.[0];
    if (found === undefined) {
      at += 1;
      continue;
    }
    pieces.push({ ...unquoted(text.slice(start, at).trim()), separator: before });
    if (at === text.length) break;
    before = found;
    at += found.length;
    start = at;
  }
  return pieces;
}

/** The place after a quotation that begins here; this place plus one if it never ends. */
function afterQuote(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return end + 1;
  }
  return from + 1;
}

/** Takes the quotes off a name that stands in them. */
export function unquoted(text: string): Pick<Piece, "name" | "quoted"> {
  const quoted = text.length > 2 && text.startsWith('"') && afterQuote(text, 0) === text.length && text.endsWith('"');
  return quoted ? { name: text.slice(1, -1).replaceAll('""', '"'), quoted } : { name: text, quoted };
}

/** Puts pieces together again that make up one declared name, the longest first. */
export function joinDeclared(pieces: readonly Piece[], isDeclared: IsDeclared): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { piece, length } = longestDeclared(pieces.slice(at, at + mostPieces), isDeclared);
    if (piece.name !== "") joined.push(piece);
    at += length;
  }
  return joined;
}

function longestDeclared(
  pieces: readonly Piece[],
  isDeclared: IsDeclared,
): { readonly piece: Piece; readonly length: number } {
  const [first = { name: "", quoted: false, separator: "" }] = pieces;
  for (let length = pieces.length; length > 1; length -= 1) {
    const run = pieces.slice(0, length);
    const name = run.map((piece, index) => (index === 0 ? "" : piece.separator) + piece.name).join("");
    if (run.every(({ quoted }) => !quoted) && isDeclared(name)) return { piece: { ...first, name }, length };
  }
  return { piece: first, length: 1 };
}
