import { describe, expect, it } from "vitest";
import { quoteNotFound } from "../../src/judge/rules/quote-not-found/rule.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import { message } from "../../src/model/message.ts";

/** What is suggested of a quote that the article does not have. */
function suggested(quote: string) {
  const copy = message("suggest.copy-quote", {});
  const found = { message: message("quote.not-found", { quote, at: null, nearest: null }), suggestions: [copy] };
  const checked = { evidenceOf: () => [found as unknown as Evidence] };
  const [draft] = quoteNotFound.find(checked as unknown as Parameters<typeof quoteNotFound.find>[0]);
  expect(draft?.suggestions.at(-1)).toBe(copy);
  return draft?.suggestions.slice(0, -1);
}

describe("a quote that is not in the article", () => {
  it.each(["„im Mai 2021“", "“im Mai 2021”", "« im Mai 2021 »", '"im Mai 2021"', "‘im Mai 2021’"])(
    "and has quotation marks around it is told without them: %s",
    (quote) => {
      expect(suggested(quote)).toEqual([message("suggest.bare-quote", { quote: "im Mai 2021" })]);
    },
  );

  it.each(["im Mai 2021", "the “new” bridge", "“new” bridge", "“"])(
    "is no such where they are not around: %s",
    (quote) => {
      expect(suggested(quote)).toEqual([]);
    },
  );
});
