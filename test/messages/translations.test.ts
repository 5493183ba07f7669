import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { environmentLanguage } from "../../src/cli/language.ts";
import type { Area } from "../../src/messages/catalogue.ts";
import { areas as german } from "../../src/messages/de/german.ts";
import { areas as englishAreas } from "../../src/messages/en/english.ts";
import { areas as french } from "../../src/messages/fr/french.ts";
import { areas as dutch } from "../../src/messages/nl/dutch.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";

function merged(areas: readonly Area[]): Wordings {
  return Object.assign({}, ...areas);
}

type Wordings = Readonly<Record<string, (args: never, words: never) => string>>;

const english = merged(englishAreas);

const languages: readonly (readonly [string, readonly Area[]])[] = [
  ["German", german],
  ["Dutch", dutch],
  ["French", french],
];

describe.each(languages)("the %s catalogue", (_, areas) => {
  const translated = merged(areas);

  it("has no message that English has not", () => {
    expect(Object.keys(translated).filter((id) => !Object.hasOwn(english, id))).toEqual([]);
  });

  it("uses every argument that English uses", () => {
    const wrong = Object.keys(translated).filter((id) => {
      const [mine, theirs] = [translated[id], english[id]];
      return mine === undefined || theirs === undefined || argumentsOf(mine).join() !== argumentsOf(theirs).join();
    });
    expect(wrong).toEqual([]);
  });
});

it("no file of another language has a sentence of English left in it", () => {
  const folder = new URL("../../src/messages/", import.meta.url);
  const sentences = (language: string) =>
    readdirSync(new URL(`${language}/`, folder)).flatMap((file) =>
      (
        readFileSync(new URL(`${language}/${file}`, folder), "utf8").match(/(?<=["`])[^"`\n]{12,}(?=["`])/g) ?? []
      ).filter((text) => /[a-z]{2} [a-z]+ [a-z]{2}/.test(text.replace(/\$\{[^}]*\}/g, ""))),
    );
  const left = new Set(sentences("en"));
  expect(["de", "nl", "fr"].flatMap(sentences).filter((text) => left.has(text))).toEqual([]);
});

it("every wording uses each argument that it takes", () => {
  const all = [english, ...languages.map(([, translation]) => translation as unknown as Wordings)];
  const unused = all.flatMap((catalogue) =>
    Object.entries(catalogue).flatMap(([id, wording]) =>
      argumentsOf(wording)
        .filter((name) => (wording.toString().match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length < 2)
        .map((name) => `${id}: ${name}`),
    ),
  );
  expect(unused).toEqual([]);
});

it("plurals, numbers and dates follow the language", () => {
  const counted = (language: "en" | "de" | "nl" | "fr", stories: number) =>
    say(message("report.counted", { stories, articles: 1, claims: 12345, questions: 2 }), language);
  expect(counted("de", 1)).toBe("1 Story, 1 Artikel, 12.345 Aussagen zu 2 Fragen");
  expect(counted("nl", 2)).toBe("2 dossiers, 1 artikel, 12.345 beweringen over 2 vragen");
  expect(counted("fr", 0)).toBe("0 dossier, 1 article, 12\u202f345 affirmations sur 2 questions");
  expect(say(message("page.checked", { day: 0, version: "1" }), "fr")).toBe("Au 1er janvier 1970 · factlint 1");
});

it("the environment says which language is spoken", () => {
  const rows: readonly (readonly [NodeJS.ProcessEnv, string])[] = [
    [{}, "en"],
    [{ LANG: "de_DE.UTF-8" }, "de"],
    [{ LANG: "de_DE.UTF-8", LC_ALL: "fr_BE" }, "fr"],
    [{ LANG: "nl", LC_MESSAGES: "" }, "nl"],
    [{ LANG: "es_ES", LANGUAGE: "ca:nl:fr" }, "nl"],
    [{ LC_ALL: "C", LANG: "de_DE", LANGUAGE: "fr" }, "en"],
    [{ LANG: "C.UTF-8" }, "en"],
  ];
  for (const [environment, language] of rows)
    expect([environment, environmentLanguage(environment)]).toEqual([environment, language]);
});

/** The names of the arguments that a wording takes apart, in order of name; `...rest` stands for all others. */
function argumentsOf(wording: (args: never, words: never) => string): readonly string[] {
  const source = wording.toString();
  const taken = /^[^(]*\(\s*\{([^}]*)\}/.exec(source)?.[1] ?? "";
  const names = taken.split(",").map((name) => (name.split(":")[0] ?? "").trim());
  return names.filter((name) => name !== "" && !name.startsWith("...")).sort();
}
