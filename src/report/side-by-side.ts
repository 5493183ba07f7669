import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { message } from "../model/message.ts";
import { shortened } from "../model/shortened.ts";
import { dateInWords } from "../values/date/in-words.ts";
import { belowHeading, type Said } from "./below-heading.ts";
import { type Card, type CardClaim, type CardSide, cardClaimOf, cardOf } from "./card.ts";
import type { LookUp } from "./look-up.ts";
import { markdownCode, markdownText, quoteIn } from "./markdown-text.ts";

type Say = (message: Message) => string;

/** More columns do not fit a page. */
const mostSides = 4;
const mostClaims = 4;
const mostPlaces = 10;
/** In UTF-16 units: a quote is a phrase, and nobody reads a cell of more. */
const longestQuote = 300;
const longestSentence = 1000;

/** A finding as Markdown: what is asked, then the sides beside each other with their quotes, why, and what settles it. */
export function sideBySide(finding: Finding, look: LookUp, sayWhole: Say): string {
  const card = cardOf(finding, look, mostSides);
  const say: Say = (said) => markdownText(shortened(sayWhole(said), longestSentence));
  return [head(card, say), ...body(card, look, say, sayWhole), ...foot(card, say)].join("\n\n").concat("\n\n");
}

function head({ finding, question, heading }: Card, say: Say): string {
  const severity = say(message("severity.name", { severity: finding.severity }));
  const title = say(message("rule.title", { rule: finding.rule }));
  const state =
    finding.baselineState === null ? "" : `, ${say(message("since.baseline", { state: finding.baselineState }))}`;
  const asked = question === null ? title : say(heading);
  return `### ${asked}\n\n**${severity}${state}${say(message("report.colon", {}))} ${title}** ${markdownCode(shortened(finding.id, longestQuote))}`;
}

function body({ sides, moreSides, finding }: Card, look: LookUp, say: Say, sayWhole: Say): readonly string[] {
  if (sides.length > 0) return [table(sides, moreSides, say, sayWhole)];
  const named = eachClaimOnce(finding.places);
  const places = named.slice(0, mostPlaces).map(({ claim, file, line }) => {
    const said = claim === null ? null : look.claimOrNull(claim);
    return `- ${said === null ? place(file, line) : cell(cardClaimOf(said, look), { value: null, heading: "" }, sayWhole)}`;
  });
  const left = named.length - places.length;
  if (left > 0) places.push(`- ${say(message("report.and-more", { count: left }))}`);
  return [say(finding.message), ...(places.length === 0 ? [] : [places.join("\n")])];
}

/** A claim may be named by its value and by its quote: it is one line. */
function eachClaimOnce(places: Finding["places"]): Finding["places"] {
  const seen = new Set<string>();
  return places.filter(({ claim }) => {
    const isNew = claim === null || !seen.has(claim);
    if (claim !== null) seen.add(claim);
    return isNew;
  });
}

function table(sides: readonly CardSide[], moreSides: number, say: Say, sayWhole: Say): string {
  const heads = sides.map(({ value }) => say(value));
  if (moreSides > 0) heads.push(say(message("report.more-positions", { count: moreSides })));
  const columns = sides.map((side) => cells(side, say, sayWhole));
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => heads.map((__, column) => columns[column]?.[row] ?? ""));
  return [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cells({ value, claims, more: unseen }: CardSide, say: Say, sayWhole: Say): readonly string[] {
  const side = { value, heading: sayWhole(value) };
  const shown = claims.slice(0, mostClaims).map((claim) => cell(claim, side, sayWhole));
  const left = unseen + Math.max(0, claims.length - mostClaims);
  return left === 0 ? shown : [...shown, say(message("report.and-more", { count: left }))];
}

function cell(shown: CardClaim, side: Said, sayWhole: Say): string {
  const { claim, article, outlet, speaker, scope } = shown;
  const value = belowHeading(shown, side, sayWhole);
  const details = [
    article.language,
    sayWhole(claim.asOf === null ? message("report.undated", {}) : dateInWords(claim.asOf)),
    ...(claim.status === "fact" ? [] : [sayWhole(message("status.name", { status: claim.status }))]),
    ...(speaker === null ? [] : [sayWhole(message("report.said-by", { speaker }))]),
    ...scope,
  ];
  const short = (text: string) => markdownText(shortened(text, longestQuote));
  const quote = quoteIn(claim, short, sayWhole);
  const { file, line } = claim.location;
  const said = value === null ? "" : `<br>${short(value)}`;
  return `**${short(outlet)}** · ${short(details.join(" · "))}${said}${quote === null ? "" : `<br>${quote}`}<br>${place(file, line)}`;
}

function place(file: string, line: number): string {
  return markdownCode(`${shortened(file, longestQuote)}:${line}`);
}

function foot({ why, whyHeading, range, decided, settle }: Card, say: Say): readonly string[] {
  return [
    ...(why.length === 0 ? [] : [`**${say(whyHeading)}.** ${why.map(say).join(" ")}`]),
    ...(range === null ? [] : [say(range)]),
    ...(decided.length === 0 ? [] : [decided.map(say).join(" ")]),
    ...(settle.length === 0 ? [] : [`**${say(message("report.settle", {}))}.** ${settle.map(say).join(" ")}`]),
  ];
}
