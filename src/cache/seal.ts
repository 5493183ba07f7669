import { crc32 } from "node:zlib";

/**
 * The checksum of a name and the data, and the data's length. Eight bytes keep the data behind them where V8 can use it in place.
 * A checksum finds what a disk or a copy has damaged or mixed up; it is no protection against people.
 */
const headLength = 8;

/**
 * The data with a head by which damage is found, and whose they are. Null where this version of Node has no quick checksum
 * (before 22.2, but for 20).
 */
export function sealed(data: Uint8Array, name = ""): Uint8Array | null {
  const checksum = checksumOf(data, name);
  if (checksum === null) return null;
  const bytes = Buffer.alloc(headLength + data.length);
  bytes.writeUInt32LE(checksum, 0);
  bytes.writeUInt32LE(data.length, 4);
  bytes.set(data, headLength);
  return bytes;
}

/** What was sealed under a name; null where not every byte is as it was then. */
export function unsealed(bytes: Buffer, name = ""): Buffer | null {
  if (bytes.length <= headLength) return null;
  const data = bytes.subarray(headLength);
  const isWhole = bytes.readUInt32LE(4) === data.length && bytes.readUInt32LE(0) === checksumOf(data, name);
  return isWhole ? data : null;
}

function checksumOf(data: Uint8Array, name: string): number | null {
  // The types know only versions of Node that have it.
  const checksum: typeof crc32 | undefined = crc32;
  return checksum === undefined ? null : checksum(data, checksum(name));
}
