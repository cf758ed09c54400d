import { isRealDay } from "../plan/day";
import { dayPattern, idPattern, type IsoDay, limits, neededTextPattern, type PrintedFigure, textPattern } from "./planFile";
import type { PlanFileProblems } from "./planFileProblem";

/** One value of a plan file. Whatever is wrong with it is reported; what is read then is not used. */
export interface Field<Value> {
  /** what a file that leaves it out means; undefined where it must not */
  readonly absent: Value | undefined;
  readonly read: (value: unknown, path: string, problems: PlanFileProblems) => Value | undefined;
}

export function needed<Value>(field: Field<Value>): Field<Value> {
  return { ...field, absent: undefined };
}

/** A text in one line, which may be empty. */
export const text: Field<string> = {
  absent: "",
  read: (value, path, problems) => readText(value, path, problems, false),
};

export const neededText: Field<string> = {
  absent: undefined,
  read: (value, path, problems) => readText(value, path, problems, true),
};

function readText(value: unknown, path: string, problems: PlanFileProblems, isNeeded: boolean): string | undefined {
  if (typeof value !== "string") problems.add("notText", path, value);
  else if ([...value].length > limits.text) problems.add("textTooLong", path, String(limits.text));
  else if (!textPattern.test(value)) problems.add("textHasBreaks", path, value);
  else if (isNeeded && !neededTextPattern.test(value)) problems.add("textEmpty", path);
  else return value;
  return undefined;
}

export const id: Field<string> = {
  absent: undefined,
  read(value, path, problems) {
    if (typeof value !== "string") problems.add("notText", path, value);
    else if (!idPattern.test(value) || value.length > limits.id) problems.add("idForm", path, value);
    else return value;
    return undefined;
  },
};

export const day: Field<IsoDay | null> = {
  absent: null,
  read(value, path, problems) {
    const [year, month, dayOfMonth] = typeof value === "string" && dayPattern.test(value) ? value.split("-").map(Number) : [];
    if (year !== undefined && isRealDay({ year, month: month!, day: dayOfMonth! })) return value as string;
    problems.add("notDay", path, value);
    return undefined;
  },
};

export const figure: Field<PrintedFigure | null> = {
  absent: null,
  read(value, path, problems) {
    if (typeof value === "string") return readText(value, path, problems, true);
    if (typeof value === "number" && Number.isFinite(value)) return value;
    problems.add("notFigure", path, value);
    return undefined;
  },
};

export function wholeNumber(least: number, most: number): Field<number> {
  return {
    absent: undefined,
    read(value, path, problems) {
      if (typeof value !== "number") problems.add("notNumber", path, value);
      else if (!Number.isInteger(value)) problems.add("notWhole", path, value);
      else if (value < least || value > most) problems.add("outOfRange", path, `${String(least)}-${String(most)}`);
      else return value;
      return undefined;
    },
  };
}

export const weight: Field<number | null> = {
  absent: null,
  read(value, path, problems) {
    if (typeof value !== "number" || !Number.isFinite(value)) problems.add("notNumber", path, value);
    else if (value < 0) problems.add("outOfRange", path, "≥ 0");
    else return value;
    return undefined;
  },
};

/** One of several words, and what each means. */
export function word<Value>(meanings: ReadonlyMap<string, Value>, absent?: Value): Field<Value> {
  return {
    absent,
    read(value, path, problems) {
      const meaning = typeof value === "string" ? meanings.get(value) : undefined;
      if (meaning === undefined) problems.add("wordUnknown", path, value);
      return meaning;
    },
  };
}

export function list<Value>(item: Field<Value>, least: number, most: number): Field<readonly Value[]> {
  return {
    absent: least === 0 ? [] : undefined,
    read(value, path, problems) {
      if (!Array.isArray(value)) {
        problems.add("notList", path, value);
        return undefined;
      }
      if (value.length < least) problems.add("tooFew", path, String(least));
      if (value.length > most) {
        problems.add("tooMany", path, String(most));
        return undefined;
      }
      const read = value.map((each, index) => item.read(each, `${path}[${String(index)}]`, problems));
      return read.filter((each) => each !== undefined);
    },
  };
}

/** An object with these keys and no others. */
export function object<Shape extends object>(shape: { readonly [Key in keyof Shape]: Field<Shape[Key]> }): Field<Shape> {
  const fields = Object.entries(shape) as [string, Field<unknown>][];
  const known = new Set(Object.keys(shape));
  return {
    absent: undefined,
    read(value, path, problems) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        problems.add("notObject", path, value);
        return undefined;
      }
      const inside = (key: string) => (path === "" ? key : `${path}.${key}`);
      for (const key of Object.keys(value)) if (!known.has(key)) problems.add("keyUnknown", inside(key), key);
      const before = problems.found.length;
      const read = fields.map(([key, field]) => {
        if (Object.hasOwn(value, key)) return [key, field.read((value as Record<string, unknown>)[key], inside(key), problems)];
        if (field.absent === undefined) problems.add("keyMissing", inside(key), key);
        return [key, field.absent];
      });
      return problems.found.length === before ? (Object.fromEntries(read) as Shape) : undefined;
    },
  };
}
