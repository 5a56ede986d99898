import type { Uri } from 'vscode';

const ending = '.annotations.yaml';

/** The glob of all sidecars below a folder. */
export const sidecarGlob = `**/*${ending}`;

/** The file beside an article that keeps what a person decided about it. */
export function sidecarOf(article: Uri): Uri {
  return article.with({ path: article.path + ending });
}

/** The n-th copy of a broken sidecar. */
export function copyOf(sidecar: Uri, number: number): Uri {
  const { path } = sidecar;
  const suffix = number === 1 ? '' : `-${number}`;
  return sidecar.with({ path: `${path.slice(0, -ending.length)}.annotations.broken${suffix}.yaml` });
}

/** The article that a sidecar lies beside; undefined for any other file. */
export function articleOf(sidecar: Uri): Uri | undefined {
  const { path } = sidecar;
  const isSidecar = path.endsWith(ending) && !path.endsWith(`/${ending}`);
  return isSidecar ? sidecar.with({ path: path.slice(0, -ending.length) }) : undefined;
}
