import type { SettingsWords } from "./settingsWords";

export const settingsEn: SettingsWords = {
  title: "Settings",
  language: "Language of the pane",
  officeLanguage: "Same as Office",
  languages: { da: "Dansk", en: "English" },
  languageHelp: "Words in cells follow the plan's tables, so that everybody sees the same on the sheet.",

  shortcuts: "Keyboard shortcuts",
  commands: {
    show: "Show results plan",
    recalculate: "Recalculate",
    check: "Check",
    report: "Report",
    why: "Why?",
  },
  shortcutsHelp:
    "The numbers are the order of the buttons on the Home tab. The shortcuts work while the cursor is on the sheet. Older versions of Excel have none; the buttons always work.",
  moveHelp: "F6 moves between sheet, ribbon and pane. In the pane the arrow keys change the tab, and Esc goes back from a page.",
  onMac: "Mac",

  firstCard: "Welcome card",
  showFirstCard: "Show the welcome card again",
  firstCardShown: "The welcome card now stands at the top of the overview.",
  help: "Help with the pane and the functions",
  kept: "What the add-in keeps",
  keptHelp:
    "Only the choices on this page: the language, and that the welcome card has been seen. They are kept on this machine and sent nowhere. Everything about the plan stands in the workbook.",
  version: (number) => `Version ${number}`,

  welcome: "Welcome to Results plan",
  welcomeLines: [
    "See where every goal stands, now, on the department's own figures.",
    "Every verdict leads to the cells it rests on.",
    "Everything stands in the workbook; nothing is sent out of it.",
  ],
  firstWithPlan: "Begin by pressing a goal.",
  firstWithoutPlan: "Begin by choosing how to make the plan.",
  showMe: "Show me",
  skip: "Skip",
};
