import { afterAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { ferryReport, pageOf, pagesOnDisk } from "./ferry.ts";
import { multiplied } from "./multiplied.ts";

const browser = await launchBrowser();
const pages = pagesOnDisk();

afterAll(async () => {
  await browser?.close();
});

describe.skipIf(browser === null)("the HTML report with ten thousand findings", () => {
  // How long a browser takes to open it and to answer is measured by `npm run bench page`.
  it("can be mailed, shows a hundred cards at a time, and counts right", async () => {
    const report = multiplied(await ferryReport(), 1112);
    const page = pageOf(report);
    expect(report.findings.length).toBeGreaterThan(10_000);
    expect(Buffer.byteLength(page)).toBeLessThan(15_000_000);
    expect(page).toMatch(/The tables of who says what of \d{3} stories are left out/);
    const address = pages.put("large", page);
    const opened = (await browser?.newPage()) ?? null;
    if (opened === null) throw new Error("There is no browser.");
    await opened.goto(address, { waitUntil: "domcontentloaded" });
    expect(await opened.locator(".card").count()).toBe(100);
    await opened.locator("[data-tab=disputed]").click();
    await opened.locator("#shown", { hasText: /^1112$/ }).waitFor();
    expect(await opened.locator(".card").count()).toBe(100);
    await opened.locator("#query").fill("motto");
    await opened.locator("[data-tab=decide]").click();
    expect(await opened.locator("#shown").textContent()).toBe("1112");
    expect(await opened.locator(".card").count()).toBe(100);
  });
});
