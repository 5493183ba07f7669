import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { factlint } from "./binary.ts";
import { runHere } from "./run-here.ts";

const story = `story: { name: The ferry }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { first-sailing: { question: When did it first sail?, kind: date } }
`;
const article = (outlet: string, rest = "") =>
  `article: { title: A, outlet: ${outlet}, language: en, published: 2024-06-01${rest} }
claims: [{ property: first-sailing, value: 2024-05-14, quote: on 14 May }]
`;

/** A desk with every kind of file that is read: beside the record and in a folder of texts, named and not named. */
const files = {
  "factlint.yaml": "fail-on: none\ntexts: [texts]\n",
  "claims/ferry/story.yaml": story,
  "claims/ferry/a.yaml": article("post", ", text: ../../wires/ferry.md"),
  "claims/ferry/b.yml": article("times"),
  "claims/ferry/decisions.yaml": "decisions: []\n",
  "claims/ferry/fingerprints.json": '{ "version": 1, "articles": {} }\n',
  "wires/ferry.md": "It sailed on 14 May.\n",
  "wires/other.md": "Another text.\n",
  "texts/b.txt": "It sailed on 14 May.\n",
  "elsewhere/readme.txt": "Not ours.\n",
};

function desk(): string {
  const folder = folderWith(files);
  symlinkSync("claims/ferry/a.yaml", join(folder, "report.json"));
  symlinkSync("claims/ferry", join(folder, "reports"));
  symlinkSync("wires/ferry.md", join(folder, "text-of-a"));
  return folder;
}

/** Every file of a folder with what it holds. */
function contents(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(found.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("a report does not take the place of what factlint reads, nor is it read as that", () => {
  const record = "factlint reads it as a record.";
  it.each([
    ["a record", "claims/ferry/a.yaml", record],
    ["a record with the other ending", "claims/ferry/b.yml", record],
    ["a story", "./claims/../claims/ferry/story.yaml", record],
    ["decisions", "claims/ferry/decisions.yaml", record],
    ["a record that is not there yet", "claims/ferry/report.yaml", record],
    ["a record of no story", "claims/report.yml", record],
    ["a record of a story that is not there yet", "claims/new/a.yaml", record],
    ["a record by a link", "report.json", record],
    ["a record by a link to its folder", "reports/b.yml", record],
    [
      "the fingerprints of a story",
      "claims/ferry/fingerprints.json",
      "factlint reads it as the fingerprints of a story.",
    ],
    ["the settings", "factlint.yaml", "factlint reads it as the desk's settings."],
    ["settings that are not there yet", "claims/ferry/factlint.yml", "factlint reads it as the desk's settings."],
    ["a text that a record names", "wires/ferry.md", "it is the text of an article."],
    ["a text by a link", "text-of-a", "it is the text of an article."],
    ["a text that is called like its article", "texts/b.txt", "it is the text of an article."],
  ])("%s", (_, file, expected) => {
    const folder = desk();
    const before = contents(folder);
    const { code, stdout, stderr } = factlint(folder, ["-f", "html=report.html", "-f", `json=${file}`]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`factlint: No report can go to ${file}: ${expected} Name another file.
`);
    expect(contents(folder)).toEqual(before);
  });

  it("neither where only another story is checked, or the working folder lies below", async () => {
    const folder = folderWith({ ...files, "claims/other/story.yaml": story, "claims/other/c.yaml": article("post") });
    for (const args of [["claims/other"], ["claims/other/c.yaml"], ["claims/*"]])
      expect((await runHere(folder, ["check", ...args, "-f", "json=claims/ferry/a.yaml"])).stderr).toContain(record);
    expect((await runHere(join(folder, "claims/ferry"), ["-f", "json=a.yaml"])).stderr).toContain(record);
    expect((await runHere(folder, ["--watch", "-f", "json=claims/ferry/a.yaml"])).stderr).toContain(record);
    expect(contents(folder).get("claims/ferry/a.yaml")).toBe(files["claims/ferry/a.yaml"]);
  });
});

describe("a report takes the place of anything else", () => {
  it.each([
    "report.html",
    "wires/other.md",
    "elsewhere/readme.txt",
    "report.yaml",
    "claims/ferry/report.json",
    "b.txt",
  ])("%s, a second time, too", async (file) => {
    const folder = desk();
    for (const _ of ["first", "second"]) {
      const { code, stderr } = await runHere(folder, ["-f", `html=${file}`, "--lang", "en"]);
      expect([code, stderr]).toEqual([0, `The html report is in ${file}.\n`]);
    }
    expect(existsSync(join(folder, file))).toBe(true);
  });
});
