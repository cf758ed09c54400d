import type { SettingsWords } from "./settingsWords";

export const settingsDa: SettingsWords = {
  title: "Indstillinger",
  language: "Rudens sprog",
  officeLanguage: "Samme som Office",
  languages: { da: "Dansk", en: "English" },
  languageHelp: "Ord i cellerne følger planens tabeller, så alle ser det samme i arket.",

  shortcuts: "Tastaturgenveje",
  commands: {
    show: "Vis resultatplan",
    recalculate: "Genberegn",
    check: "Kontrol",
    report: "Rapport",
    why: "Hvorfor?",
  },
  shortcutsHelp:
    "Tallene er knappernes rækkefølge på fanen Hjem. Genvejene virker, når markøren er i arket. Ældre udgaver af Excel har dem ikke; knapperne virker altid.",
  moveHelp: "F6 flytter mellem ark, bånd og rude. I ruden skifter piletasterne fane, og Esc går tilbage fra en side.",
  onMac: "Mac",

  firstCard: "Velkomstkort",
  showFirstCard: "Vis velkomstkortet igen",
  firstCardShown: "Velkomstkortet står nu øverst i overblikket.",
  help: "Hjælp til ruden og funktionerne",
  kept: "Det gemmer tilføjelsesprogrammet",
  keptHelp:
    "Kun valgene på denne side: sprog, og at velkomstkortet er set. De gemmes på denne maskine og sendes ingen steder. Alt om planen står i projektmappen.",
  version: (number) => `Version ${number}`,

  welcome: "Velkommen til Resultatplan",
  welcomeLines: [
    "Se, hvor hvert mål står, lige nu og med afdelingens egne tal.",
    "Hver afgørelse fører til de celler, den bygger på.",
    "Alt står i projektmappen; intet sendes ud af den.",
  ],
  firstWithPlan: "Begynd med at trykke på et mål.",
  firstWithoutPlan: "Begynd med at vælge, hvordan planen skal oprettes.",
  showMe: "Vis mig",
  skip: "Spring over",
};
