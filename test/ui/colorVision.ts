type Rgb = readonly [red: number, green: number, blue: number];

/**
 * How dichromats see linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
 */
export const visions = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Vision = keyof typeof visions;

/** Difference of two colors ("#rrggbb") as somebody sees them: CIE 1976, in which 2.3 is just noticeable. */
export function difference(a: string, b: string, vision: Vision): number {
  const [first, second] = [a, b].map((color) => toLab(seen(linear(color), vision)));
  return Math.hypot(...first.map((value, i) => value - second[i]));
}

function linear(color: string): Rgb {
  const channel = (at: number) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen([red, green, blue]: Rgb, vision: Vision): Rgb {
  const [r, g, b] = visions[vision].map(([x, y, z]) =>
    Math.min(Math.max(x * red + y * green + z * blue, 0), 1),
  );
  return [r, g, b];
}

/** CIE L*a*b* of linear sRGB, white point D65. */
function toLab([red, green, blue]: Rgb): Rgb {
  const part = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = part((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = part(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = part((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
