import { quoted, scalar } from "./edit/scalar.ts";
import { paragraphsOf } from "./evidence/quotes/normal-text.ts";
import { type Remark, remarksOn } from "./evidence/remarks.ts";
import { otherLanguage } from "./language/likely-language.ts";
import type { InterfaceLanguage } from "./messages/catalogue.ts";
import { say } from "./messages/say.ts";
import type { DaySpan } from "./model/denotation.ts";
import { type Message, message } from "./model/message.ts";
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
  /** The language of the comments. */
  readonly comments: InterfaceLanguage;
}

/** The days of a publication date as written; null where it is none, or has no beginning or end. */
export function publicationOf(written: string): NewRecord["published"] {
  const reading = readDate(written, "meteorological-north");
  const days = reading.ok ? hull(reading.spans) : null;
  return days === null || !Number.isFinite(days[1] - days[0]) ? null : { written, days };
}

/** What is to be said of a record that was begun in another language than its text reads like; null where they fit. */
export function misfitOf({ text, language }: Pick<NewRecord, "text" | "language">): Message | null {
  const other = otherLanguage(text, language);
  return other === null ? null : message("new.other-language", { given: language, likely: other.likely });
}

/** A record to begin with: valid, with the metadata that is known, and with all that may become a claim as comments. */
export function newRecord({ text, file, schemas, language, published, outlet, comments }: NewRecord): string {
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
    `  # about: ${say(message("begun.about", {}), comments)}`,
    "",
    "claims: []",
    commented(message("begun.remarks", {}), comments),
    ...(days === null ? [commented(message("begun.undated", {}), comments)] : []),
    ...paragraphs.flatMap((paragraph, index) => linesOf(paragraph, index + 1, remarks, comments)),
    "",
  ].join("\n");
}

/** A message as comment, line by line. */
function commented(said: Message, language: InterfaceLanguage, indent = ""): string {
  return say(said, language).replaceAll(/^/gm, `# ${indent}`);
}

function linesOf(
  paragraph: string,
  at: number,
  remarks: readonly Remark[],
  comments: InterfaceLanguage,
): readonly string[] {
  const heading = message("begun.paragraph", { number: at, text: terminalText(shortened(paragraph)) });
  const own = remarks.filter((remark) => remark.at === at);
  return ["#", commented(heading, comments), ...own.map((remark) => lineOf(remark, comments))];
}

function lineOf({ sort, value, quote, at }: Remark, comments: InterfaceLanguage): string {
  if (sort === "name") return commented(message("begun.name", { name: terminalText(value) }), comments, "  ");
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
