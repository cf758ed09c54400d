import type { RibbonCommand } from "./shortcuts";

/** Wording of the pane's part about language, shortcuts and the first card. */
export interface SettingsWords {
  readonly title: string;
  readonly language: string;
  /** the choice to follow Office */
  readonly officeLanguage: string;
  /** each language in its own words */
  readonly languages: Readonly<Record<"da" | "en", string>>;
  readonly languageHelp: string;

  readonly shortcuts: string;
  /** what each button and shortcut does, as the ribbon names it */
  readonly commands: Readonly<Record<RibbonCommand, string>>;
  readonly shortcutsHelp: string;
  readonly moveHelp: string;
  /** for a Mac's keyboard */
  readonly onMac: string;

  readonly firstCard: string;
  readonly showFirstCard: string;
  readonly firstCardShown: string;
  readonly help: string;
  readonly kept: string;
  readonly keptHelp: string;
  version(number: string): string;

  readonly welcome: string;
  /** three short sentences: what it does, for whom, and that nothing is hidden */
  readonly welcomeLines: readonly [string, string, string];
  /** what to press first, where there is a plan */
  readonly firstWithPlan: string;
  readonly firstWithoutPlan: string;
  readonly showMe: string;
  readonly skip: string;
}
