import { type Finding, isDecidable } from "../../model/finding.ts";
import { type Message, message } from "../../model/message.ts";
import { type Card, cardOf, leadOf } from "../card.ts";
import { cardFrame, subjectOf } from "./card-frame.ts";
import { claimPlace } from "./claim.ts";
import { decisionOf } from "./decision.ts";
import { differenceOf } from "./differences.ts";
import type { Item } from "./items.ts";
import { tabMarks } from "./marks.ts";
import type { Pen } from "./pen.ts";
import { pictureOf } from "./pictures/picture.ts";
import { proofPicture } from "./pictures/proof-picture.ts";
import { html, nothing, type Safe } from "./safe.ts";
import { shortSides } from "./short-card.ts";
import { letteredSides } from "./sides.ts";
import { sidesMarkup } from "./sides-markup.ts";
import { together } from "./together.ts";

/** The card of a finding; the short one has all that is said and where, but no picture and no reasoning. */
export function findingCard(item: Item, finding: Finding, short: boolean, pen: Pen): Safe {
  const card = cardOf(finding, pen.look);
  const tab = item.tabs.find((name) => name !== "all" && name !== "reopened") ?? "other";
  const open = finding.severity === "error" && finding.state !== "decided";
  const body = short ? shortBody(card, pen) : fullBody(card, pen);
  return cardFrame(
    item,
    { classes: `${tab} ${finding.severity}${isDecidable(finding) ? "" : " undecidable"}`, open, short },
    headOf(card, tabMarks[tab], pen),
    [decisionOf(finding, pen), ...body, finding.question === null ? placesOf(finding) : nothing],
  );
}

function headOf(card: Card, mark: string, pen: Pen): Safe {
  const { finding, question } = card;
  const title = pen.say(message("rule.title", { rule: finding.rule }));
  const severity = pen.say(message("severity.name", { severity: finding.severity }));
  const state =
    finding.state === "open"
      ? nothing
      : html` <span class="state">${pen.say(message("page.state", { state: finding.state }))}</span>`;
  // What is about no question has its title for a heading: it is said once.
  const graded = question === null ? html`${severity}` : html`${title} <span>${severity}</span>`;
  return html`<p class="kicker"><b class="mark">${mark}</b> ${graded}${question === null ? nothing : subjectOf(question, pen)}${state}</p><h3>${together(question === null ? title : question.question)}</h3><p class="lead">${together(leadOf(card, pen.say))}</p>`;
}

function fullBody(card: Card, pen: Pen): readonly Safe[] {
  const { finding, question, why, whyHeading, settle } = card;
  const sides = letteredSides(card);
  return [
    sidesMarkup(sides, card.moreSides, pen),
    question === null ? proofPicture(finding, pen) : pictureOf(sides, question, finding, pen),
    differenceOf(sides, pen),
    paragraphs("why", whyHeading, why, pen),
    rangeMarkup(card, pen),
    paragraphs("settle", message("report.settle", {}), settle, pen),
  ];
}

function shortBody(card: Card, pen: Pen): readonly Safe[] {
  return [shortSides(letteredSides(card), card.moreSides, pen), rangeMarkup(card, pen)];
}

function paragraphs(name: string, heading: Message, said: readonly Message[], { say }: Pen): Safe {
  if (said.length === 0) return nothing;
  return html`<section class="${name}"><h4>${say(heading)}</h4>${said.map((sentence) => html`<p>${together(say(sentence))}</p>`)}</section>`;
}

function rangeMarkup({ range }: Card, { say }: Pen): Safe {
  return range === null ? nothing : html`<p class="range">${together(say(range))}</p>`;
}

function placesOf({ places }: Finding): Safe {
  return html`<p class="place">${places.map((found) => html`${claimPlace(found)} `)}</p>`;
}
