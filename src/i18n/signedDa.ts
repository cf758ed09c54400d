import { changedDa } from "./changedDa";
import type { SignedWords } from "./signedWords";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("da-DK")} ${count === 1 ? one : many}`;
const missing = (table: string, columns: readonly string[]) =>
  `Tabellen ${table} mangler ${columns.length === 1 ? "kolonnen" : "kolonnerne"} ${columns.join(", ")}. Tilføj ${columns.length === 1 ? "den" : "dem"}, og prøv igen.`;

export const signedDa: SignedWords = {
  recordName: "Underskrevet plan",
  sealsHeading: "Segl",
  changesSheet: "Ændringer efter underskrift",

  reading: "Læser den underskrevne plan …",
  readFailed: "Den underskrevne plan kunne ikke læses",
  notReady: "Excel regner endnu. Prøv igen om lidt.",
  gone: "Planen er ikke længere i projektmappen.",

  notSigned: "Planen er endnu ikke forseglet i projektmappen.",
  whatSigningDoes: [
    "Krav, vægte, kriterier, målværdier og frister skrives af, som de er nu. Af en målværdi, der er en formel, skrives formlen, ikke tallet.",
    "Det skrevne forsegles, så enhver senere ændring af det kan ses.",
    "Ændres planen siden, står det her, på målet, i overblikket og i rapporterne, til nogen har noteret hvorfor.",
    "Det kan kun gøres én gang for hver plan.",
  ],
  byHand:
    "I tabellen PlanSigned står der allerede, hvad der blev underskrevet. Det er ikke forseglet. Det kan forsegles, som det står; intet af det skrives om.",
  byHandDiffers: (count) =>
    count === 0
      ? "Planen er nu, som der står."
      : `Planen afviger ${count === 1 ? "ét sted" : `${String(count)} steder`} fra det, der står. Se efter, om det skrevne er det, der blev underskrevet, før det forsegles.`,
  signedOn: "Underskrevet den",
  dayMissing: "Angiv den dag, planen blev underskrevet.",
  willBeWritten: (count) => `${number(count, "række", "rækker")} bliver skrevet`,
  stands: (count) => `${number(count, "række", "rækker")} bliver forseglet`,
  goalRow: (id) => `${id} (mål)`,
  newSheet: (name) => `På et nyt ark: »${name}«.`,
  addedTo: (table) => `Nederst i tabellen ${table}.`,
  infoWritten: (cell) => `Datoen skrives i ${cell}.`,
  sign: "Underskriv og forsegl",
  seal: "Forsegl det, der står",
  signing: "Forsegler …",
  signFailed: "Planen blev ikke forseglet",
  signed: "Planen er forseglet.",
  refused: "Planen kan ikke forsegles, før dette er rettet",
  alreadySigned: (date) => `Planen er allerede forseglet${date === null ? "" : `, underskrevet ${date}`}.`,
  otherDay: (cell, date) =>
    date === null ? `${cell} indeholder ikke en dato. Ret cellen, og prøv igen.` : `I ${cell} står, at planen er underskrevet ${date}.`,
  problem: (problem) => {
    switch (problem.kind) {
      case "gone":
        return "Planen er ikke længere i projektmappen.";
      case "noGoals":
        return "Planen har ingen mål.";
      case "inFuture":
        return "Datoen ligger i fremtiden.";
      case "columnsMissing":
        return missing(problem.table, problem.columns);
    }
  },
  countsFrom1904: "Projektmappen tæller datoer fra 1904. Så ville datoerne blive skrevet forkert.",

  wasSigned: (date) => (date === null ? "Planen er underskrevet; datoen i registret kan ikke læses." : `Underskrevet ${date}.`),
  sealed: (rows) => `${number(rows, "række", "rækker")} står i PlanSigned.`,
  sealIs: "Segl",
  copySeal: "Kopiér segl",
  sealHelp: "Den, der har seglet et andet sted, kan se, om planen blev skrevet om og forseglet på ny.",
  intact: "Det underskrevne står, som det blev forseglet.",
  notIntact: "Det underskrevne står ikke, som det blev forseglet:",
  registerRow: "rækken i PlanSeals",
  lineChanged: (line, fields) => `${line}: ${fields.join(", ")} er ændret`,
  lineMissing: (line) => `${line}: rækken mangler`,
  lineAdded: (line) => `${line}: rækken er tilføjet`,
  cannotTell: "Det kan ikke ses hvor.",
  noPredecessor: "Seglet, som dette bygger på, er ikke i projektmappen.",
  forked: (records) => `Bygger på samme segl som ${records.join(", ")}: det ene er lavet i en anden kopi af projektmappen.`,

  noChanges: "Planen er, som den blev underskrevet.",
  changesHelp: (count, open) =>
    `${number(count, "ændring", "ændringer")}${open === 0 ? ", alle med begrundelse." : open === count ? ", uden begrundelse." : `, ${String(open)} uden begrundelse.`}`,
  why: "Hvorfor",
  whyOf: (change) => `Hvorfor: ${change}`,
  whyMissing: "Skriv hvorfor.",
  note: "Notér ændringen",
  noteOf: (change) => `Notér ændringen: ${change}`,
  noteAll: (count) => `Notér alle ${String(count)} ændringer`,
  noting: "Noterer …",
  noteFailed: "Ændringen blev ikke noteret",
  noteRefused: "Intet er noteret",
  notedNow: (count) => `${number(count, "ændring", "ændringer")} er noteret.`,
  noteProblem: (problem) => {
    switch (problem.kind) {
      case "whyMissing":
        return "Der mangler en begrundelse.";
      case "whyTooLong":
        return "Begrundelsen er længere, end en celle kan rumme.";
      case "outdated":
        return `Planen er ændret i mellemtiden: ${changedDa.change(problem.change)} gælder ikke længere, eller er noteret.`;
      case "columnsMissing":
        return missing(problem.table, problem.columns);
    }
  },
};
