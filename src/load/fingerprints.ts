import type { Fingerprint } from "../model/evidence.ts";
import { byCodeUnits } from "../model/order.ts";

/** What the file of a story's fingerprints is called; it stands beside story.yaml. */
export const fingerprintsName = "fingerprints.json";

const version = 1;

/** Fingerprints by article. */
export type Fingerprints = ReadonlyMap<string, Fingerprint>;

/** Reads the fingerprints of a story; null where the text is not what `factlint fingerprint` writes. */
export function readFingerprints(text: string): Fingerprints | null {
  const data = parsed(text);
  if (!isObject(data) || data["version"] !== version || !isObject(data["articles"])) return null;
  const entries = Object.entries(data["articles"]).map(([article, value]) => [article, fingerprintIn(value)] as const);
  const found = entries.flatMap(([article, fingerprint]) =>
    fingerprint === null ? [] : [[article, fingerprint] as const],
  );
  return found.length === entries.length ? new Map(found) : null;
}

/** Writes fingerprints, one hash a line, so that a difference of two versions can be read. */
export function writeFingerprints(fingerprints: Fingerprints): string {
  const sorted = [...fingerprints].sort(([a], [b]) => byCodeUnits(a, b));
  // A Map's entries, not an object of computed keys: an article may be called __proto__.
  const articles = sorted.map(([article, { paragraphs, quotes }]) => {
    const body = JSON.stringify({ paragraphs, quotes }, null, 2).replaceAll("\n", "\n    ");
    return `    ${JSON.stringify(article)}: ${body}`;
  });
  return `{\n  "version": ${version},\n  "articles": {\n${articles.join(",\n")}\n  }\n}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function fingerprintIn(value: unknown): Fingerprint | null {
  if (!isObject(value)) return null;
  const { paragraphs, quotes } = value;
  return isHashes(paragraphs) && isHashes(quotes) ? { paragraphs, quotes } : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHashes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((hash) => typeof hash === "string" && /^[0-9a-f]{32}$/.test(hash));
}
