import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { lineStartsOf, type Mistake, syntaxProblem } from "./mistake.ts";

/** A file's text, or why its bytes are none. */
export type Text = { readonly text: string } | { readonly problem: Problem };

/** Decodes UTF-8, strictly; a byte-order mark is left out. */
export function decode(file: string, bytes: Uint8Array): Text {
  if (isUtf16(bytes)) return at(file, "", message("input.utf-16", {}));
  const text = decodeUtf8(bytes);
  if (text === null) {
    const offset = firstBadByte(bytes);
    const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
    return at(file, before, message("input.not-utf-8", { byte: bytes[offset] ?? 0 }));
  }
  return { text };
}

/** The problem that stands right after a text. */
function at(file: string, before: string, problem: Mistake["message"]): Text {
  const mistake = { message: problem, from: before.length, to: before.length };
  return { problem: syntaxProblem(file, lineStartsOf(before), mistake) };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = [bytes[0], bytes[1]];
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** One for all files: it costs more to make than to use, and keeps nothing of what it decoded. */
const strict = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The offset of the first byte that no UTF-8 sequence explains. Source: RFC 3629, section 4. */
function firstBadByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) break;
    offset += length;
  }
  return offset;
}

/** How many bytes the sequence at an offset has; 0 where it is none. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  for (let index = 1; index < length; index++) {
    const [low, high] = index === 1 ? secondByteRange(first) : [0x80, 0xbf];
    const byte = bytes[offset + index] ?? 0;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Overlong forms, surrogates and what lies beyond U+10FFFF are ruled out by the second byte. */
function secondByteRange(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
