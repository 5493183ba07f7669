import { type Data, isList, isMap } from "../model/data.ts";
import { joinDeclared, listSeparator, type Piece, splitOutsideQuotes, unquoted } from "./name-list.ts";
import { withoutDoubt, writtenText } from "./written.ts";

/** The names that a written set gives for its bounds, before it is known what they stand for. */
export interface WrittenSet {
  readonly required: readonly string[];
  /** Null where the list is open. */
  readonly allowed: readonly string[] | null;
  readonly excluded: readonly string[];
  readonly doubt: boolean;
}

type IsDeclared = (name: string) => boolean;

const empty: WrittenSet = { required: [], allowed: [], excluded: [], doubt: false };

/** Reads `[a, b]`, `{ exactly: … }`, `{ including: …, without: … }`, one name, or the words that describe a set; null for anything else. */
export function writtenSet(written: Data, isDeclared: IsDeclared): WrittenSet | null {
  if (isMap(written)) return writtenBounds(written, isDeclared);
  if (isList(written)) return openList(written, isDeclared);
  const text = writtenText(written);
  return text === null ? null : writtenWords(text, isDeclared);
}

const boundNames: ReadonlySet<string> = new Set(["exactly", "including", "without"]);

function writtenBounds(written: { readonly [key: string]: Data }, isDeclared: IsDeclared): WrittenSet | null {
  const keys = Object.keys(written);
  if (keys.length === 0 || keys.some((key) => !boundNames.has(key))) return null;
  const lists = new Map(keys.map((key) => [key, members(written[key] ?? null, isDeclared)]));
  const exactly = lists.get("exactly");
  const including = lists.get("including");
  const without = lists.get("without");
  if (exactly === null || including === null || without === null) return null;
  if (exactly !== undefined && including !== undefined) return null;
  const doubt = [exactly, including, without].some((list) => list?.doubt === true);
  const required = exactly?.names ?? including?.names ?? [];
  const excluded = without?.names ?? [];
  if (exactly === undefined && required.length + excluded.length === 0) return null;
  return { required, allowed: exactly === undefined ? null : required, excluded, doubt };
}

interface Members {
  readonly names: readonly string[];
  readonly doubt: boolean;
}

/** The names of a list, or of one scalar; `none` alone is the empty list. */
function members(written: Data, isDeclared: IsDeclared): Members | null {
  const read = (isList(written) ? written : [written]).map((item) => member(item, isDeclared));
  const items = read.filter((item) => item !== null);
  if (items.length < read.length) return null;
  const names = items.map(({ name }) => name);
  const none = names.length === 1 && meansNone(names[0] ?? "", isDeclared);
  return { names: none ? [] : names, doubt: items.some(({ doubt }) => doubt) };
}

function member(written: Data, isDeclared: IsDeclared): { readonly name: string; readonly doubt: boolean } | null {
  const text = writtenText(written);
  if (text === null) return null;
  if (isDeclared(text)) return { name: text, doubt: false };
  const { text: name, doubt } = withoutDoubt(text);
  return { name: unquoted(name).name, doubt };
}

function meansNone(name: string, isDeclared: IsDeclared): boolean {
  return /^none$/i.test(name) && !isDeclared(name);
}

/** An open list that names nothing says nothing: it is refused, so that nobody takes it for `none`. */
function openList(written: readonly Data[], isDeclared: IsDeclared): WrittenSet | null {
  const list = members(written, isDeclared);
  if (list === null || written.length === 0) return null;
  if (list.names.length === 0) return { ...empty, doubt: list.doubt };
  return { required: list.names, allowed: null, excluded: [], doubt: list.doubt };
}

const clauses = [
  ["exactly", /^exactly /i],
  ["including", /^including /i],
  ["without", /^without /i],
  ["beyond", /^nothing beyond /i],
] as const;

type Clause = (typeof clauses)[number][0];

/** `including a and b, without c, and nothing beyond a, b and d`; without such words it is the name of one member. */
function writtenWords(text: string, isDeclared: IsDeclared): WrittenSet | null {
  if (isDeclared(text)) return { required: [text], allowed: null, excluded: [], doubt: false };
  const { text: certain, doubt } = withoutDoubt(text);
  if (meansNone(certain, isDeclared)) return { ...empty, doubt };
  if (clauseOf(certain) === null) return { required: [unquoted(certain).name], allowed: null, excluded: [], doubt };
  const lists = inClauses(splitOutsideQuotes(certain, listSeparator));
  const names = (clause: Clause) => {
    const pieces = lists.get(clause);
    if (pieces === undefined) return null;
    const list = joinDeclared(pieces, isDeclared).map(({ name }) => name);
    return list.length === 1 && pieces[0]?.quoted === false && meansNone(list[0] ?? "", isDeclared) ? [] : list;
  };
  const exactly = names("exactly");
  const required = [...(exactly ?? []), ...(names("including") ?? [])];
  return { required, allowed: exactly === null ? names("beyond") : required, excluded: names("without") ?? [], doubt };
}

function clauseOf(text: string): { readonly clause: Clause; readonly length: number } | null {
  for (const [clause, start] of clauses) {
    const length = start.exec(text.slice(0, 20))?.[0].length;
    if (length !== undefined) return { clause, length };
  }
  return null;
}

/** The pieces under each clause; a clause lasts until the next begins. */
function inClauses(pieces: readonly Piece[]): ReadonlyMap<Clause, readonly Piece[]> {
  const lists = new Map<Clause, Piece[]>();
  let current: Piece[] = [];
  for (const piece of pieces) {
    const found = piece.quoted ? null : clauseOf(piece.name);
    if (found === null) {
      current.push(piece);
      continue;
    }
    current = lists.get(found.clause) ?? [];
    current.push({ ...piece, ...unquoted(piece.name.slice(found.length)) });
    lists.set(found.clause, current);
  }
  return lists;
}
