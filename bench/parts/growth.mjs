import { measure } from "../measure.mjs";
import { table, targets } from "../table.mjs";

/** How time and memory grow with the claims; the JSON report, which has every one of them. */
export function growth({ desk, factlint, runs, claims }) {
  const sizes = [125, 5000, 50_000, 250_000, 1_000_000].filter((size) => size <= claims);
  const nameOf = (size) => `${size.toLocaleString("en")} claims`;
  const cases = sizes.map((size) => ({
    name: nameOf(size),
    args: [factlint, "--fail-on", "none", "--no-cache", "-f", "json"],
    cwd: desk(size === 50_000 ? "cold" : `growth-${size}`, { articles: size / 25, claims: 25 }),
  }));
  const found = measure(cases, Math.ceil(runs / 4));
  const most = sizes.at(-1);
  const [base, small, large] = [125, 50_000, most].map((size) => found.get(nameOf(size)));
  return [
    "",
    "## Growth, JSON report",
    "",
    ...table(found, nameOf(125)),
    "",
    ...targets([
      [`time a claim, ${most.toLocaleString("en")} / 50,000`, large.wall / most / (small.wall / 50_000), 1.1],
      ["peak memory above the base, bytes a claim", ((large.peak - base.peak) * 1024 * 1024) / most, 1000],
    ]),
  ];
}
