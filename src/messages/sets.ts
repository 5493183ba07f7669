import type { ValueMessages } from "../model/messages/values.ts";
import type { Words } from "./catalogue.ts";
import { quotedIf } from "./quoted.ts";

/** What a language says of the bounds of a set. */
interface SetWords {
  readonly none: string;
  /** Stands before the members of a set that has no others. */
  readonly exactly: string;
  readonly atLeast: string;
  readonly without: string;
  readonly nothingBeyond: string;
  /** Stands before the last of several bounds. */
  readonly lastly: string;
  /** A name that could be taken for more than one name, or for a bound. */
  readonly confusing: RegExp;
}

/** How a language says what a set has, has not, and may have besides: "at least a and b, and without c". */
export function setsOf(said: SetWords): (set: ValueMessages["value.set"], words: Pick<Words, "list">) => string {
  return ({ required, excluded, allowed }, { list }) => {
    const named = (names: readonly string[]) =>
      names.length === 0 ? said.none : list(names.map((name) => quotedIf(said.confusing, name)));
    const isClosed = allowed !== null && allowed.join("\n") === required.join("\n");
    if (isClosed && excluded.length === 0)
      return required.length === 0 ? said.none : `${said.exactly} ${named(required)}`;
    const bounds = [
      isClosed ? `${said.exactly} ${named(required)}` : required.length > 0 ? `${said.atLeast} ${named(required)}` : "",
      excluded.length > 0 ? `${said.without} ${named(excluded)}` : "",
      allowed === null || isClosed ? "" : `${said.nothingBeyond} ${named(allowed)}`,
    ].filter((bound) => bound !== "");
    return bounds.length < 2 ? bounds.join("") : `${bounds.slice(0, -1).join(", ")}${said.lastly} ${bounds.at(-1)}`;
  };
}
