import type { IWorkbookData } from "@univerjs/core";
import { besideCells } from "./besideCells";
import { type Anchor, anchorsOf, chartNumber, type Corner, EMU_PER_PIXEL, isNew, type NewChart } from "./charts";
import { dropPart } from "./dropParts";
import { relationshipsOf, relationshipsPath } from "./relationships";
import { chartXml } from "./writeChart";
import { attribute, bytesOf, escapeXml, tags, textOf } from "./xml";

type Parts = Map<string, Uint8Array>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`;
/** Elements of a sheet that come after its drawing. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;

const change = (parts: Parts, path: string, act: (xml: string) => string, empty = ""): void => {
  const part = parts.get(path);
  parts.set(path, bytesOf(act(part ? textOf(part) : empty)));
};

function freePath(parts: Parts, folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = `xl/${folder}/${name}${number}.xml`;
    if (!parts.has(path)) return path;
  }
}

function declare(parts: Parts, path: string, type: string): void {
  const override = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  change(parts, TYPES, (xml) => xml.replace("</Types>", `${override}</Types>`));
}

/** @returns the relationship's id */
function relate(parts: Parts, owner: string, type: string, target: string): string {
  const taken = new Set(relationshipsOf(parts, owner).map((one) => one.id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const relation = `<Relationship Id="rId${number}" Type="${OFFICE}/${type}" Target="/${target}"/>`;
  change(parts, relationshipsPath(owner), (xml) => xml.replace("</Relationships>", `${relation}</Relationships>`), RELATIONSHIPS);
  return `rId${number}`;
}

const corner = (name: "from" | "to", { row, column, down, right }: Corner): string => {
  const emu = (pixels: number): number => Math.round(pixels * EMU_PER_PIXEL);
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${name}>`;
};

/** The names of the elements are declared where they stand: the drawing of a file may call them otherwise. */
const anchorXml = ({ from, to }: Anchor, name: string, number: number, relation: string): string =>
  [
    '<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    corner("from", from) + corner("to", to),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="${relation}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");

const drawingOf = (parts: Parts, sheetPath: string): string | null =>
  relationshipsOf(parts, sheetPath).find((one) => one.type === "drawing" && !one.external)?.target ?? null;

function newDrawing(parts: Parts, sheetPath: string): string {
  const path = freePath(parts, "drawings", "drawing");
  parts.set(path, bytesOf(DRAWING));
  declare(parts, path, "drawing");
  const relation = relate(parts, sheetPath, "drawing", path);
  change(parts, sheetPath, (xml) => xml.replace(AFTER_DRAWING, (next) => `<drawing xmlns:r="${OFFICE}" r:id="${relation}"/>${next}`));
  return path;
}

function add(parts: Parts, sheetPath: string, chart: NewChart, grid: IWorkbookData): void {
  const drawing = drawingOf(parts, sheetPath) ?? newDrawing(parts, sheetPath);
  const path = freePath(parts, "charts", "chart");
  parts.set(path, bytesOf(chartXml(chart, grid)));
  declare(parts, path, "drawingml.chart");
  const relation = relate(parts, drawing, "chart", path);
  change(parts, drawing, (xml) => {
    const number = Math.max(1, ...tags(xml, "cNvPr").map((tag) => Number(attribute(tag, "id") ?? 0))) + 1;
    return xml.replace(/<\/(?:\w+:)?wsDr>/, (end) => anchorXml(chart.anchor, chart.name, number, relation) + end);
  });
}

/** Charts of the file that were deleted since. */
function removeDeleted(parts: Parts, sheetPath: string, left: ReadonlySet<string>): void {
  const drawing = drawingOf(parts, sheetPath);
  if (drawing === null) return;
  for (const anchor of anchorsOf(textOf(parts.get(drawing)))) {
    const number = chartNumber(anchor);
    if (number === null || left.has(number)) continue;
    const relation = /<(?:\w+:)?chart\s[^>]*?\w+:id\s*=\s*["']([^"']*)["']/.exec(anchor)?.[1];
    const chart = relationshipsOf(parts, drawing).find(({ id }) => id === relation);
    if (chart) dropPart(parts, chart.target);
    change(parts, relationshipsPath(drawing), (xml) =>
      xml.replace(/<(?:\w+:)?Relationship\s[^>]*>/g, (tag) => (attribute(tag, "Id") === relation ? "" : tag)),
    );
    change(parts, drawing, (xml) => xml.replace(anchor, ""));
  }
}

/**
 * Puts the charts of the grid's sheets into a saved file.
 *
 * @param sheetPaths of the saved sheets, in the order of the grid's
 */
export function putCharts(saved: ReadonlyMap<string, Uint8Array>, grid: IWorkbookData, sheetPaths: readonly string[]): Parts {
  const parts = new Map(saved);
  grid.sheetOrder.forEach((id, index) => {
    const { charts } = besideCells(grid.sheets[id] ?? {});
    const path = sheetPaths[index];
    if (charts === undefined || path === undefined) return;
    removeDeleted(parts, path, new Set(charts.flatMap((chart) => (isNew(chart) ? [] : [chart.drawn]))));
    for (const chart of charts) if (isNew(chart)) add(parts, path, chart, grid);
  });
  return parts;
}
