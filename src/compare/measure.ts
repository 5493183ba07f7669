import type { Denotation } from "../model/denotation.ts";
import type { Property } from "../model/story.ts";
import { sameWords } from "../values/text.ts";

/**
 * What keeps values of one kind from excluding each other: the unit of amounts; and of texts that may be worded freely, their
 * words, which only a denial of the same words excludes.
 */
export function measureOf(denotation: Denotation, { exact }: Pick<Property, "exact">): string {
  switch (denotation.kind) {
    case "quantity":
      return denotation.unit ?? "";
    case "text":
      return exact ? "" : sameWords(denotation.text);
    default:
      return "";
  }
}
