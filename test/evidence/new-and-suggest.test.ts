import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { check } from "../../src/check.ts";
import { newRecord, publicationOf } from "../../src/new-record.ts";
import { silences } from "../../src/silence.ts";
import { gatherText } from "../story-text.ts";

const text = `De nieuwe veerboot

Vorig jaar kocht Harbour Lines een schip voor 3,9 miljoen euro.
Het schip is niet elektrisch en vaart vanaf 14 mei 2023.`;

const record = newRecord({
  text,
  file: "post.txt",
  schemas: null,
  comments: "en" as const,
  language: "nl",
  published: publicationOf("2022-08-25"),
  outlet: "post",
});

/** What is known of an article besides its text. */
const known = {
  file: "a.txt",
  schemas: null,
  comments: "en" as const,
  language: "en",
  published: null,
  outlet: "post",
};

describe("a new record", () => {
  it.each([
    ["the title", "  title: De nieuwe veerboot"],
    ["the metadata", "  published: 2022-08-25\n  text: post.txt"],
    ["a date worked out", `value: 2021, quote: "Vorig jaar kocht Harbour", at: 2`],
    ["an amount as the desk writes it", `value: 3.9 million EUR, quote: "schip voor 3,9 miljoen euro", at: 2`],
    ["a name", "#   name: Harbour Lines"],
    ["a negation", `value: no, quote: "schip is niet elektrisch en", at: 3`],
    ["an open date", "value: since 2023-05-14"],
  ])("has %s", (_, expected) => expect(record).toContain(expected));

  it.each([
    ["en", "In February the Guardian left. May was cold. In May it rained.", ["Guardian"]],
    ["en", "She spoke, Mr. Lindsay said, on Monday of Theresa May.", ["Lindsay", "Theresa May"]],
    ["en", "It was the president. The port heard the CEO. The end.", []],
    ["en", "Apple grew. An apple fell on Newton. Mr and the CEO saw it.", ["Newton"]],
    ["nl", "Volgens Harbour Lines is het zo. In Mei vaart het naar Oslo.", ["Harbour Lines", "Oslo"]],
    ["de", "Die Schließung traf Harbour Lines. Ende Juli schwieg die AP.", ["Harbour Lines", "AP"]],
    ["de", "Der Online-Riese Ostra und der Gesundheitsdienst Ostra Care wachsen.", ["Ostra", "Ostra Care"]],
    ["de", "Das können bei Fachleuten Sie und Ihnen bei Freunden Ihre Kinder sagen.", []],
    ["de", "Er las in US-Medien vom Telemedizin-Markt und von GeekWire per E-Mail.", ["GeekWire"]],
    ["de", "Der Arzneimittelversender DocMorris und die Großbank JP Okafor schwiegen.", ["DocMorris", "JP Okafor"]],
    ["fr", "Selon Harbour Lines, c’est vrai. En mars, Paris se tait.", ["Harbour Lines", "Paris"]],
    [
      "en",
      "The Austrian group Ostra hid. In court Okafor's Civic Union and two Germans met on Tuesday's bus.",
      ["Ostra", "Okafor", "Civic Union"],
    ],
    ["en", "Striker Luca Moreno left. Two of the Dutchmen and a Norwegian saw Lyon.", ["Luca Moreno", "Lyon"]],
    [
      "nl",
      "Het is van het Oostenrijkse Ostra en van Nederlanders. Topman Jan Rehn van de Europese Commissie kent de Engelsen.",
      ["Ostra", "Jan Rehn", "Europese Commissie"],
    ],
    ["en", "NEW YORK (AP) – The boss of Harbour Lines (Ostra) is here.", ["NEW YORK", "AP", "Harbour Lines", "Ostra"]],
    ["de", "Vier Tote sah der Konzern Ostra. Er zahlte 190 Millionen Euro und gut drei Tassen Kaffee.", ["Ostra"]],
    [
      "de",
      "Acht Jahre Haft fordert Ostra-Chef Jonas Weil vom Landgericht Antwerpen bis Mitte November.",
      ["Jonas Weil", "Landgericht Antwerpen"],
    ],
    [
      "fr",
      "L’Union civique paie 45 M€. À l’université d’Uppsala, les Autrichiens et les Français suivent L’Oréal.",
      ["Union", "Uppsala", "L'Oréal"],
    ],
  ])("has the names of a text, and no words with a capital for another reason (%s: %s)", (language, said, names) => {
    const written = newRecord({
      text: `Title\n\n${said}`,
      file: "a.txt",
      schemas: null,
      comments: "en" as const,
      language,
      published: null,
      outlet: "post",
    });
    expect([...written.matchAll(/^# {3}name: (.*)$/gm)].map(([, name]) => name)).toEqual(names);
  });

  it.each([
    ["what lasts until a day", "en", "It is shut until Friday.", ["until 2024-05-17"]],
    ["what is to begin on a weekday", "fr", "Grève à partir de jeudi.", ["since 2024-05-16"]],
    ["what is expected at the earliest", "de", "Sie öffnet frühestens im August.", ["since 2024-08"]],
    ["a season", "en", "It opened last autumn.", ["autumn 2023"]],
    ["a season with its year", "de", "Sie öffnet im Herbst 2025.", ["autumn 2025"]],
    ["a part of a season", "de", "Sie öffnete im Spätsommer 2023.", ["late summer 2023"]],
    ["a winter", "fr", "Il a fermé en hiver 2022.", ["winter 2022/23"]],
    ["months as months", "en", "It was open between September and November 2023.", ["between 2023-09 and 2023-11"]],
    ["no time of day", "nl", "Om 02.50 uur en om drie uur 's nachts.", []],
    ["a ton as tonnes and as money", "nl", "Het kostte 4,5 ton.", ["4.5 tonnes", "0.45 million"]],
    ["units of one letter in full", "fr", "Il mesure 1,91 m.", ["1.91 metres"]],
  ])("tells %s as a desk would write it", (_, language, said, values) => {
    const published = publicationOf("2024-05-14");
    const written = newRecord({
      text: `Title\n\n${said}`,
      file: "a.txt",
      schemas: null,
      comments: "en" as const,
      language,
      published,
      outlet: "post",
    });
    expect([...written.matchAll(/ value: (.*), quote: /g)].map(([, value]) => value)).toEqual(values);
  });

  it.each([
    ["a few words before what stands alone", "Erik Lind, 47, was found.", "Erik Lind, 47"],
    ["words that hyphens join", "The 52-year-old driver left.", "The 52-year-old driver"],
    ["what is negated", "It does not open.", "It does not open"],
  ])("quotes %s", (_, said, quote) => {
    expect(newRecord({ ...known, text: `Title\n\n${said}` })).toContain(`quote: "${quote}"`);
  });

  it("has no amount of a word of a name, nor of a figure behind letters", () => {
    const written = newRecord({ ...known, text: "Title\n\n[ad_1] He left for One Harbour with two of them." });
    expect([...written.matchAll(/value: (\w+)/g)].map(([, value]) => value)).toEqual(["2"]);
  });

  it("has one remark for a negation of two words", () => {
    const known = {
      file: "a.txt",
      schemas: null,
      comments: "en" as const,
      language: "fr",
      published: null,
      outlet: "post",
    };
    const written = newRecord({ ...known, text: "Titre\n\nCela ne prouve pas grand-chose. Il n'a rien dit." });
    expect(written.match(/value: no/g)).toHaveLength(2);
  });

  it("has a headline as it stands, and only the beginning of a text without one", () => {
    const headline = "Explosion près de Rotterdam : au moins quatre morts et une vingtaine de blessés";
    const known = {
      file: "a.txt",
      schemas: null,
      comments: "en" as const,
      language: "fr",
      published: null,
      outlet: "post",
    };
    expect(newRecord({ ...known, text: `${headline}\n\nTexte.` })).toContain(`title: "${headline}"`);
    expect(newRecord({ ...known, text: "Un mot de plus ".repeat(20) })).toMatch(
      /title: Un mot de plus Un mot de plus …$/m,
    );
  });

  it("is valid as it stands, and its quotes are found", async () => {
    const story = `# story.yaml\nstory: { name: S }\nentities: { ferry: { name: Ferry } }\noutlets: { post: { name: Post } }\nproperties: { bought: { question: When was it bought?, kind: date } }\n`;
    const claimed = record
      .replace("claims: []", "claims:")
      .replace(/^# {3}- \{ property: …, value: 2021,/m, "  - { about: ferry, property: bought, value: 2021,");
    for (const each of [record, claimed]) {
      const input = await gatherText(`${story}# post.yaml\n${each}\n# post.txt\n${text}\n`);
      const report = check(input, { today: "2026-01-31", failOn: "error", severities: {}, version: "test" });
      expect(report.inputs.failed).toEqual([]);
      expect(report.findings.filter(({ rule }) => rule !== "unused-definition")).toEqual([]);
    }
  });

  it("shows what would steer a terminal or break the file, and keeps it in what is read", async () => {
    const hostile = "\u001b]0;x\u0007It \u202eis, {so}: \u0085 not\n\nIn \u001b[31mMay\u001b[0m not.";
    const written = newRecord({
      text: hostile,
      file: "a\u202eb: c.txt",
      schemas: null,
      comments: "en" as const,
      language: "en",
      published: null,
      outlet: "post # x",
    });
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    const { article } = parse(written) as { article: Record<string, string> };
    expect(article).toMatchObject({ text: "a\u202eb: c.txt", outlet: "post # x" });
  });

  it.each(["", "not a date", "2022-13", "since 2022"])("takes no %j for a publication", (written) =>
    expect(publicationOf(written)).toBeNull(),
  );
});

describe("a new record reads what has no year", () => {
  const dates = (language: string, sentence: string) => {
    const record = newRecord({
      text: `Title\n\n${sentence}`,
      file: "post.txt",
      schemas: null,
      comments: "en" as const,
      language,
      published: publicationOf("2024-05-15"),
      outlet: "post",
    });
    return [...record.matchAll(/value: (\S+(?: or \S+)?), quote/g)].map(([, value]) => value);
  };

  it.each([
    ["fr", "Le contrat prendra fin le 31 décembre.", "2024-12-31"],
    ["fr", "Le contrat a pris fin le 31 décembre.", "2023-12-31 or 2024-12-31"],
    ["en", "The contract will end on 31 December.", "2024-12-31"],
    ["en", "He said that it ended on 31 December, but will go on.", "2023-12-31 or 2024-12-31"],
    ["de", "Der Vertrag soll am 31. Dezember enden.", "2024-12-31"],
    ["nl", "Op 31 december zal het contract aflopen.", "2024-12-31"],
    ["es", "El contrato terminará el 31 de diciembre.", "2024-12-31"],
    ["en", "It will come on Friday.", "2024-05-17"],
  ])("in the tense of its clause: %s: %s", (language, sentence, value) =>
    expect(dates(language, sentence)).toEqual([value]),
  );
});

it.each([
  ["Il faut partir avant que le bateau ne coule.", 0],
  ["À moins qu’il ne parte demain.", 0],
  ["Avant qu’il ne parte, il ne dit rien.", 1],
  ["À moins qu’il ne parte pas.", 1],
  ["Le service est ouvert 24 heures sur 24 et 7 jours sur 7.", 0],
])("a new record of French has as many negations: %s %d", (sentence, count) => {
  const record = newRecord({
    text: `Titre\n\n${sentence}`,
    file: "post.txt",
    schemas: null,
    comments: "en" as const,
    language: "fr",
    published: null,
    outlet: "post",
  });
  expect([...record.matchAll(/value: no, quote/g)]).toHaveLength(count);
  expect(record).not.toMatch(/value: .*heures/);
});

describe("silence", () => {
  it("shows passages that may answer what others answer", async () => {
    const input = await gatherText(`# story.yaml
story: { name: S }
entities: { ferry: { name: Ferry }, lines: { name: Harbour Lines } }
outlets: { post: { name: Post }, times: { name: Times } }
properties:
  bought: { question: When was it bought?, kind: date }
  price: { question: What did it cost?, kind: quantity, unit: EUR }
  owner: { question: Who owns it?, kind: entity }
  crew: { question: How many sail on it?, kind: quantity, unit: sailors }
  route: { question: How long is its route?, kind: quantity, unit: miles }
  seats: { question: How many seats has it?, kind: quantity, unit: seats }
# times.yaml
article: { title: T, outlet: times, language: en, published: 2022-08-26, about: ferry }
claims:
  - { property: bought, value: 2021 }
  - { property: price, value: 3.9 million EUR }
  - { property: owner, value: lines }
  - { property: crew, value: 777 }
  - { property: route, value: 25 }
  - { property: seats, value: 25 }
# post.yaml
article: { title: P, outlet: post, language: nl, published: 2022-08-25, about: ferry, text: post.txt }
claims: []
# post.txt
${text}
Het heeft er 25 gekocht.
`);
    const silence = silences(input, null).find(({ article }) => article === "post");
    const shown = silence?.questions.map(
      ({ question, answers }) => `${question.property}: ${answers.map(({ paragraph }) => paragraph).join()}`,
    );
    expect(shown).toEqual(["bought: 2", "owner: 2", "price: 2", "seats: 4", "crew: ", "route: "]);
  });

  it("shows a name and its alias once, and no more of a passage than its sentence", async () => {
    const input = await gatherText(`# story.yaml
story: { name: S }
entities: { player: { name: Player }, rovers: { name: Northgate Rovers, aliases: [Rovers] } }
outlets: { post: { name: Post }, times: { name: Times } }
properties:
  to: { question: Where does he go?, kind: entity }
  fee: { question: What is the fee?, kind: quantity, unit: EUR }
# times.yaml
article: { title: T, outlet: times, language: en, published: 2024-07-30, about: player }
claims:
  - { property: to, value: rovers }
  - { property: fee, value: 700000 EUR }
# post.yaml
article: { title: P, outlet: post, language: nl, published: 2024-07-30, about: player, text: post.txt }
claims: []
# post.txt
Hij gaat naar Northgate Rovers en is blij.
Dat is zeker. Zeven ton kost hij. Meer niet.
`);
    const silence = silences(input, null).find(({ article }) => article === "post");
    const shown = silence?.questions.map(({ answers }) => answers.map(({ words }) => words));
    expect(shown).toEqual([["Zeven ton kost hij"], ["Hij gaat naar Northgate Rovers en is blij."]]);
  });
});
