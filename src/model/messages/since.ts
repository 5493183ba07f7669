/** What is said about a base (the commit that a change is compared with), and in the formats of CI services. */
export interface SinceMessages {
  "git.not-installed": Record<never, never>;
  /** `said`: what git itself says about it. */
  "git.no-repository": { readonly said: string };
  "git.unknown-ref": { readonly ref: string };
  /** `fetch`: what `git fetch --unshallow` needs after it. */
  "git.shallow": { readonly ref: string; readonly fetch: string };
  "since.counted": {
    readonly base: string;
    readonly new: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly absent: number;
  };
  /** A finding that the base had and that is gone. */
  "since.gone": { readonly about: string };
  "since.all-clear": Record<never, never>;
  "since.last-run": Record<never, never>;
  "watch.started": { readonly folders: number };
  "watch.same": Record<never, never>;
  /** `said` is what the system says; null where it watches no more than it does already. */
  "watch.impossible": { readonly folders: number; readonly said: string | null };
  "report.also": Record<never, never>;
  "report.says": { readonly who: string; readonly value: string };
  "report.files": Record<never, never>;
  "report.files-readable": Record<never, never>;
  "since.baseline": { readonly state: "new" | "unchanged" | "updated" | "absent" };
}
