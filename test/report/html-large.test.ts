import { afterAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { ferryReport, pageOf, pagesOnDisk } from "./ferry.ts";
import { multiplied } from "./multiplied.ts";

const browser = await launchBrowser();
const pages = pagesOnDisk();

afterAll(async () => {
  await browser?.close();
  pages.remove();
});

describe.skipIf(browser === null)("the HTML report with ten thousand findings", () => {
  it("can be mailed, answers at once, and counts right", async () => {
    const report = multiplied(await ferryReport(), 1112);
    const began = performance.now();
    const page = pageOf(report);
    const written = (performance.now() - began) / 1000;
    expect(report.findings.length).toBeGreaterThan(10_000);
    const megabytes = Buffer.byteLength(page) / 1e6;
    const address = pages.put("large", page);
    const opened = (await browser?.newPage()) ?? null;
    if (opened === null) throw new Error("There is no browser.");
    const start = performance.now();
    await opened.goto(address, { waitUntil: "domcontentloaded" });
    await opened.locator("[data-tab=disputed]").click();
    await opened.locator("#shown", { hasText: /^1112$/ }).waitFor();
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(
      `${report.findings.length} findings: ${megabytes.toFixed(1)} MB written in ${written.toFixed(1)} s, first answer after ${seconds.toFixed(2)} s\n`,
    );
    await opened.locator("#query").fill("motto");
    await opened.locator("[data-tab=decide]").click();
    expect(await opened.locator("#shown").textContent()).toBe("1112");
    expect(await opened.locator(".card").count()).toBe(100);
    expect(megabytes).toBeLessThan(15);
    expect(seconds).toBeLessThan(10);
  });
});
