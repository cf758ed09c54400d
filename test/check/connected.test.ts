import { codes, date, find, findingsIn, formula, only, type Row, type Source, today, workbookOf } from "./checked";
import type { TestCell } from "./sheets";

const money: Row = { Mål: "2.1", Delmål: "a", Kriterium: "inden for", Målværdi: 2, Enhed: "mio. kr." };
const title = "Økonomi 2022 (1.000 kr., merforbrug = +)";
const amounts = (figures: readonly TestCell[], heading = title, headings: readonly TestCell[] = ["Post", "GB22", "UO2", "Real."]) => ({
  Økonomi: { rows: [[heading], [], headings, ["Indtægter", -13950, -13600, -14905], ["Resultat", ...figures]] },
});
const guarded = (cell: string, figure: string, value: TestCell & (string | number)) => formula(`=IF(${cell}="","",${figure})`, value);
const compared = {
  "Sammenlignes med": guarded("Økonomi!B5", "-Økonomi!B5/1000", -0.4),
  Resultat: guarded("Økonomi!D5", "-Økonomi!D5/1000", 0.9),
};
const figures = [400, 1100, -900];

describe("a jump by a factor of 1,000", () => {
  const at = (result: number, comparedWith: number, criterion = "inden for", unit = "mio. kr.") => ({
    subGoals: [
      {
        ...money,
        Kriterium: criterion,
        Enhed: unit,
        Resultat: formula("=Ark!A1", result),
        "Sammenlignes med": formula("=Ark!A2", comparedWith),
      },
    ],
    sheets: { Ark: { rows: [[result], [comparedWith]] } },
  });
  it.each([
    [900, -0.4, 1000],
    [0.9, -400, 1000],
    [-1_100_000, 0.9, 1_000_000],
    [7.3, 7600, 1000],
  ])("is seen between %d and %d", async (result, comparedWith, factor) => {
    const finding = only(await find(at(result, comparedWith)), "factorJump");
    expect(finding).toMatchObject({ factor, figure: result, other: comparedWith, against: "comparedWith", isGuess: true });
  });
  it.each([
    [0.9, -0.4],
    [0.9, 0],
    [0, 900],
    [299, 1],
    [20, 0.1],
  ])("is none between %d and %d", async (result, comparedWith) => {
    expect(await codes(at(result, comparedWith))).toEqual([]);
  });
  it("is seen against the target and the goal's history, not against a tolerance", async () => {
    const sub = (result: number, target: number, criterion: string) => ({
      subGoals: [{ Mål: "2.2", Kriterium: criterion, Målværdi: target, Enhed: "dage", Resultat: formula("=HR!A1", result) }],
      sheets: { HR: { rows: [[result]] } },
    });
    expect(only(await find(sub(7300, 8.2, "højst")), "factorJump").against).toBe("target");
    // a count that has only begun
    expect(await codes(sub(2, 1900, "mindst"))).toEqual([]);
    const past = [["2.2", "", 2021, "", "", 7.6] as const, ["2.2", "", 2020, "", "", 8.1] as const];
    expect(only(await find({ ...sub(7300, 9000, "højst"), history: past }), "factorJump")).toMatchObject({ against: "history" });
    expect(await codes({ ...sub(7.3, 8.2, "højst"), history: past })).toEqual([]);
  });
  it("is seen in the source's own row", async () => {
    const result = { ...money, Resultat: guarded("Økonomi!C5", "-Økonomi!C5/1000", -0.0011) };
    const found = await find({ subGoals: [result], sheets: amounts([400, 1.1, -900]) });
    expect(only(found, "factorJump")).toMatchObject({ against: "row", cell: "Økonomi!C5", figure: 1.1 });
  });
});

describe("units", () => {
  it("are told where the heading contradicts the formula", async () => {
    const asCrowns = { ...money, Resultat: guarded("Økonomi!D5", "-Økonomi!D5/1000000", -0.0009) };
    const found = await find({ subGoals: [asCrowns], sheets: amounts(figures) });
    expect(only(found, "unitContradicted")).toMatchObject({ by: "formula", told: "thousandKr", taken: "kr", text: title });
  });
  it("are told where the heading has changed since it was recorded", async () => {
    const own = { ...money, Resultat: formula("=ROUND(-Økonomi!D5/1000,1)", 0.9) };
    const record: Source = { Delmål: "2.1.a", Felt: "Resultat", Formel: "=ROUND(-Økonomi!D5/1000,1)", Enhed: "mio. kr." };
    const found = await find({ subGoals: [own], records: [record], sheets: amounts(figures) });
    expect(only(found, "unitContradicted")).toMatchObject({ by: "record", told: "thousandKr", taken: "millionKr" });
    expect(await codes({ subGoals: [own], records: [{ ...record, Enhed: "t.kr." }], sheets: amounts(figures) })).toEqual([]);
  });
  it.each(["=Økonomi!D5*-0.001", "=-Økonomi!D5/1000", '=IF(Økonomi!$D$5="","",-Økonomi!$D$5/1000)', "=-(Økonomi!D5)/1000"])(
    "fit in %s",
    async (text) => {
      expect(await codes({ subGoals: [{ ...money, ...compared, Resultat: formula(text, 0.9) }], sheets: amounts(figures) })).toEqual([]);
    },
  );
});

describe("signs", () => {
  const with_ = (result: string, comparedWith: string, heading?: string) => ({
    subGoals: [{ ...money, Resultat: formula(result, 0.9), "Sammenlignes med": formula(comparedWith, -0.4) }],
    sheets: amounts(figures, heading),
  });
  it("are told where only one of two is turned as its heading asks", async () => {
    const found = await find(with_("=-Økonomi!D5/1000", "=Økonomi!B5/1000"));
    expect(only(found, "signFlipped")).toMatchObject({
      field: "comparedWith",
      isTurned: false,
      text: title,
      other: "Økonomi!D5",
      isGuess: false,
    });
  });
  it("are told as a contradiction of the heading where both are wrong alike", async () => {
    expect(await codes(with_("=Økonomi!D5/1000", "=Økonomi!B5/1000"))).toEqual(["signContradicted", "signContradicted"]);
  });
  it("are told of a single figure", async () => {
    const single = { ...money, Kriterium: "højst", Resultat: formula("=Økonomi!D5/1000", -0.9) };
    expect(only(await find({ subGoals: [single], sheets: amounts(figures) }), "signContradicted").text).toBe(title);
  });
  it("are guessed where nothing tells them and the figures stand side by side", async () => {
    const untold = "Økonomi 2022 (1.000 kr.)";
    const plain = { Økonomi: { rows: [[untold], [], ["Post", "GB22", "UO2", "Real."], ["Resultat", ...figures]] } };
    const both = (comparedWith: string) => ({ ...with_("=-Økonomi!D4/1000", comparedWith), sheets: plain });
    expect(only(await find(both("=Økonomi!B4/1000")), "signFlipped").isGuess).toBe(true);
    expect(await codes(both("=-Økonomi!B4/1000"))).toEqual([]);
  });
  it("are concluded from revenue that is written with a minus", async () => {
    const found = await find(with_("=Økonomi!D5/1000", "=-Økonomi!B5/1000", "Økonomi 2022 (1.000 kr.)"));
    expect(only(found, "signFlipped")).toMatchObject({ field: "result", text: "Indtægter", isGuess: true });
  });
  it("are right where the headings differ and the formulas do", async () => {
    const sheets = {
      ...amounts(figures),
      Rapport: { rows: [["Til årsrapport (mio. kr.), overskud = +"], [], ["Post", "R22"], ["Resultat", 0.9]] },
    };
    const given = { ...with_("=Rapport!B4", "=-Økonomi!B5/1000"), sheets };
    expect(await codes(given)).toEqual([]);
    expect(only(await find({ ...given, ...with_("=-Rapport!B4", "=-Økonomi!B5/1000"), sheets }), "signFlipped").field).toBe("result");
  });
  it("mean nothing of days", async () => {
    const days = { Mål: "2.2", Kriterium: "højst", Målværdi: 8, Enhed: "dage", Resultat: formula("=Økonomi!D5", 7) };
    expect(await codes({ subGoals: [days], sheets: amounts([7, 7, 7]) })).toEqual([]);
  });
});

describe("what was connected", () => {
  const text = '=IF(Økonomi!D5="","",-Økonomi!D5/1000)';
  const record: Source = {
    ...{ Delmål: "2.1.a", Felt: "Resultat", Celler: "Økonomi!D5", Række: "Resultat", Kolonne: "Real." },
    ...{ Enhed: "t.kr.", Fortegn: "merforbrug = +", Formel: text },
  };
  const given = (result: TestCell, kept: Source = record, sheets = amounts(figures)) => ({
    ...{ subGoals: [{ ...money, ...compared, Resultat: result }], records: [kept], sheets },
  });
  it("is as it was", async () => {
    expect(await codes(given(formula(text, 0.9)))).toEqual([]);
    expect(await codes(given(formula(text, 0.9), { ...record, Række: "RESULTAT ", Kolonne: "Real" }))).toEqual([]);
    expect(await codes(given(formula(text, 0.9), { Delmål: "2.1.a", Felt: "Result", Formel: text }))).toEqual([]);
  });
  it("has a value pasted over it, and gets its formula back", async () => {
    const workbook = workbookOf(given(0.7));
    const finding = only(await findingsIn(workbook), "valueOverFormula");
    expect(finding).toMatchObject({ value: 0.7, formula: text, cell: "Plan!F2", isGuess: false, reconnect: true });
    workbook.results.set("Plan!F2", 0.9);
    await workbook.change(finding.mend!.change);
    expect(workbook.cell("Plan!F2").content).toBe(text);
    expect(await findingsIn(workbook)).toEqual([]);
  });
  it("is not written back where other cells stand there now, and may have been fixed when the figure was final", async () => {
    expect(only(await find(given(0.7, { ...record, Række: "Lønsum" })), "valueOverFormula").mend).toBeNull();
    const final = given(0.7);
    expect(only(await find({ ...final, subGoals: [{ ...final.subGoals[0]!, Endelig: "ja" }] }), "valueOverFormula").isGuess).toBe(true);
  });
  describe("written over, where its formula names", () => {
    const cases = [
      ["Sag", "Modtaget"],
      ["K1", 44_700],
      ["K2", 44_701],
      ["K3", 44_702],
    ];
    const mendOf = async (formulaBefore: string, more: Source, rows: readonly (readonly (string | number)[])[], table?: string) => {
      const sheets = { Klager: { rows, ...(table === undefined ? {} : { tables: { tKlager: table } }) } };
      const source = { Delmål: "1.6", Felt: "Resultat", Formel: formulaBefore, ...more };
      const subGoals = [{ Mål: "1.6", Delmål: "1.6", Kriterium: "mindst", Målværdi: 0.9, Resultat: 0.5 }];
      return only(await find({ subGoals, records: [source], sheets }), "valueOverFormula").mend;
    };
    const below = { Kolonne: "Modtaget" };

    it("a list: it may have moved, and is not written back", async () => {
      const ontime = "=PLAN.ONTIME(Klager!B2:B4,Klager!B2:B4,3)";
      expect(await mendOf(ontime, below, cases)).toBeNull();
      expect(await mendOf(ontime, below, [cases[0]!, ["ny", 44_600], ...cases.slice(1)])).toBeNull();
    });

    it("columns of a table: they are found wherever they are", async () => {
      const ontime = "=PLAN.ONTIME(tKlager[Modtaget],tKlager[Modtaget],3)";
      expect(await mendOf(ontime, below, cases, "A1:B4")).toMatchObject({ does: "writeFormula" });
    });

    it("one cell: a heading must tell that it is still the same", async () => {
      expect(await mendOf("=Klager!B3", { Række: "K2" }, cases)).toMatchObject({ does: "writeFormula" });
      expect(await mendOf("=Klager!B3", {}, cases)).toBeNull();
    });
  });

  it("was moved by rows that were inserted, which is no change", async () => {
    const sheets = {
      Økonomi: { rows: [[title], [], [], ["Post", "GB22", "UO2", "Real."], ["Indtægter", 1, 2, 3], ["Resultat", ...figures]] },
    };
    const moved = { ...given(formula('=IF(Økonomi!D6="","",-Økonomi!D6/1000)', 0.9)), sheets };
    const both = { ...moved.subGoals[0]!, "Sammenlignes med": formula("=-Økonomi!B6/1000", -0.4) };
    expect(await codes({ ...moved, subGoals: [both] })).toEqual([]);
  });
  it("has another formula, which can be remembered", async () => {
    const workbook = workbookOf(given(formula("=-Økonomi!D5/1000+0.1", 1)));
    const finding = only(await findingsIn(workbook), "formulaChanged");
    expect(finding).toMatchObject({ formula: "=-Økonomi!D5/1000+0.1", recorded: text });
    await workbook.change(finding.mend!.change);
    expect(await findingsIn(workbook)).toEqual([]);
  });
  it("has another heading, which can be remembered", async () => {
    const renamed = amounts(figures, title, ["Post", "GB22", "UO2", "Realiseret p12"]);
    const workbook = workbookOf(given(formula(text, 0.9), record, renamed));
    const finding = only(await findingsIn(workbook), "headingChanged");
    expect(finding).toMatchObject({ part: "column", was: "Real.", now: "Realiseret p12", cell: "Økonomi!D5" });
    await workbook.change(finding.mend!.change);
    expect(await findingsIn(workbook)).toEqual([]);
  });
  it("points at another row", async () => {
    const found = await find(given(formula('=IF(Økonomi!D4="","",-Økonomi!D4/1000)', 14.905)));
    expect(only(found, "headingChanged")).toMatchObject({ part: "row", was: "Resultat", now: "Indtægter", cell: "Økonomi!D4" });
  });
  it.each([
    ["=Økonomi!#REF!/1000", "#REF!", "#REF!"],
    ["=Væk!D5/1000", "#REF!", "Væk!D5"],
    ["=SUM(tblVæk[Beløb])", "#REF!", "tblVæk[Beløb]"],
    ["=RealResultat", "#NAME?", "RealResultat"],
  ])("is gone: %s", async (gone, value, about) => {
    const finding = only(await find(given(formula(gone, value))), "sourceDeleted");
    expect(finding).toMatchObject({ about, reconnect: true, mend: null, cell: "Plan!F2" });
  });
});

describe("other signs of trouble", () => {
  it("an as-of date in the future", async () => {
    const given = (asOf: TestCell) => ({ subGoals: [{ ...money, ...compared }], sheets: amounts(figures), asOf });
    expect(only(await find(given(date("2023-03-16"))), "asOfInFuture")).toMatchObject({ cell: "Info!C2", asOf: today + 1, subGoal: "" });
    expect(await codes(given(date("2023-03-15")))).toEqual([]);
  });
  it("an error in the source, but not one that says there is nothing yet", async () => {
    const given = (value: TestCell) => ({ subGoals: [{ ...money, ...compared }], sheets: amounts([400, 1100, value]) });
    expect(only(await find(given("#DIV/0!")), "sourceError").cell).toBe("Økonomi!D5");
    expect(await codes(given("#N/A"))).toEqual([]);
  });
  it("a figure typed among formulas of one kind", async () => {
    const sums = (typed: TestCell) => amounts([formula("=SUM(B4:B4)", 400), formula("=SUM(C4:C4)", 1100), typed]);
    const found = await find({ subGoals: [{ ...money, ...compared }], sheets: sums(-900) });
    expect(only(found, "typedAmongFormulas")).toMatchObject({ cell: "Økonomi!D5", formula: "=SUM(C4:C4)", isGuess: true });
    expect(await codes({ subGoals: [{ ...money, ...compared }], sheets: sums(formula("=SUM(D4:D4)", -900)) })).toEqual([]);
  });
  it("a figure from another workbook, and a share above the whole", async () => {
    const external = { ...money, Resultat: formula("='[Rapport 2021.xlsx]Resultat'!$B$4/1000", 0.9) };
    expect(await codes({ subGoals: [external], sheets: {} })).toEqual(["sourceElsewhere"]);
    const share: Row = { Mål: "1.6", Kriterium: "mindst", Målværdi: 0.9, Enhed: "pct.", Resultat: formula("=Ark!A1", 1.2) };
    expect(await codes({ subGoals: [share], sheets: { Ark: { rows: [[1.2]] } } })).toEqual(["shareAboveWhole"]);
  });
  it("is told once where two sub-goals take the same cell", async () => {
    const rows = ["a", "b"].map((letter) => ({ ...money, Delmål: letter, ...compared }));
    expect(only(await find({ subGoals: rows, sheets: amounts([400, 1100, "-900 "]) }), "numberAsText")).toMatchObject({
      subGoal: "2.1.a",
      also: ["2.1.b"],
    });
  });
});
