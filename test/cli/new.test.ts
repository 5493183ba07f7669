import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { newCommand } from "../../src/cli/new-command.ts";
import { folderWith } from "../folders.ts";
import { runHere } from "./run-here.ts";

const folder = folderWith();
const at = (name: string) => join(folder, name);
writeFileSync(at("text.txt"), "Vorig jaar kocht Harbour Lines een schip.");
writeFileSync(at("binary.txt"), new Uint8Array([1, 0, 2]));

describe("factlint new", () => {
  const options = { language: "nl", published: "2022-08-25", output: at("record.yaml") };
  it("writes a record, and replaces none without --force", async () => {
    expect(await newCommand(at("text.txt"), options)).toBe(0);
    const written = readFileSync(at("record.yaml"), "utf8");
    expect(written).toContain("value: 2021");
    writeFileSync(at("record.yaml"), "mine");
    await expect(newCommand(at("text.txt"), options)).rejects.toThrow("is already there");
    expect(readFileSync(at("record.yaml"), "utf8")).toBe("mine");
    await newCommand(at("text.txt"), { ...options, force: true });
    expect(readFileSync(at("record.yaml"), "utf8")).toBe(written);
  });
  it("says that a text reads like another language, and what to do", async () => {
    const folder = folderWith({
      "text.txt": "De boot van de rederij vaart niet meer, want het schip is er niet. ".repeat(3),
    });
    const right = await runHere(folder, ["new", "text.txt", "--language", "nl"]);
    expect(right).toMatchObject({ code: 0, stderr: "" });
    const wrong = await runHere(folder, ["new", "text.txt", "--language", "en"]);
    expect(wrong.code).toBe(0);
    expect(wrong.stderr).toContain("The text reads like Dutch, but --language en says otherwise");
    expect(wrong.stderr).toContain("with --language nl.");
    const strange = await runHere(folder, ["new", "text.txt", "--language", "fr", "-o", "a.yaml"], {
      LANG: "de_DE.UTF-8",
    });
    expect(strange.stderr).toContain("a.yaml");
    expect(strange.stderr).toContain("with --language nl.");
  });
  it("makes the folders that a record lacks, and leaves nothing else in them", async () => {
    await newCommand(at("text.txt"), { ...options, output: at("claims/ferry/record.yaml") });
    expect(readdirSync(at("claims/ferry"))).toEqual(["record.yaml"]);
  });
  it("never replaces the text itself", async () => {
    symlinkSync("text.txt", at("link.txt"));
    for (const output of [at("text.txt"), at("link.txt")])
      await expect(newCommand(at("text.txt"), { ...options, output, force: true })).rejects.toThrow("text itself");
    expect(readFileSync(at("text.txt"), "utf8")).toContain("Harbour Lines");
  });
  it.each([
    ["a language that is none", "text.txt", { language: "no language" }, "is not the tag of a language"],
    ["a date that is none", "text.txt", { language: "nl", published: "someday" }, "is not a date of publication"],
    [
      "a name in place of an outlet's id",
      "text.txt",
      { language: "nl", outlet: "Harbour Post" },
      "--outlet harbour-post",
    ],
    ["a text that is not there", "none.txt", { language: "nl" }, "It is not there."],
    ["a text that is none", "binary.txt", { language: "nl" }, "holds a zero byte"],
  ])("refuses %s", (_, file, given, told) => expect(newCommand(at(file), given)).rejects.toThrow(told));
});

describe("a record that factlint new has written", () => {
  const text = "Ferry opens\n\nIt carries nearly 300 passengers.\n";
  const claim = "claims: [{ property: capacity, value: nearly 300, quote: nearly 300 passengers }]";

  it.each([
    ["in the project", {}, "texts/post.txt", "../../texts/post.txt"],
    ["in a text folder", { "desk/factlint.yaml": "texts: ../texts\n" }, "../texts/2024/post.txt", "2024/post.txt"],
  ])("names a text %s so that its quotes are found", async (_, files, path, named) => {
    const folder = join(folderWith({ ...files, "desk/README.md": "" }), "desk");
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    await runHere(folder, ["init", "norsund"]);
    const record = "claims/norsund/post.yaml";
    await runHere(folder, ["new", path, "--language", "en", "--outlet", "harbour-post", "-o", record]);
    const written = readFileSync(join(folder, record), "utf8");
    expect(parse(written)).toMatchObject({ article: { text: named } });
    const claimed = written.replace("  # about", "  about: norsund-ferry #").replace("claims: []", claim);
    writeFileSync(join(folder, record), claimed);
    expect(await runHere(folder, ["--fail-on", "warning"])).toMatchObject({ code: 0 });
    writeFileSync(join(folder, record), claimed.replace("quote: nearly 300", "quote: nearly 200"));
    expect((await runHere(folder, [])).stdout).toContain("quote-not-found");
  });

  it("names the schema where editors find it, and none where it is not", async () => {
    const folder = folderWith({ "post.txt": text });
    const args = ["new", "post.txt", "--language", "en"];
    const printed = await runHere(folder, args);
    expect(printed.stdout).toMatch(/^article:\n/);
    expect(await runHere(folder, [...args, "-o", "-"])).toEqual(printed);
    mkdirSync(join(folder, "schema"));
    writeFileSync(join(folder, "schema/story.schema.json"), "{}");
    const modeline = (path: string) => `# yaml-language-server: $schema=${path}/article.schema.json\n`;
    expect((await runHere(folder, args)).stdout).toContain(modeline("../../schema"));
    await runHere(folder, [...args, "-o", "desk/a/b/post.yaml"]);
    expect(readFileSync(join(folder, "desk/a/b/post.yaml"), "utf8")).toContain(modeline("../../../schema"));
  });
});
