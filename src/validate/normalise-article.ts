import type { FilePlaces } from "../model/places.ts";
import type { WrittenArticle, WrittenClaim } from "../model/written.ts";
import type { ArticleFile, ClaimEntry } from "./shapes.ts";
import { entriesOf, listOf } from "./written-lists.ts";

/**
 * An article as its file has it, with what the file leaves out filled in: the id, the status of a claim, empty lists. The
 * data of the file is not needed any more.
 */
export function normaliseArticle(
  { article, claims }: ArticleFile,
  { file, nodes, names, lineStarts }: FilePlaces,
): WrittenArticle {
  return {
    id: article.id ?? fileName(file),
    title: article.title,
    outlet: article.outlet,
    language: article.language,
    published: article.published ?? null,
    url: article.url ?? null,
    origins: article.origins ?? [],
    about: article.about ?? null,
    editionOf: article["edition-of"] ?? null,
    text: article.text ?? null,
    note: article.note ?? null,
    claims: (claims === "" ? [] : claims).map(normaliseClaim),
    record: { file, nodes, names, lineStarts },
  };
}

function normaliseClaim(claim: ClaimEntry): WrittenClaim {
  return {
    id: claim.id ?? null,
    about: claim.about ?? null,
    property: claim.property,
    value: claim.value,
    status: claim.status ?? "fact",
    scope: scopeOf(claim.scope),
    quote: claim.quote ?? null,
    prefix: claim.prefix ?? null,
    suffix: claim.suffix ?? null,
    translation: claim.translation ?? null,
    at: claim.at === undefined ? null : Number(claim.at),
    saidBy: claim["said-by"] ?? null,
    asOf: claim["as-of"] ?? null,
    origins: claim.origins ?? null,
    note: claim.note ?? null,
  };
}

function scopeOf(scope: ClaimEntry["scope"]): WrittenClaim["scope"] {
  return scope === undefined ? noScope : entriesOf(scope, listOf);
}

/** Most claims have none: they share it. */
const noScope: WrittenClaim["scope"] = Object.freeze(entriesOf({}, listOf));

/** The name of a file without its folder and ending, in composed characters: some systems take those of names apart. */
export function fileName(file: string): string {
  return file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.ya?ml$/i, "")
    .normalize("NFC");
}
