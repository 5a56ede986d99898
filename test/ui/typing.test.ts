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
    const { workbench } = opened;
    const { page } = workbench;
    const { x, y } = await workbench.placeOf('Chilean');
    await page.mouse.click(x, y);
    for (let round = 1; round <= 6; round++) {
      await page.keyboard.press('Home');
      // Marks behind the typing change their place with each letter. The editor cuts long lines into pieces of 50
      // letters, and so many keep the names whole.
      await page.keyboard.type(
        'Mayor Ada Blix said on Monday it was much too late. '.repeat(2).slice(0, 100),
      );
      // A mark beside its word would stay there.
      await page.waitForFunction(isUnderlinedToItsEnd, 'Iribarne');
    }
    await page.screenshot({ path: path.join(screenshots, 'typed.png') });
  });
});
