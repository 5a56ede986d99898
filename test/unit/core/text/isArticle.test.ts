import assert from 'node:assert/strict';
import { isArticle } from '../../../../src/core/text/isArticle';

const report = `Two bridges to close until spring

HARSTAD: The minister of transport said on Monday that two bridges would be closed until the spring.

"We have found cracks in both of them," Tove Lindqvist told reporters in the harbor.`;

const articles: Record<string, string> = {
  'a report': report,
  'a report with CRLF and a BOM': `\ufeff${report.replace(/\n/g, '\r\n')}`,
  'a headline and one paragraph':
    'Bridges to close\n\nThe minister said on Monday that both bridges would be closed at once.',
  'a hard-wrapped report':
    'The minister of transport said on Monday that two of the bridges\nwould be closed until the spring. Engineers found deep cracks in\nSteel and stone, she said, and they will report to the parliament.',
  'a report in German':
    'Brücken gesperrt\n\n„Wir haben in beiden Brücken tiefe Risse gefunden“, sagte die Ministerin am Montag in der Stadt.',
  'a report in Spanish':
    'La ministra dijo el lunes que los puentes se cerrarán. «Hemos encontrado grietas en los dos puentes», dijo en el puerto.',
  'a report in Russian':
    'Министр сказал в понедельник: «Мы нашли глубокие трещины в обоих мостах», и мосты будут закрыты до самой весны.',
};

const others: Record<string, string> = {
  'an empty file': '',
  'a manual':
    'Installation\n\nInstall the plugin with npm and restart the editor. The default configuration is read from the config directory of the repository.\n\nUsage\n\nClick the button to run the function with its default parameters.',
  'a licence':
    'Permission is hereby granted to any person obtaining a copy of this work, without warranty of any kind, provided that redistributions keep this copyright notice.',
  'a list of requirements': 'alpha==1.2.0\nbeta>=2.1\ngamma~=0.3\ndelta==4.0.1\n',
  'rules for robots':
    'User-agent: *\nDisallow: /private/\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
  'a log':
    '2021-05-04 10:00:01 INFO The server has been started and listens for connections.\n2021-05-04 10:00:02 WARN The officials table was not found and has been created.\n2021-05-04 10:00:09 INFO The government feed was read without any problem.\n',
  'a table': 'name,age,city\nOkoro,41,Harstad\nHolm,35,Bergen\nLind,29,Oslo\n',
  code: 'function add(a, b) {\n  return a + b; // the sum\n}\n\nconst total = add(1, 2);\nconsole.log(total);\n',
  settings: '[server]\nhost = localhost\nport = 8080\n\n[paths]\nroot = /srv/www\n',
  'a list of words': 'abacus\nabandon\nabbey\nabbot\nability\nable\nabout\nabove\n',
  'a chat':
    '[10:01] tove: did you see what the minister said on monday about the bridges?\n[10:02] jan: yes, she said that they will be closed until the spring.\n[10:03] tove: so the police will be there all day on tuesday, i guess.\n',
  'a poem':
    'O bridge of stone,\nO bridge of steel,\nYou stand alone,\nYou cannot feel\nThe river run,\nThe morning sun.\n',
  'a shopping list': '- milk\n- bread and butter\n- two lemons\n- a bag of flour\n',
  'binary data': '\u0000\u0001\u0002\u0003\u0000\u0010\u00ff\u00fe\u0000',
  JSON: '{"name": "example", "items": [1, 2, 3], "nested": {"deep": true}}',
};

describe('an article file', () => {
  for (const [title, text] of Object.entries(articles)) {
    it(`is ${title}`, () => assert.equal(isArticle('story.txt', text), true));
  }

  for (const [title, text] of Object.entries(others)) {
    it(`is not ${title}`, () => assert.equal(isArticle('story.txt', text), false));
  }

  for (const name of [
    'README.txt',
    'readme-first.txt',
    'LICENSE.txt',
    'docs/LICENCE.txt',
    'CHANGELOG.txt',
    'requirements.txt',
    'requirements-dev.txt',
    'robots.txt',
    'CMakeLists.txt',
    'server.log.txt',
    'todo.txt',
  ]) {
    it(`is not ${name}, whatever it holds`, () => assert.equal(isArticle(name, report), false));
  }

  for (const name of [
    'history-of-a-bridge.txt',
    'security-council-meets.txt',
    'changes-at-the-top.txt',
    'notices-served.txt',
  ]) {
    it(`may be named ${name}`, () => assert.equal(isArticle(name, report), true));
  }

  it('is told by its first 20,000 characters', () => {
    const table = others['a table'].repeat(5000);
    assert.equal(isArticle('story.txt', `${report}\n\n`.repeat(100) + table), true);
    assert.equal(isArticle('story.txt', table + `${report}\n\n`.repeat(100)), false);
  });
});
