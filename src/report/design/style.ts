/** The style sheet of every page, made of the tokens. */
import { dark, light, type as text, type Palette } from "./tokens.js";

/** The tokens of one palette, as a page names them. */
export const variables = (palette: Palette): string =>
  [
    `--paper:${palette.paper}`,
    `--panel:${palette.panel}`,
    `--ink:${palette.ink}`,
    `--quiet:${palette.quiet}`,
    `--line:${palette.line}`,
    `--link:${palette.link}`,
    `--settled:${palette.tone.settled}`,
    `--open:${palette.tone.open}`,
    `--candidacy:${palette.period.candidacy}`,
    `--campaign:${palette.period.campaign}`,
    `--quiet-period:${palette.period.quiet_period}`,
    `--conduct:${palette.conduct}`,
  ].join(";");

export const fonts = (names: readonly string[]): string =>
  names.map((name) => (name.includes(" ") ? `"${name}"` : name)).join(",");

const rem = (points: number): string => `${Math.round((points / text.body) * 100) / 100}rem`;

/** Long words break anywhere, so that nothing from a file widens the page. */
export const baseStyle = `:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{font-size:106.25%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/${text.leading} ${fonts(text.serif)};overflow-wrap:anywhere;font-variant-numeric:tabular-nums lining-nums}
main{max-width:50rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1,h2,h3,h4,th,caption,nav,.st,label,select,input,button{font-family:${fonts(text.sans)}}
h1{font-size:${rem(text.heading[1])};line-height:1.2}
h2{font-size:${rem(text.heading[2])};margin:2.2rem 0 .6rem;padding-top:.7rem;border-top:2px solid var(--line)}
h3{font-size:${rem(text.heading[3])};margin:1.6rem 0 .4rem}
h4{font-size:${rem(text.heading[4])};margin:1.3rem 0 .3rem}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
p{margin:.45rem 0;max-width:44rem}
.q{color:var(--quiet);font-size:${rem(text.small)}}
.w{overflow-x:auto;margin:.7rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:${rem(text.small)};line-height:1.4}
caption{text-align:left;color:var(--quiet);padding:0 0 .3rem;caption-side:top}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;min-width:6.8rem}
.vh caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
thead th{background:var(--panel);overflow-wrap:normal}
tbody th{font-weight:600;min-width:9.5rem}
td div+div,th div+div{margin-top:.25rem}
.st{overflow-wrap:break-word}
.st-settled{color:var(--settled);font-weight:600}
.st-open{color:var(--open);font-weight:600}
.st-quiet{color:var(--quiet)}
.nb{text-align:right}
svg{display:block;max-width:100%;height:auto;font-family:${fonts(text.sans)}}
svg text{fill:var(--ink);font-size:13px;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
@media print{:root{color-scheme:light;${variables(light)}}
html{font-size:${text.body}pt}body{font-size:1rem}main{max-width:none;padding:0}nav{display:none}
@page{size:A4;margin:20mm 18mm}
h2,h3,h4,caption,thead,p:has(+.w),p:has(+figure),p:has(>.st),h3+p,h4+p{break-after:avoid}tbody tr:first-child{break-before:avoid}tr,svg,.sig{break-inside:avoid}tr.long{break-inside:auto}thead{display:table-header-group}
article+article{break-before:page}.w{overflow:visible}a{color:inherit;text-decoration:none}}
@media (forced-colors:active){.st{forced-color-adjust:auto}}`;
