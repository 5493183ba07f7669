import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { examine } from "../../src/examine.ts";
import { explain } from "../../src/explain.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const head = `# story.yaml
story: { name: The Norsund ferry }
entities:
  ferry: { name: The ferry }
  nora: { name: MS Nora, type: ship }
  freya: { name: MS Freya, type: ship }
outlets: { post: { name: Post }, times: { name: Times } }
terms: { region: { norway: {}, norsund: { broader: norway }, oslo: { broader: norway } } }
properties:
  a: { question: When was a?, kind: date }
  b: { question: When was b?, kind: date }
  c: { question: When was c?, kind: date }
  stay: { question: How long was the stay?, kind: period }
  total: { question: How many in all?, kind: quantity, unit: passengers }
  x: { question: How many x?, kind: quantity, unit: passengers }
  y: { question: How many y?, kind: quantity, unit: passengers }
  miles: { question: How far?, kind: quantity, unit: mi }
  metres: { question: How far in metres?, kind: quantity, unit: m }
  far: { question: How far is it?, kind: quantity }
  ago: { question: How far was it?, kind: quantity }
  yet: { question: How far is it yet?, kind: quantity }
  gain: { question: What is left?, kind: quantity, unit: EUR }
  sales: { question: What came in?, kind: quantity, unit: EUR }
  costs: { question: What went out?, kind: quantity, unit: EUR }
  rise: { question: How far up?, kind: quantity, unit: m }
  fall: { question: How far down?, kind: quantity, unit: m }
  load: { question: What does it carry?, kind: quantity, unit: t }
  cars: { question: How heavy are the cars?, kind: quantity, unit: t }
  crates: { question: How heavy are the crates?, kind: quantity, unit: t }
  on: { question: Is it on?, kind: boolean }
  off: { question: Is it off?, kind: boolean }
  riders: { question: How many ride?, kind: quantity, unit: passengers, changes: true }
  commuters: { question: How many of them commute?, kind: quantity, unit: passengers, changes: true }
  sails: { question: Does it sail?, kind: boolean, changes: true }
  owner: { question: Who owns it?, kind: entity }
  crew: { question: Who is aboard?, kind: set, of: entity }
  home: { question: Where is its home?, kind: term, terms: region }
  homes: { question: Where are its homes?, kind: set, of: term, terms: region }
`;

/** Each claim as "property value" or "entity/property value | more keys"; one article a claim, unless it begins with `same`. */
function storyOf(rules: string, claims: readonly string[]): string {
  const articles = claims.map((claim, index) => {
    const [, reference = "", value = "", more = ""] = /^(\S+) ([^|]*)(?:\| (.*))?$/.exec(claim) ?? [];
    const [about, property] = reference.includes("/") ? reference.split("/") : [null, reference];
    const subject = about === null ? "" : `about: ${about}, `;
    const keys = more === "" ? "" : `, ${more}`;
    return `# a${index}.yaml
article: { title: T, outlet: ${index % 2 === 0 ? "post" : "times"}, language: en, published: 2030 }
claims: [{ ${subject}property: ${property}, value: ${value.trim()}${keys} }]
`;
  });
  return `${head}rules:\n${rules
    .split("\n")
    .map((rule) => `  - ${rule}`)
    .join("\n")}\n${articles.join("")}`;
}

const own = new Set(["unused-definition", "single-origin", "value-conflict", "near-value", "impossible-timing"]);

/** The findings of the rules: "severity id: claims of the proof". */
async function found(rules: string, claims: readonly string[]): Promise<readonly string[]> {
  const { findings } = check(await gatherText(storyOf(rules, claims)), settings);
  return findings
    .filter(({ rule }) => !own.has(rule))
    .map(({ severity, id, proof }) => {
      const between =
        proof?.between.map((claim) => claim.replace("#", "").replace(/^a\d+/, (name) => `${name}.`)) ?? [];
      return `${severity} ${id.replaceAll("ferry/", "")}${between.length > 0 ? `: ${between.join(" ")}` : ""}`;
    });
}

const order = "{ id: r, order: [a, b] }";
const chain = "{ id: r, order: [a, b] }\n{ id: s, order: [b, c] }";
const sum = "{ id: r, sum: { total: total, parts: [x, y] } }";

describe("dates in order", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["are right", order, ["a 2020", "b 2021"], []],
    ["may be one day", order, ["a 2020-05-14", "b 2020-05-14"], []],
    ["may be right where imprecise", order, ["a 2020", "b March 2020"], []],
    ["are wrong", order, ["a 2021", "b 2020"], ["error order:r: a0.a a1.b"]],
    ["touch", order, ["a 2021-01-01", "b 2020-12-31"], ["warning order:r: a0.a a1.b"]],
    ["are doubtful", order, ["a 2021?", "b 2020"], ["warning order:r: a0.a a1.b"]],
    ["are plans", order, ["a 2021", "b 2020 | status: plan"], []],
    [
      "are plans that take part",
      "{ id: r, order: [a, b], when: { status: [fact, plan] } }",
      ["a 2021", "b 2020 | status: plan"],
      ["error order:r: a0.a a1.b"],
    ],
    [
      "are denied, which is to state none",
      "{ id: r, order: [a, b], when: { status: [fact, denial] } }",
      ["a 2021 | status: denial", "b 2020"],
      [],
    ],
    ["may be right on one side of a gap", chain, ["a 2018", "b 2019 or 2023", "c 2022"], []],
    [
      "are wrong on either side of a gap",
      chain,
      ["a 2021", "b 2019 or 2023", "c 2022"],
      ["error joint-conflict:r+s: a0.a a1.b a2.c"],
    ],
    ["leave one source an escape", order, ["a 2019", "a 2021", "b 2020"], ["warning order:r: a1.a a2.b"]],
    [
      "leave no source an escape, by the nearest two",
      order,
      ["a 2021", "a 2022", "b 2019", "b 2020"],
      ["error order:r: a0.a a3.b"],
    ],
    [
      "have an at-least",
      "{ id: r, order: [a, b], at-least: 30 days }",
      ["a 2020-01-01", "b 2020-01-20"],
      ["error order:r: a0.a a1.b"],
    ],
    [
      "have an at-most",
      "{ id: r, order: [a, b], at-most: 1 year }",
      ["a 2018", "b 2020-06"],
      ["error order:r: a1.b a0.a"],
    ],
    [
      "take a month for what is shortest",
      "{ id: r, order: [a, b], at-least: 1 month }",
      ["a 2021-01-31", "b 2021-02-28"],
      [],
    ],
    [
      "are ends of a period",
      "{ id: r, order: [stay.end, b] }",
      ["stay 2020/2021", "b 2020"],
      ["error order:r: a0.stay a1.b"],
    ],
    ["have a gap", order, ["a 2021", "b 2020 or 2022"], []],
    [
      "cross entities",
      "{ id: r, order: [nora/a, freya/b] }",
      ["nora/a 2021", "freya/b 2020"],
      ["error order:r: a0.nora/a a1.freya/b"],
    ],
    [
      "are those of each ship",
      "{ id: r, for: { type: ship }, order: [self/a, self/b] }",
      ["nora/a 2021", "nora/b 2020", "freya/b 2020"],
      ["error order:nora/r: a0.nora/a a1.nora/b"],
    ],
    ["have scopes apart", order, ["a 2021 | scope: { region: oslo }", "b 2020 | scope: { region: norsund }"], []],
    ["have one scope", order, ["a 2021 | scope: { region: oslo }", "b 2020"], ["error order:r: a0.a a1.b"]],
    [
      "have the scope of the rule",
      "{ id: r, order: [a, b], when: { scope: { region: norway } } }",
      ["a 2021 | scope: { region: oslo }", "b 2020 | scope: { region: norsund }"],
      ["error order:r: a0.a a1.b"],
    ],
    [
      "are said to hold only if",
      "{ id: r, order: [a, b], when: { value: { on: true } } }",
      ["a 2021", "b 2020", "on false"],
      [],
    ],
    [
      "are said to hold where it is so",
      "{ id: r, order: [a, b], when: { value: { on: true } } }",
      ["a 2021", "b 2020", "on true"],
      ["error order:r: a0.a a1.b a2.on"],
    ],
    [
      "are said to hold only if it is so, and only a plan says that it is",
      "{ id: r, order: [a, b], when: { value: { on: true } } }",
      ["a 2021", "b 2020", "on true | status: plan"],
      [],
    ],
    [
      "are said to hold where it is disputed",
      "{ id: r, order: [a, b], when: { value: { on: true } } }",
      ["a 2021", "b 2020", "on true", "on false"],
      ["warning order:r: a0.a a1.b a2.on"],
    ],
    [
      "are as grave as the rule says",
      "{ id: r, order: [a, b], severity: info }",
      ["a 2021", "b 2020"],
      ["info order:r: a0.a a1.b"],
    ],
    ["are off", "{ id: r, order: [a, b], severity: off }", ["a 2021", "b 2020"], []],
  ])("%s", async (_, rules, claims, expected) => {
    expect(await found(rules, claims)).toEqual(expected);
  });
});

describe("the same one value", () => {
  const home = "{ id: r, distinct: home }";
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "is a term with none under it",
      home,
      ["nora/home oslo", "freya/home oslo"],
      ["error distinct:r/freya.home+nora.home: a1.freya/home a0.nora/home"],
    ],
    ["is no term that leaves open which", home, ["nora/home norway", "freya/home norway"], []],
    [
      "is a closed list of such terms",
      "{ id: r, distinct: homes }",
      ["nora/homes { exactly: [oslo] }", "freya/homes { exactly: [oslo] }", "ferry/homes { exactly: [norway] }"],
      ["error distinct:r/freya.homes+nora.homes: a1.freya/homes a0.nora/homes"],
    ],
    [
      "is one amount",
      "{ id: r, distinct: x }",
      ["nora/x 40", "freya/x 40", "ferry/x 50"],
      ["error distinct:r/freya.x+nora.x: a1.freya/x a0.nora/x"],
    ],
    ["is no range of amounts", "{ id: r, distinct: x }", ["nora/x between 40 and 50", "freya/x between 40 and 50"], []],
    ["is no amount with an open end", "{ id: r, distinct: x }", ["nora/x over 40", "freya/x over 40"], []],
    ["is no amount with an open beginning", "{ id: r, distinct: x }", ["nora/x under 40", "freya/x under 40"], []],
    ["is no choice of amounts", "{ id: r, distinct: x }", ["nora/x 40 or 50", "freya/x 40 or 50"], []],
    [
      "is one day",
      "{ id: r, distinct: a }",
      ["nora/a 2020-05-14", "freya/a 14 May 2020", "ferry/a 2020-05"],
      ["error distinct:r/freya.a+nora.a: a1.freya/a a0.nora/a"],
    ],
    [
      "is a yes or a no",
      "{ id: r, distinct: on }",
      ["nora/on yes", "freya/on yes", "ferry/on no"],
      ["error distinct:r/freya.on+nora.on: a1.freya/on a0.nora/on"],
    ],
    [
      "is no period, whose days nobody counts",
      "{ id: r, distinct: stay }",
      ["nora/stay 2020/2021", "freya/stay 2020/2021"],
      [],
    ],
    ["is no open list", "{ id: r, distinct: homes }", ["nora/homes [oslo]", "freya/homes [oslo]"], []],
    ["is no month", "{ id: r, distinct: a }", ["nora/a 2020-05", "freya/a 2020-05"], []],
    [
      "is no closed list of terms that leave open which",
      "{ id: r, distinct: homes }",
      ["nora/homes { exactly: [norway] }", "freya/homes { exactly: [norway] }"],
      [],
    ],
  ])("%s", async (_, rules, claims, expected) => {
    expect(await found(rules, claims)).toEqual(expected);
  });
});

describe("what changes", () => {
  const most = "{ id: r, difference: { of: [riders, commuters], is: at least 0 } }";
  const after = "{ id: r, follows: { event: a, after: { sails: true } } }";
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "cannot be right at one time",
      most,
      ["riders 100 | as-of: 2020", "commuters 120 | as-of: 2020-05"],
      ["error difference:r: a0.riders a1.commuters"],
    ],
    [
      "may have changed in between",
      most,
      ["riders 100 | as-of: 2020", "commuters 120 | as-of: 2022"],
      ["warning difference:r: a0.riders a1.commuters"],
    ],
    [
      "may have changed since what does not change was said",
      "{ id: r, implies: { if: { on: true }, then: { sails: true } } }",
      ["on true | as-of: 2020", "sails false | as-of: 2022"],
      ["warning implies:r: a0.on a1.sails"],
    ],
    [
      "is not what follows, whenever the event was told",
      after,
      ["a 2020 | as-of: 2021", "sails false | as-of: 2025"],
      ["error follows:r: a0.a a1.sails"],
    ],
    ["is not what follows an event that nobody dates", after, ["sails false | as-of: 2025"], []],
    [
      "is not what follows, though another source of that time says so",
      after,
      ["a 2020", "sails false | as-of: 2025", "sails true | as-of: 2025"],
      ["warning follows:r: a0.a a1.sails"],
    ],
  ])("%s", async (_, rules, claims, expected) => {
    expect(await found(rules, claims)).toEqual(expected);
  });
});

describe("rules together", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "find what none finds alone",
      chain,
      ["a 2021", "c 2020"],
      ["error joint-conflict:r+ferry-s: a0.a a1.c".replace("ferry-", "")],
    ],
    ["say what one of them shows once", chain, ["a 2021", "b 2020", "c 2020"], ["error order:r: a0.a a1.b"]],
    [
      "are not drowned by a bad source",
      chain,
      ["a 2019", "a 2029", "b 2020", "c 2019"],
      ["error order:s: a2.b a3.c", "warning order:r: a1.a a2.b"],
    ],
    [
      "leave no choice though each leaves one",
      "{ id: r, order: [a, b] }\n{ id: s, order: [c, a] }",
      ["a 2019", "a 2021", "b 2020", "c 2020"],
      ["error joint-conflict:r+s: a0.a a1.a a2.b a3.c", "warning order:r: a1.a a2.b", "warning order:s: a3.c a0.a"],
    ],
    ["leave a choice", chain, ["a 2019", "a 2021", "c 2020"], ["warning joint-conflict:r+s: a1.a a2.c"]],
    [
      "take ranges with them",
      "{ id: r, order: [a, b] }\n{ id: s, range: { of: b, within: before 2020 } }",
      ["a 2021"],
      ["error joint-conflict:r+s: a0.a"],
    ],
    [
      "take amounts together",
      `${sum}\n{ id: s, difference: { of: [x, y], is: at least 0 } }`,
      ["total 100", "x 40"],
      ["error joint-conflict:r+s: a0.total a1.x"],
    ],
  ])("%s", async (_, rules, claims, expected) => {
    expect(await found(rules, claims)).toEqual(expected);
  });
});

describe("amounts", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["add up", sum, ["total 100", "x 60", "y 40"], []],
    ["add up if rounded", sum, ["total about 100", "x 60", "y about 45"], []],
    ["do not add up", sum, ["total 100", "x 60", "y 50"], ["error sum:r: a0.total a1.x a2.y"]],
    ["lack a part, which is not less than nothing", sum, ["total 100", "x 160"], ["warning sum:r: a0.total a1.x"]],
    ["lack a part that fits", sum, ["total 100", "x 60"], []],
    ["have a part that may be none", sum, ["total 100", "x 100"], []],
    [
      "lack a part, with others that are too much",
      sum,
      ["total 100", "x 160", "y 10"],
      ["error sum:r: a0.total a1.x a2.y"],
    ],
    [
      "are not all the parts",
      "{ id: r, sum: { total: total, parts: [x, y], complete: false } }",
      ["total 100", "x 60", "y 50"],
      ["error sum:r: a0.total a1.x a2.y"],
    ],
    [
      "are not all the parts, and one is too much",
      "{ id: r, sum: { total: total, parts: [x, y], complete: false } }",
      ["total 100", "x 160"],
      ["warning sum:r: a0.total a1.x"],
    ],
    [
      "lack a part of what may be a change",
      "{ id: r, sum: { total: far, parts: [ago, yet] } }",
      ["far 100", "ago 160"],
      [],
    ],
    ["lack a part of money", "{ id: r, sum: { total: gain, parts: [sales, costs] } }", ["gain 100", "sales 160"], []],
    [
      "lack a part of lengths",
      "{ id: r, sum: { total: metres, parts: [rise, fall] } }",
      ["metres 100", "rise 160"],
      [],
    ],
    [
      "lack a part of masses",
      "{ id: r, sum: { total: load, parts: [cars, crates] } }",
      ["load 1 t", "cars 1.6 t"],
      ["warning sum:r: a0.load a1.cars"],
    ],
    ["lack a part that a source has below nothing", sum, ["total 100", "x 160", "nora/y -5"], []],
    [
      "lack a part that a range lets be below nothing",
      `${sum}\n{ id: s, range: { of: y, within: between -500 and 500 } }`,
      ["total 100", "x 160"],
      [],
    ],
    [
      "lack a part that a range lets be anything up to an amount",
      `${sum}\n{ id: s, range: { of: y, within: up to 500 } }`,
      ["total 100", "x 160"],
      ["warning sum:r: a0.total a1.x"],
    ],
    ["leave one source an escape", sum, ["total 100", "x 60", "y 40", "y 50"], ["warning sum:r: a0.total a1.x a3.y"]],
    [
      "are open at an end",
      "{ id: r, difference: { of: [x, y], is: at least 10 } }",
      ["x less than 20", "y 10"],
      ["error difference:r: a0.x a1.y"],
    ],
    ["are closed at an end", "{ id: r, difference: { of: [x, y], is: at least 10 } }", ["x up to 20", "y 10"], []],
    ["convert", "{ id: r, difference: { of: [miles, metres], is: 0 } }", ["miles 1", "metres 1609.344"], []],
    [
      "convert, and differ",
      "{ id: r, difference: { of: [miles, metres], is: 0 } }",
      ["miles 1", "metres 1700"],
      ["error difference:r: a0.miles a1.metres"],
    ],
    [
      "are counted in a claim's unit where the property has none",
      "{ id: r, difference: { of: [far, metres], is: 0 } }",
      ["far 2 km", "metres 1000"],
      ["error difference:r: a0.far a1.metres"],
    ],
    ["so that they may fit", "{ id: r, difference: { of: [far, metres], is: 0 } }", ["far 1 km", "metres 1000"], []],
    [
      "do not convert",
      "{ id: r, difference: { of: [total, metres], is: 0 } }",
      ["total 1", "metres 1"],
      ["error invalid-rule:r:a1#metres"],
    ],
  ])("%s", async (_, rules, claims, expected) => {
    expect(await found(rules, claims)).toEqual(expected);
  });
});

describe("a name that is spelt almost like the one that a rule asks for", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "is the only one possible",
      "{ id: r, one-of: { of: owner, values: [Jon Smith] } }",
      ["owner John Smith"],
      ["owner"],
    ],
    [
      "is what follows",
      "{ id: r, implies: { if: { on: true }, then: { owner: Jon Smith } } }",
      ["on yes", "owner John Smith"],
      ["on", "owner"],
    ],
    [
      "holds after an event",
      "{ id: r, follows: { event: a, after: { owner: Jon Smith } } }",
      ["a 2021", "owner John Smith"],
      ["a", "owner"],
    ],
    [
      "is in a list",
      "{ id: r, range: { of: crew, within: { exactly: [Jon Smith] } } }",
      ["crew { exactly: [John Smith] }"],
      ["crew"],
    ],
  ])("may be meant: a warning, where another name is an error; %s", async (_, rule, claims, properties) => {
    const between = properties.map((property, index) => `a${index}.${property}`).join(" ");
    const type = /id: r, ([a-z-]+)/.exec(rule)?.[1];
    expect(await found(rule, claims)).toEqual([`warning ${type}:r: ${between}`]);
    const other = claims.map((claim) => claim.replace("John Smith", "Ada Lind"));
    expect(await found(rule, other)).toEqual([`error ${type}:r: ${between}`]);
    expect(
      await found(
        rule,
        claims.map((claim) => claim.replace("John", "Jon")),
      ),
    ).toEqual([]);
  });
});

it("a clash of rules is placed at the claims and at the rules", async () => {
  const { findings } = check(await gatherText(storyOf(chain, ["a 2021", "c 2020"])), settings);
  const places = findings.find(({ rule }) => rule === "joint-conflict")?.places ?? [];
  expect(places.map(({ file, role }) => `${file} ${role}`)).toEqual([
    "claims/ferry/a0.yaml value",
    "claims/ferry/a1.yaml value",
    "claims/ferry/story.yaml definition",
    "claims/ferry/story.yaml definition",
  ]);
});

describe("mistakes in rules", () => {
  it.each<[string, string, string]>([
    ["nothing said", "{ id: r }", "The rule r says nothing"],
    [
      "two things said",
      "{ id: r, order: [a, b], range: { of: a, within: 2020 } }",
      "The rule r says several things at once (order and range)",
    ],
    [
      "an order of amounts",
      "{ id: r, order: [a, x] }",
      "The rule r needs dates, or the ends of periods, and x is none.",
    ],
    [
      "an amount in a unit that is not its property's",
      "{ id: r, range: { of: x, within: up to 5 kg } }",
      "The rule r cannot be applied to x: kg cannot be converted to passengers.",
    ],
    ["a period without an end", "{ id: r, order: [a, stay] }", "stay.start or stay.end"],
    ["a sum of dates", "{ id: r, sum: { total: total, parts: [a] } }", "The rule r needs amounts, and a is none."],
    [
      "a sum of periods",
      "{ id: r, sum: { total: total, parts: [stay] } }",
      "The rule r needs amounts, and stay is none.",
    ],
    [
      "a value that cannot be read",
      "{ id: r, implies: { if: { on: perhaps }, then: { off: false } } }",
      'the value of on cannot be read: "perhaps"',
    ],
    ["self without a type", "{ id: r, order: [self/a, self/b] }", "is not for a type of entity"],
    ["a type without self", "{ id: r, for: { type: ship }, order: [a, b] }", "write self/ before their properties"],
    [
      "a type that nothing has",
      "{ id: r, for: { type: plane }, order: [self/a, self/b] }",
      "of the type “plane”, and the story has none",
    ],
    ["one id twice", "{ id: r, order: [a, b] }\n{ id: r, order: [b, c] }", "There is a rule with the id r already."],
    [
      "a contradiction",
      "{ id: r, order: [a, b], at-least: 1 day }\n{ id: s, order: [b, a] }",
      "No dates at all can satisfy the rules",
    ],
    [
      "a distance of one's own",
      "{ id: r, order: [a, b], at-least: 2 months, at-most: 1 week }",
      "a distance of at least 2 months and at most 1 week, which none is: the one under at-most has to be the longer.",
    ],
    [
      "amounts that leave each other nothing",
      "{ id: r, range: { of: x, within: at most 5 } }\n{ id: s, difference: { of: [x, y], is: at least 0 } }\n{ id: t, range: { of: y, within: at least 9 } }",
      "No amounts at all can satisfy the rules r, s and t together.",
    ],
    [
      "ranges of dates that leave each other nothing",
      "{ id: r, range: { of: a, within: before 2019 } }\n{ id: s, range: { of: a, within: after 2020 } }",
      "No dates at all can satisfy the rules r and s together.",
    ],
    [
      "an implication of itself",
      "{ id: r, implies: { if: { on: true, x: 5 }, then: { x: up to 9 } } }",
      "can never fire",
    ],
    ["a need of what is given", "{ id: r, requires: { if: { on: true }, then: [on] } }", "can never fire"],
    ["a choice of all there is", "{ id: r, one-of: { of: on, values: [true, false] } }", "can never fire"],
    ["a total of itself", "{ id: r, sum: { total: total, parts: [total] } }", "names total twice"],
    ["a total among its parts", "{ id: r, sum: { total: total, parts: [x, total] } }", "names total twice"],
    ["a part twice", "{ id: r, sum: { total: total, parts: [x, ferry/x] } }", "names ferry/x twice"],
    ["what differs from itself", "{ id: r, distinct: [a, a] }", "names a twice"],
    ["what differs from itself under another name", "{ id: r, distinct: [a, b, ferry/a] }", "names ferry/a twice"],
    ["what is not later than itself", "{ id: r, order: [a, ferry/a, b] }", "names ferry/a twice"],
    [
      "what is not later than itself by days",
      "{ id: r, order: [a, ferry/a], at-least: 2 days }",
      "names ferry/a twice",
    ],
    [
      "a period between its own start",
      "{ id: r, order: [stay.start, ferry/stay.start] }",
      "names ferry/stay.start twice",
    ],
    ["a difference of one", "{ id: r, difference: { of: [x, ferry/x], is: at least 0 } }", "names ferry/x twice"],
    ["a ratio of one", "{ id: r, ratio: { of: [x, ferry/x], is: between 1 and 2 } }", "names ferry/x twice"],
    ["a need twice", "{ id: r, requires: { if: { on: true }, then: [a, ferry/a] } }", "names ferry/a twice"],
    ["a distance of no order", "{ id: r, distinct: a, at-least: 1 day }", "which only an order can have"],
    ["nothing that follows", "{ id: r, follows: { event: a } }", "does not say what holds after the event"],
    ["a period in its own order", "{ id: r, order: [stay.start, stay.end] }", "can never fire"],
    ["demands that nothing meets", "{ id: r, excludes: [{ on: true }, { on: false }] }", "can never fire"],
    [
      "an example that stays quiet",
      "{ id: r, order: [a, b], examples: { must-fire: [{ a: 2020, b: 2021 }] } }",
      "stays quiet on must-fire example 1",
    ],
    [
      "an example that fires",
      "{ id: r, order: [a, b], examples: { must-not-fire: [{ a: 2020, b: 2021 }, { a: 2022, b: 2021 }] } }",
      "fires on must-not-fire example 2",
    ],
    [
      "an example of an entity of the type that fires",
      "{ id: r, for: { type: ship }, order: [self/a, self/b], examples: { must-fire: [{ self/a: 2022, self/b: 2021 }], must-not-fire: [{ self/a: 2021, self/b: 2022 }, { self/a: 2022, self/b: 2020 }] } }",
      "fires on must-not-fire example 2",
    ],
    ["an undeclared property", "{ id: r, order: [a, bb] }", 'The property "bb" is not declared'],
    ["an undeclared entity", "{ id: r, order: [a, norra/b] }", 'The entity "norra" is not declared'],
  ])("%s", async (_, rules, expected) => {
    const { findings } = check(await gatherText(storyOf(rules, ["a 2020"])), settings);
    const said = findings
      .filter(({ rule }) => rule === "invalid-rule" || rule === "unknown-name")
      .map(({ message }) => say(message, "en"));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(expected);
  });

  it.each(["{ region: norwya }", "{ regio: norway }"])(
    "keep a rule for %s, which nobody declares, from being applied",
    async (scope) => {
      const rule = (where: string) => `{ id: r, order: [a, b], when: { scope: ${where} } }`;
      const claims = ["a 2022", "b 2020"];
      expect(await found(rule("{ region: norway }"), claims)).toEqual(["error order:r: a0.a a1.b"]);
      expect(await found(rule(scope), claims)).toEqual([expect.stringContaining("unknown-name")]);
    },
  );

  it("are no demands on two questions, though no one value is both", async () =>
    expect(await found("{ id: r, excludes: [{ a: 2020 }, { b: 2021 }] }", ["a 2020", "b 2019"])).toEqual([]));

  it.each([
    ["{ id: r, order: [nora/a, b] }", ["The rule r names b alone, which is ferry/b, but no entity has the story's id"]],
    ["{ id: r, order: [self/a, self/b], for: { type: ship }, when: { value: { on: true } } }", ["names on alone"]],
    ["{ id: r, order: [nora/a, nora/b] }", []],
    ["{ id: r, distinct: home }", []],
  ])("a property alone in a story without an entity of its own: %s", async (rules, expected) => {
    const text = storyOf(rules, []).replace("  ferry: { name: The ferry }\n", "");
    const { findings } = check(await gatherText(text), settings);
    const said = findings.filter(({ rule }) => rule === "invalid-rule").map(({ message }) => say(message, "en"));
    expect(said).toEqual(expected.map((each) => expect.stringContaining(each)));
  });

  it("stand where they were made", async () => {
    const { findings } = check(await gatherText(storyOf("{ id: r, order: [a, x] }", ["a 2020"])), settings);
    const place = findings.find(({ rule }) => rule === "invalid-rule")?.places[0];
    const line = storyOf("{ id: r, order: [a, x] }", []).split("\n")[(place?.line ?? 1) - 1] ?? "";
    expect(line.slice((place?.column ?? 1) - 1, (place?.endColumn ?? 1) - 1)).toBe("x");
  });
});

describe("what follows", () => {
  const explained = async (id: string, rules: string, claims: readonly string[]) => {
    const input = await gatherText(storyOf(rules, claims));
    return explain([id], input, examine(input), settings).lines.map(({ said }) => say(said, "en"));
  };
  it("is told of a question that no source answers", async () => {
    const lines = await explained("ferry/b", chain, ["a 2019", "c March 2021"]);
    expect(lines.slice(1, 3)).toEqual([
      "No source answers it.",
      "The story's rules and the answers to other questions leave: between 1 January 2019 and 31 March 2021.",
    ]);
    expect(lines).toHaveLength(7);
  });
  it("is told beside what the sources themselves leave open", async () => {
    const together = "Together with what the sources themselves answer, that leaves: ";
    const last = async (claims: readonly string[]) => (await explained("ferry/b", chain, claims)).at(-1);
    expect(await last(["a 2019", "b by March 2021"])).toBe(`${together}between January 2019 and March 2021.`);
    expect(await last(["a 2019", "b 2020"])).not.toContain(together);
    expect(await last(["a 2022", "b 2020"])).not.toContain(together);
  });
  it("is told once where one answer bounds both sides", async () => {
    const rule = "{ id: soon, order: [a, b], at-least: 30 days, at-most: 1 year }";
    const lines = await explained("ferry/b", rule, ["a 2019", "b 2020"]);
    expect(lines.filter((line) => line.includes("answers “"))).toHaveLength(1);
  });
  it("is told to be nothing where the rules leave everything", async () =>
    expect((await explained("ferry/b", chain, ["x 60"])).slice(1)).toEqual([
      "No source answers it, and nothing follows from the story's rules.",
    ]));
  it("is told of an amount", async () => {
    expect((await explained("ferry/y", sum, ["total between 95 and 105", "x 60"]))[2]).toContain(
      "leave: between 35 and 45 passengers",
    );
    const left = async (claims: readonly string[]) => (await explained("ferry/y", sum, claims))[2];
    expect(await left(["total 100", "x 60", "x 50 to 55"])).toContain("leave: between 40 and 50 passengers");
    expect(await left(["total 100", "x 50 to 55", "x 60"])).toContain("leave: between 40 and 50 passengers");
    expect(await left(["total 100", "x 60", "x at least 70"])).toContain("leave: between 0 and 40 passengers");
    expect(await left(["total 100", "x at most 50", "x 60"])).toContain("leave: between 40 and 100 passengers");
  });
  it("is not told of an amount where only nothing is the least", async () => {
    expect((await explained("ferry/y", sum, ["x 60"])).join("\n")).not.toContain("leave");
  });
  it("is told of the ends of a period", async () => {
    const rules = "{ id: r, order: [a, stay.start] }\n{ id: s, order: [stay.end, b] }";
    const lines = await explained("ferry/stay", rules, ["a 2019-05-14", "b 2021-03-31"]);
    expect(lines.filter((line) => line.includes("leave for"))).toEqual([
      "The story's rules and the answers to other questions leave for its start: not before 14 May 2019.",
      "The story's rules and the answers to other questions leave for its end: not after 31 March 2021.",
    ]);
  });
  it("names a claim that nothing else supports so narrowly", async () => {
    expect(await explained("ferry/a", order, ["a 2020-05-14", "a 2020", "a May 2020"])).toContain(
      "Narrower than anything else in the story supports: a0#a.",
    );
    const among = async (...claims: readonly string[]) => (await explained("ferry/a", order, claims)).join("\n");
    expect(await among("a 2020-05-14 | status: plan", "a 2020", "a May 2020")).toContain("supports: a2#a.");
    expect(await among("a 2020-05-14", "a 2020 | status: plan")).not.toContain("Narrower");
    expect(await among("a 2020-05-14", "a 2020-05-14", "a 2020")).not.toContain("Narrower");
  });
});
