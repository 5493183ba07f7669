/** What a page's script knows of the page: the contents of its `index` block. */
export interface IndexData {
  readonly tabs: readonly string[];
  /** An item: its id, the tabs it is on, then for each facet the values it has (places in the facet's list); one stands alone. */
  readonly items: readonly (readonly [
    id: string,
    tabs: readonly number[],
    ...fields: (number | readonly number[])[],
  ])[];
  readonly facets: readonly FacetData[];
}

export interface FacetData {
  readonly key: string;
  readonly title: string;
  readonly values: readonly (readonly [id: string, name: string])[];
}
