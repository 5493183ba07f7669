import { toDayNumber } from "../../model/calendar.ts";
import { message } from "../../model/message.ts";
import { type Tab, tabs } from "../../model/messages/page.ts";
import { gateLine } from "../failed-files.ts";
import { titleOf } from "../title.ts";
import type { Item } from "./items.ts";
import { tabMarks } from "./marks.ts";
import type { Pen } from "./pen.ts";
import { html, type Safe } from "./safe.ts";

/** The title, the day, what was read, whether the check passes, and the counts that also choose a list. */
export function mastheadOf(items: readonly Item[], pen: Pen): Safe {
  const { report, say, word } = pen;
  const { stories, articles, claims, questions } = report.summary;
  const [year = 1970, month = 1, day = 1] = report.today.split("-").map(Number);
  const checked = message("page.checked", { day: toDayNumber(year, month, day), version: report.version });
  return html`<header class="masthead"><a class="skip" href="#findings">${word("page.to-findings")}</a><p class="dateline"><b>factlint</b> <span>${say(checked)}</span></p><h1>${say(titleOf(report))}</h1><p class="counted">${say(message("report.counted", { stories, articles, claims, questions }))}. ${say(gateLine(report))}</p></header><nav aria-label="${word("page.lists")}"><ul class="tabs">${tabs.map((tab) => tabMarkup(tab, items, pen))}</ul></nav>`;
}

function tabMarkup(tab: Tab, items: readonly Item[], pen: Pen): Safe {
  const count = items.filter(({ tabs: on }) => on.includes(tab)).length;
  return html`<li class="${count === 0 ? `${tab} empty` : tab}"><button type="button" data-tab="${tab}" disabled><b class="count">${count}</b> <span><i class="mark" aria-hidden="true">${tabMarks[tab]}</i> ${pen.say(message("page.tab", { tab }))}</span></button></li>`;
}
