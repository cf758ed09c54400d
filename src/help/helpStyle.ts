/** Readable on paper, on a phone and in the dark; the system's own colours, so that contrast themes hold. */
export const helpStyle = `
:root { color-scheme: light dark; --line: #c8c8c8; --shade: #f5f5f5; }
@media (prefers-color-scheme: dark) { :root { --line: #5c5c5c; --shade: #292929; } }
html { scroll-padding-top: 1rem; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { margin-top: 2rem; }
h4, code, .name, tbody th { font-family: ui-monospace, Consolas, monospace; }
h4 { margin: 0 0 .25rem; font-size: 1.1rem; }
h5 { margin: 0; font-size: 1rem; }
p { margin: .5rem 0; }
code { background: var(--shade); padding: .1em .25em; border-radius: 3px; font-size: .9em; }
nav ul { padding-left: 1.25rem; }
nav li { margin: .5rem 0; }
.name { display: inline-block; margin-right: .75rem; min-height: 24px; }
.function { margin: 1.5rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: 6px; }
.function:target { border-color: currentColor; border-width: 2px; }
.example { margin-top: 1rem; padding: .75rem 1rem; background: var(--shade); border-radius: 6px; }
.example code { background: none; padding: 0; }
.cells .long { overflow-wrap: anywhere; hyphens: auto; }
table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: start; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start; vertical-align: top; }
.cells thead th, .cells tbody th { font-weight: 400; background: var(--shade); }
@media (max-width: 30rem) { body { padding: 0 .5rem; } .function, .example { padding: .5rem; } .cells td, .cells th { padding: .25rem; font-size: .85rem; } }
@media print { .function { break-inside: avoid; } nav { display: none; } }
`;
