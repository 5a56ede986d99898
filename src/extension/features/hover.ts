import * as vscode from 'vscode';
import type { Person } from '../../core/analysis';
import type { Articles } from '../documents/Articles';
import type { AnalyzedArticle } from '../documents/articleState';
import { offsetOf, rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { setting } from '../settings';
import type { KnownPeople } from '../workspace/KnownPeople';
import { findAt } from './atOffset';
import { cardCommands } from './card';
import { cardMarkdown } from './cardMarkdown';
import { cardsFor } from './cards';
import { noteCard, rejectedCard } from './decisions/decidedCard';
import { isRejected, marksAt } from './decisions/marksAt';
import type { KnownOffices } from './officeLines';

/** Cards about the official, the organization, the figure or the quotation under the mouse. */
export function registerHover(articles: Articles, people: KnownPeople, guard: Guard): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: guard.answer('hover', (document, position) =>
      hoverAt(articles, people, document, position),
    ),
  });
}

async function hoverAt(
  articles: Articles,
  people: KnownPeople,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  if (articles.state(document).kind !== 'article' || !setting('hover.enabled')) return undefined;
  const offset = offsetOf(document, position);
  const article = await articles.unasked(document);
  if (!article) return undefined;
  const found = findAt(article.analysis, offset);
  const offices = found.person && (await knownOffices(article, found.person.item, people));
  const marks = marksAt(article.marks, [offset, offset]);
  const rejected = marks.filter(isRejected);
  const notes = marks.filter(({ kind }) => kind === 'note');
  const cards = [
    ...cardsFor(article, found, offices),
    ...rejected.map((mark) => rejectedCard(article, mark)),
    ...notes.map((note) => noteCard(article, note)),
  ];
  const { person, organization, figure, quote, cue, claim } = found;
  const innermost = person ?? organization ?? figure ?? quote ?? cue ?? claim;
  const span = innermost?.span ?? [...rejected, ...notes].at(0)?.spans[0];
  if (!cards.length || !span) return undefined;
  const content = new vscode.MarkdownString(cardMarkdown(cards));
  content.isTrusted = { enabledCommands: cardCommands };
  return new vscode.Hover(content, rangeOf(document, span));
}

/** What the gazetteer says of the person's offices; undefined for somebody whom it does not know. */
async function knownOffices(
  { document, analysis: { published } }: AnalyzedArticle,
  person: Person,
  people: KnownPeople,
): Promise<KnownOffices | undefined> {
  if (person.gazetteerId === undefined) return undefined;
  const gazetteer = await people.gazetteerFor(document.uri);
  const known = gazetteer.withId(person.gazetteerId);
  if (!known) return undefined;
  const [{ officesOn }, { titleNotes }] = await Promise.all([
    import('../../core/people/gazetteer/officesOn'),
    import('../../core/people/gazetteer/titleNotes'),
  ]);
  return { ...officesOn(published, known), notes: titleNotes(person, published, gazetteer) };
}
