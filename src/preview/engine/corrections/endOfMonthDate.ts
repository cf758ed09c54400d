import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";

const DAY = 864e5;
/** Serial of 1 January 1970. */
const EPOCH = 25569;

/** EDATE that stays in the month: 31 January plus one month is 28 February, where Univer says 3 March. */
export class EndOfMonthDate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const by = months.isArray() ? (months as ArrayValueObject).getFirstCell() : months;
    return start.isArray() ? start.map((one) => moved(one, by)) : moved(start, by);
  }
}

function numberIn(value: BaseValueObject): number {
  return value.isNull() ? 0 : Number(value.getValue());
}

function moved(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
  if (start.isError()) return start;
  if (months.isError()) return months;
  const serial = Math.floor(numberIn(start));
  const by = Math.trunc(numberIn(months));
  if (Number.isNaN(serial) || Number.isNaN(by)) return ErrorValueObject.create(ErrorType.VALUE);
  const date = new Date((serial - EPOCH) * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + by;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const result = Math.round(Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY + EPOCH);
  return result < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result, "yyyy/mm/dd;@");
}
