/** The plan of 2022 as signed: its goals and sub-goals. Results are found on the department's own sheets. */
export const planName = "CPR 2022";
export const institution = "CPR-administrationen";

export interface PlannedGoal {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly requires: "alle" | "mindst ét";
  readonly owner: string;
  /** shared by all institutions under the ministry */
  readonly shared: boolean;
  /** typed beside the verdict, which it never changes */
  readonly remark?: string;
}

const core = "Strategiske mål og kernefaglige mål";
const administrative = "Økonomiske mål og administrative mål";

export const goals: readonly PlannedGoal[] = [
  {
    id: "1.1",
    title: "Øgede krav til myndighederne med hensyn til registrering og verifikation ved udstedelse af CPR",
    group: core,
    requires: "alle",
    owner: "CPR-kontoret",
    shared: false,
  },
  {
    id: "1.2",
    title: "Implementering af National Cyber- og Informationssikkerhedsstrategi (NCIS)",
    group: core,
    requires: "alle",
    owner: "It-sikkerhed",
    shared: false,
  },
  {
    id: "1.3",
    title: "Bedre datakvalitet for værgemål",
    group: core,
    requires: "alle",
    owner: "CPR-kontoret",
    shared: false,
    remark: "Tallene pr. 31-12-2022 foreligger; vurderingen mangler",
  },
  {
    id: "1.4",
    title: "Kundernes overholdelse af CPR vilkår",
    group: core,
    requires: "alle",
    owner: "CPR-kontoret",
    shared: false,
    remark: "28 myndigheder er ikke orienteret",
  },
  { id: "1.5", title: "Udbud af CPR-opgaven", group: core, requires: "alle", owner: "Udbudsteam", shared: false },
  {
    id: "1.6",
    title: "Afslutning af klagesager",
    group: core,
    requires: "alle",
    owner: "Klageteam",
    shared: false,
    remark: "Departementet har endnu ikke bekræftet optællingen",
  },
  { id: "2.1", title: "Bedre budgettering", group: administrative, requires: "mindst ét", owner: "Økonomi", shared: true },
  { id: "2.2", title: "Nedbringelse af sygefravær", group: administrative, requires: "mindst ét", owner: "HR", shared: true },
  {
    id: "2.3",
    title: "Øget opmærksomhed på rettighedskontroller i IndFak og RejsUd",
    group: administrative,
    requires: "alle",
    owner: "Økonomi",
    shared: true,
  },
];
