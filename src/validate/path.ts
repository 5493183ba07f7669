import { type Data, isList, isMap } from "../model/data.ts";
import type { Pointer } from "../model/record.ts";

/** The way to a node in words that survive a move of lines: an item of a list by its own name, where it has one. */
export function pathOf(data: Data, pointer: Pointer): string {
  let node: Data | undefined = data;
  const steps: string[] = [];
  for (const step of pointer) {
    const inList = isList(node);
    if (isList(node)) node = node[Number(step)];
    else if (isMap(node)) node = node[String(step)];
    steps.push((inList ? nameOf(node) : null) ?? String(step));
  }
  return steps.join("/");
}

function nameOf(item: Data | undefined): string | null {
  if (!isMap(item)) return null;
  for (const key of ["id", "finding"]) {
    const name = item[key];
    if (typeof name === "string" && name !== "") return name;
  }
  return null;
}
