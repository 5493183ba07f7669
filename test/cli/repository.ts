import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith } from "../folders.ts";
import { filesOf } from "../story-text.ts";

/** Runs git in a folder as nobody in particular, at no particular time, whatever the machine is set to. */
export function git(folder: string, ...args: readonly string[]): string {
  const when = "2026-01-31T12:00:00Z";
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Ada",
      GIT_AUTHOR_EMAIL: "ada@example.org",
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_NAME: "Ada",
      GIT_COMMITTER_EMAIL: "ada@example.org",
      GIT_COMMITTER_DATE: when,
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** A new repository whose branch `main` has one commit with these files. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder, "begin");
  return folder;
}

/** Writes files (null removes one) and commits all there is. */
export function commit(folder: string, name: string, files: Readonly<Record<string, string | null>> = {}): void {
  write(folder, files);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "-m", name);
}

export function write(folder: string, files: Readonly<Record<string, string | null>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (content === null) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
}

/** The story of the tests: two articles that agree on a day. */
export const ferry: Readonly<Record<string, string>> = Object.fromEntries(
  filesOf(`# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { first-sailing: { question: When did it first sail?, kind: date } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01 }
claims: [{ property: first-sailing, value: 2024-05-14 }]
# b.yaml
article: { title: B, outlet: times, language: en, published: 2024-06-01 }
claims: [{ property: first-sailing, value: 2024-05 }]
`),
);

/** One edit of one file that contradicts the other, which nobody touched. */
export const contradiction = {
  "claims/ferry/b.yaml": (ferry["claims/ferry/b.yaml"] ?? "").replace("2024-05 ", "2024-05-20 "),
};

/** One that does not. */
export const agreement = { "claims/ferry/b.yaml": ferry["claims/ferry/b.yaml"] ?? "" };
