import type { Report } from "../../src/model/report.ts";
import { texts } from "./random-article.ts";
import type { DrawnChange } from "./random-article-edits.ts";
import { type DrawnDecision, days, decide } from "./random-decisions.ts";
import { articleFiles, folders, type RandomDesk } from "./random-desk.ts";
import { type Fields, picked } from "./random-record.ts";
import type { DrawnStory } from "./random-story.ts";

/** What anything that happens at a desk may need. */
export interface DrawnEvent extends DrawnChange {
  readonly file: string;
  readonly folder: string;
  readonly story: DrawnStory;
  readonly decisions: readonly DrawnDecision[];
}

/** What happens at a desk; `last` is what was found there before. */
type DeskEdit = (desk: RandomDesk, drawn: DrawnEvent, last: Report) => void;

/** What happens to a file, and changes nothing else. */
export const fileEdits: Readonly<Record<string, DeskEdit>> = {
  "a revert": (desk, { file }) => desk.writeArticle(file, desk.firstArticle(file)),
  "moved lines": (desk, { file }) => ifThere(desk, file, (text) => desk.write(file, `# moved\n${text}`)),
  "a touch": (desk, { file }) => ifThere(desk, file, (text) => desk.write(file, text)),
};

/** What has a story checked as a whole. Some of it stands in the way of every edit until it is put right. */
export const deskEdits: Readonly<Record<string, DeskEdit>> = {
  "a broken file": (desk, { file, other }) =>
    ifThere(desk, file, (text) => desk.write(file, picked(broken, other)(text))),
  "a file removed": (desk, { file }) => desk.remove(file),
  "a file renamed": (desk, { file }) =>
    ifThere(desk, file, (text) => {
      desk.write(file.replace(".yaml", "-renamed.yaml"), text);
      desk.remove(file);
    }),
  "a file copied": (desk, { file, folder }) =>
    ifThere(desk, file, (text) => desk.write(file.replace(/^.*(?=\/)/, folder), text)),
  "an id of another": (desk, { file, other }) => withHead(desk, file, { id: picked(ids, other) }),
  "a later edition": (desk, { file, other }) => withHead(desk, file, { "edition-of": picked(ids, other) }),
  "another text file": (desk, { file, fresh }) => withHead(desk, file, { text: fresh.head["text"] }),
  "another text": (desk, { other }) => desk.write("texts/a.txt", picked(texts, other)),
  "another text beside": (desk, { claim, other }) =>
    desk.writeText(picked(["a.txt", "b.txt"], claim), picked([...texts, null], other)),
  fingerprints: (desk, { folder, other }) => desk.write(`${folder}/fingerprints.json`, picked(fingerprints, other)),
  "no fingerprints": (desk, { folder }) => desk.remove(`${folder}/fingerprints.json`),
  "another story": (desk, { folder, story }) => desk.writeStory(folder, story),
  "no story": (desk, { folder }) => desk.remove(`${folder}/story.yaml`),
  "other decisions": (desk, { folder, decisions }, last) => decide(desk, folder, decisions, last),
  "no decisions": (desk, { folder }) => desk.remove(`${folder}/decisions.yaml`),
  "another day": (desk, { other }) => {
    desk.today = picked(days, other);
  },
};

const ids = articleFiles.map((file) => file.replace(/^.*\/|\.yaml$/g, ""));

const fingerprints = ['{ "version": 1, "articles": {} }', "{"];

const broken: readonly ((text: string) => string)[] = [
  (text) => `${text}  broken: [\n`,
  (text) => text.replace("title", "titel"),
  (text) => text.replace("property", "propriety"),
  (text) => text.replace("value: ", "value: nix, noted: "),
  () => "",
];

/** Every article in its place as it was at first, and no other. */
export function putRight(desk: RandomDesk, { story }: DrawnEvent): void {
  for (const file of articleFiles) {
    desk.writeArticle(file, desk.firstArticle(file));
    for (const folder of folders) {
      const copy = file.replace(/^.*(?=\/)/, folder);
      if (copy !== file) desk.remove(copy);
      desk.remove(copy.replace(".yaml", "-renamed.yaml"));
    }
  }
  for (const folder of folders) if (!desk.has(`${folder}/story.yaml`)) desk.writeStory(folder, story);
}

function withHead(desk: RandomDesk, file: string, more: Fields): void {
  const { head, claims } = desk.article(file);
  desk.writeArticle(file, { head: { ...head, ...more }, claims });
}

function ifThere(desk: RandomDesk, file: string, change: (text: string) => void): void {
  if (desk.has(file)) change(desk.read(file));
}
