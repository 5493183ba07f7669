import { expect, it } from "vitest";
import { examine } from "../../src/examine.ts";
import { changedOverTime } from "../../src/judge/rules/changed-over-time/rule.ts";
import { selectionOf } from "../../src/judge/selection.ts";
import { gatherText } from "../story-text.ts";

it("what an article took back replaced nothing, and an older article did not replace it", async () => {
  const { checked } = examine(
    await gatherText(`# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { fare: { question: What is the fare?, kind: quantity, changes: true } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2022-06-01 }
claims: [{ property: fare, value: 5 }]
# b-first.yaml
article: { title: B, outlet: times, language: en, published: 2024-06-01 }
claims: [{ property: fare, value: 7 }]
# b-second.yaml
article: { title: B, outlet: times, language: en, published: 2024-06-02, edition-of: b-first }
claims: [{ property: fare, value: 5 }]
`),
  );
  expect(checked.questions).toMatchObject([
    { outcome: "changed", beside: [null, "superseded", null], positions: [{ claims: 2, origins: 2 }] },
  ]);
  expect(changedOverTime.find(selectionOf(checked))).toMatchObject([{ claims: ["b-first#fare", "b-second#fare"] }]);
});
