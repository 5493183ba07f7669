import type { Atom } from "../words/lists.ts";
import { type NumberRead, scaled } from "./magnitude.ts";

/** The powers of ten of magnitudes that are multiplied with others. */
const thousand = 3;
const lakh = 5;
const crore = 7;

/** Puts atoms together to a number, and refuses the one that does not fit any more. */
export class Sum {
  #total = 0n;
  #group: number | null = null;
  #lowestPower = 99;
  /** How many groups with a magnitude it has, and the power and amount of the last. */
  #groups = 0;
  #last: { readonly amount: number; readonly power: number } | null = null;
  #dozen = false;

  get empty(): boolean {
    return this.#group === null && this.#groups === 0;
  }

  addAll(atoms: readonly Atom[], onesFirst: boolean): boolean {
    return atoms.every((atom) => this.#add(atom, onesFirst || atoms.length > 1));
  }

  #add(atom: Atom, onesFirst: boolean): boolean {
    if (this.#dozen) return false;
    switch (atom.sort) {
      case "number":
        return this.#addNumber(atom.value, onesFirst);
      case "hundred":
        if ((this.#group ?? 1) > 99 || (this.#group ?? 1) === 0) return false;
        this.#group = (this.#group ?? 1) * 100;
        return true;
      case "magnitude":
        return this.#close(atom.power);
      case "dozen":
        if (this.#groups > 0 || this.#group === null || this.#group > 99) return false;
        this.#dozen = true;
        return true;
    }
  }

  #addNumber(value: number, onesFirst: boolean): boolean {
    if (this.#group === null) {
      this.#group = value;
      return true;
    }
    const tail = this.#group % 100;
    const fits =
      value < 10
        ? value > 0 && (tail >= 20 ? tail % 10 === 0 : tail === 0 && this.#group >= 100)
        : value < 20
          ? (tail === 0 && this.#group >= 100) || tail === 60 || tail === 80
          : value < 100 && ((tail === 0 && this.#group >= 100) || (onesFirst && tail > 0 && tail < 10));
    if (fits) this.#group += value;
    return fits;
  }

  #close(power: number): boolean {
    if (power >= this.#lowestPower) return this.#multiply(power);
    const amount = this.#group ?? (power === 3 ? 1 : null);
    if (amount === null) return false;
    this.#total += BigInt(amount) * 10n ** BigInt(power);
    this.#last = { amount, power };
    this.#group = null;
    this.#groups++;
    this.#lowestPower = power;
    return true;
  }

  /** "cent mille millions", "mil quinientos millones", "two lakh crore": so many of a magnitude. */
  #multiply(power: number): boolean {
    if (this.#last === null || this.#groups !== 1 || power === thousand) return false;
    if (this.#last.power === lakh && power === crore && this.#group === null)
      return this.#restart(this.#last.amount, 12);
    if (this.#last.power !== thousand) return false;
    const amount = this.#last.amount * 10 ** thousand + (this.#group ?? 0);
    return this.#restart(amount, power);
  }

  #restart(amount: number, power: number): true {
    this.#total = BigInt(amount) * 10n ** BigInt(power);
    this.#last = { amount, power };
    this.#group = null;
    this.#lowestPower = power;
    return true;
  }

  /** Its digits where it has no magnitude. */
  plain(): string | null {
    return this.#groups === 0 && this.#group !== null ? String(this.#group) : null;
  }

  /** A magnitude and a part of it: "un million et demi"; null for any other number. */
  withPart(part: string): NumberRead | null {
    if (this.#dozen || this.#groups !== 1 || this.#group !== null || this.#last === null) return null;
    return scaled(`${this.#last.amount}${part}`, this.#last.power);
  }

  read(): NumberRead {
    if (this.#dozen) return scaled(String(this.#group ?? 1), "dozen");
    if (this.#groups === 1 && this.#group === null && this.#last !== null)
      return scaled(String(this.#last.amount), this.#last.power);
    return scaled(String(this.#total + BigInt(this.#group ?? 0)), null);
  }
}
