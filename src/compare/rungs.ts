import { type Claim, isAhead } from "../model/article.ts";
import { declaredName, termNames } from "../model/declared-name.ts";
import { type Message, message } from "../model/message.ts";
import type { StepName, Verdict } from "../model/question.ts";
import { mirrored } from "../values/denial.ts";
import { describeClaim } from "../values/describe-claim.ts";
import { replaces } from "./editions.ts";
import { asOfInWords, gapInWords, isNext, leastGapInWords, outletName } from "./in-words.ts";
import type { Pair } from "./pair.ts";
import { daysBetween, mayBeOneName, mayHaveChanged } from "./time.ts";
import { speakApart, weakVoice } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/** One named step: decides on a pair or passes it on, and can say why. */
export interface Rung {
  readonly step: StepName;
  /** Whether it can decide on any pair of a question; without it, it always may. */
  matters?(weighing: Weighing): boolean;
  decide(pair: Pair): Verdict | null;
  reason(pair: Pair, verdict: Verdict | null): Message;
}

/** A later edition of an article takes the place of the earlier. */
export const edition: Rung = {
  step: "edition",
  matters: ({ editions }) => editions.earlier.size > 0,
  decide: ({ a, b, editions }) =>
    replaces(a.article, b.article, editions) || replaces(b.article, a.article, editions) ? "superseded" : null,
  reason({ a, b, editions, input }, verdict) {
    if (verdict === null) return message("step.edition.none", {});
    const [later, earlier] = replaces(a.article, b.article, editions) ? [a, b] : [b, a];
    const outlet = outletName(later, input);
    return message("step.edition.replaced", { outlet, later: later.article, earlier: earlier.article });
  },
};

/** What is said of different audiences, regions and the like does not clash. */
export const scope: Rung = {
  step: "scope",
  matters: ({ classes }) => classes.scopes.length > 1,
  decide: ({ scopes }) => (scopes.relation === "apart" ? "other-scope" : null),
  reason({ a, b, scopes: found, input }) {
    if (found.relation === "unstated") return message("step.scope.unstated", {});
    if (found.relation !== "apart") return message("step.scope.same", {});
    const { dimension } = found;
    const named = (claim: Claim) => termNames(claim.scope[dimension] ?? [], dimension, input.story.terms);
    const args = { dimension, first: named(a), second: named(b) };
    return message(found.nested ? "step.scope.nested" : "step.scope.other", args);
  },
};

/** Nothing is said of values that nothing converts into each other. */
export const incomparable: Rung = {
  step: "value",
  decide: ({ relation }) => (relation === "incomparable" ? "not-comparable" : null),
  reason({ a, b, input, relation }) {
    if (relation !== "incomparable") return message("step.value.comparable", {});
    const said = { first: describeClaim(a, input), second: describeClaim(b, input) };
    return message("step.value.incomparable", { kind: input.property.kind, ...said });
  },
};

/** The plan of a pair that is a plan and a fact. */
function planBesideFact({ a, b }: Pair): Claim | null {
  if (b.status === "fact") return isAhead(a.status) ? a : null;
  return a.status === "fact" && isAhead(b.status) ? b : null;
}

function factOf({ a, b }: Pair, planned: Claim): Claim {
  return planned === a ? b : a;
}

/** A fact that is certainly later shows whether a plan was kept. */
export const plan: Rung = {
  step: "status",
  matters: ({ anyAhead }) => anyAhead,
  decide(pair) {
    const planned = planBesideFact(pair);
    if (planned === null) return null;
    const later = daysBetween(planned, factOf(pair, planned));
    if (later === 0) return null;
    if (later < 0) return "plan-open";
    const factToPlan = planned === pair.a ? mirrored(pair.relation) : pair.relation;
    if (factToPlan === "same" || factToPlan === "narrower") return "plan-kept";
    return factToPlan === "disjoint" ? "plan-not-kept" : "plan-open";
  },
  reason(pair, verdict) {
    const planned = planBesideFact(pair);
    if (planned === null) return message("step.status.no-plan", {});
    if (verdict === null) return message("step.status.together", {});
    const happened = factOf(pair, planned);
    const args = {
      plan: outletName(planned, pair.input),
      fact: outletName(happened, pair.input),
      planned: asOfInWords(planned),
      happened: asOfInWords(happened),
      isForecast: planned.status === "forecast",
    };
    if (daysBetween(planned, happened) < 0) return message("step.status.plan-earlier", args);
    return message("step.status.plan-later", { ...args, verdict });
  },
};

/** What some value satisfies at once can all be true. */
export const agreement: Rung = {
  step: "value",
  decide({ relation }) {
    if (relation === "same") return "agrees";
    if (relation === "narrower" || relation === "wider") return "refines";
    return relation === "overlaps" ? "compatible" : null;
  },
  reason: ({ a, b, input, relation }) =>
    message("step.value.relation", { relation, first: describeClaim(a, input), second: describeClaim(b, input) }),
};

/** A value that changes may have changed in between. */
export const time: Rung = {
  step: "time",
  matters: ({ anyAhead, input: { property } }) => anyAhead || property.changes !== null,
  decide: ({ a, b, gap: between, input: { property } }) =>
    mayHaveChanged(a, b, property) && !mayBeOneName(between, property) ? "superseded" : null,
  reason({ a, b, gap: between, input }, verdict) {
    if (verdict !== null) {
      const [earlier, later] = daysBetween(a, b) > 0 ? [a, b] : [b, a];
      return message("step.time.superseded", {
        earlier: outletName(earlier, input),
        later: outletName(later, input),
        before: asOfInWords(earlier),
        after: asOfInWords(later),
      });
    }
    if (input.property.changes === null) return message("step.time.unchanging", {});
    if (mayHaveChanged(a, b, input.property) && mayBeOneName(between, input.property))
      return message("step.time.one-name", {});
    return message("step.time.same", { first: asOfInWords(a), second: asOfInWords(b) });
  },
};

/** Values that touch, or are within the tolerance, may be one. */
export const near: Rung = {
  step: "near",
  decide: ({ gap: between }) => (between?.near ? "near" : null),
  reason({ gap: between }, verdict) {
    if (verdict === null) return message("step.near.far", { gap: gapInWords(between) });
    if (between !== null && isNext(between)) return message("step.near.next", {});
    return message("step.near.near", { gap: gapInWords(between) });
  },
};

function isDisputable(pair: Pair): boolean {
  const { a, b, input } = pair;
  if (weakVoice(a) !== null || weakVoice(b) !== null || planBesideFact(pair) !== null) return true;
  return speakApart(a, b, input.story);
}

/** What is hedged or doubted, or said by two speakers, is a dispute. */
export const voice: Rung = {
  step: "voice",
  decide: (pair) => (isDisputable(pair) ? "disputed" : null),
  reason(pair, verdict) {
    const { a, b, input } = pair;
    const planned = planBesideFact(pair);
    for (const claim of [a, b]) {
      const weak = weakVoice(claim);
      if (weak !== null) return message("step.voice.weak", { outlet: outletName(claim, input), voice: weak });
    }
    if (planned !== null) return message("step.voice.weak", { outlet: outletName(planned, input), voice: "plan" });
    if (verdict === null) return message("step.voice.firm", {});
    const name = (id: string | null) => (id === null ? "" : declaredName(input.story.entities, id));
    return message("step.voice.speakers", { first: name(a.saidBy), second: name(b.saidBy) });
  },
};

/** What is left cannot both be true. */
export const conflict: Rung = {
  step: "value",
  decide: () => "conflicts",
  reason: ({ a, b, input, gap: between }) =>
    message("step.value.conflicts", {
      first: describeClaim(a, input),
      second: describeClaim(b, input),
      gap: leastGapInWords(between, a, b),
    }),
};
