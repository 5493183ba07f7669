import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { measure, median } from "../measure.mjs";

/** How often the desk is checked in one process: from the fifth time on, the time hardly falls any more. */
const times = 6;

/** What is left of the check of 50,000 claims where V8 has compiled and optimised all of it before. */
export function warmed({ desk, factlint, peer, project, runs }) {
  const cwd = desk("cold", { articles: 2000, claims: 25 });
  const ajv = [peer("node_modules/ajv-cli/dist/index.js"), "validate", "--strict=false", "--errors=no", "--all-errors"];
  const schema = join(project, "schema/article.schema.json");
  const found = measure(
    [
      { name: "ajv", args: [...ajv, "-s", schema, "-d", "claims/*/article-*.yaml"], cwd },
      { name: "one", args: [factlint, "--fail-on", "none", "--no-cache", "--threads", "1"], cwd },
      { name: "two", args: [factlint, "--fail-on", "none", "--no-cache", "--threads", "2"], cwd },
    ],
    runs,
  );
  const last = median(Array.from({ length: runs }, () => repeated(peer("peers/repeated.cjs"), join(project, "dist"), cwd)));
  const base = found.get("ajv").wall;
  const row = (name, wall) => `| ${name} | ${wall.toFixed(2)} s | ${(wall / base).toFixed(2)} |`;
  return [
    "## The same with V8 warm",
    "",
    "| 50,000 claims, terminal report | wall | ratio to ajv-cli, a whole process |",
    "|---|---|---|",
    row("a whole process, two threads", found.get("two").wall),
    row("a whole process, one thread", found.get("one").wall),
    row(`one thread, the ${times}th check of one process, without its start`, last),
  ];
}

function repeated(script, dist, cwd) {
  const args = [script, dist, String(times)];
  const ended = spawnSync(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
  if (ended.status !== 0) throw new Error(`The repeated check failed: ${ended.stderr}`);
  return JSON.parse(String(ended.stderr)).at(-1);
}
