/** Items by their id, the first of several with one id: found at once in plans of thousands of sub-goals. */
export function firstById<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}
