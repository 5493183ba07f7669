/**
 * The files that a new desk starts with: a story and one article, small, valid and explained. By path from the root; `schemas`
 * is where the schemas lie, from the folder. The article is named after the story, for its id is to be unique in the desk.
 */
export function starterFiles(folder: string, schemas: string | null): Readonly<Record<string, string>> {
  const modeline = (name: string) =>
    schemas === null ? "" : `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
  return {
    [`${folder}/story.yaml`]: modeline("story") + story,
    [`${folder}/harbour-post-${folder.slice(folder.lastIndexOf("/") + 1)}.yaml`]: modeline("article") + article,
  };
}

const story = `# An example about a ferry that does not exist: put your own story, people, bodies, outlets and questions in its place.
# These are the words that the records of this story use. Every name in a record is declared here.
story: { name: The Norsund ferry }

# What claims are about or refer to. An alias is a name that you would print.
entities:
  norsund-ferry: { name: Norsund ferry, type: service, aliases: [the MS Nora] }
  port-authority: { name: Norsund Port Authority, type: company }

# Who publishes. Outlets of one family count as one source.
outlets:
  harbour-post: { name: Harbour Post }

# Where articles have claims from. Sources that share an origin count once.
origins:
  press-release: { name: The port authority's press release, by: port-authority }

# What is asked, and of which kind the answers are: boolean, date, period, quantity, term, entity, set or text.
properties:
  first-sailing: { question: When did the ferry first sail?, kind: date }
  capacity: { question: How many passengers does it carry?, kind: quantity, unit: passengers }
`;

const article = `# An example of a record: what one article says. Put an article of your own in its place, and add a file like this for each
# (factlint new begins one from an article's plain text), then run factlint check.
article:
  title: Ferry to Norsund opens early
  outlet: harbour-post
  language: en
  published: 2024-05-14
  origins: [press-release]
  about: norsund-ferry

# Write what the article says, with its own precision: "this summer" is "summer 2024", not a day.
claims:
  - property: first-sailing
    value: summer 2024
    status: plan
    quote: this summer
    at: 3
    said-by: port-authority

  - property: capacity
    value: nearly 300
    quote: nearly 300 passengers
    at: 4
`;
