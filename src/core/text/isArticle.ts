import { fileName } from '../fileName';
import { findPassages, type Passage } from './findPassages';
import { furnitureKind } from './furniture';
import { readLanguage } from './readLanguage';

/** No more characters than this are looked at. */
const SAMPLE = 20_000;
/** A paragraph of prose has at least so many letters; shorter ones are headings, verses, list items. */
const FEWEST_LETTERS = 30;
/** From so many letters on a paragraph is prose even when its end is missing. */
const UNENDED_LETTERS = 200;
/** Least share of a paragraph that letters and spaces make up. */
const LEAST_LETTERS = 0.78;
/** Least share of the sample that paragraphs of prose make up. */
const LEAST_PROSE = 0.5;
/** Share of passages beginning as records from which on the file is a log, a chat or a table. */
const MOST_RECORDS = 0.3;

/** Names of files that come with software or a web site, whatever they hold. */
const otherFiles =
  /^(?:(?:readme|read[-_ ]me|licen[cs]e|copying|change-?log|contributing|code[-_]of[-_]conduct|requirements|constraints|robots|humans|llms|cmakelists|third[-_ ]?party|stopwords)\b.*|(?:changes|history|release[-_ ]?notes|contributors|authors|maintainers|notice|install|todo|manifest|security|ads|app-ads|words?|wordlist)(?:\.txt)?)$|\.log\b|\.(?:csv|tsv|json|ya?ml|ini|cfg|conf|lock|min)\.txt$/i;

/** A line of a log, a chat, a table or a list rather than of a text. */
const record =
  /^(?:[[(<]?\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}|[[(<]?\d{1,2}:\d\d|<[\w-]+>|[-*+] |#|\/\/|[{}[\]<]|\d{1,3}[.)] |[\w.-]+ ?[=:][^ ]|(?:DEBUG|INFO|WARN|ERROR)\b)/;

/** Words of reports: who said it, of what office, where and when. */
const reporting =
  /\b(?:said|says|told|according to|announced|reported(?:ly)?|reports|warned|claimed|claims|denied|insisted|confirmed|stated|tweeted|alleged(?:ly)?|accused|urged|criticized|criticised|spokes(?:man|woman|person)|officials?|authorities|police|ministers?|ministry|presidents?|governments?|parliament|senators?|governor|mayor|court|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year)|percent|per cent|million|billion|researchers|analysts|campaign|elections?|company|shares|league|coach|festival|museum|residents|presidential|candidates?|voters?|team|championship|tournament|visitors|countr(?:y|ies)|(?:january|february|april|june|july|august|september|october|november|december) \d|(?:in|since) (?:19|20)\d\d)\b/gi;

/** Words of licenses, manuals and changes to software. */
const instructing =
  /\b(?:hereby|licensee|licensor|licensed|sublicense|warrant(?:y|ies)|redistributions?|copyright|install(?:ed|ing|ation)?|npm|pip|github|git|config(?:ure|uration)?|directory|repository|command[- ]line|api|deprecated|parameters?|functions?|usage|plugin|bugs?|bugfix|default|stdout|boolean|runtime|localhost|sudo|click|syntax|compilers?|metadata|specification|implementation)\b/gi;

/** A quotation long enough to be speech, in the marks of any language. */
const speech = /["“”„«‹「『»][^"“”„«»‹›「」『』]{15,400}["“”«»›」』]/g;

/**
 * Why a file is taken for none: its name; too little running text; lines of a log, a chat or a table; no speech in a
 * language that is not read further; words of a manual or a license rather than of a report.
 */
export type NotArticleReason = 'name' | 'little-prose' | 'records' | 'no-speech' | 'not-reporting';

/**
 * Whether a plain-text file reads as a news article (prose that reports) rather than as a README, a license, a log,
 * a list or code. Looks at no more than the first 20,000 characters; `name` is the file's name.
 */
export function isArticle(name: string, text: string): boolean {
  return whyNotArticle(name, text) === undefined;
}

/** Why a plain-text file does not read as a news article; undefined where it does. */
export function whyNotArticle(name: string, text: string): NotArticleReason | undefined {
  if (otherFiles.test(fileName(name))) return 'name';
  const passages = findPassages(text.slice(0, SAMPLE)).filter((passage) => !furnitureKind(passage.text));
  const prose = passages.filter(isProse);
  if (prose.length === 0 || lengthOf(prose) < LEAST_PROSE * lengthOf(passages)) return 'little-prose';
  const records = passages.filter((passage) => record.test(passage.text)).length;
  if (passages.length > 2 && records > MOST_RECORDS * passages.length) return 'records';
  const story = prose.map((passage) => passage.text).join('\n');
  const speeches = count(story, speech);
  if (readLanguage(prose.map((passage) => passage.text)) === 'other')
    return speeches > 0 ? undefined : 'no-speech';
  return speeches + count(story, reporting) > 2 * count(story, instructing) ? undefined : 'not-reporting';
}

/** Whether a passage is made of sentences: long enough, mostly letters, with an end. */
function isProse({ text }: Passage): boolean {
  const letters = count(text, /\p{L}/gu);
  const spaces = count(text, / /g);
  return (
    letters >= FEWEST_LETTERS &&
    letters + spaces >= LEAST_LETTERS * text.length &&
    (letters >= UNENDED_LETTERS || /[.!?…。！？؟।:]["'”’»›)\]」』]{0,3}$/.test(text.slice(-4)))
  );
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { span }) => sum + span[1] - span[0], 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
