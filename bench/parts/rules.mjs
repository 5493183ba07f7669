import { join } from "node:path";
import { writeRuledStory } from "../generate.mjs";
import { measure } from "../measure.mjs";
import { table, targets } from "../table.mjs";

const sizes = [5000, 10_000, 20_000];
/** Seconds that checking 10,000 questions may take. */
const atMost = 2;

/** A story of its own rules: dates with two claims each, and half as many rules as dates. */
export function rules({ factlint, scratch, runs }) {
  const nameOf = (questions) =>
    [`${count(questions)} questions`, `${count(2 * questions)} claims`, `${count(questions / 2)} rules`].join(", ");
  const cases = sizes.map((questions) => {
    const cwd = join(scratch, `rules-${questions}`);
    writeRuledStory(cwd, { questions });
    return { name: nameOf(questions), args: [factlint, "--fail-on", "none", "--no-cache"], cwd };
  });
  const found = measure(cases, runs);
  const { wall } = found.get(nameOf(10_000));
  const [least, most] = [5000, 20_000].map((questions) => found.get(nameOf(questions)).wall / questions);
  return [
    "",
    "## A story's own rules",
    "",
    ...table(found, nameOf(5000)),
    "",
    ...targets([
      ["10,000 questions", wall, atMost, " s"],
      ["time a claim, 20,000 / 5,000 questions", most / least, 1.1],
    ]),
  ];
}

const count = (number) => number.toLocaleString("en");
