import * as vscode from 'vscode';
import { Annotations } from './annotations/Annotations';
import { Decisions } from './annotations/Decisions';
import type { CopydeskApi } from './api/copydesk';
import { createApi } from './api/createApi';
import { registerTools } from './assistants/tools';
import { registerClaimsPanel } from './claimsPanel/registerClaimsPanel';
import { Comparisons } from './comparePanel/Comparisons';
import { registerCompareArticles } from './comparePanel/registerCompareArticles';
import { ArticleEvidence } from './documents/ArticleEvidence';
import { ArticleReader } from './documents/ArticleReader';
import { Articles } from './documents/Articles';
import { LastingEngine } from './documents/LastingEngine';
import { readAhead } from './documents/readAhead';
import { startEngine } from './documents/startEngine';
import { trackActiveArticle } from './features/activeArticle';
import { registerAddOfficial } from './features/addOfficial';
import { registerAnnotateFile } from './features/annotateFile';
import { registerArticleView } from './features/articleView/registerArticleView';
import { registerCopyFigures } from './features/copyFigures';
import { registerCopyQuote } from './features/copyQuote';
import { registerDeciding } from './features/decisions/registerDeciding';
import { Decorations } from './features/decorations';
import { registerDefinition } from './features/definition';
import { registerElsewhere } from './features/elsewhere/registerElsewhere';
import { registerExplainHere } from './features/explain/explainHere';
import { registerDescribeArticle } from './features/describeArticle';
import { registerExportClaims } from './features/exportClaims';
import { registerFindMentions } from './features/findMentions';
import { registerFolding } from './features/folding';
import { registerHighlights } from './features/highlights';
import { registerHover } from './features/hover';
import { registerImportAnnotations } from './features/importAnnotations';
import { registerImportOfficials } from './features/importOfficials';
import { registerInlayHints } from './features/inlayHints';
import { registerNavigation } from './features/navigation';
import { registerOfficialsProblems } from './features/officialsProblems';
import { registerOutline } from './features/outline';
import { registerReferences } from './features/references';
import { registerSamples } from './features/samples';
import { registerSelectionRanges } from './features/selectionRanges';
import { registerStatus } from './features/status';
import { registerToggles } from './features/toggles';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';
import { Guard } from './guard';
import { commands } from './manifest';
import { AnalysisCache } from './workspace/AnalysisCache';
import { ArticleComparer } from './workspace/ArticleComparer';
import { ArticleIndex } from './workspace/ArticleIndex';
import { IndexedPeople } from './workspace/IndexedPeople';
import { BulkEngine } from './workspace/BulkEngine';
import { FileReader } from './workspace/FileReader';
import { KnownPeople } from './workspace/KnownPeople';
import { Officials } from './workspace/Officials';

/** What the tests look at besides. */
export interface Inside {
  readonly reader: Pick<ArticleReader, 'read'>;
  readonly articles: Pick<Articles, 'analyze' | 'state' | 'onDidChange'>;
  readonly annotations: Pick<Annotations, 'of' | 'onDidChange' | 'onDidPlaceAnew'>;
  readonly decisions: Decisions;
  readonly decorations: Pick<Decorations, 'marksIn'>;
  readonly comparer: Pick<ArticleComparer, 'compare'>;
  readonly officials: Pick<Officials, 'everywhere'>;
}

export function activate(context: vscode.ExtensionContext): CopydeskApi & Partial<Inside> {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const guard = new Guard(log);
  const officials = new Officials(vscode.Uri.joinPath(context.globalStorageUri, 'officials.yaml'), log);
  const annotations = new Annotations(guard, log);
  const decisions = new Decisions(annotations);
  const engineOf = (articles: string) =>
    new LastingEngine(() => startEngine(context.extensionUri, articles, log), log);
  const engine = engineOf('open articles');
  const reader = new ArticleReader(engine, officials, annotations);
  const articles = new Articles(reader, annotations, guard);
  const cache = new AnalysisCache(
    vscode.Uri.joinPath(context.globalStorageUri, 'analyses'),
    ENGINE_VERSION,
    log,
  );
  const files = new FileReader(reader, cache, log);
  const engineFor = (count: number) => new BulkEngine(count, engine, engineOf(`${count} articles`));
  const index = new ArticleIndex(articles, files, engineFor, log);
  const people = new KnownPeople(context.extensionUri, officials);
  const indexedPeople = new IndexedPeople(people);
  const comparer = new ArticleComparer(articles, officials, files, engineFor);
  const comparisons = new Comparisons(comparer);
  const evidence = new ArticleEvidence(people, guard);
  const decorations = new Decorations(context.extensionUri, articles, guard);
  const api = createApi(articles, comparer);
  context.subscriptions.push(
    log,
    officials,
    annotations,
    articles,
    engine,
    index,
    officials.onDidChange(() => {
      articles.rereadAll();
      index.forget();
    }),
    decorations,
    readAhead(reader, guard),
    trackActiveArticle(articles, guard),
    registerStatus(articles, guard),
    evidence,
    // What comes later stands above: the cards of what is under the mouse.
    registerElsewhere(articles, evidence, comparisons, guard),
    registerHover(articles, people, guard),
    registerDefinition(context.extensionUri, articles, people, guard),
    registerOfficialsProblems(officials, guard),
    registerAddOfficial(articles, people, officials, guard),
    registerImportOfficials(people, officials, guard),
    registerHighlights(articles, guard),
    registerFindMentions(guard),
    registerReferences(articles, index, indexedPeople, guard),
    registerWorkspaceSymbols(index, indexedPeople, guard),
    registerOutline(articles, guard),
    registerFolding(articles, guard),
    registerSelectionRanges(articles, guard),
    registerInlayHints(articles, guard),
    registerArticleView(articles, guard),
    registerExplainHere(articles, annotations, guard),
    registerNavigation(articles, guard),
    registerAnnotateFile(articles, guard),
    registerToggles(guard),
    registerCopyFigures(articles, guard),
    registerCopyQuote(articles, guard),
    registerExportClaims(articles, annotations, guard),
    registerImportAnnotations(articles, decisions, guard, log),
    registerDescribeArticle(articles, annotations, decisions, guard),
    comparisons,
    registerCompareArticles(articles, comparisons, guard),
    registerDeciding(articles, annotations, decisions, people, guard),
    registerClaimsPanel(
      context.extensionUri,
      articles,
      annotations,
      decisions,
      comparisons,
      evidence,
      guard,
      log,
    ),
    registerSamples(context, guard),
    registerTools(api),
    guard.command(commands.showLog, () => log.show()),
  );
  const inside: Inside = { reader, articles, annotations, decisions, decorations, comparer, officials };
  return { ...api, ...(context.extensionMode === vscode.ExtensionMode.Test && inside) };
}
