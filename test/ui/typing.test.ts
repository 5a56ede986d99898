import path from 'node:path';
import { openArticle, openForTests, screenshots } from './openForTests';

/** Whether a line ends below the end of `word`, as that of an official's name does. */
function isUnderlinedToItsEnd(word: string): boolean {
  const lines = [...document.querySelectorAll('.editor-instance .view-line')];
  const marks = [...document.querySelectorAll('.editor-instance .view-overlays [class*="ced-"]')];
  return lines.some((line) => {
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const start = node.data.indexOf(word);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + word.length);
      const { right, y, height } = range.getBoundingClientRect();
      const middle = y + height / 2;
      return marks.some((mark) => {
        const place = mark.getBoundingClientRect();
        const isLine = getComputedStyle(mark).borderBottomStyle === 'solid';
        return isLine && Math.abs(place.right - right) < 2 && place.top < middle && middle < place.bottom;
      });
    }
    return false;
  });
}

describe('marks, while a person types faster than they come', () => {
  const opened = openForTests();
  before(() => openArticle(opened.workbench));

  it('stand on their words in the end', async () => {
    const { page } = opened.workbench;
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+End');
    for (const name of [
      'Blixen',
      'Cranley',
      'Dornach',
      'Engelau',
      'Freymark',
      'Gantner',
      'Hollis',
      'Ibsley',
    ]) {
      // Each on a line of its own: the editor may cut a long one into pieces inside a name.
      await page.keyboard.press('Enter');
      await page.keyboard.type(`Mayor Ada ${name} said on Monday that the train was late. `);
      // A mark beside its word would stay there.
      await page.waitForFunction(isUnderlinedToItsEnd, name);
    }
    await page.screenshot({ path: path.join(screenshots, 'typed.png') });
  });
});
