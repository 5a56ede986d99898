import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readResources } from '../cli/resources';
import { AttributionTagger } from '../core/attribution/tagger/attributionTagger';
import { readModelFile } from '../core/attribution/tagger/modelFile';
import type { ArticleAnalysis } from '../core/analysis';
import { Engine } from '../core/engine';
import { analyze } from './analyze';
import { arrangeModel } from './arrangeModel';
import { readArguments, USAGE, type TrainArguments } from './arguments';
import { calibrate, givenOf } from './calibrate';
import { lot, readCorpus, type AnnotatedArticle } from './corpus';
import { examplesOf, type LearnedVocabulary, tablesOf, vocabularyOf } from './examples';
import { judge, type JudgedParagraph } from './judge';
import { NAMES_USAGE, trainNames } from './names/trainNames';
import { reliabilityTable } from './reliability';
import { readVectors } from './vectors';

const root = resolve(__dirname, '..');

/** Fits a network on articles, or takes the one that an earlier run has left; the path of its file. */
type Fit = (name: string, articles: readonly AnnotatedArticle[]) => Promise<string>;

/** A part of the corpus with the weights fitted on the others, and what they make of it. */
interface Fold {
  readonly articles: readonly AnnotatedArticle[];
  readonly weights: Uint8Array;
  readonly judged: readonly JudgedParagraph[];
}

async function main(given: readonly string[]): Promise<void> {
  if (given[0] === 'names') return trainNames(given.slice(1), root);
  const args = readArguments(given);
  mkdirSync(args.weights, { recursive: true });
  const corpus = readCorpus(args.corpus);
  const fit = fitter(args);
  const foldOf = ({ id }: AnnotatedArticle) => Math.floor(lot(id, 'fold') * args.folds);
  const folds: Fold[] = [];
  const works = Array.from({ length: args.folds }, (_, fold) => async () => {
    const articles = corpus.filter((article) => foldOf(article) === fold);
    const others = corpus.filter((article) => foldOf(article) !== fold);
    const weights = readFileSync(await fit(`fold-${fold}`, others));
    const judged = judge(new AttributionTagger(readModelFile(arrangeModel(weights))), articles);
    folds.push({ articles, weights, judged });
  });
  if (args.model) works.unshift(async () => void (await fit('whole', corpus)));
  await inParallel(args.parallel, works);

  const judged = [];
  const analyses: ArticleAnalysis[] = [];
  for (const fold of folds) {
    const calibration = calibrate(folds.filter((other) => other !== fold).flatMap(({ judged }) => judged));
    judged.push(...fold.judged.flatMap(({ candidates }) => givenOf(candidates, calibration)));
    if (!args.save) continue;
    const engine = new Engine({ ...readResources(root), model: arrangeModel(fold.weights, calibration) });
    analyses.push(...fold.articles.map((article) => analyze(article, engine)));
  }
  console.log(`Attributions of articles not learned from\n${reliabilityTable(judged)}`);
  console.log(`\nDirect ones\n${reliabilityTable(judged.filter(({ type }) => type === 'direct'))}`);
  if (args.save)
    writeFileSync(args.save, analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join(''));
  if (args.model) {
    const weights = readFileSync(await fit('whole', corpus));
    const calibration = calibrate(folds.flatMap(({ judged }) => judged));
    writeFileSync(args.model, arrangeModel(weights, calibration));
  }
}

function fitter({ vectors, weights, teachers, python, settings }: TrainArguments): Fit {
  const vectorFile = join(weights, 'vectors.f32');
  let vocabulary: LearnedVocabulary | undefined;
  return async (name, articles) => {
    const model = join(weights, `${name}.model`);
    if (existsSync(model)) return model;
    vocabulary ??= vocabularyOf(readVectors(vectors, vectorFile));
    const examples = join(weights, `${name}.examples.jsonl`);
    const lines = [JSON.stringify(tablesOf(vocabulary))];
    for (const article of articles) {
      for (const example of examplesOf(article, vocabulary)) lines.push(JSON.stringify(example));
    }
    writeFileSync(examples, `${lines.join('\n')}\n`);
    const script = join(root, 'src', 'train', 'fit.py');
    const teacher = teachers === undefined ? [] : ['--teacher', join(teachers, `${name}.model`)];
    await run(python, [script, examples, vectorFile, `${model}.part`, ...teacher, ...settings]);
    renameSync(`${model}.part`, model);
    return model;
  };
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${command} ended with status ${code}`)),
    );
  });
}

/** Runs the works, at most so many at a time. */
async function inParallel(limit: number, works: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...works];
  const next = async (): Promise<void> => {
    for (let work = waiting.shift(); work; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: limit }, next));
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n${USAGE}${NAMES_USAGE}`);
  process.exitCode = 1;
});
