import { unpack } from "../cache/packed.ts";
import type { Claim } from "../model/article.ts";
import { boundAgain } from "../resolve/bind-alone.ts";
import { Shared } from "../resolve/shared.ts";
import type { KnownArticle, StoryPieces } from "./story-pieces.ts";

/** The claims of a story as an earlier run bound them, unpacked where somebody asks. */
export class KnownClaims {
  readonly #pieces: StoryPieces;
  readonly #shared: Shared;
  readonly #unpacked = new Map<number, readonly Claim[]>();

  constructor(pieces: StoryPieces) {
    this.#pieces = pieces;
    this.#shared = new Shared(pieces.story);
  }

  /** The claims on a question, by its number. */
  on(question: number): readonly Claim[] {
    const known = this.#unpacked.get(question);
    if (known !== undefined) return known;
    const claims = unpack<readonly Claim[]>(this.#pieces.claims, question).map((claim) =>
      boundAgain(claim, this.#shared),
    );
    this.#unpacked.set(question, claims);
    return claims;
  }

  /** The claims of an article. */
  of({ head, questions }: KnownArticle): readonly Claim[] {
    return questions.flatMap((question) => this.on(question).filter(({ article }) => article === head.id));
  }
}
