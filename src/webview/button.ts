import { element } from './element';

/** A button that does something when it is pressed. */
export function button(
  label: string,
  press: (button: HTMLButtonElement) => void,
  attributes: Readonly<Record<string, string>> = { class: 'action' },
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', () => press(made));
  return made;
}
