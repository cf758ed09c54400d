import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import type { WorkbookEvaluation } from "../../src/live/liveState";
import { withReadIssues } from "../../src/live/withReadIssues";
import { dayOf } from "../../src/plan/day";
import { exact } from "../../src/plan/exact";
import type { Issue, Notice } from "../../src/plan/issue";
import type { Place } from "../../src/plan/place";
import type { Entry, Figure, Goal, Plan, SubGoal } from "../../src/plan/plan";

let rows = 1;

export function place(cell: string): Place {
  return { table: "PlanSubgoals", row: rows, column: "Resultat", cell };
}

export const empty: Entry = { kind: "empty", why: "blank" };
export const number = (value: number, percent = false): Entry => ({ kind: "number", value: exact(value), percent });
export const range = (low: number, high: number): Entry => ({ kind: "range", low: exact(low), high: exact(high), percent: false });
export const date = (year: number, month: number, day: number): Entry => ({ kind: "date", day: dayOf(year, month, day) });

export function figure(entry: Entry, sources: readonly string[] = []): Figure {
  return { entry, place: place(`Resultatplan!H${++rows}`), formula: sources.length === 0 ? "" : `=${sources.join("+")}`, sources };
}

export function subGoal(given: Partial<SubGoal> & Pick<SubGoal, "id">): SubGoal {
  return {
    text: "",
    criterion: "atLeast",
    target: figure(empty),
    comparedWith: figure(empty),
    result: figure(empty),
    unit: "",
    due: dayOf(2022, 12, 31),
    duePlace: null,
    final: null,
    evidence: "",
    decidedBy: "",
    decidedOn: null,
    owner: "",
    source: "",
    judgeable: true,
    place: place(`Resultatplan!A${rows}`),
    ...given,
  };
}

export function goal(given: Partial<Goal> & Pick<Goal, "id">): Goal {
  return {
    title: "",
    group: "",
    requires: { kind: "all" },
    weight: null,
    comment: "",
    subGoals: [],
    judgeable: true,
    weightsReadable: true,
    place: place(`Resultatplan!A${rows}`),
    ...given,
  };
}

export function plan(given: Partial<Plan> = {}): Plan {
  return {
    name: "CPR 2022",
    institution: "CPR-administrationen",
    year: 2022,
    start: dayOf(2022, 1, 1),
    end: dayOf(2022, 12, 31),
    signed: dayOf(2021, 12, 9),
    asOf: dayOf(2022, 10, 14),
    reportDays: 14,
    language: "da",
    goals: nineGoals(),
    history: [],
    choices: [],
    changesSinceSigned: [],
    ...given,
  };
}

/** Evaluated by the rules themselves, so that the pane is shown nothing that cannot happen. */
export function evaluation(
  plans: readonly Plan[] = [plan()],
  issues: readonly Issue[] = [],
  notices: readonly Notice[] = [],
): WorkbookEvaluation {
  const evaluated = plans.map((each) => withReadIssues(evaluatePlan(each), issues));
  const judged = evaluated.flatMap(({ goals }) => goals.flatMap(({ subGoals }) => subGoals));
  return {
    plans: evaluated,
    reports: [],
    issues: [...new Set([...issues, ...judged.flatMap((each) => each.issues)])],
    notices: [...notices, ...judged.flatMap((each) => each.notices)],
  };
}

/** The shape of the 2022 plan on 14 October 2022; 2.1 has both its results. */
export function nineGoals(deviation = 0.9): readonly Goal[] {
  const core = "Strategiske mål og kernefaglige mål";
  const economy = "Økonomiske mål og administrative mål";
  const by = (id: string, text: string, result: Entry, month: number, day: number) =>
    subGoal({ id, text, criterion: "byDate", result: figure(result, [`Milepæle!D${rows}`]), due: dayOf(2022, month, day) });
  return [
    goal({
      id: "1.1",
      title: "Øgede krav til myndighederne med hensyn til registrering og verifikation ved udstedelse af CPR",
      group: core,
      subGoals: [by("1.1", "Administrative forskrifter udarbejdet", date(2022, 6, 24), 6, 30)],
    }),
    goal({
      id: "1.2",
      title: "Implementering af National Cyber- og Informationssikkerhedsstrategi (NCIS)",
      group: core,
      subGoals: [
        by("1.2.a1", "Decentral Cyber- og Informationssikkerhedsenhed etableret", date(2022, 5, 2), 12, 31),
        by("1.2.a2", "Stilling til krav i en handleplan", date(2022, 12, 1), 12, 31),
        by("1.2.b1", "Logningspolitik", empty, 12, 31),
        by("1.2.b2", "Regelsæt for logning", empty, 12, 31),
        by("1.2.c", "Penetrationstest af CPR-systemet gennemført", empty, 12, 31),
      ],
    }),
    goal({
      id: "1.3",
      title: "Bedre datakvalitet for værgemål",
      group: core,
      comment: "Vurderes af departementet i januar.",
      subGoals: [subGoal({ id: "1.3", text: "Flest mulige værger registreret med personnummer", criterion: "assessed" })],
    }),
    goal({
      id: "1.4",
      title: "Kundernes overholdelse af CPR vilkår",
      group: core,
      subGoals: [
        subGoal({
          id: "1.4.a",
          text: "Myndigheder anmodet om dokumentation",
          criterion: "between",
          target: figure(range(10, 15)),
          result: figure(number(12), ["Milepæle!D9"]),
          unit: "myndigheder",
        }),
        subGoal({
          id: "1.4.b",
          text: "Samtlige myndigheder kontaktet",
          target: figure(number(1300)),
          result: figure(number(1100)),
          unit: "myndigheder",
        }),
      ],
    }),
    goal({
      id: "1.5",
      title: "Udbud af CPR-opgaven",
      group: core,
      subGoals: [
        by("1.5.a", "Ny CPR-kontrakt underskrevet", empty, 12, 31),
        subGoal({ id: "1.5.b", text: "Kontrakten er et resultat af udbuddet", criterion: "assessed", result: figure({ kind: "yes" }) }),
      ],
    }),
    goal({
      id: "1.6",
      title: "Afslutning af klagesager",
      group: core,
      subGoals: [
        subGoal({
          id: "1.6",
          text: "Klagesager afsluttet rettidigt inden for 5 måneder",
          target: figure(number(0.9, true)),
          result: figure(number(56 / 60), ["Klagesager!B2:B64", "Klagesager!C2:C64"]),
          unit: "pct.",
        }),
      ],
    }),
    goal({
      id: "2.1",
      title: "Bedre budgettering",
      group: economy,
      requires: { kind: "any" },
      subGoals: [
        subGoal({
          id: "2.1.a",
          text: "Maksimal afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat",
          criterion: "within",
          target: figure(number(2)),
          comparedWith: figure(number(-0.4)),
          result: figure(number(deviation), ["Økonomi!G8"]),
          unit: "mio. kr.",
          final: "yes",
          decidedBy: "Økonomienheden",
          decidedOn: dayOf(2022, 10, 12),
          source: "Statens Koncernsystem",
          owner: "Controlleren",
        }),
        subGoal({
          id: "2.1.b",
          text: "Maksimal afvigelse mellem udgiftsopfølgning 2 og realiseret resultat",
          criterion: "within",
          target: figure(number(1)),
          comparedWith: figure(number(-1.1)),
          result: figure(number(deviation), ["Økonomi!G8"]),
          unit: "mio. kr.",
          final: "yes",
          decidedBy: "Økonomienheden",
        }),
      ],
    }),
    goal({
      id: "2.2",
      title: "Sygefravær",
      group: economy,
      requires: { kind: "any" },
      subGoals: [
        subGoal({
          id: "2.2.a",
          text: "Højst statens gennemsnit",
          criterion: "atMost",
          target: figure(number(8.2)),
          result: figure(number(8.4), ["Sygefravær!F5"]),
          unit: "dage",
          due: dayOf(2022, 9, 30),
        }),
        subGoal({
          id: "2.2.b",
          text: "Nedbragt med 5 pct. i forhold til egen 2021",
          criterion: "reducedBy",
          target: figure(number(0.05, true)),
          comparedWith: figure(number(7.6)),
          result: figure(number(8.4), ["Sygefravær!F5"]),
          unit: "dage",
          due: dayOf(2022, 9, 30),
        }),
      ],
    }),
    goal({
      id: "2.3",
      title: "Rettighedskontroller",
      group: economy,
      subGoals: [
        subGoal({
          id: "2.3.a1",
          text: "Kontrol i juni vedlagt",
          criterion: "documented",
          result: figure(date(2022, 7, 12)),
          due: dayOf(2022, 7, 31),
          evidence: "F2 2022-4711",
        }),
        subGoal({ id: "2.3.a2", text: "Kontrol i december vedlagt", criterion: "documented", due: dayOf(2023, 1, 31) }),
        subGoal({
          id: "2.3.b",
          text: "Fejl i privilegerede brugere",
          criterion: "atMost",
          target: figure(number(0.1, true)),
          result: figure(number(1 / 12, true), ["Rettigheder!C14"]),
          unit: "pct.",
        }),
      ],
    }),
  ];
}
