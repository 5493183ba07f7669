import type { KindName } from "../../model/denotation.ts";
import type { EvidenceMessages } from "../../model/messages/evidence.ts";
import { aside } from "../aside.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { claimNames } from "../claim-names.ts";
import { differencesInWords } from "../differences.ts";
import { languageName } from "../language-names.ts";

export const evidence: Catalogue<EvidenceMessages> = {
  "quote.missing": ({ claims }, { list, plural }) =>
    `${plural(claims.length, { one: "Une affirmation n’a", other: "# affirmations n’ont" })} pas de citation, si bien que rien ne montre que l’article le dit : ${list(claimNames(claims, (count) => `${count} autres`))}.`,
  "quote.not-found": ({ quote, at, nearest }) =>
    nearest === null
      ? `La citation ${inQuotes(quote)} n’est pas dans l’article${at === null ? "" : ` (le paragraphe ${at} était indiqué)`}, ni rien d’approchant.`
      : `La citation ${inQuotes(quote)} n’est pas dans l’article. Les mots les plus proches sont au paragraphe ${nearest.paragraph} : ${inQuotes(differencesInWords(nearest.differences, "rien"))} ; la flèche mène de la citation au texte.`,
  "quote.elsewhere": ({ quote, at, paragraphs }, words) =>
    `La citation ${inQuotes(quote)} n’est pas au paragraphe ${at}, mais ${paragraphsInWords(paragraphs, words)}.`,
  "quote.cut": ({ quote, whole, paragraph }) =>
    `La citation ${inQuotes(quote)} commence ou finit au milieu d’un mot ou d’un nombre : on lit ${inQuotes(whole)} au paragraphe ${paragraph}.`,
  "quote.beside": ({ quote, at }) =>
    `La citation ${inQuotes(quote)} est au paragraphe ${at}, mais pas entre les mots qu’indiquent prefix et suffix.`,
  "quote.empty": () => "La citation est vide.",
  "quote.too-long": ({ length, limit }, { number }) =>
    `La citation compte ${number(String(length))} caractères. Une citation, ce sont quelques mots ; au-delà de ${number(String(limit))} caractères, elle n’est pas cherchée.`,
  "quote.no-paragraph": ({ at, paragraphs }, { plural }) =>
    `Le paragraphe ${at} est indiqué, mais l’article a ${plural(paragraphs, { one: "un seul paragraphe", other: "# paragraphes" })}, sans compter les lignes vides.`,
  "quote.unverified": ({ quote }) =>
    `La citation ${inQuotes(quote)} n’est pas de celles que l’article contenait quand son empreinte a été prise, et son texte n’est pas disponible.`,
  "quote.ambiguous": ({ quote, paragraphs }, words) =>
    `La citation ${inQuotes(quote)} figure plusieurs fois dans l’article : ${paragraphsInWords(paragraphs, words)}.`,
  "text.missing": ({ path }) =>
    `Le texte de l’article, ${path}, n’est ni à côté de la fiche ni dans un répertoire de textes ; ses citations n’ont pas été vérifiées.`,
  "text.outside": ({ path }) =>
    `Le texte de l’article, ${path}, est hors du projet et de ses répertoires de textes, et n’a pas été lu. Ses citations n’ont pas été vérifiées.`,
  "text.unusable": ({ path, problem }, { say }) =>
    `Le texte de l’article, ${path}, est illisible ; ses citations n’ont pas été vérifiées. ${say(problem)}`,
  "fingerprints.unusable": () =>
    "Ce fichier n’est pas ce qu’écrit factlint fingerprint. Refaites-le là où sont les textes.",
  "fingerprints.written": ({ path, articles, quotes, lost }, { plural }) =>
    [
      `${path} contient les empreintes de ${plural(articles, { one: "un article", other: "# articles" })}, avec ${plural(quotes, { one: "une citation", other: "# citations" })}.`,
      lost === 0
        ? ""
        : ` ${plural(lost, { one: "Une citation n’a pas été trouvée", other: "# citations n’ont pas été trouvées" })} dans les textes : lancez factlint check.`,
    ].join(""),
  "fingerprints.no-text": () =>
    "Aucun texte d’article n’est disponible. Indiquez le répertoire des textes sous texts dans factlint.yaml ou avec --texts.",
  "value.not-said": ({ quote, said, relative, published, claims }, { say, list }) => {
    const from =
      relative && published !== null ? `, soit, lu depuis sa parution ${aside(say(published))}, ` : ", soit ";
    const sayings = said.map(({ words, denotes }) => `${inQuotes(words)}${from}${say(denotes)}`);
    const whole = said.length === 1 && said[0]?.words === quote ? "" : ` (dans ${inQuotes(quote)})`;
    return `La citation dit ${list(sayings)}${whole} ; l’affirmation dit ${say(claims)}.`;
  },
  "value.nothing-said": ({ quote, kind, claims }, { say }) =>
    `L’affirmation dit ${say(claims)}, mais la citation ${inQuotes(quote)} ne contient ${tokens[kind] ?? "aucune valeur de ce type"}.`,
  "value.polarity": ({ quote, negations, value }, { list }) =>
    value
      ? `L’affirmation dit oui, mais la citation ${inQuotes(quote)} le nie : ${list(negations.map(inQuotes))}.`
      : `L’affirmation dit non, mais rien dans la citation ${inQuotes(quote)} ne nie quoi que ce soit.`,
  "value.other-name": ({ quote, names, claims }, { say, list }) =>
    `La citation ${inQuotes(quote)} nomme ${list(names)} ; l’affirmation dit ${say(claims)}.`,
  "value.denial-of-other": ({ quote, negations }, { list }) =>
    `L’affirmation dit oui, et la citation ${inQuotes(quote)} nie quelque chose : ${list(negations.map(inQuotes))}. Elle n’a aucun mot de ce qui est demandé ; peut-être nie-t-elle le contraire.`,
  "new.bad-language": ({ language }) =>
    `« ${language} » n’est pas un code de langue. Écrivez-le comme --language nl ou --language pt-BR.`,
  "new.bad-outlet": ({ outlet, likely }) =>
    `« ${outlet} » ne peut pas être l’identifiant d’un média. Écrivez celui que story.yaml contient ou contiendra, par exemple --outlet ${likely}.`,
  "new.bad-date": ({ published }) =>
    `« ${published} » n’est pas une date de parution. Écrivez-la comme --published 2022-08-25, 2022-08 ou 2022-08?.`,
  "new.same-file": ({ path }) => `${path} est le texte de l’article lui-même. Choisissez un autre nom pour la fiche.`,
  "new.exists": ({ path }) => `${path} est déjà là. Choisissez un autre nom, ou donnez --force pour le remplacer.`,
  "new.written": ({ path }) => `La fiche pour commencer est dans ${path}.`,
  "new.other-language": ({ given, likely }) =>
    likely === null
      ? `Le texte n’a presque aucun mot de la langue que donne --language ${given} (${languageName(given, "fr")}) : ce qui en est relevé n’a peut-être aucun sens. Donnez à --language la langue du texte ; d’une langue que factlint ne lit pas, seuls les noms sont relevés.`
      : `Le texte a l’air d’être écrit dans une autre langue (${languageName(likely, "fr")}) que --language ${given} : ce qui en est relevé n’a peut-être aucun sens. Recommencez la fiche avec --language ${likely}.`,
  "new.unreadable": ({ path, problem }, { say }) => `${path} : ${say(problem)}`,
  "silence.article": ({ article, questions }, { plural }) =>
    questions === 0
      ? `${article} répond à toutes les questions du dossier.`
      : `${article} se tait sur ${plural(questions, { one: "une question", other: "# questions" })} du dossier.`,
  "silence.question": ({ id, question }) => `${question} (${id})`,
  "silence.passage": ({ words, paragraph }) => `paragraphe ${paragraph} : « ${words} »`,
  "silence.no-text": () =>
    "Le texte n’est pas là : aucun passage ne peut être montré pour celles-ci. Nommez avec --texts le dossier qui le contient :",
  "silence.no-passage": ({ questions, isRest }, { plural }) =>
    isRest
      ? `Sur ${plural(questions, { one: "une autre question", other: "# autres questions" })}, rien ne ressort du texte :`
      : "Rien n’en ressort du texte :",
  "silence.unknown-story": ({ story, stories }, { list }) =>
    `Il n’y a pas de dossier « ${story} ».${stories.length === 0 ? "" : ` Il y a : ${list(stories)}.`}`,
  "suggest.at": ({ paragraph }) => `S’il s’agit du paragraphe ${paragraph}, écrivez : at: ${paragraph}`,
  "suggest.bare-quote": ({ quote }) =>
    `Les guillemets autour d’une citation comptent comme une partie d’elle. S’il n’y en a pas dans l’article, écrivez : quote: ${quote}`,
  "suggest.copy-quote": () =>
    "Reprenez les mots de l’article, à la lettre et en entier ; ou relisez-le : peut-être ne le dit-il pas.",
  "suggest.prefix": () => "Donnez les mots juste avant ou après comme prefix ou suffix, ou citez plus de mots.",
  "suggest.fingerprint": () => "Lancez factlint fingerprint là où se trouve le texte de l’article.",
  "suggest.text-folder": ({ path }) =>
    `Indiquez le répertoire où se trouve ${path} sous texts dans factlint.yaml ou avec --texts ; ou gardez son empreinte.`,
  "suggest.quote": () => "Ajoutez les quelques mots de l’article qui le disent, avec le numéro de leur paragraphe.",
  "suggest.value": ({ values }, { list }) => `Si la citation est juste, écrivez : value: ${list(values, "or")}`,
  "suggest.quote-more": () => "Citez les mots qui le disent, ou dites dans une note comment la valeur en découle.",
  "suggest.correct-or-quote": () => "Relisez l’article : corrigez la valeur, ou citez les mots qui le disent.",
};

const tokens: Readonly<Partial<Record<KindName, string>>> = {
  date: "aucune indication de temps",
  period: "aucune indication de temps",
  quantity: "aucun nombre ni quantité",
};

function inQuotes(text: string): string {
  return `« ${text} »`;
}

function paragraphsInWords(paragraphs: readonly number[], { list, plural }: Words): string {
  return `${plural(paragraphs.length, { one: "au paragraphe", other: "aux paragraphes" })} ${list(paragraphs.map(String))}`;
}
