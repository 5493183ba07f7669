import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import type { BegunMessages } from "../model/messages/begun.ts";

/** Where the files of a new desk stand, and in which language they are explained. */
interface Start {
  readonly folder: string;
  /** Where the schemas lie, from the folder; null where they are not at hand. */
  readonly schemas: string | null;
  readonly language: InterfaceLanguage;
}

/**
 * The files that a new desk starts with: a story and one article, small, valid and explained. By path from the root. The
 * article is named after the story, for its id is to be unique in the desk.
 */
export function starterFiles({ folder, schemas, language }: Start): Readonly<Record<string, string>> {
  const modeline = (name: string) =>
    schemas === null ? "" : `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
  const explained = (text: string) =>
    text.replaceAll(/^# (begun\.[a-z]+)$/gm, (_, id: Explained) =>
      say(message(id, {}), language).replaceAll(/^/gm, "# "),
    );
  return {
    [`${folder}/story.yaml`]: modeline("story") + explained(story),
    [`${folder}/harbour-post-${folder.slice(folder.lastIndexOf("/") + 1)}.yaml`]:
      modeline("article") + explained(article),
  };
}

type Explained = Exclude<keyof BegunMessages, "begun.paragraph" | "begun.name">;

const story = `# begun.story
story: { name: The Norsund ferry }

# begun.entities
entities:
  norsund-ferry: { name: Norsund ferry, type: service, aliases: [the MS Nora] }
  port-authority: { name: Norsund Port Authority, type: company }

# begun.outlets
outlets:
  harbour-post: { name: Harbour Post }

# begun.origins
origins:
  press-release: { name: The port authority's press release, by: port-authority }

# begun.properties
properties:
  first-sailing: { question: When did the ferry first sail?, kind: date }
  capacity: { question: How many passengers does it carry?, kind: quantity, unit: passengers }
`;

const article = `# begun.article
article:
  title: Ferry to Norsund opens early
  outlet: harbour-post
  language: en
  published: 2024-05-14
  origins: [press-release]
  about: norsund-ferry

# begun.claims
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
