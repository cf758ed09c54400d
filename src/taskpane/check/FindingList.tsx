import type { Finding } from "../../check/finding";
import { ShowMore } from "../ShowMore";
import { FindingItem } from "./FindingItem";
import { MendOutcome } from "./MendOutcome";
import { useMend } from "./useMend";

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** after a mend was written: what the findings rest on has changed */
  readonly onMended: () => void;
}

const findingsAtATime = 5;

/** What is found in a connection before it is written. Takes no room where there is nothing. */
export function FindingList({ findings, onMended }: FindingListProps) {
  const mending = useMend(onMended);
  return (
    <>
      <MendOutcome state={mending.state} onDismiss={mending.dismiss} />
      {findings.length > 0 && (
        <ShowMore items={findings} step={findingsAtATime}>
          {(finding) => <FindingItem key={keyOf(finding)} finding={finding} mending={mending} mayReconnect={false} />}
        </ShowMore>
      )}
    </>
  );
}

/** The same finding keeps its place while it is looked again. */
export function keyOf({ code, subGoal, field, cell }: Finding): string {
  return [code, subGoal, field ?? "", cell].join(" ");
}
