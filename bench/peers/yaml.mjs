// Parses every record with the `yaml` package, by the failsafe schema that factlint reads.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { records } from "../records.mjs";

for (const file of records(process.argv[2])) parse(readFileSync(file, "utf8"), { schema: "failsafe" });
