import { isAmount, powerOfTen, unitOfSubGoal } from "../connect/conversion";
import { type Unit, units } from "../connect/unit";
import type { CheckedField } from "./checkedField";
import type { Finding } from "./finding";
import { firstCell, found } from "./found";
import { numberIn } from "./numbers";
import { conversionOf } from "./readFormula";

/** A source whose heading tells one unit while the formula, or the record of the connection, takes it for another. */
export function unitContradicted(field: CheckedField): readonly Finding[] {
  const [source, ...others] = field.sources;
  if (source === undefined || others.length > 0) return [];
  const { unit: told, unitText: text } = source.description;
  const own = unitOfSubGoal(field.subGoal);
  if (told === null || text === null || !isAmount(told) || !isAmount(own)) return [];
  const contradicts = (by: "formula" | "record", taken: Unit) => [
    found("unitContradicted", field, firstCell(field), { by, told, taken, text, reconnect: true }),
  ];
  const conversion = conversionOf(field.formula);
  if (conversion !== null && numberIn(field.value) !== 0) {
    const taken = units.find((unit) => isAmount(unit) && powerOfTen(unit, own) === conversion.power);
    // any other factor is the controller's own doing
    return taken === undefined || taken === told ? [] : contradicts("formula", taken);
  }
  const recorded = field.record?.unit ?? null;
  return recorded === null || recorded === told || !isAmount(recorded) ? [] : contradicts("record", recorded);
}
