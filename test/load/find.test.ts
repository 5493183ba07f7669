import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskSource } from "../../src/load/disk.ts";
import { findInput } from "../../src/load/find.ts";
import { readText } from "../../src/load/read-text.ts";
import { findRoot, fromRoot } from "../../src/load/root.ts";
import { folderWith } from "../folders.ts";

/** A folder of the disk with empty files in it; `name -> target` is a link. */
function folderOf(...files: readonly string[]): string {
  const root = folderWith();
  for (const file of files) {
    const [name = "", target] = file.split(" -> ");
    const path = join(root, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (target !== undefined) symlinkSync(target, path);
    else if (!name.endsWith("/")) writeFileSync(path, "");
  }
  return root;
}

/** What is found, as `story: articles +decisions` and `file message-id`. */
async function found(root: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const { stories, problems } = await findInput(diskSource(root), paths.length === 0 ? ["claims"] : paths);
  return [
    ...stories.map(({ id, folder, articleFiles, decisionsFile }) => {
      const names = articleFiles.map((file) => file.slice(folder === "." ? 0 : folder.length + 1));
      return `${id}: ${names.join(" ")}${decisionsFile === null ? "" : " +decisions"}`;
    }),
    ...problems.map(({ message, locations: [place] }) => `${place?.file} ${message.id}`),
  ];
}

describe("findInput", () => {
  const desk = () =>
    folderOf(
      "claims/ferry/story.yaml",
      "claims/ferry/b.yaml",
      "claims/ferry/a.yml",
      "claims/ferry/decisions.yaml",
      "claims/ferry/notes.txt",
      "claims/ferry/.hidden.yaml",
      "claims/old/bridge/story.yml",
      "claims/old/bridge/a.yaml",
      "claims/.git/story.yaml",
      "claims/node_modules/x/story.yaml",
      "factlint.yaml",
    );

  it("takes a record whatever letters its ending is written in", async () => {
    const root = folderOf("claims/ferry/story.yaml", "claims/ferry/a.YAML", "claims/ferry/b.Yml");
    expect(await found(root)).toEqual(["ferry: a.YAML b.Yml"]);
  });

  it.each([
    [["claims"], ["ferry: a.yml b.yaml +decisions", "bridge: a.yaml"]],
    [["."], ["ferry: a.yml b.yaml +decisions", "bridge: a.yaml"]],
    [["claims/old"], ["bridge: a.yaml"]],
    [["claims/ferry/b.yaml"], ["ferry: a.yml b.yaml +decisions"]],
    [
      ["claims/ferry/story.yaml", "claims"],
      ["ferry: a.yml b.yaml +decisions", "bridge: a.yaml"],
    ],
    [["claims/*"], ["ferry: a.yml b.yaml +decisions", "bridge: a.yaml"]],
    [["claims/**/a.y*ml"], ["ferry: a.yml b.yaml +decisions", "bridge: a.yaml"]],
    [["claims/*/*.txt"], ["claims/*/*.txt input.no-claims"]],
    [["claims/ferry/notes.txt"], ["claims/ferry/notes.txt input.not-yaml"]],
    [["claim"], ["claim input.missing"]],
    [["claims/x*"], ["claims/x* input.no-match"]],
    [
      ["claims/old", "claim"],
      ["bridge: a.yaml", "claim input.missing"],
    ],
  ])("%j", async (paths, expected) => {
    expect(await found(desk(), ...paths)).toEqual(expected);
  });

  it.each([
    ["no folder", [], ["claims input.no-desk"]],
    ["an empty folder", ["claims/"], ["claims input.no-claims"]],
    ["a story without articles", ["claims/a/story.yaml"], ["a: ", "claims input.no-claims"]],
    [
      "articles without a story",
      ["claims/x.yaml", "claims/a/y.yaml", "claims/b/story.yaml", "claims/b/z.yaml"],
      ["b: z.yaml", "claims/x.yaml input.no-story", "claims/a/y.yaml input.no-story"],
    ],
    [
      "two story files",
      ["claims/a/story.yaml", "claims/a/story.yml", "claims/a/x.yaml"],
      ["a: x.yaml", "claims/a/story.yml input.two-files"],
    ],
    [
      "two stories of one name",
      ["claims/1/a/story.yaml", "claims/1/a/x.yaml", "claims/2/a/story.yaml"],
      ["a: x.yaml", "claims/2/a/story.yaml schema.same-story"],
    ],
    [
      "a folder whose name is no id",
      ["claims/my story/story.yaml"],
      ["claims/my story/story.yaml schema.bad-folder-name"],
    ],
    [
      "stories inside one another",
      ["claims/a/story.yaml", "claims/a/b/story.yaml", "claims/a/b/x.yaml"],
      ["a: ", "b: x.yaml"],
    ],
    ["a name with the marks of a pattern", ["claims/a/story.yaml", "claims/a/[x].yaml"], ["a: [x].yaml"]],
    ["links in a circle", ["claims/a/story.yaml", "claims/a/x.yaml", "claims/a/up -> .."], ["a: x.yaml"]],
    ["two ways to one folder", ["claims/a/story.yaml", "claims/a/x.yaml", "claims/b -> a"], ["a: x.yaml"]],
    ["a link to nothing", ["claims/a/story.yaml", "claims/a/x.yaml -> gone"], ["a: x.yaml"]],
  ])("%s", async (_, files, expected) => {
    expect(await found(folderOf(...files))).toEqual(expected);
  });

  it("takes one file of a folder without a story for the only concern", async () => {
    expect(await found(folderOf("claims/x.yaml", "claims/y.yaml"), "claims/x.yaml")).toEqual([
      "claims/x.yaml input.no-story",
    ]);
  });
});

describe("a file that is no article of a story, but looks as if it were meant for one,", () => {
  const told = async (...files: string[]) => {
    const { problems } = await findInput(diskSource(folderOf(...files)), ["claims"]);
    return problems.map(({ message: { args }, locations: [place] }) => [place?.file, args]);
  };

  it("is told which folder around it has one, the nearest", async () => {
    const args = { folder: "claims/a/b/c", beside: null, around: "claims/a/b" };
    expect(await told("claims/a/story.yaml", "claims/a/b/story.yml", "claims/a/b/c/x.yaml")).toEqual([
      ["claims/a/b/c/x.yaml", args],
    ]);
  });

  it("is told of a story's file that is spelt otherwise", async () => {
    const args = { folder: "claims/a", beside: "Story.yaml", around: null };
    expect(await told("claims/a/Story.yaml", "claims/a/x.yaml")).toEqual([
      ["claims/a/Story.yaml", args],
      ["claims/a/x.yaml", args],
    ]);
  });

  it("is told that a second ending hides it", async () => {
    const files = ["claims/a/story.yaml", "claims/a/y.yaml", "claims/a/notes.txt", "claims/a/.z.yaml.txt"];
    expect(await told(...files, "claims/a/x.yaml.txt")).toEqual([
      ["claims/a/x.yaml.txt", { name: "x.yaml.txt", record: "x.yaml" }],
    ]);
  });
});

it("a story is called by its folder's name, whether or not the system takes its letters apart", async () => {
  const apart = "Köln".normalize("NFD");
  expect(await found(folderOf(`claims/${apart}/story.yaml`, `claims/${apart}/${apart}.yaml`))).toEqual([
    `Köln: ${apart}.yaml`,
  ]);
});

describe("readText", () => {
  const why = (root: string, file: string) => {
    const result = readText(diskSource(root), file);
    return "text" in result ? "text" : JSON.stringify(result.problem.message);
  };

  it("says why a file cannot be read", () => {
    const root = folderOf("a.yaml", "folder/", "broken -> gone", "loop -> loop", "big.yaml");
    truncateSync(join(root, "big.yaml"), 100 * 1024 * 1024);
    expect(why(root, "a.yaml")).toBe("text");
    expect(why(root, "folder")).toContain('"not-a-file"');
    expect(why(root, "broken")).toContain('"broken-link"');
    expect(why(root, "loop")).toContain('"link-loop"');
    expect(why(root, "a.yaml/b")).toContain('"missing"');
    expect(why(root, "big.yaml")).toBe('{"id":"input.too-large","args":{"size":104857600,"limit":33554432}}');
  });

  it.skipIf(process.getuid?.() === 0)("says that it may not", () => {
    const root = folderOf("a.yaml");
    chmodSync(join(root, "a.yaml"), 0);
    expect(why(root, "a.yaml")).toContain('"denied"');
  });
});

describe("the root", () => {
  it("is the nearest folder with factlint.yaml, or the working folder", () => {
    const root = folderOf("factlint.yaml", "claims/a/");
    expect(findRoot(join(root, "claims/a"))).toEqual({ root, configuration: "factlint.yaml" });
    const other = folderOf("claims/a/");
    expect(findRoot(join(other, "claims"))).toEqual({ root: join(other, "claims"), configuration: null });
  });

  it.each([
    ["/desk", "/desk", "claims", "claims"],
    ["/desk", "/desk/claims", "ferry/a.yaml", "claims/ferry/a.yaml"],
    ["/desk", "/desk/claims", "..", "."],
    ["/desk", "/desk", "./claims/*/", "claims/*"],
    ["/desk", "/desk", "/else/where", "../else/where"],
  ])("in %s, from %s, %s is %s", (root, workingFolder, path, expected) => {
    expect(fromRoot(root, workingFolder, path)).toBe(expected);
  });
});
