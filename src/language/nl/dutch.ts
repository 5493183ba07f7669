import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { numbers } from "./numbers.ts";

export const dutch: Language = {
  code: "nl",
  elides: false,
  ...dates,
  ...numbers,
  ...amounts,
  between: ["tussen|tussen de|tussen het", "en|en de"],
  range: ["van|vanaf", "tot|tot en met|t / m|à|-"],
  or: "of",
  negations: "niet|geen|nooit|niets|niemand|noch|nergens|niks|nimmer|evenmin|geenszins",
  reversers:
    "mist|miste|misten|gemist|misgelopen|tekort|eerste|enkel|alleen|slechts|laatste|zonder|weigert|weigerde|geweigerd|ontkent|ontkende|nauwelijks|amper|mislukt|mislukte|mislukking|faalt|faalde|ontbreekt|ontbreken|lichtvaardig|gemakkelijk|makkelijk|opgegeven|gestopt|stopt|beëindigd|gesloten|onduidelijk|twijfel|twijfels|twijfelt|betwijfelt|los|staat los|maar|nog|pas|virtueel|virtuele|tegen|meer|afwachting|wachten|niet minder|niet zelden|of niet|al dan niet|niets anders|nooit eerder|niet in de laatste",
  reversingEndings: "loos|loze|vrij",
  pluralEndings: "en|s",
  capitalNouns: false,
};
