import { describe, expect, it } from "vitest";
import { article, told } from "./told.ts";

describe("a quote that several articles have", () => {
  it("is read from each day of publication", async () => {
    const claim = (value: string) => `{ property: sailed, value: ${value}, quote: it sailed last year }`;
    expect(
      await told(
        article("a", "language: en, published: 2022-05-01", claim("2021")),
        article("b", "language: en, published: 2024-05-01", claim("2021")),
        article("c", "language: en, published: 2024-05-01", claim("2023")),
      ),
    ).toEqual(["b#sailed"]);
  });
  it("is read in each tense", async () => {
    const claim = (status: string) => `{ property: sailed, value: 2022-06, status: ${status}, quote: in June }`;
    expect(
      await told(
        article("a", "language: en, published: 2022-05-01", claim("plan")),
        article("b", "language: en, published: 2022-05-01", claim("fact")),
      ),
    ).toEqual(["b#sailed"]);
  });
  it("is read in each language", async () => {
    const claim = (value: string) => `{ property: length, value: "${value}", quote: "1.234 m" }`;
    expect(
      await told(
        article("a", "language: fr, published: 2022-05-01", claim("1234")),
        article("b", "language: en, published: 2022-05-01", claim("1234")),
        article("c", "language: en, published: 2022-05-01", claim("1.234")),
      ),
    ).toEqual(["b#length"]);
  });
  it("is weighed against each value", async () => {
    const claim = (value: string) => `{ property: passengers, value: "${value}", quote: "250 passengers" }`;
    const head = "language: en, published: 2022-05-01";
    expect(await told(article("a", head, claim("250")), article("b", head, claim("260")))).toEqual(["b#passengers"]);
  });
});
