/** Wording of the pane's part about the selected cell. */
export interface WhyWords {
  readonly title: string;
  /** "Hvorfor viser Forside!D21 »opfyldt«?" */
  ofCell(address: string, shown: string): string;
  readonly reading: string;
  readonly selectionFailed: string;
  readonly help: string;
  toGoal(id: string): string;
  readonly points: string;
  pointsOf(goal: string, worth: string, verdict: string): string;
  readonly pointsUnknown: string;
  feeds(subGoals: string): string;
  pure(name: string): string;
  readonly formula: string;
  unknownId(id: string): string;
  readonly nothing: string;
  readonly blank: string;
}
