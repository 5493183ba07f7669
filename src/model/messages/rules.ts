export type RuleMessages = Record<never, never>;
