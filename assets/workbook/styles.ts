import type { BorderStyle, CellStyle, FillStyle } from "hucre";

const ink = "1F3B4D";
const line: BorderStyle = ((side) => ({ top: side, right: side, bottom: side, left: side }))({
  style: "thin" as const,
  color: { rgb: "C9D3D8" },
});

/** Both colours are given, because a conditional format's fill is painted in the background colour and a cell's in the foreground. */
function solid(rgb: string): FillStyle {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

const top = { vertical: "top", wrapText: true } as const;

export const styles = {
  title: { font: { bold: true, size: 16, color: { rgb: ink } } },
  subtitle: { font: { italic: true, color: { rgb: "52626C" } } },
  section: { font: { bold: true, size: 12, color: { rgb: ink } } },
  warning: {
    font: { bold: true, color: { rgb: "7A2E00" } },
    fill: solid("FDEBD3"),
    alignment: { vertical: "center", wrapText: true, indent: 1 },
  },
  prose: { alignment: top },
  header: {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: solid(ink),
    border: line,
    alignment: { vertical: "center", wrapText: true },
  },
  /** calculated, or taken from the signed plan */
  body: { border: line, alignment: top },
  /** typed by the department during the year */
  input: { border: line, fill: solid("FFF9E3"), alignment: top },
  label: { font: { bold: true }, border: line, fill: solid("EDF2F4"), alignment: top },
  score: { font: { bold: true, size: 14, color: { rgb: ink } }, border: line, alignment: { vertical: "center", horizontal: "right" } },
} as const satisfies Record<string, CellStyle>;

export const formats = {
  decimal: "0.0",
  wholeNumber: "#,##0",
  percent: "0.0%",
  wholePercent: "0%",
  tolerance: '"+/- "0.0',
  date: "dd-mm-yyyy",
  moment: "dd-mm-yyyy hh:mm",
  points: "0.0",
  score: '0.0" pct."',
  text: "@",
} as const;

export function formatted(style: CellStyle, numFmt: string, horizontal?: "left" | "right" | "center"): CellStyle {
  return { ...style, numFmt, ...(horizontal === undefined ? {} : { alignment: { ...style.alignment, horizontal } }) };
}

/** The word stays readable: colour only supports it. */
export const verdictStyles = {
  opfyldt: { font: { color: { rgb: "0B5A1E" } }, fill: solid("DDF2DF") },
  "ikke opfyldt": { font: { color: { rgb: "8E1B10" } }, fill: solid("FBDFDB") },
  afventer: { font: { color: { rgb: "664800" } }, fill: solid("FFF0C7") },
  "ikke relevant": { font: { color: { rgb: "4A4A4A" } }, fill: solid("E9E9E9") },
} as const satisfies Record<string, CellStyle>;
