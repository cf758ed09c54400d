/** What a word can be one of: of the meanings of one slot a figure has one, and a figure of another is a wrong one. */
export type Slot = "basis" | "line" | "owner" | "step" | "month" | "meaning" | "act";

export interface Meaning {
  readonly slot?: Slot;
  /**
   * Danish and English, in lower case; a word ending in * stands for all that begin so. Words are split where letters meet digits:
   * "uo 2" is UO2 as well.
   */
  readonly forms: readonly string[];
}

/** Words of results plans and of the sheets that follow them. What stands here under one key means the same. */
export const lexicon = {
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
    forms: [
      "målværdi*",
      "måltal*",
      "grænse*",
      "limit*",
      "target*",
      "højst*",
      "maksim*",
      "maximum",
      "mindst",
      "tolerance*",
      "krav",
      "threshold",
    ],
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

  // what happened on a day
  received: {
    slot: "step",
    forms: ["modt", "modtag*", "received", "receipt date", "indgået", "indkom*", "oprettet*", "submitted", "opened"],
  },
  closed: {
    slot: "step",
    forms: ["afg", "afgjort*", "afslut*", "closed", "close date", "lukket*", "completed case*", "decided on", "afgørelse*", "resolved"],
  },
  due: { slot: "step", forms: ["frist*", "due", "deadline*", "senest", "forfald*", "by when"] },
  planned: { slot: "step", forms: ["planlagt*", "planned*", "forvent*", "expected*", "estimated"] },
  done: {
    slot: "step",
    forms: [
      "gennemført*",
      "færdig*",
      "done",
      "done on",
      "completed*",
      "completion*",
      "udført*",
      "dato for gennemførelse",
      "opnået",
      "nået",
      "achieved",
      "finished",
      "sendt",
      "sent",
      "til resultatplanen",
    ],
  },
  attached: { slot: "step", forms: ["vedlagt*", "vedhæft*", "attached*", "vedlæg*", "enclosed"] },
  signedOn: { slot: "step", forms: ["underskrevet*", "underskrift*", "signed", "signature*"] },
  checkedOn: { slot: "step", forms: ["kontroldato*", "kontrolleret*", "check date", "checked on", "control date"] },
  recordedOn: {
    slot: "step",
    forms: [
      "låst*",
      "udtræk*",
      "udtræksdato*",
      "extracted*",
      "locked*",
      "opdateret*",
      "updated*",
      "entered*",
      "indtastet*",
      "opgjort*",
      "rettet*",
      "as of",
      "pr dato",
    ],
  },
  answered: { slot: "step", forms: ["svar", "svaret", "answer*", "answered"] },

  june: { slot: "month", forms: ["juni", "jun", "june"] },
  december: { slot: "month", forms: ["december", "dec"] },
  march: { slot: "month", forms: ["marts", "march", "mar"] },
  september: { slot: "month", forms: ["september", "sep", "sept"] },

  // rights
  rights: { forms: ["rettighed*", "rights", "access right*", "adgang*"] },
  privileged: { forms: ["privileger*", "privilegede*", "priv", "privileged*"] },
  user: { forms: ["bruger*", "brugere", "user*", "users"] },
  errors: { forms: ["fejl", "fejlene", "fejlprocent*", "fejlrate*", "error*", "errors", "afvigende rettigheder"] },
  check: { forms: ["kontrol", "kontroller", "kontrollen", "kontrolleret", "check*", "checked", "control*", "rettighedskontrol*"] },
  reply: { forms: ["kvitter*", "kvitteringssvar*", "kvit", "receipt", "reply", "replies", "accounts declaration", "regnskabserklæring*"] },
  report: { forms: ["afrapport*", "rapport*", "report*", "reporting", "indberet*"] },

  // milestones
  rules: { forms: ["forskrift*", "regulation*", "rules", "administrative rules", "bekendtgørelse*"] },
  ruleSet: { forms: ["regelsæt*", "rule set", "ruleset", "set of rules"] },
  logging: { forms: ["logning", "logningspolitik*", "logging", "log", "logs"] },
  policy: { forms: ["politik*", "logningspolitik*", "policy", "policies"] },
  penetration: { forms: ["penetrationstest*", "penetration test*", "pentest*", "pen test*", "penetration*"] },
  contract: { forms: ["kontrakt*", "cpr kontrakt*", "contract*", "aftale*", "agreement*"] },
  tender: { forms: ["udbud*", "tender*", "procurement*"] },
  authority: { forms: ["myndighed*", "authorit*", "agencies"] },
  asked: { slot: "act", forms: ["anmod*", "asked", "requested", "request*", "rekvirer*"] },
  contacted: { slot: "act", forms: ["kontakt", "kontaktet*", "kontaktes", "contacted", "notified", "informed", "orienter*"] },
  all: { slot: "act", forms: ["samtlige", "i alt", "total*", "all", "hele", "antal i alt"] },
  documentation: { forms: ["dokumentation*", "documentation", "evidence of"] },
  securityUnit: { forms: ["enhed", "enheden", "sikkerhedsenhed*", "informationssikkerhedsenhed*", "security unit", "unit"] },
  established: { forms: ["etabler*", "oprettelse*", "established", "set up", "i drift"] },
  actionPlan: { forms: ["handleplan*", "handlingsplan*", "strategi*", "action plan*", "strategy"] },
  security: { forms: ["cyber*", "cybersikkerhed*", "informationssikkerhed*", "sikkerhed*", "security*"] },
  guardian: { forms: ["værge*", "værgemål*", "guardian*"] },
  drawnUp: { forms: ["udarb*", "drawn up", "prepared", "adopted", "vedtag*", "godkendt*"] },
  terms: { forms: ["vilkår*", "terms", "conditions"] },
  milestone: { forms: ["milepæl*", "milestone*", "opgave*", "task*", "delelement*"] },
  economy: { forms: ["økonomi*", "economy", "finance*", "budgettering*", "budgeting"] },
  institution: { forms: ["entity", "institution*", "enhedsnavn", "virksomhed*", "organisation*", "agency"] },
  note: { forms: ["benchmarkdatabase*", "statens benchmarkdatabase*", "benchmark*", "benchmarkdb", "isola"] },
} as const satisfies Readonly<Record<string, Meaning>>;

export type LexiconKey = keyof typeof lexicon;

/** Said of the rule and not of the source, or too common to tell anything. */
export const stopWords: ReadonlySet<string> = new Set(
  `af al alle at bl blev blevet bliver da de dem den denne der deres det dette dig din du efter egen eller en er et fik for fra før første
  får gør ha han har havde have heraf hos hun hver hvis hvor i ift ikke ind inden inkl ind jf kan kun man med mellem men mere mod mod ned
  ner nye ny når nærmere og også om omkring op os over på pr samt samtidig se ser sig sin sit skal som stk stor stå så således tage taget til tages
  tal ud uden under var ved vedr vedrørende vi via være været a an and are as at be been by do does each for from had has have in into is it its
  made make may must no not of on one or our out shall should so such than that the their them then there these this to was were which will
  with within year years år året års gl gamle old krone kroner kr dkk mio mia tkr højst flest mulige mindst maksimalt minimum
  senest niveau forhold samme gang bl stillet stiller krav hensyn udgang udgangen kvartal kvartalet kvt quarter fy opgøres forbedret øgede øget bedre nedbragt nedbringe nedbringelse
  nedbringes reduced reduction reduce lowered increased opmærksomhed implementering implementation måned måneder months`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

function rounds(number: string): readonly string[] {
  return ["udgiftsopfølgning", "uo", "prognose", "forecast", "opfølgning", "spending review", "follow up", "expenditure follow up"].map(
    (word) => `${word} ${number}`,
  );
}
