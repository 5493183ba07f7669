import { measure } from "../measure.mjs";
import { ratio } from "../table.mjs";

/** What a second thread gains, from half of the articles from which on one is started to far more. */
export function threads({ desk, factlint, runs, claims }) {
  const rows = [12_500, 25_000, 50_000, 250_000]
    .filter((size) => size <= claims)
    .map((size) => {
      const cwd = desk(size === 50_000 ? "cold" : `growth-${size}`, { articles: size / 25, claims: 25 });
      const args = [factlint, "--fail-on", "none", "--no-cache", "--threads"];
      const [one, two] = ["1", "2"].map((count) => ({ name: count, args: [...args, count], cwd }));
      const found = measure([one, two], runs);
      const seconds = [one, two].map(({ name }) => `${found.get(name).wall.toFixed(2)} s`);
      const gain = ((1 - ratio(found, "2", "1")) * 100).toFixed(0);
      return `| ${size.toLocaleString("en")} claims | ${seconds.join(" | ")} | ${gain} % |`;
    });
  return ["## One thread and two", "", "| | one thread | two threads | gain |", "|---|---|---|---|", ...rows];
}
