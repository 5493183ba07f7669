import type { WriteStream } from "node:tty";
import { wrapped } from "../report/terminal-wrap.ts";

/** Narrower than this, no line would be one. */
const narrowest = 20;

/**
 * How many columns a reader has: what COLUMNS says, else the terminal itself. Null where nobody reads: what goes into a pipe or
 * a file, or is run by a CI service, is not to depend on a window.
 */
export function columnsFor(
  { isTTY, columns = 0 }: Partial<Pick<WriteStream, "isTTY" | "columns">>,
  { COLUMNS = "", CI = "" }: NodeJS.ProcessEnv,
): number | null {
  if (isTTY !== true || CI !== "") return null;
  const told = /^\d{1,5}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
  const known = told > 0 ? told : columns;
  return known > 0 ? Math.max(known, narrowest) : null;
}

/** What is printed on standard output, in lines that fit its terminal. */
export function fitted(pieces: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  const columns = columnsFor(process.stdout, process.env);
  return columns === null ? pieces : wrapped(pieces, columns);
}
