import * as vscode from 'vscode';
import type { ClaimKind } from '../../../core/analysis';
import { introductionOf } from '../../../core/people/introduction';
import type { Span } from '../../../core/span';
import { oneLine } from '../../../core/text/oneLine';
import { claimantOf } from '../../claimsPanel/listedClaims';
import type { AnalyzedArticle } from '../../documents/articleState';
import { rangeOf } from '../../documents/ranges';
import { valueInFull } from '../figureValue';
import { claimantWords, groupWords } from '../words';
import type { TreeEntry } from './articleTree';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const claimIcons: Readonly<Record<ClaimKind, string>> = {
  quote: 'quote',
  reported: 'comment',
  figure: 'symbol-number',
  statement: 'symbol-string',
};

/** How an entry looks, and the words that a click on it shows. */
export function treeItemOf(article: AnalyzedArticle, entry: TreeEntry): vscode.TreeItem {
  const { what, children } = entry;
  switch (what.kind) {
    case 'people':
    case 'claims':
    case 'figures': {
      const item = new vscode.TreeItem(groupWords(what.kind), what.kind === 'people' ? Expanded : Collapsed);
      return Object.assign(item, { id: entry.id, description: String(children.length) });
    }
    case 'person': {
      const { name, titles, official } = what.person;
      return itemOf(article, entry, {
        label: name,
        description: titles.at(0) ?? '',
        icon: official ? 'account' : 'person',
        span: introductionOf(what.person)!.span, // nobody is listed without a mention
      });
    }
    case 'claim': {
      const { claim } = what;
      const attribution = article.analysis.attributions.find(({ id }) => id === claim.attributionId);
      return itemOf(article, entry, {
        label: oneLine(claim.text),
        description: claimantWords(claimantOf(claim, attribution, article.text)),
        icon: claimIcons[claim.kind],
        span: claim.span,
      });
    }
    case 'figure': {
      const { type, span } = what.figure;
      const label = oneLine(article.text.slice(...span));
      const value = valueInFull(what.figure, vscode.env.language)?.full ?? '';
      return itemOf(article, entry, {
        label,
        description: value === label ? '' : value,
        icon: type === 'date' || type === 'time' ? 'calendar' : 'symbol-number',
        span,
      });
    }
  }
}

interface Appearance {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly span: Span;
}

function itemOf(
  { document }: AnalyzedArticle,
  { id, children }: TreeEntry,
  { label, description, icon, span }: Appearance,
): vscode.TreeItem {
  return Object.assign(new vscode.TreeItem(label, children.length ? Collapsed : None), {
    id,
    description,
    tooltip: [label, description].filter(Boolean).join('\n'), // what a screen reader says of it, too
    iconPath: new vscode.ThemeIcon(icon),
    command: {
      title: vscode.l10n.t('Show in Article'),
      command: 'vscode.open',
      arguments: [document.uri, { selection: rangeOf(document, span), preserveFocus: true }],
    },
  });
}
