import { copyFileSync } from "node:fs";
import { withPlanFile } from "../bench/planFile";

const [, , goals, file] = process.argv;
if (goals === undefined || file === undefined) throw new Error("Usage: writePlan <goals> <file.xlsx>");
void withPlanFile(Number(goals), (workbook) => Promise.resolve(copyFileSync(workbook, file)));
