import { history } from "./data/history";
import type { HistoricResult } from "./data/history";
import { planName } from "./data/plan";
import { heading, tableTitle } from "./layout";
import { formula, Page } from "./page";
import type { StyledContent } from "./page";
import { plan } from "./source";
import { formats, formatted, styles } from "./styles";

const id = formatted(styles.body, formats.text);
const columns = [
  { header: "Plan", style: styles.body },
  { header: "Mål", style: id },
  { header: "Delmål", style: id },
  { header: "År", style: formatted(styles.body, "0", "left") },
  { header: "Målværdi", style: styles.body },
  { header: "Sammenlignes med", style: styles.body },
  { header: "Resultat", style: styles.body },
  { header: "Status", style: styles.body },
];

const headerRow = 5;
const shown: Record<HistoricResult["format"], string> = { percent: formats.percent, decimal: formats.decimal, text: formats.text };

function figure(content: number | string | null, format: HistoricResult["format"]): StyledContent {
  return { content, style: formatted(styles.body, typeof content === "string" ? formats.text : shown[format], "right") };
}

export function historySheet(): Page {
  const page = new Page({
    name: "Historik",
    summary: "Mål og resultater 2019-2021, som de er trykt i resultatplanen",
    widths: [15, 9, 12, 9, 26, 22, 15, 19],
    freeze: { rows: headerRow },
  });
  heading(
    page,
    "Historik 2019-2021",
    "Som trykt i resultatplanen for 2022. En streg betyder, at der ikke er et mål, eller at resultatet endnu ikke er opgjort.",
  );
  tableTitle(page, headerRow, "Mål og resultater");
  page.table(
    "PlanHistory",
    headerRow,
    columns,
    history.map(({ goal, subGoal, year, target, comparedWith, result, format }) => [
      planName,
      goal,
      subGoal,
      year,
      figure(target, format),
      figure(comparedWith, format),
      figure(result, format),
      formula(plan("STATUS", ...["Delmål", "Plan", "År"].map((column) => `PlanHistory[[#This Row],[${column}]]`))),
    ]),
    styles.header,
  );
  const last = headerRow + history.length;
  page.colourVerdicts(`H${String(headerRow + 1)}:H${String(last)}`);
  page.put(last + 2, 1, "2.1: Planen trykker selve afvigelserne uden fortegn, så de sammenlignes med 0.", styles.subtitle);
  page.put(last + 3, 1, "2.2: I 2019 var der intet mål for sygefravær. I 2020 var målet statens gennemsnit på 8,1 dage.", styles.subtitle);
  return page;
}
