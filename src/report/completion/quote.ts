/** A word that bash, zsh and other shells of that family take literally. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The first clause of a description: a line in a list of candidates is short. */
export function brief(description: string): string {
  const [first = ""] = description.split(/ \(|; /);
  return first.length > 90 ? `${first.slice(0, 89)}…` : first;
}
