import { closeSync, openSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { putPiecesInPlace } from "../edit/drafts.ts";
import { makeFolder } from "../load/make-folder.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { notWritten } from "./not-written.ts";
import { chunks } from "./streams.ts";

/**
 * Writes a file such that nobody ever sees half of it, and makes its folder. Throws a refusal where the system does not let
 * it; `called` is the path as people know it.
 */
export async function writeWhole(
  file: string,
  pieces: Iterable<string | Uint8Array>,
  language: InterfaceLanguage,
  called: string = file,
): Promise<void> {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there === undefined) makeFolder(dirname(file));
    // A pipe or a device cannot be replaced, and what a link leads to is what the user means.
    if (there === undefined || there.isFile())
      await putPiecesInPlace(there === undefined ? file : realpathSync(file), chunks(pieces));
    else writeInto(file, pieces);
  } catch (error) {
    throw notWritten(called, error, language);
  }
}

function writeInto(file: string, pieces: Iterable<string | Uint8Array>): void {
  const opened = openSync(file, "w");
  try {
    for (const chunk of chunks(pieces)) writeFileSync(opened, chunk);
  } finally {
    closeSync(opened);
  }
}
