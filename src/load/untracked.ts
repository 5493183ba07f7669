import { nameOf, type Source } from "./source.ts";
import { isRecordName } from "./story-folder.ts";

/**
 * A commit's files, and for what is no record the disk's where the commit has none: the texts of articles need not be in
 * the repository, and then every commit has those that are at hand.
 */
export function withUntracked(commit: Source, disk: Source): Source {
  const from = (path: string) => (isUntracked(path, commit, disk) ? disk : commit);
  return {
    name: commit.name,
    kindOf: (path) => from(path).kindOf(path),
    list: (folder) => commit.list(folder),
    holds: (path) => from(path).holds?.(path) ?? true,
    read: (file) => from(file).read(file),
    match: (pattern) => commit.match(pattern),
  };
}

function isUntracked(path: string, commit: Source, disk: Source): boolean {
  if (isRecordName(nameOf(path))) return false;
  return commit.kindOf(path) === null && disk.kindOf(path) === "file";
}
