import { severalOf } from "../several.ts";
import type { WordsOfAmounts } from "../words-of-amounts.ts";
import { units } from "./units.ts";

/** "Une dizaine de milliers de", "une centaine de millions d'" */
function tensOf(tens: string): Readonly<Record<string, string>> {
  const rows = tens.split(" ").flatMap((entry) => {
    const [word = "", value = ""] = entry.split(":");
    return ["milliers:thousand", "millions:million", "milliards:billion"].map((many) => {
      const [magnitude = "", name = ""] = many.split(":");
      const phrase = `une ${word} de ${magnitude}`;
      return [`about ${value} ${name}`, `${phrase} de|${phrase} d'|${phrase}`] as const;
    });
  });
  return Object.fromEntries(rows);
}

export const amounts: WordsOfAmounts = {
  ...units,
  toward: "à",
  quantifiers: {
    about: "environ|quelque|quelques|autour de|à peu près|aux alentours de|aux environs de|approximativement|dans les",
    nearly: "près de|près d'|près du|près des|presque|un peu moins de|un peu moins d'|un peu moins du|à peine moins de",
    "just over": "un peu plus de|un peu plus d'|un peu plus du|à peine plus de",
    "more than":
      "plus de|plus d'|plus du|plus des|plus que|supérieur à|supérieure à|supérieurs à|au - dessus de|au dessus de|supérieur a",
    "less than":
      "moins de|moins d'|moins du|moins des|moins que|inférieur à|inférieure à|inférieurs à|au - dessous de|en dessous de",
    "at least": "au moins|pas moins de|au minimum|un minimum de|plus de ou égal à|supérieur ou égal à",
    "up to": "jusqu'à|au plus|au maximum|pas plus de|un maximum de|tout au plus|inférieur ou égal à",
  },
  quantifiersAfter: {
    "at least": "ou plus|au moins|et plus|au minimum",
    "up to": "ou moins|au plus|au maximum",
    about: "environ",
  },
  moreOrDuring: "",
  vague: {
    several: "plusieurs",
    "a few": "quelques|quelques -",
    "about 10": "une dizaine de|une dizaine d'|une dizaine|dizaine de|dizaine",
    "about 12": "",
    "about 15": "une quinzaine de|une quinzaine|quinzaine de",
    "about 20": "une vingtaine de|une vingtaine|vingtaine de",
    "about 30": "une trentaine de|une trentaine",
    "about 40": "une quarantaine de|une quarantaine",
    "about 50": "une cinquantaine de|une cinquantaine",
    "about 60": "une soixantaine de|une soixantaine",
    "about 100": "une centaine de|une centaine d'|une centaine",
    "about 1000": "un millier de|un millier d'|un millier",
    ...tensOf("dizaine:10 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 centaine:100"),
    "between 30 and 39 years": "trentenaire",
    "between 40 and 49 years": "quadragénaire",
    "between 50 and 59 years": "quinquagénaire",
    "between 60 and 69 years": "sexagénaire",
    "between 70 and 79 years": "septuagénaire",
    "between 80 and 89 years": "octogénaire",
    "between 90 and 99 years": "nonagénaire",
    ...severalOf("plusieurs|quelques", {
      dozen: "dizaines de|dizaines d'",
      hundred: "centaines de|centaines d'",
      thousand: "milliers de|milliers d'",
      million: "millions de|millions d'",
      billion: "milliards de|milliards d'",
      "ten thousand": "dizaines de milliers de|dizaines de milliers d'|dizaines de milliers",
      "ten million": "dizaines de millions de|dizaines de millions d'|dizaines de millions",
      "ten billion": "dizaines de milliards de|dizaines de milliards d'|dizaines de milliards",
      "hundred thousand": "centaines de milliers de|centaines de milliers d'|centaines de milliers",
      "hundred million": "centaines de millions de|centaines de millions d'|centaines de millions",
      "hundred billion": "centaines de milliards de|centaines de milliards d'|centaines de milliards",
    }),
    dozens: "des dizaines de|des dizaines d'|dizaines de",
    hundreds: "des centaines de|des centaines d'|centaines de",
    thousands: "des milliers de|des milliers d'|milliers de",
    "tens of thousands": "des dizaines de milliers de|dizaines de milliers de",
    "hundreds of thousands": "des centaines de milliers de|centaines de milliers de",
    millions: "des millions de|des millions d'",
    billions: "des milliards de|des milliards d'",
    "tens of millions":
      "des dizaines de millions de|des dizaines de millions d'|dizaines de millions de|dizaines de millions d'",
    "hundreds of millions":
      "des centaines de millions de|des centaines de millions d'|centaines de millions de|centaines de millions d'",
    "tens of billions": "des dizaines de milliards de|des dizaines de milliards d'|dizaines de milliards d'",
    "hundreds of billions": "des centaines de milliards de|des centaines de milliards d'|centaines de milliards d'",
    "a handful": "une poignée de|une poignée d'",
    "five-figure": "à cinq chiffres",
    "six-figure": "à six chiffres",
    "seven-figure": "à sept chiffres",
    "double-digit": "à deux chiffres",
    many: "de nombreux|de nombreuses|nombreux|nombreuses|beaucoup de",
  },
};
