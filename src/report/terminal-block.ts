import type { Finding, Severity } from "../model/finding.ts";
import { message } from "../model/message.ts";
import { belowHeading, type Said } from "./below-heading.ts";
import { type Card, type CardClaim, type CardSide, cardOf, leadOf } from "./card.ts";
import { displayWidth } from "./display-width.ts";
import type { View } from "./format.ts";
import { type Lookable, lookUp } from "./look-up.ts";
import { isDecided, isShown, type Showing } from "./news.ts";
import { type TerminalPen, terminalPen } from "./terminal-pen.ts";
import { terminalText } from "./terminal-text.ts";

/** What the block of a finding is made from: what its ids stand for, and what the gate asks for. */
export type BlockSource = Lookable & Showing;

const marks: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "•" };

/**
 * Writes the block of each finding in the terminal report; empty where the view does not show it. It depends on the
 * finding, what its ids stand for, and the view alone, so that blocks can be kept and put together anew.
 */
export function terminalBlocks(source: BlockSource, view: View): (finding: Finding) => string {
  const look = lookUp(source);
  const pen = terminalPen(view);
  return (finding) => {
    if (!isShown(finding, source) && !(view.showDecided === true && isDecided(finding))) return "";
    return view.quiet && finding.severity !== "error" ? "" : blockOf(cardOf(finding, look), pen);
  };
}

function blockOf(card: Card, pen: TerminalPen): string {
  const { colors, say } = pen;
  const { finding, question } = card;
  let block = `${headOf(finding, pen)}  ${colors.dim(terminalText(finding.id))}\n`;
  block += `  ${colors.bold(say(card.heading))}\n`;
  const textOf = finding.severity === "info" ? shortSide : sideText;
  for (const side of card.sides) block += textOf(side, pen);
  if (card.moreSides > 0) block += `    ${say(message("report.more-positions", { count: card.moreSides }))}\n`;
  if (question === null) for (const place of finding.places) block += `    ${colors.cyan(placeText(place))}\n`;
  if (question !== null && card.why.length === 0) block += `  ${colors.dim("∵")} ${leadOf(card, say)}\n`;
  for (const reason of card.why) block += `  ${colors.dim("∵")} ${say(reason)}\n`;
  if (card.range !== null) block += `  ${colors.dim("↔")} ${say(card.range)}\n`;
  for (const said of card.decided) block += `  ${colors.magenta("§")} ${say(said)}\n`;
  for (const settle of card.settle) block += `  ${colors.green("→")} ${say(settle)}\n`;
  return `${block}\n`;
}

function headOf({ severity, state, rule }: Finding, { colors, say }: TerminalPen): string {
  const colon = say(message("report.colon", {}));
  const title = say(message("rule.title", { rule }));
  if (state === "decided")
    return colors.green(`✔ ${say(message("decision.state", { state: "decided" }))}${colon} ${title}`);
  const paint = severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.blue;
  return paint(`${marks[severity]} ${say(message("severity.name", { severity }))}${colon} ${title}`);
}

function sideText({ value, claims, more }: CardSide, pen: TerminalPen): string {
  const heading = pen.say(value);
  let text = `  ${pen.colors.bold("■")} ${heading}\n`;
  let width = 0;
  for (const { outlet } of claims) width = Math.max(width, displayWidth(terminalText(outlet)));
  for (const claim of claims) text += claimText(claim, { value, heading, width }, pen);
  return more > 0 ? `${text}      ${pen.say(message("report.and-more", { count: more }))}\n` : text;
}

/** A side of a note: what it says, and who. Notes are many and press nobody, so that at length they would bury the rest. */
function shortSide({ value, claims, more }: CardSide, { say, colors }: TerminalPen): string {
  const names = [...new Set(claims.map(({ outlet }) => terminalText(outlet)))];
  if (more > 0) names.push(say(message("report.and-more", { count: more })));
  return `  ${colors.bold("■")} ${say(value)} · ${colors.dim(names.join(", "))}\n`;
}

/** What a side says, and how wide the column of its outlets is. */
interface SideShown extends Said {
  readonly width: number;
}

/** Who says what; below it, in a column of its own, the quote and the place. */
function claimText(shown: CardClaim, side: SideShown, pen: TerminalPen): string {
  const { claim, outlet } = shown;
  const { colors } = pen;
  const { width } = side;
  const indent = " ".repeat(6 + width + 2);
  const name = terminalText(outlet);
  const beside = " ".repeat(width - displayWidth(name) + 2);
  const value = belowHeading(shown, side, pen.say);
  const said = value === null ? "" : `${terminalText(value)}  `;
  const quote =
    claim.quote === null
      ? ""
      : `${indent}${pen.say(message("explain.quote", { quote: claim.quote, translation: claim.translation }))}\n`;
  return `      ${colors.bold(name)}${beside}${said}${colors.dim(detailsOf(shown, pen))}\n${quote}${indent}${colors.cyan(placeText(claim.location))}\n`;
}

/** The language, the day, and whatever else bears on what the claim says. */
function detailsOf({ claim, article, speaker, scope }: CardClaim, { say, dated }: TerminalPen): string {
  const { asOf, status } = claim;
  let details = `${terminalText(article.language)} · ${dated(asOf)}`;
  if (status !== "fact") details += ` · ${say(message("status.name", { status }))}`;
  if (speaker !== null) details += ` · ${say(message("report.said-by", { speaker }))}`;
  for (const term of scope) details += ` · ${terminalText(term)}`;
  return details;
}

function placeText({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${terminalText(file)}:${line}:${column}`;
}
