import assert from 'node:assert/strict';
import { readModelFile } from '../../../../../src/core/attribution/tagger/modelFile';
import { fittedModel, inventedModel, modelFile } from './inventedModel';

describe('a model file', () => {
  it('holds vocabulary, sizes and weights', () => {
    const model = readModelFile(inventedModel());
    assert.equal(model.vocabulary.words.get('the'), 1);
    assert.equal(model.vocabulary.words.get('naïve'), 6);
    assert.equal(model.sizes.encoder, 16);
    const tensor = model.tensor('stem.weight');
    assert.deepEqual([tensor.rows, tensor.columns], [8192, 8]);
    assert.ok(Math.abs(tensor.at(2, 7)) <= 127 * 0.006);
    const { outputs, inputs, integers, scale, bias } = model.matrix('cueOut');
    assert.deepEqual([outputs, inputs], [16, 64], 'three labels, filled up');
    assert.deepEqual([integers.length, scale.length, bias.length], [16 * 64, 16, 16]);
    assert.ok(Math.max(...integers.map(Math.abs)) === 127);
    assert.deepEqual([...bias.subarray(0, 4)], [0, 3, -1, 0]);
    assert.equal(model.floats('places').length, 64 * 8 * 16);
  });

  it('reads the same from the middle of a larger buffer', () => {
    const file = inventedModel();
    const larger = new Uint8Array(file.length + 8);
    larger.set(file, 3);
    const model = readModelFile(larger.subarray(3, 3 + file.length));
    assert.equal(model.tensor('word.weight').at(1, 0), readModelFile(file).tensor('word.weight').at(1, 0));
    assert.deepEqual(model.matrix('tokenHeads'), readModelFile(file).matrix('tokenHeads'));
  });

  it('takes a calibration and keeps all else', () => {
    const calibration = { weights: [0.5, -1.25], accept: 0.375 };
    const calibrated = readModelFile(inventedModel(1, calibration));
    const model = readModelFile(inventedModel());
    assert.deepEqual(calibrated.calibration, calibration);
    assert.deepEqual(calibrated.vocabulary, model.vocabulary);
    assert.deepEqual(calibrated.matrix('cueOut'), model.matrix('cueOut'));
  });

  const refused: [what: string, file: Uint8Array, reason: RegExp][] = [
    ['no bytes', new Uint8Array(), /not a model file/],
    ['another file', Uint8Array.from({ length: 64 }, (_, i) => i), /not a model file/],
    ['another format', modelFile('{"format":3}'), /format 3/],
    ['as the trainer left it', fittedModel(1), /format 1/],
  ];
  for (const [what, file, reason] of refused) {
    it(`is refused when it is ${what}`, () => assert.throws(() => readModelFile(file), reason));
  }

  it('says which tensor it lacks', () => {
    const model = readModelFile(inventedModel());
    assert.throws(() => model.tensor('names'), /no tensor "names"/);
    assert.throws(() => model.floats('word.weight'), /"word.weight" is not of floats/);
  });
});
