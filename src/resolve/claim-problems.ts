import { declaredName } from "../model/declared-name.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Location } from "../model/location.ts";
import { message } from "../model/message.ts";
import { originIds } from "../model/origin-names.ts";
import type { FilePlaces } from "../model/places.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import type { WrittenArticle, WrittenClaim } from "../model/written.ts";
import type { Reading } from "../values/kind.ts";
import { unreadableDate } from "./article.ts";
import { type ProblemPlace, problemAt } from "./problem-at.ts";
import type { SharedReading } from "./property-reader.ts";
import type { SharedDate } from "./read-values.ts";
import type { Shared } from "./shared.ts";
import { undeclared, undeclaredInScope, unknownName } from "./unknown.ts";

/** A claim with something wrong about it. */
export interface OddClaim {
  readonly written: WrittenArticle;
  readonly index: number;
  readonly claim: WrittenClaim;
  readonly id: string;
  readonly subject: string;
  /** Its value as read; null where its property is not declared. */
  readonly read: SharedReading | null;
  /** When it holds, if it says so. */
  readonly asOf: SharedDate | null;
  /** Whether an earlier claim has told already what is wrong with the subject of the whole article. */
  readonly isSubjectTold: boolean;
}

/** All that is wrong with a claim, each at its place. */
export function claimProblems(odd: OddClaim, { story }: Shared): readonly Problem[] {
  const { written, claim, subject, read, asOf, isSubjectTold } = odd;
  const place = (...pointer: Pointer) => new ClaimPlace(odd, story, pointer, ["claims", odd.index, ...pointer]);
  const subjectPlace =
    claim.about === null ? new ClaimPlace(odd, story, ["about"], placeOfDefault(written)) : place("about");
  return [
    ...(claim.saidBy === null ? [] : undeclared(claim.saidBy, "speaker", story.entities, place("said-by"))),
    ...(claim.origins ?? []).flatMap((origin, order) =>
      undeclared(origin, "origin", originIds(story), place("origins", order)),
    ),
    ...unreadableDate(asOf, place("as-of")),
    ...(isSubjectTold ? [] : undeclared(subject, "subject", story.entities, subjectPlace)),
    ...undeclared(claim.property, "property", story.properties, place("property")),
    ...undeclaredInScope(claim.scope, story, (dimension) => place("scope", dimension)),
    ...(read === null ? [] : readingProblems(read.reading, story, place("value"))),
  ];
}

/** A place in a claim. */
class ClaimPlace implements ProblemPlace {
  readonly story: string;
  readonly claim: string;
  readonly about: string;
  readonly #record: FilePlaces;
  readonly #fromTop: Pointer;

  /** `pointer` leads from the claim to the place, `fromTop` to where it stands in the file. */
  constructor({ written, id }: OddClaim, story: Story, pointer: Pointer, fromTop: Pointer) {
    this.story = story.id;
    this.claim = id;
    this.about = `${id}:${pointer.join(".")}`;
    this.#record = written.record;
    this.#fromTop = fromTop;
  }

  locate(): Location {
    return locate(this.#record, this.#fromTop);
  }
}

/** A default subject stands in the head of the article. */
function placeOfDefault(written: WrittenArticle): Pointer {
  return written.about === null ? ["article"] : ["article", "about"];
}

function readingProblems(reading: Reading<Denotation>, story: Story, place: ProblemPlace): readonly Problem[] {
  if (reading.ok) {
    return (reading.unknown ?? []).flatMap(({ name, nearest: near }) =>
      near === null ? [] : [nameVariant(name, near, story, place)],
    );
  }
  if (reading.problem.id === "value.unknown-term") {
    const { written: name, nearest: suggestion } = reading.problem.args;
    return [unknownName(name, "term", suggestion, place)];
  }
  return [problemAt(place, { rule: "schema", message: reading.problem })];
}

/** A name spelt almost like a declared one: said once, and compared as a near value, never taken for the same. */
function nameVariant(name: string, near: string, story: Story, place: ProblemPlace): Problem {
  const declared = declaredName(story.entities, near);
  return problemAt(place, {
    rule: "name-variant",
    message: message("name-variant", { name, declared }),
    suggestions: [message("suggest.alias", { name, declared, id: near })],
  });
}
