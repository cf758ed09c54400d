/** Excel has a sheet of this name of its own, for tracked changes: in English, and in the language it speaks. */
const reserved: ReadonlySet<string> = new Set(["history", "historik"]);
const longest = 31;

/**
 * "Resultatplan (2)" where there is one already.
 *
 * @param taken in lower case
 */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${String(number)})`;
    const name = wanted.slice(0, longest - ending.length) + ending;
    if (!taken.has(name.toLowerCase()) && !reserved.has(name.toLowerCase())) return name;
  }
}
