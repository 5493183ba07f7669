import { wordsIn } from "../messages/say.ts";
import type { Report } from "../model/report.ts";
import type { Format, View } from "./format.ts";
import { cardsMarkup } from "./html/cards.ts";
import { controlsOf, panelsOf } from "./html/controls.ts";
import { indexBlock } from "./html/index-block.ts";
import { itemsOf } from "./html/items.ts";
import { mastheadOf } from "./html/masthead.ts";
import { pageEnd, pageStart } from "./html/page.ts";
import { penFor } from "./html/pen.ts";
import { failedInputs, storiesMarkup } from "./html/stories.ts";
import { lookUp } from "./look-up.ts";

/** The editors' report: one page that needs nothing but itself, readable without its script (docs/report.md). */
export const html: Format = function* (report: Report, view: View) {
  const pen = penFor(report, lookUp(report), wordsIn(view.language));
  const items = itemsOf(report, pen.look);
  yield pageStart(view.language, pen).text;
  yield mastheadOf(items, pen).text;
  yield failedInputs(pen).text;
  for (const part of storiesMarkup(items, pen)) yield part.text;
  yield controlsOf(pen).text;
  for (const part of cardsMarkup(items, pen)) yield part.text;
  yield panelsOf(pen).text;
  yield indexBlock(items, pen).text;
  yield pageEnd().text;
};
