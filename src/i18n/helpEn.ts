import type { HelpWords } from "./helpWords";

export const englishHelp: HelpWords = {
  title: "Help for Results plan",
  otherLanguage: "På dansk",
  introduction: [
    "The add-in evaluates the yearly results plan live, in the department's own workbook. The plan is a few visible tables in the workbook, and each sub-goal's result is an ordinary formula. Nothing leaves the workbook.",
    "Choose **Show results plan** on the Home tab to see where every goal stands, and why. Under **Functions** in the pane each function can be filled in and inserted into the selected cell.",
  ],
  contents: "Contents",
  functionsTitle: "Functions",
  functionsIntroduction: [
    "The first answer from the plan in the workbook and follow it. The others work on what they are given, also in a workbook without a plan. All calculate exactly with the figures that cells hold, to 15 significant digits.",
    "The names are English in every language, so that a formula works for everybody. Write commas between the arguments; those in brackets can be omitted.",
  ],
  argument: "Argument",
  meaning: "Meaning",
  sections: [
    {
      id: "undecided",
      title: "When a cell shows an error",
      paragraphs: [
        "`#N/A` means that there is no answer yet: the goal is pending, the figure is not reported, or there is nothing to measure. It is never the same as FALSE or 0.",
        "`#VALUE!` means that an argument is wrong. Select the cell and hover over the warning sign beside it to see why; the message names the argument, and in a list the row, counted from the list's first. Excel does not always show it. **Why?** in the pane says it for every function, with what it was given and the cells behind.",
        "Where one of the cells a function needs holds an error, it answers `#VALUE!` and names the error and the argument; where the error is `#N/A`, it answers `#N/A`. `ALLMET`, `ANYMET`, `ATLEASTMET` and `FULFILMENT` read `#N/A` as pending, since that is what an undecided function answers.",
        "Where cells show `#NAME?`, `#BUSY!` or an old value, choose **Recalculate** on the Home tab. `#SPILL!` at `PLAN.SUMMARY` means that there is something in the cells it fills.",
      ],
    },
    {
      id: "blank",
      title: "Blank cells, text and numbers",
      paragraphs: [
        "A blank cell, `-`, `n/a`, `pending` and `afventer` are not reported and never become 0. Text that is unambiguously a number counts, such as `96.7`, `-1,234.5` and `90 %`. But `1.234` can be thousands or decimals, and is a mistake.",
        'A formula that points at a blank cell gives 0 in Excel, and some versions of Excel hand a function 0 for a blank cell as well. Write `=IF(Finance!G8="","",Finance!G8)` where a cell is fetched from another sheet.',
      ],
    },
    {
      id: "dates",
      title: "Dates",
      paragraphs: [
        "Dates are Excel's day numbers, counted from 1900; the time of day does not count. Text is read as a date where it is written 14-03-2022, 14.03.2022 or 2022-03-14, day before month.",
        "Where the workbook counts days from 1904 (**File > Options > Advanced > Use 1904 date system**), functions are handed dates that are four years too small, and cannot see it. The pane notices, raises an issue and decides nothing until that is switched off. A date that a function gives, such as `PLAN.REPORTDUE`, then shows four years late.",
        "An omitted day is the day the cell was calculated. It does not move on by itself overnight. Give the day as an argument, such as the cell with As of, where it is to stay, and `TODAY()` where it is to follow.",
      ],
    },
    {
      id: "long-lists",
      title: "Long lists",
      paragraphs: [
        "In Excel for Windows and Mac a list can be whole columns: `=PLAN.ONTIME(Cases!B:B,Cases!C:C,5,DATE(2022,1,1),DATE(2022,12,31))`. The heading and the blank rows are not counted.",
        "Excel on the web sends a function at most 5 MB at a time, and blank cells take room too. Two whole columns take about 15 MB: the cell then stays without an answer, or with an error. Two columns of dates can be about 250,000 rows.",
        "Make the list a table, and give the table's columns instead of whole columns: `=PLAN.ONTIME(Cases[Received],Cases[Closed],5,…)`. Only the table's rows are then sent. Where the list is longer, give only the rows that can count, such as `FILTER(Cases[Received],Cases[Received]>=DATE(2021,1,1))`, and Closed filtered in the same way; for the population closed filter both by Closed.",
        "Where a sub-goal's result comes from `PLAN.ONTIME`, **Open cases** in the overview lists the cases still open, by deadline with days left, and how many more may become late. It reads dates and case numbers only.",
      ],
    },
    {
      id: "formatting",
      title: "Conditional formatting and data validation",
      paragraphs: [
        "Excel cannot call PLAN functions in a rule for conditional formatting: the rule does not work, and Excel does not say so. Do not use them in data validation either; Microsoft does not promise that it works.",
        'Write the function in a cell, and let the rule look at the cell. Where K5 holds `=PLAN.STATUS("2.1")`, the rule for green is `=$K5="met"` and for yellow `=$K5="pending"`, in the words of the plan\'s own language. Where D2 holds `=PLAN.WITHIN(…)`, it is `=$D2=TRUE`; `#N/A` is not coloured.',
        "For the same reason **Evaluate Formula**, **Goal Seek** and data tables do not work on cells with PLAN functions.",
      ],
    },
    {
      id: "plans",
      title: "Begin, continue and share a plan",
      paragraphs: [
        "The pane can create a plan: the plan of 2022 as a template (in Danish), an empty plan with its first goal, next year's plan from the one that is shown, or a plan file. It first shows what will be written. No existing cell is changed; a new plan gets a sheet of its own, or rows below the tables that are there.",
        "Next year's plan keeps ids, texts and targets and moves dates by a year. This year's figures become history. Every target, and every year named in a text, gets an open row in `PlanChoices` until somebody has confirmed it.",
        "**Export the plan** gives a file with what was agreed: goals, criteria, targets, dues, history and choices, but neither the year's results nor the sheet's formulas. Its format is described in `plan-file.schema.json`, which lies beside this page.",
      ],
    },
    {
      id: "connect",
      title: "Connect the plan with the workbook's own figures",
      paragraphs: [
        "On the tab **Connect** you select for each sub-goal the cells where its figure stands. The pane shows the formula, its value and the verdict before anything is written. **Connect** writes an ordinary formula in the plan; the department's own cells are not changed.",
        'Unit and sign are the source\'s, and become part of the formula: `=IF(Økonomi!G8="","",-Økonomi!G8/1000)` converts from DKK 1,000 with a deficit as plus to DKK million with a surplus as plus. The pane reads them in the headings; where they are not told, they must be chosen. A blank source stays blank.',
        "**Find suggestions** goes through headings, labels, units, tables and names in Danish and English. Those that are sure are chosen beforehand; nothing is connected until you press the button. What was connected, and what stood beside the cells then, is in the table `PlanSources`.",
        "Where rows are inserted, or a sheet is moved or renamed, the formula follows. Where the source is deleted, the pane says so, with **Reconnect**. A copy of one of the plan's tables is not evaluated.",
      ],
    },
    {
      id: "check",
      title: "Check the sources",
      paragraphs: [
        "The tab **Check** looks for what may turn a verdict without anybody seeing it: jumps by a factor of 1,000, a flipped sign, numbers and dates as text, hidden rows, totals and duplicates in a list, a value typed over a formula, a heading that has changed since, and an as-of day in the future.",
        "Each finding leads to the cell. Where it is safe, it can be mended at one click; the button says what is written where.",
      ],
    },
    {
      id: "reports",
      title: "Reports",
      paragraphs: [
        "**Make report** on the tab Report first shows what is missing and from whom, and what the report will be. The report is a new sheet of values alone, ready to be printed, which anyone can read without the add-in. The rows behind it are added to `PlanReports`. No cell that is there is changed.",
        "The fourth quarter is provisional, because the year's last figures come after its deadline; the annual report is the final one. It has a frame for the analysis of each goal that is not met. The head's assessment is text beside the fulfilment and never changes it.",
        "As of decides which deadlines have passed. The figures are those in the workbook when the report is made.",
        "A report is not made over. A new one of the same period corrects it and says why. **Compare** shows what moved between two reports, or to today.",
        "Should Excel stop while a report is being made, only a hidden sheet is left. The pane finds it the next time and offers to remove it.",
      ],
    },
    {
      id: "seals",
      title: "Seals and the signed plan",
      paragraphs: [
        "Each report gets a seal: a checksum (SHA-256) of all the report says, and of the seal before it. The seals stand in `PlanSeals` and are printed on the report. **Check seals** says which report, row and column was changed since, which sheet and cell, and whether a report is missing or two build on the same one. What is sealed is what the cells hold, not their number formats, hidden rows or shapes on the sheet.",
        "A seal shows that something was changed, not who did it. Whoever can change a report can also seal it anew. The seal is evidence only against a copy outside the workbook: put it on file with the report.",
        "**The signed plan** seals what was agreed in `PlanSigned`. When a target, criterion, due, requirement or weight is changed afterwards, it shows in the overview, on the goal, in `PLAN.EXPLAIN` and in reports, with old and new. The reason is noted in `PlanChanges`. Of a target that is a formula the formula is signed, not its value.",
        "**Ambiguities** are the places where the signed text can be read in several ways. Each reading is chosen once, by name and date. The pane first shows what the choice does to the verdict, and writes it into the plan's cells.",
      ],
    },
    {
      id: "keyboard",
      title: "Ribbon, keyboard and settings",
      paragraphs: [
        "The buttons on the Home tab are **Show results plan**, **Recalculate**, **Check**, **Report** and **Why?**. The last one explains the selected cell. While the cursor is on the sheet, `Ctrl+Alt+Shift+1` to `5` do the same in that order (`Command+Alt+Shift` on a Mac). Older versions of Excel have no shortcuts.",
        "`F6` moves between sheet, ribbon and pane. In the pane the arrow keys change the tab, and `Esc` goes back from a page.",
        "The gear in the pane opens **Settings**: the pane's language, the shortcuts and the welcome card. The choices are kept on the machine. Words in cells always follow the plan's tables.",
      ],
    },
    {
      id: "colleagues",
      title: "Colleagues without the add-in",
      paragraphs: [
        "They see the words and figures calculated last. Do not edit cells with PLAN functions without it: they then show `#NAME?` until a colleague who has it recalculates. Put `PLAN.EVALUATED` beside every printed score.",
      ],
    },
  ],
};
