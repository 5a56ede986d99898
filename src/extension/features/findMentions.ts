import * as vscode from 'vscode';
import { reveal } from '../documents/reveal';
import type { Guard } from '../guard';
import { commands } from '../manifest';

/** Lists all mentions of the person at the cursor, or at a given place of an article, beside the article's text. */
export function registerFindMentions(guard: Guard): vscode.Disposable {
  return guard.command(commands.findMentions, async (place) => {
    if (place) await reveal(vscode.Uri.parse(place.uri, true), [place.offset, place.offset]);
    await vscode.commands.executeCommand('editor.action.goToReferences');
  });
}
