import type { LiveState } from "../live/liveState";
import type { Argument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { type Answer, liveAnswers } from "./liveAnswers";

/** Where one streaming cell gets its values. Excel may start a new stream before, after or together with the end of the old one. */
export interface Sink {
  value(answer: Answer): void;
  error(error: FunctionError): void;
}

interface Stream {
  readonly id: string;
  readonly args: readonly Argument[];
  /** id and arguments: equal questions have equal answers */
  readonly question: string;
  readonly sink: Sink;
  /** what the cell shows now; undefined before the first value */
  shown: string | undefined;
}

/**
 * The streams behind PLAN cells. A stream gets a value when it starts and afterwards only when its own value changes:
 * an unchanged value would start a recalculation, and that another evaluation, without end.
 */
export class Streams {
  readonly #open = new Set<Stream>();
  #state: LiveState = { status: "starting" };

  get count(): number {
    return this.#open.size;
  }

  /** @returns ends this stream and no other, however late it is called */
  start(id: string, args: readonly Argument[], sink: Sink): () => void {
    const stream: Stream = { id, args: [...args], question: `${id} ${JSON.stringify(args)}`, sink, shown: undefined };
    this.#open.add(stream);
    this.#show(stream, new Map());
    return () => this.#open.delete(stream);
  }

  /** Gives every open stream its value in the new state. */
  update(state: LiveState): void {
    const before = this.#state;
    this.#state = state;
    if (hasSameAnswers(before, state)) return;
    const answers = new Map<string, Answer | FunctionError>();
    for (const stream of this.#open) this.#show(stream, answers);
  }

  /** @param answers of this round, so that a thousand cells with the same question are answered once */
  #show(stream: Stream, answers: Map<string, Answer | FunctionError>): void {
    if (this.#state.status === "starting") return;
    const answer = answers.get(stream.question) ?? answerTo(stream, this.#state);
    answers.set(stream.question, answer);
    const shown = answer instanceof FunctionError ? `! ${answer.message}` : `${typeof answer} ${JSON.stringify(answer)}`;
    if (shown === stream.shown) return;
    stream.shown = shown;
    try {
      if (answer instanceof FunctionError) stream.sink.error(answer);
      else stream.sink.value(answer);
    } catch (error) {
      // one cell that Excel no longer takes values for must not keep the others from theirs
      console.error(error);
    }
  }
}

/** Most readings change nothing: then no stream needs to be asked. */
function hasSameAnswers(before: LiveState, now: LiveState): boolean {
  if (!("evaluation" in before) || !("evaluation" in now)) return false;
  return before.evaluation === now.evaluation && before.changedAt === now.changedAt;
}

function answerTo({ id, args }: Stream, state: Exclude<LiveState, { status: "starting" }>): Answer | FunctionError {
  if (state.status === "failed") return new FunctionError("notRead");
  try {
    return liveAnswers[id]!(state, args);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    // Excel swallows what a stream throws and shows #BUSY! for ever: the cell gets an error, the console the cause.
    console.error(error);
    return new FunctionError("unexpected", id);
  }
}
