import { fileProblem } from "./file-problem.ts";
import type { Source } from "./source.ts";
import { decode, type Text } from "./text.ts";

/** The text of a file, or the problem that keeps it from being read. */
export function readText(source: Source, file: string): Text {
  const contents = source.read(file);
  return "refused" in contents ? { problem: fileProblem(file, contents.refused) } : decode(file, contents.bytes);
}
