#include "letters/names/lists.h"

namespace mijlpaal::letters::names {

// In small letters without accents, as `Word::key` has them.

const WordSet& givenNames() {
    static const WordSet all = wordsIn(R"(
aad aafke aaltje aart aat abbas abbie abdallah abdel abdelaziz abdelhak abdelilah abdelkader abdelkarim
abdellah abderrahim abdul abdulkadir abdullah abel abigail achmed ad adam adele adil adriaan adriana
adriano adrie aede agata agnes agnieszka ahmad ahmed ahmet aisha aissa akke aksel alain alan albert
alberto albertus aldert aleid aleida aleksander aleksandra alex alexander alexandra alexia alfons alfred
ali alice alicia alida alie alisha alwin amal amalia amanda amber amelie amin amina amira amy ana anand
anass anastasia andre andrea andreas andrew andries andriy andrzej anette angela angelique angelo ania
anil anis anisa anita anja anjali anke ankie ann anna annabel annabelle anne annebeth anneke annelieke
annelien annelies annelore annelot annemarie annemarieke annemiek annemieke annemijn annet annette annie
annika anouar anouk anthony antje antoinette anton antonia antonio antonius antoon anwar aranka arend
ariane arianne arie arjan arjen arjun arno arnold arnoud arthur arvid arwen arzu asha ashley ashok ashwin
asiye aslan asli asma astrid atze audrey auke aukje ayla aylin ayoub ayse aysegul aysel aziz aziza babette
bahar barbara barend bart bartek bartosz bas basak bassam bastiaan batoul batuhan baukje bea beata
beatrijs beatrix beau bekir belgin ben benjamin bennie benno berend berna bernadette bernard berrin bert
bertha berthold bertus bethany betsie betty bianca bilal birgit birol bjorn blanka boaz bob bobbie bodil
bogdan boris bouchra boudewijn bouke boukje brahim bram brechje brecht brechtje bregje brenda brian
bridget brigitte britt bruce bruno bulent burak busra caglar callum canan caren carien carin carina carla
carlijn carlos carmen carol carola carolien carolina caroline casper catharina catherine cato catrinus
cees celine cem cemal cengiz ceren ceylan chaima chaimae chandra chantal charissa charles charlie
charlotte chayenne cherrel cheyenne chiel chloe chris christa christel christiaan christian christien
christina christine christoph christopher cihan cihat cindy claartje claas claire clarence claudia clemens
coby coen coenraad coert colette conny coos corien corine corinne cornald corne cornelia cornelis
cornelius corrie cynthia daan daisy dalia dalila damian damla daniel daniela danielle danique danny danuta
daphne darek daria david debbie debora deborah deirdre demet deniz dennis derek derk derya desiree devi
dewi diana dick diederik dieke dieneke diete dieter dilan dilara dilek dimitri dina dinand dineke dinesh
dino dion dirk ditte djamila dmytro dolf dominic dominique donald donna dorien dorine doris dorota
dorothea dorus douglas doutzen douwe dragana dries driss duco duncan dunya dwight dylan ebru ece ed eddie
eddy edgar edith edo edson eduard eduardo edward edwin edyta eef eefje eefke eelco eelke eelkje egbert
egon eileen elbert elena eleonora elias elif eline elisa elisabeth elise elize ella elle ellemieke ellen
ellie elly elma elmar els elsa elsbeth elske elvira elvis elwin elwira elzbieta ema emad emel emiel emil
emilia emily emine emir emma emmelie emmy emre engin enrico enver eric erica erik erika erkan erna ernest
ernst erol ersin erwin eslem esma esmee esmeralda esra esther etienne eugene eva evelien evelijn eveline
evelyn evert evi ewa ewan ewelina ewoud eyup ezgi faas fabian fabienne fadila fadime fadma fadoua faisal
faiza famke farah fares farhad farid farida faruk farzad fatemeh fatih fatima fatma fatoumata faysal fedde
fedor feije feike felicia felix femke femmie fenna fenne fenneke ferdi ferdinand fereshteh ferhan ferhat
fieke fien fikret fikri fileen filip filiz finn fiona flip floortje flora florentine florian floris foekje
fokke folkert fons foppe fouad fouzia francien francine francis francisca franciscus francois frank franka
frankwin frans franz fraser fraukje fred freddy frederik frederike frederique freek frida frieda friso
frits froukje furkan gabriel gabriela gabriella gabrielle gaby ganesh gareth gary gea geert geertje
geertruida gemma genevieve george georgina gerald gerard gerarda gerben gerbrand gerbren gerda gerdie
gerdien gerhard gerlinde gerrie gerrit gert gertie gertjan gertrud gertruda gertrude ghada ghislaine giel
gijs gijsbert gijsbertus gillian gina ginny giovanni gisela giulia gizem glenda glenn goedele gokhan
gonnie gonny goran gosse grada gradus graham gratia grazyna greet greetje gregor gregory greta gretha
griet grietje grytsje grzegorz guido gulay gulcan gulhan gulsah gulsen gulsum gulten gunther gurbe gurkan
guus guusje guy gwen gwendolyn habib habiba hacer hadewych hafid hafida hafsa haico hajar hakan hakim
hakima hala halil halima halina hamid hamida hamish hamza han hanan hanane hande hanife hanna hannah hanne
hanneke hannie hanny hans hansje harald haris harish harm harmen harold harrie harriet harry hasan hasna
hassan hatice hatim hatun havva hayat haye hayo hazel heather hedwig heidi hein heinrich heleen helen
helena helga hella helmut hendrik hendrika hendrikus hendrina henk henkjan henna hennie henny henri
henrica henricus henriette henrik henrike henry henryk herbert herman hermanus hermien hermina hessel
hetty hicham hidde hiddo hielke hilal hilda hilde hildegard hille hillie hinke houda houria hubert
hubertus hubrecht hugo huib huibert hulya humphrey huriye huseyin hylke hylkje ian ibrahim ibtissam ieke
iemkje ieteke ignace igor ihsan ikram ilham ilhan ilias ilja ilka ilona ilse ilyas ilyes imad iman imane
imke imran imre ina indra ineke ines inez inge ingeborg ingrid inka iraida irena irene irfan irina irma
isa isaac isabel isabella isabelle iskander ismael ismail ismet ivan ivana ivar ivo ivonne ivy iwan iwona
izaak jaap jacco jacinta jack jackie jacob jacoba jacobus jacomijn jacqueline jacques jagdish jaime jakob
jakub jaleesa jamal james jamie jamila jan jana jane janet janette janick janina janine janke janna janne
janneke jannes jannetje jannie janny jans jantien jantina jantje janusz jarek jarmila jarno jaroslaw
jasmijn jasmin jasmina jason jasper jayden jaylinn jean jeanet jeanette jeanine jeanne jef jeff jeffrey
jelena jelle jelmer jelte jeltje jenneke jennifer jenny jeremy jerina jeroen jerome jeroom jerry jerzy
jesper jesse jessica jessie jetske jette jetty jetze jikke jilali jill jim jimmy jing jip jitse jitske
joachim joan joana joandra joanna joanne jochem jochen jodie joel joelle joep joey jogchum johan johanna
johanne johannes john johnny jolanda jolande jolanta joleen jolien jolijn jolise jonas jonathan joni jonne
joop joost jop jordi jordy joren jorg jorgen jorien jorik jorina joris jorn jorne jorrit jort jos jose
josee josef josefa josefien josefine joseph josephine joshua josien josine jouke joyce jozef juan judith
juergen jules julia julian juliana julie julien juliette julius jurgen jurjen jurre jurriaan jurriaen
justin justine justus justyna jutta kaan kadir kadriye kai kamal kamil kamila kamran kaoutar karel karen
karianne karim karima karin karina karlijn karolien karolina kars kasia kasper katarina katarzyna kate
katelijne katharina kathelijn kathleen kathy kati katia katinka katja katrien katrin kavita kawtar kay
kaylee kayleigh kees keimpe keith kelly kelsey kemal kenan kenza kerem kerim ketrin kevin khadija khaled
khalid kiki kilian kim kimberley kimberly kinga kiran kirsten kitty kjell klaartje klaas klaaske klara
klasina klaske klaus knut koen koenraad koert konrad koos koray korneel kornelis krijn kristel kristian
kristien kristin kristina kristof krystyna krzysztof kubra kumar kyra laila lailah lambert lambertus lamia
lamyae lander lara larissa lars laszlo latifa laura laure laurens laurent lauri laurie leah leander
leandra leen leendert leila leilah lennart lennert leo leon leona leonard leonie leonoor leonora leontien
leopold lesley leslie leyla lia liam lianne lidewij lidia lidwien lieke lien lieneke lies liesbeth liese
lieselot liesje lieuwe lieve lieven lilian liliana lilly lina linda lindsay lindsey lineke linette lisa
lisanne lisbeth lise liselot liselotte lisette lizzy lobke lodewijk loek loeki loes loesje lolke lonneke
lopke lorena lorenzo loretta lorraine lotje lotte loubna louis louisa louise lourens lowie lubbert luc
luca lucas lucia lucie lucien lucienne lucinda lucinde lucy ludo ludwig luis luisa luitzen luka lukas
lukasz lutske luuk lydia lynn maaike maaikel maarten maartje maciej maddy madelein madeleine madelief
madelon magda magdalena maggie maheshwar mahmoud mahmut mahsa maike maikel maja malak malgorzata malika
malou manfred manja manon manouk manuel manuela mara marc marcel marcella marcelle marcellus marcin marco
marcus marek maren margaret margje margo margot margreet margriet maria mariam mariama marian mariana
marianne mariarosa maribel marie marieke marielle mariet marietje mariette marije marijke marijn marijse
marika marike marilyn marina marinus mario marion mariska marit marius mariusz marja marjan marjet marjo
marjolein marjoleine marjolijn marjon marjorie mark marketa marko markus marleen marlene marlieke marlies
marlijn marlise marloes marlon marlou marnix maroesja marouane marry marsha marsja marta marten martha
martien martijn martin martina martine martinus marwa marwan maryam maryse marysia matej mateusz mathieu
mathijs mathilde mats matteo matthew matthias matthieu matthijs mattijs maud maureen maurice maurits
maurizio mauro maxim maxime maximiliaan maximilian mechteld medina mees megan mehmet meindert meint
melanie melchior melek melike melina melis melissa melle melvin menno meral mercedes merel meriam merijn
merlijn mert merve meryem meryl metin mevlut mia michael michaela michal michel michele micheline michelle
michiel mick miek mieke mien mies miguel mihai mikael mikai mikail mikal mike mila milan milena milo milou
mimoun mina ming minh mira miranda mireille mirella mirelle miriam mirjam mirjana mirko mirte mirthe
mitchel mitchell mitra mladen moesha mohamed mohammad mohammed mohamud monica moniek monika monique mouna
mounia mounir mourad muhammed muhammet mumine murat mustafa mustapha myra myriam myrna myrte myrthe nabil
nabila nada nadia nadine nadja nahid naima najat najib najoua nancy nanda nanne naomi naoual narges nasim
nasira nasrin nasser nassim natalia natalie natascha natasha natasja nathalie nathalja nathan nathanael
nawal nazan nazli necati necla neel neeltje nel nelleke nelli nellie nelly nelson nermin neslihan nesrin
nevin ngozi niamh nic nicholas nick nickie nicky nico nicola nicolaas nicole nicolet nicolette nicoline
niek niels nienke nigel nihal nihat nijs nikita nikki niklas niko nikola nikolai nikolaj nilgun nils
nilufer nina nino nisrine niyazi noa noah noella noemi noemie noor noortje nora norah noraly norbert
nordin norma noud nour nourdin noureddine nouria nouschka nout numan nuran nuray nurcan nurettin nuri
nurten nynke obbe ockje oege oene okan okke oksana olaf ole oleksandr olena olga oliver olivia olivier
olle omar omer omid onno onur orhan oriana orlando orsolya oscar osman oswald othman otto ottoline ouafa
ouarda ouassim ouassima ouiam oumaima oussama owen ozan ozge ozgul ozgur ozlem pablo pamela parvin pascal
pascalle pat patricia patrick patrycja patty paul paula paulien paulina pauline paulus pavel pawel pedro
peggy pelin pepijn perihan perry petar peter petra petronella petrus philip philippa philippe phyllis pien
pier piet pieter pieterjan pieternel pietje pietro pim pinar piotr pip pleun pleuni pleunie pleuntje ploni
pnina priscilla przemyslaw puck quincy quinn quint quinten quirijn quirine rabia rabiha rachel rachid
rachida radboud radha radoslaw raf rafael rafal rafiq raimond raisa rajesh rajni rakesh ralf ralph ramazan
rami ramon ramona rana randy rania raoul raphael rashid ravi raymond rebecca recep redouan redouane reggie
regien regina rein reinder reindert reinhard reinier reinko reinoud reinout reinskje reitze rejina rembert
rembrand remco remi remko remon remy rena renate rene renee rens renske renze reyhan reza rhys rian rianne
ricardo richard rick ricky riekje rieks rieky riemer rien rients riet rietje rifat rik rika rikie rineke
ringo rinke rinse rinske rinus rishi rita ritske riya roan rob robbert robbie robby robert roberta roberto
robin robine robrecht rocco rochelle rochus roderick rodney rodrigo roel roeland roelfien roelie roelien
roelof roelofje roely roemer roger rogier roksana roland rolf romana romano romee romy ron ronald ronan
ronnie ronny roos rosa rosalie rosalinda rosalinde rosanna rosanne roselien rosemarie rosemarijn rosie
rosita rosmarijn roxanne roy ruben rudi rudie rudolf rudolph rudy rufus rukiye rune rutger ruth ruud ruurd
ryszard saar saartje sabina sabine sabri sabrina sabrine said saida salah salim salima sally salma salomon
saloua sam samantha samer samet sami samia samir samira samuel sandeep sander sandhya sandra sandrine
sangeeta sanjay sanna sanne sanneke santi sara sarah sarina saskia satish seb sebahat sebastiaan sebastian
sebnem sebo seda sedat sefa selahattin selcuk selim selin selina selma sem semih semra sena serap serdal
serdar serge sergej sergio serhat serhiy serkan servaas sevda sevgi sevilay sevim sevinc seyma shabnam
shahin shane shaniqua shannon shanti sharda sharon sharona shaun sheila shelly sherida sherilyn sherwin
shirley siavash sibel siebe siebrand siebren siem siep sietse sietske sietze sigrid sigurd siham sijbrand
sijmen sijtske sikko silke silvester silvia silvie simon simone sinan sinem sipke siti sjaak sjaan
sjaantje sjanie sjef sjoerd sjoerdje sjoerdtje sjors sjoukje sjuul slawomir snezana soeradj sofia sofie
sofyan soledad sonia sonja sophia sophie soraya souad soufian soufiane souhaila soumaya stan stanislaw
stef stefaan stefan stefania stefanie steffen steffie stella stephan stephanie stephen steve steven stien
stijn stine stuart suat suha sukran sultana sumeyra sumeyye suna sunil sunita suresh susan susana susanna
susanne suse suus suzan suzanna suzanne sven svetlana swaan sybe sybille sybrand sybren sylvain sylvana
sylvester sylvia sylvie sylwia sytske sytze szymon taco taeke tahsin talia talitha tamar tamara tamer
tammo tania tanja tansu tara tarek tarik tariq tatiana tatjana teade teddy teije tesfaye teun teunis
teuntje teus tewodros thea theo theodoor theodora theodorus thera theresa therese thierry thies thijmen
thijn thijs thirza thobias thom thomas thorsten tiago tibbe tibor tieme tiemen tijl tijmen tijn tijs tilly
tim timo timon timotheus timothy tina tine tineke tinie tinka tinus tirza titia titus tjalle tjalling
tjarda tjark tjeerd tjerk tjibbe tjitske tjitte tobi tobias tofik toine tolga tom tomas tomasz tomek tommy
ton tonia tonnie tonny tony toos torben tosca tracey tracy trees trevor trijn trijntje trine trinette trix
trudie trudy trui truus tsegay tsjerk tuan tugba tugce tuncay tuncer turgut tycho tymen tymon tyrone ufuk
ugur ulas ulrich ulrike umit urmila ursula urszula usha uwe vajen valentijn valentina valerie vanessa
vasco vedat veerle vera veronica veronique veysel vic vicky victor victoria vijay vikram viktor vilma
vincent vincenzo vishal vivian vivianne vivien vladimir volkan wafa wahid wail walid walter walther wanda
wander warner wenda wendela wendelien wendelmoet wendy werner wes wesley wessel wiebe wiebren wieger
wieland wieneke wiesje wieslaw wietse wietske wiggert wijbrand wijnand wijnanda wikke wil wilco wilfred
wilhelm wilhelmina wilhelmus wilko willeke willem willemien willemijn willemina william willianne willie
willy wilma wilmar wilmer wim wina winfried winny winston wisse witold wobbe wojciech wolfgang wolter
wopke wout wouter wubbo wybe wytse wytske xander xandra xavier xiu yahya yannick yara yasemin yasin yasmin
yasmina yasmine yasser yassin yassine yassir yde yeliz yentl yesim yeter ykje yme ynske ynte yohannes
yolanda yolande yorick younes younis youri yousef youssef youssra ype ypke yulia yunus yusra yusuf yvette
yvo yvon yvonne zahra zainab zakaria zara zbigniew zdzislaw zeger zehra zekiye zeliha zeynep zina zineb
zita zoe zofia zohra zoltan zoran zubeyde zuhal zuhra zuzanna zwaantje
)");
    return all;
}

const WordSet& givenNamesThatAreWords() {
    static const WordSet all = wordsIn(R"(
ada alba alma amor angel anker april arena aria aurora bloem bo boy claude colin cor dean delphi demi
dolly eden eros eve faith fay ferry fleur floor ford gene glen grace grant harmony hind holly hope hunter
ids iris ivoor jade jar jas jet job joke jolie joy jude juno justice kerst kit lance lee len lente lex lin
lot love luna lux mars max mei mercy mo nas nil nova olive olympia paris pearl penny pia pius puk rae ray
rod roman romeo rose ruby saba salvador sep silver sol sonny star ster storm summer suze tess tres ty uma
una viola vita ward wiel will willow wolf zilver
)");
    return all;
}

}  // namespace mijlpaal::letters::names
