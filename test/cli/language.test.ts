import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { runHere } from "./run-here.ts";

const desk = {
  "claims/ferry/story.yaml": `story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { first-sailing: { question: When did it first sail?, kind: date } }
rules: [{ id: twice, order: [first-sailing, nothing] }]
`,
  "claims/ferry/a.yaml": `article: { title: A, outlet: post, language: en, published: 2024-06-01, about: ferry }
claims: [{ property: first-sailing, value: 2024-05-14 }]
`,
  "claims/ferry/b.yaml": `article: { title: B, outlet: times, language: en, published: 2024-06-01, about: ferry }
claims: [{ property: first-sailing, value: 2024-05-20 }]
`,
};

const conflict = "value-conflict:ferry/first-sailing";

/** What a command says, on a desk whose settings name a language; the environment asks for none. */
const rows: readonly (readonly [args: string, de: RegExp, nl: RegExp, fr: RegExp])[] = [
  [`decide ${conflict}`, /Eine Entscheidung braucht/, /Een beslissing heeft .* nodig/, /Une décision demande/],
  ["decide", /Nennen Sie einen Befund/, /Noem een bevinding/, /Nommez un constat/],
  ["decide --from none.yaml", /none\.yaml: .*nicht da/, /none\.yaml: .*is er niet/, /none\.yaml\s: .*pas là/],
  ["decide nothing --outcome unresolved --reason r --by me", /keine|Einen Befund/, /geen bevinding/, /pas de constat/],
  ["decide --pin", /nichts zu tun/, /niets te doen/, /rien à faire/],
  [
    `decide ${conflict} --outcome unresolved --reason r --by me`,
    /steht in claims/,
    /staat in claims/,
    /est dans claims/,
  ],
  ["init --accept-existing", /braucht --by/, /heeft --by nodig/, /demande --by/],
  ["init -- .", /kann keine Story benennen/, /kan geen dossier benoemen/, /ne peut pas nommer/],
  ["init ferry", /ist schon da/, /is er al/, /est déjà là/],
  ["init other", /Rufen Sie jetzt factlint check auf/, /Voer nu factlint check uit/, /Lancez maintenant/],
  ["new none.txt -l nl", /none\.txt: .*nicht/, /none\.txt: .*niet te lezen/, /none\.txt\s: Lecture impossible/],
  ["new claims/ferry/a.yaml -l 12", /kein Kürzel einer Sprache/, /geen taalcode/, /pas un code de langue/],
  ["new claims/ferry/a.yaml -l en -o new.yaml", /Eintrag für den Anfang/, /Het record om mee/, /La fiche pour/],
  ["suggest none", /Eine Story „none“ gibt es nicht/, /geen dossier ‘none’/, /pas de dossier «\snone\s»/],
  ["fingerprint", /Von keinem Artikel/, /Van geen enkel artikel/, /Aucun texte d’article/],
  ["check -f pdf", /Ein Berichtsformat „pdf“/, /geen rapportformaat/, /pas de format de rapport/],
  ["check --since main", /git sagt: /, /git zegt: /, /git dit\s: /],
  ["check --today never", /verlangt ein Datum/, /vraagt een datum/, /demande une date/],
  ["check -f json=report.json", /Der Bericht im Format json/, /Het rapport in json/, /Le rapport json/],
  ["explain nothing", /Es gibt keinen Befund/, /Er is geen bevinding/, /Il n’y a ni constat/],
  [`explain ${conflict}`, /Schritt für Schritt:/, /Stap voor stap:/, /Pas à pas\s:/],
  ["explain a#first-sailing", /Urteil: /, /Oordeel: /, /Verdict\s: /],
  ["explain ferry/first-sailing", /Ergebnis: .*unabhängige Ursprünge/, /Uitkomst: /, /Résultat\s: /],
];

describe.each([
  ["de", 1],
  ["nl", 2],
  ["fr", 3],
] as const)("a desk that speaks %s", (language, column) => {
  it.each(rows.map((row) => [row[0], row[column]] as const))("hears it from factlint %s", async (args, expected) => {
    const folder = folderWith({ ...desk, "factlint.yaml": `language: ${language}\n` });
    const { stdout, stderr } = await runHere(folder, args.split(" "));
    expect(`${stdout}${stderr}`).toMatch(expected);
  });
});

it("a flag goes before the settings, and what is accepted as it stands says so in the desk's language", async () => {
  const folder = folderWith({ ...desk, "factlint.yaml": "language: de\n" });
  expect((await runHere(folder, ["decide", "--lang", "fr"])).stderr).toContain("Nommez un constat");
  await runHere(folder, ["init", "--accept-existing", "--by", "Ada"]);
  expect(readFileSync(join(folder, "claims/ferry/decisions.yaml"), "utf8")).toContain("Es war schon da");
});
