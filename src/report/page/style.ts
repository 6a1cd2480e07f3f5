// How a page looks: on a screen, on a phone, on paper. Colours are a blue and an orange that colour-blind people tell apart (after Okabe and
// Ito), dark enough for text; every one of them goes with a sign, a word or a shape. No fonts of our own: what the system has for Chinese.

export const PAGE_STYLE = `
:root{--bad:#a83a00;--warn:#7a5b00;--going:#1f6a72;--good:#0b5a9e;--none:#595959;--ink:#1c1c1c;--faint:#595959;--rule:#d5d5d5;--soft:#f4f5f7;color-scheme:light}
*{box-sizing:border-box}
html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:0 1.25rem 4rem;color:var(--ink);background:#fff;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.3;margin:1.5rem 0 .25rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.4rem 0}
a{color:#0b5a9e}
a.q{color:inherit;text-decoration:underline dotted #6b7280;text-underline-offset:.2em}
a.q:hover{background:#fff3c4}
:focus-visible{outline:3px solid #0b5a9e;outline-offset:2px}
.faint{color:var(--faint)}
.small{font-size:.875em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.5rem;z-index:3}
nav{position:sticky;top:0;background:#fff;border-bottom:1px solid var(--rule);padding:.5rem 0;margin:.75rem 0;z-index:2;display:flex;gap:.25rem 1.1rem;overflow-x:auto;white-space:nowrap}
.headline{font-size:1.3rem;font-weight:600;margin:.75rem 0;padding:.6rem .9rem;border-left:6px solid currentColor;background:var(--soft)}
.bad{color:var(--bad)}.warn{color:var(--warn)}.going{color:var(--going)}.good{color:var(--good)}.none{color:var(--none)}
.sign{display:inline-block;min-width:1.1em;font-weight:700}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1rem;padding:0;margin:1rem 0;list-style:none}
.card{border:1px solid var(--rule);border-top:4px solid;padding:.6rem .9rem .8rem;break-inside:avoid}
.card h3,.card dl,.card p{color:var(--ink)}
.card h3{margin:0}
.card .status{color:inherit;font-weight:600}
dl.figures{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:.5rem 0 0}
dl.figures dt{font-size:.8rem;color:var(--faint)}
dl.figures dd{margin:0;white-space:nowrap;font-variant-numeric:tabular-nums}
.strip{display:flex;flex-wrap:wrap;gap:3px;margin:.5rem 0;padding:0;list-style:none}
.strip span{width:1.35rem;height:1.35rem;line-height:1.3rem;text-align:center;font-size:.8rem;font-weight:700;border:1px solid currentColor}
.strip .bad,.strip .good{color:#fff}
.strip .bad{background:var(--bad)}.strip .good{background:var(--good)}
.shares{max-width:48rem;margin:.75rem 0}
.share{display:grid;grid-template-columns:18rem 1fr 4.5rem;gap:0 .75rem;align-items:center;margin:.35rem 0}
.share svg{width:100%;height:1rem;display:block}
.share .value{text-align:right;font-variant-numeric:tabular-nums}
.bar-all{fill:#e6e8eb}.bar-part{fill:var(--good)}
svg text{font:11px system-ui,"Noto Sans CJK SC",sans-serif;fill:var(--faint)}
svg.bullet{width:12.5rem;min-width:7rem;max-width:100%;height:auto;display:block}
svg.trend{width:100%;max-width:30rem;height:auto;display:block}
svg .axis,svg .grid{stroke:#b9bec6;stroke-width:1}
svg .grid{stroke:#e3e6ea}
svg .zone{fill:#d7e7f5}
svg .way{stroke:currentColor;stroke-width:5;fill:none;opacity:.55}
svg.trend .way{stroke-width:2.5;opacity:1}
svg .due{stroke:#1c1c1c;stroke-width:1.5;stroke-dasharray:3 2.5;fill:none}
svg .ahead{stroke:currentColor;stroke-width:1.5;stroke-dasharray:1 4;stroke-linecap:round;fill:none}
svg .goal{stroke:#1c1c1c;stroke-width:3}
svg .base{fill:#fff;stroke:#1c1c1c;stroke-width:1.5}
svg .now{fill:currentColor;stroke:#fff;stroke-width:1}
svg .arrow{fill:#6b7280}
svg .x{text-anchor:middle}
svg .y{text-anchor:end}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;padding:0;list-style:none;font-size:.875rem}
.legend svg{display:inline-block;width:22px;height:20px;vertical-align:middle;margin-right:.35rem;color:var(--none)}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0;padding:.6rem .8rem;background:var(--soft)}
.filter[hidden]{display:none}
.filter label{display:grid;font-size:.8rem;color:#404040}
.filter label.tick{display:flex;gap:.4rem;align-items:center;font-size:.95rem;padding-bottom:.35rem}
.filter input[type=search],.filter select{font:inherit;font-size:.95rem;padding:.3rem .4rem;border:1px solid #7a7f87;background:#fff;color:var(--ink);max-width:16rem}
.filter output{font-size:.9rem;padding-bottom:.35rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.925rem}
caption{text-align:left;font-size:.875rem;color:var(--faint);padding:.25rem 0}
th{text-align:left;font-size:.85rem;white-space:nowrap;vertical-align:bottom;border-bottom:2px solid var(--ink);padding:.3rem .5rem}
td,tbody th{padding:.4rem .5rem;vertical-align:top;border-bottom:1px solid var(--rule)}
tbody th{font-weight:600;font-size:inherit;white-space:normal}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tbody .long{min-width:14rem}
td.place{white-space:nowrap}
td.wide{min-width:7.5rem}
td.rule{min-width:9rem}
td.chart{width:13.5rem;padding-top:.2rem;padding-bottom:.2rem}
tr.unscored td,tr.unscored th{color:var(--faint);font-weight:400}
tr[hidden],[data-row][hidden]{display:none}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer;text-decoration:underline dotted #6b7280;text-underline-offset:.2em}
th button::after{content:"";display:inline-block;width:1em;text-align:center}
th[aria-sort=ascending] button::after{content:"▲"}
th[aria-sort=descending] button::after{content:"▼"}
.status{white-space:nowrap}
details{border-bottom:1px solid var(--rule);padding:.35rem 0}
summary{cursor:pointer}
details ul,.list{margin:.35rem 0 .6rem;padding-left:1.4rem}
.list li,details li{margin:.25rem 0}
.source{font-size:.9rem;margin:0;padding:0 0 0 4em;line-height:1.65}
.source li{white-space:pre-wrap;min-height:1.65em}
.source li::marker{color:#6b7280;font-size:.8em}
.source [data-q]{scroll-margin-top:35vh}
.source [data-q]:target,.source [data-q].on,.quotes li:target{background:#ffe58a;box-shadow:0 0 0 2px #ffe58a;outline:1px solid #8a6100}
.source [data-q]:empty:target,.source [data-q].on:empty{display:inline-block;width:1em;height:1em}
.quotes{padding-left:1.2rem}
#back{position:fixed;right:1rem;bottom:1rem;font:inherit;padding:.6rem 1rem;color:#fff;background:#0b4f8a;border:0;box-shadow:0 2px 8px #0006;z-index:3}
#back[hidden]{display:none}
.only-narrow{display:none!important}
@media screen and (max-width:46rem){
body{padding:0 .9rem 4rem}
h1{font-size:1.3rem}
.only-narrow{display:grid!important}
table.cards-when-narrow,table.cards-when-narrow tbody{display:block}
table.cards-when-narrow thead{display:none}
table.cards-when-narrow caption{display:block}
table.cards-when-narrow tr{display:grid;grid-template-columns:repeat(2,1fr);gap:.1rem .75rem;padding:.6rem 0;border-bottom:1px solid #8a8f98}
table.cards-when-narrow tr[hidden]{display:none}
table.cards-when-narrow tbody td,table.cards-when-narrow tbody th{border:0;padding:0;text-align:left;white-space:normal;min-width:0;width:auto}
table.cards-when-narrow tbody th,table.cards-when-narrow td.wide,table.cards-when-narrow td.chart,table.cards-when-narrow td.long{grid-column:1/-1}
table.cards-when-narrow td:empty{display:none}
table.cards-when-narrow td[data-label]::before{content:attr(data-label) " ";color:var(--faint);font-size:.8rem}
.share{grid-template-columns:1fr 4.5rem}
.share svg{grid-column:1/-1;grid-row:2}
.source{padding-left:2.6em}
}
@media print{
@page{margin:16mm 14mm}
body{max-width:none;padding:0;font-size:10.5pt}
nav,.filter,.skip,#back,#source,.scroll-hint{display:none!important}
a,a.q{color:inherit;text-decoration:none}
h2,h3,summary,.filter,.legend{break-after:avoid}
tr,.card,li{break-inside:avoid}
thead{display:table-header-group}
th button{display:contents}
.scroll{overflow:visible}
table{font-size:9pt}
td,tbody th{padding:2pt 4pt}
tbody .long{min-width:9rem}
td.wide{min-width:4.8rem}
td.rule{min-width:6rem}
svg.bullet{width:6.5rem;min-width:6.5rem}
td.chart{width:8rem}
.status{white-space:normal}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
