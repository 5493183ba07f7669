import { newline } from "./yaml-characters.ts";

/** Whether this machine puts the lower byte of a number first, as `utf16le` does. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * A text as the codes of its UTF-16 units, with two line feeds after them, so that no loop has to look for the end. A string is
 * asked for its shape at each unit, an array is not. The array is used again for the next text.
 */
export class TextCodes {
  #codes = new Uint16Array(0x4000);

  of(text: string): Uint16Array {
    if (text.length + 2 > this.#codes.length) this.#codes = new Uint16Array(text.length * 2);
    const codes = this.#codes;
    const bytes = Buffer.from(codes.buffer, 0, text.length * 2);
    bytes.write(text, "utf16le");
    if (!isLittleEndian) bytes.swap16();
    codes.fill(newline, text.length, text.length + 2);
    return codes;
  }
}
