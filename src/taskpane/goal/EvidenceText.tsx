import { Link } from "@fluentui/react-components";

const address = /(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+)/giu;

/** What a sub-goal is documented by, its web addresses as links. Nothing else in a cell ever becomes one. */
export function EvidenceText({ text }: { readonly text: string }) {
  return text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      <Link key={index} href={part} target="_blank" rel="noreferrer" inline>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}
