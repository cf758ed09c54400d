import type { PlanFileChoice } from "./planFile";

const open = (place: string, topic: string, readings: readonly string[], why = ""): PlanFileChoice => ({
  ...{ topic, place, readings, chosen: "", decidedBy: "", decidedOn: null, why },
});

/**
 * Where the signed text of 2022 can be read in several ways, or says too little. What merely informs (a goal's aim that its target does
 * not measure, roles under several names) has the one reading that is to be confirmed. The reading the template's cells follow stands
 * first.
 */
export const choices2022: readonly PlanFileChoice[] = [
  open("2.1", "Krav til delmål", [
    "mindst ét delmål (særreglen i mål 2.1)",
    "alle delmål (den almindelige regel i Påtegning og opgørelse)",
  ]),
  open("2.3.b", "Præcis 10 pct. fejl", ["højst 10 pct.: opfyldt ved 10,0", "under 10 pct. (<10% i tabellen): ikke opfyldt ved 10,0"]),
  open("2.3.b", "Optælling af fejl", [
    "pr. bruger, IndFak og RejsUd samlet",
    "pr. bruger, hvert system for sig",
    "pr. rettighed",
    "pr. bruger og system",
  ]),
  open("2.2", "Statens gennemsnit/- 5 pct.", [
    "statens gennemsnit eller 5 pct. under eget gennemsnit for 2021",
    "5 pct. under statens gennemsnit",
  ]),
  open("2.2.b", "Gennemsnit for 2021", ["kalenderåret 2021", "rullende år efter 3. kvartal 2021"]),
  open(
    "2.2.a",
    "Statens gennemsnit",
    ["det tal, Statens Benchmarkdatabase viser", "simpelt gennemsnit af institutionerne", "gennemsnit vægtet med årsværk"],
    "Notér også, om tallet er pr. ansat eller pr. årsværk, og hvornår det er trukket.",
  ),
  open("1.6", "Hvilke klagesager tæller", ["sager med frist i året", "sager afsluttet i året", "sager modtaget i året"]),
  open("1.6", "Fristens beregning", [
    "samme dag i måneden 5 måneder senere, ellers månedens sidste; ikke forlænget til næste hverdag",
    "forlænget til næste hverdag",
    "regnet fra den dag, sagen er fuldt oplyst",
  ]),
  open(
    "1.6",
    "Korrekt og hurtig sagsbehandling",
    ["kun hurtigheden måles; at afgørelserne er korrekte, er målets formål og måles ikke", "korrektheden vurderes også"],
    "Formålet nævner både korrekt og hurtig behandling, målet kun fristen.",
  ),
  open("1.4.a", "10-15 myndigheder", ["mindst 10 og højst 15", "mindst 10; flere er også opfyldt"]),
  open("1.4.a", "Hvad der tælles", ["anmodninger, der er sendt", "besvarelser, der er modtaget"]),
  open("1.3", "Flest mulige værger", ["vurderes; planen har ingen grænse"], "Hvem vurderer, og på hvilke tal?"),
  open("1.1", "Udarbejdet", ["udarbejdet: det, målets ramme siger", "udstedt og i kraft"]),
  open("2.1", "Afrunding af afvigelsen", ["ikke afrundet", "afrundet til én decimal før sammenligningen"]),
  open(
    "2.1",
    "Resultat",
    ["årets nettoresultat", "udgifter alene"],
    "Departementets vejledning til målopgørelsen er nævnt i planen, men ikke vedlagt.",
  ),
  open("2.1", "Fortegn i historikken", ["trykt som størrelse, fortegn ukendt"], "Resultaterne for 2019 og 2020 er sammenlignet med 0."),
  open(
    "2.1",
    "Historikkens udgiftsopfølgning 2",
    ["tallene er rigtige: det senere skøn ramte dårligere end grundbudgettet", "tallene efterprøves i årsrapporterne for 2019 og 2020"],
    "Afvigelsen fra udgiftsopfølgning 2 var 1,8 i 2019 og 1,7 i 2020, fra grundbudgettet 1,4 og 1,3.",
  ),
  open(
    "Historik",
    "Hvad en streg betyder",
    ["intet mål i 2019 (2.2), endnu ikke opgjort i 2021 og 2022; ingen steder 0"],
    "Planen trykker »-« både, hvor der intet mål var, og hvor resultatet ikke forelå.",
  ),
  open(
    "2.3",
    "Hvem der opgør delmålene",
    ["institutionen opgør a, departementet opgør b i 4. kvartal", "departementet opgør både a og b"],
    "Planen nævner kun departementet ved b. Notér den ansvarlige i delmålets række.",
  ),
  open("2.3.a2", "December", ["regnskabserklæringen for periode 12", "regnskabserklæringen indsendt i december"]),
  open("2.1, 2.3.a2", "Tal efter rapporten for 4. kvartal", [
    "foreløbig rapport for 4. kvartal og en endelig, når tallene foreligger",
    "rapporten for 4. kvartal er den eneste",
  ]),
  open("Afrapportering", "Frist på helligdag eller i weekend", ["fristen flyttes ikke", "næste hverdag"]),
  open("1.5", "Udbuddets offentliggørelse", ["en milepæl uden betydning for målet", "en del af målet"]),
  open(
    "Påtegning",
    "Direktøren og CPR-kontoret",
    ["»direktøren« er kontorchefen; »CPR-kontoret« og »CPR« er CPR-administrationen"],
    "Planen er underskrevet af en kontorchef, men teksten nævner direktøren.",
  ),
  open(
    "Afrapportering",
    "Skabelon for kvartalsrapporten",
    ["departementets skabelon indhentes"],
    "Planen henviser til skabelonen uden at vedlægge den.",
  ),
];
