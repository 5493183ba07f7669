import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newCommand } from "../../src/cli/new-command.ts";
import { folderWith } from "../folders.ts";

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
    ["a text that is not there", "none.txt", { language: "nl" }, "It is not there."],
    ["a text that is none", "binary.txt", { language: "nl" }, "holds a zero byte"],
  ])("refuses %s", (_, file, given, told) => expect(newCommand(at(file), given)).rejects.toThrow(told));
});
