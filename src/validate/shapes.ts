import type { Status } from "../model/article.ts";
import type { Data } from "../model/data.ts";
import type { DecisionOutcome } from "../model/decision.ts";
import type { KindName } from "../model/denotation.ts";
import type { Severity } from "../model/finding.ts";
import type { FailOn } from "../model/report.ts";
import type { Seasons } from "../model/story.ts";

/**
 * What each schema leaves of a file that was read by YAML's failsafe schema: all scalars are text, and what is left
 * empty is the empty text.
 */
export interface Shapes {
  readonly article: ArticleFile;
  readonly story: StoryFile;
  readonly decisions: DecisionsFile | "";
  readonly config: ConfigFile | "";
}

export type ShapeName = keyof Shapes;

/** A map or list that may be left empty. */
type MaybeEmpty<T> = T | "";
type Named<T> = Readonly<Record<string, T>>;
type YesNo = "true" | "false" | "yes" | "no";
type OneOrMore = string | readonly string[];

export interface ArticleFile {
  readonly article: {
    readonly id?: string;
    readonly title: string;
    readonly outlet: string;
    readonly language: string;
    readonly published?: string;
    readonly url?: string;
    readonly origins?: readonly string[];
    readonly about?: string;
    readonly "edition-of"?: string;
    readonly text?: string;
    readonly note?: string;
  };
  readonly claims: MaybeEmpty<readonly ClaimEntry[]>;
}

export interface ClaimEntry {
  readonly id?: string;
  readonly about?: string;
  readonly property: string;
  readonly value: Data;
  readonly status?: Status;
  readonly scope?: MaybeEmpty<Named<OneOrMore>>;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly translation?: string;
  readonly at?: string;
  readonly "said-by"?: string;
  readonly "as-of"?: string;
  readonly origins?: readonly string[];
  readonly note?: string;
}

export interface StoryFile {
  readonly story: { readonly name: string; readonly seasons?: Seasons; readonly note?: string };
  readonly entities?: MaybeEmpty<Named<EntityEntry>>;
  readonly outlets?: MaybeEmpty<Named<OutletEntry>>;
  readonly origins?: MaybeEmpty<Named<OriginEntry>>;
  readonly terms?: MaybeEmpty<Named<MaybeEmpty<Named<MaybeEmpty<TermEntry>>>>>;
  readonly properties?: MaybeEmpty<Named<PropertyEntry>>;
  readonly rates?: MaybeEmpty<readonly RateEntry[]>;
  readonly rules?: MaybeEmpty<readonly RuleEntry[]>;
}

export interface EntityEntry {
  readonly name: string;
  readonly type?: string;
  readonly aliases?: readonly string[];
  readonly "part-of"?: string;
}

export interface OutletEntry {
  readonly name: string;
  readonly family?: string;
}

export interface OriginEntry {
  readonly name: string;
  readonly by?: string;
  readonly origins?: readonly string[];
}

export interface TermEntry {
  readonly name?: string;
  readonly broader?: OneOrMore;
}

export interface PropertyEntry {
  readonly kind: KindName;
  readonly question: string;
  readonly unit?: string;
  readonly tolerance?: string;
  readonly rounded?: YesNo;
  readonly exact?: YesNo;
  readonly of?: "term" | "entity";
  readonly terms?: string;
  readonly changes?: string;
  readonly parts?: "same" | "some";
  readonly severity?: Severity | "off";
}

export interface RateEntry {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly on: string;
  readonly source?: string;
}

/** A rule: exactly one of its types is to be there; which is not for the schema to say, so that the message can be clear. */
export interface RuleEntry {
  readonly id: string;
  readonly because?: string;
  readonly severity?: Severity | "off";
  readonly for?: { readonly type: string };
  readonly when?: {
    readonly status?: readonly Status[];
    readonly scope?: Named<OneOrMore>;
    readonly value?: Named<Data>;
  };
  readonly order?: readonly string[];
  readonly "at-least"?: string;
  readonly "at-most"?: string;
  readonly sum?: { readonly total: string; readonly parts: readonly string[]; readonly complete?: YesNo };
  readonly difference?: { readonly of: readonly string[]; readonly is: Data };
  readonly ratio?: { readonly of: readonly string[]; readonly is: Data };
  readonly range?: { readonly of: string; readonly within: Data };
  readonly "one-of"?: { readonly of: string; readonly values: readonly Data[] };
  readonly implies?: { readonly if: Named<Data>; readonly then: Named<Data> };
  readonly excludes?: readonly Named<Data>[];
  readonly requires?: { readonly if: Named<Data>; readonly then: readonly string[] };
  readonly distinct?: OneOrMore;
  readonly inverse?: { readonly of: string; readonly is: string };
  readonly follows?: { readonly event: string; readonly after?: Named<Data>; readonly before?: Named<Data> };
  readonly examples?: {
    readonly "must-fire"?: readonly Named<Data>[];
    readonly "must-not-fire"?: readonly Named<Data>[];
  };
}

export interface DecisionsFile {
  readonly decisions?: MaybeEmpty<readonly DecisionEntry[]>;
}

export interface DecisionEntry {
  readonly finding: string;
  readonly outcome: DecisionOutcome;
  readonly accepted?: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly "settled-by"?: string;
  readonly "review-by"?: string;
  readonly pinned?: Data;
}

export interface ConfigFile {
  readonly claims?: OneOrMore;
  readonly rules?: MaybeEmpty<Named<Severity | "off">>;
  readonly "fail-on"?: FailOn;
  readonly language?: string;
  readonly texts?: OneOrMore;
}
