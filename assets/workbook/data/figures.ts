/** Invented figures for 2022, as a department would have them on 15.03.2023. */

/** mio. kr., surplus is positive; null where the round has not been made yet */
export interface BudgetRound {
  readonly source: string;
  readonly version: string;
  readonly income: number | null;
  readonly salaries: number | null;
  readonly operations: number | null;
  readonly locked: string | null;
}

export const budgetRounds: readonly BudgetRound[] = [
  { source: "Grundbudget", version: "Godkendt", income: 13.95, salaries: 9.05, operations: 5.3, locked: "2021-12-20" },
  { source: "Udgiftsopfølgning 1", version: "Indsendt", income: 13.95, salaries: 9.1, operations: 5.3, locked: "2022-04-22" },
  { source: "Udgiftsopfølgning 2", version: "Indsendt", income: 13.6, salaries: 9.25, operations: 5.45, locked: "2022-08-23" },
  { source: "Udgiftsopfølgning 3", version: "Indsendt", income: 14.3, salaries: 9.1, operations: 5.1, locked: "2022-10-28" },
  {
    source: "Realiseret (udgiftsopfølgning 4)",
    version: "Endelig",
    income: 14.905,
    salaries: 9.01,
    operations: 4.995,
    locked: "2023-03-14",
  },
];

/** working days absent per employee in the quarter */
export interface SickLeaveQuarter {
  readonly quarter: string;
  readonly own: number | null;
  readonly state: number | null;
  readonly extracted: string | null;
}

export const sickLeave: readonly SickLeaveQuarter[] = [
  { quarter: "2021K1", own: 2.1, state: 2.1, extracted: "2021-05-12" },
  { quarter: "2021K2", own: 1.8, state: 1.9, extracted: "2021-08-18" },
  { quarter: "2021K3", own: 1.8, state: 1.8, extracted: "2021-11-10" },
  { quarter: "2021K4", own: 1.9, state: 2.2, extracted: "2022-02-16" },
  { quarter: "2022K1", own: 2.3, state: 2.5, extracted: "2022-05-11" },
  { quarter: "2022K2", own: 1.6, state: 1.8, extracted: "2022-08-17" },
  { quarter: "2022K3", own: 1.5, state: 1.7, extracted: "2022-10-11" },
  { quarter: "2022K4", own: 1.8, state: 2, extracted: "2023-02-15" },
];

export interface RightsCheck {
  readonly system: "IndFak" | "RejsUd";
  readonly half: "Juni 2022" | "December 2022";
  readonly checked: string | null;
  readonly users: number | null;
  readonly errors: number | null;
  /** when the report was attached to the reply to the declaration of accounts */
  readonly attached: string | null;
  readonly remark: string;
}

export const rightsChecks: readonly RightsCheck[] = [
  {
    system: "IndFak",
    half: "Juni 2022",
    checked: "2022-06-14",
    users: 7,
    errors: 1,
    attached: "2022-07-22",
    remark: "Rolle fjernet 16-06-2022",
  },
  { system: "RejsUd", half: "Juni 2022", checked: "2022-06-15", users: 5, errors: 0, attached: "2022-07-22", remark: "" },
  { system: "IndFak", half: "December 2022", checked: "2022-12-06", users: 7, errors: 0, attached: "2023-01-25", remark: "" },
  {
    system: "RejsUd",
    half: "December 2022",
    checked: "2022-12-07",
    users: 5,
    errors: 1,
    attached: "2023-01-25",
    remark: "Rolle fjernet 08-12-2022",
  },
];

export interface Milestone {
  readonly goal: string;
  /** blank where the milestone is followed without being measured */
  readonly subGoal: string;
  readonly text: string;
  readonly due: string | null;
  readonly planned: string | null;
  readonly done: string | null;
  readonly evidence: string;
  readonly approvedBy: string;
}

const yearEnd = "2022-12-31";

export const milestones: readonly Milestone[] = [
  {
    goal: "1.1",
    subGoal: "1.1",
    text: "Administrative forskrifter udarbejdet",
    due: "2022-06-30",
    planned: "2022-06-24",
    done: "2022-06-21",
    evidence: "Sag 22-0931",
    approvedBy: "Kontorchef",
  },
  {
    goal: "1.2",
    subGoal: "1.2.a1",
    text: "Cyber- og Informationssikkerhedsenhed etableret",
    due: yearEnd,
    planned: "2022-04-01",
    done: "2022-03-15",
    evidence: "Sag 22-0214",
    approvedBy: "Kontorchef",
  },
  {
    goal: "1.2",
    subGoal: "1.2.a2",
    text: "Handleplan/strategi tager stilling til krav til cybersikkerheden",
    due: yearEnd,
    planned: "2022-06-30",
    done: "2022-06-28",
    evidence: "Sag 22-0958",
    approvedBy: "Kontorchef",
  },
  {
    goal: "1.2",
    subGoal: "1.2.b1",
    text: "Logningspolitik udarbejdet",
    due: yearEnd,
    planned: "2022-09-15",
    done: "2022-09-09",
    evidence: "Sag 22-1302",
    approvedBy: "It-sikkerhedsleder",
  },
  {
    goal: "1.2",
    subGoal: "1.2.b2",
    text: "Regelsæt for logning udarbejdet",
    due: yearEnd,
    planned: "2022-11-30",
    done: "2022-11-30",
    evidence: "Sag 22-1601",
    approvedBy: "It-sikkerhedsleder",
  },
  {
    goal: "1.2",
    subGoal: "1.2.c",
    text: "Penetrationstest af CPR-systemet gennemført",
    due: yearEnd,
    planned: "2022-12-09",
    done: "2022-12-12",
    evidence: "Sag 22-1663",
    approvedBy: "It-sikkerhedsleder",
  },
  {
    goal: "1.5",
    subGoal: "",
    text: "Udbud offentliggjort",
    due: null,
    planned: "2021-12-20",
    done: "2021-12-17",
    evidence: "Sag 21-1877",
    approvedBy: "Kontorchef",
  },
  {
    goal: "1.5",
    subGoal: "",
    text: "Endelige tilbud modtaget",
    due: null,
    planned: "2022-08-31",
    done: "2022-08-31",
    evidence: "Sag 21-1877",
    approvedBy: "Udbudsansvarlig",
  },
  {
    goal: "1.5",
    subGoal: "",
    text: "Tildeling og standstill",
    due: null,
    planned: "2022-11-28",
    done: "2022-12-02",
    evidence: "Sag 21-1877",
    approvedBy: "Udbudsansvarlig",
  },
  {
    goal: "1.5",
    subGoal: "1.5.a",
    text: "Ny CPR-kontrakt underskrevet",
    due: yearEnd,
    planned: "2022-12-15",
    done: "2022-12-15",
    evidence: "Sag 22-1680",
    approvedBy: "Kontorchef",
  },
];

/** Authorities with access to CPR, how many were told of the terms, and how many were asked for documentation. */
export const authorities: readonly (readonly [kind: string, all: number, told: number, asked: number])[] = [
  ["Kommuner", 98, 98, 6],
  ["Regioner", 5, 5, 2],
  ["Statslige myndigheder", 84, 84, 3],
  ["Andre offentlige myndigheder", 44, 16, 1],
];

/** Guardianships; the first line is the plan's own starting point. */
export const guardianships: readonly (readonly [
  when: string,
  all: number | string,
  withoutGuardian: number | string,
  withoutNumber: number | string,
])[] = [
  ["Udgangspunkt i resultatplanen", "ca. 2.300", "ca. 400", "ca. 800"],
  ["30. juni 2022", 2296, 371, 688],
  ["30. september 2022", 2288, 322, 417],
  ["31. december 2022", 2281, 274, 246],
];
