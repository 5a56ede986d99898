import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { targetsOf, writtenOut } from './changeSidecar';
import { readSidecar, YAML_OPTIONS } from './readSidecar';

/**
 * The text of a sidecar whose article has another file name now: targets that named the old one name the new one.
 * Undefined when the sidecar has problems.
 */
export function renameSource(text: string, oldName: string, newName: string): string | undefined {
  if (!readSidecar(text).writable) return undefined;
  const document: Document = parseDocument(text, YAML_OPTIONS);
  const items = document.get('items', true);
  const [before, after] = [oldName, newName].map(encodeURIComponent);
  let isChanged = false;
  for (const item of isSeq(items) ? items.items : []) {
    for (const target of isMap(item) ? targetsOf(item) : []) {
      if (target.get('source') !== before) continue;
      target.set('source', after);
      isChanged = true;
    }
  }
  return isChanged ? writtenOut(document, text) : text;
}
