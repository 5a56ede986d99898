/**
 * Abbreviations that keep their period. Each list is written as the abbreviation is: one that is also a word in
 * lower case ("mass", "sat", "no") counts only with its capital.
 */
const beforeName =
  'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Revd Fr Hon Rt Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Brig Capt Cpt ' +
  'Cmdr Cdr Cpl Sgt Pvt Pfc Spc Alh Adm Amb Atty Supt Insp Det Asst Dep Pres Sec St Ste Mt Ft Msgr Ald Sr Jr Esq';

const afterName = 'Inc Corp Co Cos Ltd Plc Bros Assn Dept Dist Univ Intl Natl Govt Mfg Ph';

const calendar = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri';

const states =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
  'Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que';

const places = 'Ave Blvd Rd Hwy Bldg';

const anyCase =
  'vs v etc al cf ca approx dept est fig figs pp p vol vols ed eds incl med min max sq f.e Nr N°';

/** Only before a number: "No. 10". */
export const beforeNumber: ReadonlySet<string> = new Set([
  'No',
  'Nos',
  'no',
  'nos',
  'N°',
  'Art',
  'Sec',
  'Ch',
]);

const set = (words: string) => words.split(' ');

/** Abbreviations that are always followed by the name they belong to. */
export const titles: ReadonlySet<string> = new Set(set(beforeName));

/** Every abbreviation, without its last period. */
export const abbreviations: ReadonlySet<string> = new Set(
  [beforeName, afterName, calendar, states, places, anyCase].flatMap(set),
);
