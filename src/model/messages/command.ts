export type CommandMessages = Record<never, never>;
