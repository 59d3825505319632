import { writeColors } from '../markup/write-scene.ts';

/** The look of a report as a web page: the colors of the PDF, on screen and on A4. */
export const pageStyle = `:root{${writeColors()}}
*{box-sizing:border-box}
body{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem;color:var(--color-ink);background:var(--color-paper);font:1rem/1.5 Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.7rem;line-height:1.25;margin:3rem 0 1rem}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1rem;color:var(--color-leaf);margin:1.5rem 0 .25rem}
p,ul,ol,dl,figure{margin:.5rem 0}
p,li,dd,td,th{unicode-bidi:isolate;white-space:pre-line}
a{color:var(--color-leaf)}
.lead{font-size:1.2rem}
.note,.small,small,caption,figcaption,dt,footer,.state{color:var(--color-muted);font-size:.875rem}
.person{padding-inline-start:.75rem;border-inline-start:3px solid var(--color-rule)}
.marks{font-weight:600;color:var(--color-warning)}
.organization{font-size:1.35rem;font-weight:600}
.wide{overflow-x:auto}
table{width:100%;margin:1rem 0;border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-block-end:.35rem}
th,td{padding:.4rem .5rem;text-align:start;vertical-align:top;border-block-end:1px solid var(--color-rule)}
thead th{color:var(--color-muted);border-block-end-color:var(--color-ink)}
.end{text-align:end}
td small,th small{display:block;font-weight:400}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.25rem 1rem}
dd{margin:0}
svg{display:block;width:100%;height:auto;max-height:26rem;font-family:inherit}
.verdict{padding:1rem 1.25rem;margin:1rem 0;background:var(--color-surface);border-inline-start:5px solid var(--color-muted)}
.verdict .sentence{font-size:1.3rem;font-weight:600}
.verdict .aside{font-weight:600}
.verdict.leaf{background:var(--color-leaf-soft);border-color:var(--color-leaf)}
.verdict.here{background:var(--color-here-soft);border-color:var(--color-here)}
.verdict.blocked{background:var(--color-blocked-soft);border-color:var(--color-blocked)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.seals{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem;padding:0;list-style:none}
.seals li{padding:.75rem;background:var(--color-surface);border-radius:.25rem}
.seals .state{display:block;font-weight:600}
.seals .note{display:block}
.mark{display:inline-block;min-width:1.1em;margin-inline-end:.35em;font-style:normal;font-weight:700;text-align:center}
.met::before{content:"✓";color:var(--color-leaf)}
.at-minimum::before{content:"◐";color:var(--color-warning)}
.not-met::before{content:"✕";color:var(--color-blocked)}
.unknown::before{content:"?";color:var(--color-muted)}
.level-0::before{content:"○○○○"}
.level-1::before{content:"●○○○"}
.level-2::before{content:"●●○○"}
.level-3::before{content:"●●●○"}
.level-4::before{content:"●●●●"}
footer{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--color-rule)}
@media (width < 34rem){.pair,dl{grid-template-columns:1fr}dd{margin-block-end:.5rem}}
@page{size:A4;margin:18mm 17mm}
@media print{
body{max-width:none;padding:0;font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
section{break-before:page}
h2{margin-block-start:0}
h2,h3,h4{break-after:avoid}
figure,tr,.seals li,.verdict,.pair{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
p,li{orphans:3;widows:3}
a{color:inherit}
}`;
