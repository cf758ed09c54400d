export interface Typed {
  readonly value: number;
  /** the number format Excel would give the cell; null keeps the cell's own */
  readonly pattern: string | null;
}

const dayZero = Date.UTC(1899, 11, 30);

/**
 * Reads what Danish Excel would read as a number or a date: 5,2 · 1.250,5 · 12,5% · 14-3-2022. null leaves the text to the grid,
 * which reads numbers with a decimal point.
 */
export function typedInDanish(text: string): Typed | null {
  const number = /^(-?)((?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?)\s?(%?)$/u.exec(text.trim());
  if (number) {
    const [, sign, digits, percent] = number as unknown as [string, string, string, string];
    const size = Number(digits.replaceAll(".", "").replace(",", "."));
    if (percent === "") return { value: sign === "-" ? -size : size, pattern: null };
    const decimals = digits.split(",")[1] === undefined ? "0%" : "0.00%";
    return { value: Number(`${sign}${digits.replaceAll(".", "").replace(",", ".")}e-2`), pattern: decimals };
  }
  const date = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/u.exec(text.trim());
  if (!date) return null;
  const [day, month, year] = date.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const real = new Date(time);
  if (real.getUTCDate() !== day || real.getUTCMonth() !== month - 1) return null;
  return { value: (time - dayZero) / 86_400_000, pattern: "dd-mm-yyyy" };
}
