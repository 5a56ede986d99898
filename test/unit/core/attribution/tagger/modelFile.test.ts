import assert from 'node:assert/strict';
import { readModelFile, withCalibration } from '../../../../../src/core/attribution/tagger/modelFile';
import { inventedModel, modelFile } from './inventedModel';

describe('a model file', () => {
  it('holds vocabulary, sizes and weights', () => {
    const model = readModelFile(inventedModel());
    assert.equal(model.vocabulary.words.get('the'), 1);
    assert.equal(model.vocabulary.words.get('naïve'), 6);
    assert.equal(model.sizes.encoder, 16);
    const tensor = model.tensor('cue_out.weight');
    assert.deepEqual([tensor.rows, tensor.columns], [3, 64]);
    assert.ok(Math.abs(tensor.at(2, 63)) <= 127 * 0.006);
  });

  it('reads the same from the middle of a larger buffer', () => {
    const file = inventedModel();
    const larger = new Uint8Array(file.length + 8);
    larger.set(file, 3);
    const model = readModelFile(larger.subarray(3, 3 + file.length));
    for (const name of ['word.weight', 'cue_out.bias', 'encoder1.weight_hh_l0']) {
      assert.equal(model.tensor(name).at(1, 0), readModelFile(file).tensor(name).at(1, 0));
    }
  });

  it('takes a calibration and keeps all else', () => {
    const file = inventedModel();
    const calibration = { weights: [0.5, -1.25], accept: 0.375 };
    const calibrated = readModelFile(withCalibration(file, calibration));
    assert.deepEqual(calibrated.calibration, calibration);
    assert.deepEqual(calibrated.vocabulary, readModelFile(file).vocabulary);
    assert.equal(
      calibrated.tensor('cue_out.bias').at(1, 0),
      readModelFile(file).tensor('cue_out.bias').at(1, 0),
    );
  });

  const refused: [what: string, file: Uint8Array, reason: RegExp][] = [
    ['no bytes', new Uint8Array(), /not a model file/],
    ['another file', Uint8Array.from({ length: 64 }, (_, i) => i), /not a model file/],
    ['another format', modelFile('{"format":2}'), /format 2/],
  ];
  for (const [what, file, reason] of refused) {
    it(`is refused when it is ${what}`, () => assert.throws(() => readModelFile(file), reason));
  }

  it('says which tensor it lacks', () => {
    assert.throws(() => readModelFile(inventedModel()).tensor('names'), /no tensor "names"/);
  });
});
