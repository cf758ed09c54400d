import { deviation, within } from "./budget";
import { meets } from "./criteria";
import { byDate, reportDue } from "./deadlines";
import { fulfilment } from "./fulfilment";
import { lateRoom } from "./lateRoom";
import { onTime } from "./onTime";
import { rollingYear } from "./quarters";
import { errorRate } from "./shares";
import type { Questions } from "./sheet";
import { sickLeaveMet } from "./sickLeave";
import { allMet, anyMet, atLeastMet } from "./verdicts";

/** Every sheet of questions; each has a seed of its own, its place here, so that a new one goes last. */
export const questions: readonly Questions[] = [
  ...[deviation, within, meets, byDate, sickLeaveMet, rollingYear, onTime, lateRoom],
  ...[errorRate, allMet, anyMet, atLeastMet, fulfilment, reportDue],
];
