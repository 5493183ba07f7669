import { message } from "../model/message.ts";
import type { Unreadable } from "../model/messages/input.ts";
import { largestFile } from "./limits.ts";
import type { Refused } from "./source.ts";
import { isSystemError } from "./system-error.ts";

/** Why something cannot be read. */
export function unreadable(why: Unreadable): Refused {
  return { refused: message("input.unreadable", { why }) };
}

/** Why a file of so many bytes is not read; null where it is. */
export function tooLarge(size: number): Refused | null {
  return size <= largestFile ? null : { refused: message("input.too-large", { size, limit: largestFile }) };
}

/** Turns what the system says of one file into data; anything else is a fault. */
export function orRefused<Result>(look: () => Result): Result | Refused {
  try {
    return look();
  } catch (error) {
    return refusalFor(error);
  }
}

/** What the system says of one file; a fault of its own is thrown again. */
export function refusalFor(error: unknown): Refused {
  const why = whyUnreadable(error);
  if (why === null) throw new Error("The disk failed.", { cause: error });
  return unreadable(why);
}

const reasons = new Map<unknown, Unreadable>([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["ENAMETOOLONG", "missing"],
  ["EACCES", "denied"],
  ["EPERM", "denied"],
  ["ELOOP", "link-loop"],
  // A zero byte stands in no path.
  ["ERR_INVALID_ARG_VALUE", "missing"],
]);

/** Node writes U+FFFD for the bytes of a name that are not UTF-8, and a name with that in it leads to nothing. */
function whyUnreadable(error: unknown): Unreadable | null {
  const why = error instanceof Error && "code" in error ? (reasons.get(error.code) ?? null) : null;
  return why === "missing" && isSystemError(error) && error.path?.includes("\ufffd") === true ? "bad-name" : why;
}
