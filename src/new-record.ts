import { quoted, scalar } from "./edit/scalar.ts";
import { paragraphsOf } from "./evidence/quotes/normal-text.ts";
import { type Remark, remarksOn } from "./evidence/remarks.ts";
import type { DaySpan } from "./model/denotation.ts";
import { terminalText } from "./report/terminal-text.ts";
import { hull } from "./values/date/spans.ts";
import { readDate } from "./values/date.ts";

/** What is known of an article before its record is written. */
export interface NewRecord {
  readonly text: string;
  /** The path of the text, as the record is to have it. */
  readonly file: string;
  /** Where the schemas lie, from the record; null where they are not at hand. */
  readonly schemas: string | null;
  readonly language: string;
  /** As written, and its days. */
  readonly published: { readonly written: string; readonly days: DaySpan } | null;
  readonly outlet: string;
}

/** The days of a publication date as written; null where it is none, or has no beginning or end. */
export function publicationOf(written: string): NewRecord["published"] {
  const reading = readDate(written, "meteorological-north");
  const days = reading.ok ? hull(reading.spans) : null;
  return days === null || !Number.isFinite(days[1] - days[0]) ? null : { written, days };
}

/** A record to begin with: valid, with the metadata that is known, and with all that may become a claim as comments. */
export function newRecord({ text, file, schemas, language, published, outlet }: NewRecord): string {
  const paragraphs = paragraphsOf(text);
  const days = published?.days ?? null;
  const remarks = remarksOn(paragraphs, language, { published: days, tense: null, seasons: "meteorological-north" });
  return [
    ...(schemas === null ? [] : [`# yaml-language-server: $schema=${schemas}/article.schema.json`]),
    "article:",
    `  title: ${scalar(titleOf(paragraphs[0] ?? "Untitled"))}`,
    `  outlet: ${scalar(outlet)}`,
    `  language: ${scalar(language)}`,
    ...(published === null ? [] : [`  published: ${scalar(published.written)}`]),
    `  text: ${scalar(file)}`,
    "  # about: the id of what most claims are about",
    "",
    "claims: []",
    "# What the text says, by paragraph. Make a claim of what matters: name its property, check the value, remove the brackets above.",
    ...(days === null ? ["# Without a day of publication, last year, in May and the like are not read."] : []),
    ...paragraphs.flatMap((paragraph, index) => linesOf(paragraph, index + 1, remarks)),
    "",
  ].join("\n");
}

function linesOf(paragraph: string, at: number, remarks: readonly Remark[]): readonly string[] {
  const own = remarks.filter((remark) => remark.at === at);
  return ["#", `# Paragraph ${at}: ${terminalText(shortened(paragraph))}`, ...own.map(lineOf)];
}

function lineOf({ sort, value, quote, at }: Remark): string {
  if (sort === "name") return `#   name: ${terminalText(value)}`;
  const said = sort === "negation" ? "no" : scalar(value, true);
  return `#   - { property: …, value: ${said}, quote: ${quoted(quote)}, at: ${at} }`;
}

/** Headlines are shorter, even in full; a longer first paragraph is none, but begins the text. */
const longestTitle = 200;

function titleOf(paragraph: string): string {
  return paragraph.length > longestTitle ? shortened(paragraph) : paragraph;
}

/** A few words are enough to know a paragraph by. */
function shortened(text: string): string {
  const words = text.split(" ").slice(0, 8).join(" ").slice(0, 80);
  return words.length < text.length ? `${words} …` : words;
}
