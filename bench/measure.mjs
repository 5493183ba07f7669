import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cost = new URL("cost.cjs", import.meta.url).pathname;

/**
 * Runs whole processes in turn, `runs` rounds of all, and gives the medians of each: `wall` and `cpu` in seconds (user
 * and system time of all threads), `peak` memory in MiB. In turn, so that a busy machine is as busy for all.
 */
export function measure(cases, runs) {
  const samples = new Map(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round += 1)
    for (const { name, args, cwd, before } of cases) {
      before?.(round);
      samples.get(name).push(runOnce(name, args, cwd));
    }
  const medianOf = (found, what) => median(found.map((sample) => sample[what]));
  const medians = (found) => ({ wall: medianOf(found, "wall"), cpu: medianOf(found, "cpu"), peak: medianOf(found, "peak") });
  return new Map([...samples].map(([name, found]) => [name, medians(found)]));
}

function runOnce(name, args, cwd) {
  const file = join(tmpdir(), `bench-cost-${process.pid}.json`);
  const start = process.hrtime.bigint();
  const ended = spawnSync(process.execPath, ["--require", cost, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, BENCH_COST: file, NO_COLOR: "1" },
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (ended.status === null || ended.status > 2) throw new Error(`${name} failed: ${ended.stderr}`);
  const { cpu, peak } = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return { wall, cpu, peak };
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
