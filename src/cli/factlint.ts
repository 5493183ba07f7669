#!/usr/bin/env node
import { join } from "node:path";
import type { runCommandLine } from "./command-line.ts";
import { openProgram } from "./compiled.ts";

interface CommandLine {
  readonly runCommandLine: typeof runCommandLine;
}

const { exported, keepCompiled } = openProgram<CommandLine>(join(__dirname, FACTLINT_PROGRAM), require);

exported.runCommandLine(process.argv.slice(2)).then(({ code, command }) => {
  process.exitCode = code;
  // What a check has compiled serves most runs; what `--help` has compiled serves none.
  if (command === "check") keepCompiled();
});
