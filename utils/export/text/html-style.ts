/** How an exported page looks, on a screen in light and dark, and on paper. */
export const HTML_STYLE = `:root { color-scheme: light dark; --ink: #1d2326; --soft: #5c686d; --line: #d9dfe1; --accent: #0b6e69; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebed; --soft: #a3afb4; --line: #3a4448; --accent: #5cc4bd; --paper: #16191b } }
* { box-sizing: border-box }
body { margin: 0; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif }
main { max-inline-size: 46rem; margin-inline: auto }
article + article { margin-block-start: 3rem; padding-block-start: 2rem; border-block-start: 1px solid var(--line) }
h2 { margin: 0 0 .35rem; font-size: 1.55rem; line-height: 1.25; text-wrap: balance }
h3 { margin: 2rem 0 .5rem; font: 600 .8125rem/1.4 system-ui, sans-serif; letter-spacing: .04em; text-transform: uppercase; color: var(--soft) }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em }
.citation { margin: 0; color: var(--soft); font-size: .9375rem; overflow-wrap: anywhere }
ol { list-style: none; margin: 1.5rem 0 0; padding: 0 }
li { margin-block: 1.25rem; break-inside: avoid }
blockquote { margin: 0; padding: .1rem 0 .1rem 1rem; border-inline-start: 4px solid var(--mark); overflow-wrap: anywhere }
.yellow { --mark: #d9b036 } .green { --mark: #5aa54a } .blue { --mark: #4a8fd0 } .pink { --mark: #d3688d } .violet { --mark: #8e6cc9 }
.note, .converted, .tags, time { margin: .4rem 0 0; padding-inline-start: 1.25rem; font-family: system-ui, sans-serif; font-size: .9375rem; overflow-wrap: anywhere }
.converted, time { color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; font-size: .8125rem }
.tags span { padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft) }
article > .tags { padding-inline-start: 0 }
time { display: block }
table { inline-size: 100%; border-collapse: collapse; font: .8125rem/1.45 system-ui, sans-serif; font-variant-numeric: tabular-nums }
th, td { padding: .4rem .5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere }
thead th { color: var(--soft); font-weight: 500 }
tbody th { font-weight: 600 }
.number { text-align: end; white-space: nowrap }
tr { break-inside: avoid }
@media print { body { padding: 0; background: #fff; color: #000; font-size: 10.5pt } a { text-decoration: none } article + article { break-before: page; border: 0 } thead { display: table-header-group } }`
