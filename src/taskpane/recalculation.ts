/** The pane's way to have everything read and calculated again, and whether that is under way. */
export interface Recalculation {
  readonly recalculate: () => void;
  readonly recalculating: boolean;
}
