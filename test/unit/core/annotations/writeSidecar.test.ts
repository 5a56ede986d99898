import assert from 'node:assert/strict';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import {
  readingSidecar,
  writingSidecar,
  type FileAnswer,
  type FileProcedure,
  type FileRequest,
} from '../../../../src/core/annotations/sidecar/writeSidecar';
import { beside, claim, deciding, official, quote } from './invented';

/** Applies one decision; what came of a text is remembered, since the tests write the same ones again and again. */
function changing(annotation: Annotation): (text: string) => string | undefined {
  return (text) => {
    const key = annotation.id + text;
    if (!known.has(key)) known.set(key, changeSidecar(text, [deciding(annotation)], beside));
    return known.get(key);
  };
}

const known = new Map<string, string | undefined>();

const OLD = changeSidecar('', [deciding(quote)], beside) ?? '';
const NEW = changeSidecar(OLD, [deciding(official)], beside) ?? '';

/** The two files in memory; `replace` is one step, or two where a file system first deletes the target. */
class Files {
  constructor(
    public sidecar: string | undefined,
    public next: string | undefined = undefined,
  ) {}

  copy(): Files {
    return new Files(this.sidecar, this.next);
  }

  answer(request: FileRequest): FileAnswer {
    switch (request.do) {
      case 'read':
        return request.file === 'sidecar' ? this.sidecar : this.next;
      case 'create':
        if (this.next !== undefined) return false;
        this.next = request.text;
        return true;
      case 'replace':
        if (this.next === undefined) return false;
        this.sidecar = this.next;
        this.next = undefined;
        return true;
      case 'delete':
        this.next = undefined;
        return true;
      case 'wait':
        return undefined;
    }
  }

  /** What may lie on the disk when the power goes in the middle of a request. */
  *halves(request: FileRequest): Generator<Files> {
    if (request.do === 'create' && this.next === undefined) {
      for (let length = 0; length < request.text.length; length += 97) {
        yield new Files(this.sidecar, request.text.slice(0, length));
      }
      yield new Files(this.sidecar, request.text.slice(0, -1));
    }
    if (request.do === 'replace' && this.next !== undefined) {
      yield new Files(undefined, this.next);
      for (let length = 0; length < this.next.length; length += 97) {
        yield new Files(this.next.slice(0, length), this.next);
      }
    }
  }
}

/** Runs a procedure to its end; `other`: what another program does with the files right before a request. */
function run<Result>(
  procedure: FileProcedure<Result>,
  files: Files,
  other: (request: FileRequest) => void = () => {},
): Result {
  let step = procedure.next();
  while (!step.done) {
    other(step.value);
    step = procedure.next(files.answer(step.value));
  }
  return step.value;
}

describe('writing a sidecar', () => {
  for (const [what, before] of [
    ['the first time', undefined],
    ['again', OLD],
  ] as const) {
    it(`leaves the old or the new one, whole, wherever it is killed: ${what}`, () => {
      const after = before === undefined ? OLD : NEW;
      const change = changing(before === undefined ? quote : official);
      const files = new Files(before);
      const states: Files[] = [files.copy()];
      const procedure = writingSidecar(change);
      let step = procedure.next();
      while (!step.done) {
        states.push(...files.halves(step.value));
        const answer = files.answer(step.value);
        states.push(files.copy());
        step = procedure.next(answer);
      }
      assert.ok(states.length > 20);
      for (const state of states) {
        const { text } = run(readingSidecar(), state);
        assert.ok(text === before || text === after, JSON.stringify(state));
        assert.equal(state.sidecar, text);
      }
      assert.deepEqual(files, new Files(after));
    });
  }

  it('goes on after a write that was killed, and loses nothing of what was whole', () => {
    for (const left of [undefined, '', NEW.slice(0, 40), NEW]) {
      const files = new Files(OLD, left);
      assert.ok(run(writingSidecar(changing(claim)), files).written);
      const ids = idsIn(files.sidecar);
      assert.ok([quote.id, claim.id].every((id) => ids.includes(id)));
      assert.equal(files.next, undefined);
    }
  });

  it('restores a sidecar that is missing or cut short beside a whole new one', () => {
    for (const sidecar of [undefined, '', NEW.slice(0, 300)]) {
      const files = new Files(sidecar, NEW);
      assert.deepEqual(run(readingSidecar(), files), { text: NEW, restored: true });
      assert.deepEqual(files, new Files(NEW));
    }
  });

  it('restores nothing from a new one that is not whole, or does not begin like it', () => {
    for (const [sidecar, next] of [
      [OLD, NEW],
      [OLD.slice(0, 300), `${NEW}- `],
      [NEW, NEW],
    ]) {
      const files = new Files(sidecar, next);
      assert.deepEqual(run(readingSidecar(), files), { text: sidecar, restored: false });
      assert.deepEqual(files, new Files(sidecar, next));
    }
  });

  it('reads what another writer has brought to its end in the meantime', () => {
    const files = new Files(undefined, NEW);
    const end = (request: FileRequest) => {
      if (request.do === 'replace') files.answer(request);
    };
    assert.deepEqual(run(readingSidecar(), files, end), { text: NEW, restored: false });
  });

  it('makes no new one when nothing changes', () => {
    for (const text of [undefined, OLD]) {
      const files = new Files(text);
      const result = run(
        writingSidecar((same) => same),
        files,
        (request) => assert.equal(request.do, 'read'),
      );
      assert.deepEqual(result, { written: true, text: text ?? '' });
    }
  });

  it('waits for another writer to come to its end', () => {
    const files = new Files(OLD, NEW.slice(0, 40));
    let waits = 0;
    const end = (request: FileRequest) => {
      if (request.do !== 'wait' || ++waits < 3) return;
      files.sidecar = NEW;
      files.next = undefined;
    };
    assert.ok(run(writingSidecar(changing(claim)), files, end).written);
    assert.deepEqual(idsIn(files.sidecar), [quote.id, official.id, claim.id]);
    assert.equal(waits, 3);
  });

  it('leaves a sidecar alone that has problems', () => {
    const broken = OLD.replace('version: 1', 'version: 9');
    const files = new Files(broken);
    assert.deepEqual(run(writingSidecar(changing(official)), files), { written: false });
    assert.deepEqual(files, new Files(broken));
  });

  it('loses no decision of two writers, in whatever order their steps come', () => {
    // A procedure cannot be copied in the middle, so each order is run from its start. Beyond the steps that two
    // undisturbed writers take, the writers take turns.
    const steps = 5;
    let orders = 0;
    for (let bits = 0; bits < 2 ** (2 * steps); bits++) {
      const order = Array.from({ length: 2 * steps }, (_, i) => (bits >> i) & 1);
      const files = new Files(OLD);
      const writers = [official, claim].map((decided) => {
        const procedure = writingSidecar(changing(decided));
        return { procedure, step: procedure.next() };
      });
      for (let turn = 0; writers.some(({ step }) => !step.done); turn++) {
        const chosen = order[turn] ?? turn % 2;
        const writer = writers[writers[chosen].step.done ? 1 - chosen : chosen];
        if (!writer.step.done) writer.step = writer.procedure.next(files.answer(writer.step.value));
      }
      assert.deepEqual(idsIn(files.sidecar), [quote.id, official.id, claim.id], order.join(''));
      assert.equal(files.next, undefined);
      orders++;
    }
    assert.equal(orders, 1024);
  });
});

const idsIn = (text = '') => [...text.matchAll(/id: (urn:uuid:\S+)/g)].map(([, id]) => id);
