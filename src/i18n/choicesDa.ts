import type { ChoicesWords } from "./choicesWords";
import { stopped } from "./stopped";

const after = (score: { readonly met: string; readonly possible: string } | null) =>
  score === null ? "" : `, sikret ${score.met}, højst ${score.possible}`;

export const choicesDa: ChoicesWords = {
  title: "Tvetydigheder",
  introduction:
    "Steder i den underskrevne tekst, der kan læses på flere måder. Hver læsning vælges én gang, med navn og dato, og står i tabellen PlanChoices.",
  reading: "Læser planens tabeller …",
  failed: "Planens tabeller kunne ikke læses",
  noRegister: "Projektmappen har ingen tabel PlanChoices",
  noRegisterHelp: [
    "Resultatplanen for 2022 har et færdigt register: opret den med tilføjelsesprogrammet i en tom projektmappe, kopiér dens tabel PlanChoices herover, og se efter, at den stadig hedder PlanChoices.",
    "Eller lav selv tabellen: kolonnerne er Emne, Sted, Læsninger (én pr. linje i cellen), Valgt, Afgjort af, Afgjort den og Hvorfor. Tabellen skal hedde PlanChoices.",
  ],
  noChoices: "Tabellen PlanChoices har ingen rækker for denne plan.",
  filter: "Vis",
  filterOpen: (count) => `Ikke afgjort (${String(count)})`,
  filterAll: (count) => `Alle (${String(count)})`,
  allDecided: "Alle læsninger er afgjort.",
  countsFrom1904:
    "Projektmappen regner datoer fra 1904. Slå det fra i Excels indstillinger, før der vælges: datoerne ville blive forkerte.",

  undecided: "ikke afgjort",
  decided: "afgjort",
  notFollowed: "Planens celler følger ikke valget.",
  chosen: (reading) => `Valgt: ${reading}`,
  by: (who, when) => `Afgjort af ${who}${when === null ? "" : ` den ${when}`}`,
  byNobody: "Det er ikke noteret, hvem der har afgjort det.",
  why: (why) => `Hvorfor: ${why}`,
  readings: "Læsninger",
  ownReading: "Hvad er afgjort?",

  recorded: "Noteres; ingen celle i planen ændres.",
  stays: (goal, verdict, score) => `Mål ${goal} er fortsat: ${verdict}${after(score)}`,
  becomes: (goal, verdict, score) => `Mål ${goal} bliver: ${verdict}${after(score)}`,
  share: (percent) => stopped(`Andel ${percent}`),
  mustRecalculate: "Resultatet skal genberegnes, før virkningen kan ses.",
  byHand({ what, cell }) {
    if (what === "column") return `Planens tabel mangler en kolonne; ret selv rækken ved ${cell}, så planen følger læsningen.`;
    return what === "target"
      ? `Målværdien i ${cell} er en formel eller et andet tal end læsningens. Ret den selv, hvis læsningen ændrer grænsen.`
      : `Resultatet i ${cell} er ikke alene én PLAN.ONTIME. Ret selv formlen, der tæller sagerne, så den tæller som læsningen siger.`;
  },

  decidedBy: "Afgjort af",
  decidedOn: "Afgjort den",
  whyField: "Hvorfor",
  whyChanged: "Hvorfor vælges der om?",
  problems: {
    reading: "Vælg en læsning.",
    by: "Skriv, hvem der har afgjort det.",
    on: "Skriv en dato.",
    future: "Datoen ligger i fremtiden.",
    why: "Skriv, hvorfor der vælges om.",
  },
  writes: "Der skrives i:",
  writesCell: (cell, before, now) => `${cell}: fra ${before} til ${now}`,
  emptyCell: "tom",
  choose: "Vælg læsningen",
  chooseAnother: "Vælg en anden læsning",
  cancel: "Fortryd",
  writing: "Skriver …",
  bringIntoLine: "Ret cellerne, så de følger valget",
  chosenNow: (topic) => `Valgt: ${topic}. Læsningen står i PlanChoices.`,
  broughtIntoLine: (topic) => `Cellerne følger nu valget: ${topic}.`,
  notWritten: "Valget blev ikke skrevet",
  changedMeanwhile: "Rækken er ændret, siden den blev læst. Se den igen, og prøv så.",
  columnMissing: (header) => `Tabellen PlanChoices mangler kolonnen ${header}. Tilføj den, før der vælges.`,

  before: (why, reading, who, formerWhy) =>
    `${why} (før: ${reading}${who === "" ? "" : ` (${who})`}${formerWhy === "" ? "" : `; ${formerWhy}`})`,
};
