/** How a run ends: the highest that applies (DESIGN.md section 7). */
export const exitCodes = {
  /** Nothing at or above the gate. */
  clean: 0,
  findings: 1,
  /** Input that could not be read: syntax, schema, usage, configuration. */
  input: 2,
  /** factlint's own fault. */
  fault: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A call that cannot be carried out as given; its message is for the person who made it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
