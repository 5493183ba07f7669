import { message } from "../../model/message.ts";
import { claimOf } from "./claim.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Safe } from "./safe.ts";
import type { LetteredSide } from "./sides.ts";
import { together } from "./together.ts";

/** Sides beyond these are counted, not shown. */
const sidesShown = 10;

/** The sides beside each other, each with the claims that stand on it; `left` are those that are left out already. */
export function sidesMarkup(sides: readonly LetteredSide[], left: number, pen: Pen): Safe {
  if (sides.length === 0) return nothing;
  const more = left + Math.max(0, sides.length - sidesShown);
  return html`<div class="sides">${sides.slice(0, sidesShown).map((side) => sideMarkup(side, pen))}</div>${
    more > 0 ? html`<p>${pen.say(message("report.more-positions", { count: more }))}</p>` : nothing
  }`;
}

function sideMarkup({ letter, order, value, claims, more }: LetteredSide, pen: Pen): Safe {
  const heading = pen.say(value);
  return html`<section class="side p${order % 6}"><h4><b class="letter" title="${pen.say(message("page.position", { letter }))}">${letter}</b> <bdi>${together(heading)}</bdi></h4><ul>${claims.map(
    (shown) => claimOf(shown, { value, heading }, pen),
  )}</ul>${more > 0 ? html`<p class="fine">${pen.say(message("report.and-more", { count: more }))}</p>` : nothing}</section>`;
}
