import * as vscode from 'vscode';
import type { Membership } from '../../core/people/gazetteer/popolo';
import { oneLine } from '../../core/text/oneLine';
import type { Articles } from '../documents/Articles';
import type { AnalyzedArticle } from '../documents/articleState';
import { offsetOf, rangeOf } from '../documents/ranges';
import { reveal } from '../documents/reveal';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import { askOfficialsFile, makeEdits, planEdits, tellNoYaml } from '../workspace/editOfficials';
import type { KnownPeople } from '../workspace/KnownPeople';
import type { Officials } from '../workspace/Officials';
import { findAt } from './atOffset';

/** Adds the person at the cursor or at a given place, or whoever is selected, to a file of officials; shows the entry. */
export function registerAddOfficial(
  articles: Articles,
  people: KnownPeople,
  officials: Officials,
  guard: Guard,
): vscode.Disposable {
  return guard.command(commands.addOfficial, async ({ place, office: givenOffice, file: givenFile } = {}) => {
    if (place) await reveal(vscode.Uri.parse(place.uri, true), [place.offset, place.offset]);
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.analyze(editor.document));
    if (!article) return;
    const { name, office: worded, country } = personAt(article, editor);
    if (!name) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Select a name, or put the cursor on a person.'),
      );
      return;
    }
    const title = vscode.l10n.t('Add Official: {0}', name);
    const prompt = vscode.l10n.t('The office of {0}', name);
    const office = givenOffice ?? (await vscode.window.showInputBox({ title, prompt, value: worded }));
    if (!office?.trim()) return;
    const file = givenFile
      ? vscode.Uri.parse(givenFile, true)
      : await askOfficialsFile(officials.filesFor(editor.document.uri), title);
    if (!file) return;
    const memberships = [membershipIn(article, office.trim(), country)];
    const imported = { people: [{ name, otherNames: [], identifiers: [], memberships }], skipped: 0 };
    const planned = await planEdits(file, imported, await people.lexicon());
    if (!planned) return tellNoYaml(file);
    await selectEntry(await makeEdits(planned), name);
  });
}

interface NamedPerson {
  readonly name: string;
  readonly office?: string;
  readonly country?: string;
}

function personAt({ analysis }: AnalyzedArticle, { document, selection }: vscode.TextEditor): NamedPerson {
  const person = findAt(analysis, offsetOf(document, selection.active)).person?.item;
  const selected = oneLine(document.getText(selection));
  if (selected && selected !== person?.name) return { name: selected };
  return { name: person?.name ?? '', office: person?.titles[0], country: person?.country };
}

/** The office as held on the article's day, where that is known. */
function membershipIn({ analysis }: AnalyzedArticle, office: string, country?: string): Membership {
  const { id, published } = analysis;
  const isDayKnown = published !== undefined && published.earliest === published.latest;
  return {
    office,
    otherLabels: [],
    ...(country && { country }),
    ...(isDayKnown && { asOf: published.latest }),
    acting: false,
    confirmed: true,
    sources: [id],
  };
}

async function selectEntry(editor: vscode.TextEditor, name: string): Promise<void> {
  const { document } = editor;
  const { readOfficials } = await import('../../core/people/gazetteer/readOfficials');
  const entry = readOfficials(document.getText()).people.find((person) => person.name === name);
  if (!entry) return;
  const range = rangeOf(document, entry.span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
