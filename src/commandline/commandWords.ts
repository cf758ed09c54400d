import type { Language } from "../plan/plan";
import type { FileErrorKind } from "../preview/file/fileError";

/** All wording that only the command line shows. */
export interface CommandWords {
  readonly fileNotNamed: string;
  severalFiles(files: readonly string[]): string;
  optionUnknown(option: string): string;
  dayUnreadable(text: string): string;
  readonly planNameMissing: string;
  fileMissing(file: string): string;
  fileUnreadable(file: string): string;
  fileProblem(kind: FileErrorKind, file: string): string;
  noPlanTables(file: string): string;
  planUnknown(name: string, names: readonly string[]): string;
  stillCalculating(file: string): string;
  asOf(date: string): string;
  readonly unnamedPlan: string;
  readonly scoreMet: string;
  readonly scoreForecast: string;
  readonly scorePossible: string;
  readonly noScore: string;
  forecast(verdict: string): string;
  readonly noGoals: string;
  issues(count: number): string;
}

const danish: CommandWords = {
  fileNotNamed: "Angiv projektmappen: npm run evaluate -- <projektmappe.xlsx> [--as-of åååå-mm-dd] [--plan NAVN] [--verify] [--json]",
  severalFiles: (files) => `Angiv én projektmappe ad gangen (${files.join(", ")}); sæt anførselstegn om navne med mellemrum.`,
  optionUnknown: (option) => `Ukendt tilvalg: ${option}. Der er --as-of åååå-mm-dd, --plan NAVN, --verify og --json.`,
  dayUnreadable: (text) => `--as-of skal være en dato som 2022-10-14, ikke "${text}".`,
  planNameMissing: "Skriv planens navn efter --plan.",
  fileMissing: (file) => `Filen findes ikke: ${file}`,
  fileUnreadable: (file) => `Filen kan ikke læses: ${file}`,
  fileProblem: (kind, file) =>
    ({
      empty: `Filen er tom: ${file}`,
      notWorkbook: `Filen er ikke en Excel-projektmappe (.xlsx eller .xlsm): ${file}`,
      passwordProtected: `Projektmappen er beskyttet med en adgangskode; fjern den i Excel, og prøv igen: ${file}`,
      corrupt: `Projektmappen er beskadiget og kan ikke åbnes: ${file}`,
    })[kind],
  noPlanTables: (file) => `Projektmappen har ingen resultatplan, for tabellerne PlanGoals og PlanSubgoals findes ikke: ${file}`,
  planUnknown: (name, names) => `Projektmappen har ingen plan, der hedder "${name}"; den har ${list(names, "og")}.`,
  stillCalculating: (file) => `Projektmappen blev ikke færdig med at beregne: ${file}`,
  asOf: (date) => `opgjort pr. ${date}`,
  unnamedPlan: "Plan uden navn",
  scoreMet: "Sikret",
  scoreForecast: "Prognose",
  scorePossible: "Højst",
  noScore: "Ingen samlet målopfyldelse: planen har ingen mål, eller vægtene kan ikke læses.",
  forecast: (verdict) => `prognose: ${verdict}`,
  noGoals: "Planen har ingen mål.",
  issues: (count) => (count === 1 ? "1 problem at løse" : `${String(count)} problemer at løse`),
};

const english: CommandWords = {
  fileNotNamed: "Name the workbook: npm run evaluate -- <workbook.xlsx> [--as-of yyyy-mm-dd] [--plan NAME] [--verify] [--json]",
  severalFiles: (files) => `Name one workbook at a time (${files.join(", ")}); put quotes around names with spaces.`,
  optionUnknown: (option) => `Unknown option: ${option}. There are --as-of yyyy-mm-dd, --plan NAME, --verify and --json.`,
  dayUnreadable: (text) => `--as-of takes a date such as 2022-10-14, not "${text}".`,
  planNameMissing: "Write the plan's name after --plan.",
  fileMissing: (file) => `There is no such file: ${file}`,
  fileUnreadable: (file) => `The file cannot be read: ${file}`,
  fileProblem: (kind, file) =>
    ({
      empty: `The file is empty: ${file}`,
      notWorkbook: `The file is not an Excel workbook (.xlsx or .xlsm): ${file}`,
      passwordProtected: `The workbook is protected with a password; remove it in Excel and try again: ${file}`,
      corrupt: `The workbook is damaged and cannot be opened: ${file}`,
    })[kind],
  noPlanTables: (file) => `The workbook holds no results plan, because the tables PlanGoals and PlanSubgoals are not there: ${file}`,
  planUnknown: (name, names) => `The workbook holds no plan called "${name}"; it holds ${list(names, "and")}.`,
  stillCalculating: (file) => `The workbook did not finish calculating: ${file}`,
  asOf: (date) => `as of ${date}`,
  unnamedPlan: "Plan without a name",
  scoreMet: "Met",
  scoreForecast: "Forecast",
  scorePossible: "Possible",
  noScore: "No score: the plan has no goals, or its weights cannot be read.",
  forecast: (verdict) => `forecast: ${verdict}`,
  noGoals: "The plan has no goals.",
  issues: (count) => (count === 1 ? "1 issue to mend" : `${String(count)} issues to mend`),
};

function list(names: readonly string[], and: string): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} ${and} ${quoted.at(-1) ?? ""}`;
}

export function commandWordsFor(language: Language): CommandWords {
  return language === "da" ? danish : english;
}
