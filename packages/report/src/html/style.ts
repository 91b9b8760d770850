/** Groups of quotes in the note, the more telling first: a quote of two groups shows both colours. */
const GROUPS = ['problem', 'data', 'risk', 'time', 'diagnosis', 'other'] as const;

const ONE = GROUPS.map((group) => `mark.${group}{background:var(--${group})}`);
/** The more telling pair comes last and so wins where a quote is of three groups. */
const TWO = GROUPS.flatMap((one, at) =>
  GROUPS.slice(at + 1).map(
    (two) => `mark.${one}.${two}{background:linear-gradient(var(--${one}) 60%,var(--${two}) 60%)}`,
  ),
).reverse();
const LINES = GROUPS.map((group) => `.facts>li.${group}{border-left-color:var(--${group})}`);

/** The style of the page: light and dark, print, keyboard focus; no outside resource. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c2128;--soft:#57606a;--line:#d4dae1;--page:#f4f6f8;--panel:#fff;--accent:#0b5d3b;--accent-soft:#e2f3ea;
--problem:#ffe08a;--data:#b5dcff;--risk:#ffc2c2;--time:#c9efb8;--diagnosis:#ddd0fb;--other:#e3e6ea;
--high:#a1121f;--medium:#8a4b00;--low:#4a5561;--high-soft:#fde8e8;--medium-soft:#fdf0d9;--low-soft:#eceff2}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a3adb8;--line:#353c45;--page:#0d1117;--panel:#161b22;--accent:#7ee2a8;--accent-soft:#12351f;
--problem:#6b5200;--data:#0c4a73;--risk:#7a2328;--time:#23592b;--diagnosis:#4b3a86;--other:#3a424c;
--high:#ff9a9a;--medium:#f5bd6b;--low:#b9c2cc;--high-soft:#3d1518;--medium-soft:#3a2907;--low-soft:#252c35}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--page)}
main{max-width:1560px;margin:0 auto;padding:24px;display:grid;grid-template-columns:minmax(0,11fr) minmax(0,9fr);gap:20px 24px;align-items:start}
main.alone{max-width:960px;grid-template-columns:minmax(0,1fr)}
header,.findings-column>section,.note-column{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:16px 20px}
header{grid-column:1/-1;border-top:4px solid var(--accent)}
.brand{margin:0 0 4px;font-size:.78rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
.answer{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 14px}
.basis{margin:0;font-size:1.1rem}
h1{margin:0;font-size:2.1rem;line-height:1.2;color:var(--accent)}
h1.none{color:var(--high)}
h2{font-size:1.08rem;margin:0 0 8px}
h3{font-size:.98rem;margin:0 0 4px}
p{margin:3px 0}
.findings-column{display:grid;gap:16px;min-width:0}
.card{border:1px solid var(--line);border-radius:8px;padding:10px 14px;margin:10px 0 0}
.soft,.why,.source{color:var(--soft)}
.why,.source{font-size:.88rem}
.label{margin-top:10px;font-size:.8rem;font-weight:600}
.badge{display:inline-block;margin-left:6px;padding:1px 8px;border-radius:999px;font-size:.78rem;font-weight:600;vertical-align:middle;background:var(--low-soft);color:var(--low)}
.badge.level,.badge.good{background:var(--accent-soft);color:var(--accent)}
.badge.severity-high{background:var(--high-soft);color:var(--high)}
.badge.severity-medium{background:var(--medium-soft);color:var(--medium)}
ul{margin:6px 0 0;padding:0;list-style:none}
ul.plain{padding-left:20px;list-style:disc}
ul.plain li{margin:4px 0}
.facts>li{margin:0 0 10px;padding-left:12px;border-left:4px solid var(--line);overflow-wrap:anywhere}
.facts.others>li{opacity:.92}
li:target,.note a:target{outline:3px solid var(--accent);outline-offset:3px;border-radius:4px}
a{color:inherit}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
blockquote{margin:4px 0 0;padding:2px 10px;border-left:2px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9rem;font-family:ui-monospace,"DejaVu Sans Mono",monospace}
blockquote a{text-decoration:none}
blockquote a:hover{text-decoration:underline}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
table.narrow{width:auto;min-width:240px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:.78rem;color:var(--soft)}
tbody th{font-weight:700;white-space:nowrap}
tbody th .soft{display:block;font-weight:400;font-size:.78rem}
tr.taken th{color:var(--accent)}
.figure{text-align:right;font-variant-numeric:tabular-nums}
.note{white-space:pre-wrap;overflow-wrap:anywhere;font:13.5px/1.65 ui-monospace,"DejaVu Sans Mono",monospace}
.note-column{position:sticky;top:16px;max-height:calc(100vh - 32px);overflow:auto}
mark{color:inherit;border-radius:2px;padding:1px 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.key{margin-bottom:10px;font-size:.8rem}
.key mark{padding:2px 8px;margin-right:4px;border-radius:4px}
.note a.quote{text-decoration:none}
.note a.quote:hover mark{text-decoration:underline}
${[...ONE, ...TWO, ...LINES].join('\n')}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:8px;background:var(--panel);padding:6px 12px;border-radius:6px;z-index:1}
footer{grid-column:1/-1;font-size:.82rem;color:var(--soft)}
@media (max-width:960px){main{grid-template-columns:minmax(0,1fr);padding:12px}.note-column{position:static;max-height:none}}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--page:#fff;--panel:#fff;--accent:#0b5d3b;--accent-soft:#e2f3ea;--problem:#ffe08a;--data:#b5dcff;--risk:#ffc2c2;--time:#c9efb8;--diagnosis:#ddd0fb;--other:#e3e6ea;--high:#a1121f;--medium:#8a4b00;--low:#4a5561;--high-soft:#fde8e8;--medium-soft:#fdf0d9;--low-soft:#eceff2}
body{font-size:10.5pt}main{display:block;padding:0;max-width:none}
header,.findings-column>section,.note-column{border:0;border-top:1px solid var(--line);border-radius:0;padding:10px 0}
.findings-column{display:block}.note-column{position:static;max-height:none;overflow:visible;break-before:page}
.facts>li,tr{break-inside:avoid}h2,h3{break-after:avoid}
mark,.badge{-webkit-print-color-adjust:exact;print-color-adjust:exact}.skip{display:none}
}
`.trim();
