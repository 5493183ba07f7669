import { message } from "../../model/message.ts";
import type { Question } from "../../model/question.ts";
import { rangeOf } from "../safe-to-publish.ts";
import { cardFrame, subjectOf } from "./card-frame.ts";
import type { Item } from "./items.ts";
import { outcomeMarks } from "./marks.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Safe } from "./safe.ts";
import { shortAgreement } from "./short-card.ts";
import { sidesOfQuestion } from "./sides.ts";
import { sidesMarkup } from "./sides-markup.ts";
import { together } from "./together.ts";

/** The card of a question that nothing was found on: what is safe to say, and who says so. */
export function questionCard(item: Item, question: Question, short: boolean, pen: Pen): Safe {
  const range = rangeOf(question, pen.look);
  const head = html`<p class="kicker"><b class="mark">${outcomeMarks[question.outcome]}</b> ${pen.say(message("outcome.name", { outcome: question.outcome }))}${subjectOf(question, pen)}</p><h3>${together(question.question)}</h3>${
    range === null ? nothing : html`<p class="lead">${together(pen.say(range))}</p>`
  }`;
  const sides = sidesOfQuestion(question, pen.look);
  const body = short ? shortAgreement(sides, pen) : sidesMarkup(sides, 0, pen);
  return cardFrame(item, { classes: `${item.tabs.at(-1) ?? "other"} quiet`, open: false, short }, head, [body]);
}
