import type { Article, Claim } from "../../src/model/article.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Question } from "../../src/model/question.ts";
import type { Report } from "../../src/model/report.ts";
import type { Story } from "../../src/model/story.ts";

/** The findings of a report, over and over, each time with stories, articles and claims of its own. */
export function multiplied(
  report: Report,
  times: number,
  spoil: (copy: Report, number: number) => Report = same,
): Report {
  const copies = Array.from({ length: times }, (_, number) => spoil(copyOf(report, number), number));
  const joined = <T>(part: (copy: Report) => readonly T[]) => copies.flatMap(part);
  return {
    ...report,
    stories: joined(({ stories }) => stories),
    articles: joined(({ articles }) => articles),
    questions: joined(({ questions }) => questions),
    claims: joined(({ claims }) => claims),
    findings: joined(({ findings }) => findings),
  };
}

function same(report: Report): Report {
  return report;
}

function copyOf(report: Report, number: number): Report {
  const named = (id: string) => `${id}-${number}`;
  const claimNamed = (id: string) => id.replace("#", `-${number}#`);
  const questionNamed = (id: string) => id.replace("/", `-${number}/`);
  const story = (original: Story): Story => ({ ...original, id: named(original.id) });
  const article = (original: Article): Article => ({
    ...original,
    id: named(original.id),
    story: named(original.story),
  });
  const claim = (original: Claim): Claim => ({
    ...original,
    id: claimNamed(original.id),
    article: named(original.article),
    story: named(original.story),
  });
  const question = (original: Question): Question => ({
    ...original,
    id: questionNamed(original.id),
    story: named(original.story),
    claims: original.claims.map(claimNamed),
  });
  const finding = (original: Finding): Finding => ({
    ...original,
    id: questionNamed(original.id),
    story: original.story === null ? null : named(original.story),
    question: original.question === null ? null : questionNamed(original.question),
    claims: original.claims.map(claimNamed),
    proof: original.proof && {
      ...original.proof,
      between: original.proof.between.map(claimNamed),
      groups: original.proof.groups.map((group) => group.map(claimNamed)),
    },
  });
  return {
    ...report,
    stories: report.stories.map(story),
    articles: report.articles.map(article),
    questions: report.questions.map(question),
    claims: report.claims.map(claim),
    findings: report.findings.map(finding),
  };
}
