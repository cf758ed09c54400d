import type { BorderStyle, CellStyle, FillStyle } from "hucre";

const ink = "1F3B4D";
/** Named in every font: a style's font replaces the workbook's, name and size included. */
const face = { name: "Calibri", size: 11 } as const;
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
  title: { font: { ...face, bold: true, size: 16, color: { rgb: ink } } },
  subtitle: { font: { ...face, italic: true, color: { rgb: "52626C" } } },
  section: { font: { ...face, bold: true, size: 12, color: { rgb: ink } } },
  warning: {
    font: { ...face, bold: true, color: { rgb: "7A2E00" } },
    fill: solid("FDEBD3"),
    alignment: { vertical: "center", wrapText: true, indent: 1 },
  },
  invitation: {
    font: { ...face, color: { rgb: ink } },
    fill: solid("E3EEF5"),
    alignment: { vertical: "center", wrapText: true, indent: 1 },
  },
  header: {
    font: { ...face, bold: true, color: { rgb: "FFFFFF" } },
    fill: solid(ink),
    border: line,
    alignment: { vertical: "center", wrapText: true },
  },
  /** calculated, or taken from the signed plan */
  body: { font: face, border: line, alignment: top },
  /** typed by the department during the year */
  input: { font: face, border: line, fill: solid("FFF9E3"), alignment: top },
  label: { font: { ...face, bold: true }, border: line, fill: solid("EDF2F4"), alignment: top },
  score: { font: { ...face, bold: true, size: 14, color: { rgb: ink } }, border: line, alignment: { vertical: "center" } },
} as const satisfies Record<string, CellStyle>;

export const formats = {
  decimal: "0.0",
  wholeNumber: "#,##0",
  percent: "0.0%",
  wholePercent: "0%",
  date: "dd-mm-yyyy",
  moment: "dd-mm-yyyy hh:mm",
  points: "0.0",
  score: '0.0" pct."',
  text: "@",
} as const;

/** Figures on the right keep clear of text in the column beside them. */
export function formatted(style: CellStyle, numFmt: string, horizontal?: "left" | "right"): CellStyle {
  if (horizontal === undefined) return { ...style, numFmt };
  return { ...style, numFmt, alignment: { ...style.alignment, horizontal, ...(horizontal === "right" ? { indent: 1 } : {}) } };
}

/** The word stays readable: colour only supports it. */
export const verdictStyles = {
  opfyldt: { font: { color: { rgb: "0B5A1E" } }, fill: solid("DDF2DF") },
  "ikke opfyldt": { font: { color: { rgb: "8E1B10" } }, fill: solid("FBDFDB") },
  afventer: { font: { color: { rgb: "664800" } }, fill: solid("FFF0C7") },
  "ikke relevant": { font: { color: { rgb: "4A4A4A" } }, fill: solid("E9E9E9") },
} as const satisfies Record<string, CellStyle>;
