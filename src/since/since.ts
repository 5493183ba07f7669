import { type BaselineState, type Finding, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { groundsOf, Pins } from "./pins.ts";
import { type Renamed, renamedArticles, underNewName } from "./renamed.ts";

/**
 * Compares the whole result of a run with the whole result of its base: an edit of one record can create a conflict
 * whose other half stands in a file that nobody touched. Findings are matched by id. What the base had and the run no
 * longer has is appended as `absent`. `name` says what the base is.
 */
export function since(report: Report, base: Report, name: string): Report {
  const renamed = renamedArticles(base.articles, report.articles);
  const found = base.findings.filter(isThere);
  const match = matcher(found, renamed);
  const before = new Pins(base, renamed);
  const now = new Pins(report);
  const matched = new Set<Finding>();
  let stops = false;
  const findings = report.findings.filter(isThere).map((finding) => {
    const known = match(finding.id);
    if (known !== null) matched.add(known);
    const baselineState = stateOf(finding, known, now, before, renamed);
    stops ||= isCounted(finding) && (known === null || isWorse(finding, known));
    return { ...finding, baselineState, places: editedFirst(finding, now, before) };
  });
  const gone = found.filter((finding) => !matched.has(finding)).map(absentFrom(report));
  const { failOn, failed } = report.gate;
  return {
    ...report,
    base: name,
    findings: [...findings, ...gone],
    gate: { failOn, failed: failOn === "new" ? stops : failed },
  };
}

/** What another base had and this run has not is no finding of this run. */
function isThere({ baselineState }: Finding): boolean {
  return baselineState !== "absent";
}

/** Finds a finding of the base by the id that it has now. */
function matcher(findings: readonly Finding[], renamed: Renamed): (id: string) => Finding | null {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const byNewId = new Map(findings.map((finding) => [underNewName(finding.id, renamed), finding]));
  return (id) => byId.get(id) ?? byNewId.get(id) ?? null;
}

function stateOf(finding: Finding, known: Finding | null, now: Pins, before: Pins, renamed: Renamed): BaselineState {
  if (known === null) return "new";
  if (isPlainlyKnown(finding, known, now, before)) return "unchanged";
  return groundsOf(finding, now) === groundsOf(known, before, renamed) ? "unchanged" : "updated";
}

/** Finds out quickly that a finding rests upon the same claims, each saying the same; where it cannot, the grounds tell. */
function isPlainlyKnown(finding: Finding, known: Finding, now: Pins, before: Pins): boolean {
  const { severity, state, message, claims } = finding;
  if (severity !== known.severity || state !== known.state || message.id !== known.message.id) return false;
  if (claims.length === 0 || claims.length !== known.claims.length) return false;
  return claims.every((id, index) => id === known.claims[index] && now.has(id) && now.isSame(id, before));
}

function isCounted({ severity, state }: Finding): boolean {
  return severity === "error" && state !== "decided";
}

/** No longer decided, reopened since, or graver than it was. A known conflict that merely changes stops nothing. */
function isWorse(finding: Finding, known: Finding): boolean {
  return (
    known.state === "decided" ||
    (finding.state === "reopened" && known.state !== "reopened") ||
    severities.indexOf(finding.severity) < severities.indexOf(known.severity)
  );
}

/** The places of claims that the change edited or added come first: there its author looks. */
function editedFirst({ places }: Finding, now: Pins, before: Pins): Finding["places"] {
  const edited = ({ claim }: Finding["places"][number]) => claim !== null && !now.isSame(claim, before);
  return [...places.filter(edited), ...places.filter((place) => !edited(place))];
}

/** What is gone stands nowhere; it keeps of its question and claims what the report still has, so that look-ups hold. */
function absentFrom({ questions, claims }: Report): (finding: Finding) => Finding {
  const asked = new Set(questions.map(({ id }) => id));
  const said = new Set(claims.map(({ id }) => id));
  return (finding) => ({
    ...finding,
    question: finding.question !== null && asked.has(finding.question) ? finding.question : null,
    claims: finding.claims.filter((id) => said.has(id)),
    baselineState: "absent",
    proof: null,
    places: [],
  });
}
