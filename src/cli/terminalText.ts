/** A text cut to a width, with an ellipsis where something is left out. */
export function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

/** Without control characters, which would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
