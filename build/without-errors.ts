/** What ajv writes where a validator lists what is wrong, and what is left of it. */
const rewritings: readonly (readonly [RegExp, string])[] = [
  [/^validate\d+\.errors = .*\n/gm, ""],
  [/^vErrors = vErrors === null \? validate\d+\.errors : vErrors\.concat\(validate\d+\.errors\);\n/gm, ""],
  [/^errors = vErrors\.length;$/gm, "errors++;"],
  [
    /^const err\d+ = \{.*\};\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/gm,
    "",
  ],
  [
    /^if\(vErrors !== null\)\{\nif\(_errs\d+\)\{\nvErrors\.length = _errs\d+;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/gm,
    "",
  ],
  [/^let vErrors = null;\n/gm, ""],
  [/, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{$/gm, "){"],
  [/(validate\d+\(.+?), \{instancePath:.*?,rootData\}\)/g, "$1)"],
];

/** The code of a validator of ajv's that only says whether data fits: it makes no list of departures, and no paths for one. */
export function withoutErrors(code: string): string {
  let plain = code;
  for (const [written, left] of rewritings) plain = plain.replace(written, left);
  const rest = /instancePath|vErrors|\.errors|parentData/.exec(plain);
  if (rest !== null)
    throw new Error(`ajv writes errors in a way of its own: ${plain.slice(rest.index, rest.index + 200)}`);
  return plain;
}
