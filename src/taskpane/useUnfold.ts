import { useId, useState } from "react";

export interface Unfold {
  readonly open: boolean;
  /** for the button */
  readonly button: { readonly type: "button"; readonly "aria-expanded": boolean; readonly "aria-controls": string; onClick(): void };
  /** for what it unfolds */
  readonly panel: { readonly id: string; readonly hidden: boolean };
}

/** A button that unfolds a panel, as screen readers are told of it. */
export function useUnfold(initiallyOpen: boolean): Unfold {
  const id = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return {
    open,
    button: { type: "button", "aria-expanded": open, "aria-controls": id, onClick: () => setOpen(!open) },
    panel: { id, hidden: !open },
  };
}
