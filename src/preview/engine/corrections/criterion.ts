/** What a cell holds, as criteria see it; null is a blank cell. */
export type Plain = number | string | boolean | null | { readonly error: string };

type Operator = "=" | "<>" | ">" | ">=" | "<" | "<=";

/** A criterion of SUMIFS and its family: `"Drift"`, `">=100"`, `"L*"`, `"<>"`, 1000, TRUE. */
export interface Criterion {
  readonly matches: (value: Plain) => boolean;
  /** Only cells filed under this key of `indexKeys` can match; null when every cell must be looked at. */
  readonly key: string | null;
}

/** Excel compares 15 digits. */
const digits = (value: number): number => Number(value.toPrecision(15));

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (day) return Math.round(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 864e5) + 25569;
  const percent = /^([+-]?[\d.]+)\s*%$/.exec(trimmed);
  if (percent) return Number(percent[1]) / 100;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}

/** Where a cell is filed. Text that reads as a number is equal to the number, as Excel has it for criteria. */
export function indexKeys(value: Plain): readonly string[] {
  if (value === null || typeof value === "object") return [];
  if (typeof value === "number") return [`n${digits(value)}`];
  if (typeof value === "boolean") return [`b${value}`];
  const number = numberIn(value);
  return number === null ? [`t${value.toLowerCase()}`] : [`t${value.toLowerCase()}`, `n${digits(number)}`];
}

/** `*` any text, `?` one character, `~` takes the next character as it is. */
function wildcards(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const pattern = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_, literal?: string, any?: string, special?: string) =>
    literal ? `\\${literal}` : any ? (any === "*" ? "[^]*" : "[^]") : `\\${special ?? ""}`,
  );
  return new RegExp(`^${pattern}$`, "iu");
}

const isBlank = (value: Plain): boolean => value === null || value === "";

function equalTo(operand: number | boolean | string | { readonly error: string }): Criterion {
  if (typeof operand === "object")
    return { key: null, matches: (value) => typeof value === "object" && value !== null && value.error === operand.error };
  if (typeof operand === "number") {
    const key = `n${digits(operand)}`;
    return { key, matches: (value) => indexKeys(value).includes(key) };
  }
  if (typeof operand === "boolean") return { key: `b${operand}`, matches: (value) => value === operand };
  const pattern = wildcards(operand);
  if (pattern) return { key: null, matches: (value) => typeof value === "string" && pattern.test(value) };
  const wanted = operand.toLowerCase();
  return { key: `t${wanted}`, matches: (value) => typeof value === "string" && value.toLowerCase() === wanted };
}

function ordered(operator: Operator, operand: number | string): Criterion {
  const holds = (difference: number): boolean =>
    operator === ">" ? difference > 0 : operator === ">=" ? difference >= 0 : operator === "<" ? difference < 0 : difference <= 0;
  if (typeof operand === "number")
    return { key: null, matches: (value) => typeof value === "number" && holds(digits(value) - digits(operand)) };
  const wanted = operand.toLowerCase();
  return {
    key: null,
    matches: (value) =>
      typeof value === "string" && value !== "" && holds(value.toLowerCase() < wanted ? -1 : value.toLowerCase() > wanted ? 1 : 0),
  };
}

export function readCriterion(given: Plain): Criterion {
  if (given === null) return equalTo(0); // a criterion that points at a blank cell
  if (typeof given !== "string") return equalTo(given);
  const match = /^(<>|>=|<=|=|>|<)?([^]*)$/.exec(given);
  const operator = match?.[1] as Operator | undefined;
  const text = match?.[2] ?? "";
  if (text === "") {
    if (operator === undefined) return { key: null, matches: isBlank };
    if (operator === "=") return { key: null, matches: (value) => value === null };
    if (operator === "<>") return { key: null, matches: (value) => value !== null };
    return { key: null, matches: () => false };
  }
  const number = numberIn(text);
  const upper = text.toUpperCase();
  const boolean = upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : null;
  const error = /^#[A-Z/0]+[!?]?$/.test(upper) && upper !== "#" ? { error: upper } : null;
  if (operator === undefined || operator === "=") return equalTo(number ?? boolean ?? error ?? text);
  if (operator === "<>") {
    const same = equalTo(number ?? boolean ?? error ?? text);
    return { key: null, matches: (value) => !same.matches(value) };
  }
  return ordered(operator, number ?? text);
}
