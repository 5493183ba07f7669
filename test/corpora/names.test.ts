import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { comparableName } from "../../src/values/names/comparable-name.ts";
import { spellingDistance } from "../../src/values/names/spelling-distance.ts";

const file = "/work/shared/corpora/names/cases-open.csv";

function rows(text: string): string[][] {
  return text.trim().split("\n").slice(1).map((line) => {
    const cells: string[] = [];
    for (const [, quoted, plain] of line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)) cells.push((quoted ?? plain ?? "").replaceAll('""', '"'));
    return cells;
  });
}
it("proto", () => {
  let tp = 0, fp = 0, fn = 0, tn=0; const out: string[] = [];
  for (const [, schema, n1 = "", n2 = "", is, q] of rows(readFileSync(file, "utf8"))) {
    const sort = schema === "Person" ? "person" : "body";
    const a = comparableName(n1), b = comparableName(n2);
    const d = spellingDistance(a, b, sort);
    const d2 = spellingDistance(b, a, sort);
    if (d !== d2) out.push("ASYM "+n1+" "+n2);
    const got = d !== null;
    if (got && is === "true") tp++; else if (got) fp++; else if (is === "true") fn++; else tn++;
    if (got !== (is === "true")) out.push(`${got ? "FP" : "FN"} ${schema} ${n1} | ${n2} ${d} ${q} -- ${a.words.map(w=>w.text)} [${a.initials}] / ${b.words.map(w=>w.text)} ${a.numbers}`);
  }
  console.log(out.sort().join("\n"));
  console.log({ tp, fp, fn, tn, precision: tp / (tp + fp), recall: tp / (tp + fn) });
});
it("cross", () => {
  for (const want of ["Person", "Company"]) {
    const names = [...new Set(rows(readFileSync(file, "utf8")).flatMap(([, s, a = "", b = ""]) => ((s === "Person") === (want === "Person") ? [a, b] : [])))];
    const labelled = new Set(rows(readFileSync(file, "utf8")).flatMap(([, , a, b]) => [`${a}|${b}`, `${b}|${a}`]));
    const cs = names.map(comparableName); let n = 0, hit = 0; const out: string[] = [];
    const t = performance.now();
    for (let i = 0; i < cs.length; i++) for (let j = i + 1; j < cs.length; j++) {
      n++; const d = spellingDistance(cs[i]!, cs[j]!, want === "Person" ? "person" : "body");
      if (d !== null && !labelled.has(`${names[i]}|${names[j]}`)) { hit++; out.push(`${names[i]} | ${names[j]} ${d}`); }
    }
    console.log(want, n, hit, performance.now() - t, "\n" + out.join("\n"));
  }
});

