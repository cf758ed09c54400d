/** A cell's error for the client's number, as Excel shows it. 9 and 10 mean that the add-in has no such function. */
const ERROR_OF_CODE: readonly string[] = [
  "#VALUE!",
  "#N/A",
  "#VALUE!",
  "#VALUE!",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#VALUE!",
  "#NULL!",
  "#NAME?",
  "#NAME?",
];

export const errorOfCode = (code: unknown): string => (typeof code === "number" ? ERROR_OF_CODE[code] : undefined) ?? "#VALUE!";

interface RichValue {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

/** An entity or formatted number shows the plain value Excel would show in the cell; null where there is none. */
function plainOf(value: RichValue): unknown {
  switch (value.type) {
    case "Error":
    case "CustomFunctionError":
      return typeof value.basicValue === "string" ? value.basicValue : typeof value.code === "string" ? value.code : "#VALUE!";
    case "Entity":
    case "LinkedEntity":
      return typeof value.text === "string" ? value.text : "#VALUE!";
    default:
      return value.basicValue ?? null;
  }
}

/** What a function's result puts into cells: a scalar, an error text or rows of them. Unknown objects are an error, never silently blank. */
export function cellValueOf(value: unknown): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map(cellValueOf);
  if (typeof value !== "object" || value === null) return value;
  const plain = plainOf(value);
  return plain === null || typeof plain === "object" ? "#VALUE!" : plain;
}
