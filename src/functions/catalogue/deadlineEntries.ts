import type { Example, FunctionEntry, ParameterEntry, Texts } from "./entry";
import { same } from "./parameters";

const received: ParameterEntry = {
  name: "received",
  range: true,
  text: { da: "Hver sags modtagelsesdato", en: "The day each case was received" },
};
const closed: ParameterEntry = {
  name: "closed",
  range: true,
  text: { da: "Hver sags afslutningsdato; tom, mens sagen er åben", en: "The day each case was closed; blank while it is open" },
};
const months: ParameterEntry = { name: "months", text: { da: "Fristen i måneder", en: "The deadline in months" } };
const from: ParameterEntry = { name: "from", text: { da: "Periodens første dag", en: "The period's first day" } };
const to: ParameterEntry = { name: "to", text: { da: "Periodens sidste dag", en: "The period's last day" } };
const population: ParameterEntry = {
  name: "population",
  optional: true,
  text: {
    da: 'Sager med "frist" (udeladt), "afsluttet" eller "modtaget" i perioden',
    en: 'Cases "due" (omitted), "closed" or "received" in the period',
  },
  choices: [
    { da: "frist", en: "due" },
    { da: "afsluttet", en: "closed" },
    { da: "modtaget", en: "received" },
  ],
};
const asOf: ParameterEntry = {
  name: "as_of",
  optional: true,
  text: {
    da: "Opgjort pr., senest i dag; udeladt: i dag, dog senest periodens sidste dag",
    en: "As of, today at the latest; omitted: today, but no later than the period's last day",
  },
};

const caseRules: readonly Texts[] = [
  {
    da: "Fristen er samme dag i måneden, months måneder efter modtagelsen, som EDATO: fem måneder efter 31. august er 31. januar, efter 30. september er det 28. februar. Den flyttes ikke for weekender.",
    en: "The deadline is the same day of the month, months after receipt, as EDATE: five months from 31 August is 31 January, from 30 September it is 28 February. It is not moved for weekends.",
  },
  {
    da: "En åben sag, der har overskredet fristen, er for sen. En åben sag, hvis frist ikke er nået, er hverken rettidig eller for sen endnu og holdes ude af andelen.",
    en: "An open case past its deadline is late. An open case whose deadline has not come is neither on time nor late yet and is left out of the share.",
  },
  {
    da: "Øverste række med ord i begge lister er overskriften. Den og det, der står over den, tomme rækker og rækker med I alt tælles ikke. Står en sag to gange, tælles den to gange; uden sagsnumre kan funktionen ikke se det.",
    en: "The first row of words in both lists is the heading. It and what stands above it, blank rows and totals are not counted. A case that is listed twice counts twice; without case numbers the function cannot tell.",
  },
  {
    da: "En sag, der er afsluttet, før den er modtaget, og en celle, der ikke er en dato, er fejl, der nævner rækken. Lister af forskellig længde er en fejl, der nævner begge længder.",
    en: "A case closed before it was received, and a cell that is no date, are mistakes that name the row. Lists of unequal length are a mistake that names both lengths.",
  },
];

const cases: NonNullable<Example["cells"]> = [
  [
    { da: "Modtaget", en: "Received" },
    { da: "Afsluttet", en: "Closed" },
  ],
  [{ date: "2022-01-15" }, { date: "2022-06-15" }],
  [{ date: "2022-01-15" }, { date: "2022-06-16" }],
  [{ date: "2022-03-10" }, null],
  [{ date: "2022-05-02" }, { date: "2022-07-01" }],
  [{ date: "2022-06-20" }, { date: "2022-10-05" }],
];

/** Pure functions on dates, deadlines and case lists. */
export const deadlineEntries: readonly FunctionEntry[] = [
  {
    id: "BYDATE",
    kind: "pure",
    group: "deadlines",
    result: "boolean",
    text: {
      da: "SAND, når det er gjort senest på fristens dag, FALSK, når det er gjort senere; #I/T, mens der ingen dato er",
      en: "TRUE when done by the due date, FALSE when done later; #N/A while there is no date",
    },
    parameters: [
      { name: "done", text: { da: "Dagen, det blev gjort; tom, når det ikke er", en: "The day it was done; blank where it is not" } },
      { name: "due", text: { da: "Fristen", en: "The due date" } },
      { name: "as_of", optional: true, text: { da: "Opgjort pr.; udeladt: i dag", en: "As of; omitted: today" } },
    ],
    rules: [
      {
        da: "Også efter fristen er svaret uden dato #I/T, med besked om, at fristen er overskredet: det kan være gjort uden at være noteret. Skriv nej, når det er bekræftet, at det ikke er gjort.",
        en: "Without a date the answer is #N/A also after the due date, with the message that it is overdue: it may have been done without being recorded. Write no where it is confirmed as not done.",
      },
      {
        da: "En dato efter as_of eller efter i dag er planlagt, ikke udført: #I/T. Klokkeslæt tæller ikke.",
        en: "A date after as_of or after today is planned, not done: #N/A. The time of day does not count.",
      },
    ],
    example: {
      story: { da: "Forskrifterne skulle være klar senest 30. juni.", en: "The rules were to be ready by 30 June." },
      cells: [
        [
          { da: "Udført", en: "Done" },
          { da: "Frist", en: "Due" },
        ],
        [{ date: "2022-06-28" }, { date: "2022-06-30" }],
      ],
      formula: same("=PLAN.BYDATE(A2,B2)"),
      value: true,
    },
  },
  {
    id: "ONTIME",
    kind: "pure",
    group: "deadlines",
    result: "number",
    shows: "share",
    text: { da: "Andelen af sager afsluttet inden for fristen (0-1)", en: "The share of cases closed within their deadline (0-1)" },
    parameters: [received, closed, months, from, to, population, asOf],
    rules: [
      ...caseRules,
      {
        da: "Er ingen sag i perioden endnu rettidig eller for sen, kan andelen ikke måles: #I/T, ikke 0 og ikke 1.",
        en: "Where no case of the period is on time or late yet, the share cannot be measured: #N/A, not 0 and not 1.",
      },
      {
        da: "De tre populationer giver forskellige tal. Vælg én, og skriv i planens valg, hvem der valgte den.",
        en: "The three populations give different figures. Choose one, and note in the plan's choices who chose it.",
      },
    ],
    example: {
      story: {
        da: "Klager med frist i 2022, afsluttet inden for fem måneder: 3 af 5.",
        en: "Complaints due in 2022, closed within five months: 3 of 5.",
      },
      cells: cases,
      formula: same("=PLAN.ONTIME(A2:A6,B2:B6,5,DATE(2022,1,1),DATE(2022,12,31))"),
      value: 0.6,
    },
  },
  {
    id: "LATEROOM",
    kind: "pure",
    group: "deadlines",
    result: "number",
    text: {
      da: "Hvor mange flere sager der kan blive for sene, så den ønskede andel stadig nås; negativt: så mange for sene sager er der for meget",
      en: "How many more cases may still become late with the target share still reached; negative: so many too many",
    },
    parameters: [
      received,
      closed,
      months,
      from,
      to,
      { name: "share", text: { da: "Målet for andelen: 0,9 eller 90 %", en: "The target share: 0.9 or 90 %" } },
      population,
      asOf,
    ],
    rules: [
      {
        da: "For sager med frist eller modtaget i perioden regnes på de sager, listen kender. For afsluttede sager kommer en for sen sag oven i dem, der er afsluttet.",
        en: "For cases due or received in the period it counts on the cases the list knows. For closed cases a late one comes on top of those already closed.",
      },
      {
        da: "En andel over 1 er en fejl: skriv 0,9 eller 90 %, ikke 90.",
        en: "A share above 1 is a mistake: write 0.9 or 90 %, not 90.",
      },
      ...caseRules,
    ],
    example: {
      story: {
        da: "Pr. 1. juli er én af fem klager for sen, og to er åbne. Målet er 60 pct.",
        en: "As of 1 July one of five complaints is late, and two are open. The target is 60 %.",
      },
      cells: cases,
      formula: {
        da: '=PLAN.LATEROOM(A2:A6,B2:B6,5,DATE(2022,1,1),DATE(2022,12,31),0.6,"frist",DATE(2022,7,1))',
        en: '=PLAN.LATEROOM(A2:A6,B2:B6,5,DATE(2022,1,1),DATE(2022,12,31),0.6,"due",DATE(2022,7,1))',
      },
      value: 1,
    },
  },
  {
    id: "REPORTDUE",
    kind: "pure",
    group: "deadlines",
    result: "number",
    shows: "date",
    text: {
      da: "Fristen for et kvartals rapport: kvartalets sidste dag plus 14 dage",
      en: "When a quarter's report is due: the quarter's last day plus 14 days",
    },
    parameters: [
      { name: "year", text: { da: "Året, fx 2022", en: "The year, such as 2022" } },
      { name: "quarter", text: { da: "Kvartalet, 1-4", en: "The quarter, 1-4" } },
      { name: "days", optional: true, text: { da: "Kalenderdage; udeladt: 14", en: "Calendar days; omitted: 14" } },
    ],
    rules: [
      {
        da: "Kalenderdage; fristen flyttes ikke for weekender og helligdage.",
        en: "Calendar days; it is not moved for weekends and holidays.",
      },
    ],
    example: {
      story: {
        da: "Rapporten for 4. kvartal 2022 falder på en lørdag.",
        en: "The report for the fourth quarter of 2022 falls on a Saturday.",
      },
      formula: same("=PLAN.REPORTDUE(2022,4)"),
      value: { date: "2023-01-14" },
    },
  },
];
