import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type SignedWords, signedWordsFor } from "../../i18n/signedWords";
import type { Language } from "../../plan/plan";
import type { LineChange } from "../../report/sealing";
import { type CheckedReport, isSound } from "../../reporting/checkSeals";
import { changedHeaders } from "../../reporting/describeSeal";
import { recordKey } from "../../sheet/sealedCells";
import { CopyButton } from "../CopyButton";
import { useText } from "../text";

interface SealFactsProps {
  readonly record: CheckedReport;
  /** how many rows PlanSigned has of the plan */
  readonly rows: number;
  /** of the plan, whose tables' headers are named */
  readonly language: Language;
}

const useStyles = makeStyles({
  standing: { display: "flex", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0` },
  icon: { flexShrink: 0, fontSize: "20px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  seal: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere", hyphens: "none" },
  small: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** When the plan was signed, its seal, and whether what was signed is still what was sealed. */
export function SealFacts({ record, rows, language }: SealFactsProps) {
  const styles = useStyles();
  const { words } = useText();
  const signed = signedWordsFor(words.language);
  const { seal, asOf, isIntact, hasPredecessor, forkedWith, changes } = record;
  const isGood = isSound(record);
  const lines = changes.map((change) => lineText(change, signed, language));
  return (
    <>
      <p>
        {signed.wasSigned(asOf === null ? null : words.date(asOf))} {signed.sealed(rows)}
      </p>
      <div className={styles.standing}>
        {isGood ? (
          <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.good)} />
        ) : (
          <WarningFilled className={mergeClasses(styles.icon, styles.bad)} />
        )}
        <div>
          <strong>{isIntact ? signed.intact : signed.notIntact}</strong>
          {!isIntact && (
            <ul className={styles.list}>
              {(lines.length === 0 ? [signed.cannotTell] : lines).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {!hasPredecessor && <div>{signed.noPredecessor}</div>}
          {forkedWith.length > 0 && <div>{signed.forked(forkedWith)}</div>}
        </div>
      </div>
      <p className={styles.seal} translate="no">
        {signed.sealIs}: {seal}
      </p>
      <CopyButton text={seal} label={signed.copySeal} />
      <p className={styles.small}>{signed.sealHelp}</p>
    </>
  );
}

/** "2.1.a: Målværdi er ændret" */
function lineText(change: LineChange, signed: SignedWords, language: Language): string {
  const isOwn = change.key === recordKey;
  const line = isOwn ? signed.registerRow : (change.key.split(" ").at(-1) ?? change.key);
  if (change.kind !== "changed") return change.kind === "missing" ? signed.lineMissing(line) : signed.lineAdded(line);
  return signed.lineChanged(line, changedHeaders(change, "PlanSigned", language));
}
