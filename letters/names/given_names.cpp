#include "letters/names/lists.h"

namespace mijlpaal::letters::names {

// In small letters without accents, as `Word::key` has them.

const WordSet& givenNames() {
    static const WordSet all = [] {
        auto names = wordsIn(R"(
aad aafje aafke aagje aaldert aaliyah aalt aaltien aaltje aaron aart aarti aat abbas abbie abdallah abdel
abdelali abdelaziz abdelghani abdelhadi abdelhafid abdelhak abdelhamid abdelilah abdelkader abdelkarim
abdellah abdellatif abdelmajid abdelouahed abderrahim abderrahmane abdeslam abdessamad abdul abdulkadir
abdulkerim abdullah abdurrahman abe abel abeltje abigail achiel achmat achmed ad adalbert adam adelaide
adele adelheid adem adib adil adinda adnan adriaan adrian adriana adrianna adriano adrie adrien adrienne
aebe aede afke afra agata agathe agnes agnieszka ahmad ahmed ahmet ahu aicha aiden aiko aiman aime aimee
aisha aissa ajay akke akkie akram aksel alae alain alan albert albertina albertine albertje alberto
albertus aldert aleid aleida aleks aleksander aleksandra alette alev alex alexander alexandra alexandre
alexandria alexandrie alexia alexis alfons alfonso alfred ali alice alicia alicja alida alie aliene alies
alina aline alisha alison alistair alix alja allan allard almer alper alperen alphonse altan alwin alwine
alyssa amal amalia amanda amandine amar amelia amelie amin amina amine amir amira amit ammar ammerens amy
ana anais anand anas anass anastasia anastasie anastazja anca anco andor andre andrea andreas andree
andrew andries andriy andrzej andy anette angela angele angelika angelina angelique angelo angus ania
aniela anil anique anis anisa anita anja anjali anke ankie ann anna annabel annabelle anne annebeth anneke
anneleen annelieke annelien annelies anneloes annelore annelot annemarie annemarieke annemie annemiek
annemieke annemijn anneroos annet annette annick annie annigje annika annita anny anouar anouk ansje
anthony antje antke antoine antoinette anton antoni antonia antonio antonius antony antoon anuschka anwar
aoife apolonia aranka arda arend arent ariaan arianda ariane arianne arie arien ariette arina arjan arjen
arjenne arjun arkadiusz arlene arlette armand armin arna arnaud arnaude arne arno arnold arnoud arnout
aron arthur artur arvid arwen arwin arzu asha ashleigh ashley ashok ashraf ashwin asiye aslan asli asma
asmae assia astrid asuman atika atilla attie atze aubrey audra audrey augusta auguste augustin auke
aukelien aukje aurelia aurelie aurore axel axelle aya aycan ayden ayfer aygul aykut ayla aylin ayman aynur
ayoub ayse aysegul aysel aysun ayten azeddine aziz aziza azmi azra babette badia badr bahar bahija baldwin
balthasar banu baran barbara barbera barend baris barry bart bartek barthold bartolomeus bartosz bas basak
basia basma bassam bastiaan batoul batuhan bauke baukje bauwe bayram bea beata beatrice beatrijs beatrix
beau bedriye beene behcet beitske bekir belgin ben benjamin bennie benno benny benoit bente benthe beran
berat berbel berber berdien berend berfin berit berk berkay berna bernadette bernard bernd bernhard
bernice berrin berry bert bertha berthe berthold bertie bertien bertil bertrand bertus beryl beth bethan
bethany betsie betsy bettina betty betul beverley beyza bianca bianka bibi bieke bieuwe bilal bilge billy
bineke birgit birol bjarne bjorn blanche blanka blazej boaz bob bobbie bobby bodil boele bogdan bonne
bonnie bonny bora boris borys bouazza boubker bouchra boudewijn bouke boukje boutaina bouwe boyd bradley
brahim bram brandon brechje brecht brechtje bregje brenda brendan brent brett brian bridget briek brigitta
brigitte britt bronno bronwyn bruce bruno bryan bulent bunyamin burak burhan busra byron caglar callum
cameron camille canan capucine carel caren carien carin carina carine carl carla carlijn carlos carly
carmen caro carol carola carole carolien caroliene carolina caroline carolyn cas casimir caspar casper
cassandra catelijne catharina cathelijne catherine cathy cato catrinus cecil cecile cecilia cedric cees
celal celeste celil celina celine cem cemal cemil cemre cengiz ceren cevdet cevriye ceylan ceylin cezary
chaima chaimaa chaimae chaja chakib chandra chanine chantal chantalle charif charifa charissa charlene
charles charley charlie charlotte chayenne chelsea cherrel cheryl chester cheyenne chiara chiel chloe
chris chrisje christa christel christelle christiaan christian christiana christiane christianne christien
christina christine christof christoph christophe christopher ciara cigdem cihan cihat cindy ciska
claartje claas claire clara clarence clarissa clasien clasina claudia claudine clemence clemens cleo
clifford clive coby coen coenraad coert colette collin connor conny conor conrad constant constantijn coos
cora cordelia cordula corey corien corine corinna corinne cornald corne cornelia cornelie cornelis
cornelius corrie corry coskun craig cunera cuneyt cynthia cyprian cyriel cyril cyrus daan daantje dafne
dagmar dagmara daisy dajo dalia dalila damian damien damla damon dana dani daniel daniela danielle danilo
danique danja danny danuta dany daphne darcy darek daria dario dariusz darja darren dave david davina davy
dawid dawn dayenne debbie debby debora deborah debra declan deepak defne deirdre delano delia delphine
demet denis denise deniz dennis derek derk dermot derya desiree desmond devi dewi dewy diana diane diantha
dick dicky didi didier diede diederik diego dieke dieneke diete dieter dieuwertje dieuwke dilan dilara
dilek dimitri dimphna dimphy dina dinand dineke dinesh dinie dino dion dirk ditmar ditta ditte djamila
djoeke djura dmytro doede doeke dogukan dolf dolores dominic dominik dominique donald donna doortje dora
doreen dorette dorien dorinda dorine doris dorota dorothea dorothee dorothy dorus dory dougal douglas
dounia doutzen douwe dragana dries driss duco duncan dunya durk durmus dursun duuk dwight dylan dylano
dymphna ebbe ebel ebru ece ecrin ed eda edda eddie eddo eddy edgar edgard edine edita edith edmond edmund
edo edouard edson eduard eduardo edward edwin edyta eef eefje eefke eelco eelke eelkje efe efraim
egberdina egbert egon eileen eise ekrem elaine elarbi elbert elbrich eldert eleanor elena eleonora
eleonore elfriede eliane elias elien elif elin eline elisa elisabeth elise eliza elizabeth elize ella elle
ellemieke ellen ellert elles ellie elliot elliott elly elma elmar elmer elodie eloise els elsa elsbeth
elselien elske elspeth elvan elvira elvis elwin elwira elza elzbieta ema emad emel emiel emil emile emilia
emilie emily emin emine emir emke emma emmanuel emmanuelle emmeke emmelie emmo emmy emrah emre enes
engbert engelbert engin enid enno enrico enver ephraim ercan erdal erdem eren ergun erhan eric erica erik
erika erkan erna ernest ernst erol ersin ertan erwin eryk esen esila esin eske eslem esma esmay esmee
esmeralda espen esra essaid estelle ester esther ethel etienne ettje euan eugene eugenie eva evalien evaline
evelien evelijn eveline evelyn evelyne everdien everdina everhard evert evi evie evren evy ewa ewald ewan
ewelina ewoud ewout eyup ezgi faas fabian fabienne fabio fabrice fadila fadime fadma fadoua fahd fahri
faisal faiza famke fanny faouzia farah fares farhad farid farida farouk faruk farzad fatemeh fatih fatiha
fatima fatma fatna fatoumata faye faysal febe fedde feddo fedor fedora fedoua fehmi feije feike feiko
felicia felicity felien feline felix femke femmie femmy fenna fenne fenneke fenneken ferdi ferdinand ferdy
fereshteh fergus ferhan ferhat feride ferit fernand ferre ferruh fevzi feyo feyza fidan fieke fien fiene
fientje fiep figen fikret fikri fileen filip filiz fimke finette finn fiona firat firmin flip floortje
flora flore florent florentine floriaan florian florijn floris focke foekje fokke fokko folkert folkje
fonger fons foppe foske fouad fouzia fran frances francesca francesco francien francine francis francisca
franciscus franciszek franck francois francoise frank franka frankwin franky frans franz fraser fraukje
freark fred freddie freddy frederic frederick frederik frederike frederique fredrik freek freerk frerik
freya frida frieda friedrich friso frits froukelien froukje fryderyk fulya furkan gabby gabe gabriel
gabriela gabriella gabrielle gaby gaelle gail gaja galina gamze ganesh gareth garry gary gaston gauke
gavin gea geert geerte geerten geertje geertruid geertruida geesje geeta geke gemma genevieve geoffrey
george georges georgette georgina gepke geraint gerald geraldine gerard gerarda gerardien gerardine
gerardus gerben gerbrand gerbren gerco gerda gerdie gerdien gerdina gerhard gerhardus gerie gerjan gerko
gerlinde gerlof germaine gerold gerrianne gerrie gerrit gerritje gerry gersom gert gertie gertjan gertrud
gertruda gertrude gertrudis gertruud gerwin gesina geurt gezina ghada ghislain ghislaine ghizlane gianni
gideon giel gijs gijsbert gijsbertus gijsje gilbert gilberte gilda gilles gillian gina ginette ginny gino
giny giovanni gisela gisele gisella gita gitta gitte giulia giuseppe gizem glenda glenn glenys gloria
godelieva godelieve godert godfrey godfried goedele gokce gokhan gonca gonnie gonny gonul goos goosen
goran gordon gosewijn gosse govert graciela grada gradus graeme graham gratia grazyna greet greetje
gregoire gregor gregorius gregory greta gretel gretha griet grietine grietinus grietje grytsje grzegorz
gudrun guido guillaume guillermo gulay gulbahar gulcan guler gulhan gulizar gulnur gulsah gulsen gulseren
gulsum gulten gunay gunnar gunter gunther gurbe gurcan gurkan gursel gustaaf gustav gustaw guus guusje
guven guy gwen gwenda gwendolyn gwyneth haaike habib habiba hacer hadassa hadewij hadewych hafid hafida
hafsa haico haiko hailey haitam hajar hakan hakim hakima hakki hala halide halil halima halina haluk hamdi
hamid hamida hamish hamza han hanaa hanae hanan hanane hande hanife hanim hanke hanna hannah hanne hanneke
hannelore hannes hannie hanny hans hansje harald haris harish harke harm harmannus harmen harmke harold
harrie harriet harro harry harun harvey hasan hasna hasnae hassan hassania hatice hatim hatun havva hayat
hayke hayley hayo hayri hayriye hazel heather hector hedda hedwig hedy heerke heero heidi heike heiko
heiltje heimen hein heine heinrich heintje heleen heleentje helen helena helene helga helianne hella helmi
helmut hendrickje hendrien hendrik hendrika hendrikje hendrikus hendrina hendrine henk henkjan henna
henneke hennes hennie henny henri henrica henricus henriette henrik henrike henry henryk herbert herke
herman hermance hermanna hermanus hermien hermina herre hessel hester hetje hette hettie hetty hicham
hidayet hidde hiddo hieke hielke hikmet hilal hilary hilda hilde hildegard hille hillie hilligje hilmi
hiltje hindrik hinke hiroshi hiske hittjo hjalmar holger hollie honore hortense houda houria houssain howard
hubert huberta hubertina hubertus hubrecht hugh hugo hugues huguette huib huibert huig hulusi hulya
humphrey huriye husamettin huseyin husnu hylke hylkje iain ian ibrahim ibtisam ibtissam ida idelette idris
idske idzard iebe iefke ieke ieme iemkje iet ieteke ietje igna ignace ignacy ignatius igor ihsan ikram
ikrame ilana ileen ilham ilhan ilias ilja ilka ilker ilknur ilona ilonka ilse ilyas ilyes ilze imad iman
imane imke imme immetje imran imre ina inaya indra indy ineke ines inez inga inge ingeborg inger ingmar
ingo ingrid inka iraida ireen irem irena irene irfan irina irma isa isaac isabeau isabel isabella isabelle
ise isidoor isil isis iskander ismael ismahan ismail ismet isobel isolde issam itske ivan ivana ivar
ivette ivo ivonne ivor iwan iwo iwona izaak izabela ize izzet jaak jaap jaapje jacco jacek jacinta jack
jackelien jackie jacob jacoba jacobien jacobine jacobus jacolien jacomijn jacomina jacqueline jacques
jagdish jaime jaimie jairo jake jakob jakub jalal jaleesa jamal james jamie jamila jan jana jane janet
janetta janette janice janick janina janine janka janke janna janne janneke jannes jannetje jannetta
jannette jannick jannie jannigje janno janny jans jantien jantina jantinus jantje janusz jaouad jarek jari
jarmila jarne jarno jaron jaroslaw jarrik jasmijn jasmin jasmina jasmine jason jasper jasperina jawad
jayce jayda jayden jaylinn jayne jayson jean jeanet jeanette jeanine jeanne jeannette jeannine jeanpierre
jedidja jedrzej jef jeff jeffrey jehudi jelena jelle jelmar jelmer jelte jeltje jemima jemma jenna jenneke
jennie jennifer jenny jens jente jeremi jeremia jeremy jerina jerke jeroen jerome jeroom jerry jerzy
jesaja jeske jesper jesse jessica jessie jessika jessy jetske jetta jette jetty jetze jikke jilali jill
jilles jilt jim jimmy jing jinke jinthe jip jiska jits jitse jitske jitte jitze joachim joan joana joandra
joanie joanna joanne joannes jobke jocelyn jochanan jochem jochen jodie jody joe joeke joekie joel joelle
joep joeri joery joey jogchum johan johanna johanne johannes johannette john johnnie johnny johny
jojanneke jolanda jolande jolanta joleen jolet jolieke jolien jolijn jolise jolle jonas jonathan joni
jonna jonne joop joost jop joppe joran jordi jordy joren jorg jorgen jori jorien jorik jorina joris jorn
jorne jorrit jort jos jose josee josef josefa josefien josefine joseph josepha josephina josephine
josephus josette josh joshua josiane josien josine josje josse jouke joyce jozef jozien jozua juan judica
judith judy juergen jules julia julian juliana julianna julie julien julienne juliette julita julius
juliusz jurgen jurjan jurjen jurre jurriaan jurriaen justin justine justus justyna jutta juul kaan kaat
kaatje kacper kadir kadriye kai kaja kajetan kalina kamal kamiel kamil kamila kamran kaoutar kaouthar
karel karen karianne karien karim karima karin karina karine karl karla karlien karlijn karol karolien
karolina kars karst karsten kasia kasper katarina katarzyna kate katelijne katharina kathelijn katherine
kathleen kathryn kathy kati katia katie katinka katja katleen kato katrien katrijn katrin katrina katty
katy kavita kawtar kay kaylee kayleigh kazim kazimierz keano kees keimpe keira keith kelly kelsey kelvin
kemal kenan kenji kenneth kenny kenrick kenza kerem kerim kerry kerstin ketrin kevin kezban khadija khaled
khalid khalil kian kiara kieran kiki kilian kim kimberley kimberly kimmy kinga kiran kirsten kirsty kitty
kjell klaartje klaas klaaske klara klasina klaske klaus klazien klazina knut kobe koen koenraad koert
konrad konstanty koos koosje koray korien korneel kornel kornelia kornelis krelis krijn krina kris krishna
krista kristel kristiaan kristian kristien kristin kristina kristine kristof kryn krystian krystyna
krzysztof ksawery kubilay kubra kudret kumar kune kunera kursat kurt kyan kyano kyara kyle kyra lachlan
laetitia lahcen laila lailah lakshmi lale lamberdina lambert lamberta lambertus lambrecht lamia lamiae
lammechien lammert lammie lammigje lamyae lana lander lara larbi larissa lars laszlo latif latifa laura
laure lauren laurence laurens laurent lauri laurie laurien lawrence lea leah leander leandra leanne leen
leendert leentje leida leidy leigh leila leilah lena lenie lenn lennart lennert lenny leny leo leon leona
leonard leonhard leonie leonoor leonora leontien leontine leopold lesley leslie lettie levent levi levina
leyla lia liam liane liang lianne lida lideke lidewij lidia lidwien lidwina liedewij lieke lien lieneke
lies liesanne liesbet liesbeth liese liesel lieselot lieselotte liesje lieuwe lieve lieven lieze lijsbeth
lijsje lilian liliana liliane lilianne lilly lily limke lina linda linde lindsay lindsey lineke linette
lini linn linsey liona lionel lisa lisanne lisbeth lise liselot liselotte liset lisette livia liwia liz
liza lize lizet lizette lizz lizzy lobbert lobke lode lodewijk loek loeki loekie loes loesje loic lois
lola lolke lolkje lonneke lopke lore loreen lorena lorenzo loretta lorna lorraine lothar lotje lotte
loubna louis louisa louise louke lourens lowie lowina lubbert luc luca lucas luce lucelle lucia luciano
lucie lucien lucienne lucinda lucinde lucy ludo ludolf ludovic ludovicus ludwig luis luisa luite luitje
luitzen luka lukas lukasz luke lummigje lutfi lutgarde lutgardis lutgart lutger lutgerdina lutske luuk
luurt lydia lydie lynda lynette lynn lynne maaike maaikel maaikje maarten maartje mabel machteld maciej
maddy madelein madeleine madelene madelief madelon mads madzy magali magchiel magda magdalena maggie
mahesh maheshwar mahir mahjoub mahmoud mahmut mahsa maike maikel maja makbule maks maksymilian malak
malcolm malgorzata malika malou malwina manda mandy manfred manja manna manoj manon manouk mansur manuel
manuela mara marbet marc marcel marcelien marcelina marcella marcelle marcellus marcin marco marcus mare
mareike mareille marek maren marenka margaret margareta margaretha margaud margaux margit margje margo
margot margreet margret margriet margrieta marguerite maria mariam mariama marian mariana marianna
marianne mariarosa maribel marie marieclaire marieke mariel mariella marielle mariet marietje mariette
marij marije marijelle marijke marijn marijse marika marike marileen marilene marilou marilyn marina
marine marinus mario marion mariska marit marita maritia marius mariusz marja marjan marjanne marjanneke
marjet marjo marjoke marjolein marjoleine marjolijn marjon marjorie mark marketa marko markus marla
marleen marleentje marlene marli marlice marlieke marlies marlijn marlise marloes marlon marlou marnix
maroesja marouane marry marsel marsha marsja marta marten martha marthe martien martijn martijntje martin
martina martine martinette martinus martje martyn marwa marwan marwane mary maryam maryse marysia matej
mateusz mathea matheus mathew mathias mathieu mathijn mathijs mathilda mathilde mathis matilda mats
mattanja matteo matthew matthias matthieu matthijs mattijs maud mauk maura maureen maurice maurien maurits
maurizio mauro maurycy mavis maxim maxime maximiliaan maximilian maxine maya mbarek mechteld mechtelina
mechtild medina meena mees megan mehdi mehmet mehtap meike meina meinard meinder meindert meine meinie
meint melania melanie melchert melchior melek melih melike melina melis melissa melle mels meltem melvin
melvyn memduh menke menna menno meral mercedes merel meriam merijn merle merlijn mert merve meryem meryl
mesut mete metin mette mevlude mevlut mia micha michael michaela michal michel michele micheline michelle
michiel mick micky miek mieke miel mien mieneke miente mientje miep mies mieszko mignon miguel mihai mika
mikael mikai mikail mikal mike mikolaj mila milan milda mildred milena miljenko milo milosz milou miloud
mimi mimoun mina ming minh minke minne minnie mira miranda mireille mirella mirelle miriam mirja mirjam
mirjana mirko mirte mirthe miryam mirza mitchel mitchell mitra mladen moad moesha mohamad mohamed mohammad
mohammed mohamud mohcine moira molly mona monica moniek monika monique monir morag morris morten moses
mouna mounia mounir mourad moussa muammer muhammed muhammet muharrem mukaddes mukesh mumine munevver murat
muriel murk mustafa mustapha muzaffer myfanwy myra myriam myrna myrte myrthe nabil nabila naci nada nadia
nadieh nadien nadine nadja nafiz nahid nail naim naima najat najia najib najim najoua namik nancy nanda
nander nanette nanne nannie nanning naomi naoual naoufal naresh narges narjis nasim nasira nasrin nasser
nassim natacha natalia natalie natan nataniel natascha natasha natasja natasza nath nathalie nathalja
nathan nathanael naud nawal nazan nazim nazli nazmiye nebahat necati necdet necip necla necmettin nedim
neel neele neeltje neha neil nejat nel nela nele nelie nelke nelleke nelli nellie nelly nelson nena nermin
nesibe neslihan nesrin neville nevin nevzat nezahat ngozi niall niamh nic nicholas nick nickie nicky nico
nicola nicolaas nicolas nicole nicolet nicolette nicolien nicoline niek niels nienke nigel nihal nihan
nihat nijs nikita nikki niklas niko nikodem nikola nikolai nikolaj nilay nilgun nils nilufer nina ninke
nino ninthe nisa nisha nisrine niyazi nizar noa noach noah noella noelle noemi noemie nolda nolleke nona
nonna noor noortje nora norah noralie noraly norbert nordin nordine nore norma norman noud nour nourdin
noureddin noureddine nouria nouschka nout numan nuran nuray nurcan nurdan nurettin nurgul nurhan nuri
nursel nurten nusret nynke obbe obe oceane ockje odette odilia oebele oeds oege oek oene oeneke ofra okan
okke okko oksana oktay olaf olav olcay ole oleksandr olena olga olger olgierd oliver olivia olivie olivier
oliwier olle olof olwen omar omer omid onno onur oona orhan orhun oriana orla orlando orsolya oscar oskar
osman oswald othman otis otje ottilie otto ottoline ouafa ouafae ouarda ouassim ouassima ouiam oumaima
oussama ove owen oya ozan ozge ozgul ozgur ozlem pablo paddy padraig pamela parvin pascal pascale pascalle
pat patricia patrick patries patrik patrycja patryk patty paul paula paulette paulien paulina pauline
paulus pavel pawel pedro peggy pelin pelle penelope pepijn percy perdita perihan perla perry petar peter
petra petro petronel petronella petronia petrus phaedra phileine philine philip philippa philippe
philippine phillip philomena phoebe phyllis pien pier pierke pierre pierrette piet pieteke pieter
pieterjan pieternel pieternella pietertje pietje pietro pietsje pim pinar piotr pip pippa pleun pleuni
pleunie pleuntje ploni pnina pooja popke pradeep prakash prisca priscilla priya przemyslaw puck puja
quentin quincy quinn quint quinten quinty quirijn quirine quirinus rabia rabie rabiha rachael rachel
rachid rachida radboud radha radoslaw radouan raf rafael rafal rafik rafiq rafke ragna rahime rahul
raimond raisa rajae rajesh rajni rakesh ralf ralph ramazan ramesh rami ramon ramona ramses ramzi rana
randolf randy rani rania ranya raoul raphael raphaela rashid rashied rasim rasmus ravi rayan raymond
rebecca rebekka recai recep redouan redouane reece reena refik reggie regien regina reginald reijer rein
reina reinarda reinbert reinder reindert reinhard reinhilde reinier reinko reinolda reinoud reinout
reinskje reintje reitse reitze rejina rembert rembrand remco remi remko remmelt remmert remon remy remzi
rena renaat renaldo renate rene renee renilde renko renny renout rens renske renze renzo resi resul reuben
reyhan reza rhea rhiannon rhimou rhona rhys ria rian rianne ricarda ricardo richard richelle rick ricky
ridvan riek rieke riekje rieks rieky riemer rien rieneke rienk rients riet rietje rifat rijkje rijna rik
rika rikie rikkert rikst rimmert rina rineke ringo rinia rinke rinkje rinnert rinse rinske rinus rinze
rishi risje rita ritske riva riya riza rkia roald roan rob robbe robbert robbie robby robert roberta
roberto robijn robin robine robrecht rocco rochelle rochus roderick roderik rodney rodrigo roel roeland
roelande roelandina roelfien roelfke roelie roelien roelina roelof roelofje roely roemer roger rogier
rohit roisin roksana roland rolf rolinda roline romain romana romano romee romy ron ronald ronan ronja
ronnie ronny rony roos roosmarie roosmarijn rosa rosalia rosalie rosalind rosalinda rosalinde rosalyn
rosamund rosanna rosanne roselien roselinde rosemarie rosemarijn rosemary rosette rosie rosita rosmarijn
ross rowan rowena roxanne roxy roy roza rozalia rozemarie rozemarijn ruben rudi rudie rudolf rudolph rudy
rufus rukiye rune rupert russell rutger ruth ruud ruurd ruurdtje ryan ryszard saad saadia saakje saar
saartje sabahat sabien sabina sabine sabri sabrina sabrine sacha sadik safira safiye said saida sait
sakina sakir salah salaheddine salih salim salima sally salma salome salomon saloua sam samantha samer
samet sami samia samir samira sammy samson samuel sanae sandeep sander sandhya sandra sandrine sandy
sangeeta sanjay sanjeev sanna sanne sanneke santi sape sara sarah sarina sascha sasja saskia satish saul
schelte schelto sean seb sebahat sebahattin sebas sebastiaan sebastian sebastiana sebastien sebnem sebo
seda sedat sedef seerp sefa seher selahattin selami selcuk selda selena selien selim selin selina selinde
selma sem semih semiha semmy semra sena senay senn senna senne senol sepp seppe serap seraphina sercan
serdal serdar serge sergej sergio serhat serhiy serife serkan serpil servaas servet seth seval sevda
severine sevgi sevil sevilay sevim sevinc seyit seyma sezen shabnam shahin shaima shana shane shaniqua
shannon shanti sharda sharida sharmila sharon sharona shaun sheila shelly sherida sherilyn sherwin sheryl
shirley shyam sian siavash sibbele sibel sible sibylle sidney sieb siebe siebold siebrand siebren
siebrigje siedse sieger siegfried siem siemen sien sienna sientje siep sierd siert sieta sietse sietske
sietze sigrid sigurd siham sihame sijbrand sijbren sijmen sijtje sijtske sikko silas silke silvana
silvester silvia silvie simcha simeon simke simon simone simonne sina sinan sinem sinie siobhan sipke sita
siti sjaak sjaan sjaantje sjanie sjanna sjarel sjef sjerp sjieuwke sjoerd sjoerdje sjoerdtje sjoke sjors
sjoukje sjuul slawomir snezana soeradj sofia sofie sofieke sofyan solange soledad soner songul sonia sonja
sophia sophie sophieke soraya souad soufian soufiane soufyan souhaila soukaina soumaya soumia stacey stan
stanislaw stanley stannie stans stef stefaan stefan stefania stefanie steffen steffi steffie stefke steijn
stella sten stephan stephane stephanie stephany stephen sterre steve steven stewart stien stientje stijn
stijntje stina stine stuart suat suha sukran sukriye sukru sule suleika suleyman sultana sumeyra sumeyye
suna sunay sunil sunita sunniva suresh sureyya susan susana susanna susanne suse sushma suus suzan suzanna
suzanne suzette suzy svea sven svetlana swaan swati sweder swenne swenneke sybe sybil sybille sybolt
sybrand sybren sylvain sylvana sylvester sylvia sylvie sylwia sytske sytze szymon tabitha taco tadeusz
taeke tahar tahir tahsin tako talat talia talitha tamar tamara tamer tamira tammo tamsin taner tania tanja
tanneke tansu tanya taoufik tara tarek tarik tariq tatiana tatjana tayeb tayfun teade teake teatske teddie
teddy teetje teije tekin tekla teoman terence teresa teresia terry tesfaye tessa tetje teun teuna teunetta
teunie teunis teuntje teus tevfik tewodros thaddeus thalia thea thecla theda thelma theo theodoor theodor
theodora theodore theodorus theophile thera theresa therese theresia thibault thibaut thibo thierry thies
thieu thijmen thijn thijs thilly thirza thobias thom thomas thonie thorsten tiago tialda tiara tibbe tibe
tibo tibor tieleman tielke tieme tiemen tiemke tiffany tijl tijmen tijn tijs tilda tilleke tilly tim timen
timmy timo timon timothee timotheus timothy tina tine tineke tinie tinka tinke tinne tinus tirsa tirza
titia titus tjaard tjaart tjakko tjalf tjalie tjalle tjalling tjapko tjarda tjark tjebbe tjeerd tjerk
tjibbe tjikke tjits tjitske tjitte tjitze tjomme tobi tobias tobiasz tobie tobina toby tofik toine tola
tolga tom tomas tomasz tomek tommy ton toni tonia tonja tonke tonko tonnie tonnis tonny tony toos torben
torsten tosca touria tracey tracy trees trevor tricia trijn trijntje trina trine trinette trinus tristan
trix trude trudie trudy trui truida truitje truke truus tryntsje tsegay tsjerk tuan tuba tugba tugce
tugrul tulay tulin tuncay tuncer turan turgay turgut turkan tuur twan tycho tygo tyler tymen tymon
tymoteusz tyrone ubbo uday ufuk ugur uilke ulas ulbe ulco uldrik ulf ulku ulla ulrich ulrike umit umut
unico urbain urias urmila ursela ursula urszula usha utku uwe vahit vajen valentijn valentina valentine
valere valerie vanessa vanja vasco vedat veerle veli venkat vera verena vernon veronica veronique veysel
vic vicky victoire victor victoria vigo vijay vikas vikram viktor vildan vilma vince vincent vincenzo
vinod virginie vishal vitus vivek vivian viviane vivianne vivien vivienne vladimir volkan volkert wabe
wadia wafa wafae wahid wail walid waling wallace wally walraaf walter walther wanda wander wannes warner
warre wayne weert wei weia welmoed wenda wendela wendelien wendeline wendelmoet wendy werend werner wes
wesley wessel wiard wiardus wibe wibo wichard wichert wiebe wiebren wieger wieke wieland wiendelt wieneke
wierd wiert wiesje wieslaw wietse wietske wigbold wigger wiggert wijbe wijbrand wijbren wijnand wijnanda
wijnie wikke wiktor wiktoria wil wilbert wilco wilfred wilfried wilhelm wilhelmien wilhelmina wilhelmus
wilja wilko willeke willem willemien willemijn willemina willemke willemtje william willianne willibrord
willie willy wilma wilmar wilmer wilrik wim wina winand winfred winfried winifred winke winnie winnifred
winny winston wisse witold wladimir wobbe wojciech wolbert wolfert wolfgang wolter wopke wout wouter wubbe
wubbina wubbo wybe wybren wyger wyke wytse wytske xander xandra xavi xavier xaviera xenia xiu yagmur yahya
yakup yalcin yana yann yannick yara yasar yasemin yasin yasmin yasmina yasmine yasser yassin yassine
yassir yavuz yde yeliz yentl yesim yeter yfke yildiray yilmaz yinthe yke ykje yme ymke ynse ynske ynte
yoeri yohannes yolanda yolande yonca yoran yorick yorn younes youness younis youp youri yousef youssef
youssra ype ypke ysbrand yteke yttje yucel yuki yulia yunus yurdagul yusra yusuf yvan yves yvet yvette yvo yvon
yvonne zacharias zacharie zachary zafer zahra zaid zainab zakaria zakariya zakia zara zbigniew zdzislaw
zef zeger zehra zekeriya zeki zekiye zeliha zeno zeynep zilla zina zineb zita ziya zoe zoey zofia zohra
zoltan zoran zouhair zoulikha zubeyde zuhal zuhra zulfiye zuzanna zuzia zwaantje zwanet zwanetta zwanny
zwenneke
)");
        names.merge(wordsIn(givenNamesElsewhere()));
        return names;
    }();
    return all;
}

const WordSet& givenNamesThatAreWords() {
    static const WordSet all = wordsIn(R"(
ada alba alma amber amor anders angel anker april arena aria august aurora bloem bo boy carlo carry clare
claude colin constance cor dale dean delphi demi dex dik dolly eden elke eros eve faith falco fay fem
ferry fleur floor flor florence ford gene georgia glen grace grant gust harmony herald hind holly homme
hope hunter ide ids iris ivoor ivy jade jar jas jay jet jo job joke jolie jordan joy jude june juno
justice ken kerst kick kit lance lee len lente lewis lex lin liv lot lou love luna lux mars mart mason max
mei mercy merlin meta mo nand nas nil noel nova olive olympia paige paris pearl penny pia pius pol puk rae
ray riley ringer rod roman romeo rose ruby saba salvador savannah scott sep sil silver sol sonny star ster
storm summer suze tess thor ties toon tres ty uma una viola vita ward wiel will willow wolf zilver
)");
    return all;
}

}  // namespace mijlpaal::letters::names
