import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResources } from '../../cli/resources';
import { readModelFile } from '../../core/attribution/tagger/modelFile';
import { Engine } from '../../core/engine';
import { readPeopleLexicon } from '../../core/people/lexicon';
import type { NameWeights } from '../../core/people/nameModel';
import { analyze } from '../analyze';
import { lot } from '../corpus';
import { NameFitter } from './fitNames';
import { readNamedArticles } from './namedArticles';
import { nameRowsOf } from './nameRowsOf';

export const NAMES_USAGE = `       npm run train -- names CORPUS [--cross-validate N] [--save FILE] [--model FILE]
`;

/** Nothing speaks for a name, and nothing against it. */
const NO_WEIGHTS: NameWeights = { evidence: {}, vectors: {}, share: [0, 0], article: {} };

/**
 * Fits the weights of names to a corpus with persons' names. Every article is analyzed with weights from the other
 * parts of the corpus, for `--save`; those fitted to the whole of it go to `--model`.
 * @throws Error on wrong usage.
 */
export function trainNames(args: readonly string[], root: string): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'cross-validate': { type: 'string', default: '5' },
      save: { type: 'string' },
      model: { type: 'string' },
    },
  });
  const parts = Number(values['cross-validate']);
  if (positionals.length !== 1 || !(parts >= 3))
    throw new Error('name a corpus; --cross-validate needs 3 or more');
  const model = readFileSync(join(root, 'media', 'model', 'attribution.model'));
  const resources = { ...readResources(root), names: JSON.stringify(NO_WEIGHTS) };
  const reader = new Engine({ ...resources, model: undefined });
  const network = readModelFile(model);
  const lexicon = readPeopleLexicon(resources);
  const articles = readNamedArticles(positionals[0]).map((article) => ({
    article,
    part: Math.floor(lot(article.id, 'fold') * parts),
    rows: nameRowsOf(article, reader, lexicon),
  }));
  const fitter = new NameFitter(articles, network);
  if (values.model !== undefined) writeFileSync(values.model, `${JSON.stringify(fitter.fit())}\n`);
  if (values.save !== undefined) {
    const lines: string[] = [];
    for (let part = 0; part < parts; part++) {
      const engine = new Engine({ ...resources, names: JSON.stringify(fitter.fit(part)) });
      for (const { article } of articles.filter((other) => other.part === part))
        lines.push(`${JSON.stringify(analyze(article, engine))}\n`);
    }
    writeFileSync(values.save, lines.join(''));
  }
}
