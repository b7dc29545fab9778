#include "letters/names/lists.h"

namespace mijlpaal::letters::names {

// In small letters without accents, as `Word::key` has them. From Faker (Copyright 2012 Daniele Faraglia and
// contributors, Expat licence), without what is a word of Dutch too: docs/decisions/0084-word-lists-for-names.md.

std::string_view givenNamesElsewhere() {
    return R"(
aada aage aapo aarne aaro aatos abby abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulmenaf abdulsamed
abdulsemet abdurresit abeiku abelardo abelone abena abid abiye abjorn abram abramo abril abuzar abyasa acar
acarkan achim acikel acilay aclan adak adal adalberto adan adasal addison adela adelaida adelbert adelgunde
adelin adelina adelinde adeline adhiarja adiarja adigun adika adikara adila adina adinata adis aditya adlan
admir adolf adolfine adolfs adomas adriane adrienn adrija adrijana adviye adwoa aenne afer aferdita afia afife
afonso afrim afua agakisi agatha agbegim agim aglaia agmur agne agnese agneta agnete agnos agripina agris
agron agus agustin ahat ahsen ahter ahti aidan aiga aigars aija aila aili aimo aina ainars aino airi aistis
aisyah aitor aivar aivaras aivars ajan ajda ajeng ajiman ajimat ajimin ajiono ajla akalan akar akarsana akatay
akay akbas akboga akcabay akcasu akcivan akdora akdurmus akgol akgunes akif akinal akira akise akmaner akmaral
akos akosua akoz aksay akseli aksogut aktemur akua akumaa akver akwasi akwesi akyildiz alaaddin alabezek
alaeddin alambana alana alanalp alattin alaz alban alberta alberte albin albina albrecht albulena alcan aldin
aldis aldo aldonza alea alec aleisha alejandra alejandro aleksandar aleksandr aleksandras aleksandrs
aleksanteri aleksei aleksej aleksi alemsah alena alenka aleodor ales alessandra alessandro alessia alessio
alexa alexandr alexandrina alexandros alexandru alexe alexei alexej alfredo alfreds algirdas algis aliabbas
alighieri alighiero aliihsan alika alin alis alisa alise aliseydi alisik alissa alistar alize aljaz aljosa
alkor allison almast almir almira almus almut almuth alois aloisia alojzij alojzija alonso aloys alparslan
alpcan alpin alpsu alsoy altin altinbike altincicek altinisin altinkaya altogan altug alvar alvaro alvin
alvine alwina alzbeta amac amador amaia amalie amalija amedeo amedeu amela amelija amerigo among amos amparo
amra amre amza anabel anabela anahera anaida anamaria anargul anaru anastasio anastasios anatol anatoli
anatolie anatolij ancuta anda andela andic andra andrada andras andreea andrei andreia andrej andreja andrejka
andrejs andres andress andrey andri andrian andrija andrin andrina andris andrius andrus anej anel anemona
anes aneta anete anett anezka angeles angelica anggabaya anghel anghelina angie anica anika aniko anina
anisoara anka ankica annak annaliese annalisa annalise annamaria annamarie annedore annegret annegrete
annekatrin annelene anneli annelie anneliese annelise annemette annerose annett anni anniina annija annikki
annina annukka anom anselm anselmo ansgar ansis anssi antal antanas antero antim antimo anto antoaneta
antonela antonella antonie antonietta antonija antonin antonina antonino antonios antoniu antons antra ants
antti antun anuta anze apaydin apollonia apostolos arabella araceli aral aran arben arbnor arcan arcelia
archer archie arcibaldo ardian ardit ardita arduino argono argu ariadna arian ariana arianna aribert ariele
arif arifcan arija arijus ariki arikol arild aripinar aris arisoy aristide aristita arja arkut arlind arlinda
arlo armahan armandas armando armands armas armend arminas arnas arnd arndt arnfried arnim arnis arnoldas
arnolds arnost arnulf aroha aroldo aronas arpad arpag arsenie arsim arsipatra arta artan artanto artawan
artemide artemisa artis arto arttu artturi arturas arturo arturs arunas arvids arvo arvydas arziye asalet
asbjorn asger ashan asher ashlee ashton asiman asir asirwada asirwanda asko aslanhan aslijan asliye asmadi
asmianto asmuni assunta asta astrit asuncion aswani ataahua atagun atalay atanur atasagun atatore atena atgun
athanasios atilgan atilhan atiyye atma atmaja atnan atte aude audenico audrius augustas augustina augusto
augusts aukusti aulikki aulis aune aureja aurel aurelian aureliana aurelija aurelio aurica aurimas ausma
ausonio ausra ausrine austra autumn avgust avide avni avram avsin avunc awesi awhina axenia axinte ayasun
ayaydin aybet aybora aycagul aydar aydinbey aydinc ayduru aygonenc aygutalp aykutalp aylil aynilhayat aynimah
aypar aysan ayseana aysema aysenur aysevim aysoy aysuna aytek aytoz aytuna ayulker ayvas ayyaruk azade azettin
azize azue azuolas baaba babett bacchisio badegul bagas bagdas bagdat bagiya bagus bagya bahaddin bahittin
bahtinur bahuraksa bahuwarna bahuwirya baiba bailey bajragin bajram bakda baki bakiadi bakianto bakidin
bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin balazs
balca baldassarre baldur balidin balijan balint balli baltas balz bambang banara banawa banawi bancar banel
barbel barbora barbro barbu barica bariscan barna barnabas barsen bartholomaus bartolomeu basarab basay bashan
bashkim basil basim basok basriye bastian batirhan battista baturay baydu baykan bayman bayruhan baytal
bayzettin beatriz beauden bebe becky beda bedi bediriye bedri bedrich begim begona behiza behrem bekbay bekim
bektasi bela belgizar belinda belkize bella bellisan benas bence bendeguz benedek benedetta benedicte benedikt
benedikte benedita benek bengibay bengt beniamin benice benicio benita benito benjamim benol benone beray
beriye berkal berki berksay bernabe bernadett bernarda bernardo berndt bernfried bernhardine bernt bernward
berran berta bertalan bertold bertram bertulis besart besarta besey besim besin besnik betania betina betti
bettino bevan beverly beyda beyhatun beyler beyzade bezek biagio bibiana bican bidayet bilay bilender bilgen
bilginur bilgutay biljana bilkay billie biltas binay binbasar binisik birben birger birgid birgitt birgitta
birgitte birgul birsan birsen birte birthe biruta bisar biserka bitul bjorg blair blake blanca blanduzia blaz
blazena blerim blerina blerta bluette boban bodhi bodo bogatimur bogdana boglarka bogomir bohumil bohumila
bohumir bohuslav bojan boje borahan boratas borbala borge borje borris bortecin bortolo borut bostjan botond
boynak bozbag bozena bozerk bozica bozo boztas brad bradut brady brandi brandusa branislav branka branko
braxton brayden breanna brencis brendon breno bretislav briana brianna brigita brita britta brittany brittney
brodie bronislava brooke bror bruna brunhild brunhilde bruni bryce bucur budi buget buhari bujar bukurije
bulunc bunyamun burakhan burc burckhard burcuhan bureyre burghard burim burkard burkhard burkhardt busranur
buyrukhan cabir cacilia cacilie caetana caga cagak cagdan cager caglasin cagveren cahya cahyadi cahyanto cahyo
cahyono caio caitlin caitlyn caius cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa
caleb calebe caligola calim calin calista calogero calti calvin camil camila camilla camilo camok campbell
canal canberk candace candeniz candra candrakanta canfeza cangur cannur canseven cansin cantemir cantez canur
capa capkan caraka caridad carita carlota carmela carmelo carmina carmine carminho carolin carrie carsten
carub casandra casey casian casiana cassidy cassie cassiopea catalin catalina catarina caterina cathleen
cathrin cathrine catia catinca catrin catrina catrine catrinel catur caturangga caua caue cavit cavuldur
cawisadi cawisono cawuk cayadi cazimir cebesoy cecco cecep cecilie cecilija cedide cedrin celem celia celikkan
celikyurek celilay cemalettin cemani cemeti cemiyle cemplunk cenan cengkal cengkir centa cerasela cerci cercis
cesar cesidia cetinsu cevale cevheri cevikoz cevregul ceyhun cezar cezara cezayir chantelle charline charlotta
chase chelsey cherie christer christie christl christoffer christop christos christy ciaobella cici cidal
cihandide cilga cilli cilly cindoruk cinerk cinta cinthia cinzia ciprian cipriana cira ciril cirino cirkeline
ciro cisem citlali citra civgin clarice clarisa claudio claudiu claudius clavs clayton clea clementina
cleopatra cleros clinton clodovea codin codrin codrina codrut codruta cody cogay cokan cole colins colleen
colpan colton concepcion concetta conchita connie constanca constanta constantin constantina constanze
consuela consuelo copur coralia coralie cord corina cornel cornelio corneliu corsin corvin cory cosetta cosima
cosimo cosmin cosmina costache costantino costanzo costel costin courtney crenguta crin crina cristal cristea
cristian cristiana cristiano cristina cristobal cristofor cristyn cruz csaba csilla csongor cuheyna cuman
cuneyit curdin curt curtis cvetka cvetko cyrill czeslaw dace dacian daciana dacin dadap dadi dafina dagel
dagistan dagny dagobert daiana daiga daina dainis dainius dajana dalan dalibor dalima daliman dalimin daliono
dalkilic damaris damiana damiano damijan damir damjan damjana damlanur damu danang danica daniele danielius
daniella danijel danijela danis daniswara dante danthon danu danuja danuse dardan dariana dariati darija
darijan darimin darin darinka darius darko darlene darmaji darman darmana darmanto darrell darrin darryl
darryn darsirah darta dartono daru daruna daryani daryl dasa davi davide davis davor davorin dayar deanna
decebal deger degmeer deha deividas dejan delil demetra demian demirbuken demiriz demirok demiryurek demis
denes denisa denizalp denkel denny derkay derrick deryanur despina detlef detlev devin deviner devon dezso
diah diamante diamond dianne diar dida didina diedrich dierk diethard diethelm diether dietlind dietlinde
dietmar dietrich digdaya dijana diken dilcan dilder dilfeza dilhus dillon dilsat dilsitan dimas dimaz
dimitrina dimitrios dincer dinckol dincsu dinda dindo dinis dinu diogo dipa dirican dirja dirlik dittmar
dmitri dochia doganalp dogannur dogansah doguhan doina dolensoy dolun domagoj domantas domas domenic domenica
domenico domingo domingos dominika dominyka dominykas domiziano domnica donat donata donatas donatella donato
doner dono dorcas dorel dorian doriana dorin dorina dorinel dorit dorle dorli doroteja dorothe dorottya dorte
dorthe doru dorukhan dovile dovydas draga dragan dragica drago dragos dragutin drahomira drajat drazen drew
drilon drita driton duane duarte ducu duha duje dulce dumitra dumitrana dumitru dundaralp dunja duracan
durdali durgadin durmusali durrusehvar dursadiye duruk duruoz dusan dusanka dustin duyguhan dwayne dzidra
dzintars dzintra ebba eberhardt ebuakil ecaterina ecegul ecemis eckard eckart eckehard eckhard eckhardt
eckhart edaviye edelbert edelgard edeltraud edeltraut edeltrud edgaras edgars edgubay edilio edin edina edipo
edite editha edmunds edon edona eduarda eduards edvard edvardas edvige edvin edvinas edvins eelis eemeli eemil
eerik eero eetu eeva efil eflatun efser eftimia eftimie egenur eggert egidijus egidio egil egils egisto egle
egzon egzona ehrenfried ehrentraud ehrhard eidvile eija eila eilish eimantas einar einari einer eino eirik
eitel eivind eivor ekaterina ekber ekkehard ekkehart ekmel ekow elamiye elda elea elemer eleni elenore elfi
elfie elga elgin elhan elia eliabeth eliana elifnur eliisa elijah elina elio elisabet elisabeta elisabete
elisabetha elisabetta elisaveta eliska elita elizabeta elizabete eliziario elli ellinor ellis elmars elmeri
elna elnur eloah elodia eloisa elon elove eloy elsebeth elsie eluh elvia elvin elvina emal eman emanoil
emanuel emanuela emanuele emanuella emanuelly emanuil emas embuh emelie emese emidio emilian emiliano emilija
emilio emilis emilly emils emina emirsan emis emmerich emmi emong empluk emrullah encarnacion endah endra
endre endrit enea enfes enginiz eniko enis ennio enrica enrika enrique ensar ensari ensio enteng enya enzo
eral eraycan erbay erbil ercihan ercole erdemer erdibay erdmute erdursun erem eremia erenalp erensoy ergener
erginel ergonul ergul erhard erhardt eriberto erich erick erikas eriks erina erincer erion eris erkilic
erkinel erkki erksoy erland erling ermanis ermes erminia erminio ermutlu ernestas ernestina ernestine ernesto
ernests erno erogul eroz ersat ersec ersel erten ertun ertuncay ervaniye ervin eryildiz erzsebet esben esenbay
esengun esenturk esim eskinalp esko esmanperi esmarelda esna esparta espartaco esperanza esref essi esteban
estefania estela estera esteri estiawan estiono eszter etelka ethan etta ettore eufemia eufrosina eugen
eugenia eugenio eunice eusebia eusebio eusebiu eustachio eustatiu evaldas evalds evamaria evan evangelia
evangelista evangelos evanghelina evcimen evde eveliina evelin evelina evelio evija evrim evrimer eyyup ezgin
ezgutekin ezra fabia fabiana fabiano fabiola fabrizio fadil fadile fahrullah faizah faize falk falko fami
fanni farhunnisa fathonah fatigul fatime fatinur fatmanur fatmir fatmire faton faustas fayize fazul febi feden
federica federico fehim fehmiye felice felicitas feliks felipe felizitas fenni ferahdiba ferat feraye
ferdinando feremez ferenc ferihan ferinaz fermuta fernanda fernande fernando fersan feryas ferzi fetullah
feyha feyruz feyzin feza fidaye fidel fiifi fildan filipa filipe filippa filippo filit filofteia filomena
fiodor fiorentino fiorenzo firdevis fisnik fitim fitnat fitore fitria fitriani flamur flavia flaviana flavio
flaviu flemming fletcher floare floarea florea florencia florenta florentin florentina floriana floriane
florica florim florin florina flurin flurina flynn folco folke folker fortunata franci francisc francisek
franciska franjo frankie franklin fransizka frantisek frantiska franziska frauke frede frederico frederikke
fredi fredo fredy freia freja fricis fridolin friedbert friedemann frieder friedericke friederike friedhelm
friedhilde friedhold friedl friedlinde friedo frithjof fritz frode frusina fugen fulvio fuma furio fuzuli fynn
gabel gabi gabino gabor gabriele gabrielius gabrielly gada gadang gaduh gaetano gaida gaiman galak galang
galar galih galiono galip galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa
gangsar gani ganim ganimete ganiye ganjaran gantar gara garan garang garda garrett gaspar gasti gastone gatis
gatot gatra gavino gawati gaylene gazmend geanina gebhard gederts gediminas geir gelengul gelsomina gelu gema
genaro gencaslan gencay gennaro genovefa genoveva genta gentiana genziana georg georgel georgeta georgian
georgiana georgine georgios gerardo geray gerd gereon gerfried gergely gergo gerhardt gerhart gerhild gerlando
gerlind germano gernot gero gerolf gerta gerti gertraud gertraude gertraut gesa gesche gesine geta geza
ghaliyati ghani ghenadie gheorghe gheorghita gherghina ghita giacinta giacinto giacobbe giacomo giada gian
gianantonio giancarlo gianfranco gianina gianleonardo gianluca gianmarco gianmaria gianna gianriccardo gica
gicu giedre giedrius giesela gifty gilang gilberto gilman gintare ginyas gioacchino giobbe gioia gion giordano
giorgia giorgian giorgiana giorgio giovanna girts gisa gisbert gislinde giuliana giuliano giulietta giulio
giuseppa giuseppina gizella gladys goda gokay gokbudun gokcebalan gokcil goken goknur gokperi goksev goli
goncafer goncalo gonen gonzalo gorazd gordana gorgunay gorklu gorm gorsev gosta gote gottfried gotthard
gotthilf gotthold gottlieb gottlob gotz gozel gozem gratian gratiana gratiela grayson grazia graziano
graziella greg grega gregg gregorian gregorio gretchen grete grethe gretl grieta grigore guadalupe gucal
gucluer gucyeter gudula guendalina guenter guenther guilherme guillermina guiseppe gulaga gulbani gulbeyan
gulbiye gulce gulcegun guldam gulder guldunya gulegen gulel gulenay gulev gulfari gulfeza gulgen gulguzel
gulhisar gulinaz gulkadin gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsahin gulsalin gulselin gulseref
gulsevil gulsiye gulsu gulter gulus gulzadiye gumustekin gunar gunars gunaydin gunborg gunda gundel gundhild
gundi gundolf gundula gunduzalp gunebakan guneri gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnel
gunner gunsel gunsen gunser gunta guntars guntis guntram gunver gunvor gurarda gurcuye gurelcem gurli gursal
gurten gustaf gustas gustavo gusti gusztav guvercin guzey gyda gyongyi gyorgy gyorgyi gyozo gyte gytis gyula
gzim habibe haciali hacile hadrey hafiza hafshah hairyanto hajnalka hajo hakikat hakon halenur haley halidun
halim haliye hami hamima hamiyet hamzah hana hanbiken hanedan hani hannabel hannchen hannele hanni hanno hanns
hannu hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli hansultan haralamb
haralambie harbinaz hardana hardi hardy hari harijs harimurti hariz harja harjasa harjaya harjo harley harper
harri harrison harsana harsanto harsaya hartaka hartana hartmut hartmuth harto hartwig hasbek hasgul hasim
hasret hasso hasta hatem hatin hava havali havard havse hayali hayden hayel hayret hayrunnisa hazine hazrat
hedi hedvika hege heidelinde heidelore heidemarie heiderose heidrun heidy heikki heimo heiner heinfried heini
heino heinz heitor hekime hekmet helfried helge helina hellevi hellmut hellmuth helma helmar helmtrud helmuth
heloisa helvi hemi hendra hendri henife henner henni henrieta henrietta henrikki henriks henrique heracleea
herdis heribert herlinde herma hermanis hermann hermanni hermelinda hermine hernan herrmann herta hertha heru
herwig heryanto hesti heva heyvetullah hezniye hicsonmez hidir hifzullah hilayda hildburg hildegart hildegund
hildegunde hilkka hillevi hilma hilmar hiltraud hiltrud himawan hindal hinet hinewai hinrich hjalte hoani
homero horacio horatiu horea horia hoskadem hrvoje huban hubertine huda hudavent huia hukumdar hulda humaira
humberto humeyra hunalp hunor hurdogan hurican hurmet hurside huruyet huryasar husmen husnuhal huzuri hynek
iacob iacopo iancu ianis iara iasmina iben ibolya ibrani ibun icha icimbike idik idiris idriz ieremia ieva
ignacio ignas ignatz ignaz igne igors ihaia iida iiris iisakki iker ikhsan ikin ikiz iklim ilalmis ilari
ilaria ilarie ilario ilarion ilbek ildem ildes ildiko ildiz ileana ilenia ilga ilgi ilie ilija ilim ilinca
ilir ilkbahar ilkim ilkka ilklima ilmafer ilmari ilmars ilper ilsa ilsu ilteris imants imelda imer imge immo
imogen imren imrihan inancli inara incifir indah indira indre indrek indrikis inese ineta ingbert ingeburg
ingegard ingegerd ingela ingelise ingelore ingemar ingetraud ingetraut ingolf ingrida ingried inguna ingvar
inken inkeri inmaculada inna inocentiu insa insaf inta intan intihap ioan ioana ioanina ioannis iolanda ione
ionel ionela ionelia ionica ionut iosefina iosif ippolito iren iriana iridenta irinel irja irmantas irmela
irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irnanto irsad irwan iryna isabela
isabeljakob isabell isabelly isadora isaiah isak iscan isidor isikay isiman isin isira isla islime ismik ismo
isra istvan italo itzel iulia iulian iuliana iuliu iurie iustin iustina iustinian ivanka ivano ivars ivecen
iver iveta ivica ivka ivona iyiyurek izabele izel izgu izidor iztok jaakko jaan jaana jaanus jabal jacinto
jackson jaclyn jacobo jacopo jadranka jadwiga jael jaeman jaga jagapati jagaraga jail jaiman jaka jakobs jakov
jalmari jamalia jamil janeta janett janez jani janic janik janin janis janja jankat janko jann janni jannik
jannis janos janosch jaqueline jara jared jarkko jarl jarmo jaromir jaroslav jaroslava jarrod jaruthip jarwa
jarwadi jarwi jasin jasmani jasminka jasna jaswadi jati jatmiko javier jaxon jaya jayadi jayeng jazeps jazmin
jeana jeffery jefri jekabs jekaterina jekaubs jele jelita jelka jenel jenni jeno jeppe jere jeremiah jeremias
jerica jermaine jernej jerneja jeronimo jetmir jevgeni jezups jillian jinawi jindra jindrich jindriska jiri
jirina jitka joakim joann joao joaquim joaquin jobst jocelyne jodi joerg johann johans johnathan joko jokubas
jolan jolanthe jole jolene jona jonah jonathon jonny jono joojo joona joonas joonatan jorge jorja jorma jorune
jorunn josefiina josefin josefina josep josiah josip josipa josko joso jost josua jouko jouni jovan jovana
jovita jozefa jozica jozo jozsef juana judit juha juhana juhani juho jukka jula jule juliane julieta julija
julijana julijs julio jumadi jumari juozas juraj jurg jurgita juri jurij juris jussi justas justina justinas
jusuf juulia juuso jyrki jytte kaarina kaarlo kacung kadinana kadri kahir kahu kahurangi kaia kaija kaique
kairav kaisa kaitlin kaitlyn kajen kajsa kajus kala kaleb kalervo kalevi kalgay kalim kalman kaltrina kamar
kamaria kambali kamidin kamilly kanak kanda kandef kane kani kania kanpulat kapagan kara karabas karaer
karakucak karanbay karcan kardi kare kari karimah kariman karja karlfried karlheinz karlina karlis karlo
karlukhan karmen karna karola karoliina karolin karoline karolis karoly karsa karsana karta kartika karya
karyn kasif kasim kasimir kasiran kasiyah kaspar kaspars kastriot kasusra kata katalin katariina katcha
katelyn katerina katharine katharinna kathe katherina kathi kathrin katica katri katriina katrine kauko kaver
kavurt kawaca kawaya kayagun kayden kaye kaygusuz kayit kayla kayrabay kayun kazime keanu keegan kefser keijo
keisha kelami keld kelli kellie kemba kenari kendra kenes kenn kenzie kerime kerman kerri kerttu kestutis kete
kevim kezia khloe kiandra kibar kifaye kilicbay kimmo kinel kipras kira kiramettin kirat kirgiz kiri kirk
kirsi kirsti kirstin kirstine kismet kitan kitti kivilcim kiyasi kizil kiziltunc kjeld kjersti kjetil klaudia
klavdija klavs klemen klemens klothilde knud kocabas kocak kociss kockan kofi kojo koko koktas koldan koncagul
konguralp konradus konstantin konstantinlara konstantinos konstanze kopan kora korbinian kordula korinna
korkmazalp kornelija kornelius korugan kosemen kosukhan kotryna kotuz kreszentia kreszenz kriemhild krisjanis
kriss kristaps krister kristers kristi kristiana kristiane kristie kristiina kristijan kristjan kristoffer
kristopher krists kristupas kristy kristyna krisztian krisztina krisztofer krystal krystof ksenija kubran
kuddusi kujoe kujtim kullervo kumral kuncara kunibert kunigunda kunigunde kuno kunthara kurnia kursad kushtrim
kustaa kusuma kutay kutgun kutun kveta kvetoslava kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyla
kylie kyllikki labinot labuh lacey lacramioara ladina ladislau ladislaus ladislav ladislava laerte laika
laimonis lajos laksana lalita lamar lamberto lanang langgeng lanjar lantar laras larisa larry lascar lasmanto
lasmono lasse lassi laswi latasha latika latoya laurentia laurentiu laurenz laurian lauriane laurin lauris
laurita laurits lauro laurynas laus laust lavinia lavize lawrencia layla lazar laze lazzaro lean leana leandro
leane leano leart ledion ledun leena leevi lega legawa leif leja lejla lelia lembah lene leni lenka lennarth
leokadia leonardo leone leonel leonid leonor leonore leons leontin leontina leopoldina leopoldine leordean
leos lerze leszek leticia leticija letitia letizia levente levin leyli lezize lian liana liba libby libor
liborio libuse lica lidija lidya liene liepa liesa lieschen ligia ligita liisa lili lilia lilija lilijana
lilita lilja liljana lilla lillemor lilli lilo limar limon linas lincoln lindita line linnea lintang linus
lioara lioba liridon liridona lirim lisandro lissi lissy liva livio liviu lizete ljiljana ljubica ljubisa
ljubov ljudmila lloyd logan lona lone loni lonnie loredana lorelei lorenz lorenza lorik lorin loris lotta
lotti lourenco lovisa lovre lovro luan luana lubomir lubos lucca lucentiu lucette lucian luciana lucija lucio
lucretia lucretiu lucrezia ludek ludger ludivine ludmila ludmilla ludovica ludovico ludvig ludvik ludwina
lufen luhung luigi luigia luise luitgard luiza lukita lukman luljeta luluh lulut lulzim luminita lurhur lutfan
luthfi lutz luwar luwes luzia luzie luzius lynley lynnette maaria maarit macide mackenzie macs madalena
madalin madalina madara maddalena maddison madeline madlen mael maelle maeva mafalda magarete magdalene
magdolna maggiore magne magnus magret magrit mahesa mahfud mahi mahigul mahmud mahnaz mahsun mahter maia maida
maie maija maik maika maiken maimunah maire maite majken makara makayla maksim maksimiljan maksude maksur
makuta mala malea malene malik malin malina mallory malte malthe malvina maman manaaki manah manaia manawa
manca manfredi manole mansurali mantas mante maraea maras marcela marcell marcello marcelo marcheta marcia
marcio marcos marcu maree mareen mareikura mareile mareks marga margana margarete margarethe margarida
margaritha margherita margita margitta margreth margrethe margrit margrith margus mari mariadi mariagiulia
mariah mariane mariangela marianita mariann mariano mariapia marica maricica mariechen mariele marieluise
marietta marieva marija marijan marijana marilena marin marinela marinette marinka marino marioara mariola
marisa marisela marisol marissa maristella marite maritta mariuca marjaana marjana marjanca marjatta marjeta
marjukka marjut markas marketta markku marliese marlis marlyse marsito marsudi martaka martana martani marte
martim marton martta martti martynas marusa maruska marvin marwata maryadi maryanto maryline marzena marzio
masa masar maside massimiliano massimo masume matas matea matei mateja mateo mateus matevz mati matias matic
matija matilde matiss matiu matjaz mato matthaus matti mattia mattias matyas maude mauno mauri mauricio maurin
maurus maximiliano maynur maysa mayte maza mazlum mckenzie meagan mechthild mechthilde mecide mecit mecren
meda medeja meelis mefarettin mefharet megane meghan mehdiye mehmed mehmetzahir mehrigul meik meinhard meinolf
meinrad melaha meleknur melihcan melikkan melinda melisa melita melitta melody melul memili menfeat mengi
menguc menisan merba merdi mereana meredith meret merete merethe mergim merike merim merita merja mertel merva
mervi mervyn meryeme merzuk meshur mestur mesude metinkaya metka metod meveddet mevludiye meyhanim mezide
micael micaela micah michaele michail michala micheal michela mietta migle miha mihael mihaela mihail mihajlo
mihaly mihels mihhail mihin mihkel mihnea mihriye miia miika mijo mikaela mikaere mikayla mikelis mikels
mikhail mikkel mikko miklos milada milagros milana milay mile milica milka milla millicent millie milorad
milos miloslav miloslava miluse mimoza mindaugas mindy minibe minna minodora mioara miodrag mirabela miran
miray mirbadin mircea mirco mirdza mireia mirela miriama miriana mirjami mirlinda miro miron mirona miroslav
miroslava miroslaw miroslawa mirsad miruna mischa mishat mislav misra misty mitica mitrut mitzy miyesser
modesto modris mogens mohsim mojca monalisa monia monis monja montserrat morena moreno morgan morgane moritz
muarra mubetcel mucahit mucellib mucevher muferrih mufide mufit mugber mugur mugurel muhamed muhamet muhammad
muhip muhiye muhyettin mujde mujur mukbile mukramin mukrume muktedir mulayim mulya mulyanto mulyono mumpuni
mumtaze munezzer muni munif muratcan muret murielle murilo murit murray mursinin mursita murti musa musafet
musaffa musemma muslum mustika mustofa musure mutasim mutia mutluhan muvaffak muvahhide muveddet muzekker
muzio myrta myrtha nadege nades nadeschda nadeshda nadezda nadin nael nafii nafile naglis naiara naide nair
najam najwa nakip nalan nalar nana nando nandor nanna nanni naradi narcisa nardi narhanim narji nasab naser
nasiba nasrullah nastja nasuf natali natalija natalja natasa nate nathaniel natividad nayade nayeli nayil
nazende nazidil nazimet nazlihan nazlim nazmi nazzareno nebih nebiha nebojsa necdat nechifor necilal necva
nedas nefaret nefiye nehip neja nejc nejdet nelio nelu nemanja nenad neptun nerea neri neriban nerijus nerim
neringa nesfe nesip neslinur nestore nete nevaeh neval nevenka nevgin nevio nevise nevsal nevsale neyran neza
nezengul nezihi nezize ngaire nichifor nichole nicklas niclas nicoara nicodim nicolae nicolaie nicolaj
nicolaus nicoleta nicoletta nicu niculina niculita nicusor nicuta nidia nieves nigmet nihai niilo niina nika
nikau niklaus nikol nikolajs nikolaos nikolas nikolaus nikolett nikoletta nikolina nikora niksa nilam nilcan
nili nimakoah ninfa nirgul nives nixon niyaga noelia nojus nolan noman noora norica norina normunds notburga
novi nrima nudret nugraha nuno nunzia nura nural nurbanu nurda nurdeniz nuretdin nurey nurgil nurhayet nuria
nurice nuriyet nurkan nurmelek nursan nurseda nurser nursim nurtac nurul nurullah nurveren nusa nuyan nyana
nyoman oana octav octavia octavian octaviana octavio octaviu odeline odile odino odkanli odone ofelia oganer
oget ogulbas ogurata ogus oguzman oiva okanay okbay okguclu okkas okseven okta okto okturemis okturk okyalaz
olavi olca oldag oldrich oleg olfert olgerts olimpia olimpian olimpiu oliva olivija oliviu olli olov olus
omaca oman omriye omur onat oncel ondrej onel ongay ongen onni onsal onuker onurcan onursu opan ophelia
ophelie opung oranli orcin orestas oreste oretta orfeo orfiye orgun orik ornella ortak ortansa ortensia ortrud
ortrun ortwin oruc orvokki oryurek osea oskari oskars osmo osvald osvaldo osvalds oswaldo oswin otakar otavio
otay otfried othmar otilia otilija otmar ottfried ottilia ottmar ottokar ottomar outi ovidiu ovun oxana oymak
ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozerdinc
ozertem ozger ozgun ozinal ozkent ozkutlu ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozudogru ozyurt paavo
pacifico padma padmi paiman paivi paivikki paker paksu palle pamfil panagachie panait panca pandu pangeran
pangestu panji paola paolo paramita paraschiva pardi parman pascual pasi pasquale patric patrice patricija
patricio patrizia patrizio patru pauli paulica pauliina paulin paulius paulo pauls pavao pavla pavlina paye
payton peder peeter pehlil pekka pekkan pembesin pentti pericle perinur perkasa permun pernilla pernille pero
pertti pesent pete peteris petr petras petre petrica petrisor petronela petros petru petrut petruta petter
petteri peyton philipp piccarda piererminio pierfrancesco pierina piero piersilvio pietra piia pijus pilar
piper pirahmet piran piret pirjo pirkko pirmin piroska plesu polina polona polonca pompilia pompiliu pontus
porfirio poul povilas praba prabawa prabowo prabu prakosa pranata pranawa prasetya prasetyo prayitna prayoga
prayogo preben predrag premysl preston priamo priit priska profira puji puput purcek purificacion purwa
purwadi purwanto puspa puti putri putu qori queen quirino rabbiye rabea rabih rachelle rada radames radek
radika radim radit raditya radka radmila rado radomir radovan radu raducu radvile raewyn rafaela raffael
raffaela raffaele raffaella rafi rafia rafid rafih rafila ragnar ragner ragnhild raharja rahayu rahel rahiye
rahmat rahmet rahmi raihan raija raik raili raimo raimonds raimund raina rainer raissa raivis raivo rajko
rakide raluca rama raminta ramiro ramiz ramunas ramune randall randi rangga raniero raquel rares rasma rasul
ratih ratna raul rauno rawiri rayla raymonde raymund razi razvan rebeca rebecka rebeka rebekah rebihat
recepali reda refet regan regine regitse regitze regula rehime reidun reijo reimar reimer reimund reinald
reingard reinhardt reinhart reinhild reinhold reinis reino reka reksa relu remazan remedios remo remus renan
renata renato rendy rengul reni respati restu resulcan reto revza rexhep reynaldo rezin rezzak rhonda rica
ricardas ricards riccardo richardt rickard rickey ridwan rifkiye rigo rihards riikka riina riitta rikard rikke
riku rimante rinaldo rini rino rinor risalet risto ritt ritva rizki roar robertas robertina robyn rocio
roderich rodica rodolfo rohat rojnu rojus rokas roko rolandas rolando rolands romaine romane romanita romina
romolo romuald romualdas romulus ronni roope roosa rory rosalba rosalino rosaria rosario rosel roselyn rosetta
rosi rosina rosl rosman rosmarie rosolino rostislav roswita roswitha rotraud rotraut rouven roxana roxane
roxelana rozalija rozsa rudiger rudite rudolfs ruedi rufino rufo rugile ruhide ruhsat ruhugul ruknettin
rumeysa rusen rusman rusne ruta rute ruthild ruxanda ruxandra ruza ruzena ruzica ryder ryte rytis saadat saara
saban sabar sabatino sabettin sabih sabihe sabin sabino sabir saci sadat sadeti sadie sadiman sadina sadittin
sadiye safet safii safina safinaz safta safura sagcan sagit sahat sahdiye sahigul sahil sahinbey sahinder
sahir sahmettin sahnuray saiful saire saka sakari sakip sakti sakura sali salimah salimet salkin salman
salomea salomey salsabila salurbay salvatore salwa samahat samanta samiah samiha samo samsul samu samuele
samuli samurtay sanavber sancak sancar sanda sandi sandis sandor sandro sandu sanela sanije sanita sanja sanli
sanni santeri santo sanur sanziana sapa sargin saricabay sarita sarka sarmite sarpkin sarunas sarya sasa sasha
saso satia satrettin satu satya saulius sava savak saverio saveta savina savki savni sayan saydam saygin sayin
sayrak sazime scarlett sebastiano sebastiao sebastijan sebastjan sebattin sebigul sebla secgul secme secondo
sedife sefer sefi sefiye seha sehamet sehel sehreban sehza seija sejda sekim selaheddin selale selatin selcen
seler selime seline selmin selvaggia selvi semat semender semenica semine semir semrin semsettin semsinisa
senad sencar sendogan seniha senkal sennur senta seppo septi seracettin serafeddin serafin seraina serban
serda seref sereina serena serezli serfinaz sergei sergey sergiu serhatmehmet serma serman sernur serol serse
servinaz sessa sesto setya sevcan sevdi sevdinar sever severin severina sevgen sevginur sevican sevindik
sevket sevketfeza sevla sevsevil seyda seydo seyfullah seyhan seyithan seyyide sezal sezginbas shaban shaira
shakila shakira shania shari sharlene shawn shawna shayne sheena shelby shelia shelley sheree sheri sherri
shona shpresa shqipe sibilla sibylla sidar side sidiq sidki sidonia siegbert sieghard sieglinde siegmar
siegmund siegrid siegried siegrun siegward sigfried sigismund sigita siglinde sigmar sigmund signe sigrun
sigvard siim siiri sila silan silanur silja silje sille silvan silvano silverio silvian silviana silvija
silvio silviu silvo simao simas simber sime simen simi simina simion simo simona simonas simten sinaida sinasi
sindre sinead sini sinica sinikka sinisa sintija sione siper sirap siri sirio sirivan sirje sirkka siro sirpa
sirriye siska sisko sissel sittik sixten siylihan skaidrite skender skye skyla skylar sladjana slamet slavica
slavisa slavka slavko slobodan smaranda smilte snjezana socorro sohret sokmen soleh solene solma solveig
solvej solvita sona sonad sonata sondre songurkan sonke sonnur sonya soraia sorana soren soriana sorin sorina
sorine soydaner soykan soykut soyler soyselcuk sozer spela speranta srecko stacie stacy staffan stana stanca
stancu stanislaus stanislav stanislava stanislavs stanka stanko stavros stefana stefani stefanija stefano
stefica stefka stein steinar stela stelian steliana steluta stepan stepanka stian stig stilla stjepan stojan
sture suayp subutiye sucaettin suci sudi suheyda sukri sukufe suleyla sulhi sumerya sune sunel suner suphi
surya susam susann susen susi sussanne sussie suvari suvi suzana suzer svein svenja svenning sverre swantje
swen swetlana syahrini sybilla sylke sylviane sylvio synnove szabolcs szilard szilveszter szilvia tabea
taciddin tacnur tadas tadeas tadej tadeja tagangul tage taina taine taisto taja tajus talayer tali talibe tama
tamas tamati tamaydin tami tammie tammy tanak tanbay tancredi tandogdu tane taneli tangaroa tangul tanhan
tanir tanner tanpinar tanses tansev tansig tantri tanyolac tanyu tapani tapio taranci tari tarja tarmo tartis
taru tasar tasdik tasha taskan tasnim tassilo tasvir taswir tatu taufan taufik tauno tautvydas tayaydin taygan
tayla taylak tayyibe tayyip tazio teber tecimer tedi teea teemu tegan teguh teija teja tejs tekbay tekecan
tekiner teknaz teksoy telim tellervo telse temime temirhan temizkal temucin tenis tenvir tenzin teodor teodora
teodoro teodors teodosia teofil teohari teona tercan terez tereza terezia terezija terhi terina terje terlan
tero terrance terrence terri terttu terzo teseo teuta teuvo tevs teybet tezcan tezol thaddaus thales thekla
theobald theodoros theophil theres thiago thilo thoralf thorben tiana tiare tiberia tiberiu ticen tigin tiia
tiina tiit tiiu tilen till tillmann tilman tilmann tilo timbul timea timm timotei timotej timoteo timurtas
tinal tinca tincuta tino tira tirta tirtayasa titas titin tivadar tiziana tiziano tjasa todd todor togan toivo
toker tokoz toktug tolomeo tolonbay toma tomaz tome tomi tomislav tommaso tommi tomo toms tomurcuk tone tonguc
tonje tonu tonya toomas topias topuz toralf torbjorn tord tore torel torhan torill tove traci tracie traian
traude traudel traudl traugott traute travis trent trevis triin trinidad tristano troels trond trudel trudi
tuana tudor tudora tudorita tudosia tugcan tugiman tugrulhan tugtas tuija tukelalp tulun tumer tumkurt tunahan
tuncboga tunckilic tunde tunguc tuomas tuomo turabi turcan turcein ture turid turkalp turknur tutkucan tutkun
tuukka tuula tuuli tuulia tuulikki tuyug tuzeer tuzenur tyla tyson ubaldo ubeydullah ucan ucbeyi ucgul uchita
ueli uffe ufukay ugan ugne ugurkan ugurtan ugust ulakbey uldis ulfet ulke ulkudes ulkum ulle ullrich ulrico
ulrik ulrika uludag ulugbey uluman ulutay ulva ulya umar umay umaya umberto ummahan ummahani umman ummet
ummuhan umray umusan umutcan undine unek unggul unjani unlen unni unsever unubol uolevi upik uraltay urfettin
urhan uriel urmas uros urper ursa ursel ursina urska urte usame uschi ushan usman ustun usyi utama utkucan
uyanser uygun uzbay uzer uzsoy vacibe vaclav vadim vafir vagn vahittin vaida vaidas vaino vakare vakris vala
valborg valda valdemar valdis valdo valentim valentin valentino valeri valeria valerij valerija valerio
valeriu valeska valija valon valter valtteri vanesa vania vanya vargin varlik varvara vasare vasile vasilica
vassilios vasyl vaughan vaysal vecide vedran veera veeti vefia vegard veijo veikko veis veit vejune velitdin
vello velta vendula venera veneranda veniamin venla verde verim verner verneri vero veronika vesa vesna veta
vezat vezrife vicenta vicente vicentia vicentiu vicki vickie vida vidar vienna viesturs vigilija viivi vija
viktoria viktorie viktorija viktors vildane vilem vilhelm vilhelmiina vilhelmina vilho vilis vilius viljami
viljem viljo villads ville vilmos vilnis vilte vilums viman vincenc vincentiu vincenza vineta vinicio vinicius
vinko vino vinsen vinzenz violante violeta violetta viorel viorela viorica virag virman virpi visar visarion
visvaldis vitalba vitali vitalija vitezslav vito vitor vitoria vittoria vittorio vivi viviana vjekoslav
vjollca vlad vladelina vladimira vladislav vladislavs vlado vlaicu vlasta vlastimil vlora voichita voicu
vojtech voldemars volker volkhard volkmar vratislav vreneli vuokko vytautas vyte wage wahyu waimarie wakiman
walburga waldemar waldtraut walentina walfried walli waltraud waltraut waltrud waluyo wani wardaya wardi warji
warsa warsita warta warwick wasis wawan weena wenche wencke wendelin wendolin wenke wenzel wera whitney wibke
widya wiebke wigbert wikitoria wilfrido wilfriede wilhelmine willfried willi willibald willibert wiltrud winda
winni wira wirda wiremu wisnu woldemar wolfhard wulan wyatt xanana xaver yadigar yael yagin yagizkurt yago
yahsi yahsikan yalazabay yalgin yalin yaltirak yamin yance yani yanick yanik yanis yanki yannic yannik yannis
yargi yasan yasattin yasemen yayak yazganalp yazgul yekbun yekda yelesen yeneral yeni yepelek yertan yesenia
yesil yessi yetisal yildir yilma ylenia ylva yngve yolal yonetmen yono yoruc yosef yosma yrjo yrsa yucelen
yuliana yumun yuni yunita yunt yurdanur yurdaser yuri yuridia yurtguven yurtseven yurttas zacarias zaccaria
zaenab zaharia zahfer zahid zalan zaliha zalindra zamfir zamfira zamir zamira zane zaneta zanis zaraza zbynek
zdenek zdenka zdenko zdravko zebirce zeferino zehnia zehranur zekayi zelaya zelda zelha zelida zeljka zeljko
zelma zemyna zemzem zenia zennun zenobia zenon zenovia zenta zerafet zeride zevlude zeynelabidin zeyno
ziedonis ziga ziggy zigrida zihni zilfa zinnure zion ziva zivile ziyaettin zizi zlatko zofija zohrehan zora
zoral zorica zorka zsanett zsigmond zsofia zsolt zsombor zsuzsanna zufer zuheyla zulaikha zulbiye zulfa
zulfuye zulgarni zumre zuzana zvonka zvonko zygimantas
)";
}

const WordSet& surnamesElsewhere() {
    static const WordSet all = wordsIn(R"(
aalts aanei aasen ababei abad abascal abbott abella abellan aberg abicic aboraa abrafi abrahamsen abrahamsson
abramovic abrego abreu acedo acero acevedo acheampong ackermann acosta acuna adadia adame adler adolfsson
adolph adoma adomah adomako adriaensdr adriaense adryaens adusei adutwum adutwumwaa adwubi adzijevic aebi aeby
aeije aertsz afirifa afoakwa afrakomaa agren aguado aguayo agudo aguila aguilar aguilera aguilo aguirre agullo
agusti agyapomaa agyapong agyare agyei agyeiwaa agyemang ahortor aigner akca akcay akdeniz akesson akgunduz
akhtar akmacic akoaa akoto akowua aksu akyaa akyeampomaa akyeampong akyena alamo alarcon alber alberdi albero
alberola albu alcala alcalde alcantar alcaraz alcazar alcolea alegre alegria aleman alemany alemdar alfaro
aliaga alkovic allain almagro almansa almanza almaraz almazan almonte alonzo alpaidis alsina altamirano alva
alvarado alvarez alves amalrada amanovic amaral amat amato amaya ambrozic amidzic ammann amoa amoako amoakowaa
amoanimaa amoasi amores amorim amoros ampadu ampofo ampofowaa ampoma amponsa amponsah amrein amundsen anaya
andersen andorful andrade andrasek andreasen andreassen andreasson andresen andreu andrews andrijasevic
andrijevic anglada anguiano anguita angulo anicic anjos ankra anokye ansa ansems ansomaa ansomah antic
antolkovic antonic antonsen antunes antunez antwi antwiwaa aparicio apodaca aponte appia appiah aragon
aragones aramburu arana aranda araujo arce archuleta arco arcos ardelean arellano arenas arens arevalo
arguello arias ariens arino ariza arjona armendariz armengol armenta arnaiz arnal arnau arnesen aroca aronsson
arranz arredondo arregui arreola arriaga arribas arrieta arroyo arsoy arteaga artigas arvidsson asamoa asamoah
asantewaa asare aschman asenjo asensio asenso asiama asiedu asieduwaa assuncao astrom ataa atienza atkins
atkinson atzler aubert aubry auer auger augustsson aumann austermuhle avalos avila aviles awuah axelsson ayala
ayllon ayuso azcona azevedo aznar azorin baafi baah baawia babey babic baca bacak bach bachmann bacic badan
badel badillo badu baena baez baeza bahena bahon bahr bailly bajan bajc bakke bakos baksa balaguer balatinac
balderas balic balincic baljak ball balla ballester ballesteros balmat balog balogh banicevic banko banos
banovac banuelos baptista baquero barac barajas barba barbe barber barbero barbey barbic barbieri barbir
barbosa barcelo barcena barco barela barer baresic baric baricevic barillon barisic barker barkholz barkovic
barlow barnaba barnes barnett baro barone barragan barral barranco barraza barreda barrena barrera barreto
barrett barrientos barriga barrio barrios barros barroso barta barth barthelemy bartlett bartolome barton
bartos bartosova barusic basile basnec bastida bates batista batlle batrac batrnek battaglia battig baudry
baum baumgartner baur bautista bauza bavaud bave bayo bayon bayona bazjak bebic becerra bech becht beck becker
beckmann begonja begue beguelin beguin begum beijring bejarano belda beletic bellido bellini belmonte
belosevic belpere beltran benavent benavente benavides benavidez bencic bender benedetti benes benesova benet
bengtsson benic benitez bennett benson benthin bentley benz beourgeois berakovic beranova berberat berendse
berenguer bergant berggren berglund bergqvist bermejo bermudez bernaards bernad bernal bernardi bernardic
bernasconi bernat bernier berntsen berntsson berrios berrocal bertelsen berthelot bertho bertin bertosa
bertran besancon besencon besnard besse besson betancourt beuret beurret bevc beyer bezic bezjak bianchi
bianco bicak bicanic bien bieri bijelic bilbao bilgin bilir billung bingula binner birch bird birkeland birkic
birnbaum biro birtic bishop bizjak bjelis bjork bjorklund bjorkman blackburn blagaic blaha blahova blanc
blanch blanchard blanchet blanes blasco blaser blatnik blazek blazevic blazic blazicko blazkova blazquez
blewanus blin bloch blomqvist blondel blot blum blumel boada boadi boadu boahen boakye boakyewaa boatemaa
boatemaah boaten bobanovic bochud boddaugh bodin bodnar boeser boetet bogadi bognar bogovic bohlander bohnbach
boichat boillat boix bojanic bokenkamp bolanos bolcevic boljkovac bolkesteijn bolnbach bolton bolzmann boman
bona bonbach bonet bonilla bonneau bonnin bonsra bonsu bonvin bonvini booden boogaerts booth borak borbely
borges borja borjesson borner borojevic boros borosak borras borrego borrell bosilj bosnjak bosnjakovic
botella botello botic botica botteron boucher bouchet boucsein boudewijns bouhuizen boulay bourquard bourquin
bousquet boutin bouvet bovet bowen boyer boyle bozanic bozanovic bozic bozicevic bozickovic bozikovic bracun
bradic bradshaw brajkovic bralic branco brandic brankovic braun bray brcko bregar brekke brennan brese bresse
breton breugelensis brezjan breznik briand briemer briere brievingh briggs briones brisee briseno brito
britvec brizee brlas brlek brletic broeckx bronder brookes brooks broquet browne bruder brumleve brun bruneau
brunet brunner bruun bruynzeels bryant bucanac bucar bucher buchholz buckley budai budig buendia bueno bugnon
buhler buhlmann buisson bujard bukovec bukvic buljan bull buncic bungic bunic burcul burgess burgos buric
burke burns burri burrows bursic burton busljeta busquets bustamante bustos butcher butkovic butselaar butte
buzov byrne cabanas cabanillas cabello cabeza cabezas cabo cabrera cabrero caceres cadefau cadena cadenas
cafuk cagalj calatayud caldera calderon calleja calvet calvillo calvo calzada camacho camara camarillo camino
campillo campos campoy camurcuoglu camus canales canals canas candaux candelaria canellas canet canete
canizares cano canovas cantero canton cantu caparros capdevila capek caputo caraballo carbajal carbajo
carballo carbo carbone carbonell cardenas cardona cardoso carey cargonja caric carlsen carlsson carmona
carneiro carnero carnotte caron carpenter carpentier carpio carr carranza carrasco carraud carraux carreno
carreon carrera carreras carrero carretero carrillo carrion carro carroll carron cartwright caruso carvajal
casado casal casals casanovas casares casarez casas casillas castaneda castejon castell castellanos castello
castells castilla castillo castrillo castro catala catalan cattaneo cattin cavazos cazares cazorla ceballos
cech cedillo ceja centeno cepeda cerar cerda cerdan cerezo cermak cermakova cerna cerne cerny cerro cervantes
cervantez cervera cespedes cestaric chacon chadwick chamberlain chambers chamorro chan chandler chapa chaparro
chapman chappuis chapuis charlton charon charpentier charpie charrier chartier chatriand chaudet chauveau
chauvet chauvin chavarria chaves chavez checa chenaux chevalier chevalley chevallier chevresson chevrolet
chico chopard chotzen chretien christensen christiansen christoffersen chrodtrud chum cichorius cifuentes
ciganovic cindric cintron cisneros cizmesija cizmic claesdr claesner claesson clavero clements clerc coates
cobo cobos codina coelho coello coigny colas coleman coles colic coll collado collazo collet collins colom
coloma colombo colunga comas comman comment company comte conde conesa connolly conradi contreras conway cooke
coppola corbacho corbat corboz cordero cordier cordoba cordova coret coric corlu cornejo cornut cornuz
corominas coronado corpataux corral corrales correa correia cortes cortez cortina cosandey cosendey cosic
cosman cossy costantini coste cotic cotto coulon courtois courvoisier cousin covarrubias covic cozar crawford
crespi crespo cretton crevar crevoisier criado crivelli crnekovic crnkovic csonka cuadrado cubric cucek cudic
cuellar cuenca cuervo cuesta cueto cuevas cukman cukon culina culjak cunha cunningham cupic curdy curic curiel
cvenic cvetkovic cvetnic cvitan cvrtila daako daakoaa dabo dachgelder dachgeldt dachgelt dahl dahlberg
dahlgren dahlstrom dalmau daly damico damijanic damjanovic danielsen danielsson danso darojkovic daume
dautanec dautovic davey davidson davidsson davila davison dawson daza deak debelic debeljak dehmel deladoey
delahaye delannoy delattre delaunay deleze delgadillo delgado delmas delorme demirel demmendaal demsar deng
derezic deschamps deshusses devaux diaconescu diaconu dias diaz dickinson didovic dieguez dienstl diesbach
dietz diez dijoux dima dippel dircken dirven ditschlerin dixon dizdar dobes dobre dobric dobson dochioiu dodd
doherty dohn dolenc dolezal dolezalova dolic dolinar dolinsek domenech domingues dominguez dominikovic
dominkovic donaire donati doncevic donkor donnelly donoso doornhem doring dorr dorschner dorsman dowerg doyle
dragicevic dragobratovic dragojevic drakulic drandic drazic dretvic drewes droz drub drubin drysdale duah
dubey dubovecak dudas duenas duffy dufie dufour duhamel dujmovic dukic dumanli dumas dumitrescu dumont dunn
dupre dupuis dupuy duque duran durand durdu duroux dusek duskova duval duvancic duvanel dvojak dvorak
dvorakova dwamena dyer dzapo ebert eberth ebner echevarria echeverria eckbauer eder edlund edvardsen egea
egger egli ehlert eichenberger eide eijkelboom eimer ekberg eklund ekman ekstrom elbertse eliassen eliasson
elizondo ellingsen elorza elsemulder elsenaar engen englund enriquez eraslan erceg ercegovic ergotic erhout
ericsson eriksen eriksson erjavec erlandsson erni ersek ertas erzen escalante escalona escamilla escobar
escobedo escolano escribano escriva escudero espana espanol esparza espejo espinal espino espinosa espinoza
esposito esquibel esquivel esteve esteves estevez estey estrada eterovic etzler etzold eugster evensen evequoz
everde evrard exposito fabbri fabijanic fabra fabre fabregas fabregat faivre fajardo falcon fankhauser farago
faria farias farina farkas farre farrell fasching faulkner faure faust favre fazekas fechant fechner feher
fehr feijoo fekete felber felder feliciano feliu feltzer ferenac ferguson fernandez ferran ferrand ferrandez
ferrandiz ferrando ferrara ferrari ferraro ferrer ferrera ferreras ferrero ferretti ferri ferstel fiala
fialova fichtner fiebig fierro figueiredo figueras figueroa figuerola filar filipcic filipic filipovic finch
finke fiol fiore fisher fitzgerald flantz flego fleming fleury fliegner flores florez fluckiger fodor fofie
folch fonjallaz fonseca fontaine fontana foriwaa forjan forslund forster fortuny fortuyn foster fosu fosua
foucher fouquet fournier fowler franch francillon frandsen franic franicevic franjic fransson franusic franzen
fras frederiksen fredriks fredriksen fredriksson freeman frei freitas frema fremie frerichs freshour
freudenberger frey frias friberg frick friedli friehus friis frimpomaa friscic fritsch frketic frohlich frutos
fucek fuente fuentes fuertes fuller fulop furda furlan furrer fuster gabaldon gabud gaitan galan galarza
galesic galiano galic galijn gallagher gallardo gallart gallegos gallet galli gallo galovic galvan galvez
gamboa gamez gaona garate garay garces gardiner gardner gargallo garibay garica garmendia garner garrido
garriga garza garzon gascon gasser gastegger gastelum gatti gaudin gauthier gautier gaya gaytan gegic
gehringer geier geiger geisel geisler geissler gelabert gelemanovic gellemeyer geneart gentile georgescu
gerber germain gertz gervais gfeller gheorghiu ghoerle gibbs gibert gibson gierschner giess giger gilabert
giles gill gillet gillieron gimenez gimeno giner giralt girard giraud giron girona girschner giselmeyer
giuliani glasnovic glavan glavor gligora glover gnatz gnodde godard goddard godec godet godinez godinic godoy
goicoechea gollum golob golubic gomboc gomes gomez gomila gomis goncalves goni gonzales goodwin goransson
gordillo gorenc gorjup gorlitz gosselin gotic gough gould govarts govorcinovic grabner gracia gracin granado
granados grassi grasso grau grba grbac greco gredicak greenwood gregersen gregoric gregov greij grenier grgic
grgurevic grguric grgurovac griego griffin griffiths grijalva grob groenestein grojean grondin groote grosjean
gross grottner gruber grubisic gruijl grzetic grzincic guajardo gual guardado guardia guardiola guberan
guberovic guclu gude gudelj guerin guerra guerreiro guerrero guevara guibert guichard guijarro guilbert
guillen guillet guillon guillot guillou guitart gulan gulbrandsen gulen gulyas gumprich gundersen gunnarsson
gunpf gurule gustafsson gustavsson gustin gute gutierrez guyon guyot guzman gyamfi gyamfiaa gyasi gyasiwaa
haase hadrovic hadzic haengreve haering hafliger hafner hagglund haglund hagstrom hahn haiden hajdu hajek
hajkova hakansson halambek halapir halasz hale hamann hamilton hamon hancer hancock haneberg hanegraaff hanel
hanson hansson hanzek hargreaves harloff haro hartley hartmann hartung hasler hauffer haug hauge haugen
haugland hauser hawkins hayes haynes hayrioglu hayward heath hebert hecimovic hecker hedberg hedlund hedman
hedstrom heere hegedus hehl heidrich heijmen heinrichs heintze hellberg hellstrom hellwig henck henderson
henriksson henriques henriquez hentschel heras herceg heredia hermansen hermansson hermighausen hernadez
hernandes hernandez hernando herout herranz herrera herrero hertrampf hervas herve hervia herzog hess hesse
hethur hettner hewitt heydrich heymans heyne hicks hierro higgins higueras hiller hilton hinic hinojosa hirt
hjalmarsson hoarau hoareau hobbs hocevar hodak hodel hodgson hodzic hoelen hofer hoffmann hofig hofmann
hogberg hoglund holguin holloway holmes holmgren holmqvist holub holubova holzapfel holzenbecher holzer
hondeveld hooper hopkins horak horakova horle hornich hornig horton horvat horvatek horvatic horvatinec hotz
houghton hovel howarth howe howell howells hoyos hozjan hrabar hranic hranj hrastinski hren hribar hribernik
hrovat hrsak hrvojic hrzenjak hubel huber huel huerta huertas huet huguet huhn huljev hulshouts hulskes
humbert humphreys humphries hunziker hurlimann hurst hurtado husnjak hutchinson hyde ibanez ibarra iborra
iglesia iglesias ignac ihsanoglu ilic ilijic ilinovic illes imbert imhof ingram iniesta iniguez inonu ionita
iqbal ircher iriarte irizarry isaksen isaksson isella isern isler iten itzlinger ivancan ivandic ivanovic
ivarsson iversen ivsic izaguirre izquierdo jaceps jacobi jacquot jaen jagarinec jagecic jaggi jahn jaimes
jakab jakel jakobsen jakobsson jakopec jakopovic jakovac jakovic jakovljevic jakupic jakus jamnik jandova
janezic jansdr jantsch jaquez jaramillo jarc jarvis jasprica jasso jaume jauregui javornik jdotte jeggij jekel
jelavic jelen jelic jelinek jelinkova jemric jenko jennings jensen jenssen jeppesen jepsen jereb jerez jeric
jerkovic jerman jessel jessen jimenez jiminez jockel jodar johannessen johannesson johansen johansson johnsen
johnsson johnston joly jomini jonasson jones jonjic jonsson jopich jorda jorgensen jorrisen josefsson
josipovic joubert jourdan jovanovac jovanovic jove jover jovic joye jozic juarez jugovac juhasz jukic julliard
junck juncken jung jungbauer jungfer junitz jurado jurcic juresko juretic juric jurisic jurjevic jurkovic
jurlina jurrijens juttner kabus kadija kadlec kadlecova kagi kahlina kainz kaiser kalan kalanjos kalazic kalin
kallert kalman kambs kaniski karadeniz karagic karamarko karge karikari karlovic karlsen karlsson karmelic
karner karuza karz kaser kastelic kaster katic katona kaucic kaufmann kaul kauzlaric kelecic kelekovic kelemen
kelic keller keltenie kennedy kensy kerekes kerekovic kerr kessler keudel kevo kinkela kiraly kirby kirincic
kirpenstein kisakurek kisman kiss kitzmann kjeldsen klanac klapp klaric klarin klasic klasson klausen kleijse
klemencic klemm kleybrink kligl klingelhofer kloppert klotz knez knezevic knezovic knight knoers knowles
knudsen knuf knutsen knutsson kobal kobelt kocevar kocijancic kocjancic kocsis kodric kohler kokalj kokanovic
kokol kokoric kolar kolarec kolaric kolarova kolega kolenc kolic koller komar komljenovic koomson kopecka
kopecky kopjar koret korosec koruturk kosanovic koscevic kosi kosic kosir koski kostanic kostelac kostolzin
kotnik kovac kovacek kovacevic kovacic kozelj kozma krajcar krajnc kral kralj kraljevic kraljic kralova kramar
kramaric kranjc kranz kratochvil kratochvilova krause kraushaar krcelic krebs krein krejci krejcova kremer
kresonja kreusel kristensen kristiansen kristiansson kristoffersen krivec kriz krizan krizova krogh kroker
krpan krsanac kruns kruschwitz krzelj krznaric kucera kucerova kucic kuhar kuhl kuhn kuhnert kujundzic kukucka
kumer kumi kunac kunen kung kunz kupsjak kurtoic kuscevic kusch kusi kusiwaa kuvezdic kuzmic kwaakye
kwaakyewaa kwartemaa kwarteng kyei kyeiwaa kyerewaa labado labas labbe labinjan laboy lachmann lacombe lacroix
ladavac ladeck laffray lago laguna laine lakatos lakoseljac lamas lamb lambregt lamore lamotte lamy landa lane
langern langlois lankle lanz laporte laroche larranaga larrea larsen larsson lasa lasic lastra lathrope latier
launay laureano lauridsen lauritsen laursen lavric lawson leach leal leban lebar leblanc lebon lebreton lebron
lebrun lechner leclerc leclercq lecomte leconte lecoq ledesma ledoux leduc leene lefebvre lefevre lefort
legendre legovic legros leguit lehmann lehner leite leitner leiva lejeune lelas leleu lelievre lelijveld
lemaire lemaitre lemoine lemonnier lemus lengyel lenic lenoir lerma leroux lesage lescic lesic lesjak leskovar
leskovic lesnik letellier lether leveque levesque levy leyva liber licul liebelt likar lillo lima linares lind
lindahl lindau lindberg lindblad lindblom lindell linder lindgren lindholm lindkvist lindner lindqvist
lindstrom liovic lips lisica little ljubetic ljubic ljubicic ljung ljungberg llabres llado llamas llano llanos
lledo llobet llopis llorens llorente lloret lluch lobato lobo lochel loera loffler lofgren logar loiseau lojen
lombardi lombardo lomeli longo longoria lopes lorch loreal lorencin losa losada losekann loureiro louws lovato
lovric lowe lower loya lozada lozano luboch lubs lucena lucero lucic luevano lugo lujan lukacs lukic lukinic
luksa luksic lumbreras lund lundberg lunde lundgren lundin lundkvist lundmark lundqvist lundstrom luque
luscher luthi lutterveld lyons macan macdonald mace macedo macek macesic machado machova macias mader madunic
maestas maestre magalhaes magana magic magnusson magyar mahe mahieu mahmood mahnet maier maillard maillet mair
majcen majdenic majstorovic makovac malave maldonado maletic mallet mallien malnar malo maloca maly malzer
mamic mamula mancebo mancini manjon mann manne manning manrique mansa mansiz manso mansson manzanares manzano
marasovic marceron marchal marchetti mardesic marechal mares maresova maretic mariani maric maricevic
marijanovic marini marinkovic marinovic mariscal marjanovic markanjevic markova markovac markovic marmol
marolt marquez marrero marroquin marsden marsh marsic martensson marti martic martincevic martineau martinelli
martinic martinovic martinsen martinsson martorell marty marusic marzic mascarenas mascaro masek maskova
masseron masson matahlija matana mateos matesa mateu mathiasen mathiesen mathisen mathol mathurin matijas
matijevic matile matko matkovic matokanovic matos matosevic matovina matthai matthews mattsson matulic matulin
maurer maury mavra mavric mayer mayol mayoral mayorga mayr mazilescu mazza mccarthy mcdonald mclean medac
medic medrano medved meic meili mejia melendez melero melet melgar melin mellor melo mena menard menchaca
mendes mendez mendizabal mendoza menendez menthonnex mentzel meraz mercader mercado mercks merckx merkas merkx
merz mesa mesaric mesic messina meszaros metcalfe mettler metz meunier meza mezei miah micetic michaud
michiels middleton mielcarek mihalic mihaljevic mihelcic mihelic mihic mikic mikkelsen miklavcic miklecic
mikulandra mikulcic mikulec milani milas milatic miles miletic milevoj milicic milina millan millet mills
miloslavic milotic milovac mimica minguez miocic miralles miramontes mireles mirosavljevic misak mise misicher
miskovic mistry mitschke mlakar mlinar mlinaric moberg mocanu mochlichen mocibob modric moen moenen
moensendijk mofardin mogensen mohaupt mojica molegraaf moles molin molina moliner molins moller molnar
mondragon monnard monnet monney monnier monreal monroy montalban montalvo montanari montandon montanez montano
monteiro montemayor montenegro montero montes montesinos montez monti montoya morais moraleda morales moran
morand morard morata moravcova moravec morcillo moreau moreira morell morelli morera moretti moric morillo
morin morley morrison mortensen morton morvan moscarda mosemann moser moslavac mosquera moss mota mottet
mottiez moulin moura moya mrak mraovic mude mudri mudronja mugica muhle mulet mulichen mullner munguia muniz
munoz murcia murillo muriset muro murphy muscet mustac mustapic musy muzic muzina myers myhre myklebust
nacinovic nadal najera nakic naranjo narvaez nascimento nash naslund nava navarrete navarro navas naylor
nazario nebot nedermeijer nedic negrete negri negron neira nemcova nemec nemes nemeth nerger neto neureuther
neuschafer neuzerling nevado nevarez neveu newman nicholls nicholson nicolau nielsen niemeier niermann nieto
nihoe nikolic nilsen nilsson nimac niquille nisevic nistor nita nizetic nkansa nkansah nkrumah noack noble
nogueira noguera nogues nohlmans nollee norac nord nordstrom noriega norris north norton novak novakova novoa
novosel novotna novotny nsia ntiamoa ntim nunes nunez nussle nusslin nyaako nyaakoaa nyame nyantakyi nyberg
nygard nygren nyman nystrom obeng oberg obradovic obratov ocalan ocampo ocana ocasio ochoa oderwald odobasic
oemencs oennen oestrovsky ofori ofosu ohlsson ohman ojeda okyere olah olausson olesen olivares olivarez olivas
oliveira olivera oliveras olivo oller ollivier olmedo olmo olmos olofsson olsson olvera olykan omani ontiveros
oosterhek opmans opoku oppong oprea opuku oquendo orban orbanic ordonez orellana oreskovic orlic orlovic
ornelas orosco orosz orozco orsolic orsos orsulic orta ortega ortiz ortmann ortuno osborne osei oskarsson
osorio osterhoudt ostlund osuna otero otiwa ottosson otuo owens owusuwaa ozimec ozuna pabon paccot pacheco
pachoud padilla padron paez paffrath pagano paiva pajur palacio palacios palau palic pallares palma palmieri
palomar palomares palomino palomo palsson palumbo pamic panduric paniagua pantoja papak paparic papp paradi
pardo paredes pareja parejo parent parisi parkes parkin parra parry parsons partida partzelt paschoud pasquier
passchiers pasztor pataki patino patterson paulsen paulsson pavelic pavic pavicic pavin pavkovic pavlic pavlin
pavlovic pavon payet payne pazos peacock pearce pearson pechel pecnik pecotic pecur pedersen pedisic pedraza
pedrero pedrosa pedroza peharda peinado peiro peitrequin pelaez pelayo pellegrini pellegrino pelletier
pellicer pena penas penic pera perak peral perales peralta percic perck perea perello perera peres pergande
peric perisic perko perkov perkovic peron peronne peros perret perrier perrin perrono perrot persijn persson
perusko pesa pesic petek peterlik petersson petitjean petric petricevic petrovic pettersen pettersson peukert
pfister phillips phillipsen picard piccand pichardo pichler pichon pickering pierson pikec piljek pineau
pineda pinedo pineiro pinheiro pinho pinilla pino pinol pintar pintaric pinter pintor piquer piras pirc pires
pirnat pison pizarro plana planas plantak plantek plath plaza plazanin plese pogacnik pohl poirier pokas
pokorna pokorny pokos pokuaa polakova polanco polic politz poljak polla pollard polonijo polovic pomaa pomares
pombo ponce poncelet ponci pongrac poole popa popovic porcel porras porta porter portero portillo portmann
posada poslon pospisil pospisilova potier potocnik potts poulsen powell poza pozder pozega pozo pozuelo prada
prado prats pratt preciado preda predovan preiss prelec prempeh preocanin prevost pribanic price priego prieto
primozic priselac pritchard privet probst prochazka prochazkova prpic prskalo prtenjaca pruschke pruvost
pucher puente puerta puga pugh puharic puig pujadas pujol pulido puljiz puscasu puskaric putinja putz quartey
quartier quero querol quesada quevedo quezada quinones quinonez quintana quintanilla quintero quiroga quiros
quiroz rackham racz radel radelic radenovic radic radin radinovic radisch radman radocaj radojkovic radolovic
radosevic radovic rael raguz rahija rajcic rajh rajn rakela rakuljic raljevic ramirez ramis ramsak rangel
rapin rappaz rapraz rascon raseta rasic raspor rastija ravn raya raynaud razo razov read real rebic rebollo
recer recers recio redondo reeves regalado regnier reguera rehorst reichmann reid reig reimes reising reiter
renard renaud renault rendon rendulic renteria requena resanovic resendez resnik revilla reyes reyna reynaud
reynolds reynoso rhodes riba ribaric ribas ribeiro ribera ribic ribicic ricart ricci richards richardson ricko
riegler riehl riera riha rihova rijetkovic rijntjes rinaldi rincon riojas rios riou ripoll rippey riquelme
risek ritosa rius rivas rivera rivero riviere rizzi rizzo robadey robertson robledo robles robson roca
rocamora roce rocha roche rocher roda rodarte rodenas rodrigez rodriquez roessink rogers rogner rogosic
rohleder rohrdanz rohricht roht roig rojas rojnic rojo roldan rolon romanens romeu romo ronning roodesteijn
roose ropero roque rorricht rosado rosales rosas rosell rosello rosemann rosen rosenow roskoth roso rosselat
rosselet rossellat rossello rossetti rossi roth roukes roura rousseau roussel rousselet rousset rovira rowe
rowley roybal royer royo rozas rozic rozman ruano rubben rubesa rubinic rubio rueda ruegg ruelas ruggiero ruiz
rukavina rumora rupnik ruppersberger ruppert russo rutar ruzicka ruzickova saavedra sabater sabljak sabol
sacristan saenz saez safak safo safoaa sager sainz saiz sakac sakarya sala salamanca salas salazar salcedo
salcido saldana saldivar sales salgado salic salinas salmeron salmon salom salopek salva salz sama samaniego
samper samuelsson sanabria sanches sancho sandberg sanderson sandoval sandoz sandstrom sandvik sanjuan
sanmartin sanmiguel sansonnens santacruz santamaria santana santic santillan santoro sanz sarabia sardelic
sargac saric sarkozi sarlija sarmiento sarneel sarpong sastre sauberlich sauceda saucedo saudan sauer saunders
saura sauvage savage saxo scardino schafer schagen schaller scharer scharroo schatteleijn schaub scheibe
scheidegger scherms scherrer scheuermann schiffer schinke schlatter schleich schmid schmidtke schmiedecke
schmiedt schmitt schnyder schoch schofield schokman scholl scholtz schomber schonland schotte schottin schou
schrant schroeff schuchhardt schuler schulten schultz schulz schurch schuster schuylenborch schwab
schwartsbach schwarz schweitzer schweizer schwital scuylenborchs seco sedano sedlacek sedlackova sedlar
segarra segebahn segerszoen segovia segovic segui seguin segura seidel seifert seiler seip selendic semialjac
sener senicic sensoy separovic sepulveda serna serra serrano serrato sersic serwaa sestak sestan sestig seven
sevilla sevillano sezer sezgin shah sharp sharpe shaw shepherd sheppard shupe sibalic sidler siegrist siering
sigrist sikiric silvestri simara simek simic simicic simkova simoes simonic simpson sims simunic simunovic
sinclair sinkovec sinkovic sinozic sipek sipic sipos sire sirotic sisneros situm sivertsen sjoberg sjodin
sjogren sjostrom skara skinner skoda skoglund skok skold skov skrlin skrnicki skrtic skugor skunca skupnjak
sladonja slaetsdochter slater smokovic smolic soares sobota sobrino soderberg soderlund soderstrom soding
sokac sokcevic sokic sokol sola solana solano soldo sole soler solera solheim solis soliz solomun solorio
solorzano solsona solzer somogyi somoza sondergaard sontag sorensen sorgatz soria soriano soric sorrentino
sosa sosic sostaric sotelo soto soukup soukupova soylu spiess spika spisic spoljaric sporri spralja spruyt
srsen stadelmann stadler stahl stahr stalder stancin stanescu stange stanic stanicic starcevic stastna stastny
staub staude stauffer steckel steele stefanec steffensen stefovic steinberg steiner steinmann steinmeiern
stepanek stepankova stephenson stettler stettyn stevenson stey stiebitz stifanic stiffel stimac stinis
stipanovic stiperski stocker stockli stoffelsz stoica stojanov stojcevic stojnic stokes stoll stolnik stolze
stopar storey stosic strazicic strbac striebitz strinavic strljic stroh strom stromberg strukelj stucki studer
stumpf stupalo sturlan stutz suarez suciu suijker sullivan summers sundberg sundin sundqvist sundstrom sunjic
supraha surac suran surbek sureda surina susnik sussebier sustar suter sutter sutton svard svendsen svensson
sverko svetlicic svoboda svobodova swift sykes symons szabo szalai szekely szekeres szilagyi szoke szucs
tabacu taboada tafoya takacs takkelenburg takyi talavera talbot tamarit tamayo tamez tanguy tapia tarhan
tasche tavares tavcar tawia techer teixeira tejada tejeda tejedor tejera tejero tellez tello tena tenorio
tepes teran terlevic terrazas terron teruel terzic tesija testa tevetoglu texier textor thanel thatcher
theraulaz thommen thomsen thomson thorens thornton thorpe thorsen thout thygesen ticha tijerina tillmanno
tinguely tins tintzmann tirado tirie tisaj tiwaa tlustek tobler toft toic toledo tolj tolosa tomazic tomescu
tomic tomicic tomlinson tomljanovic tomsic tonc toplak tormo tornqvist toro torok torralba torre torrecilla
torrens torrents torres torrez torrijos totic totwiller tovar townsend traore trapp tratnik trbovic treboux
trejo trevino trgovcic trillo trnski trommler trub trubin trujillo trupp trutanic tschentscher tucker tuda
tudela tudic tuksar turcinov turina turnbull turpin turudic tusek tuskan tveit tweneboa twumasi ugarte ugrinic
ukic uldry ulibarri ulker ullmann ulloa uphuis uphus urbanova urbina urena uria uriarte uribe urlic urrutia
usic vaca vaci vackova vaillant valadez valbuena valcarcel valderrama valdes valdez valdivia valencia
valenciano valente valentic valentini valenzuela valera valero valjetic vall valladares valle vallee vallejo
vallelian vallenduuk valles vallet valls valverde vandenbergh vanegas vanek vankova vaquero vara varadi varela
varga vargas vasquez vass vasseur vavrova vazquez veic velasco velasquez velazquez velez veliz vendrell
venegas verda verdejo verdu verdugo verduzco veres vergara vermeil vertoor vertooren verwoert vesela vesely
vestergaard vial viana vicens vidakovic vidal vidas vidic vidmar vidov vidovic vieira vienne viera vigil
vignon viklund vikstrom vila vilalta vilanova vilaplana vilar viljevac villagomez villalba villalobos
villalonga villalpando villanueva villar villareal villarreal villaverde villegas villena vina vinas vincetic
vincze vitasovic vives vizcaino vizintin vladislavic vlasic vlcek vlckova vodopivec vogt voinea voisin
vojkovic volarevic volaric volcke vollbrecht vonlanthen vorkapic voros vozila vrabelj vranic vrban vretenar
vrhovec vucetic vucin vuckovic vugdelija vugec vuille vukman vukobratovic vukovic vukusic vuljak waardeloo
wagner wahlstrom wahner walder wall wallin wallis wallner walsh walsteijn walters walton watkins watson webb
weeldenburg wegmann wehrli weibel weihmann weimer weinhage weinhold weiss weitzel welch weller wells wenger
werdes wernecke wesack weston wettstein weyland weylant wheeler whitehead whittaker wiafe widmer wieser
wilcken wilkins williamson willis wilmont wilmsen wimmer winkler winnrich winther wirth wirz wohlgemut wolffel
wolfsdr woodward woutersz wulff wunderink wuthrich wutke wyss yaamoa yaman yanez yates yawson ybarra yeboa
yeboah yirenkyi yorulmaz yuste zabala zabaleta zabjacan zagar zahn zajc zakinja zakrajsek zalokar zambrano
zamora zamorano zamudio zanker zanoski zapata zaragoza zarate zavala zayas zbinden zeba zebec zedillo zehnder
zeleznik zelic zeman zemanova zemljic zengin zepeda zerjav zezelic zgorelec zibert ziegert ziegler zijlemans
zikovic zimmer zimmermann zingg zirme zivic zivkovic zizek zmaic znidarsic zobel zollinger zorbach zorko zorlu
zorman zorrilla zrilic zrinski zubcic zufika zugec zuijdveld zunec zuniga zupan zupanc zupancic zupanic
zurcher zurita zuvela zuzic zver zwijsen
)");
    return all;
}

}  // namespace mijlpaal::letters::names
