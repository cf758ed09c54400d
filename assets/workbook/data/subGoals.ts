/** What the plan asks of each sub-goal. Targets and results that stand on the department's sheets are connected in the plan sheet. */
export interface PlannedSubGoal {
  readonly goal: string;
  readonly id: string;
  readonly text: string;
  readonly criterion: "mindst" | "højst" | "mellem" | "inden for" | "nedbragt med" | "senest" | "dokumenteret" | "vurderet";
  readonly unit: string;
  readonly due: string;
  readonly evidence: string;
  /** ja: decided whatever the date; nej: not decided yet, whatever the date */
  readonly final?: "ja" | "nej";
  /** a role, never a name */
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly owner: string;
  readonly source: string;
}

const yearEnd = "2022-12-31";
const ncis = { goal: "1.2", criterion: "senest", unit: "dato", due: yearEnd, owner: "It-sikkerhed", source: "Milepæle" } as const;

export const subGoals: readonly PlannedSubGoal[] = [
  {
    goal: "1.1",
    id: "1.1",
    text: "Administrative forskrifter, som stiller øgede krav til myndighederne med hensyn til registrering og verifikation, er udarbejdet senest i 2. kvartal 2022",
    criterion: "senest",
    unit: "dato",
    due: "2022-06-30",
    evidence: "Sag 22-0931",
    owner: "CPR-kontoret",
    source: "Milepæle",
  },
  {
    ...ncis,
    id: "1.2.a1",
    text: "Decentral Cyber- og Informationssikkerhedsenhed med operativ kapacitet er etableret",
    evidence: "Sag 22-0214",
  },
  {
    ...ncis,
    id: "1.2.a2",
    text: "Der er taget stilling til krav vedrørende cybersikkerheden i en handleplan/strategi",
    evidence: "Sag 22-0958",
  },
  { ...ncis, id: "1.2.b1", text: "Logningspolitik er udarbejdet", evidence: "Sag 22-1302" },
  { ...ncis, id: "1.2.b2", text: "Regelsæt for logning er udarbejdet", evidence: "Sag 22-1601" },
  { ...ncis, id: "1.2.c", text: "Penetrationstest af CPR-systemet er gennemført", evidence: "Sag 22-1663" },
  {
    goal: "1.3",
    id: "1.3",
    text: "Datakvaliteten er forbedret, så flest mulige værger er registreret med personnummer i CPR",
    criterion: "vurderet",
    unit: "ja/nej",
    due: yearEnd,
    evidence: "",
    owner: "CPR-kontoret",
    source: "Vurdering; tal på arket Milepæle",
  },
  {
    goal: "1.4",
    id: "1.4.a",
    text: "10-15 myndigheder er anmodet om dokumentation for interne bestemmelser for kontrol",
    criterion: "mellem",
    unit: "myndigheder",
    due: yearEnd,
    evidence: "Anmodninger, sag 22-0745",
    owner: "CPR-kontoret",
    source: "Milepæle, kontrol af vilkår",
  },
  {
    goal: "1.4",
    id: "1.4.b",
    text: "Samtlige myndigheder er kontaktet for at skabe bevidsthed om vilkårene",
    criterion: "mindst",
    unit: "myndigheder",
    due: yearEnd,
    evidence: "Orienteringsbrev, sag 22-0746",
    owner: "CPR-kontoret",
    source: "Milepæle, kontrol af vilkår",
  },
  {
    goal: "1.5",
    id: "1.5.a",
    text: "Ny CPR-kontrakt er underskrevet senest med udgangen af 4. kvartal 2022",
    criterion: "senest",
    unit: "dato",
    due: yearEnd,
    evidence: "Sag 22-1680",
    owner: "Udbudsteam",
    source: "Milepæle",
  },
  {
    goal: "1.5",
    id: "1.5.b",
    text: "Kontrakten er indgået som resultat af udbuddet",
    criterion: "vurderet",
    unit: "ja/nej",
    due: yearEnd,
    evidence: "Tildelingsbeslutning, sag 21-1877",
    decidedBy: "Kontorchef",
    decidedOn: "2022-12-19",
    owner: "Udbudsteam",
    source: "Vurdering",
  },
  {
    goal: "1.6",
    id: "1.6",
    text: "90 procent af klagesagerne er afsluttet rettidigt inden for 5 måneder",
    criterion: "mindst",
    unit: "pct.",
    due: yearEnd,
    evidence: "Sagsliste, udtræk 15-03-2023",
    final: "nej",
    owner: "Klageteam",
    source: "Klagesager",
  },
  {
    goal: "2.1",
    id: "2.1.a",
    text: "Maksimal afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat",
    criterion: "inden for",
    unit: "mio. kr.",
    due: "2023-03-15",
    evidence: "Udgiftsopfølgning 4",
    owner: "Økonomi",
    source: "Økonomi",
  },
  {
    goal: "2.1",
    id: "2.1.b",
    text: "Maksimal afvigelse mellem budgetteret resultat i udgiftsopfølgning 2 og realiseret resultat",
    criterion: "inden for",
    unit: "mio. kr.",
    due: "2023-03-15",
    evidence: "Udgiftsopfølgning 2 og 4",
    owner: "Økonomi",
    source: "Økonomi",
  },
  {
    goal: "2.2",
    id: "2.2.a",
    text: "Sygefraværet er højst på niveau med statens gennemsnit",
    criterion: "højst",
    unit: "dage",
    due: "2022-09-30",
    evidence: "Statens Benchmarkdatabase",
    owner: "HR",
    source: "Sygefravær",
  },
  {
    goal: "2.2",
    id: "2.2.b",
    text: "Sygefraværet er nedbragt med mindst 5 pct. i forhold til 2021",
    criterion: "nedbragt med",
    unit: "dage",
    due: "2022-09-30",
    evidence: "Statens Benchmarkdatabase",
    owner: "HR",
    source: "Sygefravær",
  },
  {
    goal: "2.3",
    id: "2.3.a1",
    text: "Afrapportering af rettighedskontrollen er vedlagt kvitteringssvaret for juni 2022",
    criterion: "dokumenteret",
    unit: "dato",
    due: "2022-07-31",
    evidence: "Kvitteringssvar juni 2022, sag 22-1040",
    owner: "Økonomi",
    source: "Rettigheder",
  },
  {
    goal: "2.3",
    id: "2.3.a2",
    text: "Afrapportering af rettighedskontrollen er vedlagt kvitteringssvaret for december 2022",
    criterion: "dokumenteret",
    unit: "dato",
    due: "2023-01-31",
    evidence: "Kvitteringssvar december 2022, sag 23-0077",
    owner: "Økonomi",
    source: "Rettigheder",
  },
  {
    goal: "2.3",
    id: "2.3.b",
    text: "Højst 10 pct. fejl i kontrollen af privilegerede brugere (opgøres af departementet i 4. kvartal)",
    criterion: "højst",
    unit: "pct.",
    due: yearEnd,
    evidence: "Departementets opgørelse, sag 22-1699",
    owner: "Departementet",
    source: "Rettigheder",
  },
];
