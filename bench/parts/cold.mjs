import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { measure } from "../measure.mjs";
import { records } from "../records.mjs";
import { ratio, table, targets } from "../table.mjs";

/** 50,000 claims in 2,000 articles: the check beside what the peers do with the same files. */
export function cold({ desk, factlint, peer, project, scratch, runs }) {
  const folder = desk("cold", { articles: 2000, claims: 25 });
  const tenth = desk("tenth", { articles: 200, claims: 25 });
  const claims = join(scratch, "claims.ndjson");
  writeFileSync(claims, ndjson(folder));
  // It reads dates as YAML 1.1 does, as no strings, and without all errors would stop at the first date of each file.
  const ajv = [peer("node_modules/ajv-cli/dist/index.js"), "validate", "--strict=false", "--errors=no", "--all-errors"];
  const schema = join(project, "schema/article.schema.json");
  const lint = [peer("node_modules/@stoplight/spectral-cli/dist/index.js"), "lint", "-r", peer("peers/spectral.yaml")];
  const check = [factlint, "--fail-on", "none", "--no-cache"];
  const cases = [
    { name: "factlint, terminal report", args: check, cwd: folder },
    { name: "factlint, JSON report", args: [...check, "-f", "json"], cwd: folder },
    { name: "ajv-cli: read and validate", args: [...ajv, "-s", schema, "-d", "claims/*/article-*.yaml"], cwd: folder },
    { name: "js-yaml: parse", args: [peer("peers/js-yaml.mjs"), folder] },
    { name: "yaml: parse", args: [peer("peers/yaml.mjs"), folder] },
    { name: "DuckDB: group the claims (NDJSON)", args: [peer("peers/duckdb.mjs"), claims] },
    { name: "Spectral: lint a tenth of the files", args: [...lint, "claims/*/article-*.yaml"], cwd: tenth },
    { name: "node -e 0", args: ["-e", "0"] },
  ];
  const found = measure(cases, runs);
  const [terminal, json, validation, , parse] = cases.map(({ name }) => name);
  return [
    "## 50,000 claims in 2,000 articles, cold",
    "",
    ...table(found, validation),
    "",
    ...targets([
      ["terminal report / ajv-cli", ratio(found, terminal, validation), 0.8],
      ["terminal report / yaml", ratio(found, terminal, parse), 0.25],
      ["JSON report / ajv-cli", ratio(found, json, validation), 1.2],
    ]),
  ];
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
