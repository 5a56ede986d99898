/** The name of a country by its ISO 3166-1 code, or of a currency by its ISO 4217 code; other codes as they are. */
export function nameOfCode(kind: 'region' | 'currency', code: string, language: string): string {
  const isCode = kind === 'region' ? /^[A-Z]{2}$/ : /^[A-Z]{3}$/;
  return (isCode.test(code) && new Intl.DisplayNames([language], { type: kind }).of(code)) || code;
}
