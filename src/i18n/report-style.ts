/** The report's style: the pages' paper, ink and seal on a screen; on A4 black on white, with no ground that a printer would leave out. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#f6f4ed, #151716); --ink: light-dark(#191b1a, #ebe8de); --ink-2: light-dark(#434643, #bdbab0); --hair: light-dark(#d2cdbf, #353833); --seal: light-dark(#ad2f1d, #f0806a) }
html { background: var(--paper); color: var(--ink) }
body { font: 17px/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1, h2 { font-family: "Songti SC", "Noto Serif SC", "Noto Serif CJK SC", "STZhongsong", "SimSun", serif; line-height: 1.4 }
h1 { font-size: 1.8rem; margin: 0 0 .5rem; border-top: 3px solid; padding-top: .75rem } h2 { font-size: 1.25rem; margin: 2rem 0 0; border-top: 1px solid; padding: .5rem 0 }
p { margin: 0 0 .5rem } ol { list-style: none; counter-reset: problem; margin: 0; padding: 0 }
ol > li { counter-increment: problem; position: relative; border-top: 1px solid var(--hair); padding: .6rem 0 .6rem 2.2rem }
ol > li::before { content: counter(problem); position: absolute; left: 0; color: var(--ink-2) }
.at b { margin-right: .5em; white-space: nowrap }
.at { margin-bottom: .2rem } li.error .at b { color: var(--seal); border: 2px solid; padding: 0 .35em } li.notice .at b { font-weight: 400 }
.sum { list-style: none; padding: 0; margin: 1rem 0; display: flex; flex-wrap: wrap; gap: .5rem 2.5rem } .sum b { font-size: 1.8rem; font-variant-numeric: tabular-nums lining-nums } .sum small { font-size: .8rem; color: var(--ink-2) }
dl { margin: 0; font-size: .95em; display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem } dt { color: var(--ink-2) } dd { margin: 0 }
@page { size: A4; margin: 15mm 14mm }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --ink-2: #333; --hair: #999; --seal: #000 } body { font-size: 10pt; line-height: 1.5; margin: 0; max-width: none; padding: 0 } h2 { margin-top: 1.2rem } ol > li { break-inside: avoid; padding-block: .4rem } h2 { break-after: avoid } }
`;
