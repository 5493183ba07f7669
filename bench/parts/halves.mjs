import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { median } from "../measure.mjs";

/** What a second thread could gain at most: two processes that check half of the stories each, against one that checks all. */
export async function halves({ desk, factlint, scratch, runs, claims }) {
  const rows = [];
  for (const size of [50_000, 250_000].filter((each) => each <= claims)) {
    const all = desk(size === 50_000 ? "cold" : `growth-${size}`, { articles: size / 25, claims: 25 });
    const parts = split(all, join(scratch, `halves-${size}`));
    const times = { one: [], two: [] };
    for (let round = 0; round < Math.ceil(runs / 2); round += 1) {
      times.one.push(await seconds([all], factlint));
      times.two.push(await seconds(parts, factlint));
    }
    const [one, two] = [median(times.one), median(times.two)];
    const gain = ((1 - two / one) * 100).toFixed(0);
    rows.push(`| ${size.toLocaleString("en")} claims | ${one.toFixed(2)} s | ${two.toFixed(2)} s | ${gain} % |`);
  }
  return [
    "## Two halves at once",
    "",
    "| | one process | two processes, half of the stories each | gain |",
    "|---|---|---|---|",
    ...rows,
  ];
}

/** Two desks with every other story of a desk. */
function split(all, folder) {
  const stories = readdirSync(join(all, "claims"));
  return [0, 1].map((half) => {
    const claims = join(folder, String(half), "claims");
    mkdirSync(claims, { recursive: true });
    for (const story of stories.filter((_, index) => index % 2 === half))
      symlinkSync(join(all, "claims", story), join(claims, story));
    return join(folder, String(half));
  });
}

async function seconds(folders, factlint) {
  const start = performance.now();
  await Promise.all(
    folders.map(
      (cwd) =>
        new Promise((done, fail) => {
          const args = [factlint, "--fail-on", "none", "--no-cache"];
          const child = spawn(process.execPath, args, { cwd, stdio: "ignore", env: { ...process.env, NO_COLOR: "1" } });
          child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`factlint ended with ${code}.`))));
        }),
    ),
  );
  return (performance.now() - start) / 1000;
}
