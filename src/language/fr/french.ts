import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { numbers } from "./numbers.ts";

export const french: Language = {
  code: "fr",
  elides: true,
  ...dates,
  ...numbers,
  ...amounts,
  between: ["entre", "et"],
  range: ["de|du|depuis", "à|au|jusqu'à|jusqu'au|jusqu'en|-"],
  or: "ou",
  negations: "ne|n'|pas|aucun|aucune|jamais|rien|ni|nul|nulle|guère|nullement|aucunement",
  reversers:
    "échoue|échouent|loupé|premier|première|seul|seule|seulement|dernier|sans|refusé|refuse|refusait|nié|nie|démenti|dément|peine|échec|échoué|raté|ratée|manque|manquait|que|qu'|cédé|renoncé|abandonné|arrêté|fermé|fermer|cessé|doute|doutes|facile|facilement|légère|incertain|flou|encore|plus|virtuel|virtuelle|virtuels|mais|contre|indépendant|attente|n'importe|n'empêche|ne serait - ce|ou non|ou pas|un pas|pas moins|rien de moins|si jamais|match nul|matchs nuls|score nul",
  reversingEndings: "",
  pluralEndings: "s|x",
  capitalNouns: false,
};
