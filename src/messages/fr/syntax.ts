import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";

const brackets = new Map([
  ["[", "]"],
  ["{", "}"],
]);

export const syntax: Catalogue<SyntaxMessages> = {
  "syntax.anchor": ({ written }) =>
    `« ${written} » serait une ancre YAML, que les fiches n’emploient pas. Si c’est du texte, mettez-le entre guillemets.`,
  "syntax.alias": ({ written }) =>
    `« ${written} » répéterait une autre partie du fichier (un alias YAML), ce que les fiches n’admettent pas. Écrivez cette partie en entier, ou mettez le texte entre guillemets.`,
  "syntax.tag": ({ written }) =>
    `« ${written} » serait une étiquette YAML, que les fiches n’emploient pas. Si c’est du texte, mettez-le entre guillemets.`,
  "syntax.second-document": () =>
    "Un second document commence ici. Un fichier contient une seule fiche : déplacez le reste dans un fichier à part, et supprimez la ligne ---.",
  "syntax.too-deep": ({ limit }, { number }) =>
    `Listes et dictionnaires s’emboîtent ici sur plus de ${number(String(limit))} niveaux. Aucune fiche n’en a besoin : un crochet ou un retrait est-il faux ?`,
  "syntax.too-many": ({ limit }, { number }) =>
    `Le fichier a plus de ${number(String(limit))} clés et valeurs. Partagez-le en plusieurs.`,
  "syntax.duplicate-key": ({ key, line, item }) =>
    `« ${key} » figure ici une seconde fois ; la première est à la ligne ${line}. ${
      item
        ? "Si un autre élément de la liste commence ici, mettez - et une espace devant ; sinon n’en gardez qu’une."
        : "N’en gardez qu’une, ou réunissez-les."
    }`,
  "syntax.complex-key": () =>
    "Une clé doit être un simple mot, pas une liste ni un dictionnaire. Les accolades { } sont-elles du texte ? Alors mettez-les entre guillemets.",
  "syntax.tab": () =>
    "La ligne est en retrait par une tabulation. YAML n’y admet que des espaces : remplacez-la par des espaces.",
  "syntax.indent": ({ columns }, { list }) =>
    columns === null
      ? "Le retrait de cette ligne ne correspond à aucune ligne au-dessus. Ce qui va ensemble commence dans la même colonne."
      : `Le retrait de cette ligne ne correspond à aucune ligne au-dessus : elle commence à la colonne ${columns.column} ; la colonne ${list(columns.fitting.map(String), "or")} conviendrait. Ce qui va ensemble commence dans la même colonne.`,
  "syntax.unclosed-bracket": ({ bracket }) =>
    `Le signe ${bracket} ouvert ici n’est jamais fermé. Fermez-le par ${brackets.get(bracket) ?? bracket} ; si c’est du texte, mettez-le entre guillemets.`,
  "syntax.unopened-bracket": ({ bracket }) =>
    `Le signe ${bracket} ne ferme rien : aucun n’a été ouvert avant. Supprimez-le ; si c’est du texte, mettez-le entre guillemets.`,
  "syntax.in-brackets": () =>
    "Entre crochets, les parties sont séparées par une seule virgule : [a, b] ou { key: a, other: b }. Un texte avec virgule, deux-points ou crochet demande des guillemets.",
  "syntax.missing-colon": ({ entry }) =>
    `Cette ligne n’est ni \`key: value\` ni la suite du texte précédent. Manque-t-il un deux-points, ou l’espace qui le suit ? ${
      entry === null ? "" : `Si « ${entry.key} » est la clé, écrivez : \`${entry.written}\`. `
    }Un texte de plusieurs lignes commence par | après le deux-points.`,
  "syntax.second-colon": ({ written }) =>
    `Un texte qui contient un deux-points suivi d’une espace demande des guillemets : ${written ?? '`title: "Ferry: ouverture avancée"`'}`,
  "syntax.space-before-comment": () =>
    "Le # d’un commentaire doit être précédé d’une espace. Si le # est du texte, mettez-le entre guillemets.",
  "syntax.text-start": ({ character, written }) =>
    `En YAML, un texte ne peut pas commencer par ${character}. Mettez-le entre guillemets droits${written === null ? "." : ` : ${written}`}`,
  "syntax.escape": ({ written }) =>
    `${written} ne veut rien dire entre guillemets doubles. Doublez la barre oblique inverse, ou employez des guillemets simples.`,
  "syntax.directive": () =>
    "Une ligne qui commence par % est une instruction pour YAML, et les fiches n’en demandent pas. Supprimez-la ; si c’est du texte, mettez-le entre guillemets.",
  "syntax.unexpected": ({ written }) =>
    `Rien ne peut figurer ici. Un texte finit-il trop tôt, ou doit-il commencer par un guillemet et continuer ensuite ? Alors mettez-le tout entier entre guillemets droits${
      written === null ? "." : ` : ${written}`
    }`,
  "syntax.unclosed-quote": ({ quote }) =>
    `Le guillemet ${quote} ouvert ici n’est jamais fermé. Fermez-le${quote === "'" ? " ; une apostrophe à l’intérieur s’écrit ''" : ' ; un guillemet à l’intérieur s’écrit \\"'}.`,
  "syntax.blank": ({ code }) =>
    `Ce blanc n’est pas une espace ordinaire (U+${hexadecimal(code)}) ; Word et les pages web en mettent. Remplacez-le par une espace du clavier.`,
  "syntax.bullet": ({ character }) =>
    `Un élément de liste commence par un trait d’union et une espace ; ici figure ${character}. Écrivez - à sa place.`,
  "syntax.merge-mark": ({ mark }) =>
    `${mark} a été laissé ici par git, là où deux personnes ont changé les mêmes lignes. Gardez les lignes justes, et supprimez celles qui commencent par <<<<<<<, ======= et >>>>>>>.`,
};
