export type InputMessages = Record<never, never>;
