import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";

/** Nothing of the browser itself may reach for the network: the tests count what a page asks for. */
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Where an installed Chrome or Chromium usually stands, for machines that the packaged browser does not run on. */
const installed = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A real browser: the one from the registry on Linux x64, an installed one elsewhere; null where there is none. */
export async function launchBrowser(): Promise<Browser | null> {
  if (process.platform === "linux" && process.arch === "x64") {
    chromium.setGraphicsMode = false;
    const executablePath = await unpacked();
    // Made for one page a process: in a single process, the first page that closes takes the browser with it.
    const args = chromium.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
    return playwright.launch({ executablePath, args: [...args, ...quiet], headless: true });
  }
  const executablePath = installed.find(existsSync);
  return executablePath === undefined ? null : playwright.launch({ executablePath, args: quiet, headless: true });
}

/** Waits until a page with a script has gone to where its address points: a browser takes the focus away then, which may be after it is loaded. */
export async function arrived(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
}

/** The packaged browser is unpacked once for all runs of the tests, which takes seconds: beside their own folders. */
async function unpacked(): Promise<string> {
  const own = tmpdir();
  process.env["TMPDIR"] = dirname(own);
  try {
    return await chromium.executablePath();
  } finally {
    process.env["TMPDIR"] = own;
  }
}
