import type { Words } from "../messages/catalogue.ts";
import { wordsIn } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import { dateInWords } from "../values/date/in-words.ts";
import { belowHeading, type Said } from "./below-heading.ts";
import { type Card, type CardClaim, type CardSide, cardOf, leadOf } from "./card.ts";
import { countFailedFiles } from "./failed-files.ts";
import type { Format, View } from "./format.ts";
import { lookUp } from "./look-up.ts";
import { markdownCode, markdownText, quoteIn } from "./markdown-text.ts";
import { goneLine, isDecided, isGone, isShown, sinceLine } from "./news.ts";
import { titleOf } from "./title.ts";

type Say = (message: Message) => string;

/** The report as a Markdown page: counts, then one section a finding, worst first. */
export const markdown: Format = function* (report: Report, view: View) {
  const look = lookUp(report);
  const words = wordsIn(view.language);
  const say = sayIn(words);
  const { stories, articles, claims, questions } = report.summary;
  yield `# ${say(titleOf(report))}\n\n`;
  yield `${say(message("report.counted", { stories, articles, claims, questions }))}  \n`;
  yield report.findings.length === 0
    ? `${say(message("report.no-findings", {}))}\n`
    : `${say(message("report.findings", report.summary.findings))}\n`;
  if (report.inputs.failed.length > 0)
    yield `\n**${say(message("report.failed-inputs", { count: countFailedFiles(report) }))}**\n`;
  const compared = sinceLine(report);
  if (compared !== null) yield `\n${say(compared)}\n`;
  const gone = report.findings.filter(isGone);
  if (gone.length > 0) yield `\n${gone.map((finding) => `- ✓ ${say(goneLine(finding, report))}\n`).join("")}`;
  for (const finding of report.findings) {
    if (isShown(finding, report) || (view.showDecided === true && isDecided(finding)))
      yield* section(cardOf(finding, look), words);
  }
};

function sayIn(words: Words): Say {
  return (said) => markdownText(words.say(said));
}

function* section(card: Card, words: Words): Iterable<string> {
  const { finding, question } = card;
  const say = sayIn(words);
  const severity =
    finding.state === "decided"
      ? say(message("decision.state", { state: "decided" }))
      : say(message("severity.name", { severity: finding.severity }));
  const title = say(message("rule.title", { rule: finding.rule }));
  yield `\n## ${question === null ? title : say(card.heading)}\n\n`;
  yield `**${severity}${say(message("report.colon", {}))} ${title}** ${markdownCode(finding.id)}\n\n`;
  if (question === null) {
    yield `${say(finding.message)}\n\n`;
    for (const { file, line, column } of finding.places) yield `- ${markdownText(`${file}:${line}:${column}`)}\n`;
  }
  for (const side of card.sides) yield* sideLines(side, words);
  if (card.moreSides > 0) yield `- ${say(message("report.more-positions", { count: card.moreSides }))}\n`;
  if (question !== null && card.why.length === 0) yield `\n${leadOf(card, say)}\n`;
  if (card.why.length > 0) yield `\n**${say(card.whyHeading)}.** ${card.why.map(say).join(" ")}\n`;
  if (card.range !== null) yield `\n${say(card.range)}\n`;
  if (card.decided.length > 0) yield `\n${card.decided.map((line) => `- ${say(line)}\n`).join("")}`;
  if (card.settle.length > 0) yield `\n**${say(message("report.settle", {}))}.** ${card.settle.map(say).join(" ")}\n`;
}

function* sideLines({ value, claims, more }: CardSide, words: Words): Iterable<string> {
  const heading = words.say(value);
  yield `- **${markdownText(heading)}**\n`;
  for (const claim of claims) yield `  - ${claimText(claim, { value, heading }, words)}\n`;
  if (more > 0) yield `  - ${words.say(message("report.and-more", { count: more }))}\n`;
}

function claimText(shown: CardClaim, side: Said, words: Words): string {
  const { claim, article, outlet, speaker, scope } = shown;
  const say = sayIn(words);
  const value = belowHeading(shown, side, words.say);
  const said = value === null ? [] : [markdownText(value)];
  const details = [
    article.language,
    claim.asOf === null ? say(message("report.undated", {})) : say(dateInWords(claim.asOf)),
    ...(claim.status === "fact" ? [] : [say(message("status.name", { status: claim.status }))]),
    ...(speaker === null ? [] : [say(message("report.said-by", { speaker }))]),
    ...scope.map(markdownText),
  ];
  const quote = quoteIn(claim, markdownText, words.say);
  const { file, line } = claim.location;
  const place = markdownText(`${file}:${line}`);
  return `${[`${markdownText(outlet)} (${details.join(" · ")})`, ...said, ...(quote === null ? [] : [quote])].join(", ")} – ${place}`;
}
