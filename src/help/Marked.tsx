import type { ReactNode } from "react";

interface MarkedProps {
  readonly paragraphs: readonly string[];
}

/** Paragraphs in which `code` stands between backticks and **names of buttons** between stars. */
export function Marked({ paragraphs }: MarkedProps) {
  return paragraphs.map((paragraph) => <p key={paragraph}>{paragraph.split(/(`[^`]+`|\*\*[^*]+\*\*)/u).map(part)}</p>);
}

function part(text: string, index: number): ReactNode {
  if (text.startsWith("`"))
    return (
      <code key={index} translate="no">
        {text.slice(1, -1)}
      </code>
    );
  return text.startsWith("**") ? <strong key={index}>{text.slice(2, -2)}</strong> : text;
}
