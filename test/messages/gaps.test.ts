import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";

describe("a gap in words", () => {
  const inAll = (amount: string | null, unit: string | null) =>
    (["en", "de", "fr", "nl"] as const).map((language) => say(message("gap.words", { amount, unit }), language));

  it.each([
    ["1", "day", ["1 day", "1 Tag", "1 jour", "1 dag"]],
    ["31", "day", ["31 days", "31 Tage", "31 jours", "31 dagen"]],
    ["5", "[mi_i]", ["5 miles", "5 Meilen", "5 miles", "5 mijl"]],
    ["4.5", "km", ["4.5 km", "4,5 km", "4,5 km", "4,5 km"]],
    ["1200000", "EUR", ["1.2 million EUR", "1,2 Millionen EUR", "1,2 millions EUR", "1,2 miljoen EUR"]],
    ["3", null, ["3", "3", "3", "3"]],
    ["0", "km", ["", "", "", ""]],
    [null, null, ["", "", "", ""]],
  ])("of %s %s", (amount, unit, said) => {
    expect(inAll(amount, unit)).toEqual(said);
  });
});
