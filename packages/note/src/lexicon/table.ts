/**
 * Reads a table that a coder can edit: one row a line, columns separated by ` | `, in a template literal.
 * Blank lines and lines that begin with `//` are left out; cells are trimmed. Parsed at the first call, once.
 *
 * @example
 * const rows = table(`
 *   hypertension | I10 | chronic
 *   ear wax      | H61.2 | minor
 * `);
 * rows()[0]; // ['hypertension', 'I10', 'chronic']
 */
export function table(text: string): () => readonly (readonly string[])[] {
  let parsed: readonly (readonly string[])[] | undefined;
  return () => {
    parsed ??= rowsOf(text);
    return parsed;
  };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    const row = line.trim();
    if (row === '' || row.startsWith('//')) continue;
    rows.push(row.split(/ \|/).map((cell) => cell.trim()));
  }
  return rows;
}
