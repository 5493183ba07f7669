import { cpSync } from "node:fs";
import { join } from "node:path";
import { measure } from "../measure.mjs";
import { ratio, table, targets } from "../table.mjs";

/** The project's own five articles: what start-up costs. */
export function small({ factlint, project, scratch, runs }) {
  const folder = join(scratch, "five");
  cpSync(join(project, "claims"), join(folder, "claims"), { recursive: true });
  const cases = [
    { name: "factlint, five articles", args: [factlint, "--fail-on", "none", "--no-cache"], cwd: folder },
    { name: "node -e 0", args: ["-e", "0"] },
  ];
  const found = measure(cases, Math.max(2 * runs, 9));
  const target = ["five articles / node -e 0", ratio(found, cases[0].name, cases[1].name), 2];
  return ["", "## Five articles", "", ...table(found, "node -e 0"), "", ...targets([target])];
}
