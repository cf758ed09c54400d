import type { PlanFile, PlanFileGoal, PlanFileSubGoal } from "./planFile";
import { choices2022 } from "./template2022Choices";
import { history2022 } from "./template2022History";

const yearEnd = "2022-12-31";

function subGoal(given: Partial<PlanFileSubGoal> & Pick<PlanFileSubGoal, "id" | "text" | "criterion" | "unit">): PlanFileSubGoal {
  return { target: null, comparedWith: null, due: yearEnd, owner: "", source: "", evidence: "", ...given };
}

const byDate = { criterion: "byDate", unit: "dato" } as const;
const assessed = { criterion: "assessed", unit: "ja/nej" } as const;

const core = { group: "Strategiske mål og kernefaglige mål", requires: { kind: "all" }, weight: null, comment: "" } as const;
const administrative = { ...core, group: "Økonomiske mål og administrative mål" };
const any = { requires: { kind: "any" } } as const;

const budget = {
  criterion: "within",
  unit: "mio. kr.",
  // the final accounts of the year
  due: "2023-03-15",
  source: "Grundbudget, finansloven, udgiftsopfølgning 2 og udgiftsopfølgning 4",
} as const;
/** Measured after the third quarter, over the last four. */
const sickLeave = { unit: "dage", due: "2022-09-30", source: "Statens Benchmarkdatabase pba. tal fra ISOLA" } as const;
const rights = { criterion: "documented", target: "Vedlagt afrapportering", unit: "dato", source: "IndFak og RejsUd" } as const;

const goals: readonly PlanFileGoal[] = [
  {
    ...core,
    id: "1.1",
    title: "Øgede krav til myndighederne med hensyn til registrering og verifikation ved udstedelse af CPR",
    subGoals: [
      subGoal({
        ...byDate,
        id: "1.1",
        text: "Administrative forskrifter, som stiller øgede krav til myndighederne med hensyn til registrering og verifikation, er udarbejdet senest i 2. kvartal 2022",
        due: "2022-06-30",
      }),
    ],
  },
  {
    ...core,
    id: "1.2",
    title: "Implementering af National Cyber- og Informationssikkerhedsstrategi (NCIS)",
    subGoals: [
      subGoal({ ...byDate, id: "1.2.a1", text: "Decentral Cyber- og Informationssikkerhedsenhed med operativ kapacitet er etableret" }),
      subGoal({ ...byDate, id: "1.2.a2", text: "Der er taget stilling til krav vedrørende cybersikkerheden i en handleplan/strategi" }),
      subGoal({ ...byDate, id: "1.2.b1", text: "Logningspolitik er udarbejdet" }),
      subGoal({ ...byDate, id: "1.2.b2", text: "Regelsæt for logning er udarbejdet" }),
      subGoal({ ...byDate, id: "1.2.c", text: "Penetrationstest af CPR-systemet er gennemført" }),
    ],
  },
  {
    ...core,
    id: "1.3",
    title: "Bedre datakvalitet for værgemål",
    subGoals: [
      subGoal({
        ...assessed,
        id: "1.3",
        text: "Datakvaliteten er forbedret, så flest mulige værger er registreret med personnummer i CPR",
      }),
    ],
  },
  {
    ...core,
    id: "1.4",
    title: "Kundernes overholdelse af CPR vilkår",
    subGoals: [
      subGoal({
        id: "1.4.a",
        text: "10-15 myndigheder er anmodet om dokumentation for interne bestemmelser for kontrol",
        criterion: "between",
        target: "10-15",
        unit: "myndigheder",
      }),
      subGoal({
        id: "1.4.b",
        text: "Samtlige myndigheder er kontaktet for at skabe bevidsthed om vilkårene",
        criterion: "atLeast",
        target: "Samtlige myndigheder",
        unit: "myndigheder",
      }),
    ],
  },
  {
    ...core,
    id: "1.5",
    title: "Udbud af CPR-opgaven",
    subGoals: [
      subGoal({ ...byDate, id: "1.5.a", text: "Ny CPR-kontrakt er underskrevet senest med udgangen af 4. kvartal 2022" }),
      subGoal({ ...assessed, id: "1.5.b", text: "Kontrakten er indgået som resultat af udbuddet" }),
    ],
  },
  {
    ...core,
    id: "1.6",
    title: "Afslutning af klagesager",
    subGoals: [
      subGoal({
        id: "1.6",
        text: "90 procent af klagesagerne er afsluttet rettidigt inden for 5 måneder",
        criterion: "atLeast",
        target: "90 pct.",
        unit: "pct.",
      }),
    ],
  },
  {
    ...administrative,
    ...any,
    id: "2.1",
    title: "Bedre budgettering",
    subGoals: [
      subGoal({
        ...budget,
        id: "2.1.a",
        text: "Maksimal afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat",
        target: 2,
      }),
      subGoal({
        ...budget,
        id: "2.1.b",
        text: "Maksimal afvigelse mellem budgetteret resultat i udgiftsopfølgning 2 og realiseret resultat",
        target: 1,
      }),
    ],
  },
  {
    ...administrative,
    ...any,
    id: "2.2",
    title: "Nedbringelse af sygefravær",
    subGoals: [
      subGoal({
        ...sickLeave,
        id: "2.2.a",
        text: "Sygefraværet er højst på niveau med statens gennemsnit",
        criterion: "atMost",
        target: "Statens gennemsnit",
      }),
      subGoal({
        ...sickLeave,
        id: "2.2.b",
        text: "Sygefraværet er nedbragt med mindst 5 pct. i forhold til 2021",
        criterion: "reducedBy",
        target: "5 pct.",
      }),
    ],
  },
  {
    ...administrative,
    id: "2.3",
    title: "Øget opmærksomhed på rettighedskontroller i IndFak og RejsUd",
    subGoals: [
      subGoal({
        ...rights,
        id: "2.3.a1",
        text: "Afrapportering af rettighedskontrollen er vedlagt kvitteringssvaret for juni 2022",
        due: "2022-07-31",
      }),
      subGoal({
        ...rights,
        id: "2.3.a2",
        text: "Afrapportering af rettighedskontrollen er vedlagt kvitteringssvaret for december 2022",
        due: "2023-01-31",
      }),
      subGoal({
        id: "2.3.b",
        text: "Højst 10 pct. fejl i kontrollen af privilegerede brugere (opgøres af departementet i 4. kvartal)",
        criterion: "atMost",
        target: "10 pct.",
        unit: "pct.",
        owner: "Departementet",
        source: "IndFak og RejsUd",
      }),
    ],
  },
];

/**
 * The plan between the department and CPR-administrationen for 2022, as signed.
 *
 * @source Resultatplan 2022; dues of figures that are final after the year are those of the central closing calendar
 */
export const template2022: PlanFile = {
  plan: "CPR 2022",
  institution: "CPR-administrationen",
  year: 2022,
  start: "2022-01-01",
  end: yearEnd,
  signed: "2021-12-09",
  reportDays: 14,
  language: "da",
  goals,
  history: history2022,
  choices: choices2022,
};
