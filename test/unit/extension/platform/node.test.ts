import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  readingSidecar,
  writingSidecar,
  type FileAnswer,
  type FileProcedure,
  type FileRequest,
} from '../../../../src/core/annotations/sidecar/writeSidecar';
import { platform } from '../../../../src/extension/platform/node';

/** Long enough that a write takes a while, and sure to be seen when it is cut short. */
const sidecarText = (count: number) =>
  `count: ${count}\n${`filler: ${'x'.repeat(90)}\n`.repeat(2_000)}end: ${count}\n...\n`;
const countIn = (text = '') => Number(/^count: (\d+)/.exec(text)?.[1] ?? 0);

async function answer(request: FileRequest, sidecar: string): Promise<FileAnswer> {
  const next = `${sidecar}.new`;
  switch (request.do) {
    case 'read': {
      const bytes = await platform.readFile(request.file === 'new' ? next : sidecar);
      assert.ok(bytes);
      return bytes === 'none' ? undefined : new TextDecoder().decode(bytes);
    }
    case 'create':
      return platform.createFile(next, request.text);
    case 'replace':
      return platform.replaceFile(next, sidecar);
    case 'delete':
      await rm(next, { force: true });
      return true;
    case 'wait':
      await setTimeout(1);
      return undefined;
  }
}

async function run<Result>(procedure: FileProcedure<Result>, sidecar: string): Promise<Result> {
  let step = procedure.next();
  while (!step.done) step = procedure.next(await answer(step.value, sidecar));
  return step.value;
}

const countUp = (sidecar: string) =>
  run(
    writingSidecar((text) => sidecarText(countIn(text) + 1)),
    sidecar,
  );

/** This file, run by itself with a sidecar's name, counts up in it until it is killed. */
async function countForever(sidecar: string): Promise<never> {
  for (;;) {
    await countUp(sidecar);
    process.stdout.write('.');
  }
}

if (process.argv[2] === 'count') {
  void countForever(process.argv[3]);
} else {
  describe('on the disk, a file', () => {
    let folder: string;
    before(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-'))));
    after(() => rmSync(folder, { recursive: true }));

    it('is read, with bytes of its own that are no Buffer', async () => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, 'ä\n');
      assert.deepEqual(await platform.readFile(file), new Uint8Array([0xc3, 0xa4, 0x0a]));
      assert.deepEqual(await platform.readFile(file, 3), new Uint8Array([0xc3, 0xa4, 0x0a]));
      assert.equal(await platform.readFile(file, 2), undefined);
    });

    it('is told from one that is not there, and from what VS Code is to be asked about', async () => {
      assert.equal(await platform.readFile(join(folder, 'missing.txt')), 'none');
      assert.equal(await platform.readFile(folder), undefined);
      assert.equal(await platform.readFile(folder, 1e6), undefined);
    });
  });

  describe('on the disk, a sidecar', () => {
    let folder: string;
    before(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-'))));
    after(() => rmSync(folder, { recursive: true }));

    it('is whole, and no older than what was reported as written, after its writer was killed', async () => {
      const sidecar = join(folder, 'a.annotations.yaml');
      let least = 0;
      for (let kill = 0; kill < 8; kill++) {
        const writer = spawn(process.execPath, [__filename, 'count', sidecar], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let reported = 0;
        const ended = new Promise((resolve) => writer.once('close', resolve));
        await new Promise<void>((resolve) =>
          writer.stdout.on('data', (dots: Buffer) => {
            reported += dots.length;
            resolve();
          }),
        );
        await setTimeout(3 * kill);
        writer.kill('SIGKILL');
        await ended;
        const { text } = await run(readingSidecar(), sidecar);
        const count = countIn(text);
        assert.equal(text, sidecarText(count));
        assert.ok(count >= least + reported, `${count} after ${least} and ${reported} more`);
        least = count;
      }
      await countUp(sidecar);
      assert.equal(countIn(readFileSync(sidecar, 'utf8')), least + 1);
      assert.deepEqual(readdirSync(folder), ['a.annotations.yaml']);
    });

    it('counts every write of two writers at once', async () => {
      const sidecar = join(folder, 'b.annotations.yaml');
      await countUp(sidecar);
      const writer = async () => {
        for (let i = 0; i < 10; i++) await countUp(sidecar);
      };
      await Promise.all([writer(), writer()]);
      assert.equal(countIn(readFileSync(sidecar, 'utf8')), 21);
    });

    it('takes the place of a link, and what links lead to stays as it is', async () => {
      const sidecar = join(folder, 'c.annotations.yaml');
      const [linked, missing] = ['linked.txt', 'missing.txt'].map((name) => join(folder, name));
      writeFileSync(linked, 'not a sidecar');
      symlinkSync(linked, sidecar);
      symlinkSync(missing, `${sidecar}.new`);
      await countUp(sidecar);
      assert.equal(readFileSync(linked, 'utf8'), 'not a sidecar');
      assert.equal(existsSync(missing), false);
      assert.ok(!lstatSync(sidecar).isSymbolicLink());
      assert.equal(countIn(readFileSync(sidecar, 'utf8')), 1);
    });
  });
}
