import { sickLeave as quarters } from "./data/figures";
import { dayOrBlank } from "./data/moment";
import { heading, keyFigures, pick, tableTitle } from "./layout";
import { formula, Page } from "./page";
import { plan, source } from "./source";
import type { Source } from "./source";
import { formats, formatted, styles } from "./styles";

const days = formatted(styles.body, formats.decimal, "right");
const typedDays = formatted(styles.input, formats.decimal, "right");

const columns = [
  { header: "Kvartal", style: styles.body },
  { header: "CPR", style: typedDays },
  { header: "Staten", style: typedDays },
  { header: "Kilde", style: styles.input },
  { header: "Udtræk", style: formatted(styles.input, formats.date, "left") },
];

const headerRow = 5;

/** Sums tenths, as the sheet shows them. */
function lastFour(of: "own" | "state", lastQuarter: string): number {
  const last = quarters.findIndex(({ quarter }) => quarter === lastQuarter);
  return quarters.slice(last - 3, last + 1).reduce((sum, quarter) => sum + Math.round((quarter[of] ?? 0) * 10), 0) / 10;
}

export interface SickLeave {
  readonly page: Page;
  readonly own: Source;
  readonly state: Source;
  readonly before: Source;
}

export function sickLeave(): SickLeave {
  const page = new Page({
    name: "Sygefravær",
    summary: "Sygefravær pr. kvartal for CPR-administrationen og staten",
    widths: [15, 12, 13, 34, 15, 3, 48, 13],
    freeze: { rows: headerRow },
  });
  heading(page, "Sygefravær", "Arbejdsdage pr. ansat i kvartalet, inklusiv langtidssygefravær. Tallene er opdigtede.");
  tableTitle(page, headerRow, "Kvartaler");
  page.table(
    "tblSyge",
    headerRow,
    columns,
    quarters.map(({ quarter, own, state, extracted }) => [
      quarter,
      own,
      state,
      extracted === null ? null : "Statens Benchmarkdatabase",
      dayOrBlank(extracted),
    ]),
    styles.header,
  );
  const rolling = (column: string, last: string): string => plan("ROLLINGYEAR", `tblSyge[${column}]`, "tblSyge[Kvartal]", last);
  const own = lastFour("own", "2022K3");
  const before = lastFour("own", "2021K4");
  const cells = keyFigures(page, 4, 7, "Til resultatplanen (mål 2.2): de seneste fire kvartaler", [
    { label: "Seneste kvartal i opgørelsen", content: "2022K3", style: formatted(styles.input, formats.text, "right") },
    { label: "CPR, dage pr. ansat", content: formula(rolling("CPR", "$H$5"), own), style: days },
    { label: "Staten, dage pr. ansat", content: formula(rolling("Staten", "$H$5"), lastFour("state", "2022K3")), style: days },
    { label: "CPR i 2021, dage pr. ansat", content: formula(rolling("CPR", '"2021K4"'), before), style: days },
    { label: "Grænse: 5 pct. lavere end 2021", content: formula("H8*0.95", before * 0.95), style: formatted(styles.body, "0.00", "right") },
    { label: "Kontrol: egen sum af fire kvartaler", content: formula("SUM(B9:B12)", own), style: days },
  ]);
  return {
    page,
    own: source(page, pick(cells, 1), own),
    state: source(page, pick(cells, 2), lastFour("state", "2022K3")),
    before: source(page, pick(cells, 3), before),
  };
}
