/** A decision that an editor has marked on the page (DESIGN.md section 6, without what factlint pins to it). */
export interface MarkedDecision {
  readonly finding: string;
  readonly outcome: string;
  readonly accepted: readonly string[];
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly settledBy: string;
  /** `YYYY-MM-DD`, of a decision made before; "" for none. */
  readonly reviewBy: string;
}

/** The decisions as a record that `factlint decide --from FILE` takes. */
export function decisionsYaml(decisions: readonly MarkedDecision[]): string {
  return `decisions:\n${decisions.map(decisionYaml).join("")}`;
}

function decisionYaml({ finding, outcome, accepted, reason, by, on, settledBy, reviewBy }: MarkedDecision): string {
  const lines = [
    `  - finding: ${quoted(finding)}`,
    `    outcome: ${quoted(outcome)}`,
    ...(accepted.length === 0 ? [] : [`    accepted: [${accepted.map(quoted).join(", ")}]`]),
    `    reason: ${quoted(reason)}`,
    `    by: ${quoted(by)}`,
    `    on: ${quoted(on)}`,
    ...(settledBy === "" ? [] : [`    settled-by: ${quoted(settledBy)}`]),
    ...(reviewBy === "" ? [] : [`    review-by: ${quoted(reviewBy)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** A double-quoted YAML scalar. JSON's escapes are YAML's; what YAML calls unprintable is escaped besides (YAML 1.2, 5.1). */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
