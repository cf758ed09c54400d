import { screen, within } from "@testing-library/react";
import { catalogue } from "../../src/functions/catalogue/catalogue";
import { functionGroups } from "../../src/functions/catalogue/entry";
import type { Language } from "../../src/plan/plan";
import { functionRow, openFunction, showFunctions } from "./openFunction";
import { textIn } from "./showPane";

const rows = () => screen.getAllByRole("button", { name: /^PLAN\./u }).map((row) => /^PLAN\.(\w+)/u.exec(row.textContent)?.[1]);

describe.each<Language>(["da", "en"])("the functions in %s", (language) => {
  const { pane } = textIn(language);

  it("are all there, under their groups, each with its description", async () => {
    await showFunctions(undefined, language);
    for (const group of functionGroups) {
      const section = screen.getByRole("region", { name: pane.functionGroups[group] });
      for (const { id, text } of catalogue.filter((each) => each.group === group)) {
        expect(within(section).getByRole("button", { name: new RegExp(`^PLAN\\.${id} `, "u") })).toHaveTextContent(text[language]);
      }
    }
    expect(rows()).toHaveLength(catalogue.length);
  });

  it("lead to the help as a whole, and each to its own place there", async () => {
    await openFunction("WITHIN", undefined, language);
    const page = language === "da" ? "help.html" : "help.en.html";
    const whole = screen.getByRole("link", { name: pane.wholeHelp });
    const own = screen.getByRole("link", { name: pane.moreHelp("PLAN.WITHIN") });
    expect([whole, own].map((link) => link.getAttribute("href"))).toEqual([page, `${page}#WITHIN`]);
    for (const link of [whole, own]) {
      expect(link).toHaveAttribute("target", "_blank");
      expect(link).toHaveAttribute("rel", "noopener");
    }
  });

  it("tell their rules and their worked example", async () => {
    const { rules, example } = catalogue.find(({ id }) => id === "DEVIATION")!;
    await openFunction("DEVIATION", undefined, language);
    for (const rule of rules) expect(screen.getByText(rule[language])).toBeVisible();
    expect(screen.getByText(example.story[language])).toBeVisible();
    const cells = within(screen.getByRole("table", { name: pane.exampleCells })).getAllByRole("cell");
    const numbers = language === "da" ? ["0,9", "−0,4"] : ["0.9", "−0.4"];
    expect(cells.slice(1).map((cell) => cell.textContent)).toEqual([
      ...(language === "da" ? ["Realiseret", "Grundbudget"] : ["Actual", "Budget"]),
      ...numbers,
    ]);
    expect(screen.getByText(language === "da" ? "=PLAN.DEVIATION(A2;B2)" : "=PLAN.DEVIATION(A2,B2)")).toBeVisible();
    expect(screen.getByText(language === "da" ? "1,3" : "1.3")).toBeVisible();
  });
});

it("show the cells of a function that fills several", async () => {
  await openFunction("SUMMARY");
  expect(screen.getByRole("table", { name: textIn("da").pane.exampleValue })).toBeVisible();
});

describe("searching", () => {
  const { pane } = textIn("da");
  const search = async (query: string) => {
    const { user } = await showFunctions();
    await user.type(screen.getByRole("searchbox", { name: pane.searchFunctions }), query);
  };

  it.each([
    ["by name", "plan.within", ["WITHIN"]],
    ["by part of a name, in any case", "rolling", ["ROLLINGYEAR"]],
    ["by description", "kvartalsrapport", ["NEXTREPORT"]],
    ["by a parameter's text", "4. kvt.", ["ROLLINGYEAR"]],
    ["by a parameter's name", "state_average", ["SICKLEAVEMET"]],
    ["by every word, in any order", "  budget   grænsen", ["WITHIN"]],
  ])("finds functions %s", async (_, query, found) => {
    await search(query);
    expect(rows()).toEqual(found);
    expect(screen.getByText(pane.functionsFound(1))).toHaveAttribute("role", "status");
  });

  it("leaves out groups without a match", async () => {
    await search("plan.within");
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([pane.functionGroups.figures]);
  });

  it("says so where nothing matches, and shows everything again when it is emptied", async () => {
    const { user } = await showFunctions();
    const box = screen.getByRole("searchbox");
    await user.type(box, "xyzzy");
    expect(screen.getByText(pane.noFunctions("xyzzy"))).toBeVisible();
    expect(screen.queryByRole("heading", { level: 2 })).not.toBeInTheDocument();
    await user.clear(box);
    expect(rows()).toHaveLength(catalogue.length);
    expect(screen.queryByText(pane.noFunctions("xyzzy"))).not.toBeInTheDocument();
  });
});

it("open and close by keyboard alone", async () => {
  const { user } = await showFunctions();
  functionRow("WITHIN").focus();
  await user.keyboard("{Enter}");
  expect(functionRow("WITHIN")).toHaveAttribute("aria-expanded", "true");
  await user.tab();
  expect(screen.getByLabelText(/^actual /u)).toHaveFocus();
  await user.tab({ shift: true });
  await user.keyboard(" ");
  expect(functionRow("WITHIN")).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByText(textIn("da").pane.rules)).not.toBeInTheDocument();
});
