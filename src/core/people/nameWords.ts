import { wordSet } from './wordSet';

/** Small words inside personal names: "de", "bin", "von der". */
export const particles = wordSet(
  'de del della dello di da das do dos du des la las le lo los van von vom zu zum zur den der ter ten het af av y e bin ben ibn bint binti ' +
    "al el ul ur ud uz as ash an bar abu d' l' o' st arap",
);

/** Words after a name that belong to it. */
export const nameSuffixes = wordSet('jr jr. sr sr. ii iii iv');

/** Given names that are common words as well. */
export const givenNameWords = wordSet(
  'mark will bill grace rose frank jack grant dick pat rob drew faith hope joy dawn sue ray gene guy victor christian dean earl chuck ' +
    'don art bob nick may april june august summer autumn crystal daisy lily ivy violet ruby pearl amber jade iris holly heather robin ' +
    'jay martin jean jimmy josh harry carol page paige chase chance cliff clay colt dale dean duke norm penny peter pierce reed rich rusty sandy skip ' +
    'stew tim tony trip ward wade wade miles angel carmen jasmine olive prudence patience constance charity mercy melody harmony honor terry teddy jerry sally mike ' +
    'max merit jordan sterling lance lane laurel major marina pascal piers randy jesus victoria sage ' +
    'sun tong tang jun han hung long song tan wan pan fan ho ma mo lung chin lee ram pat barry garry larry nicky lou drew sharon oscar marsh bobby buddy randy hank matt van ken rick dan ben sam tom jim jo al ali sung bong',
);

/** Words that make a capitalized phrase the name of an organization, an event, a law or a work. */
export const organizationWords = wordSet(
  'academy act administration affairs agency agreement airlines airways alliance army assembly associates association authority bank battalion bench ' +
    'board body brigade broadcasting brotherhood bureau cabinet campaign capital center centre chamber championship championships church ' +
    'club co coalition college commission committee communications community company conference confederation congress constitution ' +
    'consortium convention cooperation corp corporation corps council court courts covid cup customs daily day defence defense delegation democrats department ' +
    'development directorate division economic economy education election electoral embassy emergency energy enterprise enterprises establishment exchange executive express ' +
    'faculty fc federal federation festival finance firm force forces forum foundation front fund games gazette general global government group groups guard guards ' +
    'guardian health herald high holdings hospital hotel house human inc industries industry initiative institute institution intelligence ' +
    'international internet investment journal journalists judiciary justice labor labour law league legislature liberal liga limited llc ltd magazine management media ' +
    'medical memorial military ministry mission mosque motors movement museum national nations navy network news newspaper office ' +
    'olympic olympics open orchestra order organisation organization pact palace parliament partners party patrol people peoples petroleum plan police policy post premier ' +
    'press prison program programme project protocol province public radio rail railways red regiment registry report republic republican republicans research ' +
    'reserve resistance review revolution revolutionary rights royal school sector secretariat security senate senator service services ' +
    'shield social socialist society sport sports squad staff stadium standard state states steel stock strategy studies summit sun supreme system systems ' +
    'tax team technologies technology telecom telegraph television temple theater theatre think times today tour tournament trade transport treasury treaty tribe ' +
    'tribunal tribune trust tv unicef union unit united universities university uprising veterans vision war watch welfare wildlife wing workers world youth ' +
    'rovers wanderers athletic hotspur rangers dynamo airport award awards bill bowl bridge bus cathedral cemetery charter code compound crisis cruise deal decree doctrine dollar drive fair film garden gardens gate green hall highway hill index island ' +
    'islands isles lake line mall market marathon mission mount mountain mountains ocean operation ordinance park peninsula pipeline plaza port prize region resolution ' +
    'river road route sea square station strait street sultanate syndrome terminal tower town township tunnel valley village virus wall zone avenue bay beach border canal city coast county desert district east ' +
    'north south west eastern northern southern western central gulf province ramadan eid christmas easter diwali pride fashion week night show series season studio studios records music live',
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

/** Capitalized words that are neither persons nor places: peoples, faiths, languages, platforms, armed groups. */
export const otherProperNouns = wordSet(
  'islam islamic islamist islamists muslim muslims christian christians jewish jew jews hindu hindus hinduism buddhist buddhists catholic catholics protestant ' +
    'protestants sunni sunnis shia shiite shiites sikh sikhs arab arabs arabic african africans asian asians european europeans latin latino ' +
    'latinos western kurd kurds kurdish pashtun pashtuns rohingya uyghur uyghurs uighur uighurs tamil tamils hutu tutsi zulu maori ' +
    'english french spanish german hindi urdu mandarin soviet soviets communist communists nazi nazis republican republicans democrat democrats ' +
    'democratic taliban hamas hezbollah houthi houthis isis isil daesh qaeda al-qaeda al-qaida fatah pkk ypg ' +
    'twitter facebook google youtube instagram whatsapp tiktok telegram apple amazon microsoft netflix uber tesla boeing airbus covid covid-19 ' +
    'reuters bloomberg xinhua tass dawn guardian bbc cnn ' +
    'africa asia europe antarctica oceania eurasia mediterranean atlantic pacific arctic caribbean balkans sahel scandinavia himalayas sahara ' +
    'internet god allah bible quran koran congress parliament senate ramadan christmas easter eid diwali nobel brexit opec nato asean brics unicef unesco interpol fifa uefa',
);

/** Words that open a sentence or a clause and are capitalized for that alone. */
export const openers = wordSet(
  'a an the this that these those it its he she they we i you his her their our my your and but or nor so yet for if in on at by to from of with without ' +
    'as after before since until while when where what who whom whose which why how there here then now once both all some many most more few several ' +
    'each every any no not none one two three four five six seven eight nine ten another other others such only also even still just however meanwhile ' +
    'moreover furthermore nevertheless although though despite because during within between among under over about against through according following ' +
    'speaking responding asked commenting amid earlier later recently today yesterday tomorrow last next first second third finally indeed instead perhaps ' +
    'otherwise thus hence therefore additionally besides except like unlike near toward towards upon via per unless whether yes',
);

/** Words that by themselves make a capitalized phrase the name of an institution. */
export const institutionWords = wordSet(
  'ministry department agency service army navy police parliament congress senate assembly council commission committee court bank university institute ' +
    'authority administration bureau embassy consulate party union federation association organization organisation foundation front board ' +
    'directorate secretariat cabinet government guard guards forces corps tribunal treasury fund inter-services pentagon network movement office',
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
