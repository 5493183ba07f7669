import { expect, it } from "vitest";
import { starterFiles } from "../../src/cli/starter.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { newRecord } from "../../src/new-record.ts";

const isComment = (line: string) => line.startsWith("#");

/** The files of a desk that begins in a language, and of an article's record, in one text. */
function begun(language: (typeof interfaceLanguages)[number]): readonly string[] {
  const desk = starterFiles({ folder: "claims/bridge", schemas: null, language });
  const record = newRecord({
    text: "Die Brücke\n\nSie öffnet im Mai, sagt Karin Vogt.",
    file: "post.txt",
    schemas: null,
    language: "de",
    published: null,
    outlet: "post",
    comments: language,
  });
  return [...Object.values(desk), record].join("").split("\n");
}

it.each(interfaceLanguages)("what factlint begins is explained in %s, and is the same record", (language) => {
  const lines = begun(language);
  const other = begun(language === "en" ? "de" : "en");
  const told = (all: readonly string[]) => all.filter((line) => isComment(line) && line.length > 1);
  const data = (all: readonly string[]) => all.filter((line) => !isComment(line) && !line.includes("# about:"));
  expect(data(lines)).toEqual(data(other));
  expect(told(lines).filter((line) => other.includes(line))).toEqual([]);
  expect(lines.filter((line) => line.includes("begun."))).toEqual([]);
  expect(lines.filter((line) => line.length > 135)).toEqual([]);
});
