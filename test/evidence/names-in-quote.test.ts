import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { gatherText } from "../story-text.ts";

const story = `# story.yaml
story: { name: The ferry }
entities:
  ferry: { name: The ferry }
  bob: { name: Bob Baker, type: person }
  carl: { name: Carl Clark, type: person, aliases: [Карл Кларк] }
  erin: { name: Erin Eaton, type: person }
  ed: { name: Ed Eaton, type: person }
  dora: { name: Dora de Vries, type: person }
  line: { name: Ostra Line, part-of: group }
  group: { name: Ostra Group, aliases: [Ostra] }
  post: { name: The Harbour Post }
  who: { name: WHO }
  services: { name: Norsund Health Services }
  ap: { name: AP }
  works: { name: Norsund Works, type: company }
  italy: { name: Italy, aliases: [IT] }
  one: { name: One Medical }
  mail: { name: Post }
  king: { name: Stephen King, type: person }
  sommer: { name: Julia Sommer, type: person }
  van: { name: Anna Van Dijk, type: person }
  may: { name: Ruth Mayhew, type: person, aliases: [May] }
  target: { name: Target }
  next: { name: Next }
  sun: { name: The Sun }
  ziel: { name: Ziel }
  spd: { name: SPD }
  anna: { name: Анна Орлова, type: person }
  dostoy: { name: Юрий Каменский, type: person }
  kyoto: { name: Kyoto, aliases: [京都] }
  rakuten: { name: Rakuten, aliases: [楽天, 亚马逊] }
  care: { name: Care, aliases: [楽天ケア] }
terms:
  region: { north: { name: the North }, far-north: { broader: north }, south: { name: the South }, west-coast: {}, land: {}, europe: {} }
outlets: { paper: { name: The Paper } }
properties:
  head: { question: Who runs it?, kind: entity }
  rival: { question: Who wants to buy it from Carl Clark?, kind: entity }
  stops: { question: Where does it stop?, kind: set, of: term, terms: region }
  home: { question: Where is its home?, kind: term, terms: region }
  from-south: { question: Whither does it sail from the South?, kind: term, terms: region }
  owners: { question: Who owns it?, kind: set, of: entity }
`;

/** What is told of one claim's quote, in short: its severity and sentence. */
async function told(claim: string, language: string, text = ""): Promise<readonly string[]> {
  const article = `# a.yaml
article: { title: A, outlet: paper, language: ${language}, published: 2024-05-14, about: ferry, text: a.txt }
claims: [{ ${claim} }]
# a.txt
${text}
`;
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(story + article), settings);
  const found = findings.filter(({ rule }) => rule === "value-not-in-quote");
  return found.map(({ severity, message: { args } }) => `${severity} ${"names" in args ? args.names : ""}`);
}

describe("a quote that names somebody else", () => {
  it.each([
    ["en", "property: head, value: bob, quote: 'Carl Clark, who runs it'", "Carl Clark"],
    ["en", "property: head, value: Ann Archer, quote: under Carl Clark’s hand", "Carl Clark"],
    ["en", "property: head, value: bob, quote: 'Clark, who runs it'", "Carl Clark"],
    ["de", "property: head, value: bob, quote: unter Clarks Leitung", "Carl Clark"],
    ["de", "property: head, value: bob, quote: unter Carl Clarks Leitung", "Carl Clark"],
    ["fr", "property: head, value: bob, quote: le patron d’Ostra Line", "Ostra Line"],
    ["nl", "property: head, value: bob, quote: Ostra Line-topvrouw Dora de Vries", "Ostra Line,Dora de Vries"],
    ["ru", "property: head, value: bob, quote: Карл Кларк руководит", "Carl Clark"],
    ["en", "property: head, value: bob, quote: the Harbour Post said so", "The Harbour Post"],
    ["en", "property: head, value: bob, quote: sources told AP", "AP"],
    ["en", "property: head, value: post, quote: Norsund Works runs it", "Norsund Works"],
    ["de", "property: head, value: bob, quote: unter WHOs Leitung", "WHO"],
    ["en", "property: head, value: bob, quote: ANNA VAN DIJK RUNS IT", "Anna Van Dijk"],
    ["nl", "property: head, value: bob, quote: De Vries leidt het", "Dora de Vries"],
    ["nl", "property: head, value: bob, quote: Anna van Dijk leidt het", "Anna Van Dijk"],
    ["en", "property: head, value: bob, quote: an IT firm and One Medical", "Italy,One Medical"],
    ["en", "property: owners, value: { exactly: [bob, dora] }, quote: belongs to Carl Clark", "Carl Clark"],
    ["fr", "property: head, value: bob, quote: avec May", "Ruth Mayhew"],
    ["en", "property: head, value: bob, quote: The Sun runs it", "The Sun"],
    ["en", "property: head, value: bob, quote: Target runs it", "Target"],
    ["en", "property: head, value: bob, quote: Clark of Norsund runs it", "Carl Clark"],
    ["de", "property: head, value: bob, quote: 'Ziel leitet es, sagt die SPD'", "Ziel,SPD"],
    ["de", "property: head, value: bob, quote: wie Das Ziel schreibt", "Ziel"],
    ["de", "property: head, value: bob, quote: De Vries leitet es", "Dora de Vries"],
    ["ru", "property: head, value: bob, quote: под руководством Карла Кларка", "Carl Clark"],
    ["ru", "property: head, value: carl, quote: с Анной Орловой", "Анна Орлова"],
    ["ru", "property: head, value: carl, quote: у Юрия Каменского", "Юрий Каменский"],
    ["ja", "property: head, value: bob, quote: 楽天が運営している", "Rakuten"],
    ["ja", "property: head, value: bob, quote: 楽天ケアを終了する", "Care"],
    ["zh", "property: head, value: bob, quote: 亚马逊公司今天关闭了", "Rakuten"],
  ])("is told for information: %s, %s", async (language, claim, names) =>
    expect(await told(claim, language)).toEqual([`info ${names}`]),
  );

  it.each([
    ["the claimed name stands beside", "property: head, value: bob, quote: Bob Baker and Carl Clark"],
    ["by the surname alone", "property: head, value: bob, quote: 'Carl Clark, whom Baker succeeds'"],
    ["in a longer form", "property: head, value: group, quote: the Ostranians beat Carl Clark"],
    ["with a slip", "property: head, value: bob, quote: Bob Bakker beat Carl Clark"],
    ["in its initials", "property: head, value: services, quote: Carl Clark of NHS"],
    ["spelt out", "property: head, value: who, quote: Carl Clark of the World Health Organization"],
    ["in the translation", "property: head, value: bob, quote: Carl Clark, translation: Carl Clark for Bob"],
    ["a part of the claimed", "property: head, value: group, quote: Ostra Line runs it"],
    ["the whole of the claimed", "property: head, value: line, quote: Ostra Group runs it"],
    ["who says so", "property: head, value: bob, quote: Carl Clark said, said-by: carl"],
    ["whom the question names", "property: rival, value: bob, quote: wants to buy from Carl Clark"],
    ["the subject", "property: head, value: bob, quote: The Ferry is his"],
    ["what is of another type", "property: head, value: bob, quote: Norsund Works’ boss"],
    ["a note", "property: head, value: bob, quote: Carl Clark’s successor, note: Bob Baker succeeded him"],
    ["a denial", "property: head, value: bob, status: denial, quote: not him but Carl Clark"],
    ["a family name that others bear", "property: head, value: bob, quote: Eaton runs it"],
    ["a word of a body's name", "property: head, value: bob, quote: Services of the Harbour"],
    ["no capital", "property: head, value: bob, quote: at the ferry line post"],
    [
      "a short form that begins a sentence as a word",
      "property: head, value: bob, quote: It was his. Who else runs it?",
    ],
    ["a name of which a word is small", "property: head, value: bob, quote: One medical centre is his"],
    ["a family name that is a word", "property: head, value: bob, quote: The King asked him in"],
    ["a family name that is a German noun", "property: head, value: bob, quote: im Sommer"],
    ["a family name behind an indefinite article", "property: head, value: bob, quote: ein Sommer oder a King"],
    ["a word in two words in capitals", "property: head, value: bob, quote: POST OFFICE"],
    ["a word in a quote of capitals", "property: head, value: bob, quote: WHO RUNS IT IN 2024"],
    ["a text too long for a quote", `property: head, value: bob, quote: Carl Clark ${"and so on ".repeat(500)}`],
    ["a month", "property: head, value: bob, quote: In May he ran it"],
    ["a weekday cut short", "property: head, value: bob, quote: 'on Sun, 5 June'"],
    ["a word that is what something is of", "property: head, value: bob, quote: Target of the deal"],
    ["a word that often begins a sentence", "property: head, value: bob, quote: He left. Next he ran it"],
    ["nobody declared", "property: head, value: bob, quote: Edward Evans runs it"],
    ["a list of theirs", "property: owners, value: [bob, carl], quote: it belongs to Carl Clark"],
    [
      "whom the list leaves out",
      "property: owners, value: { including: [bob], without: [carl] }, quote: not Carl Clark",
    ],
  ])("is quiet: %s", async (_, claim) => expect(await told(claim, "en")).toEqual([]));
});

describe("a word that only looks like a name in its language", () => {
  it.each([
    ["de", "property: head, value: bob, quote: im Mai"],
    ["de", "property: head, value: bob, quote: das Ziel der Reise"],
    ["de", "property: head, value: bob, quote: 'Sie sagt: „Das Ziel ist klar.“'"],
    ["de", "property: head, value: bob, quote: mit diesem neuen Ziel"],
    ["de", "property: head, value: bob, quote: im vergangenen Sommer"],
    ["ru", "property: head, value: anna, quote: Анны Орловой и Карла Кларка"],
    ["ru", "property: head, value: bob, quote: карла наверху"],
    // Bulgarian has no cases: this is another person.
    ["bg", "property: head, value: bob, quote: Юрия Каменска"],
    ["bg", "property: head, value: bob, quote: при Карла Кларка"],
    ["ja", "property: head, value: bob, quote: 東京都が運営する"],
    ["ja", "property: head, value: rakuten, quote: 楽天と京都が運営する"],
  ])("is quiet: %s, %s", async (language, claim) => expect(await told(claim, language)).toEqual([]));

  it("is quiet where the article has it in small letters, too", async () => {
    const claim = "property: head, value: bob, quote: Target runs it";
    expect(await told(claim, "en", "Target runs it. It is a target for thieves.")).toEqual([]);
    expect(await told(claim, "en", "Target runs it. It was targeted by thieves.")).toEqual(["info Target"]);
    const inside = "property: head, value: bob, quote: run by Target";
    expect(await told(inside, "en", "It is run by Target. It is a target for thieves.")).toEqual(["info Target"]);
  });
});

describe("a quote that names another term of the list", () => {
  it.each([
    ["en", "property: home, value: north, quote: on its southern shore", "the South"],
    ["de", "property: home, value: north, quote: im Süden zu Hause, translation: at home in the south", "the South"],
    ["en", "property: home, value: south, quote: along the west coast", "west coast"],
    ["en", "property: stops, value: [north, west-coast], quote: calls at the South", "the South"],
    ["en", "property: home, value: north, quote: among Europeans", "europe"],
    ["en", "property: home, value: north, quote: on land, translation: on land", "land"],
  ])("is told for information: %s, %s", async (language, claim, names) =>
    expect(await told(claim, language)).toEqual([`info ${names}`]),
  );

  it.each([
    ["the claimed term stands beside", "property: home, value: north, quote: from the south to the north"],
    ["another word that begins alike", "property: home, value: north, quote: 'after landing at Southampton'"],
    ["a verb that begins alike", "property: home, value: north, quote: where they landen or westernise"],
    ["by one of its words", "property: home, value: west-coast, quote: south of the coast"],
    ["with a slip", "property: home, value: north, quote: the Norrth and the South"],
    ["what lies under it", "property: home, value: north, quote: in the far north"],
    ["what lies above it", "property: home, value: far-north, quote: in the north"],
    ["what the question names", "property: from-south, value: north, quote: leaves the South"],
    ["a text too long for a quote", `property: home, value: north, quote: the South ${"and so on ".repeat(500)}`],
    ["half of a name", "property: home, value: south, quote: it looks west"],
    ["a note", "property: home, value: north, quote: not in the South, note: The north is meant"],
    [
      "whom the list leaves out",
      "property: stops, value: { including: [north], without: [south] }, quote: not the South",
    ],
  ])("is quiet: %s", async (_, claim) => expect(await told(claim, "en")).toEqual([]));
});
