import { both } from "../values/groups.ts";
import type { Budget } from "./budget.ts";

type Places = ReadonlySet<number>;

/**
 * Looks for members that agree by pairs and of which no place holds all. Members are added one by one; where all that could
 * still be added have a place in common with those that are there, nothing is looked for beyond.
 */
export class JointSearch {
  readonly #places: readonly Places[];
  readonly #later: readonly (readonly number[])[];
  readonly #counts: (members: readonly number[]) => boolean;
  readonly #budget: Budget;

  /**
   * @param places for each member the places that hold it
   * @param agree whether two of them agree
   * @param counts whether what was found is what is looked for
   */
  constructor(
    places: readonly Places[],
    agree: (one: number, other: number) => boolean,
    counts: (members: readonly number[]) => boolean,
    budget: Budget,
  ) {
    this.#places = places;
    this.#counts = counts;
    this.#budget = budget;
    const numbers = places.map((_, member) => member);
    this.#later = numbers.map((one) => numbers.filter((other) => other > one && agree(one, other)));
  }

  /** The first such members that are found, less those that they do without; empty where none are. */
  smallest(): readonly number[] {
    for (let member = 0; member < this.#places.length; member++) {
      const found = this.#beyond([member], this.#placesOf(member), this.#later[member] ?? []);
      if (found !== null) return found;
    }
    return [];
  }

  #beyond(members: readonly number[], common: Places, addable: readonly number[]): readonly number[] | null {
    const cost = 1 + ((common.size * addable.length) >> 6);
    if (addable.length === 0 || !this.#budget.take(cost) || this.#shareOne(common, addable)) return null;
    for (const member of addable) {
      const held = both(common, this.#placesOf(member));
      if (held.size === 0) {
        const needed = this.#needed([...members, member]);
        if (this.#counts(needed)) return needed;
        continue;
      }
      const next = new Set(this.#later[member]);
      const found = this.#beyond(
        [...members, member],
        held,
        addable.filter((other) => next.has(other)),
      );
      if (found !== null) return found;
    }
    return null;
  }

  /** Whether one of some places holds all of these members. */
  #shareOne(common: Places, members: readonly number[]): boolean {
    for (const place of common) if (members.every((member) => this.#places[member]?.has(place))) return true;
    return false;
  }

  #needed(members: readonly number[]): readonly number[] {
    return members.reduce<readonly number[]>((set, one) => {
      const without = set.filter((other) => other !== one);
      return this.#areHeld(without) ? set : without;
    }, members);
  }

  #areHeld([first = -1, ...others]: readonly number[]): boolean {
    return this.#shareOne(this.#placesOf(first), others);
  }

  #placesOf(member: number): Places {
    return this.#places[member] ?? nowhere;
  }
}

const nowhere: Places = new Set();
