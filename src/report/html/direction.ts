import { html, nothing, type Safe } from "./safe.ts";

/** Languages written from right to left (CLDR, primary script). */
const rightToLeft: ReadonlySet<string> = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ks",
  "nqo",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/** In which direction a language is written; a script in its tag decides first. */
function directionOf(language: string): "rtl" | "ltr" {
  const [primary = "", ...subtags] = language.toLowerCase().split("-");
  const script = subtags.find((subtag) => subtag.length === 4);
  if (script !== undefined) return ["arab", "hebr", "syrc", "thaa", "nkoo"].includes(script) ? "rtl" : "ltr";
  return rightToLeft.has(primary) ? "rtl" : "ltr";
}

/** The page runs from left to right; only what does not says so. */
export function directionAttribute(language: string): Safe {
  return directionOf(language) === "rtl" ? html` dir="rtl"` : nothing;
}
