#!/usr/bin/env node
import { join } from "node:path";
import type { runCommandLine } from "./command-line.ts";
import { openProgram } from "./compiled.ts";
import { requireLate } from "./heavy-modules.ts";

interface CommandLine {
  readonly runCommandLine: typeof runCommandLine;
}

const { exported, keepCompiled } = openProgram<CommandLine>(join(__dirname, FACTLINT_PROGRAM), requireLate(require));

exported.runCommandLine(process.argv.slice(2)).then(({ code, command }) => {
  process.exitCode = code;
  // What a check has compiled serves most runs; what `--help` has compiled serves none.
  if (command === "check") keepCompiled();
  endAtOnce();
});

/** Ends without the tidying of memory that the system does anyhow, if all that was written has left. */
function endAtOnce(): void {
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}
