import { betweenReadings } from "../../src/sheet/readChoices";
import { template2022 } from "../../src/start/template2022";
import { day } from "./data/moment";
import { planName } from "./data/plan";
import { heading, tableTitle } from "./layout";
import { Page } from "./page";
import { formats, formatted, styles } from "./styles";

/** Chosen in the example, by an office, never by name. */
const chosen: Readonly<Record<string, { readonly reading: number; readonly why: string }>> = {
  "Krav til delmål": { reading: 0, why: "Særreglen står i målet selv" },
  "Præcis 10 pct. fejl": { reading: 0, why: "To af planens tre formuleringer siger højst" },
  "Hvilke klagesager tæller": { reading: 0, why: "Åbne sager over fristen skal tælle med" },
};
const headerRow = 5;
const typed = styles.input;

/** Where the signed text can be read in several ways. */
export function choicesSheet(): Page {
  const page = new Page({
    name: "Tvetydigheder",
    summary: "Steder i planen, der kan læses på flere måder, og hvad der er valgt",
    widths: [14, 28, 22, 70, 44, 18, 18, 44],
    freeze: { rows: headerRow },
    paper: "a3",
    repeatedRow: headerRow,
  });
  heading(page, "Tvetydigheder", "Hver læsning vælges én gang, skriftligt. De uafgjorte er tomme under Valgt. Valgene er opdigtede.");
  tableTitle(page, headerRow, "Læsninger af planen");
  page.table(
    "PlanChoices",
    headerRow,
    [
      { header: "Plan", style: styles.body },
      { header: "Emne", style: styles.body },
      { header: "Sted", style: formatted(styles.body, formats.text) },
      { header: "Læsninger", style: styles.body },
      { header: "Valgt", style: typed },
      { header: "Afgjort af", style: typed },
      { header: "Afgjort den", style: formatted(typed, formats.date, "left") },
      { header: "Hvorfor", style: typed },
    ],
    template2022.choices.map(({ topic, place, readings, why }) => {
      const choice = chosen[topic];
      const decided = choice === undefined ? [null, null, null] : [readings[choice.reading]!, "Departementet", day("2022-01-20")];
      return [planName, topic, place, readings.join(betweenReadings), ...decided, choice?.why ?? (why === "" ? null : why)];
    }),
    styles.header,
  );
  return page;
}
