import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** One line of what is sealed: a goal, a sub-goal, a row of the report's sheet, or the report as a whole. */
export interface SealedLine {
  /** what the line is about: "2.1.a", "row 14" */
  readonly key: string;
  /** what its fields say, in a form that does not depend on who reads them; a field without content is left out */
  readonly fields: Readonly<Record<string, string>>;
}

/** What is not as it was sealed. */
export type LineChange =
  | { readonly kind: "changed"; readonly key: string; readonly fields: readonly string[] }
  | { readonly kind: "missing" | "added"; readonly key: string };

const version = "results plan seal 1";
const markLength = 3;
const blankMark = "-".repeat(markLength);
const urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";

/**
 * The seal of some lines: the SHA-256 of their canonical form and of the seal before, so that no report can be changed, taken out or put
 * in between without another seal. The order of lines and fields does not matter, nor do fields that are blank.
 *
 * @param previous the seal before in the chain; "" for the first
 * @returns 64 hexadecimal digits
 */
export function sealOf(previous: string, lines: readonly SealedLine[]): string {
  const content = lines.map(({ key, fields }) => JSON.stringify([key, filled(fields)])).sort(byCode);
  return hash(JSON.stringify([version, previous, content]));
}

/**
 * A short mark for each field, by which the one that was changed is found: the seal alone says only that something was.
 *
 * @param fields those a line of this kind can have, in the order in which the marks stand
 */
export function marksOf(lines: readonly SealedLine[], fields: readonly string[]): string {
  return distinct(lines)
    .map((line) => `${line.key} ${fields.map((field) => markOf(line, field)).join("")}`)
    .join("\n");
}

/**
 * What has changed since the marks were made. Nothing may be found where the marks themselves were changed: the seal decides.
 *
 * @param fields as they were given to `marksOf`
 */
export function changedLines(marks: string, lines: readonly SealedLine[], fields: readonly string[]): readonly LineChange[] {
  const then = new Map(
    marks.split("\n").flatMap((line): [string, string][] => {
      const space = line.lastIndexOf(" ");
      return space < 0 ? [] : [[line.slice(0, space), line.slice(space + 1)]];
    }),
  );
  const now = new Map(distinct(lines).map((line) => [line.key, line]));
  const changes = [...now.values()].flatMap((line): LineChange[] => {
    const marked = then.get(line.key);
    if (marked === undefined) return [{ kind: "added", key: line.key }];
    const changed = fields.filter((field, at) => marked.slice(at * markLength, (at + 1) * markLength) !== markOf(line, field));
    return changed.length === 0 ? [] : [{ kind: "changed", key: line.key, fields: changed }];
  });
  const missing = [...then.keys()].filter((key) => !now.has(key)).map((key): LineChange => ({ kind: "missing", key }));
  return [...changes, ...missing];
}

function markOf({ key, fields }: SealedLine, field: string): string {
  const value = fields[field] ?? "";
  if (value === "") return blankMark;
  const [a = 0, b = 0, c = 0] = sha256(utf8ToBytes(JSON.stringify([key, field, value])));
  return [a, b, c].map((byte) => urlAlphabet[byte % urlAlphabet.length]).join("");
}

/** Lines of the same key are told apart by what they say, not by where they stand. Their order stays. */
function distinct(lines: readonly SealedLine[]): readonly SealedLine[] {
  const byContent = lines.map((line, at) => ({ line, at, text: JSON.stringify([line.key, filled(line.fields)]) }));
  byContent.sort((a, b) => byCode(a.text, b.text));
  const seen = new Map<string, number>();
  const named = [...lines];
  for (const { line, at } of byContent) {
    const count = (seen.get(line.key) ?? 0) + 1;
    seen.set(line.key, count);
    if (count > 1) named[at] = { ...line, key: `${line.key} (${String(count)})` };
  }
  return named;
}

function filled(fields: SealedLine["fields"]): readonly (readonly [string, string])[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => byCode(a, b));
}

/** Not by any language's alphabet: the order must be the same everywhere. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
