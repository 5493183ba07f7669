import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { measure, median } from "../measure.mjs";
import { table, targets } from "../table.mjs";

/** Milliseconds that `--watch` waits for an editor to have saved all that it saves. */
const settling = 100;

/** The same 50,000 claims after an edit of one article: with the cache, and in `--watch`. */
export async function warm({ desk, factlint, scratch, runs }) {
  const folder = desk("cold", { articles: 2000, claims: 25 });
  const article = join(folder, "claims/story-0003/article-000301.yaml");
  const original = readFileSync(article, "utf8");
  const edit = (round) => writeFileSync(article, edited(original, round));
  const args = [factlint, "--fail-on", "none", "--cache", "--cache-folder", join(scratch, "cache")];
  // Files that changed less than three seconds ago are looked at twice.
  await pause(3000);
  measure([{ name: "first", args, cwd: folder }], 2);
  const found = measure(
    [
      { name: "factlint, one article edited", args, cwd: folder, before: edit },
      { name: "factlint, nothing edited", args, cwd: folder },
      { name: "node -e 0", args: ["-e", "0"] },
    ],
    Math.max(runs, 5),
  );
  const watched = await watch({ folder, factlint, edit, rounds: Math.max(runs, 5) });
  writeFileSync(article, original);
  const more = found.get("factlint, one article edited").wall - found.get("node -e 0").wall;
  return [
    "",
    "## The same, one article edited since the last check",
    "",
    ...table(found, "node -e 0"),
    "",
    ...targets([
      ["one article edited, cached, above node -e 0", more, 0.25, " s"],
      ["one article edited, in --watch, after the save has settled", watched, 50, " ms"],
    ]),
  ];
}

/** A claim says something else, and an error comes or goes. */
function edited(text, round) {
  return text.replaceAll(/^( {4}value: )(\d{4})$/gm, (_, key, year) => `${key}${Number(year) + 50 + (round % 7)}`);
}

/** The median time, in milliseconds, from a save to the report of what has changed. */
async function watch({ folder, factlint, edit, rounds }) {
  const child = spawn(process.execPath, [factlint, "check", "--watch"], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      said += data;
      wake();
    });
  const until = async (words) => {
    while (!said.includes(words))
      await new Promise((done) => {
        wake = done;
      });
    said = "";
  };
  await until("Ctrl-C ends.");
  const times = [];
  // The first rounds run code that V8 has not compiled yet: a watch lasts longer than that.
  for (let round = 0; round < rounds + 10; round += 1) {
    await pause(500);
    const start = performance.now();
    edit(round);
    await until(" known.");
    if (round >= 10) times.push(performance.now() - start - settling);
  }
  child.kill("SIGINT");
  return median(times);
}
