// Parses every record with js-yaml, by its own default schema.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { records } from "../records.mjs";

for (const file of records(process.argv[2])) load(readFileSync(file, "utf8"));
