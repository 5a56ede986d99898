import assert from 'node:assert/strict';
import {
  cueClassOf,
  cueKindOf,
  cueReading,
  introducesQuotations,
  isCueForm,
  isSeeming,
  nounCueClass,
} from '../../../../src/core/attribution/cueLexicon';

describe('a word as a cue', () => {
  const forms: [word: string, next: string, lemma: string, form: string][] = [
    ['said', '', 'say', 'past'],
    ['says', '', 'say', 'third'],
    ['saying', '', 'say', 'gerund'],
    ['denies', '', 'deny', 'third'],
    ['denied', '', 'deny', 'past'],
    ['denying', '', 'deny', 'gerund'],
    ['argued', '', 'argue', 'past'],
    ['arguing', '', 'argue', 'gerund'],
    ['admitted', '', 'admit', 'past'],
    ['admitting', '', 'admit', 'gerund'],
    ['stresses', '', 'stress', 'third'],
    ['conveys', '', 'convey', 'third'],
    ['conveyed', '', 'convey', 'past'],
    ['wrote', '', 'write', 'past'],
    ['written', '', 'write', 'participle'],
    ['spoken', 'of', 'speak', 'participle'],
    ['pointed', 'out', 'point', 'past'],
    ['made', 'clear', 'make', 'past'],
    ['went', 'on', 'go', 'past'],
    ['goes', 'on', 'go', 'third'],
    ['called', 'for', 'call', 'past'],
    ['warned', 'that', 'warn', 'past'],
  ];
  for (const [word, next, lemma, form] of forms) {
    it(`is ${lemma} (${form}) in “${word} ${next}”`, () => {
      const found = cueReading(word, next);
      assert.deepEqual([found?.entry.lemma, found?.form], [lemma, form]);
    });
  }

  it('is with its particle another than without', () => {
    assert.equal(cueReading('called', 'for')?.entry.class, 'directive');
    assert.equal(cueReading('called', 'it')?.entry.class, 'evaluative');
    assert.equal(cueReading('pointed', 'at'), undefined);
    assert.equal(cueReading('ferry', ''), undefined);
  });

  it('is known in all its forms, with or without a particle', () => {
    for (const word of ['say', 'pointed', 'making']) assert.ok(isCueForm(word), word);
    for (const word of ['ferry', 'out', '']) assert.ok(!isCueForm(word), word);
  });

  it('introduces quotations or not', () => {
    for (const word of ['said', 'asked', 'tweeted']) assert.ok(introducesQuotations(word), word);
    for (const word of ['praised', 'accused', 'ferry']) assert.ok(!introducesQuotations(word), word);
  });

  it('has a kind that it shares with those that are built alike', () => {
    assert.equal(cueKindOf('told'), cueKindOf('informed'));
    assert.equal(cueKindOf('replied'), cueKindOf('observed'));
    assert.notEqual(cueKindOf('told'), cueKindOf('telling'));
    assert.notEqual(cueKindOf('claim'), cueKindOf('argue'));
    assert.equal(cueKindOf('replied'), 'neutral qt past');
    assert.equal(cueKindOf('allegation'), 'accusing');
    assert.equal(cueKindOf('claim'), 'loaded qtz base loaded');
    assert.equal(cueKindOf('ferry'), '');
  });
});

describe('the class of a cue', () => {
  const cases: [words: string, cueClass: string][] = [
    ['said', 'neutral'],
    ['has claimed', 'loaded'],
    ['was accused of', 'accusing'],
    ['denied', 'denying'],
    ['called for', 'directive'],
    ['called it', 'evaluative'],
    ['made clear', 'neutral'],
    ['reportedly said', 'evidential'],
    ['had allegedly claimed', 'evidential'],
    ['the allegation', 'accusing'],
    ['her denial', 'denying'],
    ['thundered', 'neutral'],
    ['', 'neutral'],
  ];
  for (const [words, cueClass] of cases) {
    it(`is ${cueClass} for “${words}”`, () => assert.equal(cueClassOf(words.split(' ')), cueClass));
  }

  it('is known of nouns in singular and plural', () => {
    assert.deepEqual(['claim', 'claims', 'hope', 'ferry'].map(nounCueClass), [
      'loaded',
      'loaded',
      'evaluative',
      undefined,
    ]);
  });
});

describe('a passive that leaves open whose view it is', () => {
  const cases: [words: string, seeming: boolean][] = [
    ['is expected', true],
    ['was widely believed', true],
    ["'s thought", true],
    ['has been reported', true],
    ['expected', false],
    ['is expected to', false],
    ['was told', false],
    ['this expected', false],
    ['isle expected', false],
    ['', false],
  ];
  for (const [words, seeming] of cases) {
    it(`is ${seeming ? '' : 'not '}“${words}”`, () => assert.equal(isSeeming(words.split(' ')), seeming));
  }
});
