import type { CasesWords } from "./casesWords";
import { stopped } from "./stopped";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("da-DK")} ${count === 1 ? one : many}`;

export const casesDa: CasesWords = {
  title: "Åbne sager",
  reading: "Læser sagslisten …",
  failed: "Sagslisten kunne ikke læses",
  none: "Ingen sagsliste er forbundet",
  noneHelp:
    "Her står de åbne sager efter frist, når et delmåls resultat er regnet med PLAN.ONTIME af en sagsliste. Forbind delmålet med listens kolonner for modtaget og afsluttet.",
  toConnect: "Forbind en sagsliste",
  listOf: (subGoals) => `Sager bag ${subGoals.join(", ")}`,
  counts: (population, from, to, months) => {
    const which = { due: "med frist", closed: "afsluttet", received: "modtaget" }[population];
    return `Der tælles sager ${which} ${from}–${to}. Fristen er ${number(months, "måned", "måneder")} efter modtagelsen.`;
  },
  counted: (onTime, late, undecided) =>
    `${number(onTime, "sag", "sager")} rettidigt, ${late.toLocaleString("da-DK")} for sent, ${undecided.toLocaleString("da-DK")} endnu ikke afgjort.`,
  room: (id, share, room) => {
    if (room > 0)
      return `${number(room, "sag", "sager")} mere må blive for ${room === 1 ? "sen" : "sene"}, og ${id} når stadig ${stopped(share)}`;
    if (room === 0) return `Ingen flere sager må blive for sene: med én mere når ${id} ikke ${stopped(share)}`;
    return `${number(-room, "sag", "sager")} for mange er for sene: som listen er nu, kan ${id} ikke nå ${stopped(share)}`;
  },
  asOf: (date) => `Dage er regnet fra ${date}.`,
  noOpen: (hasCases) => (hasCases ? "Ingen åbne sager." : "Listen har ingen sager."),
  openCases: (count) => `Åbne sager (${count.toLocaleString("da-DK")})`,
  others: (count) => `Åbne sager uden for målets periode (${count.toLocaleString("da-DK")})`,
  othersHelp: "De tæller ikke med i delmålets andel.",
  row: (row) => `Række ${String(row)}`,
  daysLeft: (days) => {
    if (days === 0) return "frist i dag";
    return days > 0 ? `${number(days, "dag", "dage")} tilbage` : `${number(-days, "dag", "dage")} over fristen`;
  },
  dueOn: (date) => `Frist ${date}`,
  receivedOn: (date) => `modtaget ${date}`,
  unreadable: (count) => `Rækker, der ikke kan læses (${count.toLocaleString("da-DK")})`,
  unreadableHelp: "Andelen kan ikke regnes, før de er rettet. Tallene her er uden dem.",
  notFollowed: (cell, argument) => `Sagerne kan ikke vises: formlen i ${cell} giver funktionen »${argument}«, som er en beregning.`,
  wrong: (cell) => `Sagerne kan ikke tælles. Formlen i ${cell} siger:`,
};
