import { element } from './element';

/** A field that filters a list while one types in it. */
export function searchField(label: string, change: (text: string) => void): HTMLInputElement {
  const field = element('input', {
    type: 'search',
    class: 'filter',
    placeholder: label,
    'aria-label': label,
    'aria-keyshortcuts': '/',
    spellcheck: 'false',
  });
  field.addEventListener('input', () => change(field.value));
  return field;
}
