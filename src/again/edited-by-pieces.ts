import { type Digests, type Known, keyOf } from "../cache/digests.ts";
import { changedSince, type Entry, type Standing } from "../cache/entry.ts";
import { Notes, notedSources } from "../cache/noted-source.ts";
import type { Settings } from "../check.ts";
import type { Source } from "../load/source.ts";
import type { StoryFolder } from "../load/story-folder.ts";
import type { ReportPart } from "../model/report.ts";
import { checkEdited } from "./check-edited.ts";
import type { PiecesMemory } from "./memory.ts";

/** A story some of whose files hold something else than when its entry was made. */
interface ChangedStory<Kept> {
  readonly folder: StoryFolder;
  readonly entry: Entry<Kept>;
  readonly standing: Standing;
}

/** Where its files are, and how they are checked. */
interface Desk {
  readonly sources: readonly [Source, ...Source[]];
  readonly digests: Digests;
  readonly settings: Settings;
}

/**
 * What a story comes to of which nothing but articles were edited, by the pieces that are kept of it. Null where there are
 * none, where more was edited, or where the edit may touch what the pieces do not tell: it is to be checked as a whole.
 */
export async function editedByPieces<Kept>(
  { folder, entry, standing: { seen, changed } }: ChangedStory<Kept>,
  { sources, digests, settings }: Desk,
  memory: PiecesMemory<Kept>,
  made: (part: ReportPart) => Kept,
): Promise<Kept | null> {
  if (!areArticles(changed, folder)) return null;
  const base = memory.shelf.get(folder.folder);
  const differing = base === null ? null : changedSince(base.entry, entry, seen);
  if (base === null || differing === null || !areArticles(differing, folder)) return null;
  const notes = new Notes();
  const [source, ...textFolders] = notedSources(sources, digests, notes);
  const files = differing.map(({ file }) => file);
  const edit = { storyFile: folder.storyFile, pieces: base.pieces, files, source, textFolders };
  const edited = await checkEdited(edit, settings);
  if (edited === null || notes.untold || !isKnown(notes.seen, seen)) return null;
  const kept = memory.edited(base.entry.kept, edited.gone, made(edited.part), edited.summary);
  // Who edits an article edits it again. With the next article, what is known of both takes the place of the base.
  if (differing.length > changed.length)
    memory.shelf.put(folder.folder, { entry: { ...entry, seen, kept }, pieces: edited.pieces() });
  return kept;
}

function areArticles(known: readonly Known[], { articleFiles }: StoryFolder): boolean {
  return known.every(({ source, file }) => source === 0 && articleFiles.includes(file));
}

/** Whether all that was looked at holds what it is known to hold. */
function isKnown(looked: readonly Known[], seen: readonly Known[]): boolean {
  const digests = new Map(seen.map((known) => [keyOf(known), known.digest]));
  return looked.every((known) => digests.get(keyOf(known)) === known.digest);
}
