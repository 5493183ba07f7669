import { afterAll, describe, expect, it } from "vitest";
import { together } from "../../src/report/html/together.ts";
import { launchBrowser } from "./browser.ts";

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

describe("short words with a hyphen", () => {
  it.each([
    ["the internal e-mail", 'the internal <span class="w">e-mail</span>'],
    ["(Jean-Luc), 2024-05", '<span class="w">(Jean-Luc),</span> <span class="w">2024-05</span>'],
    ["no hyphen – a dash", "no hyphen – a dash"],
    ["a - b, --x", "a - b, --x"],
    ["the state-of-the-art-of-the-time ferry", "the state-of-the-art-of-the-time ferry"],
    ["<b>-e-mail", '<span class="w">&lt;b&gt;-e-mail</span>'],
  ])("are kept together, and no others: %s", (text, markup) => expect(together(text).text).toBe(markup));

  it.skipIf(browser === null)("do not break in a browser, and are found and copied as they are", async () => {
    const page = await browser?.newPage();
    const style = "<style>.w{white-space:nowrap}p{width:4.5em;font:16px/20px monospace}</style>";
    const shown = async (words: string) => {
      await page?.setContent(`${style}<p>an ${words}</p>`);
      return page?.locator("p").innerText();
    };
    const lines = `(() => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.querySelector("p"), NodeFilter.SHOW_TEXT);
      let last = null;
      while (walker.nextNode()) last = walker.currentNode;
      range.setStart(last, last.data.indexOf("e-mail"));
      range.setEnd(last, last.data.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    })()`;
    for (const [words, count] of [
      ["e-mail", 2],
      [together("e-mail").text, 1],
    ] as const) {
      expect(await shown(words)).toBe("an e-mail");
      expect([words, await page?.evaluate<number>(lines)]).toEqual([words, count]);
    }
    await page?.close();
  });
});
