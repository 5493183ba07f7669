import { own } from "./data.ts";
import type { Story } from "./story.ts";
import type { Reference } from "./story-rule.ts";

/** What a rule's reference names: a subject, a property of it, and which end of a period. */
export interface Referred {
  /** `self` stands for each entity that the rule is for. */
  readonly subject: string;
  readonly property: string;
  readonly end: "start" | "end" | null;
}

const readBefore = new WeakMap<Story["properties"], Map<Reference, Referred>>();

/** Takes a reference apart. A property whose own name ends in `.start` or `.end` comes first. Rules name the same again and again. */
export function readReference(reference: Reference, story: Pick<Story, "id" | "properties">): Referred {
  const known = readBefore.get(story.properties) ?? new Map<Reference, Referred>();
  const before = known.get(reference);
  if (before !== undefined) return before;
  if (known.size === 0) readBefore.set(story.properties, known);
  const referred = readAnew(reference, story);
  known.set(reference, referred);
  return referred;
}

/** The subject that a reference names. `self` is the entity that the rule holds for; null where it names its own. */
export function subjectFor({ subject }: Referred, self: string | null): string {
  return subject === "self" && self !== null ? self : subject;
}

function readAnew(reference: Reference, story: Pick<Story, "id" | "properties">): Referred {
  const slash = reference.indexOf("/");
  const subject = slash < 0 ? story.id : reference.slice(0, slash);
  const name = reference.slice(slash + 1);
  if (own(story.properties, name) !== undefined) return { subject, property: name, end: null };
  for (const end of ["start", "end"] as const)
    if (name.endsWith(`.${end}`)) return { subject, property: name.slice(0, -end.length - 1), end };
  return { subject, property: name, end: null };
}
