import { weighInSteps } from "../compare/ladder.ts";
import { originsOf } from "../compare/sources.ts";
import type { Claim } from "../model/article.ts";
import { declaredName } from "../model/declared-name.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Draft, Place, RuleId } from "../model/finding.ts";
import { type Message, message } from "../model/message.ts";
import type { SideInWords } from "../model/messages/rules.ts";
import { inOrder } from "../model/order.ts";
import { originName } from "../model/origin-names.ts";
import type { Comparison, Proof, Question } from "../model/question.ts";
import { describeClaim } from "../values/describe-claim.ts";
import type { Checked, Selection } from "./rule.ts";

/** A finding on a question: the places of all claims concerned, and the pair that shows it best, step by step. */
export function questionDraft(
  rule: RuleId,
  question: Question,
  checked: Checked,
  found: {
    readonly claims: readonly string[];
    readonly witness: Comparison | null;
    readonly groups?: readonly (readonly string[])[];
    readonly message: Message;
    readonly suggestions?: readonly Message[];
  },
): Draft {
  const claims = inOrder(found.claims);
  return {
    about: question.id,
    rule,
    story: question.story,
    question: question.id,
    claims,
    message: found.message,
    suggestions: found.suggestions ?? [],
    proof: found.witness === null ? null : proofOf(found.witness, found.groups ?? [], question, checked),
    places: claims.map((id) => valuePlace(id, checked)),
    severity: null,
  };
}

function proofOf(
  { between: pair, gap }: Comparison,
  groups: readonly (readonly string[])[],
  question: Question,
  checked: Checked,
): Proof {
  const between = asGrouped(pair, groups);
  const [a, b] = between;
  const { steps } = weighInSteps(checked.claim(a), checked.claim(b), checked.input(question));
  return { between, steps, gap, groups };
}

/** Two claims in the order in which the sides of a finding are shown. */
function asGrouped(pair: Comparison["between"], groups: readonly (readonly string[])[]): Comparison["between"] {
  const [a, b] = pair;
  const first = groups.find((group) => group.includes(a) || group.includes(b));
  return first === undefined || first.includes(a) ? pair : [b, a];
}

/** Where the value of a claim stands. */
export function valuePlace(claim: string, checked: Pick<Checked, "claim">): Place {
  const { file, line, column, endLine, endColumn } = checked.claim(claim).location;
  return { file, line, column, endLine, endColumn, role: "value", claim };
}

/** The question with the name of what it is about. */
export function asked({ story, subject, question }: Question, checked: Checked): Message {
  return message("report.question", { subject: declaredName(checked.story(story).entities, subject), question });
}

/** The sides of a clash in words: what each group says, and who says it. */
export function sidesOf(question: Question, checked: Selection): readonly SideInWords[] {
  return question.groups.map((group) => sideOf(group, question, checked));
}

/** No side says more than these values. */
const mostValues = 3;

/** What the claims of a group say, each value once with the outlets that say it. */
export function sideOf(group: readonly string[], question: Question, checked: Selection): SideInWords {
  // What denotes the same is one object in a story.
  const byValue = new Map<Denotation, { readonly claim: Claim; readonly outlets: Set<string> }>();
  const others = new Set<Denotation>();
  for (const id of group) {
    const claim = checked.claim(id);
    const outlet = checked.outletName(claim.article);
    const known = byValue.get(claim.denotation);
    if (known !== undefined) known.outlets.add(outlet);
    else if (byValue.size < mostValues) byValue.set(claim.denotation, { claim, outlets: new Set([outlet]) });
    else others.add(claim.denotation);
  }
  const input = checked.input(question);
  const says = [...byValue.values()].map(({ claim, outlets }) => ({
    value: describeClaim(claim, input),
    outlets: inOrder([...outlets]),
  }));
  return { says, more: others.size };
}

/** The names of the outlets whose articles have these claims. */
export function outletNames(claims: readonly string[], checked: Selection): readonly string[] {
  return inOrder([...new Set(claims.map((id) => checked.outletName(checked.claim(id).article)))]);
}

/** What would settle a clash: the origin that all its sides go back to, else the kind of document that would know. */
export function whatSettles({ kind }: Question, shared: string | null): Message {
  return shared === null ? message("settle.by-kind", { kind }) : message("settle.origin", { origin: shared });
}

/** The name of an origin that all clashing claims go back to, or the two that clash most; then one of them misreports it. */
export function sharedOrigin(question: Question, checked: Checked): string | null {
  const witness = witnessOf(question, "conflicts", "disputed", "near");
  return (
    sharedOriginOf(question.clashing, question.story, checked) ??
    sharedOriginOf(witness?.between ?? [], question.story, checked)
  );
}

/** The name of the nearest origin that all of these claims go back to, directly or by way of others. */
export function sharedOriginOf(ids: readonly string[], storyId: string, checked: Checked): string | null {
  const story = checked.story(storyId);
  const [first, ...others] = ids;
  if (first === undefined) return null;
  let shared = [...originsOf(checked.claim(first), story)];
  for (const id of others) {
    if (shared.length === 0) return null;
    const origins = originsOf(checked.claim(id), story);
    shared = shared.filter((origin) => origins.has(origin));
  }
  const [nearest] = shared;
  return nearest === undefined ? null : originName(story, nearest);
}

/** The witness of one verdict, where the question has one. */
export function witnessOf(question: Question, ...verdicts: readonly Comparison["verdict"][]): Comparison | null {
  for (const wanted of verdicts) for (const found of question.witnesses) if (found.verdict === wanted) return found;
  return null;
}
