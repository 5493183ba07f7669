import { html, type Part, type Safe } from "./safe.ts";

/** In UTF-16 units, with the marks around it: longer words may need the end of a line. */
const longest = 20;

/**
 * A text in which short words with a hyphen stay whole at the end of a line: "e-mail", "Jean-Luc", "2024-05". What is copied from the
 * page, or searched in it, is the text itself.
 */
export function together(text: string): Safe {
  if (!text.includes("-")) return html`${text}`;
  return html`${text.split(/(\s+)/).map((word): Part => (isKept(word) ? html`<span class="w">${word}</span>` : word))}`;
}

function isKept(word: string): boolean {
  return word.length <= longest && /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(word);
}
