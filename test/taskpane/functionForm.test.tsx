import { act, screen, within } from "@testing-library/react";
import { type Inserted, WorkbookError } from "../../src/sheet/workbook";
import { openFunction } from "./openFunction";
import { evaluation, plan } from "./samplePlan";
import { current, textIn } from "./showPane";

const { words, pane } = textIn("da");

describe("the fields", () => {
  it("are one for each parameter, with its text, and say which can be left out", async () => {
    const { form, field } = await openFunction("ROLLINGYEAR");
    expect(field("values")).toBeVisible();
    expect(within(form).getByText("Ét tal for hvert kvartal, det ældste først")).toBeVisible();
    const optional = within(form).getAllByText(new RegExp(`\\(${pane.optional}\\)`, "u"));
    expect(optional.map((label) => /^\w+/u.exec(label.textContent)?.[0])).toEqual(["periods", "last_period"]);
  });

  it("offer the words a parameter takes, and to leave an optional one out", async () => {
    const { field, formula, user } = await openFunction("SCORE");
    expect(
      within(field("basis"))
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual([pane.omitted, "sikret", "prognose", "højst"]);
    await user.selectOptions(field("basis"), "prognose");
    expect(formula()).toBe('=PLAN.SCORE("prognose")');
    await user.selectOptions(field("basis"), pane.omitted);
    expect(formula()).toBe("=PLAN.SCORE()");
  });

  it("suggest the goals of the plan, with sub-goals where they are meant", async () => {
    const suggested = (input: HTMLElement) =>
      [...(input as HTMLInputElement).list!.options].map(({ value }) => value).filter((id) => id.startsWith("2.1"));
    const { field } = await openFunction("STATUS");
    expect(suggested(field("id"))).toEqual(["2.1", "2.1.a", "2.1.b"]);
  });

  it("ask for the plan only where the workbook holds several", async () => {
    const one = await openFunction("SCORE");
    expect(within(one.form).queryByText("plan")).not.toBeInTheDocument();
    act(one.unmount);
    const several = current(evaluation([plan(), plan({ name: "Tilsynet 2022" })]));
    const { field, user, formula } = await openFunction("SCORE", several);
    await user.type(field("plan"), "Tilsynet 2022");
    expect(formula()).toBe('=PLAN.SCORE(;"Tilsynet 2022")');
  });
});

describe("the formula", () => {
  it.each([
    ["da", '=PLAN.WITHIN(Forside!B2;2,5;"+/- 2,0")', "2,5"],
    ["en", '=PLAN.WITHIN(Forside!B2,2.5,"+/- 2,0")', "2.5"],
  ] as const)("is shown as it is typed in the reader's Excel, and written as Excel takes it: %s", async (language, shown, number) => {
    const { field, formula, insert, insertFormula, user } = await openFunction("WITHIN", undefined, language);
    await user.type(field("actual"), "Forside!B2");
    await user.type(field("budget"), number);
    await user.type(field("tolerance"), "+/- 2,0");
    expect(formula()).toBe(shown);
    await insert();
    expect(insertFormula).toHaveBeenCalledWith('=PLAN.WITHIN(Forside!B2,2.5,"+/- 2,0")', {});
  });

  it("names what is still missing", async () => {
    const { formula } = await openFunction("WITHIN");
    expect(formula()).toBe("=PLAN.WITHIN(actual;budget;tolerance)");
  });
});

describe("inserting", () => {
  const score = async () => openFunction("SCORE");

  it("says where the formula was written, also to a screen reader", async () => {
    const { form, insert } = await score();
    const status = within(form).getByRole("status");
    expect(status).toHaveTextContent("");
    await insert();
    expect(status).toHaveTextContent(pane.inserted("Forside!H3"));
  });

  it("gives dates and shares their number format", async () => {
    const { insert, insertFormula } = await openFunction("NEXTREPORT");
    await insert();
    expect(insertFormula).toHaveBeenCalledWith("=PLAN.NEXTREPORT()", { numberFormat: "dd-mm-yyyy" });
  });

  it("works with Enter in a field", async () => {
    const { field, insertFormula, user } = await openFunction("STATUS");
    await user.type(field("id"), "2.1{Enter}");
    expect(insertFormula).toHaveBeenCalledWith('=PLAN.STATUS("2.1")', {});
  });

  it("keeps the focus on the button while it writes, and writes once", async () => {
    const { insert, insertFormula } = await score();
    let finish: (inserted: Inserted) => void = () => {};
    insertFormula.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    await insert();
    const button = screen.getByRole("button", { name: pane.inserting });
    expect(button).toHaveFocus();
    await insert();
    expect(insertFormula).toHaveBeenCalledTimes(1);
    finish({ kind: "written", address: "Forside!H3" });
    expect(await screen.findByText(pane.inserted("Forside!H3"))).toBeVisible();
  });

  it("writes nothing while a required argument is missing, says so and goes there", async () => {
    const { field, insert, insertFormula, user } = await openFunction("DEVIATION");
    expect(field("actual")).not.toBeInvalid();
    await user.type(field("actual"), "B2");
    await insert();
    expect(insertFormula).not.toHaveBeenCalled();
    expect(field("actual")).not.toBeInvalid();
    expect(field("budget")).toBeInvalid();
    expect(field("budget")).toHaveAccessibleDescription(pane.argumentProblems.missing);
    expect(field("budget")).toHaveFocus();
    await user.type(field("budget"), "C2");
    expect(field("budget")).not.toBeInvalid();
    await insert();
    expect(insertFormula).toHaveBeenCalledWith("=PLAN.DEVIATION(B2,C2)", {});
  });

  it.each([
    ["1.234", pane.argumentProblems.numberAmbiguous],
    ["31-02-2022", pane.argumentProblems.dateUnreadable],
    ["=B2-C2", pane.argumentProblems.calculation],
  ])("does not write %s, and says why", async (typed, why) => {
    const { field, insert, insertFormula, user } = await openFunction("DEVIATION");
    await user.type(field("actual"), typed);
    await user.type(field("budget"), "1");
    await insert();
    expect(insertFormula).not.toHaveBeenCalled();
    expect(field("actual")).toHaveAccessibleDescription(why);
    expect(field("actual")).toHaveFocus();
  });

  describe("into a cell that holds something", () => {
    const occupied = async () => {
      const shown = await score();
      shown.insertFormula.mockResolvedValueOnce({ kind: "occupied", address: "Forside!B7" });
      await shown.insert();
      return { ...shown, alert: await screen.findByRole("alert") };
    };
    const button = (name: string) => screen.getByRole("button", { name });

    it("writes nothing, and names the cell", async () => {
      const { alert, insertFormula } = await occupied();
      expect(alert).toHaveTextContent(pane.occupied("Forside!B7"));
      expect(insertFormula.mock.calls).toEqual([["=PLAN.SCORE()", {}]]);
    });

    it("replaces what that very cell holds when told to", async () => {
      const { form, insertFormula, user } = await occupied();
      insertFormula.mockResolvedValueOnce({ kind: "written", address: "Forside!B7" });
      await user.click(button(pane.replace));
      expect(insertFormula).toHaveBeenLastCalledWith("=PLAN.SCORE()", { replace: "Forside!B7" });
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
      expect(within(form).getByRole("status")).toHaveTextContent(pane.inserted("Forside!B7"));
      expect(button(pane.insert)).toHaveFocus();
    });

    it("leaves it when told to, and keeps the keyboard's place", async () => {
      const { insertFormula, user } = await occupied();
      await user.tab();
      expect(button(pane.replace)).toHaveFocus();
      await user.tab();
      await user.keyboard("{Enter}");
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
      expect(insertFormula).toHaveBeenCalledTimes(1);
      expect(button(pane.insert)).toHaveFocus();
    });
  });

  it("says why where Excel refuses, until the message is closed", async () => {
    const { insert, insertFormula, user } = await score();
    insertFormula.mockRejectedValueOnce(new WorkbookError("insert"));
    await insert();
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(pane.insertFailed);
    expect(alert).toHaveTextContent(words.workbookError(new WorkbookError("insert")));
    await user.click(within(alert).getByRole("button", { name: pane.dismiss }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("using the selection", () => {
  const use = (parameter: string) => screen.getByRole("button", { name: `${pane.useSelection}: ${parameter}` });

  it("fills in the address of the selected cells, and goes to the field", async () => {
    const { field, formula, selectedAddress, user } = await openFunction("DEVIATION");
    selectedAddress.mockResolvedValueOnce("'Mål 2022'!H5");
    await user.type(field("budget"), "gammelt");
    await user.click(use("budget"));
    expect(field("budget")).toHaveValue("'Mål 2022'!H5");
    expect(field("budget")).toHaveFocus();
    expect(formula()).toBe("=PLAN.DEVIATION(actual;'Mål 2022'!H5)");
  });

  it("adds to what a field for several ranges holds", async () => {
    const { field, formula, selectedAddress, user } = await openFunction("ALLMET");
    expect(screen.getByText(pane.severalRanges)).toBeVisible();
    await user.click(use("verdicts"));
    await screen.findByDisplayValue("Økonomi!B2:B13");
    selectedAddress.mockResolvedValueOnce("Forside!B2");
    await user.click(use("verdicts"));
    expect(field("verdicts")).toHaveValue("Økonomi!B2:B13; Forside!B2");
    expect(formula()).toBe("=PLAN.ALLMET(Økonomi!B2:B13;Forside!B2)");
  });

  it("says why where Excel cannot tell, and leaves the field as it was", async () => {
    const { field, selectedAddress, user } = await openFunction("DEVIATION");
    selectedAddress.mockRejectedValueOnce(new WorkbookError("selection"));
    await user.type(field("actual"), "B2");
    await user.click(use("actual"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(pane.selectionFailed);
    expect(alert).toHaveTextContent(words.workbookError(new WorkbookError("selection")));
    expect(field("actual")).toHaveValue("B2");
  });
});
