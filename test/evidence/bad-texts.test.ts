import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { gather } from "../../src/gather.ts";
import { diskSource } from "../../src/load/disk.ts";
import { folderWith } from "../folders.ts";
import { filesOf } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const folder = folderWith();
const root = join(folder, "project");

const story = (text: string) => `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: The Post } }
properties: { passengers: { question: How many passengers does it carry?, kind: quantity, unit: passengers } }
# bad.yaml
article: { title: Bad, outlet: post, language: en, published: 2024-05-14, about: ferry, text: ${text} }
claims: [{ property: passengers, value: 250, quote: 250 passengers, at: 2 }]
# good.yaml
article: { title: Good, outlet: post, language: en, published: 2024-05-14, about: ferry, text: good.txt }
claims: [{ property: passengers, value: 250, quote: 25 passengers, at: 1 }]
# good.txt
It carries 250 passengers.
`;

/** What is told of the bad text; the good article's wrong quote must be told in every case. */
async function told(text: string, bytes: Uint8Array | string | null): Promise<string | undefined> {
  rmSync(root, { recursive: true, force: true });
  for (const [file, contents] of filesOf(story(text))) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), contents);
  }
  if (bytes !== null) writeFileSync(join(root, "claims/ferry", text), bytes);
  return findings();
}

async function findings(): Promise<string | undefined> {
  const report = check(await gather(diskSource(root), ["claims"], [diskSource(join(folder, "texts"))]), settings);
  const found = report.findings.filter(({ rule }) => rule === "quote-not-found");
  expect(found.map(({ id }) => id)).toContain("quote-not-found:good#passengers");
  const { id, args } = found.find((finding) => finding.id.startsWith("quote-not-found:bad"))?.message ?? {};
  const problem = args !== undefined && "problem" in args ? args.problem : undefined;
  return typeof problem === "object" ? problem.id : id;
}

describe("a text that cannot be used is told of, and the rest is checked", () => {
  it.each([
    ["missing", "bad.txt", null, "text.missing"],
    ["binary", "bad.txt", new Uint8Array([72, 0, 1, 2]), "input.binary"],
    ["in Latin 1", "bad.txt", new Uint8Array([0x4d, 0xe4, 0x72, 0x7a]), "input.not-utf-8"],
    ["in UTF-16", "bad.txt", new Uint8Array([0xff, 0xfe, 72, 0]), "input.utf-16"],
    ["of 50 MB", "bad.txt", new Uint8Array(50_000_000).fill(97), "input.too-large"],
    ["outside by dots", "../../../secret.txt", null, "text.outside"],
    ["outside by an absolute path", "/etc/hostname", null, "text.outside"],
    ["with CRLF and a byte-order mark", "bad.txt", "\ufeffNew ferry\r\n\r\nIt carries 250 passengers.\r\n", undefined],
  ])("%s", async (_, text, bytes, expected) => expect(await told(text, bytes)).toBe(expected));

  it("behind a link that leads out of the project", async () => {
    writeFileSync(join(folder, "secret.txt"), "250 passengers\n250 passengers");
    await told("bad.txt", "x");
    rmSync(join(root, "claims/ferry/bad.txt"));
    symlinkSync(join(folder, "secret.txt"), join(root, "claims/ferry/bad.txt"));
    expect(await findings()).toBe("text.outside");
  });
});
