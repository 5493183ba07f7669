import type { build, Rolldown } from "vite";

/** The one script that building an entry gave. */
export function oneChunk(built: Awaited<ReturnType<typeof build>>, entry: string): Rolldown.OutputChunk {
  const [output] = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  if (output?.type !== "chunk") throw new Error(`${entry} gave no script.`);
  return output;
}
