import { type Chunk, chunkBytes, type Stretch, TextKeeper, TextReader } from "../cache/kept-text.ts";
import { rulesOf, type Settings } from "../check.ts";
import { type Ranked, rankedOf, worstFirst } from "../judge/worst-first.ts";
import type { Words } from "../messages/catalogue.ts";
import { wordsIn } from "../messages/say.ts";
import { byCodeUnits, byId } from "../model/order.ts";
import type { FailedInput, ReportPart, Summary } from "../model/report.ts";
import type { View } from "../report/format.ts";
import { claimLines } from "../report/json-claim.ts";
import { findingLine } from "../report/json-finding.ts";
import { jsonEnd, jsonHead, jsonList, lineStart } from "../report/json-frame.ts";
import { questionLine } from "../report/json-question.ts";
import { storyLine } from "../report/json-story.ts";
import { ValuesInJson } from "../report/json-value.ts";
import { lookUp } from "../report/look-up.ts";
import { gateOf, summaryOf, sumOf } from "../summary.ts";
import type { Composed } from "./parts.ts";

/** What one story contributes to the JSON report: its lines as text, and what puts them in order among those of others. */
export interface JsonPart {
  readonly story: { readonly id: string; readonly line: string } | null;
  readonly questions: readonly Stretch[];
  /** By article: the claims of one stand together in the order of their ids. */
  readonly claims: readonly ClaimsOfArticle[];
  /** Worst first. */
  readonly findings: readonly FindingText[];
  readonly chunks: readonly Chunk[];
  readonly summary: Summary;
  readonly failed: readonly FailedInput[];
  readonly read: number;
}

interface ClaimsOfArticle {
  readonly id: string;
  readonly lines: readonly Stretch[];
}

interface FindingText extends Ranked {
  readonly line: Stretch;
}

/** Bytes of text that are unpacked at a time. */
const unpacked = 64 * 1024 * 1024;

/** Writes parts of the JSON report, one after the other. `room`: how many bytes of text may be kept unpacked. */
export function jsonParts({ language }: View, room: number): (part: ReportPart) => JsonPart {
  const words = wordsIn(language);
  const keeper = new TextKeeper(room);
  return (part) => jsonPart(part, words, keeper);
}

function jsonPart(part: ReportPart, words: Words, keeper: TextKeeper): JsonPart {
  const { story, articles, questions, findings, failed, read } = part;
  const claims = [...part.claims].sort(byId);
  const look = lookUp({ stories: story === null ? [] : [story], articles, claims, questions });
  const values = new ValuesInJson(words);
  const claimLine = claimLines(look, values);
  const line = story === null ? "" : storyLine(story, [...articles].sort(byId), look);
  const asked = stretchesOf([...questions].sort(byId), (question) => questionLine(question, look, values), keeper);
  const said: ClaimsOfArticle[] = [];
  for (let from = 0, to = 0; from < claims.length; from = to) {
    const id = claims[from]?.article ?? "";
    while (claims[to]?.article === id) to += 1;
    said.push({ id, lines: stretchesOf(claims.slice(from, to), claimLine, keeper) });
  }
  const found = findings.map((finding) => {
    return { ...rankedOf(finding), line: keeper.add(lineStart + findingLine(finding, words)) };
  });
  return {
    story: story === null ? null : { id: story.id, line },
    questions: asked,
    claims: said,
    findings: found,
    chunks: keeper.end(),
    summary: summaryOf(part),
    failed,
    read,
  };
}

/** Keeps the lines of items, many in one piece. */
function stretchesOf<T>(items: readonly T[], lineOf: (item: T) => string, keeper: TextKeeper): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let text = "";
  for (const item of items) {
    text += lineStart + lineOf(item);
    if (text.length < chunkBytes) continue;
    stretches.push(keeper.add(text));
    text = "";
  }
  if (text !== "") stretches.push(keeper.add(text));
  return stretches;
}

/** The JSON report of all parts together: the same text as that of their report. */
export function jsonOf(parts: readonly JsonPart[], settings: Settings, { language }: View): Composed {
  const { version, today, failOn, severities } = settings;
  const summary = sumOf(parts.map((part) => part.summary));
  const gate = gateOf(summary, failOn);
  const failed = parts.flatMap((part) => part.failed);
  const read = parts.reduce((sum, part) => sum + part.read, 0);
  const head = { version, today, base: null, inputs: { read, failed }, rules: rulesOf(severities) };
  const pieces = function* () {
    yield* jsonHead(head, wordsIn(language));
    yield* listsOf(parts);
    yield jsonEnd({ gate, summary });
  };
  return { pieces: pieces(), failed: failed.length, gate };
}

function* listsOf(parts: readonly JsonPart[]): Iterable<string | Uint8Array> {
  const stories = parts.flatMap(({ story }) => story ?? []).sort(byId);
  yield* jsonList(
    "stories",
    stories.map(({ line }) => line),
  );
  const reader = new TextReader(unpacked);
  yield* keptList("questions", inOrderOfQuestions(parts), reader);
  const claims = parts.flatMap((part) => part.claims.map(({ id, lines }) => ({ id, lines, part })));
  yield* keptList("claims", claims.sort(byId).flatMap(linesIn), reader);
  const findings = parts.flatMap((part) => part.findings.map(({ line, ...finding }) => ({ ...finding, line, part })));
  yield* keptList("findings", findings.sort(worstFirst), reader);
}

interface KeptLine {
  readonly part: JsonPart;
  readonly line: Stretch;
}

/** The ids of a story's questions begin with its own and a slash. */
function inOrderOfQuestions(parts: readonly JsonPart[]): readonly KeptLine[] {
  return [...parts]
    .sort((a, b) => byCodeUnits(`${a.story?.id ?? ""}/`, `${b.story?.id ?? ""}/`))
    .flatMap((part) => linesIn({ part, lines: part.questions }));
}

function linesIn({ part, lines }: { readonly part: JsonPart; readonly lines: readonly Stretch[] }): KeptLine[] {
  return lines.map((line) => ({ part, line }));
}

function* keptList(name: string, lines: readonly KeptLine[], reader: TextReader): Iterable<string | Uint8Array> {
  yield `  "${name}": [`;
  let isFirst = true;
  for (const { part, line } of lines) {
    const bytes = reader.read(part.chunks, line);
    yield isFirst ? bytes.subarray(1) : bytes;
    isFirst = false;
  }
  yield "],\n";
}
