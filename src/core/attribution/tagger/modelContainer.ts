/** Sizes of the network's layers. */
export interface NetworkSizes {
  /** Columns of the tables that describe a token. */
  readonly word: number;
  readonly stem: number;
  readonly ending: number;
  readonly shape: number;
  readonly kind: number;
  readonly place: number;
  /** States of the encoder each way, and of the role head. */
  readonly encoder: number;
  readonly head: number;
}

export interface TensorEntry {
  readonly shape: readonly number[];
  /** Offset of single floats. */
  readonly floats?: number;
  /** Offset of bytes to be multiplied by the floats at `scale`, one a row or one a column. */
  readonly integers?: number;
  readonly scale?: number;
  readonly scaled?: 'rows' | 'columns';
}

/** What the header says in every format. */
export interface ModelHeader {
  readonly format: number;
  readonly vocabulary: string;
  /** Kinds of cues as `cueKindOf` tells them. */
  readonly kinds: readonly string[];
  readonly sizes: NetworkSizes;
  readonly tensors: Readonly<Record<string, TensorEntry>>;
}

/** Numbers by row and column. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): number;
}

/** How every model file begins. */
export const MAGIC = 'CDTM';

/**
 * The header of a model file, and its weights on a border of four bytes.
 * @throws Error when the file is no model of the format.
 */
export function splitModelFile<Parts>(
  file: Uint8Array,
  format: number,
): { header: ModelHeader & Parts; weights: Uint8Array } {
  if (file.length < 8 || ascii(file.subarray(0, 4)) !== MAGIC) throw new Error('not a model file');
  const length = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const header = JSON.parse(ascii(file.subarray(8, 8 + length))) as ModelHeader & Parts;
  if (header.format !== format) throw new Error(`model format ${header.format} is not ${format}`);
  const weights = file.subarray(8 + length);
  return { header, weights: weights.byteOffset % 4 ? weights.slice() : weights };
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    // A spread would make an array of each stretch first.
    text += String.fromCharCode.apply(undefined, bytes.subarray(i, i + 8192) as unknown as number[]);
  }
  return text;
}

/** @throws Error when there is no tensor of that name. */
export function readTensor(
  tensors: ModelHeader['tensors'],
  name: string,
  { buffer, byteOffset }: Uint8Array,
): Tensor {
  if (!Object.hasOwn(tensors, name)) throw new Error(`the model has no tensor "${name}"`);
  const { shape, floats = 0, integers, scale = 0, scaled } = tensors[name];
  const rows = shape[0];
  const columns = shape[1] ?? 1;
  if (integers === undefined) {
    const values = new Float32Array(buffer, byteOffset + floats, rows * columns);
    return { rows, columns, at: (row, column) => values[row * columns + column] };
  }
  const values = new Int8Array(buffer, byteOffset + integers, rows * columns);
  const byRow = scaled === 'rows';
  const scales = new Float32Array(buffer, byteOffset + scale, byRow ? rows : columns);
  return {
    rows,
    columns,
    at: (row, column) => values[row * columns + column] * scales[byRow ? row : column],
  };
}
