import { check } from "../../src/check.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

/** An article of the Post on the ferry, as a file of a story. */
export const article = (id: string, head: string, claims: string) => `# ${id}.yaml
article: { title: ${id}, outlet: post, about: ferry, ${head} }
claims: [${claims}]
`;

/** The claims of which the evidence tells something. */
export async function told(...articles: readonly string[]): Promise<readonly string[]> {
  return (await findingsOn(articles)).flatMap(({ claims }) => claims).sort();
}

/** How grave what the evidence tells is. */
export async function severities(...articles: readonly string[]): Promise<readonly string[]> {
  return (await findingsOn(articles)).map(({ severity }) => severity);
}

async function findingsOn(articles: readonly string[]) {
  const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: The Post } }
properties:
  sailed: { question: When did it sail?, kind: date }
  passengers: { question: How many does it carry?, kind: quantity, unit: passengers }
  crew: { question: How many are its crew?, kind: quantity, unit: people }
  calls: { question: How often does it call?, kind: quantity, unit: times }
  rent: { question: What does the berth cost?, kind: quantity, unit: EUR per month }
  grant: { question: What does each household get?, kind: quantity, unit: EUR per household }
  length: { question: How long is it?, kind: quantity, unit: m }
  electric: { question: Is it electric?, kind: boolean }
`;
  const { findings } = check(await gatherText(story + articles.join("")), settings);
  return findings.filter(({ rule }) => rule === "value-not-in-quote");
}
