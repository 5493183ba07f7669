import type { Data } from "./data.ts";
import { keptIn } from "./kept.ts";
import type { Pointer } from "./record.ts";
import type { RuleBody, StoryRule, WrittenValues } from "./story-rule.ts";

/** A place of a rule that names a question, and what it has to be for the rule. */
export interface NamedQuestion {
  readonly reference: string;
  /** From the top of the record. */
  readonly pointer: Pointer;
  readonly part: "key" | "value";
  readonly needed: "date" | "point" | "quantity" | "entity" | "any";
  /** A value that the rule writes for it, and its place. */
  readonly value: { readonly written: Data; readonly pointer: Pointer; readonly in: "property" | "number" } | null;
}

const namedBefore = new WeakMap<StoryRule, readonly NamedQuestion[]>();

/** Every question that a rule names: in what it says, in its condition, in its examples. */
export function questionsNamed(rule: StoryRule): readonly NamedQuestion[] {
  return keptIn(namedBefore, rule, allNamed);
}

function allNamed(rule: StoryRule): readonly NamedQuestion[] {
  const top: Pointer = ["rules", rule.index];
  return [
    ...questionsSaid(rule),
    ...byValues(rule.condition, [...top, "when", "value"]),
    ...rule.mustFire.flatMap((example, index) => byExample(example, [...top, "examples", "must-fire", index])),
    ...rule.mustNotFire.flatMap((example, index) => byExample(example, [...top, "examples", "must-not-fire", index])),
  ];
}

/** The questions that a rule names in what it says. */
export function questionsSaid({ bodies, index }: StoryRule): readonly NamedQuestion[] {
  return bodies.flatMap((body) => namedBy(body, ["rules", index]));
}

function namedBy(body: RuleBody, top: Pointer): readonly NamedQuestion[] {
  const at: Pointer = [...top, body.type];
  switch (body.type) {
    case "order":
      return body.points.map((reference, index) => named(reference, [...at, index], "point"));
    case "sum":
      return [
        named(body.total, [...at, "total"], "quantity"),
        ...body.parts.map((reference, index) => named(reference, [...at, "parts", index], "quantity")),
      ];
    case "difference":
    case "ratio":
      return body.of.map((reference, index) => ({
        ...named(reference, [...at, "of", index], "quantity"),
        value:
          index > 0
            ? null
            : { written: body.is, pointer: [...at, "is"], in: body.type === "ratio" ? "number" : "property" },
      }));
    case "range":
    case "one-of":
      return body.values.map((written, index) => ({
        ...named(body.of, [...at, "of"], "any"),
        value: {
          written,
          pointer: body.type === "range" ? [...at, "within"] : [...at, "values", index],
          in: "property",
        },
      }));
    case "implies":
      return [...byValues(body.premise, [...at, "if"]), ...byValues(body.consequence, [...at, "then"])];
    case "excludes":
      return body.all.flatMap((values, index) => byValues(values, [...at, index]));
    case "requires":
      return [
        ...byValues(body.premise, [...at, "if"]),
        ...body.needed.map((reference, index) => named(reference, [...at, "then", index], "any")),
      ];
    case "distinct":
      return body.of.map((reference, index) => named(reference, body.of.length > 1 ? [...at, index] : at, "any"));
    case "inverse":
      return [body.of, ...(body.is === null ? [] : [body.is])].map((reference, index) =>
        named(reference, [...at, index === 0 ? "of" : "is"], "entity"),
      );
    case "follows":
      return [
        named(body.event, [...at, "event"], "date"),
        ...byValues(body.after, [...at, "after"]),
        ...byValues(body.before, [...at, "before"]),
      ];
  }
}

function named(reference: string, pointer: Pointer, needed: NamedQuestion["needed"]): NamedQuestion {
  return { reference, pointer, part: "value", needed, value: null };
}

function byValues(values: WrittenValues, at: Pointer): readonly NamedQuestion[] {
  return Object.entries(values).map(([reference, written]) => ({
    reference,
    pointer: [...at, reference],
    part: "key",
    needed: "any",
    value: { written, pointer: [...at, reference], in: "property" },
  }));
}

function byExample(example: WrittenValues, at: Pointer): readonly NamedQuestion[] {
  return Object.entries(example).map(([reference, written]) => {
    const { value, pointer } = exampleValue(written, [...at, reference]);
    return {
      reference,
      pointer: [...at, reference],
      part: "key",
      needed: "any",
      value: { written: value, pointer, in: "property" },
    };
  });
}

/** An example may give a claim's status and day beside its value: `{ value: true, as-of: 2024, status: plan }`. */
export function exampleValue(written: Data, at: Pointer): { readonly value: Data; readonly pointer: Pointer } {
  if (typeof written === "object" && written !== null && !Array.isArray(written) && "value" in written)
    return { value: (written as Readonly<Record<string, Data>>)["value"] ?? null, pointer: [...at, "value"] };
  return { value: written, pointer: at };
}
