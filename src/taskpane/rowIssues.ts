import { createContext, useContext } from "react";
import type { Issue } from "../plan/issue";
import type { Place } from "../plan/place";

/** The issues of each row of the plan's tables, by table and row. */
export type RowIssues = ReadonlyMap<string, readonly Issue[]>;

const RowIssuesContext = createContext<RowIssues>(new Map());
export const RowIssuesProvider = RowIssuesContext.Provider;

export function issuesByRow(issues: readonly Issue[]): RowIssues {
  const rows = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.place === null) continue;
    const key = rowOf(issue.place);
    const others = rows.get(key);
    if (others === undefined) rows.set(key, [issue]);
    else others.push(issue);
  }
  return rows;
}

/** What was found in one row, while it was read or judged: a sub-goal's own issues hold only the latter. */
export function useRowIssues(place: Place): readonly Issue[] {
  return useContext(RowIssuesContext).get(rowOf(place)) ?? [];
}

function rowOf({ table, row }: Place): string {
  return `${table} ${row}`;
}
