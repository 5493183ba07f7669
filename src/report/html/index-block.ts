import { message } from "../../model/message.ts";
import { type Facet, facets, tabs } from "../../model/messages/page.ts";
import type { IndexData } from "./index-data.ts";
import type { Item } from "./items.ts";
import type { Pen } from "./pen.ts";
import { jsonBlock, type Safe } from "./safe.ts";

/** What the script filters by, small enough for ten thousand findings: names once, then numbers. */
export function indexBlock(items: readonly Item[], pen: Pen): Safe {
  const names = new Map<Facet, Map<string, number>>(facets.map((facet) => [facet, new Map()]));
  const data: IndexData = {
    tabs,
    items: items.map(({ id, tabs: on, fields }) => [
      id,
      on.map((tab) => tabs.indexOf(tab)),
      ...facets.map((facet) => alone(fields[facet].map((value) => numberOf(value, names.get(facet) ?? new Map())))),
    ]),
    facets: facets.map((facet) => ({
      key: facet,
      title: pen.say(message("page.facet", { facet })),
      values: [...(names.get(facet)?.keys() ?? [])].map((id) => [id, nameOf(facet, id, pen)]),
    })),
  };
  return jsonBlock("index", data);
}

function alone(numbers: readonly number[]): number | readonly number[] {
  const [only] = numbers;
  return only === undefined || numbers.length > 1 ? numbers : only;
}

function numberOf(value: string, known: Map<string, number>): number {
  const number = known.get(value) ?? known.size;
  known.set(value, number);
  return number;
}

function nameOf(facet: Facet, id: string, { report, say, look }: Pen): string {
  const { findings, questions } = report;
  switch (facet) {
    case "severity": {
      const severity = findings.find((finding) => finding.severity === id)?.severity;
      return severity === undefined ? id : say(message("severity.name", { severity }));
    }
    case "rule": {
      const rule = findings.find((finding) => finding.rule === id)?.rule;
      return rule === undefined ? id : say(message("rule.title", { rule }));
    }
    case "state": {
      const state = findings.find((finding) => finding.state === id)?.state;
      return state === undefined ? id : say(message("page.state", { state }));
    }
    case "kind": {
      const kind = questions.find((question) => question.kind === id)?.kind;
      return kind === undefined ? id : say(message("page.kind", { kind }));
    }
    case "story":
      return look.story(id).name;
    case "outlet": {
      const article = report.articles.find(({ outlet }) => outlet === id);
      return article === undefined ? id : look.outletName(article);
    }
    case "article":
      return look.article(id).title;
    case "lang":
      return id;
  }
}
