import fc from "fast-check";
import { type Fields, inLine, listed, sometimes } from "./random-record.ts";
import { entities, origins, outlets, region, values } from "./random-story.ts";

export interface DrawnArticle {
  readonly head: Fields;
  readonly claims: readonly Fields[];
}

/** What an article's plain text may say. */
export const texts = [
  "It opened in 2019.\n\nIt has four boats.\n",
  "It has nine boats.\n\nIt opened in 2021, and it is not free.\n",
  "Ada Lind heads it. Ada Lind said so.\n",
] as const;
const quotes = ["in 2019", "four boats", "nine boats", "in 2021", "it is not free", "Ada Lind"];

const someOrigins = fc.subarray(Object.keys(origins));
const place = fc.constantFrom("north", "town", "south", ["north", "south"]);

function claimOn(property: string, said: readonly unknown[]): fc.Arbitrary<Fields> {
  return fc.record({
    id: sometimes(fc.constantFrom(`${property}-first`, `${property}-second`), 1),
    about: sometimes(fc.constantFrom("port", "quay"), 2),
    property: fc.constant(property),
    value: fc.constantFrom(...said),
    status: sometimes(fc.constantFrom("plan", "forecast", "allegation", "denial", "opinion"), 3),
    scope: sometimes(fc.record({ region: place }), 2),
    quote: sometimes(fc.constantFrom(...quotes), 5),
    "said-by": sometimes(fc.constantFrom("port", "lind"), 1),
    "as-of": sometimes(fc.constantFrom("2020", "2021-05", "2023"), 2),
    origins: sometimes(someOrigins, 2),
  });
}

/** Most is said on what rules bind together, and on people, whose names are spelt in many ways. */
const often: Readonly<Record<string, number>> = { opened: 4, boats: 4, head: 8, free: 4 };
const claim = fc.oneof(
  ...Object.entries(values).map(([property, said]) => ({
    weight: often[property] ?? 1,
    arbitrary: claimOn(property, said),
  })),
);

const head: fc.Arbitrary<Fields> = fc.record({
  title: fc.constantFrom("A", "B", "Ünï 𝒳"),
  outlet: fc.constantFrom(...Object.keys(outlets)),
  language: fc.constantFrom("en", "en", "de"),
  published: sometimes(fc.constantFrom("2022-01-02", "2022-01-03", "2022-02", "2019"), 9),
  about: fc.constant("harbour"),
  origins: sometimes(someOrigins, 3),
  text: sometimes(fc.constantFrom("../../texts/a.txt", "b.txt"), 3),
  url: sometimes(fc.constantFrom("https://a.example/x", "http://a.example/x/", "https://a.example/y"), 1),
});

export const drawnArticle: fc.Arbitrary<DrawnArticle> = fc.record({
  head,
  claims: fc.uniqueArray(claim, {
    minLength: 1,
    maxLength: 6,
    selector: ({ about, property }) => `${about}/${property}`,
  }),
});

export function textOf({ head: said, claims }: DrawnArticle): string {
  return `article: ${inLine(said)}\n${listed("claims", claims.map(inLine))}`;
}

/**
 * Articles that together use all that a story defines, on questions that hardly anybody else speaks on: beside them no edit
 * changes what is used. By outlet.
 */
export function usingAll(): readonly (readonly [outlet: string, article: DrawnArticle])[] {
  const all = { ...values, crew: [Object.keys(entities)], stops: [Object.keys(region)] };
  const claims = Object.entries(all).map(([property, [value]]) => ({ about: "lund", property, value }));
  const head = { language: "en", published: "2022-01-01", about: "lund", origins: Object.keys(origins) };
  return Object.keys(outlets).map((outlet) => {
    const said = { title: `All of ${outlet}`, outlet, ...head };
    return [outlet, { head: said, claims: outlet === "post" ? claims : [] }] as const;
  });
}
