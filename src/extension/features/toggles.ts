import * as vscode from 'vscode';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import { changeSetting, setting } from '../settings';

/** Switches the marks of one kind on and off, for all articles. */
export function registerToggles(guard: Guard): vscode.Disposable {
  const toggle = (key: 'marks.officials' | 'marks.others' | 'marks.quotes' | 'marks.figures') => () =>
    changeSetting(key, !setting(key));
  return vscode.Disposable.from(
    guard.command(commands.toggleOfficials, toggle('marks.officials')),
    guard.command(commands.toggleOthers, toggle('marks.others')),
    guard.command(commands.toggleQuotes, toggle('marks.quotes')),
    guard.command(commands.toggleFigures, toggle('marks.figures')),
  );
}
