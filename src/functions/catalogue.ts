import type { Language } from "../plan/plan";

type Texts = Readonly<Record<Language, string>>;

export interface ParameterEntry {
  readonly name: string;
  readonly text: Texts;
  readonly optional?: true;
  /** a range; otherwise a single value */
  readonly range?: true;
}

export interface FunctionEntry {
  /** name after "PLAN."; English in every language, and never changed once published */
  readonly id: string;
  /** live: from the plan in the workbook, a stream; pure: from its arguments alone */
  readonly kind: "live" | "pure";
  readonly result: "number" | "boolean" | "string" | "any";
  readonly text: Texts;
  readonly parameters: readonly ParameterEntry[];
}

const plan: ParameterEntry = {
  name: "plan",
  optional: true,
  text: { da: "Planens navn, når projektmappen har flere planer", en: "The plan's name where the workbook holds several" },
};

const id: ParameterEntry = {
  name: "id",
  text: { da: 'Mål eller delmål, fx "2.1" eller "2.1.a"', en: 'Goal or sub-goal, such as "2.1" or "2.1.a"' },
};

/** Every worksheet function, once: metadata for Excel, help and the pane are all made from this. */
export const catalogue: readonly FunctionEntry[] = [
  {
    id: "SCORE",
    kind: "live",
    result: "number",
    text: {
      da: "Planens målopfyldelse i procent (0-100): sikret, prognose eller højst mulig",
      en: "The plan's fulfilment in percent (0-100): met, forecast or possible",
    },
    parameters: [
      {
        name: "basis",
        optional: true,
        text: { da: '"sikret" (udeladt), "prognose" eller "højst"', en: '"met" (omitted), "forecast" or "possible"' },
      },
      plan,
    ],
  },
  {
    id: "GOALMET",
    kind: "live",
    result: "any",
    text: {
      da: "SAND, når målet er opfyldt, FALSK, når det ikke er; #I/T, mens det afventer",
      en: "TRUE when the goal is met, FALSE when it is not; #N/A while it is pending",
    },
    parameters: [
      {
        name: "goal",
        optional: true,
        text: { da: 'Målet, fx "2.1"; udeladt: alle planens mål', en: 'The goal, such as "2.1"; omitted: all goals of the plan' },
      },
      {
        name: "if_pending",
        optional: true,
        text: { da: "Værdi, der vises, mens målet afventer", en: "The value to show while the goal is pending" },
      },
      plan,
    ],
  },
  {
    id: "STATUS",
    kind: "live",
    result: "string",
    text: {
      da: "Målets eller delmålets status: opfyldt, ikke opfyldt eller afventer",
      en: "The verdict on a goal or sub-goal: met, not met or pending",
    },
    parameters: [
      id,
      plan,
      { name: "year", optional: true, text: { da: "Et tidligere år fra historikken", en: "An earlier year, from the history" } },
    ],
  },
  {
    id: "EXPLAIN",
    kind: "live",
    result: "string",
    text: {
      da: "Én sætning med tal: hvorfor målet eller delmålet har den status",
      en: "One sentence with numbers: why the goal or sub-goal has its verdict",
    },
    parameters: [id, plan],
  },
  {
    id: "POINTS",
    kind: "live",
    result: "number",
    text: {
      da: "Målets point: 100/antal mål, når det er opfyldt, 0, når det ikke er; #I/T, mens det afventer",
      en: "The goal's points: 100/number of goals when met, 0 when not; #N/A while it is pending",
    },
    parameters: [{ name: "goal", text: { da: 'Målet, fx "2.1"', en: 'The goal, such as "2.1"' } }, plan],
  },
  {
    id: "EVALUATED",
    kind: "live",
    result: "number",
    text: {
      da: "Hvornår evalueringen sidst ændrede noget (dato og klokkeslæt)",
      en: "When the evaluation last changed anything (date and time)",
    },
    parameters: [plan],
  },
  {
    id: "DEVIATION",
    kind: "pure",
    result: "number",
    text: { da: "Afvigelsen: realiseret minus budget, regnet eksakt", en: "The deviation: actual less budget, calculated exactly" },
    parameters: [
      { name: "actual", text: { da: "Realiseret beløb", en: "The realised amount" } },
      {
        name: "budget",
        text: {
          da: "Budgetteret beløb, i samme enhed og med samme fortegn",
          en: "The budgeted amount, in the same unit and with the same sign",
        },
      },
    ],
  },
  {
    id: "ROLLINGYEAR",
    kind: "pure",
    result: "number",
    text: { da: "Summen af de seneste fire kvartaler", en: "The sum of the last four quarters" },
    parameters: [
      {
        name: "values",
        range: true,
        text: { da: "Ét tal for hvert kvartal, det ældste først", en: "One number for each quarter, the oldest first" },
      },
      {
        name: "periods",
        range: true,
        optional: true,
        text: { da: "Kvartalernes navne, fx 2021K4 eller 4. kvt. 2021", en: "The quarters' names, such as 2021Q4" },
      },
      {
        name: "last_period",
        optional: true,
        text: {
          da: "Det sidste af de fire kvartaler; udeladt: det sidste med et tal",
          en: "The last of the four quarters; omitted: the last with a number",
        },
      },
    ],
  },
  {
    id: "ONTIME",
    kind: "pure",
    result: "number",
    text: { da: "Andelen af sager afsluttet inden for fristen (0-1)", en: "The share of cases closed within their deadline (0-1)" },
    parameters: [
      { name: "received", range: true, text: { da: "Hver sags modtagelsesdato", en: "The day each case was received" } },
      {
        name: "closed",
        range: true,
        text: { da: "Hver sags afslutningsdato; tom, mens sagen er åben", en: "The day each case was closed; blank while it is open" },
      },
      { name: "months", text: { da: "Fristen i måneder", en: "The deadline in months" } },
      { name: "from", text: { da: "Periodens første dag", en: "The period's first day" } },
      { name: "to", text: { da: "Periodens sidste dag", en: "The period's last day" } },
      {
        name: "population",
        optional: true,
        text: {
          da: 'Sager med frist ("due", udeladt), afsluttet ("closed") eller modtaget ("received") i perioden',
          en: 'Cases "due" (omitted), "closed" or "received" in the period',
        },
      },
      {
        name: "as_of",
        optional: true,
        text: {
          da: "Opgjort pr.; udeladt: i dag, dog senest periodens sidste dag",
          en: "As of; omitted: today, but no later than the period's last day",
        },
      },
    ],
  },
];
