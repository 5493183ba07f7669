import type { NameMessages, NameRole } from "../../model/messages/names.ts";
import type { Catalogue } from "../catalogue.ts";

const roles: Readonly<Record<NameRole, { readonly name: string; readonly section: string }>> = {
  outlet: { name: "Média", section: "outlets" },
  origin: { name: "Origine", section: "origins" },
  article: { name: "Article", section: "" },
  speaker: { name: "Auteur du propos", section: "entities" },
  subject: { name: "Sujet", section: "entities" },
  entity: { name: "Entité", section: "entities" },
  property: { name: "Propriété", section: "properties" },
  dimension: { name: "Dimension", section: "terms" },
  term: { name: "Terme", section: "terms" },
};

export const names: Catalogue<NameMessages> = {
  "unknown-name": ({ name, role }) =>
    `Nom non déclaré dans story.yaml (${roles[role].name.toLowerCase()}) : « ${name} ».`,
  "name-variant": ({ name, declared }) =>
    `« ${name} » s’écrit presque comme ${declared}, que le dossier déclare. C’est peut-être le même, mais il n’est pas pris pour lui.`,
  "name-cycle": ({ step, names }) =>
    `« ${names[0]} » revient à lui-même par ${step} : ${[...names, names[0]].join(" → ")}. Supprimez l’étape qui est fausse.`,
  "name-depth": ({ step, name, most }) =>
    `« ${name} » se trouve à plus de ${most} étapes de ${step} sous un autre nom ; ce qui est plus loin compte comme sans rapport. Supprimez des étapes intermédiaires.`,
  "duplicate-claim": ({ id, line }) =>
    `Une affirmation porte déjà l’identifiant ${id}, ligne ${line}. Celle-ci est laissée de côté.`,
  "unused-definition": ({ name, role }) =>
    `Déclaré mais jamais employé (${roles[role].name.toLowerCase()}) : « ${name} ».`,
  "suggest.did-you-mean": ({ suggestion }) => `Vouliez-vous dire « ${suggestion} » ?`,
  "suggest.declare": ({ name, role }) =>
    role === "article"
      ? "Vérifiez l’identifiant de l’article, ou ajoutez sa fiche au répertoire du dossier."
      : `Déclarez « ${name} » sous ${roles[role].section} dans story.yaml, ou corrigez l’orthographe.`,
  "suggest.alias": ({ name, declared, id }) =>
    `Si « ${name} » est une faute pour ${declared}, signalez-le au média ; si c’est un nom à part entière, ajoutez-le aux aliases de ${id} dans story.yaml.`,
  "suggest.own-id": ({ id }) =>
    `Donnez-lui un identifiant à elle, par exemple : id: ${id.slice(id.indexOf("#") + 1)}-2`,
  "suggest.remove-unused": ({ name }) => `Supprimez « ${name} », ou employez-le dans une affirmation.`,
};
