import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';
import type { ArticleMetadata } from '../../core/annotations/annotation';
import type { Annotations } from '../annotations/Annotations';
import type { Decisions } from '../annotations/Decisions';
import type { Articles } from '../documents/Articles';
import type { Guard } from '../guard';
import { commands } from '../manifest';

/** Asks what the active article is: its date, outlet, address and headline; what is left empty is not known. */
export function registerDescribeArticle(
  articles: Articles,
  annotations: Annotations,
  decisions: Decisions,
  guard: Guard,
): vscode.Disposable {
  return guard.command(commands.describeArticle, async () => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && (await articles.analyze(document));
    if (!article) return;
    const { metadata } = await annotations.of(document);
    const { edtfPeriod } = await import('../../core/published/edtfPeriod');
    const known = factsOf(metadata, article.analysis);
    const isDate = (text: string) => edtfPeriod(text) !== undefined;
    const answers = await askFacts(steps(isDate), known);
    if (!answers) return;
    const changed = Object.entries(metadataOf(answers)).filter(
      ([key]) => answers[key as Fact] !== known[key as Fact],
    );
    if (changed.length) await decisions.describe(document, Object.fromEntries(changed));
  });
}

type Fact = keyof ArticleMetadata;
type Facts = Readonly<Record<Fact, string>>;

/** Between the names of several outlets. */
const SEPARATOR = '; ';

/** What the person has said, and the outlets that the article names itself. */
function factsOf(
  { contentcreated = '', uri = '', headline = '' }: ArticleMetadata,
  { outlets = [] }: ArticleAnalysis,
): Facts {
  return { contentcreated, infosource: outlets.join(SEPARATOR), uri, headline };
}

/** Null stands for what is not known. */
function metadataOf({ contentcreated, infosource, uri, headline }: Facts): {
  readonly [Key in Fact]: ArticleMetadata[Key] | null;
} {
  const names = infosource.split(SEPARATOR.trim()).map((name) => name.trim());
  const outlets = names.filter(Boolean).map((name) => ({ name }));
  return {
    contentcreated: contentcreated || null,
    infosource: outlets.length ? outlets : null,
    uri: uri || null,
    headline: headline || null,
  };
}

interface Step {
  readonly fact: Fact;
  readonly prompt: string;
  readonly placeholder: string;
  /** What is wrong with an answer. */
  readonly problemOf?: (answer: string) => string | undefined;
}

function steps(isDate: (text: string) => boolean): readonly Step[] {
  return [
    {
      fact: 'contentcreated',
      prompt: vscode.l10n.t('Date of the article. Dates and offices in it are read as of then.'),
      placeholder: '2031-05-06',
      problemOf: (answer) =>
        isDate(answer)
          ? undefined
          : vscode.l10n.t('Write a date as 2031-05-06, 2031-05, 2031 or, where in doubt, 2031-05-06?'),
    },
    {
      fact: 'infosource',
      prompt: vscode.l10n.t('Outlet that published it; several are parted by semicolons.'),
      placeholder: vscode.l10n.t('The Harbor Post'),
    },
    {
      fact: 'uri',
      prompt: vscode.l10n.t('Address of the article on the web.'),
      placeholder: 'https://post.example/bridge',
      problemOf: (answer) =>
        /^https?:\/\/[^\s/?#]+([/?#]\S*)?$/i.test(answer)
          ? undefined
          : vscode.l10n.t('Write an address that begins with https:// or http://'),
    },
    {
      fact: 'headline',
      prompt: vscode.l10n.t('Headline under which it was published.'),
      placeholder: vscode.l10n.t('Harbor bridge opens'),
    },
  ];
}

/** One question after the other, with a way back; undefined when the person gives up. */
async function askFacts(asked: readonly Step[], known: Facts): Promise<Facts | undefined> {
  const answers = { ...known };
  for (let index = 0; index < asked.length;) {
    const { fact } = asked[index];
    const answer = await askStep(asked, index, answers[fact]);
    if (answer === undefined) return undefined;
    answers[fact] = answer.text;
    index += answer.goes;
  }
  return answers;
}

interface Answer {
  readonly text: string;
  readonly goes: 1 | -1;
}

function askStep(asked: readonly Step[], index: number, value: string): Promise<Answer | undefined> {
  const { prompt, placeholder, problemOf } = asked[index];
  const input = vscode.window.createInputBox();
  const problem = () => (input.value.trim() ? problemOf?.(input.value.trim()) : undefined);
  Object.assign(input, {
    title: vscode.l10n.t('Describe Article'),
    step: index + 1,
    totalSteps: asked.length,
    prompt,
    placeholder,
    value,
    ignoreFocusOut: true,
    buttons: index ? [vscode.QuickInputButtons.Back] : [],
  });
  return new Promise<Answer | undefined>((resolve) => {
    input.onDidTriggerButton(() => resolve({ text: problem() ? value : input.value.trim(), goes: -1 }));
    input.onDidChangeValue(() => (input.validationMessage = undefined));
    input.onDidAccept(() => {
      input.validationMessage = problem();
      if (!input.validationMessage) resolve({ text: input.value.trim(), goes: 1 });
    });
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}
