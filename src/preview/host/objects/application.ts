import { oneOf } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import type { Model } from "../model";

interface ApplicationTarget {
  readonly model: Model;
}

const FORMATS = {
  da: {
    culture: "da-DK",
    decimal: ",",
    group: ".",
    dateSeparator: "-",
    short: "dd-mm-yyyy",
    long: "d. mmmm yyyy",
    time: ":",
    longTime: "hh:mm:ss",
  },
  en: {
    culture: "en-US",
    decimal: ".",
    group: ",",
    dateSeparator: "/",
    short: "m/d/yyyy",
    long: "dddd, mmmm d, yyyy",
    time: ":",
    longTime: "h:mm:ss AM/PM",
  },
} as const;

const formats = ({ model }: ApplicationTarget) => FORMATS[model.language];

const numberFormat: HostClass<ApplicationTarget> = {
  name: "NumberFormatInfo",
  read: { NumberDecimalSeparator: (target) => formats(target).decimal, NumberGroupSeparator: (target) => formats(target).group },
};

const datetimeFormat: HostClass<ApplicationTarget> = {
  name: "DatetimeFormatInfo",
  read: {
    DateSeparator: (target) => formats(target).dateSeparator,
    ShortDatePattern: (target) => formats(target).short,
    LongDatePattern: (target) => formats(target).long,
    TimeSeparator: (target) => formats(target).time,
    LongTimePattern: (target) => formats(target).longTime,
  },
};

const cultureInfo: HostClass<ApplicationTarget> = {
  name: "CultureInfo",
  read: { Name: (target) => formats(target).culture },
  open: {
    NumberFormat: (target) => HostObject.of(numberFormat, target),
    DatetimeFormat: (target) => HostObject.of(datetimeFormat, target),
  },
};

export const application: HostClass<ApplicationTarget> = {
  name: "Application",
  read: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: (target) => formats(target).decimal,
    ThousandsSeparator: (target) => formats(target).group,
    UseSystemSeparators: () => true,
  },
  open: { CultureInfo: (target) => HostObject.of(cultureInfo, target) },
  call: {
    /** "Recalculate" finds nothing to do: the preview calculates every edit at once */
    Calculate: ({ model }, [calculationType]) => {
      if (oneOf(calculationType, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate") model.engine.fullRecalculation();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const applicationParts: readonly HostClass<ApplicationTarget>[] = [cultureInfo, numberFormat, datetimeFormat];
