import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/story.ts";
import { term } from "../../src/values/term.ts";
import { contextOf, denote, vocabulary } from "../values/norsund.ts";
import { recordsOf } from "./csv.ts";

const folder = new URL("../../../shared/corpora/groups/", import.meta.url);
const hierarchyFile = new URL("heritages-hierarchy.csv", folder);

interface Site {
  readonly subject: string;
  readonly claims: readonly { readonly value: string; readonly label: "exact" | "coarser-but-true" | "wrong" }[];
  /** The true place, then the wider ones. */
  readonly gold_path: readonly string[];
}

/** Sites left out, and why. */
const skipped: Readonly<Record<string, string>> = {
  "Archaeological Ensemble of Tárraco":
    "its true path does not stand in the hierarchy: a comma has become an empty place",
};

const idOf = (number: string) => `place-${number}`;

function places(): Readonly<Record<string, Term>> {
  const rows = recordsOf(readFileSync(hierarchyFile, "utf8")).filter((row) => row["ID"] !== "0");
  const terms = rows.map(({ ID = "", name = "", parentID = "" }) => ({
    id: idOf(ID),
    name,
    broader: parentID === "0" ? [] : [idOf(parentID)],
  }));
  return Object.fromEntries(terms.map((place) => [place.id, place]));
}

function sites(): readonly Site[] {
  const lines = readFileSync(new URL("heritages.jsonl", folder), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Site).filter(({ subject }) => !Object.hasOwn(skipped, subject));
}

describe.skipIf(!existsSync(hierarchyFile))("where sources say that heritage sites are", () => {
  const terms = existsSync(hierarchyFile) ? places() : {};
  const context = { ...contextOf({ kind: "term", terms: "place" }), story: { ...vocabulary, terms: { place: terms } } };
  const pathOf = (id: string): readonly string[] => [
    terms[id]?.name ?? "",
    ...(terms[id]?.broader.flatMap(pathOf) ?? []),
  ];
  const called = (name: string) => Object.keys(terms).filter((id) => terms[id]?.name === name);
  const truth = ({ gold_path: path }: Site) =>
    called(path[0] ?? "").find((id) => pathOf(id).join("\n") === path.join("\n")) ?? "";

  it("a coarser place that is true never conflicts, with the true one or with another source's", () => {
    let pairs = 0;
    for (const site of sites()) {
      const right = site.claims
        .filter(({ label }) => label !== "wrong")
        .map(({ value }) => denote(term, value, context));
      const all = [denote(term, truth(site), context), ...right];
      for (const a of all) {
        for (const b of all) {
          expect(term.relate(a, b, context), `${site.subject}: ${a.terms} / ${b.terms}`).not.toBe("disjoint");
          pairs += 1;
        }
      }
    }
    expect(pairs).toBeGreaterThan(20_000);
  });

  it("a wrong place on another branch always does", () => {
    let conflicts = 0;
    for (const site of sites()) {
      for (const { value } of site.claims.filter(({ label }) => label === "wrong")) {
        const relation = term.relate(denote(term, truth(site), context), denote(term, value, context), context);
        // Labelled wrong, but inside the true place: the hierarchy alone cannot tell.
        const isInside = called(value).some((id) =>
          pathOf(id)
            .join("\n")
            .endsWith(`\n${site.gold_path.join("\n")}`),
        );
        expect(relation, `${site.subject}: ${value}`).toBe(isInside ? "wider" : "disjoint");
        if (!isInside) conflicts += 1;
      }
    }
    expect(conflicts).toBeGreaterThan(800);
  });
});
