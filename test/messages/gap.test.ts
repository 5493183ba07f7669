import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";

const said = (amount: string, unit: string | null, least?: true) =>
  say(message("gap.words", { amount, unit, ...(least === undefined ? {} : { least }) }), "en");

describe("how far amounts are apart", () => {
  it("is told to three digits where nobody would measure more", () => {
    expect(said("14.05692672", "har")).toBe("about 14.1 hectares");
    expect(said("2347619500", "EUR")).toBe("about 2.35 billion EUR");
    expect(said("0.7008", "km/h")).toBe("about 0.701 km/h");
    expect(said("4/3", "h")).toBe("about 1.33 hours");
  });

  it("is exact where things are counted, and where three digits are enough", () => {
    expect(said("36124", "votes")).toBe("36,124 votes");
    expect(said("5250000", "EUR")).toBe("5.25 million EUR");
  });

  it("is in percentage points between shares", () => {
    expect(said("49", "%")).toBe("49 percentage points");
    expect(said("1", "% of adults")).toBe("1 percentage point");
  });

  it("is the least that it may be where the values leave more than one amount open", () =>
    expect(said("0.3", "Cel", true)).toBe("at least 0.3 °C"));
});
