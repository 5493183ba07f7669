/** The number of a character as Unicode writes it: "00A0". */
export function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
