#include "letters/names/lists.h"

namespace mijlpaal::letters::names {

// In small letters without accents, as `Word::key` has them.

const WordSet& givenNames() {
    static const WordSet all = wordsIn(R"(
aad aafke aaltje aart aat abbas abbie abdel abdelaziz abdelhak abdelkader abdelkarim abdellah abderrahim
abdul abdulkadir abdullah abel abigail achmed adam adele adil adriaan adriana adriano adrie aede agata
agnes agnieszka ahmad ahmed ahmet aisha aissa akke aksel alain alan albert alberto albertus aldert aleid
aleida aleksander aleksandra alex alexander alexandra alexia alfons alfred ali alice alicia alida alie
alisha alwin amal amalia amanda amber amelie amin amina amira amy ana anass anastasia andre andrea andreas
andrew andries andrzej anette angela angelique angelo anil anis anisa anita anja anjali anke ankie ann
anna annabel anne annebeth anneke annelieke annelies annelore annemarie annemarieke annemiek annemieke
annet annette annie annika anouar anouk anthony antje antoinette anton antonia antonio antonius antoon
aranka arend ariane arianne arie arjan arjen arjun arno arnold arnoud arthur arvid arwen asha ashley
ashwin asiye aslan asli asma astrid atze audrey auke ayla ayoub ayse aysegul aysel aziz aziza babette
barbara barend bart bartek bartosz bas basak bastiaan batoul batuhan bea beata beatrijs beatrix beau bekir
benjamin bennie benno berend berna bernadette bernard bert bertha berthold bertus betsie betty bianca
bilal birgit birol bjorn blanka boaz bobbie bodil bogdan boris boudewijn bouke boukje brahim bram brechje
brecht brechtje bregje brenda brian bridget brigitte britt bruce bulent burak busra caglar caren carien
carin carina carla carlijn carlos carmen carola carolien carolina caroline casper catharina catherine cato
catrinus cees celine cem cemal cengiz ceren ceylan chaima chantal charissa charles charlie charlotte
chayenne cherrel cheyenne chiel chloe chris christa christel christiaan christian christien christina
christine christoph christopher cindy claartje claas claudia clemens coby coen coenraad coert colette
conny coos corien corine corinne cornald corne cornelia cornelis cornelius corrie cynthia daan daisy dalia
dalila damian damla daniel daniela danielle danique danny danuta daphne darek daria david debbie debora
deborah deirdre demet deniz dennis derk derya desiree devi dewi diana dick diederik dieke dieneke diete
dieter dilan dilara dilek dimitri dina dinand dineke dino dion dirk ditte djamila dolf dominic dominique
donald dorien dorine doris dorota dorothea dorus douglas douwe dragana dries driss duco dunya dylan ebru
ece eddie eddy edgar edith edo eduard eduardo edward edwin edyta eef eefje eefke eelco eelke eelkje egbert
egon eileen elbert elena eleonora elias elif eline elisa elisabeth elise elize ella elle ellemieke ellen
ellie elly elma elmar els elsa elsbeth elske elvira elwin elwira ema emad emel emiel emil emilia emily
emine emir emma emmelie emmy emre engin enrico enver eric erica erik erika erkan erna ernest ernst erol
ersin erwin eslem esma esmee esmeralda esra esther etienne eugene eva evelien eveline evelyn evert evi ewa
ewelina ewoud eyup ezgi faas fabian fabienne fadila fadime fadma fadoua faisal faiza famke farah fares
farhad farid farida faruk fatih fatima fatma fatoumata faysal fedde fedor feije feike felicia felix femke
fenna fenne fenneke ferdi ferdinand fereshteh ferhat ferry fieke fien fikret fileen filip filiz finn fiona
flip floor floortje flora florentine florian floris foekje fokke folkert fons fouad fouzia francien
francine francis francisca franciscus francois franka frankwin frans franz fraukje fred freddy frederik
frederike frederique freek frida frieda friso frits froukje furkan gabriel gabriela gabriella gabrielle
gaby gea geert geertje geertruida gemma genevieve george georgina gerald gerard gerarda gerben gerbrand
gerbren gerda gerdien gerhard gerlinde gerrie gerrit gert gertie gertjan gertrud gertruda gertrude
ghislaine giel gijs gijsbert gijsbertus gillian gina ginny giovanni gisela giulia gizem glenda glenn
gokhan gonnie gonny goran gosse grada gradus gratia grazyna greet greetje gregor gregory greta gretha
grietje grytsje grzegorz guido gulay gulcan gulhan gulsah gulsen gulsum gunther gurkan guus guusje gwen
gwendolyn habib habiba hadewych hafid hafida hafsa haico hajar hakan hakim hakima halil halima halina
hamid hamida hamza han hanan hanane hande hanife hanna hannah hanne hanneke hannie hans hansje harald
haris harm harmen harold harrie harriet harry hasan hasna hassan hatice hatim havva hayat haye hayo hedwig
heidi hein heinrich heleen helen helena helga hella helmut hendrik hendrika hendrikus hendrina henk
henkjan hennie henny henri henrica henricus henriette henrik henrike henry herbert herman hermanus hermien
hermina hessel hetty hicham hidde hiddo hielke hilda hilde hildegard hille hillie hind hinke houda houria
hubert hubertus hubrecht hugo huib huibert hulya humphrey huseyin hylke ian ibrahim ibtissam ieke iemkje
ieteke ignace igor ihsan ikram ilham ilhan ilias ilja ilka ilona ilse iman imane imke imran imre ina indra
ineke ines inez inge ingeborg ingrid inka iraida irena irene irfan irina irma isa isaac isabel isabella
isabelle iskander ismael ismail ismet ivan ivana ivar ivo ivonne ivy iwan iwona izaak jaap jacco jacinta
jack jackie jacob jacoba jacobus jacqueline jacques jaime jakob jakub jamal james jamie jamila jan jana
jane janet janette janick janina janine janke janna janne janneke jannes jannetje jannie janny jans
jantien jantina jantje janusz jarek jarmila jarno jaroslaw jasmijn jasmin jasmina jason jasper jayden
jaylinn jean jeanet jeanette jeanine jeanne jef jeff jeffrey jelena jelle jelmer jelte jeltje jenneke
jennifer jenny jeremy jerina jeroen jerome jeroom jerry jerzy jesper jesse jessica jessie jetske jette
jetty jikke jill jim jimmy jip jitske joachim joan joana joandra joanna joanne jochem jochen jodie joel
joelle joep joey jogchum johan johanna johanne johannes john johnny jolanda jolande jolanta joleen jolien
jolijn jolise jonas jonathan joni jonne joop joost jop jordi jordy joren jorg jorgen jorien jorik jorina
joris jorn jorne jorrit jort jos jose josee josef josefien josefine joseph josephine joshua josien josine
jouke joyce juan judith juergen jules julia julian juliana julie julien juliette julius jurgen jurjen
jurre justin justine justus jutta kaan kadir kadriye kai kamal kamil kamila kamran kaoutar karel karen
karim karima karin karina karlijn karolien karolina kars kasia kasper katarina katarzyna kate katharina
kathelijn kathleen kathy kati katia katinka katja katrien katrin kawtar kay kaylee kayleigh kees keimpe
keith kelly kemal kenan kenza ketrin kevin khadija khaled khalid kiki kim kimberley kimberly kiran kirsten
kitty kjell klaartje klaas klara klasina klaske klaus knut koen koenraad koert konrad koos koray korneel
kornelis krijn kristel kristian kristien kristin kristina kristof krzysztof kubra kumar kyra laila lailah
lambert lambertus lamia lamyae lander lara larissa lars laszlo latifa laura laure laurens laurent lauri
laurie leah leandra leen leendert leila leilah leo leon leona leonard leonie leonoor leonora leontien
leopold lesley leslie leyla lia liam lianne lidewij lidia lidwien lieke lien lieneke liesbeth liese
lieselot liesje lieve lieven lilian liliana lilly lina linda lindsay lindsey lineke linette lisa lisanne
lisbeth lise liselot liselotte lisette lizzy lobke lodewijk loek loeki loes lonneke lopke lorena lorenzo
loretta lorraine lotje lotte loubna louis louisa louise lourens lowie lubbert luc luca lucas lucia lucie
lucien lucienne lucinda lucy ludo ludwig luis luisa luka lukas lukasz lutske luuk lydia lynn maaike
maaikel maarten maartje maciej maddy madelein madeleine madelief madelon magda magdalena maggie maheshwar
mahmoud mahmut maike maikel maja malak malgorzata malika malou manfred manja manon manouk manuel manuela
mara marc marcel marcella marcelle marcellus marcin marco marcus marek maren margaret margje margo margot
margreet margriet maria mariam mariama mariana marianne mariarosa maribel marie marieke marielle mariet
marietje mariette marije marijke marijn marijse marika marike marilyn marina marinus mario marion mariska
marit marius mariusz marja marjan marjet marjo marjolein marjoleine marjolijn marjon marjorie marketa
marko markus marleen marlene marlieke marlies marlijn marlise marloes marlon marlou marnix maroesja
marouane marry marsha marsja marta marten martha martien martijn martin martina martine martinus marwa
marwan maryam maryse marysia matej mateusz mathieu mathijs mathilde mats matteo matthew matthias matthieu
matthijs mattijs maud maureen maurice maurits maurizio mauro maxim maxime maximiliaan maximilian mechteld
medina mehmet melanie melek melike melina melis melissa melle melvin menno mercedes meriam merijn merlijn
mert merve meryem meryl metin mevlut mia michael michaela michal michel michele micheline michelle michiel
mick miek mieke mien mies miguel mihai mikael mikai mikail mikal mike mila milan milena milo milou mimoun
mina mira miranda mireille mirella mirelle miriam mirjam mirjana mirko mirthe mitchel mitchell mitra
mladen moesha mohamed mohammad mohammed mohamud monica moniek monika monique mouna mounia mounir mourad
muhammed muhammet mumine murat mustafa mustapha myra myriam myrna myrte myrthe nabil nabila nada nadia
nadine nadja nahid naima najat najib nancy nanda naomi narges nasim nasira nasrin nasser nassim natalia
natalie natascha natasha natasja nathalie nathan nawal nazli necati neel neeltje nel nelleke nelli nellie
nelly nelson neslihan nesrin nevin ngozi niamh nic nicholas nick nickie nicky nico nicola nicolaas nicole
nicolet nicolette nicoline niek niels nienke nigel nihal nihat nijs nikita nikki niko nikola nikolaj
nilgun nils nilufer nina nino niyazi noa noah noella noemi noor noortje nora norah noraly norbert norma
noud nour noureddine nouria nouschka nout numan nuran nuray nurcan nurettin nuri nurten nynke obbe ockje
oene okan okke oksana olaf ole olena olga oliver olivia olivier olle omar omer omid onno onur orhan oriana
orlando orsolya oscar osman oswald othman otto ottoline ouafa ouarda ouassim oumaima oussama ozan ozge
ozgur ozlem pablo pamela parvin pascal pascalle patricia patrick patrycja patty paul paula paulien paulina
pauline paulus pavel pawel pedro peggy pelin pepijn perihan perry petar peter petra petronella petrus
philip philippa philippe phyllis pien pier piet pieter pieternel pietje pietro pim pinar piotr pip pleun
pleuni pleuntje ploni pnina priscilla przemyslaw puck quincy quinn quinten quirijn quirine rabia rabiha
rachel rachid rachida radboud radha radoslaw raf rafael rafal rafiq raimond raisa rajesh rakesh ralf ralph
ramazan ramon ramona randy rania raoul raphael rashid raymond rebecca recep redouan redouane reggie regien
regina reinder reindert reinhard reinier reinko reinoud reinout reinskje rejina rembert rembrand remco
remi remko remon remy rena renate rene renee rens renske renze reyhan reza rian rianne ricardo richard
rick ricky riekje rieks rieky rien rients riet rietje rifat rik rika rikie rineke ringo rinke rinse rinske
rinus rishi ritske riya roan rob robbert robbie robby robert roberta roberto robin robine robrecht rocco
rochelle rochus roderick rodney rodrigo roel roeland roelfien roelie roelien roelof roelofje roely roemer
roger rogier roksana roland rolf romana romano romee romy ron ronald ronan ronnie ronny rosalie rosalinde
rosanna rosanne roselien rosemarie rosemarijn rosie rosita rosmarijn roxanne roy ruben rudi rudie rudolf
rudolph rudy rufus rukiye rune rutger ruth ruud saar saartje sabina sabine sabri sabrina said saida salim
salima sally salma salomon saloua samantha samet sami samia samir samira samuel sandeep sander sandhya
sandra sandrine sanjay sanna sanne sanneke santi sara sarah sarina saskia satish sebastiaan sebastian
sebnem sebo seda sedat sefa selahattin selcuk selim selin selina selma semih semra sena serap serdar serge
sergej sergio serhat serkan servaas sevda sevgi sevilay sevim sevinc seyma shabnam shahin shane shannon
shanti sharda sharon sharona shaun sheila shelly sherida sherilyn shirley siavash sibel siebe siebrand
siebren siem siep sietse sietske sigrid sigurd sijbrand sijmen sijtske sikko silke silvester silvia silvie
simon simone sinan sinem sipke siti sjaak sjaan sjaantje sjanie sjef sjoerd sjoerdje sjoerdtje sjors
sjoukje sjuul slawomir snezana soeradj sofia sofie sofyan soledad sonia sonja sophia sophie soraya souad
soufian soufiane soumaya stef stefan stefania stefanie steffen steffie stella stephan stephanie stephen
steve steven stien stijn stine suat suha sultana sumeyra sumeyye suna sunil sunita suresh susan susana
susanna susanne suse suus suzan suzanna suzanne sven svetlana swaan sybe sybille sybren sylvain sylvana
sylvester sylvia sylvie sylwia szymon taco taeke tahsin talitha tamar tamara tamer tania tanja tansu tara
tarik tariq tatiana tatjana teddy teije tesfaye teun teunis teuntje teus tewodros thea theo theodoor
theodora theodorus thera theresa therese thierry thies thijmen thijn thijs thirza thobias thom thomas
thorsten tiago tibbe tibor tieme tiemen tijl tijmen tijn tijs tilly tim timo timon timotheus timothy tina
tine tineke tinie tinka tinus titia titus tjalle tjalling tjarda tjark tjeerd tjerk tjibbe tjitske tjitte
tobi tobias tofik toine tom tomas tomasz tomek tommy tonia tonnie tonny tony toos torben tosca tracey
tracy trees trijn trijntje trine trinette trix trudie trudy trui truus tsegay tsjerk tugba tugce tuncay
turgut tycho tymen tymon ufuk ugur ulas ulrich ulrike umit urmila ursula usha uwe vajen valentijn
valentina valerie vanessa vasco vedat veerle vera veronica veronique veysel vicky victoria vijay vikram
vilma vincent vincenzo vivian vivianne vivien vladimir volkan wafa wahid wail walid walter walther wanda
wander warner wenda wendela wendelien wendelmoet wendy werner wes wesley wessel wiebe wiebren wieger wiel
wieland wieneke wiesje wietse wietske wijnand wijnanda wikke wilco wilfred wilhelm wilhelmina wilhelmus
wilko willeke willem willemien willemijn willemina william willianne willie willy wilma wilmar wilmer wim
wina winfried winny winston wisse witold wobbe wojciech wolfgang wolter wopke wout wouter wubbo wybe wytse
wytske xander xandra xavier yahya yara yasemin yasin yasmin yasmina yasmine yassin yassine yassir yde
yeliz yentl yesim ykje yme ynske ynte yohannes yolanda yolande yorick younes yousef youssef youssra ype
yunus yusra yusuf yvette yvo yvon yvonne zahra zainab zakaria zara zbigniew zehra zeliha zeynep zina zineb
zita zoe zofia zohra zoltan zoran zuhal zuhra zuzanna zwaantje
)");
    return all;
}

const WordSet& givenNamesThatAreWords() {
    static const WordSet all = wordsIn(R"(
ad ada alba alma amor angel anker april arena aria aurora ben bloem bo bob boy bruno can carol claire
claude colin cor dag dean delphi demi dolly ed eden else elvis eros eve faith fay fleur ford frank gene
glen grace grant guy harmony holly hope hunter ids iris ivoor jade jar jas jet job jolie joy jude juno
justice kerst kit lance lee len lente lex lies lin lot love luna lux mark mars max mees mei mercy merel mo
nas niet nil nova olive olympia ons paris pat pearl penny pia pius puk rae ray rita rod roman romeo roos
rosa rose ruby rust saba salvador sam sem sep silver sol sonny stan star ster storm summer suze tess ton
toon tres ty uma una vic victor viola vita ward wil will willow wolf yes zilver zon zus
)");
    return all;
}

}  // namespace mijlpaal::letters::names
