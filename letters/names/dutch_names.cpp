#include "letters/names/word_list.h"

namespace mijlpaal::letters::names {

// From the word list of OpenTaal (BSD licence, docs/decisions/0084-word-lists-for-names.md), in small letters without accents.
// A word is how many letters it has in common with the one before, and its other letters.

// What has a capital: nearly all are surnames, some are villages and firms.
const std::vector<std::string_view>& codedSurnames() {
    static const std::vector<std::string_view> parts{
R"(0aadorp 2ftink 2gtdorp 4ekerke 2igem 3j 2ks 2lbeek 5ke 5rsberg 6ts 4org 4recht 6gt 4urg 3den 5ring 8k 6s 4ijk 4onk 3fs
3sdijk 4meerder 4tenaar 6rse 4um 3tenseweg 4jen 7s 3zum 2ndewiel 3en 3geenbrug 5lag 3tjes 2rdam 4beigaarde 4ema
3landerveen 4enaren 3nink 4oudse 4tzen 3se 5le 5n 4man 4sen 3ten 4je 4man 4rijke 4se 6laar 9rs 6n 5ma 5woud 2sterberg
1bba 4ssi 3ega 4kerk 4nbroek 5es 5gawier 5huis 4rt 4s 4weer 4y 5s 3ing 3o 3ring 2chazie 7sch 3oude 2dalla 3ellaoui
3ijhof 4ssenbosch 3oel 6s 3s 3ulrahman 2ebiet 5tisch 3d 3e 3ling 4tjeshuis 3n 3rdeen 4son 2ida 2ma 2oe 3riginal 9ls
8es 3u 4s 4taleb 2rahamse 3uzzees 7n 2sdale 3hoven 3poel 3urdistan 2tswoude 2ubakar 8s 3ja 1caciahof 6pad 3pulco
2centure 3ord 3raas 2da 2eh 3r 2hille 7s 3lum 3mea 3terbos 9ch 7roek 6diep 7orp 6eekte 6heurne 7oeker 9kse 6kamp
6maten 6omweg 6steweg 6wei 4hoven 5uizen 4karspelen 4tienhoven 2kema 4r 5man 2quoy 2tion 3on 1dama 4se 5town 5weg 3ng
4k 2da 3ens 3ink 4s 2egeest 5m 3k 3laarsweg 4erhof 4mund 4s 3n 4iet 5tisch 4s 3s 2hin 2idas 3nkerke 2jei 2onai 3rp
5ermeeden 2ri 4aansweg 8z 7tje 9es 5ens 8zoon 5nus 5tische 4chem 2uard 6erzijl 2venturebank 3ocatenwet 4kaat 2zjarie
1egon 3um 2kinga 2lbers 3en 3mans 2ndekerk 3eas 3gwirderweg 2rdenhout 4t 3le 3nout 3ococcus 4pe 3ssens 3tsen 5sen
1fferden 3ligem 2ghaanse 2man 2rikaanse 6missie 6ners 2snee 1gaatvlinder 3memnon 3na 2elink 4o 3ma 3rbeek 3s 2neshof
4tha 3ietenhof 3us 2oelisch 2ricola 2ten 4rberg 6os 5denbos 5huis 1head 2insaweg 2lers 2old 3y 2rens 2smann 2uis 1ida
2jen 2ke 4s 2leen 6s 2passa 2rbnb 4orneweg 3ees 4s 1jaccio 4ied 7en 3xfan 7s 4supporter 2odhia 1kaba 2bar 5i 3ulut
2eleihof 6tuin 3naar 4se 3rboom 4shoek 5loot 2ihary 4ito 3n 4s 2kerhof 5mans 6unt 5pad 5sdijk 5veld 5weg 6oude 3rum
2marijp 2oudad 2pinar 2ropolis 2se 3wijk 2zo 1labama 3m 3nd 4is 3rds 3ska 2bada 4nees 6se 6zen 5ie 4yrak 3eda 4hoeder
4rda 7weg 6ina 5gen 5ink 5sen 5ti 6kanaal 6meer 6z 4schikker 5tuurder 3inees 6zen 4on 6s 3las 2catel 3o 2ddyk 3eboarn
4ndriel 5hoven 5zee 4rden 5liesten 5s 4wei 6reld 3lansdyk 3tsjerk 2eijadinho 3k 3m 4s 3ns 3oeten 8trog 3ppo 3rs 3t 4es
4s 4ta 3ven 3wijnse 3xanderhof 4iahof 2fing 3rink 2gera 5ije 7nen 3oe 3ra 2ibaba 5ks 4ux 3jda 3nda 4g 5huizen 4k
3talia 3xe 5s 3zee 6s 2kan 3emade 3maarder 9rs 4ene 2laart 4h 4rdsoog 5t 3eblas 4eweg 4gonda 5ra 4mansweg 4nde 5ga
4rheiligen 5kinderen 5s 5t 6s 5zielen 4wijn 3ianz 4ngawier 4um 3on 2maty 3eerder 9s 6se 4kinders 4loos 6seweg 4nseweg
5um 4reweg 3kerk 2ofi 4s 3ns 3ysius 2penetappe 9pes 5land 9en 5rit 8ten 5toerisme 3ha 5bet 4enaartje 6seweg 4onsus 3s
2sema 5berg 5hof 4rda 3sema 2ta 4j 3enaweg 5burg 4veer 3forst 3hof 6f 4uizen 3ing 3man 3orf 3un 3weert 2vader 4res
3eringem 5na 1madeus 4ou 6s 3liahof 3n 4delhof 5us 4s 3ra 3ti 3ury 3zon 6ebekken 7gebied 7woud 2bachter 7shof 8weg
7weg 4um 3ergen 5s 3on 5ees 6zen 3rose 6ius 3y 2eide 3l 4ing 6k 5sweerd 4s 3nde 4t 3r 4hof 4ica 7n 5kaweg 4s 5foorder
4weg 3sz 2ie 4r 4s 3ni 3ri 2ke 4s 3reutz 2man 5iet 6tisch 3eraal 5stol 5zoden 2nesty 2oer 3n 4s 2pereweg 3sen 3tmeijer
2raoui 3i 3o 3s 2steldiep 6gebied 6hoek 6land 6ring 6vener 5nrade 5rdammer 9mers 3weer 2undsenweg 1nadyr 3kin 6s
3lbers 3nda 4ias 4si 6tori 3stacia 3tolier 7sch 9he 3xibia 2beek 4rgen 2chorage 3ylostoma 2daloesie 5usie 9r 8sch 9che
4manen 7se 3elst 4rsons 4s 5gebergte 4weg 3i 4jk 5n 6s 4kithira 4sch 3orra 6ees 7se 7zen 3reae 6shof 4iese 8n 7sen
4oid 5meda 2ema 4ieke 3rveen 3velde 2gelien 8s 6ne 8s 5saksen 9isch 6o 4nent 4ren 5lo 4vare 3ola 5ees 6se 6zen 4uleme
3uilla 2holt 2iek 5s 3jsveld 3ssa 2je 4ma 4rhof 4s 3o 3uli 4m 2kara 5ioot 7tisch 3ersmit 5weg 3o 4ne 3s 3um 3y 2loo
2nabeth 5uren 4m 3ebel 7s 4chien 9s 4gien 8s 5reet 9s 4jet 7s 4ma 4n 5daal 4rveen 4tje 7s 4veld 3iek 6e 7s 6s 4nk 4que
7s 2oek 5s 3uchka 5k 6s 4schka 5ka 2reep 2sari 3e 4n 4s 3ing 5k 2tananarivo 4rctica 8er 5es 3es 3hea 5unisse 4on 6ia
7e 8s 7o 7ssen 7us 6s 3igone 5ua 4llen 8route 8weg 6ianen 4ochie 3oinet 8s 8ta 4netta 5ides 6ushof 3werpenaars 9aren
7se 9baan 9weg 2ya 1ouragh 1patou 2eldorenaar 3nheul 4nijnen 8s 3rlo 2hrodite 9s 2ia 2ol 4lo 6vlinder 6weg 3n
2palachen 3eldijk 6orn 5gaarde 5hof 5mans 5o 5scha 5tern 5weg 4rloo 3ie 4ngedam 9mmer 9ms 3le 5s 2rilbeweging 2ulie 6r
5sch 1quitanie 1rabie 5schtalig 3fat 6s 4urazee 3gonees 3lmeer 3m 4eeer 8s 6s 5se 4s 3nees 3rat 3s 2bib 3obesluit
4raad 4uw 4wet 2cadie 3en 3hem 5on 4ibald 9s 5medes 9sweg 3tica 2deense 4nne 7n 7r 5se 4sch 3on 4oie 3s 2elaars 5ren
4se 3ndina 5je 7s 5onkenaar 5se 6hof 8rst 6weg 4sgenhout 5man 4tz 3s 3ts 2fman 2gentijnen 7nie 3olis 3usvlinder
2iaantje 9s 4dne 7s 4nehof 3b 3el 3k 3nk 3on 5s 3sch 6e 4sen 4to 6teles 3zona 2jo 3una 2kansas 3elstein 4ma 4ns
4steijn 3um 2ler 4sheim 3ing 2man 5de 5i 5s 3eense 4nie 7r 5s 5tiers 3hoede 3oricaans 2nemuiden 3hemmers 6sen 8weg
3olda 6ina 6us 8sen 3s 3ts 4z 5en 2oemeens 3wakken 2pitaans 2rernte 3ien 5rveld 4ndell 4va 3on 2senal 3lans 2temis
4ser 5ie 7r 4velde 3hurroman 9ans 6sage 3i 4e 5s 3z 2ubanen 3m 3n 4a 4s 2vin 5s 2werd 2yan 5s 1sbreuk 4oek 2cension 3h
4affenburg 2dag 2en 4ray 2gaard 2hanti 2ia 3f 4s 3m 4s 2ja 3chabad 3es 3kenazi 9m 9sch 2kamp 3es 2lander 2mara 3us
2pelare 4r 5en 3ire 2ruf 2sad 4mees 4nge 3cher 3ebroek 9s 4l 5bergs 5man 4naar 8s 5delft 5ede 5se 5t 4r 5weg 3ies 4nck
4si 3mann 3um 5burg 3yrie 7r 6sch 9e 2tana 3enaar 5e 5se 3or 5s 3urie 6sch 2uncionees 2woensdag 1talantahof 3r 3turk
2ema 3naar 2heense 4na 5e 6r 3lon 2ie 4s 2jehoorlog 2lanta 6eeer 7isch 6ikwall 7s 8ch 9he 4sgebergte 2oomweg 3pia 3s
2reus 2sma 2tema 4nhoven 5rode 4veld 7t 3ier 4ka 4sch 7e 2zeburen 1ucaanse 4ner 7s 3kland 2di 3rie 2genbroe 3sbuurt
3usteijn 6inus 9sga 9shof 2kema 2ping 2relius 3on 5s 2schwitz 3ema 5s 3sems 3ten 5rlitz 4in 6s 4ralie 9r 9weg 8sch
9che 2tar 3rotron 2vergne 1vaars 3lon 6s 3rua 2ekapelle 3nhorn 3rbode 4eest 5sch 4ink 4lo 3zaat 2ia 2on 4dland 5ster
2raham 7s 1wad 3rradam 3ter 1xelaar 4se 2ls 2wijk 1yaan 5s 3d 2demir 3ins 2ers 3sha 2hans 2rton 6s 2tekin 1zad 4s
3leahof 6weg 3rkan 2elo 3nray 3rbeidzjan 4i 3wijn 2iaat 4ten 5isch 9e 3e 4r 4weg 3zi 2oren 4isch 3v 2teken 2zouz
0baaiduinen 4gem 4j 5ens 4um 3khoven 4man 4se 3lbek 4der 4hoek 3mbrugge 4sum 3nakker 4ders 5ijk 4s 5tra 4tjer 4weg
3rda 5egem 6radeel 7buren 4e 5nds 4land 4schot 5dorp 5ma 5pul 5sen 5weg 4tman 3srode 3ten 4je 3uw 3y 2bberich 3uren
3ylonie 8sch 9che 2cardi 3chus 7feest 3hchan 4s 3kes 4us 4x 2dal 3e 3huisweg 3loe 3oo 4ux 3ri 3weg 2ecke 3gen 3lde
4emans 3r 4ends 4s 4veldt 3tsen 3xem 2flo 2gchus 3dad 6der 6s 3erman 3gelaar 5n 3ijnhof 2hadir 5oer 3lmann 3reini 4i
2idjoe 3jens 4um 3riki 2jema 3konoer 2kasroisiweg 3elsebrug 4ma 4nweg 4rmans 3ir 3kenes 5ren 6sgang 7hof 7kamp 7pad
7weg 5veen 4um 3oenin 5s 4vensmee 3s 3x 2lak 4t 5onmeer 3ci 3ders 5w 3eaar 7s 5ren 4mans 4naar 5se 3foort 3gobind 5ij
4zand 3i 4emvallei 4nees 6se 6zen 5ge 3jeu 4on 3kaars 5n 6ees 6land 9den 6oorlog 6regio 7oute 6staten 5sjmeer 4e 5ma
5nende 5rweg 3leman 4in 4oerveld 5o 4um 3m 4ahuizen 3ou 5s 3ster 3tes 4icum 5nge 5sch 8e 6sen 4us 3vers 6t 2mako
3bacht 4rugge 2nater 3da 5r 4sma 5tra 3eheide 3gert 4kok 7ker 7s 4ladesh 4ma 4ui 3holt 3is 3jaard 4ul 3ka 4ers 6t 4sy
3nenberg 4ink 3tega 5n 4oe 6s 6taal 8len 2ptistes 7s 2rack 4gansteppe 3bados 5rijse 4uda 3celona 3el 5ds 4man 4naar
5dregt 6se 8n 5tsen 7z 8burg 8zee 4veld 3geman 5n 5rmeer 4oense 3horst 3ink 3kel 5ma 5ntijn 5y 4meijer 3lag 6e 4o
3mentlo 9o 3nard 4flair 4hoorn 4ing 4werd 3onieweg 3raclough 4eveld 4ie 6r 7erif 7weg 6s 4on 5w 3sbeek 4ingerhorn 3tel
6en 6ings 8k 6sman 5n 4ha 5olomeus 4ina 4je 6ns 6s 4lehiem 6ma 4man 4o 3uch 6s 2sel 5ier 5mans 3har 4ir 6s 3iles
5icumpad 4sengels 3jes 4kirostan 3ken 6land 3sa 5nt 4e 5terre 5velde 4ie 3temeijer 5naaks 6s 5rs 4iaannet 8ssen 8tje
9jes 6enen 8s 6nen 5en 7s 5lle 5ngs 4meijer 2tadorp 4ven 5ia 6er 8en 9nweg 5us 3ema 4nburg 3hmenseweg 4oorn 3oemi
3sheers 4tra 3tenoord 4jes 3ur 2udoin 3haus 4uis 3knecht 3man 3sch 2varia 3egem 3ikhove 4nck 5g 5kel 3o 2yat 3er 3rak
2zeldijk 5mans 1ears 3tes 4les 7fan 7plaat 9aten 4rixhof 7park 7sluis 7weg 3ufortzee 4jean 4voorde 2cel 3han 4thum
5old 3king 4man 4um 4x 3x 2daf 4ux 3rijfsweg 6venweg 3um 5erweg 2eftink 3kbergen 4e 5laar 5nkamp 5r 4huizen 4ink 4mans
4punge 4se 6weg 4veld 5liet 4weg 6ide 5ilder 3len 4oo 3mdweg 4ster 8boer 4te 3nakker 4ders 3rda 4ekamp 5n 6bos 6donck
9k 7s 5poot 4kens 4lage 5egem 5ing 4ninksweg 4sdal 5e 6naar 6s 6weg 5ma 5t 4ta 5ema 6n 5s 6enhoven 4velde 4ze 6l
6rhaar 7veld 3sd 4el 6s 7eweg 3thoven 9s 4s 5ma 5terzwaag 6ra 3uwkes 2gakanaal 4wan 3eman 7n 3ijnendijk 2hr 4endt 6s
2ierin 5se 3gem 3jaard 4e 5man 5n 5ring 6sbergen 6t 4ing 4k 4l 4nes 4sens 4umerweg 3kes 3lens 5r 3mers 6waard 3nsdorp
4tema 3roeti 7s 3shuizen 2kavallei 3e 4brede 4dam 4gem 4naar 5dam 5kamp 3hof 4uis 3ink 4us 3ke 5ma 5r 6ing 6zeel 4ing
3man 3ooij 3s 3tas 3veld 3x 2larus 7sen 8isch 9sche 4us 3derbos 6ok 4man 3fast 4or 3ga 5com 5e 4enland 6mop 9pen 5rs
4icus 5es 5sch 4radoos 6ver 3ial 4nfante 4ze 3jaars 4on 3kin 4merweg 3laart 4efleurhof 5kom 5m 6akers 5naar 5vue 4inga
7en 8weer 7wedde 8olde 5ot 5s 4weg 3mer 4opan 3oetsjistan 3s 4ele 3tman 5olen 4rum 4weg 3uga 3vert 2melen 6rweg 5mans
4r 2naissa 4res 4zir 3da 3edenberg 7knijpe 7winden 9nder 5ict 8s 8us 4ker 4luxtunnel 7weg 3gaalse 5lees 7n 7se 4hazi
3idorm 4ers 4nk 3ji 3naars 4e 5broek 5ker 6omseweg 5ma 5r 5s 5t 6s 5veld 4ik 5ng 7a 7broek 5s 3oist 3sdorp 4e 4ink
3telo 4ham 5em 5uizen 4lage 5eys 4o 4um 4veld 7sen 7zen 3us 2otier 7s 2rbee 5n 5rse 7tam 9mmen 6volk 9ken 4roek
3chemmenaar 4kmans 3den 4ina 3eklauw 4ndina 6je 8s 6recht 7ies 5eiland 5pas 5schot 5tschot 7en 3felo 3ga 5kker 5mbacht
4eijk 5naar 9s 7ren 6se 6theim 5rvoet 6weg 5yk 4haren 6us 5em 7seweg 5orst 5uijs 4kamp 4mann 5olen 4rede 4schenhoek 5e
6baan 6weg 5hoeff 5toep 6ra 4um 6erdam 4werff 3inge 6zee 4sha 3kelder 6mans 6seweg 5nbosch 6dijk 6hof 6laantje 6pad
6rode 6weg 7oude 5rs 4heij 5off 4ien 4meer 4ouwer 4vens 3lage 5re 4icum 5jnerin 5kum 5ngen 5oz 4tsum 4usconi 3man 4weg
3nadina 5rdina 7us 4dsen 4e 5rin 5s 4hardpas 8weg 7t 5eze 4i 5e 6s 5ng 5sse 4lef 4sen 3rens 5voets 3serik 3telink
6smann 5n 6s 4holet 4ina 6g 4jan 7s 5e 4rums 2samusca 3elare 4mer 5s 4t 3kiden 3oyen 3sarabie 4el 6ink 6s 7en 3tebreur
9rtje 7oer 5man 5naar 5r 5s 5vaer 4hmen 4se 6weg 4uursstaf 3uijen 3werd 2tekom 4rams 3hlehem 3ist 3je 5s 3lehem 5m
3tenhoven 5s 4ie 6s 5ne 7s 6g 6k 3uwe 6gebied 6lijn 6naar 6r 7oute 5se 3z 2uckens 3deker 3gelaar 6ing 8k 6sdijk
3kendaal 6hof 8rst 6pad 6weg 5veld 3link 3man 4er 6shoek 4kes 3nder 4e 4ingen 8r 7s 5s 4k 3rskens 3se 5berg 5kamp 6om
5nberg 4ink 3te 5naken 4ing 3ving 6k 3zenrade 2vekom 4raar 5e 5lo 7o 5meer 5naar 5st 5weg 2xkens 2yonce 7s 2ze 3uijen
1hageloe 4goe 4wandas 3ros 3tti 3wan 2ola 2utan 4to 1ibianne 3lebelt 3o 2cker 2ddinghuizen 3en 2egel 3kens 3lderman
4eveld 4sma 3molt 5nd 3rbeek 5ooms 4e 5ns 4ings 4k 5ens 4ling 4ma 6nn 7s 4t 4um 4vliet 4weg 3sbosch 5roek 4en 4haar
5euvel 4lookpad 4ma 6ns 4ot 4sum 4terbos 7veld 4veld 3wenga 3ze 5linge 5nkamp 6mortel 6weg 2ggekerke 2hari 3orgebergte
2jbelboek 9ken 6exegese 6kennis 7ring 9ngen 9tiek 6les 9sen 8zen 9ing 6plaats 6se 8r 7preuk 7tudie 9dies 6taal 7ekst
9sten 6uitleg 6vaste 7erhaal 9s 6woord 9rden 3enfontein 3land 5rd 4enga 5veld 4holt 4mer 7bajes 7flat 7meer 7ramp 4oo
4stra 3ma 3nen 4sdorp 3sterbosch 7en 7veld 9ldt 5ra 3u 3vang 6k 4elds 3waard 2kkersweg 3o 3schote 2lder 6beek 8rg 6dam
7ijk 4t 3l 4ar 4ekens 4inghuizen 5ton 4s 3tenaar 4se 2manees 3mel 2nck 5s 3da 4els 5rveld 3g 4elrade 5rden 4s 3khorst
4om 4s 3nekamp 5ma 5ndieze 6heurne 6maas 8rs 6wei 7ijzend 5rts 2onda 2rdaard 3khoven 3ma 5anse 4ees 5se 5zen 4ingham
3za 2schoff 3h 3jkek 3kaje 4op 3oen 3ram 3sau 4cheroux 6opshof 9weg 4eling 8k 6s 2tgum 6erdyk 6mole 3o 3singen 2xby
1laaksedijk 5weg 4sveld 4uboer 5wbroek 6endraad 6geers 3ckberry 3del 3eu 3ise 3nden 4kenberge 8urg 7daal 7ham 7stijn
6rt 6stijn 6voort 5sma 4s 5jaar 3ricummer 9ers 3tter 3upunkt 4westad 5huis 5verlaat 2eekemolen 6r 5wal 6eg 3ij 5enbeek
6rheide 7veld 5levens 5swijk 4ze 3kersweg 4kenhorst 5ink 4slage 3ndle 3sdijke 4ing 4kensgraaf 4sing 8s 5um 3umer 5ink
3zer 2ieberg 4kendaal 3ja 4d 5enstein 5orp 4enberg 4ham 4ker 4leven 3kweg 3ndeweg 3tterswijck 3zzard 2oemendaler 7weg
6r 7t 5hard 6of 8f 5ing 7k 5kamp 5s 6ma 3kdijk 4kenweg 4poel 4s 5ma 4voort 4weg 3mberg 4en 4jous 4mendaal 6rde 7s
6stein 8ijn 4sma 3o 4m 2uemink 3me 1oarnsterhim 3s 3zum 2bbejaanland 4i 5nk 3eldijk 2chem 4oltz 5ve 4takker 3ken 4ting
4weg 2daan 3de 5ke 5n 3egravens 4lier 4meijer 4nmeer 5see 6taff 4wes 5itz 3i 4ne 6s 3t 2edapests 4dhabeeld 4hoe
4jarath 3gheim 3ieraak 4ink 4je 6nga 5ink 4ng 6s 3karests 4e 5e 5laar 6der 6man 6o 6se 5ma 5nweek 5stein 7ijn 4hoff
6lt 6ut 8e 4oel 5vina 4weitakker 8kamp 8veld 3laars 4ema 5nswei 4laard 4s 5ma 3maars 3ndermaker 4sma 3otie 3rakker
4buitenweg 4derijweg 5ijk 5onk 4e 5bach 6oom 5e 5fijn 5kamp 5ndijk 6krijg 6pad 6toren 6weg 5streek 4gondie 9sch 9sche
4haave 9hof 9weg 5oorn 4ing 4jan 6tie 8sch 4lage 4ma 6ns 8weg 6rke 4rigter 4sbroek 5ema 6n 5tal 6ra 4weg 3schoten 4jes
4sen 7kool 4ten 3ts 4zkes 3ve 4ink 3zempad 6weg 4inge 2gaars 6t 4ers 3ema 4rman 5t 3man 3ota 2heemse 4men 6rin 3le 3m
3n 4en 2ijl 4mans 3n 4k 3s 3ten 2khove 7n 3ito 3kers 4um 3ma 5l 3sdoorn 4ebeld 5ropstand 4um 2land 4t 3beek 5rg 3ck
3derweg 5wijn 4ing 3eij 3haar 4oeve 3ijn 4nk 4via 7nen 6e 3kestein 3l 4and 4eboom 5ma 7n 4ingawier 4ywood 9film 3man
4er 3nes 3scher 4enbroek 4huizen 4ius 4ward 3te 5n 6dal 4je 4ong 4weg 3wijn 2mans 4s 4weg 3bardier 5y 4eeck 3enaar 4rt
3hof 6f 3melerwaard 6weg 5r 6ig 6shoven 2nairiaansen 8nen 4parte 4rius 3dsdagleden 9id 3efaas 4kamp 4nakker 5kamp
4stroo 3gaards 7ts 5erts 5rts 7z 4enaar 5rs 6tman 3heiden 4oeffer 5f 3ifacio 6tius 3ke 5laar 3n 4ema 5rveen 4ier
3repas 3sel 4ink 3tebrug 5morgen 5nbal 4rop 2ode 4t 3gerd 6s 6t 4mans 3i 4j 5ink 4schot 4tshoeke 3ker 3l 4tink 3maars
5erts 5n 4dijk 4gaardweg 4heide 4kamp 5ens 8diep 4se 5tra 4weg 3nacker 5kker 4ekamp 5schans 4s 5toppel 4zaaijer
3rnbergum 5zwaag 4sem 4tmeerbeek 3sman 3tsma 3y 2rchers 5tlombeek 4uloos 7seweg 3det 5wijk 3gdorff 4ele 5naar 5rder)",
R"(6ink 6s 6tange 6veld 6weg 5sius 4greve 4hols 6uts 5s 4meijer 4onjen 4stee 7in 5weer 4vliet 4weg 5orm 8s 3jan 3k 4el 6d
5nt 5s 4um 5s 3lo 3m 3ndiep 4ebroek 5man 6menaar 5rbroek 4inkhof 4sedijk 4wird 3ra 4e 5man 5nbergs 5s 4omeus 3s 4ato
4beke 5oom 4ele 4je 4selaar 7e 7s 3teldonk 2sakker 4tlas 3beemd 5rg 3cheind 5heurne 6oek 7ven 5kapelle 6er 5ma 7n
5oord 5plaat 5weg 3dijk 3e 4lie 3gra 3hoek 5f 5ven 4uisweg 6zen 3jesman 9nen 3kalis 5mp 4er 4ma 4openaar 7r 4riek 4wei
3mansweg 3nie 6r 5sch 8e 3plaat 4orus 3randweg 4uiter 3scha 7art 6e 7baan 7naren 8hoofd 7rveld 8weg 7weg 4e 5laar 5ma
5s 5weg 4ink 4uit 3telaar 5rs 4ulp 3ua 3veld 6t 5n 3witje 3zhard 2tden 3erbloempad 9mweg 5diep 7jk 5kamp 5mans 5pad
5weg 7t 3hmer 4of 3ing 3lek 4ich 3ma 5n 3nische 3swana 3telare 5nberg 6heft 5rhof 7uis 6man 6weg 4inga 4se 2uchiba 6er
3dens 5steijn 9n 3hof 4uis 3kema 5ns 4oul 3land 4ogne 3meester 3r 4as 4gondie 7je 4tange 3sema 3teflika 5ns 5rsem 4kan
4s 4weg 3vigne 4rie 3wel 5nse 4huisweg 4knegt 4lust 4ma 6ns 8weg 5eister 4s 2vag 3e 4e 4kerke 4lingen 4nas 5berg 5dijk
6warsweg 5heigraaf 5karspel 5meer 5pad 5rijge 5smilde 6treek 5weg 6inder 4rhof 3ist 2wens 3ie 5s 2xbelterhoek 5rgerweg
3elaar 4m 3hoorn 3ma 5n 4eerder 3telseweg 3um 2ye 4s 3mans 2zkurt 3um 4wa 1raafhart 4khekke 5sma 5weg 4l 4mberg 6osch
5hof 5weg 4n 4s 4t 3banconne 6der 9s 6thallen 4er 3dbury 3eken 3ggaar 3hma 5s 3in 3keboer 5nhoff 4kee 6nstein 4s 3ls
4ts 3ma 4engaarde 6hof 5r 4melo 6r 6tje 3ndaan 6ris 5eburen 6nbarg 8urg 6rhorst 6s 5hoff 7rst 5o 5se 7ma 7n 6teder
5wijk 4ger 4kaert 4s 5en 4t 5gum 5jes 3rd 3silia 4z 3tislava 4tinga 3uer 3va 4enboer 3xhoofden 3zilianen 7e 4zaville
9ler 9s 2edaas 5baan 5enaar 5naar 9s 5sebaan 7weg 4dels 4ene 6hoff 6s 5ro 7de 7o 6veld 6wiede 5voort 5weg 6oud 8t 4ius
4yk 3ebaart 4de 6nbroek 6rland 7veld 6weg 5ijk 5schot 5veld 4enaar 5rnaar 4hees 5orn 4kveldt 4man 5en 6r 5s 4n 5donk
4schoten 4t 5veld 4uwsma 4vaart 5eertien 6ld 5oort 4weg 5ijd 4zand 8dijk 3g 4t 5dorp 5s 3hler 4m 3idenbach 6r 4mer
4vik 3kelmans 4lenkamp 4veld 3makker 5n 4bosch 4en 5r 4mer 4weg 3ndel 4kman 4nans 5erpas 4tjens 3skens 4ser 4t 3tagne
4eler 4houwer 4oenen 4veld 3uer 4gem 5hel 4kelen 8veen 7man 7s 6r 5hoven 5ink 4ls 4nesse 5is 7sen 4r 5e 4st 3wster
3xitnota 2ianchon 3ce 5s 4k 5s 3dgetown 3elen 5le 7naar 4ne 6n 6sse 3gdamme 4geman 4it 6s 3jder 5orpe 3ltil 3nckman
4ker 7ink 7weg 5heurne 6off 7rst 5kemper 5mann 8s 9hoek 5s 6ma 5weg 4ta 3oni 3sbane 4tol 3tney 7s 4ser 5um 5werd 8t
4tannie 5e 6n 7burg 6s 5ijn 2ocatus 4hard 4k 5en 5hoff 6us 3ec 5hem 5k 4kaart 5bos 5dijk 5ema 6rhaven 7weg 5graaf 5hem
6orn 6uijsen 8s 9en 9weg 5kant 5mans 6eulen 5om 5roelofs 5seweg 6ittard 6ma 6terwald 7ra 5weg 4n 5ink 4rdijk 5e 6n 5se
7n 6ma 4sder 4ze 3kke 5ing 4opondo 4s 4x 3lsma 3mmelen 3nckers 6horst 4dsema 4ger 7ga 4mos 4neberg 6ger 9veen 4sema
5voort 5weg 4ts 6ema 3odakker 4ijmans 4khuis 5lyn 8s 5man 3sens 3teas 4her 3uwerijweg 7shaven 9of 8kamp 8pad 8weg
3wnsweg 3zius 2ucht 6erveld 3ekers 4l 4ns 4ren 5s 3gel 4geling 9ge 9gen 6rhuizen 5ink 4se 4ts 4weg 3ijnen 6inckx 7s
6ooge 6zeel 5s 6ten 4l 4nehaar 6nberg 6s 5ink 6sse 5ooge 4sterbosch 3ll 3mmans 5elhuis 7kamp 7man 6r 3ndel 4ekreef 4ia
5ng 6k 4nekreef 6pe 4s 5ting 5veld 5wijk 4t 5inge 7k 3seker 4saard 5e 6gem 6laars 8ren 6n 4t 5em 3tus 3urmijn 5s
3ynzeel 2yants 3son 1ubberman 2chanan 5ra 4ten 3kens 4s 2dak 3de 5nberg 4ing 7h 3ingen 3schap 6op 2enen 4os 3rmans
3sink 2ggenhout 9ts 6um 3ter 2hrs 2ijing 4k 4nsters 4sen 6rd 5rogge 5sen 4tendijk 4ze 3kema 4s 5loot 3nen 5rveen 4ing
3se 4man 3teneiland 6ga 6kaag 8mp 6roede 7ust 6werf 6zorg 4ing 6k 3zerdhof 9rst 7weg 6t 4ingen 2jumbura 2ken 3kems
3man 2lgaren 6ije 3kenaar 4mans 3le 5ns 3o 3s 4ing 4kamp 3te 5na 5r 6man 4ink 4je 4s 5ma 2ma 2nde 5swehr 3e 3ing 3ne
5rveen 3sbeek 4choten 9ns 9r 4koek 3te 4sma 4weg 3uel 2orren 2rchtse 6weg 3daard 3ema 4nse 7dijk 5weg 3gerbrug 6hof
6ing 6net 6sdijk 6veen 6weg 4graaff 4hardt 5outs 7wt 5sluis 4ler 4mans 5eijer 4um 4werd 3henne 3ing 5k 3ki 5na 6ees
3lage 4eson 3m 3net 3st 3um 5a 4ndees 7se 6i 2sby 3chman 3er 3h 3ink 4o 3kens 5r 6molen 5s 3scher 4e 5lte 5maker 4ing
6k 4loo 4tra 3ter 3weg 2ter 5hoeke 4wei 3h 3lanswei 3terhuizen 4inga 7e 3zelaar 2unk 3rke 4lo 4ma 6lsen 5eijer 4on 4se
6n 5ink 3ts 2velot 3ingen 2walda 2yten 1yzantium 0cabauw 3erg 3ri 2dier 4llac 4z 3oelen 3zand 2ecilia 3nen 2in 4e 5s
4s 3ro 5ot 5tisch 2juns 2labrees 6ie 8r 7sch 4is 4ndweg 3c 4utta 3edonie 3fven 3gary 3i 4fornie 9sch 9sche 4gula 4mero
4s 3jouw 3khoven 3lantsoog 5s 4enbach 4ishoek 3on 3s 3vijn 2mbodja 8nen 4uur 3erig 3fferman 3iel 6s 4le 4nada 3meraat
3panische 4enhout 5rduin 6t 4fens 4hens 4ina 4man 4schroer 2nadese 4nefaten 4rier 6sch 9e 3berra 3dice 7s 3isius 3jels
3negieter 5nburg 5s 3s 3taber 6rie 9r 8sch 9che 4er 6s 3yonlands 2pel 5lenaar 7weg 6o 5s 6eweg 3itool 3padocie 4on
3tein 4ijn 2racas 5een 8s 4iben 6isch 9he 5eb 3baat 3dijn 5naal 4ol 5n 3iben 5isch 9e 4ce 6s 5om 4eb 4s 3lein 4ien 7s
5n 6s 5to 4otta 3mel 6s 4iggelt 3neool 4isse 3olieweg 6jn 8s 6nen 5us 3ree 4ilho 3s 3thager 9s 4ils 4on 2sablanca 3ema
3io 3parus 3see 3tel 6eijn 8n 6ijn 6re 5nmiller 6ray 5ren 6mans 4ilianen 7e 4or 4ricummer 6es 2talanen 5onie 3halina
5rijne 7ne 9s 4erina 3rijp 3s 4burg 4op 2uberg 4o 3pain 3wenberghe 2vourkanaal 2ymaneilands 2zemier 4n 1eausescu
2derhof 2elen 4ie 2lebes 7zee 4ron 3ie 3le 5muiden 5s 3sius 7weg 2ndrawasih 3trumeiland 2ramzee 3es 5dorp 5hof 5weg
2uta 2vaal 4t 3ennen 7r 6ool 9s 5s 2yhan 3lonees 6ner 6s 2zanne 7s 1haamdijk 5seweg 4ra 3bot 3d 4s 3igneau 4m 5s
3kassie 3lcidice 4deeen 8r 9s 3mpions 3nd 5oe 4el 6s 4goer 4oeka 3plin 3ran 4don 4el 6s 4is 5ty 5varius 4kov 4leroi
5ier 6ze 8s 5ot 7s 5y 4ons 4ybdis 3trer 3u 4dhry 5ron 2edi 3lsy 3ng 5s 4s 3ops 3r 4okee 8s 4rin 5y 4s 3s 3ung 3vremont
4y 2iang 3cago 3inau 3lenen 3mene 7s 3nezenbuurt 4g 5s 3quita 3rac 4ino 4o 5jeugd 6ongen 9ens 5meisje 9jes 3sinau 3u
2oi 3ng 5qing 3pin 6pad 3toe 3u 3y 2rispijn 5sie 8s 6y 5t 6al 8s 6i 7anen 9i 9o 9us 7s 6offel 9els 8oor 6s 6usbeeld
9loed 8kind 9op 8wezen 3oesjtsjov 4mebook 9ks 6cast 4omweg 3ysler 2uck 5s 3n 4g 4s 3rchill 9weg 1ian 4s 2cilia 2el 4s
3re 5mans 2hangir 8s 2jntje 3s 2lia 3laarshoek 4ekens 5ssen 2nar 5s 3thya 2sco 3kaukasie 4e 5s 3se 5s 4y 2tadelpark
2vic 4lis 1laase 6n 3bbers 3ir 5s 3renburg 5s 4ijs 5nda 5ssenhof 8s 3udette 9s 5y 4shof 3ver 3ys 2eef 4mput 3ijne 4ren
3ophas 3phas 3rck 5q 5x 4kx 4monts 4vaux 4x 3ton 3utjens 3ve 5land 5n 5ringa 2iff 5s 4ton 7s 3jsen 5ters 3nge 6ndaal
9el 4t 5s 3o 2oe 4s 3in 3o 4sterman 4ts 3ut 3vis 2uistra 2ydes 1nossen 1obben 3e 4lens 4r 4s 3urg 4ssen 2ck 4burn
4erill 4sdorp 2drington 2ehoorn 5rst 3len 4horst 3nders 4raadts 7ts 6di 8e 4tunnel 3rs 4ver 3vert 4order 9weg 7s
2ffeng 4ie 2lakreek 4ris 3bers 3denhove 3en 5brander 3ijn 6splaat 4nda 3jee 3lard 6is 4endoorn 5tte 5wijn 4ignon 3mar
4ont 4schate 3ombees 6ia 8nen 4rado 4sseum 3pa 3sen 4on 3umbia 6us 2mans 3bee 3econ 4llo 3mewijne 9er 9se 4ijs 3omeer
4rees 6n 6se 3pagner 5nje 8n 5q 5s 4eer 4ier 4ostela 9la 4utable 6erweg 3valius 2nakry 4n 3en 3fucius 5rius 3go
5bekken 5lees 7se 7zen 3ijn 4nck 3necticut 5r 6s 5xxion 3science 4emulder 4tances 8ia 7dse 7tinus 5en 2oijmans 4man
3keilanden 9der 9ds 3lblue 4egem 3man 3nen 3pman 4s 3rt 2pal 3ernicus 3inga 3land 3pelmans 5n 5r 4oolse 4us 2rantijn
3ba 4eau 5ij 5t 4ijn 3daan 4es 4ia 3el 4mans 3fu 3ijn 3le 3neel 7s 5ille 4ielje 5ps 5sch 4jum 4werd 3olla 4nacrisis
5ianen 6e 3s 4ica 5us 4tanje 5en 5ius 3te 5n 6bach 6oever 6raad 4s 3una 4s 3ver 2sette 7s 3ijn 3mo 5politan 3see
3terweg 4ongs 2then 3onou 3tessen 4ische 2udewater 4orpe 3mans 4ou 3perus 4rie 3rbois 4tens 5ine 3steau 3tinho 3vreur
3welaar 5nberg 9gh 3zy 2ve 2zijn 6sen 1raailo 4ne 6n 3emers 4nen 3ma 3nen 6donck 4s 3poel 3s 3ubeek 2eemers 3il 3mer
3tier 3usen 4tzburg 3zee 2ielaard 4nen 5s 3jnen 5s 3s 4pijn 8s 4tel 7s 5iaan 9s 2oese 4zen 3iset 3mbach 6g 4mentuijn
4pvoets 4strijen 4voirt 4well 5ijk 3ne 5nberg 4ie 3oijmans 4swijk 3uwel 3y 2ucq 3den 3ijff 5ssen 4ming 3l 3m 3quius
8weg 3ts 4zen 3yff 2ystal 7s 1uba 4anse 4politiek 2elenaere 2ijkenaar 4ten 3per 2llens 2mbrisch 2nerahof 2perus 3pers
2racaoenaar 9aars 8r 7se 3fs 3ieweg 3vers 2sters 2velier 2xhaven 2yper 1ycladen 6isch 9he 2prioot 6ten 7isch 9che 5sch
8e 4us 2rano 3enaica 3ille 7s 1zech 0daalderop 7weg 4huisen 7zen 4mans 5eijer 4s 5eweg 3ms 3ne 5n 4je 3rle 6rveen
2chau 3isch 2dizele 2elenbroek 4mans 3men 3nen 3woo 2gelet 4vos 3o 3s 2hir 3lhaus 4iapad 4mans 3mani 4en 3oe 3ri
2ihatsu 2kar 3ota 6weg 2lebout 4man 4nberg 5oord 4rend 5peel 5veen 4y 5s 3fsens 6r 7veld 3huisen 3i 3las 4inga 3m 4an
5tie 7sch 9he 4eijer 4olen 4sholte 4ulder 3stra 3weg 2man 4sceen 9s 7ner 6us 5tbloem 3huis 3iaan 7s 5nus 4nk 3kat 4ot
3man 4erweg 4ing 3ocles 4iseaux 3poort 3rak 3s 4laper 9s 4teegt 6rdiep 7weg 3veld 3wald 4eg 4ijk 4oude 3y 2nae 5s 3e
4n 5berg 4s 3g 4remond 3hof 3iek 6s 4ken 4sh 3kaart 4elman 5r 6t 3neels 5nberg 3o 4ne 3tuma 7deel 8iel 4zig 2oud 5s
2ra 3danellen 3is 3p 3win 6kel 6s 5sh 2sh 4orst 8erweg 3seburcht 5laar 5mus 2tema 2utzenberg 3we 5s 4netel 2velaar 4ys
3ilex 4scup 2whah 2ya 1eacon 6s 3lextreme 3ns 3rsum 2ben 3ie 4je 4tel 3ussy 2cca 3ima 3ker 3leir 3orte 2dden 3e 4cker
3gum 2eben 3gens 3kman 3lder 4en 4stra 3nik 4se 3renberg 4lijkenaar 8se 4sum 3st 3tman 2fesche 3tinge 2geling 4naar
5kamp 3relle 2haene 3ing 2ij 3l 3man 3num 4ze 6naar 6s 3ra 2jaeghere 3ong 2kan 3kersweg 2ldenerbroek 8esch 3emarre
3fgaauw 6uw 5ou 4land 4os 4sma 4tenaar 8ren 5se 5weg 3haas 5ize 4ez 4isch 3ien 4la 6h 7s 4s 5sen 3l 4aert 4ebeke 5man
6ijn 5weg 3mee 3noij 3os 3peut 3sing 6k 4man 3taweg 7rken 3venaar 3weg 5l 4ijnen 2mandt 4rteau 4s 3elza 4n 3irtas 3kes
3menie 5r 6sweg 4ing 6k 3oor 3y 2nderbelle 6houtem 6leeuw 9uws 6monde 9dse 6windeke 4ooven 3ekamperweg 8s 4marken
9nweg 4n 5burg 4ssen 3gerink 3ice 6s 4e 4ssen 3neboom 5man 5nberg 6dijk 6hof 6kamp 6oord 6weg 4ie 6s 5ssen 3on 3tergem
3ver 3zel 6s 2on 4s 2pla 3pe 2rck 5s 6en 5x 3ickx 4kx 4x 3kje 6s 4x 3lagen 3mois 3rez 2sargues 3cartes 4hacht 3i
4derius 4e 5s 4re 6s 3sens 4ing 3telbergen 6donk 4iny 2ters 3hmers 3mar 4ers 4old 3tol 2ule 5monde 4ing 3m 3nk
5molenweg 3renaar 6s 4ing 4le 5oo 4naar 5enaar 6seweg 5ingen 5s 4sen 4ze 3ss 3tekom 5n 5ronomium 2va 3eling 4ntenaar
7rweg 3ilee 4sweg 3lin 6s 2waide 3ever 3inter 3narainweg 2xter 6s 1habi 3ka 3raan 1iamantweg 3n 4s 2ba 3bets 4its
2chteren 3ke 5ns 4hoff 4mann 3o 3tus 2dammer 5seweg 3den 3erich 3o 2ebels 5n 3ckmann 3den 5ren 6ick 9s 3fdijk 3gem 3hl
3kema 5ndaal 5r 4man 7n 4s 5tra 3leman 5n 4is 6sen 4s 3mel 3na 3penbroek 6daal 8l 6heim 7orst 6maat 6s 6veen 9ns 8ner
5rink 5veen 4straten 5wal 3rikx 4men 4tens 4x 3selweg 4sen 4tenaar 3terman 4se 4vorst 3verbrug 3ze 2ffelen 2gimelding
4tenne 3na 4um 2hal 2jcks 3kerhoek 6man 4hof 7f 6rst 4ink 4s 5man 5tal 4xhoorn 4zeul 5icht 3on 3s 4selbloem 7hof 4t
5elbloem 2kkeboom 6us 5le 6venne 5rboom 5s 3mans 3ninge 3s 4muide 2lbekenaar 3i 3lema 5nburg 6s 4ing 3ven 2mitry
3mendaal 3s 2nantees 7naar 6s 4ra 5ische 3e 4s 3gena 6outs 5rdis 4jan 4s 5pil 3h 3i 3kel 6berg 6land 6man 4greve 4la
3nissen 3s 3tel 6oord 4her 3xperlo 3y 2ogenes 3ne 5s 4isius 4ne 6s 4ysius 3r 4s 2phoorn 2rcks 5x 3ix 3kjan 7s 5e 6s
4maat 4se 5horn 5land 5z 3ne 2shoek 3ney 6land 3telberg 6hof 6veld 6weg 3veld 2ta 3ewig 3s 3trich 3zel 2unt 2vali
3endal 3ine 6s 1jamel 6s 3ngo 4kiweg 2edda 2ibouti 2oser 2una 1njepr 1oan 2bbelaer 6eer 6stein 5n 5s 3roedzja 2cter
2dde 5gras 5ma 5ndaal 3ekanesos 4waard 3ge 3oens 4ma 2edens 3khi 6e 4sen 3land 4eman 4se 3ma 3nrade 4sen 3rianweg
3sburgseweg 4er 4janbe 4t 4wijk 3tinchemmer 4s 3ven 6dans 5ren 3zum 2ff 2gans 3ge 5rsbank 3terom 2ha 3le 3men
2kkumerwei 6s 3man 3weg 2lberg 3derman 6seweg 7um 3fing 4je 4sma 3l 4ard 6t 4ekamp 5voet 3omieten 9r 8s 3phijn 3s 4ma
4tra 2meinweg 4la 4nie 3hof 3ineeskamp 5ica 7k 8s 7us 6ek 8s 3merholt 4isse 3peling 2nar 4th 4u 5delta 3bass 3ck
3derberg 9gweg 4orp 3etsbekken 6plateau 3ga 4e 5lmans 5naar 6se 5radeel 4jum 3ia 5buren 5ga 3ja 3kelaar 5nweg 5rbroek
6eweg 6sloot 6voort 3ner 4ie 6s 4y 3ovan 7s 3selaar 3tje 3ze 2odeman 4korte 3ge 3ijeweerd 3men 5rnik 4s 3nheide 3per
3rakkers 4duin 4enbosch 6spleet 4man 4naar 5bosch 6usch 5dijk 5ebal 6kamp 6nbal 5hein 5ikenaar 6nk 5roosje 5se 7weg
5weg 4son 4ten 4werth 3tjes 3ve 2ppler 2ran 3dtenaar 4wijk 3eleijers 4naar 5bosch 4stad 3gelo 3hout 3inde 7s 4sch 7e
4to 3kwerd 3land 7t 5s 4eijn 3maal 5n 3n 4ach 3on 5s 3psdijk 5huisweg 5pad 5weg 3regeest 5paal 5steijn 9n 7ijn 3ssers
3therhoek 4land 4mans 5und 2tinga 3tenijs 2una 3si 3ven 5rgenhout 3wsma 5tra 2veren 4s 2waai 2zeman 3y 1rabbe 6ls
3chtens 7r 6ster 9rs 4ula 3gomanpas 4stra 4t 3isma 3ke 5nsbergen 7tein 9yn 3nouter 2eamliner 5weaver 3bbel 3cht
6erland 6steden 3e 4s 5en 5sen 3ft 3ijer 4schor 5e 5sen 3mpt 3ntenaars 8ren 3s 4den 4en 4selhuys 3ves 2iebergse 5org
5ruggen 4hoeksweg 5uijs 7s 7zen 9rweg 4k 5apellen 5oningen 5s 4slinter 5se 5tweg 5um 5weg 4ver 4wegenweg 4zen 5um
3ftweg 3jber 4verspad 3n 3ssen 2ogeham 5nbos 6dijk 4t 3k 3ngelen 6naar 7se 4kers 7t 4rijp 5yp 4tens 6r 7meer 3oger 5h
5sma 4mers 3ppers 7t 3ssaert 4tendijk 7weg 3uwen 7ermond 9veen 2ubbel 3ijf 6f 4sdijk 4vengaarde 7hof 3mpt 3ppers
4steen 1ubach 4i 3beld 7am 6ebuurt 6man 5rs 4ink 3elaar 3lins 2chateau 3kers 3s 2dink 3ok 3zele 2enk 3rink 2ffelaar
4hues 2ifhuis 7zen 4kruid 3jf 4ker 4m 5elinck 4nhouwer 5stee 4s 5ens 5ings 4ts 4velaar 4zer 3kersloot 6weg 3mel 3nbeek
4e 5veld 4hof 4ker 7ke 9ns 9r 8s 4meijer 4rell 5oosweg 4weg 4zicht 3s 4enberg 4tervoorde 3tscher 5gezind 9nde 5lands
9weg 5sprekend 5talig 9ge 9gen 3velands 6sdijk 7eiland 5nhof 6se 6voorde 9rden 5rman 5steijn 9n 3zendstra 5r 2jardin
2ke 4l 4nburg 4r 4s 3ker 2lder 3fer 3laart 5ert 4emond 5ns 2man 4y 3oulin 2ncker 3das 3lop 3newind 6old 4igen 3sbergen
5org 4elman 2ong 2pon 3pen 2rans 5t 4s 3ex 3gerdam 3ieux 4nck 3linger 3ville 2sink 3janbe 3schoten 4el 6dorf 9p 6jee
5n 3ty 2tchbat 8ter 9ers 5man 3erte 3hler 2ursema 5ma 5tede 3t 2vekot 2wel 2yfken 3n 3vendak 5stijn 1vina 1warka
4sakker 9rs 5diep 7jk 5huis 5land 5pad 2erggras 2ingeloo 2orp 1yanne 6s 2kstra 2mfna 2namoweg 2on 4s 1zjoengaarse)",
R"(8rije 0eagles 3um 2rls 3newald 2sterein 6littens 6mar 6wierrum 4wei 3yjet 1bbekink 4laar 5ing 7k 4nhorst 3inge 5k
2eling 4ties 3n 4ezer 8s 4s 3rson 2laitisch 2ony 2skamp 2us 1chteld 5naar 6erbrug 5rbosch 4s 2kelrade 9rweg 2omare
2uador 7anen 1degemmenaar 3laar 5re 4broek 4enbos 9ch 4ing 3naar 4s 3rveen 3se 5weg 2inburgh 4g 5en 3son 6s 6weg 2mee
5s 2na 2uardus 3rep 2wardeiland 6meer 3ina 1ede 2fde 3sele 3ting 2ke 4lder 5s 4n 4s 3hof 5ornhof 8pad 8weg 5ut 3lonaar
5os 3ma 5n 3t 3wal 4erd 2lde 5rwolde 3kema 4o 3sing 3tink 2mbrugge 3dijk 3land 3nes 6serweg 3s 4haven 4kanaal 4mond
4ter 4woude 3ten 3weg 2ndenveld 4rachtsweg 3eind 3igenburg 4nk 3khoorn 3rum 3um 2rbeekseweg 3d 4mans 3enberg 5s 3hard
6t 3ken 5s 3land 3negem 5woude 3tink 4man 2se 4rgroen 5veen 3hof 3terga 6mans 4rum 3veen 2then 2uwout 2weg 2xt 4erveen
1ffing 3ting 2teling 4rom 1gadische 3s 2berink 5s 5tus 2ede 3ische 3lmeers 4pad 3m 3r 2gels 4ngoor 5huizen 5kamp
4rmont 5s 3ing 2idius 3na 2lantier 2mondermeer 2tberts 2ypte 6naar 9rs 8ren 5isch 9e 1hlen 2ren 2san 5s 1iberger 6s
7eweg 3rink 2chelsheim 4horn 3khoff 2dhof 2fel 3fel 6toren 2geman 4nbilzen 6rakels 5huis 5raam 4r 2jbergen 3dems 3er
3gelaar 6sheim 5nraam 3kelenkamp 6hof 6kamp 5mans 5nboom 4hout 4ing 4man 3lander 4ers 3ndhoven 3pe 3s 4ackers 4bouts
4ink 4sen 4vogels 3t 2kberg 3ema 4naar 5hof 7rst 5page 5s 5wal 6eg 4page 3mans 3varen 2lat 3ering 5s 5t 3ing 2mers 5t
6s 2nderweg 4hout 6venaren 4weg 3e 3ighausen 3stein 8s 8weg 2sden 3enga 5hower 3inga 5k 3ma 3sens 5s 2tens 2zinga
1kdom 2ehaar 3lmans 4schot 3ma 3raar 4en 4s 3s 2hart 2kel 5boom 5enkamp 5kamp 4r 5srijt 2oplaza 2saarde 3el 3terpad
6weg 1lahuizen 3mitisch 3nds 2ba 3e 4rsen 5tsen 3oers 3rink 4oes 3urgerweg 2ch 2den 4rhorst 5ing 5kamp 5man 5sloo 6on
3ijk 4k 3rik 2ectra 7bel 6olux 7nweg 3gast 3ma 5ns 3nbaas 4e 3usis 3veld 3wijt 2fenbank 4ring 7k 5s 3ferich 6s
3stedenstad 3tweg 2gersma 2horst 2ian 5ne 7s 5s 3ch 3e 4s 3jzen 3ksem 3m 3ng 5en 3ot 5s 3sabethhof 4sen 3zabet 8s 4en
2kenrade 4rbout 5zee 4s 3huizen 3ink 2lecom 4ke 6s 4meet 4nbroek 5kamp 4rhuizen 5tshaar 7veld 5weg 4woutsdijk 3ikom
4ng 2mendorp 3i 4na 3o 2ohim 3ra 3ut 2roy 5s 2schot 3e 4gem 4ndoorn 7rp 5e 6rbroek 4s 4vier 3hof 6f 5ut 3ien 6s 4ng
3je 5s 3kamp 3loo 3man 3peet 5terweg 3schot 3tar 4geest 4rodt 4s 3weg 4ijk 4out 3y 2tenseweg 3ing 5k 3jo 3on 5s 2ve
4rding 9e 5sele 3ire 6s 2ysee 2zaskanaal 5ser 8in 6isch 3e 4le 4naar 5broek 5hage 6of 7rst 5weg 4r 5man 4s 4t 3o
1manuelle 7son 3us 2blem 3rechts 5gts 2der 2elgem 4issedijk 3rence 8s 4son 7s 2mahof 4usgangers 4weg 3elkamp 5ot 4riks
8eweg 6nk 5weg 3ie 5s 4ng 5k 2onds 4s 4ts 2pe 4l 2st 1name 2deman 5ol 4nburg 5ees 4rink 4veld 3hoven 3lich 4osung
3stra 2eco 3rgieweg 2gbersen 3elaar 6ge 6ndweg 5bart 6ertus 6racht 7echt 5enburg 7hof 5hard 9t 5ina 5kes 5sen 7weg 6ma
6talig 9ige 9igen 5um 4ring 3lum 3weg 5rda 4ier 7um 2iac 2kelaar 3huizen 9s 8r 9zand 3laar 3weg 2na 3ema 3is 2schedees
3erink 3ing 3or 3pijk 2terij 3hoven 3ius 3jes 3rop 2umatil 2zerink 1pema 3naar 3r 4heide 4weg 3s 2irus 2pegem 4nga
5huizen 3ing 6a 5k 3o 2se 3kamp 3on 1rades 4us 3s 4mus 7brug 7hof 7prijs 7weg 2ben 5s 3rink 2ckens 2dkamp 3mann
3tsieck 2embodegem 9ems 3nstein 4ts 3prijshof 8weg 3van 2icahof 5weg 4hem 3nga 4kveld 4s 3trea 6eer 9s 7s 6se 2kamp
3elens 2meloos 4n 4rs 5veen 3strang 2nes 3ie 3ste 6n 2oglu 3ndegem 2pe 3se 2ren 3ol 5s 2soy 2tsgebergte 3velde 2venweg
2wetegem 3ich 1sajas 3u 2beek 2camp 4rp 3haren 4enbach 4weiler 2donk 4ornhof 7weg 2er 2huis 2kens 3imo 6cultuur 6hut
9ten 2man 3e 4ijer 4s 2pel 5o 4ranceweg 7to 2rand 3i 2schebaan 3eboom 4d 4lbrugge 5ing 7k 5man 4naar 5burg 5e 5se 5t
5weg 4r 4x 3ing 5k 3o 2tee 5s 4lla 4n 4rweg 3isch 7e 3rella 3se 2veld 6t 2weg 1tenaken 3rsheim 2hem 5s 4rpad 3iopie 8r
7sch 9he 2ikhove 2man 2na 2os 2rusken 2stoel 2telgem 4ma 4n 5sebaan 7weg 4rbekenaar 3y 2zenrade 1uboea 2clides 2fraat
2geen 4link 2lderink 3er 3ink 2pens 2raziatisch 9sche 6e 3egioweg 3iposkanaal 3lings 3ocontrol 4fighter 4mast 4next
4pabeker 9ers 8leid 6college 7up 6gezind 9inde 6rlement 6weg 5eanen 6eer 9s 5ol 6ort 4sport 5tar 4visie 4weg 3singe
2ser 3sen 3tachius 5tiaansen 8nen 2velgunne 4rem 3ing 2we 1vander 7s 2eleens 3nblij 5oer 4epoel 4huis 3raar 7ts 5ers
5rdus 4beek 6rg 4e 5st 4gemmenaar 4hardus 4ink 4lo 4nijs 4sdijk 5e 6n 5teijn 4tsoord 6z 5zen 3s 2ian 3nk 3ta 1wals
1xalto 2eter 2loermond 6veen 6weg 4o 2morra 7zijl 2oo 2peditieweg 3ortweg 2terkate 2xon 1ycks 2gelshoven 2serheide
1zau 2emaal 3ndam 2inga 5e 2umazijl 0faaij 3n 3se 5n 4se 6n 2bers 3ien 6s 3rie 6ksweg 4ykswei 2cebookgroep 8s 4time
2eroerder 9rs 3ssen 2gel 2hner 3renheit 9tweg 2iths 3zel 6s 2jah 5s 2kaofo 3keldij 6gras 2lasha 3e 3iskisch 4ze 3ke
5na 5s 3lon 6s 2nnie 6s 2raday 7weg 4g 4j 3is 3la 4ey 6s 3msum 3nese 3rah 6s 2sel 3o 3saert 2tah 3boy 3ingan 3ra 2usto
2vier 2waz 2ys 2zantenhof 8pad 8weg 6weg 1eanwalden 3rtswal 2ddema 2elders 3rwerd 3s 2hling 3marn 2ija 4enoord 4t 5el
5h 3kens 3nsum 3th 4sma 2kkes 2ld 4brugge 4man 7n 3ius 3lenoord 4inger 3ten 5r 2ms 2nders 3icier 8s 4jn 3nigje 8s 4y
3s 2rdie 6s 5nandus 3gana 3inga 3ket 3mat 4ont 3nhout 4pas 3on 3rans 4ie 6s 5s 4o 5n 6s 3s 3werd 6t 4oude 2skens 3ten
2teris 3ter 2unekes 2zzan 1ick 2dder 3elio 3om 2ebe 5s 3chter 3ge 3ret 4ing 4loos 4s 3s 3ten 4je 2gee 3o 2jan 3en
3isch 3lstra 3ma 3naart 5ut 4vandraat 2kkers 6t 2larski 3emon 3ipijnen 9nzee 6no 5pini 6us 4us 3s 2nkum 3land 4ey 6s
3nen 3se 4terwolde 3telman 2olet 3ole 3ringras 2rdgum 3ing 2selier 3h 3scher 4er 2velingo 1jildwei 2odor 6s 1lach
3kkeeenaar 3man 4eling 3ntua 3vie 6s 2ecken 3minghof 3ringen 3skens 3urke 7ns 5s 3vopolder 9ers 5weg 2ick 3erdijk 5en
5man 5weg 3kkema 4weert 3m 3nsenberg 4ts 3pje 4kens 4se 6n 3sijn 2obbe 3hil 4r 3kstra 3ors 3rack 5pad 5weg 5x 4en 6ces
6s 4iade 5da 5e 6n 7s 5ne 7s 5ssen 4s 4usse 3yd 5s 2uijt 4tekruid 6nberg 5sma 3weelmos 2ying 1oarstrjitte 4wei
2chteloo 3kens 2ederer 3ke 5ma 5n 5s 3senek 2kje 5s 3kelman 5mast 5rt 4inga 6k 2lbert 3keringa 6sma 3lega 3mer 3sgare
2ndse 3g 3k 4en 3teijn 6ne 4ijne 3ville 2olen 2pma 3pele 2rds 3mer 6um 4osa 3rer 3taleza 4es 4gens 4is 4uijn 5na 7weg
5yns 4weg 5ijk 2ucault 4hier 3dgum 2xham 4ol 3wolde 1raamklap 4nje 3ikin 3ncaise 9s 5ina 6scushof 7sen 5ke 7n 5ot
4eker 8adeel 8s 8weg 4glais 4kema 6na 7daal 7stein 7weg 6s 5fort 5huis 5isch 9e 5rijks 9weg 4sdol 8le 8st 5ebaan 6weg
5gezind 9nde 5iscus 5sprekend 5talig 9ge 9gen 5um 5z 4tzen 4x 3za 4er 2ederica 8iweg 8us 7ek 9e 9es 9s 7ka 8soord 7x
4je 4riksz 6x 3eke 6s 5je 4town 3ij 5e 5ser 3ke 5s 3ling 3mouw 3ncken 4k 5el 6n 5s 4s 5ch 4tz 3ricks 5ksen 3s 4en
4iahof 3ud 5s 2icke 3do 3ebel 4d 5erich 4ling 7k 4ns 4schepalen 5en 6r 6weg 5talig 9ge 9gen 5wijk 4zin 7nen 9tje 9tjes
3jling 7k 3ngs 4king 3sia 3tsma 3ulisch 2oeling 3ger 3hn 3ma 5weg 4berg 3ntex 3ombosch 4nackerdyk 3uke 6s 4wke 7s
3wijn 2uijtier 4thof 5weg 3mau 3sch 2ygisch 3tum 1uad 4s 2chs 2hler 3ren 2ikhoren 2ji 4tsu 2kkink 3ushima 2lco 3fulde
2ncke 3da 4is 4ybaai 3en 3g 3ke 2ormanderij 2tuna 2utweg 0gaaikemadijk 8weer 3keer 3nderen 3renstroom 4shof 4thuis
3sbeek 4enbeek 4t 5erland 5meer 5ra 2bon 5ees 4rone 2dellaa 2elic 5sch 3mers 3rtner 3tan 6s 4e 2ffar 4elaar 2gaoezie
8sch 4rin 3eldijk 6onk 5hof 5weg 2ia 2jadhar 2lama 4pagos 4tisch 3esloot 3genberg 6waard 5pad 5weg 3iart 4cie 6sch 9e
4lea 6i 6o 4s 3jaard 3las 4ie 6r 3maarden 3vaniweg 2meren 3melke 2ndaweg 4hi 3ges 3kema 3pat 3sewinkel 4horens 3tel
3zebloem 6oom 5dijk 5nhof 6weg 8ide 5rt 5vles 6oet 7ort 2pinge 2rapan 3dameer 4ena 6ier 5ren 8seweg 4ien 3ijp
3merwolde 4in 6ge 3nwerd 3relsweer 5tsen 5weer 3ssen 4thuizen 3yp 2spard 7s 4ersz 3seling 6te 3telseweg 4huisberg
8kamp 8weg 3unie 2tsonides 2uguin 3lle 3tama 4hiers 2verbeek 5e 2ye 4s 2za 4strook 1bit 1dansk 1ebbink 3hardt 3oers
3roek 2elbroek 4se 4vinkbaai 3na 4e 5ind 4sen 3rakker 5rds 4des 5ijk 6nck 7k 5s 4estein 4hof 4ings 5s 4ke 4lof 4sbroek
5dijk 5e 5ing 5tuk 4tjan 8s 5man 5rui 8s 5se 4vliet 4weg 3s 4brug 4erraai 4ink 4ke 6s 4sien 8s 6nk 4teren 5land 5weg
3taweg 4bets 3uwenbrug 3ve 2fferie 2henna 3len 3ring 2ijs 5en 5teren 4teman 6nbeek 3ke 5s 3lenkirchen 3tenkamp 2lauf
6f 3denaken 5rblom 6ingen 6loos 6malsens 8n 6sedijk 8n 7lui 7man 9nnen 7woude 4of 5rp 4roppenaar 9r 7seweg 3eender 6se
4ijnse 4naar 5er 5s 3inden 5k 4ssen 3licum 5k 5ngen 3mers 3oo 3re 5weg 4ode 3selaar 3tink 3uveld 2maalweg 3bloers
3ertenaar 6seweg 3ini 3mink 3ondseweg 3ser 2nders 4ringen 9r 8s 3ee 5fse 4muiden 4nberg 4pien 4s 4va 3hoes 3ieweg
3kenaar 3nepenaar 4issen 3tbrugge 8s 4enaar 9s 7ren 4iaanweg 5l 6s 4se 3uees 4m 2offry 3rgetown 5ie 7r 6us 2ra 4ads
5mtekust 5rdsbergs 5ts 4dts 4eds 6ts 5rts 5ts 4ldo 4rdina 6u 4ts 3bert 7s 4randij 8yhof 3des 4i 5ne 7s 6g 7en 4sen 3ke
5ns 5s 3la 5ch 5g 4ings 4ofsma 3mains 5nen 6ie 6s 4en 6s 5raad 4s 3ner 3ona 5imo 3rets 7en 4igje 8s 5s 6t 5tdina 6sma
7z 6zen 3sen 4hwin 4loot 4on 6s 4sen 4tekamp 6land 6veld 5hof 3th 4je 4sen 3ven 3wen 4ig 2schiere 3ink 3kus 3sel 3t
4apo 4else 8weg 4huizen 2ten 3kate 3ronics 2ugjes 3ijen 3ke 3lhem 4le 4weg 3ns 3rds 4ink 4kink 4s 4ten 5jens 5z
3sebroek 4kens 3tjes 3zebroek 5npad 4inge 2veke 4rik 2wandeweg 2ysels 4teren 2zelle 4r 3insraad 1hana 4di 4ees 5se
5zen 2ering 2ielen 3jsen 1ianotten 4t 2bcus 3raltar 9ees 9ese 9ezen 2dding 3i 3o 2eben 3kerk 3le 4ing 6k 5ssen 4kens
4tjesdorp 3pmans 3rle 4sbergen 3s 4beek 6rgen 7s 7ts 8z 4ing 4kens 6s 4senburg 7dam 7landen 3telo 5ma 5rveen 4hmen
5oorn 3zeman 5naar 2gengack 3i 2jbels 5n 3sberta 8ha 8je 9es 5recht 9ts 4el 6hart 5n 4man 4selte 3tenbeek 3verinkhove
3zegem 5nzele 2ldehof 5land 5nburg 6weg 5pad 5weg 4s 3gamesj 3huis 3iam 4jamse 4ng 3jam 3le 5tte 4issen 4s 3sing 3tay
3ze 5naar 5weg 2nderdoor 3gelom 5r 6s 3i 3jaar 3num 2phart 2sbergen 3elle 7s 3kes 2thion 3s 2zeh 3mo 1jalt 5ema 5s
1laaien 3bbeek 3ddines 4io 3ndorf 4e 5rbrug 3ser 4ius 4tra 4z 3udemans 3vimans 2ens 3rum 2immerveen 3ssenaar 2obo 3ssa
3udemans 1melich 1nome 1obardhan 3i 4nd 4woestijn 2dart 3dijn 5ng 3efridus 4ke 4rie 6s 3ijn 3lieb 5nze 3mens 3rie 3s
4chalk 4gezant 9ten 4man 4rijk 4wege 4zoon 3thelp 3veerdegem 3waldt 4in 6s 2ebbels 3dee 5gebure 9ur 9ure 5mans 5reede
4knegt 3ferdinge 3i 3lamnabiweg 4e 5s 3nga 6huizen 4se 3rtz 3senaar 4sen 4ten 3theanum 4senhoven 4tsch 2ffin 2han 5s
2idelisch 9he 3jaerts 3ngarijp 3rlenaar 2lanhoogte 9ten 3dberg 4enbeld 5wijk 4hoorn 4man 4stein 3foorlog 3gotha
3steijn 7n 3verdingen 2mbert 3mans 4er 3orra 2nda 3ggrijp 3neke 7s 3trode 2odijk 3fs 3ier 4jer 4lands 4meer 4se 4um
3rden 5ijk 4en 4huis 4man 4se 6weg 4ts 4weg 3skens 3yerdijk 2rbatsjov 3debeke 3ik 5s 4ng 4ssen 3kink 3p 3redijk 5e
3sem 3tel 5maker 2selink 4n 3lar 4inga 3man 3selaar 6ing 8k 5n 4ink 2takanaal 3eborg 4m 4nburgs 3ink 3tem 5nbos 4mer
2uderak 5stein 4haver 4mos 4reinet 9tte 4sblom 5e 6weg 5tikker 3ka 3looze 3ma 5n 3tier 4um 3weleeuw 6oos 5rok 2vaarts
4ert 3erde 2ya 2zeling 1raafmans 5sebaan 7dijk 7weg 6troom 4nhof 5sma 4uw 6mans 3bbelpas 4ijn 3ces 4htweg 3dussen 4y
3etheide 3fhorst 3jische 3mmene 5y 4sbergen 5er 5ma 3ndia 4neman 6tia 3pendaal 4perhaus 3sakker 4beemd 5roek 4hoek 6f
7f 4kamp 4meijer 4pop 4weg 3them 3umans 4s 5s 3veland 5maker 5nbrakel 6hof 6landweg 6steen 6weg 8zel 5steijn 9n
2ebbeberg 6linie 3ebe 4fhorst 4npeace 5wichtijd 4ve 6n 5ink 3ffelkamp 4kens 3goor 3idanus 4jdanus 5n 4ner 3mbergen
4men 3nada 6ines 4delman 4spad 4t 3onterp 3snigt 3tta 3up 4ter 3ve 5ling 9en 8k 5n 6berg 7icht 4ing 7a 6k 2ibnau
3ekenland 5in 5se 6poor 6talig 9ige 4ndtsveen 6weg 5edyk 4vink 3ffins 6th 4horst 4tdijk 3jmans 4pink 5ma 5skerk 9ke
6tra 4seels 6n 4zenhout 3mberg 8s 4m 5e 5inge 6us 4s 3n 4dr 4ghuis 4wis 3ppeling 3sel 4pen 3tter 2obbe 6n 3enedijk
6kan 6laantje 6meijer 6nberg 8oom 7dal 7weg 6veldweg 9t 6wald 7eg 9e 9je 6zoom 5hof 7ven 6uijsen 9zen 5ingen 9slag 7k
5lander 9se 9zee 6oseweg 5man 5veld 5wold 4sbekenaar 9r 5kuilen 5sen 3ffen 3he 3lleman 5oo 4sch 3ndmolen 5sma
4ingenveld 8r 9s 9weg 7se 4sveld 4tmij 3osman 4tebroek 6gast 7oed 6laar 6man 6nboer 7dorst 7huis 5faam 5hedde 6of 8f
6uizen 5jans 5oonk 5schermer 8olten 6wagers 5zand 3sfeld 4thuizen 3tel 5nberge 7reg 6s 3uw 5els 5stra 3vestins 2ubben
7vorst 4en 3ijs 5thuijsen 4sen 4ters 5rode 3ndeken 5ig 4sven 4tjes 3pstra 3ter 4tohof 6weg 8ide 3yters 2ytmanswei
1uadeloupe 9er 9s 3m 4ees 3ngzhou 3temala 9nen 8teken 2bbels 3ler 2cht 2dde 5n 2elen 3rnica 5sey 2ichelaar 3goven 3jt
3kema 3ljam 3nevere 9s 3s 2ldenaar 6weg 3enbeweging 3f 3ickx 4ker 3ke 3legem 4it 3pense 3s 2mbinnen 4s 3melsweg
2nneman 5weg 4ink 3sing 3terstein 4lisbergen 2rkha 2ssenhoven 4inklo 3tave 7s 4s 2tenberg 4rres 3h 3schoven 3tecoven
5ling 5r 2ust 5s 2yana 5ees 6se 6zen 1yan 4s 2tsjerk 0haagen 4h 4landen 4mans 4se 5man 4weg 3ijer 3kma 6t 4sberger 9s
5ema 5man 5wold 3lderen 4tert 3mbergweg 4stede 3nappel 4drikman 4en 4rade 4s 5choten 5korf 5tra 3rbrink 4dijk 4ing 4le
6mmer 9rs 5o 4tsen 4weg 4zuilens 3sdonk 4en 4noot 4rode 4se 4trecht 3zen 2bermehl 5s 4s 4ts 3ing 3raken 3sburger 9rs
8se 2ci 3kfort 2dassah 8s 3deman 5ringh 6s 3es 4wijch 3ith 3jememaar 3ramaut 4ianus 2eck 3gens 3len 3mers 3n 4en
3rkens 4st 3sen 4t 3x 2ffmans 3kamp 4enscheid 2ga 4r 3e 4beek 4doornweg 6rn 4laar 5kruisweg 5s 6tein 4man 5eier 7jer
6yer 4naren 6uw 5ees 6zen 5hof 5ouw 5s 6tein 5weg 4raats 3g 3horst 3man 3oort 3weg 2ider 6abad 6s 3fa 3ink 3je 5s 3sma
3ti 5nk 4jema 4sma 2jer 5s 3i 3raa 2ke 4ndover 4t 4weg 3imi 3kaart 4enberg 7roek 6s 5rt 5steegt 3lander 3rinbank
3stege 3voort 3ze 2lbe 5rstadt 6tsma 5s 6ma 3der 6berge 3ense 4s 4wijn 3ff 4hide 4ords 4werk 3i 4ci 3kes 3laar 4e
5huis 5ma 5naar 6weg 5r 6weg 4ie 5nk 4oween 4um 3maal 5hera 5n 3sema 5weg 4tersebaan 9weg 4weg 3ternaar 5weg
3vinkhuizen 2ma 4ekers 4ker 4ns 4sstrijder 3berg 3dan 4ijk 3ed 4eteman 6man 4leers 6n 6rs 5ijnck 6nck 7k 4rlinck 8g
5sma 6weg 3huis 3ingen 4t 5s 3let 3me 5land 5naar 5r 6dijk 6weg 4ing 7a 6k 3ont 3pshire 5ink 3rik 3se 5s 5weg 4tra
4weg 3weg 2nafi 3ebalk 4gem 5raaf 4kamp 4maaijer 4tange 4veld 3ff 3hart 3ia 3ja 3ka 5r 5te 4el 3nan 6s 4ema 7n 5n
5ssen 5wijk 4ibal 5ng 6k 4uit 7enaar 7s 3oeman 4is 3raets 3sbeke 4e 5laar 6man 4ma 4tede 4um 4weert 3tum 6huizen 3ze)",
R"(5lijn 5netwerk 5stad 9jes 7eden 5verbond 5weg 2ppart 4el 3s 4eweg 2rare 3berink 6ts 4rinkhoek 3co 4ulo 3dam 4egarijp
5man 5veld 5weer 4in 6xvelds 4oarweg 5n 6k 3elbeeks 7kaan 8e 9naar 4naar 5der 5er 5se 4r 3gen 3ich 4et 6te 4nck 5ga
6huizen 6vliet 6weg 5k 4ri 3kebuurt 5zijl 4ink 4s 5tede 3laar 5nd 4eman 5s 4ingen 8r 7s 3man 6s 4eling 8k 5s 4ina 4sma
3oen 6s 4un 6s 3pe 5l 5rink 3rald 4eman 5veld 5wijn 4old 3skamp 4sens 4tawei 3tbonden 4elstein 5man 6ink 5nsveld 5veld
8t 4gers 4holt 4ing 4koorn 4ogsveld 5ng 4s 5ema 5tichting 6ra 4weg 6rd 3ward 4ig 3z 2selager 3hemi 4im 6s 3kerdijken
6horne 3per 3sankhan 4e 5berg 5laren 6bach 8ink 6l 6man 6o 6tenaar 9aren 8rdijk 5s 4ing 6k 3ter 2to 3temerbroek 4isch
3zmann 2uer 3le 5rwijk 3ptmeijer 3tvast 3wert 2vana 5ees 3ekes 4laar 5te 7rberg 4man 4naar 5ga 5pad 4rakker 5hof 5kate
5lag 7nd 5mans 5s 5weg 3ikhorst 5shorst 5weg 4nga 4xhorst 2wa 4i 5anen 5i 6anen 3inkels 3king 2ydn 3um 2ze 4broek
4kamp 4laarhof 8weg 5donk 5eger 5hof 8f 7rst 5zet 4nakker 5bosch 5donk 5kamp 5weg 4pad 4rswoude 9ds 4u 4veld 4weg
5indus 7kel 1earewei 4rewei 3throw 3ven 6ly 6s 2bes 3ing 3recht 5een 7r 8s 6uwse 4iden 8zee 4on 2cke 4man 2dde 5ma 5s
3el 3ie 4khuizen 2ebing 6k 3chpaed 3fer 4fer 3lweg 3mels 4sbergen 5erveen 5kerck 5tede 9naar 9r 7eds 4weg 3neman
4vliet 3rde 6r 5ink 5s 4eburen 5mans 5nvener 6weg 5waarden 6eg 4ing 6k 4jansdam 4le 6r 7baan 7heide 7weg 4ma 4oma
4sema 5ink 5taaien 3sakker 9weg 4been 4eind 5n 4mans 4sels 7t 4terbos 7mans 7t 4weg 3tebrij 5n 4kamp 3ze 5n 2ffels
2gebeintum 5uorren 4dyk 4l 5som 4n 4r 4wei 3gemus 5r 6ank 5wikke 2henkamp 2iakker 3berg 3da 4eanjer 5blauwtje 5dijk
5gger 9s 5hoek 7f 5lberg 5ma 5nhoek 5veldweg 6linder 5weg 5zoom 4inga 4stra 3eind 3horst 3jblom 4denrijk 5ra 4e 5nrath
5rman 4ink 4kamp 5ers 5oop 4l 5igers 5tjes 4m 5erink 5ink 4n 5dijk 5e 6kamp 6man 5is 4stee 7k 4t 5ing 4ungs 3kamp
7seweg 5ntseweg 7weg 4ruis 3la 4igenweg 7rlee 8s 7weg 5jgers 4le 4ooenaar 6s 3mans 4eriks 4gartner 3ndijk 5onk 4eken
5man 5noord 4huis 4ink 4kenszand 4oseweg 4sbroek 5ius 8hof 5t 4tz 4ze 3rweg 3senberg 4tenaar 5s 3tbrink 4e 4inga 6k
4kamp 3vlinder 3weg 6en 2kelgem 4ndorp 3huis 3kelman 5ma 5rt 4ing 4um 3man 3tor 3weg 2lbig 3chteren 3denaar 6se 5rgem
6man 6s 4oorn 4ring 3enaveen 3fferich 4rich 3gers 4oland 3huizen 3ikon 4os 4umweg 3kant 4ijn 3l 4ebeuk 6rekers 5gat
6ers 5ma 7n 6ons 5nbrand 7urg 6en 6s 6thal 5poorten 5rweg 4ingpad 7s 7weg 4ouw 4um 3mantel 4bloem 4er 5s 4holt 4ich 7s
5nk 4ondenaar 6s 4s 4us 4weg 3sdingen 4inkisch 4loot 4tone 3thuis 4zel 3vetier 9s 4oeter 5irtseweg 3weg 6en 4ig 5jk
2ma 4worst 3elaar 5rijken 5tjen 5um 5vader 5wagen 4rik 3ingway 5k 3me 5lder 5r 4inga 6k 3pel 5nius 6s 3rik 3stede 5ra
3weg 2nar 3ckens 3derickx 7ka 8s 8x 4rica 7k 8sen 7us 6eken 6ksma 6x 5y 3egouwen 9r 9rs 8se 3geloos 5velde 4forden
4stdijk 6mengel 3is 3jo 3ke 5lman 5n 4ie 3naard 4ekam 6ens 5man 5quin 5veld 8t 4ink 5pman 5ssen 3raat 4ick 7s 5e 6s 6t
3sbergen 5roek 4elmans 6s 5ma 4gens 4ing 4kens 4sen 4t 5ra 3tenaar 3xel 3ze 2pkema 2ra 4cles 4kles 3baijum 5life 4en
5r 4rink 3ckenrath 3deren 6sem 7hof 7weg 3e 4ijgers 4nelderen 5hof 5talse 6enaar 5weg 4weg 3felingen 4kens 4te 3ijgers
4ke 5hof 4nga 3kenbosch 6rade 4ingen 4o 3laar 3manides 6nus 4elien 9s 7ng 8k 5n 6s 5s 6weg 4ione 4kens 4us 3ne 5n
3odotus 3pen 4t 3rebout 6rugh 5ma 7ns 5wijn 4ijgers 3sbach 4el 6t 5voort 4i 4t 5appe 3tgers 4mans 5e 4ogh 4sberge
5enberg 4zweg 3veld 5s 3wegh 5ijer 5n 4ijnen 5ns 3xen 3zeeuw 5govina 5le 2semans 3husius 3kamp 4es 3lenfeld 3pelaar
3selberth 6ing 8k 6man 5nweg 4ing 4um 3terman 2tebrij 4ren 3tema 5rscheid 4itisch 2uer 3ff 4ke 4t 3gem 4ten 3ijerjans
3kels 6um 3le 4weg 3n 4en 3pers 4ink 3rkens 4man 4ne 3sdenseweg 4inkveld 4schen 5en 3ten 4inck 6k 4mekers 4s 4z
3veling 6mans 6weg 5n 6seweg 5r 4ing 3zen 2veadorp 4r 5leeenaar 4skes 2xspoor 2yliger 3thuysen 9rweg 2zemans 3ingen
1iaure 2bernisch 9he 3ma 2chtum 2daard 3dema 4inga 7h 6kdijk 3jaz 2ele 5ma 4kema 3n 4sch 3rck 4onymus 3slum 3tbrink
4kamp 2jdra 3ink 3ken 5rsmilde 4oop 3laard 4kema 3ma 5n 4ering 3um 3zelendoorn 2kspoors 2laard 4kker 4rides 6us
3berdink 6ink 6t 7s 4ink 4olling 4rand 8s 5ink 3co 3debrand 5ring 8k 3ferink 3geman 5n 6ga 6kamp 5rs 7om 3horst 3ke
5ns 5s 4o 3lary 4ebrand 9ds 9dt 7ink 5gem 7rsberg 6ommer 7nda 5nga 6ius 5shagen 4igehekken 4y 3ster 3varenbeek 4erbeek
6da 6summer 9mers 6ts 2malaya 3mler 2ndeloopen 5rks 4i 4oekoesj 6stanen 5stanen 4s 3felaar 3gene 4stman 3lopen 3naard
4en 3skens 4sen 3tham 4zen 3zen 2ppo 5crates 5dameia 2ra 4lal 3des 3ohito 4shima 3s 4ch 6feld 4i 2sham 6s 3sink 2tachi
3chcock 3ler 6groet 9eten 6jeugd 7ugend 6regime 6s 6tijd 3zert 4um 2wat 1oang 5ho 3rnestreek 2bbelink 3ers 5t 3ie 5s
3rede 2chstenbach 4te 3k 4x 2des 3ge 3iamont 3zelmans 2ebe 5e 5ke 5richts 4ink 4oer 3deman 4spruit 3fakker 4kens 4laak
4pad 4s 5eweg 5loot 5mit 4weg 3gee 5n 3ienaar 4jmakers 7ns 3kakker 4dries 4e 5ma 5rd 6t 6weg 4meijer 4sedijk 6weg 5ke
5ma 4weg 3lbeek 4eden 3ncamp 4derberg 7kamp 7loo 7op 7weg 5iep 4eveld 4jet 4sbroeks 5elaar 4zadriel 3pertingen 3sen
4sein 3t 4elmans 4ink 4jes 4mer 3velaken 5nberg 6eind 7n 6se 8weg 6weg 5rs 5weg 3x 4um 2fakker 8s 3enk 3fman 3huis
3kamp 4e 5ns 5r 3ma 4eijer 3pad 3s 4ink 4tade 7groep 5e 3t 4eweg 4ijzer 3vijver 3weg 4ijk 7s 3zicht 2gebeintum 5oom
5rug 8weg 4dijk 4kampweg 4landseweg 5ing 4man 4nberg 6irk 5dijk 6orf 8p 5elst 6s 5hout 6uis 5kampweg 4pad 4rheijde
6uis 9lid 4veen 6ld 8sweg 8weg 4wal 5eide 6rf 5oerd 6ning 2ijtink 3s 3ting 7a 6k 2kke 3s 4bergen 2lder 4ijk 5nga 4orp
3endrecht 5weg 4wijn 3i 4erhoek 3k 4amp 4ema 5nborg 5rveen 3la 5k 5ndermop 7ia 7sdiep 8eweg 7weg 4ebalg 6eek 7ke 6oom
5eder 5gien 5ma 5nberg 5stelle 5weg 4ink 4mann 4um 4ywoodfilm 9ster 3man 4er 3s 4appel 4cher 4et 4huijsen 4lag 5oot
4tege 6in 4wilder 3tackers 4ense 6weg 5rberg 6hoek 6man 6weg 4hausen 5e 6es 6me 5of 6ne 5uijsen 7zen 4ien 5nge 4jer
4land 4maat 6n 4rop 5ust 4slag 4um 4weg 3verda 3weg 5rd 7a 4ierde 3ysloot 3zken 2man 3beek 5rg 7en 4urg 3erus 3ma
4ersom 8n 6terweg 7s 5s 4inga 3oet 2ncoop 3da 4ebrink 5link 5ma 5rs 4ius 4sdijk 6rafweg 5eind 5rug 5ster 4t 4uras 6ees
7se 3ecker 3gaarstalig 5ren 6ije 4ersteppe 4s 3hoff 3iara 4ngh 6s 3koop 3sbeek 4elaar 6ersdijk 3tenisse 4hem
2ofddorper 9se 4f 4tman 3gakker 4blokland 4cruts 4duitse 4e 5haar 5inde 8seweg 5land 5meeden 5nband 7erg 7oezem 8sch
6dam 7onk 8rp 6es 6graven 6hout 6kamp 6raad 6weg 5rdijk 6heide 7uis 6land 6smilde 6vorst 6waard 7erf 5steger 5vener
5weg 7rf 5zands 9ster 4halen 5iemstra 5ollandse 4karspel 4landseweg 5ede 5ugt 4ma 6de 5eien 4stade 6eder 7en 6ra 8ate
9ten 8te 9en 4teijling 4veld 8weg 4weg 5oud 3iakker 4dijk 5onk 4jberg 5donk 5en 7ga 5kaas 5maijers 7n 6eijer 5schuur
4kammer 4meijer 4sma 4vaartsweg 4weg 3lsema 3mans 4oedt 3nakker 4dert 4horst 6ut 4ing 4te 3pen 3rnenborg 5se 7weg 5weg
4weg 3semans 3zemans 2pel 4s 3ma 3penhof 6reijs 3ster 3weg 2ratio 3bach 3ck 3ebeke 4man 4naar 5berg 3jus 3lings 3mes
4uz 3neman 5s 4huizen 4man 4stra 5veld 4weg 3owitz 3p 4maal 3seling 4mans 4sen 4tenaar 6r 7weg 5huis 5ing 7k 5s 5weg
3ta 4ensius 3vers 2se 3kam 4ens 3man 3per 3sein 7s 2ttentotten 4ing 7a 3ze 5s 2uba 4iers 4raken 3dini 3kes 3mes 3niet
3ston 3tappels 5ve 4ekamer 5nbos 6se 5pen 5r 6man 4goor 4hem 5uijzen 6lst 4igehage 4kooper 4rib 7dijk 4sma 4vaartweg
5enne 4weg 3waart 4eling 4ing 6k 3x 2venga 5iersweg 5kamp 5s 4r 4stad 8t 3inga 6h 4us 2yer 1ubbers 3eek 4ns 4rtusdag
8hof 3regtse 2depohl 3son 2esken 3ting 6k 2ffmeijer 3t 2gen 3gers 2ibrecht 9s 6gtse 3ge 4sloot 3jbergen 7ts 5oom 4er
4g 4nen 4sen 5kens 7s 5soon 4ts 4zer 3keshoven 3nen 4ink 4s 3rne 3sakker 4duinen 4e 5r 4ing 7a 6tveld 4ken 6s 4ma 6ns
4seling 6naren 5oon 5tede 4tra 3tema 4ing 6k 4sing 3zenaar 6se 5r 4inge 8rweg 7h 4um 2lhuizen 3legie 5man 3man 3sberg
5os 7ch 4cher 4donk 4ebosch 5gge 5n 6boom 4hoff 6rst 6ut 4ing 6k 4ker 4te 6ijn 7n 6naar 6r 7weg 5hof 5s 5weg 3termans
3weg 3zebos 8ch 4inga 2mbeek 4let 3melen 6ink 6o 7seweg 3o 3sterland 2nd 4elgem 4scheid 3g 4s 3ink 3necum 5man 5n
6koning 3sel 4ingo 4pell 3telaar 4ing 6k 4jens 3ze 5weg 2pkens 5s 3pert 7z 3sel 2rdegarijp 8yp 3enkamp 3kens 4mans 4s
3pesch 3riaans 3wenen 2sein 3mann 3qvarna 3saarts 5ins 4eins 4lage 3tinx 2ttenweg 5r 4ing 7a 3u 2ub 4s 3rneman 3skes
4sen 2veneers 2wae 2ygens 7weg 3nen 4h 3segems 1ylkema 2mans 3ettos 2undai 2ves 0iban 4s 2erier 7s 5sch 8e 2iza 1cke
4nroth 1daard 3erd 3ho 2dergem 2egem 3nburg 3s 2hra 2ing 2ols 2sardi 3egahuizum 4rdaburen 3kenhuizen 2zega 4nga 4rda
4s 3inga 1edema 2ns 2pendaal 5hof 5pad 5rode 5weg 4rling 2ren 3land 3se 1ggy 2oemenitsa 2uacu 1jaw 2en 1kes 2ing 4k
2um 1lahi 3n 4s 2brink 2es 2iohan 2jo 2likhoven 4nois 3yrisch 2pendam 2ya 1mani 4uel 2bosch 2kerweg 2manuel 8s 3enhof
4rzeel 3inga 5k 6huizen 3y 2pe 3ress 2thorn 1naki 3n 2ca 2desit 3iaas 5n 6a 4e 5s 4sch 7man 9nnen 3ochina 4nesie 9r
8sch 9che 3us 5trieweg 2formatique 2gber 3else 5um 4nbleek 3hels 3oesjetie 4oigem 3veoonse 2holland 2ia 2kscape 3taap
2nemee 3sbruck 2pijn 2stagram 4erburg 4rumentum 2tel 5s 4rfax 5pay 6ol 8is 3ratuin 2uit 1ona 2wa 1pek 3nburg 2higenia
2pel 1qra 1raakse 4nse 3kees 5se 5zen 4i 4lion 4oorlog 3nees 4ier 7s 2eland 3nehof 5weg 2ik 3sh 5of 4weg 2koetsk 2nsum
2ving 6s 1saak 5s 3bellaweg 3i 4s 2cha 2eger 3nia 3omeer 2fahan 2haak 4k 4naweg 4q 5s 2idorusweg 3k 2kariot 2lamabad
4nd 2mailia 2raeliet 9en 7tisch 9sche 6s 2sa 3e 2ta 4nboel 6ul 3rie 1talisch 8e 2ens 3s 2haka 2ter 5beek 5en 5sum
5voort 1vens 2oorkust 3rianen 2riet 1wema 1zak 4s 2eboud 3gemmenaar 3laar 3nberge 2zy 0jaagweg 3kke 3ntje 7s 3rsveld
3sma 2bbar 4eke 3eek 4r 5s 2ce 4s 3hthavenweg 6oornpad 6uisweg 3intha 3ko 4y 3o 4bapolder 5son 6woude 6z 4tt 2da
3eboezem 4s 2far 5s 2german 6eister 5nath 5shof 6ma 6pad 6veld 6weg 4ssar 3o 3t 4enberg 4man 2hangir 3we 5h 2imy 3r
4am 4s 3s 2kartaas 3ke 3obsstaf 5us 4etie 2lil 5s 4nk 3loh 3ving 2ma 4i 5ca 7nen 5s 3estown 5weg 3i 4n 5on 3meh
5rbocht 3y 2nabaai 3broers 3co 3eiro 4y 5s 3ga 4tse 7kiang 3ie 5s 4ssen 4ta 3ki 5e 4negt 4ovic 3nah 6s 4ink 7sweg 4um
3o 4ekovitsj 3sema 5nius 4ink 4je 6s 4kerk 4man 4on 6ius 4z 5en 5oon 3tiene 8s 5ne 7s 3um 3vier 3y 3zen 2pannertje
3enga 3ke 5s 3ura 2quet 2rdin 3ich 6s 4ng 6s 3ko 5n 3o 3re 5s 2sappel 3mien 7s 5jnhof 7pad 3par 3sies 2vanen 4trog
4zee 2ys 1eannet 7s 5ot 7s 5y 2bbink 2ekel 3n 4inga 4s 2fferson 9s 3ke 3ta 2gerings 2hee 2ker 2lke 5s 3lema 5sma 4ie
6s 4um 4y 3sma 4um 2men 5iet 8en 6tisch 9che 2ninga 4ta 3ne 5ken 8s 5s 6kens 4igje 8s 5skens 6sen 3se 4ma 4on 6s 3tink
4je 6s 2offrey 2pma 2remie 7s 3icho 3ney 6s 3om 5s 4nimus 3re 5l 6s 5s 3uzalemmer 9mers 2sseren 4urun 3us 2tair 3hoe
4ro 4s 3jes 3se 5s 3teke 2uring 6k 2wel 5s 2zebel 3us 5beeld 1hinkoe 2on 4s 1ian 4g 4s 2ddisch 8e 6j 7e 2elis 3s 2ldou
6s 3esen 3lings 5s 3s 2mi 3mink 2nek 3s 2ppe 5s 3singhuizen 2rnsum 2skoot 3lum 3p 3trum 2tsi 2zreel 1oas 2be 3je 5s
3se 2chemsen 4um 6s 2denbuurt 9ten 5haat 7ter 9rs 6oek 6ulp 5jacht 6ongen 5kerkhof 6ind 5moord 7p 8pen 5ster 9ren
5taal 5volk 5wet 8ten 6ijk 3innetje 9es 2egor 5slaaf 8ven 9ie 9ier 9isch 3ratsisch 4ie 6s 3swerd 2ffrey 7s 2gjakarta
2ha 4nnaweg 6esburg 6is 6us 3nsons 2kke 5s 3weg 2la 3dersma 3ein 6s 3ies 4ne 5g 2manda 2natan 7s 3gbloets 4ebloed
6reur 5dijk 5leen 5ma 5nburger 6eelen 7len 8is 5pier 5rden 6t 5s 5waard 4ma 4stra 3keren 6gouw 6shof 8uizen 7lan
7vaart 7weg 3neke 3s 2or 4e 5n 3sen 4je 6s 4sen 2pie 3pen 2ram 5s 3d 4aanoever 5ens 5nees 7zen 6ie 8r 6s 4ens 4s 3inda
6e 7s 5k 4ssen 3na 3re 5s 4itsma 3werd 6t 2sia 4e 5s 4na 3ke 5s 3ten 2ure 3sma 4terp 7weg 4wier 3venaar 2vi 2ya 3s
2zefien 8s 5land 4ph 6s 3ina 1uanita 6o 2bbega 3itana 2ch 2da 4h 5s 3ea 2ffermans 6swijk 2inense 2kema 3werd
2lianadorp 7hof 7kanaal 7park 7weg 6ne 8s 4cher 4et 6s 4sche 3s 4ing 2melet 2na 3cker 7s 3es 3gbluth 4e 5n 5rius 4frau
3inho 4ors 3ne 5s 3s 3te 2piler 4ter 7hof 7maan 7weg 2rbeke 3ian 6s 3rian 7s 5e 6n 7s 6s 3s 2ssen 3t 4ices 5nus 5tia
4s 2tlands 3phaas 3rijp 3s 3tes 2ultje 7s 3rlink 0kaagbaan 4weg 3idijk 4jk 3lheide 3pbekken 4provincie 4se 5tad 8s
7tter 4vaarder 9ers 5erdianen 9e 9er 9sch 9sche 4weg 3rdebol 4schot 3skerke 4tra 3tee 4hoven 4sheuvel 2ba 4lebo 5t
4rdisch 3bedijk 3elweg 3oels 3y 4len 5ie 6sch 9e 2chtem 2dasterwet 3dafi 3eweg 3oelen 2elen 2fka 5fan 8s 2gchelland
3enaar 4r 5apark 3gevinne 2hler 3veci 2ijser 3ro 5ot 5tisch 3zer 2js 2kert 2lahari 3b 3denbach 7erg 3enberg 5jin 4s
3ff 4sbeek 3icharan 4ka 4shoek 5vaart 3jouw 3kense 4hoven 4ovenweg 4sma 4wijk 3lan 4enbach 6kote 5s 4o 3meijer 4oekie
6shof 4ukkie 6s 3poe 3sbeek 4e 4hoven 4lagen 3ter 6en 3verboer 6dijk 6wei 3wij 2man 4ra 3beraas 3el 4rbeek 5debat
9tten 5fractie 9ties 5gebouw 5lijst 5man 5reces 5verslag 5zetel 9ls 6itting 3ies 4laroi 5lehof 7veld 7weg 3man 4eijer
5raat 3oen 3pakker 9s 5la 4enaar 6se 5rt 6weg 4f 4herbeek 5orst 5ues 6ijs 4ing 7a 4stra 4weg 3sma 4t 5ra 3tsjatka
3varen 2naaleilands 6ster 5n 6iet 9en 6s 4kanabu 4leneiland 3bier 3dahar 4hai 3egem 3inefaat 8ten 3ne 5gieter 5kens
4inga 3sas 3tens 5rs 4onees 4s 3uri 2paan 4mpangan 3berg 3ela 6kker 5hof 5le 7brug 7naar 7rweg 7weg 5s 5weg 4naar
3iteijn 5telhof 8land 8weg 3lan 3older 3pe 5l 6hof 6le 5rt 5tein 6ijn 3rijke 3tein 4ijn 2rabulut 4kalpakie 5um 4man
4su 4ta 4wanken 4zee 3dol 4ux 3ekiethof 4lie 5roman 9ns 5tje 4maker 3g 3iem 6s 4mata 4nthie 9r 8sch 9che 3lsbad 5ruhe
3nebeek 4ische 3o 4lingers 8isch 9sche 3paten 7r 6isch 4erweg 3regat 5nbeld 5pad 5spoor 3ssenberg 5ing 4tplateau
3toredjo 3una 3vina 3weg 2sjmir 4oebisch 3oedjieweg 3pische 3sandra 4e 4ies 5m 5ng 3tanjehof 8weg 4eelbrakel 7hof 7weg
5leijn 6ijn 5rlee 2teman 4ndrecht 3helijne 9es 4mandu 4o 3ier 3lijk 6n 3oele 3s 4man 3tedoorn 5gat 5nberg 6dijk 9ke
5staart 5vilder 4ouw 3uin 3woude 3z 2uffeld 5man 8n 4man 3kasier 7sch 9he 6us 3lille 2valaans 3elaars 5pad 2weide
2zachstan 4kse 4n 5lik 3emier 1ean 4e 5s 4s 2dde 3ichem 2egstra 3hnen 3kstra 3mink 3nan 6s 4t 3rbergen 4dijk 4eweer
4is 4n 4s 3som 4sen 3tels 4je 2falonia 2iem 3jenborg 4l 4man 4sper 3m 4pema 3nsmerbrug 3ren 3weg 3zersdijk 7hof 7veer
7weg 6weg 2ja 2kerdom 2lderweg 4onk 3fkens 3lenaers 6donk 6ers 5y 6s 4ner 4ogg 3mis 4ond 3pen 3ten 4iberisch 4jens)",
R"(3vinweg 2meling 4rink 3ink 3ker 5s 3me 5l 6berg 5ren 6ling 3na 4er 3pe 5es 5neers 6land 6se 6weg 5rink 6man 6weg 4ff
4haanweg 4inga 6k 5sch 8e 4kens 8weg 6s 4s 4weg 3zeke 2nbeek 3drick 8s 3gen 3ianen 4tra 3nedyweg 5mer 8land 8s 5s 3o
3s 3tgens 4ie 4s 4ucky 3werd 4ood 3ya 3zo 2pler 3ser 2rckhaert 6offs 7ve 3dijk 3ens 3i 3kakkers 4berg 5rink 5uurt
4dijk 5riel 4ebuurt 5dijk 5ind 5laantje 7nd 5nveld 5pad 5veld 5weg 7i 4hoff 7pad 7sweg 7weg 4laantje 6tijn 4meijer 4om
4raads 6de 8naar 4sken 5toep 6ra 4veld 8weg 5liet 4werve 5ijk 4zicht 3niel 4kampweg 3ouac 3pel 5rshoek 3remans
3semakers 5nboogerd 6gaard 9rde 6hof 4jes 4pelweg 4seboom 6makers 6n 5ies 4te 5holt 5ing 5jens 3velhof 5r 5zee 3win 6s
2ser 3kin 3ler 3seleik 5nich 3teloo 5ren 6s 4ing 2tangalaans 3elbrug 5diep 5haven 5meer 3hel 3sheuvel 3tenis 4ingweg
3waru 2uben 3kenhof 3lemans 5rs 4se 6baan 6weg 4tjes 3n 4e 5n 6hoek 3per 3rentjes 3tenberg 3zenkamp 2velam 4naar 2yzer
1hadiweg 4ra 3lifa 3rtoems 2edoe 3lawan 2mer 5s 2odabaks 3meini 1ibbelgaarn 6veen 3urg 2dane 2eboom 3fer 6s 4t 5enbeld
7weg 6weg 3ks 3la 4drecht 4enstijn 5r 4weg 3mel 3rkegaard 6ls 3stra 3v 4ith 7of 6s 7haar 8of 7pad 7weg 6weg 3wiet
3zebrink 2ffen 2gali 2jkshop 3lstra 3zers 2ka 3ongo 3s 4tra 2la 3der 3imanjaro 4nochchi 3jan 3laars 4ian 7s 3sdonk
2menai 3i 3man 4el 3swerd 2nderdijk 4t 3epolis 3gs 5ley 8s 5ton 7wn 3kelenburg 5t 3neging 4um 3s 4bergen 4hasa 8as 3t
3um 2oto 2pp 4ersluis 4ing 2rchhoff 5ner 3gies 5stan 5zie 7sch 9he 6stan 3ibatisch 3kels 2sjes 4on 3teman 5rs 2tts
3zen 2vit 5sbraak 1laase 5jan 8s 6e 7s 5waal 3bbeek 6rs 3mer 3ppe 4rooshof 8veld 8weg 3renbeek 3sen 4ter 3ucke 4i
3verdijk 6hoek 8f 6kamp 6land 6pad 6stijn 6weg 8ide 3zienaveen 2easterdyk 8wei 3bsiella 3e 4berg 4fse 6tra 4mans 4ne
4ven 3ian 4dijk 4jne 7n 6geld 5sen 5weg 8t 4nemeer 6ndorst 6weg 5huis 5man 6eulman 5penning 5sman 5veld 5zand 4peer 4s
5en 5s 6en 5terlee 3mann 4ent 4perer 4skerke 3ne 3ppe 3rkx 3ssens 3uskens 4ver 3ve 5naar 5ring 6skerke 6wal 2ifman
3jndijk 5hout 5smit 6tra 4s 5en 3ngelbeek 4kert 3ppel 6rwerf 3tsie 2ock 3eg 4n 4s 4tinge 8seweg 5stra 4ze 3kbekerweg
4kers 3mpe 5s 6tra 3os 5terberg 9uren 8dijk 8haar 8pad 8weg 9eide 8zande 6ra 4tsema 3ppenborg 8urg 4steen 6ra 3uwer
2uck 3gkist 3ijfhout 5tmans 4n 5haar 4sbergen 4ter 5mans 4vert 3mpenaar 6r 3nder 7t 3vers 3wer 1naapen 3ck 3pe 3rweg
3uf 3ven 2eefel 4pkens 3gsel 3pper 3sselare 6t 3temann 4sch 2ibbe 6ler 3ep 3gge 3jff 4n 5enburg 4pstra 3pmeijer 4pels
6nberg 5ing 2obben 5out 4en 3ef 5f 4ster 3kke 6naar 4s 3ll 5ema 4s 3ope 5s 4rs 3pper 7t 3tter 5nerus 2ubben 3iman 4t
3lst 3ppe 3vers 1oailoane 4wei 3rnjum 2bbegem 3us 5sen 2ckelkoren 9n 5n 6gen 4x 2di 4sch 2ebrugge 3ckhoven 3dijk
4ooder 6t 3gler 3hler 4orst 3kange 8rveld 4elare 6berg 9gs 4koek 4oekspad 8weg 7weg 3leman 6eijer 6ij 4ink 4ma 6ns
4stra 3nderink 4jer 4raadt 3pelweg 3rdenleider 5istan 4ilen 8trog 4land 4se 6lman 7s 3se 4veld 3tse 4zier 3vermans
4inkje 4oets 3wacht 5rasan 4eg 5iti 2ffeman 4ijberg 2gerpolder 3gel 5nland 5weg 2hlen 4mann 3nen 4stamm 2iter 2khuis
3je 3keler 8t 3shoorn 4ijde 4weg 3x 2lb 4lei 3denhof 5rwolde 5weij 6ijn 4ijk 3e 3ff 3ham 4ol 5rn 3ijn 3kweg 3laard 5u
4e 5nberg 5rgang 4um 6erland 8pomp 8zwaag 3man 4er 4ont 3onelsdiep 5ieweg 3stee 6ren 3thof 2man 3brink 3deur 4uur
3enaar 5s 3intern 3meren 6s 6zijl 3pier 3rij 2ne 3g 4o 3ica 4jnenwal 4nck 5ginnedag 9eweg 6sbosch 7dagen 8iep 9jk
7hooikt 7kerk 7land 8ied 8ust 7page 9rk 7tein 7veld 7weg 5k 6sem 3st 5apel 3ter 6man 4ichenaar 2obs 3ger 3idijk 4gem
4jker 4kersweg 7weg 4pad 4weg 4zand 3ke 3le 4hof 6ven 4kerke 4moes 4oos 4s 5kamp 5tra 4weg 4zaadakker 8hof 3man 4en
3nen 4ings 4stra 3pal 4en 4mansweg 3reman 5n 5vaar 4ndijk 5eef 5markt 5neef 5stra 3te 5n 5r 4kar 4stertille 4wijk 3y
4man 2penhaags 4rdraat 5molen 9nweg 5weg 3mels 3pe 5jan 5ldijk 6weg 5naal 6ol 6s 5rt 2raalzee 4mshar 6jar 4ngeleerde
5les 5scholen 9ol 6preuk 5tekst 9ten 3bee 4ijn 3ea 5baai 5nen 4man 4nbloemweg 5eef 5hof 5kamp 5molenweg 5romp 5weg
3fage 4f 4oe 3hoenweg 5rn 3idon 4nthe 7ier 8sch 9che 3jaaks 5kie 3kmaz 3laar 3n 4aat 4egoor 4horn 3os 3pel 5rshoek
3remans 3se 4mit 4tanje 4wagen 3tehemmen 5kaas 5land 5naken 6berg 6dijk 6horst 6oeven 7ord 5raar 6ink 4gene 4ijs 5nk
4land 5eve 4mann 4ram 5ijkenaar 8zaan 4smit 3vemaker 4ing 3zelius 2sberg 3kamp 3ovaren 5o 3se 5n 5weg 3tense 5rijweg
7nk 6man 4verloren 4winder 3wal 2ta 3or 3te 4ier 5nk 2udehuizum 5kerke 5nburg 4hoorn 4ijs 4staal 4um 3furderigge 9rige
7urigge 3ijzer 3len 3mans 3semaker 3wenhoven 5r 2wloon 3soleea 2zakkenweg 1raaienest 7hof 9rst 7weg 5jenhagen 9of
8oord 6kamp 6vanger 7eld 5nem 8s 4nen 5ven 4y 3bbenborg 9s 7dam 8ijke 6scheer 6weg 4shuis 3dolfer 3ft 3ggenburg 4t 5en
5ing 5wijk 3h 3jenbrink 3katau 5u 4e 3le 5ndijk 4ingen 7se 4oo 4t 3nenburg 6donk 5veld 9t 3pels 3sniqi 4sum 3uts
2ebber 3chting 3eftmeijer 4kpad 5rug 5weg 4mers 3ft 3gting 3idler 4elt 4jkes 4ke 4l 5eroord 3ling 3mersweg 4lin 3ns
3ta 4enzer 9s 7isch 9che 3ugel 4len 4ning 4ze 6n 3werd 2ieger 4sels 3jbolder 4gh 5shof 4nen 5sen 4tenberg 8urg 5he
3khaar 3m 4gebergte 4mer 4oorlog 4penaar 7er 7s 4s 4weg 3ngs 3ps 3spijn 4talijn 7lnacht 5elijn 6ns 2oaat 6je 8s 4ten
5ie 6sch 9e 3bia 3ddeburen 3ese 6n 5ke 3ft 3gt 3ll 3manti 4beke 4medijk 6ndijk 7hoek 7ie 6weg 7ijk 3ne 5man 6eijer
5nburg 3one 6man 6nberg 8urg 5weg 3pff 4swolde 3ttje 3uwel 2ugerpark 3ibeke 4denhof 7wijk 5vat 4jf 6f 5sen 6sen 6wijk
5thof 9f 5ver 4lier 4ningen 4rad 4sakker 9rs 5dijk 5e 5inga 5kamp 9weg 5land 5pad 5selbrink 7n 5vinding 4tbosch 5er
4ver 4werk 4zemunthof 9tweg 6nga 5inga 3kweg 3lmos 3pp 3se 3yt 1uala 2baard 3izz 2czynski 2delstaart 2enen 3pers
2fstein 2gel 2hlman 7n 2ifje 4vlinder 3jf 4k 5en 4laars 5en 7burg 4per 4s 5ten 7rmans 8s 4venhoven 3lder 4enweg 4pad
4weg 3nder 7sma 4re 3pergordel 6sdijk 7erf 7hof 7weg 6tjeswal 3taart 4ert 3venhoven 3zenga 2lik 4ng 3k 3sdom
3tuurkamer 2mmeling 3tich 2nkeler 6s 3rade 3tz 2per 5sweg 5us 3pen 2rban 3enaar 5s 3haus 3ingen 3naz 3pershoek 3stjens
3tz 3ver 4ink 2ssendrager 3ter 6mans 4pact 2ttekoven 4ingen 2unders 3rnaar 5e 5s 4stra 3s 2yper 3venhoven 2zee 3u
1veens 1waadmechelen 4itaal 4lburg 3dendamme 4ijk 3kernaak 9t 4kelstein 6nbos 4s 3ntes 3remont 4telhof 7weg 3ttaweg
2eekel 5weg 3kerijweg 6sweg 4keboom 3ldamweg 5erweg 3tters 2ikstaarthof 9tpad 9tweg 3nkelenberg 4tens 5i 5s 6heul
3sthout 2ok 1ylian 6s 2parissia 2ran 5s 2zylkum 0laageinde 4halen 8rveen 4nieuwkoop 4veld 3kkwartier 4weg 3ne 5n 4stra
4weg 3rakker 4der 7weg 4huis 4man 7s 4ne 4se 4weg 5oud 2ban 3ee 3lans 3ordus 4ts 4ur 3ree 4ie 5jn 2ccadiven 3et 3hmon
3onie 6sche 2da 4ge 4n 3enius 3inisch 5o 3ogameer 2emers 3r 3t 3ven 2feber 3fra 3leur 2garde 4s 3cher 3edijk 4maat 6n
5eeden 4ndijk 4rhuislid 4veen 4weg 3os 5ser 3rand 2haije 4ye 3bib 6s 3eij 3nstein 3ore 3r 3uis 2is 2keman 4rveld 3wijk
2lieu 3kens 3leman 8d 2main 4n 3beck 5rink 6mont 6tschaag 7ushof 4ojaas 5o 6ij 5rghini 4regtse 5ichs 8ts 3eijer 5n 4ns
4richs 6s 3ing 3merburen 6ink 6sen 6tink 7se 8ma 6weg 3pe 5dusa 5r 6nisse 3sma 4waarde 2ncee 5lot 8s 5s 4ia 3dal
4bouwschap 4egem 7nt 5nse 5rd 6um 5weer 9d 4graafse 4horst 4lust 8weg 4sbergen 5kouter 5rade 5tra 4waart 5ehr 4zicht
3gbroek 4dorp 4ebaan 6erg 6rug 5dam 6ijk 9e 5jan 5kamp 5laar 7nd 6er 6ille 6o 5mark 6eijer 5nakker 6bach 7erg 7oom
6dam 7ijk 7oen 8nk 6hof 9f 8lte 7uijsen 9jzen 9zen 6kamp 5pad 5rak 6eis 6hans 7orst 7uizen 6werf 5slag 5veen 7ld 5weg
6ijk 6yk 5zand 6waag 4horst 4ius 4kemper 4ley 4weer 6rden 3i 4ng 6a 3jouw 3ka 5mp 5nen 4ester 4haar 5eet 5of 5uijzen
4laar 4man 4reijer 4veld 4warden 3phen 3schot 4daal 4er 4ing 7erland 4lots 4u 3ters 4inga 6k 2paceen 8s 3lace 3onder
3scheure 4e 3tevzee 2rdenoije 4inois 3enaar 5se 7weg 6tein 3ikshof 6weg 4xweg 3mit 3os 3son 2seur 3ker 4werd 3onder
3sche 3tageweg 2takia 4ster 3emse 3houwers 4um 3ijnen 6houwers 6se 3our 3trop 2uda 4erbeetse 6marke 3ffer 3gs 3mans
4en 3radorp 5nt 4eijs 5nburg 6skerk 7sen 6tien 5t 6te 8s 4ierhof 5jsen 7sen 5ne 7s 4us 4yn 6s 3sberg 3tenbach 6schutz
3werijssen 6smeer 7oog 7weg 6zijl 4se 2vendelhof 8tuin 8weg 4rman 3ina 3ooij 3rijsen 2wa 3n 3rencebaai 2yton 6s
2zaroms 3eroms 4t 1eatemia 2bbeeks 5ke 7naar 4ing 6k 3ens 4r 4sque 2claire 3o 2dder 3eacker 4boer 4naar 4s 2echlan 3ds
3fdaal 4lang 4tink 3ghwater 9rweg 4stra 3kens 4s 5ter 3mberg 4dobben 4eijer 4horst 4kuilenweg 4reize 4weg 3naars 7ts
5erts 4derstrijp 7weg 4heers 5outs 4knegt 4sen 5tra 4tfaar 5vaar 3raar 4beek 5roek 4dammer 4entveld 4ing 6k 4kes
4makers 3uwangh 6rder 9rs 9rweg 8se 5e 6bek 6nburgh 7horst 6rgem 7ikhof 9weg 8nk 5is 5se 5te 3ver 3weg 4is 2feber
4ring 3fe 5rts 4inge 2gakker 3ebeke 4dyk 4maat 8e 5eer 4t 3geloo 3ius 3meerdijk 3tenberg 5rs 3uijt 2ia 3bbrand 3ca
3delmeijer 5naar 4ijk 4sche 5e 6brug 6vaart 6weg 4yk 3e 4dal 4streek 3graaf 3jdekkers 6ns 4endekker 6horst 4nse 4ssen
4ten 3muiden 8rbrug 9dijk 3n 4ders 4s 3pzig 3sele 4ink 4tra 3to 3wakabessy 4eg 2jzer 2katompessy 3dijk 3e 4r 3kum 3x
2liendaal 4veld 7t 3lens 3oux 3y 4dorp 4statter 9ers 4weg 2man 3beke 5rge 3ckert 3ele 6rberg 7veld 3iers 3ke 3lijn 3m
4en 4ink 3niscaat 3oenappel 3pens 5rs 3selo 4terland 7weg 5ra 2ndelede 5ring 8k 4fers 3gel 5rs 4keek 4ton 3in 3naert
8s 5rd 7s 4e 5ke 7s 5p 5rtz 5s 4ie 6s 5sheuvel 4on 6s 5x 3os 4vo 3selink 4ing 4sen 4tra 4velt 3telink 5n 4fert 4he 6s
4ink 4z 5e 3z 2onardus 4i 5das 4tientje 3ons 3poldsburg 8orde 3ra 2pelaarweg 3ontisch 3pedyk 5rs 4ink 2rida 3nout 3op
4ys 2sbos 3eman 3ly 3otho 3scher 4enbos 6s 3ter 6huis 6s 2ter 5me 3he 3sch 6ert 4e 3teboer 5lbert 6e 6ingen 5rhoutem
4inga 6k 3zenburgs 2udal 3fkens 3ken 3ne 4g 5e 4is 6sen 4k 4tje 7s 3pegem 5n 3rink 4s 3sder 4enerslag 8veld 4ink 4sink
3tes 4h 4ingewolde 4scher 3venaars 7ren 6heim 6ink 6um 5rink 2vantijnen 9se 3erink 5kusen 5oy 3ie 4nga 3s 2wedorp
4rissa 2xmark 4ond 2yenburg 3sner 4weg 2zwijn 1hee 4broek 1iander 2banees 6se 6zen 5on 3bers 3eria 7nen 3ie 5r 4sch 7e
3ra 4egts 5ville 9er 8s 2chtaard 8t 5endahl 7voorde 9ords 6rvelde 2dl 3winahof 3y 2ebe 5n 4herr 4rand 5echt 3de 5ke
7rke 9s 5rik 3feringe 8k 6s 4fering 4kenshoek 4rink 4tink 3geois 3k 3man 4burg 4eer 4pde 6seweg 3nden 4tje 3rde 4enaar
4se 3sboschbrug 4houtseweg 4ke 6r 6s 4l 5s 4sel 4veld 3thof 3uw 5en 3vaart 4egoed 5ld 7e 5nse 5rdink 6en 6se 5stro
4ing 3wes 3zele 2ghtinthebox 3telijn 5nbarg 5ringen 8k 6moet 3urie 7r 6sch 9e 4sterhof 8weg 2jbers 3esen 3fland 4togt
3kweg 3ndonk 3sem 4terbeshof 9sweg 7hof 7weg 3ten 3zenga 2ket 2lipaly 4th 6s 3le 4ian 7s 3ongwe 2maas 4sol 3beek
4richt 3een 6s 3ietweg 3mel 5n 3pens 2nckens 3dbergh 4eboomsweg 9weg 5dijk 5hof 5lauf 5nberg 9gh 7urg 6heuvel 7of 8rst
8vius 6weg 5pad 5rhof 6weg 5weg 4sen 4y 3gbeek 4e 5dijk 5man 5waal 8rd 6eg 4o 4s 3iedijk 5weg 3khout 4sys 3naeus 8hof
8weg 5rtz 4e 5bank 5man 8n 5s 3s 4en 4meel 4tra 3telerweg 6o 5r 6mans 4horst 4ing 4jens 4se 6n 4velde 3z 2oessens
3nees 2parische 3itor 3man 3pelo 5nhuizen 4inkhof 4mann 4old 2san 5s 3elore 8s 3man 3p 3sabons 4enaar 5r 6broek 5wege
3ter 3zt 2ta 4ni 3hoijen 3jens 5s 3ouwen 7r 8s 6se 3tel 4ooij 2verpool 3ingstone 3s 2zzie 6s 1jouwerterdyk 2ubljana
1leyton 7s 2ink 1obbezoo 3ith 3regt 2chemseweg 4risti 4t 5enberg 5man 4uizen 3kefeer 4horst 2derus 4weges 5ick 6jkx
6kus 3iers 3y 2edeman 3ff 5en 3nense 5rsloot 4ga 4hout 3rakker 4beek 4mans 3ters 4s 3ve 5stein 3we 2ffeld 3oten
2gistiekweg 4tech 3rono 3tenberg 7urg 6s 4meijer 2hengrin 3man 6n 4eijer 3rangrin 3uis 2iblpas 3jen 6ga 3l 3re 2kate
3eren 3hoff 3s 4bergen 2lkema 3lum 2mbardier 8je 9er 9se 7sijde 6ts 4okweg 3me 5rse 5s 3onosovrug 2ndentrip 3enaar
3gerhouw 4obarden 9isch 4s 4yearbyen 3neker 2obrink 3ck 3dijk 4sweg 3hof 4uis 3iershof 4je 6n 7ga 5mans 3man 3nbeek
4en 4se 6weg 4tjens 3per 4stra 3r 4bach 3sbroek 4duinen 4e 4terweg 3tens 4s 5ma 3waard 4eg 3ze 5n 2pikerkapel 3persum
3ulalan 2ra 4n 5s 3en 5s 5tz 7hof 7weg 4tte 7s 3ier 4jn 4st 3keers 3mans 2sdorp 3e 4koot 3senaar 5rnaar 6se 4ie
4plateau 2tenhulle 3h 4aringen 9er 9s 7us 3s 3terman 4ie 6s 4umseweg 4y 3z 2uer 3ie 5s 4siana 3k 4ili 4s 3lou 6s 3man
3patty 3rdes 4enssen 3s 4berg 4ewies 3vre 3we 5rens 6se 4man 4rier 4sma 2vely 4ndaal 5joel 4parade 4ren 5s 4s 3ink
6weg 2yola 2zeman 1uanda 5ees 2bach 3be 5rding 9k 6ink 6sen 6tus 4inge 2cardie 4ssen 5wolde 3ebert 4nt 3hies 4tenberg
8urg 7veld 5havenweg 5meijer 3ille 7s 4us 3ke 4s 2ddeweer 2esink 2fthansa 2gano 3ten 6burg 4hart 4igheid 4meijer
2hrman 2ijben 4ckx 4endijk 4k 5en 5x 4mes 4pen 6rs 4s 5terburg 4tgaarden 3kenaar 9s 7ren 5r 6waals 4se 3mes 4stra
3nenburg 4ge 4jeberd 4stra 3ting 4jens 4s 4wieler 3z 2kassen 3en 3kes 4ien 3oil 3s 2la 3ofs 3u 2mpur 2nenborg 6urg 4s
3ing 3shof 4sloten 3ter 6en 2ong 2pe 4s 3inehof 6weg 3ker 3pens 5s 3s 2rvink 2saka 3ink 3tenhouwer 2te 4ijn 4n 4s
3gens 5rink 3hart 3jeboer 6roek 5gast 5rijp 5wijtwerd 7nkel 3ke 5dijk 5wierum 3te 5lgeest 6herpt 5n 6berg 5r 6man 4ik
6holt 7uizen 4jeboer 4mer 2uc 4s 3rsema 3s 3t 4s 2xemburgweg 3or 3woude 2yendijk 3ksgestel 4x 1viv 1yanne 6s 2cisch
3klama 3urgus 2ndon 6s 4sey 7s 3s 2on 2riden 2sander 8s 5ne 2tsebuorren 5wierrum 0maaijen 3lbeek 4derink 3nen 4s 4weg
3rens 4heeze 5uizen 4kedal 4land 5eveld 4sbergen 5e 6n 6veen 5ingh 5senbroek 4tensdijk 8e 8hof 3sbach 6nd 5ommel
6ulevard 5reeseweg 4dal 6m 5ijk 5onk 4eikerweg 5n 4gouw 4hees 4kant 8je 4mechelen 4niel 4oever 4poort 4s 5luis 8zer
4tunnel 4vallei 5lakte 4water 5eg 5inkel 3ten 4gravenweg 4weg 3yke 6s 2cedonie 9r 8sch 9che 3haren 5tsjkala 4elen
4iela 5neweg 3intosh 3k 4aaij 5y 4enbach 4loet 4s 3lean 3nack 3romedia 5n 3y 2dagaskar 3dox 3eira 4rn 4weg 3isons
3lener 3oera 6ees 4nnabeeld 4u 3rids 6weg 5lenen 3ura 5o 6dam 3y 2enen 4hout 3sen 4sen 3terlinck 2gallanes 4zijnweg
3dalenahof 3erhorst 5mans 3gy 3hreb 7land 9nden 3ielse 8n 3nesiumweg 4ificat 5n 4oliahof 3yaren 2ha 4bali 4med 5ud
4tma 3er 5s 3ler 3n 3u 2ijenburg 3koe 3n 4e 4z 3ssan 4weg 2jella 4steits 3id 5s 3oorsweg 4rca 3s 3uro 2kaay 4ssar
3hloufi 3kelie 4inga 6je 6k 4um 2labo 4gassier 9sch 9sche 4kka 4rmeer 4wimeer 6sch 3deren 4iven 6ier 7sch 9he 3ediven
4ier 5se 6ie 8r 4k 5s 4na 5stein 4stein 3i 4epaard 4nees 6se 4skamp 3jaars 4ers 3ki 3lem 5ns 4orca 3mberg 4o 3tees 5se)",
R"(5zen 4ha 3u 3zwin 2madou 7s 3elis 3moetwet 2nagua 4l 5s 4mah 4r 5s 4sse 7s 3deb 5la 5ma 5r 6sloot 6veen 4igers 4os
3egeweg 4nschijn 4s 3gelaars 4nus 3hattan 3illeen 9s 4ntveld 4ta 3naart 5ert 5gras 5k 4ee 5kensvere 5s 6sen 4i 5en 3o
4us 3power 3schot 4hande 9n 5olt 4our 7s 3ten 4gum 4inge 7h 4je 4sjoe 8rije 9ijer 9ijs 8s 4ua 3u 4hutu 4putty 4s 3x
2ori 2pplethorpe 3uto 2racaibo 4nus 4thonweg 3bella 4us 3celis 8sen 6lis 4ha 5ena 5ien 8s 4iano 4k 5s 4oniweg 5uch
3dyk 3els 4ngo 3gareth 9s 4ien 7s 4ratens 5ietweg 3iaatje 9s 5beeld 9den 5dijk 6orp 5heide 6of 7op 7ut 5kapel 9llen
6erke 5legende 9nden 9ndes 5maand 9den 5nen 8trog 5parochie 5verering 4ekerke 5nbad 7erg 6daal 7ijk 6heem 6s 6velde
4jenkampen 5keweg 5ne 7n 7s 6issen 5t 6je 8s 4ken 7s 5o 4man 4nees 5g 5iersweg 6ssen 5ussen 4sca 5hof 5sen 4tsa 3jam
6s 4oleinweg 3ke 5gem 5loseweg 5nbinnen 5rink 6meer 6waard 5steijn 5weg 4horst 4iezenhof 5nk 4nesse 9rweg 4slag 4tpad
5rock 5veld 5weg 4velde 5oort 4wat 5eg 4x 3lboro 4e 5s 5y 6s 4ien 7s 5n 6de 8s 6s 4ot 6s 4y 3mara 3ne 3okkaantjes 7nen
4llen 8frans 4n 5i 5s 4ua 4wijne 9r 8se 3quette 3ra 5kesh 4ee 5lla 5s 5tje 8s 4ie 6s 5gje 8s 5nk 5t 6s 4um 3scha 4diep
6jk 4e 5ille 4hall 8ees 8hulp 8s 8weg 5of 4kamp 4sum 4um 4weg 3taban 4eijn 5na 6shoek 7linde 5rhof 4herus 4inair 7li
6ikerk 7que 7toren 6ot 6ushof 5s 4s 3um 3wei 4ijk 7soord 3x 3yland 2scha 4ini 3eland 4ru 3ha 3ja 3karenenrug 3low
3meijer 3ons 3qat 3saar 5chusetts 5r 4ee 5ling 8k 5men 5n 6hoven 4ier 5n 6g 6k 6s 4op 4uger 3tebroek 5ling 5nbroek
2tabadal 4din 4i 4pan 4ram 4wai 3eijsen 4na 5weg 4rse 3haak 4eeuwsen 4ijseind 8n 4lener 4on 5t 3ijs 4n 5s 4sse 7s 4z
3la 3on 3ser 4loot 3t 4el 5rhorn 5s 5us 4hee 6ij 6us 5ijsen 4ies 5jssen 4s 4y 3ulessy 3z 4e 2udi 4y 3er 3rane 7s 4ik
6s 5taanse 7nie 9er 6ius 6sen 7hof 8uis 7weg 6z 5x 3ssen 2wakaboweg 2ximus 2yacultuur 4kalender 4stad 6eden 3enburg
3ke 5s 3la 3otte 3ra 3s 2zda 3ens 5zele 4reeuw 3urisch 1babane 2ps 1eadow 6s 2bius 2chelaar 9s 6baan 6en 6se 4ielsen
3king 4lenburg 7feld 2ddens 4o 3ema 5blik 4nblik 5dorp 3iahuis 4on 3ler 3vedev 3y 2eden 6dorp 5r 4huizen 3gdes 3k 4el
4hof 4rapweg 3ldijk 4ker 3mortel 4s 3ndering 9k 4g 4horst 4ink 4s 4teweg 5weg 3rbeke 6rg 4dijk 6ng 7k 5onk 4e 5boer
5nburg 4hoff 4kerk 5oethof 8weg 4le 5o 6seweg 4se 5hoek 5tad 6ra 4ten 7wei 5s 4veldhoven 6n 4weg 5ijck 4zicht 5orgweg
3sen 4wijk 3ter 4kerke 3use 4wenveld 7weg 6sen 5issen 5se 2fistofeles 2gchelen 3en 3gie 6s 3ila 3s 2iberg 3doornhof
8pad 8weg 3endaal 4rijstad 3gem 3huizen 3jaard 4berg 5oom 5urg 4dam 4e 5lseweg 5rhof 6ingh 6man 4horst 4i 5periode
4ler 5ing 7k 4n 5ders 8t 5e 6n 4sberg 5en 5ing 5sen 5ter 4vis 5ogel 3land 4egem 4ing 6k 4of 3ma 3nardi 4dersma 4ema 5n
4sma 5ter 4tje 7s 3r 4evolutie 4ing 3se 5n 4ner 4sen 4ter 2kel 5enkamp 4nkamp 4rs 4s 3kaganger 9ers 4elholt 5s 4iet
5tisch 3nes 3ong 2lanesie 9r 8sch 4ti 3bourne 3chers 5ing 3derslo 3ekeok 4nhorst 4ssen 3ger 6t 3ick 4ef 5weg 4lla
4skerke 5sant 3kert 4pad 4wezer 3legers 5ma 5ndijk 5schet 4ink 3man 3os 3roy 3sbroek 4e 5le 5n 4sen 3ville 2mbruggen
3elink 2naam 4ldum 8adeel 4m 3del 6s 7sohn 4onk 3elaus 4naar 5se 3ge 5lberg 6e 5rink 3heere 3ken 4o 4veld 3nema 5s
5weg 4ing 7a 3sing 7a 7e 8weer 4onides 3ten 5rwolde 3zo 2ppelder 6erweg 6ink 3schen 2rabelubaai 3bis 3catorweg
4edessen 4urius 9hof 9weg 3e 4lbeeks 7ke 9naar 5hof 5weg 4ndree 5weg 4s 3gelland 3ian 6s 4t 5s 3kelbach 7eek 5m 5ns
4ies 4s 5emmenaar 5plas 4us 3lins 4ots 3mans 3ovingers 8isch 9sche 3selo 3um 3vin 6s 3wede 7brug 7dijk 7hof 7weg 4ijk
3x 2sch 3en 3ken 5r 3opotamie 9isch 3pelare 3sapisch 4chaert 6endorp 4elbroek 6ink 5maker 4ink 3tebeld 3u 2taalweg
3eorenweg 4ren 5ik 3horst 4usalem 3je 5s 3semakers 4ke 4lawier 3tekoven 5rnich 3zelaar 2uffels 3lblok 4dijk 4ebeeks
7ke 9naar 5man 8s 5nbeek 8ld 8rg 7roek 6dijk 6hoff 6pad 6steen 5pas 5veldweg 4meester 4stee 3rders 4er 4kens 4sing
5weg 3sen 4sen 3ter 3wsen 3zelaar 2vis 5sen 2we 2xicanen 5o 3x 2yerode 3s 2zenhof 5pad 5weg 1heer 1ichaelstijd
4elangelo 6beke 6in 8ster 6l 7s 4igan 4on 6s 5rius 5u 6s 3key 6s 3ronesia 9e 9er 9sch 5softs 2das 4vaine 3buul
3dachten 4e 5lbeers 8rt 7lok 6dijk 6friese 6gronden 6harnis 7oven 6ie 7nk 6jans 6kerke 6plaat 6rode 6stum 6veld 6waard
7eerd 8g 5nakker 6dijk 7orp 6eiland 6hof 6meer 6rijk 3laren 4um 3sland 3westen 4olda 7e 5ud 2eddyk 4um 4wei 3le 3nis
4t 5s 3remet 4op 3sen 2gchelbrink 7s 8en 3gelbrink 6s 3s 2jdam 3ke 5s 3land 3nals 4ders 7t 8s 4lieff 4sbergen
5herenweg 5ter 4ten 3s 3zen 2kel 4y 5s 3i 3kers 3o 4nos 3rocentrum 3s 2laanse 4nees 6se 6zen 5o 3dam 3heeze 3ius 3ko
3lecam 5s 4ingen 4y 3osevic 3s 4beek 4chot 3ton 6s 2mount 7s 3pen 2nangkabaus 3derhoud 9t 3erva 7weg 3gels 5rsberg 4us
3heere 4stad 3jon 3ka 4els 5ma 4horst 4jan 3naard 4eboo 5e 5ma 5rtsga 5sma 6ota 3orca 4u 5s 3s 4k 3ten 4jes 2quel 6on
6s 2rani 3ck 3na 4s 3res 2sco 3ha 3ja 4na 3ke 3pelgaarde 3sissippi 4ouri 2tch 3hras 3subishi 3te 5lmeijer 5ndorff 5s
3zi 2xcloud 1ladic 1obach 3ers 3ius 6band 3ron 2cking 2ddejonge 5rgat 2ebius 3derbond 6dag 6maagd 4t 3ijes 3k 4otte
3lands 4iker 5ngen 4ker 3naert 3rasarabier 6varen 6zegge 4beigaarde 7hof 6ke 4dijkse 4e 4ings 4kapelle 5ens 6rke 4lie
4mankust 7s 8k 5ond 4omisch 4s 5bergen 5traten 4weg 5ijk 4zeke 3shorn 4ker 5ops 2gadishu 2hammadi 3ikaan 6nen 3lmann
3nen 3r 2inat 3se 5s 4on 2kilees 3veld 2ldau 5vie 8r 7sch 9he 3ekamp 4man 4naarserf 6cker 6kker 9rs 5baan 6eekweg
8rsel 7lt 7rg 9weg 6lok 6roek 6uurt 5dijk 5eind 6nd 6rf 5gors 5hof 8weg 5kampweg 6olk 5land 5pad 7rk 6older 5rak 6ij
5schot 6tad 7ede 7reek 5vaart 6eld 9en 9weg 6liet 5waard 7l 7ter 6eg 7i 8de 7rf 6ijk 5zicht 4paed 4veld 4wijk 3hoek
3ier 4jn 3kenboer 4werum 3le 5e 5m 6a 7n 5naar 5t 4ink 3mans 3se 3thoff 4maker 3ukken 7r 8s 5se 2mbarg 3maas 4ers
2naco 4passage 3deel 4ria 7an 3et 3fils 3golie 8r 7sch 9he 5olse 3hemius 3nikendijk 8weg 5nk 3roe 5via 3santo 4chau
4houwer 4ieurs 4ma 4teraar 7se 9weg 3t 4ageweg 6ne 5na 6us 4eban 5naken 5ssori 5video 4ferland 5ort 4ijn 4real
3umentendag 4ta 2oibroek 4jekind 5man 4man 3jen 3khoek 3ldijk 4huizen 3n 3ren 4ing 4lag 4mann 4rees 4se 6l 7e 5lede
4tsele 4veld 3s 3ten 3y 2pertingen 2rava 5ie 7r 6sch 9e 3dechais 4ovie 4wiens 3egem 4sby 5net 4t 3genland 6weg
3iaanshoofd 7tje 9es 4nnen 7tje 3oni 3pheus 3ra 4isons 3sch 4dijk 4eweg 4huis 4man 4sink 8hof 4weg 3telweg 2sch 4ou
3he 5s 3k 4oviet 9en 7sch 9he 7tisch 3mans 3sad 4elaar 4ink 3tafa 5r 6d 4erdweg 6man 6t 3ul 3weg 3zkowicz 2ti 4f
3orola 3shagen 2ulays 3newei 3ringh 5s 5ts 3sa 4tafa 3tmolen 3ws 2zambikanen 7que 4rabisch 5t 6s 6weg 3es 3illa
1uammar 2cha 2iderberg 6kring 6slot 6zand 3jen 4lwijk 4res 4senberg 4tjens 3zelaar 5r 2jekreekweg 2lderij 6shof 7kamp
7pad 7weg 3ier 4sch 3kens 3legen 5m 5nders 6s 4ink 3tatuli 9hof 4ikabel 2mbai 2nchen 3derweg 3ein 4wei 3gra 3ier 3k
4zwalm 3ne 5com 5keburen 7moer 7zijl 4ichs 5kenhof 8land 8weg 7weg 6plaat 6sma 3s 4teraar 7bilzen 7geleen 7man 7weg
3te 5ndam 4ing 7a 4jewerf 9ff 4weg 4z 2rad 5in 5s 3doch 3eau 3is 3re 2sab 5s 3ch 3e 4e 4on 3kee 5ns 3sche 4el 5nberg
4olini 3te 5rt 2tlu 3saars 5erts 4ers 4ters 3ter 2urling 7k 4mans 5os 2yeveld 1yanmar 7ees 8se 8zen 2cene 2kene 2lan
5s 3ene 6s 2ron 5s 2space 2tylweg 0naafs 3ijen 6r 5kens 3ktgeboren 3mse 3rdermeer 5ing 2bbe 5n 3er 3ibaks 3uurs
2chitsjevan 4tegaalweg 3ken 2dette 3irs 3jd 3orp 2ftali 2gasaki 3ele 5kerke 3tzaam 2har 3on 3uis 2ipal 3robi 7sch 2ji
2les 2menaar 8s 6ren 3ibie 7r 6sch 9e 3mensma 2nds 3hekhan 4oe 3jing 3kinger 7s 3lohy 3nen 4inga 4o 3o 4u 5k 6s 5s 3s
3tes 2pels 3oleonsweg 2rd 4s 3ek 5s 4s 3gis 2shuatec 3r 4i 4s 3sauhof 6park 6s 6weg 2tanael 4oraans 3halia 6y 3riumweg
4op 3tenhoven 3uralis 2uman 6n 3plion 3ru 3s 3ta 4s 2vajo 3es 5t 3is 2wijn 2zareth 3ir 1djamena 1eal 4s 2bukadnezar
2ck 4ermann 2dcar 3erasselt 5belg 9en 6oelare 6rakel 5duitse 5ename 7d 5hand 7sselt 6eide 7mert 6oed 7f 8f 7rst 7ven
5koorn 5landen 6ek 6of 5pel 8t 5saksen 9isch 6tigt 5turk 9en 5veen 5weerts 7tten 3schroef 2ede 4seweg 3fs 4t 3leman 5n
4ie 5s 3rakker 4glabbeek 4haren 5espen 4ijnen 9s 6se 5ngs 5tter 4kant 4landen 7gel 5inter 5oon 4oeteren 4repen 4velp
5oort 4waasten 5inden 3skens 3teson 2fkens 3s 2gerengels 3gers 2hemia 2igem 3jman 5eijer 4ndorff 5ens 4ssen 4ts 4zen
3sse 2keman 3kers 6weg 5veld 2leman 4n 3l 4a 4es 6tein 7ijn 4issen 4s 3om 3stein 2mesis 3o 2ndels 3german 4re 2pal
5ees 6se 6zen 3pelenbroek 3tunus 8hof 2reiden 4m 3genshuizen 2scio 3lo 3sersluis 3tle 3weg 2tanyahu 3elenbos 4rsel
3flix 3telhorst 5rden 5s 2uchatel 3de 5flat 3haus 3man 6n 3rink 3siedler 3telings 4kens 3vel 2va 4da 3e 4le 3is
2wcastle 3tonweg 1iagara 3mat 4ey 4ut 3s 3wier 2bbeling 8k 5ring 4ixwoud 3ud 2caragua 3ci 3e 3kelodeon 5rianen 7e 4i
3obaren 4l 5aasweg 6is 6sen 6ys 5le 7s 5s 4sia 2dal 5s 2ebeek 5rg 6t 4oer 5rg 3derer 4orp 3he 4of 6f 5ve 3kamp 4e 5rk
5s 4oop 4us 3l 4and 4en 4ing 4ke 4sens 3man 3n 4kemper 4oord 4s 3rs 5en 3sing 6k 4kens 4sink 3tap 4veld 4zsche 9s
3uwaal 5boer 6urg 5dorp 5eboer 7rug 6diep 8jk 6haven 7orne 6link 6molen 6nbroeck 7dijk 7hove 9ven 8uijse 9ijze 9isen
9ize 9ysen 9yzen 7rode 7weg 6rbrug 7kerke 9rken 7oord 7sluis 7th 6schans 9ild 9oot 6weg 5grieks 5kapelle 6erk 9e 6lap
6oopse 6uijk 5laat 7nde 9sweg 9weg 6eusen 5markt 6unster 5noors 5old 8a 5rode 5spoort 6tad 9t 9weg 7raten 5veld 6liet
3veen 5lstein 3weg 4old 3zijl 5ng 6k 2ftrik 2ger 5ees 5ia 7nen 3gebrugge 3tevecht 2hot 2jborg 4roek 4urg 3deken
3eberkoop 5oer 4furd 4ga 4haske 5oltpade 8wolde 4lamer 4mirdum 4nbanning 6eek 6urg 5kamp 5rode 5sleek 5tap 4trijne
4wei 4zijl 3gh 3hoff 5lt 4uizum 3k 4amp 4erkerveen 9weg 3l 4ande 7sweg 6sdyk 4dal 5elta 3meegse 9baan 5genaren 5ijer
3nens 4sel 7seweg 4tje 3pels 3sen 4ink 4kens 4t 5ad 4willer 3veen 5ld 3zink 2ke 4s 3i 3kels 4ie 6s 4y 3laas 3olaas 4n
2llesen 6sen 3o 2mes 2naber 3e 4s 3i 4ve 3oofs 4ve 6naar 5ieter 3tendo 2obe 5s 2pius 2rvana 2spen 3san 4e 5s 5waard
4ink 3telrode 8oy 2tert 3rauw 2ue 2vard 6s 1oam 4s 3rdburgum 5erein 2bbe 5nhuis 3elcomite 5prijs 9zen 5weg 2els 3nes
3r 4s 2ij 4en 2kere 3ia 2la 3de 4us 3en 4t 3l 4enweg 5s 5t 5weg 3s 3te 5n 4ing 2mden 2nkes 3nekes 5nveld 2oijen
4tgedacht 9gt 5meer 3men 3rbeek 4da 6nus 5beemster 7rgum 6roek 6uren 5dijk 5egraaf 6rbaan 8uurt 7diep 7eiland 8nd 8s
7graaf 7hof 7kanaal 8empen 8roon 7meer 7pad 9rk 8oort 7sluis 7vaart 8liet 7wal 8eg 8ijk 5gouwe 5hof 8f 7rn 9erga 6uis
8zen 5ink 5kaap 7mp 5land 8geweg 7ren 5man 5over 5pad 6older 7olreis 5schans 8ote 6ij 6tation 7er 5wal 6eg 7lle
7stkaap 6olde 5zee 8haven 8kust 8land 8olie 8water 4i 4loos 4man 7nen 4thoek 5man 4wegen 3teboom 5n 6boom 5r 2ppe 5rt
2rbart 4ertus 3de 5n 4holt 6rn 4kamp 3folk 3g 4ervaart 6weg 3mandie 9r 8sch 9che 3tan 4humbrie 4ier 3win 2sentonoweg
3lin 3segem 5nt 3tradamus 2tarisappel 3eborn 4nbomer 5gaard 5hof 4rmans 3sel 3telman 5n 5r 3weg 2uakchott 3mea 3ri 3s
3wen 4s 2vell 3otel 2wee 2ya 1ubie 4sche 2chelmans 2dorp 2esink 2gter 2ij 4en 6eind 4ten 5s 3l 3s 3ten 2kerke 2land
3kes 2mansdorp 3eri 3merdor 2nhem 3inga 3nink 3speter 9weg 2on 2rmohamed 3nberg 3s 2sselder 2th 3ma 3ricia 3s 4lezing
9gen 4scholen 8ol 2uk 3s 2yens 1ynorsk 2ssa 0oane 4s 1bama 5care 2bens 3icht 4nk 3oezem 2dam 3eijn 2eid 3rgum 4hausen
4ink 4man 4on 2ispo 1ccitaanse 6nie 2eanie 7r 5s 2hotsk 2keloen 5s 4nburg 4rs 3huijsen 6zen 1dding 2ekerken 3r 4haf
3ssa 2fjell 2iel 5s 3jk 3liapeel 3n 4ga 4k 4s 2oornerveen 8weg 6s 3renaar 2uber 2ysseus 1eben 2dipus 3moertie 8s
2ganda 6ees 7se 7zen 4ritisch 9che 3ema 3stgeests 2hlers 2igoer 7en 7s 3jenbraak 2kel 4ne 3raiense 6ner 2le 4gem 4n
2mar 3rawsingh 2nema 3kerk 3sel 3tsjerk 2raals 4l 5ler 5s 3dijk 4oe 3en 3germaans 3le 5mans 3nevel 2selgem 3terholt
2teldonk 3ingen 2vel 4ring 5weg 5zegge 2zbekistan 1ffenbeek 7rg 4reins 5haus 5inga 5man 8ns 3ingawier 3ringa 2man
1gier 3nk 2terop 1hio 2mweg 2ra 3id 1ijen 2nomaos 2rbans 3lo 3sbeek 1kegem 2huijsen 2kema 4n 5broek 2lahoma 2swerd
1lburgen 2dambt 3e 4berkoop 5oorn 5roeks 4holtpade 8wolde 6ve 4kamp 5erk 4lamer 4man 6rkt 5eijerweg 4n 5beuving 6oom
6urg 5diever 5eel 5gaarde 7erde 7rm 5have 6of 6uis 5kamp 6otte 5menger 5zaler 6iel 7jl 4ouwer 4rsma 4trijne 3ijk
2eanderhof 3n 3r 2fers 2iemans 5eulen 5olenweg 3j 4erhoek 4hoek 4ve 3ng 4k 3slagers 3vetti 4ieira 2menhof 5pad 5se
2ofsen 2ree 2sder 3ene 3man 3t 4hoorn 2terterp 3hoff 2ympiaweg 5us 1maanse 2durman 2lo 2mel 5ander 4ns 4r 5enveld 5ing
5schans 5weg 3oord 2tzigt 2vlee 1nassis 2ck 3lin 2derbanken 5delinden 7ndam 5stal 2egameer 2geren 2ink 2kenhout 4rzele
2na 3e 4n 4s 3ink 2ondaga 3s 2senoort 3tein 5nk 4wedder 7s 2vlee 1ogstweg 2ievaarshof 9pas 9weg 3gem 3jen 5vaar
4polder 3ke 3nk 2lbekkink 3de 3tgensplaat 2mbergen 3e 3kens 5s 3sberg 2nincx 3k 2rbeek 4urg 3degem 4t 3schot 3t 4huis
4man 4wijn 2senbrug 3se 3tblok 8land 5urgenaar 8s 4dam 5ijck 7k 5uinkerke 4eeklo 5ind 8erweg 5lbeers 7os 5nbrink 6de
8naar 7se 5rbierum 7lokker 7oer 8s 9ch 7roek 6diep 8jk 6eind 7nd 8s 6go 6haven 7eert 7off 8lt 7uizen 6ik 7nk 6kamp
9pen 7erk 7lief 6laken 8nd 7ee 9k 7inck 8ttens 7oo 6maat 8n 7eenweg 9r 7oer 6nieland 8jkerk 6pad 8rk 7oort 6schelde
7treek 6veen 9r 8ldweg 6waal 7eg 9el 8rf 7ierum 7olde 6zee 8le 4flakkee 4ham 6vendijk 5em 5of 5uizen 4indie 6ga 7h
4kampenaar 6pelle 5erk 8e 4mahorn 6lle 5eijer 4opgaande 4polderweg 6ort 4ra 5om 6zebeke 4um 4vleteren 5ogels 6orne
4wal 5eg 5ijk 6nkel 5old 4zee 7handel 2teman 4s 3jers 1pbrakel 4oek 2dam 3orp 2einde 3l 4s 2geldenaken 4noort 3labbeek
3rimbie 2hasselt 3eers 4ij 4mert 4usden 3of 5f 4rst 4ven 3uis 2ijnen 3tter 3umoorlog 2linter 3oo 2meer 6der 6s
2oeteren 2pedijk 4neer 5heimer 6uizen 4rdoes 5lands 4wal 3uurs 2rel 3ins 2scheumer 5oor 3lach 3teegh 5lten 2veld 5p
2weg 3ierde 2zullik 1ral 3n 4ge 6rie 4jecoach 8mite 6dijk 7orp 6fan 9s 7eest 9sten 6gevoel 8zind 9inde 6hof 8tel 7uis
6kanaal 7lant 9nten 7oorts 6legioen 7ied 6pad 8rk 9tij 7loeg 7rins 6shirt 7peler 9lers 7tads 9tter 6team 9ms 8lg 7ip
6vlag 7orst 9sten 9stin 6wal 7eg 7oud 6zon 2bison 3ons 2delman 3ina 5gen 2eel 3gon 3o 2ie 4nt 3on 5s 5weg 2leans 2man
3el 2namibo 2ontes 2pheo 5us 2telius 3h 4en 3lergroep 3mans 2velte 2well 1sama 2carwinnaar 9aars 2endarp 4ga 2haar)",
R"(2ingahuizen 3ris 2kam 5p 3isch 2loos 4weg 2manen 2nabrugge 2pel 2se 4l 4naar 5bergweg 5dijk 6recht 5hoeder 5isse 5kamp
5waard 6eg 7ide 5zijl 4tie 6sch 4voort 4weg 6i 7jer 3ip 2taijen 3endorf 3rogoten 8isch 9sche 1tegem 3rdoom 5um 4leek
4mans 2hene 2jens 2man 5s 2ranto 2sen 2tawaas 3ema 4nburg 5heijm 8m 4rgem 5loo 7seweg 5speer 6um 6weg 4s 4vanger 3ing
5k 3jes 3oland 4manen 1uaali 3gadougou 2borg 2daen 4kker 3ebildtdijk 9zijl 4dijk 4ga 5yptisch 9sche 4haske 5orne
4kapelle 5erk 4land 8e 8seweg 4man 5irdum 5olen 4naarde 9ist 9se 6ken 6llen 6mpsen 5bosch 8sche 5dijk 5es 5gelse 5hof
7orn 7ven 4rgem 8s 4schans 7ild 8p 7oot 5luijs 8s 4water 5eg 6i 5ijk 4zijl 3friese 3griekse 3hof 5llandse 4uis 3ijk
4ndisch 9he 3karspel 4erk 3leusen 3man 3noorse 3orp 3t 3water 4oude 2koop 2ssoren 2ter 3gaarden 3rijve 3shoorn 2wegem
4jan 4ndijk 5eel 5s 4rling 5sloot 3sterhaule 1vaa 2eramstel 4berg 6tuwe 5oelare 6om 6sch 4dam 5evest 5ie 7pse 6jkink
6nkel 5ulve 4es 5ys 4flakkees 4gaag 7uw 5eul 5oor 4heek 6spen 6ul 4ijse 8naar 8s 5nk 4kamp 5leeft 4langel 5oonse 4maas
6se 6zer 5een 7r 6ire 6re 4peltenaar 4repen 4schie 8ld 5ier 5lagweg 5teegen 4vecht 6lde 6st 5liet 5oorde 4weel 5inden
4zier 3zande 2ing 1xfam 3ord 2xio 1zinga 0paalse 4weg 3nakker 4s 3pe 3rdebloem 6kooper 6landen 6nkooper 7weide 6weide
4lberg 5o 3sberg 4eiland 4loo 4sen 4weide 3ts 3uwe 2bst 2cifisch 9e 4no 3kbier 2dakker 3berg 3erborn 3huis 3land 3mos
3t 3ua 2es 4ens 2gie 2hladsingh 2ijmans 3waans 2jot 5s 2kes 3istaanse 7n 8i 3kert 3vis 2la 4us 3embang 5ig 4rmo
4stijnen 7na 3fijn 3ikir 4nckx 5goproer 6s 6weg 3k 3land 5s 4ert 3mira 4oliekust 4pasen 4weg 4yra 4zondag 3oma 3s
4graaf 3tisch 4ser 7in 5isch 3udanus 2ma 3el 3piermole 3s 2namakanaal 5ees 6se 6zen 4sonic 3cras 3day 4ora 3gea 3heel
4uijsen 6s 3is 3jer 3ka 4en 4ow 4ras 3man 3nekeet 5nhoef 6weg 4ingen 3oramaweg 4ven 7weg 3sier 4ters 3tanal 3weg
2paverhof 7weg 5oine 3e 4ete 4gem 4kop 4ndal 6ijk 5hoven 5pad 5voort 5weg 4weg 3iamento 9s 4ng 3oeaas 7tje 2quay
2radijsweg 6so 4grasweg 5uay 6ees 4kleet 4llelwei 5ympics 4maccaanse 9ner 9ners 6riboos 4na 5en 3bo 3doel 3elgras
5hoenhof 5rivier 3idaans 4jse 5zenaar 9ars 4ke 4sien 8ne 9es 8s 6us 3khof 4zicht 3levliet 3ma 4essar 5zaanse 7nen
3nassus 9weg 3rega 5n 3sa 5sco 4ifal 3weshweg 3zival 8s 2sadena 3calweg 4ha 3jtoe 3ma 5ns 3op 3sat 5u 4chier 4endale
6ier 5waay 4iezondag 4on 4toors 3terkamp 5uning 6r 7weg 4oe 5riepad 8weg 3weg 2tagonie 9r 8sch 9che 3ernotte 5sweg
7olde 3he 4uis 3ijnweg 4st 3je 3ras 4icius 5ek 7s 5jshof 7weg 6zenhof 9weg 3tiasina 5nama 5peilohy 2ulatem 4ides 4ssen
4tje 4uskerk 6sen 4y 3men 3ptit 3wel 5nburg 6kamp 4hof 2viljoenweg 3lov 1earls 2bbles 2chler 4told 2ddemors 2ek 3ldijk
4e 5n 4land 4o 4s 4weg 3man 4en 3ne 3rbooms 4eboom 5nboom 4lings 4se 5man 2gasus 7weg 3ge 2hlivan 2ij 4en 4nenburg 3n
3pusmeer 3ze 5rmade 6wold 2kaar 3ela 3ingees 3keriet 2lagische 3ders 3e 4man 4naar 3ger 4rom 3ikaanhof 8weg 3k 4man
3leboer 5grom 5mans 5nberg 4icaan 5kaan 5s 3molenweg 3oponnesier 9sos 9sus 5s 3tenburg 4zer 3upessy 3zer 2nnekamp
5waard 4inga 7s 8veer 7weg 6isch 6khof 4ock 4sylvania 3ris 3tagon 5teuch 5x 2oplesoft 2pe 4ls 4rga 5kust 5pot 4s
3ingen 3pelendijk 6hof 6man 6weg 4ing 3si 2rdaems 4ijk 4on 3elman 4ngaard 9de 5hof 3ik 3kpolder 3l 4e 5s 3meke 3not
3ouse 3quin 3saud 4ephone 5us 4yn 3tijs 4on 3u 4anen 4vianen 3vijze 3wijs 3zikgaarde 5sch 8e 2sach 4ken 3cadores 4h
3hawar 3jawar 3kens 3man 3se 2talo 3erke 7s 5sdijk 6on 6weg 3iet 3raeus 4em 4obras 4ussleutel 3sjorabaai 3terson 4inga
3uniahof 2ugeot 3mans 3rsum 3sens 3te 4ie 2verelli 1faff 3lz 2eifer 4jffer 3nnings 1haff 3gwa 3n 3ra 4rell 8s 2ielix
3l 4adelphia 4ipoom 6part 7en 7i 7o 7us 6slamp 7weg 4s 2obos 3enix 3toshop 2uong 6s 1iaam 3get 2cardie 8r 7sch 4sso
4vet 3colopad 2eck 3ke 5s 4sma 3lage 4s 3neman 3perij 6t 3rik 6smars 4shil 5ma 3tens 5rburen 6sbierum 7kerk 7ma 7on 7z
8oon 6zijl 4jouw 2gge 3mans 2jcke 3ke 5s 3ls 5taartpad 9tweg 3nackenaar 5ker 4enborg 3pelink 4ker 4stra 3s 2kaar
3kemaat 3veld 2lat 5us 3kes 3le 3on 4tenweg 2natubo 3ckaers 3gelapees 4jum 3keltje 4pop 4se 3nacle 3te 5rest 3xt 5eren
2oenhof 3neer 4iersweg 2ppel 4i 5ng 2raeus 3elli 4nne 3ingen 3ovano 3son 2sa 4no 3ters 4oor 5rius 2ter 5s 3lo 3stra
3tens 4sburgh 3yusen 2ushof 2zzahut 1jotr 5s 1laatsluis 5weg 3ddet 3ggenborg 7marsch 7weg 3isier 4zier 3kke 3netenhof
4je 6r 4tageweg 5enga 5ijn 6nga 5soenweg 3sdijk 4mans 5eijer 4s 5chaert 4terk 4weg 3taanweg 5nenweg 4duitse 4e 5l
4inaweg 4jouw 4o 4schorre 4tedijk 6el 7uw 6l 6weg 3ymobil 2egt 3ij 5sier 5te 4zier 3jaden 3kkenpol 6r 3nder 4ter
3smanweg 4sius 3umeekers 4ne 2ieger 3jter 3niushof 2oegaert 5stra 5weg 4m 5en 3kker 3ne 3oy 3um 5en 2ugers 4ge 3ijgers
5makers 6en 4mers 5zegge 4ster 3m 3to 5hof 3ymaekers 2ymouth 1ocahontas 2dgorica 3olie 3t 2ederlee 6oijen 3ke 3laert
5rends 4dijk 4enburg 4kapelle 4l 4ma 6nn 4ruit 4s 5ma 4weg 3ran 4im 3sele 4te 3th 4in 6s 3ze 2iesz 3rters 2kemon 2land
5enhof 4ris 3derbaan 3eij 4nweg 4sie 4t 3hout 4uis 3laert 5re 4e 5mans 5s 4ing 6khove 4mann 4ux 4y 3sbroek 4tra 3weg
3ynesie 9r 8sch 9che 2mme 5rel 7n 6se 5s 3pe 5ii 5rt 4weg 2njee 3se 3te 4ier 5sch 5us 4weg 2olman 4ster 3na 3pomeer
3rtakker 5e 5inga 5s 5ugaal 9ls 8ler 5weg 3ters 2pelier 4ringe 9naar 8s 3kema 5n 3ma 3pe 5lier 5nwier 4ing 7a 8wier 4o
3ulierenhof 9nweg 8weg 2rsche 7s 4ius 3te 5gies 7js 5ngen 4land 4ugal 6ees 7se 7zen 2sbank 3ch 3ma 3no 3tbaan 6nk 4el
6mans 5ma 5renk 6holt 4hoornweg 4ulart 5ma 2tappel 3erne 3h 4arst 4off 5ven 3ijk 3jer 3ma 3sdam 3t 3uijt 3ze
2ughkeepsie 3lisse 8n 4us 3rier 3tsma 3welse 2vlakte 2whatan 3ned 1raamstra 4s 3ia 3krit 3ttenburg 2eanger 3cious
3dilpas 3esman 3in 3nen 4ger 3spameer 3toriaanse 3uter 3vo 5o 5s 2ick 5aerts 3ebus 4ms 4st 3ggeweg 3jn 4t 3mark 4era
3nce 6n 7hage 6s 7s 4se 6ndijk 7kamp 7land 7pad 7tuin 7weg 6ssenhof 9weg 5jesdag 9agen 5ze 3stina 3us 2ocessieweg
3ductieweg 5ktieweg 3et 3gress 3metheus 3os 3sman 4per 7s 4s 3teq 4onweg 3vencalen 7e 2udon 3ijs 6en 6sers 4ksma
4mengaarde 7hof 4sen 3mmel 3ntel 4ushof 1ubben 3lius 2ch 2erto 2iflijk 3jk 3ster 3te 2ks 2lderbos 3le 5ns 3skens 3too
4rum 2ma 2nios 4sch 7e 3selie 3te 4horst 4land 4o 4weg 2per 2rcell 3dy 3mer 6land 6weg 2stjens 2takker 3broek 3h 3ker
3seweg 3tenaar 6dijk 6se 7tein 5rshoek 9f 6weg 3weg 1yinmana 2ke 4s 2lades 2ongyang 2reneeen 8r 7s 6se 2thagoras
0qasim 5s 2tar 5ees 6se 5i 1tek 1uaak 4rs 3beek 3ck 3den 4vlieg 3edflieg 5vlieg 3k 4ernaat 3lcomm 4m 3ng 5s 4tum
3ranta 4tel 3st 3x 2ebec 3enies 5sland 3kel 3lle 3rido 3st 3telet 2ichot 4k 3k 3n 4s 4ta 5in 7s 5us 3rien 7s 5jnen 5na
7al 3teen 7s 4oos 3x 2reshi 0raadhuishof 8weg 4schelders 3fs 3ieind 3lte 6naar 6r 7weg 5s 3msdonk 9s 4weg 3ngs 3phorst
3rd 3takkers 4eland 4h 4s 5hoven 3ymakers 2bbinge 3e 4ling 7k 4n 3obank 2dema 6cher 6ekers 4rmacher 5sma 4wijk 3ing
4oweg 3staak 7t 3t 2edts 3maekers 5kers 4on 6s 3rd 4en 3t 3ven 2faella 2ggers 3hoebarsing 2him 5i 5s 3mani 6s
2ijmakers 3nier 7s 2ja 3iv 5s 3s 2kers 3horst 2madhin 4llah 4n 5s 3charan 3das 5t 4ien 4jan 3eckers 4rman 4sar 3ins
3kema 3meloo 3narainweg 5th 3persadweg 4weg 3s 4donk 4kapelle 4pol 3zan 2nda 4e 4olph 8s 4stadspoor 6edelijk 4wijk
3goons 3onkelhof 8pad 3sberg 4daal 5orp 4erveen 4ijn 3um 3zijn 2pati 3enburg 3h 3pange 5rd 2ren 3otongaans 2sch
3enberg 3ing 3ker 3mussen 3oelbaks 3pe 3quert 2telband 4ring 7k 3h 3tan 3um 2uf 4s 3werd 7a 7ink 2vel 5li 5s 4nhorst
5na 5s 6bergen 7os 7ruck 6gat 6horst 6tijn 6waay 7oud 4sloot 5teijn 8n 6ijn 2walpindi 2ymakers 4on 6s 3s 2zenberg
1eadtsjerk 3gan 3hus 2bergen 5s 2court 2dan 3dit 3eker 4rt 3uzum 2eder 4ijk 3fhuis 4man 3horst 3kers 4se 3meijer 5r
4st 3rink 3shof 4ink 4t 5weg 3weg 3zigt 2fos 2gelink 4nsburg 3ge 3i 4lio 5lio 4nahof 3nerus 3out 3ter 6schot 4ien 4op
4s 3ulus 2hman 3winkel 2iber 3chardt 5e 6rt 3derland 4ing 7a 4sma 3gerhof 6pad 6sbek 7hof 7weg 6weg 3jbroek 4enga
5rink 6kerk 4gersberg 4ke 6n 4man 5erink 7stok 4naerdts 5e 6veld 5goud 5houdt 8t 5tjens 8s 4rink 4tenbagh 4ven 3ling
4man 3mert 4s 3naert 5lda 4ce 4derink 5s 4erink 6s 5s 5weg 4goud 4ink 4sma 4t 5jens 5s 3tdiep 4h 4sema 5um 4zema
2kelhof 4m 4nhof 4r 3kem 3ordbox 3veld 2legem 3lum 3ou 5w 2mbrandt 9hof 9jaar 9s 9weg 3eeus 4rij 5s 6daal 3ie 5s 3kes
3melink 6zwaal 5rde 6stein 4its 3pt 2nauds 3ckens 3dering 4ierveld 5jk 3eerkens 4ma 6n 3frum 4urm 3gelink 5r 6s 7weg
3ier 6s 4nge 7lst 3neborg 5nberg 3o 3se 5nbrink 5s 4ing 4sen 4woude 3ting 4rop 3z 2pelweg 3ko 2sida 4nk 3oort 3segem
5n 2tel 4ra 5sbeek 3himnon 3ie 3z 2ubsaet 3gebrink 3kers 3len 4ing 6k 3mer 4kens 3nion 7s 3rings 6k 4slag 3sen 5r 3ten
4um 6merweg 3vekamp 5r 3zenaar 2venberg 4t 2wijk 4nkel 2xwinkel 2ykjaviks 2zelman 1haetisch 2ederbrug 6veld 3ebruggen
4ze 6rveen 7weg 3mrev 3noy 2ienderen 3jnsburger 2ode 4os 3ne 1iad 4s 3gg 2bbens 5rink 6s 2canen 3co 3hie 6s 4mond 8s
3oh 2dderhof 6sma 6weg 6zwam 3ge 3ouan 7s 2ebeek 3der 5wald 4ijk 4stra 3ff 3gman 3kwel 3lsedijk 3meijer 4sdijk 5t
3nstra 4ties 5jes 3pma 3s 4ewijk 4meijer 4sen 4thuis 4wijk 3tbeek 4dijk 4ema 4horst 6ven 4jens 4kamp 4meijer 5olen
4veen 6ldweg 7t 6n 4weg 4zangerweg 5oom 3zebos 2ffijn 7en 3gebergte 3ka 2ga 3el 3harts 3oletto 3ter 6ink 2hanna
2jckholt 3eka 4naar 5s 3ff 3gersberg 3kens 5s 5vorsel 4hoek 6ff 6ven 4man 4schroeff 5e 6n 3menam 3naard 4bandijk 5eek
6rg 8en 7k 5ond 6ut 5rug 4dal 5elta 5ijk 5orp 4eveld 4hart 5out 4ierse 4ja 4mond 4oever 9s 4provincie 4soever 5treek
5weerd 4vaart 9akte 5erbond 5is 4waarden 6ter 5eg 5oude 3perkerk 6t 6weg 4stra 4wetering 3sbergen 4elnaar 5mus 5nbrij
7urg 6hout 4sender 7seweg 4tenbil 4wijck 3tseterp 3vers 3zinga 2kers 3hof 3kerink 4i 3singen 2leys 3land 2mburg 7erweg
3melzwaan 3s 2ndert 7s 3gelberg 6enburg 5nier 5rs 4ma 4nalda 4ovenweg 3kema 5ns 3negom 3sema 4ma 4umageast 9est 3tje
6ma 6s 2ouwarchipel 2phagen 3ken 3ley 3meester 3perda 8hof 8weg 3uarisch 2son 3pens 3seeuw 5lada 5wijck 3ter 2tchie 7s
3eco 3feld 3man 4eijer 3sma 3them 3zen 5r 2ver 3iera 6mos 6weg 3ka 2xt 4s 2yad 5s 1oad 2baais 5rd 3bemond 5ns 6zand
5rtsen 4in 6s 3eco 4r 5s 5ti 6skruid 6us 3ina 5ia 3orst 3roek 2chat 4ebrune 3kanje 4ville 4x 4y 2denbach 6urg 5er
5rijs 5s 4resch 5mond 5weg 6olde 4weg 5ijk 3ger 6s 3i 4jk 4n 5g 5s 3jan 3os 3y 2ebers 7en 4roek 3ffen 4s 3giers
3kebosch 3lage 5ndts 6t 4e 5n 5veld 7n 6ink 4f 5s 4ink 4offs 7zen 6sma 4vink 3maat 4eling 5nen 6ie 3nhorst 3rade
4dalen 5ink 5omphof 8weg 4gebied 4ink 4mondenaar 8seweg 4sma 3scher 4elaarse 7re 9naar 4ink 4sen 4tenberg 8urg
3terdink 6ink 6t 4gerink 3x 2ffelsen 2gaar 4t 3geakker 5hof 5kamp 5l 6and 5ma 5weg 2haan 4n 5s 3de 3el 3ling 3of
2ijackers 5kkers 4ers 4mans 2jer 2ke 4brand 3in 3s 4em 3ven 2landa 3fes 4f 3ing 5k 3legem 5ma 7n 4oos 3vink 2ma 4ndie
5en 4rio 3berg 4ley 3einen 6s 4reis 7zen 5shoven 4yn 3ijnders 6s 3ke 5ma 5s 3me 5lse 5n 5rt 7s 5s 4y 3pa 4elberg 3viel
2na 4ldo 3da 4eweg 4uite 3haar 3ins 3kes 3ner 3sele 5naar 9s 3teltap 4genweg 2obol 3da 5kker 4been 4e 5haan 5nrijs
5school 4horst 4ing 4mus 4zant 3ijmans 4mans 3ks 3lvink 3mer 4pot 4weg 3r 4dahuizum 6weg 5ing 7k 3sbeek 4daal 4eboom
5nbrand 7urg 6daalder 8ler 5velt 4ien 5nk 4jen 4ken 4loot 4ma 4sien 3th 5ans 4lieb 4vlaas 3vers 3yakkers 4en 3ze 5boom
5mond 5n 6beek 7oom 7urg 6daal 2parun 2quas 2rije 2salina 4n 5s 3dorff 3eau 4boom 4laar 4ma 4nbaum 6oom 6rand 5daal
7hl 7l 5gaarde 5kreutz 5moller 5thal 3ielle 4ne 6s 5g 5k 3meer 3sel 5m 4inihof 3winkel 2ta 4rian 8s 5y 6club 9bs 3em
3gers 3he 5m 5ngatter 4man 4schild 4uis 6zen 3jeknor 3man 4ensen 3stergaast 9st 7haule 3t 4enberg 5rdammer 9mers
5valle 4ier 4um 6eroog 8plaat 2ubos 4roeks 3fs 3goor 3kema 5ns 3laux 4eaux 3mans 4en 3s 4chop 4s 3veen 4oet 3weler
5ndal 6horst 5t 4horst 2vert 2waan 3en 5s 2yce 5s 3en 2zebeke 4man 6rijnhof 5eijer 4naken 5dom 5kamp 5obel 6orlog 5pad
5weg 4straten 3ier 4na 5g 1ubicon 4n 5a 5gh 5s 6tein 2ck 2ddervoorde 3ge 3ing 3o 4lphus 2edisueli 3rs 3sink 4sink
2ggeweg 2he 3l 3rgebied 2igahuizen 4endijk 6hoek 5waard 6eg 5zand 4haver 4oord 4rok 3jer 4g 5h 4sch 5senaars 4ten 3kes
3nard 4emans 5rweide 7old 3sbroek 4ch 6erbrug 4elede 4sen 3tenbeek 8rg 7urg 5rman 6sweg 3zendaal 2lkens 3lens 2mbeeks
5ke 7naar 3ke 3men 4ikub 3p 4t 3sdorp 4t 2nge 3haar 5rt 3ia 3kelen 3rot 2pelmonde 2sch 3eler 3hdie 3kus 3landkenner
8unde 7s 3schen 7r 4el 4in 6nen 5sch 8talig 3tenburg 6hoven 4icus 2tenfrans 3herford 3jens 5s 3mer 6s 3s 3te 5man
5nberg 4ing 2umpol 3rlosebroek 8weg 3sbroec 2ysdaelhof 1wanda 5ees 6se 6zen 1yanair 2ptsjerk 0saab 3ksum 3lmink 4tink
3man 3nen 3rbrucken 4loos 3s 4veld 3t 4hof 3xumhuizen 2baansen 4h 5s 4jo 4nen 3er 3ijnse 2chs 5en 3k 3ramentsdag 2ddam
6s 3e 4s 2edeleer 3ed 5s 3s 2fa 3frie 3i 2gar 5s 3el 3lam 3unto 2har 5a 5s 4tramweg 3el 5land 9en 5s 4rtian 3ins
3oelplat 2idjah 3f 4s 3gon 3jo 3maakanaal 3s 2kes 3ko 3sen 2lama 4r 5i 3den 3eem 4h 5s 4m 5ans 5ink 5s 4ntijn 3hi
3iers 4j 4mans 4na 4sbury 5ch 7e 3m 3omo 3s 3vadoranen 8s 4erda 4iahof 3ween 3zburg 2man 5s 4r 5a 5ia 6taanse 5kand 5s
3ber 3isch 3me 5s 4ie 6s 3oa 4thrake 3pers 4lonius 3sams 4en 4om 4ung 3wel 3y 2na 4a 5s 3dbergen 4d 4ebuur 5e 5l
5nburg 5rijn 9s 7nk 6man 4firden 4ifort 5sk 4rina 4vliet 3gen 5rs 3ichraweg 3kt 3nen 4y 3oma 4u 3skriet 4tra 3tbergen
4egoeds 8ts 5ma 5s 4iagoos 5ng 6o 4man 4okhi 5mees 7se 4poort 2oedisch 3ne 2phira 3pemeer 9der 9s 3ulette 2raber
4cenen 4i 5s 4jevo 4maccaanse 9ners 3dar 4inie 8r 7sch 3gassozee 4entini 3ink 4s 3kozy 3nami 3ton 4re 3wanweg 2sbrink
3dijk 3put 3sanidisch 9sche 7eden 3weg 2tijnvlinder 4nk 3udarah 4rnus 8hof 8maan 8weg 3yagrahweg 2udisch 3ter 3werd
2vanna 7hs 3elberg 5koul 4nije 3oenees 4nije 4yaards 5se 2ya 3eds 1candinaaf 9fs 8vie 9ier 9isch 4ia 3rlet 7s 2haaij
5ke 5psdijk 8rift 7treek 7weg 6weg 5rdenburg 6eman 6sbeek 9rgen 6weg 4ddelee 5ee 6nberg 4efer 5ken 5pkens 5sbergs
4ffers 5tenaar 4gens 6r 7brug 7waard 8eg 4ijk 4kelweg 6nbos 7raad 4lafie 5ekamp 5ke 7r 6haar 7oven 6x 5lenberg 5sum
4mpers 4ndelo 5sbaan 6dijk 6weg 4pelhouman 6ndijk 9jkje 8onk 8ries 9ift 7weg 4rdam 5enborg 8urg 7dijke 5ff 5loo 5mer
5neburen 7goutum 5renberg 5sterbrug 5woude 4sfoort 4ts 5tefor 7voet 4ufeli 4vemaker 6ren 3eele 6ings 5mda 5nstra)",
R"(5pbouwer 6ens 7r 6stal 8ra 5ren 7s 6inga 6s 6wolde 4ffel 7r 4ggetman 4herazade 4idingsweg 5j 6en 6ven 4kkerman
4ldeoever 9vers 7rode 7stad 7weg 5fhorst 8ut 5l 6art 6ebelle 7vis 6inger 8khout 6uinen 5mseweg 5penhoek 6hoek 5tema
7ns 6inga 6kemaweg 6us 4mkes 4nau 5delbeke 5gen 8land 8visum 8zone 5kelaars 7veld 5ning 8k 4pdaal 5enhof 6rij 7shof
8weg 7weg 4rbeijn 5ders 5er 6s 5ff 5inga 5jon 5merhorn 5penisse 5renberg 9urg 5s 4ttens 7rs 4uer 5lder 5ter 6jens
4veningen 9gse 6rs 4y 3iebroek 5land 5pers 5rbeek 6e 6stins 5tbaanweg 6tekatte 5ven 6ing 8k 5weg 4ffelers 5pot 4jff
5ns 5venaars 8s 4ks 4ldenaar 7rman 8swijk 7s 6meer 8ijer 7os 6wolde 5l 6emans 5p 6eroord 9ort 5s 6tra 5te 6huizen
6kamp 6mans 6z 4mmelarij 7r 8t 4n 5gen 5kelshoek 5nen 5s 4paanboord 5beek 6org 5holbrand 8weg 7rst 5luiden 5perheijn
8spad 9weg 3langen 5tmann 4epers 4icher 5ngmann 4uter 3maal 5l 4eets 5its 5ltz 5ts 6z 4it 3nabel 4ieders 5tzler 3oe
5maker 7n 5naker 6maekers 5ster 4ffelmeer 4kkenbroek 5land 4llema 5ma 5s 6berg 5tenweg 6meijer 6s 6us 4maker 4nenberg
6wille 4o 5k 5ldijk 6hof 6laantje 6pad 6weg 5naarde 6beek 8rgen 7ron 9od 9odt 6derbeek 9gang 9mark 7ijke 6e 7beek 7man
7n 8berg 9urg 7wille 6heeten 8im 6lo 8o 6man 6oord 6rewoerd 6us 6veld 6water 5p 5rdijk 6ldam 7emmer 6mans 6stra 6weg
5ten 6stra 4ppers 4re 5isse 5tinghuis 4tanus 5enaar 7se 6rweg 7zijl 5horst 5land 5tert 5weg 4uenberg 5ls 5te 7ns 6rop
6sen 5wberg 6enaar 7rzijl 6ink 6s 3ra 5a 6rd 5der 5ge 5ma 5uwen 8rs 5ven 7sande 4egardus 5iber 6erswijk 6jer 6ner 5ur
7sweg 6telkamp 4iek 7en 6mer 6r 6ver 5ftkenner 7lezing 7matig 7plaats 7woord 5jen 7r 5ks 4oderhuis 5en 6r 6ten 6vers
5or 6ten 5tenboer 5ver 4uijer 5rs 3ubert 4chard 4ddebeurs 8oom 4eler 5rman 4hmacher 4ijer 6l 5lenburg 5nesloot 5te
7maker 9n 7nzand 6maker 5vens 4kken 6ing 4ldink 5en 7burg 5ing 5ler 5pweg 5te 6ing 8k 6s 5ze 4man 5er 4nselaar 4rer
5gers 5inga 7k 4tgens 5jes 5skooi 6weg 5tel 7rspad 9veld 9weg 7vaer 5weg 5z 4urbiers 6ing 6kes 6mansweg 6s 4yt 3wanen
5rte 7z 6zkopf 4eiberg 5ncke 4illens 3yns 2iarone 3pio 2otts 5y 3utingpad 2ylla 3then 1eattle 2baldeburen 4stianus
6opol 3el 3rechts 5gts 2dee 3oc 2ebregts 3dorf 3ger 3kles 3lands 4en 3rden 4ijp 4yp 2farden 6im 3s 2ga 4ar 3broek 3er
5en 5ink 2ignette 3jbel 4kens 4sener 3ne 5baai 5s 4horst 4stra 2keris 3reve 2lbach 3en 5e 6s 3horst 3ie 5r 3les 4ingen
3man 6s 3werd 2meijn 3i 4eten 4tisch 9e 3ler 3merzake 3pel 4lonius 2naatsgebouw 7leden 8id 9jst 7zetel 9tels 3den 5rs
3eca 4gal 7ees 8se 8zen 3gelsbroek 5r 3nema 4heiser 3s 4eo 3tjens 2oels 3uls 2pers 3s 3ter 4uagint 9ta 2rf 3ginho 3i
4n 5genhof 3ooskerke 3rarens 3skamp 3t 3vais 5tius 4ie 6r 5sch 8e 2sink 3sink 2ters 3on 3tels 3z 2ubers 4ring 3ntjens
3ren 2vagramweg 3enhuijsen 5ich 5umseweg 4rein 6ns 5ijnen 3ink 3riens 2walt 3charan 2xbierum 2ychellen 9r 7se 2zers
1fakia 1haba 3dy 3ffy 3hid 6s 4s 3i 4s 3kespeare 9res 3mir 6s 3n 4ghai 4i 4kar 4na 4s 3rif 6i 6s 4jah 3sweg 3ys 2eikh
3ldon 7s 3ng 5s 3rif 6s 4man 7s 2ijonawate 3mon 6s 3n 3ra 4e 4in 6s 3va 2koder 2lomo 2oah 1iahaya 3mese 2bbald 4el
4ing 3culo 3erie 7r 6sch 9e 3ma 3on 3randahus 4en 6s 3um 2ccama 4o 3ilie 2ddeburen 3erius 5os 3i 3on 3ra 3s 2ebeling
8k 6t 5n 6gewald 6s 4ring 4um 3ders 3gel 5rswoude 3kman 3ling 3me 5ling 8k 5nsma 5rink 5s 4on 6sma 3ne 5s 3perda 4man
3ra 5t 4eveld 4ink 4k 5s 6ma 6tra 4s 5ema 5ma 4tsema 3sling 4werda 3tsema 3val 4erink 6s 2gmond 3nal 4er 3ourney 9s
2jbekarspel 5n 5rs 4om 4randahuis 8ij 3ens 3l 3m 4on 6s 3pestein 4kes 3sele 4ling 4termans 3tema 4sema 2kke 5ma 5s
4ing 3ma 2lezie 7r 6sch 3iakus 3kens 3lekens 5n 5ssen 3s 3verlight 6s 4is 4olde 4y 2mba 4el 3enon 3melink 3onetti
5shaven 6weg 6zand 3pelvelds 9ter 3son 3yo 2nai 4tra 4y 3deren 3gaporees 4elenberg 6ing 6weg 4raven 3keldam 4iang 4sen
3nebuorren 5ma 3on 3s 4elbeek 3telweg 5nie 5ur 4i 2on 4s 5weg 2paliwinees 9ese 3kema 3ma 5n 3sma 2ra 4ch 3ius 6weg
3jansland 2ssi 5ng 3termans 3yphus 2taram 3ecom 4ur 3tardenaar 8rweg 6naar 2xma 1janghai 3rdijn 3voeot 2elichovbaai
3ng 5s 2immie 7s 3rks 2oerdsma 5s 3n 4nies 4s 3uke 6s 1kagerrak 3rsterlan 2eanewei 3rath 2ill 3ngen 3ps 2oalstrjitte
3pje 2ylake 4er 6s 3pe 1laa 3bbekoorn 6rs 3chte 7dyk 3genweg 4haren 5ekke 3kweg 3ngekruid 6nburg 7drager 6wal 3ppeterp
3ts 3uerhoff 3venburg 6kust 4isch 8e 4onie 7sch 9he 2eedoornpage 9weg 4king 4n 4swijker 9s 4uwenhoek 3gt 5e 6nhorst
3idinge 4jpen 5ster 3k 3mmer 3naken 4debroek 6rs 4erweg 4kweg 4nebroek 3ttenhaar 3urink 4tjes 3ven 2ichtenhorst 3eker
3gman 4ro 3jkenburg 6rman 5well 4ngard 4pe 3kkerdijk 7veer 4weg 3mpad 3nge 6nberg 6rbos 5s 4kman 3ppens 3ts 2ob
3chtenaar 7rdiep 8en 8s 3esen 3fstra 3off 4s 4tdorp 5en 5mans 5s 5weg 3r 4t 3tegraaf 5ma 7ker 5rdijk 6meer 6vaart
4houber 4tje 4weg 3vaken 6ije 4enen 6ie 3waken 6ije 2ui 4jk 5smans 5ter 4man 4sdijk 5kil 5pad 5weg 3rink 3ter 4ter
1malbil 5rugge 4e 4hout 4ing 4lebrugge 6gange 6nbroek 8urg 6pad 6weg 4weer 3n 3ragdweg 4ius 2edes 4inga 4t 3ehuijzen
4kens 6s 4le 4nge 4rmaas 3ijers 5sters 4nk 4tink 3le 4ik 3man 3rp 3tlede 2idshof 5laantje 5pad 5weg 3ers 4s 3lde 3nia
3thuis 4shoek 5kamp 5man 5weg 4tenaar 7berg 2ol 4enaars 7ers 3orenburg 3renberg 7urg 2ulweb 3ts 1naaskerke 4uw 3ckers
3kkerburen 3pchat 4dragon 3terse 3velbies 2eekermeer 6s 5s 4uwheide 3idershoek 4jder 5ers 3ker 3lderwaard 4l 5egem
6man 6nberg 8urg 5ink 6usweg 4rewaard 3pvangers 3tselaar 2ieder 4kers 3kke 4zwaag 3pweg 3tjer 2oeck 4ijen 6ink 3odijk
3wden 2uifmolen 3verink 1obibor 2crates 2dom 2echoemi 3dan 6ees 7se 7zen 4e 3harto 3karno 4ha 5lal 5oe 4ot 3mba 6wa
8rees 3nda 6nees 6plat 4ion 4tjens 3r 4abaja 4en 6donk 4te 3sbergen 4der 4ja 4man 4tdijk 6uinen 5enaar 6r 7berg 5s 3te
5kouw 5man 5n 6daal 5rboek 7roek 4hout 4kin 7s 2ffers 3iane 7s 4oot 5tisch 2hawanweg 3ier 2laris 3eils 3iman 3lie
3omon 7s 3tani 3werd 2ma 4i 5weg 4lie 7r 6land 6sch 9e 3broek 3fy 3horst 3meling 6sdijk 3sen 2ndaar 5g 4el 5r 6van
3nega 5ma 5nberg 6schein 5veldt 8t 6ille 3se 5weg 4ma 4orolees 3t 3y 2oi 4s 3lsma 3mers 3nius 4s 2phiaweg 4ocles 3pe
2rber 3gdrager 3mani 2sef 2tho 3sji 3thewes 2ubirous 3er 3man 3r 4en 3tendijk 3verein 3wer 2vjetburger 9gers 6leger
8ider 6macht 6periode 6regime 7ijk 6staat 1paaij 4nderbank 8man 5sen 6gezind 9inde 6talig 9ige 4pen 4rndam 9mer 6e
6woude 3kman 3lbeek 5urg 3nga 4inks 4jaard 9en 9s 8t 5er 7sberg 4nenburg 5inga 5um 3pens 3ridaens 4la 4naaij 4rendaal
7hof 7weg 4ta 6cus 3sell 3ubeek 4wen 2echtweg 4ken 3e 4kenbrink 4nkruidhof 9dpad 4rstra 3ijk 3kman 4reijse 3lbrink
3ngen 4kelink 3rber 4ling 4malie 5on 4werhof 9rst 3th 3uld 5man 4rgt 2hinx 2ica 4er 3eard 4gelenberg 4kerweg 5weg
4lberg 4rdijk 5e 6nburg 5inghs 8weg 5ts 6z 3gt 3jkdorp 5enisse 9ses 6rweg 5man 5sma 6tra 3ljard 3nder 4hoven 4nekop
4oza 7weg 3taels 4horst 6ven 4sbergen 2liet 4tting 3ugenpas 2oelder 3nselee 4turfwijk 3olde 7r 4rbaanweg 5en 5pad
3raden 4k 5en 4tel 5laantje 5parkweg 5weg 3tify 2rangers 3een 5uwenberg 9hof 8rs 4ij 4ngenweg 3iensma 5tsma 4nkhuizen
3okkereef 4nck 5ken 3undel 2uidijk 4j 5broek 4weg 3llenhulp 3rkt 1ranan 6man 9s 6tongo 2ebrenica 1taaks 4ls 5weg 4rink
4s 4tsdoema 3bel 3ch 5s 3den 4ionweg 4sedijk 6rf 5fries 5haven 5kanaal 9als 3fleu 4s 3kenberg 7org 7urg 3lhille 4in
6grad 6s 4linga 5man 8n 4pers 4s 3man 4persgat 5s 4s 3nford 5ries 8zen 4islas 4neveld 3persma 6t 3rbucks 4ing 6k 4k 5e
4mans 4nmeer 4reveld 4tenhuizen 3sjonswei 4se 6n 3teneiland 6fractie 6leden 6vlag 6weg 4ianen 5onspark 3vele 5nga
6isse 6uiter 5rden 4leu 4oren 2eam 3dum 3efs 4gers 5man 5stra 4lhoven 4mers 4nakker 5bekkers 7rgs 6rink 7ugge 5dam
6eren 6orp 5enkamer 6veld 5ge 5hof 7rst 6uffel 7isen 5kerke 5meijer 5nis 5ovenweg 5put 5sel 6ma 5til 5voorde 5wijks 4r
5t 4vens 8z 3fanus 4fan 7s 5ers 5y 3gehuis 5rdijk 6en 6s 6veld 4gerda 5ink 4ink 4meijer 3houwer 3igenga 5inga 5stra
4jaert 5ger 5len 5vers 4nbach 6usch 5denaar 7r 5ebach 5fort 5meier 8jer 5tjes 5voort 5z 3keldijk 6enburg 5ne 5tee
3lder 4laard 5ema 6nbosch 7dam 6weg 5inga 8enweg 8werff 4ma 4pstra 3man 4erdink 4pher 3na 4der 4e 5ker 7s 4gs 4sen
4vers 7t 3pelo 4hanus 5ensonweg 3rappelhof 4enberg 7org 4inga 4kenburg 9rgh 4rebeek 7os 9weg 6kroos 6mos 6nwijk
6schans 3t 3unebrink 3velink 6mans 5nsbeek 7e 7hof 7weg 5rink 6linck 4ie 6s 5n 6weg 4oort 3yl 4n 5s 2ibbe 3ekema 4mer
4nen 5issen 5stra 4rmarken 9er 9s 5op 3ho 3jkel 4nen 5man 3kkelbroeck 7orum 4sma 4voort 3lma 3nissen 4swei 3pdonk 3tou
4swerd 2oa 3b 4belaar 3ckmann 3elhorst 5inga 5tie 5winder 4pker 4tzer 4velaar 3ffelen 7sen 3khem 4kel 6rmans 5ing 7k
5um 4mans 4reef 5ooie 4s 4x 3llman 4s 4te 6nkamp 5z 3mpetoren 5horst 5s 3nehenge 5s 3ofdijk 5weg 4ker 4mweg 4pen 3pera
4pelenburg 3r 4imans 4k 4ms 4nebrink 4teboom 6lder 7ers 6melk 3tijn 3ugie 4ten 7burg 5hamer 7rt 5jesdijk 4weweg
2raatsma 4divarius 4etemans 4mproy 4ub 5s 6s 7erf 4ver 5insky 3eefkerk 5kstra 6weg 4mmelaar 4ngers 5khaar 4ppel 4uer
5r 5tker 5vels 3iekwold 5p 5tman 4jbeek 6is 6osch 5dhaftig 6onck 5en 7sas 5kert 5land 5p 6en 5tem 4kwerda 4mon 3oek
6en 5tinga 6weg 4ink 4lenberg 4mbeek 6oli 4ng 5khorst 6s 4o 5bach 7nd 6os 5iendorp 5ker 5mer 5per 5sma 6nijder 5t 6man
4phius 4ucken 5s 3ubbe 4cht 4ijk 6s 5ksma 6waard 4nk 4yk 2uger 3ijfzand 5t 5venberg 4ve 6zand 3kker 3len 4tiens 3mpel
3nnenberg 3rm 5ans 4ris 5us 3tterheim 5gart 3urop 4t 3ve 3wdijk 4weg 2yx 1uameer 3woude 2badar 4ru 3way 2cre 2dan 5ees
6se 6zen 3erom 4ten 2elmann 3r 3s 3ters 3z 4kanaal 2ffolk 2ijkerbuijk 4s 3kerfeest 2kel 2lawesi 3eiman 3kers 3lot 3man
6n 3sters 2mar 4tra 3ba 5wa 3ter 2nny 3parks 2percharger 9gers 3heert 3pers 2ra 4baya 3huizum 3inamer 8s 8weg 2sannah
8s 3terens 2therland 3muller 3torp 4um 2ur 4d 4land 2va 4al 2wald 2ykerbuyk 3s 2zes 3ie 5s 1waab 4k 4nen 3en 3gemakers
5r 3hili 3lm 5en 3n 4en 6berg 5veld 4k 4neblom 3rovski 4tbroek 5e 5jes 3ters 3ving 3ziland 5sch 2eegers 4linck 9hof
5ssen 4ns 4p 4re 5s 5ts 4t 4x 3ikhuizen 3nker 3rtz 3ts 2ichum 3ebel 4r 5inga 5stra 4ten 3fterbant 3jnenburg 3ldens
4lens 2olfs 4gen 1ybesma 3s 2dney 6s 2ed 2llogic 3s 3van 6s 4ian 7s 2mantec 3on 2ntus 2racuse 8r 7isch 3ia 4eganger 5r
5strijder 4sch 7e 2tse 5s 0taag 3lunie 3ms 3rlo 3t 2baksblat 6land 3bers 3ish 3or 2citus 3ke 5n 3onis 3x 2ddeus 3ema
3zjikistan 2ede 5s 3kema 2felbaai 6ergweg 3fijn 2galog 2ha 3eri 2if 3getos 3pei 3wan 6ees 7se 7zen 2jani 4wiwiriweg
2kens 4s 3x 2lboom 3ens 3haoui 4uen 3linn 3ma 5n 4oedist 9ten 4udica 3pa 3stra 3udweg 2mbach 4oersdijk 3erus 4s 3iflu
4l 5s 4niau 3meling 5nga 5s 2ngelder 5r 3is 3ke 5nberg 4ink 3nemaat 5tje 8s 3s 3talus 3zania 8nen 2pachulteeks 4nahony
3pel 2rahumara 4wa 3ente 6ijn 9s 3gus 3imbekken 4n 3kan 6s 3o 3taarse 5ren 6ije 3weakker 5hof 5kamp 2selaar 3jkent 3ma
5anse 5n 6ie 6zee 2taren 7sont 5ije 3es 3ra 3um 5s 2urus 3sch 3w 2venier 2ylors 2zelaar 1bilisi 1ebbens 2chnics 6ekweg
2dje 3s 2eken 3len 4ing 3ninga 3rds 4enstra 4ing 6k 4link 4ns 3uwissen 3ven 2faf 4l 2gelaar 6ers 5er 4nbosch 3gert
3ucigalpa 2heraanse 2ijlingen 3s 4man 3tsma 3wes 2kelenburg 3stra 2ldershof 3eac 4machos 4net 4sur 3fort 3genkamp 4t
3indus 3jeur 3legen 5kamp 5man 4ier 3ussa 2mme 4inck 6k 3pedal 5laar 6hof 6weg 3senaar 2nach 3erife 3g 3hagen 3iers
3kink 3nekes 5ssee 4iglo 5spad 3sen 2pco 3e 3pema 5r 2ralfene 3band 4eek 4lijt 4org 7seweg 4urg 3diek 3eyken 3haar
5gen 4eijden 7l 4ofstede 5le 5rne 6st 4ulpens 3ink 3kaple 3laak 4et 4ien 5nden 6gen 4uin 3maar 6t 4eer 5ulen 4ohlen
5nt 5ors 5rshuizen 4unten 8rzijl 3naaien 6rd 5te 4eus 3oele 4l 4ver 3poorten 4weg 6i 3schegget 6uur 4oal 4tall 6ppen
3voort 4uren 3wee 5l 4ijn 5ndt 6selen 5spel 4olde 7seweg 3ziet 4ool 2sink 3ke 3larijder 9ers 3sels 5maker 5nderlo 4y
3telt 2tenburg 4ringen 5s 3ske 3telaar 5ro 7o 3ums 2uben 3ge 3ling 3ne 5n 3rlings 3sink 3toonse 3ven 3wen 4sen 2va
2wari 2xaco 4s 3elaren 5stroom 3la 3tielweg 2ylingen 1halen 4ys 3mar 6s 2ebe 3elen 4ms 6weg 4uwen 7s 3ia 4jssen 4l
4ssen 3len 4oosen 5sen 3men 3n 3resiahof 4mopylae 9en 3seus 4ing 7e 8rweg 4salie 7oniki 3un 5e 5issen 7z 5s 4ws
3wessen 4issen 2ie 4l 5e 6mans 6n 4me 6s 5o 4ssen 3j 4m 5s 4sen 3mister 4o 4phu 2oen 3le 3ma 5sse 4issen 3nen 3olen 5s
4nen 5sen 3ra 4becke 9hof 9weg 4n 4s 2racie 6sch 2uijs 3nderbird 4nissen 3s 2yestes 1ian 4s 2bben 4oel 3en 4r 5s 4t
5anen 3ma 3osch 2ca 3helweg 5m 3o 2eben 4osch 3cken 3dink 3gem 3huis 3ken 4stra 3land 4beke 4enburg 4man 4rode 6oij
4seweg 4tenaar 5jes 3ms 3ndeveen 5weg 4eke 5naar 4geboden 6meten 4hoven 4ray 4sjan 5tra 3rie 4sma 3singa 4ke 3tjerk
2gchelaar 3elaar 3gelaar 6er 6man 6oven 6t 7seberg 3ris 2jdeman 4ink 3haar 4of 4uis 3ink 3mensen 5s 4hof 4s 5tra 4weg
3nje 3sen 4seling 4terman 3uana 4m 2ka 2lanus 3borg 4urgseweg 3le 5man 5s 5wei 4ie 5gte 4mans 3ma 3roe 3stra 3weg 2man
5rug 3berlake 6s 4oektoe 3isela 3man 4e 5s 4ie 6s 3or 5ees 6zen 4teus 3ur 5s 2nallinge 3bergen 3demans 3g 4e 4s 3holt
3nemans 3te 3weg 3y 2pker 3pe 3weg 2rana 5ees 3ion 3ns 3oolse 2sselt 5n 4ingh 6k 3t 4s 2ta 4nic 3icacameer 3o 3sing
3ulaer 2voli 1jaden 3lhuizum 4leberd 5inks 4ma 4sma 3msweer 3n 3riet 3sker 2eenk 4rdsma 5tes 3pkema 3rkgaast 5stra
5werd 3ssingawei 3u 4s 2ia 3n 2oelker 4ne 3nger 7vallei 3onk 2uchem 1oaske 2bago 3e 4r 4s 4y 5s 3iaans 2chaars 2earegs
3bak 5st 4es 4osch 3komstweg 3len 3men 3poel 3ring 4konje 3s 4lagenwet 3tanchamon 6khamon 3va 5ans 2golees 4os 2irkens
2ke 4lau 7s 4s 3ioos 2lbert 3dijk 3hoek 4uisweg 3kamp 4ien 3lebeek 5mbeek 3man 3ner 3o 2massen 3esen 3ini 3mel 4ie 6s
2nga 4elaer 6re 8ep 5naar 5raar 6lo 6se 3ies 4no 3k 4ens 4in 3naer 5rd 4ekreek 4ingen 3sel 2onen 4s 5tra 3renburg
4nstra 5vliet 5werd 4op 3ske 6s 3ten 2pal 2rdoir 3enakker 9rs 5burg 5dijk 5hof 5pad 5sma 6tra 5vlied 5weg 3houtenaar
3mentil 3ns 3onto 3shavn 3un 3valds 2scane 3efta 3hiba 3sings 2tal 3ness 2uber 3louse 8s 3rnooiveld 3sain 3tenburg
6hoofd 2wn 2xopeus 2yota 1raa 3bant 3ctatenblad 3ets 3gel 4ter 3janus 3nsavia 5himalaya 5karpatie 7ukasie 5link
5sylvanie 5valer 9rs 3simeense 4molen 3vaille 2easure 8s 3ep 3kwei 3nning 4telman 3pels 2icht 6erweg 3emen 5stra
4nekens 5tje 8s 4pels 4sts 3jsburg 4ueque 3mbach 4p 5ad 4unt 3nity 4tel 7en 3poli 7tanie 3tonpad 3vandrum 2ocadero
3elstra 9weg 3isfontaine 3janen 4e 3mpenburg 6rt 5s 3ndheim 3uerbach 3y 4es 4s 2uielingen 4jen 3m 4p 5s 3ong 3stfull)",
R"(2yton 1sachoerisch 3idam 3ng 2eng 3zisch 2invali 2jaadbekken 6meer 4dier 6sch 9e 4ng 3echen 6ie 4rkeleane 7paad 9ed
7ssie 9isch 7wei 5nobyl 4tsjenen 9ie 3itske 3oektsjisch 5ngking 5vasjie 9isch 2onga 2ugaru 2wana 1ubantia 3berger 7s
3eeks 4ke 6naar 2enter 3rlings 2ijn 5man 4p 4tel 3k 3nbouwweg 4derspad 8weg 5orpweg 4inga 4te 4weg 3tert 4jenhorn
2llemans 4ing 3ner 3penpad 3s 2ma 3blr 3mers 3p 2na 3derman 3esie 7r 6sch 9e 3is 3nelweg 3s 2reluurweg 4nhout 3fberg
4weg 3kenburg 5stan 4in 4menen 7istan 4sema 5ma 5sprekend 5talig 9ge 6ra 3nhoutenaar 3pijn 2sk 3senpad 3veld 2tert 3si
2valu 2ynman 1waalfhoven 3in 2ente 6kanaal 6naar 8ren 6rand 6weg 5seweg 2ickel 5ler 3jnstra 4zel 3lhaar 3ngo 3sk
4tveenweg 3tch 1ynaarlo 2ra 3reense 3s 3us 2tsjerk 1zum 4marum 0ubachs 6berg 3ghs 4s 2bels 4n 5a 4rgen 7r 6s 3ink 2eda
3ls 3r 2ink 1ddel 3ing 2ema 3nhoutseweg 4seweg 3rzo 2ing 4k 1enk 1ffelte 4n 3ing 2kes 1ganda 5ees 6se 6zen 2chelen
1ijl 4enbroek 3ttewaal 2khoven 2ldriks 3enburg 5hoek 5stede 5weg 3vlinder 2tbergen 3dam 4ewilligen 3enbroek 5daal
4rmark 6eer 5waal 6eerd 3geest 3horenaar 4uizen 3kerke 3man 3tenbogaard 7roek 5rdijk 6hoeve 3vlugt 3wierde 1laanbaatar
2beek 2ehake 3man 3straten 2fman 2icoten 3ga 3jn 2jee 2rum 2sda 2tee 1mans 2brie 6r 5sch 2mels 1neken 2ger 2icode
3lever 3sys 3ty 3ve 3x 2ox 1pembapark 2hoff 2pelschoten 3sala 1raniumweg 4us 6weg 2banus 2du 2enco 3terp 2gert 2iot
2ker 5s 5weg 3se 2lings 2mond 2selmann 4m 3inus 3ul 5inenhof 2uguay 7anen 5ees 6se 6zen 3zgan 1shuaia 2lu 2quert 2selo
2ta 1tah 2opia 2rechtenaar 9aars 9aren 7seweg 1uldriks 1ytterhoeven 0vaalbeek 4s 5erberg 4zer 3nhold 7t 3rkamp 4tkant
5se 5weg 3sen 4senseweg 3tstra 2derdag 3uz 2esrade 2hl 2iaku 2lburgs 3ckx 3eer 4nberg 5t 6ijnsdag 4riana 5y 4sca
3kappel 4e 5naars 6eer 6hof 8rst 6iersweg 7sse 6weg 5ring 5veen 4koog 4s 5eweg 4um 4weg 3letta 5y 4inga 3star 5er 3the
6rmond 2nackere 3couver 3da 5als 5na 4eberg 5lanotte 5nbosch 9sche 6hove 5r 6heijden 6meersch 6poorten 6steen 5urzen
5voorde 5wall 6iele 3e 4ker 4man 4nburg 4rmeer 3gelis 3hengel 4ommerig 3ity 3kan 3tornout 3uatu 3velthoven 2rekamp
4ndonk 5hof 5kamp 3ik 3kenmarkt 6sbaai 5visser 3sen 6are 4sel 7der 3wijk 2sen 3ke 3sar 4e 3tenavonden 2ticaanstad 3rop
3termeer 1echmaal 4toever 5streek 3tra 2da 3der 3ergras 5kruid 3ior 4sch 7e 2edijk 3ger 3ke 3le 5nturf 5rveen 3nakker
9s 4brink 4dammer 4ema 7n 5ndaler 4hoven 5uizen 9rweg 4ing 7a 7en 5s 4ker 5looster 4oord 4se 6weg 5ma 4tjer 4vliet
4wal 5eg 5ortel 3rdijk 4es 4pad 4se 6meer 6weg 5toep 3ssen 3weg 2gelinsoord 3helsedijk 3te 2ijer 3linghof 7weg 2kemans
4n 5weg 2lberg 3da 4beemd 5ies 4dijk 5riel 4egem 5ma 5rmansweg 6s 4horst 5uijsen 8zen 7sen 8weg 7zerweg 4ink 4kampen
8sweg 8weg 4meijer 4pad 4salie 5cholten 5tra 6ukken 4t 4wezelt 5ijk 4zicht 9weg 3ema 3gersdijk 3ing 3la 4ekoop 5ma 7n
5nga 4inga 3m 3ner 6weg 3sertunnel 4ink 4tra 4wijk 3thoen 6f 6rst 5uijs 9en 6ysen 4ing 6k 4kamp 4maat 5eijer 4rop 4um
3uwe 6meer 6naar 7kamp 6r 5se 7dijk 3zeboer 5l 2mde 2ncken 3da 4elier 5rbos 9ch 5x 4rik 3eberg 5oer 5rugge 4ind 4kamp
5laas 4man 4tie 6sch 4weg 4zolanen 5uela 3horst 5vens 4uis 6zen 3ice 6s 4ng 6a 4s 3kelhof 3loenaar 5naar 5os 5seweg
3mans 3negoor 5ker 5ma 7n 5nweg 5perweg 5r 5weg 4ik 5x 4ootsweg 3rayenaar 6seweg 4ooij 3s 4elaar 3te 5vogel 4oux 3us
5weg 3weg 2olia 2raa 5r 6t 3baandert 6rschot 5rt 5ten 4eeten 5ij 5rk 7moes 7t 4iesen 5j 4ocht 5eket 5gt 5n 6g 5on 6rt
4raak 6eken 5ee 5ugge 7h 4ugt 5nt 5rgh 7t 3coulen 6teren 3daas 7donk 5m 4ebekken 5gaal 5l 6len 4i 5esen 5jk 5naso 5pad
4oes 5nks 8chot 5orn 5uw 4uijn 6n 5lt 5rmen 5yn 3e 4enigde 4ijken 4st 3gilius 4oossen 5uw 7e 8n 4unst 3haaf 6g 7en 6k
6ren 5egh 6ren 5llen 5ppen 5rt 4ees 7en 6zen 5ggen 5ijden 7ke 5uvel 5y 4oeve 5fstad 9dt 5of 7stad 6sel 5rst 4ulsdonck
3inga 3jans 3kaaik 6rt 5mman 4erke 4leij 4oeijen 5oijen 5ulen 6ter 4roost 4uijl 3laatsweg 7weg 5ek 5tinghe 4egh 5un
4ind 7e 4oo 5uw 3maat 5esen 5ire 5ndere 5zeren 4eegen 6ren 5ijden 5ltfoort 5tten 5ule 4ij 5n 6nen 4olen 5nt 4ulst 5nt
3ne 4immen 3olme 4n 5a 5s 4uden 3paalen 5len 4lak 6ncke 7ke 5oeg 8en 8h 4oort 8e 9n 3ra 4ebroek 5ck 5heide 5ijt 4iest
6t 5jp 6t 5ps 4oen 3santvoort 5tel 4chelling 6ragen 6uure 9en 4endaal 5put 4feld 4leijen 5oot 4missen 4pagen 8t 5eek
5oor 5rille 5ui 7j 4teden 6ege 6ge 6ijnen 5ijlen 7nen 5oep 5raate 7elen 7te 6epen 3tegaal 4rijk 3veer 5nne 5st 4iers
8enaar 4loed 7sem 7t 4oorn 5tte 3waaijen 6yen 4eel 5g 6gistan 5ijen 5r 4ijk 6meren 5lghen 4oerdt 5lde 3zaal 4ijl
2salius 3pa 3sem 5ur 4ies 3ta 4dijk 4er 4ia 5niaans 4jens 3uvius 2teranendag 3h 4uizen 2ugelers 5n 5r 3l 4ings 3renaar
6s 4ink 4naar 5e 5s 1iaductweg 3lle 3ne 2carieweg 3hte 4y 3k 4s 3toriameer 7ne 9s 2deler 2entiane 3rakker 4bannen
4houten 6ven 5uizen 4lingsbeek 4polders 4sel 6n 5ma 5tra 4veijzer 6rlaten 3t 4nam 7ese 7oorlog 4s 5ch 3veen 2ggo 3uurs
2jfhuizen 9rweg 4vinkel 3ge 3lbrief 3n 3verberg 6hof 6pad 6weg 6zicht 3zelaar 2king 6bank 7oot 8ten 6en 6s 7chepen 9ip
6tijd 3s 2llerius 3nius 3steren 3voorde 9naar 8se 2ncenten 4i 4ken 3derhoute 3ex 3gerhoets 3ke 5brug 5ga 5l 5m 5nberg
7org 7roek 7uurt 6hof 6oog 6vleugel 6weg 4weg 3nie 6s 3s 3tges 2olenweg 5ts 6tes 2rgil 6s 5nia 4o 2sbrug 3ch 3donk 3e
4e 3hnu 3igoten 7isch 9che 3ker 3schedijk 4enaken 5ren 6ijweg 6sdijk 7weg 6weert 4ia 3vliet 3weg 2tal 5s 3ens 4sse 3h
3tali 2valdi 7hof 7pad 3een 1laamse 7weg 6gezinde 6talig 9ige 4nderen 9ns 4rdinger 9se 3divostok 4slo 3gtwedde 9er 8s
3kwater 3mertinge 4ing 7e 8n 3sgaard 4hoek 4kamp 4markt 4sak 4veld 2edder 7huizen 7s 7veen 7weg 3eming 4r 5weg
4senbeek 3kkem 3minckx 4mings 6x 3rick 3teren 3ut 3zenbeek 2iegenthart 5veldweg 4hors 4k 4rden 5hof 5maal 9root
5vlinder 5weg 5zele 4stroom 4tdijk 5hof 5land 5park 5stra 5weg 4x 3jmenaar 7se 4tingen 5weg 3mmeren 3nderhof 7weg
3ssegem 5ingen 9r 8se 2odrop 3edbeld 5sgraaf 4imans 4mans 4sberg 9s 3oswijk 3r 2utters 1ocking 4labruck 2dafone 3egel
2erenaar 6daal 9ls 8ler 6se 4mans 3senek 4ten 3telink 4s 2gelaarwijk 5enzang 6sang 6zang 5melk 5sang 5waarde 6eg 6ikke
5zand 4s 4zen 5ier 6sch 2igt 2lbeda 3endammer 3kelseweg 5nbond 5rak 6enbond 6ink 4ske 5latijn 5unie 5wagen 3l 4ebergh
5ma 5nberg 7roek 6hove 9en 5ring 5zele 4muller 3man 4er 3os 3taire 8s 5weg 4he 4weg 3vo 3water 2nck 5en 3delhof
6kenner 6park 5nhoff 5rpad 6weg 3hof 3ne 5s 3s 2ogdt 4el 5s 4t 3ijs 3rbach 5erg 8en 5raak 4dijk 5ouw 4horst 4intholt
4jans 4kamp 4ma 5ezele 4ne 4s 5chotense 5tenaar 7r 8veld 8weg 6reek 6s 4thuijsen 9zen 8s 5mansweg 5seweg 6weg 5weg
4weg 5inde 9n 2ragen 3chten 3denseweg 4ing 3enkamp 3gers 3selaar 4tenaar 7hof 6r 7mans 5s 2sbergen 3haarweg 4euvelweg
3ke 5s 4uijl 6lerdijk 3meer 5r 3se 5beld 8t 7rg 7s 5lare 6man 5m 5naar 7kker 6berg 7urcht 6eind 6kamp 6pad 6weg 5pad
5staart 5veen 7ld 3ters 2ulon 1rachelen 3gender 9weg 3kking 3sene 2edehof 5lust 5n 6berg 7regt 7urg 9gweg 6heim 6seweg
5peel 5rust 5stein 5voort 3eburg 4kamp 5e 6n 6r 4land 8seweg 5ing 4man 4weg 3hen 3ijsen 3man 4de 3ncken 4egoor 4ken
3ren 3uls 3ven 2ieling 7k 4nds 5s 4scheloo 5de 5e 6koop 6ma 6n 4ze 6kolk 6ma 6nvener 7weg 3jenhoek 6s 4heidsbrug 9weg
5oeven 4land 4s 5en 3nger 4s 3sekoop 2oegh 5op 5rijk 4men 4nhout 7ven 3mans 3oland 4man 5bout 4nweg 3uwenakker 7polder
7weg 7zand 2uggink 4t 5eveen 3wink 1uelta 2ghtenaar 3s 2ijsje 5t 3k 2lcanusweg 3ders 3gaat 5ta 3kaanpas 3lers 4ings
3to 2nderink 2ral 3ste 2urduin 4en 4ijzer 4lands 4sche 4torenweg 1yent 0waadhoeke 3igat 4jenberg 3ksens 3lbandijk 5rug
4dijk 4ewijn 4kens 4renaar 4se 3nders 4rode 3rbeke 4damme 5enburg 6rpolder 7weg 5huizen 5sedijk 5weg 4land 4maarde
4schoot 4ts 3sdorp 4mont 4tens 3xens 2beke 2chtebeke 5um 3kers 2ddeneilands 6fonds 6gas 6weg 6zee 4inxvener 3enoijen
3way 2el 4en 4s 3nink 2gelaar 5mans 4maker 6n 4nberg 6orgen 5ingenweg 9r 8se 5man 8s 5pad 5sveld 5voort 5weg 3ners
3teveld 4mans 2hlen 4willer 2jana 3er 3ong 2kelkamp 2lach 6ije 9r 8s 6s 4kker 3beek 4urg 3cheren 7se 3da 5jhoogte 4dyk
4o 4ram 3em 4nburg 5land 4s 4t 3hof 3ibi 4k 4n 5ga 5nen 7tje 3kure 7n 3laard 7t 5ge 4enburg 5r 5t 4inga 4onie 3ma
4olen 3pot 3rave 3sbets 4chap 4houtem 4ma 4oorden 4tra 3ta 4erswald 6us 4haus 4man 7n 4s 4wilder 3visbaai 6rug 4oort
2mbeek 5ke 3el 5ink 3s 4teker 2nge 4s 3ica 6nen 4ng 6e 5k 3neperveen 5t 4ingen 3roij 7seweg 5oij 3s 4chers 4sum 4werd
7t 3zele 2penaar 5veld 3perom 3se 5rveen 4tra 2rau 3bout 3da 4enaar 6burg 6ier 4s 3egemmenaar 7naar 9ars 4man 3ffum
4huizen 4stermolen 3ga 3hol 3inga 3ken 3melink 6o 6s 5nhuizen 4onderweg 3nar 5s 4ders 4ier 5ng 4s 4tjes 3rens 4ing 7a
6k 5s 3schaupact 8s 4tiens 3ten 6a 4s 2sch 3im 5s 3kemeer 3senaarder 9se 6berg 7urg 4ink 7brink 2terbies 5dijk
5hoenhof 6uizen 5inger 8s 7k 5lander 9se 6inieweg 5molenweg 5schei 6niphof 5torenweg 5violier 5weegbree 3ou 3tel
4imena 4weg 2ubach 4en 2verveen 2ze 4naar 1ebbekom 4ink 3ster 2chelerweg 4terholt 2da 3dellzee 5rborg 6veer 3man
3zinga 2eber 4osch 3da 3gels 5n 3land 4dijk 4ing 6k 4weg 3maes 4hoff 3nderveld 4er 4ing 6k 4se 3rdenburg 6stein 5inge
5meester 5weg 4en 5stein 5weg 4gang 5raaf 4heim 4ing 6k 4nink 4plaza 4ribben 4s 5elo 5ink 5t 6erweg 6ra 4tenaar 6r 5se
4wille 3sgegroet 9eten 4ie 4sies 3terings 4ink 3vers 3zepoel 2ga 3dam 3ener 4rif 3gelaar 5man 3h 3kamp 3man 3ner 3ter
2hkamp 3l 3nes 3rens 4macht 5eijer 2idehof 5ma 5naar 5pad 5weg 4um 3jde 6ma 4enberg 7org 5rmans 8rs 6swold 4l 4man 5er
4n 5en 4tens 5mans 5s 4zen 3l 3ma 5r 3nans 4berg 4makkerij 3se 4glas 4mes 4tra 4z 3te 5nberg 3ver 3werd 2kenfeest
3king 2lberg 7en 6s 4ie 4oren 3dam 3gelegenweg 3haak 3ink 3le 5man 5nberg 5rlooi 5weerd 7g 4ingtonner 4seind 3man 4ers
3schen 4e 4h 5e 5man 6en 4ing 6k 4rijp 4um 3te 5vrede 3zen 2mekamp 4ldinge 3menhove 5rs 3pe 2ndel 6l 7s 5rs 4rich
4uine 3erin 3gelo 3ink 3ker 3makers 3neker 7s 5mars 4ing 6k 3sing 3tholt 4ing 4zel 3um 2psisch 2rcheren 3dler 3eldbank
3fpad 3gea 6sterdyk 5r 3ink 3kendammer 4hoven 3leman 3m 4ink 3nars 4hout 4sen 3ring 3son 3ther 4s 3vershoof 4ikaan
6enaar 2sdijk 4orp 3el 4nhagen 4pe 4r 3pelaar 3sanen 4eldijk 6ingh 7us 6man 6o 4inghuizen 7tange 3takker 4beemster
4dijk 5orp 8e 5uin 4ein 7d 8e 5laar 6beers 5nbrink 6de 7orp 6eng 8k 7sch 5rbaan 7eek 8ke 7lokker 7ork 8s 7rink 8oek
7urger 6diep 8jk 7uin 9nweg 6ein 7mden 7s 6flier 6geest 7o 6hoeven 8ff 8ut 8ven 6ik 6kamp 7erk 7lief 6laken 8nd 7ee 7o
8o 9s 6markt 7eerweg 7ient 7oskee 6neng 7ieland 6op 6park 6schelde 7eweg 6t 7erp 6veen 8lde 7oorde 6wal 7eel 9le 8g
7ijk 7olde 4falen 4geest 4havendijk 5em 5oekenaar 8s 6f 7f 6ve 5uis 4kaap 6pelle 5erke 4landseweg 6ren 4maas 6lle
5eerbeek 5inster 4outer 4poort 4rem 5ik 5ozebeke 4steijn 6rate 4veer 6st 5leteren 5oorne 4wal 5eg 5oud 4zaan 2temans
4ringbrug 8dijk 8pad 8weg 3sens 4inge 3teraar 6en 6s 3zel 6aer 5ns 2urding 3stenrade 5hof 5ink 2verink 5ling 5shoek 8f
6weg 2yden 3ers 2zelpad 4maal 5beeks 7kenaar 4naar 5beek 5land 4p 4r 5en 4t 3up 5erbrug 1hatsappgroep 2itley 7s 1iarda
2bier 2chgers 4man 7n 5ond 3k 4enburg 4s 2dar 3dershoven 3ooie 2ebenga 5rdink 4ing 3cherink 7s 3deman 6eijer 4ijk
3ffering 9k 3gant 4eraad 6inck 8k 6sma 4gers 4mink 3kevorst 4s 3landt 4der 5raaijer 4emaker 7n 5nga 6s 4ink 4sbeke
4weg 3man 4er 3ndels 4en 4holts 4k 4tjens 7s 3ps 3rckx 5x 4denaar 7se 9weg 6weg 5ijk 5sma 4ema 5wei 4ingen 8rmeer
9werf 7s 4mans 4sema 5inga 5tra 5um 4tz 4um 3sbaden 4e 5l 5nekker 4kamp 5e 6s 3teke 7s 5n 4sma 4ze 6s 3uwerd 3ze
2gbers 4oldus 3chert 2jbenga 4osch 4urg 3chers 5maal 4kel 5mans 3demans 6eren 5nes 5veld 7n 5wormer 3en 5berg 6urg 4r
5ing 3ffels 3ga 4ergangs 6se 4maal 6n 3heseweg 3kamp 4enaar 5r 6tunnel 4huijs 7zen 4mans 4stra 3laars 4ens 5r 4huizen
4re 3man 4enga 3nakker 5ldum 5ndsrade 6s 6ts 4berger 4e 4gaarde 9s 4hoff 6lds 6ud 4ia 5nga 7s 4jewoude 4kers 4maalen
6len 4ne 4s 5chenk 5ma 5tra 4voorden 3sen 4hagen 5off 4muller 4ter 7seweg 3te 5nburg 4hmen 4man 4s 5chate 5ma 4vliet
2kimedia 3kehof 5rink 2lbertoord 4orts 4rink 3cke 3dbret 4eboer 5nbeest 8rg 7orch 9g 7urg 5ren 6ink 6om 6vank 4vank
4wal 3genhoek 8f 6kamp 6oord 6pad 6weg 5pad 5roosje 3helminahof 9aweg 7soord 3jan 6s 3ke 5n 5s 3lard 7s 4eboordse
6rands 7ingen 7ordus 5mars 6en 6ijntje 9tjes 6pje 9s 6sdorp 7fonds 7hof 7ma 7oord 8rde 7tads 9tter 8ein 8ijn 7weg 7z
5nborg 5skop 4ibrordus 5genburg 7rs 5nk 4ms 4s 3mans 4es 4ink 3nis 3p 4sedijk 5haar 3rijkenaar 3schut 4ele 4kerke 4ons
4um 3ten 6burg 4hagen 4ink 4jer 4s 2mmertingen 2ndesheim 4hoeker 8s 6rst 4meijer 5olenweg 4raak 4ward 3g 4elaar 5ne 6s
4s 3ia 3keler 6horst 6molen 6shoek 6weg 5ns 4laar 4sele 3ne 5s 5weer 4ubst 3schotens 9r 9rweg 4emius 4sen 4um 3telre
5rakoniet 6berg 6ink 6jan 9pad 6mans 6shoven 4hagen 4jens 6s 4raecken 2ppert 2rdum 6erdraai 3ken 3tz 2sconsin 3entweg
3gerhof 3haupt 3kerke 3lahaf 3man 4eijer 3pelweij 3s 4eborn 5link 5nburg 6kerke 4ing 2tbreuk 3haar 5g 6en 5ren 4uis
3kam 6p 3lox 3marsum 4er 4ond 3rijt 3schge 4e 5n 6burg 6s 5s 4iers 3t 4ebol 6rink 5koek 5lte 5m 6an 5naar 6burg 6dijk
7orp 5rmans 5weg 6ierum 4ing 3veldweg 3zand 2uwert 1jelsryp 1obma 2dan 5s 2ehan 3lders 4tjes 3nsdregt 5el 3rde 6man
6naar 7se 5man 4lee 4tink 5man 5s 3sten 7berg 7enk 5hoff 6uis 5ijne 3zik 2gmeer 3num 2kke 2lbrink 3da 4berg 4dijk 4en
6dorp 5ring 4huis 4ring 8h 4weg 3feren 6ink 4fenbuttel 4heze 4sbarge 6erg 6osch 5en 5hoek 6uis 5on 5putten 5ven
5winkel 3ga 5plateau 4ograd 3ke 3lerich 4inghuizen 3s 4ing 6k 4um 4wijk 3terbeek 6inck 8g 6man 6sum 4gens 4hers 5uis
7zen 4ing 7e 4jer 6s 4man 3uwe 6dal 6naar 5s 3vega 5kamp 5rlei 6s 6tem 5spoor 3weg 3ynie 2mmelgem 6s 5rsom 2ndelgem 9s
5rgem 6s 3ink 3neburen 4ink 3s 3tergem 2odstock 3lderink 5rik 4thuis 3nbond 3rt 5man 2pereis 3penkamp 2rdfeud 4ragen
3kel 4um 3mer 6land 6s 6veer 9rder 9rs 4goor 4houdt 4s 3sum 3tegem 4man 2ubrechtegem 5ugge 3dkarpaten 4richemmer 4s
5end 6weg 5ma 4t 4weg 3ke 5s 3men 3teringen 6sbrakel 7e 8n 7woude 6tje 1riter 1ubbels 3s 2han 2ijster 3sman 3te
2lffraat 3lems 5nhove 4ink 3ms 3penweg 3vergem 6horst 6ingem 2nnink 3seradiel 2ppertal 2rsten 3tz 2st 2ustwezel
1yandottes 2bo 2ldpaed 2nand 6s 3ke 3s 2oming 2tgaard 3ze 5s 0xabi 2nten 6s 4ia 1box 1ena 3os 3s 1hofleer 3sa 1ian 4s
3o 4mi 4ping 2njiang 3s 1ues 0yacht 3oub 2hia 3oo 2ir 4s 2le 2maha 3ila 3oussoukro 2ngs 3niek 3s 2ounde 2ren 3i 4s)",
R"(2smien 7s 1bema 1ees 2llowstone 2rseke 2ung 1ggdrasil 9l 1ing 4s 3s 1kema 1lona 1ntema 2ze 4s 1ogyakarta 2ng 4s 3ne 5s
2rdi 3in 5s 2shi 1pecolsga 2ma 1sbrechtum 2selsteyn 1tsma 1ucatan 2en 2kon 2na 3s 2rt 2ssuf 0zaadnoordijk 3gmolenpad
9weg 3ijer 3mslag 3ndammer 5ijk 4se 5treek 3rvlaas 3t 2delhoff 3kine 2ffelare 3ira 2greb 6ber 6s 3t 2hir 5s 2idi 3rees
2ki 2lk 3ne 2man 3bezi 4ia 3enhof 2na 3dakker 4bergseweg 8weg 4ee 5rijweg 7nk 5weer 4hoek 5uizen 4ijk 4kamp 6nt 5reek
4pol 4voorde 8tweg 4zegge 3en 3oni 3tboer 4ing 7e 7h 4man 3ussi 2ppa 2rah 5s 3ina 3lardinge 2unbrecher 2yd 4s 2za
1ebedeus 3regs 3s 2ddam 6seweg 3erik 3ong 2ebies 4regts 5ugge 7se 3gelaar 4se 3lander 7ia 7se 9dijk 4en 6berg 4s 5t
3manhof 3rijp 3sse 3uwen 3vang 3wolde 2gelsem 3gelaar 5veen 5weg 3veld 3waard 7t 2ijen 5rveen 8ld 4lemaker 3lemaker
3stenaar 5s 4weg 2ldam 4enrijk 5r 3e 4m 4naar 3hem 6mer 6s 7eweg 3is 5sen 3ler 4ik 3zaats 5te 7naar 2mst 2nderen 3ne
5s 5wijnen 3s 3tjens 2pperen 3s 2rkegem 3oual 2sstedenweg 3tienhoven 2thof 3veld 2vekote 4naarder 5bergens 9er 9s
6urgen 5eken 5gebergte 5hoven 6uizen 5wouden 4rgem 2wald 2ylmans 1hao 2en 4g 4s 2ou 1iad 4s 2chem 4tweg 3o 2eleman
4stra 4tjens 3ngs 3uwentseweg 3verink 2ggo 3terman 2jdenbos 5weg 6ind 3ldijk 4ema 4roede 4vest 4weg 3m 3pe 5nberg
6daal 5rsluis 2lk 3lebeke 4ig 3ven 5rberg 6distel 6mos 2mbabwanen 7e 2nedine 8s 3ger 3hagel 3kweg 3nemers 4ik 6enaar
6s 3o 2rkzee 2tman 1jef 4s 1oekweg 3lmond 4oe 6land 6s 3r 4te 3tebier 5kouw 5man 5ndaal 5rmeerder 6woude 5weij 2ja 2la
2merhof 5weg 3pweg 2ndagswet 4erland 6op 6van 3ienwoud 3jee 3ne 5beke 7ld 6loemweg 5dauwhof 5gem 5hof 6uis 5maire
5nberg 5s 5vijlle 2odsma 3mer 4weg 3ntjens 2pfi 2rge 4nota 4vlied 3n 3reguieta 2utelande 5naaie 5welle 4kamp 4leeuw
1ucco 3kerberg 2idam 4barge 5erg 5roek 9sweg 5uurt 4dam 5ijk 5orpe 4enveld 5ramstel 6baan 6diep 8jk 7uin 6eiland 7nt
6flevo 6hagen 7oek 8ut 6kempen 8rk 7roon 8uis 6meer 9rweg 6park 7oort 6vaart 6wal 7eg 7ijk 7oude 6zee 9lijn 9weg 5wijn
4geest 4horn 4inga 4land 7geweg 6ren 5oo 4oostkaap 4plas 5older 4schermer 7ote 4veen 6ld 8e 4wal 5ending 6stkaap 5ijk
5olde 4zande 5ee 3enkerke 3jdam 5endorp 6rduijn 7vliet 7wijk 5wijk 3ker 3lenburg 4ichem 3velhof 6weg 2llik 3zeke
2mbrink 2na 3derdorp 6naar 6tenaar 7seweg 3nebeld 2rich 4nghof 6veld 3jeens 2tendaal 3hemerweg 3phenseweg 3t 2uk
3rdijk 1waagdijk 5stra 4l 4nenheike 5ridder 5s 6hoek 6wijk 5weg 3ga 4emaker 5rbosch 3kenberg 4halen 3luwe 7nburg 8hof
8weg 6hof 6pad 6weg 3ma 4born 4merdam 3nebloem 9mweg 5nhof 6pad 6water 7eg 5pol 5veld 4ikken 3rtbol 5ebroek 6dijk
6meer 6ndijk 6pad 7oorte 6veen 6waal 8ter 7eg 5hoed 5jens 5kruis 5schaap 6luis 5ven 3ving 2eedijk 5se 6talig 9ige
4gers 4khorst 4loo 4rink 5s 3gers 3ins 4stra 3mbadweg 4er 3nnes 3rink 4ts 4us 3verink 5zele 3zerijnen 2iggelaar 7te
3jnaarde 3lbroek 3nderen 4kels 4weg 3rs 3tsal 5erland 8even 8oot 2ollenaar 9rs 8ren 6r 4se 6weg 5man)"};
    return parts;
}

// Places and peoples.
const std::vector<std::string_view>& codedPlaces() {
    static const std::vector<std::string_view> parts{
R"(0aalsmeer 8s 9e 4ters 3ten 6aar 6s 7e 5r 6aar 6s 7e 2rdenburg 9gse 3le 5n 6aar 9s 9se 6s 7e 5se 3nout 7s 8e 3schot 8s
9e 1beba 5er 1ccra 5er 2hel 5se 3terhoeks 2robat 1fghaans 2rika 6ans 6ner 1hriman 1kens 1lblasserdam 9dams 3randswaard
2gerijn 8s 9e 3iers 7er 2kmaars 8e 2meers 4loer 6se 4n 5se 2phenaar 6s 7e 4ons 1meland 7er 7s 8e 3rikaans 4ongen 9se
4sfoorter 9ts 9tse 2stelveen 9ns 9nse 5rdams 9se 1ndel 5se 4rlecht 9ts 9tse 3orraan 9s 9se 3riesse 2guillaans 9nse
2keveen 8se 2nerveensche 2thonis 8se 3illiaan 9ns 3onis 7se 3werpenaar 7s 2zegem 7se 1peldoornaar 9er 9ers 9s 3nnijn
8er 1quitaan 8s 9e 1rab 4isch 2deens 4ns 2endonk 8s 9e 2gentijn 9s 9se 2ies 5e 3sse 2meens 4niers 2nhems 7e 2owak 6s
7e 2ubaan 7s 8e 1sjkenazische 2se 4ltse 4ns 4rs 4s 5e 2tens 1theens 4ners 2jeh 5er 7s 5s 6e 1ucaans 2straliers 1velgem
7se 3st 5isch 1zerbeidzjaan 2oriaan 8s 9e 2teek 6s 7e 0baarlo 6se 4n 5aar 5s 6e 2bel 5s 6e 2hamaan 8s 9e 3rein 7er 7s
8e 2is 2kelaar 5se 3oe 5er 2legem 7se 4ns 2rbadaan 9s 9se 6iaan 9ns 9nse 3chem 7se 3endrecht 9hter 9hts 9htse 3goens
3nevelds 9se 2sk 4isch 8e 3s 3tenaken 9naar 2taaf 6s 7e 3h 4men 7se 4se 2vel 5se 1eegden 7se 3ks 3mer 3rnem 7se 4s 5el
7se 2ij 4er 4um 6er 8s 3len 6aar 3roet 7er 2kkevoort 9tse 2lau 5er 3d 4er 3feld 7se 3grado 8er 8se 3izaan 8s 9e 3legem
8se 2mmelaar 6er 6s 7e 2ndersche 3gaals 3in 5er 5s 6e 3nekom 8se 3s 2rchem 7s 8e 3gens 4s 3kelaar 6land 9ds 9dse 6se
3laar 7se 4ijner 9s 7s 8e 3mudaan 9s 9se 3n 4er 4s 5e 3tem 6se 2ss 3ts 2tuws 2us 4ichem 9se 2veland 8er 4ren 7se 5wijk
9er 9s 9se 1hutaan 7s 8e 1iesland 8s 9e 2jbelvast 9ter 2lthoven 9se 4s 3zen 6se 2rmaans 2ssegem 8se 1lankenberg 9rgs
9rgse 3ricum 8s 9e 2eiswijk 9se 3rick 7se 2oemendaal 9als 9alse 2umers 1ocholt 7se 2degraven 9naar 2echout 8se 3dapest
9er 3karest 9er 2gotaan 8s 9e 2heems 2liviaan 9s 9se 2nairiaan 9ns 9nse 2oms 2rculo 7se 3gerhout 9ts 9tse 4loon 8se 3n
4aar 4em 6s 7e 5o 6se 4s 5e 3ren 6aar 3sbeek 8se 2skoop 7s 8e 3niers 3schenaar 9ars 9arse 4ers 2tswaan 8s 9e 2uterse
2xmeer 7s 8e 3tel 6aar 6s 7e 1rabants 8e 3der 3kel 6aar 6s 7e 3nten 7aar 3sschaat 9ts 9tse 3ziliaan 9ns 9nse 2echts 7e
3daer 5se 4en 6aar 3es 5e 3ij 5er 3nters 3toen 7s 8e 5ns 7e 3ukel 7aar 2iels 6e 3t 4se 2oekers 2uggers 4s 3mmen 7aar
7s 8e 3nei 6er 6s 7e 4ssum 8er 8s 9e 3sselaar 7ers 7se 1uch 4ner 3k 4ers 2del 5s 6e 2ijsse 3tenveldert 2lgaar 7s 8e
2nnik 6er 6s 7e 2rghse 2sch 5er 3s 4er 4um 6er 8s 6s 7e 2tt 4er 2ys 0calor 2mbodjaan 9ns 9nse 2rli 2stiliaan 9ns 9nse
4ricum 9s 9se 2talaans 9e 1eram 1haam 5se 3rlois 8se 2ileen 7s 8e 2ristiaanse 6ophers 1levers 1oevorden 9aar 9se
2lombiaan 9ns 9nse 2mmewijners 9s 2roniaan 9s 9se 3sicaan 9s 9se 2st 4er 1ubaans 2ijk 5s 6e 2lemborger 9s 9se 2racaos
0daknam 6se 2lfsen 7aar 2vidse 1edemsvaart 9rtse 2ens 3rlijkaan 9ans 9anse 8s 2ijk 5ers 2lden 6se 3fshaven 9nse
4zijler 8s 9e 3hi 5er 2ndermonds 3ekamp 8er 2rkse 2ssel 6gem 9se 6se 2urne 6se 2venters 9e 1icker 2dam 5s 6e 3iers 2em
4en 6aar 6s 7e 5r 6s 3penbeek 9ks 9kse 3st 5ers 5s 6e 3ver 6se 2lbeek 7s 8e 2nant 6er 3geman 8s 9e 2tters 1jiboutiaan
9ans 9anse 1oesburg 8er 8s 9e 3tinchems 9mse 2kkum 6er 8s 2mburgse 2ngens 2ornenburg 9rgse 5ik 7s 8e 5spijk 9ker
2rdrechts 9se 4t 5s 6e 1renten 7aar 5s 6e 2iebergen 9naar 8s 4lse 3mmelen 9se 2ongens 4ten 7aar 2unen 6s 7e 3ten 6s 7e
1ublin 6ner 2ijst 6er 3nkerken 9naar 3sburg 8se 3tser 7s 3veland 9er 5ndrecht 6s 0ecuadoraan 9ns 9nse 1dam 4s 5e 2egem
6s 7e 3s 1eklo 5se 2rbeek 7se 3sel 6aar 6s 7e 1gchel 6se 2monder 6s 7e 1ibergen 8aar 2genbrakel 2jken 6aar 3sdenaar 7s
8e 2ndhovenaar 9s 9se 1kamp 5er 1lburg 6er 6s 7e 2sens 6e 3ten 6aar 5r 1mme 4loord 9se 4naar 5s 6e 4rik 7er 1ngelander
2schedeer 8se 1rlecom 7se 2melo 6er 6se 1scher 2sens 2tland 7er 9s 7s 8e 3s 1thiopiers 2rusk 6isch 9he 2terbeek 9s 9se
1upen 5aar 5er 2ropeaan 9s 9se 2statiaan 9ns 9nse 1vergem 7s 8e 4tse 1wijk 5se 1xel 4se 0faeroer 7s 8e 1eij 4er 2rrier
2yenoord 9er 9ers 1iji 4er 4sche 2lipijn 8s 9e 2nk 4ers 3s 1levolander 9ers 9s 9se 2ips 2orentijn 9ns 9nse 1rankfurtse
4ser 2ie 4se 0gabeler 2lder 6se 3l 4iers 2mbia 6an 8s 9e 6se 2nshoren 9aar 2ssel 6se 1eevers 2ffense 2lderlander 9ders
9ds 9dse 6s 7e 4rop 7s 8e 3eens 4ijns 2merts 7e 2ndt 5se 3eefs 3k 4er 6s 4s 5e 3nep 6er 6s 7e 3ts 2orgiers 6sch 9e
2rmaan 7s 8e 3olstein 9ner 1ideons 7e 2elis 6se 2jsberts 9e 2stel 6se 1oeree 6er 6s 7e 3the 6er 2irle 6s 7e 2oik 5se
4land 8er 4s 2rinchem 9se 3kumer 6s 7e 3ssel 7aar 7s 8e 2tenburg 9er 2uds 1renadaan 9s 9se 6iaan 9ns 9nse 3vers 2ieks
3mbergenaar 2obbendonk 9nkse 3enlands 6o 7se 4sbeek 9s 9se 3nings 3oters 3u 4se 2und 5er 1uatemalaans 9anse 8teek
9eeks 2inee 6er 6s 7e 2yaan 6s 7e 0haacht 6se 3gs 3ksbergen 3rense 4lems 8e 2bsburgs 2gars 3eland 8er 8s 9e 4rs 4stein
9se 2itiaan 8s 9e 2mburg 7s 8e 3s 2nnover 8se 3oi 5er 2rdenberger 9gs 9gse 5rwijk 9ks 9kse 4inxveld 9lder 3enkarspel
9pels 5s 3fsen 7se 3kemase 3melen 8se 4se 2spengouw 9wer 9ws 9wse 3selaar 9se 6t 7s 8e 2ttemer 6s 7e 2waiaan 8s 9e
5iaan 9s 9se 1ebreeuws 4idiaan 9ns 9nse 2chtel 7se 2eg 4er 3lsum 7se 3mskerker 9s 9se 3rdenaar 4enveens 9nse
4hugowaard 4lenaar 7s 8e 3swijkse 2ij 4en 6se 5r 4st 6er 3kes 6e 3loo 6er 3nose 2ldens 3leen 7s 8e 5ndoorn 9rner 9rns
9rnse 3monder 9s 7s 8e 6t 7er 3sinki 8er 3voirt 8se 2miksem 8s 9e 2negouws 3gelo 7er 7se 2ppe 5n 6er 2rent 6als 6hout
9tse 6s 7e 3m 4s 5e 3o 2ukelom 8se 3men 6aar 6s 7e 3sden 7aar 7s 8e 2verlee 8s 9e 1ierden 7se 2lders 3legom 8s 9e 5n
6aar 3versums 9se 2malayaan 9ns 9nse 2ndoestaan 9ans 9anse 5staan 9ns 9nse 1oboken 7aar 7s 8e 2ebers 3i 4laart 9se 4s
5e 3nsbroek 9ker 3selt 7se 2ffer 2ll 4aar 5nders 7s 8che 8e 4ywood 9se 3sbeek 8se 3tz 5er 2ng 4aar 7s 8e 4kong 8er 9rs
8s 9e 2ofddorps 3gduits 4eloon 9se 5veens 9se 5zand 9er 4hollands 4vliet 9se 2ttentot 9s 9se 2utem 6se 4halen 9aar 9s
9se 1uibers 3jser 3ssen 7aar 7s 8e 3zens 2ldenberg 9gse 3sters 0ichtegem 8se 1eper 5aar 5s 6e 2rs 1mans 5e 1ndi 4a 5se
4er 6s 4sche 3onesiers 2gelmunster 9ters 4rs 3veoons 1raaks 4ns 1sraeli 7er 9s 7sch 9he 1taliaans 2egem 6se 1voriaan
8s 9e 1zegem 6s 7e 0jakarta 7an 9s 9se 7er 2maicaan 9s 9se 2pan 5s 6e 2sperse 2vaan 6s 7e 4se 1eremiasse 3oens 7e
3uzalem 9s 9se 2ss 2tten 6aar 1ordaan 7s 8e 5ner 8s 6iers 2zias 6se 1uinens 2tland 7er 0kaaps 4verdiaan 9aans 9ers
2boel 6er 2is 2leziaan 9s 9se 3mthout 9s 9se 2merik 7se 5oen 8er 8s 9e 3penhout 9tse 6s 2relisch 5se 3ische 2twijker
9s 7s 8e 2zach 6s 7e 4ks 1eij 4er 2lt 4isch 8e 2mpens 2niaan 7s 8e 3yaan 7s 8e 2sselaar 6er 6se 2uls 2ys 4er 1hartoem
8er 1iewit 6se 2nrooi 7se 2ribati 8er 1leefs 3ijer 1oerd 5isch 9e 4sel 7aar 3weit 7er 7s 8e 2ntich 7s 8e 2penhagen
9naar 2reaan 7s 8e 4ndijk 9se 3s 3temark 9se 5nhoef 9fse 5ssem 9se 4rijk 8s 9e 2sovaar 8s 9e 2uwen 6aar 1raaij 6er 3us
2eutz 6er 2os 4s 5e 2ug 4er 3ishoutem 9emse 0laakdal 7se 3rbeek 8se 2geland 8s 9e 2mbrechtse 3merts 2naken 7se 3dsmeer
9se 3geraar 9se 3kaan 7se 2otiaan 8s 9e 2pland 7er 9s 7s 8e 3s 2rens 2tems 3ijns 2urense 1ech 2deberg 8se 4gem 7se
2enderts 9e 3rdam 7s 8e 4sum 7se 3uwardens 9nse 2ffers 2iderdorp 9per 9ps 9pse 4s 5chendams 3jen 6aar 4s 5er 2kkerkerk
9ker 9kse 2lystads 9e 2mbeek 7se 2naers 3nik 6se 3ters 4se 2oner 2sothaan 9s 9se 2tland 7er 9s 7s 8e 3s 2usden 7aar 7s
8e 3venaar 6s 7e 2vant 6ijns 6se 1iberiaan 9s 9se 3iers 2ch 4er 2echtenstein 3m 4ers 3ropse 4s 3shoutse 3vers 2maer
3burger 9s 7s 8e 2ng 4er 3kebeek 9se 2ssabon 8ner 4es 6e 2thse 3ouws 1ochem 6er 6s 7e 2en 2ker 5aar 5s 6e 2mbard 7ijs
8sch 9che 3m 4el 6aar 6s 7e 2ndenaar 6s 7e 5rzeel 9ls 9lse 2ons 3sdrecht 9tse 2pik 5se 3pem 6se 2ttum 6se 2uisse
2vendegem 9mse 1ubbeek 7se 3eck 6er 2ciaan 7se 3k 4er 2iks 2kasse 2mmen 6se 2th 4er 2xemburger 9ers 9s 9se 0maarn 5se
4ssen 8aar 8s 9e 3sbracht 9tse 6ee 8s 9e 4driel 9se 4eik 7se 4land 8s 9e 4trichter 9ts 9tse 2cau 5er 5s 6e 3edoniers
3hiel 7s 8e 2drileen 9s 9se 2gyaar 7s 8e 2ij 4er 2lawi 6er 6sche 3degem 8s 9e 3eis 6iers 7sch 9he 2nsvelder 2rcusse
3graten 9aar 3iaan 7s 8e 3kelo 7se 4usse 3okkaan 9s 4wijners 8s 3tinikaan 9ans 9anse 2tthijsse 2uritaans 6iaan 9ns
9nse 1echels 2erbeek 8s 9e 4hout 8s 9e 4ssen 8aar 8s 9e 3tjesland 9nder 9nds 9ndse 3uwis 7se 5s 3wis 6se 2ijel 6se 3n
4ers 2kkaan 7s 8e 2ldert 7se 2ngelers 2ppelaar 6er 6s 7e 2rchtem 8se 3ksem 7s 8e 2xicaan 8s 9e 1ichielse 2ddelburger
9gers 9gs 9gse 6fries 2erlose 2jdrecht 9er 9s 9se 2laans 3l 4en 6aar 4se 1oergestel 9lse 3skroen 9s 9se 2kum 5er 7s 5s
6e 2llers 3s 3uks 2negask 8isch 9sche 3goliers 5ols 3nickendam 3roviaan 9ns 9nse 3tenegrijn 9ijns 5videaan 9aans
4foort 9se 4serrataan 2oijer 3rdrecht 9tse 2rkhoven 9se 3tsel 7aar 7s 8e 2skouer 6s 7e 2zambikaan 9ans 9anse 1uiden
6se 3jsers 2sters 2us 4se 0naaldwijk 9er 9s 9se 3ms 3rden 7aar 7s 8e 2politaan 9ns 9nse 2ss 4au 6er 4ers 2uruaan 8s 9e
1ederduits 5lander 9ers 5weert 9ter 2erpelt 8se 2lisse 2olatijn 9s 9se 2urenberg 9ger 9gs 9gse 1icaraguaan 9ans 9anse
3keriaan 9ns 9nse 2euwegeiner 9ns 9nse 6rkerk 9rker 9rks 9rkse 5landse 5poort 9tse 5veen 9se 2geriaan 9s 9se 2jeveen
8se 3kerk 7er 7s 8e 3len 6aar 6s 7e 3meegs 5genaar 3sse 3vel 6aar 6s 7e 5rdal 9se 1ooijer 3rdwijk 9er 9s 9se 4land 4s
5e 3tdorp 8se 2ppers 2rder 1uenen 6se 2nspeet 8s 9e 0occitaans 2ean 1doorn 6aar 6er 1edelem 7se 2ffelt 7se 2gstgeest
9ter 2ken 5se 3raiens 6ners 2zbeek 7s 8e 1irschots 9e 2sterwijk 9ker 9ks 9kse 1kker 5se 1ldebroek 9er 4nzaal 9s 9se
4rs 2land 6er 8s 6s 7e 1maans 2menaar 1oij 4se 2lders 2stakker 9se 4burg 8er 4ends 6rijk 9ker 9kers 9ks 9kse 5rbeek
9kse 6houter 9ts 9tse 4kamp 8s 9e 4land 8er 4rum 7se 4woud 8er 4zaan 8s 9e 2tmarsum 9se 1psterland 9ds 9dse 2wijk 6se
1sdorp 6se 2lo 4er 2maan 6s 7e 1ttawa 6an 8s 9e 6er 3erlo 7se 3omaan 8s 9e 1uddorp 7se 3egem 7se 4naards 5burg 9se
4rkerkse 3fries 3grieks 3hollands 3nederlands 4oors 1verasselt 9tse 4flakkee 9eeer 4ijsselaar 9ls 9lse 4pelt 8s 9e
4veen 8se 0paduaan 7s 8e 2jottenland 9ands 2kistaans 2lestijn 9s 9se 2nnerden 9se 2pendrecht 9hter 9hts 9htse 3oea 6se
2raan 6s 7e 4guayaan 9ans 9anse 4maccaans 6riboer 9oers 9ose 3mezaans 2ulusse 1eers 2king 6er 6s 7e 2rnis 6se 3uaan 7s
8e 4viaan 9s 9se 2ssers 1hilipse 1ijnacker 9aar 9s 9se 2ttem 6se 1latduits 2ooij 6er 1olynesiers 2mmers 2uwer 1raags
6e 3st 5er 2etoriaans 2insenbeek 9ekse 2omes 3vencaal 9ls 9lse 2uis 5isch 9e 1urmerender 9s 9se 2ttens 0quito 5er
0ramsel 6aar 2ngoon 7er 1eeuwijk 8se 2ij 4n 5ers 5ier 8se 3merswaal 9alse 2mijn 6se 3merden 9se 2nes 5se 3kum 6er 6s
7e 3skers 2ppel 6se 2usel 6se 2ykjavik 9er 1heden 6aar 6s 7e 3nen 6aar 6s 7e 2oon 5se 1icaan 6se 2dderkerk 9ker 9ks
9kse 2el 4se 2jkel 6se 5voort 9tse 3nland 8er 9rs 8s 9e 4sburg 9er 9s 9se 3sel 6aar 6s 7e 4sen 7aar 7s 8e 4wijker 8s
9e 2kkers 2ll 4aar 7se 1oelofse 3meen 7s 8e 3rmonder 8s 9e 3selaars 2mmers 2ns 4e 5s 6e 2osendaals 9lse 2smalen 8aar
8s 9e 2tselaar 9se 3terdams 9se 2zenburg 9er 9s 9se 5daalse 1ucphen 7aar 7s 8e 2tters 2urlo 6se 0saarland 8se 2baan 6s
7e 3ijns 2ks 4er 4isch 8e 2lars 3land 7er 7s 8e 3t 4ers 3vadoraan 9ans 9anse 2maritaans 3beek 7se 3irs 4sche 3oaan 7s
8e 2nderse 3tiago 8er 2oedi 6er 8s 6sche 2raceen 8s 9e 4macca 9ans 9ner 3d 4isch 2ssenheim 9mer 9ms 9mse 2udi 5er 7s
5sche 1candinaviers 2haarbeek 9ks 9kse 4esberg 9ger 4genaar 4lkwijkse 3evenings 3iedams 9e 4jndelaar 9s 9se 4nveld 9s
9se 3oonhovens 9ense 5rl 7se 4tens 1eeland 7er 2fard 6isch 9he 2oel 5er 3ul 5er 2rviers 2venum 7se 4rijn 8se 2ychels
1iciliaan 9s 9se 2ebers 3mers 2monse 3pelveld 9der 2ng 4apore 9se 4er 2paliwini 9ier 9iers 2ttard 7er 7s 8e 1lagt
2eeuwijk 9se 2iedrecht 9ter 9ts 9tse 2ovaak 7s 8e 4een 7s 8e 3waak 7s 8e 1metsers 1nikkers 2oeij 6er 1oet 2maliers 3er
5aar 5en 7se 2ns 1pakenburg 9gse 2oordonk 9se 1tabroek 8se 3phorst 9er 3tiaan 8s 9e 2eenwijker 3ins 6e 3llingwerf 2igt
2ockholm 9er 9s 9se 3lker 2raatsburger 9rgs 9rgse 3ick 6er 3oe 5se 1uijk 2rinaams 6mers 2steren 8aar 1wazi 5er 5sche
1yracusaan 9ns 9nse 3iers 0tadzjiek 8s 9e 2lmoed 7isch 9che 2nzaniaan 9ns 9nse 2rtaars 2taar 6s 7e 1eheraans 6n 7er
2ms 4e 5s 6e 2rhulpen 9aar 3nat 6se 4euzenaar 9se 3schelling 9ings 2ssel 6aar 5r 2utoons 2xel 5s 6e 1hai 4land 8er 9rs
8s 9e 4s 5e 2eunisse 2ijsse 2olen 6aar 1ibetaan 8s 9e 3ors 2elen 6aar 5r 4s 5e 4t 5s 6e 2lburger 9s 7s 8e 3donk 7se
2rol 5er 4ols 1ogo 4er 2kio 5er 5se 2len 5aar 2ngaan 7s 8e 4erense 6s 2rhout 7s 8e 2scaan 7s 8e 1ransvaal 9s 9se
2emelo 7se 2ipolitaan 9ans 9anse 2ojaan 7s 8e 1sjaad 6se 3ech 6isch 9he 4tsjeen 9ns 9nse 1ubbergen 9aar 2nesiers
3gelroy 9se 2rijn 6er 6s 7e 3kmeen 8s 9e 4s 3nhout 8s 9e 2valuaan 9s 9se 1wello 6se 3nt 5s 6e 0ubach 5er 1denaar 4hout
8se 4s 5e 1ithoorn 8aar 8s 9e 1kkel 5aar 5s 6e 1lft 4se 2venhout 9se 1rks 2uguayaan 9ns 9nse 1trechter 9s 7s 8e
0vaassen 7se 2lburg 7er 3kenburger 9gs 9gse 6swaard 9ards 2nuatuaan 9ns 9nse 2rsseveld 9ds 9dse 2ticaan 8s 9e 1eelers
3ndams 8e 4endaals 9lse 4s 3rs 2ghelaar 6s 7e 2ldhovenaar 9s 9se 3p 4se 3s 4en 6aar 6s 7e 5r 6broek 9ekse 3ten 6aar
3uws 2netiaan 9s 9se 4zolaans 9nse 3loer 5se 3ray 6er 6s 7e 1ianen 6s 7e 2lvoords 2nkeveen 9se 1laams 6gezind 4rdings
2euten 7se 2ieland 8er 8s 9e 3jmens 3ssings 1oerens 2lendam 8s 9e 3kegem 8se 5l 6se 2orburger 8s 9e 4hout 8se
4schotens 2rden 6se 2ss 4elaar 9se 1riezenveen 9ens 9ense 2oomshoop 9pse 1ught 5s 6e 2lkan 2urland 8er 0waalre 6s 7e
4wijk 8er 8s 9e 3sland 8er 9rs 8s 9e 4munster 9erse 4ten 7aar 2ddinxveen 9ens 9ense 2gener 5ings 3ter 2ij 4er 2lchers
2nicaan 8s 9e 2rder 3egem 7s 8e 3mond 7se 3nsveld 9s 9se 3schau 8er 2shingtonner 9ns 9nse 3pik 6se 2terlands 5vliet
9tse 2ver 5se 1ebbers 2ens 3sp 5er 5s 6e 2ij 3s 3teveen 9se 2kerom 7se 2ll 3s 2mmel 6aar 6s 7e 2rchter 8se 3kendam 9s
9se 3vik 6s 7e 2ssem 6se 3tbroek 9se 4ervelds 9dse 7oort 9rtse 4land 8s 9e 2urt 5se 2velgem 8s 9e 1ich 4er 6s
2eldrecht 9tse 3ne 5se 3rdens 6r 4ing 7er 2jchen 7aar 7s 8e 3gers 3he 5se 3negem 8se 2llebroek 9ks 9kse 5rs 3mars
3rijk 7s 8e 2nschoten 9naar 3terswijk 9jker 9jks 9jkse 2tteveense 1oensdrecht 9htse 3rdens 2lffers 3kers 2old 5se
2udenbergse 4richem 9ms 9mse 0xaviers 0yorker 4se 1penburg 8se 0zaandam 7s 8e 4kant 8er 4s 2ire 5se 2ltbommel 9lse
2mbiaan 8s 9e 2ndhoven 9se 4voort 9er 9s 9se 2rren 6se 2ventem 8s 9e 1edelgem 8se 2eburg 7se 3lands 3uw 5s 6e 2ister)",
R"(2venaar 8s 9e 5bergen 1ierikzee 9se 3uwent 8se 2jtaart 8se 2mbabwaan 9ns 9nse 2ngem 6se 1oersel 7se 3termeers 9rse
2mergem 8se 2nhoven 8aar 8s 9e 2ttegem 8s 9e 1undert 7s 8e 2tphenaar 7s 8e 1walm 5se 2eeds 3vegem 8s 9e 2ijndrecht
9hts 9htse 3tser 7s 8e 2ols)"};
    return parts;
}

}  // namespace mijlpaal::letters::names
