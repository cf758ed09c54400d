import type { FileErrorKind } from "../file/fileError";
import type { Loss, LossCode } from "../file/loss";
import type { LogEntry } from "../host/hostLog";
import type { Language } from "../host/model";

/** Everything the page itself says. */
export interface PageWords {
  readonly product: string;
  readonly notExcel: string;
  readonly open: string;
  readonly saveCopy: string;
  readonly otherLanguage: string;
  readonly dark: string;
  readonly light: string;
  readonly edited: string;
  readonly workbook: string;
  readonly ribbon: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly dropHere: string;
  readonly loading: string;
  readonly close: string;
  readonly cancel: string;
  readonly saveAnyway: string;
  readonly openAnyway: string;
  readonly notShown: string;
  readonly notShownKept: string;
  readonly undrawnCharts: (count: number) => string;
  readonly lostTitle: string;
  readonly lostIntroduction: string;
  readonly unsavedTitle: string;
  readonly unsaved: (fileName: string) => string;
  readonly fileError: (fileName: string, kind: FileErrorKind) => string;
  readonly openFailed: (fileName: string, detail: string) => string;
  readonly saveFailed: string;
  readonly startFailed: string;
  readonly commandUnknown: (label: string, functionName: string) => string;
  readonly commandNotListening: (label: string) => string;
  readonly losses: Readonly<Record<LossCode, string>>;
  readonly loss: (loss: Loss) => string;
  readonly logTitle: (count: number) => string;
  readonly logEmpty: string;
  readonly logEntry: (entry: LogEntry) => string;
}

type LossNames = PageWords["losses"];

const place = (loss: Loss, name: string, at: string): string =>
  [name, loss.what === "" ? "" : ` (${loss.what})`, loss.where === "" ? "" : ` ${at} ${loss.where}`].join("");

const times = (entry: LogEntry): string => (entry.times > 1 ? ` ×${String(entry.times)}` : "");
const about = (entry: LogEntry): string => (entry.detail === "" ? entry.what : `${entry.what}: ${entry.detail}`);

const danishLosses: LossNames = {
  chart: "Diagram",
  pivot: "Pivottabel",
  image: "Billede",
  shape: "Figur",
  comment: "Kommentarer",
  macros: "Makroer",
  slicer: "Udsnitsværktøj",
  sparkline: "Minidiagram",
  dataValidation: "Datavalidering",
  hyperlink: "Links",
  protection: "Beskyttelse",
  conditionalFormat: "Betinget format",
  duplicateName: "Navn, der findes flere gange",
  externalLink: "Kæde til en anden projektmappe",
  filter: "Filter",
  part: "Del af filen",
  tableSettings: "Tabelindstillinger",
  structuralEdit: "Indsatte eller slettede rækker eller kolonner",
};

const englishLosses: LossNames = {
  chart: "Chart",
  pivot: "Pivot table",
  image: "Picture",
  shape: "Shape",
  comment: "Comments",
  macros: "Macros",
  slicer: "Slicer",
  sparkline: "Sparkline",
  dataValidation: "Data validation",
  hyperlink: "Links",
  protection: "Protection",
  conditionalFormat: "Conditional format",
  duplicateName: "Name defined more than once",
  externalLink: "Link to another workbook",
  filter: "Filter",
  part: "Part of the file",
  tableSettings: "Table settings",
  structuralEdit: "Inserted or deleted rows or columns",
};

const danishErrors: Readonly<Record<FileErrorKind, string>> = {
  empty: "filen er tom",
  notWorkbook: "det er ikke en Excel-projektmappe (.xlsx eller .xlsm)",
  passwordProtected: "den er beskyttet med adgangskode. Fjern koden i Excel først",
  corrupt: "filen er beskadiget",
};

const englishErrors: Readonly<Record<FileErrorKind, string>> = {
  empty: "the file is empty",
  notWorkbook: "it is not an Excel workbook (.xlsx or .xlsm)",
  passwordProtected: "it is protected by a password. Remove the password in Excel first",
  corrupt: "the file is damaged",
};

const danish: PageWords = {
  product: "Resultatplan",
  notExcel: "Forhåndsvisning, ikke Excel",
  open: "Åbn projektmappe",
  saveCopy: "Gem en kopi",
  otherLanguage: "English",
  dark: "Mørk",
  light: "Lys",
  edited: "ændret",
  workbook: "Projektmappe",
  ribbon: "Bånd",
  pane: "Opgaverude",
  paneWidth: "Rudens bredde",
  dropHere: "Slip projektmappen her for at åbne den",
  loading: "Åbner projektmappen …",
  close: "Luk",
  cancel: "Annuller",
  saveAnyway: "Gem alligevel",
  openAnyway: "Åbn uden at gemme",
  notShown: "Filen indeholder noget, som forhåndsvisningen ikke viser:",
  notShownKept: "Det bliver i filen, når du gemmer en kopi, medmindre andet nævnes.",
  undrawnCharts: (count) =>
    count === 1
      ? "Arket har 1 diagram, som forhåndsvisningen ikke tegner. Det er med i den gemte kopi."
      : `Arket har ${String(count)} diagrammer, som forhåndsvisningen ikke tegner. De er med i den gemte kopi.`,
  lostTitle: "Noget kan ikke gemmes",
  lostIntroduction: "Dette kommer ikke med i kopien. Den åbnede fil ændres ikke.",
  unsavedTitle: "Ændringer er ikke gemt",
  unsaved: (fileName) => `Ændringerne i ${fileName} går tabt, hvis du åbner en anden projektmappe nu.`,
  fileError: (fileName, kind) => `${fileName} kan ikke åbnes: ${danishErrors[kind]}.`,
  openFailed: (fileName, detail) => `${fileName} kunne ikke åbnes på grund af en fejl i forhåndsvisningen (${detail}).`,
  saveFailed: "Kopien kunne ikke gemmes.",
  startFailed: "Forhåndsvisningen kunne ikke starte.",
  commandUnknown: (label, functionName) => `"${label}" virker ikke: tilføjelsesprogrammet har ingen funktion ved navn ${functionName}.`,
  commandNotListening: (label) => `"${label}" kan ikke bruges endnu: opgaveruden er ved at starte.`,
  losses: danishLosses,
  loss: (loss) => place(loss, danishLosses[loss.code], "i"),
  logTitle: (count) => (count === 1 ? "1 melding fra værten" : `${String(count)} meldinger fra værten`),
  logEmpty: "Værten har intet at melde",
  logEntry: (entry) =>
    ({
      notImplemented: `Findes ikke i forhåndsvisningen: ${about(entry)}`,
      notInExcel: `Findes ikke i Excel: ${about(entry)}`,
      error: `Fejl i forhåndsvisningen: ${about(entry)}`,
      note: about(entry),
    })[entry.kind] + times(entry),
};

const english: PageWords = {
  product: "Results plan",
  notExcel: "Preview, not Excel",
  open: "Open workbook",
  saveCopy: "Save a copy",
  otherLanguage: "Dansk",
  dark: "Dark",
  light: "Light",
  edited: "edited",
  workbook: "Workbook",
  ribbon: "Ribbon",
  pane: "Task pane",
  paneWidth: "Width of the pane",
  dropHere: "Drop the workbook here to open it",
  loading: "Opening the workbook …",
  close: "Close",
  cancel: "Cancel",
  saveAnyway: "Save anyway",
  openAnyway: "Open without saving",
  notShown: "The file holds things the preview does not show:",
  notShownKept: "They stay in the file when you save a copy, unless you are told otherwise.",
  undrawnCharts: (count) =>
    count === 1
      ? "This sheet has 1 chart, which the preview does not draw. It is in the saved copy."
      : `This sheet has ${String(count)} charts, which the preview does not draw. They are in the saved copy.`,
  lostTitle: "Something cannot be saved",
  lostIntroduction: "The copy will be without the following. The opened file is not changed.",
  unsavedTitle: "Edits are not saved",
  unsaved: (fileName) => `The edits in ${fileName} are lost if you open another workbook now.`,
  fileError: (fileName, kind) => `${fileName} cannot be opened: ${englishErrors[kind]}.`,
  openFailed: (fileName, detail) => `${fileName} could not be opened because of a fault in the preview (${detail}).`,
  saveFailed: "The copy could not be saved.",
  startFailed: "The preview could not start.",
  commandUnknown: (label, functionName) => `"${label}" does not work: the add-in has no function named ${functionName}.`,
  commandNotListening: (label) => `"${label}" cannot be used yet: the task pane is starting.`,
  losses: englishLosses,
  loss: (loss) => place(loss, englishLosses[loss.code], "in"),
  logTitle: (count) => (count === 1 ? "1 message from the host" : `${String(count)} messages from the host`),
  logEmpty: "The host has nothing to report",
  logEntry: (entry) =>
    ({
      notImplemented: `Not in the preview: ${about(entry)}`,
      notInExcel: `Not in Excel: ${about(entry)}`,
      error: `Fault in the preview: ${about(entry)}`,
      note: about(entry),
    })[entry.kind] + times(entry),
};

export const pageWords: Readonly<Record<Language, PageWords>> = { da: danish, en: english };
