import { lateRoom } from "../figures/lateRoom";
import { addCases, type CasesOnTime, type Population, type Question, startCount } from "../figures/onTime";
import type { Day } from "../plan/day";
import { exact, zero } from "../plan/exact";
import { readPopulation } from "../sheet/readPopulation";
import { type Argument, countArgument, dayArgument, needed, numberArgument, wordArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { readCases } from "./readCases";

const mostMonths = 1200;
const one = exact(1);

/**
 * PLAN.ONTIME(received, closed, months, from, to, [population], [as_of]): the share of cases closed within their deadline,
 * 0-1. Cases undecided as of that day are left out; no case at all is #N/A, not 0 and not 1.
 *
 * @param today stands in for as_of, where it comes before `to`
 */
export function planOnTime(args: readonly Argument[], today: Day): number {
  const { onTime, late } = countedCases("ONTIME", args, today);
  if (onTime + late === 0) throw new FunctionError("nothingToMeasure");
  return onTime / (onTime + late);
}

/** PLAN.LATEROOM(received, closed, months, from, to, share, [population], [as_of]): how many more cases may become late. */
export function planLateRoom(args: readonly Argument[], today: Day): number {
  const least = needed(numberArgument(args[5], "share"), "share");
  if (least.lte(zero) || least.gt(one)) throw new FunctionError("shareWrong", least.toFixed());
  const given = caseArguments("LATEROOM", args);
  const room = lateRoom(countCases(given, today), given.population, least);
  if (room === null) throw new FunctionError("nothingToMeasure");
  return room;
}

interface CaseArguments {
  readonly received: Argument;
  readonly closed: Argument;
  readonly months: Argument;
  readonly from: Argument;
  readonly to: Argument;
  readonly population: Population;
  readonly asOf: Argument;
}

/** Both functions end with the same two; PLAN.LATEROOM has a share before them. */
function caseArguments(name: "ONTIME" | "LATEROOM", args: readonly Argument[]): CaseArguments {
  const [received, closed, months, from, to] = args;
  const [population, asOf] = args.slice(name === "ONTIME" ? 5 : 6);
  return { received, closed, months, from, to, population: populationIn(population), asOf };
}

function countCases(given: CaseArguments, today: Day): CasesOnTime {
  const count = startCount(questionOf(given, today));
  readCases(given.received, given.closed, (starts, ends, cases) => {
    addCases(count, starts, ends, cases);
  });
  return count;
}

/** What is asked of the cases, whatever they are. */
function questionOf({ months, from, to, population, asOf }: CaseArguments, today: Day): Question {
  const period = { from: needed(dayArgument(from, "from"), "from"), to: needed(dayArgument(to, "to"), "to") };
  if (period.from > period.to) throw new FunctionError("periodReversed");
  const length = needed(countArgument(months, "months"), "months");
  if (length > mostMonths) throw new FunctionError("monthsWrong", String(length));
  // nothing is known of days to come
  const known = Math.min(today, dayArgument(asOf, "as_of") ?? period.to);
  return { months: length, period, population, asOf: known, dayIsOver: today > known };
}

/** The cases that PLAN.ONTIME's or PLAN.LATEROOM's arguments count; throws FunctionError. */
export function countedCases(name: "ONTIME" | "LATEROOM", args: readonly Argument[], today: Day): CasesOnTime {
  return countCases(caseArguments(name, args), today);
}

/**
 * What PLAN.ONTIME's or PLAN.LATEROOM's arguments ask.
 *
 * @returns day: the one up to which its cases are followed; throws FunctionError
 */
export function caseQuestion(name: "ONTIME" | "LATEROOM", args: readonly Argument[], today: Day): Question & { readonly day: Day } {
  const given = caseArguments(name, args);
  return { ...questionOf(given, today), day: Math.min(today, dayArgument(given.asOf, "as_of") ?? today) };
}

function populationIn(argument: Argument): Population {
  const word = wordArgument(argument, "population");
  const population = readPopulation(word);
  if (population === null) throw new FunctionError("populationUnknown", word);
  return population;
}
