import type { NameMessages, NameRole } from "../../model/messages/names.ts";
import type { Catalogue } from "../catalogue.ts";

/** `e` is the ending of what is said of it. */
const roles: Readonly<Record<NameRole, { readonly name: string; readonly e: "e" | ""; readonly section: string }>> = {
  outlet: { name: "Le média", e: "", section: "outlets" },
  origin: { name: "L’origine", e: "e", section: "origins" },
  article: { name: "L’article", e: "", section: "" },
  speaker: { name: "L’auteur du propos", e: "", section: "entities" },
  subject: { name: "Le sujet", e: "", section: "entities" },
  entity: { name: "L’entité", e: "e", section: "entities" },
  property: { name: "La propriété", e: "e", section: "properties" },
  dimension: { name: "La dimension", e: "e", section: "terms" },
  term: { name: "Le terme", e: "", section: "terms" },
};

export const names: Catalogue<NameMessages> = {
  "unknown-name": ({ name, role }) =>
    role === "article"
      ? `Il n’y a pas d’article « ${name} » dans ce dossier.`
      : `${roles[role].name} « ${name} » n’est pas déclaré${roles[role].e} dans story.yaml.`,
  "name-variant": ({ name, declared }) =>
    `« ${name} » s’écrit presque comme ${declared}, que le dossier déclare. Il s’agit peut-être du même nom, mais factlint ne confond pas les deux.`,
  "name-cycle": ({ step, names }) =>
    `« ${names[0]} » revient à lui-même par ${step} : ${[...names, names[0]].join(" → ")}. Supprimez l’étape qui est fausse.`,
  "name-depth": ({ step, name, most }) =>
    `« ${name} » se trouve à plus de ${most} étapes de ${step} sous un autre nom ; ce qui est plus loin compte comme sans rapport. Supprimez des étapes intermédiaires.`,
  "duplicate-claim": ({ id, line }) =>
    `Une affirmation porte déjà l’identifiant ${id}, ligne ${line}. Celle-ci est laissée de côté.`,
  "duplicate-article": ({ articles, more, address }, { list }) =>
    `${list(more === 0 ? articles : [...articles, `${more} autres`])} ont la même adresse (${address}). S’il s’agit d’un seul article, il semble se confirmer lui-même.`,
  "unused-definition": ({ name, role }) =>
    `${roles[role].name} « ${name} » est déclaré${roles[role].e}, mais rien ne l’emploie.`,
  "suggest.did-you-mean": ({ suggestion }) => `Vouliez-vous dire « ${suggestion} » ?`,
  "suggest.declare": ({ name, role }) =>
    role === "article"
      ? "Vérifiez l’identifiant de l’article, ou ajoutez sa fiche au répertoire du dossier."
      : `Déclarez « ${name} » sous ${roles[role].section} dans story.yaml, ou corrigez l’orthographe.`,
  "suggest.alias": ({ name, declared, id }) =>
    `Si « ${name} » est une faute pour ${declared}, signalez-le au média ; si c’est un nom à part entière, ajoutez-le aux aliases de ${id} dans story.yaml.`,
  "suggest.one-record": () =>
    "Gardez une seule fiche. Si l’une est une édition ultérieure de l’autre, dites-le avec edition-of ; si une adresse est fausse, corrigez-la.",
  "suggest.own-id": ({ id }) =>
    `Donnez-lui un identifiant propre, par exemple : id: ${id.slice(id.indexOf("#") + 1)}-2`,
  "suggest.remove-unused": ({ name }) => `Supprimez « ${name} », ou employez-le dans une fiche.`,
};
