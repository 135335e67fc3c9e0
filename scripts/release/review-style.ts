/** The sheet's style: black on white, for A4, and readable on a screen. */
export const REVIEW_STYLE = `
:root { color-scheme: light }
html { background: #fff; color: #000 }
body { font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
:lang(en) body { font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
h1, h2 { font-family: "Songti SC", "Noto Serif SC", "Noto Serif CJK SC", "STZhongsong", "SimSun", serif; line-height: 1.4 }
h1 { font-size: 1.9rem; text-align: center; margin: 0 0 .25rem } h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; border-bottom: 2px solid; padding-bottom: .15rem } h3 { font-size: 1rem; margin: 1rem 0 .25rem }
.of { text-align: center; margin: 0 0 1rem } .mark { border: 2px solid; padding: .25rem .6rem; text-align: center; font-weight: 700; margin: .5rem 0 }
p { margin: .25rem 0 }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums } th, td { border: 1px solid #777; padding: .25rem .5rem; text-align: start; vertical-align: top } th { font-weight: 600; background: #f2f2f2; white-space: nowrap } td.n { text-align: end; white-space: nowrap }
.facts th { width: 6.5em } code { font: .85em ui-monospace, Consolas, monospace }
.hash { font-size: .8rem } .files .hash { font-size: 7.5pt } .files td { padding-block: .1rem } .told td { width: 66% } .told td + td { width: 34% } td ul { margin: 0; padding-inline-start: 1rem } .sign { table-layout: fixed } .sign th:first-child { width: 29% } .sign th { width: 17% } .sign th:nth-child(3) { width: 30% } .sign th:last-child { width: 24% } .sign td { height: 3.2rem; vertical-align: middle } .sign td:last-child { white-space: nowrap; text-align: end } .sign small { display: block; font-weight: 400; white-space: normal }
.sure { display: inline-block; border: 1px solid; padding: 0 .35em; margin-top: .2em; font-weight: 700 }
ul { margin: .25rem 0; padding-inline-start: 1.2rem } li { margin: .1rem 0 }
figure { margin: .75rem 0; break-inside: avoid } figcaption { font-weight: 600 } figcaption small { font-weight: 400; margin-inline-start: .75em } .pair div { margin: .25rem 0 .5rem } .pair img { box-sizing: border-box; width: 100%; display: block; border: 1px solid #777 }
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt } }
@media print { body { font-size: 10pt; line-height: 1.5; margin: 0; max-width: none; padding: 0 } .pair img { width: auto; max-width: 100%; max-height: 108mm; margin-inline: auto } h2, h3 { break-after: avoid } li, tr:not(.told tr) { break-inside: avoid } thead { display: table-header-group } th { background: none } }
`;
