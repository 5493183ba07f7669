import { isAhead } from "../model/article.ts";
import type { Verdict } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import type { Independence } from "./independence.ts";
import type { Weighing } from "./weighing.ts";

/** In place of the group of a class whose claims are of more than one. */
const several = -1;

/** Whether two independent origins state the same, or one refines the other. Facts confirm each other; plans do where a question has no facts. */
export class Confirmation {
  /** For each class that may confirm others, the one group of sources that its claims are of. */
  readonly #groups: readonly (number | undefined)[];
  #found: boolean;

  constructor(weighing: Weighing, independent: Independence) {
    this.#groups = groupsOf(weighing, independent);
    this.#found = this.#groups.includes(several);
  }

  get found(): boolean {
    return this.#found;
  }

  /** Whether there are claims of two groups that may confirm each other. */
  get isPossible(): boolean {
    const first = this.#groups.find((group) => group !== undefined);
    return first !== undefined && this.#groups.some((group) => group !== undefined && group !== first);
  }

  /** Takes note of the verdict on two classes. */
  see(verdict: Verdict, one: ClaimClass, other: ClaimClass): void {
    if (this.#found || (verdict !== "agrees" && verdict !== "refines")) return;
    const group = this.#groups[one.number];
    const otherGroup = this.#groups[other.number];
    this.#found = group !== undefined && otherGroup !== undefined && group !== otherGroup;
  }
}

function groupsOf(
  { classes: { all, next } }: Weighing,
  { groupOf, count }: Independence,
): readonly (number | undefined)[] {
  const groups: (number | undefined)[] = all.map(() => undefined);
  // Claims that all go back to one source confirm nothing.
  if (count < 2) return groups;
  const hasFacts = all.some(({ claim }) => claim.status === "fact");
  for (const { claim, number, first } of all) {
    if (hasFacts ? claim.status !== "fact" : !isAhead(claim.status)) continue;
    const group = groupOf[first];
    groups[number] = group;
    for (let index = next[first] ?? -1; index >= 0 && groups[number] !== several; index = next[index] ?? -1)
      if (groupOf[index] !== group) groups[number] = several;
  }
  return groups;
}
