import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { runHere } from "./run-here.ts";

const story = `story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { first-sailing: { question: When did it first sail?, kind: date } }
`;
const article = (outlet: string, value: string) =>
  `article: { title: A, outlet: ${outlet}, language: en, published: 2024-06-01, about: ferry }
claims: [{ property: first-sailing, value: ${value} }]
`;

/** Two articles that contradict one another, and a file beside them. */
function deskWith(name: string, content: string | Uint8Array): string {
  return folderWith({
    "claims/ferry/story.yaml": story,
    "claims/ferry/a.yaml": article("post", "2024-05-14"),
    "claims/ferry/b.yaml": article("times", "2024-05-20"),
    [name]: content,
  });
}

interface Json {
  readonly findings: readonly {
    readonly id: string;
    readonly message: { readonly text: string };
    readonly locations: readonly { readonly file: string; readonly line: number; readonly column: number }[];
  }[];
  readonly inputs: { readonly failed: readonly { readonly file: string }[] };
}

/** Checks a desk: how it ends, and what is said of its files, as `file:line:column sentence`. */
async function checked(folder: string): Promise<{ readonly code: number | null; readonly said: readonly string[] }> {
  const { code, stdout, stderr } = await runHere(folder, ["check", "-f", "json"]);
  expect(stderr).not.toContain("    at ");
  const { findings, inputs } = JSON.parse(stdout) as Json;
  // Whatever else is wrong, the files that can be used are compared.
  expect(findings.map(({ id }) => id)).toContain("value-conflict:ferry/first-sailing");
  const others = findings.filter(({ id }) => !id.startsWith("value-conflict:"));
  expect(inputs.failed.length > 0).toBe(code === 2);
  return {
    code,
    said: others.map(
      ({ message, locations: [place] }) => `${place?.file}:${place?.line}:${place?.column} ${message.text}`,
    ),
  };
}

const name = "claims/ferry/c.yaml";

describe("a file that cannot be used ends with 2, and is named with its place and what to do", () => {
  it.each([
    ["broken YAML", "article: { title: [\n", /:1:19 The bracket \[ .* Close it with \]/],
    ["a tab", "article:\n\ttitle: x\n", /:2:1 .* replace it with spaces/],
    [
      "a key twice",
      "article: {}\nclaims: []\narticle: {}\n",
      /:3:1 "article" stands here a second time; the first is in line 1/,
    ],
    ["an unknown key", `${article("post", "2024")}titel: x\n`, /:3:1 The key "titel" is not known here/],
    [
      "a wrong type",
      `${article("post", "2024")}`.replace("title: A", "title: [A]"),
      /:1:19 "title" cannot be a list. Expected a text/,
    ],
    ["nothing", "", /:1:1 The file is empty\. Expected an article/],
    ["only a comment", "# later\n", /:1:1 The file is empty/],
    [
      "bytes that are not UTF-8",
      Buffer.from("article: { title: caf\xe9 }", "latin1"),
      /:1:22 The byte E9 .* save it as UTF-8/,
    ],
    ["UTF-16", Buffer.from("\ufeffarticle:", "utf16le"), /:1:1 The file is in UTF-16/],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"), /:1:1 This is no text/],
    ["zero bytes", "article\0", /:1:8 This is no text/],
    ["brackets without end", "[".repeat(1_000_000), /:1:66 .* more than 64 levels deep/],
    ["aliases of aliases", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", /:1:4 "&a" would be a YAML anchor/],
  ])("%s", async (_, content, expected) => {
    const { code, said } = await checked(deskWith(name, content));
    expect(code).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(name);
    expect(said[0]?.slice(name.length)).toMatch(expected);
  });

  it("100 megabytes", async () => {
    const folder = deskWith(name, "");
    truncateSync(join(folder, name), 100 * 1024 * 1024);
    const { code, said } = await checked(folder);
    expect([code, said[0]]).toEqual([
      2,
      expect.stringContaining("The file has 100 MB; none of more than 32 MB is read."),
    ]);
  });

  it("a link to nothing", async () => {
    const folder = deskWith("claims/note.txt", "");
    symlinkSync("gone", join(folder, name));
    const { code, said } = await checked(folder);
    expect([code, said[0]]).toEqual([2, expect.stringContaining("It is a link to something that is not there.")]);
  });

  it("an article without a story", async () => {
    const { code, said } = await checked(deskWith("claims/c.yaml", article("post", "2024")));
    expect([code, said[0]]).toEqual([
      2,
      expect.stringContaining('There is no story.yaml beside this file in "claims".'),
    ]);
  });

  it("the desk's settings", async () => {
    const { code, said } = await checked(deskWith("factlint.yaml", "fail_on: error\n"));
    expect([code, said]).toEqual([
      2,
      ['factlint.yaml:1:1 The key "fail_on" is not known here. Did you mean "fail-on"?'],
    ]);
  });
});

it("two files of settings: the second is not passed over without a word", async () => {
  const folder = deskWith("factlint.yaml", "fail-on: none\n");
  writeFileSync(join(folder, "factlint.yml"), "fail-on: error\n");
  const { code, said } = await checked(folder);
  expect([code, said]).toEqual([
    2,
    ["factlint.yml:1:1 Both factlint.yaml and factlint.yml are here, and only the first is read. Join them into one."],
  ]);
});

describe("a command that reads every file says which it could not use, and ends with 2", () => {
  it.each([
    ["explain a rule", ["explain", "order"], "The dates are in the wrong order"],
    ["pin decisions", ["decide", "--pin"], ""],
    ["print the settings", ["check", "--print-config"], "fail-on: error # default"],
    ["list what articles are silent on", ["suggest"], ""],
    ["keep hashes of texts", ["fingerprint"], ""],
  ])("to %s", async (_, args, printed) => {
    const { code, stdout, stderr } = await runHere(deskWith(name, "article: { title: [\n"), args);
    expect([code, stdout]).toEqual([2, expect.stringContaining(printed)]);
    expect(stderr).toMatch(/^factlint: claims\/ferry\/c\.yaml:1:19: The bracket \[ /m);
  });
  it("to record decisions that are no text", async () => {
    const folder = deskWith("made.yaml", Buffer.from('decisions: [{ reason: "caf\xe9" }]', "latin1"));
    const { code, stderr } = await runHere(folder, ["decide", "--from", "made.yaml"]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^factlint: made\.yaml:1:\d+: The byte E9 /)]);
  });
});

it("a path of the settings that no system can have names nothing", async () => {
  const { code, stdout } = await runHere(deskWith("factlint.yaml", 'claims: "a\\0b"\n'), []);
  expect([code, stdout]).toEqual([2, expect.stringContaining('There is no file or folder "a<U+0000>b".')]);
  expect(await runHere(deskWith("factlint.yaml", 'texts: "a\\0b"\n'), [])).toMatchObject({ code: 1, stderr: "" });
});

describe("a record that can be used, but not all of it, ends with 1", () => {
  it.each([
    ["a value that its kind cannot read", article("post", "blue"), /:2:44 "blue" cannot be read/],
    ["an unknown property", article("post", "2024").replace("first-sailing", "first-saling"), /:2:22 .*"first-saling"/],
    ["an unknown subject", article("post", "2024").replace("about: ferry", "about: fery"), /:1:80 .*"fery"/],
  ])("%s", async (_, content, expected) => {
    const { code, said } = await checked(deskWith(name, content));
    expect(code).toBe(1);
    expect(said[0]?.slice(name.length)).toMatch(expected);
  });
});
