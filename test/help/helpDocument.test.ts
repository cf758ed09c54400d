/** @jest-environment jsdom */
import { catalogue } from "../../src/functions/catalogue/catalogue";
import { helpDocument, helpFiles } from "../../src/help/helpDocument";
import { formulaText } from "../../src/i18n/formulaText";

const languages = ["da", "en"] as const;
const pages = { da: helpDocument("da"), en: helpDocument("en") };
const documents = languages.map((language) => new DOMParser().parseFromString(pages[language], "text/html"));
const idsIn = (page: Document) => [...page.querySelectorAll("[id]")].map(({ id }) => id);

it("comes as one page a language, with the same places in both", () => {
  expect(helpFiles()).toEqual({ "help.html": pages.da, "help.en.html": pages.en });
  const [da, en] = documents.map(idsIn);
  expect(da).toEqual(en);
  expect(new Set(da).size).toBe(da?.length);
});

describe.each(languages)("the help in %s", (language) => {
  const page = documents[languages.indexOf(language)]!;
  const textOf = (selector: string) => page.querySelector(selector)?.textContent ?? "";

  it("explains every function: its call, parameters, rules, and its example in that language's notation", () => {
    for (const { id, parameters, rules, example } of catalogue) {
      const section = textOf(`section#${id}`);
      for (const { name, text } of parameters) expect(section).toContain(name + text[language]);
      for (const rule of rules) expect(section).toContain(rule[language]);
      expect(section).toContain(formulaText(example.formula[language], language));
    }
  });

  it("leads only to places it has, and to the other language's page", () => {
    const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    const places = idsIn(page).map((id) => `#${id}`);
    const other = language === "da" ? "help.en.html" : "help.html";
    expect(links.filter((link) => link === null || !places.includes(link))).toEqual([other]);
  });

  it("runs nothing and loads nothing", () => {
    expect(pages[language]).not.toMatch(/<script|<link|<img|https?:|url\(/u);
  });

  it("leaves no mark of its own writing in the text", () => {
    expect(page.body.textContent).not.toMatch(/[`*]{2}|`/u);
  });

  it("says what conditional formatting, the web's limit and 1904 mean", () => {
    expect(textOf("#formatting")).toMatch(language === "da" ? /=\$K5="opfyldt"/u : /=\$K5="met"/u);
    expect(textOf("#long-lists")).toContain("5 MB");
    expect(textOf("#dates")).toContain("1904");
  });
});

it("writes Danish formulas with semicolons, decimal commas and Danish names, and leaves text and PLAN alone", () => {
  const formula = '=IF(PLAN.MEETS(0.5,"a,b.c(IF)",TRUE),DATE(2022,1,1),1.25)';
  expect(formulaText(formula, "da")).toBe('=HVIS(PLAN.MEETS(0,5;"a,b.c(IF)";SAND);DATO(2022;1;1);1,25)');
  expect(formulaText(formula, "en")).toBe(formula);
});
