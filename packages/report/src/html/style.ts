/** The style of the page: light and dark, print, keyboard focus; no outside resource. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--page:#fff;--panel:#f6f8fa;
--problem:#ffe3a3;--data:#b9e3ff;--risk:#ffc9c9;--time:#d3f5c8;--other:#e6dcff;--good:#116329;--warn:#9a3412}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa5b1;--line:#3d444d;--page:#0d1117;--panel:#151b23;
--problem:#6b4e00;--data:#0b4f7a;--risk:#7a2020;--time:#1f5f2a;--other:#4a3780;--good:#6fdd8b;--warn:#ffb18a}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page)}
main{max-width:1500px;margin:0 auto;padding:24px;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:24px 32px}
header{grid-column:1/-1;border-bottom:1px solid var(--line);padding-bottom:16px}
h1{margin:0;font-size:2rem;color:var(--good)}
h1.none{color:var(--warn)}
h2{font-size:1.15rem;margin:28px 0 8px}
h3{font-size:1rem;margin:18px 0 4px}
p{margin:4px 0}
.soft{color:var(--soft)}
.warn{color:var(--warn)}
ul{margin:4px 0;padding-left:20px}
li{margin:6px 0}
li:target,a.quote:target{outline:3px solid var(--good);outline-offset:3px;border-radius:4px}
a{color:inherit}
q{display:block;quotes:none;margin:2px 0 2px 4px;padding:2px 8px;border-left:3px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere;font-size:.92rem}
q a{text-decoration:none}
q a:hover,q a:focus{text-decoration:underline}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line)}
tr.taken td:first-child{font-weight:700;color:var(--good)}
.note{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:16px;font:14px/1.6 ui-monospace,monospace;margin:8px 0}
.sticky{position:sticky;top:16px;max-height:calc(100vh - 32px);overflow:auto}
mark{color:inherit;border-radius:3px;padding:0 1px;background:var(--other)}
a.quote{text-decoration:none}
a.quote:focus mark{outline:2px solid var(--ink)}
mark.problem{background:var(--problem)}mark.data{background:var(--data)}mark.risk{background:var(--risk)}mark.time{background:var(--time)}
.key span{display:inline-block;padding:0 8px;margin-right:8px;border-radius:3px}
.key .problem{background:var(--problem)}.key .data{background:var(--data)}.key .risk{background:var(--risk)}.key .time{background:var(--time)}.key .other{background:var(--other)}
footer{grid-column:1/-1;border-top:1px solid var(--line);padding-top:12px;font-size:.85rem;color:var(--soft)}
@media (max-width:900px){main{grid-template-columns:minmax(0,1fr);padding:16px}.sticky{position:static;max-height:none}}
@media print{main{display:block;padding:0}.sticky{position:static;max-height:none;overflow:visible}.note{border:0;background:none;padding:0}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
