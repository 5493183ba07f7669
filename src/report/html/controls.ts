import { decisionOutcomes } from "../../model/decision.ts";
import { message } from "../../model/message.ts";
import type { PageMessages } from "../../model/messages/page.ts";
import type { Pen } from "./pen.ts";
import { html, type Safe } from "./safe.ts";

const keys = ["/", "j", "k", "Enter", "Esc", "?"] as const satisfies readonly PageMessages["page.key"]["key"][];

/** The search box, the narrowing lists and the count of what is shown; all of it works by script alone. */
export function controlsOf({ word }: Pen): Safe {
  return html`<div class="controls scripted"><form id="search" role="search"><label for="query">${word("page.search")}</label><input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="${word("page.search-example")}"><button type="button" id="copy-link" data-done="${word("page.copied")}">${word("page.copy-link")}</button><button type="button" id="show-keys">? ${word("page.keys")}</button></form><details id="narrow"><summary>${word("page.narrow")}</summary><div id="facets"></div></details><p id="gone" role="status" hidden>${word("page.gone")} <code id="gone-id"></code></p><p role="status">${word("page.shown")} <output id="shown"></output> ${word("page.of")} <span id="total"></span></p></div>`;
}

/** What the script shows when it is asked to: the keys, the form of a decision, the decisions to export. */
export function panelsOf(pen: Pen): Safe {
  const { word } = pen;
  return html`<p id="none" hidden>${word("page.nothing")} <span class="fine">(${word("page.search-example")})</span> <button type="button" id="clear">${word("page.clear")}</button></p><p class="scripted"><button type="button" id="more" hidden>${word("page.more")}</button></p><dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${word("page.keys")}</h2><dl>${keys.map(
    (key) => html`<dt><kbd>${key}</kbd></dt><dd>${pen.say(message("page.key", { key }))}</dd>`,
  )}</dl><form method="dialog"><button>${word("page.close")}</button></form></dialog>${exportPanel(pen)}${decisionForm(pen)}`;
}

function exportPanel({ word }: Pen): Safe {
  return html`<section id="export" class="scripted" aria-labelledby="export-title" hidden><h2 id="export-title">${word("page.export")} (<output id="kept">0</output>)</h2><p>${word("page.export-hint")}</p><textarea id="yaml" readonly rows="8" spellcheck="false" aria-labelledby="export-title"></textarea><p><a id="download" class="button" download="decisions-to-record.yaml" href="#export">${word("page.download")}</a> <button type="button" id="copy-yaml" data-done="${word("page.copied")}">${word("page.copy")}</button></p></section>`;
}

function decisionForm({ report, say, word }: Pen): Safe {
  return html`<template id="decide"><div class="deciding"><button type="button" class="begin" data-again="${word("page.decide-again")}">${word("page.decide")}</button><form hidden><label>${word("page.form.outcome")} <select name="outcome">${decisionOutcomes.map(
    (outcome) => html`<option value="${outcome}">${say(message("decision.outcome", { outcome }))}</option>`,
  )}</select></label><fieldset data-lacks="${word("page.form.none-accepted")}"><legend>${word("page.form.accepted")}</legend></fieldset><label>${word("page.form.reason")} <textarea name="reason" rows="2" required></textarea></label><label>${word("page.form.settled-by")} <input name="settled-by"></label><div class="row"><label>${word("page.form.by")} <input name="by" required autocomplete="name"></label><label>${word("page.form.on")} <input name="on" type="date" required value="${report.today}"></label></div><p><button>${word("page.form.keep")}</button> <button type="button" class="discard">${word("page.form.discard")}</button></p></form></div></template>`;
}
