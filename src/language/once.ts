/** A table that is read when it is first asked for: most runs never meet what is in it. */
export function once<Table>(read: () => Table): () => Table {
  let table: Table | null = null;
  return () => {
    table ??= read();
    return table;
  };
}
