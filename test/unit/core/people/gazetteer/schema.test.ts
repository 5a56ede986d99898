import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { parse } from 'yaml';
import { entryShapes, type Shape } from '../../../../../src/core/people/gazetteer/officialsShape';
import { isWarning } from '../../../../../src/core/people/gazetteer/problems';
import { readOfficials } from '../../../../../src/core/people/gazetteer/readOfficials';

interface EntrySchema {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, ValueSchema>>;
}

interface ValueSchema {
  readonly $ref?: string;
  readonly type?: readonly string[];
  readonly items?: ValueSchema;
}

const schema = JSON.parse(readFileSync('media/schemas/officials.schema.json', 'utf8')) as EntrySchema & {
  readonly $defs: Readonly<Record<string, EntrySchema>>;
};

/** The shape that a value's schema stands for. */
function shapeOf({ $ref, type, items }: ValueSchema): Shape {
  const name = $ref?.slice('#/$defs/'.length);
  if (name === 'country' || name === 'date') return name;
  if (name !== undefined) return { entry: name as keyof typeof entryShapes };
  if (items) return { list: shapeOf(items) };
  if (type?.includes('boolean')) return 'flag';
  return type?.includes('string') ? 'text' : 'any';
}

describe('the JSON Schema of officials.yaml', () => {
  for (const [name, { required, keys }] of Object.entries(entryShapes))
    it(`has the keys that the reader knows for "${name}"`, () => {
      const own = name === 'officials' ? schema : schema.$defs[name];
      assert.deepEqual(own.required ?? [], required);
      const shapes = Object.entries(own.properties).map(([key, value]) => [key, shapeOf(value)]);
      assert.deepEqual(Object.fromEntries(shapes), keys);
    });

  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  const files: [text: string, valid: boolean][] = [
    [readFileSync('media/gazetteer/officials.yaml', 'utf8'), true],
    ['', true],
    ['persons:\n', true],
    [
      'persons: [{ id: a, name: A B, memberships: [{ role: Mayor, start_date: 2001, end_date: 2004-05~, as_of: }] }]',
      true,
    ],
    [
      'persons: [{ id: a, name: A B, honorific_prefix: Dr, memberships: [{ role: Mayor, country: CL, acting: true }] }]',
      true,
    ],
    ['persons: [{ id: a }]', false],
    ['persons: [{ id: a, name: [A] }]', false],
    ['persons: [{ id: a, name: A B, memberships: [{ country: CL }] }]', false],
    ['persons: [{ id: a, name: A B, memberships: [{ role: Mayor, start_date: soon }] }]', false],
    ['persons: [{ id: a, name: A B, memberships: [{ role: Mayor, country: Chile }] }]', false],
    ['persons: [{ id: a, name: A B, memberships: [{ role: Mayor, acting: maybe }] }]', false],
    ['persons: nobody', false],
    ['memberships: [{ role: Mayor }]', false],
  ];
  for (const [text, valid] of files)
    it(`agrees with the reader that ${JSON.stringify(text.slice(0, 100))} is ${valid ? 'right' : 'wrong'}`, () => {
      assert.equal(validate(parse(text)), valid);
      assert.equal(readOfficials(text).problems.every(isWarning), valid);
    });
});
