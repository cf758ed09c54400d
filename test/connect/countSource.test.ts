import { countSource } from "../../src/connect/countSource";
import type { Description } from "../../src/connect/describeCell";
import { emptyDraft } from "../../src/connect/draft";
import type { Unit } from "../../src/connect/unit";
import type { SubGoal } from "../../src/plan/plan";
import type { CellValue } from "../../src/sheet/workbook";

const noDeclaration = { unit: null, sign: null };
const silent: Description = { row: null, columns: [], unit: null, unitText: null, sign: null, signText: null };

function counted(
  own: Unit,
  given: {
    unit?: string;
    text?: string;
    criterion?: SubGoal["criterion"];
    says?: Partial<Description>;
    value?: CellValue;
    format?: string;
  },
) {
  const subGoal = { unit: given.unit ?? "x", text: given.text ?? "", criterion: given.criterion ?? "atMost" } as SubGoal;
  const cell = {
    sheet: "S",
    top: 1,
    left: 1,
    values: [[given.value ?? ""]],
    formulas: [[""]],
    numberFormats: [[given.format ?? "General"]],
  };
  return countSource({ draft: emptyDraft, subGoal, own, description: { ...silent, ...given.says }, declared: noDeclaration, cell });
}

describe("an amount", () => {
  it("has the unit of the heading, and needs one where nothing tells it", () => {
    expect(counted("millionKr", { says: { unit: "thousandKr" } })).toMatchObject({ unit: "thousandKr", unitBy: "heading" });
    expect(counted("millionKr", {})).toMatchObject({ unit: null, unitBy: null });
  });

  it("is turned by the sheet's sign only where it is a result: costs are positive in the plan as well", () => {
    const says = { sign: "deficitPositive" } as const;
    expect(counted("millionKr", { text: "Lønsum højst 9,2 mio. kr.", says: { ...says, row: "Lønsum" } }).sign).toBeNull();
    expect(counted("millionKr", { text: "Lønsum", says: { ...says, row: "Resultat" } }).sign).toBe("deficitPositive");
    expect(counted("millionKr", { text: "Afvigelse", criterion: "within", says: { ...says, row: "Real." } }).sign).toBe("deficitPositive");
  });
});

describe("a percentage", () => {
  const percent = { unit: "percent" } as const;
  it.each([
    ["shown in per cent", { value: 0.008, format: "0.0%", says: percent }, "share", "format"],
    ["above 1", { value: 8.3, says: percent }, "percent", "heading"],
    ["above 1 under no heading", { value: 96.7 }, "percent", "size"],
    ["below 1 under no heading", { value: 0.967 }, "share", "size"],
    ["below 1 under pct., which may be either", { value: 0.8, says: percent }, null, null],
    ["0, which tells nothing", { value: 0, says: percent }, null, null],
    ["0 under no heading", { value: 0 }, null, null],
    ["blank", { value: "" }, null, null],
  ] as const)("%s", (_, given, unit, unitBy) => {
    expect(counted("share", given)).toMatchObject({ unit, unitBy });
  });
});

it("asks where the sheet tells a unit and the plan has none, instead of taking thousands as they are", () => {
  expect(counted("plain", { unit: "", says: { unit: "thousandKr" } }).unit).toBeNull();
  expect(counted("plain", { unit: "", says: { unit: "plain" } }).unit).toBe("plain");
  expect(counted("plain", { unit: "dage", says: { unit: "thousandKr" } }).unit).toBe("plain");
});
