import { useCallback } from "react";
import { readTakenCells } from "../../why/readTakenCells";
import { useText } from "../text";
import { useWorkbookActions } from "../workbookActions";
import { ReadBranches } from "./ReadBranches";

interface TakenListProps {
  readonly formula: string;
  /** the formula's cell: "Økonomi!G8" */
  readonly address: string;
}

/** The cells a formula takes. */
export function TakenList({ formula, address }: TakenListProps) {
  const { why } = useText().pane;
  const workbook = useWorkbookActions();
  const read = useCallback(() => readTakenCells(formula, address, workbook), [formula, address, workbook]);
  return <ReadBranches read={read} none={why.noCells} />;
}
