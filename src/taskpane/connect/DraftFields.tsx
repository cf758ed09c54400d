import { Field as LabelledField, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Connection, Field } from "../../connect/connection";
import { isAmount } from "../../connect/conversion";
import { type Draft, isOptional, type ReferencePart, referenceParts } from "../../connect/draft";
import type { Counted, CountedBy } from "../../connect/countSource";
import type { Description } from "../../connect/describeCell";
import { type Sign, signs, type Unit, units } from "../../connect/unit";
import type { SubGoal } from "../../plan/plan";
import { useText } from "../text";
import { CaseFields } from "./CaseFields";
import { SourceInput } from "./SourceInput";

/** What the workbook told of the chosen cells, shown where nothing was chosen by hand. */
export interface Told extends Counted {
  readonly description: Description | null;
}

interface DraftFieldsProps {
  readonly subGoal: SubGoal;
  readonly field: Field;
  readonly draft: Draft;
  readonly own: Unit;
  readonly told: Told | null;
  readonly isPicking: (part: ReferencePart) => boolean;
  readonly onPick: (part: ReferencePart | null) => void;
  readonly onChange: (draft: Draft) => void;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** What has to be told of one figure: how it stands in the workbook, in which cells, in which unit and sign. */
export function DraftFields({ subGoal, field, draft, own, told, isPicking, onPick, onChange }: DraftFieldsProps) {
  const styles = useStyles();
  const { connect } = useText().pane;
  const kinds = kindsFor(subGoal, field, own);
  const parts: readonly ReferencePart[] = referenceParts[draft.kind];
  const put = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  const offered = unitsFor(own, subGoal, told?.description ?? null);
  const toldBy = (by: CountedBy | null | undefined, text: string | null | undefined) => {
    if (by === "heading" && text != null) return connect.toldBy(text);
    return by === "format" || by === "size" || by === "declared" ? connect.countedBy[by] : null;
  };
  return (
    <div className={styles.fields}>
      {kinds.length > 1 && (
        <LabelledField className={styles.field} label={connect.ways} hint={connect.kindHelp[draft.kind]}>
          <Select value={draft.kind} onChange={(_event, { value }) => put({ kind: value as Connection["kind"] })}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {connect.kinds[kind]}
              </option>
            ))}
          </Select>
        </LabelledField>
      )}
      {parts.map((part) => (
        <SourceInput
          key={part}
          label={part === "cell" ? connect.fields[field] : connect.parts[part]}
          isOptional={isOptional(part)}
          value={draft[part]}
          picking={isPicking(part)}
          onPick={(on) => onPick(on ? part : null)}
          onChange={(value) => put({ [part]: value })}
        />
      ))}
      {draft.kind === "cell" && offered.length > 0 && (
        <LabelledField
          className={styles.field}
          label={connect.unit}
          hint={draft.unit === null ? toldBy(told?.unitBy, told?.description?.unitText) : null}
        >
          <Select
            value={draft.unit ?? told?.unit ?? ""}
            onChange={(_event, { value }) => put({ unit: value === "" ? null : (value as Unit) })}
          >
            <option value="">{connect.chooseUnit}</option>
            {offered.map((unit) => (
              <option key={unit} value={unit}>
                {connect.units[unit]}
              </option>
            ))}
          </Select>
        </LabelledField>
      )}
      {draft.kind === "cell" && isAmount(own) && (
        <LabelledField
          className={styles.field}
          label={connect.sign}
          hint={(draft.sign === null ? toldBy(told?.signBy, told?.description?.signText) : null) ?? connect.signHelp}
        >
          <Select
            value={draft.sign ?? told?.sign ?? ""}
            onChange={(_event, { value }) => put({ sign: value === "" ? null : (value as Sign) })}
          >
            <option value="">–</option>
            {signs.map((sign) => (
              <option key={sign} value={sign}>
                {connect.signs[sign]}
              </option>
            ))}
          </Select>
        </LabelledField>
      )}
      {draft.kind === "quarters" && draft.periods !== "" && (
        <LabelledField className={styles.field} label={`${connect.lastPeriod} (${connect.optional})`} hint={connect.lastPeriodHelp}>
          <Input value={draft.lastPeriod} onChange={(_event, { value }) => put({ lastPeriod: value })} />
        </LabelledField>
      )}
      {draft.kind === "cases" && <CaseFields draft={draft} onChange={put} />}
    </div>
  );
}

function kindsFor({ criterion }: SubGoal, field: Field, own: Unit): readonly Connection["kind"][] {
  if (criterion === "byDate" || criterion === "documented") return ["cell"];
  if (field === "target" && own !== "plain") return ["cell"];
  if (own === "share" || own === "percent") return ["cell", "cases", "errorRate"];
  return isAmount(own) ? ["cell"] : ["cell", "quarters"];
}

function unitsFor(own: Unit, subGoal: SubGoal, description: Description | null): readonly Unit[] {
  if (isAmount(own)) return units.filter(isAmount);
  if (own === "share" || own === "percent") return ["percent", "share"];
  // asked only where the sheet tells a unit and the plan does not
  return subGoal.unit === "" && description?.unit != null && description.unit !== "plain" ? ["plain"] : [];
}
