// Groups the same claims by question, from NDJSON: what the comparison alone would cost a database.
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const [, , file] = process.argv;
const groups = `SELECT story, property, count(DISTINCT value) FROM read_json_auto('${file}') GROUP BY ALL`;
await connection.runAndReadAll(groups);
