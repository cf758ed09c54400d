import { useId } from "react";
import { ArgumentInput } from "./ArgumentInput";

interface SuggestedInputProps {
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
}

/** What the plan calls its goals, or a cell that holds one of them. */
export function SuggestedInput({ value, suggestions, onChange }: SuggestedInputProps) {
  const list = useId();
  return (
    <>
      <ArgumentInput value={value} list={list} onChange={onChange} />
      <datalist id={list}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
