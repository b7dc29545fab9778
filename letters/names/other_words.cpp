#include "letters/names/lists.h"

#include "base/text.h"

namespace mijlpaal::letters::names {

WordSet wordsIn(std::string_view text) {
    WordSet words;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find_first_of(" \n", at), text.size());
        if (end > at) words.insert(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

const WordSet& otherNames() {
    static const WordSet all = wordsIn(R"(
accenture adyen advocatie agconnect computable emerce follow hackathon alfresco amazon ansible appian arcadis arvato asana asus atos autodesk bitbucket blackberry bosa capgemini
centric cisco cognizant cognos comarch confluent datadog databricks dell deloitte dictu digid docusign ebpi ecorys eherkenning
elastic enschede ericsson eurojust europol exact figma forrester fortinet fujitsu gartner gitea grafana heroku hitachi huawei
informatica infor infosys interpol ivanti jetbrains juniper justid justis kadaster keycloak kpmg kpn lenovo logius looker lucene mckinsey
mulesoft netapp nginx nokia nutanix okta omnissa opentext ordina palantir philips politie postgresql proximus puppet quinyx rabobank
rabbitmq randstad rijkswaterstaat salesforce sentry serco servicenow sogeti solvinity sopra spring steria sybase tableau
tanzu telekom teradata terraform topdesk transip trello twilio twynstra vertica vodafone wipro workday xerox yacht zaaksysteem zendesk
zscaler zivver zylab a aan aanbeveling aanhangsel aanleiding aanpak aanvullingswet aar actie advies adviescollege advocatenblad
afdeling afghanistan after agenda agile ajax al aldus algemeen algemene alkmaar all alle almelo almere
alphen als amendement amerika amerikaanse amersfoort amsterdam an and angular anp antilliaanse antwerpen
antwoord any apache apel apeldoorn apeldoornse api april arabische arbeidsinspectie archief are argos
arnhem artikel artikelen aruba as asiel assen at auditdienst august augustus autoriteit azure azureus
badhoevedorp baten bayes bbb be been before begroting beheer beide belastingdienst beleid beleidsdirectie
belgian belgie belgische belgium bergen berichten berlijn berlin bescherming beslag besluit bestuur
bestuurlijk bestuurlijke betreffende betreft between bevelen bevrijdingsdag bij bijbel bijlage bijn bilt
binnenhof binnenkort binnenlandse blad blauwe blijkens boek boeken bonaire book books bookworm bosch both
brabant breda brief brier brieven bron brussel brussels buitenlandse bureau burg burger business but by
cabinet can capelle carlo catshuis cda cel centraal centrale centrum chain chief china chinese
christenunie chrome cio ciso citrix cloud cobol code college commissaris commissie concept conclusie
confluence conform constaterende consultatie controle cookie correspondent could council court
criminaliteit culemborg cultuur curacao daarbij daardoor daarnaast daarom dag dale dan dankzij dashboard
dat data datum de debat debian december deel defensie delft delfzijl delphi denk department deskundigen
deventer deze die dienst diensten digitaal digitale dinsdag directeur directie directoraat dit docker
document doel doetinchem dolder domein domeinen donderdag door dordrecht dossier drachten drenthe drupal
duitse duitsland during dus dutch each echte economische ede edge een eerlijke eerste eigenaar eind
eindhoven elk elke emmen en engeland engelse england english enschede er europa europees europese
eustatius every excel exchange executie expertise fase februari february financien firefox flevoland fonds
for forensisch forum fractie france francisco frankfurt frankrijk franse french friday friesland from
fryslan fvd gaat gantt gateway geen gegevensbescherming gehoord gelderland gelet gemeente gemeenten
general geneve gent gerecht gerechtshof german germany gevolgen gezien gisteren git github gitlab god
goede gogh google gouda gouden griffie griffier groene groenlinks groep grondwet groningen grote haag haar
haarlem haarlemmermeer had hague handelingen handhaving hardenberg has have haven havre haye he hebben
heeft heerenveen heerlen helaas helder helmond hemelvaart hemelvaartsdag herijking hertogenbosch het
hierbij hierdoor hiermee hij hilversum hoe hof hoge hoger hogeschool holding holland hoogeveen hoorn house
how huis hulp human hun i ict ieder iedere if iii ijdok ik implementatie in incident informatie
informatievoorziening infrastructuur ingevolge inkoop inmiddels inrichting inspectie instituut integraal
interne internet intranet intune invoering invoeringswet inzake irak iran is israel it italiaanse italie
its januari january java javascript jazeera je jenkins jij jira jonge juli july june juni justice justid
justitie justitieel justitiele kabinet kader kamer kamerbrief kamerleden kamers kamerstuk kamerstukken
kamervraag kamervragen kampen kan katwijk keizer kern kernpunten kerst kerstmis keten ketenarchitect
ketenberaad ketens kinderbescherming klant kleine klimaat koning koningin koningsdag koninklijk
koninklijke koninkrijk koninkrijksrelaties koog koophandel koran korte kosten krachtens kubernetes kuip
kunnen kwakel kwartaal lage landbouw landelijk landelijke lange law leden leeuwarden leiden leidschendam
lelystad letter leverancier leveranciers leveranciersmanagement lid lidstaat lidstaten lier limburg linux
lisse londen london losse luik luxemburg maandag maar maart maastricht maatregel maatregelen mac madrid
malieveld management manager march marechaussee mariadb marokkaanse marokko master may medewerker media
meern meldpunt memorie mendix mensen meppel met metro microsoft middelburg midden might migratie mijn
milestone minder minister ministerie ministeries ministerraad ministry model module moet moeten mogelijk
monday mongo monte more morgen moskou most motie moties multimedia must mysql na naar namens nationaal
nationale natuur nederland nederlands nederlandsche nederlandse nelle netscaler netwerk new niet nieuw
nieuwe nieuwegein nieuwjaar nieuwjaarsdag nieuws nieuwsuur nijmegen njb no node nog noord nos not nota
notitie november nrc nsc october oekraine oever of office officier oktober om ombudsman omdat on ondanks
onder onderdeel onderdelen onderwerp onderwijs onderzoek one online only ons ontwerp ontwikkeling onze ook
oost op opdracht opdrachtgever openbaar openbaarheid openbare openshift operationeel opsporing optie or
oracle oranjestad orde ordening order organisatie orkaan oss other oude outlook outsystems over overheid
overigens overijssel overwegende overzicht own owner paleis paramaribo parijs parket parketten parlement
parliament parool partij partijen pasen paso paulowna paz pega personeel persoonsgegevens philipsburg
pilot pinksteren plan planning plateau polen politie politiek poolse portaal portefeuille portfolio
portfoliobureau portfoliomanager post postgres powerpoint prins prinses procureur product programma
programmamanagement programmamanager project projecten projectleider prosecution protocol public publiek
purmerend pvda pvv python qaeda qaida raad ramadan rapport react recht rechtbank rechtbanken rechten
rechter rechtshandhaving rechtsmiddelen rechtspleging rechtspraak reclassering register registratie
rekenkamer release report review richtlijn rijk rijks rijksoverheid rijp rijswijk risico risk rode
roermond rome ronde rondetafelgesprek roosendaal rotterdam rtl ruimtelijke rusland russische saba safe
safety saint salesforce salvador same san santa sap saturday scenario schiedam schiphol school scrum
secretariaat sectie security september service services sgp sharepoint she should siebel siemens since sinds sint
sinterklaas slack sneek so sociale some sommige sonar spaanse spanje spearman splunk sport sprint st staat
staatsblad staatscourant staatssecretaris stafbureau stand standaard start state staten statius status
stelsel steun stichting straatsburg straf strafrecht strafrechtketen strafvordering stuk stuurgroep
subsidie such sunday surinaamse suriname syrie systeem systemen tabel taken task taxlive te team teams
technisch tegen telegraaf termijn terneuzen test testen tevens than thans that the these they this those
three thursday tiel tijdens tilburg titel to toelichting toets toetsing toezegging toezicht tomcat too
torah tot totaal trein trouw tuesday turfmarkt turkije turkse tussen tweakers tweede two u ubuntu uit
uitspraak uitvoering uitwerking ukraine under unit universiteit university until update usa utrecht uw van
vanaf vandaag vanwege vaste veel veendam veenendaal veiligheid veiligheidsregio vele venlo verbond verder
verdrag verenigde vereniging vergadering verkeer vermoedelijk vernieuwing verordening versie verslag
vervolgens very verzoek verzoekt vice visserij vlaardingen vmware volgens volksgezondheid volkshuisvesting
volkskrant volle volt voor voorburg voorjaar voorschoten voortgang voortgangsrapportage voorziening vraag
vragen vredespaleis vrijdag vrije vvd waar waarom waarschijnlijk wageningen wanneer want waren was
washington wat waterstaat we website wednesday week wegens weinig welzijn wenen were werkgelegenheid
werkgroep werkpakket west wet wetboek wetenschap wetgeving wetgevingsoverleg wetsvoorstel what when where
which who whom whose why wie wij wikipedia will willemstad windows with without witte wob woensdag woerden
woo word worden wordt would yes york you zaak zaakregistratie zaaksregistratie zaanstad zake zaken zal
zaterdag ze zeeland zeist zembla zie zij zijn zitting zittingsvoorbereiding zoals zoetermeer zondag zonder
zoom zorg zuid zuidas zullen zutphen zwarte zwolle
)");
    return all;
}

const WordSet& thingsWithNames() {
    static const WordSet all = wordsIn(R"(
aanpak accountant akkoord algoritme cluster mijlpaal sprint variant
register bestand product proces dienst amendement app apparaat applicatie arrest bakkerij beurs bibliotheek boot bouwbedrijf
brug bureau cafe code codenaam commissie concern criterium databank database drukkerij eiland eilanden
fabrikant firma flat fonds fort fregat garage gebouw gemeente gevangenis haven hoeve hospitaal hotel hr
huize hurricane initiatiefwet initiatiefwetsvoorstel instituut jacht kabinet kade kapel kasteel kazerne
keizer keizerin kerk kliniek klooster koning koningin koninkrijk laan lex lezing library locatie
maatschappij merk methode ministerie model module molen motie museum norm omgeving onderneming
onderzoeksbureau operatie orkaan ouderkerk pakket park parket penitentiaire plaats platform plein polder
doctrine formule kantoor manifest protocol regeling verdrag portaal prijs prins prinses programma programmatuur project raamwerk rapport rechtbank regime register
release restaurant robot ruimte saint san santa schip school server sint software stad standaard station
stelling stichting storm straat syndroom systeem system taal taalmodel tanker tekst theater tool toren
tropische tunnel uitgever uitgeverij universiteit vereniging vergaderzaal versie vliegbasis wet
wetsvoorstel zaal ziekenhuis zr
)");
    return all;
}

const WordSet& endsOfOrganisations() {
    static const WordSet all = wordsIn(R"(
academie academy accountants advies adviseurs advocaten advocatuur ag akademie archief arena associates
automatisering award awards bank benelux bibliotheek bouw brug bv center centre centrum co collectie
college consultancy consultants consulting cv engineering fonds foundation fund gebroeders genootschap
gesellschaft gmbh groep group gymnasium haven hogeschool holding holdings hotel hotels huis ict inc index
instelling institute instituut international it kazerne kerk kliniek kliniekcentrum lecture leerstoel
lezing llc logistics ltd lyceum makelaars medaille media methode model museum nederland notarissen nv park
partners penning plc plein prijs prize programma project sa scholen school security services software
solutions stadion stichting systems techniek test theater toets toren transport tunnel uitgeverij
uitgevers universiteit university vastgoed vereniging verzekeringen vof zaal ziekenhuis zn zonen
)");
    return all;
}

const WordSet& formsOfAddress() {
    static const WordSet all = wordsIn(R"(
bc bsc dame dames dhr dhrn doctor dr drs echtgenoot echtgenote familie frau heer heren herr hr ing ir jhr
jkvr jonkheer jonkvrouw llm madam mej mejuffrouw meneer mevr mevr. mevrouw mevrouwen mijnheer miss mister
mlle mme monsieur mr mrs ms msc mw prof professor sir weduwe weduwnaar
)");
    return all;
}

const WordSet& roles() {
    static const WordSet all = wordsIn(R"(
aangeefster aangever beleidsadviseur beleidsmedewerker bestuurssecretaris bewindsman bewindspersoon
bewindsvrouw directiesecretaris functionaris gerechtssecretaris hoofdredacteur korpschef parketsecretaris portefeuillehouder
programmasecretaris projectsecretaris scrummaster wijkagent advocaat advocaat-generaal advocate agent agente ambtenaar appellant appellante
bestuurslid bewindvoerder bode broeder burgemeester colleague collega collegas commandant commissaris
commissielid commissievoorzitter curator defendant deurwaarder directeur-generaal docent dominee eiser
eiseres formateur fractielid fractievoorzitter gedeputeerde gedetineerde gemachtigde generaal getuige
getuigen griffier hoofdinspecteur hoofdofficier hoogleraar indiener informateur inspecteur
inspecteur-generaal journalist journaliste judge kamerleden kamerlid kantonrechter kapitein klokkenluider
kolonel lector leden leidinggevende lid luitenant majoor medewerker medewerkster minister ministers
nabestaande notaris officier officieren onderzoeker onderzoeksrechter onderzoekster pastoor politierechter
premier president procureur procureur-generaal prosecutor raadsheer raadsheren raadsleden raadslid
raadsman raadsvrouw rapporteur rapporteurs rechercheur rechter rechters reclasseringswerker redacteur
secretaresse secretaris secretaris-generaal senator senatoren sergeant slachtoffer staatssecretaris
staatssecretarissen stagiair stagiaire statenlid teamleider teamleidster tolk trainee verdachte verdachten
veroordeelde veroordeelden verslaggeefster verslaggever vicepresident voorlichter vz wachtmeester
wethouder wethouders witness woordvoerder woordvoerster zuster
)");
    return all;
}

const WordSet& rolesOfDepartments() {
    static const WordSet all = wordsIn(R"(
aanwezig aanwezigen genodigden kennisgeving actiehouder adviseur afdelingshoofd accountmanager contractmanager informatiemanager jurist releasemanager
servicemanager afwezig analist architect auditor auteur auteurs
author behandelaar beheerder bestuurder bewoner ceo cfo chair chairman cio ciso clustermanager consultant
contact contactpersoon controller coordinator cto deelnemers directeur director directrice eigenaar
engineer gebruiker hoofd indieners ketenarchitect leverancier lijnmanager manager mentor notulist
ondertekenaar ontwikkelaar opdrachtgever opdrachtnemer opsteller owner patient portfoliomanager
productmanager programmadirecteur programmamanager projectleider projectleidster projectmanager reviewer
risico-eigenaar specialist spreker steller student testcoordinator tester testmanager verantwoordelijke
vicevoorzitter voorzitter
)");
    return all;
}

const WordSet& wordsBeforePersons() {
    static const WordSet all = wordsIn(R"(
aan aanwezig according actie afwezig afwezigheid akkoord aldus bel belde by beoordelingsgesprek beste bezwaar
cc dear door functioneringsgesprek geachte gebeld gemaild goedkeuring groet groeten groetjes hallo hoi
idee ingehuurd inhuur klacht mail mailde medegedeeld namens ontslagaanvraag opmerking opmerkingen
plaatsvervanger reactie regards signed sollicitatie tegen vakantie van verlof vertrek vervanger volgens
voorstel vraag ziekte
)");
    return all;
}

const WordSet& wordsBehindPersons() {
    static const WordSet all = wordsIn(R"(
aarzelt adviseerde adviseert antwoordde antwoordt asked bedankte bedankt beloofde belooft betoogde betoogt betwijfelt drong
hoopt instemt klaagt lichtte merkte noemde noemt opperde pleit pleitte presenteerde presenteert reageerde reageert sprak spreekt
stemde suggereerde toelichtte verklaarde verzocht vreest vroegen waarschuwde waarschuwt wees wijst zegde belde belt bevestigde bevestigt dacht denkt gaf geeft mailde mailt meldde meldt
nam neemt ondertekende ondertekent said says schreef schrijft stelde stelt stuurde stuurt tekende tekent
thinks told twijfelt vertelde vertelt verwacht verwachtte vindt vond vraagt vroeg weet wil wilde wist
wrote zegt zei zocht zoekt
)");
    return all;
}

const WordSet& parties() {
    static const WordSet all = wordsIn(R"(
50plus bbb bij1 cda christenunie cu d66 denk fvd gl gl-pvda groenlinks groenlinks-pvda ja21 nsc osf pvda
pvdd pvv sgp sp volt vvd xx yy zz
)");
    return all;
}

}  // namespace mijlpaal::letters::names
