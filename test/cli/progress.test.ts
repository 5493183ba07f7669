import { describe, expect, it } from "vitest";
import { Progress } from "../../src/cli/progress.ts";
import { message } from "../../src/model/message.ts";

/** What a run writes that takes `seconds` before it has read everything. */
function written(isTTY: boolean, environment: NodeJS.ProcessEnv, seconds: number): string {
  const pieces: (string | Uint8Array)[] = [];
  const stream = { isTTY, write: (piece: string | Uint8Array) => pieces.push(piece) > 0 };
  const progress = new Progress(
    () => stream,
    environment,
    "en",
    () => seconds,
  );
  progress.tell(message("command.comparing", { files: 2000 }));
  progress.end();
  return pieces.join("");
}

describe("progress", () => {
  it("shows one line on a terminal, and takes it away", () => {
    expect(written(true, {}, 3)).toBe("Read 2000 files; comparing what they say …\r\u001b[2K");
  });

  it.each([
    ["a short run", true, {}, 0.2],
    ["a pipe", false, {}, 3],
    ["CI", true, { CI: "true" }, 3],
    ["a terminal that cannot erase", true, { TERM: "dumb" }, 3],
  ] as const)("is silent for %s", (_, isTTY, environment, seconds) => {
    expect(written(isTTY, environment, seconds)).toBe("");
  });
});
