/** Wording of the pane's part about trying other figures. */
export interface WhatIfWords {
  readonly title: string;
}
