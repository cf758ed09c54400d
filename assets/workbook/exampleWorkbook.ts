import { writeXlsx } from "hucre";
import { choicesSheet } from "./choicesSheet";
import { complaints } from "./complaints";
import { asOf } from "./data/moment";
import { economy } from "./economy";
import { frontSheet } from "./frontSheet";
import { historySheet } from "./historySheet";
import { milestones } from "./milestones";
import type { Results } from "./page";
import { asOfCell, planSheet } from "./planSheet";
import { reportsSheet } from "./reportsSheet";
import { rights } from "./rights";
import { sickLeave } from "./sickLeave";

/**
 * A workbook of the kind such a department has, with the plan of 2022 in it.
 *
 * @param results what its formulas give, for readers without the add-in; throws where one is not what it must be
 */
export async function exampleWorkbook(results: Results): Promise<Uint8Array> {
  const sheets = { economy: economy(), sickLeave: sickLeave(), rights: rights(), milestones: milestones() };
  const pages = [
    frontSheet(sheets.economy),
    planSheet(sheets),
    sheets.economy.page,
    sheets.sickLeave.page,
    complaints(),
    sheets.rights.page,
    sheets.milestones.page,
    historySheet(),
    reportsSheet(),
    choicesSheet(),
  ];
  const made = new Date(`${asOf}T07:00:00Z`);
  return writeXlsx({
    sheets: pages.map((page) => page.sheet(results)),
    namedRanges: [{ name: "Opgjort_pr", range: asOfCell, comment: "Dagen, resultatplanen er opgjort pr." }],
    properties: {
      title: "Opfølgning på resultatplan 2022 (eksempel)",
      description: "Eksempel med opdigtede tal for 2022",
      created: made,
      modified: made,
    },
    defaultFont: { name: "Calibri", size: 11 },
  });
}
