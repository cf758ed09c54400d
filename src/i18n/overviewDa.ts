import type { DayOff } from "../plan/dayOff";
import type { OverviewWords } from "./overviewWords";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("da-DK")} ${count === 1 ? one : many}`;
const notMoved = "Planen regner i kalenderdage og flytter ikke fristen.";

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: "en lørdag",
  sunday: "en søndag",
  newYearsDay: "nytårsdag, en helligdag",
  maundyThursday: "skærtorsdag, en helligdag",
  goodFriday: "langfredag, en helligdag",
  easterSunday: "påskedag, en helligdag",
  easterMonday: "2. påskedag, en helligdag",
  greatPrayerDay: "store bededag, en helligdag",
  ascensionDay: "Kristi himmelfartsdag, en helligdag",
  whitSunday: "pinsedag, en helligdag",
  whitMonday: "2. pinsedag, en helligdag",
  christmasDay: "juledag, en helligdag",
  secondChristmasDay: "2. juledag, en helligdag",
};

export const overviewDa: OverviewWords = {
  title: "Overblik",

  changesTitle: "Ændret siden sidste rapport",
  since: (report, asOf) => `Siden rapporten ${report}${asOf === null ? "" : `, opgjort pr. ${asOf}`}`,
  noReportYet: "Der er endnu ingen rapport i projektmappen at sammenligne med.",
  nothingChanged: "Intet er ændret siden.",
  metThenAndNow: (then, now) => `Sikret ${then} dengang, ${now} nu`,
  fromTo: (before, after) => `fra ${before} til ${after}`,
  notReportedThen: "er ikke med i rapporten",
  unknownThen: "ukendt",
  noFigure: "intet",
  gone: (goals) => `Med i rapporten, men ikke længere i planen: ${goals.join(", ")}`,

  signedPlan: "Underskrevet plan",
  signedOn: (date) => `Underskrevet ${date}.`,
  changesSinceSigned: (count, open) =>
    `${number(count, "ændring", "ændringer")} siden underskrift${open === 0 ? "." : `, ${open === count ? "" : `${String(open)} `}uden begrundelse.`}`,
  changedSinceSigned: "Ændret siden underskrift",

  nextReport: "Næste rapport",
  annualReport: "Årsrapporten",
  quarter: (quarter, year) => `${quarter}. kvartal ${year}`,
  dueIn: (date, days) => `Frist ${date}, ${days === 0 ? "i dag" : days === 1 ? "i morgen" : `om ${number(days, "dag", "dage")}`}`,
  annualHelp: "Fristen for alle fire kvartalsrapporter er passeret. Tilbage er den endelige afrapportering i årsrapporten.",
  noYear: "Planen nævner hverken år eller slutdato, så rapporternes frister kendes ikke.",
  dayOff: (day) => `Fristen er ${daysOff[day]}. ${notMoved}`,
  madeAlready: (report, made) => `Rapporten er lavet: ${report}${made === null ? "" : `, ${made}`}.`,
  missing: (count) => `Mangler ${number(count, "oplysning", "oplysninger")}`,
  nothingMissing: "Intet mangler til rapporten.",
  lacks: {
    result: "mangler resultat",
    overdue: "mangler oplysning (frist overskredet)",
    sourceBlank: "cellen, tallet hentes fra, er tom",
    issue: "noget skal rettes først",
    final: "mangler det endelige tal",
    evidence: "mangler dokumentation",
    decidedBy: "mangler, hvem der har afgjort det",
  },
  from: (owner) => `Fra ${owner}`,
  noOwner: "Ingen ansvarlig angivet",
  later: (count) => `${number(count, "delmål har", "delmål har")} frist efter kvartalet og rapporteres som afventer.`,
  toReport: "Gå til rapporten",

  filter: "Vis mål",
  all: "Alle",
  noGoals: (verdict) => `Ingen mål har status »${verdict}«.`,
  whySelected: "Hvorfor? Markeret celle",
  choices: "Tvetydigheder",
  choicesOpen: (open, total) =>
    total === 0
      ? "Planen har ingen noteret."
      : open === 0
        ? `Alle ${String(total)} er afgjort.`
        : `${String(open)} af ${String(total)} er ikke afgjort.`,
  toChoices: "Se læsningerne",
};
