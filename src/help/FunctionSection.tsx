import { CellsTable } from "./CellsTable";
import type { FunctionHelp, HelpPage } from "./helpPage";
import { Marked } from "./Marked";

interface FunctionSectionProps {
  readonly about: FunctionHelp;
  readonly page: HelpPage;
}

export function FunctionSection({ about, page: { words, pane } }: FunctionSectionProps) {
  const { id, name, call, text, parameters, rules, story, cells, formula, value } = about;
  return (
    <section id={id} className="function">
      <h4 translate="no">{name}</h4>
      <p>{text}.</p>
      <p>
        <code translate="no">{call}</code>
      </p>
      {parameters.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.argument}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr key={parameter.name}>
                <th scope="row" translate="no">
                  {parameter.name}
                </th>
                <td>
                  {parameter.text}
                  {parameter.optional && ` (${pane.optional})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <div className="example">
        <h5>{pane.example}</h5>
        <Marked paragraphs={[story]} />
        {cells.length > 0 && <CellsTable caption={pane.exampleCells} cells={cells} />}
        <p>
          {pane.exampleFormula}: <code translate="no">{formula}</code>
        </p>
        {value.length === 1 ? (
          <p>
            {pane.exampleValue}: <strong>{value[0]?.join(" ")}</strong>
          </p>
        ) : (
          <CellsTable caption={pane.exampleValue} cells={value} plain />
        )}
      </div>
    </section>
  );
}
