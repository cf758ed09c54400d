import type { Example, FunctionEntry, Texts } from "./entry";
import { same, verdictLists, verdictWords } from "./parameters";

const { met, notMet, pending } = verdictWords;

const verdictRules: readonly Texts[] = [
  {
    da: "SAND, ja og opfyldt er opfyldt; FALSK, nej og ikke opfyldt er ikke opfyldt. Tomme celler, afventer og #I/T afventer; ikke relevant holdes ude. En anden fejl eller et andet ord er #VÆRDI!.",
    en: "TRUE, yes and met are met; FALSE, no and not met are not met. Blank cells, pending and #N/A are pending; not applicable is left out. Any other error or word is #VALUE!.",
  },
  {
    da: "I områder på 1.000 celler eller flere, som hele kolonner, springes overskriften Status i første række og de tomme celler under listen over. I kortere områder er en tom celle et mål, der afventer.",
    en: "In ranges of 1,000 cells or more, such as whole columns, the heading Status in the first row and the blank cells below the list are passed over. In shorter ranges a blank cell is a pending goal.",
  },
];

function listOf(...words: readonly Texts[]): NonNullable<Example["cells"]> {
  return [[{ da: "Status", en: "Status" }], ...words.map((word) => [word])];
}

/** Pure functions that join verdicts: three-valued, so that an unknown never becomes a FALSE. */
export const verdictEntries: readonly FunctionEntry[] = [
  {
    id: "ALLMET",
    kind: "pure",
    group: "verdicts",
    result: "boolean",
    text: {
      da: "SAND, når alle er opfyldt, FALSK, når mindst ét ikke er det; ellers #I/T",
      en: "TRUE when all are met, FALSE when at least one is not; otherwise #N/A",
    },
    parameters: [verdictLists],
    rules: verdictRules,
    example: {
      story: {
        da: "Ét delmål er ikke opfyldt: målet kan ikke opfyldes, selv om et andet afventer.",
        en: "One sub-goal is not met: the goal cannot be met, though another is pending.",
      },
      cells: listOf(met, notMet, pending),
      formula: same("=PLAN.ALLMET(A2:A4)"),
      value: false,
    },
  },
  {
    id: "ANYMET",
    kind: "pure",
    group: "verdicts",
    result: "boolean",
    text: {
      da: "SAND, når mindst ét er opfyldt, FALSK, når ingen er det; ellers #I/T",
      en: "TRUE when at least one is met, FALSE when none is; otherwise #N/A",
    },
    parameters: [verdictLists],
    rules: verdictRules,
    example: {
      story: {
        da: "Et delmål er ikke opfyldt, og det andet afventer: målet kan stadig opfyldes.",
        en: "One sub-goal is not met, and the other is pending: the goal may still be met.",
      },
      cells: listOf(notMet, pending),
      formula: same("=PLAN.ANYMET(A2:A3)"),
      value: "#N/A",
    },
  },
  {
    id: "ATLEASTMET",
    kind: "pure",
    group: "verdicts",
    result: "boolean",
    text: {
      da: "SAND, når mindst k er opfyldt, FALSK, når det ikke længere kan nås; ellers #I/T",
      en: "TRUE when at least k are met, FALSE when that can no longer be reached; otherwise #N/A",
    },
    parameters: [{ name: "k", text: { da: "Hvor mange der skal være opfyldt", en: "How many must be met" } }, verdictLists],
    rules: [...verdictRules, { da: "Et k over antallet er en fejl: #VÆRDI!.", en: "A k above their number is a mistake: #VALUE!." }],
    example: {
      story: { da: "To af tre skal være opfyldt.", en: "Two of three must be met." },
      cells: listOf(met, met, pending),
      formula: same("=PLAN.ATLEASTMET(2,A2:A4)"),
      value: true,
    },
  },
  {
    id: "FULFILMENT",
    kind: "pure",
    group: "verdicts",
    result: "number",
    text: {
      da: "Målopfyldelsen i procent (0-100) af en liste af mål: point for de opfyldte; det sikrede, mens noget afventer",
      en: "The fulfilment in percent (0-100) of a list of goals: points of those met, and so a minimum while some are pending",
    },
    parameters: [
      {
        name: "verdicts",
        range: true,
        text: { da: "Målenes status, ét mål i hver celle", en: "The goals' verdicts, one goal in each cell" },
      },
      {
        name: "weights",
        range: true,
        optional: true,
        text: { da: "Målenes vægte; udeladt: lige vægt", en: "The goals' weights; omitted: equal" },
      },
    ],
    rules: [
      ...verdictRules,
      {
        da: "Vægtene skal være lige så mange som målene, ingen negative og ingen tomme. Uden mål er svaret #I/T, ikke 0.",
        en: "There must be as many weights as goals, none negative and none blank. Without goals the answer is #N/A, not 0.",
      },
    ],
    example: {
      story: { da: "Et mål på 50 point er opfyldt.", en: "One goal of 50 points is met." },
      cells: [
        [
          { da: "Status", en: "Status" },
          { da: "Vægt", en: "Weight" },
        ],
        [met, 50],
        [notMet, 30],
        [pending, 20],
      ],
      formula: same("=PLAN.FULFILMENT(A2:A4,B2:B4)"),
      value: 50,
    },
  },
];
