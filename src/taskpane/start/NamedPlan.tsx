import { useState } from "react";
import { nameProblem } from "../../start/emptyPlan";
import { useText } from "../text";
import { StartSteps } from "./StartSteps";
import { TextField } from "./TextField";
import type { Created, Offer } from "./useStart";

interface NamedPlanProps {
  readonly offer: Offer;
  readonly onCreated: (created: Created) => void;
}

/** A plan that is complete but for the name it gets in this workbook. */
export function NamedPlan({ offer, onCreated }: NamedPlanProps) {
  const { pane } = useText();
  const [name, setName] = useState(offer.file.plan);
  const [tried, setTried] = useState(false);
  const problem = nameProblem(name);

  function named(): Offer | null {
    setTried(true);
    return problem === null ? { ...offer, file: { ...offer.file, plan: name.trim() } } : null;
  }

  return (
    <StartSteps offer={named} onCreated={onCreated}>
      <TextField
        label={pane.start.planName}
        hint={pane.start.planNameHint}
        required
        value={name}
        problem={tried ? (problem ?? undefined) : undefined}
        onChange={setName}
      />
    </StartSteps>
  );
}
