import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(join(root, "docs/library.md"), "utf8");
const [, example = ""] = /^```ts library\n([\s\S]*?)^```/m.exec(page) ?? [];
const [, printed = ""] = /^```text\n([\s\S]*?)^```/m.exec(page) ?? [];

/** A project that has installed the package, and this repository's claims. */
function project(): string {
  const folder = folderWith({ "package.json": '{ "type": "module", "private": true }\n', "desk.ts": example });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/factlint"), "dir");
  symlinkSync(join(root, "node_modules/@types"), join(folder, "node_modules/@types"), "dir");
  cpSync(join(root, "claims"), join(folder, "claims"), { recursive: true });
  return folder;
}

/** Compiles the example as a strict project would, our own declarations included. */
function compile(folder: string, module: string, resolution: string): string {
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "false"];
  const options = ["--module", module, "--moduleResolution", resolution, "--target", "es2022", "--types", "node"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  try {
    execFileSync(process.execPath, [tsc, ...strict, ...options, "desk.ts"], { cwd: folder, encoding: "utf8" });
    return "";
  } catch (error) {
    return String((error as { readonly stdout?: string }).stdout);
  }
}

describe("the page on the library", () => {
  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("has an example that compiles in a strict project of %s and %s, and prints what it says", (module, resolution) => {
    const folder = project();
    expect(compile(folder, module, resolution)).toBe("");
    expect(execFileSync(process.execPath, ["desk.js"], { cwd: folder, encoding: "utf8" })).toBe(printed);
  });

  it("names every function that the package exports", () => {
    const index = readFileSync(join(root, "src/index.ts"), "utf8");
    const values = [...index.matchAll(/^export \{ (.*) \} from/gm)].flatMap(([, names = ""]) =>
      names.split(", ").filter((name) => !name.startsWith("type ")),
    );
    expect(values.length).toBeGreaterThan(4);
    for (const name of values) expect(page).toContain(`| \`${name}`);
  });
});
