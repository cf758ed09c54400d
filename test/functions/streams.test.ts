import * as evaluating from "../../src/evaluate/evaluatePlan";
import { FunctionError } from "../../src/functions/functionError";
import { liveAnswers } from "../../src/functions/liveAnswers";
import { Streams } from "../../src/functions/streams";
import type { LiveState } from "../../src/live/liveState";
import { startLive } from "../../src/live/startLive";
import { WorkbookError } from "../../src/sheet/workbook";
import { FakeClock, FakeWorkbook } from "../live/fakes";
import { day, evaluate, planOf } from "../sheet/planWorkbook";

jest.mock("../../src/evaluate/evaluatePlan", () => {
  const { evaluatePlan } = jest.requireActual<typeof evaluating>("../../src/evaluate/evaluatePlan");
  return { evaluatePlan: jest.fn(evaluatePlan) };
});

function current(result: number | string, changedAt = 1): LiveState {
  const { evaluations, issues, notices } = evaluate(planOf([{ Goal: "1", Criterion: "mindst", Target: 1, Result: result }]), {
    today: day("2022-12-31"),
  });
  return { status: "current", evaluation: { plans: evaluations, reports: [], issues, notices }, evaluatedAt: changedAt, changedAt };
}

/** What a cell was given, in order. */
class Cell {
  readonly given: (string | number | boolean)[] = [];
  value = (answer: string | number | boolean) => void this.given.push(answer);
  error = (error: FunctionError) => void this.given.push(`! ${error.code}`);
}

afterEach(() => jest.restoreAllMocks());

describe("Streams", () => {
  it("say nothing before the first reading, and answer at once after it", () => {
    const streams = new Streams();
    const [early, late] = [new Cell(), new Cell()];
    streams.start("STATUS", ["1"], early);
    expect(early.given).toEqual([]);
    streams.update(current(1));
    streams.start("STATUS", ["1"], late);
    expect([early.given, late.given]).toEqual([["met"], ["met"]]);
  });

  it("give a value only when it is another one", () => {
    const streams = new Streams();
    const cell = new Cell();
    streams.start("STATUS", ["1"], cell);
    for (const result of [1, 1, 0, 0, "", "", 1]) streams.update(current(result));
    expect(cell.given).toEqual(["met", "not met", "pending", "met"]);
  });

  it("give an error once, and TRUE apart from the word for it", () => {
    const streams = new Streams();
    const [goal, word] = [new Cell(), new Cell()];
    streams.start("GOALMET", ["1"], goal);
    streams.start("GOALMET", ["1", "true"], word);
    streams.update(current(""));
    streams.update(current("", 2));
    streams.update(current(1));
    expect(goal.given).toEqual(["! pending", true]);
    expect(word.given).toEqual(["true", true]);
  });

  it("answer a thousand equal questions once", () => {
    const asked = jest.spyOn(liveAnswers as Record<string, (typeof liveAnswers)[string]>, "STATUS");
    const streams = new Streams();
    const cells = Array.from({ length: 1_000 }, () => new Cell());
    for (const cell of cells) streams.start("STATUS", ["1"], cell);
    streams.start("STATUS", ["1", "Plan"], new Cell());
    streams.update(current(1));
    expect(asked).toHaveBeenCalledTimes(2);
    expect(cells.every(({ given }) => given.length === 1)).toBe(true);
  });

  it("ask nothing after a reading that changed nothing", () => {
    const asked = jest.spyOn(liveAnswers as Record<string, (typeof liveAnswers)[string]>, "STATUS");
    const streams = new Streams();
    streams.start("STATUS", ["1"], new Cell());
    const state = current(1);
    streams.update(state);
    streams.update({ ...state });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("end alone, however late, and count those that are open", () => {
    const streams = new Streams();
    const [first, second] = [new Cell(), new Cell()];
    const endFirst = streams.start("STATUS", ["1"], first);
    // Excel may start the new stream before it ends the old one
    streams.start("STATUS", ["1"], second);
    endFirst();
    endFirst();
    streams.update(current(1));
    expect([first.given, second.given, streams.count]).toEqual([[], ["met"], 1]);
  });

  it("show #N/A while no reading has succeeded, and keep the last value while the evaluation is stale", () => {
    const streams = new Streams();
    const cell = new Cell();
    streams.start("STATUS", ["1"], cell);
    streams.update({ status: "failed", problem: new WorkbookError("read") });
    const state = current(1);
    streams.update(state);
    if (state.status === "current") streams.update({ ...state, status: "stale", problem: new WorkbookError("read") });
    expect(cell.given).toEqual(["! notRead", "met"]);
    expect(new FunctionError("notRead").undecided).toBe(true);
  });

  it("carry on where one cell takes no values, or one answer is our mistake", () => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const streams = new Streams();
    const [broken, odd, sound] = [new Cell(), new Cell(), new Cell()];
    broken.value = () => {
      throw new Error("gone");
    };
    streams.start("STATUS", ["1"], broken);
    streams.start("NOSUCH", [], odd);
    streams.start("STATUS", ["1"], sound);
    streams.update(current(1));
    expect([odd.given, sound.given]).toEqual([["! unexpected"], ["met"]]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it("of a thousand cells cost one reading and one evaluation a change", async () => {
    const goals = Array.from({ length: 100 }, (_, index) => String(index + 1));
    const planWith = (result: number) => planOf(goals.map((Goal) => ({ Goal, Criterion: "mindst", Target: 1, Result: result })));
    const [clock, workbook, streams] = [new FakeClock(), new FakeWorkbook(), new Streams()];
    workbook.tables = planWith(1);
    const cells = goals.flatMap((goal) =>
      ["STATUS", "EXPLAIN", "HEADROOM", "POINTS", "GOALMET"].flatMap((id) =>
        [[goal], [goal, null]].map((args) => {
          const cell = new Cell();
          streams.start(id, args, cell);
          return cell;
        }),
      ),
    );
    const live = startLive(workbook, clock, () => streams.count);
    live.subscribe(() => streams.update(live.state));
    await clock.pass(5_000);
    const evaluated = jest.mocked(evaluating.evaluatePlan);
    evaluated.mockClear();
    const readings = workbook.readings;
    workbook.edit(planWith(0));
    await clock.pass(5_000);
    expect([cells.length, workbook.readings - readings, evaluated.mock.calls.length]).toEqual([1_000, 1, 1]);
    expect(cells.filter(({ given }) => given.length !== 2)).toEqual([]);
  });
});
