import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { ferryReport, pageOf, pagesOnDisk } from "./ferry.ts";
import { multiplied } from "./multiplied.ts";

const browser = await launchBrowser();
const report = multiplied(await ferryReport(), 1112);
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
    expect(await opened.locator(".card").count()).toBe(100);
    await opened.keyboard.press("j");
    expect(await here()).toBe(ids[far + 1]);
    expect(await opened.locator(".card").count(), "those after it join them").toBe(200);
    await opened.keyboard.press("k");
    expect(await here()).toBe(ids[far]);
    await opened.locator("#earlier").click();
    expect(await opened.locator(".card").count()).toBe(300);
    expect(await opened.locator(".card").first().getAttribute("id")).toBe(ids[6_900]);
    await opened.locator("#query").fill("motto");
    expect(await opened.locator("#earlier").isVisible()).toBe(false);
    await opened.close();
  });
});

async function open(hash: string): Promise<Page> {
  const opened = (await browser?.newPage()) ?? null;
  if (opened === null) throw new Error("There is no browser.");
  await opened.goto(address + hash, { waitUntil: "domcontentloaded" });
  return opened;
}
