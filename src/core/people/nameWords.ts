import { wordSet } from '../wordSet';

/** Small words inside personal names: "de", "bin", "von der". */
export const particles = wordSet(
  'de del della dello di da das do dos du des la las le lo los van von vom zu zum zur den der ter ten het af av y e bin ben ibn bint binti ' +
    "al el ul ur ud uz as ash an bar abu d' l' o' st arap",
);

/** Words after a name that belong to it. */
export const nameSuffixes = wordSet('jr jr. sr sr. ii iii iv');

/** Letters after a name that are no part of it: ranks of lawyers, orders, degrees. */
export const postNominals = wordSet('kc qc sc cbe obe mbe phd');

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
