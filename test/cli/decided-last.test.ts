import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { factlint } from "./binary.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The project's own story has decided conflicts, and open warnings and notes, which weigh less. */
const checked = (...args: readonly string[]) =>
  factlint(root, ["check", "claims", "--show-decided", "--fail-on", "none", ...args]).stdout;

it.each(["--cache", "--no-cache"])("what is decided stands last in the terminal, with %s", (cache) => {
  const titles = checked(cache)
    .split("\n")
    .filter((line) => /^[✖▲•✔] /.test(line))
    .map((line) => line.startsWith("✔"));
  expect(titles.filter(Boolean).length).toBeGreaterThan(1);
  expect(titles).toEqual([...titles].sort((a, b) => Number(a) - Number(b)));
});

it.each(["json", "markdown"])("and in %s", (format) => {
  const report = checked("-f", format);
  const [decided, open] = ["value-conflict:amazon-care/affected", "single-origin:amazon-care/reasons"];
  const place = (id: string) => (format === "json" ? report.indexOf(`{"id":"${id}"`) : report.indexOf(id));
  expect(place(open)).toBeGreaterThan(0);
  expect(place(decided)).toBeGreaterThan(place(open));
});
