import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { helpAddress } from "../../functions/helpAddress";
import { useText } from "../text";

interface HelpLinkProps {
  /** the function it leads to; without it the whole help */
  readonly id?: string;
  readonly children: ReactNode;
}

export function HelpLink({ id, children }: HelpLinkProps) {
  const { words } = useText();
  return (
    <Link inline href={helpAddress(words.language, id)} target="_blank" rel="noopener">
      {children}
    </Link>
  );
}
