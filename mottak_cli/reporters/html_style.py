"""The look of every page: one style sheet that stands in the page itself, light or dark as the reader's screen is, and on paper A4.

Each pair of text and ground holds a contrast of 4.5:1 in both schemes. Verdicts also differ by sign and word, bars by height.
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

STYLE = """
:root{color-scheme:light dark;--ground:#fff;--panel:#f5f6f8;--text:#1b1f24;--soft:#525a64;--line:#c9ced6;--link:#0b4fa0;--focus:#b3261e;
--fail:#96140f;--fail-g:#fde7e5;--unknown:#6a2c91;--unknown-g:#f4e8fb;--warn:#754600;--warn-g:#fdf0d3;--pending:#0a4d8c;
--pending-g:#e3effb;--waived:#2f4f5f;--waived-g:#e3edf2;--pass:#1b5e2b;--pass-g:#e4f4e7;--na:#525a64;--na-g:#f0f1f3}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--panel:#1e2228;--text:#eceff3;--soft:#b4bcc7;--line:#454d58;--link:#9cc7ff;
--focus:#ffb4ab;--fail:#ffb4ab;--fail-g:#4f1512;--unknown:#e3bcf7;--unknown-g:#3d1c52;--warn:#ffd58a;--warn-g:#46310a;
--pending:#a9d1ff;--pending-g:#11365c;--waived:#b9d5e3;--waived-g:#223a46;--pass:#a6dcb1;--pass-g:#143a1e;--na:#b4bcc7;
--na-g:#262b32}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;
overflow-wrap:anywhere}
header,nav,main,footer{max-width:76rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .5rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0;max-width:46rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
main:focus{outline:none}
:target{background:var(--warn-g);color:var(--text)}
main:target{background:none}
.skip{position:absolute;left:-99rem;top:0;padding:.75rem 1rem;background:var(--ground);z-index:9}
.skip:focus{left:0}
code{font:.9em ui-monospace,"Liberation Mono",Consolas,monospace}
.soft{color:var(--soft)}
.note{border-left:4px solid var(--line);background:var(--panel);padding:.5rem .75rem;max-width:46rem}
.chip{display:inline-block;padding:0 .4em;border:1px solid;border-radius:.3em;font-weight:600;white-space:nowrap}
.fail{color:var(--fail);background-color:var(--fail-g)}
.unknown{color:var(--unknown);background-color:var(--unknown-g)}
.warn{color:var(--warn);background-color:var(--warn-g)}
.pending{color:var(--pending);background-color:var(--pending-g)}
.waived{color:var(--waived);background-color:var(--waived-g)}
.pass{color:var(--pass);background-color:var(--pass-g)}
.not_applicable{color:var(--na);background-color:var(--na-g)}
.tally{display:inline-block;white-space:nowrap}
.chips{display:flex;flex-wrap:wrap;gap:.25rem .5rem;list-style:none;margin:.5rem 0;padding:0}
.pairs{margin:.5rem 0}
.pairs div{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:.1rem 0}
.pairs dt{flex:0 0 8.5rem;color:var(--soft)}
.pairs dd{flex:1 1 15rem;margin:0;min-width:0;max-width:52rem}
nav ul{columns:18rem;padding-left:1.1rem;margin:.5rem 0}
nav li{break-inside:avoid}
nav h2{margin-top:1.25rem}
.scroll{overflow:auto;max-height:85vh;margin:.75rem 0;border:1px solid var(--line)}
.scroll:focus-visible{outline-offset:0}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.5rem}
caption span{display:block;position:sticky;left:.5rem;max-width:min(46rem,calc(100vw - 4rem))}
caption .name{font-weight:600;font-size:1rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-top:1px solid var(--line);overflow-wrap:break-word}
th{font-weight:600}
thead th{background-color:var(--panel);position:sticky;top:0;z-index:2;vertical-align:bottom}
.num{text-align:right}
td.num{white-space:nowrap}
.lack{color:var(--soft)}
.detail .scroll{max-height:28rem}
.on-paper,.picked{display:none}
.picked:target{display:block;border-left:4px solid var(--focus);background:var(--panel);padding:.4rem .75rem}
.matrix{width:auto}
.matrix th[scope=row]{position:sticky;left:0;background-color:var(--ground);z-index:1;min-width:16rem;max-width:20rem;font-weight:400}
.matrix thead th:first-child{left:0;z-index:3}
.matrix td,.matrix thead th{border-left:1px solid var(--line)}
.matrix thead th{min-width:5.2rem;max-width:8rem;font-size:.8rem;line-height:1.25;hyphens:auto}
.matrix th,.matrix td{padding:.2rem .4rem;line-height:1.3}
.matrix .sum th,.matrix .sum td{background-color:var(--panel);font-weight:600}
.matrix td{font-size:.8rem;line-height:1.2}
.matrix td a{color:inherit}
.matrix :target{outline:3px solid var(--focus);outline-offset:-3px}
.matrix tr{scroll-margin-top:11rem}
.matrix thead th{scroll-margin-left:17rem}
.matrix .mark{font-size:1rem;font-weight:700;margin-right:.2em}
.first{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:0 2.5rem}
.first h2{margin-top:1.5rem}
.first p{margin:.35rem 0}
.rank{padding-left:1.6rem}
.rank li{margin:.5rem 0;break-inside:avoid}
.year{list-style:none;padding:0;margin:.5rem 0}
.year li{padding:.6rem 0;border-top:1px solid var(--line);break-inside:avoid}
.year p{margin:.1rem 0;max-width:none}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;font-size:.85rem}
.legend svg{width:2rem;height:14px;display:inline-block;vertical-align:middle;margin-right:.3rem;border:1px solid var(--line)}
.days{display:block;width:100%;height:26px;margin:.25rem 0;background:var(--panel)}
.tick{fill:var(--text);font:11px system-ui,"Liberation Sans",Arial,sans-serif}
svg .b-fail{fill:var(--fail)}svg .b-unknown{fill:var(--unknown)}svg .b-warn{fill:var(--warn)}svg .b-pending{fill:var(--pending)}
svg .b-waived{fill:var(--waived)}svg .b-pass{fill:var(--pass)}svg .b-not_applicable{fill:var(--line)}svg .b-none{fill:none}
.month,.grid{stroke:var(--line);stroke-width:1}
.due{fill:var(--ground);stroke:var(--text);stroke-width:2}
.asof{stroke:var(--text);stroke-width:2;stroke-dasharray:3 2}
.axis{display:block;width:100%;height:16px}
.apart{position:absolute;width:100%;height:0;overflow:hidden}
.stacked{display:block;width:100%;max-width:30rem;height:14px}
.trend{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start;break-inside:avoid}
.trend svg{flex:1 1 18rem;min-width:0;max-width:32rem;width:100%;height:auto}
.trend .scroll{flex:1 1 16rem;min-width:0;margin:0}
svg .line{fill:none;stroke-width:2.5}
svg .s0{stroke:var(--pending)}svg .s1{stroke:var(--fail);stroke-dasharray:7 3}svg .s2{stroke:var(--pass);stroke-dasharray:2 3}
svg .s3{stroke:var(--unknown);stroke-dasharray:9 3 2 3}svg .s4{stroke:var(--warn);stroke-dasharray:1 5}
svg .d0{fill:var(--pending)}svg .d1{fill:var(--fail)}svg .d2{fill:var(--pass)}svg .d3{fill:var(--unknown)}svg .d4{fill:var(--warn)}
.finding{border:1px solid var(--line);border-left-width:6px;border-radius:.3rem;padding:.25rem .9rem .6rem;margin:1rem 0}
.g-fail{border-left-color:var(--fail)}.g-unknown{border-left-color:var(--unknown)}.g-warn{border-left-color:var(--warn)}
.g-pending{border-left-color:var(--pending)}.g-waived{border-left-color:var(--waived)}
.finding h4,.finding h5{margin:.5rem 0 .25rem}
h5{font-size:1rem}
.found{border-top:1px dashed var(--line);margin-top:.5rem}
.follows{border-left:3px solid var(--line);margin-left:.5rem;padding-left:.75rem}
.comment{border:1px solid var(--soft);padding:.25rem .6rem .9rem;margin:.5rem 0;break-inside:avoid}
.comment p{margin:0;color:var(--soft);font-size:.85rem}
.comment div{border-bottom:1px solid var(--line);height:1.9rem}
footer{margin-top:3rem;padding-top:.5rem;padding-bottom:2rem;border-top:2px solid var(--line)}
summary{cursor:pointer;padding:.25rem 0}
@media (max-width:40rem){h1{font-size:1.4rem}.pairs dt{flex-basis:100%}.matrix th[scope=row]{max-width:8.5rem;min-width:8.5rem}
.matrix thead th{scroll-margin-left:9rem}}
@page{size:A4;margin:15mm}
@page wide{size:A4 landscape}
@media print{
:root{color-scheme:light;--ground:#fff;--panel:#f5f6f8;--text:#000;--soft:#444;--line:#aaa;--link:#0b4fa0;--fail:#96140f;--fail-g:#fde7e5;
--unknown:#6a2c91;--unknown-g:#f4e8fb;--warn:#754600;--warn-g:#fdf0d3;--pending:#0a4d8c;--pending-g:#e3effb;--waived:#2f4f5f;
--waived-g:#e3edf2;--pass:#1b5e2b;--pass-g:#e4f4e7;--na:#525a64;--na-g:#f0f1f3}
body{font-size:9.5pt;line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
header,nav,main,footer{max-width:none;padding:0 1px}
.skip{display:none}
.scroll{overflow:visible;max-height:none;border:0}
thead th,.matrix th[scope=row],caption span{position:static;max-width:none}
table{font-size:8.5pt}
thead{display:table-header-group}
tr{break-inside:avoid}
h2,h3,h4,h5,caption{break-after:avoid}
.first{display:block}
.wide{page:wide}
.wide + .wide{break-before:page}
a[href^="#"]{color:inherit;text-decoration:none}
.wide .matrix{width:100%;table-layout:fixed;font-size:7.5pt}
.wide .matrix th,.wide .matrix td{padding:1mm;min-width:0;max-width:none}
.wide .matrix thead th:first-child,.wide .matrix th[scope=row]{width:62mm;min-width:0;max-width:none}
.dense .word,.detail{display:none}
.on-paper{display:block}
.finding,.found{break-inside:avoid}
.finding{margin:.5rem 0;padding:0 .6rem .4rem}
.comment div{height:7mm}
}
""".strip()


def policy(styles: Iterable[str]) -> str:
    """What the browser is told: to run nothing and to fetch nothing, and to use no styles but these, known by their digests."""
    digests = " ".join(f"'sha256-{b64encode(sha256(one.encode()).digest()).decode()}'" for one in styles)
    return f"default-src 'none'; style-src {digests}; base-uri 'none'; form-action 'none'"
