import { template2022 } from "../../start/template2022";
import { useText } from "../text";
import { NamedPlan } from "./NamedPlan";
import type { Created } from "./useStart";

const offer = { file: template2022, toCheck: [] };

export function TemplateWay({ onCreated }: { readonly onCreated: (created: Created) => void }) {
  const { pane } = useText();
  return (
    <>
      <p>{pane.start.templateText}</p>
      <NamedPlan offer={offer} onCreated={onCreated} />
    </>
  );
}
