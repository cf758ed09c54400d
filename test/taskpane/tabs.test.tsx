import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler } from "react";
import { createRoot } from "react-dom/client";
import { NavigationProvider } from "../../src/taskpane/navigation";
import { PaneTabs } from "../../src/taskpane/PaneTabs";
import { TextProvider } from "../../src/taskpane/text";
import { evaluation, plan } from "./samplePlan";
import { current, failed, showPane, stale, starting, textIn } from "./showPane";

const { pane } = textIn("da");
const tab = (name: string) => screen.getByRole("tab", { name });
const title = () => screen.getByRole("heading", { level: 1 }).textContent;

it("starts with the plan, and shows one view at a time", async () => {
  showPane(current(evaluation()));
  expect(tab(pane.planTab)).toHaveAttribute("aria-selected", "true");
  expect(title()).toBe("CPR 2022");
  await userEvent.click(tab(pane.functionsTab));
  expect(tab(pane.functionsTab)).toHaveAttribute("aria-selected", "true");
  expect(title()).toBe(pane.functionsTitle);
  expect(screen.getByRole("tabpanel", { name: pane.functionsTab })).toBeVisible();
  await userEvent.click(tab(pane.planTab));
  expect(title()).toBe("CPR 2022");
});

it("keeps which goal is open, and what was searched for", async () => {
  showPane(current(evaluation()));
  await userEvent.click(screen.getByRole("button", { name: /^2\.1 /u }));
  const back = await screen.findByRole("button", { name: pane.back });
  await userEvent.click(tab(pane.functionsTab));
  await userEvent.type(screen.getByRole("searchbox"), "frist");
  await userEvent.click(tab(pane.planTab));
  expect(back).toBeVisible();
  await userEvent.click(tab(pane.functionsTab));
  expect(screen.getByRole("searchbox")).toHaveValue("frist");
});

it("moves between the views with the arrow keys, as one stop of the Tab key", async () => {
  showPane(current(evaluation()));
  const user = userEvent.setup();
  await user.tab();
  expect(tab(pane.planTab)).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(tab(pane.whatIf.title)).toHaveFocus();
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(tab(pane.functionsTab)).toHaveFocus();
  await screen.findByRole("heading", { name: pane.functionsTitle });
  await user.keyboard("{ArrowRight}");
  expect(title()).toBe("CPR 2022");
  await user.keyboard("{End}");
  expect(title()).toBe(pane.functionsTitle);
  await user.keyboard("{Home}");
  expect(tab(pane.planTab)).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("button", { name: pane.settings.title })).toHaveFocus();
});

it.each([
  ["is being read", starting],
  ["could not be read", failed],
  ["holds no plan", current({ plans: [], reports: [], issues: [], notices: [] })],
])("offers the functions also while the workbook %s", async (_, state) => {
  showPane(state);
  await userEvent.click(tab(pane.functionsTab));
  expect(screen.getByRole("button", { name: /^PLAN\.WITHIN /u })).toBeVisible();
});

it("keeps warnings in sight in both views", async () => {
  showPane(stale(evaluation()), "da", { asleep: true });
  await userEvent.click(tab(pane.functionsTab));
  expect(screen.getByText(pane.staleTitle)).toBeVisible();
  expect(screen.getByText(pane.asleepTitle)).toBeVisible();
});

it("follows the workbook while the other view is shown", async () => {
  const { move } = showPane(current(evaluation()));
  await userEvent.click(tab(pane.functionsTab));
  move(current(evaluation([plan({ name: "Tilsynet 2022" })])));
  await userEvent.click(tab(pane.planTab));
  expect(title()).toBe("Tilsynet 2022");
});

it("renders no view again when the other one is shown", async () => {
  const root = document.createElement("div");
  document.body.append(root);
  const reactRoot = createRoot(root);
  const rendered = jest.fn();
  act(() =>
    reactRoot.render(
      <TextProvider value={textIn("da")}>
        <NavigationProvider value={{ open() {}, back() {}, lead() {} }}>
          <PaneTabs
            warnings={null}
            led={null}
            content={{
              plan: <Profiler id="plan" onRender={rendered} children={<p>a thousand goals</p>} />,
              whatIf: null,
              report: null,
              connect: null,
              check: null,
              functions: null,
            }}
          />
        </NavigationProvider>
      </TextProvider>,
    ),
  );
  expect(rendered).toHaveBeenCalledTimes(1);
  await userEvent.click(tab(pane.functionsTab));
  await userEvent.click(tab(pane.planTab));
  expect(rendered).toHaveBeenCalledTimes(1);
  act(() => reactRoot.unmount());
});
