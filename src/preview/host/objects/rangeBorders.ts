import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { CellBox } from "../../engine/engine";
import { oneOf, textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { mayFormat, sheetCells } from "../model";
import { refuse } from "../strictness";
import { formatBoxOf, type RangeTarget } from "./rangeTarget";

/** Univer's BorderStyleTypes by Excel's two words for it: line and weight. The first weight is the one a line has when none is told. */
const LINES = {
  Continuous: { Thin: 1, Hairline: 2, Medium: 8, Thick: 13 },
  Dot: { Thin: 3 },
  Dash: { Thin: 4, Medium: 9 },
  DashDot: { Thin: 5, Medium: 10 },
  DashDotDot: { Thin: 6, Medium: 11 },
  Double: { Thick: 7 },
  SlantDashDot: { Medium: 12 },
} as const;

type Line = keyof typeof LINES;
type Weight = "Hairline" | "Thin" | "Medium" | "Thick";
type Side = "t" | "r" | "b" | "l";

const lineNames = Object.keys(LINES) as readonly Line[];
const weights: readonly Weight[] = ["Hairline", "Thin", "Medium", "Thick"];
const number = (line: Line, weight: Weight): number => {
  const known: Partial<Record<Weight, number>> = LINES[line];
  return known[weight] ?? Object.values(LINES[line])[0] ?? 1;
};

function wordsOf(border: Nullable<IBorderStyleData>): { readonly line: Line; readonly weight: Weight } | null {
  for (const line of lineNames)
    for (const [weight, type] of Object.entries(LINES[line])) if (type === border?.s) return { line, weight: weight as Weight };
  return null;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof EDGES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

/** The cells whose side the border is; null where the range has no inside. */
function bordered(box: CellBox, edge: Edge): { readonly box: CellBox; readonly side: Side } | null {
  switch (edge) {
    case "EdgeTop":
      return { box: { ...box, rows: 1 }, side: "t" };
    case "EdgeBottom":
      return { box: { ...box, row: box.row + box.rows - 1, rows: 1 }, side: "b" };
    case "EdgeLeft":
      return { box: { ...box, columns: 1 }, side: "l" };
    case "EdgeRight":
      return { box: { ...box, column: box.column + box.columns - 1, columns: 1 }, side: "r" };
    case "InsideHorizontal":
      return box.rows > 1 ? { box: { ...box, rows: box.rows - 1 }, side: "b" } : null;
    case "InsideVertical":
      return box.columns > 1 ? { box: { ...box, columns: box.columns - 1 }, side: "r" } : null;
  }
}

/** The same line, as the cell on its other side has it. */
const OTHER = {
  t: { row: -1, column: 0, side: "b" },
  b: { row: 1, column: 0, side: "t" },
  l: { row: 0, column: -1, side: "r" },
  r: { row: 0, column: 1, side: "l" },
} as const;

const across = (box: CellBox, side: Side): CellBox => ({ ...box, row: box.row + OTHER[side].row, column: box.column + OTHER[side].column });

/** undefined where the cells differ or there are none */
function agreed(target: BorderTarget): Nullable<IBorderStyleData> | undefined {
  const found = bordered(formatBoxOf(target.range), target.edge);
  if (!found) return undefined;
  const { box, side } = found;
  const cells = sheetCells(target.range.sheet);
  const at = (row: number, column: number, of: Side): Nullable<IBorderStyleData> =>
    row < 0 || column < 0 ? null : cells.styleOf(row, column).bd?.[of];
  const lines = Array.from({ length: box.rows * box.columns }, (_, index) => {
    const [row, column] = [box.row + Math.floor(index / box.columns), box.column + (index % box.columns)];
    return at(row, column, side) ?? at(row + OTHER[side].row, column + OTHER[side].column, OTHER[side].side) ?? null;
  });
  const first = lines[0];
  return lines.every((line) => line?.s === first?.s && line?.cl.rgb === first?.cl.rgb) ? first : undefined;
}

function put(target: BorderTarget, border: IBorderStyleData | null): void {
  const { range, edge } = target;
  mayFormat(range.sheet);
  const found = bordered(formatBoxOf(range), edge);
  if (!found) return;
  const { box, side } = found;
  const cells = sheetCells(range.sheet);
  const bordersAt = (row: number, column: number): IStyleData["bd"] => cells.styleOf(row, column).bd ?? {};
  cells.style(box, (row, column) => ({ bd: { ...bordersAt(row, column), [side]: border } }));
  // a line is one line: what the cell on the other side had there is gone
  const beyond = across(box, side);
  const other = OTHER[side].side;
  if (beyond.row < 0 || beyond.column < 0) return;
  cells.style(beyond, (row, column) => {
    const borders = bordersAt(row, column);
    return borders?.[other] ? { bd: { ...borders, [other]: null } } : null;
  });
}

/** What is left unsaid about a line: a thin black one, as in Excel. */
function change(target: BorderTarget, next: { readonly line?: Line; readonly weight?: Weight; readonly color?: string }): void {
  const now = agreed(target);
  const words = wordsOf(now);
  const line = next.line ?? words?.line ?? "Continuous";
  put(target, { s: number(line, next.weight ?? words?.weight ?? "Thin"), cl: { rgb: next.color ?? now?.cl.rgb ?? "#000000" } });
}

const border: HostClass<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ edge }) => ({ _Id: edge }),
  read: {
    SideIndex: ({ edge }) => edge,
    Style: (target) => {
      const found = agreed(target);
      return found === undefined ? null : (wordsOf(found)?.line ?? "None");
    },
    Weight: (target) => {
      const found = agreed(target);
      return found === undefined ? null : (wordsOf(found)?.weight ?? "Thin");
    },
    Color: (target) => agreed(target)?.cl.rgb?.toUpperCase() ?? "#000000",
  },
  write: {
    Style: (target, value) => {
      const line = oneOf(value, ["None", ...lineNames]);
      if (line === "None") put(target, null);
      else change(target, { line });
    },
    Weight: (target, value) => {
      change(target, { weight: oneOf(value, weights) });
    },
    Color: (target, value) => {
      change(target, { color: textArgument(value) });
    },
  },
};

const object = (range: RangeTarget, edge: unknown): HostObject => {
  if (edge === "DiagonalDown" || edge === "DiagonalUp") throw refuse(range.sheet.model.log, "RangeBorderCollection", edge);
  return HostObject.of(border, { range, edge: oneOf(edge, EDGES) });
};

export const rangeBorders: HostClass<RangeTarget> = {
  name: "RangeBorderCollection",
  item: (target, [edge]) => object(target, edge),
};

export const rangeBordersParts: readonly HostClass<BorderTarget>[] = [border];
