import { severalOf } from "../several.ts";
import type { WordsOfAmounts } from "../words-of-amounts.ts";
import { units } from "./units.ts";

/** "Casi el 90 %", "más del 5 %", "en torno al 20 %" */
function withArticles(quantifiers: string): string {
  const phrases = quantifiers.split("|").flatMap((phrase) => {
    const [, before = "", preposition] = /^(.* )(de|a)$/.exec(phrase) ?? [];
    const articles = [`${phrase} el`, `${phrase} la`, `${phrase} los`, `${phrase} las`];
    return [phrase, ...articles, ...(preposition === undefined ? [] : [`${before}${preposition}l`])];
  });
  return phrases.join("|");
}

export const amounts: WordsOfAmounts = {
  ...units,
  toward: "a",
  quantifiers: {
    about: `unos|unas|${withArticles("alrededor de|aproximadamente|cerca de|en torno a")}`,
    nearly: withArticles("casi|poco menos de|algo menos de"),
    "just over": withArticles("poco más de|algo más de"),
    "more than": withArticles("más de|superior a|superiores a|por encima de"),
    "less than": withArticles("menos de|inferior a|inferiores a|por debajo de"),
    "at least": withArticles("al menos|por lo menos|como mínimo|no menos de"),
    "up to": withArticles("hasta|como máximo|no más de|a lo sumo"),
  },
  quantifiersAfter: { "at least": "o más", "up to": "o menos" },
  moreOrDuring: "",
  vague: {
    several: "varios|varias",
    "a few": "algunos|algunas|unos pocos|pocos",
    "a couple of": "un par de",
    "about 10": "una decena de|una decena",
    "about 20": "una veintena de|una veintena",
    "about 30": "una treintena de|una treintena",
    "about 40": "una cuarentena de",
    "about 50": "una cincuentena de|una cincuentena",
    "about 100": "un centenar de|un centenar|centenar",
    "about 10 million": "una decena de millones de|una decena de millones",
    "about 100 million": "un centenar de millones de|un centenar de millones",
    "about 1000": "un millar de|un millar",
    ...severalOf("varios|varias|unos|unas|algunos|algunas", {
      dozen: "decenas de|docenas de",
      hundred: "cientos de|centenares de|cientos",
      thousand: "miles de|millares de|miles",
      million: "millones de",
      billion: "miles de millones de",
      "ten thousand": "decenas de miles de|decenas de miles",
      "ten million": "decenas de millones de|decenas de millones",
      "hundred thousand": "cientos de miles de|centenares de miles de|cientos de miles",
      "hundred million": "cientos de millones de|centenares de millones de|cientos de millones",
    }),
    dozens: "decenas de|docenas de",
    hundreds: "cientos de|centenares de",
    thousands: "miles de|millares de",
    "tens of thousands": "decenas de miles de|decenas de miles",
    "hundreds of thousands": "cientos de miles de|centenares de miles de|cientos de miles",
    millions: "millones de",
    billions: "miles de millones de|miles de millones",
    "tens of millions": "decenas de millones de|decenas de millones",
    "hundreds of millions": "cientos de millones de|centenares de millones de|cientos de millones",
    "tens of billions": "decenas de miles de millones de|decenas de miles de millones",
    "hundreds of billions": "cientos de miles de millones de|cientos de miles de millones",
    "a handful": "un puñado de",
    "five-figure": "de cinco cifras",
    "six-figure": "de seis cifras",
    "seven-figure": "de siete cifras",
    "double-digit": "de dos dígitos|de doble dígito",
    many: "muchos|muchas|numerosos|numerosas",
  },
};
