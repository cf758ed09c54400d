import type { HeaderFooter } from "hucre";
import { besideCells, changeBesideCells } from "../../file/besideCells";
import { oneOf } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { gridSheet, type SheetTarget } from "../model";
import { invalidArgument } from "../richApiError";

type Place = "L" | "C" | "R";
type Line = "oddHeader" | "oddFooter";
/** of a header or footer with all its codes, in Excel and in the file */
const LONGEST = 255;

const stored = (sheet: SheetTarget): HeaderFooter => besideCells(gridSheet(sheet).getSheet().getConfig()).headerFooter ?? {};

function change(sheet: SheetTarget, next: HeaderFooter): void {
  changeBesideCells(gridSheet(sheet).getSheet().getConfig(), { headerFooter: { ...stored(sheet), ...next } });
  sheet.model.isDirty = true;
}

/** "&LPlan&RPage &P" in its three places; what stands before the first mark is in the middle. */
function placesOf(text: string): Readonly<Record<Place, string>> {
  const places = { L: "", C: "", R: "" };
  let place: Place = "C";
  for (let at = 0; at < text.length; at++) {
    const code = text.charAt(at) === "&" ? text.charAt(at + 1).toUpperCase() : "";
    if (code === "L" || code === "C" || code === "R") place = code;
    else places[place] += code === "" ? text.charAt(at) : text.slice(at, at + 2);
    if (code !== "") at++;
  }
  return places;
}

function write(sheet: SheetTarget, line: Line, place: Place, value: unknown): void {
  if (typeof value !== "string") throw invalidArgument();
  const places = { ...placesOf(stored(sheet)[line] ?? ""), [place]: value };
  const text = (["L", "C", "R"] as const).map((one) => (places[one] === "" ? "" : `&${one}${places[one]}`)).join("");
  if (text.length > LONGEST) throw invalidArgument();
  change(sheet, { [line]: text });
}

const members = { LeftHeader: ["oddHeader", "L"], CenterHeader: ["oddHeader", "C"], RightHeader: ["oddHeader", "R"] } as const;
const footers = { LeftFooter: ["oddFooter", "L"], CenterFooter: ["oddFooter", "C"], RightFooter: ["oddFooter", "R"] } as const;
const all = Object.entries({ ...members, ...footers });

const headerFooter: HostClass<SheetTarget> = {
  name: "HeaderFooter",
  read: Object.fromEntries(all.map(([name, [line, place]]) => [name, (sheet: SheetTarget) => placesOf(stored(sheet)[line] ?? "")[place]])),
  write: Object.fromEntries(
    all.map(([name, [line, place]]) => [name, (sheet: SheetTarget, value: unknown) => write(sheet, line, place, value)]),
  ),
};

const STATES = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;
type State = keyof typeof STATES;
const states = Object.keys(STATES) as readonly State[];

function state(sheet: SheetTarget): State | undefined {
  const { differentFirst = false, differentOddEven = false } = stored(sheet);
  return states.find((one) => STATES[one].differentFirst === differentFirst && STATES[one].differentOddEven === differentOddEven);
}

/** Those of the first page and of even pages stay as a file has them. */
export const headerFooterGroup: HostClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  read: { State: state },
  write: {
    State: (sheet, value) => change(sheet, STATES[oneOf(value, states)]),
  },
  open: {
    DefaultForAllPages: (sheet) => HostObject.of(headerFooter, sheet),
    OddPages: (sheet) => HostObject.of(headerFooter, sheet),
  },
};

export const headersFootersParts: readonly HostClass<SheetTarget>[] = [headerFooterGroup, headerFooter];
