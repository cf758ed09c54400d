import { Input } from "@fluentui/react-components";

interface ArgumentInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
  /** of a list of suggestions */
  readonly list?: string;
}

/** Excel takes no text beyond 255 characters in a formula. */
const longest = 250;

export function ArgumentInput({ value, onChange, className, list }: ArgumentInputProps) {
  return (
    <Input
      value={value}
      className={className}
      list={list}
      maxLength={longest}
      autoComplete="off"
      spellCheck={false}
      onChange={(_event, changed) => onChange(changed.value)}
    />
  );
}
