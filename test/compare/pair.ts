import { weigh } from "../../src/compare/ladder.ts";
import { examine } from "../../src/examine.ts";
import type { Question, Verdict } from "../../src/model/question.ts";
import { gatherText } from "../story-text.ts";

/** One claim as a test writes it: `plan: 2021 {region: norsund} @2020 by ada (origin)`. All but the value may be left out. */
const written =
  /^(?:(fact|plan|forecast|allegation|denial|opinion): )?(.+?)(?: \{(\w+): (\S+)\})?(?: @(\S+))?(?: by (\S+))?(?: \((\S+)\))?$/;

/** A story about a ferry with one property `p`, and one article a claim: `a`, `b`, `c`… published on 1 June 2024. */
export function storyOf(property: string, claims: readonly string[]): string {
  const articles = claims.map((claim, index) => {
    const name = String.fromCharCode(97 + index);
    const [, status, value, dimension, term, asOf, speaker, origin] = written.exec(claim) ?? [];
    const parts = [
      `property: p, value: ${value}`,
      ...(status === undefined ? [] : [`status: ${status}`]),
      ...(dimension === undefined ? [] : [`scope: { ${dimension}: ${term} }`]),
      ...(asOf === undefined ? [] : [`as-of: ${asOf}`]),
      ...(speaker === undefined ? [] : [`said-by: ${speaker}`]),
      ...(origin === undefined ? [] : [`origins: [${origin}]`]),
    ];
    return `# ${name}.yaml
article: { title: ${name}, outlet: outlet-${name}, language: en, published: 2024-06-01 }
claims: [{ ${parts.join(", ")} }]
`;
  });
  const outlets = claims.map((_, index) => `outlet-${String.fromCharCode(97 + index)}: { name: Outlet }`).join(", ");
  return `# story.yaml
story: { name: The ferry }
entities:
  ferry: { name: The ferry }
  ada: { name: Ada Lind, part-of: line }
  ben: { name: Bernard Okafor }
  line: { name: The line }
origins: { wire: { name: A wire }, copy: { name: A copy of the wire, origins: [wire] }, other: { name: Another } }
terms: { region: { norway: {}, norsund: { broader: norway }, sweden: {} } }
outlets: { ${outlets} }
properties: { p: { question: What?, ${property} } }
${articles.join("")}`;
}

/** The verdict on the first two claims. */
export async function verdictOn(property: string, first: string, second: string): Promise<Verdict> {
  const { checked } = examine(await gatherText(storyOf(property, [first, second])));
  const [question] = checked.questions;
  if (question === undefined || question.claims.length !== 2)
    throw new Error("The two claims do not make one question.");
  return weigh(checked.claim("a#p"), checked.claim("b#p"), checked.input(question)).verdict;
}

/** The question that claims make. */
export async function questionOf(property: string, claims: readonly string[]): Promise<Question> {
  const { checked } = examine(await gatherText(storyOf(property, claims)));
  const [question] = checked.questions;
  if (question?.claims.length !== claims.length) throw new Error("The claims do not make one question.");
  return question;
}
