import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { measure, median } from "../measure.mjs";
import { targets } from "../table.mjs";

/** The editors' report of some ten thousand findings: written, opened from disk, and a first tab chosen. */
export async function page({ desk, factlint, runs }) {
  const folder = desk("page", { articles: 1360, claims: 25, stories: 56, astray: 0.5 });
  const args = [factlint, "--fail-on", "none", "--no-cache", "-f", "html=report.html"];
  measure([{ name: "html", args, cwd: folder }], 1);
  const file = join(folder, "report.html");
  const browser = await playwright.launch(await installation());
  try {
    const opened = [];
    for (let round = 0; round < runs; round += 1) opened.push(await openAndChoose(browser, pathToFileURL(file).href));
    const { cards, findings, quiet } = counted(readFileSync(file, "utf8"));
    return [
      "## The editors' report",
      "",
      `A desk of 34,000 claims with ${findings.toLocaleString("en")} findings. Its report has a card for each of them, and one for each of the`,
      `${(cards - findings).toLocaleString("en")} questions on which nothing was found, which make up ${Math.round(quiet * 100)} % of the file.`,
      "",
      ...targets([
        ["size of the file, for 10,000 findings", (statSync(file).size / 1e6 / findings) * 10_000, 15, " MB"],
        ["from opening it to the answer to a first filter", median(opened), 2, " s"],
      ]),
    ];
  } finally {
    await browser.close();
  }
}

/** The browser of the tests: from the registry on Linux x64, an installed Chrome elsewhere. */
async function installation() {
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" };
  chromium.setGraphicsMode = false;
  const args = chromium.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return { executablePath: await chromium.executablePath(), args, headless: true };
}

/** How many cards there are, how many of them are no mere questions, and what share of the text the others have. */
function counted(text) {
  const cards = text.match(/<details class="card .*?<\/details>/gs);
  const quiet = cards.filter((card) => /^<details class="card [^"]*quiet"/.test(card));
  const share = quiet.reduce((sum, { length }) => sum + length, 0) / text.length;
  return { cards: cards.length, findings: cards.length - quiet.length, quiet: share };
}

/** Seconds from opening the report to the list of what is agreed. */
async function openAndChoose(browser, address) {
  const opened = await browser.newPage();
  const start = performance.now();
  await opened.goto(address, { waitUntil: "domcontentloaded" });
  const tab = opened.locator("[data-tab=agreed]");
  await tab.click();
  const count = (await tab.textContent()).match(/\d+/)[0];
  await opened.locator("#shown", { hasText: new RegExp(`^${count}$`) }).waitFor();
  const seconds = (performance.now() - start) / 1000;
  await opened.close();
  return seconds;
}
