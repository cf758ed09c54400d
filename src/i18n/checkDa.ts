import { sayIn, textOf, textOfMend } from "./checkSay";
import type { CheckWords, FindingTexts, MendTexts } from "./checkWords";
import { connectDa } from "./connectDa";
import { stopped } from "./stopped";

const { number, date, formula, error, quote, value, rows } = sayIn("da");
const { fields } = connectDa;
const { units, signs } = connectDa.record;
const turned = (isTurned: boolean) => (isTurned ? "vender formlen fortegnet" : "vender formlen ikke fortegnet");
const of = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

const findings: FindingTexts = {
  sourceDeleted: ({ cell, about }) =>
    about === "#REF!"
      ? `Formlen i ${cell} henviser til celler, der er slettet (${error(about)}).`
      : `Formlen i ${cell} henviser til ${quote(about)}, som ikke findes i projektmappen.`,
  valueOverFormula: ({ cell, value: held, formula: recorded, isGuess }) =>
    `${held === "" ? `${cell} er tom` : `I ${cell} er skrevet ${value(held)}`}. Da tallet blev forbundet, stod der ${formula(recorded)}.${isGuess ? " Det kan være med vilje, for tallet er markeret endeligt." : " Tallet følger ikke længere kilden."}`,
  signFlipped: ({ cell, isTurned, text, other, isGuess }) =>
    text === null
      ? `Kun det ene af de to tal, der sammenlignes, får vendt fortegnet: ved ${cell} ${turned(isTurned)}, ved ${other} omvendt. De står ved siden af hinanden og har formentlig samme fortegn.`
      : `${quote(text)} ${isGuess ? "tyder på et andet fortegn end formlens" : "passer ikke med formlen"}: ved ${cell} ${turned(isTurned)}. Ved ${other}, som det sammenlignes med, passer fortegnet, så afvigelsen bliver forkert.`,
  signContradicted: ({ cell, isTurned, text, isGuess }) =>
    `${quote(text)} ${isGuess ? "tyder på et andet fortegn end formlens" : "passer ikke med formlen"}: ved ${cell} ${turned(isTurned)}.`,
  unitContradicted: ({ cell, by, told, taken, text }) =>
    stopped(
      `${quote(text)} siger ${units[told]}, men ${by === "formula" ? `formlen regner ${cell} som ${units[taken]}` : `${cell} er forbundet som ${units[taken]}`}`,
    ),
  factorJump: ({ cell, field, factor, figure, other, against }) => {
    const size = `omkring ${number(factor)} gange så ${Math.abs(figure) > Math.abs(other) ? "stort" : "lille"} som`;
    const name = field === null ? "" : fields[field];
    if (against === "row")
      return `${number(figure)} i ${cell} er ${size} de andre tal i rækken (omkring ${number(other)}). Måske er et skilletegn læst forkert.`;
    const compared = { comparedWith: "det, det sammenlignes med", target: "målværdien", history: "i tidligere år" }[against];
    return `${name} ${number(figure)} er ${size} ${compared} (${number(other)}). Måske står de i hver sin enhed.`;
  },
  formulaChanged: ({ cell, formula: now, recorded }) =>
    `Formlen i ${cell} er en anden end den, der blev forbundet. Nu: ${formula(now)}. Dengang: ${formula(recorded)}.`,
  headingChanged: ({ cell, part, was, now }) => {
    const name = part === "row" ? "rækken" : "kolonnen";
    return now === ""
      ? `Ved ${cell} hed ${name} ${quote(was)}, da tallet blev forbundet. Nu står der ingen overskrift.`
      : `Ved ${cell} hedder ${name} nu ${quote(now)}. Da tallet blev forbundet, hed den ${quote(was)}.`;
  },
  signChanged: ({ cell, was, now, text }) => `${quote(text)} siger ${signs[now]}, men ${cell} er forbundet som ${signs[was]}.`,
  sourceError: ({ cell, error: shown }) => `${cell} viser fejlen ${error(shown)}.`,
  caseTwice: ({ cell, id, first, sameDates }) =>
    `${quote(id)} står både i ${first} og ${cell}, ${sameDates ? "med samme datoer. Sagen tæller to gange." : "med forskellige datoer. Er det én sag, tæller den to gange."}`,
  closedBeforeReceived: ({ cell, received, closed }) => `Sagen ved ${cell} er afsluttet ${date(closed)}, men modtaget ${date(received)}.`,
  totalInside: ({ cell, text, value: held }) =>
    text === null
      ? `${value(held)} i ${cell} er lig summen af tallene over det. Er det en sum, tæller den dobbelt.`
      : `${cell} står i rækken ${quote(text)} inde i listen og regnes med sammen med de andre.`,
  listGrown: ({ cell, side, rows: count, isGuess }) =>
    `Lige ${side === "below" ? "under" : "over"} listen står ${of(count, "række", "rækker")}, som formlen ikke tager med (fra ${cell}).${isGuess ? " De ser ud til at høre til." : ""}`,
  numberAsText: ({ cell, text, number: read }) =>
    read === null
      ? `${quote(text)} i ${cell} er tekst og kan læses på flere måder. Skriv tallet i cellen.`
      : `${quote(text)} i ${cell} er tekst. Nogle formler springer det over.`,
  dateAsText: ({ cell, text, day }) =>
    day === null
      ? `${quote(text)} i ${cell} er tekst og kan ikke læses som én bestemt dato. Skriv datoen i cellen.`
      : `${quote(text)} i ${cell} er tekst, ikke en dato.`,
  dateUnlikely: ({ cell, day }) => `${date(day)} i ${cell} ligger langt fra planens år.`,
  hiddenRows: ({ rows: hidden, cells }) =>
    `${of(hidden.length, "skjult række", "skjulte rækker")} (${rows(hidden)}) i ${cells} regnes med.`,
  typedAmongFormulas: ({ cell, value: held, formula: other, formulaAt }) =>
    `${value(held)} i ${cell} er skrevet direkte, mens der ved siden af står formler som ${formula(other)} i ${formulaAt}. Måske er en formel skrevet over.`,
  sourceElsewhere: ({ cell }) =>
    `Formlen i ${cell} henter fra en anden projektmappe. Tallet er kun så nyt som den seneste opdatering af kæden.`,
  shareAboveWhole: ({ cell, value: share }) =>
    `Resultatet fra ${cell} er ${number(share * 100)} pct., altså over 100 pct. Det kan være rigtigt.`,
  asOfInFuture: ({ cell, asOf }) => `Planen er opgjort pr. ${date(asOf)} (${cell}), som ikke er kommet endnu.`,
};

const mends: MendTexts = {
  writeNumber: (mend) => `Skriv ${number(mend.number)} i ${mend.cell}`,
  writeDate: ({ cell, day }) => `Skriv ${date(day)} i ${cell}`,
  writeFormula: ({ cell }) => `Skriv formlen tilbage i ${cell}`,
  takeAll: ({ cells }) => `Udvid formlen til ${cells}`,
  rememberHeading: ({ heading }) => `Det er rigtigt: husk ${quote(heading)}`,
  rememberFormula: () => "Det er rigtigt: husk den nye formel",
};

const mended: MendTexts = {
  writeNumber: (mend) => `${number(mend.number)} er skrevet i ${mend.cell}.`,
  writeDate: ({ cell, day }) => `${date(day)} er skrevet i ${cell}.`,
  writeFormula: ({ cell }) => `Formlen er skrevet tilbage i ${cell}.`,
  takeAll: ({ cells }) => `Formlen går nu til ${cells}.`,
  rememberHeading: ({ heading }) => `${quote(heading)} er noteret i PlanSources.`,
  rememberFormula: () => "Den nye formel er noteret i PlanSources.",
};

export const checkDa: CheckWords = {
  title: "Kontrol",
  introduction: "Kontrollerer de celler, planens tal kommer fra. Intet ændres, før du trykker på en knap, der siger, hvad den skriver.",
  noPlan: "Der er ingen plan at kontrollere",
  noPlanHelp: "Opret en plan på fanen Plan, og vend tilbage hertil.",
  check: "Kontrollér",
  checkAgain: "Kontrollér igen",
  checking: "Kontrollerer …",
  checkingPart: (percent) => `${String(percent)} pct.`,
  cancel: "Annuller",
  cancelled: "Afbrudt. Intet er ændret.",
  failed: "Kontrollen kunne ikke gennemføres",
  nothingConnected: "Ingen af planens tal er forbundet med celler endnu, så der er ingen kilder at kontrollere.",
  nothingFound: "Intet at bemærke",
  checked: (figures, sources, moment) =>
    `${of(figures, "forbundet tal", "forbundne tal")} med ${of(sources, "kilde", "kilder")} kontrolleret ${moment}.`,
  lookedFor:
    "Der er set efter spring med en faktor 1.000, enheder og fortegn, tal og datoer skrevet som tekst, skjulte rækker, sumrækker og dobbelte sager i lister, lister der er vokset, overskrevne formler, ændrede overskrifter og kilder, der ikke findes længere.",
  found: (count) => of(count, "ting at se på", "ting at se på"),
  wholePlan: "Hele planen",
  also: (subGoals) => `Gælder også ${subGoals.join(", ")}.`,
  finding: (finding) => textOf(findings, finding),
  mend: (mend) => textOfMend(mends, mend),
  mended: (mend) => textOfMend(mended, mend),
  mending: "Skriver …",
  mendFailed: "Rettelsen blev ikke skrevet",
  changedMeanwhile: (cell) => `${cell} er ændret siden kontrollen. Intet er skrevet; kontrollér igen.`,
  noRoom: (table) => `Der er ikke plads til rækker under ${table}. Intet er skrevet.`,
  reconnect: (subGoal) => `Forbind ${subGoal} igen`,
};
