import { cpSync } from "node:fs";
import { join } from "node:path";
import { measure } from "../measure.mjs";
import { ratio, table, targets } from "../table.mjs";

/** The project's own five articles: what start-up costs. */
export function small({ factlint, project, scratch, runs }) {
  const folder = join(scratch, "five");
  cpSync(join(project, "claims"), join(folder, "claims"), { recursive: true });
  const kept = ["--cache", "--cache-folder", join(scratch, "five-kept")];
  const cases = [
    { name: "factlint, anew", args: [factlint, "--fail-on", "none", "--no-cache"], cwd: folder },
    { name: "factlint, again", args: [factlint, "--fail-on", "none", ...kept], cwd: folder },
    { name: "node -e 0", args: ["-e", "0"] },
  ];
  const found = measure(cases, Math.max(4 * runs, 9));
  const [anew, again, node] = cases.map(({ name }) => name);
  return [
    "## Five articles",
    "",
    ...table(found, node),
    "",
    ...targets([
      ["five articles anew / node -e 0", ratio(found, anew, node), 2],
      ["five articles again, nothing edited / node -e 0", ratio(found, again, node), 2],
    ]),
  ];
}
