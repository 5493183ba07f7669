import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { safeAddress } from "../../src/report/html/links.ts";
import { launchBrowser } from "./browser.ts";
import { ferryReport, pageOf, pagesOnDisk } from "./ferry.ts";
import { multiplied } from "./multiplied.ts";

const corpus = new URL("../../../shared/corpora/text/", import.meta.url);
const browser = existsSync(corpus) ? await launchBrowser() : null;
const pages = pagesOnDisk();

afterAll(async () => {
  await browser?.close();
});

/** Addresses that must never become links, in the spellings that browsers forgive. */
const schemes = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "http:/\\x",
  "//evil.example",
];

/** Elements of factlint's own; nothing that a payload writes may add to them. */
const known =
  "a b bdi blockquote body button circle code dd del details dialog div dl dt em fieldset figcaption figure form g h1 h2 h3 h4 head header html i input ins kbd label legend li line main meta nav noscript ol option output p path q rect script section select small span style summary svg table tbody td template text textarea th thead title tr tspan ul";

describe.skipIf(browser === null)("the HTML report of hostile texts", () => {
  it("shows every payload as text, in every place that a record fills", { timeout: 120_000 }, async () => {
    const { page, items, trouble, address } = await open(inTens(readPayloads()));
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("#cards > .card").count()).toBe(items);
    expect(await page.evaluate(structure(known))).toEqual({
      scripts: 2,
      strange: [],
      handlers: [],
      links: [],
      bodies: 1,
      misplaced: 0,
    });
    expect(trouble).toEqual([`request: ${address}`]);
    await page.close();
  });

  it("keeps its layout", async () => {
    const { page } = await open(readPayloads().slice(0, 300));
    await page.evaluate("for (const closed of document.querySelectorAll('details')) closed.open = true");
    expect(await page.evaluate<readonly string[]>(tooWide)).toEqual([]);
    await page.close();
  });
});

async function open(payloads: readonly string[]) {
  const report = multiplied(onlyOneFinding(await ferryReport()), payloads.length, (copy, number) =>
    spoilt(copy, payloads[number] ?? ""),
  );
  const address = pages.put(`hostile-${payloads.length}`, pageOf(report));
  const page = (await browser?.newPage({ viewport: { width: 360, height: 800 } })) ?? null;
  if (page === null) throw new Error("There is no browser.");
  const trouble: string[] = [];
  page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => trouble.push(`request: ${request.url()}`));
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (said) => trouble.push(`console: ${said.text()}`));
  await page.goto(address);
  return { page, items: report.findings.length, trouble, address };
}

/** What sticks out of a narrow screen, but for what has a scroll bar of its own. */
const tooWide = `[document.documentElement, ...document.querySelectorAll("main *")]
  .filter((element) => element.closest(".scroll, svg") === null)
  .filter((element) => element.getBoundingClientRect().right > 361 || (element === document.documentElement && element.scrollWidth > 360))
  .slice(0, 10).map((element) => element.outerHTML.slice(0, 300))`;

/** Ten payloads a text: each is as hostile among the others, and the page opens ten times as fast. */
function inTens(payloads: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(payloads.length / 10) }, (_, ten) =>
    payloads.slice(ten * 10, ten * 10 + 10).join(" "),
  );
}

it.skipIf(!existsSync(corpus))("links to nothing but pages and mail, whatever an address says", () => {
  const links = readPayloads().flatMap((payload) => safeAddress(payload) ?? []);
  expect(links.filter((link) => !/^(?:https?:\/\/|mailto:)/.test(link))).toEqual([]);
});

function readPayloads(): readonly string[] {
  const text = (name: string) => readFileSync(new URL(name, corpus), "utf8");
  const naughty = JSON.parse(text("blns.json")) as readonly string[];
  const items = (JSON.parse(text("h5sc-items.json")) as readonly { readonly data: string }[]).map(({ data }) => data);
  const lines = ["xss-payload-list.txt", "csv-payload.txt"].flatMap((name) => text(name).split("\n"));
  return [...new Set([...schemes, ...naughty, ...items, ...lines].filter((payload) => payload.trim() !== ""))];
}

/** One finding with quotes and a picture suffices for each payload. */
function onlyOneFinding(report: Report): Report {
  const findings = report.findings.filter(({ id }) => id === "value-conflict:ferry/first-sailing");
  const questions = report.questions.filter(({ id }) => findings.some(({ question }) => question === id));
  const kept = new Set(questions.flatMap(({ claims }) => claims));
  return { ...report, findings, questions, claims: report.claims.filter(({ id }) => kept.has(id)) };
}

/** The payload as name of the subject and the outlet, title, address, language, question, quote, translation and note. */
function spoilt(copy: Report, payload: string): Report {
  const language = payload.slice(0, 30);
  return {
    ...copy,
    stories: copy.stories.map((story) => ({
      ...story,
      name: payload,
      entities: Object.fromEntries(
        Object.entries(story.entities).map(([id, entity]) => [id, { ...entity, name: payload }]),
      ),
      outlets: Object.fromEntries(
        Object.entries(story.outlets).map(([id, outlet]) => [id, { ...outlet, name: payload }]),
      ),
    })),
    articles: copy.articles.map((article) => ({ ...article, title: payload, url: payload, language, note: payload })),
    questions: copy.questions.map((question) => ({ ...question, question: payload })),
    claims: copy.claims.map((claim) => ({
      ...claim,
      value: payload,
      quote: payload,
      translation: payload,
      note: payload,
      location: { ...claim.location, file: payload },
    })),
  };
}

/** What the page has that it should not have, found in the page itself. */
function structure(elements: string): string {
  return `(() => {
    const known = new Set(${JSON.stringify(elements.split(" "))});
    const all = [...document.querySelectorAll("*")];
    return {
      scripts: document.scripts.length,
      strange: [...new Set(all.map((element) => element.localName).filter((name) => !known.has(name)))],
      handlers: [...new Set(all.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith("on") || name === "style" || name === "src" || name === "srcdoc"))],
      links: [...document.links].map(({ protocol, href }) => [protocol, href]).filter(([protocol, href]) => !["http:", "https:", "mailto:"].includes(protocol) && !href.startsWith(location.href.split("#")[0] + "#")).slice(0, 5),
      bodies: document.querySelectorAll("body > main").length,
      misplaced: document.querySelectorAll(".card .card, body > .card").length,
    };
  })()`;
}
