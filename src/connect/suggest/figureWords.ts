import type { Meaning } from "./lexicon";

/** Words for figures and for what they are of. */
export const figureWords = {
  // whose round of the economy
  gb: {
    slot: "basis",
    forms: ["grundbudget*", "gb", "original* budget*", "initial budget*", "opr* budget*", "anchor budget*", "vedtaget budget*"],
  },
  fl: { slot: "basis", forms: ["finanslov*", "fl", "appropriation*", "bevilling*", "finance act"] },
  uo1: { slot: "basis", forms: rounds("1") },
  uo2: { slot: "basis", forms: rounds("2") },
  uo3: { slot: "basis", forms: rounds("3") },
  uo4: { slot: "basis", forms: rounds("4") },
  forecast: {
    slot: "basis",
    forms: [
      "udgiftsopfølgning*",
      "uo",
      "prognose*",
      "forecast*",
      "skøn*",
      "estimat*",
      "estimate*",
      "foreløbig*",
      "preliminary",
      "provisional",
    ],
  },
  actual: {
    slot: "basis",
    forms: ["realiser*", "real", "regnskab*", "actual*", "faktisk*", "outturn", "realised", "realized", "accounts", "endeligt resultat"],
  },
  budget: { forms: ["budget*", "budgetteret", "budgeted"] },

  // which line of the accounts
  net: { slot: "line", forms: ["resultat", "resultatet", "årets resultat", "nettoresultat*", "result", "net", "net result", "balance"] },
  revenue: { slot: "line", forms: ["indtægt*", "revenue*", "income", "omsætning", "gebyr*", "fees"] },
  salary: { slot: "line", forms: ["løn*", "salar*", "payroll", "wages", "personale*"] },
  operating: {
    slot: "line",
    forms: ["drift", "øvrig drift", "driftsudgift*", "udgift*", "omkostning*", "expenditure*", "expenses", "costs", "cost"],
  },

  // what a figure is beside the thing itself
  deviation: {
    slot: "meaning",
    forms: [
      "afv",
      "afvig*",
      "difference",
      "differens",
      "diff",
      "forskel*",
      "variance*",
      "deviation*",
      "ændring*",
      "change",
      "rest",
      "restbudget",
    ],
  },
  limit: {
    slot: "meaning",
    forms: ["målværdi*", "måltal*", "grænse*", "limit*", "target*", "højst*", "maksim*", "maximum", "mindst", "tolerance*", "threshold"],
  },
  score: { slot: "meaning", forms: ["målopfyldelse*", "status", "point*", "score*", "opfyldt", "headroom", "vægt*", "weight*", "met"] },
  outdated: {
    slot: "meaning",
    forms: [
      "gl",
      "gammel*",
      "gamle",
      "tidligere",
      "forrige",
      "kladde*",
      "udkast*",
      "draft*",
      "old",
      "obsolete",
      "arkiv*",
      "archive*",
      "slet ikke",
      "udgået",
      "superseded",
    ],
  },
  goalId: {
    slot: "meaning",
    forms: ["målnr", "mål nr", "goal", "goals", "goal id", "sub goal", "delmål", "mål", "delmålnr"],
  },

  // sick leave
  sick: { forms: ["sygefravær*", "sygedag*", "sygdom*", "syge*", "sick*", "sickness*", "sick leave", "sick day*", "absence*", "fravær*"] },
  state: {
    slot: "owner",
    forms: [
      "staten",
      "statens",
      "statens gennemsnit*",
      "statsgennemsnit*",
      "state",
      "state average",
      "central government",
      "national average",
    ],
  },
  rolling: {
    forms: [
      "rullende*",
      "rolling*",
      "12 mdr",
      "12 måneder*",
      "12 months",
      "4 kvartaler",
      "fire kvartaler",
      "four quarters",
      "års gennemsnit*",
      "årsgennemsnit*",
      "gns 12 mdr",
      "last four",
      "seneste fire",
    ],
  },
  average: { forms: ["gns", "gennemsnit*", "average*", "avg", "mean", "gnsn"] },
  day: { forms: ["dage", "dag", "day", "days", "arbejdsdag*"] },
  employee: { forms: ["ansat", "ansatte", "medarb*", "employee*", "årsværk*", "fte", "staff", "headcount", "pp", "per person"] },

  // cases
  complaint: { forms: ["klag*", "complaint*", "appeal*"] },
  case: { forms: ["sag", "sager", "sagerne", "sags", "sagsbehandling*", "case", "cases", "sagsliste*"] },
  inTime: { forms: ["rettidig*", "til tiden", "in time", "on time", "ontime", "inden for frist*", "timely"] },
  share: { forms: ["andel*", "share*", "procent", "pct", "percent*", "rate", "ratio", "fejlprocent*", "fejlrate*"] },

  // rights
  rights: { forms: ["rettighed*", "rights", "access right*", "adgang*"] },
  privileged: { forms: ["privileger*", "privilegede*", "priv", "privileged*"] },
  user: { forms: ["bruger*", "brugere", "user*", "users"] },
  errors: { forms: ["fejl", "fejlene", "fejlprocent*", "fejlrate*", "error*", "errors", "afvigende rettigheder"] },
  check: {
    forms: [
      "kontrol",
      "kontroller",
      "kontrollen",
      "review*",
      "kontrolleret",
      "review*",
      "check*",
      "checked",
      "control*",
      "rettighedskontrol*",
    ],
  },
  reply: { forms: ["kvitter*", "kvitteringssvar*", "kvit", "receipt", "reply", "replies", "accounts declaration", "regnskabserklæring*"] },
  report: { forms: ["afrapport*", "rapport*", "report*", "reporting", "indberet*"] },
} as const satisfies Readonly<Record<string, Meaning>>;

function rounds(number: string): readonly string[] {
  return ["udgiftsopfølgning", "uo", "prognose", "forecast", "opfølgning", "spending review", "follow up", "expenditure follow up"].map(
    (word) => `${word} ${number}`,
  );
}
