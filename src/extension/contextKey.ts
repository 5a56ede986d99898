import * as vscode from 'vscode';
import type { ContextKeyId } from './manifest';

/** A key of `when` clauses; VS Code is told only when the value changes. */
export class ContextKey {
  private value = false;

  constructor(private readonly id: ContextKeyId) {}

  set(value: boolean): void {
    if (value === this.value) return;
    this.value = value;
    void vscode.commands.executeCommand('setContext', this.id, value);
  }
}
