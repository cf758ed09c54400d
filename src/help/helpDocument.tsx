import { renderToStaticMarkup } from "react-dom/server";
import { helpAddress } from "../functions/helpAddress";
import type { Language } from "../plan/plan";
import { HelpContents } from "./HelpContents";
import { helpPage } from "./helpPage";
import { helpStyle } from "./helpStyle";
import { FunctionSection } from "./FunctionSection";
import { Marked } from "./Marked";

/** One language's help, as the HTML page that ships: no script, nothing loaded from anywhere. */
export function helpDocument(language: Language): string {
  const page = helpPage(language);
  const { words, groups } = page;
  const other = language === "da" ? "en" : "da";
  return `<!doctype html>\n${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title}</title>
        <style>{helpStyle}</style>
      </head>
      <body>
        <main>
          <h1>{words.title}</h1>
          <p>
            <a href={helpAddress(other)} lang={other} hrefLang={other}>
              {words.otherLanguage}
            </a>
          </p>
          <Marked paragraphs={words.introduction} />
          <HelpContents page={page} />
          <h2 id="functions">{words.functionsTitle}</h2>
          <Marked paragraphs={words.functionsIntroduction} />
          {groups.map((group) => (
            <section key={group.id} id={group.id}>
              <h3>{group.title}</h3>
              {group.functions.map((each) => (
                <FunctionSection key={each.id} about={each} page={page} />
              ))}
            </section>
          ))}
          {words.sections.map(({ id, title, paragraphs }) => (
            <section key={id} id={id}>
              <h2>{title}</h2>
              <Marked paragraphs={paragraphs} />
            </section>
          ))}
        </main>
      </body>
    </html>,
  )}\n`;
}

/** Both languages' pages by file name. */
export function helpFiles(): Readonly<Record<string, string>> {
  return { [helpAddress("da")]: helpDocument("da"), [helpAddress("en")]: helpDocument("en") };
}
