import type { CellStyle } from "hucre";
import { asOf, day } from "./data/moment";
import { institution } from "./data/plan";
import type { Economy } from "./economy";
import { formula, Page } from "./page";
import { asOfCell, goalCells } from "./planSheet";
import { plan } from "./source";
import { formats, formatted, styles } from "./styles";

const scores = [
  { label: "Sikret", formula: plan("SCORE"), text: "Mål, der allerede er opfyldt" },
  { label: "Prognose", formula: plan("SCORE", '"prognose"'), text: "Sikret, og de afventende mål, der er opfyldt med dagens tal" },
  { label: "Højst muligt", formula: plan("SCORE", '"højst"'), text: "Alle mål, der stadig kan blive opfyldt" },
] as const;

const guide: readonly (readonly [sheet: string, text: string])[] = [
  ["Resultatplan", "Planens mål og delmål: kriterium, målværdi, resultat, frist og status"],
  ["Økonomi", "Grundbudget, udgiftsopfølgninger og realiseret resultat (mål 2.1)"],
  ["Sygefravær", "Sygefravær pr. kvartal for CPR og staten (mål 2.2)"],
  ["Klagesager", "Sagsliste med frister (mål 1.6)"],
  ["Rettigheder", "Rettighedskontroller i IndFak og RejsUd (mål 2.3)"],
  ["Milepæle", "Datoer for mål 1.1, 1.2 og 1.5, kontrol af vilkår (1.4) og værgemål (1.3)"],
  ["Historik", "Mål og resultater 2019-2021, som trykt i planen"],
  ["Rapporter", "Kvartalsrapporterne, som de blev lavet"],
  ["Tvetydigheder", "Steder i planen, der kan læses på flere måder, og hvad der er valgt"],
];

const reports: readonly (readonly [quarter: string, due: string, text: string])[] = [
  ["1. kvartal 2022", "2022-04-14", "Skærtorsdag; fristen flyttes ikke"],
  ["2. kvartal 2022", "2022-07-14", ""],
  ["3. kvartal 2022", "2022-10-14", ""],
  ["4. kvartal 2022", "2023-01-14", "Lørdag; fristen flyttes ikke. Foreløbig: årets regnskab er først endeligt senere"],
  ["Hele 2022", asOf, "Denne opgørelse: den endelige opfølgning, efter udgiftsopfølgning 4"],
];

const notice =
  "EKSEMPEL: Alle tal og datoer for 2022 er opdigtede, også sagerne på Klagesager. Målene er gengivet efter resultatplanen for 2022, og 2019-2021 er gengivet, som de er trykt i planen.";

/** Cells and figures of its own: what a newcomer may change, and what then happens. */
function tryIt({ realisedIncome }: Economy): string {
  return (
    `PRØV SELV: Skriv 18 i det gule felt ${realisedIncome.cell} (Indtægter i rækken Realiseret), hvor der står ${danish(realisedIncome.value)}. ` +
    "Afvigelserne bliver for store, og mål 2.1 skifter straks til ikke opfyldt, her og i ruden. " +
    `Skriv 14-10-2022 i ${asOfCell.replaceAll("$", "")} (Opgjort pr.) for at se planen efter 3. kvartal: datoer efter den dag regnes da som planlagte.`
  );
}

function danish(value: number | string): string {
  return String(value).replace(".", ",");
}

const scoresRow = 6;

export function frontSheet(economy: Economy): Page {
  const page = new Page({
    name: "Forside",
    summary: "Samlet målopfyldelse, målenes status og vejledning til de øvrige ark",
    widths: [21, 23, 88, 19, 13],
    freeze: {},
    onePage: true,
  });
  page.put(1, 1, "Opfølgning på resultatplan 2022", styles.title);
  page.height(1, 24);
  page.put(2, 1, `${institution} · Indenrigs- og Boligministeriet`, styles.subtitle);
  banner(page, 4, notice, styles.warning);
  banner(page, 5, tryIt(economy), styles.invitation);

  const next = goalRows(page, scoreRows(page, scoresRow) + 1);
  const afterGuide = list(page, next, "Arkene i denne projektmappe", guide);
  const deadline = formatted(styles.body, formats.date, "left");
  page.put(afterGuide, 1, "Rapportering til departementet (14 kalenderdage efter kvartalets udgang)", styles.section);
  reports.forEach(([quarter, due, text], index) => {
    page.put(afterGuide + 1 + index, 1, quarter, styles.label);
    page.put(afterGuide + 1 + index, 2, day(due), deadline);
    page.put(afterGuide + 1 + index, 3, text === "" ? null : text, styles.body);
  });
  page.put(
    afterGuide + reports.length + 2,
    1,
    "Når projektmappen er gemt i Excel med tilføjelsesprogrammet, ser kolleger uden det de senest beregnede ord og tal; Opdateret siger hvornår.",
    styles.subtitle,
  );
  return page;
}

/** A text across the page. */
function banner(page: Page, row: number, text: string, style: CellStyle): void {
  for (let column = 1; column <= 5; column++) page.put(row, column, column === 1 ? text : null, style);
  page.merge(row, 1, 5);
  page.height(row, 38);
}

/** No score stands alone: all three, and when they were calculated. */
function scoreRows(page: Page, row: number): number {
  page.put(row, 1, "Samlet målopfyldelse", styles.section);
  page.height(row, 30);
  const lines = [
    ...scores.map(({ label, formula: text, text: meaning }) => ({
      label,
      content: formula(text),
      style: formatted(styles.score, formats.score, "right"),
      text: meaning,
      height: 21,
    })),
    {
      label: "Opdateret",
      content: formula(plan("EVALUATED")),
      style: formatted(styles.body, formats.moment, "right"),
      text: "Hvornår tallene ovenfor sidst blev ændret",
      height: 16,
    },
    {
      label: "Opgjort pr.",
      content: formula(`IF(${asOfCell}="","",${asOfCell})`, day(asOf)),
      style: formatted(styles.body, formats.date, "right"),
      text: "Ændres på arket Resultatplan",
      height: 16,
    },
  ];
  lines.forEach(({ label, content, style, text, height }, index) => {
    page.put(row + 1 + index, 1, label, styles.label);
    page.put(row + 1 + index, 2, content, style);
    page.put(row + 1 + index, 3, text, styles.body);
    page.height(row + 1 + index, height);
  });
  return row + 1 + lines.length;
}

function goalRows(page: Page, row: number): number {
  page.put(row, 1, "Målene", styles.section);
  ["Mål", null, "Titel", "Status", "Point"].forEach((title, index) => page.put(row + 1, index + 1, title, styles.header));
  page.merge(row + 1, 1, 2);
  goalCells.forEach(({ goal, title, status, points }, index) => {
    const line = row + 2 + index;
    page.put(line, 1, goal.shared ? `${goal.id} (tværgående)` : goal.id, formatted(styles.label, formats.text));
    page.put(line, 2, null, styles.label);
    page.merge(line, 1, 2);
    page.put(line, 3, formula(title, goal.title), styles.body);
    page.put(line, 4, formula(status), styles.body);
    page.height(line, 18);
    page.put(line, 5, formula(`IF(${points}="","",${points})`), formatted(styles.body, formats.points, "right"));
  });
  page.colourVerdicts(`D${String(row + 2)}:D${String(row + 1 + goalCells.length)}`);
  return row + goalCells.length + 3;
}

function list(page: Page, row: number, title: string, lines: readonly (readonly [string, string])[]): number {
  page.put(row, 1, title, styles.section);
  lines.forEach(([name, text], index) => {
    const line = row + 1 + index;
    page.put(line, 1, name, styles.label);
    page.put(line, 2, text, styles.body);
    page.put(line, 3, null, styles.body);
    page.merge(line, 2, 3);
  });
  return row + lines.length + 2;
}
