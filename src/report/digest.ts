import { wordsIn } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import { shortened } from "../model/shortened.ts";
import { countFailedFiles, gateLine } from "./failed-files.ts";
import type { View } from "./format.ts";
import { lookUp } from "./look-up.ts";
import { markdownText } from "./markdown-text.ts";
import { goneLine, isGone, isShown, sinceLine } from "./news.ts";
import { sideBySide } from "./side-by-side.ts";
import { titleOf } from "./title.ts";
import { within } from "./within.ts";

/** A page of limited size: how it begins, how much it holds, and how that is measured. */
interface Page {
  readonly opening: string;
  /** Exclusive. */
  readonly limit: number;
  size(text: string): number;
}

/** More than these are only counted. */
const mostGone = 20;

/**
 * A report in Markdown for a page that holds only so much: what was counted, what is gone, then the findings that ask
 * something of somebody, worst first, whole ones only, and how many there are besides.
 */
export function* digest(report: Report, view: View, { opening, limit, size }: Page): Iterable<string> {
  const look = lookUp(report);
  const words = wordsIn(view.language);
  const shown = report.findings.filter((finding) => isShown(finding, report));
  const start = opening + top(report, shown.length, (said) => markdownText(shortened(words.say(said), 1000)));
  yield start;
  const sections = function* () {
    for (const finding of shown) yield sideBySide(finding, look, words.say);
  };
  const more = (count: number) => `*${markdownText(words.say(message("report.and-more", { count })))}*\n`;
  yield* within(sections(), shown.length, limit - 1 - size(start), size, more);
}

function top(report: Report, shown: number, say: (said: Message) => string): string {
  const { stories, articles, claims, questions } = report.summary;
  const compared = sinceLine(report);
  const gone = report.findings.filter(isGone);
  const left = gone.length - mostGone;
  const lines = [
    `**${say(headOf(report, shown))}**`,
    `${say(message("report.counted", { stories, articles, claims, questions }))}${say(message("report.colon", {}))} ${say(message("report.findings", report.summary.findings))}.`,
    ...(compared === null ? [] : [say(compared)]),
    ...(report.inputs.failed.length === 0
      ? []
      : [`**${say(message("report.failed-inputs", { count: countFailedFiles(report) }))}**`]),
    say(gateLine(report)),
    ...gone.slice(0, mostGone).map((finding) => `- ✓ ${say(goneLine(finding, report))}`),
    ...(left > 0 ? [`- ${say(message("report.and-more", { count: left }))}`] : []),
  ];
  return `${lines.join("\n\n").replace(/\n\n(?=- )/g, "\n")}\n\n`;
}

/** What was found, in one line; against a base, whether that is anything new. */
function headOf(report: Report, shown: number): Message {
  if (shown === 0 && report.base !== null) return message("since.all-clear", {});
  return report.findings.length === 0 ? message("report.no-findings", {}) : titleOf(report);
}
