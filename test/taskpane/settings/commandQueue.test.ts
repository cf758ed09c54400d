import { CommandQueue } from "../../../src/taskpane/commandQueue";
import type { PaneCommand } from "../../../src/taskpane/paneCommands";

function listener() {
  const heard: PaneCommand[] = [];
  return { heard, hear: (command: PaneCommand) => void heard.push(command) };
}

it("hands over what was asked for while the pane listens", () => {
  const queue = new CommandQueue();
  const { heard, hear } = listener();
  queue.subscribe(hear);
  queue.ask("check");
  queue.ask("report");
  expect(heard).toEqual(["check", "report"]);
});

it("keeps what was asked for last until the pane listens, and hands it over once", () => {
  const queue = new CommandQueue();
  queue.ask("check");
  queue.ask("why");
  const [first, second] = [listener(), listener()];
  queue.subscribe(first.hear)();
  queue.subscribe(second.hear);
  expect(first.heard).toEqual(["why"]);
  expect(second.heard).toEqual([]);
});

it("keeps what is asked for while nobody listens any more", () => {
  const queue = new CommandQueue();
  const [first, second] = [listener(), listener()];
  const stop = queue.subscribe(first.hear);
  stop();
  queue.ask("report");
  queue.subscribe(second.hear);
  // the one that stopped may say so again, when the next is already listening
  stop();
  queue.ask("check");
  expect(first.heard).toEqual([]);
  expect(second.heard).toEqual(["report", "check"]);
});
