import type { TakenCells } from "../../why/readTakenCells";
import { ShowMore } from "../ShowMore";
import { CellBranch } from "./CellBranch";

const branchesAtATime = 12;

export function CellBranches({ cells }: { readonly cells: readonly TakenCells[] }) {
  return (
    <ShowMore items={cells} step={branchesAtATime}>
      {(each) => <CellBranch key={each.address} cells={each} />}
    </ShowMore>
  );
}
