import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { checkProposal } from "../../../src/check/checkProposal";
import { emptyDraft } from "../../../src/connect/draft";
import { propose } from "../../../src/connect/propose";
import { SheetIndexes } from "../../../src/connect/sheetIndexes";
import { FindingList } from "../../../src/taskpane/check/FindingList";
import { NavigationProvider } from "../../../src/taskpane/navigation";
import { GoToProvider } from "../../../src/taskpane/goTo";
import { TextProvider } from "../../../src/taskpane/text";
import { type WorkbookActions, WorkbookActionsProvider } from "../../../src/taskpane/workbookActions";
import { pace, today } from "../../check/checked";
import { fieldToCheck } from "../../../src/taskpane/connect/useProposalCheck";
import { textIn } from "../showPane";
import { budget, evaluationOf } from "./showCheck";

const { pane } = textIn("da");

/** What is found in connecting the result to a cell, with nothing written yet. */
async function findings(workbook: ReturnType<typeof budget>, cell: string, sign: "surplusPositive" | "deficitPositive") {
  const { plan } = await evaluationOf(workbook);
  const subGoal = plan.goals[0]!.subGoals[0]!;
  const reading = { ...workbook, readTables: workbook.readTables, areBlank: () => Promise.resolve([]) };
  const drafts = [["result", { ...emptyDraft, cell, unit: "thousandKr", sign }]] as const;
  const proposal = await propose(reading, subGoal, drafts, { plan, indexes: new SheetIndexes(workbook, pace), today });
  const checkable = proposal.fields.flatMap(fieldToCheck);
  expect(checkable).toHaveLength(1);
  return checkProposal(workbook, { plan, subGoal }, checkable, pace);
}

it("tells of a proposed connection what would be wrong with it", async () => {
  expect(await findings(budget(-900), "Økonomi!D5", "deficitPositive")).toEqual([]);
  expect((await findings(budget("-900 "), "Økonomi!D5", "deficitPositive")).map(({ code }) => code)).toEqual(["numberAsText"]);
  // against what the plan's budget is connected to already
  const flipped = await findings(budget(-900), "Økonomi!D5", "surplusPositive");
  expect(flipped.map(({ code, field }) => `${code} ${String(field)}`)).toEqual(["signFlipped result"]);
});

it("offers the mend there and then, and says when it is done", async () => {
  const workbook = budget("-900 ");
  const onMended = jest.fn();
  const found = await findings(workbook, "Økonomi!D5", "deficitPositive");
  render(
    <FluentProvider theme={webLightTheme}>
      <TextProvider value={textIn("da")}>
        <GoToProvider value={() => Promise.resolve()}>
          <WorkbookActionsProvider value={{ change: workbook.change } as unknown as WorkbookActions}>
            <NavigationProvider value={{ open() {}, back() {}, lead() {} }}>
              <FindingList findings={found} onMended={onMended} />
            </NavigationProvider>
          </WorkbookActionsProvider>
        </GoToProvider>
      </TextProvider>
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Skriv −900 i Økonomi!D5" }));
  await waitFor(() => expect(onMended).toHaveBeenCalledTimes(1));
  expect(screen.getByRole("status")).toHaveTextContent("−900 er skrevet i Økonomi!D5.");
  expect(screen.queryByRole("button", { name: pane.check.reconnect("2.1.a") })).not.toBeInTheDocument();
});
