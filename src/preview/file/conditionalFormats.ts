import type { IRange, IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule, IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre";
import { parseBoxes } from "./a1";
import { fromFile } from "./formulas";
import { gridStyle } from "./styles";

export const CONDITIONAL_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** The enums of the plugin are plain strings; importing them would load the plugin where only files are read. */
type Config = IConditionalFormattingRuleConfig;

const TEXT_RULES: Readonly<Record<string, string>> = {
  containsText: "containsText",
  notContainsText: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
  containsBlanks: "containsBlanks",
  notContainsBlanks: "notContainsBlanks",
};

function highlight(rule: ConditionalRule, theme: readonly string[] | undefined): IStyleBase {
  const fill = rule.style?.fill;
  // In rules a fill without a pattern is solid, and its colour stands as background.
  const solid =
    fill?.type === "pattern"
      ? { ...rule.style, fill: { ...fill, pattern: "solid" as const, fgColor: fill.bgColor ?? fill.fgColor ?? {} } }
      : rule.style;
  return gridStyle(solid, theme);
}

function config(rule: ConditionalRule, theme: readonly string[] | undefined): Config | null {
  const formulas = (Array.isArray(rule.formula) ? rule.formula : rule.formula === undefined ? [] : [rule.formula]).map(fromFile);
  const first = formulas[0];
  const style = highlight(rule, theme);
  const make = (more: object): Config => ({ type: "highlightCell", style, ...more }) as unknown as Config;
  if (rule.type === "cellIs" && rule.operator && first !== undefined) {
    const numbers = formulas.map((formula) => (formula.trim() === "" ? Number.NaN : Number(formula)));
    if (numbers.every(Number.isFinite)) {
      const between = rule.operator === "between" || rule.operator === "notBetween";
      if (!between || numbers.length === 2)
        return make({ subType: "number", operator: rule.operator, value: between ? numbers : numbers[0] });
    }
    const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    if (text !== undefined && (rule.operator === "equal" || rule.operator === "notEqual"))
      return make({ subType: "text", operator: rule.operator, value: text.replace(/""/g, '"') });
    return null;
  }
  const operator = TEXT_RULES[rule.type];
  if (operator) return make({ subType: "text", operator, value: rule.text ?? "" });
  if (rule.type === "expression" && first !== undefined) return make({ subType: "formula", value: `=${first}` });
  if (rule.type === "duplicateValues" || rule.type === "uniqueValues") return make({ subType: rule.type });
  if (rule.type === "dataBar" && rule.dataBar) {
    const bound = (i: number, fallback: "min" | "max"): object => {
      const point = rule.dataBar?.cfvo[i];
      return point?.value === undefined ? { type: point?.type ?? fallback } : { type: point.type, value: Number(point.value) };
    };
    const color = `#${rule.dataBar.color.slice(-6)}`;
    return {
      type: "dataBar",
      isShowValue: true,
      config: { min: bound(0, "min"), max: bound(1, "max"), isGradient: true, positiveColor: color, nativeColor: "#FF0000" },
    } as unknown as Config;
  }
  if (rule.type === "colorScale" && rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    return {
      type: "colorScale",
      config: cfvo.map((point, index) => ({
        index,
        color: `#${(colors[index] ?? "FFFFFF").slice(-6)}`,
        value: point.value === undefined ? { type: point.type } : { type: point.type, value: Number(point.value) },
      })),
    } as unknown as Config;
  }
  return null;
}

/** The rules the grid can paint, first the most important; the others are left to the file. */
export function gridRules(
  rules: readonly ConditionalRule[],
  theme: readonly string[] | undefined,
  id: string,
): { readonly rules: readonly IConditionFormattingRule[]; readonly unshown: readonly ConditionalRule[] } {
  const shown: IConditionFormattingRule[] = [];
  const unshown: ConditionalRule[] = [];
  [...rules]
    .sort((a, b) => a.priority - b.priority)
    .forEach((rule, i) => {
      const made = config(rule, theme);
      const ranges = parseBoxes(rule.range).map((box): IRange => ({
        startRow: box.row,
        endRow: box.row + box.rows - 1,
        startColumn: box.column,
        endColumn: box.column + box.columns - 1,
      }));
      if (made && ranges.length > 0) shown.push({ cfId: `${id}-${i}`, stopIfTrue: rule.stopIfTrue === true, ranges, rule: made });
      else unshown.push(rule);
    });
  return { rules: shown, unshown };
}
