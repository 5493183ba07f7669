import { message } from "../../model/message.ts";
import { findingCard } from "./finding-card.ts";
import type { Item } from "./items.ts";
import type { Pen } from "./pen.ts";
import { questionCard } from "./question-card.ts";
import { html, type Safe } from "./safe.ts";

/** Cards that stand in the page at once. The rest waits in `noscript`: read without a script, built by it on demand. */
const atOnce = 100;

/** Cards in full; the rest is short, so that a report of ten thousand findings can still be mailed. */
const inFull = 500;

/** All cards, one a line. */
export function* cardsMarkup(items: readonly Item[], pen: Pen): Iterable<Safe> {
  yield html`<section id="findings" tabindex="-1"><h2>${pen.word("page.findings")}</h2>`;
  if (items.every(({ finding }) => finding === null)) yield html`<p>${pen.say(message("report.no-findings", {}))}</p>`;
  if (items.length > inFull)
    yield html`<p class="fine">${pen.say(message("page.shortened", { count: items.length - inFull }))}</p>`;
  yield html`<p class="scripted"><button type="button" id="earlier" hidden>${pen.word("page.earlier")}</button></p><div id="cards">`;
  for (const [index, item] of items.entries()) {
    if (index === atOnce) yield html`</div><noscript id="rest">`;
    yield html`${cardOfItem(item, index >= inFull, pen)}
`;
  }
  yield items.length > atOnce ? html`</noscript></section>` : html`</div></section>`;
}

function cardOfItem(item: Item, short: boolean, pen: Pen): Safe {
  if (item.finding !== null) return findingCard(item, item.finding, short, pen);
  if (item.question !== null) return questionCard(item, item.question, short, pen);
  throw new Error(`The item "${item.id}" is neither a finding nor a question.`);
}
