import { l10n } from 'vscode';
import {
  commands,
  decisionCommands,
  type CommandArguments,
  type DecisionCommand,
  type MarkPlace,
} from '../manifest';

/** The commands that a card may run. */
export const cardCommands = [
  commands.copyQuote,
  commands.showClaims,
  commands.showComparison,
  commands.findMentions,
  commands.addOfficial,
  ...decisionCommands,
] as const;

/** A link to one of them. */
export type CardLink = {
  [Id in (typeof cardCommands)[number]]: {
    readonly title: string;
    readonly command: Id;
    readonly given: CommandArguments<Id>;
  };
}[(typeof cardCommands)[number]];

/** A link to decide something about a mark. */
export interface DecisionLink {
  readonly title: string;
  readonly command: DecisionCommand;
  readonly given: [MarkPlace];
}

/** What a hover says of one thing, as plain text: whoever shows it escapes it. */
export interface Card {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly links: readonly CardLink[];
  /** Below the other links, those by which a person decides about it. */
  readonly decisions?: readonly DecisionLink[];
}

export function claimsOf(name: string): CardLink {
  return { title: l10n.t('Show Claims'), command: commands.showClaims, given: [name] };
}

export function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Whether the article's wording already holds a part of the name, so that nothing needs to be explained. */
export function sharesWord(wording: string, name: string): boolean {
  const inName = new Set(name.toLowerCase().split(' '));
  return wording
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => inName.has(word.replace(/['’]s$/, '')));
}
