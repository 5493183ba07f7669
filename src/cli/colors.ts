import type { WriteStream } from "node:tty";

/** Whether a stream gets colours: NO_COLOR and FORCE_COLOR decide first, then whether it is a terminal. */
export function colorsOn(stream: Pick<WriteStream, "isTTY">): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}
