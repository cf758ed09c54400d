import type { Field } from "../../connect/connection";
import type { ProposalProblem } from "../../connect/propose";
import type { ConnectWords } from "../../i18n/connectWords";

export function problemText(problem: ProposalProblem, connect: ConnectWords): string {
  switch (problem.code) {
    case "referenceUnknown":
      return connect.referenceUnknown(problem.about);
    case "oneCellNeeded":
      return connect.oneCellNeeded(problem.about);
    case "planItself":
      return connect.planItself(problem.about);
    case "textToConvert":
      return connect.textToConvert(problem.about, problem.text);
    case "unitsDiffer":
      return connect.unitsDiffer(connect.units[problem.from], connect.units[problem.to]);
    case "fieldMissing":
      return connect.noColumn(connect.fields[problem.about as Field]);
  }
}
