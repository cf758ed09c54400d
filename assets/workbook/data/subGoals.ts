import { wordsFor } from "../../../src/i18n/wordsFor";
import { template2022 } from "../../../src/start/template2022";

/** What the plan asks of each sub-goal. Targets and results that stand on the department's sheets are connected in the plan sheet. */
export interface PlannedSubGoal {
  readonly goal: string;
  readonly id: string;
  readonly text: string;
  /** the word in the sheet */
  readonly criterion: string;
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

/** What the example adds to the plan: who reports, from which sheet, and how it is documented. */
const added: Readonly<Record<string, Pick<PlannedSubGoal, "evidence" | "final" | "decidedBy" | "decidedOn" | "owner" | "source">>> = {
  "1.1": { evidence: "Sag 22-0931", owner: "CPR-kontoret", source: "Milepæle" },
  "1.2.a1": { evidence: "Sag 22-0214", owner: "It-sikkerhed", source: "Milepæle" },
  "1.2.a2": { evidence: "Sag 22-0958", owner: "It-sikkerhed", source: "Milepæle" },
  "1.2.b1": { evidence: "Sag 22-1302", owner: "It-sikkerhed", source: "Milepæle" },
  "1.2.b2": { evidence: "Sag 22-1601", owner: "It-sikkerhed", source: "Milepæle" },
  "1.2.c": { evidence: "Sag 22-1663", owner: "It-sikkerhed", source: "Milepæle" },
  "1.3": { evidence: "", owner: "CPR-kontoret", source: "Vurdering; tal på arket Milepæle" },
  "1.4.a": { evidence: "Anmodninger, sag 22-0745", owner: "CPR-kontoret", source: "Milepæle, kontrol af vilkår" },
  "1.4.b": { evidence: "Orienteringsbrev, sag 22-0746", owner: "CPR-kontoret", source: "Milepæle, kontrol af vilkår" },
  "1.5.a": { evidence: "Sag 22-1680", owner: "Udbudsteam", source: "Milepæle" },
  "1.5.b": {
    evidence: "Tildelingsbeslutning, sag 21-1877",
    decidedBy: "Kontorchef",
    decidedOn: "2022-12-19",
    owner: "Udbudsteam",
    source: "Vurdering",
  },
  "1.6": { evidence: "Sagsliste, udtræk 15-03-2023", final: "nej", owner: "Klageteam", source: "Klagesager" },
  "2.1.a": { evidence: "Udgiftsopfølgning 4", owner: "Økonomi", source: "Økonomi" },
  "2.1.b": { evidence: "Udgiftsopfølgning 2 og 4", owner: "Økonomi", source: "Økonomi" },
  "2.2.a": { evidence: "Statens Benchmarkdatabase", owner: "HR", source: "Sygefravær" },
  "2.2.b": { evidence: "Statens Benchmarkdatabase", owner: "HR", source: "Sygefravær" },
  "2.3.a1": { evidence: "Kvitteringssvar juni 2022, sag 22-1040", owner: "Økonomi", source: "Rettigheder" },
  "2.3.a2": { evidence: "Kvitteringssvar december 2022, sag 23-0077", owner: "Økonomi", source: "Rettigheder" },
  "2.3.b": { evidence: "Departementets opgørelse, sag 22-1699", owner: "Departementet", source: "Rettigheder" },
};

export const subGoals: readonly PlannedSubGoal[] = template2022.goals.flatMap((goal) =>
  goal.subGoals.map(({ id, text, criterion, unit, due }) => {
    const ours = added[id];
    if (ours === undefined || due === null) throw new Error(`The example says nothing of sub-goal ${id}`);
    return { goal: goal.id, id, text, criterion: wordsFor("da").criterion(criterion), unit, due, ...ours };
  }),
);
