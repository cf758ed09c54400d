import { authorities, guardianships, milestones as steps } from "./data/figures";
import type { Milestone } from "./data/figures";
import { asOf, day, dayOrBlank } from "./data/moment";
import { heading, keyFigures, pick, tableTitle } from "./layout";
import { cellName, formula, Page } from "./page";
import { source } from "./source";
import type { Source } from "./source";
import { formats, formatted, styles } from "./styles";

const typedDate = formatted(styles.input, formats.date, "left");
const shownDate = formatted(styles.body, formats.date, "left");
const id = formatted(styles.body, formats.text);
const columns = [
  { header: "Milepæl", style: styles.body },
  { header: "Mål", style: id },
  { header: "Delmål", style: id },
  { header: "Frist", style: shownDate },
  { header: "Planlagt", style: typedDate },
  { header: "Gennemført", style: typedDate },
  { header: "Til resultatplanen", style: shownDate },
  { header: "Dokumentation", style: styles.input },
  { header: "Godkendt af", style: styles.input },
];

const headerRow = 5;
const resultColumn = 7;

/** The day it was done, or the planned day while that is still ahead; a planned day that has passed proves nothing. */
function reported({ planned, done }: Milestone): number | "" {
  if (done !== null) return day(done);
  return planned !== null && day(planned) > day(asOf) ? day(planned) : "";
}

export interface Milestones {
  readonly page: Page;
  milestone(subGoal: string): Source;
  readonly asked: Source;
  readonly told: Source;
  readonly all: Source;
}

export function milestones(): Milestones {
  const page = new Page({
    name: "Milepæle",
    summary: "Milepæle for mål 1.1, 1.2 og 1.5, kontrol af vilkår (1.4) og værgemål (1.3)",
    widths: [74, 14, 22, 22, 16, 18, 23, 22, 24],
    freeze: { rows: headerRow },
  });
  heading(
    page,
    "Milepæle",
    "Skriv datoen under Gennemført, når milepælen er nået. En planlagt dato tæller kun som prognose. Datoerne for 2022 er opdigtede.",
  );
  tableTitle(page, headerRow, "Milepæle");
  page.table(
    "tblMilepæle",
    headerRow,
    columns,
    steps.map((step, index) => {
      const [planned, done] = [cellName(headerRow + 1 + index, 5), cellName(headerRow + 1 + index, 6)];
      return [
        step.text,
        step.goal,
        step.subGoal === "" ? null : step.subGoal,
        dayOrBlank(step.due),
        dayOrBlank(step.planned),
        dayOrBlank(step.done),
        formula(`IF(${done}<>"",${done},IF(AND(Opgjort_pr<>"",${planned}>Opgjort_pr),${planned},""))`, reported(step)),
        step.evidence === "" ? null : step.evidence,
        step.approvedBy === "" ? null : step.approvedBy,
      ];
    }),
    styles.header,
  );
  page.requireDate(`E${String(headerRow + 1)}:F${String(headerRow + steps.length)}`, "Dato");

  const number = formatted(styles.input, formats.wholeNumber, "right");
  const authoritiesRow = headerRow + steps.length + 3;
  tableTitle(page, authoritiesRow, "Kontrol af vilkår (mål 1.4)");
  page.table(
    "tblVilkår",
    authoritiesRow,
    [
      { header: "Myndigheder", style: styles.body },
      { header: "Antal", style: number },
      { header: "Orienteret om vilkårene", style: number },
      { header: "Anmodet", style: number },
    ],
    authorities,
    styles.header,
  );
  const sum = (index: 1 | 2 | 3): number => authorities.reduce((total, row) => total + row[index], 0);
  const whole = formatted(styles.body, formats.wholeNumber, "right");
  const cells = keyFigures(page, authoritiesRow + authorities.length + 2, 1, "Til resultatplanen (mål 1.4)", [
    { label: "Anmodet om dokumentation", content: formula("SUM(tblVilkår[Anmodet])", sum(3)), style: whole },
    { label: "Orienteret om vilkårene", content: formula("SUM(tblVilkår[Orienteret om vilkårene])", sum(2)), style: whole },
    { label: "Myndigheder i alt", content: formula("SUM(tblVilkår[Antal])", sum(1)), style: whole },
  ]);

  const guardianshipsRow = authoritiesRow + authorities.length + 2 + cells.length + 3;
  tableTitle(page, guardianshipsRow, "Værgemål (mål 1.3, til brug for vurderingen)");
  page.table(
    "tblVærgemål",
    guardianshipsRow,
    [
      { header: "Opgjort", style: styles.body },
      { header: "I alt", style: number },
      { header: "Registreret uden en værge", style: number },
      { header: "Værge uden personnummer", style: number },
    ],
    guardianships,
    styles.header,
  );

  return {
    page,
    milestone(subGoal) {
      const index = steps.findIndex((step) => step.subGoal === subGoal);
      return source(page, cellName(headerRow + 1 + index, resultColumn), reported(pick(steps, index)));
    },
    asked: source(page, pick(cells, 0), sum(3)),
    told: source(page, pick(cells, 1), sum(2)),
    all: source(page, pick(cells, 2), sum(1)),
  };
}
