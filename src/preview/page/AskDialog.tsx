import { useEffect, useRef } from "react";
import type { PageWords } from "./words";

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly items: readonly string[];
  readonly confirm: string;
  readonly onConfirm: () => void;
}

export interface AskDialogProps {
  readonly words: PageWords;
  readonly question: Question;
  readonly onClose: () => void;
}

export function AskDialog({ words, question, onClose }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="question" aria-labelledby="question-title" onClose={onClose}>
      <h2 id="question-title">{question.title}</h2>
      <p>{question.text}</p>
      {question.items.length > 0 && (
        <ul>
          {question.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <div className="choices">
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="primary"
          onClick={() => {
            dialog.current?.close();
            question.onConfirm();
          }}
        >
          {question.confirm}
        </button>
      </div>
    </dialog>
  );
}
