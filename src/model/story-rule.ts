import type { Status } from "./article.ts";
import type { Data } from "./data.ts";
import type { Severity } from "./finding.ts";

/** What a story's rule may say. Each is a rule of its own in the report. */
export const storyRuleTypes = [
  "order",
  "sum",
  "difference",
  "ratio",
  "range",
  "one-of",
  "implies",
  "excludes",
  "requires",
  "distinct",
  "inverse",
  "follows",
] as const;

export type StoryRuleType = (typeof storyRuleTypes)[number];

/** A question as a rule names it: `property`, `entity/property`, `self/property`; of a period, with `.start` or `.end`. */
export type Reference = string;

/** Values as a rule writes them, by reference. */
export type WrittenValues = Readonly<Record<Reference, Data>>;

/** A rule of the story's own, as its file has it. Its pointer in the record is `["rules", index]`. */
export interface StoryRule {
  readonly id: string;
  readonly index: number;
  /** Why it holds, in plain words. */
  readonly because: string | null;
  readonly severity: Severity | "off" | null;
  /** The type of the entities that it holds for; null where it names its own. */
  readonly forType: string | null;
  /** The statuses of the claims that take part. */
  readonly statuses: readonly Status[];
  /** Claims with a stated scope take part only if it lies within these terms. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
  /** It holds only where the sources say so. */
  readonly condition: WrittenValues;
  /** Whether it has `at-least` or `at-most`. */
  readonly hasDistance: boolean;
  /** What it says: one, or it is no rule. */
  readonly bodies: readonly RuleBody[];
  readonly mustFire: readonly WrittenValues[];
  readonly mustNotFire: readonly WrittenValues[];
}

export type RuleBody =
  | OrderBody
  | SumBody
  | DifferenceBody
  | RangeBody
  | ImpliesBody
  | ExcludesBody
  | RequiresBody
  | DistinctBody
  | InverseBody
  | FollowsBody;

/** None is later than the next; distances as written ("30 days"). */
export interface OrderBody {
  readonly type: "order";
  readonly points: readonly Reference[];
  readonly atLeast: string | null;
  readonly atMost: string | null;
}

export interface SumBody {
  readonly type: "sum";
  readonly total: Reference;
  readonly parts: readonly Reference[];
  /** Whether these are all the parts; if not, they make up no more than the total. */
  readonly complete: boolean;
}

/** What the first leaves over the second, or their quotient. */
export interface DifferenceBody {
  readonly type: "difference" | "ratio";
  readonly of: readonly Reference[];
  readonly is: Data;
}

/** The values within one of which every value of the property lies. */
export interface RangeBody {
  readonly type: "range" | "one-of";
  readonly of: Reference;
  readonly values: readonly Data[];
}

export interface ImpliesBody {
  readonly type: "implies";
  readonly premise: WrittenValues;
  readonly consequence: WrittenValues;
}

/** What is never all true together. */
export interface ExcludesBody {
  readonly type: "excludes";
  readonly all: readonly WrittenValues[];
}

export interface RequiresBody {
  readonly type: "requires";
  readonly premise: WrittenValues;
  readonly needed: readonly Reference[];
}

/** Either a property that all entities have, or a list of references. */
export interface DistinctBody {
  readonly type: "distinct";
  readonly of: readonly Reference[];
}

export interface InverseBody {
  readonly type: "inverse";
  readonly of: string;
  /** null: what holds one way never holds the other way. */
  readonly is: string | null;
}

export interface FollowsBody {
  readonly type: "follows";
  readonly event: Reference;
  readonly after: WrittenValues;
  readonly before: WrittenValues;
}
