/** Results as tables of plain text, with the ratios that the project holds itself to. */
import { availableParallelism, cpus, totalmem } from "node:os";

/** The class of machine; nothing that names one. */
export function machine() {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    model: cpus()[0]?.model.trim() ?? "",
    gigabytes: Math.round(totalmem() / 2 ** 30),
    day: new Date().toISOString().slice(0, 10),
  };
}

const ratio = (a, b) => (a / b).toFixed(2);
const thousand = (value) => Math.round(value).toLocaleString("en").replaceAll(",", " ");
const ms = (value) => (value < 1000 ? `${value.toFixed(1)} ms` : `${(value / 1000).toFixed(1)} s`);

function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  ");
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

export function tables({ machine: on, runs, start, engines, batches }) {
  const parts = [
    `Node ${on.node}, ${on.platform}, ${on.cores} cores (${on.model}), ${on.gigabytes} GB, ${on.day}; least of ${runs} runs or more`,
  ];
  if (start) parts.push("One call from the shell", startTable(start));
  if (engines)
    parts.push(
      `Ten provisions, ${engines.incidents} incidents, ${engines.answers} equal answers, in one process`,
      enginesTable(engines.rows),
    );
  if (batches)
    parts.push(
      `Batches (${batches.fixtures} real incidents in turn; ${batches.bytes.summary} bytes an answer in summary, ${batches.bytes.full} in full)`,
      grownTable(batches.grown),
      "Every incident different: other days, another region, facts left out",
      grownTable(batches.different),
      "The same size otherwise",
      besideTable(batches.beside),
    );
  return `${parts.join("\n\n")}\n`;
}

function startTable(rows) {
  const [bare] = rows;
  return table(
    ["", "wall", "times bare Node"],
    rows.map(({ name, wall }) => [name, ms(wall), ratio(wall, bare.wall)]),
  );
}

function enginesTable(rows) {
  const full = rows.find(({ name }) => name.includes("full"));
  const status = rows.find(({ name }) => name.includes("status"));
  return table(
    ["", "incidents/s (wall)", "(processor)", "asn-check full is", "status only is"],
    rows.map(({ name, records, wall, processor }) => [
      name,
      thousand((records / wall) * 1000),
      thousand((records / processor) * 1000),
      `${ratio(processor, full.processor)} times`,
      `${ratio(processor, status.processor)} times`,
    ]),
  );
}

function grownTable(rows) {
  return table(
    ["", "incidents", "wall", "processor", "incidents/s", "peak MB", "of floor (wall)", "of floor (processor)"],
    rows.map(({ name, size, detail, wall, processor, megabytes }) => {
      const floor = rows.find((row) => row.size === size && row.name === `floor, ${detail}`);
      return [
        name,
        thousand(size),
        ms(wall),
        ms(processor),
        thousand((size / wall) * 1000),
        megabytes.toFixed(0),
        ratio(wall, floor.wall),
        ratio(processor, floor.processor),
      ];
    }),
  );
}

function besideTable(rows) {
  return table(
    ["", "detail", "incidents", "wall", "processor", "peak MB", "times one job (wall)", "(processor)"],
    rows.map(({ name, detail, size, wall, processor, megabytes }) => {
      const one = rows.find((row) => row.detail === detail);
      return [
        name,
        detail,
        thousand(size),
        ms(wall),
        ms(processor),
        megabytes.toFixed(0),
        ratio(wall, one.wall),
        ratio(processor, one.processor),
      ];
    }),
  );
}
