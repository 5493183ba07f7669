import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { binary, factlint, plainEnvironment } from "./binary.ts";
import { agreement, contradiction, ferry, write } from "./repository.ts";

let running: ChildProcess | null = null;
afterEach(() => running?.kill("SIGKILL"));

/** Starts `factlint --watch`; `until` waits for the next words that it says, `ended` for its end. */
function watching(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [binary, "check", "--watch", ...args], {
    cwd: folder,
    env: plainEnvironment(),
  });
  running = child;
  let said = "";
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      said += data;
      wake();
    });
  const until = async (words: string): Promise<string> => {
    while (!said.includes(words)) await new Promise<void>((done) => (wake = done));
    const end = said.indexOf(words) + words.length;
    const found = said.slice(0, end);
    said = said.slice(end);
    return found;
  };
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  return { until, ended, interrupt: () => child.kill("SIGINT"), leave: () => child.stdout.destroy() };
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 500));

it("checks, checks again on every save, says what has changed, and ends on Ctrl-C", { timeout: 30_000 }, async () => {
  const folder = folderWith(ferry);
  const { until, ended, interrupt } = watching(folder);
  expect(await until("Ctrl-C ends.")).toContain("1 agreed");

  write(folder, contradiction);
  expect(await until("0 known.")).toContain(
    "✖ error: The sources cannot all be right  value-conflict:ferry/first-sailing",
  );

  // As editors save: a draft beside the file, then a rename.
  writeFileSync(join(folder, "claims/ferry/.b.yaml.draft"), agreement["claims/ferry/b.yaml"]);
  renameSync(join(folder, "claims/ferry/.b.yaml.draft"), join(folder, "claims/ferry/b.yaml"));
  expect(await until("1 gone")).toContain("No longer there: When did it first sail?");

  write(folder, { "claims/ferry/a.yaml": `${ferry["claims/ferry/a.yaml"]}\n` });
  expect(await until("no finding has changed.")).not.toContain("✖");

  write(folder, { "claims/ferry/b.yaml": "article: [" });
  expect(await until("new,")).toContain("syntax:claims/ferry/b.yaml");
  write(folder, agreement);
  await until("✓ No longer there: syntax:claims/ferry/b.yaml");

  // A story that was not there before.
  mkdirSync(join(folder, "claims/later"));
  for (const [name, text] of Object.entries({ ...ferry, ...contradiction }))
    write(folder, {
      [name.replace(/ferry\/(.)\./, "later/later-$1.").replace("ferry/", "later/")]: text.replace(
        "{ ferry:",
        "{ later:",
      ),
    });
  await until("value-conflict:later/first-sailing");

  interrupt();
  expect(await ended).toBe(0);
});

it("shows what the same check without --watch shows", { timeout: 30_000 }, async () => {
  const folder = folderWith({ ...ferry, ...contradiction });
  factlint(folder, ["init", "--accept-existing", "--by", "Ada"]);
  const { until, interrupt, ended } = watching(folder, "--show-decided");
  expect(await until("Ctrl-C ends.")).toContain("Decided by Ada on ");
  interrupt();
  expect(await ended).toBe(0);
});

it("sees what its folders do not tell: a text by another name, a record behind a link, a folder in another's place", {
  timeout: 30_000,
}, async () => {
  const folder = folderWith({ ...ferry, ...contradiction, "notes/b.yaml": contradiction["claims/ferry/b.yaml"] ?? "" });
  rmSync(join(folder, "claims/ferry/b.yaml"));
  symlinkSync(join(folder, "notes/b.yaml"), join(folder, "claims/ferry/b.yaml"));
  mkdirSync(join(folder, "claims/later"));
  const elsewhere = (name: string, text: string) =>
    write(folder, { [`claims/later/${name}`]: text.replace("{ ferry:", "{ later:") });
  elsewhere("story.yaml", ferry["claims/ferry/story.yaml"] ?? "");
  const { until, interrupt, ended } = watching(folder);
  expect(await until("Ctrl-C ends.")).toContain("1 conflicting");

  // The target of the link changes, and something else is saved.
  write(folder, { "notes/b.yaml": agreement["claims/ferry/b.yaml"] });
  elsewhere("later-a.yaml", ferry["claims/ferry/a.yaml"] ?? "");
  await until("No longer there: When did it first sail?");

  // Another folder takes the place of the story's.
  renameSync(join(folder, "claims/ferry"), join(folder, "old"));
  cpSync(join(folder, "old"), join(folder, "claims/ferry"), { recursive: true, verbatimSymlinks: true });
  rmSync(join(folder, "claims/ferry/b.yaml"));
  write(folder, contradiction);
  expect(await until("The check fails")).toContain("value-conflict:ferry/first-sailing");
  write(folder, agreement);
  await until("No longer there: When did it first sail?");

  // A folder that looks like a draft wakes nobody, and is found when something else is saved.
  for (const [name, text] of Object.entries({ ...ferry, ...contradiction }))
    write(folder, {
      [name.replace(/ferry\/(.)\./, "v1.2/dot-$1.").replace("ferry/", "v1.2/")]: text.replace("{ ferry:", '{ "v1.2":'),
    });
  await new Promise((resolve) => setTimeout(resolve, 300));
  write(folder, { "claims/ferry/b.yaml": `${agreement["claims/ferry/b.yaml"]}\n` });
  await until("value-conflict:v1.2/first-sailing");

  // A folder is deleted and made again, with the same number perhaps; then another record of it is saved.
  const kept = join(folder, "kept");
  cpSync(join(folder, "claims/ferry"), kept, { recursive: true, verbatimSymlinks: true });
  rmSync(join(folder, "claims/ferry"), { recursive: true });
  cpSync(kept, join(folder, "claims/ferry"), { recursive: true, verbatimSymlinks: true });
  await new Promise((resolve) => setTimeout(resolve, 400));
  write(folder, { "claims/ferry/c.yaml": contradiction["claims/ferry/b.yaml"] });
  await until("value-conflict:ferry/first-sailing");
  interrupt();
  expect(await ended).toBe(0);
});

it("takes its own reports for nobody's edits, whatever they are called and wherever they lie", {
  timeout: 30_000,
}, async () => {
  const folder = folderWith({ ...ferry, "real.json": "" });
  symlinkSync("real.json", join(folder, "link.json"));
  const files = ["report", "claims/ferry/report.json", "link.json"];
  const reports = files.flatMap((file, index) => ["-f", `${["junit", "sarif", "json"][index]}=${file}`]);
  const { until, interrupt, ended } = watching(folder, ...reports);
  await until("Ctrl-C ends.");
  await quiet();
  write(folder, contradiction);
  expect(await until("The json report is in link.json.")).not.toContain("Checked again");
  expect(readFileSync(join(folder, "report"), "utf8")).toContain("value-conflict");
  interrupt();
  expect(await ended).toBe(0);
});

it("waits for a desk that is gone, and says so once", { timeout: 30_000 }, async () => {
  const folder = folderWith({ ...ferry });
  const { until, interrupt, ended } = watching(folder);
  await until("Ctrl-C ends.");
  rmSync(folder, { recursive: true });
  await until("syntax:claims:input.no-desk");
  await until("The check fails");
  for (let look = 0; look < 3; look++) await quiet();
  write(folder, ferry);
  expect((await until("✓ No longer there: syntax:claims:input.no-desk")).split("Checked again").length).toBeLessThan(4);
  interrupt();
  expect(await ended).toBe(0);
});

it("ends when nobody reads what it prints any more", { timeout: 30_000 }, async () => {
  const folder = folderWith(ferry);
  const { until, leave, ended } = watching(folder);
  await until("Ctrl-C ends.");
  leave();
  write(folder, contradiction);
  expect(await ended).toBe(0);
});

/** Runs a command where no folder can be watched. */
function unwatching(command: string) {
  return spawnSync("sh", ["-c", `unshare -Ur sh -c 'echo 0 >/proc/sys/user/max_inotify_watches && ${command}'`], {
    cwd: folderWith(ferry),
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
    encoding: "utf8",
  });
}

it.skipIf(unwatching("true").status !== 0)(
  "says why where the system watches no more folders, as a call that cannot be carried out",
  () => {
    const { status, stderr } = unwatching(`exec "${process.execPath}" "${binary}" check --watch`);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^factlint: 2 folders cannot be watched for changes\./),
    ]);
  },
);
