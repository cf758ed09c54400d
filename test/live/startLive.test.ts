import { startLive } from "../../src/live/startLive";
import type { LiveState } from "../../src/live/liveState";
import { WorkbookError } from "../../src/sheet/workbook";
import { date, day, planOf, type TestCell } from "../sheet/planWorkbook";
import { FakeClock, FakeWorkbook, settle } from "./fakes";

const plan = (Result: TestCell, Target: TestCell = 1) => planOf([{ Goal: "1", Criterion: "mindst", Target, Result }]);

function setUp(before: (workbook: FakeWorkbook) => void = () => undefined) {
  const [workbook, clock] = [new FakeWorkbook(), new FakeClock()];
  before(workbook);
  const streams = { count: 1 };
  const live = startLive(workbook, clock, () => streams.count);
  const states: LiveState[] = [];
  live.subscribe(() => states.push(live.state));
  return { workbook, clock, live, states, streams };
}

function verdict(state: LiveState): string {
  return "evaluation" in state ? state.evaluation.plans[0]!.goals[0]!.verdict : "-";
}

describe("keeping the evaluation current", () => {
  it("reads once when it starts", async () => {
    const { workbook, clock, live } = setUp();
    expect(live.state.status).toBe("starting");
    await clock.pass(0);
    expect([live.state.status, verdict(live.state), workbook.readings]).toEqual(["current", "met", 1]);
  });

  it("reads once for the many events of one edit", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    workbook.edit(plan(0));
    await clock.pass(10);
    workbook.edit();
    await clock.pass(100);
    expect([workbook.readings, verdict(live.state)]).toEqual([2, "notMet"]);
  });

  it("reads once more after events that came during a reading", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    let open = () => {};
    workbook.gate = new Promise((resolve) => (open = resolve));
    workbook.edit();
    await clock.pass(50);
    expect(workbook.readings).toBe(2);
    workbook.edit(plan(0));
    workbook.edit();
    workbook.gate = null;
    open();
    await clock.pass(500);
    expect([workbook.readings, verdict(live.state)]).toEqual([3, "notMet"]);
  });

  it("comes to rest: nothing is read without an event until the day turns", async () => {
    const { workbook, clock } = setUp();
    await clock.pass(3_000_000);
    expect(workbook.readings).toBe(1);
  });

  it("keeps the same evaluation, and its time of change, where nothing changed", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    const before = live.state;
    workbook.edit(structuredClone(workbook.tables));
    await clock.pass(100);
    expect(live.state).toMatchObject({ status: "current", evaluatedAt: clock.now() - 80 });
    if (before.status !== "current" || live.state.status !== "current") throw new Error("not current");
    expect(live.state.evaluation).toBe(before.evaluation);
    expect(live.state.changedAt).toBe(before.changedAt);
  });

  it("moves the time of change with an outcome, not with rows that move", async () => {
    const { workbook, clock, live } = setUp();
    const changedAt = () => (live.state.status === "current" ? live.state.changedAt : NaN);
    workbook.blank = () => true;
    const at = (formula: string) => planOf([{ Goal: "1", Criterion: "mindst", Target: 1, Result: { value: 0, formula } }]);
    workbook.tables = at("=Ark!A1");
    await clock.pass(100);
    const first = changedAt();
    const moved = at("=Ark!A2");
    workbook.edit({ ...moved, tables: moved.tables.map((table) => ({ ...table, top: table.top + 3 })) });
    await clock.pass(100);
    expect(changedAt()).toBe(first);
    workbook.edit(plan(1));
    await clock.pass(100);
    expect(changedAt()).toBeGreaterThan(first);
  });

  it("reads again when the day turns, and the day after", async () => {
    const { workbook, clock, live } = setUp((made) => {
      made.tables = planOf([{ Goal: "1", Criterion: "mindst", Target: 1, Result: 1, Due: date("2023-01-01") }]);
    });
    await clock.pass(100);
    expect(verdict(live.state)).toBe("pending");
    clock.turnDay();
    await clock.pass(3_602_000);
    expect([workbook.readings, verdict(live.state)]).toEqual([2, "met"]);
    await clock.pass(3_602_000);
    expect(workbook.readings).toBe(3);
  });

  it("lets no listener's mistake reach the others, or be taken for the workbook's", async () => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { clock, live } = setUp();
    const heard = jest.fn();
    live.subscribe(() => {
      throw new Error("a listener's mistake");
    });
    live.subscribe(heard);
    await clock.pass(100);
    expect([live.state.status, heard.mock.calls.length]).toEqual(["current", 1]);
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ message: "a listener's mistake" }));
    told.mockRestore();
  });

  it("stops telling those who stopped listening", async () => {
    const { clock, live } = setUp();
    const heard = jest.fn();
    live.subscribe(heard)();
    await clock.pass(100);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("failures", () => {
  const refusal = new WorkbookError("read", { cause: new Error("busy") });

  it("keep the last good evaluation, tell its age, and are retried less and less often", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    const good = live.state;
    workbook.readProblem = refusal;
    workbook.edit(plan(0));
    await clock.pass(100);
    expect(live.state).toEqual({ ...good, status: "stale", problem: refusal });
    const readings = workbook.readings;
    await clock.pass(8_100);
    expect(workbook.readings - readings).toBe(3);
    workbook.readProblem = null;
    await clock.pass(15_000);
    expect([live.state.status, verdict(live.state)]).toEqual(["current", "notMet"]);
  });

  it("show where Excel does not answer at all, and the next reading counts", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    workbook.gate = new Promise(() => undefined);
    workbook.edit(plan(0));
    await clock.pass(61_000);
    expect(live.state).toMatchObject({ status: "stale", problem: { kind: "read" } });
    workbook.gate = null;
    await clock.pass(2_000);
    expect([live.state.status, verdict(live.state)]).toEqual(["current", "notMet"]);
  });

  it("of the first reading are told, and recovered from", async () => {
    const { workbook, clock, live } = setUp((made) => (made.readProblem = new TypeError("odd")));
    await clock.pass(100);
    expect(live.state).toMatchObject({ status: "failed", problem: { kind: "read", cause: { message: "odd" } } });
    workbook.readProblem = null;
    await clock.pass(1_000);
    expect(verdict(live.state)).toBe("met");
  });

  it("to hear of changes stay told until they are heard of again", async () => {
    const { workbook, clock, live } = setUp((made) => (made.listenProblem = new Error("no events")));
    await clock.pass(100);
    expect(live.state).toMatchObject({ status: "stale", problem: { kind: "listen" } });
    expect(verdict(live.state)).toBe("met");
    workbook.tables = plan(0);
    workbook.listenProblem = null;
    await clock.pass(1_000);
    expect([live.state.status, verdict(live.state)]).toEqual(["current", "notMet"]);
    workbook.edit(plan(1));
    await clock.pass(100);
    expect(verdict(live.state)).toBe("met");
  });
});

describe("cells that are still being calculated", () => {
  it.each(["#BUSY!", "#GETTING_DATA"])("%s keeps the last evaluation and is waited for", async (busy) => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    const good = live.state;
    workbook.edit(plan(busy));
    await clock.pass(100);
    expect(live.state).toBe(good);
    workbook.tables = plan(0);
    await clock.pass(1_000);
    expect(verdict(live.state)).toBe("notMet");
  });

  it("are taken for an error when patience ends, and waited for again the next time", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    workbook.edit(plan("#BUSY!"));
    await clock.pass(29_000);
    expect(verdict(live.state)).toBe("met");
    await clock.pass(4_000);
    expect(verdict(live.state)).toBe("pending");
    expect("evaluation" in live.state && live.state.evaluation.issues.map(({ code }) => code)).toEqual(["cellError"]);
    workbook.edit(plan(1));
    await clock.pass(100);
    const good = live.state;
    expect(verdict(good)).toBe("met");
    workbook.edit(plan("#BUSY!"));
    await clock.pass(100);
    expect(live.state).toBe(good);
  });

  it("may stand in columns of the user's own", async () => {
    const { workbook, clock, live } = setUp();
    workbook.tables = {
      names: [],
      tables: workbook.tables.tables.map((table) => ({
        ...table,
        values: table.values.map((row, at) => [...row, at === 0 ? "Status" : "#BUSY!"]),
        formulas: table.formulas.map((row) => [...row, ""]),
        numberFormats: table.numberFormats.map((row) => [...row, ""]),
      })),
    };
    await clock.pass(100);
    expect(verdict(live.state)).toBe("met");
  });
});

describe("functions Excel has not started", () => {
  it("are told of three seconds after the start", async () => {
    const { workbook, clock, live, streams, states } = setUp((made) => (made.hasFunctions = true));
    streams.count = 0;
    await clock.pass(2_900);
    expect(live.functionsAsleep).toBe(false);
    await clock.pass(200);
    expect(live.functionsAsleep).toBe(true);
    expect(states).toHaveLength(2);
    await live.recalculate();
    expect([live.functionsAsleep, workbook.recalculations]).toEqual([false, 1]);
  });
  it("are looked for again where Excel could not say", async () => {
    const { workbook, clock, live, streams } = setUp((made) => (made.hasFunctions = true));
    streams.count = 0;
    workbook.searchProblem = new Error("busy");
    await clock.pass(3_500);
    expect(live.functionsAsleep).toBe(false);
    workbook.searchProblem = null;
    await clock.pass(1_000);
    expect(live.functionsAsleep).toBe(true);
  });
  it("are not asleep once a stream is there, nor where the workbook has none", async () => {
    const awake = setUp((made) => (made.hasFunctions = true));
    await awake.clock.pass(4_000);
    expect(awake.live.functionsAsleep).toBe(false);
    const none = setUp();
    none.streams.count = 0;
    await none.clock.pass(4_000);
    expect(none.live.functionsAsleep).toBe(false);
  });
});

describe("recalculate", () => {
  it("reads again", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    workbook.tables = plan(0);
    await live.recalculate();
    await clock.pass(0);
    expect(verdict(live.state)).toBe("notMet");
  });
  it("never rejects: a failure shows in the state", async () => {
    const { workbook, clock, live, states } = setUp();
    await clock.pass(100);
    workbook.recalculateProblem = new Error("protected");
    await expect(live.recalculate()).resolves.toBeUndefined();
    await settle();
    expect(states.some((state) => state.status === "stale" && state.problem.kind === "recalculate")).toBe(true);
  });
  it("keeps a failure in sight over the reading that follows, until something happens in the workbook", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    workbook.recalculateProblem = new Error("protected");
    workbook.tables = plan(0);
    await live.recalculate();
    await clock.pass(100);
    expect([live.state.status, verdict(live.state)]).toEqual(["stale", "notMet"]);
    workbook.edit(plan(1));
    await clock.pass(100);
    expect([live.state.status, verdict(live.state)]).toEqual(["current", "met"]);
  });
  it("wakes no functions where it failed", async () => {
    const { workbook, clock, live, streams } = setUp((made) => (made.hasFunctions = true));
    streams.count = 0;
    workbook.recalculateProblem = new Error("protected");
    await clock.pass(4_000);
    await live.recalculate();
    expect(live.functionsAsleep).toBe(true);
  });
});

it("day of the fake clock is the one plans are judged as of", async () => {
  const { clock, live } = setUp();
  await clock.pass(0);
  expect("evaluation" in live.state && live.state.evaluation.plans[0]!.plan.asOf).toBe(day("2022-12-31"));
});

describe("the workbook's date system", () => {
  const issues = (state: LiveState) => ("evaluation" in state ? state.evaluation.issues.map(({ code }) => code) : null);
  const edits = async (workbook: FakeWorkbook, clock: FakeClock, count: number) => {
    for (let edit = 0; edit < count; edit += 1) {
      workbook.edit();
      await clock.pass(100);
    }
  };

  it("is asked once, however often the workbook is read", async () => {
    const { workbook, clock, live } = setUp();
    await clock.pass(100);
    await edits(workbook, clock, 5);
    expect([workbook.readings, workbook.dateSystemAsked, issues(live.state)]).toEqual([6, 1, []]);
  });

  it("that counts from 1904 is an issue, and leaves everything pending, without a forecast", async () => {
    const { clock, live } = setUp((workbook) => (workbook.from1904 = true));
    await clock.pass(100);
    expect(issues(live.state)).toEqual(["countsFrom1904"]);
    expect(live.state).toMatchObject({ evaluation: { plans: [{ goals: [{ verdict: "pending", forecast: null }] }] } });
  });

  it("is asked again after a recalculation, which follows its being switched", async () => {
    const { workbook, clock, live } = setUp((fake) => (fake.from1904 = true));
    await clock.pass(100);
    workbook.from1904 = false;
    await live.recalculate();
    await clock.pass(100);
    expect([issues(live.state), verdict(live.state), workbook.dateSystemAsked]).toEqual([[], "met", 2]);
  });

  it("that was 1904 stays so while Excel will not tell anew", async () => {
    const told = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const { workbook, clock, live } = setUp((fake) => (fake.from1904 = true));
    await clock.pass(100);
    workbook.from1904 = null;
    await live.recalculate();
    await clock.pass(100);
    expect([issues(live.state), verdict(live.state)]).toEqual([["countsFrom1904"], "pending"]);
    told.mockRestore();
  });

  it("that Excel will not tell keeps no plan from being read, and is not asked for ever", async () => {
    const told = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const { workbook, clock, live } = setUp((fake) => (fake.from1904 = null));
    await clock.pass(100);
    expect([live.state.status, verdict(live.state)]).toEqual(["current", "met"]);
    await edits(workbook, clock, 20);
    expect([workbook.readings, workbook.dateSystemAsked]).toEqual([21, 5]);
    told.mockRestore();
  });
});
