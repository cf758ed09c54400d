import { rightsChecks } from "./data/figures";
import type { RightsCheck } from "./data/figures";
import { dayOrBlank } from "./data/moment";
import { heading, keyFigures, pick, tableTitle } from "./layout";
import { formula, Page } from "./page";
import { source } from "./source";
import type { Source } from "./source";
import { formats, formatted, styles } from "./styles";

const typedDate = formatted(styles.input, formats.date, "left");
const typedNumber = formatted(styles.input, formats.wholeNumber, "right");
const columns = [
  { header: "System", style: styles.body },
  { header: "Halvår", style: styles.body },
  { header: "Kontroldato", style: typedDate },
  { header: "Privilegerede brugere", style: typedNumber },
  { header: "Fejl", style: typedNumber },
  { header: "Vedlagt kvitteringssvar", style: typedDate },
  { header: "Bemærkning", style: styles.input },
];

const headerRow = 5;

export interface Rights {
  readonly page: Page;
  readonly june: Source;
  readonly december: Source;
  readonly errorShare: Source;
}

export function rights(): Rights {
  const page = new Page({
    name: "Rettigheder",
    summary: "Kontrol af privilegerede brugere i IndFak og RejsUd",
    widths: [48, 21, 19, 22, 12, 24, 36],
    freeze: { rows: headerRow },
  });
  heading(
    page,
    "Rettighedskontroller i IndFak og RejsUd",
    "Afrapporteringen vedlægges kvitteringssvaret for juni og december. Tallene er opdigtede.",
  );
  tableTitle(page, headerRow, "Kontroller");
  page.table(
    "tblRet",
    headerRow,
    columns,
    rightsChecks.map(({ system, half, checked, users, errors, attached, remark }) => [
      system,
      half,
      dayOrBlank(checked),
      users,
      errors,
      dayOrBlank(attached),
      remark === "" ? null : remark,
    ]),
    styles.header,
  );
  const yearEnd = rightsChecks.filter(({ half }) => half === "December 2022");
  // The department measures the errors once, in the fourth quarter.
  const users = yearEnd.reduce((sum, check) => sum + (check.users ?? 0), 0);
  const errors = yearEnd.reduce((sum, check) => sum + (check.errors ?? 0), 0);
  /** Attached only when it is so for both systems; then the later day counts. */
  const attached = (range: string): string => `IF(COUNT(${range})<2,"",MAX(${range}))`;
  const attachedIn = (checks: readonly RightsCheck[]): number => Math.max(...checks.map((check) => dayOrBlank(check.attached) ?? 0));
  const june = attachedIn(rightsChecks.filter((check) => !yearEnd.includes(check)));
  const december = attachedIn(yearEnd);
  const shown = formatted(styles.body, formats.date, "right");
  const number = formatted(styles.body, formats.wholeNumber, "right");
  const cells = keyFigures(page, headerRow + rightsChecks.length + 2, 1, "Til resultatplanen (mål 2.3)", [
    { label: "Afrapportering vedlagt for juni", content: formula(attached("F6:F7"), june), style: shown },
    { label: "Afrapportering vedlagt for december", content: formula(attached("F8:F9"), december), style: shown },
    { label: "Privilegerede brugere, december", content: formula("SUM(D8:D9)", users), style: number },
    { label: "Konstaterede fejl, december", content: formula("SUM(E8:E9)", errors), style: number },
    {
      label: "Andel fejl (højst 10 pct.)",
      content: formula('IF(B14=0,"",B15/B14)', errors / users),
      style: formatted(styles.body, formats.percent, "right"),
    },
  ]);
  return {
    page,
    june: source(page, pick(cells, 0), june),
    december: source(page, pick(cells, 1), december),
    errorShare: source(page, pick(cells, 4), errors / users),
  };
}
