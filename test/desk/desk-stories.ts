import { readdirSync, readFileSync } from "node:fs";
import { parse, stringify } from "yaml";

/** A map as YAML reads it where every scalar is text. */
type Texts = { readonly [key: string]: Data };
type Data = string | readonly Data[] | Texts;
type Named = { readonly [name: string]: string };

/** One story of the desk: its records, and what was expected of them before anything was run. */
export interface DeskStory {
  /** What it is about: the id of its folder and of the entity that bears it. */
  readonly id: string;
  readonly half: "seen" | "unseen";
  /** Its files, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The ids of all its claims. */
  readonly claims: readonly string[];
  readonly expected: {
    /** By question. */
    readonly outcomes: Named;
    /** By question and then by the two articles, or claims of them: `echo borsen`, `echo#outlook borsen`. */
    readonly pairs: { readonly [question: string]: Named };
    /** A rule, and the question or the story's own rule that it is on: `value-conflict price`, `sum every-ballot`. */
    readonly finds: readonly string[];
    /** Claims whose values are to be refused, with the nearest form: nothing where there is none. */
    readonly unread: Named;
  };
}

interface Page extends Texts {
  readonly half: "seen" | "unseen";
  readonly about: string;
  readonly articles: { readonly [id: string]: { readonly head: Texts; readonly say: readonly Texts[] } };
}

/** The stories of a folder beside this file. */
export function deskStories(desk: string): readonly DeskStory[] {
  const folder = new URL(`${desk}/stories/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((file) => storyIn(readFileSync(new URL(file, folder), "utf8")));
}

function storyIn(text: string): DeskStory {
  const { half, about: id, articles, expected, ...record } = parse(text, { schema: "failsafe" }) as Page;
  const written = Object.entries(articles).map(([name, { head, say }]) => ({
    name,
    article: { title: name, ...head, about: id },
    claims: say.map(claimIn),
  }));
  const files = written.map(({ name, ...content }) => [`claims/${id}/${name}.yaml`, stringify(content)] as const);
  return {
    id,
    half,
    files: new Map([[`claims/${id}/story.yaml`, stringify(record)], ...files]),
    claims: written.flatMap(({ name, claims }) => claims.map((claim) => `${name}#${claim.id}`)),
    expected: expected as unknown as DeskStory["expected"],
  };
}

/** `{ mayor/age: 47, status: plan }`: the first key is the property, of a subject other than the article's before a slash. */
function claimIn(claim: Texts): Texts & { readonly id: string } {
  const [[question, value] = ["", ""], ...more] = Object.entries(claim);
  const [property = "", subject] = question.split("/").reverse();
  const said = Object.fromEntries(more);
  const id = typeof said["id"] === "string" ? said["id"] : question;
  return { ...(subject === undefined ? {} : { about: subject }), property, value, ...said, id };
}
