import type { Writable } from "node:stream";
import { asUsual } from "./engine.ts";
import { hear } from "./streams.ts";

/** Those that were used. To ask for another would make it, which takes milliseconds. */
const made = new Map<string, Writable>();

/** From now on, V8 is as it is by itself while Node makes a standard stream, of modules that were compiled when Node was built. */
export function makeStreamsAsUsual(): void {
  for (const name of ["stdout", "stderr"] as const) {
    const property = Object.getOwnPropertyDescriptor(process, name);
    if (property?.get === undefined) keep(name, process[name]);
    else Object.defineProperty(process, name, { ...property, get: () => streamOf(name, property.get) });
  }
}

function streamOf(name: string, make: (() => Writable) | undefined): Writable | undefined {
  const known = made.get(name);
  if (known !== undefined) return known;
  const stream = asUsual(() => make?.call(process));
  if (stream !== undefined) keep(name, stream);
  return stream;
}

/** Nobody can be told of a message that cannot be written, and it is no reason to end as if there were findings. */
function keep(name: string, stream: Writable): void {
  hear(stream);
  made.set(name, stream);
}

/** How many bytes of what was written to standard streams wait to leave. */
export function unwritten(): number {
  let bytes = 0;
  for (const { writableLength } of made.values()) bytes += writableLength;
  return bytes;
}
