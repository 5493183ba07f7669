import type { Finding } from "../../../model/finding.ts";
import { cardClaimOf, headingOf } from "../../card.ts";
import type { Pen } from "../pen.ts";
import { html, nothing, type Safe } from "../safe.ts";
import { letterOf } from "../sides.ts";
import { axisPicture, type Row } from "./axis.ts";
import { barsOf } from "./bars.ts";
import { timeTicks } from "./ticks.ts";

/** A picture with more rows says less than a list. */
const mostRows = 10;

/** The dates and periods that clash under rules of the story, each question in a colour of its own, on one axis of time. */
export function proofPicture({ proof }: Finding, pen: Pen): Safe {
  const rows = (proof?.groups ?? []).flatMap((group, order) => rowsOf(group, order, pen)).slice(0, mostRows);
  if (rows.length < 2) return nothing;
  const title = rows.map(({ letter, label }) => `${letter}${pen.colon} ${label}`).join("; ");
  const picture = axisPicture(rows, (from, to) => timeTicks(from, to, pen.words), [], title);
  return picture.text === ""
    ? nothing
    : html`<figure><figcaption>${pen.word("page.picture")}</figcaption>${picture}</figure>`;
}

function rowsOf(group: readonly string[], order: number, pen: Pen): readonly Row[] {
  return group.flatMap((id) => {
    const claim = pen.look.claim(id);
    if (claim.denotation.kind !== "date" && claim.denotation.kind !== "period") return [];
    const question = pen.look.questionOf(claim)?.question;
    const asked = question === undefined ? "" : `${pen.say(headingOf(question, pen.look))} `;
    const { outlet } = cardClaimOf(claim, pen.look);
    const label = `${asked}${pen.say(pen.look.says(claim))} · ${outlet}`;
    return [{ letter: letterOf(order), order, label, bars: barsOf(claim.denotation), doubt: claim.denotation.doubt }];
  });
}
