import type { Property } from "../model/story.ts";

/** As many letters of two words as these are of one stem: electric and electricity, open and opened. */
const stem = 5;
/** A word of the question says what it asks if it is as long; shorter ones are mostly "does", "will", "hat" and "zijn". */
const leastOfQuestion = 5;
const leastOfId = 3;

/** What is asked: the id of a property, and its question. */
export type Asked = Pick<Property, "id" | "question">;

/** Whether a text has a word of what a property asks: of its id, or of its question. */
export function hasOwnWord({ id, question }: Asked, text: string): boolean {
  const own = [
    ...plainWords(id).filter((word) => word.length >= leastOfId),
    ...plainWords(question).filter((word) => word.length >= leastOfQuestion),
  ].map((word) => word.slice(0, stem));
  return plainWords(text).some((word) => own.includes(word.slice(0, stem)));
}

/** In small letters, without accents. */
function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
