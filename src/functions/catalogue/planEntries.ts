import type { FunctionEntry } from "./entry";
import { goal, id, plan, same, verdictWords } from "./parameters";

/** what each of nine equal goals is worth */
const ninth = 100 / 9;

/** Live functions: they answer from the plan in the workbook, and follow it. */
export const planEntries: readonly FunctionEntry[] = [
  {
    id: "SCORE",
    kind: "live",
    group: "plan",
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
        choices: [
          { da: "sikret", en: "met" },
          { da: "prognose", en: "forecast" },
          { da: "højst", en: "possible" },
        ],
      },
      plan,
    ],
    rules: [
      {
        da: "Sikret tæller kun opfyldte mål. Prognosen medregner også de afventende mål, som med dagens tal vil blive opfyldt. Højst medregner alle afventende mål. Vis aldrig ét af tallene alene: midt på året er det sikrede lavt, fordi det meste afventer.",
        en: "Met counts goals that are met. Forecast adds the pending goals that today's figures point to as met. Possible adds every pending goal. Never show one figure alone: in the middle of the year what is met is low because most goals are pending.",
      },
      {
        da: "En plan uden mål eller med vægte, der ikke kan læses, har ingen målopfyldelse: #I/T, ikke 0.",
        en: "A plan without goals, or with weights that cannot be read, has no score: #N/A, not 0.",
      },
    ],
    example: {
      story: {
        da: "6 af 9 mål er opfyldt, og ét mere ventes opfyldt.",
        en: "6 of 9 goals are met, and one more is forecast to be.",
      },
      formula: { da: '=PLAN.SCORE("prognose")', en: '=PLAN.SCORE("forecast")' },
      value: 7 * ninth,
    },
  },
  {
    id: "GOALMET",
    kind: "live",
    group: "plan",
    result: "any",
    text: {
      da: "SAND, når målet er opfyldt, FALSK, når det ikke er; #I/T, mens det afventer",
      en: "TRUE when the goal is met, FALSE when it is not; #N/A while it is pending",
    },
    parameters: [
      {
        ...goal,
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
    rules: [
      {
        da: "Et mål, der afventer, er hverken SAND eller FALSK. Angiv if_pending, hvis cellen skal vise noget andet end #I/T.",
        en: "A pending goal is neither TRUE nor FALSE. Give if_pending where the cell is to show something else than #N/A.",
      },
      {
        da: "Et delmål kan også angives. Peger goal på en tom celle, gælder svaret alle planens mål.",
        en: "A sub-goal can be given as well. Where goal points at a blank cell, the answer is about all goals of the plan.",
      },
    ],
    example: {
      story: {
        da: "Mål 1.3 afventer en vurdering; cellen skal vise et ord så længe.",
        en: "Goal 1.3 waits for an assessment; the cell is to show a word until then.",
      },
      formula: same('=PLAN.GOALMET("1.3","venter")'),
      value: "venter",
    },
  },
  {
    id: "STATUS",
    kind: "live",
    group: "plan",
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
    rules: [
      {
        da: "Ordet følger planens sprog, ikke læserens, så alle ser den samme celle.",
        en: "The word follows the plan's language, not the reader's, so that everybody sees the same cell.",
      },
      {
        da: "Et nummer, der er stamme for flere delmål, fx 1.2.a for 1.2.a1 og 1.2.a2, betyder dem alle.",
        en: "An id that is the stem of several sub-goals, such as 1.2.a of 1.2.a1 and 1.2.a2, means all of them.",
      },
    ],
    example: {
      story: { da: "Hvordan gik det med mål 2.1 i 2020?", en: "How did goal 2.1 fare in 2020?" },
      formula: same('=PLAN.STATUS("2.1",,2020)'),
      value: "ikke opfyldt",
    },
  },
  {
    id: "EXPLAIN",
    kind: "live",
    group: "plan",
    result: "string",
    text: {
      da: "Én sætning med tal: hvorfor målet eller delmålet har den status",
      en: "One sentence with numbers: why the goal or sub-goal has its verdict",
    },
    parameters: [id, plan],
    rules: [
      {
        da: "Mens målet afventer, siger sætningen hvorfor.",
        en: "While the goal is pending, the sentence says why.",
      },
    ],
    example: {
      story: { da: "Hvorfor er delmål 2.1.a opfyldt?", en: "Why is sub-goal 2.1.a met?" },
      formula: same('=PLAN.EXPLAIN("2.1.a")'),
      value: "Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0 mio. kr.",
    },
  },
  {
    id: "HEADROOM",
    kind: "live",
    group: "plan",
    result: "number",
    text: {
      da: "Delmålets råderum: afstanden til grænsen i delmålets enhed, dage for en frist; negativt er det, der mangler",
      en: "The sub-goal's headroom: the distance to the limit in its unit, days for a date; negative is the shortfall",
    },
    parameters: [
      { ...id, text: { da: 'Delmålet, fx "2.1.a", eller et mål med ét delmål', en: 'The sub-goal, such as "2.1.a", or a goal with one' } },
      plan,
    ],
    rules: [
      {
        da: "Har målet flere delmål, er svaret #VÆRDI! og nævner dem. Uden et tal eller en dato at måle på er det #I/T.",
        en: "Where the goal has several sub-goals, the answer is #VALUE! and names them. Without a figure or date to measure it is #N/A.",
      },
      {
        da: "Også et delmål, der afventer, har et råderum, når det har et tal.",
        en: "A pending sub-goal has headroom too once it has a figure.",
      },
    ],
    example: {
      story: {
        da: "Hvor meget mere kunne årets resultat afvige fra grundbudgettet?",
        en: "How much further could the year's result be from the budget?",
      },
      formula: same('=PLAN.HEADROOM("2.1.a")'),
      value: 0.7,
    },
  },
  {
    id: "POINTS",
    kind: "live",
    group: "plan",
    result: "number",
    text: {
      da: "Målets point: 100/antal mål, når det er opfyldt, 0, når det ikke er; #I/T, mens det afventer",
      en: "The goal's points: 100/number of goals when met, 0 when not; #N/A while it is pending",
    },
    parameters: [goal, plan],
    rules: [
      {
        da: "Har planens mål vægte, er et opfyldt måls point 100 × vægt / summen af vægtene.",
        en: "Where the plan's goals have weights, the points of a met goal are 100 × weight / sum of weights.",
      },
    ],
    example: {
      story: { da: "Et af ni lige tunge mål er opfyldt.", en: "One of nine equal goals is met." },
      formula: same('=PLAN.POINTS("2.1")'),
      value: ninth,
    },
  },
  {
    id: "GOALCOUNT",
    kind: "live",
    group: "plan",
    result: "number",
    text: {
      da: "Antallet af planens mål med en given status; udeladt: alle mål",
      en: "How many of the plan's goals have a verdict; omitted: all",
    },
    parameters: [
      {
        name: "status",
        optional: true,
        text: { da: '"opfyldt", "ikke opfyldt" eller "afventer"', en: '"met", "not met" or "pending"' },
        choices: [verdictWords.met, verdictWords.notMet, verdictWords.pending],
      },
      plan,
    ],
    rules: [{ da: "Delmål tælles ikke.", en: "Sub-goals are not counted." }],
    example: {
      story: { da: "Hvor mange mål afventer?", en: "How many goals are pending?" },
      formula: { da: '=PLAN.GOALCOUNT("afventer")', en: '=PLAN.GOALCOUNT("pending")' },
      value: 2,
    },
  },
  {
    id: "SUMMARY",
    kind: "live",
    group: "plan",
    result: "any",
    spills: true,
    text: {
      da: "Alle mål i fire kolonner: mål, titel, status og point; fylder cellerne nedad og til højre",
      en: "All goals in four columns: goal, title, status and points; fills the cells below and to the right",
    },
    parameters: [plan],
    rules: [
      {
        da: "Kan ikke stå i en Excel-tabel. Står der noget i de celler, den skal fylde, viser den #OVERLØB!.",
        en: "It cannot stand in an Excel table. Where there is something in the cells it fills, it shows #SPILL!.",
      },
      {
        da: "Point er tomme, mens målet afventer. Der er ingen overskrifter.",
        en: "Points are blank while the goal is pending. There are no headings.",
      },
    ],
    example: {
      story: { da: "Planens mål på en forside.", en: "The plan's goals on a front sheet." },
      formula: same("=PLAN.SUMMARY()"),
      value: [
        ["1.1", "Øgede krav til myndighederne med hensyn til registrering og verifikation ved udstedelse af CPR", "opfyldt", ninth],
        ["1.2", "Implementering af National Cyber- og Informationssikkerhedsstrategi (NCIS)", "opfyldt", ninth],
        ["1.3", "Bedre datakvalitet for værgemål", "afventer", ""],
        ["1.4", "Kundernes overholdelse af CPR vilkår", "ikke opfyldt", 0],
        ["1.5", "Udbud af CPR-opgaven", "opfyldt", ninth],
        ["1.6", "Afslutning af klagesager", "afventer", ""],
        ["2.1", "Bedre budgettering", "opfyldt", ninth],
        ["2.2", "Nedbringelse af sygefravær", "opfyldt", ninth],
        ["2.3", "Øget opmærksomhed på rettighedskontroller i IndFak og RejsUd", "opfyldt", ninth],
      ],
    },
  },
  {
    id: "NEXTREPORT",
    kind: "live",
    group: "plan",
    result: "number",
    shows: "date",
    text: {
      da: "Fristen for planårets næste kvartalsrapport, set fra den dag, planen er opgjort pr.",
      en: "When the plan year's next quarterly report is due, seen from the day the plan is judged as of",
    },
    parameters: [plan],
    rules: [
      {
        da: "Fristen er kvartalets sidste dag plus planens rapportdage (14) og flyttes ikke for helligdage. En frist på den dag, planen er opgjort pr., er den næste.",
        en: "It is the quarter's last day plus the plan's report days (14) and is not moved for holidays. A deadline on the day the plan is judged as of is the next one.",
      },
      {
        da: "Efter 4. kvartals frist er svaret #I/T: planåret har ingen kvartalsrapport mere.",
        en: "After the fourth quarter's deadline it is #N/A: the plan year has no quarterly report left.",
      },
    ],
    example: {
      story: { da: "Planen er opgjort pr. 1. juli 2022.", en: "The plan is judged as of 1 July 2022." },
      formula: same("=PLAN.NEXTREPORT()"),
      asOf: "2022-07-01",
      value: { date: "2022-07-14" },
    },
  },
  {
    id: "EVALUATED",
    kind: "live",
    group: "plan",
    result: "number",
    shows: "moment",
    text: {
      da: "Hvornår opgørelsen sidst ændrede sig (dato og klokkeslæt)",
      en: "When the evaluation last changed anything (date and time)",
    },
    parameters: [plan],
    rules: [
      {
        da: "Sæt den ved siden af enhver udskrevet målopfyldelse: en celle viser det sidst beregnede, indtil tilføjelsesprogrammet har kørt.",
        en: "Put it beside every printed score: a cell shows what was calculated last until the add-in has run.",
      },
    ],
    example: {
      story: { da: "Hvor nye er tallene?", en: "How fresh are the figures?" },
      formula: same("=PLAN.EVALUATED()"),
      value: "now",
    },
  },
];
