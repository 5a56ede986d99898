import { wordSet } from '../wordSet';

/** Given names that are common words as well. */
export const givenNameWords = wordSet(
  'mark will bill grace rose frank jack grant dick pat rob drew faith hope joy dawn sue ray gene guy victor christian dean earl chuck ' +
    'don art bob nick may april june august summer autumn crystal daisy lily ivy violet ruby pearl amber jade iris holly heather robin ' +
    'jay martin jean jimmy josh harry carol page paige chase chance cliff clay colt dale dean duke norm penny peter pierce reed rich rusty sandy skip ' +
    'stew tim tony trip ward wade wade miles angel carmen jasmine olive prudence patience constance charity mercy melody harmony honor terry teddy jerry sally mike ' +
    'max merit jordan sterling lance lane laurel major marina pascal piers randy jesus victoria sage ' +
    'sun tong tang jun han hung long song tan wan pan fan ho ma mo lung chin lee ram pat barry garry larry nicky lou drew sharon oscar marsh bobby buddy randy hank matt van ken rick dan ben sam tom jim jo al ali sung bong',
);

/** Words before which a capitalized phrase is no person: "X newspaper", "X province". */
export const thingNouns = wordSet(
  'newspaper daily magazine website agency network channel company firm group party province city district region town village river ' +
    'airport hospital university school prison police team club league island islands area state county neighborhood neighbourhood ' +
    'border regime parliament army navy forces militants fighters rebels movement militia stadium ' +
    'street road bridge hotel restaurant platform app software vaccine variant virus index bank fund market exchange stock stocks ' +
    'tournament cup championship festival film series show game games match race station plant refinery field mine port base camp ' +
    'summit conference deal agreement treaty accord act bill law plan project program programme initiative commission committee ' +
    'council foundation institute community people tribe clan language dynasty model brand product service airlines',
);

/** Nouns of which a person is the possessor. */
export const personalNouns = wordSet(
  'wife husband son daughter father mother brother sister family parents children widow aide aides lawyer lawyers death body remarks comments ' +
    'statement speech decision resignation arrest visit career life house home office trial leadership presidency government administration ' +
    'words letter request supporters party team coach',
);

export const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
);

export const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);

/** Kin and the like, before "of" and a name. */
export const kinWords = wordSet(
  'son sons daughter daughters wife husband widow father mother brother sister nephew niece cousin parents family friend aide assassination murder killing death arrest supporters ' +
    'resignation presidency portrait wife likes leadership shooting execution biography memory life',
);

/** Surnames that are common words as well. */
export const surnameWords = wordSet(
  'smith brown young king walker baker cook hunter fisher mason cooper carter parker turner miller potter green white black gray grey ' +
    'wood woods fields brooks rivers stone rice bush price bell best bond burns cash cross day eden english ford fox frost gates glass ' +
    'gold good gore hand hawk holder hood hook hope horn hunt lamb lee love low may moon moss noble page palmer parks porter pound powers ' +
    'reed rich ring rose savage shepherd short silver singer small sparks spears steel strong summers swift thorn ward waters weaver weeks ' +
    'wild wise wolf large marsh rush barber butler chandler clay cole dance dean draper drake falconer farmer foot forest foster ' +
    'french gentry gibbon grave graves grant hardy heath heard holly hull hurt jewel joiner knight lace lane little major marks marshal mercer ' +
    'moody nail nutter parish payne peel pike pine pollard poole priest prior reader rook sale saunders sawyer sharp shields sinclair skinner ' +
    'snow speed spring starling stern storm street sugar tanner tucker underwood vine wade wall walls watts wheeler wilder winters worth wren yards bender booth bowman pence warren booker harper straw darling balls hague cable truss dole hoover barrow lynch cotton burr sessions flake hatch reed warner tester chambers flowers gaines pickles pitman plumb pratt pringle rider roper rutter salmon slater spicer spooner stringer tester thatcher tyler',
);

/** Places whose names persons bear too. */
export const namePlaces = wordSet(
  'stanley victoria kingston hamilton georgetown santiago valencia constantine salvador sofia paris orlando virginia carolina florence ' +
    'chad jordan israel georgia houston jackson lincoln dallas denver nelson darwin wellington montgomery charlotte adelaide sydney ' +
    'rosario mendoza cordoba córdoba cali sucre guerrero medina milan regina kent devon chester lancaster york bolton preston washington ' +
    'london plymouth perth lyon santa india kenya brooklyn alexandria bethlehem galicia oran sousse cambridge surrey essex bradford durban ' +
    'phoenix tyre sidon brazil ireland france holland england wales scotland bali java concepción laurel aden nara rio',
);
