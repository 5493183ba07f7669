import { describe, expect, it } from "vitest";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";
import { failOns } from "../../src/model/report.ts";

const gate = (failOn: (typeof failOns)[number], failed: boolean, unread = 0) =>
  message("report.gate", { failOn, failed, unread });

describe("how a check ends", () => {
  it.each([
    ["new", true, "The check fails because of new errors."],
    ["error", true, "The check fails because of errors."],
    ["warning", true, "The check fails because of errors or warnings."],
    ["new", false, "The check passes: only new errors would fail it."],
    ["error", false, "The check passes: only errors would fail it."],
    ["warning", false, "The check passes: only errors and warnings would fail it."],
    ["none", false, "The check passes whatever it finds: it is set to do so."],
  ] as const)("at %s (failed: %s) is said in words", (failOn, failed, words) => {
    expect(say(gate(failOn, failed), "en")).toBe(words);
  });

  it("at any is a failure where files could not be read", () => {
    expect(say(gate("none", false, 1), "en")).toBe("The check fails because a file could not be read.");
    expect(say(gate("none", false, 2), "fr")).toBe(
      "La vérification échoue parce que 2 fichiers n’ont pas pu être lus.",
    );
    expect(say(gate("error", true, 2), "en")).toBe("The check fails because of errors.");
  });

  it.each(interfaceLanguages)("names no setting by its code in %s, and tells all ends apart", (language) => {
    const ends = failOns.flatMap((failOn) => [true, false].map((failed) => say(gate(failOn, failed), language)));
    expect(ends.join(" ")).not.toMatch(/\b(?:none|warning|error|new)\b(?! errors)/);
    expect(new Set(ends).size).toBe(2 * failOns.length);
  });
});
