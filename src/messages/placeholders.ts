import type { Placeholder } from "../model/messages/help.ts";

/** Puts a language's placeholders into flags such as `-o, --output <file>`; what stands outside of brackets is typed as it is. */
export function flagsWith(placeholders: Readonly<Record<Placeholder, string>>): (flags: string) => string {
  const inBrackets = (text: string) =>
    text.replace(/[a-z]+/g, (word) => (isOf(placeholders, word) ? placeholders[word] : word));
  return (flags) => flags.replace(/<[^>]*>|\[[^\]]*\]/g, inBrackets);
}

function isOf<Word extends string>(placeholders: Readonly<Record<Word, string>>, word: string): word is Word {
  return Object.hasOwn(placeholders, word);
}
