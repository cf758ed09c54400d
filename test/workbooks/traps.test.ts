import { call } from "../functions/callPure";
import { Department, truth } from "./department";

/** What a controller meets in messy-danish.xlsx. */
let messy: Department;
beforeAll(async () => {
  messy = await Department.open("messy-danish");
});

const noBreak = "\u00a0";

describe("what must be mended", () => {
  it("stands in the cells as found", () => {
    const dates = new Map([
      ["2022-06-20", 44732],
      ["2022-10-05", 44839],
    ]);
    const found = truth.mends.map(({ cell }) => messy.content(cell));
    expect(found).toEqual(truth.mends.map(({ found: text }) => dates.get(text) ?? text));
  });

  it("is needed: the complaints cannot be counted before", () => {
    const column = (reference: string) => messy.contents(reference).map((content) => [content]);
    expect(call("ONTIME", column("Klager!C5:C20"), column("Klager!D5:D20"), 5, 44562, 44926)).toBe("notDate");
  });
});

describe("the sheet Økonomi", () => {
  it("has merged headings above its headings", () => {
    expect(messy.merges("Økonomi")).toEqual(["A1:H1", "B3:C3", "D3:F3", "G3:H3", "A20:F20"]);
    expect(messy.contents("Økonomi!A4:H4")).toEqual(["Post", "FL22", "GB22", "UO 1", "UO2", "UO3", "Real.", "Afv. GB"]);
  });

  it("counts in thousands, with a deficit positive", () => {
    expect(messy.content("Økonomi!A1")).toBe("CPR – økonomi 2022 (1.000 kr., merforbrug = +)");
    expect(messy.contents("Økonomi!A8:H8")).toEqual(["Resultat", 100, 400, 450, "1.100", 900, -900, -1300]);
  });

  it("holds numbers as text with a blank or a no-break space behind, which a sum passes over", () => {
    expect([messy.content("Økonomi!D5"), messy.content("Økonomi!G6")]).toEqual(["-13.950 ", `9.010${noBreak}`]);
  });

  it("has results typed over the sums beside them", () => {
    expect(["C8", "D8", "F8", "G8"].map((cell) => messy.cell(`Økonomi!${cell}`)?.formula)).toEqual([
      "SUM(C5:C7)",
      undefined,
      "SUM(F5:F7)",
      undefined,
    ]);
  });

  it("has a note below the figures", () => {
    expect(messy.content("Økonomi!A9")).toMatch(/^NB: GB rettet/u);
  });

  it("holds the same figures in millions with the other sign, with a true minus and a no-break space", () => {
    expect(messy.contents("Økonomi!A20:A21")).toEqual(["Til årsrapport (mio. kr.)", "overskud = +"]);
    expect([messy.content("Økonomi!D29"), messy.content("Økonomi!E29")]).toEqual(["\u22121,1", `0,9${noBreak}`]);
    expect(messy.content("Økonomi!C29")).toBeCloseTo(-0.4, 12);
  });

  it("has a subtotal between the figures and the result", () => {
    expect(messy.contents("Økonomi!A24:A29")).toEqual(["Indtægter", "Lønsum", "Øvrig drift", "Udgifter i alt", null, "Resultat"]);
  });

  it("links to a workbook that nobody has any more", () => {
    expect(messy.cell("Økonomi!B24")).toMatchObject({ formula: "[1]Resultat!$B$4", value: "#REF!", type: "error" });
    expect(messy.content("Økonomi!B29")).toBe("#REF!");
  });

  it("hides an old version of the figures", () => {
    expect(messy.hiddenRows("Økonomi")).toEqual([32, 33, 34, 35, 36, 37, 38, 39, 40]);
    expect(messy.contents("Økonomi!A36:D36")).toEqual(["Resultat", null, expect.closeTo(-0.1, 12), expect.closeTo(-1.1, 12)]);
  });

  it("has 1.100 pasted as 1,1 beside, which still looks like 1.100", () => {
    expect(messy.cell("Økonomi!K4")).toMatchObject({ value: 1.1, style: { numFmt: "0.000" } });
  });
});

describe("the sheet HR", () => {
  it("has its headings in row 6, quarters across, and 2020 hidden", () => {
    const headings = [null, 2020, 2021, "4. kvt. 21", "1. kvt. 22", "2. kvt. 22", "3. kvt. 22", "Gns. 12 mdr."];
    expect(messy.contents("HR!A6:H6")).toEqual(headings);
    expect(messy.sheet("HR").columns?.map((column) => column.hidden === true)).toEqual(headings.map((heading) => heading === 2020));
  });

  it("has a sum that is typed, because one quarter is text", () => {
    expect(messy.content("HR!F7")).toBe(`1,6${noBreak}`);
    expect(messy.cell("HR!H7")).toMatchObject({ value: 7.3 });
    expect(messy.cell("HR!H7")?.formula).toBeUndefined();
  });

  it("tells the state's figure's source in a comment", () => {
    expect(messy.cell("HR!H8")?.comment?.text).toBe("tal fra Benchmarkdb. 3/11");
  });
});

describe("the sheet Klager", () => {
  it("is filtered, so that two cases are hidden", () => {
    expect(messy.sheet("Klager").autoFilter).toMatchObject({ range: "A4:E20", columns: [{ colIndex: 1 }] });
    expect(messy.hiddenRows("Klager")).toEqual([10, 19]);
    expect(messy.contents("Klager!A10:C10")).toEqual(["22/K05", "Østerå", 44576]);
  });

  it("has a line break in a heading", () => {
    expect(messy.content("Klager!E4")).toBe("Sagsbeh.-\ntid");
  });

  it("has a subtotal and two blank rows within the list, and a total below it", () => {
    expect(messy.contents("Klager!A8:E8")).toEqual(["Modt. 2021 i alt", null, null, null, 3]);
    expect(messy.contents("Klager!A12:A13")).toEqual([null, null]);
    expect(messy.contents("Klager!A22:C22")).toEqual(["I alt", null, 13]);
  });

  it("lists one case twice", () => {
    const numbers = messy.contents("Klager!A5:A20").filter((number) => /^22\//u.test(String(number)));
    expect([numbers.length, new Set(numbers).size]).toEqual([13, 12]);
  });

  it("says of open cases that they are pending", () => {
    expect(messy.contents("Klager!D5:D20").filter((content) => content === "verserer")).toHaveLength(2);
  });

  it("has a time typed over its formula, and errors where a date is text", () => {
    expect(messy.cell("Klager!E10")).toMatchObject({ value: 152, type: "number" });
    expect(messy.cell("Klager!E6")).toMatchObject({ formula: "D6-C6", value: "#VALUE!" });
  });

  it("repeats its headings on every printed page", () => {
    expect(messy.sheet("Klager").pageSetup?.printTitlesRow).toBe("$1:$4");
  });
});

describe("the sheet Mål", () => {
  it("shows some statuses by colour alone, and others in words of the day", () => {
    expect(messy.cell("Mål!F10")).toMatchObject({ value: null, style: { fill: { fgColor: { rgb: "FF0000" } } } });
    expect(messy.contents("Mål!F5:F13")).toEqual(["ok", "delvis?", "afv.", "Opfyldt ", "afv.", null, "OK", "afv.", "delvis?"]);
  });

  it("has sub-goals in one cell, and goals beside a merged one", () => {
    expect(messy.content("Mål!C8")).toBe("a) 10-15 myndigheder\nb) alle kontaktes");
    expect(messy.merges("Mål")).toContain("A5:A7");
  });
});

describe("the other sheets", () => {
  it("have a deficit in brackets, as text", () => {
    expect(messy.contents("'Bilag 3'!A4:C4")).toEqual(["Resultat", "(100)", "(400)"]);
  });

  it("have an error of a user without privileges, which does not count", () => {
    const [privileged, errors] = ["D5:D21", "F5:F21"].map((range) => messy.contents(`'IndFak RejsUd'!${range}`));
    expect(errors!.filter((content) => content === "J")).toHaveLength(2);
    expect(errors!.filter((content, row) => content === "J" && privileged![row] === "J")).toHaveLength(1);
  });

  it("are merged over many rows", () => {
    expect(messy.merges("IndFak RejsUd")).toEqual(["A1:G1", "D3:F3", "A5:A13", "A14:A21"]);
  });

  it("include a hidden one", () => {
    expect(messy.sheet("Ark3").hidden).toBe(true);
  });
});
