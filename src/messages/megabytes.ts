/** A number of bytes in megabytes of 1,048,576 bytes, to one decimal, as an exact decimal. */
export function megabytes(bytes: number): string {
  return String(Math.round(bytes / 104857.6) / 10);
}
