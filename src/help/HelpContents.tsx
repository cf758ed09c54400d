import type { HelpPage } from "./helpPage";

interface HelpContentsProps {
  readonly page: HelpPage;
}

export function HelpContents({ page: { words, groups } }: HelpContentsProps) {
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      <ul>
        {groups.map(({ id, title, functions }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            <br />
            {functions.map((each) => (
              <a key={each.id} className="name" href={`#${each.id}`} translate="no">
                {each.id}
              </a>
            ))}
          </li>
        ))}
        {words.sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
