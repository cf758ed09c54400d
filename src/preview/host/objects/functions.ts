import { numberArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";

const millisecondsPerDay = 86_400_000;
const daysTo1970 = 25_569;

const functionResult: HostClass<number> = {
  name: "FunctionResult",
  read: { Value: (value) => value, Error: () => null },
};

/** Excel's own worksheet functions, called from an add-in. Only DATE: a workbook that counts from 1904 is converted when it is opened. */
export const functions: HostClass<null> = {
  name: "Functions",
  call: {
    Date: (_, args) => {
      const [year = 0, month = 0, day = 0] = args.map(numberArgument);
      return HostObject.of(functionResult, Date.UTC(year, month - 1, day) / millisecondsPerDay + daysTo1970);
    },
  },
};

export const functionsParts: readonly HostClass<number>[] = [functionResult];
