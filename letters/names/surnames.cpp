#include "letters/names/lists.h"

namespace mijlpaal::letters::names {

const WordSet& surnames() {
    static const WordSet all = wordsIn(R"(
aalbers aarts abbink abdelkader abdi abdullahi abebe abels achterberg ackermans adamczyk adema adriaans
adriaanse adriaansen adriaensen adriaenssens aerts ahmadi ahmed aksoy aktas akyol albers alberts albertsen
aldenkamp alferink ali alkema almeida altena altink amrani anderson andersson andries andringa antonissen
appelman arends arendsen arentsen ariaans arslan asante assink ates aydin aydogan ayhan baars backer baele
baert baeten baetens baeyens baggerman bakels bakhuis baldewsingh baltussen banerjee barents bartelds
bartels bastiaanse bastiaansen bastiaense bauer baumann bauwens bayram beckers beeckman beekhuis beekman
beeksma beenen beentjes beerens beernaert beernink bekaert bekkers belhaj belmans benali benhaddou
benhammou bennink benschop berends berendsen berens berghmans bergman bergmans bergsma berkhof berkhout
bertels bervoets besseling beukema beukers beyens bezemer bhagwandin biemans bierman bierstraten biharie
bijlsma bisschops blaauw blanken blankenstein blankers bleijenberg blokland blommaert blomme blondeel
boateng boeckx boeijen boekhorst boelens boerema boerman boers boersma boertien boesveld bogaard bogaert
bogaerts bogers bokhorst bolhuis bolier bollen bontekoe boogaard boomsma boonstra boorsma borgman borman
borremans borst bosma bosman bosmans bosscher bossuyt boswinkel bottema bouckaert boukhari boukhriss
boulahrouz bouma bouman bouwens bouwhuisen bouwman bouwmeester bouziane bouzid bouzidi braam braams bracke
braem brandsma brandt bregman breugelmans breukers brinkman broeders broekhoven broekhuizen broekman
broeksema bronkhorst brouns brouwers brown bruggeman brugman brugmans bruijns bruins bruinsma bruneel
brussee bruyninckx buelens buijs buijsman buitenhuis buiter bulthuis bulut burgers burgman buursma buyse
buysse callebaut callens callewaert carlier carvalho casier casteleyn celik celis cetin ceulemans ceuppens
chahid chang chaouch chen chotkan christiaans christiaens claassen claes claesen claessen claessens claeys
clarke claus coene coenen cohen colman colpaert coolen cools coppens cornelis cornelisse cornelissen
cornelisz corstiaens corstjens cox cremers croes cuijpers cuppen cuypers cuyvers daalder daamen dabrowska
dabrowski daems dales damen damsma damstra dankers daoudi davies debets debruyne deceuninck deckers
declerck declercq decock deconinck decoster degens degroote degryse dejonghe dekeyser dekkers delaere
deleu deman demeulenaere demeyer demeyere demir demirci demuynck deniz denys depoorter deprez depuydt
derks derksen derycke desmedt desmet devolder devos devriendt dewaele dewilde dewitte dewulf dhondt diallo
dierckx dierick dierickx dijkema dijkgraaf dijkhuis dijkhuizen dijkman dijkmans dijkshoorn dijksma
dijkstra dikken dillen dimitrov dirks dirksen dirkx dirkzwager dobbelaere dobber dockx doerga doeve dogan
dolman donkers dooren doorenbos doorhof doornbos dorenbos douma draaijer draaisma draijer driesen driessen
dubois duijn duijndam duijvesteijn duijvestijn duisterhof dunnink dupont ebbers ebbing eberhard edelman
edwards eeckhout eeftink eelman eggink eijkelenboom eikelenboom eilander eising ekiz elbers elberse
elberts elfrink elkhattabi elsinga elzenga elzinga engbers ensink erdem erdogan erkens essers evans
everaert evers everts evertsen eyckmans ezzahraoui faes farah fathi feenstra feijen fennema fernandes
ferreira ferwerda feys fierens flapper fledderus flinterman fokkema fokker folkerts folkertsma fontijn
frankhuizen fransen franssen frijns frijters galema galle gallee ganga gangaram garcia garret garritsen
gebremariam gebru geelen geels geens geeraerts geerligs geerling geerlings geerts geertsema geertsen
geertsma geldens georgiev gerbrandy gerrits gerritse gerritsen geudens geuens geurts geurtsen gevaert
gielen giesen giezen gijsbers gijsbertsen gijzen gilissen gillis goedhart goethals gommers gonzalez
goossen goossens goovaerts gopal goris gorter gosens goudriaan goudsmit goudswaard govaerts govers
goyvaerts graafland graafsma grimbergen groenendaal groenendijk groeneveld groenewegen groenewold
groenewoud grooten groothuis grootveld gruijters guler gunes gungor gupta haack haagsma haaksma haarsma
hachmang haddou hagedoorn hagenaars haggenburg haile hajji halma hameling hamers hamoen hansen hanssen
hanssens harbers harkema harmsen harris hartman hartmans haselaar hattink haverkamp haverkort heemstra
heerema heeren heeringa heerkens heesakkers hegeman heijboer heijman heijmans heijnen heijnsdijk heikens
heinen hekker hellemans hellevoort hellinga helmerhorst helmers helsen hemmes hendricks hendrickx hendriks
hendrikse hendriksen hendrikx hengeveld henning hensen heremans herman hermans hermsen heslinga hettinga
heuvelman heylen heynen heyvaert hidding hiddink hiemstra hilbers hiltje hobma hoeben hoedemakers hoekman
hoeksema hoekstra hoekzema hoenderdos hoevenaars hofland hofman hofmans hofstede hofsteenge hofstra
hogenboom hogendoorn hogenkamp hogeweg holleman holthuis holtkamp holvoet hompes honig hoogeboom
hoogenboom hoogendijk hoogendoorn hoogerbrugge hoogers hooijer hoornstra hopman hoppenbrouwer hordijk
horemans horstman horvath hosseini hoste houben houdijk houtman hoving huang hubers huberts hughes huijben
huijbers huijbrechts huijbregts huijgen huijgens huijs huijsman huijsmans huijzing huisman huizenga
huizing huizinga hulsebos hulshof hulsman hultink husken hussain hussein husson huurdeman huybrechts
huyghe huys huysmans ibrahimi idema idrissi idsinga ijzerman ilgun imming ingenhoven ionescu islami ivanov
iyer jaarsma jacobse jacobsen jafari jagroep jankowska jankowski janmaat jans janse jansen jansens jansma
jansse janssen janssens jansson jaspers jaspersen jaworski jeltema jeurissen jharap jilderda jochems
johannsen johnson jolink jonckheere jongbloed jongejan jongeneel jongerius jongkind jongman jongsma
jonkers jonkman joos joosse joosten joris jorlink joshi joustra jurgens juriaans jutten kaandorp kaczmarek
kaddouri kalkan kalkman kallen kalloe kalma kaminska kaminski kamminga kamper kamphuis kampman kamps
kanhai kapteijn karaca karadag karagoz karatas karels karimi karman karssen karsten kartodikromo
kasanmoentalib kaur kaya keijser keijzer keijzers keizers kempers kenis kerkhofs kerssens kersten kessels
kester keuning khan kielstra kiers kilic kingma klaasen klaasse klaassen kleijn kleinjan klerks klerx
klijn klijnsma klinkenberg klompmaker kloosterhuis kloosterman klos kluivers kluytmans knaap knegt knobbe
knockaert knops koc koelewijn koeman koemans koenders koenen koenis koetsier kokke kolkman kollen kolster
kooijman kooistra koolen kooper koops koopstra koorn kootstra koppelman korevaar kornelis korsman korstman
korteweg kortman korver kosters kouwenberg kovacs kowalczyk kowalska kowalski kozlowski kraaijenbrink
kraaijeveld kramers krawczyk krebbers kreuger kriens krikke kroeze kroezen krol kromowidjojo kronenberg
kroonen kruijer kruijt kruiswijk kruit kruize kucuk kuijer kuijpers kuijt kuijten kuik kuipers kumar
kusters kwakkel kwakman kwiatkowski kwint laarhoven lachman laenen lagerweij lagerwey lahlou lambers
lambert lamberts lambrecht lambrechts lambregts lamers lammens lammers lamping lamrani landsman langevoort
lankhorst lansink lanting laroui laurens laureys lauwers leemans leenders leenen leerintveld leeuwenburg
leferink legierse lemmens lemmers lems lenaerts lenders lenferink lensink lenting lentjes leroy
lewandowska lewandowski leys leysen lichtenbelt lichtenberg liebregts liefting liekens lievens ligtenberg
ligtvoet lindeboom lindeman linders lindhout linskens linssen lippens lokhorst lommers lommert loonstra
lopez lorreijn lourens louwers lubbers lubberts luijten luiten luitjes luttikhuis luyckx luyten maassen
maatman machielsen madsen maertens mahabier mahadew malfait mandemaker mandemakers manders mangal
mannaerts mansouri mansveld mansvelt marien maris martens martinez martins mateman mathijssen mathoera
matthijs matthijssen matthys meekes meersman meert meertens meessen meeus meeusen meeuwsen meijer
meijering meijerink meijers meinders meindertsma mekking melissen mensah mensink menting mentink mertens
mestdagh meulenbelt meulenkamp meulman meurs meuwese meuwissen meyer meyers michalski michels michielsen
middelkoop miedema mishra moens moerman mohabir mohamud mohan mokhtar mokhtari molema molenaars molenkamp
momberg mooij moolenaar moonen moons moors moreels morris morsink mortier mosley mous moussaoui mouthaan
muijs mulders muller munneke mustafa mutsaers naessens nagtegaal nagy nakamura narain neijenhuis neirynck nelis
nelissen neuteboom neven neves neyens nguyen nicolai niemeijer nienhuis niessen nieuwenhuijs nieuwenhuis
nieuwenhuizen nieuwhof nieuwkamp nijboer nijdam nijenhuis nijhof nijhuis nijland nijman nijssen nijsten
nooij noordam noordhoek noordijk noorlander nouwens nowak nowakowski nowicki nugteren nuyts nys okafor
okonkwo oldenburger olijslager olsen olthof olthuis oltmans oomen oosterbaan oosterhof oosterhuis oosterom
oosterveld oosterwijk oosting oostveen oppelaar osinga ossewaarde otte otten ottenhof ottenhoff ottens
ouali ouarani ouazzani oudejans oudshoorn ouwerkerk overbeeke overdijk overduin overeem overmars owusu
ozcan ozdemir ozer ozkan ozturk paillet palman palsma palstra pannekoek papen parmentier pasman pastoors
patel pattyn paulissen paulusma pauwels pawirodikromo pawlak peerdeman peeters pellen penders penninx
perdok pereira perez persad peters peterse petersen petri petrov pham philipsen pieper pieters pieterse
pietersen pijnenburg pijpers pinas pinto piotrowski poelman poelmans poelstra polat polderman polfliet
pollet polman ponsioen poortman poortvliet popescu popov poppelaars poppema posthuma posthumus postma
postmus potters pouw pouwels praet pragt prinsloo prinssen pruijn putman quispel quist raaijmaker
raaijmakers rademaker rademakers radstake raes raeymaekers raghoenath rahman rahmouni ramaekers ramaker
ramautar rambaran ramdhani ramdin ramkhelawan ramlakhan ramlal ramos rampersad ramsoebhag reddy reijers
reijerse reijmer reijnders reijnen reimerink reinders reindersma reinhoudt reitsma remmers remmerswaal
renders renkema rensen rensink reusken reynaert reynders rezaei rhebergen riemens riemersma rietberg
rietveld rijcken rijken rijkers rijnders rijpkema rijpma rijsdijk ringeling rinkel rinzema risma ritsema
ritzema robben robbers roberts robinson rodrigues rodriguez roelandt roelfsema roelofs roelofsen roels
roelse roeters roeven rogiers rombaut rombouts romeijn romero romijn roodenburg roodnat rooijackers
rooijakkers rooijen rooker roorda roosen roosenboom rosenberg rosseel rotteveel rottiers rozema rozendaal
ruijgrok ruijs ruijter rutgers rutten ruys ruyter sabbe saelens saelman sahin saidi samyn sanchez sanders
santos sarac sardjoe sari satter schaafsma schaapman schaeffer schakelaar schalkwijk scheffers schellekens
schelling schenkel schepens schepers scherpenzeel schilders schilt schimmel schlosser schmidt schmitz
schneider schoenmaker schoenmakers scholte scholten scholtens scholtes scholz schoofs schoonderwoerd
schouwenaars schouwstra schreuders schreurs schrijvers schroder schroeder schuiling schuitema schumacher
schuring schutten schuurman schuurmans sedney seegers segers seghers seinen sels selten sengul severijns
sewbaransingh sewdien sewnarain sharma siebenga siebert siegers siemons sietsma sijbesma sijtsma silva
simoens simonis simsek singh sinke sinnige sital sitters sjollema slaats slagter sleegers slegers
slijkhuis slingerland slotboom slump smedema smeding smeenk smeets smet smets smeulders smids smidt smink
smith smits smolders smulders snauwaert snelder snijder snijders snippe snoeks snoeren soekhai
soemodihardjo soeters solleveld somers sonnemans sonneveld sousa speijer spelt spiering spierings
spijkerman spijkers spoelstra spoorenberg spronk spruijt staelens standaert stappers starrenburg stas
steegh steeghs steeman steenbakkers steenhuis steenstra steenvoorden stegeman stegenga steijn steinmetz
sterckx sterkman stevens steyaert stoffel stoffels stoffer stokkers stokman stokvis stolk stolwijk
strating strijbos strijker stroet stroobants stuij stuivenberg sturkenboom sukul suurmond suzuki swagerman swarts
swennen swinkels swinnen szymanski tack tahiri takahashi talbi talsma tamminga tamsma tanaka tanghe taylor teeuwen
teeuwisse tekin tekle temmerman terlouw terpstra terwiel teunisse teunissen theunis theys thijssen thissen
thomassen thompson thys tieleman tielemans tiemersma tiemessen tijsma tijssen tillema timmermans timmers
tinga tjon tolsma toprak torfs toth toussaint touzani tran troch trouwborst tuinenga tuinman tuinstra
tuithof tukker turan turkmen twigt uijen uijtdehaage uiterwijk uittenbosch ulusoy unal unver uysal uzun
vaes vaessen valkema valkenburg vanbrabant vandaele vandamme vandecasteele vandekerckhove vandenberg
vandenberghe vandenbroucke vandenbussche vandendriessche vandeputte vanderheyden vanderlinden
vanderstraeten vandevelde vandewalle vanhee vanhoutte vanhove vanneste vansteenkiste vastenhouw veenhof
veenstra veerkamp veerman vegter velderman veldhuis veldhuizen veldkamp veldman velthuis velthuizen
veltman verbaan verbakel verbeeck verbeek verbeke verberne verbiest verbist verboom verboven verbruggen
verbrugghe verburg vercammen vercauteren vercruysse verdonck verdonk verdonschot vereecke vereecken
verelst verfaillie vergauwen vergeer verhaar verhaeg verhaegen verhaeghe verhage verhagen verharen verheij
verheijen verhelst verheul verheyden verheyen verhoeckx verhoeff verhoek verhoeven verhulst verkade
verkaik verkerk verkuijlen verkuil verlaan verlinden verma vermaas vermeer vermeersch vermeij vermeir
vermeire vermeiren vermeulen vermeylen vermue vernooij vernooy verschoor verschuere verschueren verschure
verschuren verschuur versluijs versluis verstappen versteegen versteegh versteegt verstegen versteijlen
verstraaten verstraete verstraeten verstraten vervaeke vervaet vervoort verwaal verweij verwey verwimp
verwoerd viaene viergever vierhout vinck visscher vissers vlaar vlaeminck vlasblom vleugels vogelaar
volkers vollebregt voorham voorhoeve voorn voortman vorstenbosch voskamp voskuil voskuilen vossen vrancken
vranckx vranken vreugdenhil vroegindeweij vroomen vugts vuijk waaijer wagemakers wagemans wagenaar
wagenaars walker walraven wang wansink warmenhoven warmerdam warnaar warsame watanabe wauters weekers weerts
weijers weijland weijs weijters wellens welling wellink welten wendels wensink wensveen wentink werkman
wesseling wesselink wessels westera westerburg westerhof westerhuis westerink westerman westermann
westerveld westphal westra weusten wevers wezenberg wieczorek wiegers wiegman wiegmans wielinga wierda
wierenga wieringa wiersma wiertsema wiggers wigman wijdenbosch wijers wijma wijnands wijnen wijngaard
wijngaarden wijnhoven wijnja wijnker wilbers wildschut wilkens wilkinson willaert willekens willekes
willems willemse willemsen williams wilms wilting winkelman winkels wisniewska wisniewski wisse wissink
witjes wittenberg witteveen witvliet woestenburg wojcik wolbers wolfs wolterink wolzak wong wooning wouda
woudstra wouters wozniak wright wubben wuijts wuyts wynants yahyaoui yamamoto yavuz yigit yildirim yildiz yilmaz
yohannes yuksel zahraoui zajac zandbergen zandstra zandvliet zeegers zeilstra zeinstra zeldenrust
zengerink zerouali zevenboom zhang ziani zielinska zielinski zijderveld zijlmans zijlstra zimmerman zoetemelk
zoetmulder zonneveld zoutendijk zuidema zuidersma zuiderveld zuidhoek zuidhof zuidweg zuurbier zwagerman
zwanenburg zwartjes zwarts zwiers zwijnenburg
)");
    return all;
}

const WordSet& surnamesThatAreWords() {
    static const WordSet all = wordsIn(R"(
aarde adam adams appel baan baas baker bakker balk banks beek beer bell berg berk bijl black bloem blok
blokzijl blom boer bol bonen boom boon boone boonen bos bosch brand brands bredewold breed brink broek
broer brood brouwer brug brugge bruin buis bult buren burger buurman carter cook cooper cramer daal dam
daniels davids deken dekker deventer dijk dik domburg donker doorn draad draaier drent drost duin duits
duivel dulk eggen emmen ende engel engelen engels engelsman ernst faber felix fischer flier fontein ford
fox frank fransman frost gans geest gelder glas goes graaf green groen groenland groot gul gulpen haak
haan haas hagen hak hall ham hamer hart hartog hassan heemskerk heer heide helder hemel herder herfst hert
hertog heuvel hill hoek hol hollander hond hooft hoog hoogland horst houwen huls hummel hunter ijzer ince
jacobs jager jagers jonas jong jonge jonker kamp kat keizer kelder kemper kerk kerkhof keulen kievit king
kip klaver klein klerk klomp klooster klop knecht knol knoop koch koekoek koers koert koets kok kolen kolk
koning konings kooi kool koolhaas koop koopman koopmans koper kort koster kraai kraan kramer kroes kroon
kruik kruis krul kuiken kuip kuiper kurt kwast laan lake lam landman lange leek leeuw lem lente lewis
lieshout ligthart linde lis loman loos loper maan maas maat mahdi mak man marinus marsman martina mason
mazur mees meester melis meulen middag miller mol molen molenaar mond mooi moor moore mosterd mourik muis
mulder munnik mus nagel nes nieuwland nijs noort olie onderwater ooms orsel otter ouwehand overbeek paal
paap paard park parker pater pauw peer philips piek pijl plaat plug poel pol polak pool poot poots post
pot prins prinsen pronk punt puts raaf raap raven ree rice riet rijn ring ritter rivers roest rood rook
roos roosendaal rooster rose rosier rozenberg ruis ruiter schaak schaap schaft schakel schalk schenk
schilder schip schipper schippers schoen schoon schoonhoven schouten schreuder schrijver schut schutte
simmons simons slag slager slim sloot slot sluis smid smit snel snoek sommer sommers spaan spaans spanjers
speelman spijker splinter spoor sprenger stam stapel steen steenbergen steenwijk ster sterk stigter stone
stoop straat struik swart taal tas thijs thomas timmer timmerman tol toren trip troost tuin turk uil urban
valk veen veenendaal veer veld velde venema verhoef verloop versteeg vijver vink vis visser vliegen
vlieger vliet vlot voet vogel vogels vonk voogd vos vries vroom waal wal wandel wassenaar water waterman
weber weg wever wezel white wiel wijk wijn wilde wilson winkel winter winters wise wit witte wolf wolff
wolk wolters wood woods worm wortel young zaal zand zee zeeman zomer zon zwaan zwart
)");
    return all;
}

const WordSet& surnamesWithParticle() {
    static const WordSet all = wordsIn(R"(
aalst aissati aken akker akkeren alphen alten amrani amstel ark arkel asri asseldonk asselt assem assen
asten attar azzouzi baalen baar baarle baars bakel bakkali balen barneveld beaumont beeck beek beekum beem
bemmel berg berge bergen bergh berkel berkum bie blij blijenburg bock boef boer bont boogaard boogaart
boom boon boor boorn borden borne bos bosch boujaddaini bouter bouzidi boven bragt brand breda bree
breejen breugel briel brink brinke broek broeke bruchem brug brugge bruggen bruijn bruijne bruin bruine
bruyn buren burg burgh burgt bussel buuren buytelaar camp campen corput craen cruijsen cuijck daal daalen
dael dalem dalen dam damme delft dellen diepen dieren dijck dijk dijke dijken dijl doel dommelen dongen
donk dooren doorn doremalen driel dries drift duijn duijne duijvenbode duin duinen dungen dunne duren dyck
dyk eck ede eeden eekelen egmond eijck eijden eijk eijnde eijnden eijsden eik elder elk elsen elst elzen
emden ende engelen enschot erp es esch essen este everdingen eyck eynde fassi galen gallen gastel geel
geenen geer geest geffen gelder gelderen gemert genderen gennip gent gestel ghazi giessen gils ginkel
ginneken gool goor gorkum graaf graaff greef grinsven groningen groot gruijter gulik gurp haaften haan
haar haaren haas haddad hadi haeften haeren haersma hagen halen ham hamdaoui hamel hamersveld harten
hassani hattem hattum heck heer heerden hees heesch heese heeswijk heide heijde heijden heijningen helden
helm helmond hemel hemert hengel herk hertog heuvel heuvelink heyden hoeck hoeff hoek hoekstra hoeve
hoeven hof hoff hollander hoog hoogen hoogh hoorde hoorn horick horst hout houte houten houwelingen hove
hoven huijgen huizen hulst hulten hunnik hurk idrissi ingen jabli jager jong jonge jongh kaa kaaij kaay
kaddouri kade kam kamp kampen kaoui kate keijser keijzer kempen kerkhof kerkhove kessel khattabi khayari
kinderen klei kleij klein klerk klift klijn klis klooster knaap kock kok kolk kolkman koning kooij koot
korput kort korte kraan kraats kraker krieken kruijs kuijl kuil kuilen kwast laan laar laarhoven landen
lange lans lee leer leest leeuw leeuwen lent leur leuven lier lierop lieshout lijn limburg linde linden
linschoten lith loenen lof loo looij loon loos lugt luijt luin lune maaren maas maat madani maes makrini
man manen mansouri marel marrewijk masri mee meel meent meer meeren meij meijden meijs mensch merwe meulen
meurs mheen mierlo mil mol molen moll mond mook mortel mourik moussaoui muelen munnik naald nes net nierop
nieuwenhuizen nijs nistelrooij nobel nooij noord noordeloos noordt noort ochten oers oever oirschot ommen
ommeren oord oosten oostendorp oosterhout oosterom oosterwijk ooyen os osch ossenbruggen ostade ouahabi
ouali ouarani ouazzani oudenaarden oudheusden overbeek oye paauw pas pauw peer pelser pijl plaat plaats
plank plas ploeg pluijm poel pol poll poppel pouw praag praagh prins puijl putte putten raad raaij
ravenstein ravenswaaij reede reijden rhee rheenen ridder riet rijk rijn rijswijk rijt roekel roer roest
roijen roo rooden rooij roon roos roosmalen rooy rossum ruijter ruijven ruit ruiten ruiter said sande
sanden sant santen sayed schaaf schaft schaik schans schayk schie schijndel schoot schouw schuijt schuur
slik sluijs sluis smaal smit snoo soest spaendonck spek spiegel spijker spronk staaij staak stappen steeg
steen steenhoven steenis stelt sterren straalen straaten straten strien strigter swaluw teeffelen tilburg
tol tongeren tooren toorn top tuijl tuinen tuyl uden uffelen uum vaart valk veeken veen veer veere veghel
vegt veld velde velden veldhoven velthoven velzen ven venne venrooy verre vijver vin vis visser vlerk
vliet vlist vloet vlugt voorde vooren voorst voort voorthuizen vorst vos vrande vreede vries vugt waal
waals waarbeek waard waarde wagt wal walle walraven wardt weele weerd weerden weert weg weide weijden
weijer wel werf werff werken westen wetering weteringen weterink wiel wielen wijk wijland wijngaard
wijngaarden wijngaart wijst wild wilde wilgenburg winden windt wingerden wit witte woerd woude wouden
woudenberg wouw wulp yaakoubi yahyaoui zand zande zanden zandt zanten zee zeijl zijde zijden zijl zoest
zuijlen zutphen zuylen zuylenburg zwaag zwaan zwan zwart zwet zweth zwieten
)");
    return all;
}

}  // namespace mijlpaal::letters::names
