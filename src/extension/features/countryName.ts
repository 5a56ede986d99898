import { env } from 'vscode';
import { nameOfCode } from '../../core/corpus/markup/codeNames';

/** The name of a country by its ISO 3166-1 code, in the language of the editor. */
export function countryName(code: string): string {
  return nameOfCode('region', code, env.language);
}
