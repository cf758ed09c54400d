import { sayIn, textOf, textOfMend } from "./checkSay";
import type { CheckWords, FindingTexts, MendTexts } from "./checkWords";
import { connectEn } from "./connectEn";

const { number, date, formula, error, quote, value, rows } = sayIn("en");
const { fields } = connectEn;
const { units, signs } = connectEn.record;
const turned = (isTurned: boolean) => (isTurned ? "the formula turns the sign" : "the formula does not turn the sign");
const of = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

const findings: FindingTexts = {
  sourceDeleted: ({ cell, about }) =>
    about === "#REF!"
      ? `The formula in ${cell} refers to cells that have been deleted (${error(about)}).`
      : `The formula in ${cell} refers to ${quote(about)}, which is not in the workbook.`,
  valueOverFormula: ({ cell, value: held, formula: recorded, isGuess }) =>
    `${held === "" ? `${cell} is blank` : `${cell} holds ${value(held)}, typed`}. When the figure was connected it held ${formula(recorded)}.${isGuess ? " That may be on purpose, for the figure is marked final." : " The figure no longer follows its source."}`,
  signFlipped: ({ cell, isTurned, text, other, isGuess }) =>
    text === null
      ? `Only one of the two figures that are compared has its sign turned: at ${cell} ${turned(isTurned)}, at ${other} it is the other way round. They stand side by side and probably have the same sign.`
      : `${quote(text)} ${isGuess ? "suggests another sign than the formula's" : "does not fit the formula"}: at ${cell} ${turned(isTurned)}. At ${other}, which it is compared with, the sign fits, so the deviation comes out wrong.`,
  signContradicted: ({ cell, isTurned, text, isGuess }) =>
    `${quote(text)} ${isGuess ? "suggests another sign than the formula's" : "does not fit the formula"}: at ${cell} ${turned(isTurned)}.`,
  unitContradicted: ({ cell, by, told, taken, text }) =>
    `${quote(text)} says ${units[told]}, but ${by === "formula" ? `the formula takes ${cell} for ${units[taken]}` : `${cell} is connected as ${units[taken]}`}.`,
  factorJump: ({ cell, field, factor, figure, other, against }) => {
    const size = `about ${number(factor)} times as ${Math.abs(figure) > Math.abs(other) ? "large" : "small"} as`;
    const name = field === null ? "" : fields[field];
    if (against === "row")
      return `${number(figure)} in ${cell} is ${size} the other figures in its row (about ${number(other)}). Perhaps a separator was misread.`;
    const compared = { comparedWith: "what it is compared with", target: "the target", history: "in earlier years" }[against];
    return `${name} ${number(figure)} is ${size} ${compared} (${number(other)}). Perhaps they are in different units.`;
  },
  formulaChanged: ({ cell, formula: now, recorded }) =>
    `The formula in ${cell} is not the one that was connected. Now: ${formula(now)}. Then: ${formula(recorded)}.`,
  headingChanged: ({ cell, part, was, now }) =>
    now === ""
      ? `At ${cell} the ${part} was called ${quote(was)} when the figure was connected. Now there is no heading.`
      : `At ${cell} the ${part} is now called ${quote(now)}. When the figure was connected it was called ${quote(was)}.`,
  signChanged: ({ cell, was, now, text }) => `${quote(text)} says ${signs[now]}, but ${cell} is connected as ${signs[was]}.`,
  sourceError: ({ cell, error: shown }) => `${cell} shows the error ${error(shown)}.`,
  caseTwice: ({ cell, id, first, sameDates }) =>
    `${quote(id)} stands in both ${first} and ${cell}, ${sameDates ? "with the same dates. The case counts twice." : "with different dates. If it is one case, it counts twice."}`,
  closedBeforeReceived: ({ cell, received, closed }) => `The case at ${cell} was closed ${date(closed)}, but received ${date(received)}.`,
  totalInside: ({ cell, text, value: held }) =>
    text === null
      ? `${value(held)} in ${cell} equals the sum of the figures above it. If it is a total, it counts twice.`
      : `${cell} stands in the row ${quote(text)} inside the list and counts along with the others.`,
  listGrown: ({ cell, side, rows: count, isGuess }) =>
    `Directly ${side} the list there ${count === 1 ? "is" : "are"} ${of(count, "row", "rows")} that the formula leaves out (from ${cell}).${isGuess ? " They look as if they belonged to it." : ""}`,
  numberAsText: ({ cell, text, number: read }) =>
    read === null
      ? `${quote(text)} in ${cell} is text and can be read in several ways. Type the number into the cell.`
      : `${quote(text)} in ${cell} is text. Some formulas pass over it.`,
  dateAsText: ({ cell, text, day }) =>
    day === null
      ? `${quote(text)} in ${cell} is text and cannot be read as one certain date. Type the date into the cell.`
      : `${quote(text)} in ${cell} is text, not a date.`,
  dateUnlikely: ({ cell, day }) => `${date(day)} in ${cell} is far from the plan's year.`,
  hiddenRows: ({ rows: hidden, cells }) =>
    `${of(hidden.length, "hidden row", "hidden rows")} (${rows(hidden)}) in ${cells} ${hidden.length === 1 ? "counts" : "count"} all the same.`,
  typedAmongFormulas: ({ cell, value: held, formula: other, formulaAt }) =>
    `${value(held)} in ${cell} is typed, while beside it stand formulas such as ${formula(other)} in ${formulaAt}. Perhaps a formula was written over.`,
  sourceElsewhere: ({ cell }) =>
    `The formula in ${cell} takes its figure from another workbook. It is only as new as the last update of the link.`,
  shareAboveWhole: ({ cell, value: share }) =>
    `The result from ${cell} is ${number(share * 100)} %, which is above 100 %. It may be right.`,
  asOfInFuture: ({ cell, asOf }) => `The plan's As of is ${date(asOf)} (${cell}), which is still to come.`,
};

const mends: MendTexts = {
  writeNumber: (mend) => `Write ${number(mend.number)} in ${mend.cell}`,
  writeDate: ({ cell, day }) => `Write ${date(day)} in ${cell}`,
  writeFormula: ({ cell }) => `Write the formula back into ${cell}`,
  takeAll: ({ cells }) => `Extend the formula to ${cells}`,
  rememberHeading: ({ heading }) => `It is right: remember ${quote(heading)}`,
  rememberFormula: () => "It is right: remember the new formula",
};

const mended: MendTexts = {
  writeNumber: (mend) => `${number(mend.number)} was written in ${mend.cell}.`,
  writeDate: ({ cell, day }) => `${date(day)} was written in ${cell}.`,
  writeFormula: ({ cell }) => `The formula was written back into ${cell}.`,
  takeAll: ({ cells }) => `The formula now reaches ${cells}.`,
  rememberHeading: ({ heading }) => `${quote(heading)} was noted in PlanSources.`,
  rememberFormula: () => "The new formula was noted in PlanSources.",
};

export const checkEn: CheckWords = {
  title: "Check",
  introduction: "Checks the cells the plan's figures come from. Nothing changes until you press a button that says what it writes.",
  noPlan: "There is no plan to check",
  noPlanHelp: "Create a plan on the Plan tab, and come back here.",
  check: "Check",
  checkAgain: "Check again",
  checking: "Checking …",
  checkingPart: (percent) => `${String(percent)} %`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing has changed.",
  failed: "The check could not be completed",
  nothingConnected: "None of the plan's figures is connected to cells yet, so there are no sources to check.",
  nothingFound: "Nothing to remark",
  checked: (figures, sources, moment) =>
    `${of(figures, "connected figure", "connected figures")} with ${of(sources, "source", "sources")} checked ${moment}.`,
  lookedFor:
    "Looked for: jumps by a factor of 1,000, units and signs, numbers and dates written as text, hidden rows, totals and duplicate cases in lists, lists that have grown, formulas written over, headings that changed, and sources that are gone.",
  found: (count) => of(count, "thing to look at", "things to look at"),
  wholePlan: "The whole plan",
  also: (subGoals) => `Also concerns ${subGoals.join(", ")}.`,
  finding: (finding) => textOf(findings, finding),
  mend: (mend) => textOfMend(mends, mend),
  mended: (mend) => textOfMend(mended, mend),
  mending: "Writing …",
  mendFailed: "The mend was not written",
  changedMeanwhile: (cell) => `${cell} has changed since the check. Nothing was written; check again.`,
  noRoom: (table) => `There is no room for rows below ${table}. Nothing was written.`,
  reconnect: (subGoal) => `Connect ${subGoal} again`,
};
