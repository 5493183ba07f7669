/** Words of names that say little about who is named, in plain Latin letters (English, German, French, Dutch and others). */
function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** What stands before a person's name and is left out as often. */
const titles = words(
  `mr mister mrs ms miss mx madam dr prof professor sir dame rev reverend hon honourable monsignor msgr
   president prasident presidente premier prime minister ministre chancellor kanzler kanzlerin bundeskanzler
   senator governor gouverneur congressman congresswoman ayatollah
   herr herrn frau doktor dipl professeur monsieur madame mademoiselle mme mlle mlles m maitre docteur
   dhr mevr mevrouw mw meneer mijnheer meester mr ir drs ing jhr jonkheer
   senor senora srta signor signora dott dottor dottore dottoressa avv dona senhor
   shri shrimati smt thiru hr fru frk froken
   lieutenant lt sgt sergeant capt brigadier colonel captain admiral oberst generaloberst
   ceo chairman chairwoman director`,
);

/** Ranks that are names too, and titles only where they stand first. */
const rankNames = words(
  `king queen prince princess lord lady duchess count countess bishop archbishop cardinal pope father brother sister rabbi
   pastor general major marshal judge justice mayor sheriff saint st koning koningin prins prinses graf freiherr roi reine
   konig konigin prinz sheikh shaikh sheik shaykh shekh cheikh scheich mullah mulla maulana maulavi mawlawi hajji haji hajj
   alhaji imam emir sultan`,
);

/** What stands before a ship's name: a word that is written with one capital is none of these. */
const shipPrefixes = words("mv ms mt ss fv rv sv hms uss");

/** What stands before the name of one's father. */
const fathers = words("bin ibn ben bint ould wuld");

/** What binds the parts of a name, and is spelt, joined or left out freely. */
const particles = words(
  `al el ul ad as ash ar an at bin ibn ben bint abu abou umm ould de da do dos das du des del della di le la les lo los las
   van von der den het ter ten te zu zur zum af av y e i the a of for and und et en with in im am pour fur voor d l o s`,
);

/** The particles that are given names too. */
const givenParticles = words("al ad an ben des di van");

/** What may stand before or after the name of the same body. */
const weakWords = words(
  `group gruppe groep groupe holding holdings international intl global worldwide europe deutschland national
   com the firm organisation organization association`,
);

/** Words by which a body, not a person, is known. */
const bodyWords = words(
  `bank bancorp banco university college institute school hospital ministry department agency authority council committee
   commission court party union association society foundation trust fund partners capital holdings group gruppe company
   corporation industries systems solutions services technologies technology airlines airways railway motors energy oil gas
   securities insurance media press news club federation brigade army police office bureau center centre museum church`,
);

const spelledNumbers: Readonly<Record<string, string>> = {
  1: "one first 1st eins erste erster premier premiere eerste",
  2: "two second 2nd zwei zweite zweiter deux deuxieme twee tweede ii",
  3: "three third 3rd drei dritte dritter trois troisieme drie derde iii",
  4: "four fourth 4th vier vierte quatre quatrieme vierde iv",
  5: "five fifth 5th funf funfte cinq cinquieme vijf vijfde",
  6: "six sixth 6th sechs sechste sixieme zes zesde vi",
  7: "seven seventh 7th sieben siebte sept septieme zeven zevende vii",
  8: "eight eighth 8th acht achte huit huitieme achtste viii",
  9: "nine ninth 9th neun neunte neuf neuvieme negen negende ix",
  10: "ten tenth 10th zehn zehnte dixieme tien tiende",
  11: "eleven eleventh 11th elf elfte onze elfde",
  12: "twelve twelfth 12th zwolf zwolfte douze twaalf twaalfde xii",
  13: "thirteen 13th xiii",
  14: "fourteen 14th xiv",
  15: "fifteen 15th xv",
  16: "sixteen 16th xvi",
  17: "seventeen 17th xvii",
  18: "eighteen 18th xviii",
  19: "nineteen 19th xix",
  20: "twenty twentieth 20th xx",
  30: "thirty thirtieth",
  40: "forty fourty fortieth",
  50: "fifty fiftieth",
  60: "sixty",
  70: "seventy",
  80: "eighty",
  90: "ninety",
};

/** Numbers in words, as ordinals and in Roman figures (those that are no common names). */
const numberWords = Object.entries(spelledNumbers).flatMap(([digits, spelt]) =>
  spelt.split(" ").map((word) => [word, Number(digits)] as const),
);

/** Short forms of given names, after the long ones. */
const shortForms = `abigail abby; abraham abe bram; adrian ad; agnieszka aga; albert al bert bertie; alejandro ale; aleksander olek;
  aleksandr sasha alex shura; aleksandra ola sasha; aleksei alyosha lyosha; aleksey alyosha lyosha; alexander alex
  sasha sandy xander lex aleks; alexandra alex sandra sasha; alexandre alex; alexei alyosha; alfonso poncho; alfred
  fred alf; amanda mandy; anastasia nastya; anastasiya nastya; anatoly tolya; andreas andi; andrei andryusha; andrew
  andy drew; andrzej jedrek; anna anya ania anka; anneliese anne liesl; anthony tony; antoinette toni; anton toni;
  antonio toni tonio tono toninho; antonius toon ton; antoon toon; arkady arkasha; arnold arnie; arthur art;
  augustine gus; baek paek paik; barack barry; barbara barb babs basia; bartholomew bart; bartlomiej bartek;
  benedict ben; benjamin ben benny bibi; bernadette bernie; bernard bernie; bernhard bernd; bogdan bohdan; boris
  borya; bradley brad; branislav brane; calvin cal; cameron cam; caroline carol carrie; catherine cathy kate katie
  cat; cecilia cilla; charalambos babis; charles charlie chuck charley; charlotte lotte lottie; cho jo; choi choe;
  christiaan chris; christian chris; christina chris tina; christine chris tina; christoph chris; christopher chris
  kit topher; christos chris; chung jung jeong; clifford cliff; concepcion concha; consuelo chelo; cornelis kees
  cor; cornelius neil; cynthia cindy; czeslaw czesiek; daniel dan danny; daniela dani; david dave davey dudu;
  deborah debbie deb; denis den; desmond des; diana di; dieter didi; dimitrios dimitris mimis; dirk dick; dmitri
  dima mitya; dmitriy dima mitya; dmitry dima mitya; dolores lola; dominic dom; donald don donnie; dorothea dora;
  dorothy dot dottie; douglas doug; eduard edik edi; eduardo edu lalo; edward ed eddie ted ned; edwin ed; ekaterina
  katya; eleanor ellie nell nora; eleftherios lefteris; elena lena; eliezer lazar; elisabeth lisa elsa liesbeth lies
  sissi; elizabeth liz beth betty lisa eliza bess libby lizzie; emanuel manny manos; emily em emmy; emmanouil
  manolis; enrico rico; enrique quique kike; ernest ernie; ernesto neto; ernst erni; esther essie; eugene gene;
  eugenia zhenya; evangelos vangelis; evgeni zhenya; evgenia zhenya; evgeny zhenya; ezekiel zeke; federico fede;
  felipe pipe; ferdinand ferdi; fernando nando; filippos lippos; florence flo; fotios fotis; francesca franca;
  francesco franco ciccio; francis frank fran; francisca paquita; francisco paco pancho curro chico fran; franciscus
  frans; franciszek franek; franklin frank; franz franzl; frederick fred freddy freddie rick; frederik frits fred;
  friedrich fritz; gabriel gabe gabi; galina galya; gavriil gavrik; gennady gena; geoffrey geoff jeff; georg jorg
  schorsch; george georgie; georgios giorgos yorgos; georgy gosha zhora; gerald gerry jerry; gerard gerry; gerhard
  gerd; gertrude trudy gert; gheorghe gigi; giovanni gianni vanni; giuseppe beppe peppe pino beppo; gonzalo gonzo;
  grace gracie; gregorio goyo; gregory greg; grigory grisha; grzegorz grzesiek; guadalupe lupe lupita; guillermo
  memo guille; gustav gus; hannah hanna; hans hannes hansi; harold hal harry; harvey harv; heinrich heinz heini;
  helen nell nellie; helena lena; hendrik henk hein rik; henricus henk; henrietta etta hattie; henry harry hank hal;
  herbert herb bert bertie; herman harm; hermann manni; howard howie; hubert hub bert; humberto beto; ignacio nacho;
  ignatius iggy; ilya ilyusha; ioannis yannis giannis; irina ira; isaac zac ike; isabel isa chabela; isabella bella
  izzy; istvan pista; ivan vanya vania; jacob jake jakob jaap kobe; jacobus jaap koos ko; jacqueline jackie; jacques
  jacky; jakub kuba; james jim jimmy jamie jem; janet jan; janos jani; jaroslav jarda; javier javi; jean jeannot;
  jeffrey jeff; jennifer jen jenny; jeremiah jerry; jeremy jerry jem; jerome jerry; jerzy jurek; jessica jess
  jessie; jesus chuy chucho; jiri jirka; joachim jochen achim; joanna jo asia; joaquin chimo quino; johan jan;
  johann hans johannes; johanna hanna joke; johannes hans jan hannes joop johan; john jack johnny jock; jonathan jon
  jonny; jorge coque; jose pepe ze pepito chepe; josef sepp pepi jupp; josefa pepa; joseph joe joey jo; josephine jo
  josie; joshua josh; jozef jos jef; jozsef joska; judith judy; julia jules; julian jules; julie jules; jurgen jogi;
  justin jus; kang gang; karel kaja; karl kalle; karoly karcsi; katarina kata; katarzyna kasia; katharina kathi
  kati; katharine kate kathy; katherine kate kathy kat katie; kathleen kathy kath; kathryn kate kathy; kenneth ken
  kenny; konstantin kostya; konstantinos kostas dinos costas; krzysztof krzysiek; ladislav lada; larisa lara; laszlo
  laci; laurence larry laurie; lawrence larry laurie; lee yi ri rhee; leonard len leo lenny; leonardo leo; leonid
  lyonya; leopold leo poldi; lev lyova; lewis lou lew; lillian lil; louis lou louie; louise lou; lubomir lubo; lucas
  luke luc; luciano lucho; ludmila lyuda mila; luigi gigi; luis lucho; lukasz luki; lyudmila lyuda mila; madeleine
  maddy; magdalena magda lena; maksim max; malgorzata gosia malgosia; manfred manni; manuel manolo manu; marcel cel;
  margaret maggie peggy meg marge margie greta; margarete grete gretel gretchen; margaretha greet griet; margarita
  rita; maria marysia mia masha mitzi mariquita; marinus rinus; mario marito; mariya masha; martha marty; martin
  marty; matthaus matz; mattheus thijs; matthew matt mat; matthias matze hias; matthijs thijs; maurice moe mo;
  maximilian max; megan meg; melissa mel; menachem mendel; mercedes merche; michael mike mick misha mickey mischa;
  michail misha mikis; michal misko; michel michou; michele lino; miguel micky; mikhail misha; milos milo; miloslav
  milos; miriam mimi; mitchell mitch; mohamed mo; mohammad mo; mohammed mo; mohandas mohan; mordechai motti; moshe
  moishe; nadezhda nadia nadya; nancy nan; natalia natasha nata; natalya natasha; nathan nate; nathaniel nat nate;
  nicholas nick nicky; nicolaas klaas nico; nicolas nico; nicole nicki; nikola niko; nikolai kolya; nikolaos nikos;
  nikolaus klaus niko nikolas; nikolay kolya; norman norm; octavian tavi; oleksandr sashko olek; oleksiy lesyk;
  olena lena; olga olya; oliver ollie; olivia liv; pamela pam; panagiotis takis panos; paraskevi voula; park pak
  bak; patricia pat patty trish tricia; patrick pat paddy; paul paulie; pavel pasha; pedro perico; penelope penny;
  peter pete petya pyotr petr; petrus piet peer; philip phil pip; philippa pippa; phillip phil; pieter piet; pietro
  piero; pilar piluca; pyotr petya; radoslaw radek; rafael rafa; randall randy; randolph randy; raphael rafi raffi;
  raymond ray; raymundo mundo; rebecca becky becca; reginald reggie reg; renata reni; ricardo ricky richi; richard
  rick dick rich ricky dickie; robert bob bobby rob robbie bert robby; roberto beto tito; rodney rod; rodolfo fito;
  roger rog; roh noh no; roland roly; roman roma; ronald ron ronnie; rosario charo; rosemary rosie; rudolf rudi
  dolf; rudolph rudy; russell russ; salvador chava; salvatore toto turi; samantha sam; samuel sam sammy; santiago
  santi; sarah sadie sally; sebastiaan bas; sebastian seb basti; semyon syoma; sergei seryozha; sergey seryozha;
  sergio checo; sharon shari; sheldon shel; shimon shimi; sidney sid; siegfried sigi; sigmund sigi; simon si simi;
  slobodan boban sloba; sofia sonya; solomon sol; sophia sophie; spyridon spyros; stanislav stas standa; stanislaw
  staszek stas; stanley stan; stavros aki; stefan steff; stefanos stefos; stephanie steph; stephen steve stevie;
  steven steve stevie; stuart stu; susan sue susie; susanna sanna susi; suzanne sue; svetlana sveta; sylvester sly;
  sylwester sylwek; tadeusz tadek; tamara toma; tatiana tanya; tatyana tanya; terence terry; teresa terry tess tere;
  thaddeus tad; theodor theo; theodora dora; theodore ted theo teddy; theodoros thodoris; theodorus theo dorus;
  theresa terry tess; theresia resi; thomas tom tommy; timofey tima; timothy tim; tobias tobi; tomas tom; tomislav
  tomo; ulrich uli ulli; ursula uschi ulla; vaclav vasek; valentin valya; valentina valya; valerie val; valery
  valera; vanessa nessa; vasilios vasilis; vasily vasya; vera verochka; veronika vroni; victor vic; victoria vicky
  tori vic; viktor vic vitya; viktoria viki; vincent vince vin; vincenzo enzo; virginia ginny; vitaly vitalik;
  vittorio vito; vladimir volodya vova vlad vladi; vladislav vlad; vladyslav vlad; volodymyr volodya vova; vsevolod
  seva; vyacheslav slava; waldemar waldi; walter walt wally; walther walt; wenzel vaclav; wesley wes; wilfred wilf
  fred; wilhelm willi willy helmi; wilhelmina mina minnie; wilhelmus wim; willem wim pim; william bill billy will
  liam willie; wladyslaw wladek; wojciech wojtek; wolfgang wolf; xavier javi; yakov yasha; yekaterina katya; yelena
  lena; yelizaveta liza; yevgenia zhenya; yevgeniy zhenya; yevgeny zhenya; yitzhak itzik; yosef yossi; yuri yura;
  yuriy yura; zachary zach zack zak; zbigniew zbyszek; zdenek zdenda; zdzislaw zdzich; zinaida zina; zoltan zoli`;

/** By short form, the long forms that it may stand for, apart by a space. */
function byShortForm(): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const entry of shortForms.split(";")) {
    const [long = "", ...short] = entry.trim().split(/\s+/);
    for (const name of short) names[name] = names[name] === undefined ? long : `${names[name]} ${long}`;
  }
  return names;
}

const longWordsByShort = `intl international; natl national; fed federal; dept department; univ university; uni university;
  assn association; govt government; bros brothers; ctr center; centre center; inst institute; mfg manufacturing;
  gen general; ste sainte; mt mount; ft fort; organization organisation; min ministry`;

/** Long words by how they are cut short in names, or spelt elsewhere. */
const longWords = longWordsByShort.split(";").map((entry) => entry.trim().split(/\s+/));

const lists = {
  titles,
  rankNames,
  shipPrefixes,
  fathers,
  particles,
  givenParticles,
  weakWords,
  bodyWords,
  numberWords,
  longWords,
};

/** As JSON; made while building. */
const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)])),
  shortForms: JSON.stringify(byShortForm()),
};

export default texts;
