/** The report's style: readable on a screen, and on A4 in black and white. */
export const REPORT_STYLE = `
:root { color-scheme: light dark }
body { font: 17px/1.65 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.6rem } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
p { margin: 0 0 .5rem } ol { margin: 0; padding-left: 1.75rem }
ol > li { border-top: 1px solid; padding: .75rem 0 } li.notice { opacity: .85 }
.at b { border: 1px solid; padding: 0 .35em; margin-right: .35em; white-space: nowrap }
li.error .at b { background: CanvasText; color: Canvas }
.sum { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 2rem } .sum b { font-size: 1.6rem }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem } dt { opacity: .75 } dd { margin: 0 }
@page { size: A4; margin: 16mm 14mm }
@media print { body { font-size: 10.5pt; margin: 0; max-width: none; padding: 0 } ol > li { break-inside: avoid } h2 { break-after: avoid } }
`;
