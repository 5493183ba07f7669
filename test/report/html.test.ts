import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { readDecisions } from "../../src/read.ts";
import { arrived, launchBrowser } from "./browser.ts";
import { ferryReport, pageOf, pagesOnDisk, withDecision } from "./ferry.ts";

const browser = await launchBrowser();
/** A new context costs a second: what needs none of its own shares this one. */
const shared = (await browser?.newContext({ reducedMotion: "reduce" })) ?? null;
const pages = pagesOnDisk();
const capacity = "value-conflict:ferry/capacity";
const late = "disputed:ferry/late";
const report = withDecision(withDecision(await ferryReport(), capacity, "decided"), late, "reopened");
/** A window in which every card is near enough to be laid out: what is far from it is not, nor has it a text. */
const tall = { width: 1280, height: 9000 };
/** Where a card stands below the search that stays in sight, in pixels. */
const belowSearch = 113;
const address = pages.put("ferry", pageOf(report));

afterAll(async () => {
  await browser?.close();
});

describe.skipIf(browser === null)("the HTML report in a browser", () => {
  it("opens from disk, asks for nothing, and has no mistakes", async () => {
    const { page, asked, mistakes } = await open();
    expect(await page.title()).toBe("Where the sources cannot all be right");
    expect(await cardsShown(page)).toBe(10);
    expect(asked).toEqual([address]);
    expect(mistakes).toEqual([]);
    await page.close();
  });

  it("counts what the reader may filter by, and filters", async () => {
    const { page } = await open();
    expect(await page.locator(".tabs button").allInnerTexts()).toEqual([
      "10\n≡ Everything",
      "7\n✖ To settle",
      "1\n≠ Disputed",
      "1\n≈ Nearly the same",
      "1\n↻ Reopened",
      "1\n✓ Agreed",
      "0\n① One origin only",
      "1\n☑ Decided",
      "0\n• Other notes",
    ]);
    for (const [tab, count] of [
      ["decide", 7],
      ["disputed", 1],
      ["agreed", 1],
      ["single", 0],
      ["decided", 1],
      ["all", 10],
    ] as const) {
      await page.locator(`[data-tab=${tab}]`).click();
      expect([tab, await cardsShown(page), await page.locator("#shown").textContent()]).toEqual([
        tab,
        count,
        String(count),
      ]);
    }
    await page.close();
  });

  it("searches for words and query words, and narrows by facets with counts", async () => {
    const { page } = await open();
    const rows: readonly (readonly [query: string, found: number])[] = [
      ["mona berg", 2],
      ["été", 1],
      ["ete DERNIER", 1],
      ["rule:value-conflict", 7],
      ["outlet:journal", 2],
      ['outlet:"le journal" kind:date', 1],
      ["lang:fr,en -lang:fr", 8],
      ["state:reopened,decided", 2],
      ["nothing:such", 0],
    ];
    for (const [query, found] of rows) {
      await page.locator("#query").fill(query);
      expect([query, await cardsShown(page)]).toEqual([query, found]);
    }
    await page.locator("#clear").click();
    await page.locator("#narrow > summary").click();
    const french = page.locator("#facets button", { hasText: /^fr 2$/ });
    await french.click();
    expect([await page.locator("#query").inputValue(), await cardsShown(page)]).toEqual(["lang:fr", 2]);
    expect(await french.getAttribute("aria-pressed")).toBe("true");
    await page.close();
  });

  it("keeps its state in the address, and follows a link to a finding", async () => {
    const { page } = await open();
    await page.locator("[data-tab=decide]").click();
    await page.locator("#query").fill("kind:date");
    const kept = await page.evaluate<string>("location.href");
    expect(kept).toContain("#?tab=decide&q=kind%3Adate");
    const again = await open({}, kept.slice(kept.indexOf("#")));
    expect(await cardsShown(again.page)).toBe(1);
    const linked = await open({}, `#${late}`);
    const card = linked.page.locator(`[id="${late}"]`);
    expect(await card.getAttribute("open")).not.toBeNull();
    await card.locator("blockquote, .side").first().waitFor({ state: "visible" });
    await linked.page.keyboard.press("k");
    const before = report.findings[report.findings.findIndex(({ id }) => id === late) - 1]?.id;
    expect(await linked.page.evaluate("document.activeElement.closest('.card').id"), "on from the link").toBe(before);
    await Promise.all([page, again.page, linked.page].map((opened) => opened.close()));
  });

  it.each(["reduce", "no-preference"] as const)(
    "puts the card of a link at the top, with motion: %s",
    async (motion) => {
      const ids = report.findings.map(({ id }) => id).filter((id) => id.startsWith("value-conflict:"));
      const { page } = await open({ reducedMotion: motion }, `#${ids[0]}`);
      for (const id of ids) {
        // From the address, as from a mail: the cards above it have not been near the window yet.
        await page.goto("about:blank");
        await page.goto(`${address}#${id}`);
        const card = page.locator(`[id="${id}"]`);
        const top = () => card.evaluate((shown) => Math.round(shown.getBoundingClientRect().top));
        const isAtTop = async () => Math.abs((await top()) - belowSearch) < 10;
        await expect.poll(isAtTop, { message: id }).toBe(true);
      }
      await page.close();
    },
  );

  it("follows a link to what has another grade by now, and says of one to nothing that it is gone", async () => {
    const { page } = await open({}, "#disputed:ferry/head");
    expect(await page.locator('[id="value-conflict:ferry/head"]').getAttribute("open")).not.toBeNull();
    expect(await page.locator("#gone").isVisible()).toBe(false);
    await page.evaluate("location.hash = '#value-conflict:ferry/no-such'");
    await page.locator("#gone").waitFor({ state: "visible" });
    expect(await page.locator("#gone").innerText()).toContain("value-conflict:ferry/no-such");
    await page.locator("#query").fill("head");
    expect(await page.locator("#gone").isVisible()).toBe(false);
    await page.close();
  });

  it("is worked by the keyboard alone", async () => {
    const { page } = await open();
    const here = () =>
      page.evaluate<string>("document.activeElement.closest('.card')?.id ?? document.activeElement.id");
    await page.keyboard.press("j");
    const first = await here();
    await page.keyboard.press("j");
    expect(await here()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await here()).toBe(first);
    await page.keyboard.press("Enter");
    expect(await page.locator(`[id="${first}"]`).getAttribute("open")).toBeNull();
    await page.keyboard.press("/");
    await page.keyboard.type("j electric");
    expect([await here(), await page.locator("#query").inputValue()]).toEqual(["query", "j electric"]);
    await page.keyboard.press("Escape");
    expect(await page.locator("#query").inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await page.locator("#keys").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#keys").isVisible()).toBe(false);
    await page.close();
  });

  it("exports decisions that factlint can read", async () => {
    const { page } = await open();
    const card = page.locator('[id="value-conflict:ferry/head"]');
    await card.locator(".begin").click();
    await card.locator("[name=outcome]").selectOption("one-right");
    expect(await card.locator("fieldset label").first().innerText()).toMatch(
      /^\s*A Ada Lind · Harbour Post post#head$/,
    );
    await card.locator("[name=accepted]").first().check();
    await card.locator("[name=reason]").fill('She signed: "Lind"\n# no comment, \\ & <b>');
    await card.locator("[name=by]").fill("Mona Berg");
    await card.locator("form button").first().click();
    const waiting = page.waitForEvent("download");
    await page.locator("#download").click();
    const yaml = readFileSync(await (await waiting).path(), "utf8");
    expect(yaml).toBe(await page.locator("#yaml").inputValue());
    expect(await readDecisions("decisions.yaml", yaml)).toMatchObject({
      problems: [],
      decisions: [
        {
          finding: "value-conflict:ferry/head",
          outcome: "one-right",
          accepted: ["post#head"],
          reason: 'She signed: "Lind"\n# no comment, \\ & <b>',
          by: "Mona Berg",
          on: "2026-01-31",
        },
      ],
    });
    await page.close();
  });

  it("starts a change of a decision from what was decided", async () => {
    const { page } = await open();
    const card = page.locator(`[id="${capacity}"]`);
    await card.locator("summary").first().click();
    expect(await card.locator(".begin").textContent()).toBe("Change the decision");
    await card.locator(".begin").click();
    expect(await card.locator("[name=outcome]").inputValue()).toBe("one-right");
    expect(await card.locator("[name=accepted]:checked").count()).toBe(1);
    expect(await card.locator("[name=accepted]:checked").inputValue()).toBe("post#capacity");
    expect(await card.locator("[name=reason]").inputValue()).toBe("The operator’s licence says so.");
    expect(await card.locator("[name=settled-by]").inputValue()).toBe("Licence of 3 May 2024");
    await card.locator("[name=accepted]").last().check();
    await card.locator(".begin").click();
    await card.locator(".begin").click();
    expect(await card.locator("[name=accepted]:checked").count(), "what is marked stays").toBe(2);
    await page.close();
  });

  it("keeps of a decision the lines of its reason and the accepted claims that the card only counts", async () => {
    const head = "value-conflict:ferry/head";
    const decided = withDecision(await ferryReport(), head, "decided");
    const findings = decided.findings.map((finding) => {
      if (finding.id !== head || finding.decision === null) return finding;
      const decision = {
        ...finding.decision,
        reason: "She signed.\nTwo e-mails say so.",
        accepted: ["post#head", "far#head", "gone#head"],
        reviewBy: "2026-06-30",
      };
      return { ...finding, claims: [...finding.claims, "far#head"], decision };
    });
    const page = (await browser?.newPage()) ?? null;
    if (page === null) throw new Error("There is no browser.");
    const far = decided.claims.flatMap((claim) => (claim.id === "post#head" ? [{ ...claim, id: "far#head" }] : []));
    await page.goto(pages.put("lines", pageOf({ ...decided, findings, claims: [...decided.claims, ...far] })));
    const card = page.locator(`[id="${head}"]`);
    await card.locator("summary").first().click();
    await card.locator(".begin").click();
    const ticked = () =>
      card.locator("[name=accepted]:checked").evaluateAll((boxes) => boxes.map((box) => box.getAttribute("value")));
    const reason = card.locator("[name=reason]");
    expect(await ticked()).toEqual(["post#head", "far#head"]);
    expect(await reason.inputValue()).toBe("She signed.\nTwo e-mails say so.");
    await reason.fill("Another");
    await card.locator("[name=accepted]").first().uncheck();
    await card.locator(".discard").click();
    await card.locator(".begin").click();
    expect([await ticked(), await reason.inputValue()], "what is discarded is gone").toEqual([
      ["post#head", "far#head"],
      "She signed.\nTwo e-mails say so.",
    ]);
    await card.locator("[name=by]").fill("Mona Berg");
    await card.locator("form button").first().click();
    expect(await page.locator("#yaml").inputValue(), "nor is the day for another look lost").toContain(
      'review-by: "2026-06-30"',
    );
    await page.close();
  });

  it("says at once what factlint would refuse, and asks for a name only once", async () => {
    const { page } = await open();
    const head = page.locator('[id="value-conflict:ferry/head"]');
    await head.locator(".begin").click();
    await head.locator("[name=reason]").fill("She said so.");
    await head.locator("[name=by]").fill("Mona Berg");
    await head.locator("form button").first().click();
    const box = head.locator("[name=accepted]").first();
    expect(await box.evaluate((shown) => "validationMessage" in shown && shown.validationMessage)).toBe(
      "Tick the claims that are right.",
    );
    expect(await page.locator("#export").isVisible()).toBe(false);
    await box.check();
    await head.locator("[name=outcome]").selectOption("unresolved");
    expect(await box.isDisabled()).toBe(true);
    await head.locator("form button").first().click();
    expect(await page.locator("#yaml").inputValue()).not.toContain("accepted");
    const home = page.locator('[id="value-conflict:ferry/home"]');
    await home.locator(".begin").click();
    expect(await home.locator("[name=by]").inputValue()).toBe("Mona Berg");
    await page.close();
  });

  it("takes no decision on a mistake in a file, which is only to be mended", async () => {
    const report = await ferryReport();
    const [found] = report.findings;
    if (found === undefined) throw new Error("The ferry has findings.");
    const mistake = { ...found, id: "syntax:claims/ferry/a.yaml:syntax.tab", rule: "syntax", question: null } as const;
    const page = (await browser?.newPage()) ?? null;
    if (page === null) throw new Error("There is no browser.");
    await page.goto(pages.put("mistake", pageOf({ ...report, findings: [mistake, ...report.findings] })));
    expect(await page.locator(`[id="${mistake.id}"] .begin`).count()).toBe(0);
    expect(await page.locator(`[id="${found.id}"] .begin`).count()).toBe(1);
    await page.close();
  });

  it("is whole on paper", async () => {
    const { page } = await open();
    await page.emulateMedia({ media: "print" });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".card[open]").count()).toBe(10);
    expect(await page.locator(".controls, .deciding").filter({ visible: true }).count()).toBe(0);
    const [findings, stories] = await Promise.all(
      ["#findings", ".stories"].map((part) => page.locator(part).boundingBox()),
    );
    expect(stories?.y, "who says what comes after the findings").toBeGreaterThan(findings?.y ?? Infinity);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it("is readable without its script", async () => {
    const { page } = await open({ javaScriptEnabled: false, viewport: tall });
    // What a card says is drawn with the page's first frame, which may come after it is loaded.
    const shown = expect.poll(() => page.locator("#cards").innerText());
    for (const said of [
      "When did the ferry first sail?",
      "summer 2021",
      "l’été dernier",
      "154 days apart",
      "Safe to publish",
    ])
      await shown.toContain(said);
    expect(await page.locator(".controls, .deciding, #export").filter({ visible: true }).count()).toBe(0);
    await page.close();
  });

  it("fits a narrow screen", async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await page.evaluate(
      "for (const card of document.querySelectorAll('.card')) card.style.contentVisibility = 'visible'",
    );
    await page.evaluate("for (const closed of document.querySelectorAll('details')) closed.open = true");
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds at level AA in %s", async (colorScheme) => {
    const { page } = await open({ colorScheme, viewport: tall });
    await page.evaluate("for (const closed of document.querySelectorAll('details')) closed.open = true");
    await page.locator('[id="value-conflict:ferry/head"] .begin').click();
    await page.evaluate("window.scrollTo(0, 0)");
    expect(await accessibilityMistakes(page)).toEqual([]);
    await page.close();
  });
});

/** A page that notes what it asks for, and what goes wrong in it. */
async function open(options: BrowserContextOptions = {}, hash = "") {
  if (browser === null || shared === null) throw new Error("There is no browser.");
  const own = Object.keys(options).length > 0;
  const context = own ? await browser.newContext({ reducedMotion: "reduce", ...options }) : shared;
  const page = await context.newPage();
  const asked: string[] = [];
  const mistakes: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (said) => mistakes.push(said.text()));
  page.on("pageerror", (error) => mistakes.push(error.message));
  await page.goto(address + hash);
  if (hash !== "") await arrived(page);
  return { page, asked, mistakes };
}

function cardsShown(page: Page): Promise<number> {
  return page.locator("#cards > .card").count();
}

async function accessibilityMistakes(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const tags = JSON.stringify(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
  const found = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>(`axe.run({ runOnly: ${tags} })`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  );
}
