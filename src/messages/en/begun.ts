import type { BegunMessages } from "../../model/messages/begun.ts";
import type { Catalogue } from "../catalogue.ts";

export const begun: Catalogue<BegunMessages> = {
  "begun.story": () =>
    "An example about a ferry that does not exist: put your own story, people, bodies, outlets and questions in its place.\nThese are the words that the records of this story use. Every name in a record is declared here.",
  "begun.entities": () => "What claims are about or refer to. An alias is a name that you would print.",
  "begun.outlets": () => "Who publishes. Outlets of one family count as one source.",
  "begun.origins": () => "Where articles have claims from. Sources that share an origin count once.",
  "begun.properties": () =>
    "What is asked, and of which kind the answers are: boolean, date, period, quantity, term, entity, set or text.",
  "begun.article": () =>
    "An example of a record: what one article says. Put an article of your own in its place, and add a file like this for each\n(factlint new begins one from an article's plain text), then run factlint check.",
  "begun.claims": () =>
    'Write what the article says, with its own precision: "this summer" is "summer 2024", not a day.',
  "begun.about": () => "the id of what most claims are about",
  "begun.remarks": () =>
    "What the text says, by paragraph. Make a claim of what matters: name its property, check the value, remove the brackets above.",
  "begun.undated": () => "Without a day of publication, last year, in May and the like are not read.",
  "begun.paragraph": ({ number, text }) => `Paragraph ${number}: ${text}`,
  "begun.name": ({ name }) => `name: ${name}`,
};
