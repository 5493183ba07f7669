import type { DecisionOutcome } from "../decision.ts";
import type { KindName } from "../denotation.ts";
import type { FindingState } from "../finding.ts";
import type { Message } from "../message.ts";

/** The lists that the editors' report is divided into; a finding may stand in several. */
export const tabs = ["all", "decide", "disputed", "near", "reopened", "agreed", "single", "decided", "other"] as const;

export type Tab = (typeof tabs)[number];

/** What the editors' report can be narrowed by; also the query words of its search box. */
export const facets = ["severity", "rule", "state", "story", "outlet", "lang", "kind", "article"] as const;

export type Facet = (typeof facets)[number];

/** The words and buttons of the page that have no arguments. */
export const pageWords = [
  "page.lists",
  "page.search",
  "page.search-example",
  "page.narrow",
  "page.shown",
  "page.of",
  "page.copy-link",
  "page.copied",
  "page.more",
  "page.earlier",
  "page.gone",
  "page.nothing",
  "page.clear",
  "page.findings",
  "page.keys",
  "page.close",
  "page.stories",
  "page.story",
  "page.question",
  "page.outcome",
  "page.silent",
  "page.picture",
  "page.difference",
  "page.only-first",
  "page.only-second",
  "page.decision",
  "page.accepted",
  "page.reopened-because",
  "page.decide",
  "page.decide-again",
  "page.form.outcome",
  "page.form.accepted",
  "page.form.none-accepted",
  "page.form.reason",
  "page.form.by",
  "page.form.on",
  "page.form.settled-by",
  "page.form.keep",
  "page.form.discard",
  "page.export",
  "page.export-hint",
  "page.download",
  "page.copy",
  "page.member",
  "page.named",
  "page.left-open",
  "page.ruled-out",
  "page.unreadable",
  "page.no-script",
  "page.to-findings",
  "page.notes",
] as const;

type PageWords = { [Id in (typeof pageWords)[number]]: Record<never, never> };

/** What the editors' report (HTML) says besides what all reports say. */
export interface PageMessages extends PageWords {
  /** `day` is a day number. */
  "page.checked": { readonly day: number; readonly version: string };
  "page.tab": { readonly tab: Tab };
  "page.facet": { readonly facet: Facet };
  "page.kind": { readonly kind: KindName };
  "page.state": { readonly state: FindingState };
  "page.position": { readonly letter: string };
  "page.matrix": { readonly story: string; readonly questions: number; readonly articles: number };
  "page.translation": { readonly text: string };
  "page.origins": { readonly origins: readonly string[] };
  "page.gap": { readonly gap: Message };
  "page.key": { readonly key: "/" | "j" | "k" | "Enter" | "Esc" | "?" };
  "page.decided-by": { readonly by: string; readonly on: string };
  /** `settled`: it did; else it would. */
  "page.settled-by": { readonly what: string; readonly settled: boolean };
  "page.review-by": { readonly on: string };
  "page.shortened": { readonly count: number };
  /** How many stories have more questions and articles than their table may have cells. */
  "page.tables-left-out": { readonly count: number };
  "decision.outcome": { readonly outcome: DecisionOutcome };
}
