import type { Status } from "./article.ts";
import type { Data } from "./data.ts";
import type { FilePlaces } from "./places.ts";

/** An article's record in the right shape, but not yet bound to its story: names and values stand as written. */
export interface WrittenArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly language: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly origins: readonly string[];
  /** Default subject of its claims. */
  readonly about: string | null;
  readonly editionOf: string | null;
  readonly text: string | null;
  readonly note: string | null;
  readonly claims: readonly WrittenClaim[];
  readonly record: FilePlaces;
}

/** A claim as written; its pointer in the record is `["claims", index]`. */
export interface WrittenClaim {
  /** The part after `#`, where the desk gave one. */
  readonly id: string | null;
  readonly about: string | null;
  readonly property: string;
  readonly value: Data;
  readonly status: Status;
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly quote: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly translation: string | null;
  readonly at: number | null;
  readonly saidBy: string | null;
  readonly asOf: string | null;
  /** null where the claim has the article's origins. */
  readonly origins: readonly string[] | null;
  readonly note: string | null;
}
