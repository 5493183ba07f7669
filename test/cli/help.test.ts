import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { helpOf } from "../../src/cli/help.ts";
import { type InterfaceLanguage, interfaceLanguages } from "../../src/messages/catalogue.ts";
import { helpCatalogues } from "../../src/messages/help.ts";
import { wordsIn } from "../../src/messages/say.ts";
import { formats } from "../../src/report/catalogue.ts";
import { folderWith } from "../folders.ts";
import { factlint } from "./binary.ts";
import { runHere } from "./run-here.ts";

const program = commands({ ended: () => {}, print: () => {} });
const all = [program, ...program.commands];
const pages = interfaceLanguages.flatMap((language) =>
  all.map((command) => ({ language, command, name: command.name(), text: helpOf(command, 80, language) })),
);

describe("the help", () => {
  it.each(pages)("of $name in $language tells of each option and argument, in lines that fit", ({ command, text }) => {
    for (const { long } of command.options) expect(text).toMatch(new RegExp(`^ .*${long}\\b.*  \\S`, "m"));
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/undefined|\[object|help\.|usage\./);
  });

  it("of a check names every format, in every language", () => {
    const ofCheck = pages.filter(({ name }) => name === "check");
    expect(ofCheck).toHaveLength(4);
    for (const { text } of ofCheck)
      expect(Object.keys(formats).filter((format) => !new RegExp(`\\b${format}\\b`).test(text))).toEqual([]);
  });

  it("has each text once in each language: no two topics are confused, and none is left in English", () => {
    const texts = (language: InterfaceLanguage) =>
      Object.entries(helpCatalogues[language]).flatMap(([id, say]) =>
        id.startsWith("help.title") || id.startsWith("usage.") || id === "help.flags"
          ? []
          : [(say as (args: object, words: object) => string)({ choices: ["x"] }, wordsIn(language))],
      );
    for (const language of interfaceLanguages) expect(new Set(texts(language)).size).toBe(texts(language).length);
    const english = new Set(texts("en"));
    for (const language of interfaceLanguages.slice(1))
      expect(texts(language).filter((text) => english.has(text))).toEqual([]);
  });

  it("knows every word that stands for what a user types", () => {
    const flags = all.flatMap((command) => [
      ...command.options.map((option) => option.flags),
      ...command.registeredArguments.map((argument) => `<${argument.name()}>`),
    ]);
    const left = flags.filter((each) => {
      const words = [...each.matchAll(/<[^>]*>/g)].flatMap(([within]) => within.match(/[a-z]+/g) ?? []);
      const marked = helpCatalogues.en["help.flags"]({ flags: `<${words.join(" ")}>` }, wordsIn("en"));
      return marked !== `<${words.join(" ")}>`;
    });
    expect(left).toEqual([]);
    expect(helpOf(program, 80, "de")).toContain("check [Optionen] [Pfade...]");
  });

  it("stands below an option where there is no room beside it", () => {
    const lines = helpOf(program, 40, "fr").split("\n");
    expect(lines).toContain("  explain [options] <identifiant> [autre]");
    for (const line of lines.filter((each) => !each.includes("["))) expect(line.length).toBeLessThanOrEqual(40);
  });
});

describe("a call that cannot be understood", () => {
  const folder = folderWith({});
  it.each([
    [["--sinc=main"], "There is no option --sinc here. Did you mean --since?", "check"],
    [["check", "--no"], "There is no option --no here. Did you mean --no-cache?", "check"],
    [["check", "-Z"], "There is no option -Z here.", "check"],
    [["--since"], "A value is missing after the option: --since <commit>", "check"],
    [["--fail-on", "never"], '--fail-on cannot be "never". Write new, error, warning or none.', "check"],
    [["--threads", "3"], '--threads cannot be "3". Write 1 or 2.', "check"],
    [["explain"], "Something is missing from the call: <id>", "explain"],
    [["explain", "a", "b", "c"], '"c" is one argument too many. Put quotation marks around what has', "explain"],
    [["new", "text.txt"], "An option is missing that has to be given: -l, --language <tag>", "new"],
    [["new", "-l"], "A value is missing after the option: -l, --language <tag>", "new"],
    [["help", "foo"], 'There is no command "foo". The commands are check, explain, fingerprint, decide, init,', null],
  ])("%j is told what is wrong, and where its help is", async (args, expected, command) => {
    const { code, stdout, stderr } = await runHere(folder, args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`factlint: ${expected}`);
    expect(stderr).toContain(`Run factlint ${command === null ? "" : `${command} `}--help to see`);
  });

  it.each([
    [["explian", "x"], 'There is neither a command nor a file or folder "explian". Did you mean factlint explain?'],
    [["--lang", "en", "explain", "x"], "The command comes first, before its options: factlint explain …"],
  ])("%j is no path that is not there", async (args, expected) => {
    const { code, stdout, stderr } = await runHere(folder, args);
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      `factlint: ${expected}\nRun factlint --help to see what can be given here.\n`,
    ]);
  });

  it("a path is one: where it is there, where the command is named, and where no command is called alike", async () => {
    const { stdout } = await runHere(folderWith({ "explian/note.txt": "" }), ["explian"]);
    expect(stdout).toContain("There are no articles in explian.");
    for (const args of [["check", "explian"], ["ferry"]])
      expect((await runHere(folder, args)).stdout).toContain("There is no file or folder");
  });

  it("is told what is missing", async () => {
    expect((await runHere(folder, ["explain", "--lang", "de"])).stderr).toBe(
      "factlint: In dem Aufruf fehlt etwas: <Kennung>\n  ein Befund, eine Regel, Aussage oder Frage; oder die erste von zwei Aussagen\nWas angegeben werden kann, sagt factlint explain --help.\n",
    );
  });

  it("is shown without what would steer a terminal", async () => {
    expect((await runHere(folder, ["--\u001b[31mred"])).stderr).not.toContain("\u001b");
    expect((await runHere(folder, ["explain", "a", "b", "\u001b[2J"])).stderr).not.toContain("\u001b");
  });
});

describe("the language of help and of mistakes", () => {
  const desk = { "factlint.yaml": "language: nl\n" };
  it.each([
    ["is the one that is asked for", ["--lang", "fr", "--help"], {}, /^Usage\u00a0:/],
    ["is the last one that is asked for", ["--lang", "fr", "--lang=de", "--help"], {}, /^Aufruf:/],
    ["is that of the desk", ["--help"], {}, /^Gebruik:/],
    ["is that of the desk, where none that there is was asked for", ["--lang", "es"], {}, /kan niet ‘es’ zijn/],
    ["goes before that of the environment", ["explain"], { LC_ALL: "de" }, /ontbreekt iets/],
  ] as const)("%s", async (_, args, environment, expected) => {
    const { stdout, stderr } = await runHere(folderWith(desk), args, environment);
    expect(stdout + stderr).toMatch(expected);
  });

  it("is that of the environment where no desk says any, or its settings cannot be read", async () => {
    for (const files of [{}, { "factlint.yaml": "language: [\n" }] as const) {
      const { code, stdout } = await runHere(folderWith(files), ["help", "explain"], { LC_ALL: "de_DE.UTF-8" });
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^Aufruf: factlint explain/)]);
    }
  });

  it("is heard from the program itself", () => {
    const { code, stdout, stderr } = factlint(folderWith(desk), ["decide", "--help"]);
    expect([code, stderr, stdout]).toEqual([0, "", expect.stringMatching(/^Gebruik: factlint decide/)]);
  });
});
