// Checks the same desk over and over in one process, on one thread, and writes the seconds that each check took to standard
// error, as JSON: node repeated.cjs DIST TIMES
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const [dist, times] = process.argv.slice(2);
const path = join(
  dist,
  readdirSync(dist).find((file) => /^program-[^-]*\.js$/.test(file)),
);
const program = {};
new Script(readFileSync(path, "latin1"), { filename: path }).runInThisContext()(program, require, path);

async function run() {
  const seconds = [];
  for (let count = 0; count < Number(times); count += 1) {
    const start = process.hrtime.bigint();
    await program.runCommandLine(["check", "--fail-on", "none", "--no-cache", "--threads", "1"]);
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  process.stderr.write(JSON.stringify(seconds), () => process.exit(0));
}

run();
