import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { otherLanguage } from "../../src/language/likely-language.ts";

/** What a small text says in several languages. */
const texts = {
  de: "Das Unternehmen teilte am Dienstag mit, dass es den Dienst bis zum Ende des Jahres schließt. Die Angestellten erfuhren es aus einer E-Mail, und viele wissen nicht, ob sie bleiben können.",
  en: "The company said on Tuesday that it will close the service by the end of the year. The employees learnt it from an e-mail, and many do not know whether they can stay.",
  es: "La empresa anunció el martes que cerrará el servicio antes de fin de año. Los empleados recibieron la noticia por correo electrónico y muchos no saben si se quedarán en la casa.",
  fr: "L’entreprise a annoncé mardi qu’elle fermera le service avant la fin de l’année. Les employés l’ont appris par un courriel, et beaucoup ne savent pas s’ils pourront rester dans la maison.",
  nl: "Het bedrijf maakte dinsdag bekend dat het de dienst voor het einde van het jaar sluit. De werknemers hoorden het uit een e-mail, en velen weten niet of zij kunnen blijven.",
} as const;
const portuguese =
  "A empresa anunciou na terça-feira que vai encerrar o serviço até ao final do ano. Os funcionários receberam a notícia por correio eletrónico e muitos não sabem se vão ficar na casa.";
const russian =
  "Компания объявила во вторник, что закроет сервис до конца года. Сотрудники получили новость по почте, и многие не знают, смогут ли они остаться. Мэр сказал, что решение было принято без обсуждения и что он ждёт ответа.";
const afrikaans =
  "Die maatskappy het Dinsdag aangekondig dat dit die diens teen die einde van die jaar gaan sluit. Die werknemers het die nuus per e-pos ontvang en baie weet nie of hulle sal bly nie.";

describe("a text that is said to be in a language", () => {
  const pairs = Object.entries(texts).flatMap(([own, text]) => Object.keys(texts).map((said) => ({ own, said, text })));
  it.each(pairs)("$own said to be $said is told by its own language only", ({ own, said, text }) =>
    expect(otherLanguage(text, said)).toEqual(own === said ? null : { likely: own }),
  );

  it.each([
    ["a region of its own", texts.nl, "nl-BE", null],
    ["a language that nobody reads here, and is", russian, "ru", null],
    ["a language that nobody reads here, and is none", texts.en, "ru", { likely: "en" }],
    ["one that nobody reads, said to be one that is read", russian, "en", { likely: null }],
    ["a neighbour of one that is read", afrikaans, "af", null],
    ["another neighbour", portuguese, "pt", null],
    ["a few words", "The company said so.", "de", null],
    ["nothing", "", "de", null],
    ["names and figures", "Norsund 2\nOstra 1\nHarbour Lines 4\n".repeat(3), "nl", null],
  ])("is told, or not: %s", (_, text, said, told) => expect(otherLanguage(text, said)).toEqual(told));

  const articles = new URL("../../../shared/articles/", import.meta.url);
  it.skipIf(!existsSync(articles))("is told of real articles by their own language only", () => {
    const files = readdirSync(articles).filter((name) => name.endsWith(".txt"));
    const told = files.map((name) => otherLanguage(readFileSync(new URL(name, articles), "utf8"), "es")?.likely);
    expect(told).toEqual(["de", "de", "nl", "fr", "en"]);
  });
});
