/** A row of a table with a header, by column name. */
export type Row = Readonly<Record<string, string>>;

/** Reads tab-separated text with a header line. */
export function readTable(text: string): readonly Row[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
