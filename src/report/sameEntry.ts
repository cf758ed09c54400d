import type { Entry } from "../plan/plan";

/** Whether two cells say the same. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  switch (a.kind) {
    case "number":
      return b.kind === "number" && a.value.eq(b.value);
    case "range":
      return b.kind === "range" && a.low.eq(b.low) && a.high.eq(b.high);
    case "date":
      return b.kind === "date" && a.day === b.day;
    case "text":
    case "unreadable":
      return b.kind === a.kind && a.text === b.text;
    default:
      return a.kind === b.kind;
  }
}
