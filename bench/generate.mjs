// Writes seeded stories to measure with: the same seed gives the same bytes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Mulberry32: a small generator with a 32-bit state; good enough to vary records, and the same on every host. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds = ["date", "quantity", "boolean", "term", "entity", "set", "text", "period"];
const quotes = ["as the company put it", "it said so again", "according to the letter", "which nobody denied", "as planned"];
const languages = ["en", "en-GB", "en-US", "en-IE"];

/**
 * One story: `articles` records with `claims` claims each over `properties` questions; about one claim in twenty, or the share
 * `astray`, strays from what the others say. `hot`: all claims answer one question.
 */
export function story({ name, articles, claims, properties, seed, hot = false, astray = 0.05 }) {
  const next = random(seed);
  const pick = (items) => items[Math.floor(next() * items.length)];
  const whole = (below) => Math.floor(next() * below);
  const kindOf = (property) => (hot ? "date" : kinds[property % kinds.length]);
  const files = new Map();
  files.set("story.yaml", storyFile({ name, properties, kindOf }));
  for (let index = 0; index < articles; index += 1) {
    const language = pick(languages);
    const lines = [
      "# yaml-language-server: $schema=../../schema/article.schema.json",
      "article:",
      `  title: Report number ${index} on the ferry line`,
      `  outlet: outlet-${index % 40}`,
      `  language: ${language}`,
      `  published: 2022-${two(1 + whole(12))}-${two(1 + whole(28))}`,
      "  about: ferry",
      "claims:",
    ];
    for (let claim = 0; claim < claims; claim += 1) {
      const property = hot ? 0 : (index * 7 + claim) % properties;
      lines.push(...claimLines({ property, claim, kind: kindOf(property), next, pick, whole, hot, astray }));
    }
    files.set(`article-${String(index).padStart(6, "0")}.yaml`, `${lines.join("\n")}\n`);
  }
  return files;
}

/** A quote says what its claim says, as in a record with nothing to mend. */
const quoted = {
  date: (written) => `it sailed in ${written}`,
  quantity: (written) => `${written} passengers`,
  period: (written) => `from ${written.slice(0, 4)} to ${written.slice(5)}`,
};

function claimLines({ property, claim, kind, next, pick, whole, hot, astray }) {
  const strays = next() < astray;
  const written = value({ kind, property, strays, next, whole, hot });
  const lines = [`  - id: claim-${claim}`, `    property: property-${property}`, `    value: ${written}`];
  if (next() < 0.1) lines.push("    status: plan");
  if (next() < 0.2) lines.push(`    scope: { region: region-${whole(4)} }`);
  if (next() < 0.3) lines.push(`    origins: [origin-${whole(10)}]`);
  lines.push(`    quote: ${quoted[kind]?.(written) ?? pick(quotes)}`, "    translation: a few words of it", `    at: ${1 + whole(20)}`);
  return lines;
}

function value({ kind, property, strays, next, whole, hot }) {
  const year = 1990 + (property % 30) + (strays ? 3 : 0);
  switch (kind) {
    case "date":
      if (hot) return `${1990 + whole(30)}-${two(1 + whole(12))}-${two(1 + whole(28))}`;
      return next() < 0.5 ? `${year}` : next() < 0.5 ? `summer ${year}` : `${year}-07-14`;
    case "quantity": {
      const amount = 1000 + property * 10 + (strays ? 4000 : 0);
      return next() < 0.5 ? `${amount}` : `about ${amount}`;
    }
    case "boolean":
      return strays ? "false" : "true";
    case "term":
      return strays ? "region-3" : "region-0";
    case "entity":
      return strays ? "person-2" : "person-1";
    case "set":
      return strays ? "[region-0, region-3]" : "[region-0, region-1]";
    case "period":
      return `${year}/${year + 2}`;
    default:
      return `the words of property ${property}`;
  }
}

function storyFile({ name, properties, kindOf }) {
  const extra = { quantity: ", unit: passengers, tolerance: 2%", term: ", terms: region", set: ", of: term, terms: region" };
  const list = (count, line) => Array.from({ length: count }, (_, index) => line(index));
  return `${[
    `story: { name: ${name} }`,
    "entities:",
    "  ferry: { name: The ferry }",
    ...list(5, (index) => `  person-${index}: { name: Person ${"ABCDE"[index]} }`),
    "outlets:",
    ...list(40, (index) => `  outlet-${index}: { name: Outlet ${index} }`),
    "origins:",
    ...list(10, (index) => `  origin-${index}: { name: Origin ${index} }`),
    "terms:",
    "  region:",
    ...list(4, (index) => `    region-${index}: {}`),
    "properties:",
    ...list(properties, (index) => `  property-${index}: { question: What of ${index}?, kind: ${kindOf(index)}${extra[kindOf(index)] ?? ""} }`),
  ].join("\n")}\n`;
}

/**
 * One story of so many dates with two claims each, in 40 articles, and half as many `order` rules, which tie each date to at
 * most a few others near it; about one rule in a hundred is broken.
 */
export function ruledStory({ questions, seed = 1 }) {
  const next = random(seed);
  const whole = (below) => Math.floor(next() * below);
  const articles = 40;
  const each = (2 * questions) / articles;
  const files = new Map([["story.yaml", ruledStoryFile(questions, whole)]]);
  for (let index = 0; index < articles; index += 1) {
    const lines = [
      "article:",
      `  title: Report number ${index} on the works`,
      `  outlet: outlet-${index}`,
      "  language: en",
      `  published: 2022-${two(1 + whole(12))}-${two(1 + whole(28))}`,
      "  about: works",
      "claims:",
    ];
    for (let claim = 0; claim < each; claim += 1) {
      const property = (index * each + claim) % questions;
      const year = 1900 + Math.floor((property * 100) / questions) + (next() < 0.005 ? 40 : 0);
      lines.push(`  - property: property-${property}`, `    value: ${year}`);
    }
    files.set(`article-${two(index)}.yaml`, `${lines.join("\n")}\n`);
  }
  return files;
}

function ruledStoryFile(questions, whole) {
  const list = (count, line) => Array.from({ length: count }, (_, index) => line(index));
  const rule = (index) => {
    const from = whole(questions - 50);
    const order = `[property-${from}, property-${from + 1 + whole(40)}]`;
    return `  - { id: rule-${index}, order: ${order}, because: One stage of the works needs the other }`;
  };
  return `${[
    "story: { name: The works }",
    "entities:",
    "  works: { name: The works }",
    "outlets:",
    ...list(40, (index) => `  outlet-${index}: { name: Outlet ${index} }`),
    "properties:",
    ...list(questions, (index) => `  property-${index}: { question: When was stage ${index} begun?, kind: date }`),
    "rules:",
    ...list(questions / 2, rule),
  ].join("\n")}\n`;
}

/** Writes a story of rules below `folder`/claims. */
export function writeRuledStory(folder, size) {
  const path = join(folder, "claims", "works");
  mkdirSync(path, { recursive: true });
  for (const [file, text] of ruledStory(size)) writeFileSync(join(path, file), text);
}

const two = (number) => String(number).padStart(2, "0");

/** Writes stories below `folder`/claims: articles spread over stories of 100, as desks have them, unless one is asked for. */
export function writeStories(folder, { articles, claims, properties = 200, hot = false, astray, stories = Math.ceil(articles / 100) }) {
  const each = Math.ceil(articles / stories);
  for (let index = 0; index < stories; index += 1) {
    const path = join(folder, "claims", `story-${String(index).padStart(4, "0")}`);
    mkdirSync(path, { recursive: true });
    const count = Math.min(each, articles - index * each);
    const base = index * each;
    for (const [file, text] of story({ name: `Story ${index}`, articles: count, claims, properties, seed: 1 + index, hot, astray }))
      writeFileSync(join(path, file.replace(/^article-(\d+)/, (_, number) => `article-${String(Number(number) + base).padStart(6, "0")}`)), text);
  }
}
