import { reportOn } from "../../src/check.ts";
import { weigh } from "../../src/compare/ladder.ts";
import { examine } from "../../src/examine.ts";
import { gather } from "../../src/gather.ts";
import type { Finding } from "../../src/model/finding.ts";
import { memorySource } from "../story-text.ts";
import type { DeskStory } from "./desk-stories.ts";

/** What was expected of one thing, and what factlint made of it. */
export interface Compared {
  readonly half: "seen" | "unseen";
  readonly what: Labelled;
  /** `election fraud: tagblatt gazet`. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

export const labelled = ["values in stories", "pairs", "outcomes", "findings", "values alone"] as const;
export type Labelled = (typeof labelled)[number];

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const passedOver = new Set(["unused-definition", "single-origin", "quote-missing", "schema"]);

/** Everything that was expected of a story beside what factlint makes of it, findings that nobody expected among it. */
export async function compared(story: DeskStory): Promise<readonly Compared[]> {
  const { id, half, expected } = story;
  const input = await gather(memorySource(story.files), ["claims"]);
  const { checked, stories } = examine(input);
  const { questions, findings } = reportOn(input, stories, settings);
  const one = (what: Labelled, place: string, expects: string, found: string): Compared => ({
    half,
    what,
    place: `${id} ${place}`,
    expected: expects,
    found,
  });
  const refused = new Map(
    findings.filter(({ rule }) => rule === "schema").map((finding) => [claimOf(finding), finding]),
  );
  const questionOf = new Map(questions.map((question) => [asked(question.id, id), question]));
  const verdictOn = (name: string, pair: string) => {
    const question = questionOf.get(name);
    const [a, b] = pair.split(" ").map((each) => (each.includes("#") ? each : `${each}#${name}`));
    const has = question?.claims.includes(a ?? "") && question.claims.includes(b ?? "");
    if (question === undefined || !has) return "not read";
    return weigh(checked.claim(a ?? ""), checked.claim(b ?? ""), checked.input(question)).verdict;
  };
  const found = findings.filter(({ rule }) => !passedOver.has(rule)).map((finding) => shortly(finding, id));
  return [
    ...story.claims.map((claim) =>
      one("values in stories", claim, refusalExpected(expected.unread[claim]), refusalOf(refused.get(claim))),
    ),
    ...Object.entries(expected.pairs).flatMap(([name, pairs]) =>
      Object.entries(pairs).map(([pair, verdict]) => one("pairs", `${name}: ${pair}`, verdict, verdictOn(name, pair))),
    ),
    ...Object.entries(expected.outcomes).map(([name, outcome]) =>
      one("outcomes", name, outcome, questionOf.get(name)?.outcome ?? "none"),
    ),
    ...expected.finds.map((each) => one("findings", each, "told", found.includes(each) ? "told" : "silent")),
    ...found.filter((each) => !expected.finds.includes(each)).map((each) => one("findings", each, "silent", "told")),
  ];
}

/** The property of a question about what the story is called after, or subject and property. */
function asked(question: string, story: string): string {
  const name = question.startsWith(`${story}/`) ? question.slice(story.length + 1) : question;
  return name.startsWith(`${story}/`) ? name.slice(story.length + 1) : name;
}

function shortly({ rule, id }: Finding, story: string): string {
  return `${rule} ${asked(id.slice(rule.length + 1), story)}`;
}

function claimOf({ id }: Finding): string {
  return id.replace(/^schema:/, "").replace(/:value$/, "");
}

function refusalExpected(nearest: string | undefined): string {
  if (nearest === undefined) return "read";
  return nearest === "null" ? "not read" : `not read: ${nearest}`;
}

function refusalOf(finding: Finding | undefined): string {
  if (finding === undefined) return "read";
  const args: Readonly<Record<string, unknown>> = { ...finding.message.args };
  const nearest = args["nearest"] ?? args["example"];
  return typeof nearest === "string" ? `not read: ${nearest}` : "not read";
}
