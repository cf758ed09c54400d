import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keysOf, ribbonCommands } from "../../../src/i18n/shortcuts";
import type { Language } from "../../../src/plan/plan";
import { CommandQueue } from "../../../src/taskpane/commandQueue";
import { evaluation } from "../samplePlan";
import { current, showPane, starting, textIn } from "../showPane";

const { pane } = textIn("da");
const english = textIn("en").pane;

async function openSettings(language: Language = "da") {
  const { settings } = textIn(language).pane;
  await userEvent.click(screen.getByRole("button", { name: settings.title }));
  await screen.findByRole("heading", { level: 2, name: settings.title });
}

describe.each<Language>(["da", "en"])("the settings in %s", (language) => {
  const { settings } = textIn(language).pane;

  it("list what every shortcut does", async () => {
    showPane(current(evaluation()), language);
    await openSettings(language);
    const section = screen.getByRole("region", { name: settings.shortcuts });
    for (const command of ribbonCommands) {
      expect(within(section).getByText(settings.commands[command])).toBeVisible();
      expect(within(section).getByText(keysOf(command).default)).toBeVisible();
      expect(within(section).getByText(keysOf(command).mac)).toBeVisible();
    }
  });

  it("say what is kept, and which version this is", async () => {
    showPane(current(evaluation()), language);
    await openSettings(language);
    expect(screen.getByText(settings.keptHelp)).toBeVisible();
    expect(screen.getByText(settings.version("1.0.0.0"))).toBeVisible();
    expect(screen.getByRole("link", { name: settings.help })).toHaveAttribute("href", expect.stringMatching(/^help/u));
  });
});

describe("the language", () => {
  it("changes in the whole pane at once, and goes back to Office's", async () => {
    const { root } = showPane(current(evaluation()));
    await openSettings();
    const choose = (choice: string) => userEvent.selectOptions(screen.getByRole("combobox"), choice);
    await choose("English");
    expect(screen.getByRole("tab", { name: english.planTab })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: english.settings.title })).toBeVisible();
    expect(root.firstElementChild).toHaveAttribute("lang", "en");
    expect(document.documentElement.lang).toBe("en");
    await choose(english.settings.officeLanguage);
    expect(screen.getByRole("tab", { name: pane.planTab })).toBeVisible();
  });
});

describe("the welcome card", () => {
  const card = () => screen.queryByRole("region", { name: pane.settings.welcome });

  it("stands above the overview the first time, and not while nothing has been read", () => {
    const { move } = showPane(starting, "da", { isFirstRun: true });
    expect(card()).toBeNull();
    move(current(evaluation()));
    expect(card()).toBeVisible();
    const first = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(first[0]).toBe(pane.settings.welcome);
  });

  it("is skipped with the keyboard, and the focus is not lost", async () => {
    showPane(current(evaluation()), "da", { isFirstRun: true });
    const user = userEvent.setup();
    screen.getByRole("button", { name: pane.settings.skip }).focus();
    await user.keyboard("{Enter}");
    expect(card()).toBeNull();
    expect(screen.getByRole("tab", { name: pane.planTab })).toHaveFocus();
  });

  it("shows the first goal to whoever asks", async () => {
    showPane(current(evaluation()), "da", { isFirstRun: true });
    await userEvent.click(screen.getByRole("button", { name: pane.settings.showMe }));
    expect(await screen.findByRole("button", { name: pane.back })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: pane.back }));
    expect(card()).toBeNull();
  });

  it("leads to the ways to a plan in a workbook without one", async () => {
    showPane(current({ plans: [], reports: [], issues: [], notices: [] }), "da", { isFirstRun: true });
    expect(within(card()!).getByText(pane.settings.firstWithoutPlan)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: pane.settings.showMe }));
    expect(card()).toBeNull();
    expect(document.activeElement).toHaveTextContent(pane.start.template);
  });

  it("comes back when it is asked for", async () => {
    showPane(current(evaluation()));
    await openSettings();
    const again = screen.getByRole("button", { name: pane.settings.showFirstCard });
    await userEvent.click(again);
    expect(again).toHaveFocus();
    expect(screen.getByText(pane.settings.firstCardShown)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: pane.back }));
    expect(card()).toBeVisible();
  });
});

describe("what the ribbon asks for", () => {
  const tab = (name: string) => screen.getByRole("tab", { name });

  it("waits for the first evaluation where it came before it", async () => {
    const commands = new CommandQueue();
    act(() => commands.ask("why"));
    const { move } = showPane(starting, "da", { commands });
    move(current(evaluation()));
    expect(await screen.findByRole("button", { name: pane.back })).toBeVisible();
  });

  it("leads to the check and to the report", async () => {
    const commands = new CommandQueue();
    showPane(current(evaluation()), "da", { commands });
    act(() => commands.ask("check"));
    await screen.findByRole("tab", { name: pane.check.title, selected: true });
    act(() => commands.ask("report"));
    await screen.findByRole("tab", { name: pane.report.title, selected: true });
    expect(tab(pane.planTab)).toHaveAttribute("aria-selected", "false");
  });

  it("is one page, however often the reason is asked for", async () => {
    const commands = new CommandQueue();
    showPane(current(evaluation()), "da", { commands });
    act(() => commands.ask("why"));
    await screen.findByRole("button", { name: pane.back });
    act(() => commands.ask("why"));
    await userEvent.click(await screen.findByRole("button", { name: pane.back }));
    expect(screen.queryByRole("button", { name: pane.back })).toBeNull();
  });
});
