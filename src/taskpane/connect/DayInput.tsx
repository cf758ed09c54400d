import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { calendarDay, type Day, dayOf, isoDay } from "../../plan/day";

interface DayInputProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
}

/** A day, in the browser's own field for dates, which shows it as the reader's country does. */
export function DayInput({ label, value, onChange }: DayInputProps) {
  const [typed, setTyped] = useState(value === null ? "" : isoDay(value));
  return (
    <Field label={label}>
      <Input
        type="date"
        value={typed}
        onChange={(_event, changed) => {
          setTyped(changed.value);
          onChange(dayIn(changed.value));
        }}
      />
    </Field>
  );
}

function dayIn(text: string): Day | null {
  const [year, month, day] = text.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1990) return null;
  const found = dayOf(year, month, day);
  return calendarDay(found).day === day ? found : null;
}
