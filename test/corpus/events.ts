/** An invented event that several outlets report, with what people say at it. */
export interface InventedEvent {
  /** ISO date. */
  readonly date: string;
  readonly place: string;
  readonly lead: string;
  readonly speakers: readonly InventedSpeaker[];
  /** Somebody who, in one outlet, says the words of the first utterance after the one who said them. */
  readonly echo: InventedSpeaker;
  readonly utterances: readonly Utterance[];
}

export interface InventedSpeaker {
  readonly name: string;
  readonly title: string;
  readonly pronoun: 'he' | 'she';
}

/**
 * What somebody says. `{kind|words|other words}` marks words with what an outlet may make of them, `/` where an outlet
 * may cut. A change of tense goes with one of person.
 */
export interface Utterance {
  /** Index of the speaker. */
  readonly by: number;
  readonly words: string;
  /** The same told in an outlet's own words. */
  readonly retold: string;
}

// prettier-ignore
export const EVENTS: readonly InventedEvent[] = [
  {
    date: '2031-03-03', place: 'Port Ellery',
    lead: 'A storm tide broke the harbor wall and flooded the fish market before dawn.',
    speakers: [
      { name: 'Orla Vance', title: 'Harbor Minister', pronoun: 'she' },
      { name: 'Joram Quist', title: 'Mayor', pronoun: 'he' },
    ],
    echo: { name: 'Lucan Abrehart', title: 'Senator', pronoun: 'he' },
    utterances: [
      { by: 0, words: 'The wall was {dropped|badly |}weakened in the autumn gales/, and the {substituted|council|ministry} had {number|eleven|seventeen} weeks to repair it/ before the spring tides {person-shift|reached us|reached them}',
        retold: 'the weakened wall should have been repaired by the council in the eleven weeks after the autumn gales' },
      { by: 0, words: 'I {negation|do not believe|believe} that a single fishing family will {dropped|ever |}forgive this office/ unless the market reopens {added||fully }by Easter/ and the boats are paid for',
        retold: 'fishing families would hardly forgive the office unless the market reopened by Easter' },
      { by: 1, words: 'This town has drowned {number|three|five} times in {person-shift|my|his} lifetime/, and every time the capital sends {reordered|blankets and promises|promises and blankets}/ instead of {substituted|engineers|inspectors}',
        retold: 'the capital sends blankets instead of engineers each time the town is drowned' },
    ],
  },
  {
    date: '2031-03-19', place: 'Norvale',
    lead: 'Parliament passed the rail budget after a debate that lasted all night.',
    speakers: [
      { name: 'Bastien Okonta', title: 'Transport Minister', pronoun: 'he' },
      { name: 'Sunniva Haldane', title: 'Senator', pronoun: 'she' },
    ],
    echo: { name: 'Maud Terrill', title: 'Union Leader', pronoun: 'she' },
    utterances: [
      { by: 0, words: 'Every village on the northern line will keep its {dropped|small |}station/, and the last diesel engine will be {substituted|scrapped|sold} within {number|nine|six} years/ of the vote tonight',
        retold: 'diesel engines would be scrapped within nine years while northern villages keep their stations' },
      { by: 1, words: 'The minister has {dropped|carefully |}counted the rails and {negation|forgotten|never forgotten} the passengers/, who {added||already }pay the {reordered|highest and least honest|least honest and highest} fares on the continent',
        retold: 'passengers pay the highest fares on the continent and were forgotten when the minister counted rails' },
      { by: 1, words: '{person-shift|We|They} are being asked to {substituted|subsidize|rescue} a timetable that exists only on paper/ and a bridge that {dropped|apparently |}exists nowhere at all',
        retold: 'the budget would subsidize a timetable existing only on paper' },
    ],
  },
  {
    date: '2031-04-08', place: 'Westmark',
    lead: 'The central bank left its main rate unchanged and lowered its forecast.',
    speakers: [
      { name: 'Ines Lindqvist', title: 'Central Bank Governor', pronoun: 'she' },
      { name: 'Kalle Ferrand', title: 'Finance Minister', pronoun: 'he' },
    ],
    echo: { name: 'Idris Pell', title: 'Opposition Leader', pronoun: 'he' },
    utterances: [
      { by: 0, words: 'Inflation {substituted|will|may} return to two percent by the {added||early }winter/, provided that wages and rents {dropped|broadly |}follow the path/ {person-shift|we|they} published in {substituted|January|February}',
        retold: 'inflation should be back at two percent by winter provided wages and rents follow the published path' },
      { by: 0, words: 'Savers have been patient for {number|fourteen|forty} months/ and it would be {dropped|deeply |}unfair to ask them for patience/ {negation|without|with} a date',
        retold: 'it would be unfair to ask for more patience from savers after fourteen months' },
      { by: 1, words: 'The treasury welcomes a decision that protects {reordered|tenants and lenders|lenders and tenants} alike/, and it will {negation|not|} borrow {dropped|one |}more crown than parliament allowed',
        retold: 'the treasury welcomes the protection of tenants and lenders and would borrow no more than parliament allowed' },
    ],
  },
  {
    date: '2031-05-11', place: 'Kestrel Bay',
    lead: 'Two cargo ships collided in fog off the bay; no oil has reached the shore.',
    speakers: [
      { name: 'Marek Sorley', title: 'Coast Guard Commander', pronoun: 'he' },
      { name: 'Paloma Dunmore', title: 'Environment Minister', pronoun: 'she' },
    ],
    echo: { name: 'Runa Stroud', title: 'Senator', pronoun: 'she' },
    utterances: [
      { by: 0, words: 'Both captains saw each other on radar for {number|twenty|twelve} minutes/ and neither {substituted|slowed|turned} until the {dropped|very |}last of them/, which no rule of the sea can explain',
        retold: 'both captains had each other on radar for twenty minutes and neither slowed in time' },
      { by: 0, words: '{person-shift|My crews|His crews} pulled every sailor out of the water {dropped|alive |}before sunrise/, in fog so {substituted|thick|heavy} that the searchlights {added||only }made it worse',
        retold: 'crews pulled all sailors from the water before sunrise in fog where searchlights made things worse' },
      { by: 1, words: 'The tanks are {negation|not|} leaking today/, but the hulls are {reordered|old and thin|thin and old}/ and the weather is {negation|hardly |}going to wait for the owners in {substituted|Adenfeld|Highgate}',
        retold: 'the weather will not wait for the owners although the tanks with their old hulls hold today' },
    ],
  },
  {
    date: '2031-06-02', place: 'Saltmere',
    lead: 'Teachers walked out of two hundred schools in the largest strike since the reform.',
    speakers: [
      { name: 'Dorotea Varga', title: 'Education Minister', pronoun: 'she' },
      { name: 'Emre Tessier', title: 'Deputy Prime Minister', pronoun: 'he' },
    ],
    echo: { name: 'Corwin Ashby', title: 'Senator', pronoun: 'he' },
    utterances: [
      { by: 0, words: 'No child should lose an examination because {substituted|adults|officials} cannot agree on a {dropped|modest |}pension/, and {person-shift|I|she} will sit at that table for {number|forty|fourteen} hours if it takes that',
        retold: 'examinations of children should not be lost because adults disagree on a pension' },
      { by: 0, words: 'The offer is {dropped|entirely |}generous by the measure of any {added||comparable }ministry/ and it stays on the desk until {substituted|Friday|Thursday} at noon/, not a minute longer',
        retold: 'the generous offer stays on the desk until Friday noon' },
      { by: 1, words: 'A government that {negation|can|cannot} pay for stadiums can pay for {reordered|teachers and textbooks|textbooks and teachers}/, and I have {dropped|repeatedly |}said so in cabinet',
        retold: 'a government paying for stadiums could pay for teachers and textbooks too' },
    ],
  },
  {
    date: '2031-07-15', place: 'Tarn',
    lead: 'The government published the first map of wells that run dry in summer.',
    speakers: [
      { name: 'Nils Marchetti', title: 'Agriculture Minister', pronoun: 'he' },
      { name: 'Tilda Brook', title: 'Governor', pronoun: 'she' },
    ],
    echo: { name: 'Linnea Groves', title: 'Opposition Leader', pronoun: 'she' },
    utterances: [
      { by: 0, words: 'Half of the wells on this map {person-shift|were|are} dug without a permit/, and {number|six|sixteen} in ten will be {dropped|completely |}dry by harvest/ whatever the clouds decide',
        retold: 'six in ten wells, half of them dug without permits, would be dry by harvest' },
      { by: 0, words: '{person-shift|We|They} are {negation|not|} going to ration drinking water in the valley/ while golf courses in the hills are {reordered|green and flooded|flooded and green}/ at {added||public }expense',
        retold: 'drinking water in the valley would be spared rationing while golf courses in the hills stay green' },
      { by: 1, words: 'Farmers here {dropped|always |}knew the aquifer better than any {substituted|satellite|committee}/, and they drew this {dropped|same |}map in the dust/ {number|thirty|thirteen} summers ago',
        retold: 'farmers knew the aquifer better than satellites and drew the map thirty summers ago' },
    ],
  },
  {
    date: '2031-08-21', place: 'Adenfeld',
    lead: 'Talks on the northern border ended with a text that both delegations initialed.',
    speakers: [
      { name: 'Yevgen Castellane', title: 'Foreign Minister', pronoun: 'he' },
      { name: 'Marisol Tiernan', title: 'Special Envoy', pronoun: 'she' },
    ],
    echo: { name: 'Teodor Vale', title: 'Defense Minister', pronoun: 'he' },
    utterances: [
      { by: 0, words: 'The valley belongs to those who {substituted|plough|defend} it/, and {person-shift|my government|his government} has {negation|never|} asked for {dropped|more than |}one inch of it/ beyond the river stones',
        retold: 'the government had asked for no inch of the valley beyond the river stones' },
      { by: 1, words: 'What was initialed tonight is a {dropped|fragile |}beginning/, {number|eighteen|eight} articles and one very long map/, and nobody in that room {added||seriously }mistook it for peace',
        retold: 'the eighteen articles initialed were a beginning that nobody in the room mistook for peace' },
      { by: 1, words: 'Prisoners come home {substituted|first|last}/, then the {reordered|shepherds and surveyors|surveyors and shepherds}/, and only then will soldiers {dropped|slowly |}leave the ridge',
        retold: 'soldiers would leave the ridge only after prisoners, shepherds and surveyors came home' },
    ],
  },
  {
    date: '2031-09-30', place: 'Highgate Falls',
    lead: 'The power company admitted that a single switch had darkened four provinces.',
    speakers: [
      { name: 'Anselm Rooke', title: 'Energy Minister', pronoun: 'he' },
      { name: 'Petra Lindgard', title: 'Prime Minister', pronoun: 'she' },
    ],
    echo: { name: 'Hester Quill', title: 'Governor', pronoun: 'she' },
    utterances: [
      { by: 0, words: 'One {dropped|rusty |}switch and {number|forty|ninety} seconds of silence in a control room/ were enough to {substituted|darken|paralyze} four provinces/, and that is the whole {added||embarrassing }story',
        retold: 'forty seconds of silence in a control room and one switch had darkened the provinces' },
      { by: 1, words: '{person-shift|I am|She is} {negation|not|} looking for a culprit among the night shift/, who {reordered|stayed and struggled|struggled and stayed}/ while their managers {dropped|quietly |}slept',
        retold: 'the night shift stayed and struggled while managers slept and no culprit was sought there' },
      { by: 1, words: 'Hospitals {substituted|must|might} have {dropped|at least |}{number|three|two} days of fuel under their own roof/, and the ministry will {added||promptly }count the barrels itself',
        retold: 'the ministry would count barrels so that hospitals had three days of fuel under their roof' },
    ],
  },
  {
    date: '2031-11-12', place: 'Lowcastle',
    lead: 'The national museum returned a bronze bell that had hung in its hall for a century.',
    speakers: [
      { name: 'Callista Oyelaran', title: 'Culture Minister', pronoun: 'she' },
      { name: 'Florian Wexley', title: 'Ambassador', pronoun: 'he' },
    ],
    echo: { name: 'Osric Lane', title: 'Senator', pronoun: 'he' },
    utterances: [
      { by: 0, words: 'A bell that was {substituted|stolen|taken} in wartime does not become a gift/ because it was {dropped|lovingly |}polished for {number|ninety|nineteen} years/ behind glass',
        retold: 'a stolen bell becomes no gift by being polished for ninety years behind glass' },
      { by: 0, words: '{person-shift|Our|Their} grandchildren will hear it in the town {negation|where it was cast|where it was never cast}/, and they will ask {dropped|rather |}awkward questions about the other {added||locked }cellars',
        retold: 'grandchildren hearing the bell in its town would ask awkward questions about other cellars' },
      { by: 1, words: 'My country receives this bell with {reordered|gratitude and patience|patience and gratitude}/, for the list in {person-shift|my|his} briefcase has {number|seventy|seven} more {substituted|lines|names} on it',
        retold: 'the country receives the bell with gratitude although the list has seventy more lines' },
    ],
  },
  {
    date: '2032-03-04', place: 'Port Ellery',
    lead: 'A year after the storm tide the rebuilt harbor wall was opened to walkers.',
    speakers: [
      { name: 'Orla Vance', title: 'Harbor Minister', pronoun: 'she' },
      { name: 'Joram Quist', title: 'Mayor', pronoun: 'he' },
    ],
    echo: { name: 'Wilma Strand', title: 'Senator', pronoun: 'she' },
    utterances: [
      { by: 0, words: 'The wall was {dropped|wholly |}rebuilt in the autumn/, and the council had {number|thirty|thirteen} weeks to spare/ before the spring tides {person-shift|came to us|came to them}',
        retold: 'the rebuilt wall was ready thirty weeks before the spring tides' },
      { by: 1, words: 'Stone is {dropped|perfectly |}honest/, it stands or it {substituted|falls|cracks}/, and this {negation|stands|does not stand} because the masons from the {added||old }quarry were paid on time',
        retold: 'the honest stone stands because quarry masons got their pay on time' },
      { by: 1, words: 'I walked the whole length this morning with {reordered|my daughter and my dog|my dog and my daughter}/ and counted {number|four|fourteen} {dropped|tiny |}cracks/, which I {substituted|reported|mentioned} before breakfast',
        retold: 'four cracks counted on a walk along the whole length were reported before breakfast' },
    ],
  },
];
