import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { numbers } from "./numbers.ts";

export const spanish: Language = {
  code: "es",
  elides: false,
  ...dates,
  ...numbers,
  ...amounts,
  between: ["entre", "y"],
  range: ["de|del|desde", "a|al|hasta|hasta el|-"],
  or: "o",
  negations: "no|nunca|jamás|ningún|ninguna|ninguno|nada|nadie|ni|tampoco|ningunos|ningunas",
  reversers:
    "primer|primero|primera|solo|sólo|solamente|único|última|último|sin|rechazó|negó|niega|apenas|duda|dudas|fracaso|fracasó|falta|sino|pero|todavía|aún|más|fácil|ligera|pendiente|espera|no obstante|nada menos|nunca antes|o no|de la nada",
  reversingEndings: "",
  pluralEndings: "s",
  capitalNouns: false,
};
