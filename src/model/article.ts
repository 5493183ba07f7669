import type { Data } from "./data.ts";
import type { Denotation } from "./denotation.ts";
import type { Location } from "./location.ts";
import type { FilePlaces } from "./places.ts";
import type { WrittenDate } from "./story.ts";

/** One published text of one outlet. */
export interface Article {
  readonly id: string;
  readonly story: string;
  readonly file: string;
  readonly title: string;
  readonly outlet: string;
  /** BCP 47. */
  readonly language: string;
  readonly published: WrittenDate | null;
  readonly url: string | null;
  readonly origins: readonly string[];
  /** The id of the article that this one replaces. */
  readonly editionOf: string | null;
  /** The path of its plain text, as written. */
  readonly text: string | null;
  readonly note: string | null;
}

/** An article whose names are bound, with the places in its file: needed as long as its quotes are looked at. */
export interface BoundArticle extends Article {
  readonly record: FilePlaces;
}

export const statuses = ["fact", "plan", "forecast", "allegation", "denial", "opinion"] as const;

/** How an article says it. */
export type Status = (typeof statuses)[number];

/** Whether a claim says what will be: it is no report of what is. */
export function isAhead(status: Status): boolean {
  return status === "plan" || status === "forecast";
}

/** One thing that an article says, bound to the story's names and read by its property's kind. */
export interface Claim {
  /** `article#claim` */
  readonly id: string;
  readonly article: string;
  readonly story: string;
  readonly subject: string;
  readonly property: string;
  /** The value as the record has it. */
  readonly value: Data;
  readonly denotation: Denotation;
  readonly status: Status;
  /** Terms by dimension; several terms of one dimension mean all of them. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
  /** The id of the entity that the article has speak. */
  readonly saidBy: string | null;
  /** When the statement holds; null where neither it nor the publication is dated. */
  readonly asOf: WrittenDate | null;
  readonly origins: readonly string[];
  readonly quote: string | null;
  /** The words before and after the quote, where it stands more than once in its paragraph. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly translation: string | null;
  /** Paragraph, counting from 1 those that are not empty. */
  readonly at: number | null;
  readonly note: string | null;
  /** Its place in the list of claims of its file. */
  readonly index: number;
  /** Where its value stands. */
  readonly location: Location;
}
