import { deserialize, serialize } from "node:v8";

/** Plain values one after the other, each by itself: one is read without the others. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** Where each ends in the bytes. */
  readonly ends: readonly number[];
}

/** A value that is still packed, or one to be packed. */
export type Piece<Value> = { readonly bytes: Uint8Array } | { readonly value: Value };

/** Packs values one after the other; what is packed already is only copied. */
export function pack<Value>(pieces: readonly Piece<Value>[]): Packed {
  const parts = pieces.map((piece) => ("bytes" in piece ? piece.bytes : serialize(piece.value)));
  const ends: number[] = [];
  let end = 0;
  for (const { length } of parts) {
    end += length;
    ends.push(end);
  }
  return { bytes: joinedBytes(parts, end), ends };
}

/** The bytes of a value among others. */
export function packedAt({ bytes, ends }: Packed, index: number): Uint8Array {
  return bytes.subarray(index === 0 ? 0 : (ends[index - 1] ?? bytes.length), ends[index] ?? bytes.length);
}

/** What `pack` was given at a place. */
export function unpack<Value>(packed: Packed, index: number): Value {
  return deserialize(packedAt(packed, index)) as Value;
}

/** Bytes one after the other. */
export function joinedBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
