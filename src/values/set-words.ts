import {
  type IsDeclared,
  joinDeclared,
  listSeparator,
  type Piece,
  splitOutsideQuotes,
  unquoted,
  type WrittenName,
} from "./name-list.ts";
import { withoutDoubt } from "./written.ts";

/** The names that a written set gives for its bounds, before it is known what they stand for. */
export interface WrittenSet {
  readonly required: readonly WrittenName[];
  /** Null where the list is open. */
  readonly allowed: readonly WrittenName[] | null;
  readonly excluded: readonly WrittenName[];
  readonly doubt: boolean;
}

/** Whether a name is the word for the empty list. */
export function meansNone({ name, quoted }: WrittenName, isDeclared: IsDeclared): boolean {
  return !quoted && /^none$/i.test(name) && !isDeclared(name);
}

const clauses = [
  ["exactly", /^exactly /i],
  ["including", /^(?:at least|including) /i],
  ["without", /^without /i],
  ["beyond", /^nothing beyond /i],
] as const;

type Clause = (typeof clauses)[number][0];

/** `at least a and b, without c, and nothing beyond a, b and d` (or `including a and b`); without such words it is the name of one member. Null if it contradicts itself or says nothing. */
export function setInWords(text: string, isDeclared: IsDeclared): WrittenSet | null {
  if (isDeclared(text)) return { required: [{ name: text, quoted: false }], allowed: null, excluded: [], doubt: false };
  const { text: certain, doubt } = withoutDoubt(text);
  const alone = unquoted(certain);
  if (meansNone(alone, isDeclared)) return { required: [], allowed: [], excluded: [], doubt };
  if (clauseOf(certain) === null) return { required: [alone], allowed: null, excluded: [], doubt };
  const lists = inClauses(splitOutsideQuotes(certain, listSeparator));
  const names = (clause: Clause) => {
    const pieces = lists.get(clause);
    if (pieces === undefined) return null;
    const list = joinDeclared(pieces, isDeclared);
    const [only] = list;
    return only !== undefined && list.length === 1 && meansNone(only, isDeclared) ? [] : list;
  };
  const [exactly, including, beyond] = [names("exactly"), names("including"), names("beyond")];
  const excluded = names("without") ?? [];
  if (exactly !== null) return (including ?? beyond) ? null : { required: exactly, allowed: exactly, excluded, doubt };
  const saysNothing = beyond === null && (including ?? []).length + excluded.length === 0;
  return saysNothing ? null : { required: including ?? [], allowed: beyond, excluded, doubt };
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
