import type { Decision } from "../../model/decision.ts";
import type { Finding } from "../../model/finding.ts";
import { message } from "../../model/message.ts";
import { outletsOf } from "../card.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Safe } from "./safe.ts";
import { together } from "./together.ts";

/** What an editor decided, why and when; and that the record has changed since, where it has. */
export function decisionOf({ decision, state, claims }: Finding, pen: Pen): Safe {
  if (decision === null) return nothing;
  const reopened =
    state === "reopened" ? html`<p class="reopened">↻ ${pen.word("page.reopened-because")}</p>` : nothing;
  const { outcome, accepted: right, reason, settledBy } = decision;
  const reviewBy = isAhead(decision, pen) ? decision.reviewBy : null;
  return html`<section class="decision" data-outcome="${outcome}" data-accepted="${right.filter((id) => claims.includes(id)).join(" ")}" data-settled-by="${settledBy ?? ""}" data-review-by="${reviewBy ?? ""}"><h4>${pen.word("page.decision")}${pen.colon} ${pen.say(message("decision.outcome", { outcome }))}</h4>${reopened}<p class="reason">${linesOf(reason)}</p>${accepted(decision, pen)}${history(decision, pen)}</section>`;
}

/** Whether the day for another look is still to come: whoever changes a decision keeps it then. */
function isAhead({ reviewBy }: Decision, { report }: Pen): boolean {
  return reviewBy !== null && reviewBy >= report.today;
}

/** The lines of a text, as its writer parted them. */
function linesOf(text: string): readonly Safe[] {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line, index) => html`${index > 0 ? lineEnd : nothing}${together(line)}`);
}

const lineEnd = html`<br>`;

function accepted(decision: Decision, pen: Pen): Safe {
  if (decision.accepted.length === 0) return nothing;
  return html`<p class="fine">${pen.word("page.accepted")}${pen.colon} ${outletsOf(decision.accepted, pen.look).map((name, index) => html`${index > 0 ? " · " : ""}<bdi>${name}</bdi>`)}</p>`;
}

function history({ outcome, by, on, settledBy, reviewBy }: Decision, { say }: Pen): Safe {
  const sentences = [
    say(message("page.decided-by", { by, on })),
    ...(settledBy === null
      ? []
      : [say(message("page.settled-by", { what: settledBy, settled: outcome !== "unresolved" }))]),
    ...(reviewBy === null ? [] : [say(message("page.review-by", { on: reviewBy }))]),
  ];
  return html`<p class="fine">${sentences.map((sentence) => html`<span>${/[.!?]$/.test(sentence) ? sentence : `${sentence}.`}</span> `)}</p>`;
}
