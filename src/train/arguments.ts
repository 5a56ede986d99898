import { parseArgs } from 'node:util';

export interface TrainArguments {
  readonly corpus: string;
  /** File of word vectors. */
  readonly vectors: string;
  /** Into how many parts the corpus is split; each is analyzed with weights that have not seen it. */
  readonly folds: number;
  /** Where the analyses of the parts go. */
  readonly save?: string;
  /** Where the model fitted on the whole corpus goes. */
  readonly model?: string;
  /** Folder of what is fitted; a part whose weights lie there is not fitted again. */
  readonly weights: string;
  /** Such a folder of an earlier run on the same corpus, whose networks teach the ones to be fitted. */
  readonly teachers?: string;
  readonly python: string;
  readonly parallel: number;
  /** Further arguments for fit.py. */
  readonly settings: readonly string[];
}

export const USAGE = `usage: npm run train -- CORPUS --vectors FILE --cross-validate N [--save FILE] [--model FILE]
       [--weights FOLDER] [--teachers FOLDER] [--python COMMAND] [--parallel N] [-- SETTINGS OF fit.py]
`;

/** @throws Error on wrong usage. */
export function readArguments(args: readonly string[]): TrainArguments {
  const end = args.indexOf('--');
  const { values, positionals } = parseArgs({
    args: args.slice(0, end < 0 ? args.length : end),
    allowPositionals: true,
    options: {
      vectors: { type: 'string' },
      'cross-validate': { type: 'string', default: '5' },
      save: { type: 'string' },
      model: { type: 'string' },
      weights: { type: 'string', default: 'dist/train' },
      teachers: { type: 'string' },
      python: { type: 'string', default: 'python3' },
      parallel: { type: 'string', default: '1' },
    },
  });
  const folds = Number(values['cross-validate']);
  const parallel = Number(values.parallel);
  if (positionals.length !== 1 || !values.vectors) throw new Error('name a corpus and --vectors');
  if (!(folds >= 2) || !(parallel >= 1))
    throw new Error('--cross-validate needs 2 or more, --parallel 1 or more');
  return {
    corpus: positionals[0],
    vectors: values.vectors,
    folds,
    ...(values.save !== undefined && { save: values.save }),
    ...(values.model !== undefined && { model: values.model }),
    weights: values.weights,
    ...(values.teachers !== undefined && { teachers: values.teachers }),
    python: values.python,
    parallel,
    settings: end < 0 ? [] : args.slice(end + 1),
  };
}
