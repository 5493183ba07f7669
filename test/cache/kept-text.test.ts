import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextKeeper, TextReader } from "../../src/cache/kept-text.ts";

const decoded = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Keeps the texts of stories, each a list of pieces, and reads all pieces again in an order of one's own. */
function keptAndRead(stories: readonly (readonly string[])[], room: number, memory: number, turned: boolean) {
  const keeper = new TextKeeper(room);
  const kept = stories.map((pieces) => {
    const stretches = pieces.map((piece) => keeper.add(piece));
    return { stretches, chunks: keeper.end() };
  });
  const reader = new TextReader(memory);
  const order = kept.map((_, index) => index);
  const read = new Map<number, readonly string[]>();
  for (const index of turned ? order.toReversed() : order) {
    const { chunks, stretches } = kept[index] ?? { chunks: [], stretches: [] };
    read.set(
      index,
      stretches.map((stretch) => decoded(reader.read(chunks, stretch))),
    );
  }
  return { kept, read: order.map((index) => read.get(index)) };
}

describe("kept texts", () => {
  it("are read as they were, packed or not, in any order, however little is remembered", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.tuple(fc.string({ unit: "binary", minLength: 1 }), fc.nat(15_000)).map(([text, times]) => text.repeat(times)),
    );
    const stories = fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 5 });
    const bytes = fc.constantFrom(0, 1000, 100_000, 10_000_000);
    fc.assert(
      fc.property(stories, bytes, bytes, fc.boolean(), (texts, room, memory, turned) => {
        const wellFormed = texts.map((pieces) => pieces.map((text) => text.replace(/\p{Surrogate}/gu, "?")));
        expect(keptAndRead(wellFormed, room, memory, turned).read).toEqual(wellFormed);
      }),
      { numRuns: 30 },
    );
  });

  it("take no more than there is room for, but for what is packed", () => {
    const lines = Array.from({ length: 2000 }, (_, index) =>
      `{"id":"a-${index}","property":"opened","value":2021}`.repeat(4),
    );
    const { kept } = keptAndRead([lines, lines], 150_000, 0, false);
    const chunks = kept.flatMap((story) => story.chunks);
    const sizeOf = (packed: boolean) =>
      chunks.filter((chunk) => chunk.packed === packed).reduce((sum, { bytes }) => sum + bytes.buffer.byteLength, 0);
    expect(sizeOf(false)).toBeGreaterThan(60_000);
    expect(sizeOf(false)).toBeLessThanOrEqual(150_000);
    expect(sizeOf(true) * 10).toBeLessThan(lines.join("").length * 2);
  });

  it("have no stretch that was not kept", () => {
    expect(() => new TextReader(0).read([], { chunk: 0, from: 0, to: 1 })).toThrow("no chunk 0");
  });
});
