/** The rows of a table of measurements, as Markdown; ratios are of wall time, to the case called `reference`. */
export function table(found, reference) {
  const rows = [...found].map(
    ([name, { wall, cpu, peak }]) =>
      `| ${name} | ${wall.toFixed(2)} s | ${ratio(found, name, reference).toFixed(2)} | ${cpu.toFixed(2)} s | ${Math.round(peak)} MiB |`,
  );
  return [`| | wall | ratio to ${reference} | processor | peak memory |`, "|---|---|---|---|---|", ...rows];
}

/** What was aimed at, and whether it is met: rows of a name, what was measured, the most that it may be, a unit. */
export function targets(rows) {
  const line = ([name, measured, most, unit = ""]) =>
    `| ${name} | ${measured.toFixed(2)}${unit} | ${most}${unit} | ${measured <= most ? "met" : "**not met**"} |`;
  return ["| | measured | at most | |", "|---|---|---|---|", ...rows.map(line)];
}

/** How many times as long, by the wall, one case takes as another. */
export function ratio(found, name, other) {
  return found.get(name).wall / found.get(other).wall;
}
