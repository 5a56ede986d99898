import * as vscode from 'vscode';
import type { ClaimStatus, Verdict } from '../../core/annotations/annotation';
import type { DecisionChanges } from '../../core/annotations/sidecar/changes';
import type { ClaimAction, DecisionRequest } from '../../protocol/decisions';
import type { Decisions } from '../annotations/Decisions';
import { spanOf } from '../documents/ranges';
import { commands, type MarkPlace } from '../manifest';
import type { FoundClaim, OpenArticles } from './OpenArticles';

type Of<Type extends DecisionRequest['type']> = Extract<DecisionRequest, { readonly type: Type }>;

/** What the panel's page asks to be done about decisions. */
export class DecisionPart {
  constructor(
    private readonly articles: OpenArticles,
    private readonly decisions: Decisions,
    /** Gives the focus back to the page, after a question took it. */
    private readonly focusPage: () => void,
  ) {}

  async respond(request: DecisionRequest): Promise<null> {
    switch (request.type) {
      case 'decide':
        await this.decide(request);
        return null;
      case 'reattach':
        await this.reattach(request);
        return null;
      case 'openOrphan':
        await this.openOrphan(request);
        return null;
      case 'export':
        await vscode.commands.executeCommand(commands.exportClaims, {
          article: this.articles.currentDocument()?.uri.toString(),
        });
        return null;
    }
  }

  private async decide({ claimId, action }: Of<'decide'>): Promise<void> {
    const claim = await this.articles.find(claimId);
    if (!claim) throw new Error(vscode.l10n.t('The article no longer makes this claim.'));
    const { document, marks } = claim;
    const set = changesOf[action];
    if (set) await this.decisions.decide(claim, marks.slice(0, 1), set);
    else if (action === 'takeBack') await this.decisions.remove(document, marks);
    else {
      const command = action === 'note' ? commands.noteOnMark : await askCommand();
      if (command) await vscode.commands.executeCommand(command, placeOf(claim));
      this.focusPage();
    }
  }

  private async reattach({ annotationId }: Of<'reattach'>): Promise<void> {
    const found = this.articles.findUnplaced(annotationId);
    if (!found) throw new Error(vscode.l10n.t('This annotation has its place again.'));
    const { document, annotation } = found;
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    if (!editor || editor.selection.isEmpty)
      throw new Error(vscode.l10n.t('Select the words in the article first.'));
    await this.decisions.reattach(
      { document, version: document.version },
      annotation.id,
      spanOf(document, editor.selection),
    );
  }

  private async openOrphan({ orphanId }: Of<'openOrphan'>): Promise<void> {
    const sidecar = this.articles.findOrphan(orphanId);
    if (!sidecar) throw new Error(vscode.l10n.t('The file is gone, or its article is back.'));
    await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.One });
  }
}

const judged = (verdict: Verdict): DecisionChanges => ({ verdict });
const withStatus = (status: ClaimStatus | null): DecisionChanges => ({ status });

const changesOf: Readonly<Partial<Record<ClaimAction, DecisionChanges>>> = {
  accept: judged('accepted'),
  reject: judged('rejected'),
  open: withStatus('open'),
  checked: withStatus('checked'),
  disputed: withStatus('disputed'),
  ignored: withStatus('ignored'),
  noStatus: withStatus(null),
};

function placeOf({ document, span }: FoundClaim): MarkPlace {
  return { uri: document.uri.toString(), kind: 'claim', span };
}

/** Asks which of the decisions that need another question is meant. */
async function askCommand(): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t('Change Speaker…'), command: commands.changeSpeaker },
    { label: vscode.l10n.t('Change Type…'), command: commands.changeType },
    { label: vscode.l10n.t('Set Claim Status…'), command: commands.setClaimStatus },
    { label: vscode.l10n.t('Note…'), command: commands.noteOnMark },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Decide about the Claim') }))
    ?.command;
}
