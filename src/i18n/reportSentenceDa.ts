import type { ReportSentenceWords } from "./reportSentenceWords";

const listed = (names: readonly string[]) => {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} og ${last}`;
};
const days = (count: number) => (count === 1 ? "1 dag" : `${String(count)} dage`);
const against = (distance: number, due: string) =>
  distance === 0 ? `på fristen ${due}` : `${days(Math.abs(distance))} ${distance > 0 ? "før" : "efter"} fristen ${due}`;

export const reportSentenceDa: ReportSentenceWords = {
  signs: { decimal: ",", thousands: "." },
  percent: "pct.",
  percentPoints: "procentpoint",
  goal: (id, title) => (title === "" ? `Mål ${id}` : `Mål ${id} ${title}`),
  standing: {
    met: "er opfyldt",
    notMet: "er ikke opfyldt",
    expectedMet: "forventes opfyldt",
    expectedNotMet: "forventes ikke opfyldt",
    open: "afventer",
  },
  butOpen: "men afventer endelig opgørelse",
  via: (names) => `via delmål ${listed(names)}`,
  allMet: (count) => (count === 2 ? "da begge delmål er opfyldt" : `da alle ${String(count)} delmål er opfyldt`),
  someMet: (met, count, needed) => `da ${String(met)} af ${String(count)} delmål er opfyldt, og der kræves mindst ${String(needed)}`,
  noneMet: (count) => (count === 2 ? "da ingen af de to delmål er opfyldt" : `da ingen af de ${String(count)} delmål er opfyldt`),
  areNotMet: (names) => `da delmål ${listed(names)} ikke er opfyldt`,
  tooFewMet: (notMet, count, needed) =>
    `da ${String(notMet)} af ${String(count)} delmål ikke er opfyldt, og der kræves mindst ${String(needed)} opfyldte`,
  dueTo: (names) => `på grund af delmål ${listed(names)}`,
  areOpen: (names) => `da delmål ${listed(names)} ikke er afgjort`,
  more: (count) => `og ${String(count)} delmål mere`,
  noSubGoals: "målet har ingen delmål",
  goalIssue: "målet kan ikke afgøres, før en fejl ved målet eller planen er rettet",

  deviation: (calculation) => `afvigelsen ${calculation}`,
  result: (amount) => `resultatet ${amount}`,
  inside: (subject, distance, limit) => `${subject} ligger ${distance} inden for grænsen på ${limit}`,
  outside: (subject, distance, limit) => `${subject} overskrider grænsen på ${limit} med ${distance}`,
  over: (subject, distance, demand) => `${subject} ligger ${distance} over kravet om ${demand}`,
  under: (subject, distance, demand) => `${subject} ligger ${distance} under kravet om ${demand}`,
  exactly: (subject, demand) => `${subject} ligger præcis på grænsen for kravet om ${demand}`,
  exactlyLimit: (subject, limit) => `${subject} ligger præcis på grænsen på ${limit}`,
  between: (subject, low, high) => `${subject} ligger mellem ${low} og ${high}`,
  notBetween: (subject, distance, low, high) => `${subject} ligger ${distance} uden for kravet om mellem ${low} og ${high}`,
  reduced: (limit, percent, from) => `højst ${limit} (${percent} under ${from})`,

  done: (day, distance, due) => `gennemført ${day}, ${against(distance, due)}`,
  documented: (day, distance, due) => `dokumenteret ${day}, ${against(distance, due)}`,
  planned: (day, distance, due) => `planlagt til ${day}, ${against(distance, due)}`,
  documentedYes: "dokumenteret",
  assessed: (verdict, by) => `vurderet ${verdict === "met" ? "opfyldt" : "ikke opfyldt"}${by === "" ? "" : ` af ${by}`}`,
  reportedNo: "meldt ikke gennemført",
  confirmedNotDone: "bekræftet ikke gennemført",

  noResult: (due) => (due === null ? "der er endnu intet resultat" : `der er endnu intet resultat; fristen er ${due}`),
  overdue: (due) => `oplysningen mangler, og fristen ${due} er overskredet`,
  sourceBlank: "resultatet hentes fra celler, der endnu er tomme",
  issueFound: "resultatet kan ikke bedømmes, før en fejl i planens række er rettet",
  notFinal: "resultatet er ikke endeligt",
  notDue: (due) => `tallet er endeligt ${due}`,
  assessedLater: (due) => `vurderes endeligt ${due}`,
};
