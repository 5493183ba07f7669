import { KeptWords } from "./kept-words.ts";
import { PlaceWriter } from "./place-writer.ts";
import { TextCodes } from "./text-codes.ts";

/**
 * What the files of a story have in common: room, and words that each of them writes. They are read one after the other, and
 * what one gives does not depend on the others.
 */
export class InCommon {
  readonly words = new KeptWords();
  readonly places = new PlaceWriter();
  readonly codes = new TextCodes();
}
