/** The built-in rules: validated here, so that no run of the program has to. */

/** Codes of what `rules check` demands of a pack but its meaning does not depend on. */
const ABOUT_TESTS = /^(?:test-|no-tests$|no-cases$)/;

/** The sound pack in `folder`; otherwise its problems are printed and the build ends. */
export function soundRulebook({ loadPack, checkPack, codeFrame }, folder) {
  const pack = loadPack(folder);
  const errors = checkPack(pack).filter(({ code, severity }) => severity === "error" && !ABOUT_TESTS.test(code));
  if (pack.rulebook !== undefined && errors.length === 0) return pack.rulebook;
  for (const { at, code, args } of errors.slice(0, 20)) {
    console.error(`${at === undefined ? "" : `${at.file}:${at.line}:${at.column}: `}${code} ${JSON.stringify(args)}`);
    const source = at === undefined ? undefined : pack.sources.get(at.file);
    if (source !== undefined) console.error(codeFrame(source, at, 100));
  }
  throw new Error(`the rules have ${errors.length} errors; nothing was built`);
}
