import type { WriteStream } from "node:tty";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import type { Message } from "../model/message.ts";

/** Seconds that a run may take before it says what it is at: by then reading has shown that the whole takes over one. */
const patience = 0.4;

const eraseLine = "\r\u001b[2K";

type Terminal = Pick<WriteStream, "isTTY" | "write">;

/** Says on a terminal, in one line that goes again, what a long run is at; elsewhere and in CI it is silent. */
export class Progress {
  readonly #stream: () => Terminal;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #language: InterfaceLanguage;
  readonly #elapsed: () => number;
  #shown = false;

  /**
   * @param stream where it is said; asked for once there is something to say, because Node takes milliseconds to make one
   * @param elapsed the seconds since the run began
   */
  constructor(
    stream: () => Terminal,
    environment: NodeJS.ProcessEnv,
    language: InterfaceLanguage,
    elapsed: () => number = process.uptime,
  ) {
    this.#stream = stream;
    this.#environment = environment;
    this.#language = language;
    this.#elapsed = elapsed;
  }

  tell(said: Message): void {
    if (this.#elapsed() < patience || this.#isSilent()) return;
    this.#stream().write(`${this.#shown ? eraseLine : ""}${say(said, this.#language)}`);
    this.#shown = true;
  }

  /** Takes the line away, so that a report begins on an empty one. */
  end(): void {
    if (this.#shown) this.#stream().write(eraseLine);
    this.#shown = false;
  }

  #isSilent(): boolean {
    const { CI = "", TERM } = this.#environment;
    return CI !== "" || TERM === "dumb" || this.#stream().isTTY !== true;
  }
}
