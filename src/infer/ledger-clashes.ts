import type { Claim } from "../model/article.ts";
import { one } from "../values/quantity/amount.ts";
import { hullOf } from "../values/quantity/span.ts";
import { amountSteps } from "./amount-steps.ts";
import type { Clash } from "./clash.ts";
import { clashOf } from "./clash-of.ts";
import { type Combination, combinationsOf, components, nothingSaid } from "./combinations.ts";
import { type AmountInstance, type Inconvertible, intervalOf } from "./figures.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { type Constraint, isSatisfiable } from "./linear.ts";
import { minimal } from "./minimal.ts";
import type { Told } from "./told.ts";

/** What the rules on amounts show: clashes of claims, rules that no amounts satisfy, claims in other units. */
interface AmountClashes {
  readonly clashes: readonly Clash[];
  readonly contradictions: readonly (readonly AmountInstance[])[];
  readonly inconvertible: readonly Inconvertible[];
}

/** Holds the rules on amounts, and the amounts that the sources give, against each other. Rules that contradict each other are left out. */
export function amountClashes(instances: readonly AmountInstance[], told: Told): AmountClashes {
  const ledger = ledgerOf(instances, told);
  const cores = components([...instances.keys()], ledger).flatMap((rules) => contradictionsOf(rules, ledger));
  const bad = new Set(cores.flat());
  const sound = [...instances.keys()].filter((rule) => !bad.has(rule));
  const alone = sound.flatMap((rule) => clashOfRules([rule], ledger));
  const broken = new Set(sound.filter((rule) => alone.some(({ rules }) => rules.includes(instanceAt(ledger, rule)))));
  const together = components(
    sound.filter((rule) => !broken.has(rule)),
    ledger,
  ).flatMap((rules) => jointClashes(rules, ledger));
  return {
    clashes: [...alone, ...together],
    contradictions: cores.map((core) => core.map((rule) => instanceAt(ledger, rule))),
    inconvertible: ledger.inconvertible,
  };
}

/** Smallest sets of rules that no amounts satisfy, whatever the sources say; one after the other, until the rest holds. */
function contradictionsOf(rules: readonly number[], ledger: Ledger): readonly (readonly number[])[] {
  const written = asWritten(rules, ledger);
  if (rules.length < 2 || holds(rules, nothingSaid, written)) return [];
  const core = minimal(rules, (some) => !holds(some, nothingSaid, written));
  const rest = rules.filter((rule) => !core.includes(rule));
  return [core, ...contradictionsOf(rest, ledger)];
}

/** Each rule alone holds, so what fails takes several. */
function jointClashes(rules: readonly number[], ledger: Ledger): readonly Clash[] {
  if (rules.length < 2) return [];
  const failing = combinationsOf(rules, ledger).find((combination) => !holds(rules, combination, ledger));
  if (failing === undefined) return [];
  const needed = minimal(rules, (some) => !holds(some, failing, ledger));
  return clashOfRules(needed, ledger);
}

/** The clash of some rules with the claims on their figures, if some combination of choices breaks them. */
function clashOfRules(rules: readonly number[], ledger: Ledger): readonly Clash[] {
  const combinations = combinationsOf(rules, ledger);
  const failing = combinations.filter((combination) => !holds(rules, combination, ledger));
  const [first] = failing;
  if (first === undefined || first.size === 0) return [];
  const written = asWritten(rules, ledger);
  const certain = combinations.every((combination) => !holds(rules, combination, written));
  const witness = witnessOf(rules, first, certain ? written : ledger);
  const figures = [...first.keys()].filter((figure) =>
    first.get(figure)?.members.some((claim) => witness.includes(claim)),
  );
  const clashing = (figure: number) =>
    new Set(failing.flatMap((combination) => combination.get(figure)?.members ?? []));
  const shown = {
    instances: rules.map((rule) => instanceAt(ledger, rule)),
    witness,
    groups: figures.map((figure) => [...clashing(figure)]),
    certain,
    steps: amountSteps(rules, witness, ledger),
  };
  return [clashOf(shown, ledger.told)];
}

/** A smallest set of claims of a combination that breaks the rules; one a choice where only the choice itself does. */
function witnessOf(
  rules: readonly number[],
  combination: Combination,
  ledger: Pick<Ledger, "constraints">,
): readonly Claim[] {
  const stated = [...combination].flatMap(([figure, { members }]) => members.map((claim) => ({ figure, claim })));
  const asked = rules.flatMap((rule) => ledger.constraints[rule] ?? []);
  const fails = (said: readonly Stated[]) => !isSatisfiable([...asked, ...said.map(constraintOf)]);
  if (fails(stated)) return minimal(stated, fails).map(({ claim }) => claim);
  return [...combination.values()].flatMap(({ members }) => members.slice(0, 1));
}

interface Stated {
  readonly figure: number;
  readonly claim: Claim;
}

function constraintOf({ figure, claim }: Stated): Constraint {
  const span = claim.denotation.kind === "quantity" ? hullOf(claim.denotation.spans) : null;
  return { terms: [[figure, one]], within: intervalOf(span) };
}

/** The rules as the desk wrote them, without what is taken to be so. */
function asWritten(rules: readonly number[], { constraints }: Ledger): Pick<Ledger, "constraints"> {
  const written: (readonly Constraint[])[] = [];
  for (const rule of rules)
    written[rule] = (constraints[rule] ?? []).filter(({ isAssumed }) => isAssumed === undefined);
  return { constraints: written };
}

function holds(
  rules: readonly number[],
  combination: Combination,
  { constraints }: Pick<Ledger, "constraints">,
): boolean {
  const chosen = [...combination].map(([figure, { within }]): Constraint => ({ terms: [[figure, one]], within }));
  return isSatisfiable([...rules.flatMap((rule) => constraints[rule] ?? []), ...chosen]);
}

function instanceAt({ instances }: Ledger, rule: number): AmountInstance {
  const instance = instances[rule];
  if (instance === undefined) throw new Error(`A ledger has no rule ${rule}.`);
  return instance;
}
