#include "letters/names/lists.h"

namespace mijlpaal::letters::names {

const WordSet& surnames() {
    static const WordSet all = wordsIn(R"(
aalbers aarts abbink abdelkader abdi abdullahi abebe abels achterberg ackermans adamczyk adema adriaans
adriaanse adriaansen aerts ahmadi ahmed aksoy aktas akyol albers alberts albertsen aldenkamp alferink
alkema almeida altena altink amrani anderson andersson andringa antonissen appelman arends arendsen
arentsen ariaans arslan asante assink ates aydin aydogan ayhan baars baggerman bakels bakhuis baldewsingh
baltussen banerjee bartelds bartels bastiaansen bauer baumann bayram beckers beekhuis beekman beeksma
beenen beentjes beerens bekkers belhaj benali benhaddou benhammou bennink benschop berends berendsen
berens bergman bergmans bergsma berkhof berkhout bertels besseling beukema beukers bhagwandin biemans
bierman biharie bijlsma bisschops blaauw blanken blankenstein blankers blokland boateng boeijen boekhorst
boelens boerema boerman boersma boertien boesveld bogaard bogaerts bogers bokhorst bolhuis bolier bontekoe
boogaard boomsma boonstra boorsma borgman borst bosma bosman bosscher boswinkel bottema boukhari boukhriss
boulahrouz bouma bouman bouwens bouwman bouwmeester bouziane bouzid bouzidi braam braams brandsma brandt
bregman breukers brinkman broeders broekhuizen broekman broeksema bronkhorst brouns brouwers brown
bruggeman brugman brugmans bruijns bruins bruinsma brussee buijs buijsman buitenhuis buiter bulthuis bulut
burgers burgman buursma carvalho celik cetin chahid chang chaouch chen chotkan christiaans claassen
claessen claessens clarke coenen cohen coolen cools coppens cornelisse cornelissen corstjens cremers croes
cuijpers cuppen daalder daamen dabrowska dabrowski dales damen damsma damstra dankers daoudi davies debets
degens dekkers demir demirci deniz derks derksen dewitte dijkema dijkgraaf dijkhuis dijkhuizen dijkman
dijkmans dijkshoorn dijksma dijkstra dikken dimitrov dirks dirksen dirkx dobber doerga doeve dogan dolman
donkers dooren doorenbos doornbos dorenbos douma draaijer draijer driessen duijn duijndam duijvesteijn
duijvestijn duisterhof dunnink ebbers ebbing eberhard edelman edwards eeftink eggink eijkelenboom
eikelenboom eilander eising ekiz elbers elberse elfrink elkhattabi elsinga elzenga elzinga engbers ensink
erdem erdogan erkens essers evans evers everts evertsen eyckmans ezzahraoui farah fathi feenstra feijen
fennema fernandes ferreira ferwerda flapper fledderus flinterman fokkema fokker folkerts folkertsma
fontijn fransen franssen frijns frijters galema gallee ganga gangaram garcia garritsen gebremariam gebru
geelen geels geerligs geerlings geerts geertsema geertsma georgiev gerbrandy gerrits gerritse gerritsen
geurts geurtsen gielen giesen giezen gijsbers gijsbertsen gijzen gilissen goedhart gommers gonzalez
goossen goossens gopal gorter gosens goudsmit goudswaard govers graafland graafsma grimbergen groenendijk
groeneveld groenewegen groenewold groenewoud grooten groothuis grootveld gruijters guler gunes gungor
gupta haagsma haaksma haarsma hachmang haddou hagedoorn hagenaars haggenburg haile hajji halma hameling
hamers hamoen hansen hanssen harbers harkema harmsen harris hartman hartmans hattink haverkamp haverkort
heemstra heerema heeren heeringa heerkens heesakkers hegeman heijboer heijmans heijnen heijnsdijk heikens
heinen hellinga helmers hemmes hendricks hendriks hendrikse hendriksen hendrikx hengeveld henning hensen
hermans hermsen heslinga hettinga heuvelman heynen hidding hiddink hiemstra hilbers hiltje hobma hoeben
hoekman hoeksema hoekstra hoekzema hoenderdos hoevenaars hofland hofman hofmans hofstede hofsteenge
hofstra hogenboom hogendoorn hogenkamp hogeweg holleman holthuis holtkamp hompes honig hoogeboom
hoogenboom hoogendijk hoogendoorn hoogerbrugge hooijer hoornstra hopman hordijk horstman horvath hosseini
houben houtman hoving hubers huberts hughes huijbers huijbregts huijgen huijgens huijsman huijsmans
huisman huizenga huizing huizinga hulsebos hulshof hulsman hultink husken hussain hussein husson ibrahimi
idema idrissi idsinga ijzerman ilgun imming ingenhoven ionescu islami ivanov iyer jaarsma jacobse jacobsen
jafari jagroep jankowska jankowski janmaat jans janse jansen jansens jansma janssen janssens jansson
jaspers jaspersen jaworski jeltema jeurissen jharap jilderda johannsen johnson jolink jongbloed jongejan
jongeneel jongerius jongkind jongman jongsma jonkers jonkman joosse joosten joshi joustra jurgens juriaans
jutten kaandorp kaczmarek kaddouri kalkan kalloe kalma kaminska kaminski kamminga kamphuis kampman kamps
kanhai kapteijn karaca karadag karagoz karatas karels karimi karman karssen karsten kartodikromo
kasanmoentalib kaya keijzer keijzers keizers kempers kerkhofs kerssens kersten kessels kester keuning khan
kielstra kiers kilic kingma klaasen klaasse klaassen kleijn kleinjan klerks klerx klijn klijnsma
klinkenberg klompmaker kloosterhuis kloosterman klos kluivers kluytmans knaap knegt knobbe knops koc
koelewijn koemans koenders koenen koenis koetsier kokke kolkman kollen kolster kooijman kooistra koolen
kooper koops koopstra koorn kootstra koppelman korevaar kornelis korteweg korver kosters kouwenberg kovacs
kowalczyk kowalska kowalski kozlowski kraaijenbrink kraaijeveld kramers krawczyk krebbers kreuger krikke
kroeze kroezen krol kromowidjojo kroonen kruijer kruijt kruiswijk kruit kruize kucuk kuijer kuijpers kuijt
kuijten kuik kuipers kumar kusters kwakkel kwakman kwiatkowski kwint laarhoven lachman lagerwey lahlou
lambers lamberts lamers lammers lamping lamrani landsman lankhorst lanting laroui laurens leenders leenen
leerintveld leeuwenburg leferink legierse lemmens lemmers lems lenders lenferink lensink lenting lentjes
lewandowska lewandowski lichtenbelt lichtenberg liebregts liefting ligtenberg lindeboom lindeman linders
lindhout linskens linssen lokhorst lommers loonstra lopez lourens louwers lubbers lubberts luijten luiten
luitjes luttikhuis maassen maatman machielsen madsen mahabier mahadew mandemaker mandemakers manders
mangal mannaerts mansouri martens martinez martins mateman mathijssen mathoera matthijssen meekes meertens
meessen meeuwsen meijer meijering meijerink meijers meinders meindertsma mekking melissen mensah mensink
menting mentink mertens meulenbelt meulenkamp meulman meurs meuwese meuwissen meyer meyers michalski
michels michielsen middelkoop miedema mishra mohabir mohamud mohan mokhtar mokhtari molema molenaars
molenkamp mooij moolenaar moons morris morsink mous moussaoui mouthaan muijs mulders muller munneke
mustafa mutsaers nagtegaal nagy narain neijenhuis nelis nelissen neves nguyen nicolai niemeijer nienhuis
niessen nieuwenhuijs nieuwenhuis nieuwenhuizen nieuwhof nieuwkamp nijboer nijdam nijenhuis nijhof nijhuis
nijland nijman nijssen nijsten nooij noordam noordhoek noorlander nouwens nowak nowakowski nowicki
nugteren okafor okonkwo oldenburger olijslager olsen olthof olthuis oltmans oomen oosterbaan oosterhof
oosterhuis oosterom oosterveld oosterwijk oosting oppelaar osinga ossewaarde otten ottens ouali ouarani
ouazzani oudejans oudshoorn ouwerkerk overbeeke overdijk overduin overeem overmars owusu ozcan ozdemir
ozer ozkan ozturk palsma palstra pannekoek papen pasman pastoors patel paulissen paulusma pawirodikromo
pawlak peerdeman peeters pellen penders penninx perdok pereira perez persad peters petersen petri petrov
pham philipsen pieper pieters pieterse pietersen pijnenburg pijpers pinas pinto piotrowski poelman
poelstra polat polderman polman ponsioen poortvliet popescu popov poppelaars poppema posthuma posthumus
postma postmus potters pouw pouwels pragt prinsloo prinssen pruijn putman quispel quist raaijmaker
raaijmakers rademaker rademakers radstake raghoenath rahman rahmouni ramautar rambaran ramdhani ramdin
ramkhelawan ramlakhan ramlal ramos rampersad ramsoebhag reddy reijerse reijmer reijnders reijnen reimerink
reinders reindersma reinhoudt reitsma remmers remmerswaal renkema rensen rensink reusken rezaei rhebergen
riemens riemersma rietberg rietveld rijken rijkers rijnders rijpkema rijpma rijsdijk ringeling rinkel
rinzema ritsema ritzema robben robbers roberts robinson rodrigues rodriguez roelfsema roelofs roelofsen
roelse roeters roeven rombouts romeijn romero romijn roodenburg roodnat rooijackers rooijakkers rooijen
rooker roorda roosenboom rosenberg rotteveel rozema rozendaal ruijgrok ruijs ruijter rutgers rutten ruys
ruyter saelman sahin saidi sanchez sanders santos sarac sardjoe sari satter schaafsma schaapman schaeffer
schalkwijk schellekens schelling schepers scherpenzeel schilders schimmel schlosser schmidt schmitz
schneider schoenmaker schoenmakers scholte scholten scholtens scholtes scholz schoonderwoerd schouwenaars
schouwstra schreuders schreurs schrijvers schroder schroeder schuiling schuitema schumacher schuring
schutten schuurman schuurmans sedney seegers segers seinen selten sengul severijns sewbaransingh sewdien
sewnarain sharma siebenga siebert siegers siemons sietsma sijbesma sijtsma silva simonis simsek singh
sinke sinnige sital sjollema slaats slagter sleegers slegers slijkhuis slingerland slotboom slump smedema
smeding smeenk smeets smeulders smids smidt smink smith smits smolders smulders snelder snijder snijders
snippe snoeks snoeren soekhai soemodihardjo soeters solleveld sonnemans sonneveld sousa spelt spiering
spierings spijkerman spijkers spoelstra spoorenberg spronk stappers starrenburg steegh steeghs steeman
steenbakkers steenhuis steenstra steenvoorden stegeman stegenga steijn steinmetz stevens stoffels stoffer
stokkers stokman stokvis stolk stolwijk strating strijbos stroet stuij stuivenberg sturkenboom sukul
suurmond swagerman swarts swinkels szymanski tahiri talbi talsma tamminga taylor teeuwen teeuwisse tekin
tekle terlouw terpstra terwiel teunisse teunissen thijssen thissen thomassen thompson tieleman tielemans
tiemersma tiemessen tijsma tijssen tillema timmermans timmers tinga tjon tolsma toprak toth toussaint
touzani tran trouwborst tuinenga tuinman tuinstra tukker turan turkmen twigt uijen uijtdehaage uiterwijk
ulusoy unal unver uysal uzun vaessen valkema valkenburg vandenberg vandenbroucke veenhof veenstra veerkamp
veerman vegter veldhuis veldhuizen veldkamp veldman velthuis velthuizen veltman verbaan verbakel verbeek
verbeke verberne verboom verbruggen verburg verdonk verdonschot vergeer verhaar verhaeg verhage verhagen
verheij verheijen verheul verhoeff verhoek verhoeven verhulst verkade verkaik verkerk verkuijlen verkuil
verlaan verlinden verma vermaas vermeer vermeij vermeiren vermeulen vermue vernooij vernooy verschoor
verschure verschuren verschuur versluijs versluis verstappen versteegen versteegh versteegt verstegen
versteijlen verstraaten verstraete verstraten verwaal verweij verwey verwoerd viergever vierhout visscher
vissers vlaar vlasblom vogelaar volkers vollebregt voorham voorhoeve voorn vorstenbosch voskamp voskuil
voskuilen vossen vreugdenhil vroegindeweij vroomen vugts vuijk waaijer wagemakers wagemans wagenaar
wagenaars walker walraven wang wansink warmenhoven warmerdam warnaar warsame weekers weerts weijers weijs
welling wellink welten wendels wensink wensveen wentink werkman wesseling wesselink wessels westera
westerhof westerhuis westerink westerman westerveld westphal westra weusten wevers wezenberg wieczorek
wiegers wiegman wiegmans wielinga wierda wierenga wieringa wiersma wiertsema wiggers wijdenbosch wijers
wijma wijnands wijnen wijngaard wijngaarden wijnhoven wijnja wijnker wilbers wilkens wilkinson willekes
willems willemse willemsen williams wilms wilting winkelman winkels wisniewska wisniewski wisse wissink
witjes wittenberg witteveen witvliet woestenburg wojcik wolbers wolfs wolterink wong wouda woudstra
wouters wozniak wright wubben wuijts yahyaoui yavuz yigit yildirim yildiz yilmaz yohannes yuksel zahraoui
zajac zandbergen zandstra zandvliet zeegers zeilstra zeinstra zengerink zerouali ziani zielinska zielinski
zijderveld zijlmans zijlstra zimmerman zoetemelk zoetmulder zonneveld zoutendijk zuidema zuidersma
zuiderveld zuidhoek zuidhof zuurbier zwagerman zwanenburg zwartjes zwarts zwiers zwijnenburg
)");
    return all;
}

const WordSet& surnamesThatAreWords() {
    static const WordSet all = wordsIn(R"(
aarde adam adams appel baan baas baker bakker balk banks beek beer bell berg berk bijl black bloem blok
blokzijl blom boer bol bonen boom boon bos bosch brand brands bredewold breed brink broek broer brood
brouwer brug brugge bruin buis bult buren burger buurman carter cook cooper cramer daal dam daniels davids
deken dekker deventer dijk dik domburg donker doorn draad draaier drent drost duin duits duivel dulk eggen
emmen ende engel engelen engels engelsman ernst faber felix fischer flier fontein ford fox frank fransman
frost gans geest gelder glas goes graaf green groen groenland groot gul gulpen haak haan haas hagen hak
hall ham hamer hart hartog hassan heemskerk heer heide helder hemel herder herfst hert hertog heuvel hill
hoek hol hollander hond hooft hoog hoogland horst houwen huls hummel hunter ijzer ince jacobs jager jagers
jonas jong jonge jonker kamp kat keizer kelder kemper kerk kerkhof keulen kievit king kip klaver klein
klerk klomp klooster klop knecht knol knoop koch koekoek koers koert koets kok kolen kolk koning konings
kooi kool koolhaas koop koopman koopmans koper kort koster kraai kraan kramer kroes kroon kruik kruis krul
kuiken kuip kuiper kurt kwast laan lake lam landman lange leek leeuw lem lente lewis lieshout ligthart
linde lis loman loos loper maan maas maat mahdi mak man marinus marsman martina mason mazur mees meester
melis meulen middag miller mol molen molenaar mond mooi moor moore mosterd mourik muis mulder munnik mus
nagel nes nieuwland nijs noort olie onderwater ooms orsel otter ouwehand overbeek paal paap paard park
parker pater pauw peer philips piek pijl plaat plug poel pol polak pool poot poots post pot prins prinsen
pronk punt puts raaf raap raven ree rice riet rijn ring ritter rivers roest rood rook roos roosendaal
rooster rose rosier rozenberg ruis ruiter schaak schaap schaft schakel schalk schenk schilder schip
schipper schippers schoen schoon schoonhoven schouten schreuder schrijver schut schutte simmons simons
slag slager slim sloot slot sluis smid smit snel snoek sommer sommers spaan spaans spanjers speelman
spijker splinter spoor sprenger stam stapel steen steenbergen steenwijk ster sterk stigter stone stoop
straat struik swart taal tas thijs thomas timmer timmerman tol toren trip troost tuin turk uil urban valk
veen veenendaal veer veld velde venema verhoef verloop versteeg vijver vink vis visser vliegen vlieger
vliet vlot voet vogel vogels vonk voogd vos vries vroom waal wal wandel wassenaar water waterman weber weg
wever wezel white wiel wijk wijn wilde wilson winkel winter winters wise wit witte wolf wolff wolk wolters
wood woods worm wortel young zaal zand zee zeeman zomer zon zwaan zwart
)");
    return all;
}

const WordSet& surnamesWithParticle() {
    static const WordSet all = wordsIn(R"(
aalst aissati aken akker akkeren alphen alten amrani amstel ark arkel asri asseldonk asselt assen attar
azzouzi baar baarle baars bakel bakkali balen barneveld beek beekum beem bemmel berg berge bergen bergh
berkel berkum bie blij blijenburg boef boer boogaard boogaart boom boon boor boorn borden borne bos bosch
boujaddaini bouter bouzidi boven brand breda bree breejen brink brinke broek broeke brug brugge bruggen
bruijn bruijne bruin bruine bruyn buren burg burgh burgt bussel buuren camp campen corput craen cruijsen
daal daalen dael dalen dam damme delft dellen diepen dieren dijck dijk dijke dijken dijl doel dongen donk
dooren doorn doremalen driel dries drift duijn duijne duijvenbode duin duinen dungen dunne duren dyck dyk
eck ede eeden eekelen egmond eijck eijden eijk eijnde eijnden eijsden eik elk elsen elst elzen emden ende
engelen erp es esch essen everdingen eyck eynde fassi galen geel geer geest gelder gelderen gemert
genderen gennip gent gestel ghazi giessen gils ginkel ginneken gool goor gorkum graaf graaff greef
groningen groot gulik gurp haan haar haaren haas haddad hadi haeren haersma hagen halen ham hamdaoui hamel
hamersveld harten hassani hattem hattum heck heer heerden hees heesch heese heeswijk heide heijde heijden
heijningen helden helm helmond hemel hemert hengel herk hertog heuvel heuvelink heyden hoeck hoeff hoek
hoekstra hoeve hoeven hof hoff hollander hoog hoogen hoorde hoorn horick horst hout houte houten
houwelingen hove hoven huijgen huizen hulst hulten hunnik hurk idrissi ingen jabli jager jong jonge jongh
kaa kaaij kaay kaddouri kade kam kamp kampen kaoui kate keijzer kerkhof kerkhove kessel khattabi khayari
kinderen klei kleij klerk klift klis klooster knaap kock kok kolk kolkman koning kooij koot korput kort
kraan kraats kraker krieken kruijs kuijl kuil kuilen kwast laan laar laarhoven landen lange lans lee leer
leest leeuw leeuwen lent leur lier lierop lieshout lijn limburg linde linden linschoten lith loenen lof
loo looij loon loos lugt luijt lune maas maat madani maes makrini man manen mansouri marel marrewijk masri
mee meel meent meer meeren meij meijden meijs mensch merwe meulen meurs mheen mierlo mil molen moll mond
mook mortel mourik moussaoui muelen munnik naald nes net nierop nieuwenhuizen nijs nistelrooij nobel nooij
noord noordt noort oers oever ommen oord oosten oosterhout oosterom oosterwijk os osch ossenbruggen ostade
ouahabi ouali ouarani ouazzani oudenaarden oudheusden overbeek oye paauw pas pauw peer pijl plaat plaats
plank plas ploeg poel pol poll praag prins puijl putte putten raad raaij ravenstein ravenswaaij reijden
rhee rheenen ridder riet rijk rijn rijswijk rijt roekel roer roest roo rooden rooij roon roos roosmalen
rooy rossum ruijter ruijven ruit ruiten ruiter said sande sanden sant santen sayed schaaf schaft schaik
schans schayk schie schijndel schoot schouw schuur slik sluijs sluis smaal smit snoo soest spek spiegel
spijker spronk staaij staak stappen steeg steen steenhoven steenis stelt sterren straalen straaten straten
strien swaluw teeffelen tilburg tol tongeren tooren toorn top tuijl tuinen tuyl uden uffelen uum vaart
valk veeken veen veer veere veghel vegt veld velde velden veldhoven velzen ven venne verre vijver vin vis
visser vlerk vliet vlist vloet vlugt voorde vooren voorst voort voorthuizen vorst vos vrande vreede vries
vugt waal waals waard waarde wagt wal walle walraven wardt weele weerd weerden weert weg weide weijden
weijer wel werf werff werken westen wetering weteringen wiel wielen wijk wijngaard wijngaarden wijngaart
wijst wild wilde wilgenburg winden windt wingerden wit witte woerd woude wouden woudenberg wouw wulp
yaakoubi yahyaoui zand zande zanden zandt zanten zee zeijl zijde zijden zijl zoest zuijlen zutphen zuylen
zuylenburg zwaag zwaan zwan zwart zwet zweth zwieten
)");
    return all;
}

}  // namespace mijlpaal::letters::names
