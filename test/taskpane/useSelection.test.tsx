import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { useSelection } from "../../src/taskpane/connect/useSelection";
import { type WorkbookActions, WorkbookActionsProvider } from "../../src/taskpane/workbookActions";

it("tells that what is selected is no one range, until one is selected again", async () => {
  const heard: { selected?: (address: string) => void; failed?: (error: unknown) => void } = {};
  const onSelection: WorkbookActions["onSelection"] = (selected, failed) => {
    Object.assign(heard, { selected, failed });
    return Promise.resolve(() => undefined);
  };
  const taken: string[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <WorkbookActionsProvider value={{ onSelection } as WorkbookActions}>{children}</WorkbookActionsProvider>
  );
  const { result } = renderHook(() => useSelection(true, (address) => taken.push(address)), { wrapper });
  await act(() => Promise.resolve());
  expect(result.current).toBeNull();
  act(() => heard.failed!("several areas"));
  expect(result.current).toEqual({ error: "several areas" });
  act(() => heard.selected!("Ark!B2"));
  expect([result.current, taken]).toEqual([null, ["Ark!B2"]]);
});
