import type { Difference } from "../model/messages/evidence.ts";

/** `launched [in → on] May`: what the quote has and, after the arrow, what the text has; `nothing` stands for no words. */
export function differencesInWords(differences: readonly Difference[], nothing: string): string {
  const pieces: string[] = [];
  for (let index = 0; index < differences.length; index++) {
    const piece = differences[index];
    if (piece === undefined) continue;
    const next = differences[index + 1];
    if (piece.in === "both") pieces.push(piece.words);
    else if (piece.in === "quote" && next?.in === "text") {
      pieces.push(`[${piece.words} → ${next.words}]`);
      index++;
    } else pieces.push(piece.in === "quote" ? `[${piece.words} → ${nothing}]` : `[${nothing} → ${piece.words}]`);
  }
  return pieces.join(" ");
}
