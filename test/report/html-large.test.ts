import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { arrived, launchBrowser } from "./browser.ts";
import { ferryReport, pageOf, pagesOnDisk } from "./ferry.ts";
import { multiplied } from "./multiplied.ts";

const browser = await launchBrowser();
const report = multiplied(await ferryReport(), 1112);
const answered = new Set(report.findings.map(({ question }) => question));
/** Cards of questions on which nothing was found. */
const quiet = report.questions.filter(({ id }) => !answered.has(id)).length;
const page = pageOf(report);
const address = pagesOnDisk().put("large", page);

afterAll(async () => {
  await browser?.close();
});

describe.skipIf(browser === null)("the HTML report with ten thousand findings", () => {
  // How long a browser takes to open it and to answer is measured by `npm run bench page`.
  it("can be mailed, shows a hundred cards at a time, and counts right", async () => {
    expect(report.findings.length).toBeGreaterThan(10_000);
    expect(Buffer.byteLength(page)).toBeLessThan(15_000_000);
    expect(page).toMatch(/The tables of who says what of \d{3} stories are left out/);
    const opened = await open("");
    expect(await opened.locator(".card").count()).toBe(100);
    await opened.locator("[data-tab=disputed]").click();
    await opened.locator("#shown", { hasText: /^1112$/ }).waitFor();
    expect(await opened.locator(".card").count()).toBe(100);
    await opened.locator("#query").fill("motto");
    await opened.locator("[data-tab=decide]").click();
    expect(await opened.locator("#shown").textContent()).toBe("1112");
    expect(await opened.locator(".card").count()).toBe(100);
    await opened.close();
  });

  it("goes to a card far down with those around it alone, and on from there", async () => {
    const ids = report.findings.map(({ id }) => id);
    const far = 7_099;
    const opened = await open(`#${ids[far]}`);
    const here = () => opened.evaluate<string>("document.activeElement.closest('.card')?.id");
    const shown = async () => {
      const cards = opened.locator(".card");
      return [await cards.count(), ids.indexOf((await cards.first().getAttribute("id")) ?? "")];
    };
    expect(await shown(), "as many before it as after it").toEqual([100, far - 50]);
    await opened.keyboard.press("j");
    expect(await here()).toBe(ids[far + 1]);
    await opened.keyboard.press("k");
    expect(await here()).toBe(ids[far]);
    for (let times = 0; times < 51; times++) await opened.keyboard.press("k");
    expect(await here()).toBe(ids[far - 51]);
    expect(await shown(), "those before it join them").toEqual([151, far - 101]);
    await opened.locator("#earlier").click();
    expect(await shown()).toEqual([251, far - 201]);
    await opened.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await shown(), "all are printed").toEqual([ids.length + quiet, 0]);
    await opened.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await shown()).toEqual([251, far - 201]);
    await opened.locator("#query").fill("motto");
    expect(await opened.locator("#earlier").isVisible()).toBe(false);
    await opened.close();
  });
});

async function open(hash: string): Promise<Page> {
  const opened = (await browser?.newPage()) ?? null;
  if (opened === null) throw new Error("There is no browser.");
  await opened.goto(address + hash);
  if (hash !== "") await arrived(opened);
  return opened;
}
