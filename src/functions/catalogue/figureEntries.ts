import type { FunctionEntry, ParameterEntry } from "./entry";
import { same } from "./parameters";

const actual: ParameterEntry = { name: "actual", text: { da: "Realiseret beløb", en: "The realised amount" } };
const budget: ParameterEntry = {
  name: "budget",
  text: {
    da: "Budgetteret beløb, i samme enhed og med samme fortegn",
    en: "The budgeted amount, in the same unit and with the same sign",
  },
};

/** Pure functions on budgets, sick leave and other figures. */
export const figureEntries: readonly FunctionEntry[] = [
  {
    id: "DEVIATION",
    kind: "pure",
    group: "figures",
    result: "number",
    text: { da: "Afvigelsen: realiseret minus budget, beregnet eksakt", en: "The deviation: actual less budget, calculated exactly" },
    parameters: [actual, budget],
    rules: [
      {
        da: "Mangler et af tallene, er svaret #I/T. Skriv 0, hvis beløbet er nul.",
        en: "Where one of the figures is missing, the answer is #N/A. Write 0 where the amount is nil.",
      },
    ],
    example: {
      story: { da: "Årets resultat mod grundbudgettet, i mio. kr.", en: "The year's result against the budget, in millions." },
      cells: [
        [
          { da: "Realiseret", en: "Actual" },
          { da: "Grundbudget", en: "Budget" },
        ],
        [0.9, -0.4],
      ],
      formula: same("=PLAN.DEVIATION(A2,B2)"),
      value: 1.3,
    },
  },
  {
    id: "WITHIN",
    kind: "pure",
    group: "figures",
    result: "boolean",
    text: {
      da: "SAND, når afvigelsen fra budgettet, op eller ned, holder sig inden for grænsen; præcis på grænsen er inden for",
      en: "TRUE when the deviation from the budget, up or down, is within the limit; exactly on the limit is within",
    },
    parameters: [
      actual,
      budget,
      {
        name: "tolerance",
        text: {
          da: "Den største tilladte afvigelse, i samme enhed: 2 eller teksten +/- 2,0",
          en: "The largest deviation allowed, in the same unit: 2 or the text +/- 2.0",
        },
      },
    ],
    rules: [
      {
        da: "Beregnet eksakt: 333,1 mod 330,8 afviger præcis 2,3. Regnearkets egen =ABS(333,1-330,8)<=2,3 er FALSK, fordi det regner binært.",
        en: "Calculated exactly: 333.1 against 330.8 deviates by exactly 2.3. A spreadsheet's own =ABS(333.1-330.8)<=2.3 is FALSE because it calculates in binary.",
      },
      { da: "En negativ grænse er en fejl: #VÆRDI!.", en: "A negative limit is a mistake: #VALUE!." },
    ],
    example: {
      story: {
        da: "Mål 2.1.a: resultatet må højst afvige 2,0 mio. kr. fra grundbudgettet.",
        en: "Goal 2.1.a: the result may deviate 2.0 millions from the budget at most.",
      },
      cells: [
        [
          { da: "Realiseret", en: "Actual" },
          { da: "Grundbudget", en: "Budget" },
        ],
        [4.4, 2.4],
      ],
      formula: same("=PLAN.WITHIN(A2,B2,2)"),
      value: true,
    },
  },
  {
    id: "MEETS",
    kind: "pure",
    group: "figures",
    result: "boolean",
    text: {
      da: "SAND, når resultatet opfylder kriteriet, FALSK, når det ikke gør; #I/T uden resultat",
      en: "TRUE when the result meets the criterion, FALSE when it does not; #N/A without a result",
    },
    parameters: [
      {
        name: "result",
        text: { da: "Resultatet: tal, dato, ja eller nej", en: "The result: number, date, yes or no" },
      },
      {
        name: "criterion",
        text: {
          da: '"mindst", "højst", "over", "under", "mellem", "inden for", "nedbragt med", "senest", "dokumenteret" eller "vurderet"',
          en: '"at least", "at most", "more than", "less than", "between", "within", "reduced by", "by date", "documented" or "assessed"',
        },
        choices: [
          { da: "mindst", en: "at least" },
          { da: "højst", en: "at most" },
          { da: "over", en: "more than" },
          { da: "under", en: "less than" },
          { da: "mellem", en: "between" },
          { da: "inden for", en: "within" },
          { da: "nedbragt med", en: "reduced by" },
          { da: "senest", en: "by date" },
          { da: "dokumenteret", en: "documented" },
          { da: "vurderet", en: "assessed" },
        ],
      },
      {
        name: "target",
        text: {
          da: 'Målværdien: tal, "10-15" for mellem, andel for nedbragt med, frist for senest og dokumenteret',
          en: 'The target: number, "10-15" for between, share for reduced by, due date for by date and documented',
        },
      },
      {
        name: "compared_with",
        optional: true,
        text: {
          da: "Tallet, der sammenlignes med, for inden for og nedbragt med",
          en: "The figure to compare with, for within and reduced by",
        },
      },
    ],
    rules: [
      {
        da: "Samme regler som planens delmål: præcis på grænsen er opfyldt, undtagen for over og under.",
        en: "The same rules as the plan's sub-goals: exactly on the limit is met, except for more than and less than.",
      },
      {
        da: "Står målværdien som tekst, fx 90 pct., er hele procent mod en andel (93 mod 90 pct.) en fejl. En celle med procentformat giver funktionen 0,9, og så er 93 mere: skriv resultatet som 0,93 eller 93 pct. En dato i fremtiden er planlagt, ikke udført: #I/T.",
        en: "Where the target is text, such as 90 %, a whole percentage against a share is a mistake. A cell formatted as a percentage hands over 0.9, and 93 is then more: write the result as 0.93 or 93 %. A date in the future is planned, not done: #N/A.",
      },
      {
        da: 'Skriv intervallet for mellem som tekst: Excel gør 10-15 til en dato. Vurderet bruger ingen målværdi: skriv "".',
        en: 'Write the range of between as text: Excel makes a date of 10-15. Assessed uses no target: write "".',
      },
    ],
    example: {
      story: {
        da: "Er sygefraværet nedbragt med 5 pct. fra 6,0 dage?",
        en: "Is sick leave reduced by 5 % from 6.0 days?",
      },
      cells: [
        [
          { da: "I år", en: "This year" },
          { da: "Sidste år", en: "Last year" },
        ],
        [5.7, 6],
      ],
      formula: { da: '=PLAN.MEETS(A2,"nedbragt med",0.05,B2)', en: '=PLAN.MEETS(A2,"reduced by",0.05,B2)' },
      value: true,
    },
  },
  {
    id: "SICKLEAVEMET",
    kind: "pure",
    group: "figures",
    result: "boolean",
    text: {
      da: "SAND, når sygefraværet højst er på statens gennemsnit eller er nedbragt tilstrækkeligt fra eget tidligere niveau",
      en: "TRUE when sick leave is at most the state average, or is sufficiently reduced from its own earlier level",
    },
    parameters: [
      { name: "own", text: { da: "Eget gennemsnit, dage pr. ansat pr. år", en: "Own average, days per employee a year" } },
      { name: "state_average", text: { da: "Statens gennemsnit, samme enhed", en: "The state average, in the same unit" } },
      {
        name: "previous_own",
        text: { da: "Eget gennemsnit i det år, der sammenlignes med", en: "Its own average in the year compared with" },
      },
      {
        name: "reduction",
        optional: true,
        text: { da: "Nedbringelsen som andel; udeladt: 0,05 (5 pct.)", en: "The reduction as a share; omitted: 0.05 (5 %)" },
      },
    ],
    rules: [
      {
        da: "Mindst ét af de to krav skal holde. Mangler statens tal, og holder det andet krav, er svaret SAND; holder det ikke, er det #I/T, for statens tal kan være afgørende. Et gennemsnit på 0 dage regnes som ikke oplyst.",
        en: "At least one of the two must hold. Where the state's figure is missing and the other holds, the answer is TRUE; where it does not hold, it is #N/A, since the state's figure may decide it. An average of 0 days counts as not reported.",
      },
    ],
    example: {
      story: {
        da: "7,3 dage mod statens 8,2 og egne 7,6 året før.",
        en: "7.3 days against the state's 8.2 and its own 7.6 of the year before.",
      },
      cells: [
        [
          { da: "Eget", en: "Own" },
          { da: "Staten", en: "The state" },
          { da: "Eget året før", en: "Own, year before" },
        ],
        [7.3, 8.2, 7.6],
      ],
      formula: same("=PLAN.SICKLEAVEMET(A2,B2,C2)"),
      value: true,
    },
  },
  {
    id: "ROLLINGYEAR",
    kind: "pure",
    group: "figures",
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
    rules: [
      {
        da: "Dage pr. ansat lægges sammen, de skal ikke deles med fire. Mangler et af de fire kvartaler, er svaret #I/T.",
        en: "Days per employee are added up, not divided by four. Where one of the four quarters is missing, the answer is #N/A.",
      },
      {
        da: "Med periods må kvartalerne stå i vilkårlig rækkefølge; det samme kvartal to gange er en fejl. Overskrift og tomme rækker springes over.",
        en: "With periods the quarters may stand in any order; the same quarter twice is a mistake. A heading and blank rows are passed over.",
      },
    ],
    example: {
      story: { da: "Sygefraværet til og med 3. kvartal 2022.", en: "Sick leave up to the third quarter of 2022." },
      cells: [
        [
          { da: "Kvartal", en: "Quarter" },
          { da: "Dage pr. ansat", en: "Days per employee" },
        ],
        [{ da: "2021K4", en: "2021Q4" }, 1.9],
        [{ da: "2022K1", en: "2022Q1" }, 2.3],
        [{ da: "2022K2", en: "2022Q2" }, 1.6],
        [{ da: "2022K3", en: "2022Q3" }, 1.5],
        [{ da: "2022K4", en: "2022Q4" }, null],
      ],
      formula: same("=PLAN.ROLLINGYEAR(B2:B6,A2:A6)"),
      value: 7.3,
    },
  },
  {
    id: "ERRORRATE",
    kind: "pure",
    group: "figures",
    result: "number",
    shows: "share",
    text: { da: "Fejlandelen: fejl delt med kontrollerede (0-1)", en: "The error rate: errors divided by checked (0-1)" },
    parameters: [
      { name: "errors", text: { da: "Antal fejl", en: "Number of errors" } },
      { name: "checked", text: { da: "Antal kontrollerede", en: "Number checked" } },
    ],
    rules: [
      {
        da: "Er intet kontrolleret, kan andelen ikke måles: #I/T, ikke 0. Flere fejl end kontrollerede er en fejl i tallene: #VÆRDI!.",
        en: "Where nothing was checked, the rate cannot be measured: #N/A, not 0. More errors than checked is a mistake: #VALUE!.",
      },
      { da: "Gang ikke med 100; giv cellen procentformat.", en: "Do not multiply by 100; format the cell as a percentage." },
    ],
    example: {
      story: { da: "1 fejl blandt 10 privilegerede brugere.", en: "1 error among 10 privileged users." },
      cells: [
        [
          { da: "Fejl", en: "Errors" },
          { da: "Kontrollerede", en: "Checked" },
        ],
        [1, 10],
      ],
      formula: same("=PLAN.ERRORRATE(A2,B2)"),
      value: 0.1,
    },
  },
];
