export type CompareMessages = Record<never, never>;
