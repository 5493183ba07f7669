import { own } from "../../model/data.ts";
import type { Decision, Pinned } from "../../model/decision.ts";
import type { Finding } from "../../model/finding.ts";
import type { Checked, RecordedDecision } from "../rule.ts";
import { contentsOf } from "./differences.ts";
import { partsOf } from "./family.ts";
import { pinnedOf } from "./pin.ts";

/**
 * Whether a decision is on what is said of an article or of a claim of its own, whose ids the finding bears: a file or a claim
 * that is renamed gives it another. Findings on questions, and those of a story's own rules, bear no such id.
 */
export function bearsName({ finding, pinned }: Pick<Decision, "finding" | "pinned">): boolean {
  const [first] = pinned?.claims ?? [];
  return first !== undefined && articleOf(partsOf(finding).about) === articleOf(first.claim);
}

/**
 * The finding that a decision was made on, under the name that it has now: all claims of the one are gone, and those of the other
 * say the same, in an article of another name under their own ids, or as the one claim of their article under another. Where both
 * have other names, the quote tells that it is the same claim. Null where none is such a finding, or several are, or it has a decision
 * of its own.
 */
export function renamedFinding(
  { story, decision }: RecordedDecision,
  undecided: readonly Finding[],
  checked: Checked,
): Finding | null {
  const { pinned } = decision;
  if (pinned === null || !bearsName(decision)) return null;
  if (pinned.claims.some(({ claim }) => checked.claimIfAny(claim) !== null)) return null;
  const { rule } = partsOf(decision.finding);
  const [found, second] = undecided.filter(
    (finding) =>
      finding.rule === rule &&
      finding.story === story &&
      finding.question === null &&
      saysTheSame(pinned, pinnedOf(finding, checked), checked),
  );
  return second === undefined ? (found ?? null) : null;
}

function saysTheSame({ claims: was }: Pinned, { claims: now }: Pinned, checked: Checked): boolean {
  if (was.length !== now.length) return false;
  const isSame = was.every(({ pin }, index) => contentsOf(pin) === contentsOf(now[index]?.pin));
  if (!isSame) return false;
  const [first, second] = was;
  if (first === undefined) return false;
  const isGone = () => !checked.claims.some(({ article }) => article === articleOf(first.claim));
  const haveOwnIds = was.every(({ claim }, index) => ownIdOf(claim) === ownIdOf(now[index]?.claim ?? ""));
  if (haveOwnIds) return isGone();
  const [today] = now;
  if (second !== undefined || today === undefined || !isOnTheSame(first.claim, today.claim, checked)) return false;
  return articleOf(first.claim) === articleOf(today.claim) || (first.pin.quote !== undefined && isGone());
}

/** Whether two ids may be of claims on one property: an id that names a property is that of a claim on it. */
function isOnTheSame(was: string, now: string, checked: Checked): boolean {
  const claim = checked.claimIfAny(now);
  const property = ownIdOf(was).replace(/^.*\//, "");
  const isProperty = claim !== null && own(checked.story(claim.story).properties, property) !== undefined;
  return !isProperty || claim?.property === property;
}

function articleOf(id: string): string {
  return id.replace(/[#:].*$/s, "");
}

function ownIdOf(claim: string): string {
  return claim.slice(claim.indexOf("#") + 1);
}
