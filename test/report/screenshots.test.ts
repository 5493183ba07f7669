import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { gather } from "../../src/gather.ts";
import { diskSource } from "../../src/load/disk.ts";
import { launchBrowser } from "./browser.ts";
import { pageOf, pagesOnDisk } from "./ferry.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const wanted = process.env["SCREENSHOTS"] === "1";
const browser = wanted ? await launchBrowser() : null;
const pages = pagesOnDisk();

afterAll(async () => {
  await browser?.close();
});

interface Shot extends BrowserContextOptions {
  readonly media?: "print";
  /** The finding to show. */
  readonly at?: string;
  /** Opens the table of questions by articles. */
  readonly matrix?: boolean;
}

const shots: readonly (readonly [name: string, shot: Shot])[] = [
  ["light", { viewport: { width: 1200, height: 1100 } }],
  ["finding", { viewport: { width: 1200, height: 1100 }, at: "value-conflict:amazon-care/external-employers-access" }],
  ["dark", { viewport: { width: 1200, height: 1100 }, colorScheme: "dark", at: "value-conflict:amazon-care/affected" }],
  ["narrow", { viewport: { width: 360, height: 1200 } }],
  ["print", { viewport: { width: 794, height: 1123 }, media: "print" }],
  ["matrix", { viewport: { width: 1200, height: 1100 }, matrix: true }],
];

/** `npm run screenshots` keeps docs/report-*.png like the report: the story of the repository, as a browser shows it. */
describe.skipIf(browser === null)("the screenshots of the report", () => {
  it.each(shots)("%s", async (name, { media, matrix, at, ...options }) => {
    const input = await gather(diskSource(root), ["claims"]);
    const report = check(input, {
      today: "2026-11-22",
      failOn: "error",
      severities: { "quote-missing": "off" },
      version: "0.1.0",
    });
    const page = (await browser?.newPage({ reducedMotion: "reduce", ...options })) ?? null;
    if (page === null) throw new Error("There is no browser.");
    await page.goto(pages.put("report", pageOf(report)) + (at === undefined ? "" : `#${at}`));
    if (media !== undefined) await page.emulateMedia({ media });
    if (matrix === true) await page.locator(".matrix > summary").first().click();
    const shot = await page.screenshot({ path: `${root}docs/report-${name}.png` });
    expect(shot.length).toBeGreaterThan(10_000);
  });
});
