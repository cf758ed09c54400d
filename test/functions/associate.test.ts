import { associateFunctions } from "../../src/functions/associate";
import { FunctionError } from "../../src/functions/functionError";
import { Streams } from "../../src/functions/streams";
import { wordsFor } from "../../src/i18n/wordsFor";
import { day, evaluate, planOf } from "../sheet/planWorkbook";

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
type Implementation = (...args: unknown[]) => unknown;
const associated = new Map<string, Implementation>();

beforeEach(() => {
  associated.clear();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
      Error: CellError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
    },
  });
});

function setUp() {
  const streams = new Streams();
  const pure = {
    DOUBLE: ([value]: readonly unknown[]) => {
      if (value === "broken") throw new Error("our own mistake");
      if (value === "pending") throw new FunctionError("notReported", "actual");
      if (typeof value !== "number") throw new FunctionError("notNumber", String(value));
      return value * 2;
    },
  };
  associateFunctions(["STATUS"], pure, streams, () => wordsFor("da"));
  const { evaluations, issues, notices } = evaluate(planOf([{ Goal: "1", Criterion: "mindst", Target: 1, Result: 1 }]), {
    today: day("2022-12-31"),
  });
  streams.update({ status: "current", evaluation: { plans: evaluations, reports: [], issues, notices }, evaluatedAt: 1, changedAt: 1 });
  return streams;
}

it("a stream gets its value, its error with a message, and its end", () => {
  const streams = setUp();
  const invocation = { setResult: jest.fn(), onCanceled: () => {} };
  associated.get("STATUS")!("1", null, null, invocation);
  expect(invocation.setResult.mock.calls).toEqual([["met"]]);
  const wrong = { setResult: jest.fn(), onCanceled: () => {} };
  associated.get("STATUS")!("9", null, null, wrong);
  expect(wrong.setResult.mock.calls).toEqual([[new CellError("#VALUE!", "Planen har intet mål eller delmål “9”.")]]);
  expect(streams.count).toBe(2);
  invocation.onCanceled();
  expect(streams.count).toBe(1);
});

it("a pure call returns its value, and throws an error Excel can show", () => {
  setUp();
  const double = associated.get("DOUBLE")!;
  expect(double(4, {})).toBe(8);
  expect(() => double("x", {})).toThrow(expect.objectContaining({ code: "#VALUE!", message: "Ikke et tal – x" }) as Error);
  expect(() => double("pending", {})).toThrow(expect.objectContaining({ code: "#N/A", message: "Endnu ikke oplyst: actual" }) as Error);
});

it("a mistake of ours is an error in the cell that names the function, and its cause is in the console", () => {
  setUp();
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(() => associated.get("DOUBLE")!("broken", {})).toThrow(
    expect.objectContaining({ code: "#VALUE!", message: "Uventet fejl i PLAN.DOUBLE." }) as Error,
  );
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ message: "our own mistake" }));
  told.mockRestore();
});
