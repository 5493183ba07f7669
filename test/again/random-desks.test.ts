import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFolders } from "../../src/check-folders.ts";
import type { Report } from "../../src/model/report.ts";
import { formats } from "../../src/report/catalogue.ts";
import { type DrawnDecision, decide, drawnDecisions } from "./random-decisions.ts";
import { articleFiles, type DrawnDesk, drawnDesk, folders, RandomDesk } from "./random-desk.ts";
import { type DrawnEdit, drawnEdit, edit } from "./random-edits.ts";
import { cached, Remembering, watched } from "./remembering.ts";

/** A desk that is checked again and again, cold and by memory. */
class Checks {
  readonly terminal;
  readonly #desk: RandomDesk;
  readonly #json;
  readonly #watch;
  #count = 0;

  constructor(drawn: DrawnDesk) {
    this.#desk = new RandomDesk(drawn);
    this.terminal = new Remembering(cached("terminal", this.#desk.view));
    this.#json = new Remembering(cached("json", this.#desk.view));
    this.#watch = new Remembering(watched(this.#desk.view));
  }

  /** A desk with decisions whose stories are kept in pieces, as those are that were edited once. */
  async begin(decided: readonly (readonly [folder: string, drawn: readonly DrawnDecision[]])[]): Promise<Report> {
    const last = await this.#same("the first check");
    for (const [folder, decisions] of decided) decide(this.#desk, folder, decisions, last);
    for (const file of articleFiles) this.#desk.write(file, `# edited\n${this.#desk.read(file)}`);
    return this.#same("the second check");
  }

  /** `last` is what was found before. */
  edited(edits: readonly DrawnEdit[], last: Report): Promise<Report> {
    for (const each of edits) edit(this.#desk, each, last);
    return this.#same(edits.map(({ name, file, folder }) => `${name} (${file}, ${folder})`).join(", "));
  }

  /** A watch keeps what it knows to itself. */
  confuse({ folder, numbers }: Confusion): void {
    this.terminal.confuse(folder, numbers);
    this.#json.confuse(folder, numbers);
  }

  /** What a cold check finds; by memory it is the same. In JSON, which costs most, every other time, by one of two memories. */
  async #same(after: string): Promise<Report> {
    const desk = this.#desk;
    const report = await checkFolders(desk.place, desk.settings);
    expect(await this.terminal.report(desk), after).toBe([...formats.terminal(report, desk.view)].join(""));
    this.#count += 1;
    if (this.#count % 2 === 0) {
      const inJson = this.#count % 4 === 0 ? this.#watch : this.#json;
      expect(await inJson.report(desk), after).toBe([...formats.json(report, desk.view)].join(""));
    }
    return report;
  }
}

/** What becomes of what is kept of a story. */
interface Confusion {
  readonly folder: string;
  /** By shelf: the number of what comes back of all that was kept there; null: what is kept is lost. */
  readonly numbers: readonly (number | null | undefined)[];
}

const decisions = fc.array(fc.tuple(fc.constantFrom(...folders), drawnDecisions), { maxLength: 2 });
const edits = fc.array(drawnEdit, { minLength: 1, maxLength: 2 });
const onShelf = fc.oneof(fc.constant(undefined), fc.nat(999), fc.constant(null));
const confusion: fc.Arbitrary<Confusion> = fc.record({
  folder: fc.constantFrom(...folders),
  numbers: fc.tuple(onShelf, onShelf, onShelf, onShelf),
});
const length = { minLength: 6, maxLength: 12 };

/** How many desks: `AGAIN_RUNS=1000 npx vitest run test/again/random-desks.test.ts` looks at more. */
const runs = Number(process.env["AGAIN_RUNS"] ?? 7);
/** Milliseconds for one of them, and for making one that fails smaller. */
const patience = { run: 10_000, shrinking: 30_000 };

/** A failure is made smaller, for a while: there is much in a desk. */
async function holds<Drawn>(property: fc.IAsyncPropertyWithHooks<Drawn>): Promise<void> {
  const { failed, seed, counterexamplePath } = await fc.check(property, {
    numRuns: runs,
    unbiased: true,
    endOnFailure: true,
  });
  if (failed)
    await fc.assert(property, {
      seed,
      path: counterexamplePath ?? "",
      unbiased: true,
      interruptAfterTimeLimit: patience.shrinking,
    });
}

describe("random edits of random desks", () => {
  const timeout = runs * patience.run + 2 * patience.shrinking;

  it(
    "print the same by memory as cold, and most are put into what is known",
    async () => {
      const seen = { rounds: 0, edited: 0 };
      const rounds = fc.array(edits, length);
      const property = fc.asyncProperty(drawnDesk, decisions, rounds, async (drawn, decided, all) => {
        const checks = new Checks(drawn);
        let last = await checks.begin(decided);
        for (const round of all) {
          const before = checks.terminal.edits;
          last = await checks.edited(round, last);
          seen.rounds += 1;
          if (checks.terminal.edits > before) seen.edited += 1;
        }
      });
      await holds(property);
      expect(seen.edited).toBeGreaterThan(seen.rounds / 2);
    },
    timeout,
  );

  it(
    "print the same where what is kept of a story is lost, or is of another, or of another time",
    async () => {
      const rounds = fc.array(fc.tuple(edits, confusion), length);
      const property = fc.asyncProperty(drawnDesk, decisions, rounds, async (drawn, decided, all) => {
        const checks = new Checks(drawn);
        let last = await checks.begin(decided);
        for (const [round, confused] of all) {
          checks.confuse(confused);
          last = await checks.edited(round, last);
        }
      });
      await holds(property);
    },
    timeout,
  );
});
