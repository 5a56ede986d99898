type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a computed color: `rgb(…)`, `rgba(…)` or, where it was mixed, `color(srgb …)`. */
function readColor(css: string): Color {
  const scale = css.startsWith('color(') ? 255 : 1;
  const [red, green, blue, alpha = 1] = [...css.matchAll(/[\d.]+/g)].map(Number);
  return [red * scale, green * scale, blue * scale, alpha];
}

function over([red, green, blue, alpha]: Color, below: Color): Color {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2 between a color and the layers below it, the lowest last. */
export function contrast(color: string, ...layers: string[]): number {
  const below = layers.map(readColor).reduceRight((bottom, layer) => over(layer, bottom));
  const [darker, lighter] = [luminance(over(readColor(color), below)), luminance(below)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}
