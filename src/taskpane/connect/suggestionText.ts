import { referencesOf } from "../../connect/referencesOf";
import type { Suggestion } from "../../connect/suggest/suggestion";
import type { ConnectWords } from "../../i18n/connectWords";

/** The cells a suggestion is about, as in a formula. */
export function cellsOfSuggestion({ connection }: Suggestion): string {
  return Object.values(referencesOf(connection)).join("; ");
}

/** By what it was found: the sheet or table, "række »Resultat«, kolonne »UO2«", and the unit and sign that go with it. */
export function foundText({ foundBy, unit, sign, connection }: Suggestion, connect: ConnectWords): string {
  const { sheet, table, row, columns } = foundBy;
  const place = [table ?? sheet, connect.found(row, columns)].filter((part) => part !== "");
  const counted =
    connection.kind === "cell"
      ? [...(unit === null || unit === "plain" ? [] : [connect.units[unit]]), ...(sign === null ? [] : [connect.signs[sign]])]
      : [];
  return [...place, ...counted].join(", ");
}
