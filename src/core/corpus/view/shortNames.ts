import { fileName } from '../../fileName';

/** Files by their names alone, or by their whole paths where others have the same name. */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(fileName(path), (counts.get(fileName(path)) ?? 0) + 1);
  return new Map(paths.map((path) => [path, counts.get(fileName(path)) === 1 ? fileName(path) : path]));
}
