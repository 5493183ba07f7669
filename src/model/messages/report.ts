export type ReportMessages = Record<never, never>;
