import { createColors } from "picocolors";
import { wordsIn } from "../messages/say.ts";
import type { Severity } from "../model/finding.ts";
import { type Message, message } from "../model/message.ts";
import { outcomes } from "../model/question.ts";
import type { Report } from "../model/report.ts";
import { type Card, type CardClaim, type CardSide, cardOf } from "./card.ts";
import { countFailedFiles } from "./failed-files.ts";
import type { Format, View } from "./format.ts";
import { lookUp } from "./look-up.ts";
import { goneLine, isDecided, isGone, isShown, sinceLine } from "./news.ts";
import { terminalText } from "./terminal-text.ts";

/** How the terminal report words, colours and cleans what it shows. */
interface Pen {
  readonly colors: ReturnType<typeof createColors>;
  say(message: Message): string;
}

const marks: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "•" };

/** The report for a terminal: one block a finding, worst first, then what was counted. */
export const terminal: Format = function* (report: Report, view: View) {
  const look = lookUp(report);
  const words = wordsIn(view.language);
  const pen: Pen = { colors: createColors(view.color), say: (said) => terminalText(words.say(said)) };
  for (const finding of report.findings) {
    if (!isShown(finding, report) && !(view.showDecided === true && isDecided(finding))) continue;
    if (view.quiet && finding.severity !== "error") continue;
    yield* block(cardOf(finding, look), pen);
  }
  yield* failedInputs(report, pen);
  yield* closing(report, pen);
};

function* block(card: Card, pen: Pen): Iterable<string> {
  const { finding, question } = card;
  const title = pen.say(message("rule.title", { rule: finding.rule }));
  const marked = finding.state === "decided" ? decidedHead(title, pen) : head(finding.severity, title, pen);
  yield `${marked}  ${pen.colors.dim(terminalText(finding.id))}\n`;
  yield `  ${pen.colors.bold(pen.say(card.heading))}\n`;
  for (const side of card.sides) yield* sideLines(side, pen);
  if (question === null) for (const place of finding.places) yield `    ${pen.colors.cyan(placeText(place))}\n`;
  yield* whyLines(card, pen);
  for (const said of card.decided) yield `  ${pen.colors.magenta("§")} ${pen.say(said)}\n`;
  for (const settle of card.settle) yield `  ${pen.colors.green("→")} ${pen.say(settle)}\n`;
  yield "\n";
}

function head(severity: Severity, title: string, { colors, say }: Pen): string {
  const paint = severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.blue;
  return paint(`${marks[severity]} ${say(message("severity.name", { severity }))}: ${title}`);
}

function decidedHead(title: string, { colors, say }: Pen): string {
  return colors.green(`✔ ${say(message("decision.state", { state: "decided" }))}: ${title}`);
}

function* sideLines({ value, claims, more }: CardSide, pen: Pen): Iterable<string> {
  yield `  ${pen.colors.bold("■")} ${pen.say(value)}\n`;
  const width = Math.max(...claims.map((claim) => terminalText(claim.outlet).length));
  for (const claim of claims) yield* claimLines(claim, width, pen);
  if (more > 0) yield `      ${pen.say(message("report.and-more", { count: more }))}\n`;
}

function* claimLines(shown: CardClaim, width: number, pen: Pen): Iterable<string> {
  const { claim, article } = shown;
  const { colors } = pen;
  const details = [
    article.language,
    claim.asOf?.written ?? pen.say(message("report.undated", {})),
    ...(claim.status === "fact" ? [] : [pen.say(message("status.name", { status: claim.status }))]),
    ...(shown.speaker === null ? [] : [pen.say(message("report.said-by", { speaker: shown.speaker }))]),
    ...Object.values(claim.scope).flat(),
  ].map(terminalText);
  const outlet = terminalText(shown.outlet).padEnd(width);
  yield `      ${colors.bold(outlet)}  ${terminalText(shown.written)}  ${colors.dim(details.join(" · "))}\n`;
  const quote = quoteText(shown);
  if (quote !== null) yield `      ${" ".repeat(width)}  ${quote}\n`;
  yield `      ${" ".repeat(width)}  ${colors.cyan(placeText(claim.location))}\n`;
}

function quoteText({ claim }: CardClaim): string | null {
  if (claim.quote === null) return null;
  const translation = claim.translation === null ? "" : ` (${terminalText(claim.translation)})`;
  return `“${terminalText(claim.quote)}”${translation}`;
}

function placeText({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${terminalText(file)}:${line}:${column}`;
}

function* whyLines({ why, range }: Card, pen: Pen): Iterable<string> {
  for (const reason of why) yield `  ${pen.colors.dim("∵")} ${pen.say(reason)}\n`;
  if (range !== null) yield `  ${pen.colors.dim("↔")} ${pen.say(range)}\n`;
}

function* failedInputs(report: Report, pen: Pen): Iterable<string> {
  if (report.inputs.failed.length === 0) return;
  yield `${pen.colors.red(pen.say(message("report.failed-inputs", { count: countFailedFiles(report) })))}\n`;
}

function* closing(report: Report, pen: Pen): Iterable<string> {
  const { summary, gate, findings } = report;
  for (const finding of findings.filter(isGone))
    yield `${pen.colors.green("✓")} ${pen.say(goneLine(finding, report))}\n`;
  const { stories, articles, claims, questions } = summary;
  yield `${pen.colors.bold(pen.say(message("report.counted", { stories, articles, claims, questions })))}\n`;
  const counted = outcomes.map((outcome) => ({ outcome, count: summary.outcomes[outcome] }));
  const shown = counted.filter(({ count }) => count > 0);
  if (shown.length > 0) yield `${pen.say(message("report.outcomes", { outcomes: shown }))}\n`;
  if (findings.length === 0) yield `${pen.say(message("report.no-findings", {}))}\n`;
  else yield `${pen.say(message("report.findings", summary.findings))}\n`;
  const compared = sinceLine(report);
  if (compared !== null) yield `${pen.say(compared)}\n`;
  const line = pen.say(message("report.gate", gate));
  yield `${gate.failed ? pen.colors.red(line) : pen.colors.green(line)}\n`;
}
