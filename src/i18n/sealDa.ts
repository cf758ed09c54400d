import type { SealWords } from "./sealWords";

export const sealDa: SealWords = {
  intact: "Uændret, siden den blev forseglet",
  broken: "Ændret, siden den blev forseglet",
  suspect: "Uændret, men står ikke i rækken af rapporter, som den skal",
  changed: (about, fields) => `${about}: ${fields.join(", ")} er ændret`,
  missing: (about) => `${about}: rækken mangler`,
  added: (about) => `${about}: rækken er kommet til`,
  ownRow: "Rapportens række i PlanSeals",
  line: (goal, subGoal) => (subGoal === null ? `Mål ${goal}` : `Delmål ${subGoal}`),
  unknownField:
    "Hvilket felt det er, kan ikke ses: det er »Forrige segl« i PlanSeals, eller mærkerne samme sted er også ændret eller mangler.",
  sheetChanged: (sheet, cells, more) =>
    `Arket »${sheet}« er ændret: ${cells.join(", ")}${more === 0 ? "" : ` og ${String(more)} celler mere`}`,
  sheetChangedSomewhere: (sheet) => `Arket »${sheet}« er ændret. Hvor kan ikke ses.`,
  sheetMissing: (sheet) => `Arket »${sheet}« er ikke i projektmappen. Rækkerne i PlanReports er kontrolleret, arket er ikke.`,
  noPredecessor: "Rapporten, den bygger på, er ikke i projektmappen: den er fjernet, eller dens segl er ændret.",
  forked: (others) =>
    `Bygger på samme rapport som ${others.join(" og ")}: de er lavet i hver sin kopi af projektmappen. Afgør, hvilken der gælder, og lav en rettelse.`,
  corrects: (report, why) => `Retter ${report}: ${why}`,
  sealLost: (reports) => `Har været forseglet, men seglet står ikke længere i PlanSeals: ${reports.join(", ")}`,
  unsealed: (reports) => `Uden segl: ${reports.join(", ")}`,
  planGone: (plan) => `Planen »${plan}« er ikke længere i projektmappen: den er omdøbt eller fjernet. Dens segl:`,
  none: "Der er ingen forseglede rapporter i projektmappen.",
  allIntact: (count) => (count === 1 ? "Seglet passer." : `Alle ${String(count)} segl passer.`),
  someBroken: (count, total) => `${String(count)} af ${String(total)} segl passer ikke.`,
};
