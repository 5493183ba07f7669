// Measures factlint and its peers side by side and writes docs/performance.md. First: npm run build && npm ci --prefix bench
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeStories } from "./generate.mjs";
import { cold } from "./parts/cold.mjs";
import { growth } from "./parts/growth.mjs";
import { hot } from "./parts/hot.mjs";
import { page } from "./parts/page.mjs";
import { rules } from "./parts/rules.mjs";
import { small } from "./parts/small.mjs";
import { threads } from "./parts/threads.mjs";
import { warm } from "./parts/warm.mjs";
import { warmed } from "./parts/warmed.mjs";

const parts = { cold, warm, small, hot, rules, growth, threads, warmed, page };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5" }, claims: { type: "string", default: "1000000" } },
});
const project = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "factlint-bench-"));

/** What the parts measure with. */
const bench = {
  runs: Number(values.runs),
  claims: Number(values.claims),
  project,
  scratch,
  factlint: join(project, "dist/factlint.cjs"),
  peer: (path) => join(project, "bench", path),
  /** The folder of a generated desk, made when it is first asked for. */
  desk(name, size) {
    const folder = join(scratch, name);
    if (!existsSync(folder)) writeStories(folder, size);
    return folder;
  },
};

try {
  for (const name of positionals.length === 0 ? Object.keys(parts) : positionals) {
    process.stderr.write(`${name} …\n`);
    const lines = await parts[name](bench);
    process.stdout.write(`${lines.join("\n")}\n`);
    writeResult(name, lines.join("\n").trim());
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Puts the result of a part between its marks in docs/performance.md. */
function writeResult(name, text) {
  const file = join(project, "docs/performance.md");
  const [begin, end] = [`<!-- npm run bench ${name} -->`, `<!-- end of ${name} -->`];
  const page = readFileSync(file, "utf8");
  if (!page.includes(begin)) throw new Error(`docs/performance.md has no place for ${name}.`);
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; medians of ${values.runs} runs.`;
  const before = page.slice(0, page.indexOf(begin) + begin.length);
  writeFileSync(file, `${before}\n\n${text}\n\n${machine}\n\n${page.slice(page.indexOf(end))}`);
}
