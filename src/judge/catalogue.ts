import type { RuleId } from "../model/finding.ts";
import type { Rule } from "./rule.ts";
import { changedOverTime } from "./rules/changed-over-time/rule.ts";
import { difference } from "./rules/difference/rule.ts";
import { disputed } from "./rules/disputed/rule.ts";
import { distinct } from "./rules/distinct/rule.ts";
import { duplicateArticle } from "./rules/duplicate-article/rule.ts";
import { duplicateClaim } from "./rules/duplicate-claim/rule.ts";
import { excludes } from "./rules/excludes/rule.ts";
import { expiredDecision } from "./rules/expired-decision/rule.ts";
import { follows } from "./rules/follows/rule.ts";
import { implies } from "./rules/implies/rule.ts";
import { impossibleTiming } from "./rules/impossible-timing/rule.ts";
import { invalidRule } from "./rules/invalid-rule/rule.ts";
import { inverse } from "./rules/inverse/rule.ts";
import { jointConflict } from "./rules/joint-conflict/rule.ts";
import { nameVariant } from "./rules/name-variant/rule.ts";
import { nearValue } from "./rules/near-value/rule.ts";
import { notComparable } from "./rules/not-comparable/rule.ts";
import { oneOf } from "./rules/one-of/rule.ts";
import { order } from "./rules/order/rule.ts";
import { planNotKept } from "./rules/plan-not-kept/rule.ts";
import { quoteAmbiguous } from "./rules/quote-ambiguous/rule.ts";
import { quoteMissing } from "./rules/quote-missing/rule.ts";
import { quoteNotFound } from "./rules/quote-not-found/rule.ts";
import { range } from "./rules/range/rule.ts";
import { ratio } from "./rules/ratio/rule.ts";
import { reopenedDecision } from "./rules/reopened-decision/rule.ts";
import { requires } from "./rules/requires/rule.ts";
import { schema } from "./rules/schema/rule.ts";
import { selfConflict } from "./rules/self-conflict/rule.ts";
import { singleOrigin } from "./rules/single-origin/rule.ts";
import { staleDecision } from "./rules/stale-decision/rule.ts";
import { sum } from "./rules/sum/rule.ts";
import { syntax } from "./rules/syntax/rule.ts";
import { tooManyValues } from "./rules/too-many-values/rule.ts";
import { unknownName } from "./rules/unknown-name/rule.ts";
import { unsoundDecision } from "./rules/unsound-decision/rule.ts";
import { unusedDefinition } from "./rules/unused-definition/rule.ts";
import { valueConflict } from "./rules/value-conflict/rule.ts";
import { valueNotInQuote } from "./rules/value-not-in-quote/rule.ts";
import { wordingDiffers } from "./rules/wording-differs/rule.ts";

/** Every rule. One without code does not compile. */
export const rules: { readonly [Id in RuleId]: Rule } = {
  "value-conflict": valueConflict,
  disputed: disputed,
  "near-value": nearValue,
  "name-variant": nameVariant,
  "wording-differs": wordingDiffers,
  "plan-not-kept": planNotKept,
  "changed-over-time": changedOverTime,
  "not-comparable": notComparable,
  "single-origin": singleOrigin,
  "self-conflict": selfConflict,
  "impossible-timing": impossibleTiming,
  "too-many-values": tooManyValues,
  "quote-missing": quoteMissing,
  "quote-not-found": quoteNotFound,
  "quote-ambiguous": quoteAmbiguous,
  "value-not-in-quote": valueNotInQuote,
  syntax: syntax,
  schema: schema,
  "unknown-name": unknownName,
  "duplicate-claim": duplicateClaim,
  "duplicate-article": duplicateArticle,
  "unused-definition": unusedDefinition,
  "joint-conflict": jointConflict,
  order: order,
  sum: sum,
  difference: difference,
  ratio: ratio,
  range: range,
  "one-of": oneOf,
  implies: implies,
  excludes: excludes,
  requires: requires,
  distinct: distinct,
  inverse: inverse,
  follows: follows,
  "invalid-rule": invalidRule,
  "reopened-decision": reopenedDecision,
  "stale-decision": staleDecision,
  "unsound-decision": unsoundDecision,
  "expired-decision": expiredDecision,
};
