/** Cells of a table written as text: rows by line, columns between ` | `. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(' | ').map((cell) => cell.trim()));
}

/** Entries of a cell; none for `-`. */
export function entriesOf(cell: string | undefined, between: string): readonly string[] {
  if (cell === undefined || cell === '-' || cell === '') return [];
  return cell
    .split(between)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
