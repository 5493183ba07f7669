import type { EntityReference, TermDenotation } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import { type Atoms, atomicPositions, relateAtoms } from "./atoms.ts";
import { type Kind, type Reading, type SayingContext, unmeasured, type ValueContext } from "./kind.ts";
import { type NameTable, termsOf } from "./name-table.ts";
import { nearestSpelling } from "./names/nearest.ts";
import { atomsUnder, readAlternatives, widest } from "./references.ts";
import { refused, unreadable, writtenNames } from "./written.ts";

/** A declared term of the property's dimension, by id or name; it stands for itself and all narrower terms. */
export const term: Kind<TermDenotation> = {
  read(written, { story, property }) {
    const dimension = property.terms ?? "";
    const text = writtenNames(written);
    if (text === null) return unreadable("term", written);
    const table = termsOf(story, dimension);
    const { references, unknown, nobody, doubt } = readAlternatives(text, table);
    if (nobody !== null) return refused(message("value.nobody", { written: nobody, asked: "term" }));
    const [stranger] = unknown;
    if (stranger !== undefined) return unknownTerm(stranger.name, dimension, table);
    return { ok: true, denotation: denotationOf(references, dimension, doubt) };
  },
  relate: (a, b, context) => relateAtoms(atomsOf(a, context), atomsOf(b, context)),
  gap: () => unmeasured,
  describe(denotation, context) {
    const { label, declared } = tableOf(denotation, context);
    return message("value.names", { names: denotation.terms.map((id) => label(declared(id) ?? { id, name: id })) });
  },
  positions(denotations, context) {
    return atomicPositions(denotations, {
      key: ({ terms }) => terms.join("\n"),
      atoms: (denotation) => atomsOf(denotation, context),
      value: (common, [first]) => {
        const dimension = first?.dimension ?? "";
        return denotationOf(widest(common, [], termsOf(context.story, dimension)), dimension, false);
      },
    });
  },
  hull(denotations, context) {
    const [first] = denotations;
    if (first === undefined) return null;
    const atoms = denotations.flatMap((denotation) => referencesOf(denotation).map(({ id }) => `id ${id}`));
    const table = tableOf(first, context);
    const common = nearestCommon([...new Set(atoms)], table);
    return denotationOf(widest(common ?? atoms, [], table), first.dimension, false);
  },
  // A whole stays where only a part of it is denied: it does not say the part.
  without(from, denied, context) {
    const out = atomsUnder(denied.flatMap(referencesOf), tableOf(from, context));
    const terms = from.terms.filter((id) => !out.has(`id ${id}`));
    return terms.length === 0 ? null : { ...from, terms };
  },
};

/** What is said of a name that is no term of its dimension, with the term that may have been meant. */
export function unknownTerm(name: string, dimension: string, table: NameTable): Reading<never> {
  const nearest = nearestSpelling(name, table.entries);
  const problem = message("value.unknown-term", { written: name, dimension, nearest });
  return refused(problem, nearest);
}

function denotationOf(references: readonly EntityReference[], dimension: string, doubt: boolean): TermDenotation {
  return { kind: "term", dimension, terms: references.flatMap(({ id }) => id ?? []), doubt };
}

function tableOf({ dimension }: TermDenotation, { story }: SayingContext): NameTable {
  return termsOf(story, dimension);
}

function referencesOf({ terms }: TermDenotation): readonly EntityReference[] {
  return terms.map((id) => ({ id, name: id }));
}

function atomsOf(denotation: TermDenotation, context: ValueContext): Atoms {
  return atomsUnder(referencesOf(denotation), tableOf(denotation, context));
}

/** The term that is above all of these and has no other such term under it; null where there is none, or several. */
function nearestCommon(atoms: readonly string[], { hierarchy }: NameTable): readonly string[] | null {
  const [first, ...others] = atoms.map((atom) => hierarchy.above(atom));
  const common = [...(first ?? [])].filter((atom) => others.every((above) => above.has(atom)));
  const lowest = common.filter((atom) => common.every((other) => hierarchy.above(atom).has(other)));
  return lowest.length === 0 ? null : lowest.slice(0, 1);
}
