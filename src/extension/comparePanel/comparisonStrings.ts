import { l10n } from 'vscode';
import type { ComparisonStrings } from '../../protocol/comparison';

/** The words of the comparison in the language of the editor. */
export function comparisonStrings(): ComparisonStrings {
  return {
    words: comparisonWords(),
    compare: l10n.t('Compare'),
    pages: l10n.t('What to compare'),
    filter: l10n.t('Filter comparison'),
    compareOther: l10n.t('Compare articles…'),
    comparing: l10n.t('reading and comparing…'),
    nothingCompared: l10n.t(
      'Compare what several articles make of the same matter: who said what in which words, which figures differ, whose word it all is.',
    ),
    filtered: l10n.t('Nothing here has these words.'),
    showMore: l10n.t('Show more: {0} are left'),
  };
}

/** What an evidence grade starts from, and what lowers it. */
export function evidenceWords(): ComparisonStrings['words']['evidence'] {
  return {
    verbatim: l10n.t('quoted verbatim, on the record'),
    document: l10n.t('from a document'),
    indirect: l10n.t('reported of a named source'),
    partial: l10n.t('quoted in part'),
    institution: l10n.t('from an institution or a government by its seat'),
    'unnamed-described': l10n.t('from an unnamed source that is described'),
    unnamed: l10n.t('from an unnamed source'),
    agentless: l10n.t('on nobody’s word'),
    hop: l10n.t('passed on by another source'),
    readout: l10n.t('given only by the other party'),
    disputed: l10n.t('disputed'),
  };
}

/** The words of the pages. */
export function comparisonWords(): ComparisonStrings['words'] {
  return {
    pages: {
      quotes: l10n.t('Quotes'),
      figures: l10n.t('Figures'),
      people: l10n.t('People and offices'),
      timeline: l10n.t('Timeline'),
      voices: l10n.t('Voices'),
      chains: l10n.t('Chains'),
      flags: l10n.t('Flags'),
    },
    nothing: {
      quotes: l10n.t('No quote is reported in more than one place.'),
      figures: l10n.t('No figure of the same thing is given in more than one place.'),
      people: l10n.t('The articles name nobody.'),
      timeline: l10n.t('The articles name no dates.'),
      voices: l10n.t('The articles quote and report nobody.'),
      chains: l10n.t('Everything comes first hand: no source passes on another’s words.'),
      flags: l10n.t('There is nothing to look at again.'),
    },
    relation: {
      identical: l10n.t('the same words'),
      variant: l10n.t('worded differently'),
      partial: l10n.t('quoted in part'),
      paraphrase: l10n.t('quoted and paraphrased'),
      agree: l10n.t('agree'),
      differ: l10n.t('differ'),
      update: l10n.t('update'),
    },
    difference: {
      truncated: l10n.t('cut'),
      dropped: l10n.t('dropped'),
      added: l10n.t('added'),
      substituted: l10n.t('substituted'),
      number: l10n.t('number changed'),
      negation: l10n.t('negation changed'),
      'person-shift': l10n.t('person or tense shifted'),
      reordered: l10n.t('reordered'),
      punctuation: l10n.t('punctuation or case'),
    },
    severity: {
      high: l10n.t('changes the sense'),
      medium: l10n.t('changes the content'),
      low: l10n.t('changes the form'),
    },
    flag: {
      'words-of-one-party-by-another': l10n.t('the words of one party come only from the other'),
      'headline-figure-not-in-body': l10n.t('a figure of the headline or deck is not in the body'),
      'headline-quote-not-in-body': l10n.t('quoted words of the headline or deck are not in the body'),
      'headline-words-not-in-body': l10n.t('the body hardly has the words of the headline or deck'),
      'deck-quote-worded-differently': l10n.t('headline or deck word a quote otherwise than the body'),
      'deck-figure-differs': l10n.t('headline or deck give another figure than the body'),
      denied: l10n.t('denied by another source'),
      contradicted: l10n.t('contradicted by another source'),
      'nobody-answers': l10n.t('nobody answers for the claim'),
      'office-held-no-longer': l10n.t('the office is no longer held on the article’s date'),
      'office-not-held-yet': l10n.t('the office is not held yet on the article’s date'),
      'office-still-held': l10n.t('the office is still held on the article’s date'),
    },
    evidence: evidenceWords(),
    source: {
      named: l10n.t('named person'),
      institution: l10n.t('institution'),
      document: l10n.t('document'),
      metonym: l10n.t('seat of government'),
      unnamed: l10n.t('unnamed'),
      none: l10n.t('nobody'),
    },
    duplicate: { paragraph: l10n.t('paragraph repeated'), article: l10n.t('articles nearly the same') },
    verbatim: l10n.t('verbatim'),
    inOtherWords: l10n.t('reported'),
    sideBySide: l10n.t('Open side by side'),
    saveSvg: l10n.t('Save as SVG'),
    columns: {
      article: l10n.t('Article'),
      where: l10n.t('Where'),
      figure: l10n.t('Figure'),
      value: l10n.t('Value'),
      modifier: l10n.t('Modifier'),
      speaker: l10n.t('Who says so'),
      person: l10n.t('Person'),
      titles: l10n.t('Titles'),
      office: l10n.t('Office'),
      holder: l10n.t('Holder'),
      published: l10n.t('Published'),
      date: l10n.t('Date'),
      words: l10n.t('Words'),
      source: l10n.t('Source'),
      quoted: l10n.t('Words quoted'),
      reported: l10n.t('Words reported'),
      attributions: l10n.t('attributions'),
    },
    ownVoice: l10n.t('the article itself'),
    unknownDate: l10n.t('date unknown'),
    succession: l10n.t('Who holds the office, on the dates of the articles'),
    otherOffices: l10n.t('Other offices'),
    everybody: l10n.t('Who appears where'),
    inAll: l10n.t('All articles'),
    byArticle: l10n.t('By article'),
    others: l10n.t('{0} others'),
    publication: l10n.t('published'),
    evenAxis: l10n.t('Dates that the articles name.'),
    stretchedAxis: l10n.t(
      'Dates that the articles name; the days about their publication are drawn further apart.',
    ),
    grade: l10n.t('evidence grade {0}'),
    gradeScale: l10n.t(
      'Evidence from A, quoted verbatim and on the record, to H, on nobody’s word; one grade down for each hop.',
    ),
    hops: l10n.t('hops: {0}'),
    firstHand: l10n.t('first hand'),
    title: l10n.t('{0} articles compared'),
  };
}
