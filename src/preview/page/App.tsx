import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from "react";
import type { Language } from "../host/model";
import { AskDialog, type Question } from "./AskDialog";
import { download } from "./download";
import { LogLine } from "./LogLine";
import { Notices } from "./Notices";
import { RibbonStrip } from "./RibbonStrip";
import type { Session } from "./session";
import { Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { pageWords } from "./words";

export interface AppProps {
  readonly session: Session;
  readonly language: Language;
  readonly dark: boolean;
  /** path of the workbook on the server */
  readonly workbook: string;
}

const NARROWEST = 320;

export function App({ session, workbook, ...first }: AppProps) {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const [language, setLanguage] = useState(first.language);
  const [dark, setDark] = useState(first.dark);
  const [paneWidth, setPaneWidth] = useState(NARROWEST);
  const [question, setQuestion] = useState<Question | null>(null);
  const [isDropping, setDropping] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const words = pageWords[language];

  useEffect(() => {
    if (!grid.current || !pane.current) return;
    const paneTitle = pageWords[first.language].pane;
    // the session shows what went wrong; the rejection is for tests and the console
    void session.start({ grid: grid.current, pane: pane.current, workbook, language: first.language, dark: first.dark, paneTitle });
    // started once: the parts are those of the page's address
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    document.title = `${state.isDirty ? "● " : ""}${state.fileName === "" ? words.product : state.fileName} – ${words.notExcel}`;
  }, [language, dark, state.fileName, state.isDirty, words]);

  useEffect(() => {
    if (!state.isDirty) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.isDirty]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!session.pressKeys(event)) return;
      // the grid would take it for typing
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [session]);

  const open = async (file: File): Promise<void> => {
    const go = async (): Promise<void> => session.open(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!state.isDirty) return go();
    setQuestion({
      title: words.unsavedTitle,
      text: words.unsaved(state.fileName),
      items: [],
      confirm: words.openAnyway,
      onConfirm: () => void go(),
    });
  };

  const save = (): void => {
    const go = async (): Promise<void> => {
      const bytes = await session.save();
      if (bytes) download(bytes, state.fileName);
    };
    const losses = session.losses();
    if (losses.length === 0) return void go();
    setQuestion({
      title: words.lostTitle,
      text: words.lostIntroduction,
      items: losses.map(words.loss),
      confirm: words.saveAnyway,
      onConfirm: () => void go(),
    });
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) void open(file);
  };

  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropping(true);
  };

  return (
    // dropping a file is a second way to open one; the button is the way for the keyboard

    <div className="page" onDragOver={over} onDragLeave={() => setDropping(false)} onDrop={drop}>
      <TopBar
        words={words}
        fileName={state.fileName}
        isDirty={state.isDirty}
        isReady={state.phase === "ready"}
        canOpen={state.phase !== "starting"}
        dark={dark}
        onOpen={(file) => void open(file)}
        onSave={save}
        onLanguage={() => {
          const next = language === "da" ? "en" : "da";
          setLanguage(next);
          session.setLanguage(next);
        }}
        onTheme={() => {
          setDark(!dark);
          session.setDark(!dark);
        }}
      />
      <RibbonStrip
        words={words}
        groups={state.manifest?.groups ?? []}
        disabled={state.disabledButtons}
        isReady={state.phase === "ready"}
        onPress={(button) => void session.press(button)}
      />
      <Notices words={words} state={state} onTrouble={() => session.dismissTrouble()} onNotShown={() => session.dismissNotShown()} />
      <main className="sheets">
        <div className="grid" ref={grid} aria-label={words.workbook} role="region" />
        {state.isPaneVisible && (
          <Splitter label={words.paneWidth} width={paneWidth} narrowest={NARROWEST} widest={800} onWidth={setPaneWidth} />
        )}
        <section className="pane" hidden={!state.isPaneVisible} aria-label={words.pane} style={{ width: paneWidth }}>
          <div className="paneHead">
            <h2>{state.manifest?.name ?? words.pane}</h2>
            <button type="button" className="quiet" aria-label={`${words.close}: ${words.pane}`} onClick={() => session.hidePane()}>
              ✕
            </button>
          </div>
          <div className="frame" ref={pane} />
        </section>
        {state.phase === "starting" && <p className="loading">{words.loading}</p>}
        {isDropping && <p className="dropping">{words.dropHere}</p>}
      </main>
      <LogLine words={words} log={state.log} cellMessage={state.cellMessage} />
      {question && <AskDialog words={words} question={question} onClose={() => setQuestion(null)} />}
    </div>
  );
}
