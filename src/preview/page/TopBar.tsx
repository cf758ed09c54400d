import { useRef } from "react";
import type { PageWords } from "./words";

export interface TopBarProps {
  readonly words: PageWords;
  readonly fileName: string;
  readonly isDirty: boolean;
  readonly isReady: boolean;
  readonly canOpen: boolean;
  readonly dark: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: () => void;
  readonly onTheme: () => void;
}

export function TopBar({ words, fileName, isDirty, isReady, canOpen, dark, onOpen, onSave, onLanguage, onTheme }: TopBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="topBar">
      <h1>{words.product}</h1>
      <p className="badge">{words.notExcel}</p>
      <p className="fileName">
        {fileName}
        {isDirty && <span className="edited"> · {words.edited}</span>}
      </p>
      <button type="button" disabled={!canOpen} onClick={() => picker.current?.click()}>
        {words.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file must be choosable again
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
      <button type="button" disabled={!isReady} onClick={onSave}>
        {words.saveCopy}
      </button>
      <button type="button" lang={words.otherLanguage === "English" ? "en" : "da"} disabled={!isReady} onClick={onLanguage}>
        {words.otherLanguage}
      </button>
      <button type="button" onClick={onTheme}>
        {dark ? words.light : words.dark}
      </button>
    </header>
  );
}
