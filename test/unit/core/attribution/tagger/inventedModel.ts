import type { Calibration } from '../../../../../src/core/attribution/tagger/modelFile';
import { arrangeModel } from '../../../../../src/train/arrangeModel';
import { BUCKETS } from '../../../../../src/core/attribution/tagger/wordFeatures';
import { PLACES } from '../../../../../src/core/attribution/tagger/placeFeatures';
import { RELATIONS } from '../../../../../src/core/attribution/tagger/relationFeatures';

const sizes = { word: 8, stem: 8, ending: 8, shape: 8, kind: 8, place: 8, encoder: 16, head: 16 };
const kinds = ['neutral qtz past'];
const vocabulary = ['the', 'said', 'mayor', ',', '"', 'naïve'];

/** Numbers from 0 up to 1, the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** A model file of small layers with invented weights that is eager to find attributions. */
export function inventedModel(seed = 1, calibration?: Calibration): Uint8Array {
  return arrangeModel(fittedModel(seed), calibration);
}

/** The same in the trainer's format. */
export function fittedModel(seed: number): Uint8Array {
  const { word, stem, ending, shape, kind, place, encoder, head } = sizes;
  const next = numbers(seed);
  const bytes: number[] = [];
  const put = (data: ArrayLike<number> & { buffer: ArrayBufferLike }): number => {
    const offset = bytes.length;
    for (const byte of new Uint8Array(data.buffer)) bytes.push(byte);
    while (bytes.length % 4) bytes.push(0);
    return offset;
  };
  const tensors: Record<string, object> = {};
  const floats = (name: string, ...dimensions: number[]) => {
    const count = dimensions.reduce((a, b) => a * b, 1);
    tensors[name] = {
      shape: dimensions,
      floats: put(Float32Array.from({ length: count }, () => next() - 0.5)),
    };
  };
  const integers = (name: string, rows: number, columns: number, scaled: 'rows' | 'columns') => {
    const values = Int8Array.from({ length: rows * columns }, () => Math.round(254 * next() - 127));
    const scales = new Float32Array(scaled === 'rows' ? rows : columns).map(() => 0.002 + 0.004 * next());
    tensors[name] = { shape: [rows, columns], integers: put(values), scale: put(scales), scaled };
  };
  const lstm = (name: string, inputs: number, width: number) => {
    for (const direction of ['', '_reverse']) {
      integers(`${name}.weight_ih_l0${direction}`, 4 * width, inputs, 'rows');
      integers(`${name}.weight_hh_l0${direction}`, 4 * width, width, 'rows');
      floats(`${name}.bias_ih_l0${direction}`, 4 * width);
      floats(`${name}.bias_hh_l0${direction}`, 4 * width);
    }
  };
  const linear = (name: string, inputs: number, outputs: number) => {
    integers(`${name}.weight`, outputs, inputs, 'rows');
    floats(`${name}.bias`, outputs);
  };
  integers('word.weight', vocabulary.length + 1, word, 'columns');
  integers('stem.weight', BUCKETS.stem, stem, 'columns');
  integers('ending.weight', BUCKETS.ending, ending, 'columns');
  integers('shape.weight', BUCKETS.shape, shape, 'columns');
  integers('kind.weight', kinds.length + 1, kind, 'columns');
  integers('place.weight', PLACES, place, 'columns');
  lstm('encoder1', word + stem + ending + shape + kind + place, encoder);
  lstm('encoder2', 2 * encoder, encoder);
  linear('cue_hidden', 2 * encoder, 64);
  linear('cue_out', 64, 3);
  tensors['cue_out.bias'] = { shape: [3], floats: put(Float32Array.of(0, 3, -1)) };
  linear('role_token', 2 * encoder, head);
  linear('role_cue', 2 * encoder, head);
  RELATIONS.forEach((rows, i) => integers(`relations.${i}.weight`, rows, head, 'columns'));
  lstm('role_lstm', head, head);
  linear('role_out', 3 * head, 6);
  tensors['role_out.bias'] = { shape: [6], floats: put(Float32Array.of(0, -0.5, 0, 1, 1, 0)) };
  for (const [name, labels] of [
    ['cue_chain', 3],
    ['role_chain', 6],
  ] as const) {
    floats(`${name}.transitions`, labels, labels);
    floats(`${name}.first`, labels);
  }
  const header = JSON.stringify({ format: 1, vocabulary: vocabulary.join(' '), kinds, sizes, tensors });
  return modelFile(header.replace('ï', '\\u00ef'), bytes);
}

/** The file of a header and weights. */
export function modelFile(header: string, weights: readonly number[] = []): Uint8Array {
  const text = header.padEnd(Math.ceil(header.length / 4) * 4);
  const length = new Uint8Array(Uint32Array.of(text.length).buffer);
  return Uint8Array.from([...ascii('CDTM'), ...length, ...ascii(text), ...weights]);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
