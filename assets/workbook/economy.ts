import { budgetRounds } from "./data/figures";
import type { BudgetRound } from "./data/figures";
import { dayOrBlank } from "./data/moment";
import { heading, keyFigures, pick, tableTitle } from "./layout";
import { cellName, formula, Page } from "./page";
import { plan, source } from "./source";
import type { Source } from "./source";
import { formats, formatted, styles } from "./styles";

const amount = formatted(styles.body, formats.decimal, "right");
const typedAmount = formatted(styles.input, "0.000;-0.000", "right");
const typedDate = formatted(styles.input, formats.date, "left");

const columns = [
  { header: "Kilde", style: styles.body },
  { header: "Version", style: styles.input },
  { header: "Indtægter", style: typedAmount },
  { header: "Lønsum", style: typedAmount },
  { header: "Øvrig drift", style: typedAmount },
  { header: "Resultat", style: amount },
  { header: "Enhed", style: styles.body },
  { header: "Låst dato", style: typedDate },
];

const headerRow = 5;
const resultColumn = 6;

/** Left unrounded: the noise of the subtraction is what a real workbook holds. */
function result({ income, salaries, operations }: BudgetRound): number | "" {
  return income === null || salaries === null || operations === null ? "" : income - salaries - operations;
}

export interface Economy {
  readonly page: Page;
  readonly budget: Source;
  readonly secondFollowUp: Source;
  readonly realised: Source;
  /** typed by the department, and part of the realised result */
  readonly realisedIncome: Source;
}

export function economy(): Economy {
  const page = new Page({
    name: "Økonomi",
    summary: "Grundbudget, udgiftsopfølgninger og realiseret resultat",
    widths: [54, 15, 16, 15, 16, 15, 13, 16],
    freeze: { rows: headerRow },
  });
  heading(
    page,
    "Økonomi 2022",
    "Mio. kr. Overskud (mindreforbrug) er positivt, underskud (merforbrug) er negativt. Tallene for 2022 er opdigtede.",
  );
  tableTitle(page, headerRow, "Budget, udgiftsopfølgninger og regnskab");
  page.table(
    "tblØkonomi",
    headerRow,
    columns,
    budgetRounds.map((round, index) => {
      const row = headerRow + 1 + index;
      const inputs = `${cellName(row, 3)}:${cellName(row, 5)}`;
      const difference = `${cellName(row, 3)}-${cellName(row, 4)}-${cellName(row, 5)}`;
      return [
        round.source,
        round.version === "" ? null : round.version,
        round.income,
        round.salaries,
        round.operations,
        formula(`IF(COUNTBLANK(${inputs})>0,"",${difference})`, result(round)),
        "mio. kr.",
        dayOrBlank(round.locked),
      ];
    }),
    styles.header,
  );

  const line = (index: number): string => cellName(headerRow + 1 + index, resultColumn);
  const value = (index: number): number | "" => result(pick(budgetRounds, index));
  const latest = value(4) === "" ? value(3) : value(4);
  const [budget, second, third, final] = [line(0), line(2), line(3), line(4)];
  const first = headerRow + budgetRounds.length + 2;
  const figures = keyFigures(page, first, 1, "Til resultatplanen (mål 2.1)", [
    { label: "Resultat i grundbudget", content: formula(budget, value(0)), style: amount },
    { label: "Resultat i udgiftsopfølgning 2", content: formula(second, value(2)), style: amount },
    { label: "Realiseret, ellers seneste skøn", content: formula(`IF(${final}<>"",${final},${third})`, latest), style: amount },
  ]);
  const [budgetFigure, secondFigure, realisedFigure] = [pick(figures, 0), pick(figures, 1), pick(figures, 2)];
  keyFigures(page, first + figures.length + 2, 1, "Afvigelser", [
    { label: "a: fra grundbudget (højst +/- 2,0)", content: formula(plan("DEVIATION", realisedFigure, budgetFigure)), style: amount },
    {
      label: "b: fra udgiftsopfølgning 2 (højst +/- 1,0)",
      content: formula(plan("DEVIATION", realisedFigure, secondFigure)),
      style: amount,
    },
  ]);
  return {
    page,
    budget: source(page, budgetFigure, value(0)),
    secondFollowUp: source(page, secondFigure, value(2)),
    realised: source(page, realisedFigure, latest),
    realisedIncome: source(page, cellName(headerRow + budgetRounds.length, 3), pick(budgetRounds, 4).income ?? ""),
  };
}
