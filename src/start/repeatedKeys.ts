/** A string, a bracket, or one of the signs between values; everything else of a JSON text does not matter here. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gu;

interface Level {
  /** null in a list */
  readonly keys: Set<string> | null;
  readonly path: string;
  key: string;
  index: number;
  /** whether the next string is a key */
  expectsKey: boolean;
}

/**
 * Keys that stand twice in one object. `JSON.parse` keeps the last of them and says nothing.
 *
 * @param json text that has been parsed without an error
 */
export function repeatedKeys(json: string): readonly { readonly path: string; readonly key: string }[] {
  const found: { path: string; key: string }[] = [];
  const levels: Level[] = [];
  const pathOf = (level: Level | undefined) => {
    if (level === undefined) return "";
    if (level.keys === null) return `${level.path}[${String(level.index)}]`;
    return level.path === "" ? level.key : `${level.path}.${level.key}`;
  };
  for (const [part] of json.matchAll(token)) {
    const level = levels.at(-1);
    if (part === "{" || part === "[") {
      const keys = part === "{" ? new Set<string>() : null;
      levels.push({ keys, path: pathOf(level), key: "", index: 0, expectsKey: keys !== null });
    } else if (part === "}" || part === "]") levels.pop();
    else if (part === ",") {
      if (level === undefined) continue;
      level.index += 1;
      level.expectsKey = level.keys !== null;
    } else if (part.startsWith('"') && level?.keys && level.expectsKey) {
      level.key = JSON.parse(part) as string;
      level.expectsKey = false;
      if (level.keys.has(level.key)) found.push({ path: pathOf(level), key: level.key });
      level.keys.add(level.key);
    }
  }
  return found;
}
