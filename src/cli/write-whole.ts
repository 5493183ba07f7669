import { closeSync, openSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { putInPlace } from "../edit/drafts.ts";
import { makeFolder } from "../load/make-folder.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { notWritten } from "./not-written.ts";
import { chunks } from "./streams.ts";

/**
 * Writes a file such that nobody ever sees half of it, and makes its folder. Throws a refusal where the system does not let
 * it; `called` is the path as people know it.
 */
export function writeWhole(
  file: string,
  pieces: Iterable<string | Uint8Array>,
  language: InterfaceLanguage,
  called: string = file,
): void {
  const write = (opened: number) => {
    for (const chunk of chunks(pieces)) writeFileSync(opened, chunk);
  };
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there === undefined) makeFolder(dirname(file));
    // A pipe or a device cannot be replaced, and what a link leads to is what the user means.
    if (there === undefined || there.isFile()) putInPlace(there === undefined ? file : realpathSync(file), write);
    else writeInto(file, write);
  } catch (error) {
    throw notWritten(called, error, language);
  }
}

function writeInto(file: string, write: (opened: number) => void): void {
  const opened = openSync(file, "w");
  try {
    write(opened);
  } finally {
    closeSync(opened);
  }
}
