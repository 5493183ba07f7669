/** What an English description says, as a record would write it: a doubt is a question mark there. */
export function inSigns(words: string): string {
  return words.replace(/ \(uncertain\)$/, "?");
}
