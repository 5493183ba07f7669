import type { BegunMessages } from "../../model/messages/begun.ts";
import type { Catalogue } from "../catalogue.ts";

export const begun: Catalogue<BegunMessages> = {
  "begun.story": () =>
    "Un exemple sur un ferry qui n’existe pas : mettez à sa place vos sujets, personnes, organismes, médias et questions.\nVoici les mots qu’emploient les fiches de ce dossier. Tout nom d’une fiche est déclaré ici.",
  "begun.entities": () =>
    "Ce dont parlent les affirmations, ou à quoi elles renvoient. Un alias (aliases) est un nom que vous imprimeriez.",
  "begun.outlets": () => "Qui publie. Les médias d’un même groupe (family) comptent pour une source.",
  "begun.origins": () =>
    "D’où les articles tiennent leurs affirmations. Les sources de même origine comptent une fois.",
  "begun.properties": () =>
    "Ce qui est demandé, et le type des réponses : boolean, date, period, quantity, term, entity, set ou text.",
  "begun.article": () =>
    "Un exemple de fiche : ce que dit un article. Mettez un article à vous à sa place, et ajoutez un fichier semblable pour chacun\n(factlint new en commence un à partir du texte brut), puis lancez factlint check.",
  "begun.claims": () =>
    "Écrivez ce que dit l’article, avec sa propre précision : « cet été » est summer 2024, pas un jour.",
  "begun.about": () => "l’identifiant de ce dont parlent la plupart des affirmations",
  "begun.remarks": () =>
    "Ce que dit le texte, par paragraphe. Faites une affirmation de ce qui compte : nommez sa propriété (property), vérifiez la valeur,\nsupprimez les crochets ci-dessus.",
  "begun.undated": () => "Sans jour de parution, « l’an dernier », « en mai » et autres ne sont pas lus.",
  "begun.paragraph": ({ number, text }) => `Paragraphe ${number} : ${text}`,
  "begun.name": ({ name }) => `nom : ${name}`,
};
