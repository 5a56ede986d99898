import type { ParagraphText, TokenRange } from '../../text/paragraph';
import { wordSet } from '../../wordSet';

/** Forms of verbs with nouns that can be their object only when nothing is said: what is taken, not told. */
const TAKEN: readonly (readonly [verb: RegExp, objects: ReadonlySet<string>])[] = [
  [
    /^claim(?:s|ed|ing)?$/,
    wordSet('life lives victim victims title titles crown seat seats medal medals land lands'),
  ],
  [/^add(?:s|ed|ing)?$/, wordSet('run runs point points goal goals pinch cup cups spoonful salt sugar')],
  [/^charg(?:es?|ed|ing)$/, wordSet('fee fees price prices')],
  [/^show(?:s|ed|n|ing)?$/, wordSet('emotion emotions remorse mercy')],
  [/^call(?:s|ed|ing)?$/, wordSet('counterpart counterparts police ambulance colleague colleagues')],
];

/** Who finds one of these where he is says nothing. */
const SELVES = wordSet('himself herself itself themselves myself yourself ourselves oneself');

/** What the headings of readouts tell of is no speech: "Secretary Park's Call with …". */
const OCCASIONS = wordSet('call meeting visit travel talks');

/** Whether a cue only looks like one ("the storm claimed 12 lives", "she found herself alone"). */
export function isLookalike(
  { tokens }: ParagraphText,
  cue: TokenRange,
  content: readonly TokenRange[],
): boolean {
  const verb = tokens[cue[1] - 1].lower;
  if (verb === 'with' && OCCASIONS.has(tokens[cue[0]].lower)) return true;
  if (/^f(?:inds?|ound|inding)$/.test(verb) && SELVES.has(tokens[content[0][0]].lower)) return true;
  const objects = TAKEN.find(([form]) => form.test(verb))?.[1];
  return objects !== undefined && content.every(([from, to]) => objects.has(head(tokens.slice(from, to))));
}

/** The noun that a phrase is about: its last word before what is attached to it. */
function head(phrase: ParagraphText['tokens']): string {
  const attached = phrase.findIndex(
    ({ lower }, i) => lower === 'of' || (i > 0 && i < LONGEST_OBJECT && attaching.has(lower)),
  );
  return phrase[(attached > 0 ? attached : phrase.length) - 1].lower;
}

/** Behind more words a preposition belongs to another phrase. */
const LONGEST_OBJECT = 4;
const attaching = wordSet('on in at as after when while');
