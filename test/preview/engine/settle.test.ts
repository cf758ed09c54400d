import { preview } from "./bundle";
import { calculated, startEngine, valueAt, workbookOf } from "./open";

it("finds the private members it waits by, which only Univer 0.25.1 is known to have", async () => {
  const engine = await calculated({ S: [[1, "=A1+1"]] });
  const trigger = engine.injector.get(preview.TriggerCalculationController) as unknown as Record<string, unknown>;
  engine.workbook.getActiveSheet().getRange(0, 0).setValue(2);
  expect(trigger["_waitingCommandQueue"]).toHaveLength(1);
  expect(trigger["_restartCalculation"]).toBe(false);
  await engine.settle();
  expect(trigger["_waitingCommandQueue"]).toHaveLength(0);
});

it("waits for an edit still in the debounce, and for one made while it waits", async () => {
  const engine = await calculated({ S: [[1, "=A1+1", "=B1*10"]] });
  engine.workbook.getActiveSheet().getRange(0, 0).setValue(2);
  const settled = engine.settle();
  setTimeout(() => engine.workbook.getActiveSheet().getRange(0, 0).setValue(3), 50);
  await settled;
  expect(valueAt(engine, "S", 0, 2)).toBe(40);
});

it("resolves at once when nothing waits", async () => {
  const engine = await calculated({ S: [[1, "=A1+1"]] });
  const started = performance.now();
  await engine.settle();
  expect(performance.now() - started).toBeLessThan(100);
});

it("resolves although a stream ticks faster than the debounce", async () => {
  const engine = startEngine([{ id: "tick", name: "TICK", parameters: [], options: { stream: true } }], (_id, _args, _stream, onValue) => {
    let n = 0;
    const timer = setInterval(() => onValue(++n), 20);
    return () => clearInterval(timer);
  });
  engine.open(workbookOf({ S: [["=PLAN.TICK()", 1, "=B1+1"]] }));
  await engine.settle();
  engine.workbook.getActiveSheet().getRange(0, 1).setValue(5);
  await engine.settle();
  expect(valueAt(engine, "S", 0, 2)).toBe(6);
});

it("calculates two engines in one process apart from each other", async () => {
  const first = await calculated({ S: [[1, "=SUM(A1:A2)"], [2]] });
  first.workbook.getActiveSheet().insertRows(0, 2);
  await first.settle();
  const second = await calculated({ S: [[1, "=SUM(A1:A2)"], [2]] });
  expect(valueAt(second, "S", 0, 1)).toBe(3);
});
