import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";

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
  "syntax.duplicate-key": ({ key, line }) =>
    `« ${key} » figure ici une seconde fois ; la première est à la ligne ${line}. N’en gardez qu’une, ou réunissez-les.`,
  "syntax.complex-key": () =>
    "Une clé doit être un simple mot, pas une liste ni un dictionnaire. Les accolades { } sont-elles du texte ? Alors mettez-les entre guillemets.",
  "syntax.tab": () =>
    "La ligne est en retrait par une tabulation. YAML n’y admet que des espaces : remplacez-la par des espaces.",
  "syntax.indent": () =>
    "Le retrait de cette ligne ne correspond à aucune ligne au-dessus. Ce qui va ensemble commence dans la même colonne.",
  "syntax.unclosed-bracket": ({ bracket }) =>
    `Le signe ${bracket} ouvert ici n’est jamais fermé. Fermez-le par ${brackets.get(bracket) ?? bracket} ; si c’est du texte, mettez-le entre guillemets.`,
  "syntax.unopened-bracket": ({ bracket }) =>
    `Le signe ${bracket} ne ferme rien : aucun n’a été ouvert avant. Supprimez-le ; si c’est du texte, mettez-le entre guillemets.`,
  "syntax.in-brackets": () =>
    "Entre crochets, les parties sont séparées par une seule virgule : [a, b] ou { key: a, other: b }. Un texte avec virgule, deux-points ou crochet demande des guillemets.",
  "syntax.missing-colon": () =>
    "Cette ligne n’est ni `key: value` ni la suite du texte précédent. Manque-t-il un deux-points, ou l’espace qui le suit ? Un texte de plusieurs lignes commence par | après le deux-points.",
  "syntax.second-colon": () =>
    'Un texte qui contient un deux-points suivi d’une espace demande des guillemets : `title: "Ferry: ouverture avancée"`.',
  "syntax.space-before-comment": () =>
    "Le # d’un commentaire doit être précédé d’une espace. Si le # est du texte, mettez-le entre guillemets.",
  "syntax.text-start": ({ character }) =>
    `En YAML, un texte ne peut pas commencer par ${character}. Mettez-le entre guillemets.`,
  "syntax.escape": ({ written }) =>
    `${written} ne veut rien dire entre guillemets doubles. Doublez la barre oblique inverse, ou employez des guillemets simples.`,
  "syntax.directive": () =>
    "Une ligne qui commence par % est une instruction pour YAML, et les fiches n’en demandent pas. Supprimez-la ; si c’est du texte, mettez-le entre guillemets.",
  "syntax.unexpected": () =>
    "Rien ne peut figurer ici. Un texte finit-il trop tôt, ou doit-il commencer par un guillemet et continuer ensuite ? Alors mettez-le tout entier entre guillemets.",
  "syntax.unclosed-quote": ({ quote }) =>
    `Le guillemet ${quote} ouvert ici n’est jamais fermé. Fermez-le${quote === "'" ? " ; une apostrophe à l’intérieur s’écrit ''" : ' ; un guillemet à l’intérieur s’écrit \\"'}.`,
};
