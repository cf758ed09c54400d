import type { Shown } from "../../connect/connectAsShown";
import type { Field } from "../../connect/connection";
import type { Draft } from "../../connect/draft";
import type { ProposedField } from "../../connect/propose";
import type { SubGoal } from "../../plan/plan";

/** What the controller says yes to, as it stands in the pane. */
export function shownOf({ id }: SubGoal, drafts: Readonly<Partial<Record<Field, Draft>>>, fields: readonly ProposedField[]): Shown {
  return {
    subGoal: id,
    fields: fields.flatMap(({ field, formula, value, before }) => {
      const draft = drafts[field];
      return draft === undefined ? [] : [{ field, draft, formula, value, before }];
    }),
  };
}
