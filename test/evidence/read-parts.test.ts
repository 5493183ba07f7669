import { describe, expect, it } from "vitest";
import { amountsOf } from "./reading.ts";

const isRead = (language: string, quote: string, ...expected: readonly string[]) =>
  expect(amountsOf(language, quote)).toEqual(expected);

describe("a share in words", () => {
  it.each([
    ["en", "by two-thirds", "2 in 3"],
    ["en", "fell by a third", "1 in 3"],
    ["en", "a one-third stake", "1 in 3"],
    ["en", "nearly a third said so", "nearly 1 in 3"],
    ["en", "more than half said so", "more than 1 in 2"],
    ["en", "3/4 of voters", "3 in 4"],
    ["en", "one voter in eight had decided", "1 in 8"],
    ["en", "one in a million", "1 in 1 million"],
    ["de", "brach um zwei Drittel ein", "2 in 3"],
    ["de", "um ein Viertel gesunken", "1 in 4"],
    ["de", "ein Drittel kam", "1 in 3"],
    ["nl", "met een derde gedaald", "1 in 3"],
    ["nl", "bijna driekwart stemde", "nearly 3 in 4"],
    ["fr", "plus du quart des élèves", "more than 1 in 4"],
    ["fr", "réduit de moitié", "1 in 2"],
    ["fr", "une personne sur dix mille", "1 in 10 thousand"],
    ["es", "tres cuartas partes de los votos", "3 in 4"],
    ["es", "la tercera parte", "1 in 3"],
    ["es", "un niño de cada cinco", "1 in 5"],
  ])("%s: %s", (language, quote, expected) => isRead(language, quote, expected));

  it.each([
    ["en", "between a quarter and a third of the harvest", "between 1 in 4 and 1 in 3"],
    ["en", "a third to a half of patients", "between 1 in 3 and 1 in 2"],
    ["de", "zwischen einem Drittel und der Hälfte", "between 1 in 3 and 1 in 2"],
    ["nl", "tussen een derde en de helft", "between 1 in 3 and 1 in 2"],
    ["fr", "entre le quart et le tiers des voix", "between 1 in 4 and 1 in 3"],
    ["es", "entre una cuarta parte y un tercio", "between 1 in 4 and 1 in 3"],
  ])("%s: %s: between two", (language, quote, expected) => isRead(language, quote, expected));

  it.each([
    ["en", "a third man was held"],
    ["en", "followed by a third man"],
    ["en", "a dispute over a third term"],
    ["en", "more than a third-party app"],
    ["en", "two quarters of growth"],
    ["en", "three quarters later"],
    ["en", "on 3/4"],
    ["de", "im ersten Drittel"],
    ["de", "im Viertelfinale"],
    ["nl", "een derde plaats"],
    ["fr", "un cinquième titre"],
    ["fr", "trois quarts de finale"],
    ["fr", "le tiers-monde"],
    ["es", "en el cuarto puesto"],
  ])("%s: %s: a rank, a time, a name is none", (language, quote) => isRead(language, quote));

  it.each([
    ["en", "one child in five cities", "1", "5"],
    ["en", "rose from a third to 1,200", "1 in 3", "1200"],
    ["nl", "steeg met een derde tot 1200 euro", "1 in 3", "1200 EUR"],
  ])("%s: %s: stands beside other amounts", (language, quote, ...expected) => isRead(language, quote, ...expected));
});

describe("a number with a fraction", () => {
  it.each([
    ["en", "two and three-quarter million meals", "2 3/4 million"],
    ["en", "three million and a quarter", "3 1/4 million"],
    ["en", "10 1/2 miles", "10 1/2 mi"],
    ["en", "2½ cars", "2 1/2"],
    ["en", "¾ million", "3/4 million"],
    ["en", "a third of a billion dollars", "1/3 billion dollars"],
    ["en", "half a dozen ships", "0.5 dozen"],
    ["en", "a three-and-a-half-year-old boy", "3.5 years"],
    ["en", "an hour and a quarter", "1 1/4 hours"],
    ["de", "eine Viertelmillion Liter", "1/4 million L"],
    ["de", "zweieinviertel Kilometer", "2 1/4 km"],
    ["de", "zehneinhalb Jahre", "10.5 years"],
    ["de", "dreieinhalbtausend Karten", "3.5 thousand"],
    ["de", "der dreieinhalbjährige Junge", "3.5 years"],
    ["de", "eine Dreiviertelstunde", "3/4 hours"],
    ["nl", "een kwart miljoen liter", "1/4 million L"],
    ["nl", "drie of vier kwartier", "between 3/4 and 4/4 hours"],
    ["nl", "tweeënhalve kilometer", "2.5 km"],
    ["nl", "het drieënhalfjarige jongetje", "3.5 years"],
    ["fr", "trois quarts d'heure", "3/4 hours"],
    ["fr", "un quart de million d'euros", "1/4 million EUR"],
    ["fr", "une demi-douzaine", "0.5 dozen"],
    ["es", "tres cuartos de hora", "3/4 hours"],
    ["es", "media docena", "0.5 dozen"],
  ])("%s: %s", (language, quote, expected) => isRead(language, quote, expected));

  it.each([
    ["en", "one point six children", "1.6"],
    ["en", "nine point nought four", "9.04"],
    ["de", "zwei Komma drei Millionen", "2.3 million"],
    ["nl", "één komma vier kinderen", "1.4"],
    ["fr", "un virgule soixante et onze", "1.71"],
    ["es", "uno coma seis hijos", "1.6"],
  ])("%s: %s: decimals in words", (language, quote, expected) => isRead(language, quote, expected));

  it("is none where a point is a moment", () => isRead("en", "at one point six people were inside"));
});

describe("an amount in two units", () => {
  it.each([
    ["en", "two hours and 15 minutes", "2 hours 15 minutes"],
    ["en", "he is 6ft 7in tall", "6 ft 7 inches"],
    ["de", "drei Jahre und sechs Monate", "3 years 6 months"],
    ["nl", "1 meter en 93 centimeter", "1 metres 93 cm"],
    ["fr", "un an et six mois", "1 years 6 months"],
    ["es", "dos horas y 15 minutos", "2 hours 15 minutes"],
    ["en", "three dollars and fifty cents", "3.50 dollars"],
    ["en", "a dollar and 5 cents", "1.05 dollars"],
    ["de", "dreizehn Euro und fünfundvierzig Cent", "13.45 EUR"],
    ["de", "kostet 4 Euro 20, sagte er", "4.20 EUR"],
    ["nl", "drie euro vijftig", "3.50 EUR"],
    ["fr", "un euro vingt", "1.20 EUR"],
    ["es", "tres euros con cincuenta", "3.50 EUR"],
  ])("%s: %s", (language, quote, expected) => isRead(language, quote, expected));

  it.each([
    ["de", "für 4 Euro 20 Lose"],
    ["en", "paid 5 euros 20 times"],
    ["es", "tres euros con cinco"],
    ["fr", "à 20 heures 30 minutes"],
  ])("%s: %s: what may be something else is none", (language, quote) => isRead(language, quote));

  it("has the smaller unit of its own dimension", () => isRead("de", "drei Jahre und 200 Euro", "3 years", "200 EUR"));
});

describe("amounts as newspapers of other countries write them", () => {
  it.each([
    ["en", "13 lakh rupees", "13 lakh rupees"],
    ["en", "1.2 lakh crore", "1.2 trillion"],
    ["en", "three lakh crore", "3 trillion"],
    ["en", "Rs 1,200 crore", "1200 crore rupees"],
    ["en", "12,34,567.89", "1234567.89"],
    ["es", "mil quinientos millones", "1500 million"],
    ["fr", "deux mille cinq cents milliards", "2500 billion"],
    ["fr", "cent mille millions", "100000 million"],
    ["de", "20 Grad unter null", "-20 °C"],
    ["es", "20 grados bajo cero", "-20 °C"],
    ["en", "15 to 20 degrees Celsius below zero", "between -20 and -15 °C"],
    ["en", "A$3.4 billion", "3.4 billion AUD"],
    ["en", "190 km2", "190 km2"],
  ])("%s: %s", (language, quote, expected) => isRead(language, quote, expected));
});

describe("what stands around an amount", () => {
  it.each([
    ["en", "a $48.2 million army contract", "48.2 million dollars"],
    ["en", "a $280 million first payment", "280 million dollars"],
    ["en", "the first 100 ships", "100"],
    ["en", "the first, 20 people", "20"],
    ["de", "ein 48,2-Millionen-Euro-Auftrag", "48.2 million EUR"],
    ["en", "the half-million-dollar prize", "0.5 million dollars"],
    ["en", "about 20 to 25 ships", "about 20 to 25"],
    ["en", "two or three hundred ships", "between 200 and 300"],
    ["de", "drei- bis viertausend Euro", "between 3 thousand and 4 thousand EUR"],
    ["fr", "à 300 ou 400 kilomètres", "between 300 and 400 km"],
    ["nl", "een of twee jaar", "between 1 and 2 years"],
    ["en", "over three days", "at least 3 days"],
    ["en", "over 20 ships", "more than 20"],
    ["es", "unos cientos de personas", "several hundred"],
  ])("%s: %s", (language, quote, expected) => isRead(language, quote, expected));

  it.each([
    ["en", "- 20 degrees Celsius"],
    ["nl", "- 1 4/5"],
    ["en", "two out of five hundreds"],
    ["fr", "vingt-un"],
  ])("%s: %s: what may be a minus, and a number that goes on, is none", (language, quote) => isRead(language, quote));
});

describe("several of a power of ten", () => {
  it.each([
    ["en", "tens of millions of dollars", "tens of millions dollars"],
    ["en", "several hundred million dollars", "between 150 million and 1250 million dollars"],
    ["en", "a six-figure sum", "six-figure"],
    ["en", "a handful of people", "a handful"],
    ["de", "mehrere hundert Millionen Euro", "between 150 million and 1250 million EUR"],
    ["de", "mehrere Zehntausend Menschen", "between 15 thousand and 125 thousand"],
    ["de", "Hunderte von Millionen", "hundreds of millions"],
    ["de", "ein zweistelliger Millionenbetrag", "between 10 million and 100 million"],
    ["nl", "enkele tienduizenden mensen", "between 15 thousand and 125 thousand"],
    ["nl", "tientallen miljoenen euro's", "tens of millions EUR"],
    ["fr", "des dizaines de millions d'euros", "tens of millions EUR"],
    ["fr", "plusieurs dizaines de milliers", "between 15 thousand and 125 thousand"],
    ["fr", "une dizaine de milliers de personnes", "about 10 thousand"],
    ["es", "cientos de miles de millones", "hundreds of billions"],
  ])("%s: %s: is more than its first word says", (language, quote, expected) => isRead(language, quote, expected));
});

describe("what is near an amount and no part of it", () => {
  it.each([
    ["de", "strich 1.200 von 15.000 Stellen", "1200", "15000"],
    ["fr", "5 000 euros sur trois ans", "5000 EUR", "3 years"],
    ["de", "die Hälfte von 300", "1 in 2", "300"],
  ])("%s: %s: is read beside it", (language, quote, ...expected) => isRead(language, quote, ...expected));

  it.each([
    ["fr", "7 jours sur 7"],
    ["fr", "24 heures sur 24"],
    ["fr", "un quart de point"],
    ["fr", "la moitié d'un million"],
    ["es", "a las 17.30"],
    ["es", "a las 5 de la tarde"],
  ])("%s: %s: is none", (language, quote) => isRead(language, quote));

  it.each([
    ["es", "un millón de toneladas", "1 million tonnes"],
    ["nl", "€ 2,5 ton", "0.25 million EUR"],
    ["es", "ciento uno", "101"],
    ["fr", "cent un", "101"],
    ["de", "0,5 Promille", "0.5 per mille"],
  ])("%s: %s: is a part of it", (language, quote, expected) => isRead(language, quote, expected));
});

describe("a currency", () => {
  it.each([
    ["en", "R$500", "500 BRL"],
    ["en", "cost NZD$15 each", "15 NZD"],
    ["en", "kr 500", "500 kr"],
    ["en", "Rs. 500", "500 rupees"],
    ["en", "a 12-cent-a-share dividend", "12 cents"],
  ])("%s: %s", (language, quote, expected) => isRead(language, quote, expected));

  it("is not made of dollars that nobody knows", () => isRead("en", "J$500"));
  it("is of what is paid for a unit, and the unit no amount", () => isRead("en", "$80 a barrel", "80 dollars"));
});

describe("a quantifier", () => {
  it.each([
    ["en", "nearly a 10% cut", "nearly 10%"],
    ["en", "200-odd guests", "about 200"],
    ["es", "casi el 90 %", "nearly 90%"],
    ["es", "en torno al 20 %", "about 20%"],
    ["es", "subió hasta el 20 %", "20%"],
    ["es", "puede subir hasta el 20 %", "up to 20%"],
    ["es", "más de la mitad", "more than 1 in 2"],
  ])("%s: %s", (language, quote, expected) => isRead(language, quote, expected));

  it("is of the number behind a share, too", () =>
    isRead("es", "subió un tercio, hasta los 1.200 euros", "1 in 3", "up to 1200 EUR"));
});
