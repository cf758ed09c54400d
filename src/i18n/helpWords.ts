/** A part of the help. `code` stands between backticks, **names of buttons and menus** between stars. */
export interface HelpSection {
  /** its place on the page, the same in both languages */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** All wording of the help that is not about one function. */
export interface HelpWords {
  readonly title: string;
  /** the link to the other language's page, in that language */
  readonly otherLanguage: string;
  readonly introduction: readonly string[];
  readonly contents: string;
  readonly functionsTitle: string;
  readonly functionsIntroduction: readonly string[];
  readonly argument: string;
  readonly meaning: string;
  readonly sections: readonly HelpSection[];
}
