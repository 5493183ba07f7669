import { type Data, isList, isMap } from "../model/data.ts";
import { type IsDeclared, unquoted, type WrittenName } from "./name-list.ts";
import { meansNone, setInWords, type WrittenSet } from "./set-words.ts";
import { withoutDoubt, writtenNames } from "./written.ts";

/** Reads `[a, b]`, `{ exactly: … }`, `{ including: …, without: … }`, one name, or the words that describe a set; null for anything else. */
export function writtenSet(written: Data, isDeclared: IsDeclared): WrittenSet | null {
  if (isMap(written)) return writtenBounds(written, isDeclared);
  if (isList(written)) return openList(written, isDeclared);
  const text = writtenNames(written);
  return text === null ? null : setInWords(text, isDeclared);
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
  readonly names: readonly WrittenName[];
  readonly doubt: boolean;
}

/** The names of a list, or of one scalar; `none` alone is the empty list. */
function members(written: Data, isDeclared: IsDeclared): Members | null {
  const read = (isList(written) ? written : [written]).map((item) => member(item, isDeclared));
  const items = read.filter((item) => item !== null);
  if (items.length < read.length) return null;
  const [only] = items;
  const none = only !== undefined && items.length === 1 && meansNone(only, isDeclared);
  return { names: none ? [] : items, doubt: items.some(({ doubt }) => doubt) };
}

interface Member extends WrittenName {
  readonly doubt: boolean;
}

function member(written: Data, isDeclared: IsDeclared): Member | null {
  const text = writtenNames(written);
  if (text === null) return null;
  if (isDeclared(text)) return { name: text, quoted: false, doubt: false };
  const { text: name, doubt } = withoutDoubt(text);
  return { ...unquoted(name), doubt };
}

/** An open list that names nothing says nothing: it is refused, so that nobody takes it for `none`. */
function openList(written: readonly Data[], isDeclared: IsDeclared): WrittenSet | null {
  const list = members(written, isDeclared);
  if (list === null || written.length === 0) return null;
  if (list.names.length === 0) return { required: [], allowed: [], excluded: [], doubt: list.doubt };
  return { required: list.names, allowed: null, excluded: [], doubt: list.doubt };
}
