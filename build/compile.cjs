// Runs a program's commands in one process and writes what V8 has compiled by then, bare: node compile.cjs PROGRAM COMPILED ARGS…
// A check that finds all anew comes first, then one that finds what the first has kept.
const { readFileSync, writeFileSync } = require("node:fs");
const { Script } = require("node:vm");

const [program, compiled, ...args] = process.argv.slice(2);
const script = new Script(readFileSync(program, "latin1"), { filename: program });
const exported = {};
script.runInThisContext()(exported, require, program);

(async () => {
  for (const _ of ["anew", "again"]) {
    const { code } = await exported.runCommandLine(args);
    if (code !== 0) process.exit(1);
  }
  writeFileSync(compiled, script.createCachedData());
})();
