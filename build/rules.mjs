/** The built-in rules: validated here, so that no run of the program has to. */

/** The pack in `folder`, if nothing leaves its meaning unclear; otherwise its problems are printed and the build ends. */
export function soundRulebook({ loadPack, checkPack, isUnsound, codeFrame }, folder) {
  const pack = loadPack(folder);
  const problems = pack.rulebook === undefined ? pack.problems : checkPack(pack).filter(isUnsound);
  if (pack.rulebook !== undefined && problems.length === 0) return pack.rulebook;
  for (const { at, code, args } of problems.slice(0, 20)) {
    console.error(`${at === undefined ? "" : `${at.file}:${at.line}:${at.column}: `}${code} ${JSON.stringify(args)}`);
    const source = at === undefined ? undefined : pack.sources.get(at.file);
    if (source !== undefined) console.error(codeFrame(source, at, 100));
  }
  throw new Error(`the rules have ${problems.length} errors; nothing was built`);
}
