import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { findCaseList } from "../../cases/findCaseLists";
import { formulaText } from "../../i18n/formulaText";
import { systemClock } from "../../live/systemClock";
import type { SubGoal } from "../../plan/plan";
import { roomText } from "../cases/roomText";
import { useReadingTime } from "../readingTime";
import { useText } from "../text";
import { useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";

interface LateCasesLineProps {
  readonly before: SubGoal;
  readonly after: SubGoal;
}

const useStyles = makeStyles({ line: { margin: 0 } });

export function LateCasesLine({ before, after }: LateCasesLineProps) {
  const styles = useStyles();
  const text = useText();
  const { cases } = text.pane;
  const workbook = useWorkbookActions();
  const read = useCallback(() => findCaseList(before, workbook, systemClock.today()), [before, workbook]);
  // a case that is added may leave every figure as it was
  const { reading } = useReading(read, useReadingTime());
  switch (reading.kind) {
    case "reading":
      return <p className={styles.line}>{cases.reading}</p>;
    case "failed":
      return <p className={styles.line}>{cases.failed}</p>;
    case "read": {
      const list = reading.value;
      if (list === null) return null;
      const line =
        list.kind === "list"
          ? roomText(after, list, text)
          : list.kind === "wrong"
            ? cases.wrong(list.cell)
            : cases.notFollowed(list.cell, formulaText(list.argument, text.words.language));
      return line === null ? null : (
        <p className={styles.line}>
          {line}
          {list.kind === "wrong" && ` ${text.words.functionError(list.error)}`}
        </p>
      );
    }
  }
}
