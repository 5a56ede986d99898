import type { BlockKind } from '../analysis';
import { classAt, LATIN, LATIN_UPPER, WORD } from './characters';
import { newsAgencies, otherAgencies } from './newsAgencies';

/**
 * What the lines of a page that are not the story look like: tables of phrases and patterns. All are tried on text
 * in lower case with typewriter quotes, without marks or space around it.
 */

/** Lines that are nothing but this. */
const wholeLines: ReadonlySet<string> = new Set(
  `logo|advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content
share|share this|share this article|share this story|share this post|share on facebook|share on twitter|share via email
tweet|tweet this|pin it|whatsapp|facebook|twitter|email|e-mail|email this|email this article|print|print this article
print this page|comment|comments|leave a comment|leave a reply|post a comment|view comments|show comments|join the discussion
read more|read also|see also|also read|learn more|more|load more|show more|more stories|more news|continue reading
related|related articles|related stories|related news|related topics|related posts|related content|recommended
recommended for you|most read|most popular|trending|trending now|latest news|latest|top stories|you may also like
you might also like|editor's picks|editors' picks|newsletter|newsletters|subscribe|subscribe now|sign up|sign in|log in|login
register|follow us|home|menu|search|skip to content|skip to main content|skip to navigation|back to top|next article
previous article|next|previous|close|save|listen|play|watch live|photo|photos|video|videos|gallery|image|tags|topics
contact us|about us|contact|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|sitemap
all rights reserved|download app|get the app|need help|chat with us|click here|article continues below
story continues below|story continues below advertisement|article continues after advertisement|story continues after advertisement
for immediate release|immediate release|press release|news release|media release|press statement|media statement
file photo|handout|published|updated|listen to article|listen to this article|loading|loading...|copy link|bookmark|view all|see all|source|sources`.split(
    /[|\n]/,
  ),
);

/** Longer lines than this are no furniture, whatever they begin with. */
const LONGEST_LINE = 160;
const LONGEST_TRAIL = 80;

const lines: readonly RegExp[] = [
  /^(?:also )?read(?: also| more| next| full story| the full story)? ?[:|]/,
  /^(?:related|see also|more on this|recommended|don't miss|must read|must watch|trending|subscribe|tags?|topics?|filed under|categories|category|keywords?) ?[:|]/,
  /^(?:click|tap) here\b/,
  /^(?:subscribe|sign up|register|log in|join|follow|like|find|download|get)\b[^.]*\b(?:newsletters?|facebook|twitter|instagram|telegram|whatsapp|youtube|app|account|our channel|in your inbox)\b/,
  /^(?:©|\(c\)|copyright\b)/,
  /\ball rights reserved$/,
  /^(?:need help|any questions|questions|have a tip|got a tip|spotted an error)\?/,
  /\b(?:chat|talk|get in touch) with us(?: now| online)?$/,
  /^(?:image|photo|picture)s?(?: source| credit| courtesy| by)? ?[:/]/,
  /^we use cookies\b/,
  /^\d+ (?:comments?|shares?|views?|likes?|min(?:ute)?s? read)$/,
  // The head of a mail, and the symbol of a document.
  /^(?:from|to|cc|bcc|sent|reply-to) ?: .{2,80}[^.!?]$/,
  /^[a-z]{1,5}(?:\/[a-z]{1,4}){0,2}\/\d{1,6}(?:[-/][\w.]{1,12})?$/,
];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** "Friday, 5 Jan 2024", "January 5, 2024". */
const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}),? \\d{4}\\b`;

/** A line by those who wrote it, or of when it was published. */
const credits: readonly (readonly [BlockKind, RegExp])[] = [
  [
    'byline',
    /^\(?(?:(?:additional|with) )?(?:reporting|writing|editing|interview|photographs?|photos|photography|illustrations?|graphics|words|compiled|edited|written|translated|reported|posted|story)(?: and \w+)? by\b/,
  ],
  // "Harbor Correspondent, Courier", "Political editor in Oslo".
  [
    'byline',
    /^(?:[\w&.'-]+ ){0,3}(?:correspondent|bureau chief|staff writer|staff reporter|(?:political|news|deputy|foreign|business|health|science|sports?) editor)(?:(?:, | in | at )[\w.' -]{2,40})?$/,
  ],
  ['byline', /^(?:editors?|writers?|authors?|reporters?|translators?|producers?) ?: .{2,60}$/],
  ['agency', /^sources? ?: .{2,60}$/],
  ['byline', /\bcontributed to this (?:report|story|article)$/],
  [
    'byline',
    /^by (?:our |a |an |the )?(?:[\w.'-]+ ){0,3}(?:staff|correspondents?|reporters?|editors?|desk|agenc(?:y|ies))(?: (?:writer|reporter|report))?$/,
  ],
  ['byline', /^(?:our |special |staff )?(?:staff )?(?:correspondent|reporter|writer|report)$/],
  [
    'dateline',
    /^(?:first )?(?:published|updated|posted|last updated|last modified|created)(?: on| at)? ?:? ?.{0,40}\d/,
  ],
];

/** Lines that give the day with its year. */
const days: readonly RegExp[] = [
  new RegExp(`^(?:\\d{1,2}[:.]\\d\\d,? )?${DAY}.{0,30}$`),
  // "COURIER - Jan 5, 2024 - 18:22", "Date: March 3, 2022".
  new RegExp(`^(?:date ?: |[\\w .&']{2,30} ?[–—|·•-] ?)${DAY}.{0,40}$`),
  /^\d{4}-\d\d-\d\d(?:[t ,]+\d\d?:\d\d.{0,20})?$/,
];

/** Only at the foot of a file, below the story. */
const disclaimers: readonly RegExp[] = [
  /\bdisclaimer\b/,
  /\b(?:views|opinions|comments) expressed\b/,
  /\bexpressed (?:views|opinions)\b/,
  /\bnot necessarily (?:the views|reflect|represent|those)\b/,
  /\b(?:cannot|does not|do not|can not) (?:guarantee|warrant|accept (?:any )?(?:responsibility|liability))\b/,
  /\bnot (?:be )?(?:held )?(?:responsible|liable) for (?:the |any )?(?:content|accuracy|images|errors|loss|external)/,
  /\b(?:posted|contained|published) herein\b/,
  /\bfor (?:informational|information|educational|general information) purposes\b/,
  /\b(?:syndicated|auto-?generated|automatically generated) (?:feed|from|by)\b/,
  /\bhas not been (?:edited|verified|reviewed|created) by\b/,
  /\bmay not be (?:published|reproduced|republished|redistributed|rewritten|broadcast|copied)\b/,
  /\b(?:all|the) content is (?:owned|provided|the property)\b/,
  /\bwe (?:strongly )?(?:encourage|advise|invite) (?:you|readers|our readers)\b/,
  /^this (?:article|story|report|piece|post) (?:was|has been|first|originally|is)\b[^.]*\b(?:published|appeared|produced|generated|syndicated|republished)\b/,
];

const selfDescriptions: readonly RegExp[] = [
  /^[\w .'&-]{2,60} is (?:a|an|the) [^.]{0,120}\b(?:news|newspaper|website|portal|magazine|media|broadcaster|publication|platform|outlet)\b[^.]{0,120}\b(?:covers?|covering|provid(?:es|ing)|bring(?:s|ing)|deliver(?:s|ing)|offer(?:s|ing)|dedicated|committed)\b/,
  /^(?:the )?(?:writer|author) (?:is|can be|tweets|teaches|works)\b/,
  /^(?:follow|contact|email|e-mail|write to|reach|tweet)\b[^.]{0,60}@/,
  /^about (?:us|the author|this site|the writer)\b/,
];

/** Who a line names that says only where a report is from. */
const origins =
  `${newsAgencies}|${otherAgencies}|`.toLowerCase() +
  'uni|itar-tass|interfax|ria novosti|ansa|kyodo|yonhap|bernama|antara|anadolu|anadolu agency|irna|isna|wam|kuna|qna|spa|bloomberg|agencies|agency|aap|nnn|inp|nni|sapa|' +
  'associated press|the associated press|press association|agence france-presse|press trust of india|\\w+ (?:tv|radio)|' +
  'web desk|news desk|newsdesk|monitoring desk|staff report|wire services|wires|news agencies|with agencies';
const agencyLine = new RegExp(
  `^(?:by )?(?:${origins})(?:(?: ?[/,&-] ?| and | )(?:${origins}|staff|bureau|service))*$`,
);

/** Whether a day of a month stands before a year, or a year comes first: the patterns of days take long to compile. */
function mayGiveDay(line: string): boolean {
  return /\d\D{1,12}\d{4}|^\d{4}-\d/.test(line);
}

/** The first words of the names, without "the". */
const originStarts = new Set(
  origins.split('|').flatMap((origin) => /^(?:the )?(\w+)/.exec(origin)?.[1] ?? []),
);

/** What nearly no line does: to compile the long pattern takes as long as all others together. */
function mayBeginWithOrigin(line: string): boolean {
  const [, first = '', second = ''] = /^(?:by )?(?:the )?(\w+)(?: (\w+))?/.exec(line) ?? [];
  return originStarts.has(first) || second === 'tv' || second === 'radio';
}

/** "By Orla Vance and Pim Okafor in London", "By Orla Vance, court reporter": capitalized names and little words. */
const name = `[${LATIN_UPPER}][${LATIN}.'’-]*`;
const personLine = new RegExp(
  `^[^${LATIN}]{0,3}by:? ${name}(?:,? \\|?(?:${name}|and|in|for|of|the|de|van|von|al)){1,9}` +
    `(?:, (?:[a-z]{2,12} ){0,2}(?:reporter|correspondent|editor|writer|columnist|critic))?$`,
);

/** "By Orla Vance | ovance@courier.example". */
const addressedLine = /^by .{3,60}\S@[\w-]{1,40}\.\w/;

const person = `${name} ${name}(?: ${name})?`;
const signature = new RegExp(
  `^${person}(?:(?:, | and )${person}){0,3} in ${name}(?: ${name}){0,2}(?: and (?:${person} in )?${name}(?: ${name}){0,2})?$`,
);

/** Whether a line under the headline says who wrote from where without "by": "Orla Vance in Oslo". */
export function isSignature(text: string): boolean {
  return text.length <= LONGEST_TRAIL && signature.test(text);
}

/** The kind of a line that is no part of the story's prose, wherever it stands; undefined for all others. */
export function furnitureKind(text: string): BlockKind | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const folded = foldMarks(text);
  if (addressedLine.test(folded)) return 'byline';
  if (folded === '' || wholeLines.has(folded) || isTrail(text) || lines.some((line) => line.test(folded))) {
    return 'boilerplate';
  }
  if (mayBeginWithOrigin(folded) && agencyLine.test(folded)) return 'agency';
  const credit = credits.find(([, pattern]) => pattern.test(folded));
  if (credit) return credit[0];
  if (mayGiveDay(folded) && days.some((pattern) => pattern.test(folded))) return 'dateline';
  return personLine.test(text.replace(/\bBy\b|\bBY\b/, 'by')) ? 'byline' : undefined;
}

/** What a passage at the foot of a file is when it is no part of the story. */
export function footKind(text: string): BlockKind | undefined {
  const folded = foldMarks(text);
  if (disclaimers.some((pattern) => pattern.test(folded))) return 'disclaimer';
  if (/["“”]/.test(text)) return undefined;
  return selfDescriptions.some((pattern) => pattern.test(folded)) || isLinkRow(text)
    ? 'boilerplate'
    : undefined;
}

/** Lower case, typewriter quotes, and nothing but letters and digits at the two ends. */
function foldMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !(classAt(text, start) & WORD) && !'©('.includes(text[start])) start++;
  while (end > start && !(classAt(text, end - 1) & WORD)) end--;
  return text.slice(start, end).toLowerCase().replace(/[‘’`]/g, "'").replace(/ {2,}/g, ' ');
}

/** A trail of sections: "Home > World > Asia", "News | Politics". */
function isTrail(text: string): boolean {
  if (text.length > LONGEST_TRAIL || !/[>»›|]/.test(text) || /<|[.!?"”]$/.test(text)) return false;
  return text.split(/[>»›|]/).every(isLabel);
}

/** A row of links: "About us - Contact - Privacy". */
function isLinkRow(text: string): boolean {
  const parts = text.split(/ [-–|•·] /);
  return parts.length > 2 && parts.every(isLabel);
}

/** At most four words, none of them the end of a sentence. */
function isLabel(part: string): boolean {
  return part.trim().split(/\s+/).length <= 4 && !/[.!?]$/.test(part);
}

const sectionLabel = new RegExp(
  `^[-*•–—] ?[${LATIN_UPPER}][${LATIN}'’-]*(?: &)?(?: [${LATIN_UPPER}][${LATIN}'’-]*){0,2}>?$`,
);

/** "- World" above a headline: one to three capitalized words behind a dash or a bullet. */
export function isSectionLabel(text: string): boolean {
  return sectionLabel.test(text);
}
