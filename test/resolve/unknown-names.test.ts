import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import type { Message } from "../../src/model/message.ts";
import { nearest } from "../../src/resolve/unknown.ts";
import { gatherText } from "../story-text.ts";

/** Words as they are read: French has spaces that do not break. */
const inAll = (said: Message) => interfaceLanguages.map((language) => say(said, language).replace(/\s/g, " "));

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post } }
properties: { sailed: { question: When did it sail?, kind: date }, open: { question: Is it open?, kind: boolean } }
`;

async function unknownIn(article: string, claims: string) {
  const text = `${story}# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01${article} }
claims: [${claims}]
`;
  const { findings } = check(await gatherText(text), settings);
  return findings.filter(({ rule }) => rule === "unknown-name").map(({ message }) => message);
}

const claims = "{ property: sailed, value: 2023 }, { property: open, value: yes }";

it("the subject of a whole article is told once, however many claims speak of it", async () => {
  const told = await unknownIn(", about: fery", `${claims}, { about: feri, property: open, value: no }`);
  expect(told.map((message) => say(message, "en"))).toEqual([
    'The subject "fery" is not declared in story.yaml.',
    'The subject "feri" is not declared in story.yaml.',
  ]);
});

it("the dimension of a scope, a term of one and a term that is the value are told each", async () => {
  const text = `${story.replace("properties: {", "terms: { region: { oslo: {} } }\nproperties: { home: { question: Where?, kind: term, terms: region },")}# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01 }
claims:
  - { property: sailed, value: 2023, scope: { regoin: oslo } }
  - { property: open, value: yes, scope: { region: osl } }
  - { property: home, value: Osl }
`;
  const { findings } = check(await gatherText(text), settings);
  const unknown = findings.filter(({ rule }) => rule === "unknown-name");
  expect(unknown.map(({ message, suggestions }) => [message, ...suggestions].map((said) => say(said, "en")))).toEqual([
    ['The scope dimension "regoin" is not declared in story.yaml.', 'Did you mean "region"?'],
    ['The term "osl" is not declared in story.yaml.', 'Did you mean "oslo"?'],
    ['The term "Osl" is not declared in story.yaml.', 'Did you mean "oslo"?'],
  ]);
});

it.each([
  ["olso", "oslo"],
  ["osol", "oslo"],
  ["solo", "oslo"],
  ["bene", null],
])("a slip of two neighbouring letters is one slip, however short the name: %s", (written, meant) => {
  expect(nearest(written, ["bergen", "oslo", "trondheim"])).toBe(meant);
});

it("an article that is not there is not asked for in story.yaml", async () => {
  const [told, ...others] = await unknownIn(", edition-of: b", claims);
  expect(others).toEqual([]);
  for (const language of interfaceLanguages)
    expect(told === undefined ? "story.yaml" : say(told, language)).not.toContain("story.yaml");
});

it("what is not declared agrees with its name", async () => {
  const property = await unknownIn("", "{ property: zzzzz, value: 2023 }");
  const subject = await unknownIn(", about: fery", claims);
  expect([...property, ...subject].map(inAll)).toEqual([
    [
      'The property "zzzzz" is not declared in story.yaml.',
      "Die Eigenschaft „zzzzz“ ist in story.yaml nicht festgelegt.",
      'De eigenschap "zzzzz" is niet vastgelegd in story.yaml.',
      "La propriété « zzzzz » n’est pas déclarée dans story.yaml.",
    ],
    [
      'The subject "fery" is not declared in story.yaml.',
      "Der Gegenstand „fery“ ist in story.yaml nicht festgelegt.",
      'Het onderwerp "fery" is niet vastgelegd in story.yaml.',
      "Le sujet « fery » n’est pas déclaré dans story.yaml.",
    ],
  ]);
});

it("a date that cannot be read is called a date in each language, wherever it stands", async () => {
  const text = `${story}# a.yaml
article: { title: A, outlet: post, language: en, published: gestern }
claims: [${claims}]
`;
  const { findings } = check(await gatherText(text), settings);
  const unread = findings.flatMap(({ message }) => (message.id === "value.unreadable" ? message : []));
  expect(unread.map((said) => inAll(said).map((sentence) => sentence.split(". ")[0]))).toEqual([
    [
      '"gestern" cannot be read as a date',
      "„gestern“ lässt sich nicht als Datum lesen",
      '"gestern" is niet te lezen als datum',
      "« gestern » ne peut pas se lire comme une date",
    ],
  ]);
});

it("a day that no calendar has is told as one, be it published, as-of or the value itself", async () => {
  const text = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post } }
properties: { opened: { question: When?, kind: date } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2023-02-29 }
claims: [{ property: opened, value: 2024-04-31, as-of: 2024-06-31 }]
`;
  const { findings } = check(await gatherText(text), settings);
  const told = findings.flatMap(({ message, places: [place] }) =>
    message.id === "date.no-such-day" ? `${place?.line} ${say(message, "en")}` : [],
  );
  expect(told.sort()).toEqual([
    '2 No calendar has "2023-02-29". Did you mean "2023-02-28"?',
    '3 No calendar has "2024-04-31". Did you mean "2024-04-30"?',
    '3 No calendar has "2024-06-31". Did you mean "2024-06-30"?',
  ]);
});

it.each([
  ["opn", "open"],
  ["saled", "sailed"],
  ["saild-on", null],
  ["xyz", null],
])("the property %s may be meant to be %s", async (name, expected) => {
  const text = `${story}# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01 }
claims: [{ property: ${name}, value: yes }]
`;
  const { findings } = check(await gatherText(text), settings);
  const said = findings.filter(({ rule }) => rule === "unknown-name").flatMap(({ suggestions }) => suggestions);
  const meant = said.map((each) => /mean "(\w+)"/.exec(say(each, "en"))?.[1]).filter((each) => each !== undefined);
  expect(meant).toEqual(expected === null ? [] : [expected]);
});

it("empty lists of a story are none", async () => {
  const text = `${story}rules:\nrates:\n# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01 }
claims: [${claims}]
`;
  const { findings } = check(await gatherText(text), settings);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("what articles go back to may be an outlet or a family of outlets", async () => {
  const houses = story.replace(
    "{ post: { name: Post } }",
    "{ post: { name: Post }, mail: { name: Mail, family: hill } }",
  );
  const text = (
    origins: string,
  ) => `${houses.replace("properties:", "origins: { leak: { name: A leak, origins: [hill] } }\nproperties:")}# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01, origins: [${origins}] }
claims: [${claims.replace("2023", "2023, origins: [leak]")}]
`;
  const found = async (origins: string) => check(await gatherText(text(origins)), settings).findings;
  const told = async (origins: string) =>
    (await found(origins)).filter(({ rule }) => /name|unused/.test(rule)).map((finding) => say(finding.message, "en"));
  expect(await told("mail")).toEqual([]);
  expect(await told("hill, mail")).toEqual([]);
  expect(await told("hil, mail")).toEqual(['The origin "hil" is not declared in story.yaml.']);
});

it("an outlet that claims go back to is called by its name", async () => {
  const text = `${story.replace("{ post: { name: Post } }", "{ post: { name: Post }, wire: { name: The Wire }, echo: { name: Echo } }")}# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01, origins: [wire] }
claims: [{ property: open, value: yes }]
# b.yaml
article: { title: B, outlet: echo, language: en, published: 2024-06-01, origins: [wire] }
claims: [{ property: open, value: yes }]
`;
  const [finding] = check(await gatherText(text), settings).findings.filter(({ rule }) => rule === "single-origin");
  expect(finding && say(finding.message, "en")).toContain("both go back to The Wire");
});
