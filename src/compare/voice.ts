import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Story } from "../model/story.ts";

/** Why a claim is said with less than a plain statement's weight. */
export type WeakVoice = "allegation" | "opinion" | "denial" | "doubt";

/** Why a claim weighs less than a plain statement; null where it is one. */
export function weakVoice({ status, denotation }: Claim): WeakVoice | null {
  if (status === "allegation" || status === "opinion" || status === "denial") return status;
  return denotation.doubt ? "doubt" : null;
}

/** Two speakers are one voice where one is a part of the other: a spokesman of a company is the company. */
export function speakApart(a: Claim, b: Claim, { entities }: Pick<Story, "entities">): boolean {
  if (a.saidBy === null || b.saidBy === null || a.saidBy === b.saidBy) return false;
  return !wholesOf(a.saidBy, entities).has(b.saidBy) && !wholesOf(b.saidBy, entities).has(a.saidBy);
}

/** Whether two claims may conflict by who says them, and how; if not, they are at most disputed. */
export function mayConflict(a: Claim, b: Claim, { entities }: Pick<Story, "entities">): boolean {
  if (weakVoice(a) !== null || weakVoice(b) !== null) return false;
  if (a.saidBy === null || b.saidBy === null || a.saidBy === b.saidBy) return true;
  const isPart = (id: string) => (own(entities, id)?.partOf ?? null) !== null;
  return isPart(a.saidBy) || isPart(b.saidBy);
}

function wholesOf(id: string, entities: Story["entities"]): ReadonlySet<string> {
  const wholes = new Set<string>();
  let whole = own(entities, id)?.partOf ?? null;
  while (whole !== null && !wholes.has(whole)) {
    wholes.add(whole);
    whole = own(entities, whole)?.partOf ?? null;
  }
  return wholes;
}
