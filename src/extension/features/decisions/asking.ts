import * as vscode from 'vscode';
import {
  annotationKinds,
  claimStatuses,
  type AnnotationKind,
  type ChosenSpeaker,
  type ClaimStatus,
  type Decisions,
  type Verdict,
} from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import type { Gazetteer } from '../../../core/people/gazetteer/gazetteer';
import type { AnalyzedArticle } from '../../documents/articleState';
import { kindWords, statusWords, typeWords } from './decisionWords';
import { speakersIn, speakersKnownAs, type SpeakerChoice } from './speakers';

// What a person is asked for. Each answers with undefined when the person dismisses the question, and with null where
// a decision is taken back.

type Item<Value> = vscode.QuickPickItem & { readonly value: Value };

/** How many letters tell whom to look for in the gazetteer. */
const LEAST_LETTERS = 3;

/** Someone of the article or of the gazetteer, or in free words. */
export async function askSpeaker(
  article: AnalyzedArticle,
  gazetteer: Gazetteer,
  mark?: DecidedMark,
): Promise<ChosenSpeaker | null | undefined> {
  const here = speakersIn(article).map(speakerItem);
  const asFound: Item<null> = { label: vscode.l10n.t('Speaker as Found'), value: null };
  const isChosen = mark?.by?.annotation.decisions.speaker !== undefined;
  const itemsFor = (typed: string): (vscode.QuickPickItem | Item<ChosenSpeaker | null>)[] => {
    const known = typed.length < LEAST_LETTERS ? [] : speakersKnownAs(gazetteer, typed).map(speakerItem);
    // Not by what was typed: VS Code lists first whose label fits.
    const free = { label: vscode.l10n.t('Somebody Else'), description: typed, value: { name: typed } };
    return [
      ...(isChosen ? [asFound] : []),
      separator(vscode.l10n.t('In This Article')),
      ...here,
      ...(known.length ? [separator(vscode.l10n.t('Among the Known Officials'))] : []),
      ...known.map((item) => ({ ...item, alwaysShow: true })),
      ...(typed ? [{ ...free, alwaysShow: true }] : []),
    ];
  };
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick();
    pick.title = vscode.l10n.t('Who Says It?');
    pick.placeholder = vscode.l10n.t('A name; whoever is not listed can be typed');
    pick.matchOnDescription = true;
    pick.items = itemsFor('');
    pick.onDidChangeValue((value) => (pick.items = itemsFor(value.trim())));
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems.at(0) as Item<ChosenSpeaker | null> | undefined;
      resolve(chosen?.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function speakerItem({ speaker, about }: SpeakerChoice): Item<ChosenSpeaker> {
  return { label: speaker.name, description: about, value: speaker };
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

export async function askType({
  kind,
  by,
}: DecidedMark): Promise<NonNullable<Decisions['type']> | null | undefined> {
  const { typesOf } = await import('../../../core/annotations/sidecar/vocabulary');
  const chosen = by?.annotation.decisions.type;
  const items = typesOf[kind].map((type) => item(typeWords(type), type, type === chosen));
  return ask(vscode.l10n.t('What Type Is It?'), items, chosen && vscode.l10n.t('Type as Found'));
}

export async function askStatus({ by }: DecidedMark): Promise<ClaimStatus | null | undefined> {
  const chosen = by?.annotation.decisions.status;
  const items = claimStatuses.map((status) => item(statusWords(status), status, status === chosen));
  return ask(vscode.l10n.t('Status of the Claim'), items, chosen && vscode.l10n.t('No Status'));
}

export async function askKind(): Promise<AnnotationKind | undefined> {
  const items = annotationKinds.map((kind) => item(kindWords(kind), kind));
  return (await ask(vscode.l10n.t('What Are the Selected Words?'), items)) ?? undefined;
}

export async function askVerdict(): Promise<Verdict | undefined> {
  const items = [
    item<Verdict>(vscode.l10n.t('Accept All Mentions'), 'accepted'),
    item<Verdict>(vscode.l10n.t('Not an Official, in No Mention'), 'rejected'),
  ];
  return (await ask(vscode.l10n.t('All Mentions of This Person'), items)) ?? undefined;
}

/** '' takes a note away. */
export async function askNote(mark?: DecidedMark): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Note'),
    prompt: vscode.l10n.t('Kept beside the article'),
    value: mark?.by?.annotation.decisions.note,
  });
}

function item<Value>(label: string, value: Value, isChosen = false): Item<Value> {
  return { label, value, ...(isChosen && { description: vscode.l10n.t('as it is now') }) };
}

/** `none` words the choice that takes the decision back, where there is one. */
async function ask<Value>(
  title: string,
  items: readonly Item<Value>[],
  none?: string,
): Promise<Value | null | undefined> {
  const all: Item<Value | null>[] = [...items, ...(none ? [item(none, null)] : [])];
  return (await vscode.window.showQuickPick(all, { title }))?.value;
}
