import type { WhyWords } from "./whyWords";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("da-DK")} ${count === 1 ? one : many}`;

export const whyDa: WhyWords = {
  title: "Hvorfor?",
  ofCell: (address, shown) => `Hvorfor viser ${address} »${shown}«?`,
  reading: "Læser den markerede celle …",
  selectionFailed: "Den markerede celle kunne ikke læses",
  help: "Markér en anden celle i arket for at spørge om den: siden følger med.",
  toGoal: (id) => `Åbn mål ${id}`,
  points: "Målenes point, som tallet er lagt sammen af",
  pointsOf: (goal, worth, verdict) => `${goal}: tæller ${worth}, ${verdict}`,
  pointsUnknown: "ukendt",
  inYear: (id, year, verdict) =>
    `${id}, ${String(year)}: ${verdict}. Sådan siger planens historik, bedømt efter målet, som det stod det år.`,
  ofPlan: (plan) => `Planen er ${plan}, som ikke er den, ruden viser.`,
  feeds: (subGoals) => `Cellen indgår i ${subGoals}.`,
  formula: "Formel",
  nothing: "Cellen viser intet fra planen, og intet delmål henter sit tal direkte fra den.",
  blank: "tom",

  showsError: (name, error) => `${name} viser ${error}`,
  moreCalls: (count) => `Formlen har ${number(count, "PLAN-funktion", "PLAN-funktioner")} mere, som ikke vises her.`,
  arguments: "Argumenter",
  omitted: "udeladt",
  cells: (count, blanks) => `${number(count, "celle", "celler")}${blanks === 0 ? "" : `, ${number(blanks, "tom", "tomme")}`}`,
  calculated: "regnes ud i formlen",
  typed: "indtastet",
  takes: "Hentes fra",
  figures: "Tallene i planen, og hvor de kommer fra",
  noFigures: "Der er ingen tal i planen endnu.",
  cellFailed: "Cellen kunne ikke læses",
  noCells: "Formlen henter ikke fra andre celler.",

  oneWayIsEnough: "Det er nok, at ét af kravene er opfyldt:",
  errorRate: (errors, checked, rate) => `${errors} fejl af ${checked} kontrollerede = ${rate}`,
  reportDue: (end, days, due) => `${end} + ${number(days, "kalenderdag", "kalenderdage")} = ${due}`,
  verdicts: ({ met, notMet, pending }) => `${String(met)} opfyldt, ${String(notMet)} ikke opfyldt, ${String(pending)} afventer`,
  weights: (met, whole, points) => `100 × ${met} / ${whole} = ${points}: de opfyldtes vægt af vægten i alt`,
  onTimeOf: (onTime, decided, share) =>
    `${onTime.toLocaleString("da-DK")} af ${decided.toLocaleString("da-DK")} afgjorte sager rettidigt = ${share}`,
  lateRoom: (share, room) =>
    room < 0
      ? `${number(-room, "sag", "sager")} for mange er for sene til ${share}`
      : room === 0
        ? `Ingen flere sager må blive for sene, når ${share} skal nås`
        : `${number(room, "sag", "sager")} mere må blive for ${room === 1 ? "sen" : "sene"}, når ${share} skal nås`,
  notFollowed: "Et argument er en beregning inde i formlen, så svaret kan ikke regnes efter her. Cellerne, den bruger, står nedenfor.",
};
