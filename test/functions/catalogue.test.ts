import { catalogue } from "../../src/functions/catalogue/catalogue";
import { FunctionError, undecidedCodes, wrongArgumentCodes } from "../../src/functions/functionError";
import { liveAnswers } from "../../src/functions/liveAnswers";
import { functionsMetadata } from "../../src/functions/metadata";
import { pureFunctions } from "../../src/functions/pureFunctions";
import { wordsFor } from "../../src/i18n/wordsFor";
import { evaluate, planOf } from "../sheet/planWorkbook";
import { call } from "./callPure";

interface Metadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: unknown;
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}
const metadata = (language: "da" | "en") => functionsMetadata(language).functions as readonly Metadata[];

function live(id: string, word: string): unknown {
  const { evaluations, issues, notices } = evaluate(planOf([{ Goal: "1", Criterion: "mindst", Target: 1, Result: 1 }]));
  try {
    return liveAnswers[id]!({ evaluation: { plans: evaluations, reports: [], issues, notices }, changedAt: 0 }, [word]);
  } catch (error) {
    return (error as FunctionError).code;
  }
}

describe("the catalogue", () => {
  it("lists exactly what is implemented, live and pure", () => {
    const ids = (kind: string) =>
      catalogue
        .filter((entry) => entry.kind === kind)
        .map(({ id }) => id)
        .sort();
    expect(ids("live")).toEqual(Object.keys(liveAnswers).sort());
    expect(ids("pure")).toEqual(Object.keys(pureFunctions(() => 0)).sort());
  });
  it("has optional parameters last, each named once", () => {
    for (const { parameters } of catalogue) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });
});

describe("the metadata for Excel", () => {
  it("leads from each function to its place in the help of that language", () => {
    const helpOf = (language: "da" | "en") =>
      (functionsMetadata(language, "https://plan.example.dk/").functions as readonly Metadata[]).map(({ helpUrl }) => helpUrl);
    expect(helpOf("da")).toEqual(catalogue.map(({ id }) => `https://plan.example.dk/help.html#${id}`));
    expect(helpOf("en")).toEqual(catalogue.map(({ id }) => `https://plan.example.dk/help.en.html#${id}`));
  });
  it("lets only a last parameter repeat, and only SUMMARY fill several cells", () => {
    for (const { id, parameters, result } of metadata("en")) {
      expect(parameters.slice(0, -1).filter(({ repeating }) => repeating)).toEqual([]);
      expect(result.dimensionality).toBe(id === "SUMMARY" ? "matrix" : "scalar");
    }
    const repeating = metadata("en").filter(({ parameters }) => parameters.at(-1)?.repeating);
    expect(repeating.map(({ id }) => id)).toEqual(["ALLMET", "ANYMET", "ATLEASTMET"]);
  });
  it("has the same ids, names and parameters in both languages", () => {
    const bare = (language: "da" | "en") =>
      metadata(language).map(({ description: _, helpUrl: __, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ description: ___, ...parameter }) => parameter),
      }));
    expect(bare("da")).toEqual(bare("en"));
    for (const [index, { description }] of metadata("da").entries()) expect(description).not.toBe(metadata("en")[index]!.description);
  });
  it("is what Excel accepts", () => {
    for (const language of ["da", "en"] as const) {
      for (const entry of metadata(language)) {
        expect(entry.id).toMatch(/^[A-Z][A-Z0-9_.]*$/u);
        expect(entry.name).toBe(entry.id);
        expect(["number", "string", "boolean", "any"]).toContain(entry.result.type);
        for (const { name, description, type, dimensionality } of entry.parameters) {
          expect(name).toMatch(/^[a-z][a-z_]*$/u);
          expect([type, ["scalar", "matrix"].includes(dimensionality)]).toEqual(["any", true]);
          expect(description.length).toBeGreaterThan(5);
        }
        expect(entry.description.length).toBeLessThanOrEqual(255);
        expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
      }
    }
  });
  it("makes streams of the live functions only", () => {
    for (const { id, options } of metadata("en")) expect(options !== undefined).toBe(id in liveAnswers);
  });
});

describe("every entry", () => {
  const texts = catalogue.flatMap(({ id, text, parameters, rules, example }) =>
    [text, ...parameters.map((parameter) => parameter.text), ...rules, example.story].map((each) => ({ id, ...each })),
  );
  it("says everything in both languages, and not the same", () => {
    for (const { da, en } of texts)
      expect([da.trim(), en.trim(), da === en]).toEqual([expect.stringMatching(/./u), expect.stringMatching(/./u), false]);
  });
  it("offers only words that the function understands", () => {
    const from = 44_562;
    const ask: Readonly<Record<string, (word: string) => unknown>> = {
      population: (word) => call("ONTIME", [[from]], [[from]], 1, from, from + 100, word),
      criterion: (word) => call("MEETS", "", word, ""),
    };
    for (const { id, parameters } of catalogue)
      for (const { name, choices = [] } of parameters)
        for (const word of choices.flatMap((choice) => Object.values(choice))) {
          const answer = id in liveAnswers ? live(id, word) : ask[name]?.(word);
          expect([id, word, answer]).not.toEqual([id, word, expect.stringMatching(/Unknown|undefined/u)]);
          expect(answer).toBeDefined();
        }
  });
  it("asks its own function in its example", () => {
    for (const { id, example } of catalogue)
      for (const formula of Object.values(example.formula)) expect(formula).toMatch(new RegExp(`^=PLAN\\.${id}\\(.*\\)$`, "u"));
  });
});

it("every error has a message in both languages that quotes what it is about", () => {
  for (const code of [...undecidedCodes, ...wrongArgumentCodes])
    for (const language of ["da", "en"] as const) {
      const message = wordsFor(language).functionError(new FunctionError(code, "$&{}"));
      expect(message).toMatch(/^\p{Lu}|^“/u);
      expect(message.replace("$&{}", "")).not.toContain("{}");
    }
});
