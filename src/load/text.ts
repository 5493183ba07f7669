import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { lineStartsOf, type Mistake, syntaxProblem } from "./mistake.ts";

/** A file's text, or why its bytes are none. */
export type Text = { readonly text: string } | { readonly problem: Problem };

/** Decodes UTF-8, strictly; a byte-order mark is left out. */
export function decode(file: string, bytes: Uint8Array): Text {
  const wide = wideEncoding(bytes);
  if (wide !== null) return at(file, "", message("input.utf-16", { encoding: wide }));
  const text = decodeUtf8(bytes);
  return text === null ? undecodable(file, bytes) : { text };
}

function undecodable(file: string, bytes: Uint8Array): Text {
  if (bytes.includes(0)) return at(file, "", message("input.binary", {}));
  const offset = firstBadByte(bytes);
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
  const bad = bytes.subarray(offset, offset + 1);
  const character = new TextDecoder("windows-1252").decode(bad);
  const what = {
    byte: bad[0] ?? 0,
    line: lineStartsOf(before).length,
    character: /^[\p{L}\p{P}\p{S}]$/u.test(character) ? character : null,
  };
  return at(file, before, message("input.not-utf-8", what));
}

/** The problem that stands right after a text. */
function at(file: string, before: string, problem: Mistake["message"]): Text {
  const mistake = { message: problem, from: before.length, to: before.length };
  return { problem: syntaxProblem(file, lineStartsOf(before), mistake) };
}

/** UTF-16 or UTF-32, by its byte-order mark, or, without one, by the zero that is half of its first letters. */
function wideEncoding(bytes: Uint8Array): "UTF-16" | "UTF-32" | null {
  const [first, second, third, fourth] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked) return third === 0 && fourth === 0 ? "UTF-32" : "UTF-16";
  if (first !== 0 && second !== 0) return null;
  if (first === 0 && second === 0) return third === 0xfe && fourth === 0xff ? "UTF-32" : null;
  const isZero = (index: number) => bytes[index] === 0;
  const isHalf = (from: number) => [0, 2, 4, 6].every((index) => isZero(from + index) && !isZero(1 - from + index));
  return isHalf(0) || isHalf(1) ? "UTF-16" : null;
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
