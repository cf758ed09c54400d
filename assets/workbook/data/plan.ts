import { template2022 } from "../../../src/start/template2022";

/** The plan of 2022 as signed, and who in the department answers for what. Results are found on the department's own sheets. */
export const planName = template2022.plan;
export const institution = template2022.institution;

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

/** What the example adds to the plan. */
const added: Readonly<Record<string, Pick<PlannedGoal, "owner" | "remark">>> = {
  "1.1": { owner: "CPR-kontoret" },
  "1.2": { owner: "It-sikkerhed" },
  "1.3": { owner: "CPR-kontoret", remark: "Tallene pr. 31-12-2022 foreligger; vurderingen mangler" },
  "1.4": { owner: "CPR-kontoret", remark: "28 myndigheder er ikke orienteret" },
  "1.5": { owner: "Udbudsteam" },
  "1.6": { owner: "Klageteam", remark: "Departementet har endnu ikke bekræftet optællingen" },
  "2.1": { owner: "Økonomi" },
  "2.2": { owner: "HR" },
  "2.3": { owner: "Økonomi" },
};

export const goals: readonly PlannedGoal[] = template2022.goals.map(({ id, title, group, requires }) => ({
  id,
  title,
  group,
  requires: requires.kind === "any" ? "mindst ét" : "alle",
  shared: id.startsWith("2."),
  ...(added[id] ?? { owner: "" }),
}));
