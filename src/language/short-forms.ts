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

/** One given name in neighbouring languages, further apart than spellings are: newsrooms write whichever they read. */
const sameNames = `aleksandr alexander alexandr oleksandr aliaksandr alyaksandr; aleksei aleksey alexei alexey oleksii
  oleksiy; anna hanna ganna; daniil danylo; dmitri dmitriy dmitry dmytro dzmitry; ekaterina yekaterina kateryna
  katsiaryna; elena yelena olena alena; evgeni evgeny yevgeny yevhen yauhen; fedor fyodor fedir; george georgios
  giorgos; grigori grigory hryhorii hryhoriy; igor ihor; ilya illia; isaac yitzhak itzhak; kirill kyrylo; konstantin
  kostiantyn; matvei matvey matviy; mikhail mykhailo mikhailo; nikita mykyta mikita; nikolai nikolay mykola mikalai;
  pavel pavlo; petr pyotr petro; sergei sergey serhii serhiy siarhei; svetlana svitlana sviatlana; timofei timofey
  tymofii; vasily vasyl; vladimir volodymyr uladzimir wladimir wolodymyr`;

/** By short form, the long forms that it may stand for, apart by a space; by name, what it is in other languages. */
export function byShortForm(): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  const add = (name: string, other: string) => {
    names[name] = names[name] === undefined ? other : `${names[name]} ${other}`;
  };
  for (const [long = "", ...short] of entriesOf(shortForms)) for (const name of short) add(name, long);
  for (const group of entriesOf(sameNames)) {
    for (const name of group) for (const other of group) if (other !== name) add(name, other);
  }
  return names;
}

function entriesOf(list: string): readonly (readonly string[])[] {
  return list.split(";").map((entry) => entry.trim().split(/\s+/));
}
