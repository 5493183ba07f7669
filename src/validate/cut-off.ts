import { type Message, message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";

/** A text without quotation marks that a `#` without a space behind it ends: a hashtag, more likely than a comment. */
const cutText = /^[ -]*(quote|translation|title): +([^"'|>[{#\s][^\n]*?)[ \t]+(#[^\s#][^\n\r]*)/gmu;

/** Texts of an article that YAML takes to end before a hashtag. A quote that ends early would pass for the whole of it. */
export function cutOffTexts(file: string, text: string): readonly Problem[] {
  if (!text.includes(" #") && !text.includes("\t#")) return [];
  return [...text.matchAll(cutText)].map((found) => {
    const [whole = "", key = "", kept = "", rest = ""] = found;
    const from = found.index + whole.length - rest.length;
    const line = text.slice(0, from).split("\n").length;
    const column = from - text.lastIndexOf("\n", from);
    return problem(file, key, message("schema.cut-off", { key, kept, rest }), { line, column, length: rest.length });
  });
}

function problem(
  file: string,
  key: string,
  what: Message,
  { line, column, length }: { readonly line: number; readonly column: number; readonly length: number },
): Problem {
  return {
    rule: "schema",
    about: `${key}:${line}`,
    story: null,
    claim: null,
    message: what,
    suggestions: [],
    locations: [{ file, line, column, endLine: line, endColumn: column + length }],
    fatal: true,
  };
}
