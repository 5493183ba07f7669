/** Whether a name is one that the story declares. */
export type IsDeclared = (name: string) => boolean;

/** Names that a declared name may be made of when it holds a separator itself ("Smith, Black and Sons"). */
const mostPieces = 8;

/** A name without its quotes, and whether it stood in them: it is taken as it is then. */
export interface WrittenName {
  readonly name: string;
  readonly quoted: boolean;
}

/** The names of `A or B`. A declared name that holds "or" stays whole, and so does a name in quotes. */
export function alternatives(text: string, isDeclared: IsDeclared): readonly WrittenName[] {
  if (isDeclared(text)) return [{ name: text, quoted: false }];
  const parts = joinDeclared(splitOutsideQuotes(text, /^ or /i), isDeclared);
  return parts.flatMap((part) => (part.quoted ? [part] : commaAlternatives(part, isDeclared)));
}

/** `A, B or C`: a comma separates declared names only, for it may also stand within one (`Lind, Ada`). */
function commaAlternatives(part: WrittenName, isDeclared: IsDeclared): readonly WrittenName[] {
  const names = joinDeclared(splitOutsideQuotes(part.name, /^, ?/), isDeclared);
  return names.length > 1 && names.every(({ name }) => isDeclared(name)) ? names : [part];
}

/** What stands between the names of `a, b and c`. */
export const listSeparator = /^(?:,? and |, ?)/i;

/** A name of a list, as it is cut out of its text. */
export interface Piece extends WrittenName {
  /** What stands before it. */
  readonly separator: string;
}

/** The marks that may end a quotation, by the one that begins it: English, German, French, Dutch and Scandinavian ones. */
const closingMarks: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "„": "“”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹›",
  "‘": "’",
  "‚": "‘’",
  "'": "'",
};

/**
 * Splits a text of one line at a separator (anchored, of at most 8 characters), but not inside quotation marks; within `"…"`,
 * `""` is a quote.
 */
export function splitOutsideQuotes(text: string, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before = "";
  for (let at = 0; at <= text.length; ) {
    if (isOpening(text[at]) && (at === start || text[at - 1] === " ")) at = afterQuote(text, at);
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

function isOpening(mark: string | undefined): boolean {
  return mark === '"' || (mark !== undefined && Object.hasOwn(closingMarks, mark));
}

/** The place after a quotation that begins here; this place plus one if it never ends. */
function afterQuote(text: string, from: number): number {
  const closing = closingMarks[text[from] ?? ""];
  if (closing !== undefined) {
    // An apostrophe within a name is followed by a letter.
    for (let end = from + 2; end < text.length; end += 1)
      if (closing.includes(text[end] ?? " ") && (end + 1 === text.length || /[\s,]/.test(text[end + 1] ?? "")))
        return end + 1;
    return from + 1;
  }
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return end + 1;
  }
  return from + 1;
}

/** Takes the quotes off a name that stands in them; `Dwayne “The Rock” Johnson` keeps his. */
export function unquoted(text: string): WrittenName {
  const quoted = text.length > 2 && isOpening(text[0]) && afterQuote(text, 0) === text.length;
  if (!quoted) return { name: text, quoted };
  const name = text.slice(1, -1);
  if (text.startsWith('"')) return { name: name.replaceAll('""', '"'), quoted };
  return name.trim() === "" ? { name: text, quoted: false } : { name: name.trim(), quoted };
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
