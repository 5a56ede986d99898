import { env } from 'vscode';

/** The name of a country by its ISO 3166-1 code, in the language of the editor. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([env.language], { type: 'region' }).of(code) ?? code;
}
