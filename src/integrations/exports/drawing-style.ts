/**
 * What drawings need to look as they do on the site, in its light colours: orange for Sales, blue for Marketing, plum for
 * both. An element without a rule here would be filled with black.
 */
export const drawingStyle = `.s { fill: #eb6120; }
.m { fill: #0095b6; }
.j { fill: #5e2974; }
.fig-label { font-size: 15px; font-weight: 600; fill: #202030; }
.fig-note { font-size: 13.5px; font-weight: 500; fill: #4e4e5d; }
.fig-on { font-weight: 600; fill: #151423; }
.fig-joint { font-weight: 600; fill: #fff; }
.fig-line { stroke: #c1bdb5; stroke-width: 1.5; fill: none; }
.fig-axis { stroke: #85858f; stroke-width: 2; fill: none; }
.fig-dot { stroke: #85858f; stroke-width: 2; fill: #fff; }
.bt { fill: none; stroke: #eb6120; stroke-width: 3; }
.bt-marketing { stroke: #0095b6; stroke-dasharray: 9 4; }
.bt-chief { stroke: #5e2974; stroke-dasharray: 3; }
.bt-sign { fill: #5e2974; }
.dd-picture path, .dd-picture circle { fill: none; stroke: currentColor; stroke-width: 2.5; }
.dd-picture text { font-size: 14.5px; fill: #202030; stroke: #fff; stroke-width: 7; paint-order: stroke; }
.dd-sales { color: #eb6120; }
.dd-marketing { color: #0095b6; }
.dd-horizon { color: #5e2974; }
.dd-picture .dd-known path { stroke-width: 5; }
.dd-picture .dd-known circle { fill: currentColor; }
.dd-picture .dd-open path { stroke-dasharray: 5 4; }
.dd-picture .dd-open circle { fill: #fff; }
`;

/** The same for a drawing in a file of its own; the ground is white, because the page around it may be dark. */
export const figureStyle = `svg { background: #fff; color: #202030; font-family: Arial, 'Liberation Sans', Helvetica, sans-serif; }
${drawingStyle}`;
