/**
 * Whether two values have the same content, to any depth: plain objects, lists and exact numbers of texts, numbers and the like.
 *
 * @throws on anything that keeps its content elsewhere than in its own properties, such as a Map
 */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameList(a, b);
  if (Array.isArray(b)) return false;
  if (a instanceof Map || a instanceof Set || a instanceof Date) throw new Error("What was read and evaluated is plain data");
  return sameProperties(a as Properties, b as Properties);
}

type Properties = Readonly<Record<string, unknown>>;

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!saysTheSame(a[index], b[index])) return false;
  return true;
}

function sameProperties(a: Properties, b: Properties): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  for (const name of names) if (!(name in b) || !saysTheSame(a[name], b[name])) return false;
  return true;
}
