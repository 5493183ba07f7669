// Measures factlint and its peers side by side and writes docs/performance.md. First: npm run build && npm ci --prefix bench
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { load } from "js-yaml";
import { writeStories } from "./generate.mjs";
import { measure } from "./measure.mjs";
import { records } from "./records.mjs";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "5" }, claims: { type: "string", default: "250000" } },
});
const runs = Number(values.runs);
const root = fileURLToPath(new URL("..", import.meta.url));
const here = (...path) => join(root, "bench", ...path);
const factlint = join(root, "dist/factlint.js");
const scratch = mkdtempSync(join(tmpdir(), "factlint-bench-"));

try {
  const lines = [];
  for (const part of [side, small, hot, growth]) {
    process.stderr.write(`${part.name} …\n`);
    lines.push(...part());
  }
  writeResults(lines.join("\n"));
  process.stdout.write(`${lines.join("\n")}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** 50,000 claims in 2,000 articles: the check beside what the peers do with the same files. */
function side() {
  const folder = stories("side", { articles: 2000, claims: 25 });
  const tenth = stories("tenth", { articles: 200, claims: 25 });
  const claims = join(scratch, "claims.ndjson");
  writeFileSync(claims, ndjson(folder));
  const peer = (...path) => here("node_modules", ...path);
  const ajv = [peer("ajv-cli/dist/index.js"), "validate", "--strict=false", "--errors=no", "-s"];
  const cases = [
    { name: "factlint, terminal report", args: [factlint, "--fail-on", "none"], cwd: folder },
    { name: "factlint, JSON report", args: [factlint, "--fail-on", "none", "-f", "json"], cwd: folder },
    {
      name: "ajv-cli: read and validate",
      args: [...ajv, join(root, "schema/article.schema.json"), "-d", "claims/*/article-*.yaml"],
      cwd: folder,
    },
    { name: "js-yaml: parse", args: [here("peers/js-yaml.mjs"), folder] },
    { name: "yaml: parse", args: [here("peers/yaml.mjs"), folder] },
    { name: "DuckDB: group the claims (NDJSON)", args: [here("peers/duckdb.mjs"), claims] },
    {
      name: "Spectral: lint a tenth of the files",
      args: [peer("@stoplight/spectral-cli/dist/index.js"), "lint", "-r", here("peers/spectral.yaml"), "claims/*/article-*.yaml"],
      cwd: tenth,
    },
    { name: "node -e 0", args: ["-e", "0"] },
  ];
  const found = measure(cases, runs);
  return [
    "## 50,000 claims in 2,000 articles, cold",
    "",
    ...table(found, "ajv-cli: read and validate"),
    "",
    ...targets([
      ["terminal report / ajv-cli", ratio(found, cases[0].name, cases[2].name), 0.8],
      ["terminal report / yaml", ratio(found, cases[0].name, cases[4].name), 0.25],
      ["JSON report / ajv-cli", ratio(found, cases[1].name, cases[2].name), 1.2],
    ]),
  ];
}

/** The project's own five articles: what start-up costs. */
function small() {
  const folder = join(scratch, "five");
  cpSync(join(root, "claims"), join(folder, "claims"), { recursive: true });
  const cases = [
    { name: "factlint, five articles", args: [factlint, "--fail-on", "none"], cwd: folder },
    { name: "node -e 0", args: ["-e", "0"] },
  ];
  const found = measure(cases, Math.max(runs, 5));
  const target = ["five articles / node -e 0", ratio(found, cases[0].name, cases[1].name), 2];
  return ["", "## Five articles", "", ...table(found, "node -e 0"), "", ...targets([target])];
}

/** 100,000 claims on one question with many positions, beside the same number on 10,000 questions; and many properties. */
function hot() {
  const one = stories("hot", { articles: 4000, claims: 25, properties: 1, stories: 1, hot: true });
  const spread = stories("spread", { articles: 4000, claims: 25, properties: 250 });
  const wide = stories("wide", { articles: 2000, claims: 50, properties: 2000, stories: 1 });
  const cases = [
    { name: "100,000 claims on one question", args: [factlint, "--fail-on", "none"], cwd: one },
    { name: "100,000 claims on 10,000 questions", args: [factlint, "--fail-on", "none"], cwd: spread },
    { name: "100,000 claims in one story of 2,000 properties", args: [factlint, "--fail-on", "none"], cwd: wide },
  ];
  const found = measure(cases, Math.ceil(runs / 3));
  const target = ["one question / 10,000 questions", ratio(found, cases[0].name, cases[1].name), 2];
  return ["", "## A hot question, and a wide story", "", ...table(found, cases[1].name), "", ...targets([target])];
}

/** How time and memory grow with the claims. */
function growth() {
  const sizes = [125, 5000, 50_000, 250_000, 1_000_000].filter((size) => size <= Number(values.claims));
  const cases = sizes.map((size) => ({
    name: `${size.toLocaleString("en")} claims`,
    args: [factlint, "--fail-on", "none", "-f", "json"],
    cwd: stories(`growth-${size}`, { articles: size / 25, claims: 25 }),
  }));
  const found = measure(cases, Math.ceil(runs / 3));
  const [base] = found.values();
  const [small, large] = [found.get(`${(50_000).toLocaleString("en")} claims`), [...found.values()].at(-1)];
  const most = sizes.at(-1);
  return [
    "",
    "## Growth, JSON report",
    "",
    ...table(found, cases[0].name),
    "",
    ...targets([
      [`time a claim, ${most.toLocaleString("en")} / 50,000`, large.cpu / most / (small.cpu / 50_000), 1.1],
      ["peak memory above the base, KiB a claim", ((large.peak - base.peak) * 1024) / most, 1],
    ]),
  ];
}

function stories(name, size) {
  const folder = join(scratch, name);
  writeStories(folder, size);
  return folder;
}

function ndjson(folder) {
  const lines = [];
  for (const file of records(folder)) {
    const { claims } = load(readFileSync(file, "utf8"));
    const story = file.split(/[\\/]/).at(-2);
    for (const { property, value } of claims ?? []) lines.push(JSON.stringify({ story, property, value: String(value) }));
  }
  return lines.join("\n");
}

function ratio(found, name, other) {
  return found.get(name).cpu / found.get(other).cpu;
}

function table(found, reference) {
  const rows = [...found].map(([name, { wall, cpu, peak }]) =>
    `| ${name} | ${wall.toFixed(2)} s | ${cpu.toFixed(2)} s | ${ratio(found, name, reference).toFixed(2)} | ${Math.round(peak)} MiB |`,
  );
  return [`| | wall | processor | ratio to ${reference} | peak memory |`, "|---|---|---|---|---|", ...rows];
}

function targets(rows) {
  const line = ([name, measured, most]) =>
    `| ${name} | ${measured.toFixed(2)} | ${most} | ${measured <= most ? "met" : "**not met**"} |`;
  return ["| ratio of processor time | measured | at most | |", "|---|---|---|---|", ...rows.map(line)];
}

function writeResults(text) {
  const file = join(root, "docs/performance.md");
  const [begin, end] = ["<!-- results: npm run bench -->", "<!-- end of results -->"];
  const page = readFileSync(file, "utf8");
  const head = page.slice(0, page.indexOf(begin) + begin.length);
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; medians of ${runs} runs.`;
  writeFileSync(file, `${head}\n\n${machine}\n\n${text}\n\n${page.slice(page.indexOf(end))}`);
}
