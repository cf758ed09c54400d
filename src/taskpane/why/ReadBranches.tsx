import { Spinner } from "@fluentui/react-components";
import type { TakenCells } from "../../why/readTakenCells";
import { FailureBar } from "../FailureBar";
import { useReadingTime } from "../readingTime";
import { useText } from "../text";
import { useReading } from "../useReading";
import { CellBranches } from "./CellBranches";

interface ReadBranchesProps {
  /** another function reads anew */
  readonly read: () => Promise<readonly TakenCells[]>;
  /** said where there are none */
  readonly none: string;
}

/** Cells that are read when they are asked for. */
export function ReadBranches({ read, none }: ReadBranchesProps) {
  const { pane } = useText();
  const { why } = pane;
  const { reading, again } = useReading(read, useReadingTime());
  switch (reading.kind) {
    case "reading":
      return <Spinner size="tiny" label={why.reading} />;
    case "failed":
      return <FailureBar title={why.cellFailed} error={reading.error} dismissLabel={pane.retry} onDismiss={again} />;
    case "read":
      return reading.value.length === 0 ? <p>{none}</p> : <CellBranches cells={reading.value} />;
  }
}
