import { addMonths, dayOf } from "../../src/plan/day";
import { complaints as cases } from "./data/complaints";
import type { Complaint } from "./data/complaints";
import { asOf, day, dayOrBlank } from "./data/moment";
import { heading, keyFigures, tableTitle } from "./layout";
import { formula, Page } from "./page";
import { plan } from "./source";
import { formats, formatted, styles } from "./styles";

const typedDate = formatted(styles.input, formats.date, "left");
const columns = [
  { header: "Sagsnr.", style: formatted(styles.body, formats.text) },
  { header: "Modtaget", style: typedDate },
  { header: "Afsluttet", style: typedDate },
  { header: "Frist", style: formatted(styles.body, formats.date, "left") },
  { header: "Rettidig", style: styles.body },
  { header: "Bemærkning", style: styles.input },
];

const headerRow = 5;
const months = 5;
const first = dayOf(2022, 1, 1);
const last = dayOf(2022, 12, 31);

function due([, received]: Complaint): number {
  return addMonths(day(received), months);
}

function onTime(complaint: Complaint): "ja" | "nej" | "verserer" {
  const [, , closed] = complaint;
  if (closed !== null && day(closed) <= day(asOf)) return day(closed) <= due(complaint) ? "ja" : "nej";
  return due(complaint) < day(asOf) ? "nej" : "verserer";
}

/** Share of the cases due in 2022 and decided as of the plan's As of that were closed within five months. */
export const onTimeFormula = plan(
  "ONTIME",
  "tblKlager[Modtaget]",
  "tblKlager[Afsluttet]",
  String(months),
  "DATE(2022,1,1)",
  "DATE(2022,12,31)",
  '"frist"',
  "Opgjort_pr",
);

const dueInYear = cases.filter((complaint) => due(complaint) >= first && due(complaint) <= last);
const count = (word: string): number => dueInYear.filter((complaint) => onTime(complaint) === word).length;
export const onTimeShare = count("ja") / (count("ja") + count("nej"));

const inYear = 'tblKlager[Frist],">="&DATE(2022,1,1),tblKlager[Frist],"<="&DATE(2022,12,31)';
const counted = (word: string): string => `COUNTIFS(tblKlager[Rettidig],"${word}",${inYear})`;

export function complaints(): Page {
  const page = new Page({
    name: "Klagesager",
    summary: "Klagesager med modtagelse, afslutning og frist",
    widths: [14, 16, 16, 15, 15, 50, 3, 54, 13],
    freeze: { rows: headerRow },
    repeatedRow: headerRow,
  });
  heading(
    page,
    "Klagesager",
    "Frist: fem måneder efter modtagelsen. Afsluttet er tom, så længe sagen verserer. Sagerne er opdigtede og nævner ingen personer.",
  );
  tableTitle(page, headerRow, "Sagsliste");
  page.table(
    "tblKlager",
    headerRow,
    columns,
    cases.map((complaint) => {
      const [number, received, closed, remark] = complaint;
      const [closedCell, dueCell] = ["tblKlager[[#This Row],[Afsluttet]]", "tblKlager[[#This Row],[Frist]]"];
      return [
        number,
        day(received),
        dayOrBlank(closed),
        formula(`EDATE(tblKlager[[#This Row],[Modtaget]],${String(months)})`, due(complaint)),
        formula(
          `IF(OR(${closedCell}="",AND(Opgjort_pr<>"",${closedCell}>Opgjort_pr)),IF(${dueCell}<Opgjort_pr,"nej","verserer"),IF(${closedCell}<=${dueCell},"ja","nej"))`,
          onTime(complaint),
        ),
        remark === "" ? null : remark,
      ];
    }),
    styles.header,
  );
  page.requireDate(`B${String(headerRow + 1)}:C${String(headerRow + cases.length)}`, "Dato");
  const number = formatted(styles.body, formats.wholeNumber, "right");
  const share = formatted(styles.body, formats.percent, "right");
  keyFigures(page, 4, 8, "Til resultatplanen (mål 1.6): sager med frist i 2022", [
    { label: "Afsluttet rettidigt", content: formula(counted("ja"), count("ja")), style: number },
    { label: "Ikke rettidigt (også åbne over fristen)", content: formula(counted("nej"), count("nej")), style: number },
    { label: "Verserer endnu, tæller ikke med", content: formula(counted("verserer"), count("verserer")), style: number },
    { label: "Andel rettidigt, egen optælling", content: formula('IF(I5+I6=0,"",I5/(I5+I6))', onTimeShare), style: share },
    { label: "Andel rettidigt, PLAN.ONTIME", content: formula(onTimeFormula, onTimeShare), style: share },
    { label: "Sager på listen i alt", content: formula("COUNTA(tblKlager[Sagsnr.])", cases.length), style: number },
  ]);
  return page;
}
