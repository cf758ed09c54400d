import type { PageMargins, PageSetup } from "hucre";
import { besideCells, changeBesideCells } from "../../file/besideCells";
import { boxAddress, isEntireColumns, isEntireRows, parseAddress } from "../address";
import { flagArgument, numberArgument, oneOf, sizeArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { gridSheet, type SheetTarget } from "../model";
import { invalidArgument, itemNotFound } from "../richApiError";
import { headerFooterGroup } from "./headersFooters";
import { boxOf, rangeAt, rangeObject } from "./rangeTarget";

const setup = (sheet: SheetTarget): PageSetup => besideCells(gridSheet(sheet).getSheet().getConfig()).pageSetup ?? {};

function set(sheet: SheetTarget, change: PageSetup, without: readonly (keyof PageSetup)[] = []): void {
  const kept = Object.fromEntries(Object.entries(setup(sheet)).filter(([key]) => !without.some((name) => name === key)));
  changeBesideCells(gridSheet(sheet).getSheet().getConfig(), { pageSetup: { ...kept, ...change } });
  sheet.model.isDirty = true;
}

/** The sizes a saved file can hold, by Excel's words. */
const PAPERS = {
  Letter: "letter",
  Tabloid: "tabloid",
  Legal: "legal",
  Executive: "executive",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
} as const;

type Paper = keyof typeof PAPERS;
const papers = Object.keys(PAPERS) as readonly Paper[];

const POINTS = 72;
/** in inches, where the file says nothing */
const MARGINS: Required<PageMargins> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const inches = { Points: 1 / POINTS, Inches: 1, Centimeters: 1 / 2.54 } as const;
/** 2.54 cm are an inch, not nearly one */
const rounded = (size: number): number => Math.round(size * 1e6) / 1e6;
const sides = Object.keys(MARGINS) as readonly (keyof PageMargins)[];

const margin = (sheet: SheetTarget, side: keyof PageMargins): number => (setup(sheet).margins?.[side] ?? MARGINS[side]) * POINTS;
const setMargins = (sheet: SheetTarget, margins: PageMargins): void => set(sheet, { margins: { ...setup(sheet).margins, ...margins } });

function setPrintMargins(sheet: SheetTarget, [unit, options]: readonly unknown[]): void {
  const factor = inches[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  if (typeof options !== "object" || options === null) throw invalidArgument();
  const given = Object.entries(options).filter(([, size]) => size !== null && size !== undefined);
  if (given.some(([side]) => !sides.some((known) => known === side))) throw invalidArgument();
  setMargins(sheet, Object.fromEntries(given.map(([side, size]) => [side, rounded(sizeArgument(size) * factor)])));
}

/** Pages to fit on, or a scale; 0 pages, as null, leaves that direction to the contents. */
function zoom(sheet: SheetTarget): unknown {
  const { fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 } = setup(sheet);
  return fitToPage === true
    ? { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null, scale: null }
    : { horizontalFitToPages: null, verticalFitToPages: null, scale };
}

function setZoom(sheet: SheetTarget, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { horizontalFitToPages, verticalFitToPages, scale } = value as Readonly<Record<string, unknown>>;
  const pages = [horizontalFitToPages, verticalFitToPages].map((count) => (count ?? 0) && numberArgument(count)) as readonly number[];
  const [fitToWidth = 0, fitToHeight = 0] = pages;
  if (scale !== undefined && scale !== null) {
    const percent = numberArgument(scale);
    if (fitToWidth + fitToHeight > 0 || percent < 10 || percent > 400) throw invalidArgument();
    return set(sheet, { scale: percent }, ["fitToPage", "fitToWidth", "fitToHeight"]);
  }
  if (pages.some((count) => count < 0 || count > 32_767) || fitToWidth + fitToHeight === 0) throw invalidArgument();
  set(sheet, { fitToPage: true, fitToWidth, fitToHeight }, ["scale"]);
}

/** "$A$1:$B$9", as files hold it */
const absolute = (address: string): string =>
  address.replace(/([A-Z]+)?(\d+)?/g, (_, column = "", row = "") => `${column && `$${column}`}${row && `$${row}`}`);

function setLines(sheet: SheetTarget, address: unknown, lines: "printTitlesRow" | "printTitlesColumn"): void {
  if (address === "") return set(sheet, {}, [lines]);
  const target = rangeAt(sheet, address);
  const box = boxOf(target);
  if (target.sheet.id !== sheet.id || !(lines === "printTitlesRow" ? isEntireRows(box) : isEntireColumns(box))) throw invalidArgument();
  set(sheet, { [lines]: absolute(boxAddress(box)) });
}

function titles(sheet: SheetTarget, lines: "printTitlesRow" | "printTitlesColumn"): HostObject | null {
  const address = setup(sheet)[lines];
  const box = address === undefined ? null : parseAddress(address);
  return box && rangeObject(sheet, box);
}

function there(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound();
  return found;
}

export const pageLayout: HostClass<SheetTarget> = {
  name: "PageLayout",
  read: {
    Orientation: (sheet) => (setup(sheet).orientation === "landscape" ? "Landscape" : "Portrait"),
    PaperSize: (sheet) => papers.find((paper) => PAPERS[paper] === (setup(sheet).paperSize ?? "letter")) ?? null,
    Zoom: zoom,
    CenterHorizontally: (sheet) => setup(sheet).horizontalCentered === true,
    CenterVertically: (sheet) => setup(sheet).verticalCentered === true,
    PrintGridlines: (sheet) => setup(sheet).showGridLines === true,
    PrintHeadings: (sheet) => setup(sheet).showRowColHeaders === true,
    ...Object.fromEntries(
      sides.map((side) => [`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, (sheet: SheetTarget) => margin(sheet, side)]),
    ),
  },
  write: {
    Orientation: (sheet, value) =>
      set(sheet, { orientation: oneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait" }),
    PaperSize: (sheet, value) => set(sheet, { paperSize: PAPERS[oneOf(value, papers)] }),
    Zoom: setZoom,
    CenterHorizontally: (sheet, value) => set(sheet, { horizontalCentered: flagArgument(value) }),
    CenterVertically: (sheet, value) => set(sheet, { verticalCentered: flagArgument(value) }),
    PrintGridlines: (sheet, value) => set(sheet, { showGridLines: flagArgument(value) }),
    PrintHeadings: (sheet, value) => set(sheet, { showRowColHeaders: flagArgument(value) }),
    ...Object.fromEntries(
      sides.map((side) => [
        `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`,
        (sheet: SheetTarget, value: unknown) => setMargins(sheet, { [side]: rounded(sizeArgument(value) / POINTS) }),
      ]),
    ),
  },
  open: { HeadersFooters: (sheet) => HostObject.of(headerFooterGroup, sheet) },
  call: {
    SetPrintArea: (sheet, [area]) => {
      const target = rangeAt(sheet, area);
      if (target.sheet.id !== sheet.id) throw invalidArgument();
      set(sheet, { printArea: absolute(boxAddress(boxOf(target))) });
    },
    SetPrintMargins: setPrintMargins,
    SetPrintTitleRows: (sheet, [rows]) => setLines(sheet, rows, "printTitlesRow"),
    SetPrintTitleColumns: (sheet, [columns]) => setLines(sheet, columns, "printTitlesColumn"),
    GetPrintTitleRows: (sheet) => there(titles(sheet, "printTitlesRow")),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, "printTitlesRow"),
    GetPrintTitleColumns: (sheet) => there(titles(sheet, "printTitlesColumn")),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, "printTitlesColumn"),
  },
};
