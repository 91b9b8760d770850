/**
 * Note text inside Markdown, on one line. Every character that Markdown or inline HTML could read as
 * markup is escaped, so that a note cannot make a link, an image or a heading of itself.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f]/g, '\uFFFD')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$:@]/g, (character) =>
      character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`,
    )
    .trim();
}
