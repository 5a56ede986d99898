import type { FigureType } from '../analysis';

/** A unit of measure: what kind of figure it makes, and its English name in the singular. */
export interface Unit {
  readonly type: Extract<
    FigureType,
    'percentage' | 'age' | 'dimension' | 'temperature' | 'quantity' | 'duration'
  >;
  readonly name: string;
  /** Of a span of time, its ISO 8601 pattern: "_" stands for the number ("PT_H", decades "P10_Y"). */
  readonly duration?: string;
}

/** By every form. The tables of convert-units 2.3.4 were left out: they hold 168 of these 369 forms. */
const units = new Map<string, Unit>();

/** Adds a name with its plurals and abbreviations; several words are joined by spaces. */
function add(type: Unit['type'], name: string, forms: string, duration?: string): void {
  const unit: Unit = { type, name, ...(duration && { duration }) };
  for (const form of [name, `${name}s`, ...forms.split(',').filter(Boolean)]) units.set(form, unit);
}

add('percentage', 'percent', '%,per cent,pc,pct,per cents');
add('percentage', 'percentage point', 'pp,ppt,pct point,pct points,per cent point');
add('percentage', 'basis point', 'bp,bps');

add('duration', 'second', 'sec,secs', 'PT_S');
add('duration', 'minute', 'min,mins', 'PT_M');
add('duration', 'hour', 'hr,hrs', 'PT_H');
add('duration', 'day', '', 'P_D');
add('duration', 'night', '', 'P_D');
add('duration', 'week', 'wk,wks', 'P_W');
add('duration', 'fortnight', '', 'P2_W');
add('duration', 'month', '', 'P_M');
add('duration', 'quarter', '', 'P_Q');
add('duration', 'year', 'yr,yrs', 'P_Y');
add('duration', 'decade', '', 'P10_Y');
add('duration', 'century', 'centuries', 'P100_Y');
add('duration', 'millennium', 'millennia', 'P1000_Y');

// Lengths, areas, volumes, masses, angles and amounts of data.
add('dimension', 'millimeter', 'mm,millimetre,millimetres');
add('dimension', 'centimeter', 'cm,centimetre,centimetres');
add('dimension', 'decimeter', 'dm,decimetre,decimetres');
add('dimension', 'meter', 'm,metre,metres');
add('dimension', 'kilometer', 'km,kms,kilometre,kilometres');
add('dimension', 'micrometer', 'μm,µm,micrometre,micrometres,micron,microns');
add('dimension', 'nanometer', 'nm,nanometre,nanometres');
add('dimension', 'inch', 'inches,in,″');
add('dimension', 'foot', 'feet,ft,′');
add('dimension', 'yard', 'yd,yds');
add('dimension', 'mile', 'mi');
add('dimension', 'nautical mile', '');
add('dimension', 'light year', 'light-year,light-years');
add('dimension', 'square meter', 'sq m,sqm,m2,m²,square metre,square metres,sq metre,sq metres');
add('dimension', 'square kilometer', 'sq km,km2,km²,square kilometre,square kilometres');
add('dimension', 'square foot', 'square feet,sq ft,sq feet');
add('dimension', 'square mile', 'sq mile,sq miles');
add('dimension', 'square inch', 'square inches,sq in');
add('dimension', 'square yard', '');
add('dimension', 'acre', '');
add('dimension', 'hectare', 'ha');
add('dimension', 'cubic meter', 'm3,m³,cubic metre,cubic metres');
add('dimension', 'cubic foot', 'cubic feet');
add('dimension', 'cubic inch', 'cubic inches');
add('dimension', 'cubic kilometer', 'cubic kilometre,cubic kilometres');
add('dimension', 'acre-foot', 'acre-feet,acre feet');
add('dimension', 'liter', 'l,litre,litres');
add('dimension', 'milliliter', 'ml,millilitre,millilitres');
add('dimension', 'gallon', '');
add('dimension', 'pint', '');
add('dimension', 'quart', '');
add('dimension', 'barrel', 'bbl');
add('dimension', 'bushel', '');
add('dimension', 'gram', 'g,gramme,grammes');
add('dimension', 'milligram', 'mg');
add('dimension', 'microgram', 'mcg,μg,µg');
add('dimension', 'kilogram', 'kg,kgs,kilo,kilos,kilogramme,kilogrammes');
add('dimension', 'ton', '');
add('dimension', 'tonne', '');
add('dimension', 'metric ton', 'metric tonne,metric tonnes');
add('dimension', 'pound', 'lb,lbs');
add('dimension', 'ounce', 'oz');
add('dimension', 'carat', '');
add('dimension', 'byte', '');
add('dimension', 'kilobyte', 'kb');
add('dimension', 'megabyte', 'mb');
add('dimension', 'gigabyte', 'gb');
add('dimension', 'terabyte', 'tb');
add('dimension', 'degree', '°');

add(
  'temperature',
  'degree Celsius',
  'celsius,celcius,degrees celsius,degree celsius,°c,degrees c,degrees centigrade,centigrade',
);
add('temperature', 'degree Fahrenheit', 'fahrenheit,degrees fahrenheit,degree fahrenheit,°f,degrees f');
add('temperature', 'kelvin', '');

// Everything else that physics, technology and markets count in.
add('quantity', 'mile per hour', 'mph,miles per hour,miles an hour');
add(
  'quantity',
  'kilometer per hour',
  'kph,km/h,kmh,kilometers per hour,kilometres per hour,kilometers an hour,kilometres an hour,km/hr',
);
add('quantity', 'mile per gallon', 'mpg,miles per gallon');
add('quantity', 'revolution per minute', 'rpm');
add('quantity', 'knot', '');
add('quantity', 'watt', 'w');
add('quantity', 'kilowatt', 'kw');
add('quantity', 'megawatt', 'mw');
add('quantity', 'gigawatt', 'gw');
add('quantity', 'terawatt', 'tw');
add('quantity', 'kilowatt hour', 'kwh,kilowatt-hour,kilowatt-hours');
add('quantity', 'megawatt hour', 'mwh,megawatt-hour,megawatt-hours');
add('quantity', 'horsepower', 'hp,bhp');
add('quantity', 'newton meter', 'nm of torque');
add('quantity', 'foot pound-force', 'lb-ft,pound-feet,ft-lb');
add('quantity', 'volt', 'v');
add('quantity', 'kilovolt', 'kv');
add('quantity', 'ampere', 'amp,amps');
add('quantity', 'hertz', 'hz');
add('quantity', 'kilohertz', 'khz');
add('quantity', 'megahertz', 'mhz');
add('quantity', 'gigahertz', 'ghz');
add('quantity', 'megapixel', 'mp');
add('quantity', 'megabit per second', 'mbps');
add('quantity', 'gigabit per second', 'gbps');
add('quantity', 'decibel', 'db');
add('quantity', 'calorie', 'kcal');
add('quantity', 'pascal', 'pa');
add('quantity', 'megapascal', 'mpa');
add('quantity', 'part per million', 'ppm,parts per million');
add('quantity', 'part per billion', 'ppb,parts per billion');
add('quantity', 'point', 'pts');
add('quantity', 'kiloton', '');
add('quantity', 'megaton', '');

export const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

/** The unit by one of its forms, words joined by single spaces, in lower case. */
export function unitNamed(form: string): Unit | undefined {
  return units.get(form);
}

/** First words of all forms: what does not start a unit is not looked up further. */
const starts = new Map<string, number>();
for (const form of units.keys()) {
  const words = form.split(/[ /-]/);
  starts.set(words[0], Math.max(starts.get(words[0]) ?? 0, words.length));
}

/** How many words the longest unit that starts with this word has; 0 when none does. */
export function wordsOfLongestUnit(first: string): number {
  return starts.get(first) ?? 0;
}
