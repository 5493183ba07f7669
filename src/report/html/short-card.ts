import { message } from "../../model/message.ts";
import { dateInWords } from "../../values/date/in-words.ts";
import type { CardClaim } from "../card.ts";
import { claimPlace } from "./claim.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Safe } from "./safe.ts";
import type { LetteredSide } from "./sides.ts";

/** Sides that nothing was found on, in one line each: at the far end of a very long report, who says what is all there is room for. */
export function shortAgreement(sides: readonly LetteredSide[], pen: Pen): Safe {
  return html`<ul class="short">${sides.map((side) => shortSide(side, pen))}</ul>`;
}

function shortSide({ letter, order, value, claims, more }: LetteredSide, pen: Pen): Safe {
  const outlets = [...new Set(claims.map(({ outlet }) => outlet))];
  if (more > 0) outlets.push(pen.say(message("report.and-more", { count: more })));
  return html`<li><b class="p${order % 6}">${letter}</b> ${pen.say(value)} (<bdi>${outlets.join(", ")}</bdi>)</li>`;
}

/** The sides in one line a claim: for the far end of a very long report; `left` are the sides that are left out already. */
export function shortSides(sides: readonly LetteredSide[], left: number, pen: Pen): Safe {
  if (sides.length === 0) return nothing;
  return html`<ul class="short">${sides.map((side) => side.claims.map((shown) => shortClaim(side, shown, pen)))}${
    left > 0 ? html`<li>${pen.say(message("report.more-positions", { count: left }))}</li>` : nothing
  }</ul>`;
}

function shortClaim({ letter, order }: LetteredSide, { claim, article, outlet }: CardClaim, pen: Pen): Safe {
  const dated = claim.asOf ?? article.published;
  const { quote, translation } = claim;
  const quoted =
    quote === null
      ? nothing
      : html` <q lang="${article.language}">${quote}</q>${translation === null ? nothing : html` (${translation})`}`;
  return html`<li data-claim="${claim.id}"><b class="p${order % 6}">${letter}</b> <b>${outlet}</b>${dated === null ? nothing : html`, ${pen.say(dateInWords(dated))}`}, ${article.language}${pen.colon} ${pen.say(pen.look.says(claim))}${quoted} ${claimPlace(claim.location)}</li>`;
}
