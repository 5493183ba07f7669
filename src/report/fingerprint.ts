/**
 * A short, stable name of a finding: FNV-1a, 64 bits, over the UTF-16 units of its id, as 16 hexadecimal digits. Made
 * from the id alone, it survives moves of lines and files.
 * Source: Fowler, Noll, Vo: The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
 */
export function fingerprint(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < id.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(id.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
