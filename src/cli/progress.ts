import type { WriteStream } from "node:tty";
import { say } from "../messages/say.ts";
import type { Message } from "../model/message.ts";

/** Seconds that a run may take before it says what it is at: by then reading has shown that the whole takes over one. */
const patience = 0.4;

const eraseLine = "\r\u001b[2K";

/** Says on a terminal, in one line that goes again, what a long run is at; elsewhere and in CI it is silent. */
export class Progress {
  readonly #stream: Pick<WriteStream, "isTTY" | "write">;
  readonly #silent: boolean;
  readonly #elapsed: () => number;
  #shown = false;

  /** `elapsed`: the seconds since the run began. */
  constructor(
    stream: Pick<WriteStream, "isTTY" | "write">,
    environment: NodeJS.ProcessEnv,
    elapsed: () => number = process.uptime,
  ) {
    this.#stream = stream;
    this.#silent = stream.isTTY !== true || (environment["CI"] ?? "") !== "" || environment["TERM"] === "dumb";
    this.#elapsed = elapsed;
  }

  tell(said: Message): void {
    if (this.#silent || this.#elapsed() < patience) return;
    this.#stream.write(`${this.#shown ? eraseLine : ""}${say(said, "en")}`);
    this.#shown = true;
  }

  /** Takes the line away, so that a report begins on an empty one. */
  end(): void {
    if (this.#shown) this.#stream.write(eraseLine);
    this.#shown = false;
  }
}
