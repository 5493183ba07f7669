import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { binary, plainEnvironment } from "./binary.ts";
import { contradiction, ferry } from "./repository.ts";

/** Has the program get a signal at the moment when it has opened a draft. */
const signalled = (signal: string) =>
  `--import=data:text/javascript,${encodeURIComponent(`
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const { openSync } = fs;
  fs.openSync = (path, ...rest) => {
    const opened = openSync(path, ...rest);
    if (String(path).endsWith(".tmp")) process.kill(process.pid, "${signal}");
    return opened;
  };
  syncBuiltinESMExports();
`)}`;

function interrupted(args: readonly string[], signal: string) {
  const folder = folderWith({ ...ferry, ...contradiction, "out/report.html": "the last report\n" });
  const ended = spawnSync(process.execPath, [binary, ...args], {
    cwd: folder,
    env: { ...plainEnvironment(), NODE_OPTIONS: signalled(signal) },
    timeout: 60_000,
  });
  const hidden = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".tmp"));
  return { ended, hidden, report: readFileSync(join(folder, "out/report.html"), "utf8") };
}

describe.skipIf(process.platform === "win32")("a run that is interrupted while it writes", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])(
    "leaves no draft beside a report, and the last report as it was: %s",
    (signal) => {
      const { ended, hidden, report } = interrupted(["-f", "html=out/report.html", "--no-cache"], signal);
      expect([ended.signal, ended.status]).toEqual([signal, null]);
      expect(hidden).toEqual([]);
      expect(report).toBe("the last report\n");
    },
  );

  it("leaves no draft beside decisions", () => {
    const { ended, hidden } = interrupted(
      ["decide", "value-conflict:ferry/first-sailing", "--outcome", "unresolved", "--reason", "R", "--by", "B"],
      "SIGINT",
    );
    expect(ended.signal ?? ended.status).not.toBe(3);
    expect(hidden).toEqual([]);
  });
});
