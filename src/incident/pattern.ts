/** Does the path hold a sign that may stand for others? */
export function isPattern(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/** `*`, `**`, `?`, `{a,b}`, `[ab]`, `[!ab]`; everything else stands for itself. */
export function patternToRegExp(pattern: string): RegExp {
  let source = "";
  let braces = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (pattern.startsWith("**/", at)) {
      source += "(?:[^/]+/)*";
      at += 2;
    } else if (pattern.startsWith("**", at)) {
      source += ".*";
      at += 1;
    } else if (sign === "*") source += "[^/]*";
    else if (sign === "?") source += "[^/]";
    else if (sign === "{") {
      source += "(?:";
      braces++;
    } else if (sign === "}" && braces > 0) {
      source += ")";
      braces--;
    } else if (sign === "," && braces > 0) source += "|";
    else if (sign === "[" && pattern.includes("]", at)) {
      const end = pattern.indexOf("]", at + 1);
      source += `[${pattern
        .slice(at + 1, end)
        .replace(/^!/, "^")
        .replaceAll("\\", "\\\\")}]`;
      at = end;
    } else source += sign.replace(/[\\^$.|+()[\]{}]/, "\\$&");
  }
  return new RegExp(`^${source}${")".repeat(braces)}$`);
}
