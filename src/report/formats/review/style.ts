// How the review page looks, on top of the style of all pages: two sides that scroll by themselves; on a phone one of them at a time.

export const REVIEW_STYLE = `
.bar{margin:0}
.bar .what{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline}
.bar h1{font-size:1.15rem;margin:.6rem 0 .1rem}
.bar p{margin:0}
.doing{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;padding:.4rem 0}
.doing[hidden],.tabs[hidden],.acts[hidden],.changes[hidden]{display:none}
progress{width:9rem;height:.8rem;accent-color:var(--good)}
button,.file-act{font:inherit;font-size:.9rem;line-height:1.3;padding:.3rem .7rem;color:var(--ink);background:#fff;border:1px solid #7a7f87;border-radius:3px;cursor:pointer}
button:hover,.file-act:hover{background:#eef2f6}
button:disabled{color:#6f6f6f;border-color:var(--rule);background:#fff;cursor:default}
button.main-act,#back{color:#fff;background:#0b4f8a;border-color:#0b4f8a}
button.main-act:hover{background:#083d6c}
button[aria-pressed=true]{color:#fff;background:var(--good);border-color:var(--good)}
.file-act{position:relative;overflow:hidden}
.file-act input{position:absolute;inset:0;opacity:0;cursor:pointer;font-size:0}
.file-act:focus-within{outline:3px solid #0b5a9e;outline-offset:2px}
#said p{display:flex;gap:1rem;justify-content:space-between;align-items:center;margin:.1rem 0;padding:.3rem .6rem;background:var(--soft);border-left:4px solid var(--good);font-size:.9rem}
#said button{padding:.05rem .5rem;white-space:nowrap}
#said ul{margin:.2rem 0 .4rem;padding-left:1.4rem;font-size:.875rem;max-height:8rem;overflow:auto}
.tabs{display:none}
#text,#cards{min-width:0}
main h2{margin:.75rem 0 .5rem;font-size:1.05rem}
.source{font-size:.875rem}
.source li.head{font-weight:700}
.source li.grid,.source li.frame{background:#f8f9fb;box-shadow:-4px 0 0 #b9c3cf;tab-size:6}
.source li.frame{box-shadow:-4px 0 0 #d9c9a3}
.source li.row{border-top:1px solid var(--rule)}
.source [data-q]{cursor:pointer}
.source [data-k=value]{background:#dcebf8;border-radius:2px}
.source [data-k=clause]{text-decoration:underline dotted #6b7280;text-underline-offset:.2em}
.source [data-q].on [data-k=value]{background:none}
.items{list-style:none;margin:.5rem 0;padding:0}
.item{border:1px solid var(--rule);border-left:5px solid #c4c9d0;padding:.5rem .8rem .6rem;margin:0 0 .7rem;background:#fff;scroll-margin:1rem}
.item[hidden]{display:none}
.item[data-weight="2"]{border-left-color:var(--bad)}
.item[data-weight="1"]{border-left-color:#b58a1a}
.item[data-said=accept],.item[data-said=correct]{border-left-color:var(--good)}
.item[data-said=drop]{border-left-color:var(--none)}
.item[data-said=drop] .read,.item[data-said=drop] h3{text-decoration:line-through;color:var(--faint)}
.item.now{background:#fbfcfe;border-color:#0b5a9e;border-left-color:#0b5a9e;box-shadow:0 0 0 1px #0b5a9e}
.item .top{display:flex;gap:.5rem;align-items:baseline}
.item h3{margin:0;flex:1;min-width:0}
.chip{font-size:.75rem;color:#404040;background:#eceff2;padding:.05rem .4rem;border-radius:2px;white-space:nowrap}
.item .state{font-size:.8rem;font-weight:700;color:var(--good);white-space:nowrap}
.item[data-said=drop] .state{color:var(--none)}
.doubts{list-style:none;margin:.25rem 0;padding:0;font-size:.875rem}
.doubts .warn{color:var(--bad)}
.doubts .lesser{color:#6a4f00}
.read{display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;margin:.3rem 0;font-size:.925rem}
.read div{display:flex;gap:.35rem;max-width:100%}
.read dt{color:var(--faint);font-size:.8rem;padding-top:.12rem;white-space:nowrap}
.read dd{margin:0;min-width:0;font-variant-numeric:tabular-nums}
.changes{margin:.3rem 0;padding:.3rem .6rem .3rem 1.5rem;background:#eaf3fa;font-size:.9rem}
.acts{display:flex;flex-wrap:wrap;gap:.4rem;margin:.4rem 0 0}
.edit{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(11rem,100%),1fr));gap:.4rem .7rem;margin:.5rem 0 0;padding:.6rem;background:var(--soft)}
.edit .field{display:grid;align-content:end;min-width:0}
.edit fieldset{grid-column:1/-1;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.2rem .7rem;margin:0;padding:0;border:0;min-width:0}
.edit legend{font-size:.875rem;font-weight:600;padding:0}
.edit .wide,.edit .wrong,.edit .acts{grid-column:1/-1}
.edit label{font-size:.8rem;color:#404040}
.edit input,.edit select{min-height:2.15rem;font:inherit;font-size:.925rem;width:100%;padding:.25rem .4rem;border:1px solid #7a7f87;background:#fff;color:var(--ink)}
.edit [aria-invalid=true]{border:2px solid var(--bad)}
.edit .wrong{margin:0;color:var(--bad);font-size:.9rem}
.edit .wrong:empty{display:none}
.keys{width:100%;border:0;padding:0;font-size:.875rem}
.keys dl{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0}
.keys dl div{display:flex;gap:.4rem}
.keys dd{margin:0}
kbd{font:inherit;padding:0 .35rem;border:1px solid #9aa0a8;border-radius:3px;background:#fff}
@media screen and (min-width:46.01rem){
html,body{height:100%}
body{max-width:none;padding:0;display:flex;flex-direction:column}
.bar{padding:0 1.25rem .4rem;border-bottom:1px solid var(--rule)}
main{flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
#text,#cards{overflow:auto;padding:0 1.25rem 3rem}
#text{border-right:1px solid var(--rule)}
#text:focus-visible,#cards:focus-visible{outline-offset:-3px}
#back{display:none}
}
@media screen and (max-width:46rem){
body{padding-bottom:5rem}
.bar{position:sticky;top:0;z-index:2;background:#fff;margin:0 -.9rem;padding:0 .9rem .4rem;border-bottom:1px solid var(--rule)}
.bar h1{font-size:1rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar .what{display:block}
.bar .what p{display:none}
.doing progress{width:100%;height:.5rem}
.doing output{flex:1 0 100%;font-size:.85rem}
.tabs{display:flex}
.tabs button{flex:1;border-radius:0}
.edit,.edit fieldset{grid-template-columns:repeat(2,minmax(0,1fr))}
html{scroll-padding-top:11rem}
body[data-pane=text] #cards,body[data-pane=cards] #text{display:none}
button,.file-act{padding:.45rem .8rem}
}
@media print{
.bar .doing,.tabs,.acts,#said{display:none!important}
main{display:block}
#text{display:none}
}
`;
