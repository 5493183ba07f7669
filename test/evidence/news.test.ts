import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { gatherText } from "../story-text.ts";
import { comparePage, row } from "./figures-page.ts";
import {
  type NewsLanguage,
  type NewsPair,
  newsKinds,
  newsLanguages,
  newsPairs,
  newsPhrases,
  type Trial,
  trials,
} from "./news-phrases.ts";
import { type Mark, markOf, marks, readingsOf } from "./news-scores.ts";

const languages = Object.keys(newsLanguages) as NewsLanguage[];
const countsOf = (found: readonly { readonly mark: Mark }[]) =>
  marks.map((mark) => found.filter((one) => one.mark === mark).length);
const head = (...cells: readonly string[]) => [
  row(...cells, ...marks),
  row(...cells.map(() => "---"), ...marks.map(() => "---:")),
];

const phrases = languages.flatMap(newsPhrases).map((phrase) => ({ ...phrase, mark: markOf(phrase) }));
const wrongIn = (trial: Trial) =>
  phrases
    .filter((phrase) => phrase.trial === trial && phrase.mark === "wrong")
    .map((phrase) => `${phrase.phrase} → ${readingsOf(phrase)}`);

describe("phrases of news articles", () => {
  it("are read as the page says", () =>
    comparePage("news", [
      ...head("language", "trial"),
      ...languages.flatMap((language) =>
        trials.flatMap((trial) => {
          const found = phrases.filter((phrase) => phrase.language === language && phrase.trial === trial);
          return found.length === 0 ? [] : [row(newsLanguages[language], trial, ...countsOf(found))];
        }),
      ),
    ]));
  it("are read by kind as the page says", () =>
    comparePage("news by kind", [
      ...head("kind"),
      ...newsKinds.map((kind) => row(kind, ...countsOf(phrases.filter((phrase) => phrase.kind === kind)))),
    ]));
  it("are at least fifty in each language", () => {
    for (const language of languages)
      expect(phrases.filter((phrase) => phrase.language === language).length).toBeGreaterThanOrEqual(50);
  });
  it.each(trials)("are seldom read wrongly: %s", (trial) => {
    const wrong = wrongIn(trial);
    process.stdout.write(`${trial}: ${wrong.length} wrong\n${wrong.map((line) => `  ${line}\n`).join("")}`);
    expect(wrong.length / phrases.filter((phrase) => phrase.trial === trial).length).toBeLessThan(0.02);
  });
  it.each(languages)("are mostly read in %s", (language) => {
    const [right = 0, coarser = 0, declined = 0] = countsOf(phrases.filter((phrase) => phrase.language === language));
    expect((right + coarser) / (right + coarser + declined)).toBeGreaterThan(0.9);
  });
});

/** What the check tells of the values of claims, by the number of the pair. */
async function toldOf(language: NewsLanguage, pairs: readonly NewsPair[]): Promise<ReadonlyMap<string, string>> {
  const properties = pairs.map(({ kind, unit }, index) =>
    [`  p${index}: { question: What?, kind: ${kind}`, ...(unit === null ? [] : [`unit: "${unit}"`])].join(", "),
  );
  const claims = pairs.map(
    ({ claim, quote }, index) => `  - { property: p${index}, value: "${claim}", quote: "${quote}" }`,
  );
  const story = `# story.yaml
story: { name: The news }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: The Post } }
properties:
${properties.map((property) => `${property} }`).join("\n")}
# post.yaml
article: { title: News, outlet: post, about: ferry, language: ${language}, published: 2024-05-14 }
claims:
${claims.join("\n")}
`;
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(story), settings);
  expect(findings.filter(({ rule }) => rule === "schema" || rule === "syntax")).toEqual([]);
  const told = findings.filter(({ rule }) => rule === "value-not-in-quote");
  return new Map(told.map(({ claims: [claim = ""], message }) => [claim, message.id] as const));
}

/** Right is quiet where the quote bears the claim, a finding where it says something else, and no such finding where it says nothing. */
function markOfPair({ verdict }: NewsPair, told: string | undefined): Mark {
  const clash = told === "value.not-said" || told === "value.polarity";
  // The pairs ask "What?", so that no denial is known to be of what is asked.
  if (verdict === "contradicts") return clash || told === "value.denial-of-other" ? "right" : "declined";
  if (verdict === "supports") return told === undefined ? "right" : "wrong";
  return clash ? "wrong" : told === undefined ? "declined" : "right";
}

describe("claims and the quotes that they rest on", () => {
  it.each(languages.filter((language) => newsPairs(language).length > 0))("are told apart in %s", async (language) => {
    const pairs = newsPairs(language);
    const told = await toldOf(language, pairs);
    const found = pairs.map((pair, index) => ({ ...pair, mark: markOfPair(pair, told.get(`post#p${index}`)) }));
    process.stdout.write(`${row(newsLanguages[language], "pairs", ...countsOf(found))}\n`);
    expect(found.filter(({ mark }) => mark === "wrong").map(({ claim, quote }) => `${claim}: ${quote}`)).toEqual([]);
    const contradicted = found.filter(({ verdict }) => verdict === "contradicts");
    expect(contradicted.filter(({ mark }) => mark === "right").length / contradicted.length).toBeGreaterThan(0.6);
  });
});
