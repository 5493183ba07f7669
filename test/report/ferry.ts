import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { check } from "../../src/check.ts";
import { worstFirst } from "../../src/judge/worst-first.ts";
import type { InterfaceLanguage } from "../../src/messages/catalogue.ts";
import type { Decision } from "../../src/model/decision.ts";
import type { FindingState } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { html } from "../../src/report/html.ts";
import { folderWith } from "../folders.ts";
import { gatherText } from "../story-text.ts";

/** A story with a finding of every kind of value, an agreed question, and one with a single origin. */
const ferry = `
# story.yaml
story: { name: The Norsund ferry }
entities:
  ferry: { name: Norsund ferry, type: service }
  ada-lind: { name: Ada Lind, type: person }
outlets:
  harbour-post: { name: Harbour Post }
  coast-daily: { name: Coast Daily }
  journal: { name: Le Journal }
terms:
  region: { norway: {}, north: { broader: norway }, norsund: { broader: north }, south: { broader: norway } }
properties:
  first-sailing: { question: When did the ferry first sail?, kind: date }
  service: { question: During which time did it sail?, kind: period }
  capacity: { question: How many passengers does it carry?, kind: quantity, unit: passengers }
  crew: { question: How many people work on it?, kind: quantity, unit: people, tolerance: 5% }
  stops: { question: Where does it stop?, kind: set, of: term, terms: region }
  home: { question: Where is its home?, kind: term, terms: region }
  head: { question: Who heads it?, kind: entity }
  motto: { question: What is its motto?, kind: text, exact: true }
  electric: { question: Is it electric?, kind: boolean }
  late: { question: Is it late?, kind: boolean }
# post.yaml
article: { title: Ferry opens early, outlet: harbour-post, language: en, published: 2024-05-14, about: ferry, url: "https://example.org/post" }
claims:
  - { property: first-sailing, value: summer 2021, quote: it first sailed last summer to the island, note: Read twice. }
  - { property: service, value: 2019/2020 }
  - { property: capacity, value: "120" }
  - { property: crew, value: "100" }
  - { property: stops, value: { exactly: [norsund, south] } }
  - { property: home, value: norsund }
  - { property: head, value: ada-lind }
  - { property: motto, value: Always on time }
  - { property: electric, value: yes }
  - { property: late, value: yes, status: allegation }
# daily.yaml
article: { title: A slow start, outlet: coast-daily, language: en, published: 2024-05-15, about: ferry, url: "https://example.org/daily" }
claims:
  - { property: first-sailing, value: 2022-02, quote: it first sailed last winter to the island }
  - { property: service, value: 2022/2023 }
  - { property: capacity, value: more than 200 }
  - { property: crew, value: "103" }
  - { property: stops, value: { exactly: [norsund] } }
  - { property: home, value: south }
  - { property: head, value: Somebody Else }
  - { property: motto, value: Always in time }
  - { property: electric, value: yes }
  - { property: late, value: no }
# journal.yaml
article: { title: Le ferry, outlet: journal, language: fr, published: 2024-05-16, about: ferry }
claims:
  - { property: first-sailing, value: 2021, quote: l’été dernier, translation: last summer }
  - { property: electric, value: yes, quote: il est électrique, translation: it is electric }
`;

export async function ferryReport(text: string = ferry): Promise<Report> {
  return check(await gatherText(text), {
    today: "2026-01-31",
    failOn: "error",
    severities: { "quote-missing": "off", "value-not-in-quote": "off" },
    version: "1.2.3",
  });
}

/** The report with a finding decided, or reopened. */
export function withDecision(report: Report, id: string, state: FindingState): Report {
  const decision: Decision = {
    finding: id,
    outcome: "one-right",
    accepted: ["post#capacity"],
    reason: "The operator’s licence says so.",
    by: "Mona Berg",
    on: "2026-01-15",
    settledBy: "Licence of 3 May 2024",
    reviewBy: null,
    pinned: null,
  };
  const findings = report.findings.map((finding) => (finding.id === id ? { ...finding, state, decision } : finding));
  return { ...report, findings: findings.sort(worstFirst) };
}

export function pageOf(report: Report, language: InterfaceLanguage = "en"): string {
  return [...html(report, { language, color: false, quiet: false })].join("");
}

/** Puts pages on the disk, where a browser opens them without a server. */
export function pagesOnDisk(): { put(name: string, page: string): string } {
  const folder = folderWith();
  return {
    put(name, page) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, page);
      return pathToFileURL(file).href;
    },
  };
}
