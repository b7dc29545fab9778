#include "letters/names/word_list.h"

namespace mijlpaal::letters::names {

// From the word list of OpenTaal (BSD licence, docs/decisions/0084-word-lists-for-names.md), in small letters without accents.
// A word is how many letters it has in common with the one before, and its other letters.

// Words that no two others make and of which no ending makes another, of at most thirteen letters.
const std::vector<std::string_view>& codedDutchWords() {
    static const std::vector<std::string_view> parts{
R"(0aad 2gje 3t 2i 3baar 7heid 5re 3de 3en 3ing 3t 2k 2l 3bes 6sen 9jam 9sap 3fuik 3geer 4lad 3korf 6ven 4uip 3moes 6zen
9ier 3poel 5mp 4ut 3scholver 4peer 6ren 4tal 7len 6nd 5eker 5reep 7pen 4vel 3t 3visserij 4lug 7ge 4ork 6mig 2m 3beeld
5i 4orstig 3t 2n 3aard 7ing 3bad 5k 6ken 6sel 4eden 5eld 6n 6t 5hoort 7ren 5l 6and 8g 9d 6len 5nen 5rmen 7ing 5stede
9end 9er 9ing 8ed 5taal 9d 7len 8ing 6en 7r 5val 6eel 7len 9nd 8ing 6olen 4id 6delijk 8nd 8r 6sters 5ed 7end 7ing 5jt
5nd 4laas 6f 7fen 6zen 7ing 5eef 6ven 5ies 7zen 6jf 7ven 9nd 6k 7ken 4od 5nd 6sde 7t 6zen 5od 6r 5ren 5ts 5uw 7ing
7sel 7wet 4raad 6cht 6den 6k 6nd 6ssen 5eek 6i 6ken 6ng 8end 8ing 8st 5ug 7gen 3dacht 8ig 9gst 5k 5m 6men 7ing 4eden
5ed 6l 7tje 5len 5nken 5winds 4ien 7end 5jk 7ing 5k 6ken 9d 4oe 6nd 7ing 7lijke 9jker 9jks 4raafde 8t 7g 7i 6gen 9d 8r
6ng 6ven 5eef 6ntelen 9lt 6ven 5ift 6jf 8as 7ven 9nd 9r 8ing 6ng 8end 5oeg 6ng 5uk 7ken 7rol 4uid 7end 7ing 5rf 6ven
5w 4weil 3een 6rijging 6zet 3fiets 4litsen 8t 5oepen 8t 5uit 8ing 4ok 6ken 4ruiten 3ga 5an 7d 6p 6t 5f 5pen 5ven
4eaard 5bakken 6eden 7end 7ld 7rmd 7ten 6laft 8zen 7even 7ikt 6oden 7nden 7ord 7ren 7tst 7uwd 6racht 8den 8nd 7eid
7oken 6ulderd 5daan 7md 7ne 6iend 7jkt 7kt 6raafd 9id 8gen 7even 7ongen 7ukt 6uid 7rfd 7wd 6weild 5ef 7sters 6rfd
5fietst 6litst 7oept 8ten 6okt 6ruit 5gaan 8pt 7ne 6espt 7ven 6ierd 6loeid 6ooid 7rd 7ten 6raven 7epen 7ijnsd 7oeid
5haakt 8ld 7d 7ngen 7rd 8kt 6echt 7ven 6ikt 7nkt 7tst 6obbeld 7ld 7ord 7uden 6uppeld 7wd 5jaagd 5kaart 7kt 7lkt 7nt
7pt 6eken 6laagd 8mpt 7ede 8ed 9fd 8md 7ikt 7onken 8oid 8pt 8st 6nipt 7oeid 8opt 6ocht 7ekt 8rst 7men 7ndigd 7ppeld
7rst 6regen 7uid 9st 6und 6weekt 5lachen 7den 7nd 8gd 7pt 7st 6eerd 7gd 8en 7ngd 7und 7verd 6icht 7jmd 8nd 6oerd 7kt
7pen 5maakt 8nd 7tigd 6eerd 7ld 7ngd 7rkt 7ten 6odderd 7edigd 8ten 7nsterd 6unt 5naaid 8m 7geld 7me 9r 6omen 5pakt 7pt
7st 9heid 6eesd 7rst 6ikt 6lakt 8nt 7empt 7oegd 6oot 7rd 6raat 8te 7eekt 8zen 7ikkeld 9t 6unt 5raakt 8sd 7den 7nd
6echt 7den 7gen 7ikt 7kend 7nd 6icht 7jpt 6oeid 8pen 8rd 8st 7ld 7mmeld 7okt 6ukt 5schaft 9keld 8eld 9rpt 8ikt 8opt
9ten 9ven 8reden 9even 9oefd 8uind 6jokt 8rd 8uwd 6kied 6lagen 7eept 8nterd 8pen 8urd 7ibd 8jkt 7oft 8pen 8ten 6mede
8ed 9rd 6neden 8ld 7oerd 8rd 6p 7annen 7eeld 8ld 7oed 9ld 8nnen 8orde 7rokene 6taan 9rd 8mpt 8pt 7eld 8rkt 8ven 9end
7icht 8efeld 8jfd 8kt 8pt 7oken 8okt 9md 8pt 8rmd 8ten 8uwd 8ven 7raald 9nd 8eept 9ken 8ikt 8oomd 7uurd 8wd 6ukkeld
5takeld 7pt 7st 6egen 7kend 7ld 6ikt 7mmerd 6ogen 7ond 6rapt 7eden 7ippeld 7offen 8kken 8uwd 6uurd 5vallen 7ngen 7ren
7t 6eegd 7n 8d 7r 7t 7zen 6ijld 7nkt 6lamd 7ochten 8gen 6ochten 7egd 8ld 8rd 6raagd 7eten 6uld 7urd 5waaid 7ggeld
7kkerd 7ndeld 7ssen 6end 7rkt 7t 7ven 7zen 6ipt 6oekerd 7nnen 7rpen 8ven 6reven 5zakt 7nd 6egd 7ild 7t 7uld 6icht 7en
6ocht 7et 7gen 6uiverd 7urd 6waaid 7eefd 9pt 8ngeld 7ollen 8mmen 4ieren 6t 5fte 5ng 4loeide 8en 5uren 4olfde 7t 6ven
5oi 5rd 4raven 7ingen 5eep 6nzen 9nd 6pen 5ijnsde 9t 8zen 7p 8end 9ndst 8ing 6mmen 7t 5oei 8end 8ing 8sel 3haak 6l 5d
5ken 8d 5len 8d 7rig 6ig 8heid 7ng 5ng 7end 7ig 7sel 8ters 6kelijk 5rdt 6k 4eb 6ben 5cht 8end 8ing 8sel 5eft 5f 6fen
4ief 6ld 6ven 5kken 6t 5ng 6ken 7t 5tsen 8r 7ing 7t 4obbel 5l 6len 5or 7der 5ren 8d 6ig 8heid 5ud 7end 7ing 7sters
4uppel 5wing 3jaag 5gen 8d 7r 4oeg 3kaart 5kken 5lken 5n 5ppen 4eek 5ken 4ijk 7end 4laag 8sters 6cht 6gen 9d 8r 6mp
8end 8ing 5eden 7ing 6ed 7f 6m 7men 6ven 9d 7ing 5ik 7ken 6nken 8t 5onk 6oi 6p 7pen 6tsen 8t 4nip 7pen 5oeien 8t 6op
6pen 9d 7ing 4ocht 5ek 6rsen 5m 6eling 7nd 6st 8dag 8hal 5n 6dig 9end 9ing 5op 7bon 7som 5pen 8d 7r 6pel 9ing 5rsten
8ing 4reeg 6gen 5ijg 5ui 7svak 4unnen 6t 4wam 5eek 6ken 7ing 3laat 5chen 7t 5den 5g 5nd 7ig 8ng 5ppen 5s 6sen 4eer 5g
6gen 9d 8r 6sters 5iden 9d 7ing 5ng 5ren 5un 7end 7ing 5verdata 9atum 9e 8en 9nd 8ing 8t 4icht 5ep 6t 5g 6gen 9d 5jken
6m 6n 4oeien 7t 6ren 7t 6ven 5ggen 5k 6kelijk 8n 9d 7ingen 6selen 5op 5pen 8d 3maak 6n 5ken 8d 5nen 8d 6ing 5rcheren
5t 6ig 8end 8ing 4eer 6t 5ld 7end 7ing 5ng 7ing 5ren 6k 7elijk 7ing 5ten 4innig 9heid 9st 4odderen 5edig 9end 9ing 6st
5nding 6ster 9ring 4unten 7ing 3naai 5gelen 5m 4eem 7som 8ters 5melijk 9jkst 7n 8d 7r 8ij 6ing 9ssom 3pak 6ken 9d 5len
8d 5p 6pen 5s 6sen 9d 7ing 4ersen 7te 5zen 4ik 6ken 4lak 7ken 9r 8ingen 6nt 8ing 5empen 8ing 5oegen 4oot 5r 6ren 5ten
4raat 6ten 9d 5eek 7s 6ken 6zen 5ijs 7zen 9nd 9r 8ing 6k 7keling 9lt 9n 4unt 7ing 3raad 6k 6st 5den 7r 5ken 8d 6ing
5nd 7ing 5zen 4echt 5den 5ed 6g 5ik 5ken 8ing 5n 6nen 9d 4icht 8end 5ed 6p 5jd 7end 7ing 6g 6pen 6route 6tijd 4oeien
6p 7end 7ing 6r 5ken 5lde 6len 9d 6t 5mmelen 9t 4uisen 7te 5k 6ken 3schaf 8bon 8fen 9ing 7kel 7rrelen 6elde 8len 7rp
9end 9ing 6iet 9end 7jn 7kken 6offelen 7of 8t 7p 8pen 7uw 9d 9end 9ing 7ven 6reef 8ven 7ijden 9f 9ven 9ving 7oef 9ven
6uif 8nen 8ven 9end 7rken 9t 4jok 7ken 6r 7ren 6uwde 8en 8t 4la 6an 7t 6g 5eep 6nteren 9rt 6pen 9d 6uren 8t 5ib 7ben
8ing 7sel 6jken 8ing 7pen 6ngeren 5oeg 6ffen 7t 6op 7t 6ten 5uipen 8t 7t 8end 8ing 8net 4meden 6er 7t 6ren 5ijt 4nede
6e 7d 6lde 7len 7t 5ijd 8ing 5oer 6rren 4pan 7nen 9nd 9r 8ing 5eel 6lden 7en 5ijkerde 9ren 6nnen 5oel 8end 8ing 8sel
6n 7nen 6or 8der 6ren 9d 7ing 5raak 7k 8elijk 6eek 7ken 9nd 9r 8ing 6ing 6ong 4ta 6an 8d 7r 7t 6k 6lten 6mp 8ing 6ppen
7te 6ren 9d 5eek 6kelijk 8n 9d 8r 9gas 7ing 6l 7len 9nd 9r 9rig 9rij 8ing 6rk 8end 7ven 6vende 9en 9t 5icht 9ing
6efelen 7t 6jven 6p 7pen 5oken 8r 6men 6nd 6of 7k 7mt 7t 6ppen 6rm 8end 7t 6telijk 8n 9d 7ing 6uwen 6ven 5raalde 7len
7nd 6eek 8p 7pen 8ing 6ijk 7kken 6omen 9nd 8pelen 9elt 7om 5uift 7ven 8ing 6ren 9d 7ing 6ur 6wen 7t 4ukkelde 9en 9t
3takelen 5l 6len 5ppen 5st 7end 7ing 4eken 8aar 8ing 5l 6len 7ing 4ijg 7ing 5k 6ken 9d 5mmeren 5ppen 4ocht 5nen 8d
6ing 5on 4rad 6p 7pen 5ede 8nd 6e 7d 6f 7fen 9nd 6k 7kelijk 9n 9nd 9r 5ippelen 9lt 5of 7fen 6k 7ken 4uren 5urde 7t
3vaard 8end 8ing 7palen 7t 5l 6len 9d 8r 8tje 7ig 9heid 6sduo 7ters 7vak 5ng 7end 7suur 6kelijk 5ren 6ing 5t 6ter 7ing
4echt 8ing 5eg 5gen 5rstorven 6want 5t 4iel 5jl 6st 6zen 5ng 6ken 7t 4lammen 5echten 5ieg 5oeien 8t 6gen 6og 4ocht 5eg
7end 7ing 7sel 6l 7end 7ing 6r 7der 7end 7ing 7rol 7sters 7weg 4raag 8sters 6ge 8nd 8r 6t 5eet 6ten 5iezen 5oeg 4ul
6len 9d 7ing 6sel 5ren 6ing 5urde 7t 3waai 7end 5ggelen 9t 5kker 9end 9ing 5ndelde 9en 9t 5s 6sen 9d 4ees 5n 6d 6nen
7ing 6sel 5rf 6ken 6p 6ven 9d 8r 7ing 5tten 5zen 8d 6ig 8heid 4ierf 7p 7ven 6s 5js 7pen 6zen 9d 8r 7ing 5n 6nen 7ing
6st 5p 6pen 4oei 6keren 5n 4reef 6ven 5ijf 7ven 8ing 3zag 5kken 5nden 7t 5t 4eg 6gen 8r 5i 6lde 7en 7ing 7t 5t 6sel
6tend 8r 7ing 5ulde 7en 4icht 5e 6nd 7lijke 9jker 9jkst 5jn 5t 4ocht 5ek 6t 5gen 5og 4uig 7end 7ing 6verde 9en 9ing 9t
4waai 5eef 7pt 6l 7len 9nd 6m 7men 6ngelde 9len 9lend 9lt 6pen 6ven 5ol 7len 6m 7men 2p 3achtig 3je 3mens 3t 2r 3d
4achtig 5ppelboer 9deeg 9eter 9kist 9koek 9land 9loof 9meel 9mes 9rasp 9sla 9soep 9veld 9zak 5s 4bei 7enbed 9ijs 9jam
9net 9neus 9pluk 9ras 9saus 9tijd 9veld 7tje 5ol 4end 5weg 4gas 7put 5eleiding 4ig 6heid 5ng 4kundigen 4lek 5us 4man
5eetkunde 4notenolie 4oliemarkt 8prijs 8veld 5ppervlak 4pek 4rol 4schudding 5heid 4vlo 4was 3s 4gat 4vin 3t 4sdeugniet
6om 5hertogen 5lui 5moeilijk 3zel 6aar 6end 6ing 5n 2s 3aanbieding 3bloem 3de 4ier 3emmer 4ter 3gedrag 4ier 3jager 4e
3kever 3soort 3t 4or 3vis 6sen 4lieg 4ogel 3zak 6ken 2t 3jes 1ba 3cadabra 4i 4tis 7sen 4us 3ja 3ndon 7neerde 9ert
9ment 3ttoir 2breviatie 2c 3es 5sen 2dicatie 5eer 6ren 4j 4queerde 7ren 4s 5sen 3omen 5inaal 8le 3uctie 2eel 5tje 3l
3rrant 6tie 3undi 2geseild 2iotisch 3turient 2ject 2latie 7f 7ven 4ut 3utie 2normaal 7le 9r 8iteit 2olitie 7onist
3minabel 3ndance 4nee 7r 7tje 6ment 6ren 3rteer 6ren 6ur 7se 5ief 7ve 5us 7pil 7sen 7wet 2racadabra 4ham 3i 4kooskleur
6zenboom 9jam 9moes 9pit 3ogatie 3upt 2scis 6sen 3eil 6end 4nce 5t 6ia 7e 3int 3olute 8r 7ie 8sme 9t 6ut 8heid 5veer
7ren 4rbeer 7ren 9nd 5ptie 4ute 3tinent 9ie 4ract 8a 8heid 8ie 8o 8um 6heer 8ren 9ing 3urd 6ist 9isch 7teit 6um 2t 3en
2uis 4zen 3ndant 8ie 3sief 6ve 1cacia 6atje 3demica 8i 8us 7e 8lid 7sch 8ering 8me 3jou 3nthus 8sen 2celerando 8tie
9or 7eer 8ren 9end 4nt 6uatie 7eer 8ren 9end 9ing 4pt 6abeler 9lste 7nt 7tie 6eer 7rend 6ie 4s 5sen 6ie 7t 6oir 9eset
3ident 8eel 9le 4jns 7wet 6zen 3lamatie 4imatiseer 3olade 4mmodatie 8eer 9ren 5pagneert 9eren 6li 4rdeer 7on 9bus 9ist
7ren 8ing 4unt 7ancy 9t 7ing 3reditatie 8eer 9ren 9ring 8ief 9even 5s 6sen 3u 4bak 4lturatie 4mulatie 9ief 9ieve 9or
7eerde 9rt 8ren 4opladers 4raatheid 8st 6te 8r 8sse 4satie 9f 9ven 4utje 2e 3nocoumarol 3s 3taat 5ten 4on 4ylcholine
6een 9gas 2h 3enebbisj 3illeshiel 8pees 9ezen 3romasie 7tisch 3t 4arm 7ig 4baanrit 8trein 7rheid 4duizender 4eloos
9heid 7ze 9r 5nder 5rafbuurt 8cafe 8jes 7s 6bak 8n 7il 6dak 7ek 7ijks 7ochtig 6een 7rf 6haald 8ling 8m 7oedes 6lag 8p
7ig 8jke 9ker 9ks 6man 6narijdt 7oenen 6pad 6rem 6st 8a 9llig 6volgd 9ging 6waarts 7eg 6zak 7ij 8t 4ing 4ling 4maands
4regelig 4tal 5ienjarig 4urendag 6ig 4voetig 6ud 8ig 4zijdig 2id 4iteit 2me 2ne 2oliet 2quireerde 7ren 9nd 5siteur 8ie
5t 2re 3ibie 6sch 3obaat 6te 7ie 9k 8sch 4gym 4niem 4stichon 3yl 5aat 6mide 2t 3a 3e 4erles 6vak 4ren 7d 4ur 3ie 5dag
5f 5platform 5ve 7ling 7r 6oerende 9ster 7orraad 9stel 4nide 6sch 4o 5nair 6ist 4va 6tie 7or 5eer 6ren 9d 7ing 5isme
7t 8isch 6teit 5um 3or 3rice 7tje 3s 3ualisatie 8eer 9ren 9ring 8me 7teit 5riaat 7eel 8le 7s 8sen 5tor 4eel 5le 7r 4m
2uminatus 3pressuur 4uncturist 9ur 3te 5r 3ut 5st 1dagia 5o 5um 3m 3ptatie 5eer 6r 7end 5ief 7ve 3t 2dax 3enda 6um 5oi
4r 5gif 5tje 3ict 4tie 7f 7ve 6oneel 9le 2el 4aar 7skop 8oog 4dom 4lijke 9r 8ste 3m 4automaat 9aten 4benemende 4end
4halende 7ing 4onderzoek 4stilstand 4weg 3nine 4oide 5virus 3pt 3quaat 8heid 8st 6te 8r 3r 4ig 4lijke 2herent 8ie 4sie
3ortatief 9even 2i 3abatisch 3eu 3os 3positas 2jectief 8ven 7visch 3udant 4nct 2ministratie 9ator 9eer 9eren 4raal
6len 7iteit 6tie 4ssie 4tteerde 9t 7ren 2obe 3lescent 9tie 3nis 6sen 3ptant 5eer 6r 7end 5ie 7dag 7f 7ve 7wet 3rabel
5tie 4eer 5ren 8d 2renaline 4s 5seer 7n 2sorbeerde 9t 7ren 9nd 5ptie 3pirant 3tringerend 5uctie 6eer 7ren 2ukibonen
7on 3lt 2v 3enant 5t 6ief 8ve 7st 4rbia 8al 8le 7um 5teer 9der 7ntie 7ren 6orial 3ies 6rol 6tak 6vak 5zen 4seer 6ren
9d 7ing 6ur 8srol 8tje 7se 9tje 3ocaat 6te 8nduo 8rij 7uur 1equo 2robe 5ic 7cen 4club 4droom 5ynamica 9isch 4naut 8iek
9sch 4ob 4sol 5tatica 1fa 3sie 3t 4isch 2bad 4k 5enend 7ing 5ken 4rst 3edelde 7en 7t 4eld 7end 7ing 9kje 7sel 5n 5t
4itelen 4k 5ken 4l 5len 4nen 4richt 4steld 8len 9ing 8t 4t 5aal 8d 6ling 4ul 3id 4eden 6t 5s 5tsen 5zen 4jt 6end 4k
5ken 4nd 6end 3laas 5dder 9end 9ing 6erde 8en 8t 5ffen 5zen 4eef 5ven 4ies 6zen 5jf 6ven 4ok 6ken 5tten 4uffen 6t
5ssen 3od 4ek 6ing 5nden 6en 6t 4gen 4l 5len 4nd 5ken 4og 5rden 4rstel 4ttelen 4uw 6end 3raak 6m 5cht 5k 5men 5nd 7ing
4eek 5ien 5ken 8d 7r 6ing 5ng 5uk 4icoleren 4okkel 9end 9ing 3uig 6end 6ing 2centiemen 3hecken 2daal 4k 4len 7d 6r
5ing 7kje 4m 5men 6ing 4nk 6ertje 6ing 5s 3eden 4ed 5l 4inzen 4k 5kap 6en 8d 6ingen 5lak 7t 5net 4len 5ing 8slid 9vak
7kje 3ichten 9d 7ing 7ring 4en 5ven 4ng 3oe 5nd 6ing 4k 5ken 4len 4nder 5g 4olt 4p 5pen 3raag 6i 7end 5cht 5gen 7r
8tje 5ven 4eef 5ggen 5igde 7en 7ing 7t 5ntelen 5ven 4ift 5jf 6ven 9d 7ing 5ngen 6k 4oeg 5gen 6ing 5ng 6k 5og 6p 5pen
6pelen 4uip 7bak 7end 7ing 7rek 5k 6ken 6sel 5p 6pen 3uikelen 8t 4w 5end 3waal 5len 8d 6ing 4eil 4ing 7end 7ing 4ong
2eet 3isen 5t 3ten 2faire 7tje 6isme 4kkelen 3ect 6atie 6ie 8f 8ve 9er 7viteit 3iche 7ren 9nd 4davit 4ets 4kken
4liatie 6eerde 9t 7ren 4niteit 4rmatie 9ef 9eve 6eerde 7ren 4x 3loot 5ten 4uit 3odil 7len 3reus 6ze 4ont 7eer 8lijk
3uit 2ga 4an 6d 5t 4f 4ng 4ven 3ebakend 7ken 5edeld 8n 6eld 7nd 6iteld 6kt 6ld 6ten 6uld 5iesd 7tst 6kt 5ladderd 8erd
7ft 7zen 6even 6okt 6uft 7nderd 7st 5oden 6ekt 7nd 7t 6gen 6ld 6nden 7kt 6omd 7rd 6rsteld 6tteld 6uwd 5raamd 7cht 7nd
6eid 6oken 8keld 4checkt 4daald 7n 6md 6ne 7kt 7st 5eeld 6kt 5icht 6end 6jkt 5okt 8erd 6nderd 7gen 6old 6pt 5raafd 8id
7gen 6egd 7igd 7nteld 7ven 6ongen 8ken 7ogd 7pen 6ukt 7ppeld 5uikeld 6veld 6wd 5waald 6eild 6ongen 4ef 5ist 4fietst
5loten 4gaan 6ne 5eten 6ven 5leden 6ipt 6uurd 5olfd 6oid 6ten 5raasd 7uwd 7ven 6endeld 8sd 6ist 4haakt 7ld 7rd 6kt
6merd 6ndeld 7gen 6pt 6rd 7kt 6speld 5echt 6ven 5old 7pen 6ord 6uden 7wen 5uurd 4jaagd 6kkerd 4kaapt 7rt 7tst 6lfd 7kt
6md 6nt 8eld 6pt 6t 5eerd 6ken 6rfd 6tst 6urd 5ickt 6t 5lapt 6ede 7ed 7md 7tst 6okt 7mmen 7nken 7pt 7ven 5naagd 7bbeld
7kt 7ld 7pt 7uwd 6eld 7pen 6ibbeld 7pt 6oeid 7opt 7t 6uppeld 7tseld 5ocht 6eld 7rst 6lfd 6men 6ndigd 6okt 6ppeld 6rt
7ven 5raakt 7bbeld 8d 7st 6egen 6onkeld 7pen 6uid 8st 5uierd 7st 6keld 6nd 6st 4lachen 6den 6kt 6ngd 6pt 6st 8ing 6ten
5ebberd 6efd 7rd 6gd 7en 9heid 6id 6kt 6verd 6zen 5icht 6jnd 6kt 5oerd 6gen 6kt 6od 7gd 6pen 6st 5uisd 8terd 4maaid
7kt 7ld 6len 6rcheerd 7teld 6t 7ter 5eerd 6ld 6st 6ten 9heid 7seld 5ijnd 6kt 5olken 6nsterd 7teerd 6ord 4naaid 5epen
5okt 6men 5ummerd 4oogst 4paald 6kt 6nd 6st 5eddeld 6eld 6igerd 7ld 6ld 6nd 6rkt 7st 6uterd 7zeld 5ijnd 8igd 6kt 6lst
6ngeld 6tst 5lagd 7kt 7t 6oegd 7zen 6uisd 7kt 7nderd 5oeierd 7tst 6lderd 6mpt 5raat 6eekt 6ijsd 7kt 5ulkt 6nt 4raakt
7pt 7sd 6den 6feld 7feld 6gd 6mmeld 6nd 7seld 6spt 7terd 6teld 5eageerd 6den 6geld 8nd 6isd 6kend 6md 6nd 6ten 6zen
5icht 6st 6tst 5oeid 7pen 7st 6ffeld 6ld 6nd 7seld 6ofd 7kt 7md 6st 6t 5uild 7md 7st 6kt 4sabbeld 9rd 7eld 5chaafd 9ld
8duwd 8ft 8keld 8mpt 8t 7eept 8iden 8nen 8pt 8rmd 8tst 8urd 7ild 9derd 9ferd 7minkt 7offeld 8nken 8oid 8pt 8ren 8ten
8ven 7raapt 9bd 9pt 8eeuwd 9ven 8ikt 8obd 9efd 9eid 7ubd 8d 8ierd 9md 9nd 8t 8urd 5eind 6rveerd 5jacherd 6okt 7uwd
5lacht 7gen 7nkt 6eept 7nterd 7pen 7ten 7urd 6ingerd 7pt 6oft 7ofd 8pt 8t 7pen 7ten 5makt 6eekt 8rd 7ten 6olten 5nauwd
6eden 7ld 6ipperd 6oeid 8pt 8rd 7rd 7ten 6uffeld 5old 6pt 5paand 7nnen 7t 6eeld 7ld 7urd 6ied 8geld 7t 6leten 7interd
8tst 6oeld 7nnen 8sd 9t 7ten 6roken 8ngen 8ten 5taan 8rd 7md 8pt 7ne 7pt 6egen 7ld 7md 8peld 7vend 6ikt 7pt 6oft 7ken
7len 7mmeld 8pt 7okt 8md 7pt 7rmd 8t 8ven 7ten 7ven 6raald 8ft 7eden 8ept 8ken 7ipt 7ompeld 8omd 9pt 7uind 6udeerd 7it)",
R"(7urd 5ukkeld 4taaid 6keld 7t 6pt 6st 5eerd 6kend 6ld 6st 5ikt 6ld 6mmerd 6ppeld 7t 5obd 6omd 6pt 6rnd 6verd 5raind 7pt
6eden 6oefd 7ggeld 7kken 7mmeld 7ond 6uggeld 5uigd 7meld 6rfd 6urd 5ypt 4vaagd 7rdigd 6llen 6ngen 6ren 5eegd 7nd 7rd
6ld 6n 7d 6rfd 7gd 6zen 5ijld 6ld 6ng 7kt 6st 5lagd 7kt 6oeid 7gen 6ucht 5oegd 7rd 6rderd 7md 5raagd 6eeen 7ten 6ijd
6oren 5uld 6urd 4waaid 7rdeerd 6cht 6ggeld 6ndeld 6ssen 6terd 5eekt 7rd 6id 6ken 6nd 7teld 6rkt 6zen 5ikkeld 6mpeld
6pt 6sseld 7t 5oeld 6gen 6nden 7nen 6rpen 5reven 6ongen 4zaagd 6bbeld 9rd 6deld 6kt 6nd 7t 5eefd 7md 7pt 6gd 7en 6ikt
7ld 6ken 6t 6uld 5icht 6en 6fte 5ocht 6end 6gen 6nden 9rd 7ken 6omd 6pen 5ucht 5waaid 7kt 6eefd 8pt 7nkt 6ierd 6oegd
7mmen 7ren 8ven 3haan 5nen 3iet 6sel 4fte 4ng 3leden 5ed 4ijd 7end 7ing 5ppen 6t 4uren 3od 5erij 5in 6sch 4lven 4oi 5t
4ten 3raaf 6sde 7t 5ven 6ing 5zen 4endelden 9en 9ing 6s 6zen 7ing 4ijselijk 7lijk 9jkst 6zen 5ssen 6t 4oef 6ven 5nd
7elijke 3unst 7ig 4tsen 6te 2haak 5l 4k 5end 5ken 4len 6r 5ing 4mer 4ndel 8aar 8end 8ing 6ig 5g 6eling 7nd 5kelijk 4p
5pen 4rden 5ken 4spel 3echt 7ing 4ffen 4l 5len 6ing 5p 3ield 6p 5uw 4ng 3ol 5len 4or 4ren 4ud 6end 9heid 6ing 5w 6ing
3uren 5ing 4ur 2icionado 3guraal 7le 3jn 2jaag 4gen 4kker 3oeg 2kaarten 5tsen 7ing 7t 4bbelen 8ing 4lf 5ken 5ven 8d
6ing 4m 5men 4n 5ting 4p 5pen 4tten 3eek 5r 4ken 4ren 7d 5ig 7heid 7st 6ng 5ven 4ts 6end 4ur 6end 6ing 3ick 6end 4ezen
4jk 4tten 3lap 6pen 4eden 8d 5ed 5m 6men 7ing 5ts 4im 6men 5nken 4okken 5m 6men 5of 5p 6pen 8r 5ven 4uif 6ven 3naagde
7t 5bbelde 9en 9t 5gen 6ing 5kken 6t 5l 6len 5p 6pen 8r 5uwen 7t 4eep 5l 6len 7ing 5pen 5velen 4ibbelen 9t 5jp 7ing 5p
6pen 4oopt 5pen 5t 6ting 4uppelden 9en 5tselen 3ocht 4el 6end 6ing 5rsen 7t 4ken 6r 4lft 5ven 4m 5end 5st 7ig 4n 5dig
8ing 4ok 6sel 5p 6som 5s 4pen 5ing 5pel 8ing 4rt 6ing 3raak 5b 6ben 8r 6sel 5ken 8d 5ssen 4eeg 5gen 4ijg 4oop 4uimelen
6pen 7t 6s 3uieren 5s 4kelen 4nnen 5t 4ssen 5t 3wam 2laad 5t 4ch 4den 6r 5ing 4g 4k 5ken 4ndig 5g 4p 5pen 4s 4ten 7d
5ing 5oxine 4zen 3ebberen 4er 5s 4g 5gen 8d 7r 8tje 4id 6end 6ing 8kje 6sel 4k 5ken 4ns 5zen 4ren 4ver 7aar 7dag 7end
7ing 4zen 6r 5ing 3icht 4egen 5p 5t 4g 5gen 4jn 6end 4k 5ken 8d 3oden 4er 4gen 4kken 4od 5p 6dag 4pen 7d 4s 5sen 8d 7r
6ing 3uis 6teraar 9wet 5zen 2maai 5k 5l 4ken 7d 6r 5ing 4len 4rcheerde 9rt 8ren 5s 5telde 8en 8ing 4t 5tend 6ing 3eer
5t 4ld 6ing 5ken 4ren 4ten 5ing 5selen 3ijn 6ing 4k 5ken 3onsterde 9en 9ing 9t 5tage 6eer 7ren 2naaien 4m 3eem 6sters
4men 7d 6r 5ing 4uzen 3ijpen 3okken 3ummer 2oog 3risme 6tisch 2paalden 6t 4k 5ken 4len 5ing 4s 5sen 6ing 3eddelen
4elde 6t 4igeren 5l 6ing 4len 5len 8d 4n 5nen 4rken 6ing 6t 5s 6ing 4uter 5zelde 8en 3ijnig 4k 5ken 4lsen 4ngelen 8t
4tsen 6te 3lag 6gen 5kband 6ken 6tape 5t 6ting 4etten 4oegen 4uizen 5k 6ken 3oeier 8ing 5tsen 7t 4mp 6ing 3raat 5ten
4eekt 5ken 4ijs 6zen 7ing 5kken 5nten 3ulken 6t 4nt 2raad 5g 5k 5pt 5s 4den 7d 6r 4felde 7en 7t 5fel 4gen 5gen 4ken
4mmelde 8en 8ing 8t 4nd 5sel 8ing 4pen 4spen 5ter 8ing 4telen 4zen 3eageert 7ren 4den 4ed 5t 4gelen 7ing 6nde 7en 7t
4is 5zen 4ken 7end 7ing 4mde 5men 8d 6ing 5t 4n 5nen 4pelen 4zen 3icht 7ing 4ed 5p 4j 5d 6end 5gen 6t 5zen 4kaan 8tje
6nen 7iseren 9tiek 4s 5sen 4t 3o 4diet 6siaca 9cum 4ei 5p 6ing 4ffel 4ken 4l 5len 8d 4men 6r 5ing 4nd 6end 6ing 5selen
8t 4om 4ssen 6ing 4ven 3ui 5l 5m 5sen 4k 5ken 8d 2sabbelen 8t 7ren 3chaaf 8sel 6duwde 9en 9ing 6f 7fen 9nd 9r 8ing
6kel 9ing 6len 7ing 6mpen 9r 8t 6t 7ting 6ven 5een 7p 7r 6id 8end 8ing 8sdag 9el 9kus 6nk 6p 7ing 7pen 6ren 7m 8end
8ing 8kap 6tsen 8t 6ur 8ing 5iet 6jn 8sel 6l 7der 7ferde 9ren 9rend 9ring 9rt 7len 6tteren 5minken 5offelen 6of 7ien
7r 7t 6p 7pen 6ren 6t 6ven 5raap 9sel 7bben 7pen 9r 8pen 8sel 8t 6eef 8uw 7ven 6ift 7jf 8ven 9er 9ing 7k 8ken 9end
6obben 8de 8t 7ef 8ien 9t 8ven 5ubben 6d 6ierde 9en 7f 7m 7n 8ing 7ven 9nd 8ing 6ren 7ing 6t 7sel 7ting 6ur 6w 7elijk
3einen 4rveert 7ren 3ijpelen 8ing 8t 3jok 6ken 5uwde 7en 7t 3la 5an 7d 6t 5cht 8ing 5g 5nk 7end 7gel 7ing 7pil 4eep 6t
5nteren 9t 5pen 6ing 5urde 7en 7t 4ib 6ben 5jp 7ing 7sel 6t 7ing 5ngerde 9en 9t 4oeg 5ffen 6t 5ofde 7t 6p 6t 5pen
5rpen 5ten 5ven 4uipen 7t 6t 7dam 8op 7end 7hek 7ing 9kje 5rpen 3makken 4eek 6r 6t 5ken 6ing 5lt 7end 7ing 5ren 4ijt
4olt 3nauw 4eden 5ed 5lde 6len 6t 4ijd 7end 7ing 7sel 6sel 4oeien 7t 6p 6ren 7t 5rren 4uffelde 9en 9t 5iting 3ol 4p
5pen 3pan 6nen 7ing 5t 6ieren 9ing 4eel 5lden 7t 6en 8d 5ur 4ieden 7t 6gel 9ing 5nnen 6t 5tten 4lijten 6nteren 9rt 6ts
8end 8ing 4oel 7end 7ing 5nsen 7t 6zen 5ort 6t 5ren 4raak 6k 5eek 6ken 5ing 5ong 4uit 3ta 5an 7d 6rt 6t 5k 5l 5m
6meling 8n 9d 7ing 6pen 7t 5nd 7elijk 7srit 5p 6pen 9d 4eeg 6k 6lt 5gen 5k 6end 6ken 5l 6len 8r 7ing 5m 6men 9d 7ing
6pel 9ing 5rf 6ven 9d 7ing 5ven 8end 4ierf 7ven 5jg 5kken 5ppen 4of 6fen 5ken 5men 6melde 9en 6p 7end 7ing 5nd 5of 6k
6m 6t 5p 6pen 5rm 6t 7ing 5telijk 7n 8d 6ing 5ven 4raal 6f 7fen 9nd 8ing 6len 9d 7ing 5eed 7k 6ken 6pen 5ijden 8t 7k
6ppen 5omen 9d 7ing 7pel 6om 7p 6pen 5uinen 9nd 8t 4udeer 9der 9vak 7ren 9nd 5if 6t 6ven 7ing 5ren 5ur 5wen 3ukkel 2t
3aaien 4k 5as 5el 7end 7ing 5ken 8d 6ingen 4nds 5ken 4p 5baarheid 5pen 8d 7r 4r 4st 6end 6ing 3eken 7aar 7end 7ing 4l
5baarheid 5len 8d 6ing 5som 4n 4rbeat 5en 5party 6il 8len 5sales 6have 6un 3ik 5ken 4lde 5len 5t 4mmer 8ing 4p 5pen
4teling 3ob 5ben 4cht 4etsen 4men 4n 4p 5pen 4rnen 6t 3rad 5inen 5p 6pen 4ed 6end 6ing 5ed 5k 6ken 9d 8r 7ingen 6sel
9tje 7om 6tal 4oef 6ven 8r 7ing 5ggel 9aar 9arij 9ing 5k 6ken 5mmelen 4uggelen 3uig 6ing 5mel 4ren 5ven 4ur 3yp
2unctioneel 9ele 2vaar 6dig 9ing 4gen 4l 5arm 5bak 5len 8d 7r 6ig 8heid 7ng 5overlast 5pas 6ut 5toerisme 7n 5zak 4ng
4ren 7d 3echten 4eg 4gen 7d 4l 5len 4rgen 5ven 4zelen 3iel 4jlden 6en 6t 5zen 4llen 4ng 5ken 6lijst 4s 5sen 3laggen 5k
6ken 9d 4ekt 4ieg 4oei 7end 7ing 5gen 5og 4ucht 3oegen 5r 6der 6end 6gat 6ing 6put 6rol 6sok 6weg 4rderen 8t 5m 3raag
5gen 8d 5ten 4eet 5ten 4ies 6zen 5jen 4oeg 5or 5ren 3ullen 6ijn 4ren 7d 5ing 4ur 2waai 5rderen 9ing 6ts 4cht 7end 7ing
4ggelen 4ndel 4s 5automaat 5bak 5kom 5sen 8d 7r 6ing 4ter 7end 7ing 3eeg 5k 5r 6cel 6der 5s 4gen 7d 5ing 4iden 6t 4ken
5ing 4n 5d 6end 5nen 6ing 5tel 4ren 7d 5ing 5k 6end 6ing 6sters 5p 6end 6ing 4ten 4zen 7d 8heid 5ig 7heid 3ierp 5s 4jk
6end 6ing 5s 5zen 8d 6ing 4kkel 8ing 4mpel 8ing 4nden 6ing 6t 5nen 5t 4ppen 5t 4s 5sel 8end 9ndst 8ing 7n 8d 3oei 4gen
4n 5d 4og 5n 3reef 4ijf 6ven 7ingen 5ngen 2zaag 4bbelen 7ren 4delde 7en 7t 4g 4k 5ken 8d 7rtje 4nden 7rij 6ing 4t
3eeft 4g 5gen 7r 4i 5ken 8d 6t 5l 4men 4nd 6ing 5gen 4pen 4t 5baarheid 5net 5platform 5sel 5tend 7r 8ij 6ing 4ulde 6en
6t 4ven 3icht 7elijk 4e 5nd 4jdig 8heid 5n 4nk 4t 3ocht 4ek 5nde 6en 6t 4gen 4men 4nd 6ering 8lijke 5k 4og 5m 3uig
6end 6ing 6kap 5p 3waai 7end 5k 6ken 9d 4eef 6r 7ders 5m 6men 5nken 7t 5pen 5ren 6ft 6ing 6ven 5ven 4ieren 7f 7ven
4oegen 7t 6r 5m 6men 5or 5ren 1ga 3at 5hfonds 6lening 3me 4ie 3pe 3ragar 3ten 3ve 2eer 3nce 4da 6atje 5eer 6ren 7ing
4esie 4s 4t 5ia 5uur 3ren 6d 2ger 3lomeraat 9ten 9tie 4utinatie 8eerde 9ert 9ren 9rend 3ravatie 4egaat 7ten 8ie 6eer
7ren 2iel 3o 4tage 3tatie 6o 7r 8isch 4eer 5ren 4prop 2nost 6ici 9sme 8us 7sch 2oeti 3ge 4ie 6k 5sch 3logie 7sch 3nie
3og 3ra 2raaf 4fe 4rier 6sch 3eement 4ssie 8f 9st 8ve 9er 7viteit 6or 3ibulk 6siness 4cultuur 4ficatie 3obiologie
5usiness 4chemisch 4logie 4nomen 7ie 8sch 6om 4sector 4toerisme 1ha 2istorisch 2ob 3i 3rn 2rimanisch 2s 2um 1ids
4kinderen 4onderzoek 4tijdperk 2grette 3u 2kido 6end 6ka 6les 6mat 6ot 6pak 2mabel 2o 3li 3plaats 3stelsel 2r 3bag
4rush 4us 6sen 3co 5otje 3hostess 3lift 5ne 3mail 5rshal 4ile 3play 4ort 3s 3tje 2s 3sen 1jakkes 3m 3sses 2our 2u 3in
5achtig 5bol 5tje 3us 1kant 2ela 4ei 4ig 6heid 3n 3r 4tje 2i 2kefietje 4r 5bouwland 5lui 5maalsbos 7n 4vietje 3oord
2oestiek 7sch 3lei 3niet 2s 3en 3t 2te 4passering 4tas 1laaf 4m 3ngalang 4t 3rm 5bel 5eer 6rend 7ing 5ist 8isch 5lus
2bast 4tros 8sen 3e 4dil 3inisme 5o 3um 5ine 5pje 2cantara 3hemie 7st 9isch 4imie 7st 9isch 3ohol 7arm 7ica 9i 9us
8sch 9eren 9t 7wet 4lade 4pops 2daar 3ehyde 3oor 3ra 3us 2e 3atorisch 3er 3ikum 3n 3rt 5heid 3vel 4iet 5tisch
3xandrijn 2f 3a 4bet 7isch 9eer 9eren 4lfa 4man 2g 3auw 3e 4bra 7isch 9t 4meenheden 9eid 8s 6ne 8r 3oed 6heid 4ritme
8iek 9sch 3vorming 2hier 3oewel 2ia 4ssen 3bi 3en 5atie 3gneer 6ment 6ren 3i 3kas 4ruik 3mentatie 3nea 3zarine 2k 3ali
6ne 6sch 7erend 6teit 5oide 4nna 3en 3oof 4ven 3yn 2l 3a 4ng 3e 4bei 4daagser 9heid 6g 4engaanden 4gaartje 5orie 8sch
5retto 6o 4luja 4man 7sgek 4ngs 4r 5gie 7sch 6ologen 9gie 9og 5hande 5ijl 5jongsten 5lei 5rijksten 5zwaksten 4skunner
5weter 3iage 5ntie 4cht 4eren 4gator 4teratie 7eer 8ren 9end 5teratie 8eerde 9ert 9ren 3o 4catie 5eerde 6ren 5htone
8on 5utie 4fonen 4gamie 4morf 4niem 5s 4oi 4paat 6ten 7hie 7risch 4tropie 3risk 4ound 8sters 3udeerde 8t 6ren 4re 4sie
4viaal 7le 6um 3weather 2m 3a 4ar 4cht 7ig 4nak 4viva 3ede 4e 4teen 3ogend 8heid 2oe 3m 4vattende 3pecia 3ud 2p 3aca
6wol 3en 5top 5wei 3ien 4jns 4ne 6ski 5isme 7t 8isch 5o 6pet 2ras 3ede 4e 5ds 3uin 2s 3dan 3em 5achtig 3jeblief 3maar
4ede 3nog 4u 3of 4ok 3toen 4ublieft 2t 3aar 6tje 4ren 3blokfluit 3egader 4maal 5et 4n 4r 5atie 5nantie 7tief 9eve 8or
6eerde 9t 7rend 4zamen 3fluit 3hans 4ea 4obo 5orn 5ren 3ijd 4meter 4st 3o 4os 3partij 3ruisme 7t 8isch 3sax 6ofonist
9on 4leutel 4tem 7men 3toets 3violen 7ist 6ol 3zangeres 2u 3folie 3in 3minium 9tak 4ni 5us 2v 3ast 3eolair 4r 5man
5nielend 5tje 3leesklier 7sap 3orens 2waar 3eder 4er 4tend 8heid 6r 3ijs 5ze 2zheimer 3iend 4jdig 8heid 3o 1ma 3h 3i
3lgaam 6ma 7eerde 9rt 8n 8ren 3nda 5el 7achtig 7tje 7vormig 4t 4uenses 8is 9ssen 3rant 4etto 4il 6lo 4yllis 9sen 3teur
7kok 7tak 8je 3zone 7zit 2bacht 7elijk 7slui 8man 4ssade 9ur 8rice 3er 4tant 8st 3iance 4eer 5ren 4gu 6iteit 4tie 7us
8ze 9er 4valent 9tie 3lyopie 3o 3ras 4osia 5zijn 3t 4elijk 9heid 6oos 7ze 5naar 9tje 7rees 9nwet 9s 9ssen 8ij 4genote
4sedig 6ed 5wege 3ulance 9rit 8ier 7t 6toria 9ium 2echtig 8heid 3lkoren 3n 4dering 4orroe 3ricain 5j 6tje 5kaan 7nen
8isme 9st 3thist 3ublement 2fetamine 9elab 9epil 3ibie 6sch 5rachen 9ys 4oen 7kit 4theater 3oor 4ra 6atje 5en 2icaal
7st 5le 7r 4e 4t 3go 3ne 4ozuren 7ur 3sh 2mehoela 4laken 3onia 7k 8gas 6et 6um 5shoorn 8ren 3unitie 2nesie 5tie 8wet
3ioscoop 8pen 9ie 2oebe 3k 3r 4eel 5le 7r 4f 4tisatie 7eerde 9rt 8ren 3urette 6us 7ze 3xicilline 2pel 4r 5sand 5tjes
4x 3lificatie 8eren 5tude 8o 3ul 5len 7tje 4tatie 5eer 6ren 2soi 2to 2ulet 3sant 7st 4e 5d 5menten 9shal 5ren 3zikaal
2ygdala 3lose 3otrofie 1naal 3baptisme 9t 4ole 6ica 7sch 8me 5ol 3choreet 8ten 5ronisme 4onda 3erobe 6ob 3foor 5ren
6isch 4ylactisch 3gram 7men 3koloet 3le 5cta 7en 4fabeet 8te 9isch 9isme 4getica 9um 4ist 7endag 4oge 6ie 7sch 8eren
6on 5og 4ysant 7tor 6e 7ren 9nd 5tici 8us 7sch 3mnese 3nas 6sap 7en 3pest 3rchie 7sme 8t 9isch 3statisch 5igmaat 5rofe
3thema 4omen 6ie 7sch 8eerde 9ren 8t 5om 2chorman 7en 6woman 9en 3ien 6niteit 2dante 6ino 3er 5man 5som 7ortig
6taligen 5zijds 4sgier 3ijvie 8sla 3oorn 4ren 3ragoge 8ie 9ek 9sch 7logen 9gie 9og 7og 4easkruis 4ieskruis 4ogeen 7ne
6yn 8ie 5ide 2ekdote 8tje 7iek 8sch 3mie 6k 5sch 4ometer 5nen 5on 7tje 3ncefalie 3sthesie 9st 3urysma 2gejiddeld 4l
5tje 5us 3ina 4ografie 5plastiek 5sperm 4sa 3licaan 7nen 6isme 5st 7iek 4ofiel 7lie 6obie 5maan 7nen 8ie 3ora 6kat
6wol 4stura 3st 5gegner 5hazerij 5ig 7st 5rom 5tandarts 5vallig 5werend 2i 3js 5achtig 3line 6gus 3ma 5al 5le 7r
6iteit 5teur 6ie 6or 6rice 4e 5ren 4isme 6ten 7isch 4o 5siteit 4us 3on 3sette 4otroop 3ta 2jelier 4r 2k 3er 5bak 5end
5gat 5man 5oog 6p 3h 3let 2laut 2nalen 3ex 5atie 5eer 5ionisme 9st 3ihilatie 3o 4nce 7ren 4tatie 3uiteit 4lair 5eer
6ren 9d 7ing 4nciatie 2ode 4iseerde 7ren 3maal 5le 6ie 4ie 3niem 7st 5miseerde 9ren 9ring 7teit 4ymi 6us 3rak 4exia 7e
4ganisch 6smie 2schluss 3icht 3jovis 8sen 2tagonisme 9t 4rctisch 3e 4cedent 4datering 4nne 3hologie 4urium 3i
4astmatica 4biotica 9cum 5lafband 4chambre 6rist 5ipatie 9ief 7eer 8ren 9end 4datering 5ota 7um 4ek 6ere 4fileplan
5onen 6uling 4gen 5if 4heldinnen 4kartelwet 4lope 4makassar 5etrie 5onium 6on 4nomie 4oxidanten 4pasti 6thie 9ek 9ekst
5ode 5yrine 4quaar 7ir 7ren 8iaat 9aten 9sch 6iteit 4rooklobby 8pil 8wet 4semieten 8tisch 9isme 6pticum 5liplaag 8verf
9loer 4tankkanon 8mijn 8raket 8wapen 5hetisch 5rustwet 9zaak 3oniem 6usbrood 8kruis 8vuur 8zwijn 3raciet 5x 4opofaag
9gen 7geen 9ne 9nese 7ide 7loge 9gie 9og 7morf 7niem 8ymie 7sofen 9fie 9of 3woord 8zin 2us 4sen 2w 1oristi 6us 3ta 1pa
3che 3iseerde 6ren 3rt 5heid 3thie 6sch 4ride 2egapen 3kool 3lazarus 3n 4bos 5roodboom 4kop 4pak 3rcu 6utje 4ij 5tief
8ven 4t 5uur 3trots 3x 3zat 4uur 2felstrudel 2in 4nen 4ti 3s 2k 2lanatisch 3omb 2neu 2ocalyps 8tici 9icus 9iek 9isch
4ope 7erde 7ren 4rief 3dictisch 3etisch 3graaf 6fen 3koinou 3litiek 4linisch 4ogeet 7n 7ten 8ica 9ek 9sch 6ie 7sch 5og
3plectisch 6xie 4tose 3rie 3staat 6sie 6ten 5el 7dag 5il 7le 5olaat 7icum 8sch 5rof 8fen 3theek 6ken 8r 9es 9svak 6ma
6ose 2p 3aloosa 4raat 6ten 7sjik 7uur 5enteerde 9ren 9ring 5tement 4ssionato 3el 5aar 8tje 5bol 5epap 5labele 7nt
7tion 5ras 5sap 6ien 9sap 5taartmix 6je 5vormig 5zaagwesp 4n 5dages 7nceje 9es 6ices 8itis 7x 4rceptie 4tijt 8elijk
6zer 3groep 3je 3laudisseer 6s 4et 4icatie 8or 6eren 5que 8erde 8ren 3orteer 7ren 4sitie 8oneel 9nele 3reciatie 7eer
8ren 9end 5teer 7ren 4oach 5batie 5ximatie 9tief 3s 3te 2r 3axie 3il 5gek 5len 5mop 5vis 2sis 5sen 1qua 4duct 4marijn
4naut 4planing 4rel 5ia 6um 4tisch 4vit 3eductus 3ifer 1ra 3besk 4ica 5er 5satie 6eerde 7ren 8ing 6t 7iek 3chideolie
7onzuur 5nofobie 3k 3mide 2beid 6end 6sdag 7hof 7ters 7uur 7wet 6zaam 9mst 8me 9er 3iter 5raal 7ge 9hof 7ir 7le 6eer
7ren 9nd 3o 4diensten 4reta 7um 2cade 5ia 6sch 4na 5um 3eer 4ren 5ing 3haicum 6sch 7eerde 8ren 9end 7me 7tisch 4eofyt
6loge 9ie 9isch 8og 5type 8isch 4ief 7map 7wet 6ven 5mandriet 5pel 5tect 9uur 6raaf 8ven 5valia 9sch 7resse 8is 9ssen
6eer 7ren 8ing 3tisch 2de 3uin 2e 3a 4al 4len 3ligieus 9ze 3n 4a 4d 5soog 3ometer 4pagus 2g 3anolie 5vrucht 3eloos
8heid 6ze 8r 4ntaan 3list 7ig 9heid 3on 4t 3ument 8atie 9tief 8eer 9ring 4s 5sen 3waan 5nen 8d 9heid 2ia 4ans 3de 3er)",
R"(3stocraat 9te 9tie 6telisch 3tmetica 8ek 8sch 2k 3e 2m 3ada 4geddon 5nac 4turen 6ur 3band 4esturen 8ur 5weging 5zoek
4lessure 4reuk 3dik 6ke 3e 4lijke 9r 8ste 5ui 4nkas 5praktijk 5wet 4r 4tierigste 3fractuur 4unctie 3gebaar 7ren 3huis
6zen 3iniaan 7nen 3klem 7men 4racht 3lastig 9heid 4egger 5ngte 5uning 9kje 3meester 3oe 5deval 6ig 8heid 8st 6je
6zaaier 5iig 4riaal 3pje 4rothese 3sgat 4lag 5engte 4pier 4t 5eun 5oel 3tierig 3verzorger 9ging 4ol 6len 5ogd 3wezen
4orp 6stelaar 9len 3zalig 8heid 8st 4waai 2nhemmer 2oma 5tisch 8eer 9ren 9rend 4en 3nskelk 3om 2peggio 2rangeer 7ment
7ren 7ur 4y 3en 4st 6ant 9es 7tie 6eer 7rend 4tje 3ive 6ren 9d 5isme 7t 3ogant 8ie 8st 4wroot 2s 3een 4naal 6len 5icum
6ek 2t 3direction 9or 3efact 4misia 4rie 7el 7le 6ogram 4s 5isch 3iculatie 7eer 8ren 9end 4est 7enduo 9vak 8rig
4ficieel 9elst 9le 9ler 4kel 7lid 7tje 4llerie 9st 4sanaal 8le 5jok 8ken 5ticiteit 7ek 9erig 3otheek 7ken 3ritis
4oscopie 6e 3s 4eneed 6ij 3work 3y 2yl 1sbak 5ken 8ras 3elt 4st 6ose 6weg 3lond 2ceet 4ndant 6enten 4se 4ten 5isch 7me
3orbinezuur 2deeltjes 3iameter 2eksueel 7le 3lect 3m 4mer 3psis 4tisch 2falt 6eer 7ring 6pad 6weg 2gat 3rauw 4ijs 6ze
2hoogte 5p 4pen 2iel 5kinderen 5praktijk 5toerisme 5wet 5zoekster 2jemenou 2kar 5ren 3egel 3leur 7ig 3ruik 6sje 3ussen
2la 4ger 3eger 3ijn 2maat 4n 3ogendheden 2o 3ciaal 8st 6le 8r 2paragus 9sen 5taam 3ecifiek 5t 4rge 7bed 7kop 7r 3ic
4distra 4rant 6tie 5eer 6ren 9d 5ientje 6ne 3luim 3ot 3unt 2regen 4st 2sagaai 3egaai 4m 5blage 9ehal 7ee 9lid 9r 8r
9end 4n 4poes 8ter 7zen 4rtie 8f 8ve 9er 7viteit 4ssment 6or 3ignaat 7ten 8ie 4milatie 7eer 8ren 9end 4sen 7hof 5t
6eer 7nt 9ie 7rend 3ociatie 9ef 9elid 9eve 6e 7etje 7ren 4nantie 5eerde 8t 6ren 4rteerde 9t 7ren 6iment 3umeren 5ptie
8onist 4radeur 6ntie 9evak 5eerde 8t 6ren 3yriologen 9gie 9og 2t 3aat 4tisch 3en 4r 5isk 5oide 5tje 3henie 7sch
3igmatisch 9sme 3ma 5tici 8us 7sch 3on 5nen 3raal 5kan 8iet 5le 5nt 4ingent 4obiologie 5dynamica 5fysica 9ci 9cus 9sch
5labia 9um 6oge 8ie 9sch 7og 5naut 6omen 8ie 9sch 7om 5turf 2urn 2vaal 3eld 2wenteling 3olk 2ymmetrie 9sch 4ptoot 7ten
8iek 9sch 3nchrone 8on 4deta 7on 3stolie 1ta 3ctisch 3lanta 3raxie 3vaquone 4isme 6tisch 3xie 2b 2echnisch 3lier 7tje
3mporeel 8le 3n 3rling 2heisme 6t 7isch 4matisch 4nea 6um 2jar 2lant 6ici 8um 9s 4s 5sen 3eet 4te 5iek 6sch 2mosfeer
7ren 8isch 2ol 4len 6tje 3mair 4en 4ie 5sch 6eerde 7ren 8ing 6me 6t 7isch 3naal 5le 6iteit 3om 5bom 5duikboot 5kop
5pje 5tijdperk 5waakhond 3pie 5sch 3vaquone 2ria 4um 3ofie 7erde 7ren 4pine 2taca 5he 7erde 8tje 7ren 6ment 4que 7erde
7ren 3en 5derend 8ing 5taat 6ie 7orexia 4st 6atie 6eer 3ila 4tude 3ractie 9f 9ve 9ver 5peer 7ren 4ibuten 8ie 9ef 9eve
7ut 2v 2ypisch 1ubade 3ergine 2ctie 5onaris 4or 6iaal 8le 3uba 2dicien 4entie 4o 5fiel 6onen 5logie 5metrie 5racks
5set 5theek 8ken 6oers 4t 5diensten 5eur 5ie 7f 7ve 5jaarplan 5kantoren 5or 7aat 7ia 8um 2fklarung 2g 3iasstal 9llen
3urenlach 5k 4stijn 6us 8dag 2la 2ra 3elia 4olen 5ol 3ora 2scultatie 7eer 8ren 3dauer 3laut 3picien 7um 4utzer 3sie
3traal 6le 2taar 4rchie 5en 5kie 7sch 3eur 6swet 3henticatie 9eren 8ek 3isme 5t 6isch 3o 4bak 5om 6x 5randstof 5us
4car 5htone 9er 8on 5laaf 7ven 5raat 7ten 8ie 9sch 5ue 4dafe 6k 5eelgroep 6k 5idact 6efstal 7nsten 4gas 5ek 4kerkhoven
5ilometer 4laadkraan 6k 5uw 4matenhal 7ie 9k 8satie 9ch 9eer 9eren 9me 5obilisme 9ist 6tive 4niem 5ome 8r 7ie 8st 6om
4otje 4ped 6tte 5ortieren 5sie 4responder 6verse 5ijdster 6satie 7eer 8ren 6t 7air 9rder 8risme 8tief 7eit 5ondreis
4showroom 5lotspray 5nelwegen 5piegels 6ortbond 5trada 9e 4transport 5ypie 4veerboot 4was 5eg 4zoektocht 2xine 1va 3l
4ist 3nce 6ren 4t 3tar 2e 3etje 3gaar 3nant 4ue 3recht 4ij 4s 5ie 7f 7ve 4uit 2iateur 5iek 5rice 3cultuur 3fauna
3obrug 3s 4o 3taminose 2ocado 3nd 5diensten 7s 5les 6iederen 7jke 5maaltijd 6is 5rit 5uur 5zon 4turen 7ier 8sme 6ur
8lijke 1wara 4i 2el 1xel 3nroos 2iaal 4le 3llair 3ologie 8sch 4ma 6tiek 8satie 9ch 2olotl 3n 4aal 5le 4ometrisch 1ya
3tollah 2urveda 1zalea 6atje 2c 2en 3rtyklavier 2ijn 5achtig 5vat 3mut 2uki 3ren 3ur 0baad 4sters 3i 4erd 4tje 3k 3l
4dag 4zak 3n 4bed 5rekender 4derheer 9ren 4onderhoud 5ppervlak 4stropers 4vak 3r 4d 5aap 5ig 5man 6os 5stoppels 5vin
7s 4lijke 4sachtig 4zen 3s 4achtig 3t 2ba 3bel 6aar 9tje 7chtig 7rij 6box 6end 3e 3i 4roesa 3oe 5sjka 4k 3s 3y 4aap
4bad 5ed 5oomer 6s 6x 5us 4doll 4foons 4lanceje 9n 9s 5eeftijd 4pop 4sit 7ter 5peelgoed 4vet 2ccalaureaat 9ei 9eus
5rat 4hanaal 8len 7t 8isch 3helor 3il 5lair 6en 3k 4bencher 5one 4end 4gammon 5round 4handslag 4ing 4light 6sts
4offices 4packen 9nd 9r 8t 4spaces 4tracken 3o 4otje 4ve 3terie 8cel 8el 8le 7ocide 8faag 9agen 8logen 9ogie 9oog 2d
3artikel 3broek 3cel 6len 4ultuur 3derde 6en 8d 6t 4ing 4oek 3eend 4n 5d 4r 3gast 4e 4uyrol 3hairday 5nddoek 7je 4ok
5tel 4uis 6zen 3ineerde 6ren 9d 5richting 3jas 6sen 4e 4ing 4uffrouw 3kamer 8tje 4ledij 8ng 4necht 4oets 5stuum 4raan
4uip 5ren 5ur 3laken 4ijn 3mantel 5t 4eester 5ubel 4inton 9nen 9nend 9ner 4ode 4uts 3olie 3pak 6ken 4ersoneel 4laats
3rand 4itueel 4uimte 3schuim 4eizoen 4lipper 4tad 5eden 5oel 6f 7fen 5rand 3tas 6sen 3vrouw 3water 3zeep 4out 2f 2g
3age 6bak 6hal 6kar 6net 6rek 6tas 4tel 7le 9tje 8iseer 3el 3ger 6aar 6end 6lui 6man 4y 3hera 3no 3uette 2h 3ai 5sme
3co 3t 2ileybrug 9ggen 3sse 5ier 2jadere 3es 3onet 2k 3abana 3banaan 7nen 4eest 5urt 4lik 7ken 4oord 8zij 5ter 3cyclus
3dek 3eliet 4n 4r 5mat 5zak 3fiets 3goot 3huis 6zen 3je 3kebaard 5et 5lei 8end 6jauw 5n 6ist 5r 6ij 8tje 7n 6skar 7tor
7vak 8et 6tje 5s 4ie 4waliteit 3lamp 5p 6pen 5va 4ijn 6st 4ucht 3machine 4eel 4ix 3nummer 3olie 4ven 3pan 6nen 5pier
9tje 4laat 6ten 4oeder 6ier 4roces 9sen 3ra 4esultaat 3sel 6tje 5n 4is 4jisj 4pel 7len 4tafel 5e 6nen 6r 5oel 3t 4afel
5rwe 4ijd 4rog 3vet 4is 6sen 4ocht 5rm 7pjes 3wagen 8tje 3zeil 2l 3aanname 4clava 4laika 4nceer 7ren 9nd 8ing 5s 6arm
6dag 4rtiest 4ta 5um 3ba 4eheersing 5zit 8ter 4oekje 3circulatie 4ontact 7role 3dadig 8heid 5kijn 4e 5r 3ein 6tje 4n
5d 3g 4evoel 4oochelaar 3hoofd 3ie 4je 3japon 8nen 4urk 5w 3k 4anbeat 6iseerde 9ren 9ring 6jazz 6muziek 4end 4on 6hek
5stuum 4unstenaar 3lad 6etje 5st 7bed 7zak 4en 6bad 8k 6d 6hok 5rina 8o 5t 6les 6pak 4ing 5stiek 8sch 4on 6fok 6nen
6rok 5tage 6eerde 9t 7ren 4point 4room 3muziek 3neologie 9isch 3orig 7heid 3pen 6nen 4untpen 3s 4a 5mico 7ek 4choen
4em 6achtig 6end 6iek 8n 7ng 4nelheid 4pel 4turig 9heid 3t 4echniek 5mpo 3uster 6rade 3vaardig 5nger 9tje 5st 4erliefd
9s 9zen 4irtuoos 9ze 4lucht 3werpen 4inst 5sseling 3zaal 5k 6ken 5len 2m 3a 4foons 3ba 4ini 6o 4oe 6bos 6tje 6zen 3i
4bal 3moeder 3zaaide 7en 2n 3aal 5n 6tje 5t 4le 6r 5iseert 8ren 9ing 6teit 4nen 7bar 7ijs 7pak 4ten 3bliksem 3cair 4o
3d 4age 6ist 5na 4el 6iers 5ra 6illa 9ero 6ol 4iet 5jk 5tisme 4jir 4lid 4oneon 9ist 4parodist 5onser 4rem 4snelheden
4transport 3en 5d 3g 4a 4elijke 5rd 6ik 4heid 4ig 6heid 4makerijen 4st 3ier 6tje 3jer 4ir 4o 3k 4achtig 5pp 5utomaat
9aten 4bed 4diensten 5ocument 4enwet 5t 4ier 7end 7seed 4kantoren 4makelaar 6n 7agers 4onderdeel 4pas 5raktijk 4roete
8ier 5un 4schroeven 4vak 4waarborg 5et 3neling 5n 5r 4ing 3paal 5len 3t 4am 4eng 4oeistiek 3vloek 4onnis 9sen 2o 3bab
2pao 3tisme 6t 7eria 9ium 7isch 2r 3a 4k 5ken 3baar 7sheid 5rakruid 6en 8dom 6ij 7sme 4ecue 5diende 5el 5heerder 5len
5rshop 6tje 5zetting 4ie 6pop 6r 7svak 6sjes 5turaat 9ten 4lad 3carolle 4ode 5mmissie 3d 4ame 4ienst 3e 4el 6tje
4igenaar 4len 4ma 4nd 5swee 4ttetje 3gedeelte 3heid 4ouder 3ibal 4et 4ng 4ton 7sax 4um 6pap 3jongen 4uffrouw 3k 4as
4eeper 7ster 5lner 4ruk 3man 6nen 4edewerker 5id 6sje 5ubel 4hartig 3nen 5velder 4steen 7nen 4umachtig 6reclame
3ograaf 7fen 4k 5ke 5st 4meter 7risch 4n 5es 7se 5ie 5nen 4scoop 7pen 4uchet 3personeel 4ianist 3racuda 5ge 4e 5erde
5l 5ren 5tje 5voeters 9s 4icade 9ren 5ere 8tje 5ng 4uimte 3s 4heid 4tend 7svol 3team 5nder 5ren 3vrouw 3zoi 2s 3aal
4le 5t 4ria 3cule 3drum 3e 4ball 8cap 8pet 4line 8r 4menten 4nvolgorde 4ren 7d 3fluit 3geluid 4itaar 7ren 8ist 3hen
4oorn 5ren 3ic 4lica 7um 6ek 6sk 4nstrument 4s 5ch 5diensten 6ocument 5eis 6lf 5goederen 5kookboek 6ustlijn 5leerstof
5maaltijd 5net 5pas 6latform 6ootgoed 5sen 7t 6oftware 5vak 6oertuig 7lgorde 7orraad 5weergave 7t 3kant 4erville 5t
6bal 9ler 9net 6ter 4iet 4larinet 4ules 5ul 3les 4ijn 7tje 3mati 3noot 3partij 3ralokus 4eflexkast 3sen 5t 4in 5st
4leutel 4o 4pel 4tem 7men 3t 4a 5ardarend 8eerde 9ert 9ren 9ring 8hond 8ij 8jes 8kind 8ras 8spin 8taal 9alen 8vloek
9orm 8woord 8zonen 9oon 4erd 4ion 4nasiet 4onen 6nade 5on 4rombone 3versterker 4iolen 6ol 3weergave 5rk 3zanger 2t
3aat 4ljon 4ten 3ch 5es 3e 3hyscaaf 8fen 6feer 3ig 4k 5ken 7r 4st 3je 3on 3s 4man 5en 3te 5len 5r 6ij 8kip 4ing 4le
6dress 9sses 2ud 4rate 3w 3xiet 2varois 8tje 3elaar 4t 3iaan 7tje 5nen 2xter 2zaar 6tje 3el 4n 3ig 5heid 4n 5nen 3ooka
3uin 1bp 1dsm 1eaam 5d 4rding 4t 3chen 5soccer 5volley 3dem 6d 6ing 3gle 3mbte 4en 5r 4ing 3ngst 7ig 9d 9end 9ing
4twoord 9dend 9ding 3rbeid 8ing 4gumenteer 4naisesaus 3semd 3t 4box 4ificatie 4juggelen 4lehaar 6sk 4mis 4nik 3u
4jolais 4ty 2b 3aard 4kend 7en 7ing 7t 3laard 5derd 4oed 6md 3oerd 6en 6t 5t 4nden 4omd 4p 4rding 4s 5sen 6ing 4terd
7en 4uw 6d 6ing 3rild 4oed 2chamelsaus 3ijfer 8d 8ing 3oncurreer 9eerd 9eren 3querel 2d 3aagd 5r 6d 7heid 4cht 7zaam
9amst 9me 9mer 4king 4m 5d 5men 5pen 6t 4nk 6end 4ren 7d 4uw 6d 3bank 4odem 3de 5nbak 6pan 6zak 4ing 3e 4dag 4el 6d
5sd 7heid 4k 5ken 8d 6ingen 5tzadig 4l 5aarster 6res 9sen 7ij 5end 5f 5ing 5kinderen 5man 5nap 5ven 5zak 4nk 6dag
6elijke 9jker 9jkst 7nd 6ingen 6sel 7ters 4rf 6elijk 6werend 5ven 8d 7r 4vaarders 8ster 8tkerk 9oord 9reis 3geheim
5noot 7te 4ordijn 3ieden 5n 6aar 6d 6end 6ing 9sman 5rf 6ven 4jk 6ing 4l 5al 5d 5len 7r 8ig 4ng 6ing 4ssel 8d 3jas 4e
3kruik 3lamp 4egerig 4innen 3oe 5ien 5ken 6t 5l 6d 6end 6ing 5ning 4lah 5f 5ven 4mpt 7heid 4nder 8d 5g 4rven 4t 5ter
3pan 6nen 5rtner 4lank 6ssen 9r 4restatie 3raad 6g 5den 6ing 5g 6end 5nd 4eef 5ig 7d 7end 7ing 5mmeld 5ven 8heid 4ieg
7end 8rij 9tjes 7lijke 9jker 7sters 5jf 7sbus 8erf 8hal 8kas 8pas 6ven 9d 9dag 8r 7ig 9heid 9st 5nk 5tueel 4oefd 8heid
7t 6g 6ven 9d 9dst 5g 5nk 5og 6p 5pen 6peld 9en 4uip 5k 6ken 6theid 5p 6pel 9d 8n 5st 3scene 4ermoen 4ponde 6rt 5rei
4tede 6e 7tje 5ro 3textiel 4ijd 3ucht 7heid 4id 6end 6ing 5mel 8d 4usd 7heid 4vel 7d 3verpleging 3wang 6ts 5teren 8t
4elm 7d 8heid 7end 7ing 4ing 7end 4ong 2edig 6d 6ing 3f 3indig 8d 8ing 3k 4bezinking 4dal 3ld 5culturen 5databank
5enaar 7d 6rig 5formaten 5houwde 9end 9erij 9ster 9werk 5ig 5overgang 5snijwerk 5vormende 5weergave 4tenis 9sen 4zebub
3md 3n 4achtig 5s 4bedekking 6haring 4cel 4dergestel 7huis 7lijm 7meel 9rg 7soep 4geleiding 4ham 5ouwerij 4kam 6p
4mergcel 8donor 4pit 4slagader 4vis 3r 4achtig 4enburg 4f 5d 4kar 4put 4ton 4ven 3s 4tachtige 5ig 7heid 3t 4had 4nam
4pak 2f 3aamd 7heid 3fen 6d 3kraag 6gen 3lijster 4oer 3t 2g 3a 4afd 7heid 5n 5pt 5t 4f 4ne 5kenis 9ssen 4pen 4ven 3eef
5r 6d 6lijke 9ker 9kst 5sterd 9en 9ing 4leid 8end 8ing 8sters 4nadig 9d 9ing 4ren 7d 5ig 7heid 7st 4ven 7d 3ierd 6en
5t 4ftig 8d 8ing 4jn 6hof 6tje 4ld 5len 4n 5g 6eneriek 5leeftijd 5ne 7ling 7nd 7r 5sel 8enwet 5tijdperk 9stip
5voorraad 5zet 6in 3laasde 5zen 6ing 9skit 4uren 5ur 7d 3on 5ia 7atje 5nen 4ochel 9d 9end 9ing 5t 4ten 3raaf 6s 7d
5fenis 9smis 9ssen 5ven 6ing 5zen 6ing 4eep 5ns 7d 8heid 6zen 8r 7ing 5pen 4ijp 7elijk 8nd 5p 6pen 6svol 6vol 4oef 6i
7d 7ing 6t 7ing 6ven 5ot 5te 7lijke 9jker 6ing 9sgat 9swet 3unstig 9d 9ing 2ha 4ag 6d 6lijke 9ker 9kst 5l 6d 5r 6d
7heid 5tje 4gen 7d 4len 7d 5ve 4ndel 8aar 8d 9ag 8end 8ing 5g 6etje 6sel 4pbaar 7re 5pen 5stukken 5t 4ren 5tig 8d 8end
8ing 4viorisme 9st 3eer 6d 6rol 6send 8res 7ing 7ters 8heid 4ime 4ks 4lp 5sd 6t 5zen 8d 4moth 4ndig 8heid 8st 4pt 4ren
7d 3ield 6p 5uwen 4ng 3oed 6end 6sters 6zaam 9mst 8me 9er 5f 6d 6tig 9heid 5ve 7nd 4lpen 4or 6d 6lijke 9ker 9ks 4ren
7d 4ud 6end 9heid 9st 8is 6sman 5w 3uild 5sd 5zing 4lp 6zaam 9mst 8me 9er 4w 5d 2i 3aard 7ier 3d 4erhande 6lei 6zijds
3en 4r 3ge 5achtig 4net 3jver 7d 4zeld 3nkt 4vloed 9end 9ing 3s 3tel 6vormig 4s 2jaag 6d 5rd 7enpas 4g 5ing 4mmer 8d
3egen 7d 7ing 3oeg 3ubel 7d 2k 3aaid 7st 4bel 7d 7ing 4ding 4f 4k 5ken 4lk 4mpen 6t 4p 5pen 3eef 5k 5r 6d 6ling 4ken
4n 5d 6heid 6making 5nen 8d 5tenis 9ssen 4r 5end 5ing 5mos 5tje 5vormig 4ur 6d 6end 6ing 4ven 3ijf 5k 6end 5ven 4st
6ing 3je 3ken 6d 6eel 7len 6ist 6kam 7om 6tje 3laag 7d 5d 6der 5g 6end 5nt 5p 6pen 8r 5uter 9d 4ede 7nd 7r 6ing 5ed
7sel 5m 6d 7heid 6men 9d 7ing 6toning 8ond 4ijf 7d 6ven 9d 5m 6men 7ing 5nken 8ren 9t 7t 4om 6men 5nk 5p 6pen 3nabbeld
9en 9t 4eep 5l 6d 6len 7ing 5pen 4ibbel 9aar 9d 9ing 5jp 4opt 7heid 5rd 6ren 6t 5t 6ting 3ocht 4el 6d 6ing 4gel 7d
4kstoof 9fd 8ven 4m 5end 5mer 8d 9heid 8ing 8nis 5st 4nkeld 8en 8t 4op 5r 6d 6lijke 9ker 9kst 4pen 4ren 7d 5ing 5st 5t
6ing 4stig 8d 8ing 3rabbeld 9en 8n 6d 6t 5chtig 9gd 9gend 9ging 5mmen 7ing 5ns 5s 6sen 4eun 7d 4impen 7ing 7t 5tiseer
9erd 9ren 9rend 4omp 7enheid 5nen 8d 6ing 5on 7d 6p 5pen 4uip 6sen 7t 3t 3vecht 8end 3waam 7d 7heid 7st 5m 4ijl 7d 2l
3aad 5g 6d 6sters 4bberd 9st 4chelijk 4den 7heid 6r 5ing 4gen 7d 6r 5ing 4nd 6end 5g 6d 6eloos 9ze 9zer 7tje 6rijkers
4s 5tend 7rd 6ing 9kas 9pot 9som 9wet 4tafeld 9en 4zen 6r 7d 3bedrijf 9ven 4oei 4undel 5s 6sen 3canto 4entrum 3de
3eden 5ig 7d 7end 7ing 4ed 5f 6d 7heid 7st 5n 6d 5rd 5s 4g 5d 5eraar 7d 7ing 5gen 8d 7r 8sdag 6ingseis 9smix 9stak
5sel 8tje 4id 6sarm 7cel 7man 8ix 6vol 4mmer 8d 8end 8ing 4n 5dde 6end 6t 5ing 4ren 7d 4t 5sel 8tje 5tend 7rd 8t 4ven
7d 7is 9sen 6rd 7en 7t 5ing 4zen 7heid 6r 5ing 3fort 4unctie 3g 4edrag 5rinkel 4icisme 8t 9isch 5tude 3hamel 4uis
3ichaam 9d 7men 9nd 8ing 6t 7end 7ing 4ef 6d 5g 6ers 5p 5ven 4jd 6end 8is 9ssen 5m 6d 5n 6d 6ing 4k 5ken 3kaart 4nop
7pen 4oord 5sten 4rediet 4waliteit 3ladonna 4e 5fleurs 9rtje 5nd 6man 5r 5tje 6trie 9st 4ijst 4o 3minuten 7ut 3oega 5r
6d 4fte 7vol 4gen 4mmerd 8en 8ing 8t 4nen 7d 6r 5ing 7kje 4odsing 5f 6d 5g 5n 6d 5p 4pe 6nd 4ven 7d 3ronde 3signaal
4pel 7letjes 4ter 3t 4arief 8ven 5xi 4egoed 4onen 5on 3ucht 7ing 4ik 5ster 9d 9ing 4st 6heid 3vedere 5rkeer 4orming)",
R"(3waarde 4inkel 2maal 6d 4chtig 9d 9end 9ing 4len 5ing 4n 5d 5nen 8d 6ing 9slid 5teld 4t 3eesterd 9en 4nsen 6ing 6t 4rk
6end 6ing 4st 6end 6ing 4ten 4ubel 8d 3iddel 8aar 8d 9heid 8end 8ing 4n 5d 5nelijk 9jkst 7n 8d 3odderd 8en 8t 4ederd
8en 6ig 8d 8end 8ing 5i 6al 6d 6end 8is 9ssen 6ing 6lijking 4nster 9d 9ing 4rsen 6t 4st 3uren 5ing 4urd 6t 2n 3aamd
4deel 8d 6len 7ing 6r 7d 7end 7ing 5ruk 8ken 4geld 7en 4m 5ing 4rd 6heid 4uw 6d 7heid 7st 6elijk 7nd 9st 8is 9ssen
6ing 3ch 5marking 9s 9te 3de 5lid 6stuk 4ir 3e 4dendek 8ijks 7landse 7maatse 7st 7waarts 8inds 5ictien 9es 9jn 9ne 4em
4fice 7ia 9ir 9nt 8e 8um 6et 6t 4men 7d 4pen 7heid 4vel 7ing 6ns 3g 4el 3ieuw 7d 8heid 8st 4g 5ne 4jd 6end 3jamin 3nen
5tje 3odigd 4em 6d 6ing 4men 4orden 3sjen 5te 3t 4azon 4oniet 3ul 4t 5tigd 8en 7ng 3zedrine 5en 4ine 7bom 9n 7dop 4oe
5l 2o 3efen 7aar 7d 7end 7ing 3gen 6d 3lie 6d 3og 5d 4rdeel 9d 7laar 9ren 8en 9nd 8ing 5logen 7ogd 9t 4sten 2paal 6d
7elijke 7heid 4k 5ken 6ingen 4len 7d 5ing 4ntser 9d 9ing 4reld 7en 7t 3eins 7d 6zen 4k 5ken 4rk 6end 6ing 6theid 7st
3lak 6ken 5nking 6t 7ing 5ting 4eister 9rd 9ring 6t 4oegd 7en 7t 3oeder 8d 5ier 8d 4ldering 4tel 7d 3pen 3raat 5te
4eek 5ken 4ijzen 7ing 4oef 7d 6ven 9d 7ing 4uiken 7t 3t 2raad 6slaagd 5m 6d 5p 4den 7heid 4men 5ing 4pen 3ber 6aap
6ine 7s 8sen 3ceau 5use 8tje 3d 3echt 7iging 8ng 4dder 8d 8ig 9ng 5en 7eer 9rd 8rend 9ing 4ed 4geld 7en 6n 7d 7ing
6zellig 5oed 4id 6heid 6ing 5k 6baarder 6end 6ing 5s 6d 5zen 4ken 7d 7end 7ing 5oud 4n 5bos 5hap 6ol 5lul 5nen 5pak
5val 6el 4sterk 4trots 3g 4achtig 5f 5mot 4beklimmer 4dal 5iensten 4end 5rac 4hok 6utsgang 5ut 4ijs 5ng 4kam 6p
4landschap 4op 4pad 6s 4rat 5it 5ug 4top 4vak 5olkeren 4wandelaar 5eg 6i 3iberi 4cht 7end 7geving 4ed 5p 4jd 6end
6sters 5m 6d 6ing 5pen 6t 4l 5len 4n 5g 6d 5i 5nen 4sp 6elijk 6ing 3k 4enbos 6sap 4oen 3linerbol 7s 3m 4bom 4toerisme
4uda 3nardijn 4hardtiti 3oem 6d 7heid 7st 5p 6end 6ing 6seed 9r 7hof 7wet 5r 6d 7heid 7igheid 7st 6end 6ing 6ling 5t
4ken 5ken 8d 8end 4of 6d 5id 7heid 5k 4uw 6d 6vol 4ven 7d 6r 5ing 3rie 3st 5ensvol 3the 3ucht 7heid 7st 4ik 4st 6end
6ing 3yllium 2s 3aust 5zen 3chaaf 8d 9heid 9st 7m 8d 9heid 6dig 9d 9end 9ing 7uw 9d 6men 9d 7ing 6ven 9d 7ing 5een 7t
6id 8enere 9nst 6nen 7k 6rm 8d 8eling 9nd 8gas 9od 8ing 8kap 8sters 6ten 6urd 8en 5iet 8ing 6jn 7t 6k 7ken 9nd 9r
8ingen 6lder 9rd 9ring 6mmel 9ld 7p 8end 8ing 5oei 8d 8ing 6nk 6ot 6ren 6t 6uw 8d 8elijk 9nd 8ing 5reden 7ed 8f 8uwd
9wen 7i 8d 7ven 6ijdt 8f 8ven 9end 9er 9ing 6oomd 5uit 8bol 9us 6ldig 9gd 9gend 9ging 6t 7tend 8ing 3ef 5fen 8d
3heester 4ulst 3je 4oemeld 9en 3la 5an 7d 6p 6t 5g 6kom 6names 5pen 4echt 8ing 4iep 5jkt 5kt 5s 6sen 9d 8r 7ing 6theid
4oeg 5mmerd 9ing 5op 6t 5pen 5ten 8heid 4uip 6t 3meer 7d 5ren 5t 6telijke 8nd 7ing 5ur 7d 4uikt 3naar 7d 5ren 4eden
5ed 6uw 8d 4ijd 7enis 4oeid 7en 7ing 7t 5rd 4uffel 9d 3odemieterd 9tert 4gne 4m 5d 5men 6ing 3paar 7d 5n 6nen 7ing
5ren 8d 6ing 5t 4eel 7d 5len 8d 7r 6ing 5ur 7d 7end 4ied 7end 7ing 6gel 9d 9end 9ing 5jkerd 9en 5kkel 9d 5oneer 9rd
8ren 4oedig 9d 9end 9ing 5gen 5ot 5t 6telijke 8nd 8r 7ing 4raakt 9heid 6k 5eek 6k 7end 7ing 6nkel 9ld 9ling 5ingen 9nd
8t 5oei 8d 8ing 6ken 6ng 4ugen 5it 7end 7ing 5ug 7d 5w 6d 3sem 5n 6jam 6sap 6vla 3t 4a 5an 7d 7szin 6t 5k 5l 5nd 7heid
7smap 6e 4edend 5ed 7sters 6g 6k 6l 5gen 5k 6bak 6ken 6la 6set 5l 6bon 7us 6d 7ag 6lend 8r 7ing 5m 6d 6meling 8n 7ing
6oers 6pel 9d 9end 9ing 5ndig 9d 9end 9heid 9ing 9st 5rf 4iaal 8st 6le 8r 7iteit 6ria 8um 5ckerd 5er 7d 7f 7ing 7ven
5jg 7ing 5ppeld 9en 9t 4man 4oft 5ken 5len 5nd 5of 6k 5rm 7d 7end 7ing 6ting 6ven 4raal 8d 7tte 6f 7fen 9nd 8ing 6len
7ing 6te 7ingen 5ijdende 8ing 8ster 7kend 8t 5ooid 8sel 4seller 4udeer 9d 7ren 8ing 5if 6ven 9d 7ing 5renbond 8d
8fusie 8raad 6ing 5ur 7d 7lijke 7slid 8ters 4wil 3uiker 8d 2t 3a 4al 6baarder 6d 7ag 6pas 5md 6t 4blokkers 4cel 4len
7d 6r 5ing 8sdag 4melijk 6n 4st 6end 6ing 4vak 3e 4erd 4gel 4ken 7aar 7d 7end 7ing 8s 9sen 9vol 4l 5len 4r 5end 5weter
4ugel 8d 8end 8ing 5terd 9heid 3icht 7ing 4jen 5t 4mmer 8d 8ing 4se 4tel 7d 7ing 3oelaagd 7gen 8ing 5terd 4gen 7d 6r
5ing 4men 4n 5bak 5d 6ek 5nen 6ing 5pad 5rot 5vlechter 5weg 4og 6d 5m 6d 5n 6d 4ver 7d 7end 7ing 3raand 5cht 8ing 5d
5lied 5p 6pen 4eden 8d 6ing 5ed 5f 6fen 9d 5k 6kelijk 8n 7ingen 5ur 7d 7end 4of 6fen 5k 6ken 9heid 5uw 7d 7end 3te
3uig 6d 6end 6ing 4line 4ttel 8aar 8d 8end 8ing 3weetster 5ter 8ig 9j 4ijfel 9d 5st 7end 7ing 2u 3g 4el 6bekkie 6tas
3k 4elaar 5nbos 6d 6tak 5rij 3l 4in 6g 3n 4haasde 6zerij 3r 4der 4elde 6en 4ing 4re 4sdag 6eelname 5ganger 5hal 6eid
5lid 5makelaar 5val 5waakhond 4telings 5man 5volgorde 4ze 3zel 6aar 7chtig 7rij 6ing 2vaar 4k 4l 5len 6ig 8heid 8st
7ng 4ng 6enheid 6ing 4ren 4t 5telijke 9jker 9jkst 7nd 6ing 3echt 7end 4derd 7ing 4el 4ilig 8d 8end 8ing 4k 4l 5end
5voerende 4n 5d 4r 5dam 5ig 7heid 5nel 5rat 5tje 4stig 8d 8end 8ing 3iel 4nd 6elijk 7nd 6ing 5g 6erd 5kje 4s 5sen 6ing
4t 3lag 6d 6gen 4eesd 5k 6ken 9d 7ingen 5ugelde 4ieg 7ing 5jtig 9d 4oei 7d 7ing 6rd 7en 7ing 7t 5gen 8heid 5og 3ocht
7ig 9d 9end 9ing 4egd 7heid 5l 6d 5r 4len 5k 6end 6ing 4nd 4ogd 7end 7ing 5rdeel 9ld 8len 9end 9ing 6raad 8den 9ing
7echt 4rder 8aar 8d 8end 8ing 8lijke 3raag 7d 5cht 8ing 5gen 8d 6ing 4edig 8d 8end 8ing 5emd 8end 8ing 6sd 8heid 4iend
6s 6zen 9d 7ing 5jd 7end 7ing 4oed 6g 5or 5ren 4ucht 8end 8ing 3uil 6d 6end 6ing 2waak 6sters 5r 6box 6d 6geving 6heid
6sters 6zak 5sd 4ken 7d 6r 5ing 4l 5d 5ling 5mde 6t 4ndel 8d 8end 4pen 7d 7end 7ing 4ren 7d 5ing 4s 5em 7d 5sen 6ing
4ter 7d 7ing 3eeg 6baarder 6lijke 9ker 9kst 5n 6d 5r 6d 5s 4gelijk 6n 7d 6r 5ing 8sas 9wet 9zin 7kje 5wijzerd 9eren
4id 6ing 4nen 7d 6r 5ing 4ren 7d 5ing 5k 6elijk 9jkst 7nd 6ing 6sters 6tuigd 9ging 4sten 4zen 3ieroken 8ing 7ok 5s 4js
5ze 7nd 4llig 8d 8ing 4mpeld 8en 8ing 8t 4nd 6slui 7man 3ogen 7heid 4lk 6ing 4nder 8aar 8d 8end 8ing 5en 6r 5ing 4og
5n 6d 6sters 5rding 4rteling 3ust 6heid 6making 2zaagd 5i 6d 6ing 5n 4digd 8heid 4g 4k 5ken 4nd 5en 4t 3eer 6d 4gel 7d
7ing 4il 6d 7heid 4m 5hok 5pje 4nding 4ren 4t 5enheid 5sel 5tend 7r 6ing 4verde 7en 3ichtig 9d 9ing 4e 5l 6d 7heid
6end 6ing 4g 5end 5heid 6oudende 4jden 4n 5g 6end 5k 6ingen 6put 6sel 5nen 8d 6ing 9sdag 4t 5sters 5telijk 7nd 7r 6ing
3ocht 4den 4edel 8d 8end 8ing 5k 6dag 6end 7rspas 9vak 8tje 6ing 6sters 6uur 4lderd 8ing 6ig 8d 8ing 4men 4n 5d 6ig 8d
8end 5g 5k 6enheid 5nen 8heid 6ing 4omd 5p 4pen 4rg 6d 7ag 7heid 7st 6end 6ing 6sters 3uiden 5nig 8d 8end 8ing 5p 4ren
4ur 6d 3waar 7d 8heid 7lijke 9jker 9jkst 5dderd 9en 9t 5lken 7t 5nger 9d 9ing 5ren 8d 4eek 6r 7der 6t 5ken 5ndeld 9en
9t 5ren 8d 6ing 5te 4ijk 7end 6m 7d 4oer 5ren 1iaisband 5lint 3s 3tleet 6ten 5on 2b 3ber 6atie 6end 6ig 7ng 3licisme
5obus 9sen 6fiel 8lie 6graaf 9fen 9fie 6maan 8nen 9ie 6theek 9ken 5st 7iek 3s 2c 3arbonaat 9ten 3cen 3eps 3oncaaf 7ve
5vex 3s 3ulturele 2d 3bank 3dag 4en 6d 5r 3et 3on 5ville 3plaats 4rentje 3snoer 4prinkhaan 4toel 8tje 6nd 3t 3uren 4ur
3vertrek 9kken 3week 5g 2e 3b 3cht 6eling 3d 4end 4ing 3f 3l 4eman 4zen 3nnale 3r 4bak 4dop 5rinkende 4garten 4hal
4kan 4landschap 4pap 5ot 5ul 4stekerij 4tap 5je 5on 4vat 5oorraad 3s 3t 4ebauw 5nsap 7la 3zen 6mat 2fida 3ocaal 6le
3urcatie 2g 3amie 6sch 7t 3band 3de 3gel 6end 5n 5tje 3ot 5st 5ter 8ie 3t 2j 3accent 4ldien 4s 3baan 7tje 5l 6len 5nen
6k 4edoeling 5horen 9nd 5l 6tje 5nen 5ppen 5rekend 9nen 6oep 5steld 9len 9ling 5taal 9d 7len 8ing 6ekenis 6rekking
5unen 4lad 5eef 6ven 5ijf 7ven 4oek 7ing 5og 6t 5uw 4racht 5eng 5uinen 4uigen 7t 3dehand 8te 9er 5nkbeeld 5tijds 4oen
6t 4raag 7i 6ge 8nd 8r 5oeg 5uk 7ken 3ectie 8f 8ve 4en 6kom 6zat 7et 7it 4ffect 4n 5gif 5hal 6ouderij 5kap 5ras
5volkeren 5was 3figuren 7ur 3gaand 5f 5ven 4ebeend 6leven 6oekt 7gen 7uw 9d 9tje 6racht 5daan 7cht 6raaid 8gen 7ukt
5ef 5geven 6ooid 7ten 6roeid 5haald 7rkt 6ouden 5kletst 8urd 7ust 6nipt 6ocht 7men 6rabbeld 7egen 5laden 7pt 6eend 8rd
7gd 8en 7verd 6icht 6oof 7pen 7vig 6uid 5maakt 6engd 5naamd 6omen 5past 6laatst 8kt 8muurd 6ompt 6raat 6unt 5recht
6oepen 5schaafd 8onken 9old 9ven 8reven 6lapen 7eept 8pen 7oten 6neden 6peeld 7ijkerd 7rongen 6taan 8ne 7eld 7oken
8okt 8pt 8rt 7reken 7uurd 5tankt 6ekend 7ld 6reden 7okken 5val 8len 6en 7rfd 6ijld 6oed 9erd 8gd 8rd 7lg 6uld 5wassen
6erkt 6onnen 7ond 5zegd 7t 4iet 4ooien 6t 4roei 3haal 5len 5ngen 7t 5rken 4ield 4olte 5ort 5rend 6igheden 5ud 4uis
6zen 3kaart 5ns 6toor 8ren 4elk 5r 6k 5uken 4lank 5etsen 6ur 8end 5ussen 9nd 9r 7t 4nip 7pen 4ok 5m 6end 6stig 5op
5pen 4rabbelen 5ediet 6eg 6gen 5ijg 5uiden 4wam 3l 4aden 5g 5p 4eer 5g 6ger 5s 5verde 8en 8t 4icht 5ep 5g 6gen 9d 8r
4oop 5per 4tje 7sdag 3maak 6n 5ken 5n 4eng 7ing 5st 3na 5am 5m 4eem 5men 4ier 4ummer 3oogmerk 4u 5terie 6je 3paard 5d
5s 6sen 9d 4ersonen 8on 4laats 9ing 6kken 6muren 6neet 8ten 5eisteren 4omp 5st 4raten 5oduct 6gramma 4unt 3regelen
4ijder 5vier 4oepen 5l 6len 8tje 3schaaf 7duw 7kelen 7ven 6enk 7rm 6ikken 7lderen 6olen 8ing 7nk 7of 8l 7ven 6reef
8ven 7ift 8jf 9ven 9ving 6uif 8ven 4laap 6g 6pen 5eep 6pen 5ijpen 8t 5offen 6ot 5uit 4maak 6ken 5eren 4nijd 4peelde 8t
6len 5ijker 5ring 6ong 4ta 6an 8d 7t 6k 6nd 8swet 5eek 6ken 6l 7len 9nd 8ing 6r 5oken 6nd 6ok 6p 7pen 6rt 8ing 5reek
7ken 6ijken 5uren 9d 7ing 6ur 3t 4ank 4ekende 8en 8t 5l 6ling 5nd 5rig 6tje 4ijds 4onen 5on 4rad 5ek 5ok 3vak 6ken 5l
6len 5ngst 4eld 5rdien 9nd 6ft 6teld 9len 7rek 9kken 6ven 6warmen 9ming 6zekerd 9eren 4iel 6ren 5jlde 7en 7t 4oeden
8ren 7ing 6g 7end 7ing 7lijke 7sel 6ren 6t 5orbeeld 5rm 4rouw 4ul 6len 9d 3wagen 4eg 5rk 7end 7ing 5zen 4ijf 6len 6ven
5nnen 6t 4on 6end 6ing 6nen 5on 6rd 8elijk 3zaak 6l 7tje 5ken 5len 5t 4et 6ting 4iend 8heid 5g 5jn 5n 6nen 5t 6ter 4on
6der 9der 9heid 6nen 2k 3en 4r 3hamer 3ini 6etje 6top 3kel 6bal 6end 5n 5r 3s 3t 2l 3an 4teraal 9ltje 8le 9isme 3de
4ungsroman 3ge 3hamer 4uid 3irubine 3jard 6t 7bal 7keu 4et 4oen 3lboard 4en 5tje 4ijk 7heid 7st 3naad 5den 3oba 4catie
3partij 4looien 3spier 5leet 7ten 3t 3zekruid 2ma 3bam 6men 3etaal 2n 3air 4tionaal 9le 3d 4end 5rij 4ing 4rif 4sel
5la 5ters 3gelkruid 5watch 4o 5ot 3k 3nen 6bad 6dijks 7ringer 6ga 8ats 7erijfd 6hof 8k 6in 6kom 6landse 6oor 6pad
6smonds 7t 6treding 6uit 6vak 8l 7elder 8t 9ters 6waarts 7eg 8rks 7ip 6zak 7ee 7ij 3ocle 5ulair 4miaal 7le 6nale 6um
3st 3t 2o 3bak 6ken 5nk 4enzine 4oer 4randstof 3chemici 9us 8e 8sch 5ip 4ide 3diesel 4ynamisch 3film 6ter 4ruit 4ysica
8i 8us 3garantie 5s 6sen 4een 5ne 7tica 9sch 4raaf 6fe 7ie 9tje 8sch 3landbouw 4oge 7erde 9t 7ren 9nd 6ica 7e 8les
7sch 5og 3massa 5teriaal 9alen 4echanica 9isch 5disch 5trie 8sch 4olecule 9ul 3nisch 3pic 4lastic 4roducten 4sie 4t
3reactor 4itme 7iek 3s 4coop 8bon 8hit 6pen 4ector 5nsor 4feer 4ociaal 4tatistiek 4ynthese 3tech 7niek 9sch 8oloog
5rrorisme 4isch 4oop 5pen 3wapen 4etenschap 2polair 6riteit 3s 2rambi 3die 3maan 5nen 2s 3am 5rat 3cuit 3dom 6men 3eks
6ueel 8le 3jaar 3millah 4ut 3oprolol 3ronde 3schop 8pen 4ectrice 5erde 5n 5r 4tudent 3t 4ro 6otje 2t 3awiwiri 3ch 5es
4oin 3map 3s 4heid 4ig 6heid 3ten 5r 6achtig 6bal 6der 6heid 6pee 3umen 5ineerde 8ren 8us 9ze 2vak 5ken 5zak 2zar 5der
5re 3on 1laadje 4g 4k 4m 4r 5kop 4s 5gat 5kakerij 5vormig 5werktuig 4t 3bla 3ck 3d 4achtig 4der 7end 7ig 4enman 5rdak
7ek 7os 6end 6ig 4ig 4luisdruk 4mos 4oppervlak 4randkever 4schikking 5la 5piegels 4tin 5op 4val 5lo 5ormig 4zij 3f
4fen 7d 6r 7d 6turen 8ur 3gen 4ue 3k 4aman 4end 5rend 4ke 6r 4st 3mage 4eer 5ren 8d 3nche 7ren 5o 4da 4k 5etsel 5heid
3ren 3se 4femeerde 8ren 7ie 8sch 3tant 4en 3uw 5achtig 6derkaas 6lg 5bek 5grasland 5heid 5ig 5maanzaad 5ogig 5sel 6t
5voeterie 9erij 7s 5wit 5zuurgas 3zen 6d 5r 6tje 4oen 2eef 4k 5achtig 5heid 5neuzig 5st 4s 3i 4ntje 4tje 3k 4end 5rij
4ing 4ken 3nde 6r 3rde 4en 4ken 5te 4t 3s 4bok 4seer 6n 5ure 8tje 6ur 3t 3u 4heid 4st 3ven 3zen 2ief 4k 4p 4s 4ven
4zen 3j 4der 5schap 6t 4f 4heid 4k 5end 4st 4ven 7d 6r 7tje 3k 4achtig 4ken 6r 7ig 4sem 7end 3mbing 3nd 5ekoe 6lings
6man 5ganger 5heid 5kap 5weg 4gbling 4k 5end 6rd 7tje 3ster 3ts 4z 5krieg 2o 3atware 3c 4k 5buster 4note 8vel 3de 5r
4iet 3ed 5arm 5bad 6ruiloft 5cel 5doorvoer 6ruppels 5end 6rig 9heid 9st 5gas 6eefster 5ig 7st 6ng 7kje 5levering 6ip
6oogzout 5maaltijd 5schennig 6piegels 7uwing 6telpend 5vat 6in 5wei 5zak 4i 5end 5tijdperk 4m 5achtig 5bak 6ed
6laderen 6ol 5dek 5enbon 7hof 7kas 7man 7tjes 7wei 7zee 6tje 5ig 6st 8erij 5kooloor 9oren 9soep 5leesde 5pap 6je 8sdag
6ot 5zak 4s 5em 7pje 7tak 4zen 7d 3g 4gen 7d 6r 7tjes 4osfeer 4platform 3hartig 4eid 3k 4bandtaxi 4dag 4fluitspel 4hak
5ut 4kadeactie 8recht 5eerder 8lijst 6n 7d 8am 6r 7ig 4sgewijze 4uur 4vormig 3m 4men 6tje 3nd 5heid 5ine 8tje 5st 4k
3odaard 5st 5y 4per 4s 4t 5gaf 5heid 5leg 5shoofds 6t 7a 6voets 5voets 3s 4sen 3te 5r 6ik 4te 3use 5on 4w 5el 3w 4end
4job 3zen 6d 2ubber 7end 7ig 3e 4grass 4sman 5y 4tooth 3f 4fen 7d 6r 7ig 8j 3nder 7aar 3s 4sen 7d 6r 5ing 4vliegtuig
5oertuig 3t 1np 1oa 3rd 2b 3baan 4ed 5l 6end 6gum 6ig 7ng 5n 5r 4y 3de 3ijn 4ne 3lijn 3o 3s 4lee 3t 4ail 2chel 6aar
6ig 6tje 4t 5ig 7heid 3k 2d 3e 4ga 4m 5as 5bedekker 5erij 5kundigen 5pje 5vis 6ondsten 7orraad 3hisattva 3y 4art 4bag
5oardde 9t 5uild 9ing 4cam 4guard 4liner 4milk 4paint 9ing 4shaping 5tocking 5uit 2e 3ddha 6isme 8t 9isch 6ologen 9gie
9og 4e 5l 6bak 6tje 3f 4achtig 3g 4eroep 4lam 5ul 4schroeven 3i 4end 4ing 4sel 3k 4achtig 5nier 4drukkers 9unst 8pers
4el 5nbal 7on 6d 6gek 6rek 6tas 7ip 7op 6vak 5rig 7j 8tje 5t 4formaten 4houdende 8kunde 8recht 9egel 8ster 8wet 4ing
4rol 5ug 4verslagen 4weitegort 8meel 8oogst 8zaad 3l 4age 4dag 4eerders 7ster 4ijn 4tje 3m 4an 6nen 4el 6aar 6bus 6end
5rang 3n 4der 7tje 4end 4lap 4was 3r 4derette 7ij 9ijs 4end 6erf 6gat 6ham 7of 6kar 7ip 6lul 6vak 7la 4in 6nenbond
9muts 4ka 5ini 4noesen 4oeper 4sheid 4terij 5ig 7heid 3s 3t 4edag 5ling 5pot 4iek 4plegingen 5rofeten 4seer 8ders 8was
3ven 6pak 5rij 3zel 6aar 9tje 6tje 5m 6pje 5n 5roen 9tje 2f 3fen 5r 3kont 3t 2gaard 3en 5d 4rd 4y 3ie 2heme 6r 5ien
8ne 3r 2iler 2jaar 4ren 2k 3aal 6tje 4len 3je 3ken 6d 6kop 6vel 4ig 6heid 5nees 7zen 6g 6kje 4raan 6nen 3s 4bal 4end
4les 4pringen 4zak 3t 4alie 4or 6ren 2l 3akker 3baan 5nen 4egonia 4liksem 5oem 3de 5r 6ik 6kar 6pen 6shof 4riehoek)",
R"(3eet 4ro 6otje 4sdoorn 4ten 5ri 3gewas 8sen 3hamer 4eid 4oed 3ide 4var 3k 4af 4nak 4op 6pen 3landist 6taarn 8rens 4e
5bof 7zen 5ke 5ndag 5r 5tje 6rieboom 4ig 5ng 3oppervlak 3plant 3rond 3s 4charnier 6ijf 7l 4egment 4jewiek 8sme 9t 4pel
4taand 3t 3us 5sen 3volume 5rm 7ig 3wangig 5ssing 4erk 4oning 5rm 3zaad 4eef 2m 3aanslag 6val 9len 4larm 4uto 3bam
5rde 8erder 8ren 9end 7on 6ie 5st 7isch 5zijn 4eer 5l 5ren 8d 6jack 4rief 7ven 3check 3de 3en 5d 5kap 5rij 4r 4xpert
6losie 3fragment 3gat 4ordel 9tje 3ig 4js 4nslag 3krater 3ma 4el 6der 5n 5rd 5tje 4oeder 3pa 5kket 3schade 6erf 8ven
6uit 3t 4apijt 3vest 4ol 6le 4rij 5ouw 2n 3afide 3boekje 5n 6niere 3d 4age 4el 4genote 4ig 6heid 6st 4sdag 5lid 5man
6inister 5wege 3en 5bed 3gerd 4o 3heur 4omie 6me 3i 4ficatie 3je 4our 3k 4aarten 4end 5rig 5t 4ig 4sel 3ne 5tterie
4ummer 3o 4bo 3s 4ai 3t 4ebok 4heid 4jas 4st 3us 5pot 5sen 3ze 5nd 2obytrap 3d 4schapje 9pend 9per 9t 3g 4arm 4bal 4ie
6woogie 4sgewijze 4vormig 4weerstand 3kmaker 6rken 3leaans 3m 4bal 5laderen 5oa 6x 4hut 4ing 4kap 5or 5ruipers 4mos
4pje 5lantdag 4stamkano 4tak 5op 3n 4tje 4vormig 3r 4as 4d 5evol 5kas 5net 5sel 4gat 4kop 4ling 8ske 4mal 4onderzoek
4platform 5ut 4sel 4tol 3s 4doenster 4heid 3t 4afhouder 4ee 5igenaars 9aren 4leg 4managers 4slui 5man 2p 3per 6tje 2ra
4at 4x 3borygme 3d 4eauxrode 9ood 8s 8wijn 5el 5laise 6en 5nrek 5rel 6line 9er 5s 4urend 5ur 7sel 8ters 7zij 3eaal 5le
4ling 4n 5d 3g 4end 4ing 4pen 4som 3ing 4um 3nput 3rel 6aar 6end 6hap 6uur 3salino 4t 5el 7achtig 7end 7ig 8ng 7kop
6nman 5kas 6inderen 5lap 5rok 5slagader 5vin 5weringen 5zak 2s 3aanleg 6plant 5p 5rdbei 9itje 4chtig 4nanas 9sen
5emonen 8on 4rbeid 5eaal 3bad 4edrijf 9ven 5er 5heer 9der 6oud 5leid 5planting 5s 6sen 9jam 9sap 5woner 5zit 4loem
4ode 7m 5uw 4rand 3complex 4ultuur 3decreet 4ieren 4omein 4uif 6vel 8n 3eigenaar 9ren 3fazant 4ee 6st 6tje 4lora 4ruit
3gebied 5deelte 5est 5ur 6s 6zen 5zicht 4od 6in 5rdel 4roep 6nd 3hoen 7ders 4ut 3je 3kabouter 5nt 5p 6el 5r 5t 4las
7sen 3land 4elie 4oop 5pen 4ucht 3maaier 4eester 5ns 4ier 7tje 4uis 6zen 5seum 5ur 3neger 4imf 3olifant 4mgeving 4n
5derhoud 5tginning 4ppervlak 3paadje 5d 5paja 5rk 6tij 4een 7tjes 5nen 5rceel 9ltje 8len 4lan 7tsoen 4olitie 3rand 6k
4eservaat 4ietzanger 5jk 5t 3s 4age 5nova 4chage 4eleer 7ren 4pel 6urtocht 5in 4terfte 5roken 7ok 3t 4el 5rrein 4on
4ra 6ining 4uin 3ui 5l 5tjes 3varen 4een 5getatie 4ijver 5ool 8tje 4lam 4ogel 5rming 4rucht 3wachter 9rij 5ndeling 4eg
5t 5zen 3yaws 2t 3af 4nica 7i 7us 6e 6sch 7eer 8ren 7t 3breuk 3cellen 5ment 3dichtheid 3el 4n 4r 5achtig 5ham
5koekvorm 5pot 5vat 6et 6is 3fragmenten 3geleiding 5vierd 4roei 3heid 3je 3kanker 3massa 5teriaal 4uil 3net 3onderzoek
5tkalking 4pbouw 4x 3pijn 3rest 3s 4can 4end 4ing 6kje 4plinter 4terkte 5ructuur 3te 5l 6arij 6iers 7ng 5r 6ik 4ine
7tje 4leneck 4umor 3uline 6sme 3verlies 4ier 5nk 4lies 4orming 3weefsel 5g 3ziekte 2ucharderen 5e 4le 3d 4oir 4st 4weg
3ffante 3gainville 9llea 4ie 6tje 3illabaisse 6i 6on 8kop 3langer 4deren 4es 5vard 4imia 7e 3ncen 3quet 3rbon 4don
4geois 9ie 9tje 5ogne 6ndier 9sch 4ree 3ssole 3t 4ade 3vier 7tje 3w 4dag 5ok 4end 5rij 4grondstof 4hal 5ek 4kas
5undigen 4man 4onderdeel 9wijs 5ppervlak 5verlast 4plantoets 7tform 5raktijk 6omotors 5ut 4sel 7tje 6t 5om 5peelgoed
9tuin 7urwerk 4vak 7ker 6l 7lig 5erslagen 5oertuig 6lgorde 6ornemen 4weg 3zouki 2v 3en 5aan 6f 6l 6rm 5bed 6ouwklas
6ramzeil 5dek 6ijks 5gistend 6ronds 5handse 5in 5kom 7p 5lag 7ndse 7t 6ig 7p 5maatse 6inimaal 9male 5om 6p 5rug 5som
6t 7andig 5tallig 6iteling 5uit 5waarts 6ijkse 7nds 5zij 3ien 2wl 4end 4ing 7bal 2x 3calf 3en 4r 3jes 3kleed 3plot
3spring 2y 3band 3cot 6wet 3s 4cout 2ze 4r 3ig 1pm 2s 1ra 3ad 5jus 5kip 5pan 5vet 5zak 4f 5heid 5st 4i 4k 5bal 5gas
5sel 5werend 4m 5bes 6os 3bbel 7aar 4o 3ce 5let 4hiaal 7le 5t 5ycefaal 9ale 6grafie 3den 6d 5rie 7j 3hmaan 6nen 7isme
3ille 4nbox 5drain 5s 6torm 9ming 5trust 5wash 9ing 7ve 3k 4end 4heid 4ing 4ke 6r 4st 3l 4aap 4len 6rig 3m 4enjam 6sap
4men 4ra 3ncard 8ier 5he 4d 5baarder 9heid 6luspomp 6om 5doorslag 5ebourgs 6nd 8st 6rig 9heid 8j 7kop 7tje 6wijn 9nkom
9ntje 5gat 6el 6lasraam 5ig 6ng 5merkend 5names 5overslag 5put 5sel 6oftware 6piegels 6tofauto 9bron 9cel 9druk 9fles
9lek 9mix 9olie 9pas 9pomp 9tank 9type 5vos 5weerauto 9boot 9chef 9helm 9hulp 9land 9lift 9lui 9mens 9paal 9pak 9pomp
9post 9rode 9rood 9taak 9team 9vak 9veld 9werk 9zone 9zorg 7g 7rend 5y 4ie 6achtig 3s 4a 4em 6pje 4sen 6r 7ieen 8j
5iere 3t 3ve 5erde 7t 5r 6ik 4igheid 5ssimo 4o 5ure 3ziel 2eak 5dancen 9er 9et 5point 3de 5r 3ed 5bandig 9net
5denkende 5heid 5lachende 5schalig 6prakig 6t 7raler 5uit 5voerig 9igst 4fok 4k 5al 5baarder 9heid 5mes 5pen 4l 4uw
4zer 3i 4d 5el 4end 4ntjes 4pen 4sel 5ters 8tje 4wol 3kebeen 7nen 5n 6d 5r 4ing 3liaans 4liaans 3m 4ze 3n 4g 5end 3s
4sen 3tel 6len 3ugeliaans 4k 5zak 3ve 4iaria 8um 6turen 8ur 5er 7end 3xit 6top 2icoleerde 7ren 3dge 6nd 6r 3e 4f 5bom
5ing 4k 4send 4ven 7bus 7tas 7zak 3gade 6ier 5ntijn 3j 4achtig 4bek 4ig 4pot 4zel 3k 4et 4ken 3l 4jant 8st 4lantine 5e
6nman 6tje 3nk 3o 4che 3que 3sant 7bom 4tolpapier 3ts 2obbel 3cante 8ur 4coli 4he 6ren 6tte 5ure 3d 4del 7arij 7lap
4erie 3ed 5bak 5ei 6nd 6rij 7kus 7lijke 9jker 7tje 5hen 6ok 5sel 6heid 4i 5bak 6ed 5end 6rig 9heid 9st 8j 5kas 8gas 4k
5enman 5pak 5rok 5zak 4r 5tje 4s 4zen 3ge 4ue 3k 4aat 4kel 7end 7ig 8ng 6n 4sgewijze 3l 3m 4bas 4elia 8atje 4fietsclub
9helm 9ster 4ide 5um 4men 7d 6r 7ig 7tje 5ig 4pot 4tol 3n 4chiaal 8le 7en 7tis 4document 4gas 4k 4maatregel 4nen
4onderzoek 4scheiding 5legering 5tig 8heid 7jdperk 4tosaurus 4zen 3oche 4d 5automaat 5bon 5fok 5kar 5maaltijd 6es 6ix
5pap 5zak 4m 5houdende 4s 5heid 3s 4heid 4se 6r 3uille 8erde 9rt 8ren 4sse 4w 5erij 5sel 3wnbeweging 5ie 6ng 4se 6nd
6r 3ze 5r 2r 2ug 4dag 5ek 4gat 5en 7man 6tje 4hoektumor 4klaskamp 8ser 4vak 3i 4d 5egom 9men 5sbed 4gom 4kbaar 9der
9heid 7re 5leen 7nen 9r 8ing 4loften 8sdag 9dis 9gast 9lied 9maal 9mars 9vers 4nachtig 5end 5ig 6ng 5koolmijn 5ogig
6og 5rot 5st 5vis 4send 3l 4aap 4ee 4len 7d 3mmel 3nch 6es 4el 5tje 6te 8tje 3s 4chetta 4hen 6s 5leer 3t 4aal 7heid
7weg 5le 7r 6iseer 9ren 7teit 4o 5jaarloon 3usk 4t 5heid 5st 1tw 1ubbel 6bad 4lejet 2cht 3kram 4skin 3olisch 2ddy
5seat 3get 6bak 6tair 3o 2fen 3fel 6achtige 6end 5r 6ing 6vat 5t 2g 3el 3gy 3s 2hne 2i 3de 5l 6rat 6tje 3en 3g
4baarder 8heid 4end 4ing 6kje 4zaam 8heid 8st 6me 8r 3ig 5heid 3k 4dansende 4ig 4lap 4slagader 5preekpop 8kerij 4vet
5in 4wandbreuk 3l 4dings 3s 4jesdag 4kap 4vak 5ormig 3t 4el 6aar 6end 6ing 5naardsen 7f 7rm 6bad 8r 7us 6dag 7ijks
6gaats 6hof 8k 7ut 6ijs 7ssig 6kom 6landse 7id 7ui 6maatse 8n 6om 6rit 6spelval 8orig 6tijdse 7je 6velder 6waarts 7eg
8rks 6zet 7ij 3zen 6net 5r 6d 2k 3ken 6d 3s 4kin 3t 2l 3der 6aar 6end 4og 6gen 3gur 3hond 3k 4goederen 4transport
3ldog 6zer 4ebak 8ken 5n 5t 6in 4shit 4y 3ster 3t 4achtig 4enaar 5rrier 4ig 4rug 4zak 3uitreiking 2mpen 5r 2n 3del
6ing 5r 3galow 8tje 4eejumpen 9ping 5l 6end 3k 4erachtig 3nen 5tje 4y 3raku 3senbrander 3t 3zing 6kje 2propion 3s
2rcht 3eau 6craat 9ten 9tie 6job 6la 6tje 4el 6tje 4le 4n 5overlast 4t 3g 4emeester 5rdag 7om 6es 6ij 6lid 8jke 9ker
9kst 7ui 6man 6pak 7ot 6tjes 6zin 4ul 4wal 3ijn 6tje 4n 5nen 3lde 4en 6d 5sk 3neti 3rito 3saal 5len 4itis 2s
3abonnement 3baan 5nen 4edrijf 9ven 5stuurder 4o 5ot 5uwers 4rand 3chauffeur 9euse 3dienst 4okter 3firma 3gebruik
4roente 3halte 4bush 4meat 4okje 5uder 3incident 5ess 8class 3je 3kaart 5ping 4onvooi 4ruit 8vat 3lading 4ichting 5jn
7ennet 3materieel 3net 4ummer 3o 4ndernemer 5geluk 7val 9llen 3pakje 5s 6sagier 5tienten 4ersoneel 4latform 3ramp 4eis
6zen 7iger 5mise 4ijbewijs 5t 4oute 3sel 5n 4luis 4nelheid 4taking 6tion 5op 5roken 7ok 4ysteem 8men 3t 4axi 4erminal
4icket 5er 4ocht 5er 4raject 6nsport 5ip 4unnel 3uitstap 3vakantie 4erbinding 6keer 6voer 9rder 2t 3aan 6gas 4gas 3en
3ler 3oor 3s 4kop 3terfly 6scotch 4on 2uf 3r 4kat 5inderen 4lui 4maatschap 6n 4tbus 5genote 5huiswerk 5jongeren
5kinderen 5maaltijd 7nagers 5overlast 5platform 5weg 7rkster 4volkeren 3t 4reedner 2xus 5sen 2zzen 5r 1vba 1ye 3bye 3s
2pass 6es 2ssus 2te 2zantijn 7nisme 0cab 3allero 4n 4ret 7achtig 9t 7duo 7esk 7ier 9rtje 3ernet 3ine 3retleer 4io 6let
9kap 2cao 5mot 3haca 4e 5lot 4ing 4ot 3tee 4us 6achtige 6sen 2danceerde 7ren 5s 3die 4y 3eau 6bon 6set 6tip 7je 4ns 4t
3mium 7cel 3re 2eruleus 3sar 2fe 4etje 4gangers 4houdster 4ine 7arm 4taria 2hier 6tje 2i 3pirinha 3ssiere 5on 7wet
2jun 2ke 4walks 2lamaris 9sen 5iteit 8us 9ze 3ciet 5natie 6eerde 7ren 5um 4ulatie 8or 6eer 7ren 9nd 6us 3eche
4idoscoop 9open 4ndaria 9um 6ula 3icot 3lboy 4center 8ra 9um 4en 4girl 4optie 3orie 7arm 7bom 7tjes 6fere 6meter 6sch
3que 6ren 3umet 3vados 5rie 4ille 5nisme 8t 9isch 3ypso 2maieu 4raderie 5illa 3ber 4io 5um 4rium 3corder 3ee 5tje 4l
5ia 7atje 5jas 4mbert 4o 4ra 6atje 6lui 6man 6oog 6tas 3ion 6etten 9es 7ur 3jo 3men 3ouflage 9enet 9epak 7eer 8ren
9end 3p 4agne 8bus 8dag 8kas 5nile 6ula 4echehout 5rtiaans 4ing 7bus 7gas 6kje 5onissimi 9simo 4o 4us 6sen 4y
5lobacter 2nada 5ees 6zen 4ille 4pe 6etje 4rd 4sta 3can 4el 3dida 4lelight 4y 5bar 3nabis 4eleer 7ren 6loni 6ure 3on
5iek 6satie 7eerde 9rt 8ren 9ing 3t 4abile 5te 4harel 9len 7ide 4ilene 6le 5niere 4o 5r 6ij 3ule 3vas 6sen 3yon 3zone
7tta 2o 3utchouc 2p 3abel 7st 4citeit 7ief 9ve 3e 4lla 3illair 7riteit 4ta 5onnage 8eerde 9ren 9ring 5ulatie 7eer 8ren
9end 3o 4eira 3puccino 3riccio 6e 6ieus 5olen 6ol 4olactam 3s 4aicine 4ule 7tje 3tain 5tie 4eerde 5ren 4ie 3uchon 4t
2ra 4binieri 4cal 5ole 4mbole 9erde 9ert 9ren 4van 3bid 6gas 4ol 6ineum 5n 6aat 6isatie 8ch 8eert 9ren 5on 4urateur
8ie 8or 6eren 5ur 3cinogeen 9ne 7men 7om 3d 4anas 8sen 6isch 4iaal 6le 5gan 5ochirurg 6geen 8ne 7raaf 9fen 9m 9mmen
6loge 9ie 9isch 8og 6scopie 6versie 3e 4nztijd 3ga 5doors 4o 3ies 5us 6ze 4llon 4tas 6tief 9ve 3jacker 7ing 3kit
3naval 8esk 8ist 8sbal 9dag 9pak 4e 4ivoor 7ren 3olusgulden 4teen 6noide 5ine 3paccio 4ool 7ing 5rt 3re 4ier 7epad
7ist 4osserie 5usel 3te 5r 5siaan 8nen 4ograaf 8fen 9ie 9isch 5on 7achtig 7esk 7ist 7rel 5theek 8ken 5uche 4ridge 3ve
5ski 3wash 7es 2s 3anova 3cade 5ra 4o 3e 4ine 4managers 4work 3h 4ewnoot 8ten 4flows 3ino 6wit 3satie 5ve 4eer 5lerrib
5ren 5tte 4is 4oletje 8te 9etje 5ulet 3t 4agnetten 4ella 7um 4igeerde 7ren 5ng 4ratie 5eer 6ren 9d 5um 3ual 4eel 5le
4ist 7iek 8sch 4s 5sen 2t 3aclysme 5ombe 4lepsie 5ogeerde 8n 8ren 7i 8seer 7rafie 7us 9sen 6og 4maran 5nese 4ract
5raal 7le 6e 4strofaal 9ale 9aler 9e 4tonie 8sch 3ch 5y 3echeet 7se 7ten 6isant 9tie 8eer 9ren 8mus 8t 6umeen 9nen
4goraal 8le 7iaal 9le 8e 9k 8satie 9ch 9eert 9eren 4naccio 4raar 5en 5ing 3gut 3harsis 4edra 3walk 2uda 4illo 3sa 5al
5le 6iteit 5tief 8ve 4erie 8tje 5ur 3teriseerde 9ren 4ie 2va 4lcade 5erie 8st 5iers 3ia 5atje 2yenne 1ecogram 8men
2deerde 4l 5tje 4r 5end 5tje 3ille 2el 4tje 2inturen 6ur 8tje 2l 3biologie 9isch 3capaciteit 4ulturen 9es 8ur 4yclus
3deling 5ur 4ichtheid 4odend 5od 3ebrant 7tie 6eer 7ren 7t 6iteit 8y 4n 4sta 6ijn 3functie 3genoot 7ten 5tal 4roei
6otte 3ibaat 6tair 4nhoud 3kern 4week 6ken 3la 4en 5tje 4ichaam 5jn 5st 4o 5faan 7nen 5otje 4ulair 6itis 6oid 7se 9lak
3materiaal 4embraan 9nen 3organel 9llen 3plasma 3ruimte 3schade 4tof 7fen 5raf 8fen 6uctuur 3tekort 4herapie 4ype
3vocht 5rmig 3wagen 5nd 4eefsel 2mbalist 6o 3ent 6eer 2nakel 3obiet 4taaf 6fen 4zoicum 3seerde 5ren 4or 4ureer 7ren
9nd 5s 5ur 3t 4aur 4enaar 6bak 5rcourts 6fold 5simaal 9le 4iare 5em 5graad 8den 8m 9men 5liter 5me 7ter 4ra 6al 8st
6le 8r 7isatie 9eer 9eren 9me 8teit 5eer 6ren 9d 7ing 5ifugaal 9ale 9e 9eren 6petaal 9ale 6sch 7tisch 5omeer 8ren 5um
4urie 7o 8nes 2ramiek 6sch 7t 3berus 8sen 3ebellum 5raal 7le 4monie 9el 9le 9us 9uze 3ise 4um 3tificaat 9ten 9tie 8eer
9ren 9rend 9ring 3vela 7at 4ices 5x 2s 3arisme 5therapie 3ium 3sen 4ie 5onaris 3uren 4ur 2taceeen 3era 5is 2ylon 1fk
1hablis 7tje 3chacha 4onne 3dor 3grijn 8ig 3i 4se 3kra 3lcedon 8on 5ografie 4et 4le 6ngen 9rs 3made 4bree 8rde 7ren
7tje 8te 9etje 4otte 4pagne 9bar 5enoise 6tter 5ignon 3nce 4geant 6erde 6ment 6ren 4nelen 4oekafeest 8lamp 4son 7niere
9ers 4t 5age 6nt 5eer 6rend 6ur 7se 3oot 4s 4ten 5isch 7ering 3patimeel 4e 5lure 5ron 8ne 9eert 4iter 4pe 4taliseren
3rade 4cuterie 4donnay 4ge 6r 4isma 8tisch 5tas 7tief 9eve 5vari 4latan 9erie 5eston 4m 5ant 8st 5eur 4t 5a 6al 6le
5eraar 5reuse 3sseur 5idim 8sch 9me 6ed 6s 3t 4app 4bot 6x 4eau 7briand 4tend 6r 3ud 4ffage 6eer 7ren 7ur 9spas 8se
4vinisme 9t 3zan 6oet 4onim 2eat 3ck 5box 5end 5lists 5point 3ddar 3ek 4rio 5leader 4seburger 4ta 3f 4fin 7nen 3ider
3micalien 6i 6us 5e 6tak 5sch 6ier 6me 4o 5bak 5kar 3que 3rrytomaat 9aten 4tepartij 4ub 6ijn 9tje 3ster 7fields 3t
3viot 4reau 5on 2i 3anti 4sma 6e 3c 4ane 7erde 9t 7ren 7ur 4k 4st 3efs 3ffon 7niere 3gnon 3huahua 3jl 3kungunya 3li
5asme 4l 3maera 4ere 6isch 4p 5ansee 9etje 3naklei 4chilla 4ees 5zen 4o 5is 7erie 5ok 4tz 3p 4cards 4knips 4olata 4pen
6r 5ie 4set 5zak 3que 6r 3rograaf 8fen 5logie 5mantie 5podist 6ractie 9tor 8xie 4urg 7ie 8jn 8sch 2lamydia 3oor 6gas
6xylenol 4raal 7t 5eerde 6n 6ren 7ing 5ide 6et 5oform 7yl 6plast 6quine 2ochme 4o 5bol 5la 7debeen 9cake 9koek 9melk
9reep 9room 9saus 9vla 7terie 8iers 5mel 3epa 3ice 3ke 5r 3le 5ra 6eisch 6ici 8us 7eke 7sch 5sterol 3ok 3ppen 6r
3quant 5eer 6ren 9d 3rdocentese 4eograaf 9fe 9fie 4izo 4o 5idaal 4us 6sen 3se 3ucroute 3w 4chows 2restomathie 3is 5ma
5telijk 7ndom 8heid 6in 6ologie 6us 3oma 6atgeel 6tiek 8sch 7ogram 5eerde 6n 6ren 5o 6somaal 9ale 8om 6typie 4nici
8teit 6queur 6sch 5o 6logie 6metreer 4om 3ysant 8hemum 5oliet 2ute 4ney 1iabatta 3o 2borie 2cade 6achtig 3ero 6ne
7iaans 3hlide 4orei 3losporine 2der 2er 2f 2garillo 2jfer 6aar 3ns 4zen 2linder 8kop 8tje 6risch 2maas 3baal 5len 2nch
3derella 3eac 5st 7isch 4camera 5lub 4fiel 4ma 6theek 9ken 7ograaf 4raria 3naber 3quecento 2pier 3res 6sen 2rca
4onflexe 4uit 5lair 7riteit 7tie 6eer 7ren 9nd 5mcisie 6flex 6polair 5s 6achtig 8t 6sen 3e 3kel 6end 6vormig 3ri 4ose
4us 2s 3eleer 8der 6ren 6ur 3genese 3platina 9e 3sen 3tercienzer 6ne 2taat 4del 7len 4ten 5ie 3e 4r 5end 5ne 5tje 3o)",
R"(3roen 7ijs 7sap 7tje 5nella 4us 6sap 7en 3y 4bag 5ike 2vet 5kat 3iel 4lisatie 7eerde 9rt 8ren 7t 4sme 1lafoutis 3im
5ing 4rvoyance 9nt 3n 4destien 4lid 3que 6ur 3ris 6se 4k 3sh 4sen 6s 6ur 5ic 7a 7i 7us 6ficatie 9ator 9eer 9eren 6s
3us 5trofobie 5ule 8erde 9rt 8ren 6s 6ur 3ve 4iaturen 8ur 5cula 5ger 3xon 6nade 7eerde 9rt 8rend 2ean 4ring 3matis
8sen 4ent 7ie 8ne 3nbuterol 3resie 7j 4ici 6us 4us 3ver 2i 3che 6erde 8t 7tje 6ren 4k 3ent 6eel 7le 8isme 3ffhanger
3gnoteur 3macterisch 9ium 5x 3nch 4ic 6al 6i 6lowns 6us 3p 4art 4pen 6r 3que 3tores 6is 8sen 3via 6atje 2oaca 3chard
5e 3nisch 3se 5tpot 3u 4d 5based 5diensten 3wn 5achtig 5erie 6sk 5sduo 6pak 2ub 4achtig 4ben 4cards 4dag 6s 4eigenaars
4genote 4hit 4kas 4lid 6ederen 4man 7agers 4pas 4rit 4standaard 3ppie 3ster 7bom 7ing 1ms 1oach 5end 6s 5ing 5praktijk
3djutor 3guleerde 9t 7ren 3litie 3ssistent 4ter 3t 4ing 3uteur 3x 4iaal 6le 2bra 5nding 2ca 4bladeren 4ine 3cejaan
7nen 4i 4us 3henille 3kerspaniel 4ney 4pit 7kap 4tail 8bar 3o 4mmentator 4on 6ing 4tte 3reatie 3u 2da 3e 4c 5isie
4erder 4ine 4ren 7d 4ur 4weergave 4x 3ices 5il 7len 5ologie 4ficatie 7eer 8ren 4lle 4recteur 3on 2efficient 3lacanthen
4iakie 5ocentese 3xtrusie 2ffee 5ine 5rdam 9men 3inaliteit 2gnac 4itie 8f 8ve 4ossement 2habitatie 7eerde 8ren 3erent
8ie 4sie 3ort 2iffeerde 8t 6ren 6ur 7se 9tje 5ure 3l 3ncideerde 9rt 8nt 9tie 8ren 4treau 3taal 5le 4eerde 5ren 4us 2ke
2l 3a 4atje 4da 3bert 7jas 3chicine 3d 4caseteam 3ere 3i 3laborateur 9tie 9tief 8eer 9ren 5ge 7achtig 5ps 5teraal 9le
6ie 7oneer 9eren 4ect 7ant 9tes 7ebus 8ur 8zak 7ie 9f 9ve 9ver 8oneur 8va 9isme 9ist 9um 7or 7rice 5ga 7atje 6e 7dag
7lid 6ia 8al 8le 9er 7um 5tje 4i 5etje 5neatie 5sie 4o 5catie 5dion 7um 5idaal 8le 7e 5queren 7ia 8um 4usie 3ocatie
4fon 7ium 4gne 4n 5nade 6e 4radokever 6turen 8ur 5iet 6st 8isch 4strum 4ur 3portage 9ewet 7eer 8ren 8ur 3s 3t 4an 4rui
3umbaria 9um 5n 6ist 6pje 2ma 4teus 7ze 3battant 4i 5bad 5natiepil 8oir 9riek 6e 7erbaar 9bare 9de 9t 7rend 4o 5box
5lid 3eback 4dienne 5y 4stibles 3fort 7abeler 9elst 3ic 4ng 4te 6etje 6lid 3mandant 7eer 8ren 9end 9ij 8ur 7itair 9e
7o 4edia 5morabel 5nsaal 8len 9isme 6taar 9rtje 8ren 8tor 7eer 8ren 5rcant 7e 7ial 8e 9el 9le 9ler 4ies 6zen 5ssariaat
9is 7ie 9lid 8onair 7oriaal 9iale 5tteer 8nt 8ren 9end 9ing 4ode 6ity 6ore 5n 5tie 4unaal 7le 7utair 9eit 6e 6icabel
9nt 9tie 9tief 9tor 8eer 9ren 9rend 7e 8pak 7que 7s 8me 8tisch 7teit 8y 9lid 5tatie 9ef 9eve 3orbiditeit 3pact 7heid
7st 5gnie 7on 5rant 7tief 9eve 9sme 9st 6eerde 9t 7ren 6itie 6timent 5ssie 5tibel 4endia 8um 6sabel 8tie 9oir 9or 7eer
8ren 9end 5teer 7nt 9ie 7ren 6itie 9edag 9ef 9eve 9ever 4ilatie 8or 6eer 7r 4leet 8heid 8st 6ment 9tair 6t 7erend 6x
7heid 7iteit 5iance 6catie 7e 8ren 7iteit 6ment 9teer 9teus 5ot 4oneer 7nt 7ren 9nd 6ist 5ser 6iet 7ta 8ie 9ebal 9eles
8um 6t 7bak 7eer 8rend 9ing 8ur 7vat 5te 4ressie 8or 5ime 8etje 8ren 9end 5omis 9sen 9tje 8ttant 9teer 4tabel 4ulsief
9ve 5ter 8aar 8hok 8les 8man 8tas 3toise 2ncaaf 5teneren 5ve 4elebrant 9atie 9eren 5ntraat 9ten 9tie 8eer 9ren 9rend
8isch 5pt 7ie 7map 7ual 9list 8eel 9le 7wet 5rn 7top 6t 7ant 7eer 7ganger 7hal 7i 8no 7o 5ssie 9f 9ve 9ver 9wet 8oneel
9nele 4hylien 4ierge 5liair 8tie 7e 8erde 8ren 5pieer 8ren 4laaf 6ve 5udeer 8ren 9end 6sie 4omitant 5rdaat 8ntie 8ten
7eerde 8ren 7ia 5urs 8tje 4reet 8heid 6te 8r 7iseer 9eren 7o 4ubaan 7nen 6inaat 8e 5rreer 8nt 9tie 8ren 9end 3dens
7aat 8tie 9or 7eer 8rend 7or 7pot 4itie 7o 8nalis 9eel 9ele 9eler 9ing 4oleance 9tie 7er 7ren 5minium 5om 5r 4ucteur
7ie 7or 7rice 5ite 3fectie 9pak 8onair 5deraal 9le 9tie 9tief 8eerde 9ren 5reer 7nce 9ier 8tie 7ren 5ssie 8oneel 9nele
5tti 4identie 9ieel 9iele 5guratie 9tor 8eer 9ren 5rmatie 9ief 7eer 8ren 5scabel 8tie 6erie 7ur 6queer 9ren 5teor
6uren 7ur 4lict 8erend 8ueus 9euze 5uent 9ie 4orm 7atie 7erend 7ist 8teit 4rater 5ere 7ie 5ontatie 8eer 9ren 9rend
4uciaans 8nisme 5se 7r 6ie 5us 3ga 4e 5niaal 8le 7taal 9le 5stie 4lomeraat 9aten 9atie 4reganiste 8tie 6s 7dag 7ganger
7hal 7lid 7sen 5ueer 7nt 9ie 7ren 3ifeer 6ren 4sch 3jecturen 8ur 4ugaal 7le 7tie 6eerde 7ren 5nct 8ie 9ef 9even 9va
8ureel 9rele 9ur 3naisseur 4ectie 9f 9ven 7or 4ossement 5tatie 9ef 3opeum 3quistador 3rector 3sacreer 8ren 4cientie
9ieus 5riptie 4ecratie 9or 7eerde 9rt 8ren 6utief 9eve 5nsus 6t 5quent 9tie 9tst 5rvatie 9ief 9ieve 9isme 9oir 9or
9oria 9rice 7eer 8n 8ren 9end 9ing 4iderabel 9ns 9tie 5gnatie 7e 8erde 9rt 8ren 5lium 5stent 9tie 9tvet 7oriaal 9iale
9ie 4olbaken 6e 6idatie 8eer 9ren 9ring 5mme 5nant 5rten 7ia 8um 4piratie 7eerde 8ren 4tant 8heid 8ie 8st 6tatie 7eer
8ren 9end 9ing 8ur 5ellatie 6rnatie 5ipatie 6tuante 8eer 9nt 9ren 9rend 8tie 9ief 9ieve 5rictor 6uct 9eur 9ie 9ief
9ieve 7eer 8ren 4ul 6aat 7ir 6ent 6tancy 9t 8tie 9ief 9ieve 5mabel 6eer 7nt 7ren 9nd 6inderen 6matie 6ptie 9ebon 9ef
9eve 9evis 3tact 7arm 7dag 7eer 8rend 7man 7ueel 9le 8ur 5iner 5minant 9tie 8eerde 9ren 5nt 4e 5mplatie 9tief 7orain
5nt 7ieus 9uze 5st 7ant 5xt 7ueel 9le 4i 5gu 5nent 9aal 9ale 9ie 6gent 9tie 6u 7atie 7erend 7iteit 7o 7um 4o 5ur 4ra
6bas 6ceptie 9tief 9tiva 7t 8ant 8eer 9rend 9ring 8ie 8som 8ueel 9ele 9ur 6dicties 9tio 9toir 6heerde 9rt 8rend 6ir
6mal 6puntist 6rie 9erde 9ren 6seign 7t 8ief 9eve 5ecoeur 6filet 7ort 6ien 5ibuant 8eerde 9ert 9ren 9rend 8tie 5ole
8ren 9end 8ur 7freak 7ler 7toets 6verse 9sie 3us 5sen 3valescent 4ectie 7or 9put 5nabel 7nt 6ieerde 9rt 8nt 9tie 8ren
9end 6t 7ie 8kel 8oneel 9nele 7ueel 9len 5rgeer 8nt 9tie 8ren 9end 6s 7atie 7eer 8rende 7ie 6teer 8ren 9end 7ibel 9le
7or 5x 6iteit 4ictie 4ocaat 7ten 8ie 6eer 7ren 5lueren 7ten 7ut 4ulsie 9f 9ve 2oker 4ie 3l 4heid 3perant 7tie 9ef 9eve
9ever 8or 6eerde 7ren 6test 4tatie 5eerde 8t 6ren 3rdinaat 8ten 9ie 9or 9rice 7eer 8ren 9end 2partnership 3ernicaans
3ier 5us 6ze 8r 4loot 6ten 3rocessor 5duceerde 9nt 9ren 8tie 5motor 3s 3ulatie 5eer 6ren 3ycard 4right 4shop 4writer
8ing 2q 3uille 2rbillard 3diaal 6le 5et 5llera 4on 4uroy 3ebusiness 4ferent 4gisseur 3gi 3nedbeef 5r 6bal 5t 4flakes
4iche 3ona 6al 6ir 6le 7ijer 6moe 3pora 7al 7le 7tie 9ef 9eve 9sme 9st 6eel 7le 4s 5bal 5lid 4ulent 9ie 5s 6culair
6sen 3rect 7heid 7ie 9f 9lak 9ve 8oneel 9nele 7or 7rice 7st 5laat 7ten 8ie 9ef 9eve 6eer 7ren 9nd 5spondeer 9dent
4idor 5geer 7nda 9um 7ren 9nd 4oboratie 5deerde 9t 7ren 9nd 5sie 8f 8ve 7viteit 4umpeer 8ren 9end 9ing 5pt 7heid 7ie
9f 9ve 3sa 5ge 4elet 4o 5otje 3tege 5x 4icoide 7steron 5sol 7n 3vee 3yfee 2s 3cenarist 4hap 7pen 3inus 7sen 3metica
8um 7sch 3play 4onsor 3ta 4umiere 3y 2tangens 3erie 7tje 3hurne 3illon 3tage 2uch 5ettes 3gar 3lance 6t 7ie 4eur 4isse
4oir 5mb 3nsel 7ing 7or 4tdown 5er 5ry 7achtig 5y 3p 4eachtig 5etje 5ur 6se 4let 4on 4ure 3r 4age 5nt 7st 4eur 4gette
4seware 4tage 5isane 5oisie 3scous 3te 4ure 6ier 3vade 4ert 7ure 5use 2valent 4riantie 3er 5girl 3oorzitter 2wboy 6pak
6tje 3girl 2x 3en 2yote 1rack 5ertje 3nberry 9sap 4iotomen 8om 4k 3paud 4uleus 8ze 5ul 3quele 7ure 3sh 5end 6s 3vate
3wl 3yon 3zy 2ea 4mcracker 4tie 7f 7ve 9ling 9r 6ne 6onisme 9st 6viteit 3che 3denstafel 4it 6cards 6eer 7ring 7ur 4o
3eer 4p 4ren 7d 3mant 5tie 6oria 9um 4e 5achtig 5pje 5ren 3olen 5ine 6sering 7tiek 4ol 4soot 6teer 8ren 3pe 5ren 8d
6ie 3scendo 3tin 4onne 3w 4lid 2iant 3cket 7bal 3me 5fighter 4inalist 9teit 6eel 9tje 7le 9r 6ogeen 9ne 7loge 9gie 9og
3noline 3ses 4is 6achtig 6cel 6sen 6top 6wet 4p 3teria 7um 4ica 7sters 6i 6us 2m 2ochet 3esus 7sen 3issant 9erie 3on
5end 3quet 7bal 3s 4scup 5end 6s 5ing 5platform 3upier 4ton 3wdfunding 5sourcen 9cing 6urf 9end 4n 2u 3ces 4iaal 6le
5fix 3de 3e 3ijffiaans 4se 6control 6nd 6r 3x 3zeiro 2yogeen 6ne 3pt 5isch 5ofoon 6grafie 9m 9mmen 6logie 1sardas 7sen
1ubaan 4nen 2e 3s 2isine 6ier 2li 4nair 8der 3minatie 6eer 7ren 9nd 3pa 3t 4hit 4isch 5var 7tie 8or 6eer 7parel 7ren
9nd 8ing 4ure 7el 7le 9r 5s 6sen 5ur 7dag 2m 3arine 3i 3merband 3shot 3ul 5atie 9f 9ve 9ver 5eer 6rende 5i 5us 2net
3nilingus 2p 3cake 3duel 3finale 3ido 6otje 3je 3maat 5tch 6en 3pen 3s 3toernooi 3voetbal 3winnaar 2racao 4ndi 6us 4re
4tele 5ief 7ve 5or 7ia 8um 5rice 3eerde 6t 4ren 4ttage 6e 7erde 7ren 3ie 5us 6ze 8r 4osa 6iteit 6um 3ling 3ricula 9ir
8um 4y 3sief 6ve 5st 5veer 7ren 8ing 4or 6isch 4us 6dag 6map 6sen 3ve 4imeter 2stard 4ode 5mizen 5s 2tter 1yaan 3nide
4obacterie 5se 2beraanval 5babe 5cafe 6rime 8tica 9icus 6ultuur 5dader 5misbruik 8daad 5netica 9cus 9sch 5pesten 6unk
5security 7ks 6pace 7ionage 5waakhond 6ereld 3org 2claam 5maat 7ten 6en 4ecros 9ses 4i 5ne 5sch 6me 4ocros 5ide 5meter
8risch 5nen 5on 6p 7oog 5pen 6isch 5style 5tron 4us 6sen 2nici 5us 4sch 5me 2pergras 9sen 5s 2rillisch 2ste 5us 4isch
4oscopie 2tologie 8sch 4plasma 4sine 5tatica 4toxisch 0daad 3g 3l 4der 7tje 3r 4aan 5f 4bij 4doorheen 4enboven 6tegen
4in 4mee 4na 5et 4om 5p 5verheen 4tegenover 5oe 4uit 4van 3s 2b 3ben 5ren 6t 3de 3t 2cht 3tylen 6i 6ograaf 9afen 9afie
7logie 7scopie 6us 2d 3a 4ist 7isch 3el 5bos 5ijk 8heid 5oos 8heid 6ze 5tje 4n 4r 5es 3ing 2g 3aanbieding 6duiding
4bonnement 4ctief 8ve 7viteit 4fdekking 5schrift 6luiting 6tand 4rbeid 4ttractie 3balans 5sis 4edrag 5steding
5wustzijn 4lad 5ind 8heid 5oem 4oek 7achtig 5gen 5og 5uw 4udget 3centra 8um 4ijfer 5rkel 4reme 4ursus 9sen 6ve
3dagelijks 4eel 7tje 5len 4ief 6nst 6ven 8rij 4osering 6is 4romen 8r 9ij 6om 3e 4lijks 4nd 4r 4tappe 4xcursie 3ge 5ld
4rafiek 3handel 9aar 4it 4ospitaal 4ulp 5ren 5ur 3indeling 5g 5komen 5vulling 3je 3kaart 5lender 5mpioen 5nt 5pel
4lassement 5iniek 4oers 4rant 3lelie 5ngte 5ven 4icentie 6ht 5jst 5miet 4onen 7r 5on 7sters 3maat 5rkt 6s 5ten 5ximum
4eisje 5nu 7utje 5rk 3nummer 3omzet 4nderwijs 4pbrengst 5ening 5leiding 5name 5vang 4rde 7r 4verzicht 3parkeerder 8ren
5s 6sen 5tronen 8on 5uwogen 8og 4eriode 4laats 6nning 5eegzorg 5oeg 4rijs 7zen 5oductie 6gramma 3quotum 3rantsoen
5pport 9tage 4ecord 6reant 9tie 5gister 5is 6zen 5nte 5tour 9tje 4it 6me 4ooster 3schema 6olen 7ol 8t 7tel 9ltje 6uw
5ore 4ituatie 4lot 5uiter 8ing 4tand 5rand 6uctuur 4ucces 9sen 3taak 5ken 5nk 5rief 8ven 4eken 8end 8ing 6st 5levisie
6ler 7ing 4hema 6rapie 4icket 4ocht 5erisme 5taal 7len 4rein 5ip 3uil 5tstap 9ppen 4ren 3vaard 8ing 7t 4erblijf 9jven
7ruik 6deling 6goeding 7unning 6haal 8len 6pleging 6s 7lag 6zorging 4linder 9rtje 4oorraad 7zitter 4ulling 3waarde
5cht 5nd 7eling 4erk 4ijzer 5nkel 6naar 6st 3zaal 4ege 4iekenhuis 5jde 4oom 5rg 4uster 2hlia 2im 3quiri 3sy 2k
3afdichting 4ntenne 3baan 5lk 5nen 4edekking 5glazing 6roeiing 5kleding 5schot 4rand 3dekker 7ing 5len 4ichting
4oorvoer 4rager 3en 3folie 5nds 3gebint 4oot 5ten 3haas 5zen 4elling 5mel 4oogte 3inspectie 4solatie 3je 3kamer 8tje
5pel 8len 9etje 4offer 3ladder 4eer 5i 5kkage 4icht 5jn 6st 4ook 6s 7heid 5ze 4uik 3materiaal 3nok 3ontwerp 4pbouw
5pervlak 4verstek 3pan 6eel 6nen 4laat 6ten 3raam 7pje 5ils 5men 5nd 4enovatie 5paratie 4iet 4uiter 9tje 3schade 6ild
4pant 5oiler 4toel 5ructuur 4ysteem 3taal 4erras 9sen 4uin 3venster 9rtje 6tilator 5rdieping 4lak 7ken 5oer 4oet 5rm
6st 3werk 3zijde 2l 3ai 4ng 3em 4n 5d 4r 3fde 3grond 3ing 3kruid 3len 5s 5tje 3matiek 8r 3periode 3tarief 4on 3uren
4ur 3ven 5r 4orming 3weide 4ind 2m 3ar 4sceren 8ing 5t 3boek 5nd 5rd 4reuk 3club 4ombinatie 6petitie 3de 3e 4sachtig
5modezaak 5weekblad 4tje 3hert 3iaatjes 3kampioen 4lok 7ken 3lengte 4ijn 3men 6d 5r 5tje 3p 4aal 5rtij 9tje 4bad 4end
4ig 6heid 4kap 4lank 4robleem 3schijf 8ven 4lag 5uis 7zen 4pel 7len 5ort 4teen 6nen 3t 4oernooi 3vereniging 3wand
4edstrijd 5reld 2n 3aide 7nvat 3ce 5act 4ing 3dy 5achtig 3examen 3ig 3k 4baarder 8heid 4dag 4end 4jewel 4liederen 4mis
4zeg 6i 5ij 3s 4act 5nt 4baarheid 4end 5res 5ur 6se 8tje 4i 4les 5iederen 4marieke 9tje 6t 4pas 5raktijk 4spektakel
4tip 3tesk 2pper 6der 6heid 6st 2r 3de 3knet 4room 3m 4beenderen 4gas 4onderzoek 4pje 4sap 3ren 3t 4el 6end 6heid
3winhybride 6isme 8t 9isch 6tulp 6vink 2s 3hboard 4ond 3look 3sen 4peld 2t 3a 4bankrecht 6semodel 8tabel 8veld 5us
4diefstal 7nsten 4formaten 4lek 4mining 4net 4set 5nelheden 4transport 3e 4nd 4ren 7d 3gene 3ief 5ve 4ng 3je 3o
3recorder 3sja 3um 5weergave 3zelfde 2uphin 3w 4druppels 2ver 5end 5ing 3idsster 9rren 6ter 9ren 4t 3vende 6en 3ylamp
2wet 2ze 1ba 1eactiveerde 9rt 8ren 9ing 3dline 3l 4end 5rnet 4ingroom 3th 2bacle 7tje 4lloteerde 9ren 4rdeur 5keerde
9t 7ren 4t 5ing 3et 3iel 5t 4liseren 9end 9ing 6teit 4tant 5eer 6ren 9d 6ur 3lokkeer 8ren 9end 9ing 3ouche 3railleerde
9ren 5yeerde 7ren 4idement 5ef 7ing 3ug 5gen 7r 4tant 8enbal 5eer 6n 6ren 9d 4ut 2c 3aan 4de 6ntie 4feine 4gram 8men
4lage 5iter 5ogus 6og 4meter 4naal 7t 6le 6ten 5en 5teer 7ren 4tlon 3ember 8dag 4nnia 8oud 7en 7um 5t 6ie 6raal 8le
9isme 4ptie 3harge 8ren 4eance 3ibel 7len 4deerde 8t 6ren 4el 4gram 8men 4liter 4maal 6le 5e 6ren 9d 6ter 4sie 7f 8st
7ve 9r 3k 3lamatie 8or 8rice 6eer 7ren 9nd 5rabel 7nt 7tie 8oir 6eer 7ren 9nd 5sseerde 9rt 8ren 9ing 4inatie 6eerde 9t
7ren 3o 4der 7end 7ing 4llete 9etje 4mpensatie 6ilatie 6ositie 6ressie 7imeren 4nfiture 5structie 9eren 4r 5ateur 7ie
9f 9ve 9ver 7rice 5eer 5tje 5um 4upeerde 9zaag 7ren 3reet 5scendo 5taal 7le 6eer 7n 7ren 4ypten 7ie 3ubitus 4mul 7atie
4rio 7nes 2daigneus 9ze 5n 3en 3icatie 3uceer 6ren 5tie 8f 8ve 4plicatie 2ed 3g 4bal 4lap 4rol 3jay 3l 4achtig
4baarheid 4genote 4hebster 5oofdstuk 4levering 4nam 7egeld 9raad 8kaart 9ans 8lijst 8prijs 8s 5eemster 6mender 8rtjes
4onderwerp 9zoek 4som 4tal 5entamen 5ijdarts 8baan 9anen 9asis 9oer 8eis 9r 8klas 8model 8se 8vorm 8wens 9erk 9et
8zorg 4vak 4zin 3moed 7ig 9heid 4ster 8ing 3n 3plink 4skyobject 3r 4lijke 9r 8ste 4nis 5tje 2faitisme 8t 9isch 4ult
3ect 6ief 8ve 4nsie 8arm 8f 8top 8ve 9er 3ibrillatie 9ator 9eren 4cient 9ie 6t 7air 4le 6etje 6ren 4nieer 7ren 9nd
8ing 7t 6tie 9f 9ve 9ver 3latie 6oir 4ecteerde 8ren 5xie 4oreerde 7ren 3ormatie 6eer 7ren 9nd 3ragmenteer 3tig 6heid
3ungeer 7ren 2gel 5ijk 8ere 8heid 4n 5eratie 9ief 9ieve 7e 8ren 9end 5tje 3laceerde 9t 7ren 3out 6ant 3radant 7tie
6eer 7ren 4essie 9f 9ve 3ustatie 6eerde 7ren 2hydratatie 8eren 8ie 6eerde 7ren 2i 3ktisch 3n 4end 4ing 4zen 3sme 4t
2ja 3euneer 7r 8tje 2k 3aarde 3bed 5lasting 5manning 5plating 4lad 4ord 3datum 4ienst 4oorvoer 3en 5aal 7t 6le 5ij)",
R"(5tje 3geld 4laasje 6s 3hengst 4uis 5t 3je 3ken 6d 5r 4ing 5st 4leden 6ed 6ur 4necht 4racht 3laag 5ding 5gen 5nding 5st
5t 4eiding 4icentie 3mantel 9tje 5tras 9sen 3naam 5men 3olonisatie 9eren 3plaat 6ten 4unt 3ruimte 3schaal 7len 6ild
6ub 8ben 7it 4eizoen 5l 6tje 4loof 4tation 5een 6nen 5ier 5oel 5ro 5uk 7ken 3t 4ijd 3uitrusting 3verf 6ven 4loer
4rucht 3wasslang 7ysteem 4eefsel 5rktuigen 3zand 7rug 4eil 4ool 4wabber 2l 3credere 3e 4atur 4gataris 7ie 9lid 5erende
5ue 7etje 4nd 4r 4tie 3f 3g 4ing 3i 4beratie 7eer 8ren 4caat 8st 6te 8r 8sse 5ieus 8ze 6ous 5t 6i 4ng 5kje 5quent 9tie
4rant 5ia 6um 4sting 3len 5rig 5tje 4ing 3okalisatie 9eren 4yaal 8st 6le 8r 3ta 3ven 5r 2magogen 7ie 8sch 6og 4nd
4rcatie 6he 5queerde 9rt 8ren 5rage 6eerde 7ren 4skeerde 9t 7ren 5que 3ent 6erend 6i 7a 3i 4etje 4ssie 7onair 3o
4bilisatie 9eer 9eren 4craat 7te 8ie 9sch 9seer 4litie 4nie 6sch 7eer 8ren 9end 9ing 5stranten 9teur 9tie 9tief 8eer
9ren 5tabele 7ge 6eerbaar 9bare 4otje 4ralisatie 9eer 9eren 4tie 6vatie 7eer 8ren 9end 3p 4end 4ig 5ng 2n 3appel 4rius
4tureer 8ren 4zificatie 3der 6end 4riet 3gue 3ier 4greerde 7ren 9nd 4m 4velleerde 9ert 9ren 9ring 3k 4baarder 4elijke
5nd 5rtje 4sters 3nen 6bos 6tak 5tje 3ominatie 9ief 9ieve 7eerde 8ren 4nceerde 7ren 4tatie 9f 9ve 3simeter 5teit 3taal
5le 4e 4ist 3unciatie 7eerde 8ren 2o 3dorant 6iseerde 9ren 9rend 3ntologie 9isch 2p 3annage 6eerde 7ren 4rtement 3eche
4naliseren 5dance 6entie 3letie 4orabel 3olariseren 5itiseer 9eren 4neer 6ren 9d 7ing 5ie 4rtatie 6eer 7ren 4sant
5iteur 7ie 7o 4t 5houdster 4uillement 9ren 3pen 6d 3reciatie 7eerde 8ren 5ssie 9f 9ve 9ver 4i 5merend 5vatie 3t 3utaat
6ten 7ie 5e 6erde 7tje 6ren 2r 3adicalisen 4illeerde 9rt 8ment 8ren 8ur 4ngeer 7ren 3boeka 4y 3de 5graads 5handse
5klasser 5rangs 3egulatie 7eer 8ren 9ing 4n 3f 3gelijk 3halve 3ivaat 6ten 7ie 3mate 6itis 6ologen 9gie 9og 3ny 3ogatie
5eerde 6ren 9d 3rie 6re 3tien 7delig 7tal 7voudig 5g 6tal 6voudig 3ven 4ing 3waarts 4ijze 5sj 2s 3a 4angaande
4ctiveren 4mbigueren 4streus 9ze 9zer 4voueerde 8ren 9ing 3betreffend 5wust 3cendant 4loiziet 4riptie 9ef 9eve 8or
3dochter 3egregatie 4m 4rteer 7ren 7ur 6ie 5vitor 3gelijks 5vallend 6raagd 5wenst 3hormoon 3iderata 9um 4gn 4llusie
4nfectans 9eer 9eren 9ie 6latie 6ormatie 5tegratie 9eert 9eren 7resse 5vesteren 3k 4jet 4top 4undig 9heid 7ologen 9oog
3moeder 3niettemin 4oods 3olaat 8heid 8st 6te 8r 4ndanks 4rganiseer 5ientatie 9eren 3peraat 9st 7do 7te 9r 4oot 5ten
6isch 8me 3sen 5rt 7mes 4in 6tje 4ous 3tijds 5llaat 8ten 9eur 9ie 7eer 9rder 8ren 5natie 4ructie 9ef 9eve 9ever 8or
6eren 3verkiezend 6langd 3wege 3zelfs 2t 3acheer 9der 7ment 7ren 8ing 4il 6lisme 6tje 3ecteer 7ren 9nd 6ie 8lus 7ve
6or 4nte 6ie 4rgens 8t 9ia 5minant 9tie 9tief 9tor 8eer 9ren 9rend 8isme 9st 3ineerde 8t 6ren 3onatie 7or 5eer 6ren 9d
4x 3riment 5voor 7ren 2uce 3g 4d 5elijke 9ker 9kste 5lievend 5zaam 9heid 9st 7me 9r 4end 4nieterij 3k 3n 3r 4bel 4gat
4kloppers 4mat 4scharnier 4tje 4waarders 3s 3tel 5rium 6on 3vekater 5l 4ik 3x 3zig 2valuatie 6eer 7ren 9nd 3erbatief
9eve 3iant 7ies 5tie 4ce 4eerde 5ren 5s 5zen 3olutie 4nisch 4on 5t 6st 4te 6r 5ie 6oneel 9le 2welke 3ijl 2xtrine 5ose
2ze 4lfde 5ve 4r 5zijds 3ulke 1ia 3baas 4eet 5ten 7s 6ica 8i 8us 7sch 4oliek 7sch 8eerde 9ren 9ring 6o 7otje 3cassette
4hrone 8ie 9sch 7on 4onaal 8t 7le 6es 8sen 6ie 3deem 5men 3faan 5ne 4ilm 7pjes 4orese 4ragma 3gnose 7tica 9ceer 9ci
9cus 9ek 9sch 4onaal 7le 4ram 7men 9tje 3ken 4lankbeeld 4riet 6tisch 3lect 7ica 9i 9us 8ek 8sch 7ologe 9ogie 9oog
5zing 4ogen 7ren 6isch 8eerde 9ren 9rend 5og 7box 4ysator 6e 7ren 3mant 7air 7vak 4eter 6raal 8le 4ontage 3pason 5uze
4ositief 9eve 4rogramma 6jectie 9tor 3raampje 4eeks 4ia 5um 4ree 3scherm 5oop 6pen 7ie 4erie 4how 4pora 4tole 7isch
3theek 6ken 6se 4omeeen 5nisch 3vertoning 4iewer 3zepam 2bbes 4oek 2chotome 8ie 7om 4t 5bij 5doe 5end 6rlijke 9jker
5getapete 5heid 5ing 5lievend 5sla 7ibbend 9bing 6tbij 5val 5zat 6it 3taat 5fonist 7on 5ten 6or 8iaal 9ale 9aler 9sch
6uren 7ur 4ee 6r 6tje 5ren 8d 4ie 5onaire 2dactici 8us 7ek 7sch 3geridoo 2e 3et 5kok 5maaltijd 5pil 3f 4achtig
4stalalarm 3gene 3hard 3ken 4te 3n 4aar 5res 8se 4bak 4der 4end 4stbaarder 7us 6enboek 9ond 8gamma 9roep 8loket 8markt
7rs 8tje 6ig 6pet 6tak 6vak 6weg 3p 4denkende 5oordacht 4erik 4gaander 6ngsmerk 4ing 4st 6raler 4tebal 7om 4vriesbaby
9doos 9kast 9kip 9kist 9vis 9voer 9zak 4zee 5innigst 3r 4baarder 8heid 8ste 4der 4enbos 8t 6dag 6gek 6ras 6temster
6vel 4gaardes 4houderij 4kundeles 8igen 4lijke 9r 8heid 8s 4onderzoek 4proefvrij 4st 4tje 5ransport 3s 4el 6bus 6end
3ten 5tiek 4iek 5st 4s 3vegge 5n 6hol 6pad 5rij 3zelfde 2ffamatie 6eerde 7ren 4erent 9iaal 9ie 9ieel 4ractie 4undeerde
9rt 8ren 5se 7r 6ie 5us 3tar 4erie 7tis 4ong 7ering 2gamma 3ereerde 6ren 4stie 8f 8ve 3gel 3ibeet 6ten 5ord 4fobie
4taal 6fel 6le 7is 9atie 9eer 3lossie 3nitaris 9ssen 6eit 3raaf 4essie 2i 2j 3ader 3been 7kop 5nen 4lessure 4reuk 3de
3en 3k 4age 4besturen 4doorbraak 4ettingen 4gat 4heemraad 9aden 4onderhoud 4pad 4vak 6l 4weg 3n 3onmosterd 3spier 4tuk
7ken 3t 2k 3achtig 3betaalde 4il 6len 4uik 7ig 3doener 9ig 9ij 3gedrukt 3heid 4uid 7ig 3ke 5r 6d 4ig 4op 6pen 3makend
3oor 3st 3t 4ongig 3verdiende 3wandig 4erf 4ijls 3zak 6ken 2latatie 5eerde 6ren 9d 3do 3emma 4ttant 9erig 9isch
3igence 7t 3le 3uviaal 7le 6um 2m 3baar 5re 3de 3ensie 7onaal 9ale 9eren 3inuendo 6tief 9ven 3licht 3men 6d 5r 3orf
6ie 3schakelaar 3t 2nanderie 4r 3eer 4r 5bon 5tje 3g 4dongs 4end 5s 5tje 4hy 4o 3ky 3o 3sdag 2ocees 5saan 7ne 6e 3de
3nysisch 3ptrie 3rama 4iet 3xide 5ne 7achtig 7kip 2p 3je 3legie 4oide 5ma 7at 7tenrol 9ntas 8icus 9e 9ek 9ekst 9que
9sch 6eer 7ren 9nd 8ing 5pie 3ool 6tjes 3pen 3s 4aus 6zen 4chakelaar 4witch 3t 4iek 2rect 6eur 6heid 6ie 8f 8lid 8ve
8wege 7oneel 9ele 6oire 9etje 7r 8aat 8ia 9um 8y 6rice 6st 3igeer 6nt 8enbok 6ren 5isme 7tisch 3k 4jespeer 3ndljurk 2s
3agio 3balans 3c 4ant 4ipel 6linair 9e 9eren 4laimer 4man 4o 5bal 7r 6ol 5ganger 5mfort 5ntinu 7o 5theek 8ken 6ijdperk
5unt 6rs 4rediteren 6etst 6pantie 6te 8r 7ie 8onair 8satie 9eer 9eren 5iminant 9atie 9eer 9eren 4ulpeerde 9rt 8ren
9end 5rsief 9ve 5s 6sen 7iant 8e 9dag 5tabel 6eer 7ren 3functie 3genoot 7te 3harmonie 9isch 3junct 8ie 3k 4copy 4etje
6tedrive 8s 4rediet 3locatie 5keren 5yaliteit 3pacheur 5raat 7te 6iteit 5tch 8ing 4ensaria 9ium 8tie 7eer 8r 5rgeren
6sie 4lay 7tje 5ezier 4oneer 7ren 6ibel 5sitie 9ef 4roportie 4utatie 6eer 7n 7ren 5ut 3respectvol 3sectie 5l 6bak 6tje
5minatie 8eert 9ren 9rend 5n 6ter 5rtatie 4ident 9ie 5milatie 5patie 6eert 7ren 4ociatie 7eerde 8ren 5nant 9ie 3t 4aal
5ntie 9ren 4el 6achtig 6tje 5nsie 4icha 7on 5llaat 8ten 9eur 9ie 7eer 9rder 8ren 5nctie 9ef 9eve 4orsie 4ractie
5ibueer 9ren 8teur 9ie 9ief 9ieve 6ct 2t 3hyrambe 9isch 3je 3maal 3o 3tografie 3zelfde 2uretica 8um 2va 4lifeest
6optocht 4nbed 3ergeer 7nt 9ie 7ren 9nd 5s 6ifieren 7teit 5teerde 7ren 9nd 6imento 3idend 5ivi 4natie 4sie 6onisme 9st
2waterstof 2xi 2zzy 1jahe 3k 4ken 3ti 2ellaba 3mbe 3roek 2ilbab 3nn 2orken 5te 1obbe 5l 6end 5r 6end 3ermann 3le 2ceer
4nt 6enrol 4ren 7d 3h 4tertje 3iel 4liteit 3king 3tor 6aal 9bul 8t 7le 7nda 9i 9us 6eer 7s 6sbul 4rinair 7e 3u
4mentair 9list 9rist 9tie 8eer 9n 9nmap 9ren 9rend 8je 8naam 8soort 8tekst 9ype 2daars 6zen 3dengras 4ig 3e 4caeder
8risch 4kop 4lijke 9r 8heid 8st 4man 7srit 4ncel 5d 5mis 5rit 5tal 6ol 5weg 4r 3ijn 4ng 3o 2e 3del 6zak 3g 3i 3k 4oen
3l 4document 4end 4groepland 4lat 4man 6p 4net 4oe 4puntloos 9oze 8maker 8rijk 4wit 7gen 3m 4denkerij 3n 4d 4iet 5ng
4lijke 9r 3rak 6ken 4ian 3s 3t 3zel 6aar 6end 6ig 5n 2f 3fe 5r 6tje 4ig 3groen 3heid 3st 3t 2g 3e 3gen 5r 3kar 3la 3ma
5ta 6ici 8us 7ek 7sch 8eerde 9ren 8me 2jo 4cho 2k 3a 3en 3haven 3jes 3ken 5r 3meester 3s 4aal 3t 4eres 6sjas 3werker
2l 3aard 3blij 4oord 4y 3ce 3de 4raaien 5iest 6ftig 4waas 6ze 3eantie 4erde 4n 5d 4r 5end 3f 4ijn 7tje 5naria 9um
3gedraaid 5lukkig 4raag 3heden 5id 4uis 3ichocefaal 9fale 4k 4ng 3k 4mes 4omisch 5p 6pen 4ruid 3lar 6isatie 8eerde
9ren 9ring 4e 5man 8srit 5r 5tje 4igheid 4y 3ma 5des 4en 5s 3omiet 3st 3t 3ven 5rliefd 3zinnig 9heid 2m 3aniaal 7le
3bo 3deken 3ein 4n 4sticatie 8eerde 9ren 7ek 3heden 5er 5id 5ren 3icilie 9erde 9ren 4g 4na 6nt 8ie 8st 5ee 7r 6ren 9d
5icaan 8nen 9er 9es 6on 5o 6ot 3kapittel 4erk 4op 6pen 3me 5l 6end 6ig 7ng 5r 6d 6ik 4ig 6heid 3o 4or 4ren 4tica 3p
4el 6aar 6bad 5rtje 4ig 4teur 7se 3s 4tad 3toren 3weg 2n 3a 4at 4taris 9sen 5eur 5ie 5rice 3der 6aal 8r 7chtige 6bui
8s 6dag 6end 6god 6kop 6pad 3eer 4ren 7d 3g 4el 3jon 4uan 3k 4erachtig 6der 6heid 5y 6man 3na 3or 3quichot 3s 4achtig
4jas 3ut 3zen 4ig 2od 4aas 5f 5rm 4eng 4ga 5ebloede 4lag 5ig 4moe 4op 4rij 4sbed 5heid 5kop 5la 5trafzaak 5uur 4tij
4val 3f 4heid 4pot 4st 3i 4end 5rtje 3k 3l 4hof 4weg 3m 3p 4hefster 6k 4kinderen 4lid 4praktijk 4sel 3r 4aderd 8ing 5t
4bel 5ijtende 8ster 5laderd 9ren 6oedende 8iende 5orduren 5roken 5uigende 4dachte 9er 9heid 9ste 6t 5enkende 8ing
6semd 6weeks 5ouwer 8ster 5raaiende 7mmende 8ster 7vend 6enk 6ingbaar 9bare 9ende 9ing 6ongene 6ukstrip 4een 6t 4ga 6f
6ngsfase 9huis 9kamp 9land 9weg 7kelijk 5edraafde 6efluik 6rotte 6sproken 7tane 6ziekte 5ifte 5raving 6oefd 8iende
7ndende 4had 6k 6ling 6ngende 5eb 5ol 4kachelen 5erfd 5ijkgaten 8jes 9urk 5liefd 7kratio 7nkende 5nede 6oopjurk 9rok
5om 5ruisende 9ten 4laatbaar 9are 8post 8sluis 6g 6s 5eefd 9heid 6k 6vering 5ichtende 6g 5oopbal 8tijd 4marcheren 6t
5engd 4nachtig 6geld 6m 6t 5bos 5heg 5ig 5tje 4ploegd 5ratende 4redeneer 9eren 6gend 6isd 8land 8visa 9isum 6n 5ij
7dende 6t 5ot 4schakelen 7eurd 7otene 8uwd 5la 7gpunt 6uizing 5nedene 9s 6ijdende 9ing 6uffeld 5poeld 9ende 5ta 7ne
7ppende 6okene 6raald 7omende 9er 8omd 4tastende 9nder 5immerd 6nteld 5rappende 9ers 8ter 9heid 9ste 6ekkende 9ing 5yp
4vlijmd 5oede 7ld 7rbuis 8ende 8haven 8land 8recht 9oute 4waadbaar 9are 6ndeld 6rmd 6s 7emd 5ekend 6rkbonus 8ende
6vene 5interd 9ren 5oekerd 7ld 6rsteld 5rochte 9ter 9tste 4zag 6k 7kend 6t 5eefd 6t 7sters 5ichtig 9igst 6e 7ne 6t
5ochte 6ekbaar 8ing 6nkamer 7woning 3s 4vormig 2p 3amine 3e 4ling 4nd 4r 5wt 3geld 3hei 4oed 3ing 6lab 6wet 3je 3neus
3pen 5r 4ing 4lereffect 3sleutel 9lset 9ltje 3t 3vrucht 2r 3ade 5o 3de 5r 3en 5tje 3heid 3mitoria 9um 3p 4achtig 4el
6ing 6tje 5rheid 4sbesturen 5gek 5kom 5platform 3re 3s 4aal 5le 4end 4tend 5ig 5lesser 3t 2s 3eer 4ren 7d 5ing 4s
3imetrie 4s 5sen 3sen 4ier 7map 7tje 3t 2t 3aal 4le 4tie 3com 3eer 4ren 3je 3ten 5r 2uairiere 4ne 5ier 4rie 3ble 6ren
6ur 5ure 4t 3ceur 7tje 4h 5ebak 6cel 6hok 6kop 6nd 3glasspar 3w 2ve 4man 4nd 5tolkzorg 4r 3ig 5heid 2wn 4grade 8ing
4load 8end 4playen 4sizen 4town 2xologie 3ycycline 2zen 4rde 5en 3ijn 6tje 1pi 1ra 3ad 5achtig 5kniptang 5net 5rol
5vormig 4f 4g 5arm 6s 5baarheid 5lijke 9er 9heid 9st 5sters 5tas 5zak 4i 5dag 6ol 7p 5end 6rig 9heid 8j 5hek 5ing 5kap
6onterij 5platform 5tol 4k 5achtig 4l 3b 4big 7heid 3chme 5t 6ig 8heid 4onisch 3den 5rig 4ig 3f 3gee 6tje 5lijk 9st 5n
6d 5r 6gas 4line 4oman 5n 6der 6iet 6nade 4queen 3in 5age 5eer 6rende 7ing 3ken 6ei 6kop 5rig 3len 6d 5r 3m 4a 5atje
5les 5tici 8us 7ek 7s 8ch 8eer 9ring 6ologen 9og 6urg 9ie 9isch 4men 7d 6r 7ig 9heid 3ng 5hek 4k 5automaat 5enrek
5overlast 5voorraad 5wet 3peer 5ren 8d 6ie 7ng 3s 4se 6r 5ig 7heid 4tisch 3ven 5r 6ij 4ik 3w 2eadlocks 5s 4mteam 3ef
4strekker 3g 4ge 3ig 5ement 6nd 5ing 4n 5end 6rig 3k 4kerig 5ig 3mpel 7tje 3nkbak 8ken 5eling 6n 5plaats 5t 4s 4tel
7end 6nierde 9ren 4zen 6rig 3ssboy 5code 5eer 6n 6ren 6ur 5ing 5man 5oir 5uur 8les 3tsen 5t 3umel 6s 4n 5end 4tel 3vel
5n 2ibbel 7aar 3e 4armig 4baansweg 4cijferig 4delig 6urs 5ik 5raads 4erlei 4fasig 4g 5eleding 4heid 5oeksvorm 8vorm
6nkslag 4jarenplan 4kamerflat 5warte 4letterig 5ing 4maands 6lig 6n 5ijlszone 5otorig 4ogig 4pasboog 5untslijn
4regelig 4stheid 4tal 5je 5onige 4vingerig 5oetig 6ud 8ig 4weekse 6g 7box 5ieler 9rtje 8ig 4zijdig 6tsbank 3ft 5bui
5end 5ig 7heid 7st 5kop 3jf 5as 5gas 5ijs 5nat 6et 5til 6ol 4ven 7d 6r 7ij 3l 4len 7d 3ng 5end 8heid 4k 5baarheid 7k
6us 5ebroer 6nd 6rij 5kan 5liederen 5sters 3ve 5r 2oedelde 7en 7s 4f 5enis 5heid 5st 4g 4s 5em 4ve 6r 5ig 7heid 7st
4zig 3gbeeld 4e 5erde 7t 5nd 5r 6end 6ij 4ing 5st 7erij 4man 4reden 9aar 9atie 3l 4len 6tje 5ig 7heid 3m 4edaris 9ssen
5nd 5rig 8heid 7j 4mel 6n 3ne 4g 4k 5enlap 7man 7st 3og 5automaat 5dok 5heid 6ok 5kap 5leg 5making 5net 5pak 5rek 5sel
6ta 7oppels 5voets 5weg 5zak 6wierder 4m 5achtig 5bruiloft 5dag 5job 5man 5pje 5sters 9tje 4p 4s 3p 4downmenu 4lul
4pel 7ing 7tje 6n 5ings 3s 4sen 3zen 2ug 4overlast 4sdoorvoer 5hol 5infoteam 5overlast 5toerisme 5vangsten 6ondsten
5wet 4toerisme 3ide 4f 5vormig 4l 5erig 5ige 8r 5oor 6rig 4p 5bad 5end 6rig 7tje 5nat 5rek 5staartte 4s 4velaar 6n
7kas 7nat 7pit 7ras 7sap 3k 4automaat 4doenerij 4ke 6nd 8st 6r 7ij 7svak 4pak 6n 4regelaars 5ol 4sel 5piegels 5t 4val
6t 5el 4weerstand 4zin 3m 4les 4men 7d 6r 3p 4pel 7aar 7end 7ing 7tje 7vormig 6n 3us 3zen 2y 3ade 3cleaning 1tp 1uaal
3le 4is 6ering 6me 6tisch 5teit 3tlon 2b 3bel 6aar 6baans 7ed 7ol 6dekbus 9s 9sbus 7ik 7raads 6ganger 6heid 6ing 6op
6rol 8ndig 6sporig 6tal 7ongig 6vla 6wandig 6zijdig 5n 6d 3de 3ieus 6ze 8r 4o 3loen 3t 2cht 5ig 3k 3ttape 2el 4len 3t
2f 3fe 5l 6coats 6tje 5r 3heid 3st 2h 2id 4elijk 9heid 9st 5nd 4ing 3f 4achtig 3g 3k 4bootbases 9asis 8jager 4dag 4el
6aar 9tje 6end 6ing 5nd 5rpak 6spak 6tje 4ing 4les 4pak 5latform 3m 4dik 4eling 6ot 5nd 7ik 4pje 4schroeven 4zuigende
9rij 3n 4aardappel 5chtig 4bos 4doorbraak 4enrij 4grasland 4kam 4landschap 4overgang 4pad 6n 4tje 5op 3st 5erder 7end
7heid 7ling 7nis 3t 3vekater 5l 6achtig 7rij 6banners 6in 6skop 7oog 5n 6ei 6hok 6kot 6til 5r 4in 6nen 3zel 6ig 8heid
7ng 5nd 7erlei 7tal 7voud 9udig 2kaat 4ten 5on 3dalf 6ven 2l 3cinea 3d 4eloos 7ze 5nd 3ia 2m 3bphone 3dum 3my 3p 4end
4goederen 4ing 4praktijk 2n 3bevolkt 3de 4oek 4ruk 7ken 3gesneden 3harig 4eid 3k 4end 3lijvig 3ne 5nd 5r 5tjes 4igheid
5ng 3schiller 4el 4t 3t 3wandig 2o 3baan 5k 6ken 5nen 4lok 7ken 3decimo 9otje 5num 3otje 3partner 5ssagier 4olie
3rijder 3sprong 3ticket 3zadel 4it 6ting 2pe 4ren 3lex 4icaat 7ten 8ie 8or 6eer 7ren 9nd 8ing 5ek 4o 3pie 2ratief 7ve)",
R"(3e 4nd 3f 4al 3o 3ven 6d 2s 3danig 4oende 3genaamd 3ter 3ver 6re 2t 3je 3s 3te 5nd 2umviraat 8ten 3r 4baarder 4der
4looptempo 4zaam 8heid 8st 6me 8r 2vel 2w 3bak 6ken 4oot 5ten 3de 3eenheden 8id 4n 5d 4r 3fout 3stang 5el 7len 3t
3vaart 3werk 2x 1vd 1waal 5pad 5weg 4s 5heid 5kop 3len 6d 4ing 3ng 5som 3rrel 7ing 4s 5arm 5doorsnee 6raads 5heid 5ig
7heid 5kop 5lat 6iggerij 5scheeps 6trooms 5weg 5zat 6ee 6it 3selijk 3ze 5r 6ik 2eep 5achtig 5sters 3il 3pen 6d 5r 6ig
7j 3rg 5achtig 5eik 5uil 5volkeren 2ing 5elandij 6nd 6rig 2ong 1yade 2namica 6ek 7t 8bom 6sch 7eerde 8ren 9end 9ing
7me 5o 6otje 4st 6ie 8k 3e 2ogo 2sartrie 3calculie 3enterie 3kinesie 3lectici 9us 8sch 5xie 3pareunie 4epsie 4lasie
3topie 4rofie 0earl 4greythee 3marken 2sy 2u 3x 1bay 2be 2de 4ur 2enist 2it 4da 2louissant 9ntst 2o 3la 3niet 2stand
4romen 6om 2t 2ullioscoop 9open 1cart 2clesia 2g 2happement 3eance 4c 4l 5on 7neerde 5tje 3ie 3o 4end 4geleiding
4lalie 4ot 4put 4scopie 9sch 9st 3t 4breekster 4elijke 7ngen 4genote 4heid 4scheiding 5t 2lair 4tant 3ectici 9sme 8us
7sch 3ips 6eer 5tica 3oge 2obelasting 4onus 8sen 3cheque 4ide 3drugs 4uct 3logen 6ie 7sch 8ering 8t 5og 3nome 7trie
9isch 9ist 6ie 8les 7sch 8eerde 9ert 9r 9ring 8t 6yclass 5om 3stroom 4ysteem 8men 3taks 4echniek 4oerisme 9t 5xiciteit
4rend 3wijk 3zone 2ru 2stasy 2toderm 4plasma 8tisch 2u 2zeem 4ma 6teus 5en 1dammer 7tje 2dy 2e 3l 4achtbaar 9are 4gas
4heid 4man 4smeedwerk 4weiss 3n 2iacara 7ium 3ct 3k 3t 4eur 4ie 4or 6iaal 8len 2och 2ucatie 8f 8ve 9er 4t 2wardiaans
1ed 3aflegging 3breuk 3formule 9ier 3genoot 7ten 3helpers 3saflegging 4formule 9lier 3verbond 2g 3a 4atje 2k 3hoorn
8tje 5ren 8tje 3schillen 2l 3t 4achtig 4erig 4ig 2mien 2n 3aderig 4kter 8tje 4prilgrap 8mop 4rm 6ig 3baansweg 4enig
4ladig 4rauw 3cellig 4ilinder 3d 4aags 5chtig 5gskuiken 7vlieg 4ekker 9tje 5lig 7jk 5nbek 6ei 6kom 6man 6vet 4racht
9ig 4uidig 9heid 3eiig 4ndertig 5negentig 5tachtig 6wintig 5veertig 6ijftig 5zestig 7ventig 3geboren 5zinshuis 3handig
9heid 4eden 5id 7scel 8wet 5lmig 4oevig 5kkig 5ofdig 6g 6rn 5ren 4uizig 3ieder 3jarig 3kennig 9heid 4indbeleid 4lank
5eurig 4oppig 3ling 4obbig 3maal 5king 5lig 8heid 5nsactie 7orkest 7partij 8osten 7wagen 7zaak 9ken 4eifeest 4otorig
3nervig 3ogen 5ig 4og 4udergezin 3parig 8heid 4ersoons 4itter 4onders 3re 4uiter 3s 4denkende 4klaps 4lachtig 5uidende
4pan 4teensmuur 6mmig 3talig 8heid 4erm 4je 4onig 8heid 8st 3verdiener 4ormig 9heid 5ud 7ig 9heid 9weg 3waardig 4ieler
5nter 4ording 3zaadlobbig 6m 7heid 7st 6t 5me 7r 5ten 4elfde 6vig 9heid 4ijdig 9heid 5tter 2r 3baar 7der 7heid 7st 5re
4ejag 5toon 6uiging 5wijs 8zen 4ied 7ig 9heid 9ing 9st 3daags 4e 5r 3gevoel 4ierig 9heid 5steren 3herstel 3lang 4ijk
7heid 7st 4oos 7heid 5ze 7r 3metaal 3redder 4oof 5ver 3schending 4halve 4t 5egraads 9der 6klasser 6lijns 8ng 6rangs
5volgende 3t 4ijds 3vergeten 6leden 7ies 4ol 6le 8r 6st 3waard 8ig 4raak 3zaam 7heid 7st 5me 7r 4ucht 8ig 2st 2t
3aardappel 4fspraak 9ken 4ppel 3baar 7heid 5re 4ende 4ui 3cafe 7etje 4lub 4ulturen 8ur 3festijn 3gedeelte 6rag 5rei
5woonte 4ids 3hoek 4uis 6zen 3kamer 4etel 5uken 3lepel 4ust 3maal 5len 4oment 3patroon 5uze 4eer 5ren 4laats 5ezier
4robleem 9men 3ruimte 3schema 4ervies 9zen 4talletje 5okje 6ornis 3tafel 4ent 4ijden 3verslaving 3waar 5ren 4edstrijd
3zaal 5len 2uw 4eling 5nheugend 6oud 4ig 6heid 1fedrine 3meer 5re 6iden 2fect 6bal 6ief 9st 8ve 9er 7sering 7viteit
6ueer 8ren 9ing 6vol 4n 5aan 6f 5di 5heid 5ing 3iciency 8t 9ie 9st 3luent 1gaal 5st 3le 5r 4isatie 6eer 7ren 8ing
5tair 7risme 3rd 2de 2el 4antier 4skop 4tje 4vis 2ge 4tje 3head 3ig 2o 3centrisch 9sme 3document 3isme 5t 6isch
3maniakaal 9ale 7e 3otje 3tisme 4rip 7pen 9nd 9r 9rij 2t 3anden 2yptologen 9ie 8og 1herkenning 1iber 5tje 3laasje 2cel
5len 2d 3eling 4r 4tisch 3ooier 2erbarend 5oer 5riketten 4dans 5ooier 7s 6p 7pen 6zen 4en 4handel 4koek 6ker 6len 6rf
5rans 4leggend 6pel 9tje 5ijst 4markt 6ssa 5engsel 5ijn 4poeder 7ier 5rijs 7kker 6oductie 6uim 4rek 7ken 4salade 6us
7zen 5chaal 8len 7elp 5ector 5nijder 5tok 8ken 6ruif 9ven 4tik 7ken 4veiling 4warmer 5ekker 9rtje 4zoeker 2geel 4le 4n
5aar 8shut 9rol 6rendeel 8s 9se 5dom 5geldje 7reider 5heid 8mer 5lijke 9s 5soortig 6tandig 5tijdse 9ser 5zinnigst
3lans 2hoofd 2k 3aars 3el 5aar 5tje 5vormig 4n 5bladeren 6os 5mos 5tak 4r 3schillen 9er 2laas 4ci 4nd 6elijk 7nzee
6hopping 3eider 3ieve 3oof 2mengsel 2nd 4bod 4doelgroep 4eloopbaan 5xamenbal 4gastheer 5eneriek 4ig 6end 6heid 6ing
4leeftijd 5id 4mix 4onderwijs 9zoek 5verzicht 4ranglijst 4snelheden 5om 5tandpunt 4tentamen 5ijdstip 4uur 4verslagen
5oorraad 8stel 4werkstuk 3s 3ze 5lganger 2poeder 3roducten 2rond 2s 3baar 3chaal 6len 3en 5d 5platform 4r 5es 3prong
3t 4adia 7um 2t 3je 2vlies 6zen 3oer 4l 5le 4rm 6ig 2wit 5arm 5houdende 1jaculaat 7ten 8ie 6eerde 7ren 9nd 2ect 1ken
3r 2ster 6oog 6tje 1laboratie 3n 4d 3sticiteit 6ek 6ne 6sch 5omeer 8ren 2co 2ders 3orado 2ect 5ie 5oraat 8ten 5ro
3fantiasis 3gance 6t 7ie 7st 4ie 5sch 3ktra 6icien 9teit 7ficeer 7sch 8eer 9ren 9rend 9ring 6o 7cuteer 9tie 7forese
7lyse 9t 7nengas 8ica 9ci 9cus 9sch 7scopen 3ment 7air 9rder 9rst 3vatie 6or 2f 3daagse 4e 5lig 5r 4uizend 3en 5bos
5dertigst 3honderd 3jarig 4e 3koppig 3maal 3proef 3t 4al 3uurtje 3voudig 2ger 2ideren 3minatie 6eer 7ren 9nd 8ing 3sie
3tair 5risme 4e 3xer 4ir 3zabethaans 2k 3aar 4nder 3e 3s 2lebogen 9d 6og 4n 5dig 8heid 8st 4pijp 4tje 3ips 6oide
6vormig 5tisch 2msvuur 2o 3cutie 3ge 3quent 8ie 2pee 4n 2s 2tonjohnbril 2ven 2ysisch 2zen 5bladeren 6os 5tak 4vier
1mail 5leeroven 7n 3natie 4cipatie 9oir 9or 7eer 8ren 9end 4eerde 5ren 8d 2ballage 9bon 6eerde 7ren 4rgo 5keerde 9t
7ren 3edded 3leem 7pje 5ma 7ta 8iek 9sch 6en 3olie 4npoint 4ssen 4uchure 3ryo 6cel 6logie 6naal 8le 6wet 2elt 3ndatie
5eer 6ren 3rald 4gent 4itaat 6i 6us 2fase 4tisch 3yseem 2igrant 6tie 5eer 6ren 9d 3nence 6t 7ie 3r 4aat 3ssie 7arm
3tteerde 8t 6nt 6ren 9d 2mentaler 4r 4s 2o 3e 3lumenten 3ticon 5e 6f 6vol 5oneel 9rde 8le 9er 8ren 2pathie 7sch 3ire
5ici 7us 6e 6sch 7me 7t 8isch 3lacement 4ooi 7tje 5yability 6e 7etje 3oweren 2t 2ulatie 6or 4eren 4gator 5eerde 6ren
9d 4sie 1nakskind 3ntiomeer 9ren 8orf 2cadreerde 7ren 4nailleer 9eren 3efalitis 7ogram 3hilada 3laafje 5ve 7tje 4ise
6is 5tisch 3oder 3rypten 8ren 7ie 3ycliek 6opedie 9dist 2d 3e 4ldarm 4mie 6sch 3ocarditis 5rien 7noloog 4geen 6ne
4metriose 4niem 4parasiet 4rfine 4scoop 7pen 8ie 9sch 5sant 6eerde 9t 7ment 7ren 8ing 4theel 9cel 7rm 3uro 2e 3n 3r
4getica 9i 9us 8sch 5ie 7arm 7bal 8ox 7ke 9ling 9r 8st 7mix 7net 7vol 7wet 4lei 4zijds 2fant 3in 2g 3ageer 6ment 6ren
9d 3e 4l 5achtig 5enbak 7dom 7mis 7rei 5in 5tje 4r 5d 5ling 3geestig 3hartig 9heid 4eid 3ine 6ering 3s 3te 2harmonisch
2ig 4erlei 6mate 6wijs 9ze 4heid 4ma 6tisch 4st 2jambement 2k 3el 5baans 5daks 5ing 5polig 5sporig 5tje 5voud 9ig
5wandig 5zijdig 4n 2ne 4agram 4tje 2orm 5iteit 2quete 7ren 7ur 6rice 2s 3ceneer 7ren 8ing 3emble 2t 3ameer 6ren 3en 5d
4r 5ing 5net 5okok 6virus 5tain 9end 3housiasme 9st 3ing 4teit 3materiaal 4es 6sen 3omologen 9ie 9isch 8og 4urage
3plaats 3raineerde 8ren 4ecote 5e 6hal 6tje 5filet 5mets 9tje 5pot 6reneur 5sol 4ijs 6zen 4opie 3stof 7fen 3te 3was
2umeratie 3ntiatief 9eve 2velop 7pe 3ironment 2zoverder 5oort 3ym 5atisch 1oceen 4ne 2liet 4sch 3usharp 2n 3en 1pa
3cta 5en 3teerde 5ren 3ulet 2en 4thetisch 2i 3breren 3centra 8um 4urisme 8t 9isch 3demie 7ologen 9ogie 9oog 7sch 5rmis
4iascoop 9pen 4uraal 7le 3ek 3fyse 5t 3glottis 4onen 6isme 5on 4rafie 6m 7men 9tje 3latie 4eer 5psie 6tici 9us 8sch
5ren 4ogen 5og 3sch 5oop 6paal 9t 8le 8ten 7en 7ie 4iotomie 4ode 6isch 4tel 7tje 6mologen 9ogie 9oog 3taaf 5fen 4heel
6ta 7on 2o 3che 3gebruik 3niem 3pee 3que 3s 4sen 3test 3xy 2pe 2silon 2uratie 1qualizer 4tie 5or 7iaal 9le 3idistant
4librist 9um 4noctiaal 9ale 6x 4page 5e 6menten 6ren 4valent 9tie 1ra 3an 3chten 7r 8aan 3f 3smiaans 2barm 6d 6elijk
9jkst 7nd 3ij 4nnen 3oven 7op 7uit 3uiten 2door 2e 3ambt 3baan 7tje 4lijk 4ogen 5og 4urger 3code 5mite 5nsul 4tie 7pil
5us 3dame 4egen 4ienst 5ploma 5visie 4octor 9aat 3functie 3galerij 5st 4eld 3haag 5gen 3jury 3klasse 4rans 5uis
4westie 3leden 4id 5jst 5nt 4oge 5nen 5on 3medaille 5taal 4iet 5s 6sen 4oord 3n 4aam 3orde 3palm 5rk 4enning 4laats 6k
7ken 5ek 5icht 4odia 7um 5ort 5st 4rijs 7zen 3regel 4onde 7je 3sabel 5luten 7ut 4chavot 6uld 4peld 3teken 5rras 4itel
4reffer 5ibune 3veld 4oorzitter 3wacht 4ijn 4oord 4raak 3zaak 5ken 4uil 2f 3bebouwing 5planting 3de 5el 5len 4ochter
3elijk 8heid 4nis 7sen 3factor 3genaam 9pje 7me 5rechtigd 4oed 4rens 5ond 3huis 6zen 3laatster 5nd 5ter 6ing 4een 5nen
3monarchie 3oom 4pvolger 9ing 9ster 3pacht 4ortie 4rins 8es 3recht 8elijk 5nte 3scheiding 6uld 4met 4tadhouder 5elling
5uk 7ken 3t 4antes 3verharding 4ijand 4orst 4redebreuk 3wet 4oning 3zonde 2g 3denkend 3e 4ns 4r 5lijke 9er 9heid 9st
5nis 3heid 3o 4disch 4nomie 8sch 6om 4tisme 3s 2heen 2ica 3n 2ken 5d 5nen 8d 7r 6ing 5telijk 7nis 4r 5tje 2lang 6d
3enmeyer 2mede 4e 3itage 2na 4ar 6toe 5st 3evens 3st 5ig 7heid 2odeer 5ren 8d 3geen 5ne 3m 3nder 7uit 3p 4aan 5f 4in
4na 4uit 3s 4ie 6dal 3tica 5ek 5sch 6eerde 7ren 9nd 4ogeen 7ne 5maan 7nen 8ie 3ver 2rata 5isch 5um 2satz 2tegen 7aan
7in 7op 3oe 3s 3ussen 8in 8uit 2udiet 5tie 3it 5zag 3ptie 7f 7ve 2vaar 4n 5af 5daan 4ren 7heid 5ing 3e 3ing 3oer 4or
2wt 4enbed 2ytrocyt 6poetine 1sbattement 2cadrille 4latie 5eerde 8t 6ren 9d 5ope 4moteren 8ur 4pade 8tje 5e 5isme 7t
4rgot 3hatologie 3ort 6erend 6girl 4uade 3udo 4laap 6pen 2doorn 4ren 5p 2kader 7tje 5ron 3imohond 6teerde 8ren 2oterie
7sch 8me 2p 3ada 5rille 4gnolet 4rtogras 3en 5bladeren 4rantist 3lanade 3resso 8bar 4it 2saai 4y 5eur 5ist 8iek 9sch
5tje 3en 5bladeren 6os 5ce 5tak 6ialia 7e 8el 8le 9er 2t 3ablishment 4fette 3er 3heet 5ten 6ica 8i 9sme 8us 7ek 7sch
8eerde 9ren 9rend 9ring 3rade 4ik 3uaria 7en 7um 1tablissement 3ge 5bed 6os 5re 3lage 7pop 6ist 4eer 5ren 8d 5ur 3ppe
6tje 3tistisch 2en 4d 4sbak 5uur 4tje 3r 4ij 2gras 4oen 2haan 4nol 3een 4r 5isch 5net 3ica 5i 5us 4ek 4sch 3ogram 8men
4logen 7ie 8sch 6og 4s 3yl 5een 4n 2iket 3olement 5ogie 3quette 2maal 6tje 4len 2niciteit 4e 4sch 3ocentrisch 9isme
4graaf 7fen 8ica 9e 9sch 4logen 7ie 8sch 6og 2o 2s 3druk 3en 5d 4r 3grond 3kunst 3naald 3plaat 6ten 3t 4echniek 3werk
2te 4lijke 4r 5achtig 5bak 5end 5ig 5zak 2ude 3i 4tje 2ymologen 8ica 9con 9e 9sch 7og 1ubiotiek 2calyptus 9ssen
3haristie 9isch 4roiet 3lidisch 2diometer 2femisme 7tisch 3onie 6sch 4rie 6sch 2genese 6tica 8sch 2karyoot 7te
2litoraal 8le 2nuch 2regio 4ka 3itmie 7st 3o 4bonds 4centrisme 5raat 7ten 4fiel 5orie 4kit 4loodvrij 4muntstuk 4otje
4pide 5roof 4tijdperk 5op 2thanaseerde 9ren 9rend 8ie 9ewet 7tica 9cum 3rofie 2vel 5tje 2zie 1va 3atje 3cuatie 9weg 5e
6etje 6ren 3kostuum 3luatie 9f 9ve 7or 5eer 6ren 9d 3ngeliaria 9rium 8e 8satie 9ch 9eer 9eren 9t 3poratie 6eerde 7ren
3sie 2en 4aar 5ls 5rende 6ing 4ement 4hoevig 4min 4redig 9heid 4tualiteit 6eel 7le 4wel 5ichtigst 9szin 6jdig 4zo 3r
4tje 2idencebased 6t 7ie 2ocatie 8f 8ve 9er 4eer 5ren 8d 3lueer 6ren 9d 5tie 8f 7onair 9eel 9ele 9isme 9ist 3queerde
6ren 1xacerbatie 4t 5heid 3ltatie 5eerde 8t 6ren 3men 6dag 6eis 6tje 6vak 4ina 7nda 9i 9us 7tor 8rice 6eer 7ren 8ing
3ntheem 7men 3rchen 2carnatie 4sso 3elleer 7nt 9ie 7ren 9nd 5sior 4ntriek 8sch 4ptie 7oneel 9ele 9eler 4rpeerde 9t
7ren 6t 4s 5sen 6ieve 9er 3itatie 5eerde 6ren 3lamatie 5ve 4usie 8f 8ve 9er 7visme 9teit 3ommuniceer 3rement 5tie
3ursie 7onist 4sabel 5eer 6ren 6s 4us 6truus 9zen 2ecutant 6eer 7ren 7ur 6ie 8f 8ve 6oir 7riaal 9ale 3geet 5se 5ten
6isch 3mpel 5laar 9tje 7ir 7ren 8isch 3n 3quatur 5ien 3rceer 6ren 5itie 2haustief 9ve 3ibeerde 8t 6ren 5ita 7ie 8onist
7um 3umatie 2il 3steer 6ntie 9eel 9ele 6ren 9d 3t 2odus 6sen 3gamie 4een 5ne 3neratie 4iem 3ot 3planeet 8ten 3rbitant
4ciseert 8ren 7me 7t 4dia 6um 3sfeer 4kelet 3ten 5risch 4herm 4iek 5sch 6me 2panded 7er 7r 8end 5sie 8f 8vat 9e 9er
7onisme 4t 5rieerde 8ren 3edieerde 9t 7nt 7ren 6teur 7ie 9lid 8onair 4nsief 8ve 4riment 9teel 9teer 9tele 5t 6ise
3iratie 5eerde 8t 6ren 9d 3letief 8ve 4icateur 8ie 6eer 7ren 6iet 7te 9ren 9rend 5queerde 8ren 4odeer 7ren 9nd 5it
7ant 8tie 7eer 5ot 5ratie 9ef 9eve 6eer 7ren 9nd 5sie 8f 9st 8ve 9er 7viteit 5ten 3o 4neerde 8t 6nt 8ieel 4rt 6eer
7rend 7ur 6ras 6val 4se 6etje 6rend 5itie 9hal 5ure 3res 6se 7ie 9vak 9ve 9ver 8onist 6weg 2quis 2tase 4tisch 3ended
5sie 8f 8ve 7on 9eel 9ele 7veerde 9ren 9ring 6o 4rieur 5n 6aat 3inctie 4rpateur 8ie 8or 6eren 3ra 5atje 5ct 7ie 9f 9ve
5heerde 9t 5muraal 5nei 7t 5polatie 8eer 5systole 5vagante 9nter 9ntie 9ntst 6ert 4eem 7st 5ma 6e 7r 6is 8me 8tisch
7teit 4insiek 4overt 4udeer 7r 5sie 2uberant 9ie 1yeliner 3opener 1zel 4achtig 5rij 4in 6nenmelk 4kar 4skar 6op 5oor
5rug 5vel 0faal 3m 3s 2bel 5achtig 3ricaat 7ge 9hal 7ten 8ie 6eer 7ren 9nd 8ing 5ek 7shal 8wege 9et 5kant 6eerde 9t
7ren 3uleerde 6ren 6us 7ze 9r 2cade 6tje 3e 4book 4lifts 3ie 5l 4litair 8tor 7eerde 9rder 9rt 8it 8ren 9end 9ing 4t
3simile 9etje 3ta 4checken 9er 4eur 4ie 5tief 8ve 4o 5or 5r 6ij 5tum 4um 5ratie 6eer 7n 7ren 9nd 8ing 6ist 5ur 7tje
3ultair 7tief 9eve 6eit 2de 3ing 3o 2eton 2gocyt 7ose 4t 5tist 2ience 3lleerde 8t 6ren 5iet 6ssement 3r 4der 4way 3t
2ke 3ir 3kel 6tje 2lafel 4ngist 9isch 5x 3bala 3derappes 3en 5d 3ie 5tje 4ng 3lisch 4ocratie 5pii 4us 6sen 3saris 8sen
4et 4ificaat 9ten 9tie 8eerde 9ren 7eer 8ren 9ing 2meus 5ze 7r 3iliaal 8r 9der 9st 7ir 7le 7re 8iteit 7s 6e 7dag 7lid
7man 7tak 7vak 7wet 7zin 2n 3aal 6tje 5t 4len 4ten 5ica 7i 7us 6ek 8eling 8st 6sch 7me 3club 7dag 4y 3dag 5ngo 3fare
7tje 3mail 3page 3s 4chare 4hop 4ite 3taseer 7ren 9nd 6ia 7e 8pak 8tje 8vol 6magorie 7e 6t 7ica 8sch 6y 4omen 5om 2r
3ad 4o 5nisch 5otje 3ce 5erde 7t 5ren 5ur 3de 3izeeen 8r 7s 6isch 8me 6se 3m 4abedrijf 5ceut 9ica 9isch 6ie 6ologen
9gie 9og 7ncern 7pee 5divisie 5groep 5reus 5sector 5tak 3o 4otje 3yngaal 7len 6ectomie 2scinatie 6e 7ren 9nd 5sme 6t
7isch 7oide 3e 4gewijze 4overgang 4ren 5ingsplan 4scheiding 4volgorde 3seel 3tback 4food 2t 3a 4al 6st 4le 6r 5isme
7tisch 6teit 3s 4oen 7eer 8ring 7lijke 9jker 9jks 3ten 5rig 8heid 4ig 3um 3wa 2un 4a 5wet 4istisch 4tje 3stiaans 3t)",
R"(4euil 8tje 3visme 6t 7isch 3x 2vela 4ur 6tje 3orabel 5iet 8enrol 6seer 8ren 6tisme 2x 3apparaat 9ten 9tuur 3bericht
3en 3kosten 3machine 4odem 3nummer 3post 3software 3t 4oestel 3verkeer 2zant 6enei 8hen 9ok 3en 1eature 2b 3r 4uari
8dag 2caal 4le 5ien 3es 3it 2dajien 3eraal 6le 7iseren 9me 9t 6tie 9f 9ve 5eerde 6ren 2e 3dback 3en 4rie 7k 3ks
3lgoodfilm 3st 5dag 6is 6os 5elijk 8ng 6nd 5ganger 5liederen 5maaltijd 5redenaar 5vierder 9ende 9ster 6uurwerk 3tje
2il 4baarheid 3t 4elijke 9heid 9s 5nchecker 2l 3begeerd 5twist 5vochten 4lauw 3geel 5kleurd 5le 4roen 3heid 3icitatie
7eer 8ren 9end 3laga 5h 5tie 7o 4e 5r 4ow 3oek 6a 4mstreden 4nie 4ranje 3rode 5od 5ze 3s 3verlicht 2mel 5aar 8tje 6rij
3inien 6satie 7ering 7me 7t 8isch 3me 2nder 3egriek 3g 3iks 3nek 3ol 4meen 8tje 6naal 9lst 8le 9er 9isme 7en 7ologen
9ogie 9oog 4type 3procoumon 3ylalcohol 2odaal 5le 7r 6isme 7teit 3melanine 2p 2rlet 3m 4ate 4ent 7atie 7eer 8rend
5teit 6je 6tes 4heid 4iteit 4oor 4st 3omonen 6on 3riet 4omagneet 6etaal 9len 5viaire 4ule 4y 3tiel 5lisatie 7teit
3vent 7st 2s 3sen 3tijn 5val 8dag 8letje 8wei 6iteit 4oen 7tje 5n 6neerde 9rt 2ta 3eer 4ren 3isj 6ist 9isch 2udaal 5le
6isme 7teit 3illeton 9nist 3t 2z 3el 3zen 1iance 6etje 3sco 3t 4teringen 6ur 2ber 3reus 6ze 4il 6latie 7en 5ne 4omen
6yalgie 5om 5se 3ula 2che 5bak 4ier 4u 5utje 3tie 6f 6ve 8r 5on 7eel 8le 3us 5sen 2deel 6st 4le 6r 3ibus 3uciair 6e
2edel 3ld 5work 4t 5erig 8j 5ig 3r 4der 4heid 4ljeppen 8te 4st 4tel 3sta 3teldans 4s 5bel 6us 5dag 6iefstal 6oorgang
5eling 6nd 7hok 7rek 6rtje 5kamperen 7r 5les 6us 5net 5pad 8ennet 6et 6latform 5rek 6it 5sters 5tas 6oerisme 5voetveer
5weg 2fties 4yfifty 2garo 3gelen 3urant 8enrol 6tie 9f 9ve 5eer 6n 6ren 9d 5isme 4ur 6lijke 6tje 2j 3fel 3n 4hak 5eid
4igheden 8id 4mazig 9heid 4proefster 4stofnorm 4tjes 4voelende 3t 2k 3fak 6ken 8rij 3ken 6d 4ie 3s 4heid 2lament
4ntroop 8pen 9ie 9isch 4ria 7sis 4telie 8st 3e 4erde 8r 6mes 9sen 6ster 6t 4parkeren 4ren 7d 3harmonisch 3iaal 7tje
5le 6isering 5tie 4buster 4graan 7m 8men 6ein 4ppica 7ne 4ster 8dom 8ij 6ijnen 3m 4dag 4end 4fan 5ormaten 4gek 4hit
5uisfilm 4isch 4kus 4landschap 4maakster 4ografie 5ppervlak 4pje 4rol 4set 5ters 4tip 5ransport 4vak 5erslagen 4zon
3odeeg 4logen 7ie 8sch 6og 4sofe 8ren 9end 7ie 9les 9tjes 8sch 6of 3ter 6bak 7ed 6ing 6pot 4raat 6ten 7ie 5eer 6ren 9d
5um 2n 3aal 4le 6dag 5iseerde 8ren 9ing 7t 6teit 4ncieel 8le 8n 8r 9der 9ing 8s 8wezen 4steride 3e 4liner 4ren 4sse
4tunede 8t 3geer 5ren 8d 3ish 3oegrist 9tiek 3t 3ummer 2olen 3ol 5tje 2rewall 3ma 5atje 5menten 5nt 4ware 3n 2s 3caal
5le 6iseerde 9ren 9ring 8t 7teit 4us 3sen 4uur 3tel 6tje 5n 4fuck 2t 3heid 3is 5sen 3nes 3s 3te 5r 4ing 2ve 2x 3atie
7f 7ven 3e 4erbad 4r 3us 1jord 1lab 4ben 6r 3con 3dder 7ak 7end 3gellant 5olet 4rant 8st 4stone 3ir 3kker 7end 7ing
3mbard 5eer 7uw 9tje 6ren 5ouw 8tje 6yant 4en 6co 4ingant 7o 8otje 4oes 6zen 3n 4drien 4eer 5l 5rende 5ur 4k 3p 4kan
4oor 4pen 7d 7tap 6r 4uit 3rd 3sh 5es 5forward 5light 5y 3t 4cable 4ertje 4i 4screens 4teus 7ze 4ulentie 5s 6sen 3uw
5ekul 6rd 7ik 5heid 5igheden 9id 6teit 5st 5tetje 6jes 5val 3vonoiden 2ecteer 6ren 3ece 4m 4r 4tmarkt 5owner 5race
3gma 6tici 9us 8ek 8sch 3men 6d 5r 6ig 7j 3ns 4ter 7tjes 4zen 3ppen 3recijn 5n 3s 4sen 7gas 7rek 3ts 5heid 3ur 5ig
7heid 7st 6s 3x 4i 5bel 8st 6iliteit 5etje 5tarier 9sme 4werkplek 6t 2ier 5efluiten 9iter 3k 4flak 8ken 6ooi 9erij
4ken 6r 7ij 3nk 5erd 5heid 4t 5erdun 7ig 7tje 3p 4pen 7d 6r 5o 3rt 5end 6rig 3ts 5end 5kop 4te 2o 3aten 3bert 3dder
7aar 7end 7ig 3eem 4p 4r 3nker 7end 7ing 3odlight 4rmanager 5show 4t 3p 4pen 5y 3r 4a 5al 5le 4eer 5rend 5t 6zij
4idawater 5jn 5ssant 6t 7isch 3s 3tatie 4en 4tielje 3w 4charts 4erpower 3x 2uctuatie 6eer 7ren 9nd 3ide 5um 4m 5pje
4ster 8aar 8end 8ing 4t 5end 6rtje 5ist 5les 3ks 3or 5esceerde 9ert 9nt 9ntie 9ren 9rend 5houdende 5ide 8erde 8ren
9end 4xetine 3s 3t 3viatiel 3weel 7achtig 7tje 5len 6ig 4ijn 7tje 3x 2yer 1nuik 5end 1obie 4sch 3omaan 6nen 7ie
2caccia 3us 5seer 7n 8d 2edraal 8tje 6len 3f 4el 3i 3kepot 3lie 3rage 7ren 4ier 4t 3taal 5le 4er 6end 4opelvien 4sie
4us 6sen 3yonghai 3zel 6ig 2hn 2k 3bedrijf 9ven 5leid 3dier 3hengst 3ken 6d 6ist 6ra 6val 5r 6ij 8tje 3materiaal
4errie 5thode 3paard 4rogramma 3s 4ia 4tation 5er 3t 3varkens 4ee 5rbod 6eniging 3waarde 3zeug 2lden 5r 6rek 6tje
3iant 4e 5erde 5ren 4o 5otje 4umzuur 3k 4achtig 4bal 4lore 7ist 4pop 4rockgroep 4y 3liculair 5kel 4owen 7r 4y 3ter
6aar 6end 6ing 2m 3enteerde 7ren 2nd 4ament 5nt 4ement 4slid 5managers 5praktijk 4ude 5e 6pan 6set 3eem 4men 4tici 7us
6ek 6sch 3isch 3kel 6end 6ing 3ofobie 4graaf 7fen 8isch 7m 8men 4la 5ogen 7ie 8sch 6og 4theek 7ken 3t 4anel 8len 4ein
7tje 2odprocessor 4sector 4truck 3i 4enpot 4tje 3lproof 3n 3r 3tball 4loose 2p 3duik 3middel 3pen 5r 6ij 8tje 3sigaar
7ren 4peen 6nen 3t 2ra 4minifeer 9eren 3ceer 5ps 5ren 8d 3echecking 4hand 4l 5len 7tje 4n 5sisch 5zen 3fait 7air 3int
3m 4a 5at 5line 7satie 8eer 9ren 9ring 8me 8tisch 7teit 5nt 5teur 6ie 8f 8ve 6rice 4eel 7st 6r 7ders 5le 7r 5rend 6ing
4ica 5dabel 9lst 4ol 4ularium 6e 7ren 7tje 7vak 6ier 9tje 3nuis 6zen 3s 4heid 4ig 4ythia 3t 4i 5ficatie 5ori 5ssimi 9o
4night 4o 4uin 7lijke 9jker 9jkst 7tje 5ynisme 9t 3um 5lid 5pje 5software 3warden 2sburyflop 3faat 5tase 6en 4een 5nen
4olipiden 5r 6bom 6esceert 9eren 6ylatie 8eren 3geen 3sa 4iel 5liseerde 9ert 9ren 2t 3o 4cel 4database 4finishes
5ormaten 5uckt 4geniek 5rafe 9ren 9rend 8ietje 4kunstwerk 4lab 4map 4otje 4rol 4shoot 5oftware 4tas 5rope 8ie
4verslagen 4zoektocht 2uilleer 7ren 8ing 3lard 3ndation 3rierreeks 4neer 6ren 5ituren 8ur 4ragere 3t 4boodschap 4ief
6ve 4parkeren 2x 3en 3terrier 4rot 2yer 1ra 3ai 5heid 5igheden 9id 5tjes 3ctaal 6l 5ie 7genote 7lid 7top 6oneel 9er
9le 9ren 9ring 5uren 6ur 3giel 5liteit 4ment 8air 9tie 8eer 9rend 9ring 3iche 3k 4ken 3mboos 6zen 9jam 9sap 4e 5pje
5set 3nc 5a 5hise 9r 8ing 5iscaan 9nen 9ner 9nes 5o 6fiel 7one 9ie 4gipane 4je 6aap 6tje 4k 5st 4sijn 5je 5kiljon 5man
5oos 6zen 3ppant 8st 5e 6ren 9d 3se 5ologie 5ren 5tje 3ter 6tje 4s 3ude 6ren 6ur 5uleus 9ze 9zer 3zelde 6en 2eak
4tisch 3e 4fight 4lancen 9nd 9r 9te 4stylede 9r 9t 4wheel 3gat 3inetschool 3le 3nesie 5tiek 4ologie 4ulectomie 6um 3on
3quent 8atief 8erend 8ie 8st 3sco 4ia 6atje 3t 3udiaan 7nen 4le 6tje 3zen 5r 2icandeau 5ssee 9tje 5tief 8ven 4tie
6oneerde 9ren 3emel 7end 4s 4t 5kar 6ot 5pan 5vet 5zak 4zen 3gidaire 6e 6iteit 4o 5box 3jn 3k 4adellen 9etje 5ndel
9len 4ken 6rig 3s 4bee 4co 4drankfles 9merk 4eer 4heid 4ist 7iek 4ket 4se 6r 4uur 3t 4erie 5s 5use 4urist 5ur 7bak
7pan 7vet 3vole 7r 6ite 9it 5ol 7st 2obel 3mmel 7ig 3ndeel 8tje 6len 4s 5elen 7s 6nd 4t 5aal 6le 5ispice 9es 5lijnland
5man 5on 4zen 3tteerde 6n 6ren 3ufrou 8tje 2uctose 3gaal 7st 5le 7r 3it 5automaat 5dag 5enier 5hap 5ig 7heid 5maaltijd
6es 6ix 5overslag 5pan 7p 6lukkers 5ras 5sap 6la 3l 4len 6tje 3mmelde 7en 3nniken 7te 3st 5ratie 6eer 7ren 9nd 3tje
4sel 1taalzuur 3laten 2e 2isis 2p 1uchsia 3k 2ga 4atje 4tisch 2if 4ganger 3k 3ven 6d 2lltime 8r 3minant 6eer 7ren 3p
2n 3ctie 7mix 6onalist 9ris 8eel 9er 9le 9ler 9ren 9rend 9ring 3dament 9eel 9ele 9eler 5tie 4eer 5ren 8d 6ing 9sput
8kje 4i 5ng 4raiser 8ing 4um 3erair 6ria 8um 4st 3geer 5ren 8d 4i 5cide 4us 3k 4bas 4y 3shop 7pen 9r 2rie 5us 6ze 8r
3ore 2see 5r 4lier 4ren 5ing 3ie 5document 5voorstel 4llade 6eer 7ren 4on 3t 4age 2t 3en 3iel 4liteit 3loos 7heid 5ze
7r 3on 3sel 6aar 9tje 7rij 9jtje 3ure 5isme 7t 8isch 5ologen 9ie 9isch 8og 5um 2ut 2zzy 1ylogenese 8tisch 3um 2sica 5i
5us 4ek 4o 5craat 8ten 5gnomie 9iek 5logie 5nomie 4sch 2tofaag 6gen 5tora 4plankton 4sanitair 4therapie 0gaaf 4heid
4st 3i 4tje 3l 4tje 3n 4d 5erij 6weg 3p 3r 4bak 4d 4heid 4ne 4st 3s 3t 2bardine 5it 3be 5r 2d 3e 4sla 3get 3ing 3ogado
3verdamme 2f 3fe 5l 6bok 6vormig 2g 3a 3e 4l 3gel 3s 2illard 3ne 2jes 2k 3ken 3t 2l 3a 4bal 4chtig 5tiet 7sch 6ometer
7se 4nt 6erie 6ine 4pak 5pel 8tje 4rok 3bak 4eker 4laas 6zen 4ult 3de 3ei 4n 4rie 6j 7tje 6sten 3g 4enaas 3iameloen
4gaan 6nen 3joen 7tje 5ot 5ten 3kanaal 7len 4oliek 5orts 3lemiezen 5n 4icaans 6isme 5g 6heid 5sch 4ofiel 6obie 5manie
5n 5way 3m 4ei 5nd 4gat 4pje 4ug 6gen 3noot 5ten 3oche 4et 4n 5neerde 7n 4p 5pade 7s 6eert 7rend 3sappen 4teen 6nen 3t
3vanisatie 8ch 8eer 9ren 8me 6ometer 7scoop 9open 7typie 4lieg 3wegen 5sp 3zeep 4iekte 4ucht 5ren 5ur 2mander 4y 3ba
4iet 5r 3e 4boy 4et 4l 5an 5len 4pad 5je 4r 3ing 3ma 4el 2nder 3g 4baarder 8heid 6ngde 8en 8t 4etje 4lia 6en 4maakster
6t 4pad 4starapper 6erbaas 9azen 9ende 8film 8leven 8rap 8s 3nef 5ven 3s 3zen 6bordde 9dt 6ei 6gat 6pad 8s 7en 6vet
5rik 2p 3en 5d 4r 5ig 3ing 3pen 5r 3t 2rage 6box 6dak 7ek 5ist 4ndeer 7ren 9nd 5t 6ie 8som 3con 3d 4enia 5robekast
9tje 4iaan 6nen 5st 3e 4el 4len 4nklosje 3f 3gantuesk 3ibaldi 4mpeiro 4ng 3naal 7tje 5len 4eer 7sel 9ltje 5ren 6ing
4ier 7der 5turen 7ur 9tje 5zoen 3oe 3st 5ig 3ve 2s 3aanleg 6steker 6val 9len 4chtig 4fsluiter 5zet 4larm 4pparatuur
4utomaat 9ten 3ballon 9nen 5ten 4edrijf 9ven 5k 6ken 5l 6len 8tje 5nzine 5ton 4lok 7ken 4oei 6r 5l 6len 5m 6men 5ring
4rander 9rtje 5on 7nen 4uis 6zen 3centrale 4ilinder 4okes 5ncern 6flict 6sumptie 6tract 4risis 3detectie 4icht 8heid
5ffusie 4ood 6rvoer 4roger 5uk 3exploratie 8sie 6ort 9eur 3fabriek 5cturen 8ur 5se 4itter 4les 7sen 4ornuis 9zen
3gebruik 5iser 5nerator 5stookt 5ur 5vulde 4igant 4ranaat 8ten 3haard 5ndel 9aar 4endel 9tje 4ouder 4ydraten
3industrie 5komsten 3kabel 5chel 9tje 5mer 5non 4etel 4lep 7pen 4omfoor 8ren 5okplaat 9aten 5ppeling 4raan 8tje 6nen
5onen 6on 4waliteit 3la 5ag 6n 5gen 5mp 5ntaarn 8ren 4eiding 9gnet 5k 6kage 7en 5verantie 8ing 4icht 4ucht 3man 6nen
5rkt 5sker 9tje 6sa 4engsel 5ter 4olecule 9ul 5nster 5tor 4unt 3naald 4et 5vel 4ota 3olie 6ne 4ntlading 4orlog
4pbrengst 5hoping 5nemer 5slag 4ven 3pak 6ken 5tronen 8on 4edaal 7len 5ldoorn 8ren 5nning 4ijp 5stolen 8ol 5t 4laneet
5uim 4omp 5ok 4rijs 7zen 5oducent 9tie 6ject 3radiator 5mp 4einiging 5kening 5serve 9oir 5us 4otonde 3schuif 4ector 5n
4lang 4nelheden 9id 4tand 6tion 5el 7len 9tje 5romen 7om 3t 4ank 5rief 8ven 4heercel 8plant 8schap 6orie 5of 5uisfonds
8non 4landsteun 5es 5id 4oestel 9llen 6voer 4ransport 5isch 6tis 5ol 6nomen 9ie 9isch 8om 4urbine 4zus 3uitlaat 8ten
3veer 5ld 5rbruik 6en 6ing 6warming 4lam 7men 9tje 4ondst 5orraad 9den 5rm 7ig 8ng 4rij 4ulling 5ren 5ur 7tje
3wandketel 5sser 5ter 4et 4inning 5sseling 4olk 2t 3doek 3e 4way 3likken 8r 9ij 6te 3someter 3ten 2uchisme 5o 3freerde
6ren 3llisme 7t 8isch 3ss 3w 4igheden 8id 4st 2ve 4r 3iaal 5len 3otte 2y 3pride 3s 4cene 2zel 5le 7oog 4n 4t 4use 3on
3pacho 1eaaid 4rd 6heid 5zel 8d 4sd 3bdiceerd 6queerd 4onneerd 5rteerd 4solveerd 6rbeerd 5traheerd 3ccelereerd
6ntueerd 6pteerd 5ordeerd 5umuleerd 4heveerd 5t 4quireerd 4teerd 5iveerd 3dapteerd 4eld 5md 5rd 4mitteerd 4oniseerd
5pteerd 5reerd 4resseerd 4sorbeerd 5trueerd 4verteerd 5iseerd 3erobict 3ffecteerd 5icheerd 6lieerd 6rmeerd 5ronteerd
3geerd 5ndeerd 4gregeerd 4iteerd 3ikidood 3kkerd 3larmeerd 4ieneerd 4kaliseerd 4lieerd 6tereerd 5oceerd 5udeerd
4pineskied 4tereerd 7neerd 3malgameerd 4bieerd 4endeerd 4ortiseerd 4puteerd 4useerd 3nalyseerd 4imeerd 4kerd 4nexeerd
5onceerd 6teerd 5uleerd 4odiseerd 4tedateerd 5icipeerd 6dateerd 5woord 3paiseerd 4ocopeerd 4pelleerd 5liqueerd
5orteerd 5recieerd 7teerd 3rabiseerd 4beid 5itreerd 4ceerd 5haiseerd 6iveerd 4d 4ing 4md 4rangeerd 5esteerd 5iveerd
4ticuleerd 3semd 4falteerd 4pireerd 4sembleerd 5imileerd 6steerd 5ocieerd 6neerd 6rteerd 5ureerd 3t 4omiseerd
4rofieerd 4tacheerd 6queerd 5endeerd 6steerd 5rapeerd 3uditeerd 4sculteerd 4todatet 6pet 6riseerd 3valeerd 5nceerd
4ondmaald 6tuurd 2baad 5ld 5nd 7erd 5r 6d 5sd 5t 4bbel 8d 5ysit 4ckpackt 6t 4dderd 5e 5ineerd 5mintond 4ggerd 4k 5end
6rd 5kelei 9id 7n 5st 4l 5anceerd 5d 6erd 5k 5loteerd 5semd 5tst 4mzaaid 4naliseerd 5jerd 5kierd 6t 5nen 5vloekt
4rbecued 5en 7d 5nd 5reerd 5sten 4seballd 6d 6erd 5ket 8bald 5t 4t 5ikt 4uwd 4zel 7d 3be 5tje 3ed 5el 7d 5sdag 4efd
5ldhouwd 5nd 6te 5rd 5st 4ft 4iaard 5d 5er 7d 5teld 6st 4kerd 5t 5vecht 4l 5d 5gd 4nchmarkt 5edijd 5geld 5sjt 4p 4rgte
4t 5enheid 6rd 5onneerd 4ugeld 5k 5ld 5nhaasd 5r 6d 6eld 7nd 6lijke 6tenis 5zel 8d 4zemd 5igd 3ibber 8d 4d 4echt 5d
6end 5sd 5tst 4gd 5geld 4jt 4kkeld 5t 4ld 5jart 5lijkt 4ngood 5t 4ologeerd 4sseerd 5t 4t 5terd 5umineerd 4vakkeerd
3laakt 6rd 6s 6t 5bla 5dderd 6er 8d 5f 5kerd 5meerd 5ncheerd 6ket 5seerd 6femeerd 5uwbekt 7d 5zen 4eekt 5ken 6t 5nd 5r
6d 6kt 5sseerd 5t 5ven 4iefd 6p 5kkerd 6oogd 6semd 6t 5nd 7eerd 4oed 6id 6md 7leesd 7te 6sd 7emd 5gd 5kkeerd 6letterd
6t 5ndeerd 6ken 5osd 6t 5wd 4ubberd 5f 5nder 9d 5st 5tst 3oard 4bbeld 5d 5ijnd 5sleed 4cheld 4d 5emd 5yboard 7uild
4efte 5gseerd 5id 7heid 5kstaafd 6t 5leerd 5meld 5nd 5rd 5t 6seerd 5zemd 4ft 4gen 4kst 5t 4ld 6erd 5sterd 5werkt
4mbardeerd 6eerd 5checkt 5d 4nden 8heid 5jourd 5k 5s 6d 4od 6schapt 5gd 5md 6te 5rd 6te 8bos 8dag 8lid 7ig 5t 6st
4rduurd 5en 5gd 6en 8heid 5neerd 5rel 8d 5steld 8n 4sseleerd 5t 4t 5aniseerd 5erd 5st 5teld 4udeerd 5t 5w 6d 6tje 4wld
4ycot 3raad 6k 5bbel 9d 5cht 5den 5instormd 7washt 5l 6d 5nd 5st 5veerd 4eakdancet 9nst 5euwd 5id 7eld 5k 6kelijk 7ig
9heid 9st 5vetteerd 6ierd 4icoleerd 5dged 8t 5efd 7t 6st 5jzelde 5ld 5tst 4ocheerd 5ddel 9d 5ed 7erlijk 9s 7sel 6id
6kt 5ken 8heid 6keld 6t 5m 6d 5nsd 5odroofd 5st 5uilleerd 6wd 7en 5wset 4uik 7elijk 8nd 8rsdag 9srol 7making 7sters
6nd 7eerd 6s 5l 6d 5ncht 5uskeerd 3ubbel 8d 4dgetteerd 4ffeld 7rd 4id 5kt 5ld 5sd 5teld 4kt 4lder 8d 5kt 5ldozerd 5t
4ndeld 5geld 5kerd 4ren 5ld 4sseld 5t 4tst 4ur 6d 5t 2cadanceerd 4lcineerd 6uleerd 5queerd 4moufleerd 4nceld 5neleerd
5oniseerd 5vast 4pituleerd 5teerd 4rbureerd 5poold 4sseerd 5t 6igeerd 6reerd 4talogeerd 3edeerd 4lebreerd 4ment 8eerd
4nseerd 6ureerd 5terd 6reerd 3hambreerd 5ngeerd 6teerd 5rged 8erd 6meerd 6terd 5t 5uffeerd 4eckt 4icaneer 9erd 5neesd
5pt 4loord 6reerd 4ookt 5queerd 4romeerd 3ijfer 8d 4rculeerd 5keld 4seleerd 4teerd 4viliseerd 3laimd 5usuleerd
5xonneerd 4icheerd 4usterd 3o 4achte 5guleerd 5t 4coond 4deerd 5ificeerd 4habiteerd 4iffeerd 5ncideerd 5teerd)",
R"(4llecteerd 6ideerd 5porteerd 4mbineerd 5mandeerd 6itteerd 5pareerd 6enseerd 7teerd 6ileerd 6leteerd 7iceerd 6oneerd
7steerd 6rimeerd 6uterd 4ncerteerd 6ilieerd 7pieerd 6ludeerd 6ordeerd 6urreerd 5denseerd 6oleerd 5fereerd 6irmeerd
6ormeerd 5grueerd 5jugeerd 5sacreerd 6ecreerd 7nteerd 7rveerd 6igneerd 6pireerd 6tateerd 7ipeerd 7rueerd 6ulteerd
7meerd 5tacteerd 6esteerd 6inueerd 6raheerd 7oleerd 5venieerd 7rgeerd 8seerd 8teerd 6oceerd 7lueerd 4opereerd 6teerd
5rdineerd 4puleerd 4rreleerd 6igeerd 6odeerd 6umpeerd 5veed 4unseld 6terd 5peerd 6t 4verd 3rasht 5wld 4editeerd 5eerd
5meerd 5osoteerd 5peerd 4icket 4oond 5st 5wdsurft 4uised 8t 3ulmineerd 5tiveerd 4muleerd 4reerd 6tteerd 5siveerd
3yclecrost 6ocrost 2daagd 5ld 5n 5s 6d 4bd 4cht 7enis 7ig 4g 5diefd 6roomd 5tekend 5vaard 4lfd 4md 5pt 4ne 5kt 5s 4rd
5t 6eld 4teerd 9heid 6t 4uwd 6trapt 4ver 7d 5vend 3eactiveerd 5ld 4barkeerd 6tteerd 5iteerd 5lokkeerd 5rayeerd 6iefd
9t 5ugd 6teerd 4canteerd 5hargeerd 5ideerd 6meerd 5lameerd 7reerd 7sseerd 6ineerd 5odeerd 6reerd 6upeerd 5reteerd
4duceerd 4eld 6te 8lijke 5plinkt 5rd 4fileerd 6nieerd 5lecteerd 6oreerd 5ormeerd 5ungeerd 4gen 7ereerd 7heid 5laceerd
5outeerd 5radeerd 5usteerd 4hydreerd 4ind 6sd 5sd 4jeuneerd 4k 4legeerd 6tet 5gd 5ibereer 9eerd 4marqueerd 7reerd
6skeerd 5enteerd 5oniseer 9eerd 7teerd 6tiveerd 5pt 4natureerd 5der 8d 5igreerd 5k 6dag 6end 8is 9ssen 6rol 5omineerd
6nceerd 5uncieerd 4panneerd 5oneerd 6rteerd 5recieerd 6imeerd 7veerd 5t 5uteerd 4railleerd 6ngeerd 5eguleerd 5fd
5ogeerd 4savoueerd 5emd 6rteerd 5sineerd 5tilleerd 4tacheerd 6illeerd 5ecteerd 5ineerd 5oneerd 4ugd 5kt 5nd 4valueerd
5ieerd 3ialogeerd 6yseerd 4cht 7endag 5teerd 4efd 5kt 5nd 6stig 5plinkt 6t 5rte 5seld 4ffameerd 6undeerd 5tongeerd
4gereerd 4j 5d 5end 5kt 4kt 4lateerd 4md 4neerd 5g 4plomeerd 5t 4rigeerd 4sconteerd 6ulpeerd 7ssieer 7teerd 5penseerd
6oneerd 6uteerd 5socieerd 5t 6illeerd 7ngeerd 4vergeerd 7teerd 3jakt 4orkt 3obbeld 7rd 4ceerd 5ht 5toreerd 4de 5ijnd
4e 5deld 5ld 6punt 5md 5tje 5zeld 4ft 4gen 7d 4ken 5kerd 5t 6erd 4ld 5eerd 5ven 4mineerd 7ood 5meld 5peld 6t 4nder 8d
8jaagd 5eerd 5gen 5kerd 4od 6verfd 5fd 5g 6d 5id 5ld 5md 5pt 4pt 4rd 5st 4seerd 5t 4teerd 5terd 4ubleerd 5cht 5wd
4wngraded 6load 4zerd 3raaf 7d 6g 6i 7d 6l 7d 5g 6end 8heid 6ing 5ineerd 5m 6d 5ng 5peerd 4egd 5ig 7d 6n 7d 5nkt 6s 7d
6tel 9d 8nierd 5sseerd 5tst 5un 7d 6tel 9d 5veld 7n 8heid 4ibbel 9d 5een 8deeld 6gd 5ld 4ocht 8elijk 5edeld 6g 5geerd
5md 5ngen 9heid 6ken 5ogd 6m 7d 6sd 5pen 6peld 6t 5st 4uild 7oord 6pstaart 6s 5kt 7heid 5m 6d 5ppel 9d 6t 3ubbeld 5d
4cht 7heid 4elleerd 4id 5keld 5md 5sterd 5veld 5zeld 4ld 6ig 8heid 8st 4mpt 4nd 4peerd 5liceerd 4rende 5fd 7heid 5ig
4t 4urd 4vel 7d 4w 5d 3waald 5rrel 9d 6sboomd 4ee 6heid 6p 6st 5ild 4ongen 9heid 3ynamiseerd 2ebd 3carteerd 4hood 5t
4lipseerd 3erbiedigd 5d 4st 3f 4fectueerd 6nd 3galiseerd 4d 3igend 4nd 6igd 4st 3jaculeerd 3ks 3l 4achtig 4bek 4ideerd
5mineerd 4sel 4wit 3mailleerd 5ncipeerd 6eerd 4balleerd 6rkeerd 4endeerd 4igreerd 5tteerd 4mer 7d 4otioneerd
4ployeerde 4ulgeerd 3n 4cadreerd 5rypteerd 4dosseerd 4erveerd 4gageerd 4queteerd 4sceneerd 4tameerd 5erd 7taind
5raineerd 3p 4ateerd 4ibreerd 5leerd 3quipeerd 3r 4fd 4gerd 4odeerd 5tiseerd 3scaleerd 5orteerd 4kimoteerd 4sayeerd 4t
5dodender 5elijk 7oos 8ze 9er 6ndom 6sarbeid 7genoot 7inhoud 7kind 8racht 7leven 7merk 7oog 7wereld 7ziek 8wakte 5ig
7heid 7st 5kinderen 3taleerd 4iketteerd 4st 4ter 7d 3uw 5end 6rig 3vacueerd 5lueerd 5poreerd 4enaard 4oceerd 5lueerd
5queerd 3xalteerd 5mineerd 4celleerd 6rpeerd 5iteerd 5useerd 4ecuteerd 5rceerd 4hibeerd 4isteerd 4orciseerd 4pandeerd
6trieerd 5edieerd 5ireerd 5liceerd 7queerd 6odeerd 7iteerd 7reerd 5oneerd 6rteerd 6seerd 4traheerd 6udeerd 3zeld
2faald 4beld 5riceerd 7ekt 7keerd 5uleerd 4celift 5iliteerd 5tureerd 4illeerd 4ket 4lsifieerd 4ntaseer 9erd 4rceerd
4scineerd 5eerd 4tsoeneerd 4voriseerd 4xt 3edereerd 4est 4ild 4liciteerd 5st 4mel 7d 4rmenteerd 4stonneerd 4teerd
4zeld 3iatteerd 4brilleerd 4edeld 5ld 5rljept 5ts 4gureerd 6urzaagd 4jfeld 4kfakt 5st 4leerd 5md 5osofeer 9eerd 5terd
6reerd 4naliseerd 6ncierd 5eerd 6tuned 5geerd 5isht 4stfuckt 4t 4xeerd 3labberd 5dder 9d 5kkerd 5mbeerd 5neerd 6keerd
6st 5pperd 6t 5tteerd 4ecteerd 5em 7d 6rd 6tracet 5nsd 7t 5st 5urd 4ikflooi 9oid 6ker 9d 6t 5pperd 6t 5rt 5t 4odderd
5ept 5nkerd 5pt 5reerd 5st 5ten 4uctueerd 5imd 6ster 9rd 6t 5orideerd 4yerd 3nuikt 3ocusseerd 7t 4efel 8d 5lied
5rageerd 5ter 8d 5zel 8d 4hnd 4kt 4lieerd 5terd 4menteerd 4nduud 5keld 4pt 4rceerd 5ensd 5matteerd 6eerd 6uleerd
5tuneerd 4tofuckt 6shopt 4uilleerd 5rneerd 4xtrot 3ranchised 6keerd 5ppeerd 5seerd 5udeerd 5zeld 4eak 5elancet 6sd
7tyled 6wheeld 5t 4iemel 9d 5jnd 5sbeed 6eerd 5tuurd 4obel 8d 5mmeld 5ns 5tteerd 4uit 5mmeld 5nnik 5streerd 5tsel 9d
3uifd 4lmineerd 4meerd 4ndeerd 5geerd 5shopt 4seerd 5illeerd 6oneerd 4tseld 2gaan 5p 5rd 4digde 4ffeld 4ggeld 4k 4ld
5m 6d 5onneerd 6ppeerd 4med 4ne 5gbangd 5zenbord 4pt 4randeerd 5fd 5neerd 4st 6eerd 4tlikt 4ufreerd 3eeld 5rd 5uw 7d
4id 5lbekt 6d 5t 4kscheerd 5t 4neerd 6reerd 4seld 5pt 4ten 4urd 4ven 7heid 7sset 3idst 4ebel 8d 5chel 9d 5gaagd 5r 6d
4jpt 5zeld 4l 5d 4nnegapt 4pst 4reerd 4spt 5t 3laceerd 5d 5nsd 5ried 8oogd 5sstraald 5zuurd 4eden 5ufd 4ibberd 5mlacht
5nsterd 5pt 4oeid 5mmen 5oid 6rd 5rieerd 5sseerd 4underd 5ur 7d 7oogd 3niffel 9d 4uifd 3oed 6heid 4kt 4lden 5fd 6t 4md
4ns 6d 4ochel 9d 5geld 5i 6d 4rd 6eld 5geld 4ten 4urmet 3raaf 6i 7d 6nd 6sd 5bbeld 5deerd 6ueerd 5nuleerd 5pjast 6t
5sduind 5tieerd 7neerd 5uwd 5veerd 7n 6iteerd 4eind 7eerd 5ndeld 6sd 5pen 4iefd 8heid 6nd 6zeld 5ffeld 6t 5jnsd 8lacht
6sd 5ld 6leerd 5mast 6d 6eerd 6lacht 5nd 6nik 6t 5st 4oefd 6id 6nd 6peerd 7t 6t 5ld 5m 6d 5nd 7heid 7verfd 5sseerd
7ierd 4uisd 5t 5wd 6eld 3ulpt 4md 4nd 4tst 3ymd 2haagd 5id 5kt 5l 6d 5rd 6kloofd 5st 7heid 5t 4ckt 4d 4geld 4k 5kel 8d
7tak 8eerd 5seld 5tbal 6dag 4lsd 6terd 5te 5veerd 4mer 7d 5sterd 4nd 6bald 6eld 6haafd 6icapt 6schoend 5g 6glided 5nes
5teerd 4perd 5t 4rd 6draafd 5kt 5monieerd 5nast 5poeneerd 6t 6uisd 5rewar 9rd 4spel 8d 4te 4vend 3eadbangd 6hunt 4cht
7heid 4el 6d 6heid 5rst 5t 4id 5ligd 5m 6enis 6pje 5sterd 4keld 5st 4ld 5e 5md 4md 5eld 7te 4ngeld 6st 4rbergd
5huisvest 5taxeerd 4sen 4ten 4ugd 6en 8is 9ssen 8vak 5ld 5pwiegd 4veld 6n 3ield 5uwd 4jg 6d 4kt 4nderd 5keld 7pinkt 6t
5nik 5t 4ppeld 5t 3obbel 8d 6yd 4ckeyd 4ed 5fd 5kt 5peld 5rd 6eerd 5st 5ven 4kt 4l 5d 5pen 4mologeerd 5peld 4ngerd
5kbald 6t 5oreerd 4ofd 5gd 5id 5ld 5n 6d 5p 5r 6d 6nd 6weg 6zaam 9md 9mst 8me 9end 9er 5sd 4p 5st 4rd 5e 6nd 5ig 7heid
5t 4s 5piteerd 5seld 4t 5st 4uden 8heid 8is 5sed 7t 5wen 4venierd 3ucht 4ichel 9d 5fd 5l 6d 6ebalkt 5sd 6vest 5verd
4kt 4ld 6igd 4maniseerd 5d 5eurd 4nkerd 4ppel 8d 5st 5t 4rkt 4ssel 8d 4tseld 6t 4urd 4wd 3ydrateerd 4pet 2i 3aad 3blok
7ken 3de 5aliseerd 3en 3gerteller 4noreerd 3jkt 4ld 4sbeerd 5d 5hockeyd 5racet 4verd 4zeld 3l 4end 4heid 4igheid
4lumineerd 6streerd 4st 3miteerd 4kerd 4migreerd 5uniseerd 4planteerd 6iceerd 6odeerd 5oneerd 6rteerd 5regneerd 3n
4activeerd 5ugureerd 4carneerd 6sseerd 5lineerd 4d 5exeerd 5iceerd 5osseerd 5uceerd 4fecteerd 5iltreerd 5ormeerd
4haleerd 4ig 5tieerd 4jecteerd 4kt 4noveerd 4semineerd 5inueerd 6steerd 5pecteerd 6ireerd 5talleerd 6igeerd 7tueerd
6rueerd 4tegreerd 6ndeerd 6rneerd 9t 7viewd 5imeerd 7ideerd 5je 5oneerd 5rigeer 9erd 4undeerd 4valideerd 5esteerd
5iteerd 5olveerd 3oniseerd 3riseerd 4oniseerd 4rigeerd 6teerd 3ser 4ha 4lamiseerd 4oleerd 3t 4achtig 4enbok 7reiers
6hok 6oog 6pad 6vel 6wol 5reerd 4ouw 2jaag 6d 7heid 5pt 4cht 4khalsd 5ker 8d 4md 5mer 8d 4nk 4st 4t 3end 5gel 8d
4remieer 9erd 4tskied 4ukt 3ij 5d 3obd 5hopt 4deerd 6l 7d 4el 6d 5pt 4gd 5geld 4ind 4jo 6od 4kerd 5t 4ld 4nast 5d 5gd
6leer 9rd 4old 4u 5d 5w 6d 3ubel 7d 5ileerd 4dast 5ood 4ich 4kt 4reerd 4steerd 4t 2k 3aaid 5kt 5ld 5md 5nd 5pt 5rd 6t
5sd 5tst 4bbel 8d 5eld 4cheld 4dastreerd 5erd 4fferd 5t 4kel 7d 5t 4landerd 5d 5efaat 8terd 5faat 7terd 6d 5ibreerd
5kt 5legaaid 5meerd 5verd 4md 5peerd 6t 4naliseerd 5delaard 6ideerd 5ker 8d 5onneerd 6od 5t 6eeld 7ld 6onneerd 4p
5itteld 5seisd 4raookt 5d 5nd 5t 6eerd 7ld 6onneerd 5weid 4sjerd 5seid 5t 6ijd 4t 5alyseerd 4uwd 4veld 4zerneerd 3eeld
5nd 5pt 5r 6d 5sd 5t 4f 4geld 4ild 4ken 4lderd 4nd 5merkt 5schetst 5tekend 7rd 4perd 4rfd 5kerd 6t 5m 6d 6ist 5stend
4tend 5st 5terd 4ud 5rd 5tel 8d 7rd 5vel 8d 4ven 6rd 3heden 5id 3ibbel 8d 4ckbokst 6t 4dnapt 4ekt 5ld 6haald 5md 5nd
5perd 6t 5rd 5skauwd 5tel 8d 4ft 4jf 6d 4kkerd 5t 4ld 4md 4pt 4r 5d 4ssebis 5t 4t 5eboard 6skatet 7urft 5st 5teld 3ke
5r 6d 6nij 4igheden 8id 5n 6nen 4o 3laag 7d 6rd 5betterd 5d 6derd 5kt 5mpt 5p 6per 9d 5sseerd 5ter 8d 5uter 9d 6wd
5verjast 4edderd 6e 7r 5ed 6fd 5id 6neerd 7sd 5md 5peld 6per 9d 6t 5ssebest 5ts 6ter 9d 5umd 6nd 6rd 8heid 8st 6ter 9d
4ieder 9d 6fd 6kt 6r 7d 5k 5m 5ngel 9d 5st 7eerd 5t 4odderd 5et 5ft 5kt 5mmen 5neerd 6ken 6terd 5ofd 6i 7d 6nd 6t 5p
5st 5ts 5ven 4uisd 7terd 5ngel 9d 6sd 5ppeld 5s 5tst 5und 3makend 3naag 7d 5bbel 9d 5kt 5l 6d 5pperd 6t 5rpt 6s 7etand
5uwd 4echt 5de 5ed 5ld 5pen 5rp 6st 5tter 9d 5usd 6terd 5veld 4ibbeld 5eband 6ld 6sd 5jp 5k 6kebeend 9old 8rd 5poogd
6per 9d 6t 5sper 9d 4obbeld 6eld 5ei 7d 5k 5opt 5pt 5r 6d 5t 4uffel 9d 5ppeld 5tsel 9d 3ocht 4eioneerd 5keloerd 6t 5ld
5rd 6st 5sterd 5terwaald 6st 4fferd 4geld 4ketteer 9erd 5halsd 5keld 7rd 8eld 4ld 6erd 5fd 5kt 5oniseerd 4men 4ndigd
5fijt 5kel 8d 8foes 9oesd 5terfeit 5vooieerd 4oid 5k 5sd 5t 4perd 5ieerd 5peld 5rold 5t 4rd 5fbald 6d 5reld 5st 5t
6wiekten 5ven 4st 6umeerd 4terd 5st 5terd 4ut 4zen 3raagd 6i 7d 6k 6ld 6md 5b 6bel 9d 6d 5keel 9d 6t 5md 5nst 5s 6seld
5uwd 4egen 5ngd 6kt 8heid 6t 5pt 5sen 5ten 5ukeld 7t 6n 7d 6peld 5veld 4ibbeld 6d 5ebel 9d 6kt 6ld 6uweld 5js 5kt
5ngeld 6keld 5oel 8d 5skrast 6t 5tiseerd 4oeld 6sd 6zeld 5ld 5md 6pen 5nkel 9d 5okt 6nd 5pen 6t 4uid 6md 7eld 6sigd
7jast 7t 5kt 5ld 3s 4cheerde 9der 9t 7ren 9nd 4kap 3t 3ubeerd 4ch 4ierd 5fd 5ld 5p 5st 4keld 4ld 4nd 5steld 4rkt 4s 4t
4urd 3waak 5drateerd 7eerd 5kkeld 6t 6zalfd 5lsterd 5nseld 5rtet 7ierd 4ebbel 9d 5ekt 6l 7d 5k 5ld 7heid 5ten 6s
7theid 6ter 9d 5zeld 4ijl 7d 6nd 5nkeleer 9eerd 5speld 5teerd 2l 3aafd 5gd 7heid 5id 5kt 5rsd 5t 4beld 6urd 5oreerd
4ch 4dderd 5en 7heid 4g 5erd 4iciseerd 4kt 4l 5d 4mbriseerd 5elleerd 6nteer 9erd 5ineerd 5merd 4nceerd 5d 5g 6d 6lauft
5terd 8fant 4pt 5zalfd 4rdeerd 4sergamed 5t 6end 7rd 6igde 4t 5enheid 5ine 8us 9ze 7iseerd 4uwerd 4veerd 4waaid 4xeerd
4zer 7d 3d 4automaat 9aten 4belegging 6steding 4elijke 5nd 4god 4ig 6heid 5ng 4kas 5lopperij 4la 4makelaar 4overschot
4pot 4schepping 5mijterij 5om 5tandaard 4tas 5ransport 4voorraad 4wisselaar 4zak 3e 4ased 7t 4bber 8d 5ek 4digd
6ngszone 4ed 6heid 6potigen 5fd 5gd 5k 5md 5nd 5rd 7heid 7st 6middel 4galiseerd 6teerd 5d 5eerd 6n 7heid 6rd 5itimeerd
4i 5achtig 5d 6elijke 9jker 7nd 7rol 6ingslat 6sters 4k 5kerbekt 5oortsmug 4ld 4nd 5gd 5igd 5sd 4peld 5t 4r 4st 4tterd
9heid 4und 5rd 5ter 8d 4verd 4zen 3icenseerd 5ht 4d 4eerd 5fd 7st 6hebberd 6koosd 5g 5ve 4ft 4g 4jk 6draads 6end 8is
6heid 6making 6namig 6soortig 7tandig 8raats 6vloers 7ormig 6zijdig 5md 5nd 5st 4k 5et 5kebaard 5theid 4ld 4miteerd
4ng 5ieerd 5kt 4pt 4quideerd 4spel 8d 3ling 3obberd 6y 7d 5d 4dderd 8oogd 5e 4efd 5i 6d 5nst 5r 6d 6oogd 4fte 7dag 4gd
5eerd 6n 4k 5aliseerd 4ld 4nk 4ochend 5d 6st 5f 6d 6sgenote 7oog 5gd 5id 5nd 5p 5sd 5t 4pen 4rd 4st 4uterd 4ven 7d 5ig
7heid 3s 3t 3ubberd 5d 4cht 4i 5d 6sarm 7box 7man 8ix 7net 7set 7wal 8erend 6werend 5erd 7ikt 5md 5sd 6terd 5wammest
4k 5ken 6ig 8st 5sdag 6pop 6zon 5wensend 5zak 6oekster 4l 5d 5etje 4mbeckt 5mel 8d 4ncht 5sd 4rkt 4st 4ultje 4w 5d
3yncht 2m 3aaid 5kt 7heid 5l 6d 5nd 5sd 4chtigd 5rameed 4ft 4il 6d 5nteneerd 4joreerd 4k 5eld 5kelijk 9jkst 7n 4ld 5en
5in 7nen 5verseerd 4naged 5d 6ateerd 6ied 5geld 5icuurd 6erd 9heid 8eerd 6puleer 9eerd 5keerd 6t 5oeuvreer 4quilleerd
4rchandeer 7eer 9rd 5d 5ineerd 5keerd 6t 5ld 5merd 5tel 8d 4skeerd 7rd 5sacreerd 6eerd 5t 6iekt 6urbeerd 4t 5cht 5igd
8heid 8st 5ria 5st 5teerd 4uw 6d 4ximeerd 4zeld 5zeld 3ber 6jam 6pot 3eanderd 4den 5icineerd 6teerd 4eld 5n 6d 6heid
6lijke 6making 6tebad 8kas 8lid 9ijke 8weg 9et 6zaam 9mst 8me 9er 5rd 7erd 5smuild 6terd 5t 4ier 7d 4kker 8d 5t 4ld
5eerd 5ijk 8heid 5k 4moreerd 7iseerd 4nageerd 5d 6eld 5e 6erd 6r 7d 7ik 5gd 6eld 5ied 6gheden 9id 5strueerd 4pt 4rgeld
5kt 4st 4t 5seld 6t 4ubeld 6ileerd 5kt 5rd 4vrouwd 3iauw 7d 4crofilmd 4ddagmaald 6eld 5getgolfd 9olft 4egeld 5p 5r 6d
5ter 8d 5zer 8d 4greerd 4jmer 8d 5nd 5t 6erd 4kt 4lderd 5limeter 9terd 4med 4nacht 6tie 5d 6erd 5iseerd 5nekoosd
5oriseerd 4s 5sioneerd 4tigeerd 5st 4xt 3ma 3obiliseerd 4cht 4dder 8d 5elleerd 7tekend 6reerd 5ificeerd 5uleerd 4ed
6elijke 9jker 9jkst 7rd 8eerd 5id 5rd 5ten 4ffeld 4gen 4ireerd 4k 5erd 5keld 4ld 5esteerd 5ken 5md 4mmeld 5pel 8d 4nd
5itord 5kel 8d 5opolyd 5sterd 5teerd 6ignact 4ogd 5rd 4pper 8d 4r 5aliseer 9eerd 5d 5rel 8d 5teld 5zeld 4t 5iveerd
5oriseerd 5regend 5st 4uleerd 5nt 5sseerd 5t 4ved 6erd 3s 4bok 3uft 4ggenzift 4ilband 6korfd 5sd 5t 4mmeld 4nt 4rmel
8d 6ureerd 5wd 4siceerd 4teerd 5ileerd 5st 3zen 2n 3aaid 5k 5md 5st 4chtbraakt 4de 6rd 6vol 5ig 7heid 7st 4fwijking
4geld 4ken 4nt 6st 4rd 4s 5aleerd 5jt 4t 4vigeerd 4zen 3darme 8rie 4efect 5r 6rol 3e 4alogen 8ie 9sch 7og 4es 6lijke
4geerd 6n 7heid 6rd 5ligeerd 5otieerd 4igd 7heid 4kt 4pen 5t 4r 5a 6al 6le 7isatie 9eer 9eren 9simi 8teit 6tie 9f 9ve
7or 9set 5eer 6nd 6rend 6ust 7zer 5fd 5hande 5ica 6eke 9r 8s 6s 7ch 5lei 5ositeit 4se 6lijke 5is 5t 6eld 4teld 5ica 7i
7us 6sch 5kat 4ugte 5k 5rie 8d 5sd 5zel 8d 4zen 6r 7es 5ingsduur 9fase 9kans 9tijd 3gewassen 3iaal 5le 7r 6iteit 4e
5lleerd 5p 6ig 8erd 8heid 8st 5sd 5tbaarder 6end 6ing 4jdast 4kst 5t 4pt 4st 4taal 6le 7ien 5ief 7ven 5reerd 4us
4velleerd 4za 3mais 3naker 3ocidaal 8le 7e 8wet 4de 5igd 4eg 6d 6lijke 9ker 9kste 6zaam 8me 5md 4ffel 8tje 4kt 4men
5ineerd 4od 6zaakt 5m 5pt 5t 4pt 4rmeerd 4t 5eerd 5ificeerd 5uleerd 5vol 5ype 7isch 3re 5gulatie 3st 3t 4ech 7nieken
4herapie 4iaan 6nen 4leman 4rificatie 3ua 5nceerd 4mmerd 4s 4t 5tigd 3voedsel 2obotanie 4sedeerd 6rveerd 5trueerd)",
R"(3cachen 4cupeerd 4entrisch 4trooieerd 4uleerd 3de 5et 5sie 5tisch 4oriseerd 4riehoek 3efend 8heid 3factor 4ence 4ferd
5icieerd 5reerd 4ysica 8i 8us 7sch 3graaf 6fe 7ie 8sch 3ha 5ad 4ydrologie 3lied 4oge 6ie 7sch 5og 3magnetisme 4berd
4etrie 8sch 4orfologie 3naneerd 4duleerd 4weerd 3ogd 5st 4rd 6eeld 5loofd 8gd 5merkt 3penbaard 6d 5reerd 4inieerd
4olitiek 4perd 5oneerd 4rullaria 4teerd 3rakeld 4dend 8heid 5ineerd 5onneerd 4eerd 4ganiseer 9eerd 4ienteerd
4kestreerd 3scilleerd 4patieel 9le 4tatica 8onair 3techniek 9sch 4hermisch 4terd 3utilleerd 4wehoer 9rd 6neeld
3vuleerd 3xideerd 3zoniseerd 2paaid 5ld 7anst 5rd 4cet 5ht 5ificeerd 5teerd 4ddeld 4ft 4gaaid 5ineerd 4intballd 4k
4laver 9d 5eerd 6t 5md 5peerd 6iteerd 4mperd 4nacheerd 5d 6oerd 5eerd 5ikeerd 5tserd 4pt 4radeerd 6feerd 6lyseerd
6siteerd 5donneerd 5eerd 6ld 6nteerd 5fumeerd 5keerd 7tteerd 5lement 7sant 7vinkt 5odieerd 5set 5tyd 4s 5sagierd 6eerd
6ioneerd 6t 5theid 4tenteerd 5ineerd 5roneerd 5st 4ukt 5zeerd 4voiseerd 3eddeld 5icuurd 4eld 5rd 5sd 4ild 5ns 7d 6zen
4keld 5t 4ld 5grimeerd 4n 5aliseerd 5d 6el 8d 5etreerd 5seeld 6ioneerd 4perd 4rcipieerd 6uteerd 5foreerd 5kt 5manent
6itteerd 5oreerd 6xideerd 5sifleerd 7steerd 6t 5verteerd 4st 4tanquet 5st 4upel 5rd 5ter 8d 5zeld 4zeweefd 3icknickt
4eker 8d 6t 5l 6d 5meld 5p 6eld 5rcet 6d 6ewaaid 5st 4jnd 6igd 5pt 4keerd 6t 7teerd 5keld 5t 4ld 4mpampet 6eld 6t
4naard 5d 5gel 8d 6pongd 5keld 6oogd 6t 5telierd 4onierd 4petteerd 4st 4t 5cht 5st 4voteerd 3laag 7d 6sterd 6tst
5fonneerd 5gd 6ieerd 5k 5muurd 5n 6d 6eerd 6teerd 5s 6regend 5t 6eerd 6ineerd 5veid 5ybackt 4eegd 5isterd 6t 5kt 5mpt
5ngd 6sd 7regend 5t 6st 6terd 5urd 5zierd 4isseerd 4oegd 6ter 9d 5f 5genheden 9eid 5mbeerd 6pt 5ns 7d 5oid 6t 5t 5zen
4ugd 5imd 7te 6sd 5k 5nderd 5st 3och 6eerd 4edeld 7rd 5ierd 5pt 5rd 5tiseerd 6st 4ft 4good 4inteerd 4kerd 5t
4lariseerd 5der 5emiseerd 5ierd 6jst 6tiseerd 7oerd 5ood 5st 7erd 4mmadeerd 5pt 4neerd 5st 4ogd 5id 5kt 5ld 5sd 5t
4peld 4rd 5teerd 7ld 4seerd 5t 6dateerd 6eerd 6uleerd 4t 4usseerd 3raaid 6ld 6md 6t 5kkiseerd 6t 7iseerd 5ngd 5te
6ikeerd 4eciseerd 5diceerd 7kt 5ek 5fereerd 6igeerd 5ludeerd 5mieerd 5nt 5pareerd 5senteerd 7rveerd 6ideerd 6seerd 6t
7eerd 6umeerd 5tendeerd 5uteld 5valeerd 6el 8d 5zen 4iegel 9d 6md 5jkt 6sd 5kkeld 6t 5meerd 5nt 5oriteerd 4obeer 9d
5cedeerd 6lameerd 5duceerd 9t 5efd 7stoomd 6st 5faneerd 6est 7teerd 6ileerd 7teerd 5jecteerd 5longeerd 5moot 7te
7veerd 5nk 6onceerd 5ost 5pageerd 6oneerd 6t 5spereerd 5tegeerd 7steerd 6st 5voceerd 4uikt 6ld 6md 5ts 6tel 9d
3salmeerd 3uberd 5liceerd 4f 4ild 5md 4lkt 5seerd 6t 5verd 4ncteerd 5nikt 5t 6eerd 7rd 4reerd 5geerd 5perd 4sht 5t 4t
5st 4urd 4zzel 8d 2queruleerd 4oot 5teerd 6iseerd 2r 3aadpleegd 6zaam 8me 5gd 5id 5k 6theid 5md 6te 5pt 5s 6d 6kal 9d
4bat 7teerd 5beld 4cet 5let 4dbraakt 5eerd 6n 4feld 5feld 6ineerd 4gd 4illeerd 5sonneerd 4keld 6n 7d 6t 5kerd 4m 5d
5mel 5petampt 5sjt 4nd 5geerd 6schikt 5ium 8pje 5kt 5seld 5t 4ppelleerd 6orteerd 5t 4seerd 5p 5terd 4t 5el 7d
5ificeerd 6neerd 5st 4usd 5wdouwd 4vot 3bera 4il 3eactiveerd 5geerd 5liseerd 5nimeerd 5ssureerd 4bbeld 5elleerd 5oot
4capt 5enseerd 6pteerd 5ht 7elijke 7igd 9heid 7sdag 8hof 5idiveerd 6pieerd 6teerd 5lameerd 7sseerd 5reeerd 5upereerd
5ycled 9erd 4d 5der 8d 5ekaveld 6lijke 6neerd 6voerd 5igeerd 5oubleerd 5resseerd 5uceerd 4ed 6heid 6st 5fd 5nd 5pt
5uwd 4fereerd 5lecteerd 5ormeerd 5useerd 4gardeerd 5d 5eerd 6l 7d 6n 7d 7ereerd 5isseerd 7terd 8reer 9eerd 5uleerd 4i
5d 5khalsd 6t 5ld 5nigd 5sd 4ken 7d 6streerd 5ruteerd 5t 5wireerd 4l 5ateerd 7iveerd 6xt 6yeerd 5d 5eased 9t 6veerd 4m
5d 6heid 5edieerd 5igreerd 6seerd 6tteerd 6xt 5placeerd 5unereerd 4n 5d 6eerd 5oek 6mmeerd 6nceerd 6veerd 5tenierd
4pareerd 6sseerd 6trieerd 5eld 6teerd 5liceerd 5t 5uteerd 4serveerd 6t 5ideerd 6gneerd 5olveerd 6neerd 6rbeerd
5pecteerd 6ireerd 6ondeerd 5sorteerd 5t 6aureerd 6eerd 6itueerd 6yled 5ulteerd 6meerd 4tardeerd 5en 5ireerd 5oucheerd
7rneerd 5weet 4usseerd 5tel 8d 4valideerd 7ueerd 6ncheerd 5eleerd 6n 5ideerd 6erd 6seerd 5olteerd 4zen 3gel 3iater
6rie 8sch 4bbeld 5d 4cht 7heid 7sdag 4dderd 4edeld 5f 6d 6elijk 9jkst 6lijke 9ker 9kst 5md 5ve 4j 5d 5m 6d 6el 5pt
5sttafeld 4kkekikt 7tikt 6ikt 5t 4ld 4mpeld 4ng 6d 6eld 8oord 6heid 6st 5kel 8d 8rooid 6inkt 4oleerd 4posteerd 5t
4skeerd 6t 5t 6orneerd 4t 5meerd 5sel 8d 4valiseerd 3m 4aniseerde 9ren 8me 8t 9iek 9isch 7um 3obbedoesd 7rd 5otiseerd
4chel 8d 5kt 4ddel 8d 5eerd 6ld 4efeld 5id 5koed 5md 5p 5r 6d 5sd 6t 5t 6sjt 5zemoes 9esd 4ffel 8d 4keerd 6n 5t 4l 5d
5lebold 7erd 4maniseerd 5mel 8d 4nd 5k 5nen 5seld 5tgend 6ocratie 7fiel 9lie 7logen 9gie 9og 4ofd 5id 5k 5md 5st 7erd
5t 4pt 4skamd 5t 4t 5eerd 5zooid 4uleerd 5teerd 6ineerd 5wd 7ouwd 6klaagd 4yeerd 3s 4tebier 7roden 9od 6drank 6korrel
6meel 7out 6nat 6pap 6water 3ubriceerd 4cht 4ft 4gbyd 5steund 4id 5fd 5k 5ld 6ebuit 5m 6d 5neerd 5s 6arm 5t 4k 4moerd
4nd 6ia 7um 7va 8um 4st 6heid 4wd 4zie 7d 2s 3abbel 8d 7rd 5oteerd 4creerd 6ifieerd 4kker 8d 4larieerd 5deerd 5ueerd
4mpled 4neerd 4ppel 8d 4r 5d 4st 4tineerd 4usd 6t 5teerd 5veerd 4ved 5oureerd 3calpeerd 5nd 7eerd 4haad 7f 8d 7kt 7ld
7md 7rd 7ts 6de 7uwd 6ft 6keerd 8ld 6l 7d 7md 6mperd 8t 6ndmerkt 8vlekt 6pen 6rd 7nierd 7rel 9ld 6t 7erd 6veeld 7ield
5eeld 7pt 7rd 6iden 6ld 7pt 6merd 6nen 7k 8bon 6pt 6rfd 7m 8d 7pt 7tst 6ten 7s 7ter 9rd 6ukt 7r 8d 5ied 8enis 7mand 7t
6ft 6kt 8heid 8st 6l 7d 8erd 7ferd 7len 9tje 6mmeld 7p 6pper 9rd 6tter 9rd 5mier 9d 7nkt 5nabbeld 5obd 6eid 6ffeerd
9ld 6kt 8heid 6lden 7en 6mmel 9ld 6nden 7ken 6ofd 7id 8erd 7ld 9heid 7nd 7rd 6p 6ren 7st 7t 6teld 8n 6uderd 7wd 6ven
5raagd 8ld 8p 7bd 7md 7nkt 8sd 9t 7pt 6eden 7euw 9wd 7i 8d 7ven 6ift 7jf 8nd 7kt 6obd 7efd 8id 7k 8ken 7mpeld 7oid 8md
8t 5ubd 6d 7debold 6ierd 7f 8el 9ld 7ld 7mbekt 8d 7nd 6lpt 6rkt 6t 7ter 9rd 6urd 6wd 4o 5ord 5ut 4rabbeld 6tcht 5eend
5old 5ubd 3eald 4condeerd 4deerd 6nteerd 4gmenteerd 5regeerd 4ind 5sd 4kst 4l 5aar 5ecteerd 6nd 5ing 4pareerd 5oneerd
4rreerd 5veerd 4tteld 3haket 5mponeerd 8od 5red 4immyd 4ockeerd 7t 5p 5rttrackt 5t 5wd 3idderd 4epeld 5rd 4gnaleerd
6eerd 4jpeld 4md 5pt 5uleerd 4ngeld 5terd 4s 4tueerd 3jabloneerd 5cher 9d 5nst 5pt 4eesd 4iekt 5lpt 5rpt 4ochten
5elbakt 7d 6mel 9d 5k 5r 6d 5t 5uw 7d 3kateboard 7t 4eelerd 5letteerd 6terd 4ied 5md 3laafd 6gd 6kt 6p 5bakt 6berd
5cht 8scel 5gen 6regend 5lomd 5mpampt 5pen 6t 4echt 5ed 6p 5mpt 5nter 9d 5pen 8heid 5ten 5urd 6tel 9d 4ibberd 6d 5cht
5erd 5jm 7d 5kt 5ngerd 5pt 5st 4obberd 5dderd 5ft 5ken 6t 5nken 6sd 5ofd 6pt 6t 5pen 5rpt 5ten 8heid 4uierd 6kstort
6merd 6p 6sd 5ngeld 5rp 3maad 6kt 6ld 5cht 5de 5k 5rt 5sht 4ede 5ed 6k 6rd 5t 5uld 4iespeld 5kkeld 4odderd 5es 7d
6zeld 5kkeld 6t 5lten 5okt 6rd 5tst 5usd 7t 6t 4ukt 5ld 6paapt 3naaid 5bbeld 5kt 5p 5ter 8d 5uw 7d 4ebberd 5den 5efd
6r 7d 6uwbald 8d 5ld 5rkt 6p 5ukeld 6veld 4ibd 5erd 5f 5k 5pperd 4oefd 6id 6kt 6p 6rd 5kt 5okerd 5r 6d 6keld 7t 5ten
6ter 9d 5ven 5wboard 4uffel 9d 6t 5if 6sterd 6t 5rk 3odemieter 9terd 4ebat 5sd 4ftbald 4igneerd 4l 5d 6eerd 5eerd
5fegieerd 5veerd 4mber 8d 5meerd 4ndeerd 4pt 4rteerd 4uffleerd 5ndmixt 5peerd 5teneerd 3p 4aad 6nd 5lkt 5n 6nen 9heid
5rd 6tel 9d 5t 6ieerd 4eculeer 9erd 5echt 6l 7d 6nde 6t 5kt 5ld 6emeid 7n 7vaard 5ndeerd 5rd 5t 6terd 5ur 7d 4ied
6geld 6kt 6rd 8heid 8st 6tst 5jbeld 6kerd 6sd 6zigd 5kkeld 5ld 5n 6d 6sd 5oneerd 5t 6st 4leten 9heid 5interd 6t 7st
4oed 6ld 5lieerd 5nnen 6sd 7ord 7t 5ok 6rde 5rt 5t 4rankeld 6yd 5eid 6k 6ngd 7keld 5int 5oeid 6kene 7keld 4uid 6s 6t
5rt 5tter 9d 5ug 7d 5wd 3quasht 3se 3taafd 6g 7d 6kt 6ld 6n 6r 7d 7tdeeld 5dig 8heid 5ffeld 5ge 7dived 6neerd 5keld
5ld 6kt 6te 5md 6el 8d 6p 5nd 6gd 6st 5peld 6t 5roogd 6t 5t 6ioneerd 6ust 4e 5eld 6nd 7grild 7te 5gen 6gel 9d 5igerd
5kt 5l 6d 7heid 6len 6pt 6tenis 5md 7heid 6peld 5ncild 6igd 6otypt 5pt 5rkt 6nte 5un 7d 6rd 5ven 8d 4icht 6ulatie 8eer
9ren 5e 6feld 5ft 5jfd 7seld 5kt 5ld 6eerd 5muleerd 5ppeld 6t 6uleerd 4ockeerd 5ef 6i 7d 6ld 7te 6pt 5ffeerd 6t 6zuigd
9gerd 5ken 6t 5ld 6en 6pt 5mmel 9d 6pt 5nken 5ofd 6k 6md 6rd 8heid 5pt 5rmd 6neerd 6t 7regend 6ven 5ten 6ter 9d 5uwd
5ven 4raald 7tracet 6ft 6nd 6tegood 5eakt 6den 6efd 7l 8d 7pt 6ken 7t 6md 6ng 8d 8eld 8heid 6sseerd 7t 6tcht 5iemd 6kt
6pt 5ompel 9ld 6oid 7kt 7md 8lijnd 7pt 6pt 5ubbeld 6ikel 9ld 7nd 4uct 5deer 9d 5ft 5ikt 6ptrekt 6t 7erd 5kadoord 5lpt
5mper 9d 5nt 7el 9d 5t 5ukt 6r 7d 5wd 4yled 3ublimeerd 5sidieerd 4dder 8d 4ft 4ggereerd 4ikerd 5ld 5s 6d 5zebold 7ld
4kkel 8d 4ld 4ppleerd 7ieerd 6orterd 6rimeerd 4rfd 6t 5placet 5vivald 4spendeerd 5t 3wingd 5tcht 3yncopeerd 5diceerd
7keerde 2t 3aakt 5ld 5nd 4belleerd 6rnakeld 4ckeld 4feld 4gd 4illeerd 4keld 5t 4l 5enteerd 5ied 5len 7tje 5m 6d
4mboerd 9eerd 5ponneerd 6t 4nd 5kt 4pet 5t 4rget 5ifeerd 5nd 5reerd 5t 4serd 5t 4ter 7d 5oeeerd 4xeerd 5ied 3ectyleerd
4eld 5m 6d 5rd 6lingd 4isem 6terd 4kend 4ld 5efoneer 9eerd 6werkt 6xt 4md 5peest 7ld 7rd 6t 4ndeerd 5geld 5nis 5teerd
4rgd 5mineerd 5rasseerd 4st 6eerd 4tter 8d 4ugeld 5t 3icheld 4er 6ceerd 6d 6elierd 4j 5gerd 4k 5keld 5theid 4ld
4mbreerd 5ed 5mer 8d 4ngel 8d 5kel 8d 6t 5t 6el 8d 8oogd 4ppel 8d 5t 4railleerd 4teld 5reerd 5uleerde 3japt 4ilp 5rpt
4oept 5kt 3oast 4b 5d 4cht 4efd 5pt 5rd 6nooid 5t 6erd 6st 4gen 4iletteerd 4kkel 8d 5t 4ld 5ereerd 5kt 4nd 5gd 6zoend
4oid 5md 5nd 6zet 5rnd 5st 4pt 4rdeerd 5end 5menteerd 5nd 6ooid 5pedeerd 5st 5teld 4st 4taliseerd 4ucheerd 5peerd 5w
6d 4ver 7d 3raafd 6nd 7oogd 5ceerd 6ht 5in 7d 7eerd 5kteerd 5lied 5md 5ncheerd 6sigeerd 5p 6pel 9d 5sseerd 6t
5verseerd 7steerd 4eden 5ild 6nd 7surft 6ter 9d 5k 6kebeend 9ekt 5md 6uleerd 5nst 5paneerd 5urd 6zel 9d 4ieerd 5ggerd
5jst 5ktrakt 5l 6d 5md 5omfeerd 5pleerd 7iceerd 6pel 9d 6t 5st 5tst 4oebleerd 6fd 6teld 5ffen 5ggeld 5kken 5md 6mel 9d
6pet 9ter 9terd 7t 5ond 6st 5st 5tseerd 5uw 7d 7elijke 7heid 7st 4uffeerd 5keerd 5t 3sjilpt 6rpt 3to 5achtig 5blaster
3uchtigd 4ft 4id 5erd 5g 6d 6end 8is 5meld 5nd 6ierd 5st 5t 4kt 4nneld 4rfd 5kt 5nd 4t 5oyeerd 4ur 6d 3verderrie
3weeen 6rnd 6t 4ijfel 9d 6nd 5nkeld 5st 5tter 9d 3ypecast 6erd 5t 2uit 3l 4tje 3nieerd 5ficeerd 6ormeerd 4zipt 3pdatet
4graded 4load 3r 4baniseerd 4end 4ig 6heid 6st 5neerd 4md 4onderzoek 5verlast 4scheiding 3s 4urpeerd 3t 4iliseerd 3ze
2vaagd 5r 6lijke 9ker 9ks 6vol 5t 4ccineerd 5eerd 4demd 6r 7d 4l 5ideerd 5len 8d 7tje 5oriseerd 5uteerd 4ng 6enheid
8is 9scel 9spak 9ssen 5kelijk 4poriseerd 4ren 5ieerd 4st 4t 5heid 5st 5ter 3e 4cht 7smes 8pak 4deld 6rd 7te 4eg 6d 5ld
5rd 5st 4ild 5nsd 8heid 4l 5d 5outeerd 5rij 5tje 6op 4nd 6eld 5tileerd 4r 5fd 5gd 6eerd 5ifieerd 5nist 5seerd 4st 6igd
4terd 4xeerd 4zeld 6n 3ibreerd 4el 5rd 6en 8deeld 6kant 4geerd 5ileerd 4jld 5zeld 4ld 4nd 6iceerd 5gerd 8last 5kt
4seerd 5iteerd 5t 4t 5amineerd 3lag 6d 5kt 5md 5st 4echt 5esd 5i 6d 5kt 5rkt 5t 5ugeld 4ieg 7erd 5j 6d 6md 5nderd
4ochten 5den 5eid 6k 6rd 5gen 5kt 5oid 5t 4ucht 5ggerd 3ocaliseerd 5ht 4ed 6erd 5g 6d 6elijk 6lijke 9ker 9kst 5l 6d
6end 6ig 8heid 8st 6sarm 7zin 6vol 5rd 5tbald 4geld 7te 4ileerd 4ld 5g 6d 6lijke 5ksdanst 5leerd 7ybald 8d 5machtigd
5tigeerd 4meerd 4nden 5keld 6t 5nist 4osd 4rderd 5kt 5m 6d 5st 4st 4teerd 4uwen 3raag 7d 4eeen 6sd 6t 5ten 4iesdroogd
5j 6d 4oren 3uilbekt 4ld 6heid 4t 4urd 2waad 5g 6d 7heid 7st 5id 6erd 5kt 5ld 5nd 5r 6borgd 6d 7eerd 7ig 6schuwd 6zegd
4cht 4den 4feld 4g 5gelbeend 4ld 5gd 5kt 5lebakt 5md 5st 4md 4nboft 5d 6el 8d 5hoopt 5keld 5t 6rouwd 4pend 5per 8d 4rd
5md 5reld 4s 5emd 5sen 4terd 7fietst 7golfd 7past 7skied 7tand 5teerd 4uwel 8d 3ebsurft 4ckt 4d 5ijverd 4ekend 6laag
9gd 6t 5n 6d 5r 6d 6rek 6tje 6vet 5st 4gerd 4i 5d 5feld 5gerd 4ken 5t 4ld 6dadig 9igst 6enaren 9rij 6ig 6pleging 6sarm
5f 6d 6sel 6vak 5kt 5ven 4mel 7d 4n 5d 5kt 5nen 6ing 5st 5teld 4rd 5en 5kt 5veld 4st 6elijk 6weg 4t 5ensvol 5tigd 4ven
4zen 3icheld 6t 7hef 7ig 9heid 9st 4ebel 8d 7rd 5d 5gd 6eld 5kst 8heid 6t 5ld 5rookt 4id 4jd 5ld 5s 5zigd 4kkeld 5t
4ld 6heid 6st 5lig 8d 8heid 4mperd 4n 5dsurft 5kel 8d 5nen 5terd 4pt 4rwar 4s 5heid 5se 7l 8d 7r 4t 3oed 5kerd 5l 6d
4gen 4kt 4ld 5fd 5kt 4n 5d 6erd 5nen 4on 6d 6heid 6lijke 9ker 6tjes 6weg 4rd 6end 5gd 5kshopt 5mte 5pen 5stel 9d 5teld
5ven 3raakt 4even 4icht 5emel 9d 5ggeld 5jf 5k 5ng 4ocht 5egd 6t 5ken 6t 5ngen 3uif 6d 4rgd 5m 6d 2xeroxt 2yahtzeed
3eld 3ogaad 2zaag 6d 5id 4bbeld 7rd 4deld 4g 5srol 6vol 5vol 4kt 4lfd 5igd 4meld 6nlijk 4nd 6straald 5g 5ik 5t 4pig
7heid 5t 3eefd 5md 5pt 4gd 5eld 6n 7d 8st 6praald 6vierd 5gen 5lijk 9heid 4ik 5ld 4ken 6rd 4l 5len 6ig 8heid 7n 4mel
7d 4ngd 4t 5eld 5heid 5st 5ter 4ul 6d 5r 6d 4ver 7d 3icht 7sas 4ed 5kt 5ltoogd 5n 4ft 4gzagd 4jpeld 4n 5d 6erd 6heid
5nen 5sdag 6lid 6pak 7eeld 4pt 3ocht 7heid 7st 4den 4efd 5k 5m 6d 5n 6d 5t 6vijld 4gen 4lderd 4merd 4n 5d 6heid 6igd
6making 5eerd 5gen 5ken 5nebaad 7n 4ogd 5ld 5md 4pen 4rgd 4ttebold 4uten 3ucht 4idelijkt 5g 5p 5verd 4sterlijk 8s 4urd
3waai 7d 5bber 9d 5chteld 5lk 6p 5m 6d 5ns 7d 5rt 5tel 8d 5veld 4eed 6f 7d 7vliegd 6ld 6md 6pt 6t 5gen 5l 6len 8tje 5m
5ndeld 6geld 6k 5rmd 5ts 4icht 5ep 6r 7d 5jmd 7el 9d 6nd 5kt 5nd 7heid 6geld 4oeg 7d 5lgen 6len 9heid 5mmen 5ren 6ven
1ft 1gz 1hazel 4idsja 2ee 2i 3bil 2ostwriter 1ibbon 4senergie 3us 5sen 2deonsbende 3s 4end 4rol 2ebel 6end 3chel 7end
7ig 3gaagde 5gen 3k 3nje 3r 4end 6oog 4ig 6heid 6st 5ng 4kar 4parelhoen 5ut 4st 4tij 5on 3t 4bui 4eling 5nd 5rij 4gal
6t 4ing 4mal 4sel 3zen 2f 3aanslagen 6val 4ngel 3beker 5lt 4laas 6zen 4rief 7ven 3doos 5zen 3fen 3gas 6sen 4roen 6nd
3kikker 9tjes 4lier 4unde 3lozing 3menger 7ster 5ter 3pieper 5jl 5l 6len 4lant 3ramp 3schandaal 9alen 6epen 6ip 4lang
4puit 4tof 7fen 6rting 3t 4and 4ig 6heid 6st 3vat 4rij 3water 4ijk 4olk 3zakjes 4uiger 2g 3abit 5yte 4hertz 4joule 4nt
6eske 6isch 6omanie 4pixel 4ton 4watt 8uur 3gen 3olo 3s 3ue 2j 3k 3l 4ieden 3n 3p 3zel 6aar 6ing 2l 3d 4os 3et 3len 6d
5r 6ig 5tje 4ing 3t 2mmick 2n 3der 4s 3g 4ivitis 3kgo 3negap 8pen 9end 3seng 4t 3ter 2ps 4y 2raal 4f 5fe 7tje 4le 4nt
3eer 4ren 3lpower 3o 4kantoren 4maatpas 4ndijnen 9s 4otje 4pas 2s 3p 4ing 3se 4ing 3t 4achtig 4cel 4erenavond 8nacht
4ing 7svat 3werk 2t 3aar 6duo 6les 6pop 6riffs 6tje 6zak 4ren 5ist 3ten 3zwart 1laasje 3bella 3ce 5etje 5ren 8d 4iaal)",
R"(6le 5s 6weg 3d 4af 4der 5ig 4heid 4iator 5olen 7us 9sen 6ol 8tje 4jakkers 4st 4weg 3golitisch 3mour 7achtig 7eus 9ze
4rock 3ns 5lak 5rol 4zen 7d 6r 5ig 6ng 3rie 3s 4aal 5chtig 4bak 5lazerij 5odemboot 6l 4dak 4kunstwerk 4lat 4mat 4net
5ost 4oppervlak 5vergang 4pui 4tuinbouw 4vezeldoek 9lijn 9net 4wol 3uberzout 4coom 3zen 6ier 4ig 6heid 4uren 5ur 7sel
2eden 3e 4d 4tje 3is 3tsjer 8dal 8ijs 3uf 4ven 2ibber 7ig 9heid 9st 3dkruid 3j 4d 5end 4weerstand 3m 4lachende 4men 7d
6r 7tjes 4p 3nster 8end 8ing 3p 4pen 7d 6r 3ssando 3t 4ter 7pak 2o 3baal 7st 5le 7r 6isatie 8eert 9ren 9ring 8me 8t
7teit 4e 5trotter 4uline 3ed 5vol 4i 5end 6rig 5ing 3m 4men 3oi 5end 5ing 4p 4r 3p 4pen 3ren 6d 4ia 5e 6ren 9d 6us 7ze
9r 6vol 5ficatie 3s 4cholen 7ol 4sarium 5e 6em 6men 5olalie 5y 3ttis 7sen 3xinia 2ucosamine 6e 3hwein 3i 4p 5end 6rd
7ig 9heid 9st 3nder 7end 3onen 3ren 3tamine 4en 4ine 4on 3ur 5der 5pop 2ycemie 7sch 5rine 6ol 4ine 4ogeen 5l 5proteine
3fosaat 3pten 5iek 5otheek 9ken 1neis 2iffel 7end 2occhi 3e 3men 4isch 4on 3om 3sis 4tici 8sme 7us 6ek 6sch 2uif 4ven
7d 3plot 1oal 4getter 4ie 4tje 3nna 2belin 2cart 2d 3betert 3dank 4elijk 9heid 6oos 9heid 7ze 9r 4omme 3en 5dom
5kinderen 3father 3gans 7elijke 4eklaagd 5leerd 6ijk 5vallig 5wijd 3heden 5id 3in 5nen 3lasterend 4ievend 4of
5ochenaar 9ning 6s 5ze 3minnend 3onterend 3sakker 5mme 4beeld 6grip 9ppen 6leving 6sef 7taan 8el 8uur 6trouwen 6wijs
9zen 4concept 4dienst 9tig 9tles 9tzin 4ervaring 4gave 5ebouw 6loof 6nadig 6richt 6schenk 6tuige 5ruwelijk 4huis 7zen
4idee 4kennis 5ind 4lamp 6steraar 9rend 9ring 5eer 4mannen 5ogelijk 4naam 4oordeel 9len 4penning 4regering 4spraak
8ken 5tad 4verering 7langen 7mogen 5olk 5rede 7es 6ucht 9tig 4wil 5onder 6ord 4zonen 3tergend 3ver 6geten 6latener
4rezend 5uchtig 3zalig 8heid 4ijdank 2ed 4betalende 4edag 5ndag 5renagent 8beurs 9ezit 9oek 8code 8depot 8lift 9ijn
9ijst 9oods 8markt 8recht 9uil 8soort 9poor 8tram 9rein 8wagon 6tierene 4geefs 9heid 6sproken 6vigheid 4heid 4ig 6heid
4keurende 5oopheid 8st 8te 6pe 8re 4lachs 5eerse 4maakseks 6kertje 7ing 4pratende 9rij 4schiks 5moeds 4werkende
5illenden 4zak 3gemeente 3ie 5dag 5navond 6dag 5rd 4ig 6heid 3lag 4ijk 3man 6nen 3nagoena 3roe 6achtig 3sting 3tie
2ffer 6d 2gen 3me 3o 4girl 2h 2j 3im 3s 2k 3automaat 9ten 3baas 5zen 4edrijf 9ven 5leid 3circuit 3gedrag 3hal 6len
4uis 6zen 3industrie 3je 3kantoor 8ren 5st 4en 5r 3lust 7ig 3machine 5ffia 5rkt 3paleis 8zen 5radijs 4raktijken
5obleem 9men 3schandaal 6uld 4ite 4pel 7letje 4tad 4yndicaat 3t 3verslaafd 9ving 3wereld 6k 5zen 2ld 3em 3f 4achtig
4bad 6l 4course 4dag 6l 4end 4kam 6r 4les 4overslag 4set 5gewijze 5lagbad 4tas 5op 3iath 3ven 6d 4ing 2m 3achtig 4rist
3bal 6len 4omen 5om 3de 3elastiek 3hars 3ma 4en 5ren 5tje 3papier 4ie 3t 3ziekte 2n 3ade 3del 6ier 6tje 4ola 3g
3iometer 8rie 9isch 3je 5zak 3orroe 3s 3zen 6d 2ochel 7aar 8ct 8rij 7tas 6m 7erd 3dguyrol 4will 3f 3g 4el 4ol 6plex 3i
4arm 4end 3r 4der 4heid 3t 4gat 4vormig 2rd 4el 6mol 4iaans 5jn 7lat 7roe 7tje 5ng 3e 4ng 3gel 6end 4onzola 3ig 5heid
4lla 3s 3t 4ebrij 5pap 5rij 4ig 6heid 6st 4zak 3zen 2s 3pel 6achtig 6singer 3sie 5p 2teling 4n 3h 4ic 3iek 4sch 3spe
3tegot 2uache 3d 4a 5chtig 4bad 5es 5rokaten 4iep 4lak 5egering 4mes 4oog 4standaard 4vis 5oorraad 9aden 6s 3lash
3rmand 5et 3vernante 7ement 8ur 3w 4dag 2zer 5tje 1ps 1raad 4f 5arm 5lijke 5werktuig 4g 5heid 5st 4i 5erij 4l 5sweg 4n
5tje 5voorraad 4s 4t 5achtig 3bbel 7aar 7end 7ton 3cht 4ieus 7ze 9r 3datie 4eerde 7t 7werk 5n 5ren 6ing 4ient 4uaat
6le 6ten 7ie 5eel 7rde 8t 6le 6ren 3eci 6sme 5us 3f 4bedekking 4eem 6n 5lijk 9heid 5men 4fiti 7o 4ici 6us 5e 6k 5sch
4kop 4ologen 8ie 9sch 7og 4schenner 4tak 4waarts 3ge 5r 3m 4ineeen 4maire 6tica 9aal 9ale 9i 9us 8sch 5e 6tje 5ofonen
8on 9ntje 4st 6orig 3naat 5ten 4d 5eur 6zza 5ioos 7ze 9r 5slamcup 9zege 4en 4iet 7achtig 5to 4man 4ny 4ol 4ulaat
7riteit 7ten 8ie 6eer 7ren 9nd 3p 4efruit 9tsap 4hic 4jas 7serij 4pa 5en 7d 5ig 7heid 3s 4aap 5chtig 4baanrace 4dak
5uinde 8t 4landschap 4mat 5us 4pad 5ol 4rol 4sen 4veldtype 4zaadteelt 3ta 4en 5rig 4ie 6erde 6ren 5ficatie 8eerde 9ren
5g 5n 5s 4uit 3uw 5achtig 5end 5heid 5ig 5st 5wit 3ve 5el 6rder 7sel 5l 6weg 5nd 5r 6ij 5ur 4iditeit 5n 6nen 5tatie
6eerde 9t 7it 7ren 4ure 3wlix 3y 3zen 6d 5r 4ig 5oso 2eb 4be 3ed 4n 5tje 4p 3goriaans 3in 5ig 3ling 3mia 5um 3nadier
7ne 4del 4en 4s 5blokkade 5document 5ganger 5hek 5kantoren 5makelaar 5overgang 5weg 4zeloos 8ze 9er 6n 7d 3pen 4pel
7tje 3s 3tig 6heid 6st 3y 2ibus 6sen 3ef 4k 4l 4n 5d 6bos 5end 6rig 4p 5achtig 5erig 9heid 4s 4t 5enij 5jebie 5man 4ve
6nd 8st 4zel 7bus 7end 7ig 9heid 8ng 3f 4fe 6l 6r 5ie 7rs 9chap 6oen 5oenen 4weg 3jn 5zaard 6en 4p 5arm 5end 4s
5achtig 5heid 5kop 5rot 5wit 4ze 6nd 6r 5ig 7heid 3l 4l 5etje 5ig 7heid 7st 6ng 5pan 3m 4as 6send 4eur 6se 4lachende
4men 5ig 7heid 7st 3nd 5bak 6ed 5gat 5pad 5weg 4go 4nik 7end 4t 5gat 5pad 5weg 3ot 3p 4pen 3s 4aille 4sen 3t 3zzly
2oede 4f 4i 5bon 5document 5end 5pad 5sel 5top 5zaam 9heid 9st 7me 9r 4n 5achtig 6rm 5bak 6emester 6lijvers 5dak 5end
5heid 5ig 7heid 5kop 5ling 6of 5oog 5sel 5tebed 7hal 7kar 9s 7la 7man 8ix 7pap 7sap 7tas 4p 5age 5eer 6rend 7ing 5sapp
6gewijze 6les 7id 6rol 4s 4t 5end 7is 9sen 4ve 4ze 6lig 9heid 9st 5ig 3f 4heid 4mazig 4st 4weg 3g 4gy 3l 4len 7d 4pot
3m 4mel 7aar 7pot 6n 7d 6r 5ig 7heid 4pot 3nd 5achtig 5bal 5el 7ing 6nd 6rig 5gat 5ig 7heid 7st 6js 6ng 5lak 6egster
5sop 6tampers 5tal 5vester 6oorraad 6uurwerk 5wal 6et 5zee 3omen 5ing 4s 4t 5achtbaar 9bare 5bek 6oekcode 9post
5doenerij 5heid 7rtogen 6oeklens 5ma 6oe 5ogig 6om 5pa 5schalig 8eeps 6heid 6prakig 6teedser 5vee 5zakelijk 6eilval
4ven 5y 3s 4se 5ierderij 8ende 8s 5o 3t 4achtig 4elijks 5sk 3upie 5ware 4tanker 3ve 5r 4igheden 8id 3wshop 2uis 5bak
4zel 6menten 6n 5ig 3ndel 4ge 5y 4ten 3t 4ter 7ij 5o 3w 4el 6ijk 9ere 9heid 4zaam 8heid 8st 6me 8r 3yere 3zelementen
1sm 1uacamole 3nine 4o 3ve 5sap 2eridon 4re 5illa 8ero 3sthouse 2ichelheil 3llocheren 6tine 9eert 9eren 3mpe 3pure
3rlande 3t 4erij 4ig 6heid 2l 3delingen 5n 6tje 3gauw 3hartig 9heid 4eden 5id 3le 5r 5tje 3p 3st 3weg 3zig 6heid 6st
2m 3de 3men 5tje 4i 5bal 5pop 3t 2n 3de 3nen 5ra 4ing 3st 5betoning 5eling 5ig 7st 3t 2p 3pen 4y 2re 2s 3t 2t 3s 4end
3turaal 7le 2ur 4der 4heid 4st 1ym 3broek 3club 3de 4ocent 3juf 3kana 4leding 3leraar 7ren 5s 6sen 4okaal 7len
3meester 5n 6d 3nasia 8al 8le 8st 7um 6t 7iek 9kles 8sch 9eert 9eren 3p 4ie 3schoen 9tjes 3t 4as 4oestel 9llen
3vereniging 3zaal 5len 2naecologe 9gie 9og 2rokompas 9ssen 4s 5coop 7pen 8isch 0haaf 3g 4bos 4eik 3i 4achtig 4ebaai
5nbek 6vel 7in 4ig 3k 4aas 4oog 4pen 4sters 4vormig 3l 4baarder 8heid 4mes 3m 4pje 3n 4tje 3r 4bal 5os 4d 5os 6t 4gel
4kam 5liever 9erij 6overij 4lak 5ok 4modelijn 6s 4onderzoek 4scheiding 4vat 7ennet 4zak 3s 4tend 5ig 3t 4dragender
4zaaiende 9rij 2bbekrats 3erdoedas 3ibi 4jt 4lis 6tatie 4tat 5ue 7el 8tje 7le 6s 2chee 5lijk 9heid 9st 4je 3ienda 3k
4athon 4ing 2d 3den 3eicum 3j 4i 2f 3fen 3linger 3t 2gada 3edis 7sen 4l 5bui 5wit 4n 5aar 4r 3gis 3iograaf 8fen 9ie
9isch 2ha 4ha 2i 3ku 3o 3rspray 5tylist 2k 3ama 3bal 6letje 4eitel 5schermer 4ijl 4lok 7ken 4ord 5s 6sen 3en 5d 4r 5ig
3hout 3je 3kebord 5l 6aar 6end 6ig 5n 6bar 6ei 5r 5takken 8te 6eerde 7ren 3machine 4es 6sen 4oes 3sel 6aar 4tro 5uk
7ken 3t 3werk 2l 3acha 6isch 4l 3cyon 3deur 3en 5d 4r 3f 4aap 5gras 5utomaat 9aten 4dek 4edelsteen 5en 5lf 4gek 5od
4heid 4jaarbasis 8omzet 8winst 4om 4pipe 4schaduwen 5lachtig 4tij 7dse 4uur 4vergeten 6t 5leugelig 5ol 4was 5eg 4zes
5ijdig 5us 3l 4eluja 5tje 4o 5umi 4ucinant 9tie 9toir 8eer 9ren 9rend 8ogeen 9gene 3m 4a 4pje 3o 4fyt 4geenlamp 9icht
8spot 4nen 3s 4brekender 9rij 4juk 4overkop 4slagader 5tarrig 3t 4ertje 3vaproduct 5rine 4e 5lings 5ren 8d 6hoogte
6wege 7ind 3zen 4ijde 2m 3am 4nsoren 4s 3blokje 4urger 3ei 4l 4n 4r 5kop 5pen 6in 3lap 6pen 3men 5tje 4ondorgel
3schijf 8ven 4pek 4ter 7aar 5ring 3vraag 6gen 2n 3d 4bak 6l 7ler 7sters 5eenderen 6l 5ike 5ooggilde 8sport 4doekenrek
4eg 5l 6aar 9tje 6baarder 6end 6ing 6oos 6sdag 7lui 7man 7uur 7weg 5nvol 4gel 4haafbaar 9are 8de 8t 6vend 8rs 7ing
5elds 4icap 8pen 5g 6heid 4jevol 4kar 5us 4langers 8ster 5eeskunde 5ijnkunde 4opleggers 9ging 6steking 4persje 5op
4reiking 6m 5ug 4sbal 5et 5piegels 4tam 6s 7telijk 4vat 7sel 5leugelig 5ol 7letje 6orkeur 6rmig 8steen 5uurwapen 4was
5eefkunst 6rkbeurs 9lad 8club 8groep 8kunst 8markt 8slui 9man 9ter 8tuig 4y 4zaam 8heid 8st 6me 8r 3en 5ei 5kam 3g
4aar 7tje 5r 6tje 4buikzwijn 4dag 4el 5nd 5rig 8heid 6tje 4glide 9r 8ing 4jongeren 4lip 4map 6t 4oor 5p 3ig 5heid 5st
3k 3nekemaaier 5s 3s 4op 6pen 4worsterij 3teer 5ren 8d 6ing 3zebeker 5n 2p 3ax 3er 5end 5ing 3je 3klaar 6re 3pen 6d
6ing 4ig 6heid 4y 3schaar 4nap 3t 4isch 4onomen 8ie 7om 5therapie 3vogel 2r 3akiri 4m 3d 4core 4ebol 5nd 5rwijker
4heid 5origste 6utsoort 4igheden 8id 5ng 4leerse 9er 9heid 5iner 5oopbaan 9roek 8forum 8groep 8ronde 8shirt 9port 9ter
8tenue 8virus 6perij 4nekkig 9gst 4op 4rijdende 9rij 5ockband 8groep 6t 4top 4warefout 8markt 9atig 5erkende 4zeilerij
3e 4m 4ntwege 7il 4rzijds 3ig 5heid 4ng 6kar 6net 6sla 6ton 5kje 3k 4erig 4sel 3lekijn 9spak 9tje 7nade 3monica 9atje
9bed 9bus 7e 8k 8ren 9end 8us 9ze 9zer 7satie 8ch 8eerde 9ert 9ren 9rend 9ring 7um 6y 3nas 6man 6sen 3p 4enist 4ij 5st
4oen 7ier 7tje 4speelster 4uis 6zen 3re 5l 6tje 5tje 5war 3s 4achtig 4es 4gas 4houdende 4ig 4lak 3t 4aderbreuk 4elijke
9er 9heid 9st 5naas 6lap 6zes 4heelkunde 4ig 6heid 4jesdag 4klopping 4lap 4onderzoek 5or 4roerende 5uisjes 4slagader
8meter 8ritme 8zone 5pierwand 5terkende 9ing 6ikke 7lstand 4vormig 2sh 4tag 3j 4iesj 4transport 3pel 6aar 7rij 3sebas
8sen 2teenheden 8id 4lijk 8heid 8st 4mail 4n 5d 4r 3siekadee 4jie 3trick 2usse 5ier 3tain 4e 3w 4tje 3yn 5iet 2vanna
7atje 3e 4nbesturen 5dam 6iensten 6ok 5kantoren 6om 5ot 5weg 4r 5degort 5moutpap 5zak 4zaat 3ik 5soog 4st 3o
2waiburger 5hemd 2zard 3elaar 8sbos 6ren 5hoen 9ders 5muis 8zen 5noot 7ten 5worm 4n 5lip 5oog 7r 5pad 5rug 5vel 4wind
1bo 2s 1eadbang 4hunt 4line 8r 4set 3len 5r 4ing 3o 3ring 3t 3vy 2b 3beding 9etje 5lijk 9heid 5n 6d 5r 6d 6ig 8heid 5s
3e 3i 3raica 6sme 7t 3t 3zucht 8ig 2catombe 3ht 5enis 5heid 5ing 5sel 6t 3krund 3tare 4iek 5sch 4ograaf 8fen 9isch 8m
9men 5liter 5meter 2den 4ra 5ik 3gefonds 5n 4ing 3jra 3onisme 7t 8isch 2e 3f 3k 3l 4al 4heid 5uids 4kundigen 4sters 3m
4kundigen 4raadschap 4st 3n 4ga 4rit 4weg 3p 3r 4achtig 4ban 4lijke 9r 8heden 9eid 8s 4oom 4schappij 5end 6res 4tje
4weg 3s 4heid 4terachtig 7tje 3t 4hoofdiger 4st 4waterbron 2f 3arm 3bomen 5om 7arm 7pje 7sarm 4rug 7gen 3capaciteit
4ilinder 3dak 3eiland 3fe 5r 4ing 3hoogte 3inrichting 3magneet 4echanisme 3offer 3platform 3schip 6roef 9ven 4ysteem
8men 3t 4afel 5ng 4ig 6heid 4ruck 3vermogen 4lak 3wagen 4erktuig 2g 3eliaans 4moniaal 9le 8e 3ge 5nmus 5tje 3je
3schaar 7ren 2he 2i 3baan 6s 5zen 4ei 5l 6tje 5zem 4loem 6k 7ken 4oender 6r 4rand 3dag 4e 5achtig 5ndom 4in 6nen 4oorn
3en 4r 3grond 3haas 5zen 3ig 3kant 4el 4ikker 4neuter 4raan 6nen 5uid 3l 4and 4bot 5rengende 4icht 5g 6dom 6end 9ag
6heid 6ing 6making 8n 4zaam 8heid 8st 6me 8r 3machine 5sten 5t 4elijk 9heid 4wee 3nde 4en 4ing 6kje 3paal 7tjes 5len
4loeg 3rbaan 6nen 4kracht 3sa 4telling 6r 3t 4oestel 9llen 3veld 3werk 2k 3anker 3el 5aar 5end 5ig 6ng 4n 3golf 6ven
3je 3ken 3licht 3motor 3paal 5len 3s 4achtig 4chroef 4ensabbats 5rij 4luiter 4tag 3trawler 5eiler 3werk 4ieler 2l 3a
4as 3blauw 5ond 3d 4endom 6rol 5rder 6heid 6st 6wit 6ziender 4haftig 4in 3e 4nd 4r 3ft 3geel 5kleurde 5le 3hond 3i
4ces 5on 4dek 4kopter 9rdek 9rtje 4ng 4ograaf 8fen 9ie 8vure 5scoop 8pen 6feer 6is 5therapie 6roop 8pen 9isme 4ports
4um 6gas 4x 3le 5baardier 5kinderen 5nd 6iseerde 9ren 8t 9isch 5r 4ing 7bos 6kje 3m 4gat 4pje 3oot 4ten 3p 4end 5rtje
4sters 8tje 3rode 5od 3s 3t 3verlicht 3wit 2m 3atiet 5ocriet 6geen 8nen 6logen 9ie 9isch 8og 6men 6om 5urie 3d 4rok
3el 5as 5bed 6ol 5dak 5god 5ing 5swil 5tergende 5waarts 4n 4rotheek 9ken 3icyclus 4sfeer 7ren 3men 5tje 3odialyse
4filie 4globine 4rragie 6oiden 4toxine 8sch 3t 3zelf 2n 3del 6tje 4iadys 4rik 3en 3g 4el 6aar 9tje 6roe 6top 4sel 7tje
5t 6enbal 8show 6ig 3kies 3na 4en 6ei 5p 6top 5tje 3ry 3s 3zelf 5n 2ortologie 2parine 4titis 3en 3taeder 5meter 2r
3aangelegd 6leg 9gen 6plant 4ctiveer 9ren 4dem 7d 4ldici 8us 7ek 7sch 5locatie 4ut 3baria 7um 4ebossen 9ing 8t 5gin
8nen 6on 8nen 6rafenis 8ven 7enzing 5keken 6ijken 5leefd 9t 7g 8d 8gen 7ning 7ven 8ing 5noem 9d 9ing 5oordelen
5planten 9ting 5raden 6eken 9nd 9ning 6g 7ier 7zaam 9amst 9me 9mer 5smetting 6teding 8mmen 9ming 7raten 9ting 5vestigd
9igen 9igt 6olken 9ing 5wapen 9nd 9ning 6erking 5zet 8ting 6ien 7nnen 9ing 4icide 5voor 7ren 4oren 6ist 5uw 7d 4ronnen
8ing 5uikbaar 9are 3circulatie 4ontrole 4ules 8sen 6isch 3daan 5cht 4eden 5ed 5finieer 9eren 9tie 5nk 7end 7ing 5r 6in
6lijke 6smat 6tje 4oe 5op 5pen 4ruk 7ken 3editair 7eit 7ie 4metijd 5iet 4n 5diensten 5ig 7d 7ing 5jas 5modezaak 4sie
4valuatie 8eer 9ren 4xamen 7ineren 3formuleer 9eren 4st 6achtig 6bos 6dag 6ig 6tij 6zon 3gaf 5ven 4eboorte 6ruik 5ef
5ven 4isting 4roepeer 9ren 9ring 3haal 7d 5len 8d 6ing 9sdag 9sles 4uisvesten 9stte 3ig 4heri 4jk 6ing 4k 4n 5dexeren
6icatie 5fectie 5g 5ner 8end 5schaling 6pectie 6talleer 5tegratie 6redende 9er 9ing 5vesteer 9eren 3kalibratie 5ns
7ers 7ing 5uw 7d 4en 6baarder 6d 6nen 9d 8r 7ing 5rstening 5ur 7d 7ing 4ies 6zen 7ing 4omst 8ig 5op 6s 5zen 4reeg 6gen
5ijg 8ing 3laad 5den 8d 5ncering 5s 5zen 4eef 7d 6s 5id 7ing 5ven 8d 7ren 8t 6ing 5zen 6ing 4ocatie 3mafrodiet 5ndad
4elijn 9tje 5neutiek 9isch 5sstaf 5tisch 8me 4itage 3nam 4eem 5men 8d 6ing 4hutter 9rtje 4ia 5euw 8d 8end 8ing 4oem 7d
5men 4ummerd 9en 9ing 3oen 4iek 5ne 5sch 6ering 6me 4nderzoek 5tdekken 9king 9t 6werp 7orpen 4p 5end 7ing 6ratie
5leving 5names 5voedende 4rdend 8en 8ing 5ientatie 9eert 9eren 4s 4ver 7d 7ing 3pak 6ken 4es 4laats 9ing 6nt
4ublicatie 3rees 5ken 8d 5n 5tje 5zen 4ie 6p 5js 6zen 9is 4oep 7elijk 7ing 3schapen 7t 8ting 6ep 8pen 9end 6iep 7k
8ken 6olen 8ing 7old 6reef 8ven 7ijf 9ven 9ver 9ving 4enabces 7rbeid 7trofie 6balk 8nk 7reker 6cel 9len 8ntra 9trum)",
R"(7hirurg 6deel 8len 7ode 8od 7ruk 6en 6functie 6gebied 8wicht 8zwel 7olf 9ven 6helft 7olte 6infarct 8houd 6kamer 8nker
7lier 7racht 9ker 9mp 8onkel 7wab 9bben 6letsel 7oos 8ze 9er 6massa 6oedeem 7mvang 6pan 9nen 6s 7can 9nner 8hade 9edel
9eet 9im 9ors 7pinsel 8oelde 7tam 8elsel 8of 9ffen 6tjes 7rauma 7umor 6vlies 9ezen 8ucht 7ocht 8edsel 9r 8lume
6weefsel 8rk 9king 7inding 6zenuw 7iekte 7one 4luitbaar 4mede 6ed 4orteren 4tart 5el 7d 8ag 7len 9nd 9r 8ing 7wet 6m
7d 7men 8ing 5raten 3t 4aald 5ling 5xatie 6eren 4ekend 8en 8ing 5ld 6ling 5nkop 6tamen 5st 4oetreding 7s 8ing 5g 6dom
6in 4rain 8ing 5ouwd 4z 3uit 3vaccinatie 5l 6len 5t 6tend 7ing 4erdeeld 9lt 8len 9end 9ing 6kaveld 9elen 9elt 7iezen
9zing 7oop 8zen 6pakken 6telling 6werking 6zeker 9erd 5stigd 9en 9ing 4iel 5nd 4ond 5rm 7d 7end 7ing 4ulbaar 8re 6len
3waardeer 9erd 9ren 9ring 7ts 4eging 5rken 7ing 7t 4in 6nen 7ing 5ssel 4on 6nen 3zag 4egd 6gen 6t 4ie 6nd 7ing 4uiling
2s 3e 4r 3je 3p 3sen 2t 3aere 3e 4luchtoven 4nd 4r 5daadje 5o 6dox 9ie 6fiel 8lie 6morf 6niem 7ome 9ie 8om 6zygoot
3geen 3welk 3ze 5lfde 6ve 4ij 2u 3g 4el 6ijk 5nis 4lijke 9r 8st 3ker 3l 4end 4sap 3p 4beenderen 5ot 4kom 6p 4tas
4wiegende 3ristiek 8sch 3s 4elijke 4heid 3vel 6achtig 6end 6ig 6kam 6rij 7ug 6tje 7op 2vea 4l 4n 3ig 5heid 5st 2x 3aan
4decimaal 9ale 4eder 4gonaal 8le 7en 6on 5ram 8men 4meter 2zbollah 1iaat 3ten 2biscus 2c 3kory 2dalgo 3jab 4ra 2ef 3l
4d 4enlikster 4ing 4kap 4p 5rikbloed 8kaart 3p 4erdepiep 3r 4aan 5f 5rchie 9ek 9sch 5tisch 4bij 4in 4mee 4na 6maals
4oglief 8fisch 7yfe 9isch 5m 5p 4tegenover 5oe 4uit 4van 3uw 3ven 2fi 4set 2ggsdeeltje 3h 4brow 4light 4riskvirus
4teade 7menu 6ch 2hat 3i 4hi 2j 3g 4end 5rig 8heid 3s 4bok 4end 4oog 4werktuig 3zelf 2k 3en 3ing 3ken 6d 5rig 3t 2l
3arisch 6teit 3t 2nde 5r 6end 6lijke 9ker 9kst 6nis 6wet 4oe 6god 6istisch 3g 3k 4el 6aar 6end 7pink 5nd 5pink 6oot
7ten 3nik 6end 3t 4erland 2p 3heid 4op 6pen 8r 3pe 5l 5nd 5r 4ie 6achtig 6dom 5que 5sch 4ocampus 6ratisch 5dromen 8om
5potamus 3s 3t 2ragana 2spanic 7sme 8t 6ologen 9og 3tamine 4ogram 9men 5logie 9sch 5rica 8i 9sme 9teit 8us 7e 8k 8tje
7ograaf 7sch 8eerde 9ren 9rend 8me 8tisch 2t 3fabriek 4ilm 3gevoelig 3je 3leriaan 8nen 7sme 6snor 4ijst 5st 3machine
4usical 3notering 3parade 4otentie 3s 4erie 4ig 6heid 5ngle 4ucces 3te 5petitten 5werend 5zoekende 3wezen 3zanger
4ender 2v 3infectie 3patienten 4ositief 9eve 3test 3virus 1oax 2bbel 6aar 7chtig 6end 6ig 8heid 6weg 5zak 8ken 9erig
9ig 4it 4y 5ist 8isch 5kok 5landbouw 5mes 3o 4ist 4otje 3u 2c 3ker 5y 6bal 6end 6man 6sters 3us 2dgkin 3oniem 2e 3d
4anig 8heid 4end 6pen 4na 4sters 3f 4ijzervorm 4slagboek 3genaamd 4rootheid 3k 4bad 6l 4ig 6heid 6st 4man 4sgewijze
4zak 3la 5ng 3mpa 6pa 3n 4derachtig 7dief 7ei 7hof 9k 9kken 9ven 7markt 7park 8est 7ras 9ssen 7s 7teelt 8je 4tje 3p
4el 6rok 4la 4net 3r 4a 5atje 5chtig 4eer 7ders 5nd 6kot 5rend 6ij 4i 5g 6heid 3s 4tbui 5end 3tel 6aar 3ve 5el 7heid
5r 6re 5toerisme 3wel 3zee 6r 5n 4o 2f 3ambt 4rts 4uto 3bal 6let 3cultuur 3dame 4ichter 5gnitaris 3etiquette 3felijk
9heid 9st 4otograaf 3hond 5rig 5uding 3intrige 3jacht 4e 4onker 3kapel 8aan 8len 4oets 4ringen 5oniek 3leven
3maarschalk 5kerij 4eester 9res 5ier 3nar 6ren 3opera 3personeel 4redikant 9er 3rijtuig 4ouw 3schilder 4tad 5ede 6e
6lsel 5oet 2ge 4drukspuit 4r 5op 5wal 3ing 2ho 4ho 2i 2k 3je 3keling 5n 5rig 4ig 3t 3vast 2l 3a 3bewoner 7onster 3de
4ing 3e 4bi 3heid 4oornig 3isme 5t 6isch 3klinkend 3landitis 4e 5nd 5r 5tje 4igheden 8id 3m 4eslicht 3ocaust 5een 6ne
4gig 5rafie 9sch 7m 8men 4niem 3pijp 3rond 3schaaf 7ven 4t 5einer 3t 3vast 4oet 3wangig 2m 3baars 7zen 3e 4cinemaset
4jacking 4opaat 7thie 9isch 5stase 8tisch 4risch 5un 4shopping 5pun 3iletiek 8sch 5ie 4nem 5ide 3mage 4el 6bij 6es
6tje 5n 5r 6tje 5tje 3o 4bar 5om 4fiel 6lie 5obe 6nen 6ob 4genere 7iseren 8teit 4jongeren 4logatie 7ie 4man 4niem
5ymie 4seksuelen 4zygoot 3p 4el 2nd 4achtig 4enbed 7os 6dek 6hok 6kar 7op 8t 6lul 6man 6oog 6pik 6ras 7en 6vel 5rd
7delig 7man 7tal 7uit 7voud 9udig 4sdol 5heid 5moe 8ilijk 5vot 3en 5d 3ger 6end 6ig 8st 6lap 3ig 5achtig 5bij 5hei 4ng
6achtig 6bij 6hei 6pot 6zalfen 3k 4bal 7ler 7pet 4loopster 4man 3nepon 8nig 5urs 4ig 3orabel 6ir 6ria 8um 5eer 6ren
7ing 5is 2ofd 5act 6s 5besturen 6rekens 5database 6ek 6ocument 5elijke 5gastheer 6od 6riffier 5hal 6uurster 5ig 7heid
6ng 5kam 7ntoren 7p 6lasser 7emtoon 5leidster 6id 5maaltijd 7n 7p 5net 5pad 6ijnwijn 6latform 5rol 5seinpaal 6lagader
6om 5tak 7ndwiel 6ijdperk 6op 5vak 6olgorde 7orwerp 5wal 7s 6eg 7rktuig 7t 5zakelijk 6in 4s 5heid 3g 4achtbaar 9are
8end 4bouwflat 8visie 4dag 5ravend 6empelig 6ingende 4glansverf 4heemraad 9aden 6id 4landse 4mis 5oedswaan 4ovengas
8slak 4polig 4rentend 4st 6ambomen 9oom 8fruit 8mig 4tezon 5ij 7dag 4uit 4vliegende 4watergeul 9golf 9lijn 9vrij 4zit
3i 4gat 4man 4schudder 4tas 3ked 3l 4igan 3n 3p 4sgewijze 4vol 3r 4baarder 8heid 4der 7es 4nachtig 5dol 5ig 6st 5pit
5tje 5uil 5vee 4spelserie 9tem 3s 4bui 4gat 4vat 2p 3akker 3bel 6len 5uk 4ouw 3e 4iet 4nd 3je 5svla 3korrels 3la 5nd
4ieden 3man 3oogst 3pa 4e 5r 4lant 3rank 3sa 4cheuten 4en 4taken 5e 3t 3veld 2r 3a 3d 4eloopster 5ur 3eca 6wet 4n 5d
6ol 5tje 3ig 5heid 4zon 7nen 7taler 3k 4erig 3lepiep 4oge 7rie 7tje 3mon 6aal 7le 5on 7achtig 7tjes 3n 3oscoop 7pen
3relvoet 5n 5tje 5ur 4ibel 4or 6achtig 3s 3t 4end 6sia 4icultuur 4ologen 8ie 7og 4us 6sen 3zel 6tje 5n 2s 3anna
3partij 4es 6sen 4ice 5k 6ken 5ta 7al 9tje 7len 8iteit 7nt 6eer 7ren 6ia 7um 3sebos 8sen 5l 6aar 5n 6d 3t 4a 4el
6lerie 5ss 7es 4ie 6l 5liteit 5ng 2t 3dog 3el 5bar 6ed 5debotel 5houdster 5ier 5lerie 7tje 5rat 5voordeel 4metoot 8ten
3jazz 3line 3pants 3s 4aus 6zen 4end 4pot 3te 2u 3d 4baarder 8heid 4end 5res 6tje 4ing 4oe 4sters 3kind 3r 3se 5hit 3t
4aankap 5chtig 4cel 4draaibank 9werk 4erig 8heid 4gas 4hok 6udende 9nder 4ig 5ng 4kap 4lagering 4rot 4schroeven
5koolvuur 5nedes 6ijdende 8kunst 8werk 7ppers 4transport 4vat 5ester 9rij 5oorraad 4wal 5ol 6rmkever 4zaagmolen 3vast
3w 4eel 7tje 5len 5rtje 4itser 2vaardig 9heid 8j 3eling 4n 5ier 4rcraft 5en 5t 3ing 2zebek 4n 5d 1sl 2o 2t 1ts 2tp 1ub
3ertusbrood 3neriet 3s 2do 2fter 6ig 8heid 2g 3enoot 6ten 3gen 2h 2i 3chel 7aar 8chtig 8rij 7end 3d 4cel 4ig
4oppervlak 4vet 7ters 4weerstand 3f 4kar 3g 4plofklank 3k 3l 4bui 4ebalk 5nd 5rig 3s 4artsenvak 4bar 5el 5randolie
9stof 4dierbezit 4eigenaars 9aren 5lf 6ijk 9heid 9st 4fotograaf 4genootje 8te 5od 4houdafval 9zijn 8beurs 9oek 9rood
8elijk 9ns 9ntje 8folie 8geld 8hulp 8inkje 8jam 8knip 9unde 8pot 8robot 9ol 8slaaf 9ter 8trap 8water 9erk 8zeep 4jas
4kamerdeur 9raam 6t 4lijke 9r 8heid 4man 5us 4onderwijs 9zoek 4pak 5raktijk 4rif 4spitsmuis 5tijlgids 6ofmijt 4toe
4vestend 9r 5uilstort 8wagen 4waarts 5erkgroep 8klas 8taak 9aken 9ijd 4zoeking 3ven 5r 6achtig 6end 6ig 8heid 8st 7ng
3ze 5nd 6rij 4ing 2k 3ken 3t 2l 3de 4ig 6ing 3k 3len 6d 5tje 3p 4diensten 4eloos 9heid 7ze 9r 4goederen 4kantoren 5it
5ok 4maatregel 4onderzoek 4transport 4werktuig 8woord 4zoekende 3s 4el 4tbes 6os 3t 3zen 2m 3aan 6st 4ine 4ne 6r 5iora
6seerde 9rt 8ren 9end 9ing 7me 7t 8iek 9sch 6tair 8s 7eit 3bug 3de 3eur 6ig 8heid 6tje 3iliatie 3mel 6tje 5n 5r 5tje
4us 3or 5aal 6le 5eske 5ist 8isch 5vol 3t 3us 2n 3ebed 3ker 6end 6ing 3ne 5nt 7wege 8il 5r 6zijds 3s 3t 3zelf 2p 3pel
6depup 6end 6pas 5n 6d 3s 4akee 4end 4heid 3t 2ren 3k 4end 4zit 3ling 2s 3ky 3sel 5n 4iet 2t 3bagage 4ewoner 7onster
3je 5mutje 4ongen 3koffer 3ongs 3s 4ekluts 5l 5pot 4pot 3ten 6kase 6tut 2ur 4der 4inkomsten 4ling 4opzegging 4som
5ters 4voorraad 4waarborg 5et 2w 3baar 7heid 5re 3de 3elijk 8sbed 9dag 9wet 4n 5d 3t 2zaar 4ren 7sla 1yacint 7enbol
3lien 2bride 6isatie 8ch 5s 2dra 5at 5nt 5tatie 5ulica 8ek 8sch 5zine 4obiologie 5cultuur 5dynamica 5fiel 6obe 8ie 7ob
8n 5genium 6raaf 8fen 9ie 9isch 5logen 8ie 9sch 7og 6yse 5niem 5sfeer 6tatica 9isch 5therapie 9male 5xide 2ena 2fen
2giene 6isch 8t 3rometer 8rie 5scoop 8pen 9isch 2men 3ne 4isch 4ologie 2pe 4r 5acusis 5bolen 8isch 7ol 5glykemie
5metroop 9ope 5oniem 5sonisch 5thermie 6rofie 9isch 5urikemie 3nose 5therapie 6ica 8um 7sch 8eer 9ren 9rend 9ur 8me 3o
4chonder 9rie 5riet 7sie 7tisch 4dermis 4fyse 4glykemie 4niem 4stase 9erde 9ren 4taxis 5enusa 5halamus 6ecair 9ris 7ek
9som 9wet 7keer 9n 9ren 7rmie 7tisch 3someter 2sop 3tera 6ectomie 7se 6ica 8i 8us 7e 7sch 6on 2ve 0iaat 2de 2en
2trogeen 7ne 5sofen 8ie 7of 1bidem 3s 4sen 2uprofen 1ce 3tea 2htyologen 9ie 8og 2ing 2loud 2on 4isch 4oclasme 9t
5grafie 9isch 5logie 9sch 3on 5tje 1deaal 6st 4l 5iseer 8ren 9end 9ing 7t 8isch 6teit 8r 3e 4el 6oos 7ze 5nbus 6man
4le 6r 4tje 3m 3ntiek 6ficatie 9eer 9eren 6teit 3ogram 8men 4logen 7ie 8sch 9eren 6og 2iolect 4matisch 5en 4om 5t
4syncrasie 4t 5erie 5ica 7ons 6e 2olaat 5te 6rie 4en 3ol 2ylle 5isch 1ebel 2der 2gelijk 2k 2l 3e 2mand 3ker 2p 3en
5bos 3ziekte 2r 2t 3s 4epietsie 4iepietsie 3wat 2zegrim 8men 1glo 2norant 8ie 5eerde 8t 6ren 1jdel 5heid 5st 5tuiterij
2k 3en 4r 3functie 3ing 5stelling 3jaar 5ren 3kantoor 8ren 3lijn 3maat 5ten 4eester 5rk 4oment 3persoon 4rijs 7zen
4unt 3t 3wezen 2l 3bode 3de 3e 4nd 4r 3goed 3heid 4oofd 8ig 3ings 3koorts 3st 3t 4empo 2s 3achtig 4fzetting 4ppel
4utomaat 4zijn 3baan 7tje 5d 5l 6len 8t 5nen 6k 5r 4edekking 6rijf 5eld 6n 6r 5ker 5nen 5reider 9ing 7n 8d 6g 7sla
6icht 4ijl 4lauw 5oem 8etjes 6k 7ken 4oer 7derij 7tje 5k 5nd 5ut 5x 4reker 5ug 3club 4o 5kar 5man 5upe 4reme 3dag 5m
6men 5nsen 4e 5k 4ikte 4uif 6ker 4werg 3eend 4lijk 8heid 8st 4mmer 3fabriek 8kant 3gala 5ng 4eld 5zicht 4ors 4roei 6t
5uis 3hal 6len 5nden 4eilige 4ockey 9fan 5orn 8tje 5tel 4ut 3je 3kanaal 5p 6pen 5r 6ren 8tje 5st 4egel 5lder 5rn 4ist
4limmen 5omp 6nt 4offie 5nijn 7ng 9in 5rst 5u 6d 4raam 6bber 5istal 9llen 3laag 5gen 5nder 4epel 4olly 3maan 5chine
5ker 5n 6nen 5ssa 4eester 5ngsel 5rk 4ist 4uren 5ts 5ur 3oppervlak 3paleis 4egel 8tjes 5riode 4iste 4laat 6neet 6ten
5ezier 5oeg 4ret 5iem 6nses 5oducent 3race 5nd 4egen 5vue 4ivier 4oom 3salon 5telliet 4chaatsen 6ep 6ol 8len 7ts 6uit
5ulpturen 9uur 4how 4ituatie 4la 4oorten 4peedway 5ort 4tadion 5oel 5room 3t 4aarten 5k 5ng 4hee 4ijd 7vak 3val 4eld
5nter 5reniging 6koop 8per 6maak 4issen 4lakte 5oer 8tje 4ogel 8tje 5rming 4rij 3wafel 8tje 5nd 5ter 4eg 4ijn 5nkel
9tje 6ter 4oestijn 5lk 3zaak 5k 6ken 4ee 5ilen 8r 2ver 5aar 8sters 5end 5ig 7st 2zel 4n 4r 5achtig 5enheinig 6rtsmijn
5houdende 5oer 5tijdperk 6je 5vlechter 6oorraad 3ig 5heid 5st 4ng 1kebana 2ke 2zelf 1leocecaal 2iitis 2legaal 8heid
6le 8r 7iteit 5itiem 3iquide 3uminatie 7eerde 9rt 8ren 4sie 6onair 8isme 9st 5oir 5ter 6ratie 9ief 9ieve 9or 9rice
7eer 8ren 9end 1mage 5building 4inair 7tie 4o 5otje 3m 2beciel 6liteit 3roglio 2idacloprid 3tatie 6or 4eer 5ren 2ker
5ij 2manent 8ie 4terieel 9le 9ler 3e 4ns 6iteit 4r 3igrant 7tie 9ewet 6eer 7ren 4nent 3obiel 6lia 8en 8satie 9eert
9eren 9me 8teit 4ralisme 8teit 5eel 8st 6le 8r 5taliteit 6elle 3une 6r 5isatie 7eerde 8ren 9end 9ing 6teit 5ogeen 8ne
6loge 9ie 9isch 8og 4un 2p 3act 4la 4sse 3edantie 5iment 4netrabel 4ratief 9ve 7or 5fect 9a 9ie 9um 5ia 7al 7le 8isme
6um 5meabel 5tinent 9ntie 3lantaat 8ten 9ie 7eer 8ren 7ologie 4ementatie 9ator 9eer 9eren 4icatie 8or 8uur 6eer 7ren
6iet 4odeerde 9t 7ren 9nd 5sie 3oneer 6ren 9d 4pulair 9rder 9rst 4rt 6ant 9ie 6eer 7rende 7ur 6une 9r 7un 4sant 8st 5t
4tent 8ie 3regnatie 7eer 8ren 9end 9ing 5sariaat 9aten 9o 6sie 8onant 9nist 4imatur 5nt 4oductief 9ieve 5mptu 5visatie
9tor 8eer 9ren 9rend 3uls 6achtig 6ief 9st 8ve 9er 7js 7viteit 1nacceptabel 6ssibel 5uraat 8te 4htname 7eming 4tief
7ve 9r 6veerde 8ren 7iteit 3dem 6ing 5quaat 8te 3uguraal 8le 8tie 7eel 9rde 9rt 8le 8ren 2baar 4ker 5ken 4re 3ed
5roefd 4eld 7ing 5t 4grepen 6ip 4l 5len 4slagname 4ten 4uken 8d 6t 4zitneming 3ijt 4nd 3laas 5zen 6ing 4ies 6zen 5k
6ken 3oedel 5k 5t 5zem 8end 8ing 4nd 4orde 6ling 4ren 5st 4uw 4x 3raak 7werend 5cht 5k 5nd 7ing 4eek 7sters 5i 5ken 8d
7r 8spad 5ng 7end 7st 5uk 3uigen 6ing 6t 4rger 8aar 8end 8ing 4sbout 5selen 6leutel 2calculeer 9ren 4pabel 4rnatie
6eer 7ren 9nd 4ssant 6eer 9der 7ren 9nd 8ing 6o 3entive 4st 6ueus 9ze 3h 4eck 5s 4oatief 9ve 3ident 8eel 9le 8ie 4sie
4viek 6sme 3linatie 6eerde 9t 7ren 4uderen 5is 5sie 8f 8ve 3o 4gnita 8o 4herent 9tie 4mpatibel 6etent 9ntie 6leet 8te
9er 4ngruent 9ntie 5sequent 6istent 5tinent 9ntie 5venient 4rporatie 8eer 9ren 5rect 4urant 3rement 9eel 9ele
4iminerend 4owd 4ustatie 3ubatie 7or 5eren 4lturatie 4nabel 2dachtig 4gen 5ing 4len 7d 5ing 4m 5men 6ing 5p 3e 4cente
8ie 5linabel 4ed 5l 4finiet 4k 5ken 8d 4len 6r 5ing 4mniteit 4nk 5tie 4pendent 4rdaad 5haast 5tijd 4uk 4x 5atie 5eer
6rend 7ing 3iaan 7tje 5nen 8wet 4cateur 7ie 9f 9ve 7or 5eer 6ren 7ing 6s 5ie 5tie 4en 6end 6ing 6stname 4fferent 9ntie
4gestie 5o 4jk 6ing 4k 5ken 4rect 8heid 4screet 8te 9ie 6utabel 5ponibel 7sitie 4um 4vidu 8alist 9tie 8eel 9le 9ler
8utje 3o 4ctrinatie 9eer 9eren 4ken 4lent 8ie 5ogie 4m 5me 7l 8end 5pel 8ing 4ok 5p 5r 4pen 4sseerde 7ment 7ren 3raagt
6i 7end 5gen 4eef 5ven 4ijf 6ven 5ng 7end 8rig 7ing 7sters 6k 7end 4oeg 6vig 5gen 8d 6ing 5ng 6k 5og 4uis 7end 5k 6ken
9d 7ingen 5ppelde 9en 9t 3uceer 6ren 9d 5tie 8f 8lus 8ve 6or 4ffelen 8t 4ik 4lgent 9ie 5t 4strie 9el 9le 9tak 9tje 4t
4w 2een 5zet 3ffectief 9eve 5icient 9ntie 3lastisch 3nt 5ing 3rt 5ie 5st 3xact 2faam 6st 4me 6r 4nt 6erie 6icide 7el
7lisme 9teit 4rct 3ecteer 7ren 9nd 6ie 8us 9ze 6ueus 9ze 4rentie 5ieur 6oriteit 5naal 7le 6o 5tiel 7liteit 3ibulatie
4ltraat 8nt 8ten 9ie 7eer 8ren 4niet 6tief 9ven 4rmerie 3lammatie 5tie 6oir 7r 4exibel 7e 4uenceerde 9ren 7za 5ister
9ring 5x 3o 4box 5us 4dag 4map 4otje 4rmaliteit 7nt 7teur 8ica 9ci 9cus 9e 9edag 9ef 9emap 9eve 9ever 8rice 6eel 8r
7le 9r 7ren 9nd 8ing 4stopzuil 4tainment 3ra 5roodbron 9lamp 5sone 7on 3usen 5ie 4us 2ga 4an 6d 5t 4f 4ng 4ve 3eademd
4bakerd 7ken 5ed 6eld 6ld 6ten 6ukt 5ijt 5lazen 6even 6ikt 5oekt 7t 7zemd 6gen 6nden 6ord 6ren 6uwd 5racht 7nd 6eid
6oken 6uikname 5urgerd 6sseld 4checkt 4daagd 7ld 7n 6cht 6md 7pt 5eeld 6kt 6ukt 5iend 6jkt 6kt 5oken 6mmeld 7peld 6opt
5raaid 7gen 6even 6ongen 8ken 7ogd 6uist 7kt 7ppeld 5uffeld 6t 6wd 4ef 5nt 5rfd 4fluisterd 4gaan 6ne 5even 5leden)",
R"(5ooid 6ten 5raveerd 9n 6epen 6ift 6oefd 8id 4haakt 7ld 6d 6kt 6merd 6ngen 5eid 5ouden 7wen 5uldigd 6urd 4jaagd 4kaderd
6kt 6lfd 6nkerd 6pseld 5eept 7rd 6ken 6lderd 6rfd 5laard 7pt 6ede 7ed 7md 7urd 6ommen 7nken 7pt 5nipt 5ocht 6hierd
6men 6okt 6pt 6rfd 7t 7ven 5rast 6egen 6ompen 7pen 5uild 7pt 5wartierd 4laden 6nd 6pt 6st 6ten 5eefd 7nd 6gd 7erd 6id
6peld 6verd 6zen 5icht 6jfd 7md 7st 5ogd 6kt 6odst 7t 6pen 6st 6te 5uid 7sd 6kkig 4maakt 5een 6ne 7gd 6ten 7seld 8t
5ijnd 4naaid 5esteld 5ieur 8s 8ze 9er 5omen 9heid 4oefend 5ogst 4pakt 6lmd 6rkeerd 6st 5ekeld 6nd 6perd 6rkt 7st 5ikt
5lakt 7nd 8t 6oegd 7oid 6ugd 5olderd 6mpt 6nst 6ot 5raat 7te 6ent 7zen 6ikt 6opt 4raamd 6nseld 5eden 6geld 8n 9d 6kend
6nd 5icht 5oepen 7st 6ld 6osterd 5uild 7md 6kt 4scand 6haald 8keld 8pen 8t 7eept 8pt 8rpt 8urd 7ikt 8lderd 7onken 8pt
8ten 8ven 7reven 8oefd 5eind 5ijpeld 5lagen 7pen 6eept 7nterd 7pen 7ten 6ikt 6okt 7pen 7ten 6uimerd 7rpt 5meerd 7ten
6olten 5neden 7euwd 6oerd 7ven 5opt 5pannen 6eeld 7ld 6it 6onnen 7ten 6rektoon 7oken 8ngen 5taan 7mpt 7pt 6egen 7ld
9heid 7md 6oken 7nken 7omd 7pt 7rmd 8t 7ten 7uwd 7ven 6raald 7eken 7ooid 9md 6udeerd 7urd 7wd 5uft 6kkeld 4tand 6pet
5eerd 6kend 5ikt 6ld 5oetst 6gen 9heid 6omd 5rapt 6eden 6oefd 7kken 7uwd 5uind 5ypt 4val 7len 6ngen 6ren 5en 6t 5ing
5lochten 7eid 7gen 6ucht 5ocht 6egd 7ld 7rd 6lgd 8e 6rderd 6uwen 5reten 6oren 5uld 4waaid 6cht 6nd 8eld 6ssen 6terd
5eekt 6ken 6rkt 6ven 5ijd 6kkeld 6lligd 6pt 6sseld 5ogen 6nnen 6ond 6rpen 7teld 5reven 4zaagd 7id 6kt 6meld 5eept
6gend 6ild 6t 5ien 6jpeld 5ogen 6nden 7gen 7ken 6omd 6uten 5ulte 5wachteld 6olgen 7mmen 7ren 3iet 4ng 3leed 4ijden 7t
3oed 4oi 6end 5t 4t 3raaf 5ven 7ren 4edient 5ep 5pen 4if 6fen 5jp 7end 9dst 4oef 6i 6ven 3veonisme 2haak 5l 6dag 6les
4k 5end 5ken 4latie 7or 5eer 6n 7d 6r 7end 5ig 7heid 6ng 4m 5men 7tje 4ngen 6t 3ebben 4ems 4i 4rent 3ibitie 7or 4eld
5uwen 3omogeen 8ne 4ud 6elijk 7nd 6ing 6svol 5t 5w 3uldig 8ing 4maan 8st 6ne 8r 6tie 4ren 7d 4ur 2itiaal 6le 7isatie
9eer 9eren 6tie 9f 9fwet 9ven 7or 5eel 7r 6le 6ren 9d 7ing 2jaag 4gen 3ecteer 7ren 9nd 6ie 6or 3oeg 2k 3aderen 7ing
4kken 4lven 4nkeren 4pselen 8ing 4rnaat 3eek 5p 5r 4ken 4pen 5ing 4ren 7d 5fden 6t 5ven 6ing 3iesnummer 4jk 3jet 3laar
7der 5p 6pen 9d 5ren 6ing 4eden 6ing 5ed 5m 6men 5ur 7ing 4im 6men 7ing 5nk 7end 7ing 4om 6men 5nk 5p 6pen 3nippen
3ocht 4ken 4m 5end 7sval 5hal 5st 7enbron 9jaar 9kant 9post 7hal 4ok 5p 6bon 6som 4p 5end 5pen 7r 8tje 4rf 5t 6ing
5ven 6ing 4st 4ud 3rassen 4ijgen 7t 5mp 7end 7ing 4omp 5op 5pen 5zen 6ing 4uip 7sel 3t 4achtig 4gom 4lap 4mop 4pen 5ot
4rol 4vis 3uil 5p 6ing 3wam 5rtier 9ring 2laad 5g 5t 4den 4ge 4nder 6s 4p 5pen 4s 5sen 6ing 4ten 4ut 4y 3eef 5nkracht
5s 4g 5ering 5gen 7r 5vel 4id 6end 6ing 8kje 6sters 4lijk 4nen 6r 4pelen 4ren 4ven 7d 6r 7ing 5ing 4zen 3icht 7ing 4ep
5t 4ggend 4jfde 6t 5st 5ven 6ing 4ne 3og 5gen 4kken 4odsen 5p 6dag 6uur 5t 4pen 7d 4s 5sen 6ing 4ten 3uid 6end 5sde
5zen 2maak 6pot 4ken 4sseren 4t 3eet 4ng 6ing 4ten 5s 6el 3iddels 4jn 6ing 2naai 4m 3eem 4men 7d 8heid 8st 5ing 4n
4rlijk 9heid 5vatie 4stelen 8ing 4uken 3ig 5heid 5st 4ng 3ocent 4vatie 9box 9f 9ve 9ver 7or 5eer 6ren 9d 3uendo 2o
3efenen 3fficieel 9le 3ogst 3perabel 4portune 9un 3x 2pak 5ken 7r 5sters 4lm 4ndgeving 6ig 4rkeren 4sbaar 9heid 7re
5sen 6ing 5t 3ek 5el 5ken 4per 4rk 6end 6ing 5s 3ik 5ken 4lsen 3lak 6ken 5nnen 7ing 6t 7ing 4oegen 5oien 4uggen 3older
8ing 4mp 4nsen 3raat 5ten 4ent 7end 7ing 4ik 6ken 4op 6pen 3ut 2quisiteur 8ie 8oir 2ramen 4nselen 3eden 4ed 4gelen 6n
4isverbod 7isa 9um 4ken 7ing 4n 5nen 3icht 7ing 4ep 4j 5d 5g 4t 3oeien 5p 6ing 5sten 4l 5len 4osteren 9ing 3uil 6end
6ing 5m 6ing 4k 5ken 2s 3cannen 4haal 6kel 9end 9ing 6len 7ing 6t 7ting 5eep 6nk 6p 7end 7ing 7pen 6rp 8ing 6ur 8ing
9nkje 5iet 6k 7kelijk 9n 6lderen 5onk 6of 7t 6p 7pen 6ven 5reef 7ven 6ift 7jf 8ven 9end 9er 9ing 6oef 8ven 5uif 7ven
6ld 4riptie 3ect 6icide 4inen 4minatie 7eer 8ren 4rtie 3gelijks 3ider 4gne 6ificant 4jpelde 8en 9nd 8t 4nuatie 6eer
7ren 9nd 4steer 7ren 3jallah 3la 5an 7d 6p 6t 5g 5pen 8d 4echt 5ep 5nterde 9en 4iep 5jpen 6ten 5k 6ken 4oeg 5k 6ken
5op 6t 5pen 5rpen 5ten 4uimerde 9en 9t 6p 7end 7ing 7sel 6t 7ing 7sel 6zen 3meer 6t 5lten 5ren 4ijt 3nede 5ed 6uw 4ijd
7end 7ing 4oeren 7ing 5of 4uif 6ven 3olent 8ie 5ide 8r 6ed 8st 5vabel 6ent 9ie 4mnia 4p 5pen 3pan 6nen 9d 7ing 4ecteer
8ren 8ur 9rtje 7ie 9put 7rice 5el 5lden 6en 8d 4icient 5n 6nen 5ratie 9evol 8or 6eer 7ren 9nd 5t 4oeling 5ot 5ten
4raak 6k 5eek 6ken 8r 5ing 8end 8ing 5ong 4uit 7ing 3ta 5an 7d 6t 5biele 9er 9ste 7liteit 5k 5llateur 9ie 7eer 8ren
9end 9ing 5mp 5nt 7aan 8ne 7ie 5p 6pen 9d 8r 4eeg 6k 5ken 8d 5l 6len 9d 8r 7ing 5m 6men 9d 7ing 4igatie 8or 6eerde 9t
7ren 5jgen 7t 5nct 8ief 9eve 9ever 6k 5tueer 8ren 7ten 8ie 7ut 4omen 5nd 6k 5of 6m 6t 5p 6pen 5re 6m 6t 7ing 5ten
5uwen 7t 4raal 6len 9d 7ing 5eek 6ken 5ijk 5omen 9d 8r 7ing 6oien 7m 5ucteur 8ie 9ebad 9edag 9ef 9efst 9eles 9eset
9eve 9ever 8rice 6eer 7ren 9nd 6ment 9taal 9tair 9tale 9teel 9teer 9tele 4udeer 7ren 8ing 5if 6ven 5lping 5ren 8d 5ur
5wde 6en 6t 3uf 5fen 6icient 4lair 5ine 8cel 5t 4rgent 5rectie 3winger 2t 3act 4ke 4nd 4pen 3eelt 5r 4gendeel 6r 7heid
5raal 7le 7tie 8or 6eer 7ren 9nd 6isme 8t 7teit 4ken 7aar 7end 7ing 4llect 9ueel 9uele 6igent 9ntie 9ntst 4ndance 8t
6eerde 7ren 5s 6ief 9st 8ve 9er 7fieren 7oneel 9ele 7teit 7ve 9ren 9rend 8ist 9teit 5tie 7oneel 9ele 4racteerde 9ren
8ie 9ef 9eve 9ever 6geren 9end 5bancair 6ellum 5calatie 6edent 7pteren 9ie 9or 6ity 9net 6om 8munie 7oler 5dict 9ie
5en 7d 6ssant 8e 9ren 9rend 7t 6tnisch 5face 6ereer 9ntie 9ren 9rend 8on 5glaciaal 9iale 5ieur 9tje 6m 7air 8ris 7job
7mer 6ng 5jectie 5land 6ineair 9r 8ie 9eren 6ock 8uteur 9toir 7kaal 9le 6udia 9um 5media 9air 9um 7zzi 9o 6issie
6odaal 5n 6aat 7tional 7ut 6ist 6untii 9ius 5operabel 5pellant 9atie 9eer 9eren 6olatie 8eer 9ren 6reet 8tabel 9atie
9ator 9eer 9en 9eren 6unctie 8geert 9eren 5raciaal 9ale 6egio 9onet 8na 9um 6obang 6umpeer 9eren 7pt 9ie 9us 5scolair
6ectie 6tellair 5val 8len 6enieer 9eren 8tie 6iew 9end 7sie 5zonaal 9le 4staat 7ten 6inaal 9le 3iem 4fada 4jds 4k 5ken
7r 8tje 4mi 6datie 7erend 6stisch 6teit 5us 3ocht 4ets 4lerabel 8nt 9tie 9tst 4men 5ing 4natie 5eer 6ren 4om 4xicatie
3racutaan 9ne 5d 5muraal 9le 5net 6sigent 8tief 9ieve 5p 6ontien 6pen 5veneus 9uze 4ede 7rs 6ing 5e 6d 5k 6ken 9d
7ingen 5st 4iest 5gant 6e 7ren 9nd 5nsiek 4o 5duce 9etje 9ren 9rend 8tie 5efde 5itus 5k 6ken 5nisatie 5spectie 9tief
5uw 5vert 4usie 3uberen 4itie 8f 9st 8ve 9er 7onisme 4ssen 3yp 2undatie 5eerde 8t 6ren 2vaar 4l 5diensten 5ide 8erde
8ren 9end 7iteit 5leidster 7n 8d 7r 8srol 5sters 6weg 4ng 4ren 7d 5iabel 7nt 9ie 4sie 7f 7ve 3echten 5tief 8ven
4ntaris 9seer 9ssen 6ie 8f 9st 8ve 9er 7viteit 4rdiend 9en 5s 6ie 5t 4steer 9der 7ren 8ing 6ituren 9ur 4t 3iel 4ng
4tatie 5e 6etje 6ren 9d 3lecht 4ieg 7end 4ocht 5ed 6ide 7en 7t 5gen 5og 4uchten 8te 3ocatie 5ht 4eg 6end 6ing 6sel
5lbaar 8re 6en 8d 5r 6der 6end 6ing 9swet 6vak 4lg 5veer 7ren 4rder 8aar 8ing 4uw 3rat 4eet 5ten 8d 4ies 6zen 4oor
5ren 3ul 5bon 5len 7r 6ing 5vak 2waai 6end 5rts 4cht 4ndelen 8t 4ssen 4ter 7ing 3eef 5g 5k 4gen 4ken 4ndig 4rk 6end
6ing 5p 4ven 3ierp 4jd 6end 6ing 9sweg 5k 6eling 6ing 4kkel 4llig 8ing 4n 5nen 6ing 4ppen 4ssel 8ing 4t 3oei 4n 5end
6rtal 8je 5ing 5nen 4on 6sters 4rp 5telen 8t 3reef 5ven 4ijf 6ven 2zaagt 5i 4g 4k 5ken 8d 6ingen 4mel 7aar 7dag 7ing
4t 3eep 4gen 7ing 4il 4nd 6ing 6sters 4pen 4t 5baarheid 5sel 5ter 6ing 3icht 7elijk 4e 5nd 4jpelen 4ngen 5k 6ing 4t
5tend 3ogen 4nd 6erheid 5k 4og 5m 6end 4ut 3uig 3wachtelen 4elgen 7t 5m 6men 5ren 4olg 5m 6men 1on 3en 3isatie 5ch
5eer 6ren 9d 3osfeer 7risch 2s 1pad 2hone 2od 2pon 2so 1renisch 2idium 3s 4coop 6pen 7ie 8st 4erende 4sen 2onicus 5e
5sch 6eer 7ren 2radiatie 4tionaal 9le 8eel 9le 9ler 3ealis 8tisch 7teit 4dentisme 4eel 5le 4flexief 4gulier 4levant
9tie 4versibel 3igatie 7or 5eer 6ren 4tant 6tie 5eer 6ren 9d 1schemie 4ias 2gelijkteken 2lam 5basher 5iet 6seerde 9rt
8ren 9end 9ing 7t 8isch 6tisch 5ofiel 7obe 9ie 8ob 6logen 9ie 9isch 8og 2me 2obaar 5re 3chrone 7on 3glosse 3latie 8cel
7onisme 9ist 6or 4eer 7cel 7kan 5ment 5ren 8d 6ing 4ijn 3meer 5ren 6iseerde 9ren 5trie 8sch 4orf 3propyl 3stasie
3therm 4one 5on 6p 5pen 4roop 6pe 2p 2sue 2tmus 1taliaan 6nen 7isant 9eren 2em 4pje 3ratie 8f 8ve 4eren 2o 1va 2f 2oor
5wit 3ren 1zabel 0jaag 4pad 3p 3r 4dag 5iensten 5ocument 4genote 4inkomsten 4lijks 6ng 4mix 4overgang 8zicht 4pas
4ranglijst 5endement 5ondteelt 4tal 5hemalied 5je 4verslagen 5oorraad 4werkplan 2bot 3roer 2cht 5goederen 5hut 5ig
7heid 5lak 5makelaar 6es 5praktijk 5wet 3k 4et 4fruits 4pot 3quard 5et 3uzzi 2de 2eger 6tje 2gen 5d 4r 5es 5ij 5sjas
6pak 5tje 3uar 6tje 2ilbreaken 2jem 2k 3amp 3boter 3hals 6zen 3ken 5r 6end 5s 3mest 3nikken 9d 8r 9tje 3obakan 5iet
6jn 5sladder 6schelp 6zalm 3s 2lap 5eno 5pe 3oers 7heid 5zie 8tje 4n 3paiet 2m 3balaya 4e 4isch 4oree 3de 3men 6d 5r
6end 6lijke 9ker 9kst 5tje 4ie 3pot 4roductie 3s 4essie 8on 3t 2n 3boel 3doedel 5rie 3et 3gat 3hagel 4en 6nen 3itsaar
7ren 3k 4end 5rig 4laassen 3maat 3nen 3oom 3plezier 3salie 4enisme 8t 9isch 4kruid 4lot 3tje 3uari 7dag 4s 5kop 5sen
2p 3anner 5ologen 9ie 9isch 8og 3en 3on 5nen 3pen 3s 2rdiniere 3en 5eis 3gon 3ig 3osiet 3retel 8le 9etje 2s
3beschermer 3je 3mijn 3pand 4is 6sen 3schort 4en 5s 3t 3zak 6ken 2t 3agan 3moos 5zen 3te 5nd 5r 3werk 2vakoffie 4mens
4suiker 3el 2wel 3l 3oord 2zegger 4ker 3z 4metropool 4standards 4y 1eans 5rok 2e 3p 3tje 2gens 2hova 2in 2kker 6tje
2lui 2mig 4nee 2n 3de 3ever 7achtig 7bes 3gel 6end 3nen 6d 5r 3offel 3t 2remiade 6eerde 7ren 3rycan 3sey 2sjieve 2t
3je 3lag 3on 3s 4et 4ki 6ede 7rs 7t 4tream 2u 3gd 5culturen 5drumband 5ig 7heid 5leidster 6id 5mondzorg 5overlast
5spaarwet 5tandzorg 6oerisme 5werkplan 9ster 3ig 3k 4end 5rig 4sel 3ne 3zel 2zelf 3idi 3uiet 5tisch 8me 4sfreak 1icht
5ig 2d 3den 2g 2had 5ganger 5i 6st 8isch 2j 3de 3en 3t 3zelf 2ngle 4o 2ppie 2roveci 2ujitsu 2ve 1ob 3aanbieding 7od
3ben 5r 5urs 7zen 3center 4reatie 3de 4ienst 3hoppen 9d 8r 6te 3krant 3rotatie 3s 4ite 4tudent 3t 3verlies 2ch 4ie 3k
4ey 6pet 6tje 2del 5aar 5end 4n 5dom 5kinderen 5vet 4ren 3ide 4n 5nen 4um 3oform 2e 3chjachen 3g 4o 3kel 3l 4end 3p
4ie 3t 2fel 3fer 2g 3de 3gel 5n 6d 5r 4ing 7pak 3t 2h 3annesbloem 9rood 8kever 6ieter 2in 2jo 4ot 2k 3e 4r 3kebrok
9ken 5n 6d 6tje 5rnij 9tje 3t 2l 3de 3en 3ig 5heid 5st 4jt 3len 6man 5tje 3t 2n 3agold 4s 5sen 4than 3de 3en 3g 4eling
6ui 5man 5nd 6sachtig 7gek 7kop 7pak 7uur 7zot 5renavond 8blad 8cafe 9lub 9oach 8dag 9ebat 9rama 8feest 9ilm 8groep
8honk 8imam 8jaar 9ury 8kaart 9amp 9erk 9oor 9oren 9rant 8loket 8markt 9erk 8panel 9lan 8raad 9aden 9adio 8site 9oos
8taal 9eam 8werk 5tje 4heid 4leerder 6urs 4vee 3k 4ertje 4heid 4ie 4man 3nen 3t 2od 3kt 3l 3n 3p 2pen 3per 2rdaanlied
7zanger 2ta 2u 3de 3en 3ker 3le 3r 4naal 6ille 6len 7ist 9tiek 3t 3w 4end 3zelf 2viaal 7st 5le 7r 6iteit 2yeus 5ze
3riden 7r 6ing 3stick 2zef 1uan 2bee 4l 5end 3ilaresse 7is 9sen 5ea 6e 7r 6ren 6um 8dag 2chtleder 7er 7ren 2daica 5sme
4s 5kus 5rol 5sen 7rij 3ex 3icia 6eel 7le 6um 3o 4end 4ka 4les 4mat 4ot 4pak 2f 3fen 6dag 5r 6achtig 6tje 4ie 4rouw 3s
2g 3endstil 2ich 5end 5pak 4y 3nde 4en 3st 5heid 2jube 2k 3been 5nen 4ogen 5og 3dragende 3ebox 3ken 3t 2l 3i 4aans
4dag 4ennesoep 3lie 2mbo 5jet 5otje 3elage 5eren 5les 3pen 5r 6tje 4shot 5tylen 5uit 2n 3ctie 5uren 6ur 3gle 6mes 3i
4dag 4or 6engroep 8ploeg 8team 9ijd 9itel 3k 4food 4ie 3ta 2ra 4ssisch 3e 4ren 7d 3idisch 7ering 4sdictie 5t 6erij 3k
3y 4lid 4rechtbank 4verslagen 2s 3blokje 3kom 6men 3lepel 3pan 3teer 7der 5ren 4ificatie 5niaans 5tiabel 7e 8el 8le
7oneel 9ele 2t 3e 4zak 3mis 3te 5mis 5r 2ut 2venaat 6ten 5iel 2weel 6tje 4len 5ier 8svak 6g 2xtapositie 0kaag 4man 3i
4man 3k 4beenderen 5ot 4mes 3l 4heid 5oofdigen 4kap 5op 4plukteam 4st 4tjes 3m 3n 3p 3r 4d 5enbol 5wol 4senbak 7pan
8it 5vet 4tautomaat 5enbak 7set 5leeslamp 7g 8sters 5software 6ters 5weergave 3s 4bol 4kop 4mes 4wei 3tje 4s 5bal 5end
2baai 6tje 5l 4ja 4s 5sen 3bala 6ist 9iek 9isch 4el 6end 6ing 5s 3el 5aar 6ring 5diensten 6oorvoer 5gat 5jauw 9tje
5las 5net 5tje 3inet 7slid 3ots 6eke 9ns 4uter 8bos 8pad 8tje 3uiskool 4ki 2chel 2daster 6raal 8le 7eerde 8ren 9ing
4ver 7tje 3disj 3e 4etje 4r 5dag 6ocument 5lid 5wet 3i 4jk 3raai 4eer 5ren 6ing 3uke 6r 4uk 6st 2enozoicum 2f 3fa 4er
4iya 3ir 3je 3kaesk 5iaans 3molen 3t 4an 3zak 6ken 2gen 3ie 2in 3serbroodje 4oi 2jak 5ken 4poetolie 3otster 3uit 2k
3adoris 9sen 3ebeen 6nen 4l 5aar 5end 4ment 5ono 4n 5estje 4r 4toe 7tje 3hoofd 3i 3je 3ken 6d 5r 6ig 7j 6lak 4ies
5neus 8ze 3madam 8men 3ofonie 8sch 4grafie 3scholen 7ol 4ter 5oel 3t 2lamijn 4nder 8ij 4sjnikov 3bas 6sen 3de 3e 4bas
4faten 8r 4nd 6erdag 8tje 4r 3f 4aatijzer 7werk 5terde 8en 4koe 4sbiefstuk 5kop 5oog 5vel 3i 4ber 5ratie 6eer 7ren
8ing 4ef 4faat 6ten 4g 4sse 4um 3k 4achtig 5rm 4bak 4ei 4grasland 4houdende 4nagelolie 4oen 7tje 4put 4steenlaag 9rots
4zandsteen 3le 5gaaide 5tje 4igraaf 8feer 9en 9eren 9ie 9isch 3m 4erend 4ink 4oes 4pjes 4st 4weg 3omel 4ng 4t 3t 3ven
5rachtig 6box 6de 6en 6houder 6liefde 6markt 7ester 6sector 6t 6ziekten 4ijn 2m 3de 3eel 6achtige 6tje 4len 6on 8tisch
5ot 4n 5ier 8sters 4r 5aad 7r 6den 5dienaars 9aren 5genote 5jas 5kantoren 5ling 5rok 5tje 3fer 6achtig 3garen 4ras
3hout 3ig 4kaze 4lle 4zolen 6ol 8tje 3machine 4eling 5n 6d 5tje 3p 4anje 4dag 4eer 7bed 8us 7ders 7sters 5ment 5nd
5rend 6noelie 9lje 4ioen 8enbal 4leidster 5iederen 4ong 4vuuravond 8kuil 3rad 3salamander 4in 3t 3vormig 3wiel 4ol 2n
3aal 6arm 6tje 6vak 6weg 5t 4len 7net 5isatie 7eer 8ren 9ing 4rie 7tje 4ster 4ten 3deel 5laar 9tje 7ber 9rtje 7ren
4idaat 7te 8uren 9ur 6eer 7ren 5j 3eel 6ijs 4lig 4n 3goeroe 9tje 3is 5sen 3jer 4i 3kantri 4er 6aar 7chtig 6cel 6end
6gen 6lijer 6pit 3nen 5tje 4ibaal 7len 8isme 3o 4end 5t 4nbal 5nade 6eerboot 9de 9t 7n 6iers 4ot 4vaarders 8ster 3s
4arm 4el 6arij 6ier 6tje 4hebster 4spelmarkt 3t 4eel 7tje 5l 6bed 6end 6ing 4iaan 6nen 7isme 5ek 5g 5ne 4on 6naal 8le
7eerde 9rt 8ment 7iers 5or 7achtig 7jas 5re 7nbouw 8markt 8net 8pand 9ark 8stad 8wijk 4st 4werkhuis 8ster 3unnik 8es)",
R"(2olien 5ne 2p 3aanvraag 3beitel 5leid 5urt 5weging 4lok 7ken 4ord 3doos 3el 5aan 6nie 8j 5len 7tje 4n 4r 5ij 5tje
3gebint 5welf 8ven 3hamer 3ing 4taal 8arm 8tje 6le 7isatie 9eer 9eren 9me 9t 5eel 8tje 6in 8shut 6len 5tel 8dag 3jaar
4e 3kar 3laars 7zen 5ken 3mantel 9tje 4eeuw 5s 6sen 3o 4entje 5res 5ts 4k 5bed 5ken 4tjas 5st 5ter 3pa 4en 6d 5r 6svak
6tje 3rijp 4oen 7tje 3salon 4eis 6zen 9d 5l 4ones 4pant 5eld 5iegel 4ter 5ok 7ken 3t 4afel 8tje 3ucijn 8aap 6nes 9sen
3verbod 6gunning 4orm 3zaag 5gen 2r 3aat 4bijn 8tje 6nier 4f 5fen 4kter 8iseer 8kop 8rol 8set 8tje 8vol 4mel 7ijs 7len
8iseer 7vla 4oke 7bar 5ok 4te 6ka 4vaan 8tje 8weg 6nen 7sera 9rai 3beel 7tje 5len 4ies 6zen 4onaadje 7de 9tje 6kel
9tje 5uw 3de 5el 5len 5mom 4inaal 7le 8iteit 4oen 6s 6zen 3eel 6tje 4kiet 4n 4t 3iatide 4boe 4g 5heid 5st 4katuraal
9ale 9en 9ist 8ur 3kas 6sen 4iet 3ma 4eliet 9es 4ijn 5sch 4ozijn 9bes 3n 4emelk 9pap 4ton 3onje 4s 5sen 4t 3per 6tje
5t 3rad 4en 6lui 6man 5tje 3spoor 6ren 4t 3t 4eer 5l 6achtig 6ig 7ng 6mes 5ring 5ts 4ing 4on 6nage 7eerde 9rt 8n 5uw
4uizer 9in 3veel 7tje 5len 3wats 4ei 6man 4ij 3yotypering 2s 3afdracht 4ndijvie 3ba 5sis 4ediende 5heer 9der 6oefte
5scheiden 4iljet 4loem 4oek 5n 6nen 3cheque 4ommissie 5ntrole 3dienst 4ruif 7ven 3eko 3fruit 3geld 4roente 3hba 4ouder
3iri 3je 5rde 6en 4mier 4roet 3klimaat 4raker 5ediet 3loper 4ucht 3middelen 4oni 3obligatie 4pname 4verschot 3plant
4ositie 3register 5kening 5serve 4itme 4uimte 3sa 5bon 5la 6di 7o 4chuif 8ven 4ei 6enrit 8weg 6weg 5n 5rol 8len 9etje
4ian 5e 6r 7sters 4telsel 5romen 7om 5uk 7ken 4ucces 9sen 3t 4anje 4deurknop 4eel 7tje 5lein 9es 7n 4icket 5e 5jd 7end
7ing 4oor 4rol 4uinbouw 7der 3uaris 8sen 4itgave 4ren 3verschil 7lag 4oorraad 7schot 2t 3aal 4bole 7icum 6ol 4chtig
4falk 4kana 4lysator 7e 8erde 8ren 6tisch 4nker 4pult 3enspek 4r 5ig 5ntje 5tje 3haren 4eder 8tje 6raal 9ltje 8le 5ter
4ode 6isch 5licisme 9teit 7ek 9st 7seren 3ion 3jang 4e 3knuppelen 3oen 6achtig 6tje 4gen 4og 3rol 6len 8tje 3sjoe 3te
5nbak 6gat 6kop 6oog 6pis 6ras 7ug 6vel 5rig 8heid 4ig 5n 6nen 3uil 3vanger 4is 6sen 3wilg 3zwijm 2uri 3w 4end 4gom
5um 2valje 3el 5ing 3iaar 2wa 4i 3ina 2zak 5keerder 7n 3emat 4n 4r 5ne 7achtig 7erde 9t 7menten 3uifel 1ca 3l 1ea 2bab
3on 2dive 2e 3f 3k 3l 4gat 4onderzoek 4spiegels 4zak 3n 4tje 3p 4end 5rsvak 4lat 4sters 3r 4dam 4len 5us 4weg 4zij 3s
3t 2f 3fen 6d 5r 6tje 3ir 3t 2g 3el 5aar 6s 5bal 5vormig 3ge 5tje 3je 2hila 5les 2i 3achtig 3bestrating 3en 3gaaf 5ve
4oed 3hard 3kogi 5p 6pen 3l 4eem 3nijg 3stad 5een 6nen 3tje 4of 6fe 3zand 4er 6in 6lijke 6snedes 6tje 2k 3en 4r 3ke 2l
3der 6achtig 6box 6end 6gat 6mot 3en 3im 3k 4bladeren 4vormig 3ly 3ner 6in 6tje 3p 3tenkruis 9izen 4istiek 4ologen 8ie
7og 3vin 2mel 5tje 4nade 3p 4enaar 2n 3au 3baar 7der 7heid 7st 5re 4ron 7nen 3cijfers 3de 4o 3en 3getal 8len 3leer
5tter 3merk 7end 9dst 7ing 3nel 6ijk 5n 6d 5r 6soog 4is 6geving 6making 6net 6sen 3object 3schets 9end 9ing 4preuk 3t
4al 5ur 4ekende 8en 9nd 8plaat 8s 8t 5ring 3vermogen 3wijsje 2pel 4n 4r 3ie 5tje 3pel 6tje 2ramiek 6sch 7t 4tine 6tis
3el 5tje 4n 5d 3f 4mes 3ing 3k 4achtig 4baljuwen 6n 5esturen 4culturen 4dag 6k 5ienaars 9ren 8sten 4elijke 9er 9heid
5ndom 6pad 6zak 5rhol 6kot 4ganger 8ster 5oederen 4hof 4lid 6ederen 4mis 4pad 5ortalen 5raktijk 4rat 4uil 4weg 6t 4zak
3m 4end 5s 4is 6achtig 6bed 6dag 6gangers 6pop 6sen 3n 4achtig 4bom 6odschap 5randstof 4doelgroep 4el 4groeplid 4hem
4kop 4lid 4net 4onderdeel 9werp 9zoek 4ploeglid 4schaduwen 4transport 4vak 5oorraad 5raagstuk 4wapenvrij 4zin 3osine
3rie 3s 4elaar 9tje 7ren 5ngom 6jam 6pit 6sap 6vla 4ouw 7ke 4pel 4tbal 5dag 6is 5ekind 6ning 5hit 5kinderen 5liederen
5maaltijd 7n 6is 5pot 3vel 5n 6d 4ing 2sp 2t 3amine 3ch 5up 3el 5aar 5binkie 5dal 5pak 5tje 4n 3jap 4e 3oembar 4n 3s
3ter 6ij 4ing 7bak 7ganger 7rad 7zin 6kje 2u 3de 3en 3ken 6la 6mes 6rol 6tje 3lenaar 3r 4der 4end 4ig 6heid 6st 5ng
7sdag 4ling 4man 4verslagen 4zen 3s 3t 4el 6aar 7chtig 7rij 6ig 5rij 8tje 3vel 6aar 7rij 6end 3ze 5document 5set 5vak
6olgorde 5werktijd 2vel 4n 4r 3ie 3lar 2yboard 3card 4ord 3en 3logger 3nesiaan 8nen 2zen 1gm 1han 2imar 2z 1ibbel 6aar
7rij 9jtje 6end 6ing 4oets 8nik 2ck 4boksgala 4end 2d 3de 3nap 6pen 8r 7ings 4eybonen 8on 3oesj 3s 2ef 3k 4eboe
5nfretter 6tje 3l 4ekiele 4man 4zog 3m 4bak 4cel 4ing 4pje 4wit 3n 3p 4bak 4end 4kar 3r 4ewiet 3s 4baarheid 4heid
4kauwer 4man 4platform 4vee 4wet 3tel 6end 3uw 5tje 3viet 7sei 5t 6sei 3zel 6achtig 6bed 6pad 6tje 6weg 5n 6d 5r 6es
6spas 2f 3t 2jf 4achtig 4sters 3k 4cijferhit 4dag 4end 5rtje 4gat 4hut 4lustigen 4onderzoek 4platform 4sters 4tip 4uit
3ven 6d 5r 6ij 2k 3ken 5r 6achtige 6bad 7il 6rit 3t 3vors 7achtig 7man 2l 3de 3heid 3koud 3le 5nd 5r 4ig 3o 4bit
4grammeter 4meterloop 9paal 9punt 9raai 9rit 9zone 4otje 4pak 4ton 4watturen 3st 3t 2m 3de 4uiking 3kiel 3me 3ono
6otje 3t 2n 3a 4se 3band 3d 4eke 5raanbod 9tal 7chtig 7doptie 7ftrek 7ikido 7ngst 7rbeid 8moede 8tikel 9s 7telier 6bad
8l 9k 9let 8nd 9k 7ed 8en 8hang 8leid 8stek 8ul 8zoek 7ijbel 9slag 8ngo 7lad 8oed 9k 7oek 7rein 8il 8owser 7urcht
6camping 7entra 9trum 7ircus 7lub 7oncert 7reche 7ultuur 8rsus 6dag 8ns 7eel 8kking 7ialyse 8chter 8ef 9nst 8sco 7oek
8kter 8op 8rp 7rager 8omen 9om 6endag 8quete 6fabriek 7eest 8stijn 7iets 8lm 7onds 8rmaat 9um 8to 7uif 6gebit 8dicht
9rag 8est 8k 8ld 9oof 9uk 8zang 9icht 7oed 7raf 8oep 6haar 8nd 9del 8rt 7eil 8ld 9m 7oek 8ofd 9gte 8tel 7uid 9s 8lp
6jaren 7udo 8f 9fen 8ry 6kaart 8mer 9p 8naal 9ker 8pel 9per 7erk 9mis 7las 8edij 9ding 9ren 8iniek 7oets 8lonie 8or
9rtje 8pje 8ren 9ting 8st 7rant 8ib 9bbe 9ng 7unst 6lach 8nd 8st 7ectuur 8ed 8ger 8ven 7ichaam 8ed 9fde 8jf 9k 9n
7okker 8op 9s 8ze 6maat 8rkt 8ten 7eel 8id 9sje 8nu 8rk 7iddag 7obiel 8de 9el 8nd 8ord 7useum 9ical 8ziek 6naam 6ogen
7ntbijt 7pera 8pas 8tocht 8vang 6pagina 8rade 9don 9k 9tij 7laag 9at 9gen 8ezier 7oezie 8kken 8li 9itie 8rno 9tret
7raat 8emie 9nt 9t 6raad 7echt 9lame 7ijk 9mpje 7oman 8of 7uimte 6s 7chaar 9are 9edel 9oen 9ort 9rik 7ector 8ks 8rie
9vies 7how 7ite 7lot 7ok 9ken 7pel 8ul 7tad 8em 9rfte 8oel 8rand 6taal 9ltje 8fel 8l 7ehuis 8ksten 8nt 7heater 7ijd
7jes 7oelage 9slag 8neel 8p 7rauma 7uigje 9n 6uurtje 6verhaal 9maak 9sie 9sje 9voer 7ideo 8ngers 8site 7lees 7oeding
9t 7reugd 8iend 9j 6wagen 7eek 8lzijn 8ns 8reld 9k 9king 8t 7ijsje 8nkel 7oord 6zaal 8ken 8ng 7egel 9en 8nder 7iekte
9l 9ltje 8n 8tje 9ting 7org 7wembad 4sheid 5kinderen 3e 4ast 4ma 6tograaf 4sionomie 5thetisch 4tica 6ek 6sch 3g 4size
3ine 3k 4el 5tting 4y 3nebak 8ken 5n 5sinne 5tje 2osk 2p 3bouillon 3filet 3gerecht 3je 3kap 3lekker 9st 3pen 6d 6ei
6hok 6ras 7en 6vel 8t 5r 5tje 4ig 6heid 3salade 5te 4chnitzel 4el 3t 2r 3de 3ren 6d 3sch 3t 2s 3kas 6sen 3sebis 8sen
5n 3t 4dam 4ing 2t 3chenette 3eboard 4n 4skate 5urf 3middel 3rest 3s 4ch 6erig 3te 5l 6achtig 6ig 7ng 6orig 4ig 2wi
4etje 2yu 1laaf 4g 5liederen 7jke 9er 5sters 4r 5der 5heid 5kom 5lag 5sel 6t 7a 4s 3bak 6ken 4etterde 9en 3cht 6enbus
3d 4blokvel 4der 7ig 8j 3gelijk 5n 6d 5r 6ig 8heid 3k 4kebus 9sen 6loos 8ze 6n 7d 3m 4aai 4boe 4heid 4me 6r 5ig 4p 4st
3ndizie 4k 5gat 5man 5vol 5weergave 7t 4t 5endag 7pas 5managers 3p 4achtig 4bes 5us 4dak 4hek 4loopster 6perij 4pei 6n
7d 6r 7dop 7end 7man 7rat 4roosdag 4vee 4wiekten 3re 4igheid 5net 8tist 6g 4oen 3s 4bak 4genootjes 8te 4praktijk 4se
6bak 6menten 6rend 6vol 5iaan 6ek 8st 6kaal 8le 3ter 6end 4s 3uter 7aar 4w 5aap 6chtig 5ier 8tje 5val 6ormig 3vechord
6imbel 7nist 5n 5r 6aas 6enaas 8zes 6jas 9send 9ser 6tje 6wei 4ichord 5er 7tje 3zen 2edder 7ig 7nat 4en 6d 5rdracht
6en 4ij 5ng 7eis 7rek 7set 3ed 5hok 5sel 6ters 4f 4rborstel 5haak 7ken 7nger 5kast 6ist 6oop 7per 5luis 8zen 5maakster
7ken 9r 9rij 6ot 5scheuren 5tjes 5winkel 3f 4fe 6r 7ig 5ig 4heid 4st 3i 4aardappel 5chtig 4end 4ig 4ker 4nerend 5heid
5igheden 9id 5kinderen 5odien 5schalig 6teedser 5tje 5vee 5zen 7rig 4pop 5ut 4weg 3m 4bus 4map 5en 7d 8st 6tje 5ing
4schroeven 4toonteken 3p 4el 4pen 7d 6r 7end 7man 6t 4tocratie 6fobie 6maan 8ne 9ie 3relijer 5n 6gek 5vent 5wijf 8ven
5zooi 4ikaal 7le 8isme 4k 3ssebes 9sen 3ts 5bui 5end 6rig 8j 5kop 5nat 5oor 4ter 7aar 7end 3um 5end 6rig 4n 4r 5bad
5codering 5endia 5houdende 5ig 7heid 7st 6ng 5ling 5overgang 5sel 5volgorde 7orkeur 5weergave 4ter 7bad 7gym 7juf 3ven
6d 5r 6ig 8heid 3wang 3zmer 2ieder 7ig 7nat 4f 4k 5jesdag 4r 5achtig 5end 5ig 5vormig 4ven 7d 5ing 3f 4fen 3jn 3k 4ken
7d 6r 7tje 4o 3m 4aat 7top 7wet 5tologen 9gie 9og 4dag 4hal 4men 7d 6r 6tje 5ing 4net 4op 4rek 4tol 3ng 5el 7end 7ing
6tje 4iek 5mobiel 5sch 4k 5end 6rpad 7tje 7weg 6t 3p 4achtig 4das 4pen 6r 4vis 3s 4sen 4teerspuit 3t 4tend 2odde 6r
3ef 4k 5heid 5st 4t 3ffie 3jo 3k 4hen 4jesachtig 4ke 6nd 7ist 4luiders 4rok 4snelheden 4uur 4vormig 3m 4men 4p 5achtig
5enbal 7hok 5vis 6ormig 3neerde 5n 6d 5ren 6ing 4isch 4k 4t 5erend 7ig 8ng 3of 5mes 4i 5end 4n 4ster 8cel 8hof 8lijke
9ing 8mop 8tje 8wet 4t 5zak 3p 4hengsten 4pen 7d 6r 7tje 4tor 3ris 6sen 3s 4sen 7d 3te 5rig 7j 4s 3ve 5niers 5r 4ing
2ucht 6ig 8heid 3ft 3if 5fok 4s 5gat 4t 5erig 5sla 4ven 7d 6r 4zen 7aar 3nen 6d 4gel 7aar 7end 7ig 4s 4zen 5ig 3ppel
3s 4dag 4jesman 4man 4sen 7d 7man 6r 3ten 4s 5bal 5ei 3un 4t 3wen 6achtige 6tje 2ysma 1mo 1naag 5diervoer 4k 4p 3bbel
7aar 7end 3ckebrod 3gen 6d 4ing 3k 4ken 7d 6r 3l 4gas 4len 7d 6r 6tje 4pot 4vuurwerk 3p 4heid 4pe 6nd 6r 7d 7end 7ig
4st 4zak 3r 4p 4ren 4send 6tand 9dend 5ing 3ster 3uw 5end 2echt 6end 8rol 6ing 3den 6d 5r 3ed 5baarder 9heid 6om 4p
3ippkuur 3kel 6put 3l 4len 7d 5ing 4puntenpot 3pen 3rpen 7d 5t 4sen 7d 5te 3tter 7end 7gek 3u 4kel 7tje 5film 4ter
7iger 9heid 9ste 5je 4zen 5inkje 3vel 6aar 7rij 6ing 6wet 2ibbel 7aar 8rij 3ckerbocker 3e 4bandde 4kap 4l 5ap 5bus
5end 5ing 4r 5tje 4soor 4tje 4val 5ormig 4zen 6r 7ig 5ig 3jp 5erig 5kat 5rem 3k 4kebeende 8nen 7ol 9len 6n 7d 6r 7zak
3p 4les 4mes 7send 4oog 4pa 5en 6r 7bol 7end 4sel 7map 7tje 5ters 4tor 3sperde 7en 9d 7t 4ter 3ttelvers 9rzen 2o 3bbel
7achtig 7ig 9heid 7vormig 4el 3edel 7tje 4i 5end 6rig 8j 7tje 5pot 4rt 4st 6erig 6ig 8heid 4t 3flook 8pad 3k 4ig 4kel
7ig 7tje 6n 6r 3l 4len 6tje 4vormig 3ok 4p 5cel 5sgat 6ters 3p 4enrij 4ig 4oor 4pen 3r 4beenderen 4f 4ren 7d 6pot 5ig
7heid 4ven 3t 4sgek 5vormig 3whow 2udde 5ig 3ffel 7aar 7end 7ig 8ng 3ist 3l 4len 6tje 5ig 7heid 7st 3ppel 7end 7pad
3rft 3s 4heid 4se 6r 3t 4sel 7aar 8rij 7end 4tel 1oala 2balt 6bom 3be 3old 2cht 2dak 3de 4ig 6heid 6st 2e 3beest 5l
6len 8tje 4oer 4rug 7gen 3doe 5kter 3fnoen 3haar 5ndel 4erder 4oorn 5ren 4uid 3ien 6kop 6oog 6ras 6vla 4oneer 7ren 3k
4alf 6veren 4eboterham 6roden 8od 5loer 5naas 6bak 6pan 5peer 5tel 4happende 4oek 7sei 3l 4ak 6ken 4bak 5ox 4cel 4end
4heid 5uisboter 4ie 5ng 4kan 6stdeur 8plank 5op 4rib 4st 4tas 5ransport 4vak 6t 5in 5loeistof 4waterpomp 9tank 5eg
3markt 4elk 5st 3n 4heid 4jit 3p 4el 6dak 6tje 6vormig 4ok 6ken 3r 4eiger 5nd 4ier 7sters 7tje 4sbal 5dag 6ocument
5houdende 5val 3s 4koezen 4tal 5eringen 3t 4erwaals 9lt 4siers 9jas 8tje 3voet 3wachter 4eide 2f 3fen 5r 6bak 6set
6vis 4ie 6bar 7es 7on 7us 6creamer 6dik 6kan 7om 8p 6mok 6pad 7ot 6tje 6zak 7et 3schepen 6ip 2g 3el 5as 5biefstuk 5gat
5kop 5lagering 5pen 5vis 6ormig 5werend 4n 3ge 2hier 3l 2i 3karper 3ne 3vijver 2k 3anjemast 4rde 3en 5d 4r 5ij 5rok
5tje 4t 5st 5ter 8ie 3hals 6zen 9d 3ing 5je 3kel 5n 5r 6d 6el 8lend 4ie 5n 6nen 3meeuw 3os 5mat 5vet 3s 4mes 4vak 2l
3a 3bak 6ken 3choz 3de 5r 6ieke 7g 3en 5aak 5bak 5gas 5hok 5kit 5man 5overslag 5tip 6remmer 5voorraad 5zak 4re 5iek 3f
4bal 4vormig 3gans 6zen 3haring 3ibrie 8tje 4ek 3k 4end 3len 5t 3okwint 4m 5bijntje 5kop 5men 7tje 5sgewijze 4nel
5iaal 7le 8isme 9st 6e 7tje 6satie 9or 7eer 8ren 9end 9ing 7t 4s 5saal 9st 7ler 6en 6us 3t 3ven 6ier 5r 2m 3aan 4f
3baars 7zen 4uis 6zen 3ediant 9esk 6e 4et 6achtig 4n 5d 4ten 3foor 7tje 5ren 3grens 5onden 3iek 6eling 7rig 4jn 6ekaas
9zen 4sch 3kommer 9tje 3ma 5atje 5liewant 5neukers 5vormig 4en 5r 6lijke 6nis 6vol 5tje 3odovaraan 9anen 3paan 5nen 5s
6sen 4el 4res 7se 3st 3t 3vormig 2n 3d 4ig 4schapper 3en 3fijt 3geraal 7len 4si 3ijn 6enhok 9ol 8kot 8oor 8pak 8ras
8vel 6tje 4kpaarden 4ng 6in 6shof 5kje 6lijk 9kst 6rijk 3kel 6aar 7chtig 7rij 6end 6foes 9zen 6pot 3soorten 4tabel 3t
4erfeit 9tsel 4gat 4zak 3vooi 7ering 2of 3g 3i 4aap 4ker 4lui 4man 3k 4gas 5ek 4les 4nat 4pan 5ot 4sel 7tje 5ters 4tip
4vloeistof 4was 4zak 3l 4bak 5laderen 4kit 4meesje 5onoxide 4pot 4rabi 4sap 5la 5tofatoom 8bron 8keten 8markt 8staal
8vezel 4tje 4vis 4waterstof 4zaadkoek 8olie 8plant 8teelt 8veld 6k 5uurgas 3n 4tje 3p 4dag 4goederen 4jesbak 4lui
6stigen 4man 4som 5ters 4vaarders 9ij 3r 4d 5dansende 5iensten 4hek 4kap 4leidster 5id 6ederen 4nis 4tje 5s 6achtig
6ig 8heid 6lip 6werend 3s 4jer 3t 4beenderen 2p 3al 5lak 3baken 5l 6len 4lad 4out 3duel 3eke 4n 5d 4r 5achtig
5diefstal 8pdruk 5ets 5houdende 5legering 5vet 3gegevens 5vel 4las 6zen 4roep 3hout 3ie 5erder 5ren 8d 5tje 4ist 4j
5vel 3je 3klas 7sen 5ep 7pen 9r 3laag 5gen 5mp 5st 7ig 4icht 4oopster 6s 5per 5ze 3man 6nen 3nagel 3pakking 4el 6aar
7rij 6bazerij 6end 6ing 9swet 6net 6oton 5n 6d 5r 4ig 6heid 6st 5jn 4ositie 5ter 6ig 3ra 4egel 4iem 4ol 6len 3s
4cholen 7ol 7t 6udden 9end 7w 4pijker 9rtje 4tation 5em 6rke 5udie 6k 3t 4ekst 5lefoon 4isch 4ologen 8ie 7og
3voddentaks 5orn 5rens 4rouw 3wand 4erk 4ilgen 3ziekte 5jde 4org 2r 3aal 6mos 6rif 6tje 6vis 4len 5ijn 4n 3beel 5len
3daat 7heid 7st 5te 7r 4e 5el 7tje 5len 6iers 4on 3en 5aar 5wan 3f 4bal 7ler 7sters 4vlechter 3haan 5nen 4oen 7ders
3iander 4st 3jaal 7tje 5len 3moraan 3nak 5lijn 4el 6len 5t 4is 6sen 4oelje 4uit 3oester 3poraal 9tje 4s 5lid 3re 5l
6achtig 6ig 8heid 7ng 3set 4t 5achtig 5erig 5ig 5mos 3t 4ademig 5f 6fe 8r 4bij 4elas 6ing 5nd 4golvig 4heid 4ing 7bon
7sbon 8pas 4jan 4om 5or 4schedelig 5t 6aartte 6ondig 4verbander 5leugelig 4weg 5iekten 4zichtig 3und 3ven 5t 4ijnagel
3zel 6ig 8heid 2smisch 4ogonie 6raaf 8fen 9ie 9isch 5logie 9sch 7og 5naut 5poliet 5s 3sem 3t 4baarder 8heden 9eid 8ste
4elijke 9er 9heid 9st 5nd 5res 6ij 6tje 4ganger 8ster 5rondje 4kinderen 4umeerde 7ren 8ing 5um 7pje 4winster 2t 3baas
5zen 3elet 4n 4r 5aar 5ij 3je 3madam 8men 3o 4misi 3s 4beu 4end 4misselijk 4tudent 4zak 3ten 5r 6aar 2u 3beitel 3d)",
R"(4elevering 4heid 4waterkuur 5eg 3front 3gevat 3kleum 8end 8pje 3s 3t 4end 5rtje 3vatten 3we 5lijke 9er 9heid 9ste 2vel
5tje 4n 2zak 5ken 3en 4rij 3ijn 6tje 1raag 4i 5achtigen 5enbek 7d 7kap 7oog 6rig 7tjes 4k 5gas 5ijs 5net 5sters 4l
5oog 4m 5bed 5hok 5kinderen 5pje 4n 5arm 5man 5oog 5tje 8skan 3b 4be 6kat 6l 7arij 7ig 8ng 7tje 6nd 6r 7tje 6tje 4lot
4sel 3ch 5tdadig 6eloos 9ze 9zer 6ig 8st 3ftpapier 3g 4ge 3k 4eel 5len 8d 6ing 9etje 5nd 5rig 6srel 6tje 4kemikkig 6n
3len 3m 4akkelig 4erij 4iek 4mat 5en 6r 6tje 5ing 4p 5achtig 5erigheid 5werend 3nen 4ig 6heid 6st 4k 5heid 5jorum 5st
5zinnigen 9igst 4s 5slagader 5vat 4t 5achtig 5enbak 7kop 7man 3p 4a 4pe 6r 4st 3s 4heid 4lot 4pen 4se 6lde 7en 6nd 6r
7ig 3t 4ertje 6vormig 5s 4on 3ukrau 4w 5el 3wkraw 2ediet 7geving 7wet 3eft 6achtig 6ensla 4g 4k 4s 4t 3gel 6ig 8heid
5n 3k 4el 6tje 3ng 5erig 6tje 5ig 4ken 7d 5ing 5t 4sen 4t 5enbol 7mik 6rig 9heid 3p 4pen 3sen 3ten 4ologie 3uk 5el 7ig
4n 5end 4pel 7bos 7heid 3vel 6ing 2ib 4be 6l 6tje 5ig 7heid 3ebel 7ig 9heid 8ng 4gel 7ig 4k 5elaar 6npit 4l 5ei 5hen
5kip 4uw 6el 4zel 3jg 5end 6rtje 5seer 6god 6haftig 6man 9seer 6wet 4n 4s 5end 4t 5achtig 5houdende 5wit 4zeltand 3k
4kel 6mik 9ken 9kig 6n 3ll 3mi 4p 5end 5ing 3ng 5el 7end 6righeid 6tje 5lid 5sgewijze 5vormig 4kel 7ing 3oel 6end 3p
4pen 3s 4jna 4sen 4tal 7achtig 7letje 8ig 9jne 9seer 7vormig 3tiek 5sch 6eer 7ren 9nd 2obiya 3cht 3dde 3eg 4l 4p 5oek
4s 5kop 4ze 6l 7ig 7kop 6nd 6r 5ig 3i 3k 4ant 7st 4et 4ken 4odil 8len 9enei 9etje 4us 6sen 3l 4len 6tje 3m 4bek 4heid
4lijnig 4me 6r 5ing 4p 4st 3nen 6dak 4iek 5ng 7seed 4kel 7achtig 7end 7ig 8ng 7pad 7weg 4tjong 3ok 4n 5bladeren 5lid
5rad 5slagader 5tjespen 5vormig 4p 4s 4t 3p 4aar 5chtig 4pen 6r 4sla 3t 4ter 5ig 3zen 4ig 2uch 3i 4d 5achtig 5enbad
8oters 7mix 7rek 6rij 5ig 7heid 5kundigen 4end 4f 4k 5enzak 4m 5el 7aar 7pad 5ig 5pje 4ntje 4p 5end 6rig 9heid 8j 7tje
5gat 4sarm 5bek 7s 5dak 6raging 5elings 6nd 5gewijze 5ig 7ing 6ng 5jas 5kop 5lings 5mes 5net 5puntbank 5ra 7k
5vaarders 6ormig 5weg 4tvat 4ven 4wagenrace 4zemunt 6n 3k 4as 4ken 5ig 3l 4len 7bol 9s 7d 7kop 6r 7ig 6tje 5ig 6ng
4set 5la 2yoliet 3pton 1st 1tv 1ub 3be 4oot 5ten 3eer 4ren 3iek 4sme 5t 6isch 3us 5sen 5vormig 2ch 4end 2dde 5tje 2i
3er 3f 4aap 3ken 6tje 3l 4dek 4net 3n 3p 4bad 4erij 3s 4heid 3t 4beenderen 8spier 5lessuren 4spierpomp 4vis 3ven 3zen
2kelde 5eku 6n 5t 2l 3as 5sen 3de 3koek 3len 3t 2mmel 3quat 2n 3de 4ig 6heid 6st 3gfu 3ne 5nd 3st 5aas 6rm 5bus
5diefstal 5eloos 8ze 6naar 8res 5grasveld 5hal 7ndwerk 5ig 7heid 7st 6js 5koe 7p 5liederen 8vend 6ul 5matigs 6estgift
9stof 5oog 5pik 6latform 6raktijk 5rijdster 5stofbaan 9buis 9laag 5tak 5vak 6ol 7orwerp 5wol 5zij 7n 8nigen 3t 2r 3as
5sen 6iers 3en 3k 4eik 5nzak 4iep 4uma 3saal 5len 3u 2s 3hand 3je 3sen 6d 6tje 3t 4landschap 4rif 4toerisme 4vaarders
8tuig 6k 4wachttaak 5eg 2t 3hoer 3je 3smoes 7zen 4treek 3ten 6kop 3werk 4ijf 6ven 3zooi 4wager 2ub 3r 4bad 1waad
5denkende 5heid 5schiks 5zerig 4ie 5ig 7heid 4k 4l 5tje 3b 4aal 4be 6tje 5ig 3de 5r 4raat 6nt 6teer 8n 8ren 7isch
7uren 8ur 5eerde 6ren 3jongen 3k 4end 5rtje 4kel 7aar 7end 7ig 6n 7d 4zalver 9rij 3l 4ificatie 8eer 9ren 9rend 9ring
5jk 7ere 7heid 5tatief 9eve 6eit 9svol 9swet 4len 6tje 5ig 4sterde 8s 3m 3nsel 7arij 5uis 4t 5a 5ificeer 9eren 6satie
6tatief 9ieve 7eit 5or 5um 3rk 4rel 4t 5aal 5el 7ei 7tje 6t 5iel 7r 8tje 6jn 5o 5sachtig 6iet 5uur 3sibita 4jiorkor
4sie 4t 5erig 9heid 8j 5ig 3tong 4rijn 8tje 4s 2ebbel 7ig 3e 4k 5bak 6ed 5hok 5kas 5sel 7t 5vis 4l 3k 4eling 5nd 5rij
8tje 4ing 4ken 7d 3l 4dam 5er 4len 7d 6r 7ij 5ing 4m 3nen 3stie 7tje 7us 8ze 9er 3ten 4s 5baarder 9heid 9ste 5end 5ing
5uur 4ter 7aar 7end 3zel 6aar 7chtig 7rij 6ig 2h 2ibus 6sen 3ek 5st 3jl 5end 6rige 4n 5end 5ing 4t 5ing 3k 4achtig
4bak 4damplamp 4ken 4wi 3nkeleer 8ren 9end 5slag 4t 5aal 5essens 6t 3ps 3s 4pedoor 9rtje 8ren 6l 7end 7ing 7tje 4sen
7d 6r 4tig 7heid 7st 3tantie 9tje 4eerde 7t 5ren 1yat 2nologen 7ie 8sch 6og 2u 3examen 0laad 4bak 3f 3g 4drempelig
4hangende 5eid 4landbaan 8se 4rentend 4sgewijze 5t 6ammig 4tij 4vliegende 5ormig 4waterlijn 3i 4end 3k 4baarder 8heid
3n 4tje 3r 4tje 4zen 7kap 3s 3t 4bloeiende 4dunkende 9nder 4hof 4komer 6p 4mes 2b 3aria 5um 3bekak 8ken 5r 6daan 8nen
6lot 9tig 4onen 5on 3el 5ing 4ur 3iaal 6t 5le 5ten 4el 6st 4liteit 3o 4jas 4rant 6toria 9ium 5eerde 8t 6ren 5ieus 8ze
3rador 3s 3yrint 8isch 2ch 4bek 5ui 4ebek 8ken 5dingen 5nd 7erwijs 5rig 8heid 8st 6tje 4gas 4spiegels 4wekkender 9ndst
3oniek 8st 6sme 3rosse 3taat 5se 5ten 6ie 4ogeen 7ne 5meter 5se 3une 2dder 6zat 3e 4lichterij 4r 3ing 5kje 3y 4boy
4shaves 2esie 3tare 2f 3aard 3bek 6ken 3enis 7sen 3fe 5r 3hartig 9heid 4eden 5id 3jes 3st 2g 3e 4lonenland 4r 5bus
5vet 5wal 4vloerbus 3une 2iciseer 7ren 8ing 6me 6tisch 2k 3beits 4omen 5om 3ceinturen 9ur 3ei 4n 5d 5hal 8le 5tje
5velder 9s 5zak 3jas 6sen 3ken 5r 4leur 3laag 5gen 4eer 5ren 3moes 3ooi 3s 4chade 6oen 9tje 4heid 4taaf 6ven 3t 3verf
6nis 9sen 6ven 3werk 3zegel 2l 3a 3de 3len 6d 3t 2m 3a 4atje 3bada 4da 4el 5rtsnoot 4iek 4rekijn 5iseerde 8ren 9ing 3e
4l 5le 4ntabel 7tie 6eer 7ren 3fer 3gelegd 5slagen 3heden 5id 3inaat 6ir 6ten 5eer 6ren 3legden 6gen 5ndig 9heid 3me
5ling 5nadig 5r 5tje 8spap 4ig 6heid 3oen 3p 4enist 6kap 6pit 5tkan 9nen 7om 9men 4ion 7nen 4ongaap 8pen 4rei 3sbout
4filet 4gehakt 4kotelet 4laan 7t 5oeg 4oor 5ren 4poot 4schenkel 7ouder 4t 5ong 5raal 7len 4vacht 5el 7len 5lees 4wol
7len 4zadel 3zak 6ken 5lig 2ncaster 4e 5ren 8d 5tvormig 3d 4auer 4bouwafval 9laam 8bank 9eurs 9lad 9odem 8debat 9eel
9orp 8ende 8feest 9olie 9onds 8geld 9ewas 9if 9rond 8haven 9ulp 8kring 9unde 8land 9even 9obby 8markt 9odel 8natie
8oogst 8paard 9rijs 8raad 9aden 9egio 8sfeer 9taat 9ter 9teun 8teelt 8visie 8wagen 9ater 9egen 9erk 8zone 4dag
4eigenaars 9aren 5lijke 9er 9heid 9st 5nd 5rig 8heid 7j 4genote 5oederen 4huishotel 8stijl 4ijs 5ng 7snet 4jepik
4loperij 4machtstaf 9top 6n 5eetkunde 4oppervlak 5uw 4rat 5oofdier 6t 5ug 4schapjes 7eiding 5dienaars 9aren 5heerlijk
5kinderen 5man 4waarts 5eg 6t 4zaat 5iekig 6j 3en 3g 4ademig 5rm 7aap 7ig 4dradigere 9gste 5urig 9heid 9st 4gerektere
5olvig 4halzig 6rigen 4jariger 4lauf 8end 8ski 5ip 4nek 4oer 6st 5or 5ureus 9ze 6stine 4pootmug 4schedelig 5doorsnee
5kom 5laapster 5om 5peelband 9film 5rijdende 5scheeps 5taartaap 9tig 5wal 5zij 4tongig 4uissant 6t 4vleugelig
4werkende 7pig 5ijlig 4zaam 8aan 8heid 8st 6me 8r 3kmoedig 3oline 3s 4ier 4puntslang 3taarn 8man 8tje 8vis 5ren 8tje
8vis 4er 6fant 9tend 4haan 6nide 3yard 2os 2p 3aroscoop 9pen 9pie 6tomie 3dance 3el 3idair 4s 3je 5skat 3landuil
3middel 9tje 3pen 6d 7ag 6pop 5r 6ij 3sus 6sen 3t 4op 3werk 3zak 5lf 6ven 4wans 2que 2r 3deer 5ren 3en 3f 3ge 4hetto
4o 3ie 5farie 4ks 6bos 3k 3moyant 3ve 3yngaal 7len 6itis 6oloog 7scoop 9open 9opie 5x 2s 3aggregaat 5ne 4pparaat 9ten
9tuur 4rtikel 3baar 5nd 4rander 5il 7len 3cief 6ve 3doos 5p 6pen 5zen 4raad 6den 3er 5fax 5gun 5pen 3flens 3ijzer
3kaar 5p 6pen 5ren 3mes 5taal 6hode 3naad 5den 3oog 3pistolen 8ol 4laat 6ten 4roces 9sen 3robot 5ok 4ups 3sen 6d 5r
4ing 4nelheid 4o 5otje 4taaf 6ven 5room 3t 4arm 4echniek 9sch 5rend 6lijke 9ker 4geefster 6ving 4ig 6heid 6st 5jd 4pak
4rem 3verbinding 3werk 2t 3afel 3e 4i 4nd 5ightshow 5tie 4r 5aal 6le 5tje 4x 3hyrus 8sen 3ierbomen 8om 4jn 4n 5g
5iseerde 8ren 9ing 7t 6teit 5o 4tude 3je 3nagel 3relatie 4ine 3te 3uw 3werk 2udanum 5tie 7o 4e 3nch 3reaat 6ten 4ier
7bes 3w 4ertak 4heid 4st 4tjes 2va 4bo 4ssen 3eer 4loos 6ze 4ment 4n 5del 4ren 7d 4t 3ing 2w 3aai 6end 7rig 9gst 6ig
8heid 8st 3ine 3ntennis 2xans 5tia 4tief 7ve 3eer 6pil 4ren 7d 2zaret 5ist 5us 7sen 3en 4r 5ij 3uli 4ren 4ur 1bgo 2o
1cd 1eader 4gitarist 4zanger 9res 3flet 3gue 3o 3se 5bak 5nd 4ing 2b 3a 4al 4len 3be 5r 6end 4ig 3lam 3maag 5gen
2chajim 3ithine 3tine 4or 6aat 4rice 4uur 7bak 2d 3e 4ndag 5man 5pas 6op 5tal 5voordeel 4r 5achtig 3ig 5ganger 5heid
5ing 4kant 3jes 3lamp 3s 2e 3d 4st 3f 4baarder 8heid 4culturen 4net 4tijdgrens 8loos 9oze 8seis 9fase 9loos 9loze 3g
4at 4ganger 4heid 4looptijd 6perij 4st 6andswet 3k 3m 4achtig 5n 6nen 4houdende 4put 3n 4diensten 4eed 4goederen
4heerschap 5of 4man 4tjebuur 3p 4heid 4oog 4st 3r 4achtig 4baarheid 5ereiders 4ling 8ental 9tje 5oopbaan 4platform
6ichtwet 4rendement 4standaard 6ofkeuze 4vak 4weg 4zaam 8heid 8st 6me 8r 3s 4baarder 8heid 4kop 4les 4map 4onderwijs
9zoek 4pen 5ortfolio 4tip 4uur 4verslagen 5olgorde 3t 3uw 5enbek 7hok 9l 7kop 6rik 5in 5tje 3water 4ieken 7te 2f
3doekje 3gozer 8tje 3hebber 3maker 3schopper 2g 3aal 6st 5t 4le 6r 5isatie 7eer 8ren 9ing 7me 7tisch 6teit 4sthenie
4taris 9sen 5eer 6n 6ren 5ie 5o 3batterij 9ijei 4oor 5ren 4uis 6zen 3de 3e 4nd 6a 7risch 4r 5jas 5stafchef 5top
5voertuig 7orraad 3gen 6d 5r 4ing 3hen 6nen 4orn 3io 5nair 6ella 9ose 4slatief 9eve 8uren 9ur 5tiek 4tiem 6maris 8tie
7eer 8ren 9end 9ing 7ist 8teit 3kaart 5st 4ip 6pen 3o 4rders 3penning 5riode 4lank 4rent 4uzzel 3ras 6sen 3sel 3t 4ijd
3uaan 5nen 2i 3band 4omen 5om 3d 4ekker 5nd 5rsduo 7rol 4ing 7ennet 7net 6kje 4sel 5man 5ters 3en 3grijs 7ze 5oeve
3kleur 8ig 3linden 3plaat 6ten 3reep 5pen 4iem 3s 4el 3tje 4motiv 3zeel 5n 2k 3bak 6ken 4ier 3detectie 4icht 8heid
4orpel 3en 5diensten 5lid 3gat 4ereden 5schoten 6lagen 6token 3honing 3je 3kage 4e 5nd 5r 6bek 6der 6nij 9tje 6tje
3olie 3prikken 3rijden 3schieten 4t 5een 3t 3verlies 4rij 3water 4eerstand 2l 3de 3iaard 4e 5achtig 5bladeren 6ol 5tje
5wit 4jk 6erd 6heid 3lebel 8len 5n 5tje 3t 2men 3ma 5ta 4er 6aak 6tje 5t 4ing 3steraak 3uren 4ur 2nde 3en 4r 5spas 3g
4teas 6dal 3ig 5heid 5ing 5st 4ng 5isme 7t 8isch 3s 4dop 4kap 5op 4put 4vormig 3te 5achtig 5dag 5jas 5liederen 5zon 4o
3ze 2p 3e 4l 5bak 5rek 4r 5d 3idopterist 3orello 3pen 5r 3ra 4eus 6ze 4oos 5zen 7rie 3t 4on 5some 7om 6pirose 2raar
6svak 4ren 6s 7sen 3en 5d 3ing 2s 3aanbod 4uto 4vond 3bespreking 5zoek 4ienne 5sch 4lok 7ken 4o 5ek 4rief 7ven 4us
3dag 4eel 4oel 4uur 3gaf 5ven 4ebeuren 6onden 7uw 5ef 7sters 5geven 5ld 5ven 7r 4roep 3indeling 5houd 3jaar 5ren 4e
3kaart 4ist 4offer 3lokaal 9tje 7len 3map 6pen 5teriaal 9alen 4ethode 4odel 6ule 3niveau 3onderwerp 4pbouw 5dracht
5zet 3pakket 4laats 6n 7nen 9r 4raktijk 5ogramma 3rooster 4uimte 3schema 4en 6aar 9sdak 9tje 6d 4ing 5tuatie 4tijl 5of
3t 4aak 4hema 4ijd 4oestel 9llen 3uitval 4ren 4ur 6tje 3vliegtuig 5ucht 4orm 4rije 3wagen 4eek 5ken 2t 3aal 4le 5iteit
3hargie 8sch 3sel 6werend 3te 5nd 5r 6bak 6lievend 8jke 9ker 9kst 4re 2ucoderma 3gen 6aar 7chtig 6tje 6zak 3k 4emie
8cel 5rd 4heid 4igheid 4ocyt 5plast 4weg 3n 4end 4ing 6kje 3r 4der 4end 3s 3t 4erend 6ig 4ig 6st 3ze 2v 3antijn 3e 4l
4nd 6ig 8heid 8st 6making 5sdag 6les 7ooppot 6moe 6pad 6sap 6uur 6weg 8t 7il 6zin 5tje 4r 5ancier 7tie 5baarheid 6ot
5cel 5end 5ingsakte 9bon 9bron 9data 9deel 9jaar 9nota 9plan 9punt 9taks 9tijd 9vorm 5slagader 3iathan 4et 4tatie
5isch 3ulose 2x 3ica 6al 6le 5ograaf 9fen 9fie 6logen 9ie 9isch 8og 6n 2ze 4naartje 5d 4r 5es 5tje 3ing 5kje 1iaan
3ison 3ne 3s 4pen 4sen 2bel 5le 7nnet 7tje 4raal 8st 6le 8r 7isatie 9eert 9eren 9me 8teit 5o 5tair 7risch 9sme 6ijn
3idineus 9ze 5o 3rettist 7o 4ije 5s 6sen 5um 2c 3entiaat 8te 7e 4t 3haam 7pje 7scel 8vet 5melijk 7n 4en 4t 5bad 7k 6ol
5dysforie 5elijke 6nd 6rtje 5gas 6evender 5hal 6eid 5ing 5kap 5man 6is 5net 5overlast 5pen 5val 6oertuig 8tig 3k 3tor
2d 3bonden 3cactus 9sen 3geld 3je 3kaart 3land 3maat 5ten 3nummer 3ocaine 3staat 6ten 3woord 2ebaard 3d 4culturen
4eravond 6boek 6dichter 6enboek 8cycli 8schat 8tafel 6lijk 3erde 3f 4dadig 9heid 5esgod 7pad 6vol 4elijk 9heid 9st
4had 5eb 7berden 9rij 9rt 7sters 6id 4kozend 8rijen 7ing 4lijke 9r 8heden 9eid 8st 4tallig 3g 4end 3p 3r 4enman
4vormig 3s 4blessuren 3t 3ve 5ling 9etje 9sjuf 9skat 9skoe 9soom 9spen 9spop 9sras 9svak 9szus 5moederen 5r 6d 6lee
4ig 6heid 3zen 2festyle 3laf 6fen 3o 3t 4boy 4end 4put 4sters 8tje 2g 3a 4menten 3bad 5nk 4ed 4ox 3comfort 5ncert 3dag
3fiets 3geld 5n 6d 5r 4ing 3hal 6len 4ouding 4trail 3kuren 5ur 3nine 3plaats 3stand 5oel 3t 4axi 3uster 8heg 3wei
3yrofobie 2j 3boord 3d 4elijk 9heid 5nd 6sweg 5res 4zaam 8heid 8st 6me 8r 3f 4elijk 4goederen 4liederen 4rentekas 3k
4bus 4diensten 4end 6gif 6zak 4mis 4wa 6des 5it 4zak 3m 4end 5rig 4ig 4kam 4oor 4pot 3n 4bus 4diensten 4end 6net
4managers 4olieverf 5nderwijs 4vliegtuig 5ormig 4zaadkoek 8meel 8olie 3p 3s 4terbes 7tje 5trekkers 9ster 5volgorde
5weergave 3ve 4ig 6heid 3waarts 3zebet 5il 5n 4ig 6heid 5j 2k 3doorn 5ren 3e 4ur 6achtig 6tje 3hout 3je 3kebaard 9dend
5n 6d 5pot 5r 3mevestje 3steen 6nen 5ok 7ken 3t 3zout 2l 3a 3de 3len 4ig 5putter 3t 2man 3bisch 4o 4us 3erick 4s 3iet
4t 5atief 9ve 5eer 6rende 7ing 3o 4ensap 6tje 4nade 4usin 2ndaan 4e 5bladeren 6os 5tje 3ea 5ir 5menten 5riseren 9ring
7teit 4sman 6en 3gerie 4ot 4ua 5ist 8iek 9sch 3iaal 7tje 5len 5tuur 4e 5erde 5ren 4ment 3k 4end 5rarm 6bal 7il 6d 7ij
6lid 6oog 8r 6rij 6vak 6zij 4miegel 4sachters 6f 5binnens 5halfs 7ndigen 6eid 5ig 5om 5rijdende 5voetig 7ors 3nen 6kar
3o 4leum 5zuren 7ur 4snedes 3t 4vis 5ormig 4wormsoort 3ze 2o 3n 2p 3beweging 9nkje 4loem 8ig 3ide 4zzaner 3je 3lap
6pen 4ezen 8d 3ogram 8men 4somen 5uctie 3pen 3ssleutel 6ot 4tick 4ynchrone 9oon 3t 3vis 6sen 2quida 7teur 8ie 6e 7ren
6iteit 2ra 3e 2s 3bloem 3dodde 3een 3pel 5n 4t 3sen 3t 4ening 5ria 4ig 6heid 6st 5ng 2tanie 3er 5aat 6ir 6risch 6tor
7uren 8ur 9rmap 5pak 5tje 3hium 4o 5chromie 5grafeert 9eren 3igieus 8ze 3otes 3teken 8tjes 5rair 7tor 8uren 9ur 3urg
6ie 8k 7sch 2ve 4act 4streams 3ing 3rei 6tje 5t 1no 1oaden 3fer 2b 3ben 5r 6ig 5s 6achtig 5tje 4ig 4y 5bar 5end 5ing
6st 3ectomie 4lia 3je 3oor 4ren 4tomie 3s 3t 2c 3atie 7f 7ven 3h 3k 3o 3s 3us 2dder 6achtig 6ig 6oog 3en 3ing 2each
3der 6tje 3f 4waarts 4zij 3i 4end 3lav 3mpia 7atje 3nen 4s 3p 3r 4der 4end 4is 6sen 3t 3ven 5r 2f 3bazuin 3dicht
3felijk 3gezang 3lied 3prijzend 8ing 4salm 3rede 7nen 3spraak 7ken 3t 4rompet 3uiting 3waardig 4erk 3zang 2g 3aritme
8isch 3bestand 4oek 3de 3e 4erbed 5tje 4menten 8schip 4ren 7d 3ge 5gevens 5nd 5r 6tje 4ia 3heid 3ica 5i 5us 4es 4n
4sch 5tiek 7sch 3jes 3lijn 3normaal 8le 3o 4otje 4pedie 8sch 9t 3s 3t 2ipe 2k 3aal 6tje 5s 4le 5isatie 7eer 8ren 9end)",
R"(9ing 6teit 4rtikel 4zen 3duif 6ven 3eend 4n 4t 5tenhal 6ist 3fiets 4luitje 3jes 3ken 5r 6tje 4ig 3middel 3roep 3spijs
7zen 4tem 7men 5of 7fen 3t 3us 3vink 4oer 5gel 2l 3broek 8erij 3de 3ita 3len 5pot 5tje 4ig 4y 3t 2m 3bardrente 7tarief
4ok 3e 4r 3ig 3men 5r 6d 6ig 3p 4erd 6ik 4heid 4igheden 8id 4st 4weg 3scholen 7ol 2nen 5d 3g 4drinkglas 4etje 4filler
4itudinaal 9nale 4lists 4onderzoek 4slagader 4top 4ue 4vis 3k 4end 3t 4arpalm 2o 3chen 7aar 7ing 3d 4achtig 5rm
4houdende 4sdiensten 5man 5vaartuig 4wit 3f 4bos 4groeifase 4houtsoort 5ut 3g 3i 4end 5rij 3k 4alike 3m 4heid 3n 4bod
4eis 4maatregel 4onderzoek 4som 5tandaard 4voordeel 4wet 5ig 3p 4baanbreuk 8check 9oach 8einde 8jaar 9aren 8keuze
9loof 8plan 8vraag 8wens 4dag 4hek 4ing 4kat 4onderdeel 5or 4pad 6s 5op 4rek 4sheid 5ters 4vloeistof 3s 4heid 3t 2pen
5d 4r 5ig 5tje 2r 3d 3ejas 7sen 4ntzkracht 3gnet 3i 3k 3raine 4e 5tje 4ie 5g 3t 3um 2s 3baar 5ndig 9heid 5re 6st 8end
8ing 4inden 4ladig 4ol 6len 7ig 4rak 6nd 8ing 5eek 6ken 9d 3cedel 5el 5len 3dag 4raaien 3er 3gaan 6t 4ebarsten 6onden
6rand 7oken 5draaid 5gaan 7ne 6ooid 5haakt 8ld 7ngen 5klopt 6noopt 6ocht 7men 7ppeld 6regen 5laten 6d 6open 5maakt
5peuterd 6raat 5raakt 6eden 6ukt 5scheurd 8oten 8roefd 8ud 6lagen 6neden 6prongen 6taan 7ormd 5tornd 6rokken 5vezen
6logen 5weekt 7rkt 6oeld 6rongen 5zeten 4ing 4ooi 3haken 5len 5ndig 6gen 9d 4eden 5id 4oofd 3jes 6weg 3kaai 5de
4loppen 4nippen 5oop 6pen 4om 6end 5op 5pen 6pel 9ing 4rijgen 4wam 3laat 5ten 8d 6ing 4iep 6t 5ggend 5ppig 9heid 4oop
5pen 8d 3maak 5ken 8d 6ing 3peuteren 4laats 5ek 4raten 5ijs 7zen 3raak 5ken 4ijden 4uimte 5k 6ken 3s 4cheur 6iet 9end
6oot 6roeven 6udden 4igheid 5ng 4loeg 4nijden 4pringen 9t 6ong 4taand 7t 5ormen 3t 4ijd 4ornen 4rek 5ok 3vijzen
4liegen 9nd 3wal 4eekt 5g 5ken 5rken 4oelen 4rikken 6ngen 3zinnig 9heid 5tten 9d 2t 3a 3eling 4n 4rij 7tje 7wet
3genoot 7te 5val 8len 3ing 4on 3je 3nummer 3sbedeling 6paling 6stel 4verbonden 4wisseling 3to 3us 5bladeren 5sen 2u
3che 6r 6st 3nge 6achtig 6bar 6set 3ter 6aar 6end 6heid 6ing 3vredeur 3w 2vegame 4handles 4n 5d 4r 5boy 5dak 5tje
2wbudgetfilm 3carbdieet 2yaal 6st 4le 6r 5ist 8isch 6teit 4uteit 2ze 4nd 5ge 4r 3ing 1pg 1sd 2o 1to 2s 1ub 3ben 5r
6iaans 7g 3de 3t 2cht 5bad 7l 6ed 7l 6us 5cel 5end 6rtje 5gat 5happer 5ig 7heid 5kuuroord 5levering 5net 5perspomp
6ostvel 5rem 6uimblok 5stikstof 5vaartuig 9twet 6oorraad 5weg 5zak 6uurstof 3ide 5iteit 4fer 7tje 3ky 3ratief 9st 8ve
9er 3ullisch 6usmaal 9alen 2diek 2es 2g 3uber 7der 2i 3aard 7ij 3bak 6ken 3d 4end 4heid 4keels 4op 4ruchtig 9igst 4st
3e 4r 5end 5ik 5tas 5was 3fel 6dak 6tje 3heid 3igheid 3k 4gat 3lak 6ken 9d 4ekkerland 3m 4ig 6heid 4pje 3paard 8vel 3s
4kop 4tercel 4zak 3t 4enant 4ist 3wagen 5mmes 3zen 6bos 6ei 6kam 7op 4ig 2k 3ken 3raak 5ke 3t 2l 3de 3hannes 3koek
3leman 8nen 5n 6d 5pot 6raat 5tje 4ig 6heid 4o 3praat 3t 3verhaal 2mbaal 5le 4ecken 7te 3en 3inal 6ntie 5escent 9ntie
6us 7ze 9r 5istisch 3me 5l 6achtig 6end 6ig 3psum 2nair 4park 3ch 5box 5end 6s 5uur 3et 3s 3ula 3zen 2pine 3us 2ren 4x
3k 4end 3ven 2s 3je 3sen 3t 4eloos 9heid 7ze 9r 4hof 4ig 6heid 6st 4ra 5e 5um 2t 3heraan 7nen 8isme 6s 3je 3tel 2ur 2w
3de 3e 4r 3st 3t 2x 3aflex 3e 4goederen 4hut 4r 3ueus 6ze 8r 2zerne 1ycea 4um 3hee 3opeen 3ra 2meziekte 3f 4atisch
4evat 4ocyt 5om 4vat 2nch 5wet 3x 4oog 2ra 3ici 5us 4ek 4sch 5me 2sine 4s 3ol 0maag 4d 5eke 6lijk 4onderzoek 4resectie
4sap 3i 4end 4sel 3k 4baarheid 4sel 5ters 3l 4derij 4sel 4tijdbon 8keuze 8plan 9rijs 8soep 4werktuig 3n 4achtig 4d 5ag
5elijks 5loner 5som 5weergave 4god 4kop 4landschap 4man 4oppervlak 4top 4vis 5ormig 4zaadbrood 3r 3s 4bal 4trichtien
4wol 3t 4dop 4kan 4lat 4pak 4schappij 4vis 4werkdeel 8plan 2caber 7st 5re 4dam 7iseren 7weg 4rena 5oni 8sch 3edoine 3h
4a 4ete 4iavellist 5entje 5na 7al 7le 7tie 6e 7as 7hal 7rie 7tje 6ist 5smo 6tisch 4o 4tig 7end 7ing 7st 5swil 3onniek
3rame 7ede 8en 4o 5bioot 8ten 9iek 5faag 7gen 5scopisch 3ula 6gat 2d 3am 5meke 7n 7tje 3e 4ra 4tje 3ison 3onna 7atje
3ras 6sa 4igaal 7l 2estoso 5ro 2f 3fe 5r 4ia 6lid 5oos 6si 7o 6ze 3je 3kees 5tel 5zen 3st 3t 2g 3azijn 8ier 8tje 6ne
3elhaengans 4n 5ta 4r 5der 5heid 5st 5tjes 3gi 3ie 5r 4rusladder 4sch 5ter 6raal 9t 8le 8te 9uur 3ma 5tisch 3naat 5ten
4eet 7rem 5sia 7um 5ten 6iet 7satie 8ch 8eer 9ren 9rend 9ur 8me 6ometer 7sfeer 6ron 4ifici 8us 7ek 5tude 4olia 8atje
4um 3ot 2haradja 5ishi 3dist 3jong 3onie 2idenspeech 6trip 3l 4bom 6x 4end 4ing 7lists 4lot 3nframe 4port 4stream
4tenee 9rde 9rt 9tje 8ren 3s 4kiemolie 6p 4onnettes 4pap 4ras 4vergister 3tre 6sse 3zena 2jem 4statisch 6eit 6ueus 9ze
9zer 4ur 3olica 4or 4r 5aan 7t 5domus 9ssen 5etje 7tes 9tje 5iteit 3uskel 2k 3aak 4ken 4m 4peri 4ron 4slang 5sarolie
3e 4l 5aardij 8schap 9land 9loon 9ter 6rij 5end 5ij 4nd 4r 5ij 3heid 3i 3ke 5lijke 9er 9heid 9s 5r 6tje 4ie 3reel 7tje
5len 4on 5on 3st 3t 2l 3achiet 4daptief 9eve 4fide 4ga 4ise 4ria 7mug 4thion 3chance 4ontent 3de 3e 4dicties 4nd
5tendu 4r 5ij 3heden 5id 5ur 7tje 3icieus 8ze 9er 4e 4gne 4ng 3kaar 5nder 3l 4ejan 5tje 4igheden 8id 4oot 5ten 7rig
6ig 8st 3m 3s 4heid 3t 4a 4entig 5zer 4ose 4raiteer 9ren 3us 5sen 4we 3ve 5rsatie 7eerde 8ren 5zij 3ware 2m 3a 4atje
3ba 4o 3ma 4eluk 8ken 5n 5tje 4ie 4oet 5grafie 9isch 8m 5n 3pier 3s 3zel 2n 3a 4chtig 4ge 6mentlid 6nd 6r 3baar 7heid
5re 3che 4o 3d 4aat 5g 5la 5rijn 9tje 5taris 9ssen 6eer 7nlijst 7ren 8ing 4ekker 7ing 5menten 4ie 5r 4oer 5line
4ragora 5il 3eblusser 4ge 4n 5d 4r 4schijn 3ga 5an 4el 6rol 4o 5est 5sap 4rove 8bos 3haftig 9heid 3i 4ak 6aal 7le 6ken
4cheeer 7isme 5ure 6ur 8sters 4eristisch 6tje 4fest 8ant 9tie 4lla 7atje 6e 4ng 4ok 4pel 5ulatie 9ief 9ieve 9or 7eer
8ren 9end 4sch 5me 3jaar 5ren 3k 4ementen 9jes 5rend 4racht 3lief 5jk 7heid 3moedig 9heid 3na 4eke 5lijk 9heid 9st 5n
6dag 6gek 6pak 7il 6rol 5quin 5tje 8smus 4in 6nen 3oeuvre 9ren 4meter 4u 3planning 3s 4ardedak 8s 4chap 8pen 4dik 4lag
4oor 3t 4a 4el 6ing 6jas 6pak 6tje 6zak 7orger 4iek 5lla 7e 5sse 4ouxtest 4ra 3uaal 5len 4eel 5le 4facturen 4mitteerde
9ren 4ren 4script 4ur 3volk 3wijf 6ven 3xkat 3ziek 2oisme 5t 6isch 2p 3je 3pen 2quette 4illage 7eerde 8ren 5s 2r 3a
4an 4boe 7ts 4cuja 4nen 4skijn 5quin 4thon 3briet 4urgvirus 3c 4handeer 9ren 5e 6erde 8t 6rend 4onist 4tje 3de 3e
4chaussee 4tak 3garine 7ta 5y 4e 4inaal 7le 8ia 9en 9seer 9teit 4riet 3iaal 5distel 5kaakje 5le 4en 4foon 4huana 4mba
4na 6atje 5e 6man 6ren 6top 5ier 4onet 4pa 4tiem 3jolein 3k 4ant 7st 4eer 5ring 5t 6eer 7ntster 6ing 9man 9mix 6place
4ies 6zen 7in 9nen 5zaat 7ten 4tachtige 5dag 6eelname 5ganger 5hal 5lui 5praktijk 5waakhond 3l 4ijn 5ng 3mel 6ade 5r
6achtig 4iet 4oleum 5t 3ode 6ren 6ur 4kijn 4niet 6tisch 4quinerie 4t 3que 5ise 3ren 4on 3s 4ala 4epein 4hallplan
5mallow 4liederen 3t 4eko 7otje 5l 6aar 9srol 7res 9ssen 8ij 6end 6hok 6ing 5rachtig 6tje 4iaal 8st 6le 8r 5ni 6o
4yrologia 9gium 3xisme 6t 7isch 3y 2sala 3cara 6pone 4otje 6te 8tje 4ulien 7niteit 8um 3jallah 3ke 5r 6achtig 7depak
9s 6end 3ochisme 8t 9isch 4reten 3que 3sa 5al 7st 5cre 8erde 9rt 8ren 5ge 6oederen 5le 7r 6iteit 5toerisme 5wet 4e
5ren 8d 5ur 7tje 6se 4ief 7st 6ve 8r 5ficatie 8eerde 9ren 5viteit 3t 4aba 4bos 4ectomie 5l 6uin 5ntop 5rclass 6vak
4gat 4iek 7dak 5ff 5no 5tis 4odont 4top 4urbatie 7eer 8ren 9end 2t 3a 4dor 4glap 3ch 5bal 5end 6s 5fixing 5ing 5play
6oint 3dreiging 3e 4lot 4nnaaier 4r 5iaal 9hok 9man 7len 9nhok 8isme 9st 9teit 6e 7el 7ler 5niteit 3geel 5le 4lanzend
6s 6zen 3heid 5matica 9ci 9cus 9ek 9sch 5sis 3ig 5end 5heid 5ing 5st 4nee 7tje 6us 7ze 3je 3partij 3rak 6ken 5s 6dek
6sen 4iarch 9aal 9aat 9ale 5ces 5js 6zen 5kel 5lineair 5moniaal 9ale 5x 6achtig 6zin 4one 6iem 5os 5zen 8bak 8pak 3s
3te 5r 6end 4ie 5ng 3uriteit 3verf 6nis 4oering 3werk 3zwart 2ulana 3ritiuspalm 3ser 4olea 7um 3ve 3w 2vo 2x 3i 4m 5a
6lisatie 9eer 9eren 5um 3well 2yo 4naise 4r 2zel 4n 3out 3urka 3zel 6aar 6tof 1bo 1ea 3nder 7end 3o 2canicien 3cano
3enaat 6s 7sen 6ten 3hanica 8i 8us 7ek 7satie 8ch 8eer 9ren 9ring 8me 8tisch 3klenburger 3onium 2daille 7ist 7on 3e
4bloggers 4deelbaar 9are 8nemer 8zaam 9ame 9amer 5inger 8ing 8ster 5ogend 4lid 6jdende 9nder 4overheden 4speelster
5tandster 6rever 4werkende 8ster 3ia 5al 6n 5box 5cratie 5diensten 5geniek 5le 5miek 7nister 7x 5nen 5platform 5teur
6hecaris 8ek 8ken 6iek 7jdperk 7on 7sering 6or 5waakhond 6et 4ca 6liseren 6menten 9teus 6tie 5i 6jn 8man 6naal 8le
7eerde 5us 4ene 5vist 9iek 4na 4o 5cre 7iteit 4sch 4tatie 9f 9les 9ve 9ver 5eer 6ren 9d 7raan 9ne 4um 3ley 3oc 3resse
3usa 2e 3ademen 4t 3bakken 4eleefd 7ven 5paald 7len 9nd 5slissen 9t 6turen 8urt 5taal 9d 7len 5weegt 7gen 4idden 5eden
7t 4lazen 5eren 4ouwen 4racht 5eng 8end 5ullen 7t 4uigen 3d 4ansend 4eed 6l 5in 7end 5len 8d 5nkend 8r 7t 4ing 4oe
5gender 9heid 8loos 9oze 9ozer 5ng 4raaiend 6gend 5ijvend 6nken 8t 5oeg 3feesten 4ietsen 8t 4luiten 3ga 5an 7d 8heid
6t 5f 5ven 4ebakken 6lazen 6oden 7uwd 6racht 7uld 5daan 7cht 7ne 6eeld 7ind 6ongen 6raaid 8gen 7even 7onken 5ef 5gaan
7ne 6eten 7ven 6roeid 5holpen 5keken 6lonken 6omen 7okt 6regen 6und 5laden 6eden 7efd 7verd 7zen 6ift 6okt 7pen
6uisterd 5maakt 5nieten 6omen 5pakt 6ikt 6raat 5reden 7geerd 7isd 7kend 6ookt 5schreven 6jouwd 6leept 8urd 6mokkeld
6peeld 7roken 6temd 7reden 7uurd 5teld 6raind 7ild 7okken 8ond 5vallen 7ren 6en 8d 6ierd 6logen 6ochten 7el 9d 8rd
6raagd 5wandeld 6erkt 6ild 6ogen 5zeild 7ten 7uld 6ogen 7nden 8gen 4ing 4raaien 5oeien 8t 3hebben 5lp 7end 4ielp
4obbelen 5llen 4uilen 7t 3keek 4ijken 9d 7t 4lappen 5inken 8t 5onken 4oken 5m 6end 5n 4rap 5eeg 6gen 5ijg 4unnen 4wam
3l 4achen 7tig 5den 5s 4bal 5es 4eef 5vend 9heid 7ren 8t 5zen 8d 7r 4iep 5ft 5gger 5j 6dend 4okken 6t 5op 7dag 5pend
7r 8ij 8tje 5ten 4pap 4tor 4uister 9rend 4zak 3maak 5ken 4oeder 3n 4am 4eem 5men 8d 5urien 3ouder 3pak 6ken 4erst 4ik
6ken 5t 4raat 6ten 9d 8r 5ofiteer 9eren 3r 4aal 4cellig 5ijferig 4delig 6r 7heid 5uidig 4eed 5geerde 9t 7ren 9nd 5is
6zen 9d 5kende 8en 8t 6ken 4heid 4ij 6d 7end 5nkomsten 4jarenplan 7igheid 4kat 5euzemenu 5ol 4laags 6gig 5ing 4maals
6lig 6n 5in 5otorig 4oken 8d 5ok 4pen 6rsoons 5itter 4rompschip 4slachtig 4val 5oud 8ig 4zijdig 5orggroep 3s 4chreef
7ijven 9ver 4leept 6pen 9d 9dst 4muilde 8end 8t 4pelend 8r 5raken 4tal 6mpers 5biedende 5erachtig 7es 7kok 7lijke
9jker 5oeien 6of 5rijdende 5urende 4urfen 3t 4baarheid 4cel 4dag 4ekenen 5l 6lend 4ing 4kundeles 4lat 4net 4oppervlak
5rsen 4rainen 5ek 5ok 6nen 6onde 8t 4standaard 4voertuig 3uw 5tje 3vaart 5der 5l 6len 9d 8r 9tje 5ren 8d 5t 4echt
5rdiener 6huisd 9zen 9zend 6kocht 6zekerd 9eren 4iel 6ren 4liegen 8t 4ocht 5elde 7en 9d 7t 6r 7end 6tballen 4ragen
5oeg 3waaien 7t 5ndelde 9en 5rig 8heid 5ssen 4eeg 5gen 8d 5rk 7end 4il 6len 5nd 4ogen 5og 3zat 4eilen 5nden 5ul 4ing
7end 5t 4ond 6g 2fisto 3loquine 2g 3a 4bit 4fonen 6ons 4hit 4lithisch 5omaan 8ne 9ie 6polis 4ohm 5vername 4ton 3ohm
2hari 2i 3avond 3beweging 4loempje 4ock 5men 5om 5ter 3d 4ag 5ns 4enachtig 4oorn 5rens 3en 4r 5ij 3feest 3herdenking
3kaas 4ers 5ver 8tje 4nol 7len 9tje 4oningin 4rans 3ler 3maand 3nacht 4eden 6ig 5ed 4ummer 3ose 3regen 8tje 3s
4jesachtig 7gek 4ke 4treel 7len 3tak 6ken 3vakantie 4eld 4iering 5s 6sen 4uren 5ur 3wijn 3zoentje 2juffrouw 2kaar 3ka
4en 5r 3t 2laats 7heid 4mine 4ncholici 9icus 9ie 9iek 9isch 5ge 7ren 5ine 6sme 5omen 6om 4sse 4tonine 3d 4diensten
4ing 3ee 5rde 6t 4n 4ren 3ig 5heid 5st 4niet 4s 5se 3k 4achtig 5utomaat 4boerinnen 5us 4chocolade 4end 5rij 6tbaan
9nen 9ner 4kan 6r 5oe 7ltank 4man 4overschot 4pak 6p 5ot 5ut 4quotering 4rendement 4sap 5ters 4uur 4vee 6t 4weg 6i 5it
5ol 3litus 3odie 7tje 7us 8ze 9er 6sch 5rama 4en 6tje 4maan 6nen 7ie 3tdown 3uw 2m 3braan 8tje 6nen 3el 4nto 3men 5tje
3o 4formaten 4ires 4otje 4rabel 7ilia 6nda 8um 5eer 6ren 5iaal 7len 7m 6e 6satie 7eer 8ren 5y 2n 3age 6erde 6ren 7ie
4rche 3de 5lde 6en 6iaans 7sme 6t 3eer 4n 4ren 4streel 8len 3g 4baarheid 6k 4culturen 4el 6ing 4hulpstuk 4ing 4kom
4meststof 4ras 4sel 7tje 4vat 3hir 3ie 5re 4g 5erhande 7lei 5voud 6uldig 4ng 6eaal 6itis 6okok 9kken 5kje 4scus 8sen
5t 3nen 6d 5r 4oniet 7tisch 3opauze 4ra 3s 4a 5ap 5chtig 5pensoort 4dom 4elijk 9heid 5ndieck 6lot 6ras 6vlo 6zee 4heid
4lievend 4truaal 8le 8tie 7eel 9r 8le 8ren 9end 4uraal 7le 5ur 4vormig 3t 4aal 5le 6iteit 4hol 4ie 4or 6aat 6uur
4rices 6x 4sj 3u 4et 4onderdeel 4utje 2p 3pen 6d 5r 3t 2r 3anti 3bau 3cantiel 8lisme 5tor 8es 4eriseren 4handise 9ser
9sing 4i 4urochroom 3el 5tje 4n 5gue 3g 4beenderen 4el 6achtig 6put 3idiaan 7nen 6onaal 9le 4no 6swol 4steem 4te
5ocratie 3k 4baarder 8heid 4el 6ijk 5nwet 4lap 4portfolio 4voorkeur 4waardigs 3lot 3oniem 3rie 6tje 3seybeat 2s
3alliance 3cal 6ine 3djid 3heft 4ouder 3je 4ogge 5kke 3merisme 3oderm 4lithicum 9sch 4n 5iveau 4sfeer 4thelioom
4zoicum 3punt 3s 4ageboard 4chede 7rp 4enbak 6la 6set 5s 4iaans 6nisme 6s 7sen 5eurs 5ng 4nede 6e 3t 4actieplan 4erij
4ies 6zen 5ng 4kar 5oe 4onderzoek 5ppervlak 5verschot 4put 4spreider 4tor 5ransport 4vee 4wet 2t 3aal 6achtig 4bletica
5ole 7iet 8sch 9me 6ol 4data 4foor 6ra 7en 7iek 8sch 5ysica 9us 8sch 4gegeven 4l 5dehyde 5ektro 5ig 5lic 7ek 7satie
8ch 8eer 9ren 6ografie 7ide 6urg 9ie 9isch 4morf 8ose 4nalyse 5iveau 4stase 9erde 9ren 5ymbolen 4taal 5hese 8is 9ssen
3een 4mpsychose 4n 4ogegevens 5or 5ren 6iet 6oliet 8ogen 9gie 9og 4r 5bad 5sdik 5tje 3gezel 8len 9in 3haan 7gas 5don
8bus 5nol 4ionine 4ode 6iek 7sch 8me 8t 9isch 6ologen 9gie 9og 5trexaat 4yl 3iculeus 4er 4ng 3onymia 8e 8sch 4prolol
3ra 5ge 4iek 5sch 4o 5achtig 5man 5net 6iem 6omisch 7om 6teken 6ymica 9cum 5poliet 9tane 5rit 4um 3s 4el 6aar 6end
3ten 5rdaad 6haast 6tijd 6woon 3worst 2ubel 6was 4ilair 6eer 7ren 8ing 4lement 3g 3k 3n 3r 4end 3te 2vrouw 2zelf 4n
3oeza 4mme 3zo 1hz 1ia 3sma 5e 3uw 2c 3a 3hielszomer 3ro 5be 7querel 6ieel 8le 6urst 5cefaal 9le 9lie 5fonen 8ist 7ons
9tje 5golfoven 5otje 5scopen 9ie 9isch 5tubuli 9lus 2dasoren 3dag 6uur 6zon 4el 6aar 7res 9ssen 6eeuwer 9ws 7nd 7rwijl
6ing 6landse 7ijke 5n 6as 6in 6klasser 6man 7oter 6oor 6pad 6rif 6vak 7elder 7oors 6weg 5rnacht 4le 3getgolf 3half 3i
3lifecrisis 3rasj 3scheeps 3voor 3week 5ken 4inter 3zomer 4waard 2e 3gelde 6en 3p 3r 4enei 6neukers 6pad 4ik 4se 5t 3s)",
R"(3t 3zel 5r 6ig 8heid 2fepriston 2gnon 3raine 5nt 5tie 8wet 4eer 5ren 2hoen 3rab 2j 3d 4end 3l 4enver 4tje 3mer 6aar
6end 6ij 7ng 3n 4bouwafval 8groep 8kunde 8werk 4entwege 8il 5rzijds 4gas 4steenberg 4wet 3t 3zelf 2k 3ado 3ken 3mak
3punt 3t 3wa 4e 2la 4an 3d 4dadig 4erend 4heid 4st 3icien 4eu 6box 6eis 6top 6wet 4tair 6nt 6riseer 9eren 9me 9t 7y
5ia 6e 7lid 7wet 3jard 7air 7enbod 4oen 7enbal 7tjes 5nair 3kshake 3le 5nnia 9l 8um 9mbom 9mbug 4iade 6mpere 5bar
5gram 9men 5henry 7rtz 5liter 5meter 6ol 5rem 5seconde 6ievert 5volt 5watt 3t 4vuurbrief 2me 4r 4sis 5peelster 3i 4ci
5ry 5us 4ek 5tje 4sch 5et 3ograaf 7fen 8ie 4sa 2n 3a 4cht 7end 7ing 4ret 5ine 3de 5r 6end 6heid 6man 4fulness 4mappen
4set 3e 4raal 8wol 6le 7isatie 9eren 7ogen 9ie 9isch 8og 4stra 7one 4ur 3heden 5id 3i 4aturen 8ist 7ur 9tje 4bar 5us
4em 6st 4ma 6alst 6lisatie 9eer 9eren 9me 5oestuin 5um 7bod 7eis 7loner 4pil 4rok 4set 5teriabel 9e 9eel 9ele 8ploeg
9ost 8raad 9aden 8s 9chap 6reren 4top 4van 3jan 3k 4ukel 3lijk 3naar 5ren 7s 8sen 6ij 4e 5god 5kozend 5liederen 7jke
9heid 9ste 5nd 5tje 3or 5iet 6seerde 8ren 9ing 6teit 3punt 3st 3t 4ekens 3us 5cule 7ul 5kel 4te 5ieus 8ze 9er 4ut
3vermogend 3waarde 3zaam 7heid 7st 5me 7r 4iek 2oceen 5ne 2rabel 7len 4culeus 9ze 9zer 4dj 4kel 3liton 3re 4or 3t 2s
3acht 4ntroop 8pen 9ie 9isch 3baar 5k 6ken 6sel 9tje 4egrepen 4oek 4ruik 8end 3calculatie 3daad 6n 5den 6ig 8heid 8st
9ters 4eden 5ed 6ld 4ienaar 8ren 4oe 4raag 6gen 9d 7ing 5eef 6ven 5ijf 7ven 5oeg 5uk 7ken 4uid 3erabel 5e 6re 5ie 3ga
5an 6t 4eboorte 5gaan 7ne 6okt 7oid 5kleund 5ld 6open 5schoten 6lagen 6tapt 5tast 5waad 7den 7s 8sen 4ing 4okken 5oien
4reep 6pen 5ijp 4un 6d 6nen 9d 3haag 7d 5gen 5ndel 9aar 9d 9end 9ing 4oord 5ren 3informatie 5tentie 3jpooche 3keek
5ken 5lk 5n 6d 6nen 9d 7ing 4ijk 4leden 6ed 6un 7r 4ocht 5m 5op 5pen 4raam 6men 4wam 3las 5zen 4eest 5id 7end 7ing
5zen 4iep 4oop 5pen 4uk 6keling 8n 9d 7ingen 3maakt 8heid 5nagement 5tch 4eesterd 9ren 9rt 4oedig 9heid 3noegd 8heid
7en 7t 3offer 5onie 4gamie 5yn 7ie 4ogst 3pak 6ken 5s 6sen 4eer 5l 6aar 6tje 5uter 9d 4laatsen 9t 4rees 6zen 5ijs 7zen
9nd 6kt 4unt 3raadde 5den 4eken 8d 8ing 4ied 3s 4aal 4chien 8ten 6ot 4elijke 9er 9heid 9st 5nd 5rtje 4ie 5ng 5onair
8ris 7eerde 8ren 9end 9ing 5ve 4la 6and 6g 5oeg 4prong 4ta 6at 6p 5ond 3t 4ast 4ekend 5l 6d 5vreden 4ig 6heid 4letoe
4oestand 4ral 7letje 5ed 5oostig 6uwd 3val 6len 5tting 4erstaan 9nd 4iel 6ring 4orm 7d 7end 7ing 3waak 5s 6sen 4ijn
6zing 3zag 4eg 6d 6gen 5i 4ie 2taine 3ella 3igatie 5eer 6ren 3ochondrien 4se 3ra 5illeer 9ren 9ur 3s 4gaders 4wa 2x
3age 3drank 3ed 4n 5d 4r 3t 4ape 4um 5re 5ur 1kb 1mm 1nemotechniek 1oa 2b 3bing 3iel 6st 6tje 4lair 5e 5home 9pje 5ia
6sabel 8tie 7eer 8ren 9end 9ing 6teit 5ofonie 8on 9nnet 4meter 3loggen 2cassin 3ht 3ro 2d 3aal 4le 5iteit 3der 6aar
6bad 6end 6ig 8heid 6pad 6vet 6weg 3e 4duo 4fotograaf 4gek 4l 5bouwzaak 5document 5kinderen 5len 7tje 7urs 4m 5aakster
4pop 4rate 8r 8ur 7ie 7or 5eer 6ren 9d 5n 6isatie 8eer 9ren 9rend 9ring 8t 9isch 7teit 4vak 5ormgever 3i 4eus 7heid
6ze 8r 4ficatie 7eer 8ren 4nettes 4sch 3o 3ulair 6riteit 6tie 7or 5e 6ren 9d 5i 5us 7sen 4s 4ul 2e 3d 4ercel 6end 6god
6kat 7ip 7oe 8orn 6landse 7ijke 9ker 6rol 6vel 7os 4ig 6heid 4jahedien 4wil 3e 4r 3flon 4ti 3gespeeld 6treden 5tergd
3heid 3i 4al 4lijke 9r 8heden 9eid 8s 4tevol 4zaam 8heid 8st 6me 8r 3ke 4im 3l 4ie 4lah 3r 4aal 5s 6achtig 6bos 6eik
6gas 6sig 9heid 4bei 7sap 6s 4ig 4mandieet 4vos 3s 4hof 4jawara 4kop 4pot 4son 4tuinbak 3t 4end 3zel 4jiek 2f 3fel 5n
4in 6nen 3je 3okoranti 2ge 4lijke 9r 8heden 9eid 8s 4nd 6heid 3ol 2hair 4mmedaan 9nen 3eel 3schirurgie 2ire 5erde 5ren
2jito 2k 3er 3ka 4el 5n 6d 4ig 3simeti 3t 2l 3aar 4ir 4ren 4sse 3bonen 5on 3de 3eculair 7e 8tje 6ul 8tje 4n 5aar 6rin
6s 5kap 5rad 5tje 5wiekende 4st 6atie 6eer 3iere 4k 4nologie 3k 3lah 4eboon 5n 6gat 6val 7el 5tje 4ig 6heid 6st 4usk
7icide 3m 4ig 3och 3rat 3sgangen 6t 4hoop 6pen 4la 3t 4ekens 4on 6nen 3ybdeen 2m 3bakkes 4er 4oor 3de 3ent 6aan 7ne
6eel 7le 6um 3mel 5n 5rij 5tje 3pel 6end 2nachaal 7le 4de 4rch 7aal 8le 7ie 8st 4stiek 3d 4ain 4bal 4eling 4heelkunde
4iaal 6le 7isme 5g 6heid 5ng 4jevol 4kap 5us 4vol 6orraad 9aden 4zorgkunde 3etair 6risme 9t 4y 5belts 3golen 6isme
6oide 5ol 7tje 3isme 5t 6isch 4tor 7aat 7end 7ing 5rice 3k 4el 6end 4imonki 3nik 6endom 6skap 7pij 7rob 3o 4brauw
4chord 6rome 9ie 5le 5ulturen 4die 4fone 5tong 4gaam 6mie 4kini 5lonaal 9le 4lithisch 4mane 4polie 9ras 8seer 9eren
9me 9t 7oide 7ybord 8de 8en 8geld 8spel 4tone 7ie 6onst 5reme 3seigneur 4ieur 4ter 7achtig 7hit 7ing 7lijke 7man 7rit
8ol 5ra 7ns 6ueus 9ze 9zer 7m 3tage 7hal 7kit 7set 4eer 5r 6der 6heid 6ing 6st 5ur 4ignaccen 9te 4uren 5ur 4ycoat
3ument 8aal 9le 9ler 8enwet 2ogt 3i 4doenerij 4filmerij 4heid 4igheden 8id 4klinkende 4praterij 3nboots 4en 3r 4d
5dadig 5enaar 8res 7d 6rij 5makelaar 4kop 4pad 4tje 3t 2p 3e 3je 3muts 3neus 3pen 5r 6aar 6end 6ig 6pot 4ie 5g 6heid
3s 2quette 2r 3a 4al 4len 5isatie 7eer 8ren 9end 9ing 7me 7tisch 6teit 4toir 6ria 8um 3bide 6iteit 3de 4icus 3e 4el 4l
5len 7tje 4ske 3feem 5men 4ine 6isme 8t 4ogenese 5logie 9sch 3gana 7tisch 4en 6bad 6tje 6uur 6zon 3iaan 5nen 4elje
4lle 4on 4sken 3mel 6tje 4onen 5on 3ose 3phen 3rel 6end 5n 6d 4ig 3s 4ebel 5rij 4ig 6heid 4pot 3t 4ale 6iteit 4el 6bak
7ed 4ier 7bom 7tje 5ficatie 5s 4uaria 8um 3zel 6ing 2s 3aangroei 4chtig 4saurus 3eik 3groen 3jav 3kee 6ganger 6tje
3laag 5gen 4im 6a 6ban 6man 3plant 3roos 5zen 3sel 6man 6put 6tje 5n 4ig 4oort 3t 4apijt 4erd 7gas 7pot 3vorming 2t
3ard 3echt 4l 4n 4t 3gaatje 3ie 5f 5ven 4on 4vatie 7or 5eer 6ren 9d 7ing 3je 3o 4r 5as 5isatie 7ch 7eerde 9rt 8ren
9ing 5jas 5kap 5pak 5rem 6ijdende 9ster 7t 5software 5testbank 6je 5veerboot 6oertuig 3regen 3s 4neeuw 3te 5nbal 6zak
5rig 4ig 6heid 6st 4o 3vlinder 4rij 2uleer 5ren 3nt 5ainbike 9iker 3ssaka 5e 6erde 8t 6line 6ren 9d 6tje 4tache 3t
4erij 4ig 4on 3vement 3w 4gat 4tje 4vegerij 2ve 4ren 2yenne 2zaiek 5sch 3etta 3zarella 1rt 1ts 1ucoviscidose 2d 3de
3vol 6le 2esli 3zzin 2f 3fe 5r 4ig 6heid 5n 3heid 3st 3t 2g 3gen 6net 5tje 3je 2i 3en 3k 3l 4bandde 8t 4korfgebod 4tje
3s 4arm 4kat 4mat 3t 4eling 5nd 5rij 3zen 6gat 7if 6hol 6is 8sen 6val 5rd 4ig 2keus 2l 3at 5tin 3ch 3der 3eta 3le 5r
4ig 3o 3st 3tatuliaans 4iculti 5focaal 9le 5lateraal 9rale 5media 9aal 9ale 7ter 6odaal 9le 8e 5national 5pel 6latform
7e 8x 7icatie 9ator 9eren 8er 6olair 5raciaal 9ale 5set 5tasken 9ing 5variabel 4omap 8pen 2m 3mel 6end 4ie 6tje
5ficatie 8eer 9ren 2ngo 3icipaal 8le 4tie 3ster 3t 4automaat 9aten 4erij 4ig 4jak 4voorraad 2on 2rale 3en 3ien 3mel
6end 4ureerde 9t 7ren 3w 4heid 2s 3culair 7tuur 3ea 5al 5le 4tte 4um 6man 6pje 3ic 5al 5eer 6rend 5i 6ennes 5ologe 9ie
9isch 8og 5us 3je 3k 4aat 5dellen 4et 6ier 6onhaak 9aken 4iet 7ennet 4us 6os 6rat 3sen 3t 4ang 2t 3abel 4geen 6ne 8se
4ndis 5t 4tie 7f 7ven 6s 5or 3eer 4ren 7d 3ilatie 5eerde 6ren 9d 4sme 3s 4erd 3ualisme 7teit 4eel 5le 2ur 4dam 4gat
4tje 2zak 3e 4lman 8nen 3iek 6dag 6fan 6les 6mix 6ske 4kaal 8st 6le 8r 7iteit 6nt 8esk 4sch 1ycelium 3ologen 7ie 8sch
6og 4plasma 2eline 2oclonus 3meer 5ren 3pathie 4ie 3sitis 4otis 2riade 5meter 2sterie 8us 9ze 9zer 4ica 6i 7sme 6us
5ek 5ficatie 8eerde 9ert 9ren 2the 4isch 4ologen 8ie 9sch 7og 5maan 7nen 8ie 3ylscholen 9ol 2xoedemateus 4matose 0naad
3f 3i 4end 4les 4sters 8tje 3k 4theid 5loopster 7perij 5st 5zadig 3ld 5achtig 5bos 5enoog 5hak 5vak 3m 4dag 4geefster
6note 6ving 4pje 4val 4wet 3n 3r 4der 4heid 4ling 4stig 8heid 4toe 3st 5gelegene 5ing 3tje 2babbel 4uw 3ehandeling
4llen 4paling 4reiden 5icht 5ouw 4schouwing 5preken 9ing 7oken 5taande 6eld 8len 9ing 4taald 6ling 5rachting 4urs
4werken 8ing 8t 4zorging 3i 4j 5heid 5st 3laffen 4eef 5ven 4ijf 6ven 8r 4oeden 7ing 6i 4us 6sen 7ing 3ob 4ots 7end
7ing 4rduren 4uwen 3randen 8r 4eng 3uren 5ig 4ur 2calculatie 3hecken 7t 4o 4t 5aap 5bel 6rakerij 6us 5diensten 5elijke
6vening 5hok 5kus 5mis 5net 5pauwogen 6it 6on 5rit 5spiegels 5uil 5waakster 3ijferen 3ompetitie 4ntrole 2da 4cht 4gen
4r 5hek 3eden 4ed 5l 6tje 4int 4le 5ig 7st 4maal 4n 5k 6end 4r 5bij 5end 5ing 4zen 3ien 6st 4r 3oe 5nerij 4rst 3raag
5gen 4eunen 4oeg 5gen 5og 4uk 6kelijk 8n 5ppelen 9end 3uiken 2e 2fase 3eest 3fer 3loot 5ten 4uit 3t 4a 5leenolie 6ine
2g 3a 4an 5rt 5t 4f 4lm 6end 4ren 4ven 3eaapt 4babbeld 6uwd 5laft 6even 6oed 8id 5oorte 7tst 6rduurd 6uwd 5racht 7nd
4checkt 5ijferd 4daan 6cht 9enis 6ne 5oken 5ragen 6eund 6oogd 6ukt 7ppeld 4ef 4floten 4gaan 6lmd 6ne 5eten 6ven 5loeid
4heven 5old 6uden 4ijld 4jaagd 5ouwd 4kaart 6uwd 5eken 5lonken 5omen 4l 5bak 6ed 6ijtende 9ster 5eefd 6nd 6verd 6zen
5knippers 5lak 4maakt 5eten 4nieten 9nd 5oeg 7mde 6ten 4oogd 4plozen 5raat 7te 4recht 6den 6isd 6kend 6nd 5oepen
4schilderd 7oold 7reeuwd 9ven 5lacht 7gen 6open 5nuffeld 5peeld 7urd 6oeld 7ord 6rek 7oken 5taard 6reefd 6uurd 4tafeld
5ekend 6ld 5rapt 6ild 6okken 5uurd 4ven 5looid 5oeld 6lgd 6rderd 7st 5raagd 5uld 4was 7sen 5erkt 6zen 5ogen 5uifd
4zegd 6t 5ien 6nderd 5ocht 6nden 7gen 5waaid 3ing 4sting 3lans 4oei 7end 3ras 2heffen 6ing 5t 3ield 4kkend 3olde 5len
4sser 4ud 2ief 5st 4ve 6ling 6r 3veteit 4iteit 2ja 4ag 5r 6sdag 7zon 4gen 7d 4ren 3oeg 4uwen 2kaart 4uwen 3eek 4ken 4n
5d 4rmis 4uring 3ie 4jk 6end 4nd 3ken 5s 3lank 4inken 4onken 3om 5eling 6nd 6rtje 5ing 3roost 3wam 4eek 2laat 4s 4ten
7d 5ig 7heid 4zen 3eef 5s 4ven 7d 6ren 7ing 7t 5ing 4zen 7d 5ing 3iep 5t 3oop 4pen 6r 3trexon 2m 3aak 6sel 4ken 6r
5ing 4t 3e 4dropping 4et 4lijke 4ting 3iddag 8uur 8zon 2nacht 3drolon 3eef 4ven 3king 3ny 3obuisjes 4deeltje 5raad
7den 4en 4gram 4meter 4seconde 4volt 2ogen 3og 5st 4rlogs 2p 3alm 6bom 3einzen 3i 4jn 4lsen 3je 3loos 5zen 4uis 6zen
8r 5k 3oleon 8tisch 8vis 6tano 3pa 4en 3raat 5ten 8d 7r 4et 2r 3cis 6me 6sen 9bol 6tisch 4oanalyse 5lepsie 5se 6taat
5tica 8um 7ne 7sch 8eerde 9ren 9ur 3de 4us 3e 4ed 4iken 5s 5zen 6iger 4ken 4nnen 3gileh 3icht 4ep 4gheden 7id 4jden
3oep 4llen 3ratief 8ve 7viteit 4en 6kap 6pak 5tje 4ig 4owcasting 3t 3wal 6len 2s 3aal 4le 6ren 3cendi 4hilderde 9ren
5ok 7ken 9nd 6len 7ing 6ols 6uw 5reef 8uwde 9wen 9wt 7ven 6ift 7jft 8ven 9er 3eizoen 3i 4bal 3jen 4te 3la 5an 6t 5g
4eep 4oeg 5op 4uipen 3maak 5ken 3nede 4uffelde 9en 9t 3peel 5l 5ur 7ing 7lijke 4oelen 5or 5ren 6ing 4reken 4utteren
3sen 3taar 5ren 4e 4oot 5ten 4reef 6ven 9d 4uk 5ren 5ur 2t 3aal 4fel 4le 5is 6teit 3eelt 4ken 4l 5len 3gegooid 5houden
5maakt 5regend 5spoten 4ooien 3hals 6zen 4eid 4ouden 3ie 4jd 4onaal 7le 8iseer 9sme 9st 9teit 4ve 3je 3maakte 5ken
3raject 5nsport 5ppen 9d 4egenen 5k 6ken 4illen 9d 6t 5um 7arm 4ok 6ken 5n 3s 3te 5r 4ig 6heid 3ura 6lisatie 9eer
9eren 9me 5e 6l 7le 5isme 7t 4ur 6bad 7os 6ijs 6leerpad 7ijke 9ker 9ks 6pad 6wet 7ol 6zij 2utiek 5lus 8sen 5sch 3w
4elijks 4heid 4lettende 9nder 4sluitende 5t 2vel 5staarder 8rende 5tje 4n 5ant 4rbrander 9ding 5tel 8d 8len 5want
3igatie 7or 5eer 6ren 9d 3looi 3oelbaar 8re 6en 4lg 6end 6ing 4rderen 8ing 8t 5sen 7r 6ing 6t 3raag 5gen 5nt 7st 4oeg
3ulbaar 5len 3y 2w 3ee 4gen 4rk 6end 6ing 4zen 3ijs 5zen 4nter 3oog 5rd 3uifde 5ven 2zaat 4g 4ng 4t 3eg 5gen 4i 4nd
6ing 4t 3i 4achtige 4cht 4dom 4minister 4nderend 8t 5gen 5nen 4reaat 6eer 4sme 5tisch 4tijdperk 3ocht 4ek 4mer 7dag
7zon 4nd 4rg 3waaien 1eanderthaler 2b 3be 5ling 5tje 4isj 3je 2cessaire 3ro 5fiel 7lie 5logie 5mantie 5se 3tar 6ine
2der 5ig 7heid 7st 5pop 5waarts 2e 3campagne 3f 3g 3kamp 3m 3n 3p 4jesmuts 3r 4buigende 9nder 4drukkende 4ga 5eplofte
6sabeld 6vlijde 4halende 6ngende 5of 4kijkende 5lapbaar 9are 5om 5rabbelde 9elen 4lag 6ndica 9ci 9cus 9sme 5eg 5ig
4pen 4sabelt 5la 7chtig 7gkans 8radar 8som 8water 8zone 5tortende 4tel 4val 4waarts 4zag 6k 6t 5et 5ie 6t 3t 4oor
3zegger 2fast 3fens 3riet 2g 3atie 7f 7ve 9ling 9r 6onisme 9st 6visme 9t 8teit 3eer 4n 5delig 5maands 5oog 5tal 6ig
8tal 6je 5voud 9ig 4r 5end 5hut 5ij 6n 5kinderen 5ras 5tje 3ge 3lige 7erde 9t 8tje 7ren 3orij 4tie 7erde 7ren 3rito
4oide 3us 5sen 2ig 4end 4ing 2k 3band 4lessure 3haar 5ren 4ernia 3je 3ken 4lachten 5em 4ramp 3letsel 3pijn 3schot 4lag
4pier 4teun 5ijfheid 5uk 7ken 3t 4on 3vel 3wervel 2l 3len 3son 2matode 3e 4nd 4r 3ing 2obarok 3communist 3fascisme 9t
4iel 6t 4yt 3gotiek 7sch 3klassiek 4oloniaal 9ale 3liberaal 9le 5thicum 8satie 9ch 4ogisme 3mist 4odernisme 3n 4aat
5taal 7le 6ologen 9gie 9og 5zi 7sme 8tisch 3paganisme 4latonisme 8ons 4op 5sitivist 4reen 5of 3realisme 9t 4omantiek
9isch 3senior 4tijl 3teen 4homisme 2p 3account 4gent 4ntiek 3bankbiljet 4ericht 4loed 4om 5nt 3campagne 3diploma 3en
3foto 3korps 3mail 7tje 4iddel 3nieuws 3openhaard 4tisme 3pe 5r 4il 6len 5stool 3statuten 8ut 3t 3vuurwapen 3wapen
3zaak 2rd 3en 3f 3gens 3ing 6doenden 5kje 3o 3ts 3vaturen 7ur 4en 5us 7heid 6ze 8r 4ig 4osa 6iteit 2s 3jomme 3se
4uskleed 3t 4bak 5evuiler 5lijvers 4ei 5l 6end 6ing 5rig 7j 4ig 4or 6iaans 4vlieder 2t 3bal 5nd 4eheer 9der 5sturen
8ur 3el 5achtig 5doeks 5ig 7heid 4n 5kam 4tiquette 3filter 4requentie 3gebruiker 4iraf 8fen 3heid 3je 3kaart 4ous
3maag 5gen 5nager 3nummer 3partners 4rofielen 3rechter 3schakelaar 6rift 4ervice 4noer 4panning 5el 4t 5atuut 5ructuur
4uke 3te 5nknoper 5r 4igheid 5quette 4o 3vervuiling 4leugelig 5ies 7zen 4oeding 5rmig 3werk 7achtig 7end 2u 3k 4end
4gat 4lat 4nis 4pop 3men 3raal 5le 6gie 8sch 5stheen 9ne 9nici 9nie 4end 4ie 6nd 5ng 4obiologen 9ogie 9oog 5chirurg
5lepticum 6oge 8ie 9sch 7og 5n 6aal 7le 5ot 5pathie 6eptide 5se 5ten 6ici 8us 7sch 8eerde 9ren 6oxine 9sch 3s 4aap
4beenderen 4dop 5ruppels 4gat 4kap 4peuteren 5oliepen 5ulker 4rug 4spiegels 4warmertje 3t 4el 4ra 6al 6le 8r 7isatie
9ator 9eer 9eren 9me 8teit 5ino 5on 7enbom 5um 3zel 6aar 6ig 5n 2vel 5achtig 5ig 5kap 4n 5man 5rol 5tak 5voordeel
3oide 2wageachtig 7lbum 6drama 6muziek 3ton 6iaans 3waveband 7muziek 2xus 2y 1go 1iche 4room 4t 5enbar 6rig 3k 3oise
4tine 8arm 2eges 3lleerde 6ren 3mand 4bomen 6om 4endal 9len 3r 4bed 4slagader 4tje 4vet 5ormig 3s 4bui 4end 3t 4eling
5nd 5s 4ig 6heid 6st 4snut 8tend 4temin 4zscheaans 3uw 5bouwhuis 9plan 9werf 9wijk 5eling 6rwets 5heid 5igheden 9id
5jaarsdag 5komer 5melkse 5snet 5tje 3zen 2gromantie 2hil 5ist 8isch 2jd 4as 6serig 7ig 4ig 6heid 6st 3g 4end 4ing)",
R"(3lbaars 8zen 4gans 7zen 4krokodil 4paard 4reiger 3nagel 3p 4end 3ver 6aar 6der 6heid 6ig 6st 2k 3ab 3kel 6bad 6tje 5n
5r 6tje 3s 4nut 3t 2l 2mbostratus 4us 6sen 4y 3f 3mer 3rod 2nja 2p 3apalmen 3je 3kowschijf 3pel 6tje 5n 6d 5r 6tje 3t
2rwana 2s 3bus 3je 3sen 6hut 4kakam 2traat 5ten 4eer 5ren 4iet 5ficatie 4obenzeen 3wit 2veau 6tje 4lleer 7ren 9nd 8ing
2xe 1jet 2onja 1oachitisch 2bel 5heid 3iliteit 3lesse 3ody 2ch 4tans 3turne 2de 3ig 5end 5st 2edel 3l 3m 4end 3n 3s
4tig 2g 3a 4l 3maals 2ir 2k 3balk 3hoogte 3ken 6as 3lijn 3t 3vol 6le 2l 3ens 3le 2m 3ade 5isch 7me 3en 5claturen 9uur
3ina 6al 6le 7isatie 9me 6tie 9f 9ve 5eer 6ren 3ografie 7m 8men 4thetisch 2n 3chalance 9t 9tst 3dedju 3e 3i 4us 6sen
3kel 3na 4en 5tje 3sens 3vlinder 2od 4cel 4diensten 5ruft 9ig 4kap 4lijdende 9nder 5ot 7tig 4maatregel 4net 4onderzoek
4pil 4rem 4voorraad 9aden 4weerexces 6g 6ndig 6t 4zaakt 6kelijk 3it 3p 3rd 5elijk 9kst 8ng 6rburen 9ur 7grens 7licht
9ng 7zon 5ooster 9hoek 9kant 9kust 9punt 5tak 5waarts 6esthoek 9kant 9kust 9punt 5zij 3t 4achtig 4vormig 2p 3en 5d
3jes 3pen 5s 4ig 3t 2r 3adrenaline 3bertijn 3en 3i 4a 3m 4aal 7st 5le 7r 6isatie 8eer 9ren 9rend 9ring 8t 7teit 9r
5tief 8ve 4eer 5rend 6ing 4geving 4jaartaak 4praktijk 3ovirus 9sen 3ren 3s 4heid 3tonbuis 9zen 6pomp 2sologie 3talgici
9us 8e 8sch 2ta 4atje 4bel 4riaat 7ten 6eel 7le 6s 7wet 4tie 6onele 3chback 3ebook 4er 4laar 8tje 6ren 4n 5bar 5dop
4ren 5ing 3ie 4ficatie 7eer 8ren 4tie 3oir 3ulant 5eer 6n 6ren 7ing 5ist 2u 3gat 3veau 7x 5lle 2v 3a 3een 4lle 6ist 5s
4mber 8dag 4ne 3ice 5iaat 7ten 4et 4teit 5iaat 6i 6us 3um 2zem 5pje 1uance 6ren 9d 2buck 2chter 7der 7heid 7ling 7st
3leair 5i 6nezuren 9uur 5on 6tiden 5us 2disme 5t 4teit 2f 3fen 4ig 6heid 3je 2k 3en 3ken 4ig 6heid 2l 3coupon 3de
3functie 3groei 3hypothese 3jarig 3kolom 3last 4en 5tje 4ijn 5teit 3meridiaan 9anen 5ting 3nummer 3optie 3post 4raat
4unt 3rij 3serie 4ituatie 4tand 3tarief 4olerantie 4rap 3vector 2merair 5iek 5o 6logie 6otje 6teur 5us 3ismaat 7ten
8ici 9cus 9ek 9sch 3mer 6ing 2n 3c 3tiaturen 8ur 5i 5us 7sen 2ptiaal 6le 2rk 4sheid 3se 2t 3rient 5tioneel 3sbedrijf
9jven 4diensten 4functie 4groep 4sector 4t 3te 5r 4ig 6heid 6ing 1ylon 2mfomaan 7ne 8ie 0oase 4tje 3is 1bduceren 5tie
2edientie 3es 3lisk 3r 4tje 3se 5r 4itas 2i 3a 4man 2ject 6ie 8f 8ve 9er 7veerde 9ert 9ren 9rend 9ring 8isme 9teit
2laat 4te 3ie 5tje 4gaat 6te 7ie 7oir 5e 5o 3omovisme 4ng 2olen 3ol 2s 3ceen 7st 5ne 7r 6iteit 4ura 7ntisme 9ist 6e
6iteit 5ur 7der 7st 3edeer 6ren 4rvant 9ie 7tie 9ehut 8or 9ria 9rium 8rice 6eer 7ren 9nd 4ssie 8f 8ve 7oneel 9ele
3idiaan 3oleet 6te 3takel 4etrie 8sch 4inaat 9heid 9st 7te 9r 5patie 4ructie 9ef 9eve 6eerde 9t 7ren 2us 4sen 1carina
2casie 6on 8eel 9le 3identaal 9le 9list 3lusie 8f 8ven 3ult 6ist 4patie 5eerde 8t 6ren 2eaan 4nen 5isch 5ograaf 9fen
9fie 6logie 3lot 2h 3locratie 3tend 7gym 7jas 7kou 7lijke 7mis 7rit 7uur 7zon 2taaf 5l 5n 4eder 4le 4nt 4ven 5o 3et
3opus 7sen 3rooi 7box 7eer 7wet 2ulair 5tie 4eer 7mes 5ren 4i 5st 1dalisk 2d 2e 3n 3s 3ur 5tje 2ieus 5ze 3um
2oriseerde 7ren 2yssee 1ecumene 7isch 2d 3eem 4men 3ipaal 6le 2f 3en 5aar 5bak 7l 6om 5dag 5hok 5ing 8enles 9tje 5pop
7t 5rit 5wee 7g 2h 3oe 5tje 2i 2kaze 2lama 3ema 4wapper 3pan 2mpa 2n 3en 3ig 3ologen 7ie 8sch 6og 2ps 2r 3achtig 4ngst
3bank 4eeld 5gin 8sel 5woner 6ustzijn 4os 6sen 4ron 7nen 6od 3continent 3degelijk 4om 6me 5nker 4rang 5ift 3element
4rvaring 4xplosie 3geluid 5steente 5voel 5weld 5zellig 6ond 4rond 3instinct 3knal 4omisch 4racht 5eet 6ten 4waliteit
3laag 5gen 5ndschap 4elijk 3man 6nen 5teriaal 4ens 4odel 5eder 6ras 3natuur 3os 5sen 4ud 6erwets 6st 3paard 4rincipe
3ritme 4und 3saai 4chepping 6reeuw 4impel 4lang 4oep 4taat 5erk 5of 7fen 6m 7me 3taal 5len 4ekst 4hema 4ijd 4oestand
4ype 3vader 4ersie 6velend 4loed 4ogel 5lk 5nk 5rm 4rouw 3walvis 5ter 4ortel 5ud 3zee 4onde 2ster 6bar 7ed 6mes 6put
6tje 4radiol 5ogeen 8nen 5us 2tlul 6len 2uvre 2ver 5aas 5val 5wal 1ffday 3ensief 8ve 9er 4r 5aar 6nde 5bus 5diensten
5end 5lam 5toria 9um 3ice 5ia 7l 7nt 6e 7el 8rde 7le 9r 7r 8tje 7us 8ze 9er 6naal 8le 6um 3line 3reer 5ren 8d 4oad
3set 4hore 4ide 3topic 3white 2iologie 2schoon 2talmicum 7e 6ologen 9gie 9og 3e 4wel 2wel 1gelijk 3n 4d 5ienaars 9ren
2ief 4ven 1hade 3en 2m 3meter 3s 2o 1io 3plaats 2r 1jief 4ven 1kapi 2e 3r 4achtig 2kernoot 7ten 2ra 2saal 6tje 4len
3el 5beharing 5standig 5tje 3hoofd 2t 3ober 7dag 1ldenburger 3timer 2eander 8tje 3d 3ine 3ografie 3wesjolem
2factorisch 2ie 4achtig 4bad 5ol 7lenmix 5randstof 4dom 5rukmeter 4gas 4houdende 4jas 4kan 5eerring 5op 4lek 4man
5inister 4pak 5ijplijn 6t 5latform 5ut 4sel 4tankwagen 5ijdperk 5ransport 4vat 5erfkunst 5ondsten 6orraad 9aden 4wet
3fant 7achtig 7enhok 9kop 9pad 7soor 8pad 3garch 8ie 9sch 4oceen 7ne 5freen 8ne 9ie 5polie 3jf 5achtig 5bos 5tak 4k
5erd 5heid 4ven 7bos 3m 2lekebolleke 2m 3en 5bos 3pje 2ympiade 7jol 9llen 6er 6sch 1ma 3atje 3fiets 3rm 5d 5end 5ing
2ber 5vis 3ind 3laast 5d 6erde 8t 5zen 4ies 6zen 3oeken 4gen 4nd 4og 5rd 7sel 4uw 6set 3racht 5s 4eng 3udsbureau
6dienst 6functie 6man 9nen 6persoon 6vrouw 6werk 4ig 6ing 2cirkeld 8en 9nd 8ing 8t 2dat 3eden 4ed 3ijk 6ing 3oe 4len
4nderen 4olde 6t 5p 4pen 5ing 3raag 6i 7ing 5gen 4even 4oeg 3uikelen 4w 3walen 2e 3ga 3let 3n 3r 4ta 3s 2fietsen
3likkeren 4oers 2ga 4an 6d 5t 4f 4ng 4ven 3ebladerd 7zen 5oekt 6gen 6nden 6ord 6uwd 5racht 4daan 6ne 5onderd 6old 7pt
5raaid 7gen 6even 5uikeld 6wd 5waald 4ef 4flikkerd 4gaan 5espt 6ven 5ooid 6rd 5raven 4haald 6kt 6ngen 5ouwen 4kant
8eld 6pt 6t 5eerd 6geld 6ken 5ieperd 8t 5lapt 6eed 6onken 5ocht 6men 5ruld 5ukeld 4laden 5egd 7en 6id 5open 4naaid
5ummerd 4pakt 5loegd 7oid 5raat 4reden 6isd 6kend 5oepen 7rd 6ld 5uild 6kt 4schakeld 8pen 7ept 7oold 8pt 8ten 7reven
7ud 5lagen 6eept 6ingerd 5meed 7ten 6olten 5pannen 6eld 7n 6it 6oeld 6rongen 6te 5tort 7ten 6ulpt 7wd 4told 6verd
5rapt 6okken 5urnd 4vallen 6ren 5en 7d 5ing 5lagd 6ogen 5ormd 6uwen 4waaid 6ndeld 6ssen 5end 7teld 6rkt 5ikkeld 6pt
6sseld 5oeld 6nden 6rpen 5roet 7ngen 4zaagd 6deld 5eild 6t 5ien 5oomd 5waaid 7lkt 6eefd 7nkt 6ikt 6orven 3ing 3ooi 4rd
3rachting 5ven 4ensd 6zen 7ing 2haal 4k 5ken 4len 5ing 4nden 5g 6sel 3een 4in 6d 6ing 8kje 4ls 6d 5zen 8d 6ing 3ing
3oog 4uwen 3ul 5d 5len 8d 6ing 5sel 2ina 4eus 6ze 8r 3ssie 2kaad 4de 6rd 7en 5ing 4nt 6elde 8en 4ppen 6ing 4t 3eek 5r
4gelen 4ken 4ren 5ing 3iepen 7ren 8t 4jk 6end 3lappen 4ede 7r 6ing 5ed 7sel 5m 6d 6men 7ing 4inken 3nel 6d 6len 9d
7ing 3ocht 4m 5end 4op 6som 4pen 6r 7ij 5ing 3rans 4ullen 9d 3ukelen 3wam 2laag 4den 3eg 5d 5gen 4id 6ing 9sweg 3iep
4ggend 4jn 6d 6ing 5st 7end 7ing 3oop 4pen 7d 6r 2mantelen 8ing 3egaand 6ng 4kant 5eer 5omst 4land 4slag 5taand 4tje
4zien 8tje 6j 5waai 3uren 5ing 4ur 6d 2naaien 3eveld 7en 7ing 7t 3ibus 7sen 4potent 4um 4voor 6ren 3ummeren 8ing
2paald 4kken 4len 5ing 4ntserd 9en 3loeg 5oide 7en 7t 3olen 5ing 3raat 5ngd 7t 5ten 2raming 4nd 6ing 5ken 6t 4sterd
8en 8ing 8t 3eden 4ed 4izen 4ken 7ing 3iep 4j 5d 6end 4ng 6d 6end 6ing 4t 3oep 6man 6sters 6wet 5r 4l 5len 3uil 6bod
6ing 4kken 2schakelaar 9en 9ing 9t 6nsing 8t 5ep 7pen 9nd 5iep 7t 5olen 7ing 6ot 6ppen 7t 5reef 7ven 6ift 7jf 8ven
9end 9ing 5ud 3ingel 8d 8ing 3la 5an 7d 6t 5chtig 5g 4epen 4ingerd 9en 9t 4oeg 5ot 5ten 4uier 8d 8ing 6t 7end 7ing
3meden 5edde 5lt 4ijten 4olt 3noerd 7en 7ing 3pan 6nen 4eeld 7t 5ld 6en 6ing 6len 4innen 6t 5t 4oel 7d 5ken 5n 6nen
4ring 8end 5ong 3ta 5an 7d 5nder 7ig 9heid 4ellen 6tijd 4iet 4ond 5ot 5rt 5ten 4raal 8d 6len 5eden 6eks 6ken 6ngel 9ld
9ling 4ulpen 5wd 6en 6t 2togen 4llen 4ver 3rappen 4ek 6ken 5nt 4ok 6ken 3uind 6en 6ing 6t 4rnen 2vaamt 5r 4deming 4l
5len 4men 4ng 4ren 4t 5tend 9heid 6ing 3er 5werpende 3iel 4ng 3laggen 4iegen 7t 4ogen 5og 3oer 4rmde 6en 8d 7r 6ing 6t
4uw 3raag 2waai 6d 5r 4l 5d 5len 6ing 4ndelde 8en 8ing 8t 4ren 4s 5sen 3eg 5getjes 4nd 5tel 8end 8ing 4rk 6ing 5p
3ierp 4kkel 8d 8ing 4lle 4nd 6sel 4p 5pen 4ssel 8ing 3oei 5l 6d 6ing 4lken 6t 4nd 5end 6rs 3ringen 7t 4oet 5ng
2zadelen 4g 3eg 5gen 4i 5l 6d 6end 6ing 4ndbrief 9even 4t 5tend 7r 6ing 3ichtig 9heid 4e 5nd 4t 3omen 5ing 4om 6d
3waai 5chtel 9ld 9ling 5lken 4eefd 7t 5nken 5rft 6md 7en 6ven 7ing 5ven 4ierf 7ven 5k 6ken 1naandoenlijk 5gebroken
7daan 9ne 8iend 7kleed 7lijnd 7meld 7naam 9me 9mer 7past 7raakt 8oerd 7tast 5nemelijk 5raakbaar 9bare 5tastbaar 9bare
5vaard 5zienlijk 4rdig 8heid 6s 3cceptabel 4htzaam 9mst 8me 9er 3f 4fe 4hankelijk 5eid 4weerbaar 9are 6ndbaar 9are
5ijsbaar 9are 4zetbaar 9re 5ienbaar 9are 3ger 3lledaags 3neerde 5ren 4ie 5st 3rtistiek 3ttent 2baatzuchtig 4lans
4rmhartig 3eantwoord 4bouwd 4daarlijk 6cht 9zaam 9zame 5eeld 6kt 6nkelijk 6rfelijk 5ijkt 5oeld 6rven 5reigd 7ven
6ieglijk 6ukt 5uidend 9ndst 5wingbaar 9bare 6ongen 4edigd 4gaafd 7n 5eleid 5onnen 5raven 6ensd 7pen 6ijpbaar 9end 7p
6oeid 4haaglijk 7rd 6gelijk 8n 6ndeld 5eerd 8sbaar 9bare 9t 6ndig 5oedzaam 9ame 6lpen 6orlijk 6uwen 5uisd 4keerd 6nd
8heid 5lede 7ed 7mtoond 6imbaar 9are 5ommerd 6okt 9heid 7rlijk 5rompen 5waam 9heid 9st 7me 9r 4laden 6ngrijk 6st 5eefd
9erik 9heid 6gd 6mmerd 5icht 5oond 4mand 5erkt 5iddeld 6nd 4naderbaar 9bare 5oembaar 9are 8d 5ul 7len 8ig 6t 4paald
9heid 5erkt 9heid 5lant 5roefd 4raden 9heid 5echt 6den 9eerd 6ikbaar 9are 7sd 6kenbaar 9bare 5ijdbaar 9are 7md
6spelijk 5oerd 4schaafd 9md 9mdst 8digd 7eiden 8rmd 7ikbaar 8lderd 7oft 7reven 8oomd 7ut 5lagen 7pen 6echt 6ist 9heid
5met 5neden 5peelbaar 9bare 9d 6ied 6oten 6roken 5taanbaar 9bare 9d 6eed 7lbaar 9are 7md 7ndig 9igst 6orven 6raat 8ft
8te 7eden 6uurbaar 9bare 5uisd 9heid 4taalbaar 9are 8d 6melijk 5ekenend 6ugeld 5reden 6ouwbaar 9bare 5uigd 5wist
4vaarbaar 9are 6ngen 6ren 6ttelijk 5eiligd 6stigd 5lekt 9heid 5oegd 9heid 6lkt 5redigd 9gend 7esd 6ucht 4waakt 6pend
5eegbaar 9are 8lijk 6rkt 6zen 5ijsbaar 9are 6mpeld 5ogen 9heid 6lkt 6onbaar 9are 8d 5ust 8heid 4zet 5ield 7n 5ocht
6edeld 6ldigd 6nnen 6rgd 9heid 5waard 6eken 3illijk 9heid 9st 3loedig 4usbaar 8re 3randbaar 9re 4eekbaar 9re 4uik
3uigbaar 8re 6zaam 8me 9er 2christelijk 3ogeen 6n 4llegiaal 9ale 5ogen 7ie 8sch 6og 4mfortabel 2dank 6baarder 3eelbaar
8re 4gelijk 4nkbaar 8re 7eeldig 4r 5aan 6f 6rm 5bed 6lijfsel 6ouwd 9ende 9ing 6renging 7oken 5daan 7k 7nen 8iger 9gst
6ek 6oe 7organg 6rukkers 9king 6uikster 9tijd 8ms 5een 5ga 7ne 6raving 7onds 5handeld 9se 7vig 6oudbaar 9ende 9sarm
6uids 7urd 9ster 5in 5ken 8d 8ning 6in 6oeld 7k 7mens 7p 6ruipers 9ping 9psel 5lag 6egd 6ig 7jnd 7ng 7p 5maans 8tse
6engd 6ijnd 9end 9ing 7nister 5nam 6eemster 7menden 9nder 9ndst 8inkje 6omene 5om 6p 5pui 5richte 6ok 6ug 5schoord
8raagd 6handse 6im 6lagbalk 6neeuwen 6poeld 6t 7a 8ndig 9e 7eld 8und 9ner 9ning 7ippeld 7reping 7uurd 5tas 6ekend
6itelaar 9ld 9ling 6rouwd 6unneld 5uit 5vangend 9ing 6oede 6raagd 8ging 5weg 7rpende 9szin 7zene 6ijsblad 9bond 9doel
9geld 9gids 9land 9last 9man 9net 9peil 9plan 9raad 9stad 9taak 9taal 9team 9tijd 9type 9vak 9veld 9vorm 9wet 9zorg
8zeres 6orpene 5zaat 6eeer 8s 7t 6ij 6ochte 7ekende 9ing 9je 9plan 9scel 9slab 9ster 9team 4skundig 4ugd 7elijk 7zaam
9me 6end 9heid 3icht 7erlijk 4enst 8ig 5p 6st 5r 4ng 4plomatiek 3ode 4elmatig 5nbaar 6lijk 4gmatisch 4ofbaar 8re
5rdacht 9htst 6latend 6zichtig 3raagbaar 9re 7lijk 9jkst 5gelijk 5matisch 4inkbaar 9re 3uidelijk 4latie 5dbaar 8re
5eer 6ren 5ine 2echt 6heid 4onomisch 3del 3ens 4r 5baarder 9heid 6iedig 5lijke 9er 9heid 9s 5vol 4tbaar 7re 3ffen
7heid 3igenlijk 4ndig 8heid 3lastisch 4egant 4iner 3manshow 3nig 6heid 7tstand 3ra 4eus 6ze 4varen 9heid 3sthetisch
3thisch 3ven 6redig 3wayscreen 4omanshow 2fair 4tsoen 3eilbaar 8re 3latteus 9ze 3ortuinlijk 3raai 4is 6se 8r
3unctioneel 9nele 2gaar 6ne 4ns 4re 4stvrij 3eacht 5nimeerd 4baand 6kken 5leekt 6indeerd 6ust 5oeid 6gen 6nden 6ren
6uwd 5rand 6eideld 6oken 6uikt 5uild 6ndeld 4codeerd 4daan 6cht 6ne 6teerd 5eeld 9heid 7rd 6kt 6semd 5ierte 5oopt
6ubleerd 5ragen 6ukt 5uld 8ig 9gst 6rig 9heid 5wongen 4estig 5venaard 4filterd 5latteerd 5orceerd 5rankeerd 5undeerd
4geneerd 9rdst 5ist 5lazuurd 5rond 9heid 4haast 6vend 5evelde 5inderd 5onoreerd 6ord 8zaam 9ame 9amer 5uicheld 6wd 4in
5soleerd 4kamd 5end 7tekend 6rstend 6urd 5lede 7ed 7urd 5ookt 6zen 5renkt 7ukt 6oond 5uist 6nsteld 4l 5aagd 6den 6kt
5d 6ig 8heid 5ede 6ed 7rd 6gen 9heid 6id 6tterd 6zen 5iefd 6jk 8ere 8heid 8namig 7md 7nd 6kt 8heid 6miteerd 6nieerd
5ode 6felijk 6od 7f 8lijke 9ijks 6uterd 6vig 9heid 5uk 7kig 7sdag 4maakte 6k 7kelijk 9n 6len 6nierd 6rkeerd 6skeerd
9rd 6tteerd 5een 8d 8st 6ne 8r 7gd 6rkt 6ten 5odereerd 6eid 6nteerd 6tiveerd 5unt 4naakbaar 9are 6de 7ig 5eesbaar
8lijk 6gen 9heid 6igd 9heid 6selijk 5ietbaar 9are 5ode 7igd 6egen 8lijk 8zaam 9ame 7md 6od 5uanceerd 6mmerd 4oefend
5orloofd 5pend 5rdend 4paard 6neerd 7tserde 6st 8heid 5eilde 6ld 5laatst 7nd 7veid 5oetste 6lijst 4raden 5echtigde 6de
7igeerd 6geld 7uleerd 6kend 6lateerd 6md 6pt 8heid 5icht 6ef 8elijk 8lijke 6jmd 9heid 5oerd 5ust 8heid 4sausd 8te
5cheiden 7ikt 8ld 9derd 7minkt 7oeid 8kt 8nden 8old 8ren 7reven 5igneerd 5lagen 6epen 6uierd 5neden 5orteerd 5plitst
6rongen 5tadig 6eeld 7ld 9heid 7mpeld 6offeerd 7ord 6raft 7eken 6udeerd 7urd 5uikerd 4tekend 6ld 6md 7perd 6ste 5oetst
5raind 6oost 7uwd 5wijfeld 4uit 4vaarlijk 6l 7len 9nwet 9tje 8ig 5eer 6insd 6rfd 5oeglijk 7lig 9gst 7rd 6rmd 5raagd
5uld 4waardeerd 6pend 6ssen 5enst 9heid 6rveld 6ten 7tigd 5ijd 7zigd 6ld 7lig 6s 7heid 7se 9r 5ogen 6ne 8r 6on 8heid
5roken 4zegd 7eld 7lijk 6llig 5ien 6nd 5ocht 6et 6nd 8heid 6uten 5uiverd 6urd 3odist 8erij 3rijpbaar 9re 4ondwettig
3unst 7ig 9heid 9st 4re 4ur 6der 6heid 6st 2haalbaar 8re 4ndelbaar 9are 6ig 8heid 8st 5teerbaar 9bare 4rmonisch
5telijk 3ebbelijk 4il 6ig 8heid 6sdag 4lder 8heid 4rbergzaam 9zame 5haalbaar 9bare 5kenbaar 9are 5leidbaar 9bare
5stelbaar 9bare 4uglijk 5s 6heid 3istorisch 3offelijk 4orbaar 8re 4udbaar 9rder 9rst 8re 3uiselijk 6lijk 3ygienisch
2inbaar 6re 4gevuld 6wijd 4telligent 6ressant 5uitief 9eve 3slamitisch 2joods 3uist 7heid 2kel 5tje 4nbaar 9heid 7re
5nelijk 4rkelijk 6s 3ies 6heid 4nderlijk 3laar 5re 4opbaar 8re 3nap 6pe 3osten 3raakbaar 9re 4eukbaar 9arst 9re)",
R"(4itisch 4uid 3uis 6heid 4nde 6ig 3wetsbaar 9re 2land 5gs 3edig 4efbaar 8re 5sbaar 9rder 9rst 8re 4kker 4sbaar 7re 4uk
3iberaal 8le 4chamelijk 4jdelijk 4ne 4terair 3ogica 6sch 4ochenbaar 9bare 4smakelijk 3ust 2macht 7ig 4nlijk 5nelijk
4tig 7heid 3eedogend 5tbaar 8re 4ns 6elijk 4rkbaar 8re 4telijk 3iddellijk 4n 4sbaar 9der 9heid 9st 7re 5kenbaar 9are
3odieus 8ze 4gelijk 4ndig 8heid 3uzikaal 8le 2nadenkend 4speurbaar 9bare 9lijk 4tuur 8lijke 9ijks 4uwkeurig 4volgbaar
9are 3eembaar 8re 4t 3odig 4embaar 8re 6elijk 6lijk 4zel 7aar 7heid 3ut 5st 5ter 6ig 2officieel 9le 3masiologie 6ticon
8ek 5topee 9etje 4keerbaar 9are 5oopbaar 9are 4stootbaar 9bare 7telijk 6reden 4wonden 3nderbroken 4tbeerlijk 6indbaar
9bare 5dekt 5gonnen 5komelijk 7ombaar 9bare 5ploft 5sloten 5warbaar 9are 6ijkbaar 9bare 7kkeld 3oglijk 9heid 4rbaar
7re 3pgehelderd 6leid 7ost 6maakt 7erkt 6smukt 6voed 4houdelijk 4lettend 5osbaar 9re 4merkelijk 8zaam 9ame 9amer
4recht 9heid 9st 4vallend 4zegbaar 9re 6ttelijk 3rdelijk 4thodox 3verdacht 7ekt 6erfbaar 6troffen 6winbaar 9bare 9lijk
7onnen 2paar 4re 5tijdig 4s 5selijk 3edagogisch 4ilbaar 8re 4rsonen 7on 3lezierig 3olitiek 4pulair 9rst 3raktisch
4etentieus 6tig 4oductief 9ieve 2raad 3ealistisch 4cht 7matigs 4delijk 4geerbaar 9are 6lmatig 4in 6heid 4ndabel
4spectvol 3ijm 5p 6heid 3oerend 4mantisch 4oms 3ust 6ig 8heid 8st 2s 3chadelijk 6tbaar 9arst 9re 5eidbaar 9are 6ndbaar
9are 6rp 5one 6on 5uld 8ig 3en 4rieus 8ze 3hore 3je 3lijtbaar 9re 3makelijk 9jkst 3olidair 3peelbaar 9re 4oed 5rtief
9ve 3tabiel 7liteit 5ndvastig 4erfelijk 6k 4ichtelijk 5lbaar 8re 4offelijk 4uimig 9heid 6tbaar 9re 3ubtiel 4ccesvol
9olle 3ympathiek 3zelf 2t 3aalkundig 5rd 7end 7heid 7ing 4ctisch 4deld 4stbaar 8re 3beend 6r 7d 6t 5ren 8d 6ing 5ten
4ied 5jt 7end 5nd 7end 7ing 4lader 9d 9ing 5oot 6te 8nd 7ing 4oden 5ezem 9d 9ing 5lster 9rd 9rend 9ring 5nd 5od 5s
6sen 7ing 4rak 6nd 8end 8ing 5eek 6ken 9d 5oken 4undeling 3cijfer 9d 9ing 3daan 7heid 5ne 4eden 5ed 5k 6ken 9d 8r
7ingen 4oe 6nd 5ken 5oi 7d 7end 7ing 6k 4ubbel 9d 9ing 5ik 7end 7ing 3eer 6d 4igen 8d 8ing 4lbaar 7re 4mbaar 9heid 7re
4recht 6n 7d 5f 6d 5ing 5ven 6ing 4vreden 9nst 3ferm 7d 7end 7ing 4ronsen 8te 4utsel 9d 3ga 5an 6t 5f 5ne 5ssen 7ing
6t 5ven 4eld 5uring 5ven 4ift 7ing 5n 6g 6nen 9d 8r 7ing 4leden 6ed 5ijden 8t 6p 7pen 5oei 8d 4old 5n 6nen 5ochel 9ld
9lend 9ling 4raaf 7t 6ten 6ven 7ing 5endel 9ld 9ling 5inding 5oef 7i 8d 7n 8d 8end 8ing 7ven 6nd 8ing 3haal 7d 6r 7d
6st 8end 8ing 5len 8d 6s 7d 6zen 5nd 5rd 7ing 6en 6ing 4echt 8heid 8ing 5emd 8enpas 8ing 5f 6fen 7ing 5ilig 9d 9end
9ing 5ven 4ief 6ld 6ven 4oofd 8ing 6rnd 5u 6d 7end 4ul 6d 6len 9d 8r 7ing 5ts 7end 7ing 3iegelijk 4j 5dig 8heid 4lbaar
7re 3kalk 7end 7ing 4en 6d 6nen 9d 8r 7ing 5rkelijkt 6sten 9nd 9ning 5ten 8d 8end 8ing 4iem 7d 7end 7ing 4lede 7ing
6ed 6ur 8d 8ing 4noop 6pen 7ing 4okering 5len 5m 5ol 7d 5ppel 9d 9ing 4racht 9end 9ing 5oesd 7zen 4urk 4wam 3laad 5den
8d 7r 6ing 5st 7end 7ing 5ten 4ede 7nd 6igen 8ing 7ng 5ed 7mes 6n 7d 6r 7d 5nen 8d 7r 6ing 5ren 5zing 4iep 6t 4ok 6ken
9d 5ok 6p 5pen 8d 4ucht 8ing 5ik 7end 7ing 6s 7d 7terd 6zen 7ing 3maagd 8ing 6kt 5ken 5n 6d 6nen 6tel 9d 5sker 9d 9end
9ing 6t 4engd 7en 7ing 6selijkt 7t 4ijnd 7en 7ing 4oedig 9d 9end 9ing 6t 7end 7ing 4unt 3nam 4eem 5men 8d 6ing 4omen
4uchter 9rd 9rend 9ring 3oegeeflijk 5laatbaar 9bare 5reikend 4genese 4logie 8sch 4ombaar 8re 5nbaar 8re 4pic 3pakken
6t 4erst 4it 4lof 7fen 8ing 9nkje 6oi 8d 8ing 4olderd 9en 9ing 5p 6pen 3raad 7sel 9ld 9ling 5ceerbaar 9bare 5den 8d
5fel 8d 8ing 5t 4edderd 9ing 5fbaar 8re 5gel 8d 8end 8ing 5md 6men 9d 7ing 4ied 6f 7d 6ven 4oer 7d 7end 9dst 7ing 6st
5l 6d 6len 9d 5men 7r 6ing 5nding 5of 7d 6md 7t 6stbaar 9are 5uw 7st 5ven 4uim 7d 7ing 5k 6ken 5st 3scheep 7pen 8ing
6iet 6oeid 9t 7ot 7rs 9end 9ing 7ten 8ting 4ier 7d 7end 7ing 4la 6an 7p 7t 6g 6ken 7ken 6pen 5eutelde 9len 5iep 6ppen
7t 5oeg 6op 7t 6pen 6ten 5uier 9d 9end 9ing 7pen 8t 7t 8ing 4met 7tend 9r 8ing 4naard 6p 7pen 5ippering 4pan 7nen 9nd
9r 8ing 6ren 7ing 5iegeld 9len 9ling 6n 7nen 5on 7nen 6or 8d 6ren 7ing 5ring 9end 6ong 7ot 7ten 6uit 9end 4ta 6an 8d
7t 6k 6l 6ne 5eeg 7k 7l 6gen 6ken 9d 8r 7ing 9kje 6l 7d 7len 9nd 7tenis 6m 7d 8heid 7men 8ing 6ntenis 5icht 9ing 6jgen
9nd 8ing 8t 5offen 6ken 6len 6nd 6ord 6p 7pen 9nd 9r 6ren 5ressen 6ijden 3takeld 8en 8ing 8t 4ogen 5ver 8d 8ing 4rek
7ken 9nd 8ingen 5ok 7ken 6nen 7ing 6on 8d 3ucht 7ig 9heid 4ig 3val 6len 5ng 7bak 7dag 7end 9is 8rtjes 7st 9hal 6kelijk
5ren 4eins 8d 7zen 5l 6d 6len 7ing 5t 6ting 4iel 5ng 4lam 7d 7men 9nd 8ing 5echt 9ing 6esd 6k 7ken 5ied 5ocht 6den
6eid 8en 6kken 7t 6od 5ucht 9end 9ing 4oer 7d 7end 7ing 5lken 7ing 7t 5nken 7t 5ogd 8end 8ing 5uw 7d 7end 7ing 4reemd
9ing 5iezen 5oor 6ren 3waak 6r 7d 5ken 8d 6ing 5pen 8d 8end 8ing 5r 6d 6ren 9d 5ssen 6t 5ter 8d 8end 8ing 4eek 5i 6d
5ken 5l 6digd 9en 9t 6len 5n 6d 6nen 7ing 5rp 7end 8rsduo 7sters 7wet 4ierp 6s 5jd 7ing 6felbaar 9bare 6k 7end 7ing
5kkel 9aar 9bak 9d 9end 9ing 5nd 4oekerd 9en 9t 5nd 5rmd 7en 7ing 7t 6pen 6stel 9ld 6tel 9d 9end 9ing 4richt 9end 9ing
6ngen 8t 5ong 3zadeld 8en 5g 6lijke 9ker 5nden 8r 7ing 4eg 6d 6eld 8en 8ing 8t 6gen 9d 5i 6ld 7en 5nuw 8d 8ing 5t
6tend 8r 7ing 4ie 6l 7d 6nd 5lt 7ing 5nd 6ken 7t 5ppen 6t 4onk 5rgen 5ut 4uild 7en 7ing 5ren 8d 5ur 7d 4wachteld 6veld
9en 9ing 5ellen 7t 5ollen 2uitblusbaar 9bare 5gebracht 7geven 7nodigd 7pakt 7slapen 7voerd 7werkt 5putbaar 9are
5roeibaar 9bare 5voerbaar 9bare 5wisbaar 9are 3s 2vaderlands 4kkundig 4st 6heid 4tbaar 9der 9heid 7re 3eilig 8heid 8st
4randerd 7kerd 7twoord 5basterd 6eterd 6indend 6loemd 6rand 6uigbaar 9bare 5dacht 6edigd 7elbaar 9bare 9d 6iend 6oofd
7rven 6roten 6und 5enigbaar 9bare 9d 5flauwd 5geeflijk 7felijk 7telijk 6laasd 6olden 5hard 6eeld 6inderd 6oeds 7len
7opt 8rd 6uld 7urbaar 9bare 5kiesbaar 9bare 9lijk 6laard 6ocht 7opbaar 9bare 7rt 5laat 7ten 6et 6icht 5makelijk 6eld
7ngd 6ijdbaar 9bare 7nderd 6oed 8ibaar 9bare 9d 7gen 9nd 6urwbaar 9bare 5pakt 6licht 6oosd 5richt 7jkt 5saagd 6chillig
6ierd 6leuteld 6neden 6tand 9dig 7oord 5taalbaar 9bare 9d 7kt 6eerbaar 9bare 9d 6ogen 6raagd 5vaard 7lst 7ngbaar 9bare
6ormd 6uild 7lbaar 9are 8d 9heid 5wacht 7rmd 6elkbaar 9bare 9t 7rkbaar 9bare 9t 6ijld 7nbaar 9are 8lijk 6onnen
6rikbaar 9bare 9t 5zaadbaar 7delijk 8igd 6ekerd 7ld 7tbaar 9are 6oenbaar 9bare 9lijk 7rgd 6wakt 3indbaar 8re 3oegzaam
8me 4ldaan 9heid 9st 7ne 9r 6oend 6ragen 5eindigd 5groeid 5komen 5ledig 5maakt 5prezen 5tooid 5waardig 7ssen
4orbedacht 8reid 6delig 9igst 6zichtig 8en 3rede 5e 4iendelijk 5j 6heid 4olijk 5uwelijk 4uchtbaar 9are 2waar 6achtig
6d 7ig 9heid 6heid 4nkelbaar 9are 4re 3eder 4er 6achtig 6legbaar 9bare 6sachtig 7bui 4l 5gevallig 5kom 5luidende
5riekende 5voeglijk 4nnig 8heid 5selijk 4relds 6n 5kbaar 8re 6elijk 6zaam 8me 9er 4tend 8heid 7s 5matig 5telijk 6ig
8heid 4zenlijk 3ijs 6heid 5ze 7r 4l 5lekeurig 6ig 8heid 4s 5se 3raakbaar 9re 4ikbaar 9rder 9rst 8re 2yx 2zacht 4kelijk
4lig 3e 4delijk 5ig 7heid 4ewaardig 4gbaar 7re 5lijk 4ker 7der 7heid 4lfstandig 6zuchtig 4ntwege 7il 4r 5zijds
3ichtbaar 9re 4enlijk 4jdig 8heid 4n 5delijk 5kbaar 8re 5nelijk 6ig 8heid 3orgvuldig 3uiver 8der 8heid 8st 1oft 2g
3aandoening 4fwijking 4ppel 8tje 4rts 3bad 5l 6len 4eweging 4indvlies 4ol 6len 3chirurg 9gie 4ontact 7role 5rrectie
4reme 3de 4op 5uche 4ruk 6ppel 3functie 3gel 5tuige 4las 6zen 3haar 7tjes 5ren 4eelkunde 9ndig 4oek 5lte 5ogte
3infectie 4rritatie 3je 3kamer 5nker 5s 6sen 4lep 7pen 6ur 5iniek 4waal 8tjes 6len 3lap 6pen 5ser 4eden 5ns 6zen 5tsel
4id 5jder 6k 7st 4uikend 7ing 3masker 4eester 6tkunde 5rk 5ting 3onderzoek 5tsteking 4pener 6ratie 5pervlak 5slag
3plaatje 4otlood 4roblemen 6these 4unt 3rand 4ing 4ok 3schaduw 6erm 6roef 9ven 4egment 4pecialist 5iegel 7r 4t 5and
5dag 5liederen 5relend 5tijdstip 3t 4and 4est 3vijs 6zen 4lek 5ies 7zen 4ocht 5rmig 3water 4enk 4imper 5t 3zalf 6ven
4enuw 4iekenhuis 7te 4org 2i 3bos 6sen 3en 4vaar 8sbek 8tje 6ren 3lam 3t 2k 2liet 2m 3pje 3s 4chap 3zegger 9tje 6ster
9rtje 2r 3arts 3baar 5re 4el 6len 8tje 4iecht 4lazer 9ij 3clip 3d 4eel 7sdag 5laar 7ren 6en 8d 4op 6pen 3flappen
3getuige 3hanger 4eelkunde 3ijzer 3klep 7pen 4nop 7pen 4onde 4ussen 3lam 6men 5p 6pen 4el 6len 8tje 4og 6sdag 7god
7hitser 7kas 7moe 7pad 7wee 9t 5og 3merk 7ing 3ontsteking 3pijn 4rop 7pen 3ring 7etje 3schelp 4ieraad 8den 4meer
4pecialist 5iegel 5rong 4trelend 5ukjes 4uizen 7ing 3telefoon 4je 3uil 3veeg 5gen 5rdovend 4ijg 4lies 7zen 3warmer
4orm 4urm 3zaak 5kelijk 7n 4iekte 2st 4elijk 9st 5rburen 8ur 6de 6grens 6kim 9me 6lengte 7ing 6s 6t 6zon 4ganger 4ing
4noordoost 4waarts 4zij 5uidoost 2t 3je 3moed 7ig 9heid 9st 1pa 3ak 4l 5tje 4tje 3citeit 3ke 3len 3rt 3t 2baar 4ggerde
8en 8t 4k 5ken 4ren 3el 5len 7r 4rg 6hok 6ing 6map 6vak 6zak 4ur 6end 6ing 3iecht 5d 6end 6ing 4nd 3laas 7bad 7pop
5zen 8d 4eef 5ken 5ven 4ies 6zen 5jf 6ven 5nk 4oei 7end 5nk 3od 4ei 5nen 4ks 4llen 8d 4men 4nd 4od 4ren 5g 5relde 8en
8t 5stelen 4uw 6end 3raak 5cht 5den 5k 5nd 7end 5ssen 4eek 5ken 8d 6ing 5ng 7st 4uisen 9d 7t 3uigen 2centen 6iemen
3ommanderen 2daagde 6t 4gen 4t 3eciemen 4den 4ed 5l 4kken 4len 5f 5ing 5ven 6ing 3ien 6sters 5p 4kkend 4rken 6t 4s
5sen 3oe 5k 5m 6ing 4f 5fen 7r 4ken 5ken 4lf 5ven 4nder 4oi 5k 3raag 6i 7end 5cht 8bon 8ig 5gen 8d 5ven 4eef 5ggen 5un
5ven 4ijf 6ven 9d 7ing 5ng 7end 8rig 6k 4oeg 5gen 8d 6ing 5ng 6k 5og 4uk 6ken 9d 3uik 6el 7nd 4vel 7tje 4w 3warrelen
9end 4eilde 7en 7t 2een 5hoping 5volgende 9ing 4t 3is 5baarheid 5ing 3n 4baarheid 4deurdag 5oe 5uw 4end 4ga 4haardhout
6ngende 6rtigst 5eid 4ing 7etje 7sact 8bel 9od 8dag 8rit 8set 8uur 8zet 9in 4lijke 9r 8st 5uchtmis 9spel 4peuteren
4ruk 4sla 5ta 4val 4zet 5waaiende 3ra 5atje 5bel 5nd 5rol 5tesk 7ur 6ie 8f 8ve 7oneel 9ele 6or 4eer 5ren 8d 5tje 6te
8tje 4ment 3ten 6d 2flakkerde 9en 9ing 9t 4eur 7end 7ing 4ikken 8r 9ing 5tsen 3ok 5ken 3ris 6sen 9d 8r 9tje 7ing 2ga
4af 5n 6d 5t 4f 4ng 4ve 3ebaard 6ggerd 6kken 5eld 6urd 5iecht 5lazen 6eekt 7ven 6oeid 7nken 5oden 6eid 7nd 6kst 6ld
6nden 6omd 7rd 6rgen 7reld 7steld 6uwd 5raakt 7cht 7den 7nd 7st 6oken 6uiken 9t 8st 4daagd 7n 6mpte 6ne 5eeld 6kt
5iend 7pt 6rkt 6st 5oekt 7md 6ft 6ken 6lven 6nderd 5raafd 8id 7gen 6egd 7und 7ven 6ongen 8ken 7ogd 6ukt 5uikeld 6veld
6wd 5warreld 6eild 4ef 5ist 4flakkerd 6eurd 6ikkerd 7tst 5okt 5rist 4gaan 6ne 5eild 6ten 6ven 5loeid 5ooid 6ten 5raven
6oeid 4haald 6d 6kt 6ngen 6rkt 5elderd 6meld 6sen 6ven 5itst 5oepeld 7st 6kt 6lpen 6ogd 7pt 7rd 6uden 4ilen 4jaagd
5uind 6t 4kalfaterd 6md 6pt 5eken 5ikkerd 6st 5laard 7pt 7uterd 6ede 7ed 6ommen 7nken 7pt 5napt 6ipt 6oopt 5ocht 6men
6oid 7kt 6rt 6terd 5raamd 7bbeld 7st 6egen 6ikt 6open 8t 6uid 7ld 5uist 5weekt 4laaid 6den 6pt 6st 6ten 6zerd 5d 5eefd
6gd 6id 6peld 6t 6ukt 6verd 6zen 5icht 6erd 6jst 6kt 5oefd 6ken 6pen 6st 5ucht 6isterd 4maakt 6len 6rcheerd 5elde 6rkt
6ten 7seld 5ieterd 5onterd 4naaid 5oemd 6men 4offerd 4pakt 6st 5ept 6rst 6uzeld 5iept 6kt 5laatst 7kt 6oegd 7oid
5oetst 6mpt 6okt 6rd 6t 5rikt 6opt 4raakt 7pt 6keld 5edderd 7en 6kt 6nd 6ten 6zen 5icht 6spt 5oeid 7pen 7rd 6ld 6okt
6t 5uid 7md 9heid 6kt 6wd 4schaald 8rreld 7eept 8pt 8rpt 7ikt 8lderd 7oeid 8mmeld 8nken 8ond 8pt 8ren 9st 9t 8ten 8ven
7reven 8ikt 8oefd 9kken 9kt 7ud 8urd 5ierd 5jord 7uwd 5lagen 6eept 7urd 6obberd 7kt 7rpt 7ten 6urpt 5meerd 6ukt 5neden
6oept 7rd 7ven 5olferd 6md 6upeerd 5paard 7nnen 7t 6eeld 7ld 7rd 7urd 6litst 6oeld 7ord 7ten 6rongen 6uwd 5taan 7ne
7peld 8t 7rt 6egen 7ld 7ven 6ijfd 7kt 6oken 7ofd 8kt 8md 7pt 7rmd 7ten 7ven 6raald 7eden 8ken 7oomd 9pt 6uurd 7wd
4takeld 6st 5eerd 6kend 6ld 5ild 6mmerd 5ogen 9heid 6oid 7md 6rnd 5reden 6okken 7mmeld 5uigd 6t 4vallen 6ngen 6ren 6t
5eegd 7rd 6n 6r 7fd 6zen 5ijzeld 6st 5lamd 6ogen 5oed 7rd 6lgd 6rderd 6uwen 5raagd 6eeen 7ten 6ijd 6olijkt 7ren 5uld
4waaid 7rdeerd 6cht 6ndeld 6rmd 6ssen 5ekt 8heid 8st 6ld 6rkt 5ipt 5ogen 6nden 6rpen 5reven 4zadeld 6kt 5egd 6t 5ien
5ocht 6gen 6nden 6pen 6uten 5uiverd 5weept 6ollen 3iet 4ng 3loeien 9d 3ooi 5t 3raaf 5ven 8d 7r 6ing 4oef 6i 7end 6ven
2haal 6dag 6net 4d 4kken 7r 8ij 5t 4len 7d 6r 5ing 4nden 5g 6end 6ing 4rken 6t 3eb 5ben 4eft 5s 4f 5fen 8d 6ing 4lder
8end 8ing 5p 4mel 7arij 7end 7ing 4sen 3ief 5ld 6p 5ven 4js 4ng 4ts 6ing 3oepel 5st 4gen 5ing 4kplicht 4llen 4og 5p 5r
4pen 7d 5ing 4ren 4ud 6ing 5t 2i 3aat 4ten 3nie 6erde 8t 6ren 9d 5o 3um 5kit 5wet 2jaag 4gen 7d 3oeg 3uinen 4t 5tend
2kalefater 5fateren 4m 5ertje 5men 7rij 4n 4p 5pen 3eek 4ken 3ijk 6end 4kker 8end 3laar 5p 6bed 6pen 9d 5ren 8d 6ing
5uteren 4eden 5ed 4im 6men 9d 7ing 5nken 9d 7t 4om 6men 5nk 5p 6pen 3nap 6pen 9d 8r 4ippen 4oop 5pen 6ing 3ocht 4ken
4m 5eling 6nd 5st 4oi 5kt 5p 4pen 6r 5ing 4rt 4teren 3raamden 5bbel 9end 5men 5s 6sen 4ik 6ken 4oop 5p 6pen 4uien 6p
7end 6sen 5llen 9d 3uis 3wam 4eek 5ken 2laad 5g 5ide 6en 8d 6ing 6t 5t 4den 7d 6r 5ing 4ge 4nger 4p 5pen 4s 5sen 4ten
4waai 4zen 6r 3eef 5s 4g 5gen 7r 5sel 4id 6ing 9sdag 4pel 4t 5tend 9ere 9heid 4uken 6t 4ven 6r 7ing 5ing 4zen 3icht
7end 8rij 7ing 7sters 4ep 5t 4gt 4jsten 7ing 4kken 3oeft 5ven 8d 4op 4pen 7d 8heid 4s 5baarheid 5sen 8d 7r 6ing 9spad
8kje 3ucht 7ing 4iken 5ster 9ing 2maak 6sel 5l 5t 4ken 7d 6r 5ing 4len 5ing 4rcheerde 9rt 8ren 5s 4t 3eet 4rk 6elijk
7nd 6ing 6zaam 9mst 8me 9er 4ten 5ing 5selen 3ieter 3onterde 8en 9nd 8ing 8t 2naaien 4m 5edag 6kop 3eem 4men 7d 6r
5ing 3ieuw 3oem 6ing 2oe 4tje 3ffer 7end 7ing 3ntboden 5houd 3ssum 2pak 5ken 8d 4s 5kinderen 5sen 8d 9heid 7r 8es 6ing
6ters 3epoperatie 5pakket 6en 8d 7r 8tje 5t 4r 5arm 5god 5hof 5lui 5man 5vlakje 5wal 4uzel 3iepen 4k 5ken 8d 3lak 6ken
4oegen 5oi 3oets 7end 4ken 4mp 4neer 6ns 7t 6ren 4okt 4r 5ren 5tunisme 9st 7un 4sant 5itie 9lid 9rol 8oneel 9nele 4t
3ressie 4ik 6ken 4op 6pen 2raakt 5p 6sel 4kel 7end 6n 4pen 3echt 7heid 7st 4dderen 5en 4ed 5s 5t 4k 5ken 8d 4nnen 4zen
3icht 7end 7ing 7sters 4ep 4j 5d 6end 5zen 4l 4spen 8d 6ing 6t 4t 3oei 6end 5p 6ing 5r 6ig 8heid 6ling 4ken 4l 5len 8d
4ok 4t 3ui 5end 5ing 5m 6dag 6end 6ing 4k 5ken 8d 4wen 2schalen 7ing 6rrel 5eep 6nk 6p 7pen 9nd 9r 9rig 9rij 7sters
6ren 7p 5iet 8end 6k 7ken 6lderde 9ren 9rt 5oeien 6ling 6mmelen 6nen 9d 7ing 7k 6of 7t 6ppen 6rsen 8t 7t 8ing 6ten)",
R"(6ven 5reef 7ven 6ift 7jf 8ven 7k 8ken 9end 6oef 8ven 7k 8ken 5ud 6if 7ven 8ing 6ren 6t 6ur 3ier 6ing 3jorren 5uwen 3la
5an 7d 6t 5g 6vat 4eep 5pen 5urde 7en 7t 4ibbing 5ngerde 9en 9ing 9t 4obber 5eg 5k 6ken 9d 5ot 5rp 7end 7ing 5ten 4uit
7end 7ing 5rp 7end 7ing 3meer 5ren 4uk 6ken 3neden 5ed 4ijden 8r 9ij 7t 4oep 5of 5r 6ren 5ven 4uif 6ven 3odemieter
4lferen 8t 4m 5men 7rig 6ing 4upeerde 9t 7ren 3paar 5n 6nen 9d 5ren 5t 6tend 4eel 5ld 6en 5rren 5ur 4lits 8ing 4oel
5or 6t 5ren 8d 6ing 4raak 5ing 5ong 4uit 7end 5wen 3ta 5an 7d 6t 5k 5l 6len 5nd 7eling 7ig 9heid 9st 8ng 5p 6el 8end
8ing 6pen 9d 8r 5rt 7end 4eeg 6k 5gen 5ken 7r 8tje 5l 6len 9d 8r 8tje 7ing 5ven 4iet 5jfde 7t 6g 7end 7ing 6ven 5kken
4oken 7r 8ij 5men 8d 5nd 5of 6k 6m 6t 5p 6pen 8r 5rm 7end 5ten 5ven 4ralen 5eden 6ek 6ken 5ijk 8mes 5omen 6op 6pen
4uif 6ten 6ven 5ren 5ur 5w 6end 6ing 2takelde 7en 7ing 7t 4nt 4s 5sen 4ter 5ie 7f 7ven 3eer 4ken 7aar 7ing 4l 5len 8d
7r 6ing 5som 4ren 7d 3ica 5i 5us 4e 5k 4l 5len 8d 4ma 6al 6le 7isatie 9eer 9eren 5isme 7t 8isch 5merde 8en 8t 5um
4oneel 7le 4sch 3ocht 4men 6trie 9sch 9st 4oide 6en 6t 4rnde 6en 8d 6t 3rad 4ede 7nd 5e 6d 5k 6ken 9d 4ok 6ken 5mmel
3uig 6ing 4tte 2ulent 7ie 3s 4sen 2vaar 4l 5len 8d 4ng 6bak 6dag 6end 6kat 6net 6zak 4ren 7d 4t 5tend 6ing 3eeg 5r
4gen 4ren 7d 5ven 3iel 4jzel 8ing 7n 4ng 4s 5sen 3lammen 9d 6t 4ieg 7end 8rig 7ing 4ogen 5og 3oed 6end 6ing 6sters 5r
6ing 4lg 6end 6ing 6sters 4rder 8ing 4uw 3raag 5gen 6ing 5t 4eet 5ten 7r 4iezen 9d 5j 4oeg 5lijk 9end 3ul 5len 6ing
5sel 2waai 6end 5rdeert 8ren 9ing 6ts 4cht 7ing 4ndelen 4rm 6end 7rtje 6ing 4s 5sen 3eeg 4gen 4k 5ken 8d 9st 6ingen 4l
5len 6ing 4rk 6end 6ing 5p 6end 6ing 3ierp 5s 4kkelspoel 4nd 6end 6ing 4ppen 8d 3oei 4gen 4nd 4og 3reef 4ijf 6ven
2zadel 4g 4k 5ken 4t 3eg 5gen 8d 7r 4i 4nd 6ing 4t 5telijke 9jker 7nd 7r 6ing 3icht 7eres 9tje 7ig 9heid 9st 4e
5nbarends 6d 6sters 4j 4t 5tend 3ocht 4ek 6ing 4gen 4nd 4og 5p 4pen 4ut 3uig 6end 6ing 5p 5veren 3waaiend 4eep 5l 6len
9d 7ing 5pen 8d 4ol 6len 1raal 3kel 6achtig 6end 3le 4iteit 3ngeade 5isme 7t 4je 6achtig 6rie 4te 3tie 5o 4or 6ia 7o
7sch 7um 2b 3i 2chestra 4idee 5s 6sen 2de 4diensten 4handhaver 4lievend 6jke 9r 8heid 8ste 4maatregel 4nend 5ing
5telijk 4r 5tje 4voorstel 3i 4naal 7t 6ir 8der 8st 6le 6ntie 6riaat 9ten 8i 8us 6ten 5eerde 3ner 3onnans 8tie 7teur
6eerde 9t 7ren 4vicium 2e 3ade 3er 3gano 3mus 6sen 3n 3ren 6d 3s 2gaan 6tje 4ndie 5el 7len 6n 5iek 6gram 6satie 9or
9rice 7ch 7eer 8ren 9end 7me 7t 6zer 5ogram 9mmen 5za 4sme 5tisch 3eade 4l 5ist 5kas 5les 5man 3iastisch 4e 2ibi
3entaal 7le 8isme 9st 7tie 6eer 7ren 9nd 8ing 3flamme 3gami 4inaliteit 6e 7el 7le 9r 2k 3a 4an 4nen 3est 6bak 6lid
6raal 8le 8tie 7eer 8ren 7ion 2naat 4ment 8eel 9le 8iek 3ement 3i 4thologen 9gie 9og 2ografie 8sch 3niem 2s 2t
3hodontie 9ist 7x 8ie 5gonaal 9le 6rafie 9isch 5pedagoge 9goog 8en 8ie 9sch 9st 7ed 5theek 8ken 3olaan 6nen 2welliaans
2yx 1scillatie 8or 6eer 7ren 6ograaf 9afen 9am 7scoop 9open 2mose 4tisch 2sen 5gal 5kar 6op 5oog 5rib 3i 3obuco 3uaria
7um 2tensief 8ve 6orium 5tatie 9ef 9efst 9eve 9ever 4ologie 5ma 7ta 5paat 7ten 8hie 6orose 3racisme 1tium 2oliet
3scoop 6pen 2s 2ter 5tje 3omane 1ubaas 4zen 3lie 6tte 3ollig 8heid 2d 3achtig 3bakken 4lauw 4ouw 3e 4jaarsdag 4lui 4r
5dag 6om 8swet 5geleding 5lijke 7ng 5rol 5wets 9heid 3gast 4ediende 5lovige 3heden 5id 4istoricus 3jaar 7sdag 4e
3katholiek 4omer 3modisch 3oom 3roest 5ze 3s 4her 3tante 4ijds 3vader 8lijke 3wijfse 2nce 2t 3cast 3door 3fit 3illage
6eerde 7ren 3law 4ook 3performen 4lacement 4ut 3s 4ider 4ourcen 8ing 2verture 3reuse 2we 4l 5ijke 5tje 5ui 6llendag
4neelde 6len 2zo 1vaal 5tje 5vormig 3le 3ria 5um 3tie 5oneel 8le 2en 4tje 3r 4acting 5l 6l 5t 4beharing 6steding
5lijfsel 8vers 6uffende 5odig 9heid 5rengende 9ers 9ing 6iever 6ugbaar 9are 8d 8gend 9ing 8t 5uurvrouw 4dachte 6dig
9heid 9st 6g 5ek 6nkende 8ing 5oe 6nderd 7e 5raagbaar 9bare 6essed 7vene 9ner 6ijving 6ukklep 4een 7kom 6t 5rf 6vend
4flows 4ga 6f 6ngsfase 9jaar 9punt 9raad 9rite 9tijd 9veen 9vorm 9zin 9zone 7kelijk 5eblevene 6efsel 6gevener 6helde
6nereert 6spaard 6ving 5ooier 5roeid 4haaste 9ing 6d 6ling 6ndigd 9gen 9gend 9ging 9gt 8se 7gende 5ead 6b 6erlijk
8sende 9ing 9ten 6id 8skas 9rol 9wege 6l 6mdknoop 6veling 5oophalen 7rd 6ring 5uifd 7vend 4ig 5jl 7d 7ing 4jaagd 6s
4kap 5ill 5last 6uisd 8zing 5oepeld 9len 9lend 9ling 9lt 6m 7elijk 7stduur 4laadhaven 6dend 9heid 6g 6ngse 6p 6s
7tboete 9ron 8gever 8taks 9e 6y 5edene 6efd 6g 7d 6verende 9ing 7ing 5ig 6jdens 5ommerde 9ren 6ping 5ui 4maatse 6king
6n 5eesterd 9eren 4naads 6chtend 9ing 9te 6m 7ebod 9onus 8datum 8golf 8markt 8pad 9lan 9rijs 9rooi 8s 9lag 9om 9pel
4oud 4pad 5einsd 8zing 5laatsten 5rikkeld 9elen 4redend 7ing 5ijdende 5ompel 9ld 9lend 9ling 5ule 8d 8nd 4schaduwd
9uwen 9uwt 8kelen 7eping 7ilderd 8tterd 7ouwd 7reeuwd 7uiving 5ized 5la 7ghaven 8kraan 8punt 5pannene 9ener 6eeld
9ster 7lende 8ig 6oeld 9ende 5tappende 8tijd 7tement 6eeksel 7lpend 9ing 7md 8mende 6ijgende 6raald 7ekking 7omende
8omd 6uurd 4tal 7lig 6p 5ekend 5ijdpil 6k 5ollig 5raind 6edende 9r 8ing 7kkende 6oefd 5uigd 8end 9ndst 8ing 5yp 4uur
4val 7lene 9r 5et 5leugeld 9elt 6iegende 6oede 9ig 9igst 8iende 9er 5oede 7rd 6l 5raagd 7ging 4waaiend 7rderen 6l 5eg
6ldig 9gd 9gend 9ging 7f 8d 8sel 6rktheid 8uren 5in 7naren 7teraar 9rd 6p 5oekerd 6gene 6n 7neling 9ne 4zag 6t 5ee
6ild 6t 5ichtje 6e 7nbaar 9are 8e 6j 7ds 6t 2ulatie 4eerde 5ren 1weeer 2ngoal 1xaalzuur 3zepam 2er 2idant 5se 5tie 8f
8ve 4e 5erde 7t 5ren 8d 2ymoron 3tocine 1zb 2on 4arm 4gat 4houdende 4isatie 6eerde 7ren 0paadje 3i 4end 4vis 3l 4gat
4kistrecht 4rij 5ot 3n 4der 7tje 4tje 3p 3r 4d 5achtige 5eindspel 6nbak 8ek 7dek 7gek 7kam 9r 8op 7lul 7man 7oog 7pis
7ras 8ug 7wei 5rijdende 9ster 5zet 4lemoer 6n 4sachtig 5gewijze 5ig 3s 4boodschap 4dag 4ei 4lam 4maaltijd 5is 4os 4tak
4weekeinde 3tje 2bo 2ce 3ht 5eres 7tje 5hof 5ige 5som 5wet 4yderm 3ificatie 9or 7eer 8ren 9ing 6ek 6sme 7t 8isch 3k 3o
3t 2d 3del 5n 4ing 4o 5ck 4y 3en 3ie 4sjah 3je 3s 3vinder 9ij 7ster 2ella 2f 3fe 5r 6ig 8heid 4ig 3paal 5len 3t 3zak
6ken 2gaai 4dder 5etten 4nisme 7t 8isch 4ra 3e 4kop 4r 3ina 6atje 6set 5eer 6ren 7ing 3ode 2illet 3ntball 3r 3s 2k
3aan 3baar 5re 4on 6nen 3ezel 3goed 3huis 6zen 3ijs 4ra 4staan 7nen 3je 3kage 5mer 5ns 4en 6d 5r 6d 6ij 6tje 5t 6bom
4ing 5st 4necht 3lijst 5nnen 3mand 5teriaal 3naald 3paard 5pier 4rijs 3schuit 4oi 4tation 5er 3t 4afel 4ouw 3wagen 4eg
5rk 3zadel 4older 2l 3adijn 4estra 4nkijn 9tje 4taal 6le 5um 4ver 3eerde 4is 6achtig 5ze 4n 5d 4obotanici 9nie 5ceen
7ne 5graaf 8fen 9ie 9isch 5lithicum 9isch 6ogie 5ntologen 9ogie 9oog 5zoen 7icum 4ren 4t 5mes 5ot 3fium 4renier
3impsest 4ndromen 8om 5g 6vel 5kje 4ssade 9erde 9ren 7nder 3jas 6sen 3ladium 4en 5t 4ia 6tie 9f 9ve 5eter 5um 3m
4achtig 5res 8sen 4bladeren 4et 4kernolie 4paasstok 5it 5je 4tak 5op 4vet 3pabel 5tie 4eer 5ren 4iteerde 7ren 3rad
3ter 6tje 4rok 4s 3urk 2mflet 7tisme 9st 3pa 4er 6end 4us 2n 3acee 5he 7erde 7ren 4ma 6atje 4rabisme 9t 3cake 4etta
4reas 8sen 7titis 3d 4a 4ecten 5ksel 5mie 7sch 6onium 4geving 4hof 4ing 5t 6a 4jesjas 4oer 7ing 3eel 6tje 5r 4gyriek
4l 5lid 4n 4ren 3fluit 3g 4ang 5sius 4ermanisme 4i 3haring 3iek 6achtig 6erig 4keerde 8t 6ren 9d 4sch 5lamisme 3klaar
6re 3lat 4ikker 3na 4e 5ndak 6koekmes 9kmix 6lap 6rek 6set 6vis 5tje 3optica 8um 4rama 8atje 8dak 7isch 3sfluit
4lavisme 4permie 3talon 4er 6tje 6vel 4heisme 8t 9isch 6on 4offel 9tje 5graaf 8fen 5mime 9tje 8isch 4ry 4ser 7dek 7ing
4y 3vis 6sen 2p 3a 4atje 4dag 5um 4ja 6atje 4razzi 8o 4ver 7bol 7tje 3borstel 4uik 3egaai 8enbek 9nei 8tje 4n 5dom
5kop 4r 4ten 6rie 3fles 7sen 3ier 6achtig 6bak 6dun 6rol 6tje 6wol 4l 5len 7tje 6ot 4sme 5t 3je 3kind 3lam 4epel 3pa
5atje 4en 6heimer 5rig 8heid 4ie 5g 4ot 3rika 7atje 3s 4neeuw 4oort 3t 3yri 5ologen 9ie 9isch 8og 5us 7rol 7sen 3zak
6ken 2r 3a 4af 5t 6heid 6tas 4bel 7lum 7tje 5olen 7isch 6ol 8tje 4cetamol 5huteer 9ren 9s 9tje 8ist 7utje 4debed 6dag
6ntose 6pas 6tje 5igma 9ta 6js 8elijk 8hof 7zen 5ox 7aal 8le 4feer 6n 6ren 7ing 7nalia 5fine 9ren 5rasering 4gliden 9r
5nosie 8t 5raafje 9kop 7feerde 9ren 4llactisch 7x 6el 8le 9ie 9isme 8weg 5ympier 9sch 6se 8erde 9rt 8ren 9end 7ie
6tisch 4menten 6terloos 9loze 5nesie 4noia 7ci 8us 7de 6rmaals 4plu 7bak 7utje 4sailen 5colair 5iet 6tair 7eer 8ren
9end 7isch 9me 7ologen 9ogie 9oog 5ol 7letje 5tataal 9le 4taxis 5hion 5roeper 3cours 3daf 4essus 9tje 4oen 7tje 6s 5n
6neerde 9rt 3e 4l 5achtig 5vormig 5wit 4menten 4nd 4o 4ren 7d 4sthesie 3fait 4um 6achtig 6eer 7rend 8ie 9etje 7ur 3i
4a 5atje 4bus 4ng 4tair 5eit 8sbit 3k 4a 5chtig 4bos 4eer 7bon 7dak 8ek 9rs 7rem 7vak 5rend 5t 6wrijver 4iet 5ng 6son
4landschap 4oers 4weg 3lando 4ement 9air 9slid 5santen 9te 5vink 4ofoon 3maham 5nt 7ig 9heid 4ezaan 3nas 6sia 8jn
3ochiaal 9n 9ntje 8le 9isme 8nen 7e 8el 8le 8tje 4die 7ren 7tje 6stisch 5ontitis 9um 8ose 4len 4ol 4xisme 3s 4ec 3t
4erre 4icipant 9tie 9tief 9tion 8eer 9ren 9rend 8ia 9um 6ratie 6ularist 8ier 5eel 6ler 5j 6dag 7ig 9heid 6ganger
7enote 6kas 6lid 6man 6tje 7op 5kel 8tje 5ta 6ie 6uren 7ur 5zaan 7nen 4ner 7ship 4timebaan 9anen 8job 4us 6sen 5ur 4y
3ure 4ur 3venu 7achtig 7utje 3wa 2s 3ar 3benoemd 4out 3cal 4hanten 4ontrole 3foto 7otje 4requentie 3ganger 4eboren
7uwde 5huwden 5ld 6eden 5trouwd 3hok 5ogte 5uder 3ja 4e 5swet 3kaart 5mer 8tje 4laar 6re 4wil 7len 9tje 3lengte 5zer
4oden 5od 3model 8len 4unt 3nummer 3o 4vergang 3pen 6nen 4oort 8wet 5p 6pen 3rand 3s 4aat 5beler 5ge 6ier 9sbus 9sdek
9shut 5nt 7enhuis 4elijke 9er 5menten 5nd 7heid 7st 5relle 7nd 6tje 4ie 6f 7st 6ve 8r 7ol 5m 5ng 5oneel 9rt 8le 7ist
7nel 5va 6iteit 6um 4piegel 4tuk 4us 6sen 4words 3t 4a 5atje 5maaltijd 4ei 5l 6achtig 5urisatie 9eer 9eren 6s 6ze
4iche 5fi 5lle 5naak 7ken 5s 4oor 5r 6aat 7les 6ie 8tje 7j 4rami 3verworven 4orm 3werk 4oord 2t 3at 5es 3ch 5es 5oeli
5work 3e 4el 4len 4nen 5t 6wet 4r 5nalisme 6oster 5tje 3hefoon 5tiek 7sch 4isch 4ogeen 7ne 5logen 8ie 9sch 7og 5s
3ience 6t 7enwet 7ie 4jn 4na 5eer 6ren 4o 4sserie 9etje 6ier 6on 3jakker 4epeeer 3ois 3riarch 9aal 9aat 9ale 5ciaat
7er 7sch 5js 7hen 6zen 5lineair 5monia 9aal 9ale 9e 9um 5ot 7tisch 9sme 5stiek 4ologie 5naal 8t 7ge 7le 7ten 6eerde 9t
7n 7ren 7s 8sen 6iem 7seerde 9ren 9rend 5on 7tas 8je 5uille 9eren 3s 4erig 4ituatie 3ten 2uk 4enist 3linisch 8me
3melle 3per 3s 4dom 4elijk 3w 4enoog 4ig 5n 4oog 4tje 3ze 5ren 8d 5tje 2vane 3iljoen 9tje 3loviaans 6reactie 8flex
3oiseerde 7ren 2x 2y 3roll 1cb 1da 2f 1eacekeeping 3u 4ter 2cannoot 7ten 3cadille 3h 4dag 5iensten 3tine 4oraal 7le
6is 3unia 7ir 2da 4al 6as 6tje 4goge 7ie 9k 8sch 4len 5o 4nt 6erie 3del 6aar 6end 3e 4l 5len 4rasten 8ie 9sch 4stals
3iater 6rie 8sch 4culose 6re 6ur 4gree 4s 3o 4fiel 6lie 4logie 4seksuelen 2e 3en 3koffie 3l 4ing 3n 4tje 3pshow 3r
4group 4tje 4vormig 3s 4achtig 3t 4oom 2g 3el 3gen 3ulanten 2ies 3gerde 6en 4ne 5oir 8tje 3l 4ing 4vak 3ns 4zen 7d 6r
3s 2joratief 9ve 2k 3blende 3draad 3el 5bad 5nat 3inees 6zen 5geend 6mens 3ken 3t 4on 6nen 5orts 2l 3agiaan 7nen
4rgonium 3de 3en 4rientje 6ne 3grim 7age 7erend 7pje 7spad 8weg 3ikaan 8tje 6nen 9ei 3lagra 4en 6d 5r 6ij 5t 3molen
3orie 6sch 4ton 3s 4jas 4rob 4ter 3t 4erij 3uw 5tje 3zen 4ig 2n 3aal 4le 5iseerde 8ren 6teit 5ty 4nt 4rie 4ten 3ce
3dag 5nt 4e 5l 6bus 6oque 4rive 4ule 7tje 5ultje 3e 4trante 9er 7tie 6eer 7ren 9nd 3gat 4reep 3houder 3ibel 4cilline
4s 5sen 4tent 8iair 9e 3nen 6bak 6d 6mes 6set 6zak 5r 5tje 4ing 7ske 6kje 4oen 7tje 4y 3ologie 4pauze 4ze 3s 4ee 6l
7tje 7vormig 6tje 5len 5rij 4ioen 8gat 8kas 8pot 8tje 8wet 6n 7aat 8do 8ir 8ris 7eer 8ring 4ter 4um 3t 4aan 5eder
5gonaal 9le 6ram 9men 5meter 5tlon 6onisch 4ekening 4houseje 9s 4iti 3ultima 4rie 3voerder 7ende 3wortel 2p 3drank 3er
5achtig 5bes 6ol 6us 5ig 5muntolie 9thee 5oni 5vat 3ita 3middel 3pel 6tje 5n 5ren 6spray 6t 4il 6len 3sine 3t 4alk
4ide 4on 2r 3ceel 7tje 5len 5nt 7age 7iel 7ueel 9le 5ptie 7ueel 9le 4ipieer 8ren 4olator 6eert 7ren 4ussie 9f 9ve
8onist 5teer 7ren 3due 3eat 4laar 4mptoir 4n 5drups 5sap 4quatie 4strojka 3fect 7a 7ie 9f 9ve 8oneer 9nist 7st 7um
4ide 6iteit 4oratie 8or 6eer 7ren 9nd 6mance 9t 9tie 7en 8r 4usie 7onist 3gamijn 4ola 7atje 3icarditis 5raniitis
5uleus 9ze 9zer 4feer 6re 7ie 8sch 5rase 8tisch 4geum 4helium 4kel 7tje 5oop 6pen 4meter 4nataal 8le 5eum 4ode 7les
7tje 6iciteit 7ek 7seerde 9ren 9ring 4patetici 9icus 9isch 5etie 4scoop 7pen 8isch 5taltiek 9isch 6yle 4tonitis 3k
4aline 5ment 9rol 4oen 3m 4anent 9ie 4eabel 5trine 4is 6sie 9ve 5tteer 8ren 9end 4utatie 3nambukhout 4icieus 9ze 9zer
4od 3onisme 7t 8isch 4ratie 5eerde 6ren 4xide 3petua 7eel 8le 7um 4lex 7iteit 3ron 6kap 3s 4ad 4dag 4end 5rij 5veratie
4fotograaf 4gas 4ianer 5co 5flage 7eer 8ren 9end 5ng 5steer 8nt 9tie 8ren 9end 4man 6p 4ona 7ge 7lia 9sme 9teit 9ty
6eel 9slid 7le 7n 8bus 6ifieer 9eren 5on 7lijke 9jker 9jks 7tje 5verzicht 4pectief 9even 6x 5iratie 4uasie 9f 9ve 4wee
6t 3tang 4inent 9ie 3ubalsem 4zilver 3vers 7ie 8teit 6teerde 9rt 8ren 9ing 3zen 4ik 6enpit 6pit 2seta 3hmerga 3o
3saria 7um 4imisme 8t 9isch 3t 4bui 4end 5rig 8heid 7j 8tje 4hol 4icide 5lent 9ie 4kop 4o 2t 3alia 4nque 8bal 3echien
4kind 4moei 4n 4r 5selie 5tje 3fles 7sen 4ood 3gat 3ieter 8ig 8tje 4t 5four 5ie 6onaris 8eerde 9ren 3je 3oet 3rand
4ichor 5schaal 9len 4ochemie 9isch 5dollar 5leum 9gas 9kan 9vat 6ogie 3s 4end 3ten 4icoat 4o 3unia 2u 3k 3l 4tje 3r
4der 3t 4eraar 6bad 6end 6ig 3zel 6aar 6end 6ingen 2yote 2zen 4rik 4weefde 6ven 8r 3ig 1feiffer 1gb 1hishing
2ytophthora 1iaffe 3i 3nino 5ssimo 6t 7iek 8sch 4o 5bar 5duo 5fortes 5la 7k 6es 5man 5otje 3s 4sen 6rig 8j 4ter 2ca
4dor 4resk 4ssovis 3calilly 4olo 7otje 3kles 4nick 8end 8set 3o 3pus 6sen 3rinezuur 3togram 9men 4uraal 7le 9r 6e
2dgin 2ece 4hem 3destal 9len 3f 4paf 3k 4automaat 9aten 4dag 4end 6val 5raar 6ig 4uur 3l 4eman 8nen 6uis 5poot 7ten
4tje 3mel 3nter 7der 7heid 7st 3p 4a 4el 6tje 5nd 5rig 6tje 4zak 3r 4ce 6r 5ing 4ement 5nbad 8k 5waai 6iet 4rette 5ot
3s 4bak 4end 4pot 3t 4a 4eit 7svol 5peuterde 9eren 9erig 5rig 6man 9nen 6selie 4ist 7isch 4lut 7tig 4sje 3zel 6tje)",
R"(4ometer 2fpaf 2gment 7atie 3skin 2j 3en 3jekker 3ken 3l 4erdam 6tje 4staartrog 4tje 4vormig 3n 4boompit 4ig 6end 6ing
4lijke 9r 8heden 9eid 8s 4pit 4stillends 9ers 4zin 3p 4beenderen 4endop 6kop 6la 6rager 7ek 4zak 3tje 2k 3ant 6erie
6ig 3broek 3donker 4raad 3eer 4ren 4t 5diensten 4ur 3haak 5ken 5mer 4ouweel 8len 3je 3kedonker 5l 5n 5r 6ig 5tanis
9ssen 9ssie 4ie 5g 3ol 5et 4rde 3slee 3t 4on 6nen 5orts 3zwart 2l 3aar 6tje 4ren 4ster 8tje 4v 3controle 3de 3gebruik
3ipili 3legift 5n 5tje 3o 4ot 4tage 5enpet 3s 3vorm 4rije 2ment 3pampette 4el 6aar 5n 5rnel 9len 7oot 8ten 2n 3a
4cotheek 9ken 4kel 7tje 4ng 4pparaat 9ten 4ren 4ssen 4ta 4utomaat 9ten 3betaling 3cet 4her 7tje 5hitter 4ode 3da 5atje
5man 5risch 6otsje 4e 3eut 3g 4el 6aar 6end 4o 4pong 8bal 8end 4uin 7tje 3k 4el 5nd 4oog 4steravond 8bloem 9ruid 8dag
9rie 8feest 8kerk 9roon 8lied 8maand 8roos 9ozen 8tijd 8vuren 9uur 8week 9eide 9eken 3nen 5tje 4ig 3pas 6sen 3s 3t
4elierde 9en 5riaans 3yin 2oen 5tje 3n 4ier 7end 7srol 8ters 4nen 4zet 3t 2p 3erade 4t 3owagen 3peling 8kje 3s 2que
2raat 4midaal 8le 7e 4nha 4ten 6rij 3eng 3ipiri 3ouette 9erde 9ren 2s 3ang 3bak 6ken 4laas 6zen 5oem 4roek 4uis 6zen
3cicultuur 5ne 3doek 3glas 6zen 3kijker 9ij 4ous 3link 4ucht 3nijdig 3o 3paal 7tje 5len 4ot 4raat 3sebed 5d 5n 5r 6tje
4ig 4oir 3t 4ache 4ier 4olen 7t 5n 6pen 5ol 7tje 5usaus 3vee 4lek 2t 3a 4bar 3bull 7achtig 7etje 7tje 3ch 5pine 3eus
5ze 3fruit 3je 3loos 5ze 3riet 3s 4top 3te 4ig 6heid 6st 4oresk 3vis 6sen 4rucht 2voteerde 6ren 2xel 2zza 4eria 4icato
1laag 4ster 4t 5drukkers 5kieuwig 5sbal 6elijke 7nd 6had 6ing 6nam 6zin 5werkerij 3cebo 5mat 6ent 5nta 5ren 5s 5t 4ht
4ide 3dijs 6zen 3fon 6d 7lat 6lat 6neerde 9rder 9rt 8ur 7iere 3g 4end 5rig 7j 8tje 6tje 4ge 6nhut 4iaris 9sen 6ten 7or
5eer 6ren 3id 4t 3k 4et 4kaat 6ten 5en 6r 7ig 8j 7tje 4sel 3muren 5ur 7mes 7sel 3n 4chets 8ten 4eerders 6t 5rend 5tair
7ria 9um 6enbaan 9anen 8jacht 8loop 6oide 4imeter 8rie 5sfeer 8ren 9isch 4k 5erig 6t 7sel 5gas 5iers 5ton 4nen 6r 5ing
4o 5logie 4tage 5bed 5enbak 8ed 7cel 7d 8ek 7gif 7kas 7pot 7sap 7vet 6rij 6ur 5gat 5hof 5ing 5kundigen 5lore 5on 5put
5sel 6oen 9tje 5ui 5vak 3que 6tte 3s 4dankje 4ma 6cel 6tisch 5ide 4pil 4sen 7d 6r 4tic 7bom 7ine 8teit 6ek 6ficeren
6sch 5ron 3t 4aan 7tje 5f 5nen 4bodemd 6omd 4eau 7tje 5el 7tje 6r 5len 5nbon 6rek 6tas 5service 4formen 8pje 8s 4heid
4ina 6eerde 7ren 6g 5tude 4kop 4onisch 4ribbig 4tegrondje 6landse 6r 5ing 4uit 4vis 5loers 5oetig 8te 8wacht 4weg 4zak
3usibel 3vei 6end 6ing 6sel 4uis 6zen 3yback 5oy 4er 4station 2easen 3baan 5nen 4ejer 6isch 4isciet 4s 3cht 6ig 8heid
8st 4tra 6um 3e 4boy 4g 5kinderen 5zus 4rol 3gen 6d 5r 3idooi 4er 4n 5achtig 5tje 4otropie 4ster 8aar 8pil 6oceen 9ne
4t 3jade 3k 4ke 6rig 3mp 3nair 4g 5end 5ing 4s 5bui 4ty 4um 4zen 7d 3onasme 7tisch 3t 4rol 4send 4tend 6r 7ij 3ur 5is
7sen 6tis 9ch 3vier 7tje 3xiglas 8zen 4us 3zant 7st 4ier 7ig 9st 2icht 6ig 6pleging 3nt 3oceen 6ne 3sse 6etje 6ren 7ok
4toceen 2oeg 5genote 5mes 5os 5sgewijze 4rt 6achtig 6endom 7rig 9j 6ig 8heid 4ter 7aar 7end 3f 4fen 7d 6r 7d 4kip 3k
4ken 3mbe 6ersel 6ren 5iere 4p 5erd 5heid 5weg 3ns 5bad 4zen 7d 3oi 5baarder 9heid 5dak 5ing 5rok 5sel 8tje 5val 4s 4t
5wol 3p 4pen 6r 3t 4seling 5klaps 4ter 3zen 2u 3che 3g 4gen 6r 3im 5age 5bal 5pje 5strijkte 5vee 4s 5achtig 4zen 7d 6r
7ig 8j 5ig 3k 4ken 6r 4sel 5gewijze 3me 5au 7tje 4pudding 3nder 7aar 7end 7ing 4je 6r 6zak 3raal 5le 6ia 7s 8me 8sen
8tisch 7teit 4iform 4k 3s 4four 4sen 6r 3tocraat 8ten 9ie 9isch 5nisch 8me 7um 9bom 3ut 3vier 5ometer 1neumatiek 8sch
7ologie 5okok 9ken 6nie 6thorax 1och 4eer 5nd 5rig 7j 5t 3ket 3o 3us 2dagra 6eus 8ze 6ist 3cast 7ing 3ia 4um 6act 6pje
3ologie 6og 4therapeut 9pie 2edel 5r 6achtig 6end 6ig 6vormig 3em 4t 3f 3h 4a 3ier 6ig 3l 4et 4ier 4tje 3ma 5atje 5ta
4en 3n 4erig 4ig 3p 4end 5rd 6ij 6tje 4gat 4sjieke 4zak 3r 4imfeest 3s 4iealbum 5s 4jenel 4pas 4ta 3t 4ica 7al 7le 5ek
5sch 6eerde 9t 7ren 4szak 3zel 6ig 8heid 8st 5n 4ie 5g 2f 3broek 3fen 6d 5r 6d 6tje 3mais 4ouw 7tjes 3t 2gen 5d 4r
3ing 3o 3rom 2insettia 4te 6r 5ille 9erde 9ert 9ren 8isme 2k 3achtig 3dalig 3en 4r 5aar 5end 5faces 3hout 3ken 4ig
3putje 3stof 3t 3ziekte 2l 3air 4k 5ken 7r 4risatie 7coop 7eer 8ren 9end 9ing 7raket 6teit 5oid 3der 6achtig 6pop 6tje
6weg 3e 4mici 7us 6ek 6sch 7eer 8ren 9end 5ologen 9ie 9isch 8og 4nta 4position 4ren 3i 4chinel 9llen 4ep 6ose 4jst
7end 7kop 4o 5myelitis 4ssen 4tbureau 5ica 8sters 7i 7ologe 9ogie 9oog 7us 6e 7bus 7cel 7dag 8uo 7el 7k 7le 7man 8ol
7pak 8et 7top 7vak 7wet 6oneel 9le 6seer 8ren 9ing 3k 4a 5atje 3l 4ak 6ken 4enhor 5pel 5tje 5vie 8tje 7j 8tje 4utie 3o
4naise 5ium 3s 4blessuren 4dik 4slagader 4tas 3tergeist 3y 4amide 6orie 5ndrie 5rchie 4chrome 9ie 4eder 5sterhars
4fone 7ie 4gaam 6mie 5lot 8tisch 5onen 6on 4histor 4meerbeton 8keten 6risatie 9eren 5orf 8ie 4nomiaal 9le 6om 4ptiek
4semie 5yndeton 4theen 4urethaan 9anen 4valent 2m 3erans 3made 7erde 7ren 4erak 3ologen 7ie 6og 3p 4adoer 5f 5rm 4bak
4elmoes 9ssap 9zen 5nd 5rij 6nikkels 5us 6ze 8r 4ier 4oen 7tje 5n 4put 2n 3cho 6otje 3d 4emaat 4sgewijze 3eer 4m 4n
4ren 7d 3jaard 3k 3nen 5tje 3s 4gat 4oen 3t 4eneur 4ifex 6icaal 9at 9le 9ten 8eerde 9ert 9ren 4man 4on 6niers 3y 2og
3i 3k 3l 4ijs 5ng 4kap 4vos 4zee 3n 3rt 5selector 3s 3t 4aan 6rdappel 4gat 5oedteelt 4ui 4vis 2p 3achtig 5t 4lbum 4rt
6iest 3band 4lad 3centrum 4oncert 5rn 4ultuur 3deuntjes 4iva 4uo 3e 4l 5ine 5pee 3fans 4eest 5stival 4ormatie 5tografe
3groep 3hit 3i 4ejopie 4ndustrie 3je 4ournalist 3koor 4unstenaar 3legende 4ied 6fhebber 5n 3mooi 4usici 8us 5ziek
7kant 3nagel 4ummer 3pedein 9tje 5n 6d 5r 6ig 5tje 4ig 4laat 6ten 4odia 7um 4rijs 4y 3quiz 3rock 3scene 4ong 4tation
5er 7ren 3tempel 3ulair 8der 8st 6risatie 9ator 9eer 9eren 8teit 6tie 5ier 8enbos 8tje 6sme 7t 8isch 3wereld 3zaal
5nger 9es 4ender 2r 3de 5r 3em 4us 6heid 5ze 7r 3fier 3ie 3knokker 3no 5theek 8ken 3ositeit 3ren 6d 5tje 4ing 3selein
4ter 3t 4aal 5biliteit 6le 5kabin 5l 5tief 8ven 4ee 5feuille 5l 5monnee 4i 5ek 6rshok 8ters 6tje 4o 5foons 4ret 7tist
4uur 2s 3e 4ren 7d 4ur 3itie 7f 7ve 9r 6oneel 9er 9le 9ren 9rend 9ring 6visme 9t 8teit 7o 5ron 3sen 5ssie 9f 9ve 3t
4aal 5le 5ment 4bak 5esturen 5lokkade 5ox 5us 4codeboek 8check 8regio 8tabel 4diensten 5oc 4elein 5nd 5rboy 6ieur 7ori
6tje 4graduate 4iche 8ur 5ljon 6le 4kantoren 6r 4man 5ix 5ortaal 4ogram 9men 5rderaar 4pak 4richtlijn 4scripta 9tum
5paarbank 4ulaat 7nt 7ten 6eer 7ren 5me 5um 6r 4vak 6t 5liegtuig 4weg 6t 4zak 5egelboek 9vel 2t 3aarde 4s 3bloem
3cultuur 3deksel 4icht 4oof 5rie 5ve 3eling 4n 5rammer 5taat 6iaal 8len 9is 7e 8el 8len 8pil 7ometer 4r 4staat 7ten
3geld 4ieter 4rond 3helm 4oed 4uis 6zen 3ig 3jandorie 4e 3kachel 9tje 4ijker 4luit 3latch 8es 4oden 5od 3materiaal
4eter 8tje 3nat 3plant 4older 9tje 5urri 9etje 3rand 4emise 4oos 3s 4cherf 8ven 4ierlijk 5g 4pel 4tal 3te 5r 5us 6ze
3verdikke 7omme 8rie 6teer 9rd 8ren 9end 4is 6sen 3worm 2ujadisme 3lain 5rde 4e 3sseerde 8t 6ren 2ver 5der 5heid 5st
5tjes 2wer 5banks 6ox 5lifting 5nap 5play 6op 3isi 3nen 2zen 1pm 1raai 4l 5bed 4m 5pje 4t 5achtig 6l 5gragen 5sters
3ch 5tdag 6ig 6lievend 6vol 4tica 8l 7i 7um 8s 9sen 3ecox 3gmatici 9us 8ek 8sch 9me 9t 3irie 7tje 3k 4ken 5iseer 8ren
4tijkdag 8geval 8leren 9es 8man 8proef 8test 8vak 6kant 6sch 7eer 8ren 9end 6zijn 3len 6d 5r 6ig 7j 4ine 3men 3ng 5end
6rtje 3seodymium 3t 4end 5rtje 4ikeerde 9t 7ren 9nd 4st 4ter 3uw 5tje 3xinoscoop 9open 5s 2e 3advies 8zen 7seerde 9ren
4label 4mbule 3bende 4iotisch 4oreaal 8le 3cair 7st 5mbrium 5ncereus 5riaat 7o 4edent 5ptor 5ssie 4ies 7heid 6us 8heid
7ze 9r 6ze 8r 5piteerde 9ren 5seer 7ren 9nd 8ing 6ie 8bom 3datie 6or 4estinatie 9eert 9eren 4icaat 7ten 8ie 9ef 9eve
6eerde 7ren 6tie 5k 6ant 6end 6ing 5sponeert 9eren 8sitie 4nison 4ominante 8eerde 9ert 9ren 3e 4k 4minent 9tie 5ptieve
3f 4ab 6ricatie 9eert 9eren 5tie 4ect 7uur 5rabel 6eer 7ndum 8t 9ie 9ieel 7ren 9nd 4igeerde 7ren 6uratie 5x 3gnant 8ie
8st 3historici 9icus 9ie 9isch 3i 4tje 3judicie 9eel 9eert 9ele 9eren 3ken 6d 5r 6ig 8heid 4linisch 3laat 5ten 6uur
4iminair 4ude 7ren 6ia 7um 3mature 8iteit 7ur 4editatie 5nstrueel 9uele 5tro 4ie 6lot 6r 7edag 7tje 6tje 5sse 5um 5x
4odern 5laar 7ren 3nataal 7le 4t 5erig 4uptiaal 9le 3occupatie 8eerde 9ren 4lympisch 3paid 5raat 7ten 9ur 8ie 9even
8oir 6e 7ren 5tellaris 5ykaart 4ensioen 4ositie 4ress 5int 5oductie 4uberaal 8teit 5tiaal 3quel 3rogatief 9even 3s
4byter 9ia 9iaan 9ium 4criberen 7ptie 9ief 9ieve 4ence 6ning 6s 6t 7abeler 8tie 9ief 9or 9rice 7erend 7ia 8e 5rvatie
9ief 9ieve 7eer 8ren 9ing 5s 4ideer 7nt 9ieel 7ren 9nd 7s 6ia 8al 8le 7um 4kop 4sen 7d 5ie 6ng 4tatie 9f 9rit 9ve
5eerders 5ige 7ieus 9uze 6ssimo 5o 4umeerde 9t 7ren 6ptie 9ef 9eve 5ppositie 3t 4endeer 8nt 8ren 9end 6tie 9us 9uze
9uzer 5rita 8um 5xt 4net 4or 6ia 8an 8nen 7um 4tig 4zel 3utel 7aar 5s 6heid 3valeer 7ntie 7ren 9nd 4el 6aar 6ement 7nd
5ntie 9f 9ve 4iew 3zen 2iapisme 3eel 6tje 4gel 7ig 4l 4m 5end 5pje 5vormig 4ster 8dom 8es 8lijke 8tje 4tpraat 3jk 5end
4s 5elijk 5gaf 6eving 5houdende 5lijke 5som 6tunters 5val 6oordeel 4zen 7d 7pot 7wet 5ig 7st 3k 4kel 7end 7ing 6n 7d
6r 7tje 5ie 4pen 5il 4tol 3l 4le 6r 4st 3ma 5at 5ir 5rius 5tologen 9gie 9og 5uteit 4e 5r 6end 5ur 7tje 4itief 9st 8ve
9er 7visme 9teit 4o 5rdiaal 9le 4ula 7atje 5s 6sen 3nceps 5iep 6paal 8le 7e 7ieel 9le 9ler 4s 5dom 5elijk 6marij 6nbal
7dom 7hof 6s 5heerlijk 4t 5kop 3on 4r 5aat 5es 5i 6j 6tair 7eit 3sma 6ta 7isch 3vaat 7les 7weg 5cy 7eis 7wet 5te 6ief
8ve 7m 7satie 8eer 9ren 9rend 9ring 8sima 9imum 4e 5jet 5les 5praktijk 4ilege 8ie 9eert 9eren 3x 2o 3actief 8ve 9er
7viteit 3baat 7st 5biliteit 5te 7r 6ie 4eer 7sel 5ren 8d 4iotica 9um 4leem 8pje 6matiek 9isch 7en 3cede 7etje 7ren 9nd
6ure 9el 9le 5nt 7ueel 9le 5s 6dag 6sen 7ie 9tje 8ng 7or 7ueel 9le 4lamatie 7eer 8ren 9end 5ises 7is 9sen 6tisch
4onsul 5pe 4reatie 5ustesbed 4uratie 8or 6eur 4yclisch 3decaan 7nen 4uce 7r 8end 8sduo 6t 7ie 9bos 9cel 9f 9fst 9hal
9tak 9ve 9ver 8oneel 9nele 7mix 3ef 5buisbaby 5dag 6iervrij 5houdende 5les 7vering 5neminkje 5rit 5vak 5werkblad 9week
4st 6bui 6end 4ve 6r 7ij 3f 4aan 7st 5natie 6e 7erde 9t 7r 5se 4eet 5s 6sie 8onal 9neel 9nele 7or 9aat 5teer 7ren 9nd
7s 8sen 6ie 7sch 4fen 4iciat 5el 7tje 5jt 7elijk 7ig 5le 7r 5tabel 7riaat 6eer 7ren 9nd 7ur 4loopbaan 4ylacticum 9isch
7xe 8is 3gestageen 9enen 8tief 9ieve 7eron 4nathisme 5ose 7tiek 9sch 4ram 7ma 9tie 9tor 9wet 8ering 9tje 9urs 9use
5essie 9ef 9efst 9eve 9ever 9st 3hibitie 9ef 9eve 3ject 7dag 7eer 8rend 7ie 9f 9l 9ltje 9ve 7les 7map 7or 3karyoot
8ten 3l 4actine 4eet 5gomena 5psis 6tisch 5tariaat 9er 9sch 4iferatie 4len 4ongatie 7eer 8ren 5og 3menade 9dek 9tje
5sse 4ilitair 6lage 7e 5nent 9ie 9st 5scue 8iteit 4o 5ot 5tend 6ie 7ng 7on 9eel 9ele 6or 5venda 9i 9us 4pt 6heid 3nazi
4del 4k 5end 6rig 8j 7tje 5rol 4omen 6ina 9al 9le 5nceerde 8ren 5stiek 8keren 4t 4unciatie 3oi 5tje 5vis 4sdij 5t 6end
3p 4aan 7gas 5ganda 9eer 9eren 9ist 7tie 6erende 4edeuse 8tisch 5en 5ller 9tje 5rder 6heid 6st 6tjes 4hecy 4oneerde 9t
7nt 7ren 5rtie 8oneel 9nele 5s 6itie 4pen 6rig 4rietair 6oceptie 6um 4vol 4yleeen 8n 3rector 4ogatie 3scenia 8um
5riptie 4ecco 6tor 5liet 7tisme 4it 4odie 7sch 4pect 8eer 8ie 9ef 9egat 9eve 8or 8us 9ssen 6reerde 8ren 4taat 6ten
5ituant 8e 9etje 9ren 9rend 8tie 3tactinium 5gonist 4ease 5ctie 8onist 7or 9aat 5ge 7erde 9t 8tje 7ren 5ine 7urie 5ra
6ons 7zoicum 5st 7ant 9tes 7dag 7eer 8rend 4hallia 9um 5ese 7is 9sen 6tisch 4ocol 8lair 9en 5historie 5n 6otarius
5plasma 9t 5type 8isch 5zo 7a 8ire 7isch 7on 4s 5erig 9heid 5ig 4uberans 9ntie 3ve 5niers 6u 4iand 8ering 5dentie
9ieel 9iele 7r 5nciaal 9le 9list 8e 9tje 9weg 9wet 5sie 7oneel 9ele 6oir 7r 8ia 9sch 9um 4o 5cateur 8ie 9ef 9eve 8rice
8us 6eer 7ren 9nd 5ost 3westers 3ximaal 7le 4y 3za 5c 5isch 7t 2udent 7ie 9el 5rie 3ik 5enbol 7kop 6rig 4l 5end 6rig
5lip 4m 5edant 6laar 6nd 7jam 7pit 7sap 5kop 5pje 3l 4achtig 4laria 5en 7bak 7man 6rig 8j 6tje 5ig 3ne 5l 6len 4us
6sen 3t 4oog 4serig 8j 4tel 7aar 8rij 7ig 1salm 5ist 5liederen 5odie 9erde 9ert 9ren 5pje 4ter 7ia 8on 8um
2eudobancair 6code 6koop 8per 6logia 9ie 6niem 6weduwe 2ilocine 6ybine 3ttacosis 2oriasis 2t 2ych 5edelica 9icum 9isch
5iater 8rie 9isch 6sch 5oactief 9ieve 7nalyse 6babbel 6drama 6farmaca 7ysisch 6geen 8ne 9ese 7ram 9mmen 6hygiene
6kinese 6loge 9ie 9isch 9isme 8og 6metrie 9rist 6neurose 7omie 6ot 6paat 8te 9hie 6scopie 7e 7ociaal 9iale 6ten 7ici
9us 8sch 7rauma 8oop 9pe 5rometer 1ub 3er 5aal 6chtig 6le 5end 5leeftijd 5teit 6jes 4scent 9ie 3is 3licabel 7tie 6eer
7ren 6ist 9iek 9isch 7tair 8eit 5ek 7elijke 5shen 3s 2ck 2ddel 4ing 6kje 3eur 2eblo 3riel 2f 3fen 6d 5rig 3heet 5te 3t
2gilist 2h 2i 3balk 3en 3k 4poeetje 4st 3l 4oog 3m 3n 4bak 5ed 4ruimster 4weg 3sje 4sance 7t 4t 5achtig 5enkop 6rig
5ig 3t 4aal 2k 3code 3je 3kel 6ig 6tje 5n 4ie 2l 3k 3l 4etje 4man 3monaal 7le 3p 3s 4ar 5tie 4eer 5rend 4kor 3ver
6achtig 6ig 7sator 8eerde 9ren 2mmel 6achtig 6ig 6tje 3p 2naise 3ch 5kom 4teer 6ren 5ie 5ualiteit 7tie 6eel 7le 6m
6ren 6ur 3itief 7ve 3k 4achtig 4pop 4y 3niken 6te 3t 4dak 4ental 4ig 6heid 6st 4las 4sgewijze 4vormig 4zak 2p 3il 5len
3py 3s 2r 3e 4estampers 4ren 3gatie 8f 8ve 6orium 4eer 5ren 8d 3ificatie 4ne 4sme 5t 6erij 6isch 4tanisme 5ein 3per
6achtig 4riet 4ura 3schuim 4er 2s 3h 4end 3sen 6d 3t 3vorming 2t 3baas 5zen 4oor 5ren 3deksel 3emmer 3galg 3haak 5ken
3je 3ketting 3lucht 3optie 3rad 5nd 3s 4ch 6ist 3t 4end 5rtje 4i 5ng 4o 3water 2ur 4der 4heid 2zzel 6aar 6rit 1vc
1ygmee 2jama 6atje 6dag 6jas 2knisch 2lon 4on 2rex 3idine 5oxine 4et 4midine 3oclastisch 4gallol 4lyse 4maan 6ne 7ie
5eter 4techniek 9isch 3ronisme 2thisch 4on 0qat 1ua 3d 4rafonie 9isch 6geen 8nen 8sima 5iljoen 7leer 9ren 9s 5ofonie
9isch 5upleren 3estor 8es 6rices 8x 6uren 7ur 3ker 3litate 3ngo 4t 3rantaine 4k 4tair 5e 6rback 7one 5o 3sar 4i
3tertemper 4sch 4trocento 2bit 2eenie 4ste 3rulant 6eerde 7ren 4y 3stionnaire 3teletindex 3ue 5end 2iche 4kstep 3d 4am
3etisme 7t 3lt 3noa 4quagesima 4to 3sling 3tte 3z 4zen 6r 2o 3dlibet 3kka 3ot 3rn 4um 3ta 5tie 4e 5ren 4ient 5satie
6eerde 7ren 4um 1wertyklavier 5zklavier 0raad 4geefster 6ving 4pleegbaar 7ge 8ing 4sel 7achtig 7tje 5griffier 5lid)",
R"(5man 5voorstel 4zaam 8heid 8st 6me 8r 3f 4achtig 3g 4bol 3i 3k 4heid 4st 3m 4hor 4kit 4oppervlak 4pen 5je 4wet 3p
4zaadolie 3r 4der 3s 4kal 7lend 3t 2barber 4t 4uw 3bel 6aar 4i 5jn 5naal 8t 7le 7ten 6ica 3elaisiaans 3iaat 5te 4es
2ccordement 3e 4dag 4kak 4nd 4r 5ij 3hel 4itis 8ch 4mones 3iaal 5le 4sme 5t 6isch 3k 4et 6eer 9ing 3lette 3y 2d 3ar
5tje 3braak 6ken 3de 5r 4raaier 9rij 3e 4nd 4r 3heid 3iaal 5le 5nt 5teur 6ie 6or 8lak 4caal 6le 8r 7isatie 9eert 9eren
9me 8teit 5chio 5es 4i 4js 5zen 4kalinski 4o 5diagnost 5graferen 5hit 6oorspel 6ut 5logie 6yse 5man 5net 5otje 5scopie
9isch 5tak 7lkshow 5zendtijd 4um 5s 6sen 4x 3ja 4e 3on 3slag 4t 5and 3vormig 2f 3actie 3el 5end 5ig 6ng 3fel 4ia
5naderij 9ur 7ge 6eer 7ment 7ren 3ten 5r 6tje 2g 3a 3de 4un 6ne 3e 4bol 3fijn 3gen 6d 3lan 3out 3t 4ime 2i 3d 3l 4net
4transport 4voertuig 3o 3sonnabel 7eerde 8ment 8ren 8ur 2k 3e 4l 5ings 4nd 4r 4tbal 6om 5kop 5sla 3i 4a 3ken 5r 3u 2l
3len 6tando 4y 2m 3adan 7pil 3bam 4o 5etan 3de 3ee 4n 4s 3in 5g 3koers 4raak 6ken 8rs 3mei 5l 6aar 9tje 6end 6ing 6kar
5n 6as 5tje 3p 4dag 4etampen 9te 4ok 6ken 8r 4toerisme 4vliegtuig 3shoofd 7rn 6ren 4j 3t 2nce 4h 5ero 6s 5o 4une 7us
8ze 9er 3d 4aardingen 4kerkelijk 4om 6isatie 4weg 4zee 3g 4eerders 5rend 4schikking 3i 3ja 3k 4end 4heid 4ing 4st
3onkel 8tje 3s 4el 6end 6ing 4omware 4uil 3tsoen 8bon 8eer 9ring 8tje 3ze 5r 4ig 6heid 2p 3act 4ille 3concert 4rew
4ultuur 3e 4nd 3formatie 3groep 3heid 3idpartijen 5schaak 4er 3muziek 3nummer 3pe 5l 5nd 5r 4igheid 4laat 6ten 4ort
7age 7eer 8rende 9ing 8ur 7rice 3s 4cene 4ode 6ie 7sch 5ng 4tijl 3t 4ekst 4rio 3unzel 2ra 3e 3igheden 7id 4teit 2s 3a
4rtiest 3beeld 5stuurder 3dier 3echt 4er 4goist 4ren 3gebonden 5noot 7ten 4roep 3heid 4ond 3indeling 5stinct 3kat
4enmerk 4ruising 3p 4aardjes 4end 5rig 4oetin 5liticus 4sel 3se 5nwet 5r 4printer 3t 4a 5fari 4ering 6tje 3ure 4ur
3veredeling 7niging 6menging 6schil 6teller 3zuiver 9heid 2t 3a 4fia 4touille 3el 5aar 5end 4n 3ificatie 7eer 8ren
9ing 4ne 6ren 5g 4o 5naal 7le 8iseer 9sme 9st 9teit 6eel 9st 7le 9r 3je 5toe 3o 3race 3s 4modee 3te 5ngif 6hol 6kop
6val 3uren 4ur 2uhfaser 3sde 3w 4douwer 4elijks 7ngs 4heid 4ig 6heid 4melkse 4st 3zen 2vage 4nger 3e 4naas 5bek 4rs
3igotesaus 4jn 4oli 4ssant 4tailleren 3ot 5tend 2wlplug 8gen 2yon 5managers 2zeil 4n 5d 4rnij 3zia 1ea 3al 3ch 4tant
5ie 7f 7vat 8e 6onair 6veerde 8ren 9end 9ing 7iteit 5or 7vat 3der 4ing 4y 3ffectatie 8eerde 9ren 3geer 7der 5ns 6tia
5ren 8d 4uurder 3len 4ia 5satie 8or 6eer 7ren 9nd 8ing 6me 6t 7isch 5teit 9szin 7r 6y 4lifesoap 4o 4politik 4time
3nimatie 6eerde 7ren 3ssurantie 7eerde 8ren 2b 3be 5lde 6en 3el 5len 6ie 3irthing 3oot 4und 3us 5sen 2calcitrant
4pitulatie 9eer 9eren 5pen 5te 3eiver 4nseer 7nt 7ren 6ie 5t 6elijke 9jker 6st 4pis 7sen 5t 6eer 6ie 8f 8ve 9er 7onist
7viteit 6or 6uur 4s 5sen 6ie 8ve 4tte 3haud 4erche 9erde 9ren 9ur 4t 5aan 5bankjury 9stuk 5doorzee 6raads 5elijke
6rarm 7lijke 7oog 9r 7tje 7zij 5heid 5lijnig 5op 6vereind 5sachters 7f 6binnens 6chapene 6halfs 6om 6pleging 6tandig
7reekse 6voetig 6wege 5toe 6rekking 5uit 5zet 6ijdig 6oekende 4ute 7tje 5utje 3idief 7ven 6ve 8ren 7isme 9t 4et
4pieerde 9t 7nt 7ren 5roceerde 9ert 9ren 8iteit 7que 4rculatie 8eerde 9ren 9rend 4tal 6ndo 6tie 9f 9ven 5eer 6ren 9d
3lamant 7tie 6e 7achtig 7man 7ren 7vak 5sseerde 9rt 8ren 9ing 3o 4gnitie 4llectie 4mbinant 9tie 8eerde 9ren 5mandabel
9atie 9eer 9eren 4nciliatie 5quista 5structie 9eer 9eren 5ventie 7rsie 4rd 4very 3reant 6tie 9bad 9bos 9f 9ve 5eerde
6ren 9d 4uiten 8r 5tering 3ta 5al 5le 4ificatie 8eer 9ren 4o 5r 6aal 7le 6es 5scopen 9ie 4rices 6x 4um 3u 4l 4peratie
7eer 8ren 9end 4rrent 5sie 8f 8ve 7viteit 4utje 3yclage 6e 7erbaar 9de 9t 7ren 9nd 6ing 2d 3acteur 9tje 6ie 8lid
7oneel 9ele 6rice 3de 5nd 5r 4ing 3e 4lijke 9r 8heid 8s 4mptorist 4naarsgave 5eerfout 8kunde 9unst 8lijn 8trant 8wijze
6rend 5geving 4r 5ij 7kerij 4twistende 3hibitie 8oir 3igeer 6ren 9d 4ngote 4recten 3middel 3oubleerde 9rt 8ren 8t 5te
4x 3plank 3res 6seer 3ster 3t 3uceer 6ren 9d 7ing 5tie 7o 8nisme 9ist 4ndant 9ie 4plicatie 3zaam 7heid 5me 7r 2e 3bok
6ken 5ut 4ruin 3d 3e 4l 5st 3f 4knuttels 3g 4eit 3k 4alf 6veren 3l 3n 3p 3rug 6gen 3s 4chaaf 7ven 3t 3uw 3vlees 3wild
2f 3actie 3ectoria 9um 4raat 6ten 5e 6inen 6nda 9bel 9ris 8um 9mwet 7t 8ie 9eel 9eset 6ren 9d 5te 3latie 4ectant 7eer
8ren 9end 7ie 9f 9ve 7or 9isch 5x 6ief 8ve 7viteit 4ux 3o 4rm 6ateur 8ie 8or 6eer 6ist 9isch 3ractie 9f 9ve 7ometer 8r
4ein 7tje 3ter 6tje 3ugie 7etje 4seerde 8t 6ren 4tatie 2gaal 4le 6ren 5ia 6en 4rdeerde 9t 7ren 4tta 3de 3eer 6der 4l
5aar 5baarheid 5dag 6rukkers 5end 5gen 7ving 5ing 5lus 5neverij 5val 4n 5achtig 6rm 5bak 6oogbrug 9trui 9vlag 7s 6ui
5ce 5dag 6roppels 7uppels 5end 6raat 8ten 9ie 9ief 9ieve 9or 7eer 8ren 5god 5jas 5kap 5pak 6ut 5taat 6endom 7s 8k 6on
5val 4ren 7d 5ing 8slid 9wege 4st 3gae 4en 3ie 5m 6pje 5rol 4me 6nt 6tje 4o 5besturen 5dag 5kantoren 5lect 5managers
5naal 7le 8isme 9st 6en 4sseer 7ren 7ur 9sduo 9srol 8se 5ter 8ton 6ratie 9ief 9ieve 9or 9uren 9uur 7eer 8ren 9ing
3lement 9air 9eer 3res 6sie 9ve 3t 3ulair 6risatie 9eer 9eren 8teit 6teur 7ie 9f 9ve 7or 5eer 6ren 9d 7ing 5ier 6tis
2habilitatie 9eer 9eren 3ydratie 2i 3dans 4e 3en 3ger 6bos 6tje 3k 4end 4halsden 7zend 4i 3l 3n 4carnatie 8eerde 9ert
9ren 9rend 4heid 4ig 6end 6ing 3s 4bus 4chaaf 7ven 4dag 5ocument 4genote 4handboek 4kilometer 4leidster 5ustigen
4onderdeel 4pas 4som 4tas 4verslagen 4weg 4zak 3t 3zen 6d 4iger 6ster 2k 3baar 7der 7heid 7st 5nd 6k 5re 3el 5tje 4n
5aar 8sters 6rij 6utomaat 5end 5ing 8etje 5lat 6es 5software 7m 5wonders 4st 6reerde 8ren 3grens 3je 3ke 5lijke 9er
9heid 9st 5nd 5r 6ig 6tje 4ing 3oefening 4lonisatie 3ruteer 7n 7ren 9nd 8ing 5ut 3spanning 4tok 7ken 3t 3verband 3west
7rant 8eerde 9ren 4irant 6eerde 9t 7ren 5siet 7teur 8ie 8oren 2l 3aas 4is 6tje 4nce 4ps 4teer 6ren 9d 7ing 5ie 7dag 7f
7ve 6oneel 9le 8s 6va 7eer 8ren 9end 9ing 7isme 8teit 7um 4x 5atie 5ed 4yeer 6ren 4zen 3de 3ease 4n 4vant 8ie 6tie
5eer 6ren 3ict 4ef 5k 4gie 7us 8ze 9er 6ositeit 4kwie 4ng 4quiaria 9ium 3len 6d 5rig 8heid 5tje 3maker 4uis 6zen
3nicht 3ocatie 3schoppen 9er 3t 2m 3afstand 4ke 4ster 8ing 3blok 7ken 4ours 8ement 4randtesk 3cilinder 5rcuit 3de 4ruk
3edial 6e 7erde 7ren 7tje 4nergie 3geld 5wicht 3hendel 3igrant 7tie 6eerde 7ren 4nder 5iscens 9ntie 5richting 4se
6erde 6ren 5sie 4tteerde 9t 7nt 7ren 4x 5es 3kabel 4etting 4lauw 5ep 7pen 4racht 3leiding 4icht 3manoeuvre 4e
5chanisme 5nd 5r 5tje 4ing 3naaf 5ven 3olie 4nstrant 9ntie 8eert 9ren 5te 6oir 9tje 4te 4uladesaus 5s 4ver 3parachute
4edaal 7len 4lacant 7eerde 8ren 4roef 7ven 3raket 3schijf 8ven 6oen 4laap 4poor 6ren 4tof 5raling 4ysteem 8men 3t
4echniek 4oestel 4rommels 3uneratie 7eerde 8ren 3verdeler 6mogen 6traging 4loeistof 4oering 9gset 3weg 5rk 7ing
3zuiger 2n 3aissance 9cist 3baan 5nen 4ode 3contre 3dabel 8st 6iliteit 5ng 4e 5menten 9seis 5ren 8d 4ier 7mos 7vel
3egaat 6ten 4n 4t 3g 3minbi 3nen 6d 5r 6tjes 5tje 3ommee 4nce 7erde 9t 7ren 4vatie 5eer 6ren 9d 3paard 4erk 4rijs
3sport 4tal 7len 5er 3t 4abiliteit 4ebox 5dag 5nierde 9end 9s 9ster 9t 5trekkers 5voordeel 4ree 3unciatie 3versaal
8len 4ooi 3wagen 2ometer 3rganisatie 9ator 9eer 9eren 2p 3arabel 6teur 7ie 9set 9tje 9wet 5eer 6ren 9d 5titie 4sseerde
7ren 4triant 8tie 7eer 8ren 9ing 3el 5aar 5tje 4n 4rcussie 5toire 9etje 7ria 9um 4teer 6nt 6ren 9d 5itie 9dag 9f 9hok
9kot 9tje 9ve 7or 3lay 4ica 7atje 7tie 6eer 7ren 9nd 5ek 4y 3orente 5t 6age 3pen 6d 3resaille 6entant 9atie 9eer 9eren
6sie 9f 9ve 9ver 4imande 5nt 5se 4o 5duceer 9ren 9rend 8tie 9ief 9ieve 5graferen 3t 4iel 7achtig 3ubliek 7kein 4lsie
4tatie 2quiem 7mis 5sitoir 2release 2s 3contre 9erde 9ren 4ript 8ie 3earch 4da 6atje 4ller 4m 5pje 4rvaat 7taire 8en
8ie 6e 7lid 7pot 7ren 8ol 6ist 6oir 9tje 4t 3ideer 6nt 8ie 9eel 6ren 5u 6eel 7le 4gnatie 6eerde 7ren 4steert 7nt 9ie
7ren 3olute 8r 7ie 6ut 8st 5veer 7ren 4nans 7tie 6tor 5eer 6ren 4rbeer 7ren 5ptie 5t 4urce 3pect 7abeler 7eer 8rend
9ing 7ief 9ve 7ueus 9uze 7vol 4ijt 5ratie 8oir 9r 6eerde 7ren 4ondeer 8nt 8ren 6s 7ie 9f 9ve 7oria 9ie 9ium 3sentiment
4ort 7eer 8rend 5urce 3t 4ant 5urant 8teur 9ie 9ief 9ieve 9or 9rice 7eer 8ren 4eer 5rend 4gas 4itueer 8ren 7tie 4orno
4rictie 9ef 9eve 9ever 4yle 6ing 3ultaat 7nte 7ten 8ief 9eve 6eer 7ren 9nd 4me 6etje 6ren 9d 5ptie 4rrectie 4saap 6pen
5citatie 5factor 5negatief 5positief 2tabel 4il 6ing 4rdatie 6eerde 7ren 3egoed 4n 5tie 4slim 8me 3iculair 7e 8tje
6ultje 4na 5ol 6pathie 4rade 5eer 6ren 3or 5ica 7us 6ek 6sch 5sie 4uche 8ren 5r 6neerde 9rt 6tje 3ractie 5itant 7e
5nchement 4ibutie 5ever 4o 5grade 5niem 5pop 5spectie 9tief 3sina 3tich 3urn 3weet 2u 3en 3k 4eloos 7ze 4zin 3ma 5tiek
7sch 6oide 7logen 9gie 9og 3nie 5st 3ring 3s 4achtig 3t 4el 6aar 5meteut 5rtje 3ze 5l 5mop 5nmop 6rad 4ig 5n 6nen
2vaccinatie 8eerde 9ren 4lidatie 7eer 8ren 5oriseren 5uatie 6eerde 7ren 4nche 8erde 8ren 7isme 9t 3eil 6le 4laar 6tie
5de 5eerde 6n 6ren 9d 5t 4n 5u 4rence 7tie 5ie 5s 6ibel 3iaan 5nen 4deerde 6ren 4er 5w 4ndicatie 4seer 6ren 5ie
6onisme 9st 5or 4talisatie 9eren 4val 5escentie 3ocatie 4ltant 6e 7ren 9nd 5utie 9tje 8onair 9neer 5ver 8tas 9je 3ue
5tje 2x 3isme 5t 2zen 1hinovirus 1ia 3l 3nt 5st 2b 3be 5l 6ig 7ng 6tje 5tje 4lessure 4roek 3cord 3de 3es 5sen 3fluweel
3gewelf 8ven 3hout 3karbonade 4otelet 3lap 6pen 3oflavine 4se 5omen 6om 3stof 7fen 5uk 7ken 3t 4ricot 2cambio 3ecooker
3hel 6tje 5s 4t 5end 5ig 7st 6ng 5lat 3ine 5us 7sen 3o 4tta 2dder 6eed 6lijke 9ker 9kste 3er 3icule 8r 7iseert 9eren
6ul 8st 2ed 4el 6tje 3k 4end 3m 4pje 3p 3sling 3t 4achtig 4mat 5oerassen 4zodde 2f 3f 2gide 6r 5iteit 4edst 3or 4ureus
8ze 9er 3ueur 2j 3afstand 4ngst 3baan 5k 6ken 5nen 4ereik 5wijs 8zen 4roek 3comfort 4yclus 3d 4ag 4ek 6ken 5nd 4ier
4sters 4ynamiek 3eigenschap 4n 5dik 4r 5varing 4xamen 3f 3g 4edrag 5gevens 5not 5voel 4pen 3hal 6len 4elft 4oogte
5uding 4uis 6zen 3ijzer 4nstructie 3k 4aarten 4bloeiende 4dom 4elijke 9er 9st 6ui 4heid 4lare 5eding 4necht 4op 5stuum
4sban 5dag 6iensten 5kantoren 7s 6eurmerk 5minister 5stenden 5vrijheer 5weg 7t 4unst 4waliteit 3laars 7zen 4es 6sen
4ijn 3m 4eester 5laar 7rij 6de 6en 8d 5nd 5rij 4pje 3n 4aak 4ummer 3onderricht 5tzegging 4pleiding 3p 4ad 5rtij 4end
4heid 4ing 4lezier 4ositie 4restatie 4st 3richting 3s 4chema 6olen 7ol 4dam 4imulator 4nelheden 9id 4poor 6ren
4tebloem 7rij 6meel 6nat 6pap 6vla 9ai 6water 5ijl 5kom 5maaltijd 5oel 5pap 5vla 3t 4aak 5ks 4echniek 9sch 5st 4ijd
7enwet 4ocht 5er 4uig 7bak 7kap 3vak 6ken 4eiligheid 5n 5rbod 6eniging 6keer 3weerstand 5g 5rk 4iel 7pad 5nd 4oning
3zadel 4en 6d 4ig 5ng 4weep 6pen 2k 3kekikken 8te 5n 5tik 8ken 4ikken 6te 3s 4ja 3te 2l 3d 3le 5nd 5rig 5tje 6tes 4ijn
5ng 3st 3t 2m 3boe 3men 3pel 6ig 7ng 3ram 2ng 4besturen 5us 4el 6ing 6oor 5nd 5tje 4map 5us 4net 4onderzoek 4rijderij
5ot 4vormig 4weg 3k 4el 6aar 6bel 7om 6end 5t 4ink 3oceros 9sen 4plastiek 3s 2o 3ja 3leer 5n 5ren 6ing 9snet 3ol 5gas
5net 5put 5rat 5tje 3tgun 2p 3deal 3oste 7ren 3pen 5r 3s 3t 2s 3ee 3ico 6arm 7verse 6dag 6otje 6vol 3k 4ant 7st 4eer
5rend 3otto 3pte 3sen 4glaciaal 3t 4orneerde 8ren 7o 2t 3alin 4rdando 3e 4nuto 3je 3me 5box 5erde 5ren 4iek 5sch 4us
3naald 3ornel 8len 3prijs 7zen 3s 4el 6aar 6end 6ing 5nd 4ig 4vak 3te 4ijd 3uaal 5len 6iseerde 9ren 9ring 8me 8t 9isch
4eel 7tje 5le 4s 5sen 3winnaar 6st 3zege 2vaal 4le 5iseer 8ren 9end 6teit 3et 3ier 6arm 6bed 6dal 6god 6tje 6vis 2yal
2zofoor 6ren 1oadblock 4ie 4manager 5ovie 4show 5ter 3ming 3ring 2b 3bedoes 8zen 5n 5r 5tje 3e 4rt 3ijn 6tje 4nsonade
3ot 5achtig 6rm 5ica 6seerde 8ren 9ing 3uust 7heid 2caille 3hel 6end 6pot 5t 3k 4abilly 4end 4fan 3oco 6achtig 2ddel
6aar 6end 3e 4erde 4l 4o 4r 4wijnglas 3odendron 4psine 2e 3bel 3de 5l 3f 4dek 4elde 6en 3i 4dol 4end 4pen 4sters 3k
4eloos 9heid 7ze 9r 4oe 6ken 3m 4end 5rtje 4rucht 9ig 4vol 3p 4end 4ia 5e 5ng 3r 4bak 4der 4ei 5nd 7st 4ganger 4ig
6heid 6st 5ng 4om 6men 4pen 4sel 3s 4tbak 5end 5ig 7heid 5werend 3t 4achtig 4erig 4ig 4mop 4sjbaan 8nen 6en 6te 3ven
3zemoes 8zen 9erig 9ig 5n 4ig 2f 3fel 6aar 6ig 2g 3atoir 3ge 5aar 5mik 5nvel 5tje 3je 3vleugel 2hypnol 8letje 2k 3ade
3eer 4n 5d 4r 5ig 6j 5shol 5tje 3hanger 3jas 6sen 4e 5sdag 3ken 6tje 4ostuum 3pand 3split 3t 3vest 3zadel 5k 6ken 2l
3aap 4pen 3baan 5ndmaat 6en 4eroerte 5ugel 5weging 5zem 7tting 4lind 4orstel 3centimeter 4onflict 6tainer 3dak 4e 5r
5ur 3film 3gedrag 4ordijn 3handdoek 7eling 4ockey 3kei 4laver 4offer 5oi 4raag 6gen 3laag 5de 5gen 7r 5tor 4ebol 8len
9end 5erde 5n 6d 5paal 7len 5r 6tje 5tje 4ing 4uik 3maat 5ten 4enu 4odel 8len 5ps 3naadlassen 3opvatting 4ven 3paal
6rd 5len 5tronen 8on 4ens 4rent 3rif 4oer 5nd 3schaats 9send 6erm 4prong 4teen 6iger 6mpel 6nen 5oel 8bus 6k 7ken 3t
4abak 5fel 8tje 4ong 4rap 3vast 4eger 5rdeling 4lucht 4orm 7ig 3wagen 4eerstand 4isseling 3zitting 4omen 5om 2maans 4n
5ce 6iere 9s 5esk 5iseerde 8ren 7t 8iek 5tica 8i 8us 7ek 9erig 7sch 8eerde 9ert 9ren 9ring 8me 3boide 5ut 4us 6sen
3ein 6se 4n 4r 5tje 6opf 3ig 3mel 6aar 6end 6hok 6ig 8heid 8st 7ng 6pot 5ndom 6tom 3p 3usha 2nd 4achtig 5s 4bogig
6rstig 4draaiende 4eel 7tje 5len 4fietsende 4gebazuind 4hangende 5eid 4ing 4kijkende 5om 6p 5ruipende 4leidster
4neuzend 4o 5m 4rijdende 6t 4scharrelt 5el 7tje 5luipende 5t 4toerend 4uit 4vaartboot 5is 5liegende 4weg 4zag
5endbrief 5ie 6t 5walkende 3g 3in 3k 4end 3sel 6aar 6end 3tgen 7ologen 9ogie 9oog 3zebons 8zen 2od 4achtig 4gloeiende
4harigen 5eid 4kop 4lof 4oog 4sel 4vos 4wangig 4zwenkgras 3f 4achtig 4ing 4tas 4vis 3i 4bos 4ing 4lat 4nek 4rok 3k
4bom 4gas 6t 4hok 6l 4overlast 4pot 3m 4ijs 4vla 4wit 3s 4achtig 4teringen 7vormig 5ing 4vormig 3t 4kit 4put 2p 3ij
3pen 3t 2quefort 2ro 3schachtest 2s 3achtig 4rium 3bief 3e 3harig 3kam 6men 3marijn 4olen 3se 5r 4ig 6heid 5nant 6g 3t
4i 4ra 5um 2t 3acisme 4n 4tie 7as 5or 4virus 3centen 3dag 4ing 3eer 4n 4ren 7d 5ij 3gang 6s 6zen 4evoel 5zellen 3heid
4umeur 3i 4sserieen 7ur 3je 4och 5ng 3klap 5us 4op 4reupel 3leven 3mof 6fen 3ogravure 4nde 7tje 4pmerking 4r 5kop
3periode 3s 4achtig 4beenderen 4chop 4hol 4ig 4landschap 4moezen 4pad 4traal 4wol 3te 5nd 5r 4ig 6heid 6st 5jd 5ng)",
R"(6kje 4weiler 3vaart 4ent 3weer 4ijf 4oord 3zak 6ken 4ooi 5rg 2uge 3lade 5tie 4eer 5ren 8d 5tte 3te 5erde 5net 5r 4ier
5ne 7us 8ze 6g 6ier 3w 4dag 5ouwer 5rukwerk 4end 4ig 4mis 3x 2ven 5d 4r 5ij 5shol 5tje 2w 3an 2yaal 6st 4le 6r 5isme
7t 8isch 6teit 5ty 7fan 3eer 4ment 4ren 5ing 2ze 4marijn 4nbed 6laderen 5hof 5tak 3ig 4jn 6tje 1ubato 3ber 6achtig
6bal 6tjes 3ella 4nsfiguren 9uur 6vrouw 3idium 3ricator 6eer 7ren 8ing 5ek 3y 2che 4tbaar 9heid 7re 3ksichtslos 3ola
2deraal 6le 3iment 8air 2ft 4end 2g 3blessure 4y 5bal 3crawl 3decollete 5kker 7ing 4rager 3gelings 5n 5spraak 5tje 3je
3kant 4lachten 4orf 6ven 4rabber 3letsel 5uning 4igging 5jn 3nummer 3operatie 3pand 4ijn 4ositief 4robleem 9men
3schild 4lag 4pier 5roeier 5uit 4teun 8tje 5reeppad 5uk 7ken 3tas 6sen 4ekst 4itel 3vin 6nen 3waarts 4ering 6vel 4ind
3zak 6ken 4enuw 4ijde 4wemmen 2i 3de 3en 3f 3g 4heid 4st 3k 4end 5rtje 3l 4bod 4diensten 4ebuiten 9er 9te 5nd 4ing 3m
4ing 4schoots 5t 4telijke 9ker 6pak 3n 4erend 5us 6ze 8r 3s 4end 4ing 3t 4enaas 6zes 5rij 6lijke 9ker 6pad 6tje 6weg
4ijd 4sgewijze 4vormig 3ven 3zelden 6en 6t 5n 2k 3jes 3ken 5r 6tjes 3t 3wind 2l 3heid 3ijs 4ng 3le 5r 4ig 3st 2m 3ba
4le 4onen 5on 3cocktail 3fabriek 4les 7sen 3grog 3mikuppen 3oer 6ig 8heid 8st 3pudding 5nch 3taart 3vaatje 2n 3d
4erdaas 8zen 6filet 6gehakt 6haas 8rt 8zen 7orzel 7uid 6lap 9pen 6mest 6pest 6ras 9sen 7ollade 6sperma 6teelt 6vet
6ziekte 4vee 6t 3e 3kleurig 3molen 3nen 5r 4ing 3s 4el 3t 2p 3s 4voertuig 3turen 5ur 2raal 4le 2s 3h 4es 3sells 5n
4ificatie 8eerde 9ren 4ofiel 7lie 3t 4bed 4dag 4end 4hartslag 4iciteit 5ek 7st 5g 6heid 6st 5ng 4lievend 4uur 2t 2w
3aard 3bladig 4ouw 3de 4oek 3e 4olieprijs 4r 3harig 4eden 5id 4outen 3ijzer 3kruid 3st 5aal 3t 3voer 3weg 2zie 5achtig
5maakster 5nd 5zoekende 1vs 0saai 4heid 3lien 3m 4pjes 2bayon 3bat 6dag 6ical 6tist 4el 5r 3el 5tje 3otage 5eer 6ren
9d 6ur 3ra 2cerdotaal 9le 3haride 7meter 7ne 6ose 4erijnig 6taart 5t 3oche 3ra 5al 5le 6iteit 5menteel 9ele 9en 4eerde
5ren 4ificie 7eerde 8ren 5legie 5stie 4osanct 2dduceeen 9r 3isme 5t 6isch 3o 2fari 3e 4r 3fiaan 5e 6r 7tje 5sch 4loer
4raan 2ga 4ai 3e 3o 3uaro 4weer 2illant 3sine 2jet 2k 3e 3i 3ken 5r 6end 2ladbar 5e 6bar 4fisme 7t 8isch 4m 5andertje
5i 4ngaan 7nen 4riaat 6eerde 9t 7ren 8ing 6s 7eis 7sen 3butamol 3deer 5ren 6ing 4i 4o 3e 4siaan 7nen 9r 5managers
3icyl 4e 4ne 3kvaccin 3magundi 4i 5ak 4onella 3oeki 4monszegel 4n 5fahig 4on 3peter 3sa 3to 3ueer 5ren 8d 4t 4ut
3varsan 4ia 6atje 4o 5otje 2maar 4ren 5itaan 8nen 3ba 5bal 5l 4els 4o 3en 5bal 6indende 5drukbaar 9bare 9king 5ga
5hangende 6ok 5knijpend 6om 5leving 5pak 6ersende 5raapsel 5snoering 6pelende 6telster 5tel 6rekking 5val 7t 8tende
9ing 6oegende 5werkende 6oner 5zweerder 8ring 3izdat 3mel 3oem 5rai 4reus 7zen 4waar 6r 3pan 4le 6r 5ing 3sam 2natoria
8um 3benito 3ctie 7wet 6oneer 9ren 9rend 9ring 5uaria 9um 3daal 7achtig 7tje 5len 4boarden 4elbomen 8om 6hout 6olie
4hi 4inist 9isch 4rak 4wich 8bar 8es 8man 3eer 6der 4ren 7d 5ing 3g 4ria 4uine 7isch 3hedrin 3itair 6tie 3nyasin 3s
4culotte 4everia 6ieria 4kritist 3t 4in 2oto 2p 3centrifuge 3fisch 3groen 3hout 3iens 3je 3kuren 5ur 3panhout 4e 5l
6end 5ren 6loot 5ur 4ig 6heid 6st 3rijk 5sti 4ofyt 3stromen 7om 3verf 2r 3a 4bandes 3casme 6t 7isch 4ofaag 7gen 5idose
5men 5om 3de 4ien 7tje 5ne 4onisch 6yx 3i 3ong 3ren 6d 4ig 3t 2s 3deur 3himi 4uis 3meester 3safras 4en 6ier 4luis 7zen
3t 2tan 5isch 7t 8isch 3e 4etje 4lliet 4r 5tje 3ijn 6achtig 6ig 4neer 6ren 6t 4re 5ici 7us 6ek 6sch 4sfactie 4va 3raap
5pen 6ie 3suma 3uratie 5nalien 3yriasis 2ucijs 6zen 5sse 3na 5bad 5pak 3rier 4us 6sen 3s 4kom 4pan 3teerde 5ren
3veerde 7t 5ren 3zen 2vanne 7bos 7vos 5t 3e 3onet 4oi 6ekolen 9ol 4ureer 7ren 2wa 2x 3en 3hoorn 3ofonen 7ist 6on 8tje
2z 1cabies 4reus 7ze 9r 3fander 3la 5ir 4p 5eer 8mes 6l 3mpi 3n 4daleus 9ze 9zer 5erend 5inavist 6um 4nen 7d 6r 5ing
3pulier 9tje 3rabee 4eware 4t 3t 4ologisch 2enario 7st 4e 5ry 5tje 4isch 4ograaf 8fie 3psis 4ter 5ici 8sme 7us 6sch
2ha 4ad 5f 6ijs 6sel 5k 6les 6mat 6sters 6zet 5l 6vormig 5m 6achtig 6bot 6lap 7ip 6tevol 5p 6achtig 6skop 5r 6bos 6d
6sheid 6vormig 5ts 7dag 7end 7hal 7ijs 7les 7pak 7sters 7top 4b 5ben 7rnak 6ig 5el 5ouwelijk 4cht 7vormig 4dde 5elijke
9ker 9ks 5uw 7achtig 7ing 4f 5fen 4kel 7aar 9rtje 7bak 7end 7ing 7net 7rad 6n 6r 5ingen 4l 5ie 7dak 5k 6achtig 6sheid
5lebijter 7n 8d 5m 6ei 6gat 6pje 4mel 7heid 6n 7d 5p 6avie 6dek 6end 7rend 8heid 4ndaal 9tje 7len 9us 9uze 9uzer 8ig
9gst 6bord 6daad 8den 6e 7lijke 9jker 9jkst 6hout 6knaap 9pen 6merk 6paal 8len 6teken 6vlek 9kken 5s 4p 5enhok 7kop
7ras 7vel 9t 7wol 5pelijk 7n 5ulier 9rtje 4r 5minkel 5nierband 9blad 9bout 9de 9end 9jaar 9punt 9t 5rebier 9jter 7l
8aar 8ei 8kip 8tje 7n 7tje 8ong 4tkistbon 5tend 7r 6ig 8heid 7ng 4veling 6n 7d 6rdijn 5ielde 8ing 8t 5ot 5uit 3ede 6l
7dak 7pan 7tje 6tje 4e 5f 6heid 6nek 6ogig 6st 5l 6heid 6ogig 6st 5ntje 5p 6sbel 7dek 7hut 7kok 7lui 7rol 7ton 5r 6der
6gel 6kop 6ling 6mes 6wol 4g 5ge 4i 5d 6end 6ingshek 8kje 6sman 5kundeles 9igen 5weg 4l 5d 6ejol 7nd 5f 5heid 5lak 6e
7r 7tje 6ing 5m 6erij 6pje 5p 6enpad 6net 6vormig 6weg 5st 5uw 5ven 6is 8oog 4ma 6atje 6ta 7isch 9eer 9eren 9me 5el
7tje 6r 7achtig 7end 7ig 8ng 7uur 4nd 6end 7rij 6ig 7ng 5en 5k 6el 8tje 6ing 6kan 6sters 5nis 8sen 4p 5bek 5el 7ing
7tje 6ndom 5ijs 5net 5pen 8d 7r 6ingsdag 5rad 5sel 8tje 5vat 4ren 7d 5f 6bom 6werend 5ing 5m 6end 6les 6pje 6sters
6utselde 9elen 9elt 5p 6end 6heid 5ts 7end 5ven 5zando 6o 4ten 5s 5ter 8end 4uk 5r 6end 6ing 5t 6ig 8heid 7st 4ve 6r
3icht 7ig 9heid 4edammer 5fer 5lieden 7jk 9heid 6ui 5man 8nen 5p 5r 6aal 5t 6end 6gat 6ing 6lap 7es 6mot 4ft 6end 6ing
4jf 6rem 6vormig 5n 6end 6sel 5t 6ebroek 7nd 7rd 8ig 9j 6gat 5veling 7n 8eg 4k 5kelijk 7n 8d 6ingen 4l 5d 6boortig
6dak 6erend 9s 8ij 8les 8soog 9vak 6mol 6pad 6vormig 6wachts 5fer 8end 8ig 9ng 5len 8bak 7r 7tje 6ing 4m 5mel 8end
8ing 8sap 7n 7tje 6ig 8heid 5p 6end 6ig 4nk 6el 8tje 4p 5per 8ij 4sma 7ta 8ici 9cus 9ek 4tter 8end 9ndst 8ing 4zofreen
9ne 9nie 6ide 3lager 4emiel 9ig 4uss 3mierde 7en 9d 7t 5nk 3nabbel 9aar 5ps 5uzer 4itzel 3ob 5bejak 9kken 7n 7r 4ei
6ing 6sel 9tje 5lje 5n 6pin 6tje 5p 6enrad 4ffeer 7l 8end 7ren 8ing 6ie 5t 6achtig 6erig 4k 5ken 8d 7r 8ig 5sgewijze
4l 5arisatie 6stici 9cus 9ek 9sch 5d 5end 7vis 5iast 6en 7r 8tjes 6ng 8sweg 5len 7tje 7vaar 5p 5ver 4mmel 8aar 8end
8ig 9ng 5pes 4nd 5e 6r 5ing 5k 6ig 4of 5i 6end 7rij 5l 6bal 7el 7us 6dag 6erf 6frans 6ga 6hek 6juf 6man 6net 6sheid
6tas 6uur 6vak 7os 6wet 5n 6heid 6zus 5r 6voetend 6wal 5t 6svel 4p 5pen 8aas 8d 8zes 4r 5der 5em 5heid 5ing 5pioenvis
5re 7morrie 5send 8eel 9er 9len 6ing 5teldoek 5zijdebij 4t 5el 7rek 7vod 9rmig 5tendek 4uder 8duw 8ham 8tas 5t 5w 6end
6ing 6kap 6man 6st 4ven 6rzeil 3raag 6l 7heid 7st 6p 7achtig 7mes 7sel 5b 6ben 8r 9tje 8tje 5ffeerde 5gen 8d 6ing 5le
7r 5m 6men 8tje 5nder 9der 9heid 6k 7el 6s 7end 8rij 6zen 8r 5p 6erig 8tje 6nel 6pen 8r 9tje 6sel 4ede 5ed 6f 6tje 6uw
8bek 8end 9rig 9rtje 5i 6end 7rig 5pel 8tje 5ven 4iel 7heid 7st 7tjes 6perig 5ft 7elijk 7uur 5jd 7end 6f 7kop 7les
7map 7pen 7sel 8ters 7wijzes 6lings 6n 7end 6ve 8nd 8r 9ij 9sduo 9svak 9tje 5k 6achtig 6hek 6keldag 9dans 9ijk 9jaar
8n 9d 8rig 5l 6heid 6le 8r 6st 4o 5b 6be 8nd 8r 9tje 7ing 6net 6put 6sters 5ef 7as 7dop 7gat 7kop 7oog 7vormig 6i 7end
8rig 6vend 5k 6achtig 6ken 9d 8r 9d 9ig 7ig 6op 5melijk 7n 6pel 9ig 5oi 6m 7achtig 7vallig 8ol 6t 3ub 5achtig 5be 7tje
6ig 5mes 5sgewijze 5vis 6ormig 4chter 9der 9heid 9st 4d 5debol 7kop 7nd 4ier 5f 6af 8fen 6dak 6el 8end 6pui 5l 6end
7vinkje 6hok 8l 7ut 6nis 5m 6achtig 6bad 7ek 6end 6ig 6kop 6pje 5n 6ing 5t 6engat 6vormig 5ven 8d 7r 8tje 4l 5d 6eloos
9ze 9zer 7naar 9res 6ig 8heid 8st 5p 4nnig 8heid 4p 4ren 7d 5ft 7achtig 7heid 7ig 9heid 7kop 5ing 5k 6achtig 6enrol
7rij 4t 5bladeren 5sel 8tje 5ter 8ij 8shof 9put 6ing 8kje 4ur 6dak 6sel 4w 5heid 3walbe 4ung 2iencepark 5tisme 6ologen
3fi 3opticon 2lerose 2oliose 3ne 3op 4r 4ter 7tje 5mobiel 3pe 4olamine 3rbuut 4e 5nd 5r 4ing 3tch 3ut 5ing 2rabbelaar
8de 8en 8t 6le 4mbler 5jet 4pie 5s 4tch 3een 6end 6ing 6saver 3iba 5ent 4mmage 4p 5tgirl 6ie 6oria 9um 3ofuleus 9ze
7ose 4l 5len 8d 6wiel 9ltje 4tum 3ub 5ben 8d 4m 4pel 7tje 5ule 8us 9ze 9zer 2uba 3draketten 3llen 6r 4pturaal 9le 8en
7ur 9tje 1eal 3nce 3rchen 2c 3ans 5ten 3ce 4o 3essie 7onist 3ond 6air 7nt 9es 3reet 5t 6aire 7resse 8iaat 9aten 9e
9eel 9ele 9s 9ssen 6ie 3tie 6lid 5o 4or 6aal 7le 6ieel 3ulair 6risatie 9eert 9eren 9me 9ten 5ier 4ndair 6i 6o 6us 4re
5iteit 7y 4ur 6der 6st 2dan 4tie 7f 7ve 6va 7um 3ekah 4ntair 6eerde 7ren 4r 3iment 8air 9tie 3uctie 4m 5dak 2ffens
2gment 7aal 8le 8tie 7eer 8ring 3regatie 6eerde 9t 7ren 4ijn 2ibel 3der 3gneur 3lde 3n 3s 4misch 5ograaf 9fen 9m 9mmen
6logen 9ie 9isch 8og 6meter 3tan 3zen 4ing 4oen 7tje 2ks 4bom 4egenote 5nd 5rol 4ist 7isch 4pop 4toerisme 4ualiseren
8teit 5eel 6le 5ologe 9ie 9isch 8og 3t 4arisch 8me 4eachtig 5lid 3wester 7ratie 8eerde 9ren 2la 3der 6ie 7j 6tje 3ect
6a 6ere 9nd 7ur 6ie 8dag 8f 9st 8ve 9er 7viteit 4en 4nium 3fie 4made 4service 3len 2m 3a 4fonie 6ons 4nteem 7men 6ici
8us 7ek 7sch 4siologie 4voice 3ester 3iactief 5mbtelijk 9naar 5quatisch 5rts 5utonome 9oom 4bekend 5ungalow 4chronisch
5ontact 5rimineel 4dicht 5wingend 4empirisch 5t 4feodaal 9le 5inale 4gesloten 5rafisch 4klassiek 4legaal 8le 5ogistiek
6r 4massief 5etro 5ilitair 5uraal 8le 4naar 6r 7ia 8e 8st 8um 5omadisch 4officieel 9iele 5logie 5penbaar 9are 5tici
8us 7ek 7sch 5verheden 9eid 4permanent 8eabel 5olitici 9icus 9iek 5rof 5ubliek 4religieus 4scenisch 4tistiek 4verhard
3tex 2n 3aat 4ng 4ten 5or 3eblad 3iel 4liteit 4or 6endag 6ie 7teit 3nhut 3or 5a 5es 5ita 3satie 7oneel 9ele 9eler 4ei
4ibel 6iliteit 5ng 5tief 9st 8ve 9er 7visme 9teit 4or 6isch 4ualisme 9t 8teit 5eel 8st 6le 8r 3t 4entie 9us 9uze 9uzer
4iment 9eel 9ele 9eler 2p 3araat 6te 7ie 8sme 9t 7or 5eer 8cel 6ren 3ia 3oneer 6ren 7ing 4t 3sis 3t 4ember 9dag 5nnaal
8le 5t 4ic 5em 5kemie 5me 6o 5sch 4uagesima 2queel 5l 5ncen 6s 6tie 9el 9le 4oia 2ra 4f 5ientje 6jnse 8tje 6neorgel 8s
4il 3een 6st 4h 4nade 5dipiteit 5e 6r 5iteit 3ge 5ant 3ialisatie 7teit 4e 5el 5le 5us 7heid 6x 6ze 8r 4ng 3moen 7tje
3oen 4logie 8sch 4negatief 9ieve 4positief 9ieve 4tonine 3pent 7ig 8ne 3ranoham 4e 5tje 3um 3val 4e 5erboy 7der 7sters
7vak 5r 5use 4ice 7bus 7vak 5el 6s 6t 6zen 5liteit 5tuten 7ut 4o 2sam 3sie 6l 3tertie 2t 3je 3point 4unt 3s 4ysteem
3telde 6en 5r 6tje 4ing 4lement 4opbox 3verlies 3winst 2venties 3res 2xagesima 4ppeal 3t 4ant 4et 4ing 4ortion 3y 4st
1fagnum 2eer 5tje 5vol 3ren 4isch 4oidaal 8le 7e 5meter 2inx 5achtig 2orzando 2umato 1habby 4ushabu 3g 3ke 5nd 5r 4y
3mponeer 8ren 6o 7ings 3ntoeng 5y 3ren 5ware 4ia 3wl 5tje 2eddak 3et 5feeder 3ll 4ter 7tje 3riff 4pa 4ry 3tlander
8pony 2iatsu 3ft 3itake 3lling 3mmy 3ntoisme 8t 3rt 3shabar 3t 2oarma 3ck 5eer 6rend 5ing 3gi 4un 3oter 3p 4eigenaren
4managers 4pen 6r 5ingmall 3rt 5cut 5lists 5tracken 9ker 9kt 3t 4gun 3vel 3w 4bizz 4end 4man 4roommodel 4y 3yu 2rapnel
3edder 2uffle 3i 3nt 3tter 5le 7bus 1iamang 4ees 5zen 2bbe 3ille 6ijns 2c 3av 3catief 8ven 3k 2dder 6aal 6end 6ing
6rog 3ecar 4kick 4raal 6le 5isch 4winder 2ef 3na 3pel 4ogen 5og 3r 4aad 6rdewerk 5den 4end 4lijke 9r 8heden 9eid 8st
4pot 4ra 4sel 7tje 5meedwerk 4vis 5oorwerp 5uurwerk 3sta 2faka 3on 2gaar 6tje 6vormig 4ren 7as 7man 7peukje 6t
3htseeing 3ma 3na 5al 7tje 5lement 7n 6isatie 4eer 5ren 8d 5t 4ifica 9nt 9ntie 9tie 7sch 4um 2jp 4el 6end 3s 3zen 2k
3ahert 3h 3je 3kel 6tje 6vormig 5n 6eurig 5pit 5r 2lage 3een 4ne 4x 3houet 3ica 6at 5ium 5one 8nkit 6se 3o 4otje
3urisch 4ur 2m 3a 3de 3ilor 3kaart 3lock 3men 5tje 3onie 3pel 6aar 6heid 6tjes 6weg 5n 4lex 5icia 8teit 6ficatie 9eer
9eren 6sme 7tisch 4te 3salabim 3t 3ulant 6tie 7or 5eer 6ren 5taan 7ne 2naasappel 4s 3ds 3e 4cure 6ur 8tje 3gel 4le
4ularia 9s 9ssen 9teit 6ier 9der 9st 3ister 3jeur 7tje 4o 5or 5ren 3ksenbloem 7dag 3ologen 7ie 8sch 6og 4pel 3t 4el
6pad 6tje 3us 5itis 5oidaal 9le 8e 5sen 2p 3pe 5r 3st 2r 3ene 3ih 5bladeren 3occo 4op 4pen 3taki 2s 3al 3klank 3sen 6d
5r 6tje 4y 3t 4ra 5um 3yfusarbeid 2tar 4toenga 3com 3e 4map 3s 3u 4atie 8f 8ve 7oneel 9ele 4eer 5rend 6ing 2xpack
3ties 5jns 1jaak 4l 5tje 3bbat 5es 4lone 8erde 8ren 6on 8pen 4rak 7ken 3chel 7aar 6r 7aar 7end 3h 3ken 5s 4o 5otje
3lom 5t 3maan 5nen 6isme 8tisch 4berloek 4mes 4pie 3nker 4s 3p 4pen 5ie 3sliek 6ks 2ees 3ik 5dom 3kel 4kie 3rp 3u 3zen
2ia 3bbolet 3ek 3iet 4tisch 3kse 3lp 3rk 4p 5end 2oege 4l 5bak 4melaar 7de 7en 9d 7t 3far 4el 6heid 6tjes 3k 4ken 6rig
3nge 4nie 3r 4der 4ren 3t 3uw 5end 6rij 7lui 7man 2tetl 2wa 1ka 3at 3i 3ld 3te 5boardde 9der 9ding 9dt 5nd 5r 4ing
2eeler 7aar 7end 4t 3g 3let 4ter 3tch 6es 2i 3avonturen 9ur 3baan 5nen 4ox 4ril 7len 5oek 4us 6sen 3centra 8um 4lub
4ross 3dag 4orp 3ede 4n 4r 4ster 4t 3federatie 4f 5eur 7se 5fanaatje 5head 3gebied 5lopen 3hal 6len 4elling 4ut 3kamp
7ioen 4las 5eding 3latten 4engte 5raar 7ren 9s 5s 6sen 4ift 4oop 5pen 7r 3m 4ateriaal 9alen 4men 5ia 4onitor 3n 4head
3ongeluk 9kken 4ord 3p 4ak 6ken 5s 4iste 4lezier 4pen 6r 5ybal 9len 4ret 3recht 5is 3schans 6oen 7len 7ol 4eizoen
4port 5ringen 9er 4tation 5ok 7ken 3team 4rein 3uitrusting 3vakantie 4erhuur 6lof 3was 4edstrijd 2unk 3tsje 7silen
2ybox 3diven 3lab 4ine 3pen 1la 3af 5sheid 4g 4k 4n 5d 4p 5bed 6ol 6us 5diensten 5gas 5hok 6ut 5kop 5mat 5pil 5sters
5werend 5zak 4t 3b 4ak 6ken 4be 6r 6tje 4ed 4laadje 6d 4onen 5on 7tjes 3centrifuge 4ht 6end 7rij 6ing 6mes 6vee 4ks
4ouvert 3dood 3felijk 3g 4aderbreuk 8lijk 8wand 5rm 4bal 4end 5rij 6smes 7vak 6tje 4hek 4ing 4man 4net 4pen 5in
4roomgebak 8punt 8soes 9puit 8taart 4sas 5chaduwen 4werkgroep 8ster 4zee 6t 5ij 6n 3k 4achtig 4end 4ing 4ke 6nwol 6r
4om 6men 4rop 4st 3lepel 4om 6men 9d 3m 4and 4etan 4ix 4men 4pampen 9rij 8te 3ng 5achtig 5enei 7gif 7kop 7vel 6tje
5vormig 4k 5heid 5st 3olie 3p 4eloos 9heid 7ze 9r 5nd 5rig 8heid 8st 4hangende 5eid 4ie 4lant 4pe 6ling 6r 5igheden
9id 4st 6ickfilm 3saus 6zen 4chaal 6otel 4h 5es 4oort 3t 4ting 3ven 6halers 6juk 5rnij 4in 6k 6nen 5st 7iek 4ork 2echt
6erik 6heid 6igheden 9eid 7ng 6weg 3de 3e 4d 4end 4hak 4p 5aak 5diensten 5net 5voette 5zak 4tsheid 4uw 6heid 3g 4ge 3m)",
R"(4p 5end 6rij 3ndang 4k 4ter 7aar 7end 7ig 3pen 6d 5r 6tje 3t 4ig 3uf 4r 5end 5hut 4tel 7aar 7bos 7gat 7rol 7zin 4ven
2ib 4ben 6r 7ig 3ce 4ht 4k 3dder 4egitaar 9ren 6uitar 4ing 3ep 5uit 4r 5tig 4t 3jk 5erig 5ig 4m 5achtig 5bal 5end 6rd
7ig 9heid 5ig 5vis 4p 5end 6rij 7tje 5ing 5sel 5tol 4t 5achtig 6ge 5erij 5ing 3k 4ken 6r 7ig 4lap 4nat 3m 4heid 4me
6ling 6r 7d 7ik 5igheden 9id 3nger 7aap 9r 8s 7end 7ing 7lat 7pad 7weg 4k 5end 5ing 5sheid 3p 4jas 4pen 7d 6r 7tje 3s
4sen 7d 3vovitsj 2obbe 6r 7end 7ig 6tje 5roek 4eend 4kous 3dder 7ig 7vos 3eber 7tje 4f 4g 4p 5endek 4rie 4ven 3f 4fe
6nd 6r 5ig 4hak 5eid 4st 3gan 3jd 3k 4darmwand 4ken 6r 7d 7tje 4op 6pen 3me 5r 4p 3nk 4s 5achtig 4zen 5ig 7heid 7st
3of 4i 4k 4m 5heid 5st 4p 4r 5tje 4t 5wal 3p 4end 5rij 6sbal 4ing 4pen 3rdig 7heid 7st 4en 4p 3t 4act 4bel 4dag
5ocument 4hoofdstuk 4kilometer 4rit 4som 4weekeinde 6t 4zin 3ven 6d 5rig 3w 4fox 2ufter 3ier 6ing 4f 4k 5erij 5storter
5weg 4mer 7end 7ig 8ng 7rol 4p 5end 6rtje 5weg 4s 4t 5dop 5end 5gat 5ing 8sdag 9uur 5jas 4ven 4zen 3m 4p 3ngel 7achtig
7ig 3rf 5achtig 4p 5end 4ven 3w 4heid 4st 1ma 3ad 4k 5cel 5vol 7orkeur 5zin 4l 3cht 6end 4k 3delijk 5n 3k 4elijk 9heid
9st 6oos 9heid 7ze 9r 5nd 4ken 7d 6r 7d 3l 4end 4heid 4l 5etjes 4st 3ragd 4t 5cards 5elijk 7oos 8ze 5ig 6ng 5lap
5phone 5watch 9hes 3sh 5es 2eden 5r 6ij 4ig 5ng 3ed 5baarheid 4k 5olen 4r 5der 5lap 6ing 5olietank 5pot 6ut 5sel 8tje
5vet 4t 3gma 3keling 5n 6d 5rig 4ing 4ken 3lleken 4t 5baarheid 7d 7k 5end 6rig 8j 5ing 5pan 3ren 4gel 4ig 6heid 5ng 5s
6sen 3t 3u 4ig 6heid 6st 4l 5end 2id 4se 3echt 4nt 4spelde 8en 4zen 3jdig 7heid 4t 5end 3kkel 7aar 3ley 3rten 3s 4se
3th 2odder 7vis 3el 5tje 4s 4zel 7ig 9heid 6n 5ig 3g 3k 4erig 4ing 4kel 7aar 8rij 7end 6n 3lt 3ok 4r 5pot 3ren 6d
4gasbord 4rebrod 3s 4sen 3ts 5ig 3us 4t 5achtig 5bol 5ebol 9len 6rig 5ig 4zen 2s 2uiger 7tje 3k 4ken 3l 4len 6r 7ij
6tje 4paapte 3rf 4rie 2yrnatapijt 1naai 4k 5sheid 4r 5tje 3bbel 7aar 7tje 3ck 5bar 5car 5kar 3k 4erig 7j 4ken 7d 3p
4achtig 4pen 7d 6r 7tje 3redrum 5n 4s 3ter 6bek 3uw 5end 6rig 3vel 6tje 2eaker 5peek 6review 3b 4be 6tje 3de 4ig 6heid
6st 3e 4d 4f 4p 4r 4tje 4uw 6achtig 6bal 7es 7ol 7ui 6dek 6end 6hut 6man 6pop 6top 6uil 6val 6wit 3k 4ken 3l 4bus
4groeiende 4hechters 6id 4kookrijst 4le 6r 4rekenaars 4st 6romende 4tekenaars 5ramlijn 4voetig 5uurkanon 8wapen
4wandelaar 5eg 6rkende 3p 4pen 6r 3ren 6d 4k 4p 5end 4t 3u 4kel 7aar 4st 4vel 3ven 3zen 2ib 4be 5ig 7heid 3erde 5en 7d
3f 4fen 7d 3j 4bal 4d 5end 5sel 4kop 4mes 4sla 3k 4kel 6n 7d 3p 4pel 6n 6r 7dag 7uur 3t 2ob 4istisch 3de 5r 3ef 4i
5end 5ing 5mes 5sel 4k 5achtig 5enbek 7kop 5kop 4p 5achtig 6utomaat 5end 6rd 7ig 8j 9tje 7tje 5ig 5pot 5sters 5zak 4r
5end 4s 4t 4ven 7d 6r 7ig 8j 4zelen 6n 6poes 9zen 5ig 7st 3ge 3k 4ken 3l 4len 6tje 3od 5heid 5st 4f 4ker 4t 3r 4der 4k
5el 7end 6nd 6rig 4ren 7kop 6tje 3t 4aap 4lap 4olf 6ven 4tebel 9len 6r 7iger 5ig 3ven 3wboard 9end 2uf 4fel 7aar 7end
6n 7d 6rd 5movie 3gger 7der 7heid 7st 3if 4ster 8ij 9jtje 4t 5end 6rtje 5sel 5vormig 4ven 7d 6r 7tje 3l 4len 3rk 5end
1oa 3p 4achtig 3test 2ber 5der 5heid 5st 5tjes 2ca 3iaal 7st 5bel 6iliteit 5le 7r 6isatie 8eer 9ren 9ring 8me 8t 9isch
7teit 7zen 4eteit 9slid 6y 4niaan 7nen 4obiologie 9oog 5cratie 9isch 5drama 5graaf 8fen 9ie 9isch 8m 9men 5lect 6oge
8ie 9sch 9sme 7og 5metrie 9isch 5paat 7thisch 5therapie 5woningen 3ratisch 2da 3eflikker 4ju 4mieter 3oku 4mie 7ter
9rij 5sappel 2ebat 3fi 5sme 3k 3laas 3nna 5iet 6tisch 3p 4bal 4el 6heid 6st 6tjes 5rig 4kip 5om 6p 4pan 3ra 3s 4a
3verein 3zen 5rig 4ig 2f 3a 4atje 3inummer 4sme 5t 6erij 6isch 3t 4bal 4enon 4heid 4ie 5js 4warecode 8fout 8groep
8huis 8knop 8maker 9arkt 9atig 8reus 2igneer 6ren 6ur 3ree 6tje 3t 2ja 4bonenkaas 9koek 2k 3je 3kel 6tje 5n 6wol 5rig
3ophouder 2l 3aas 4ir 4ria 6um 3daat 5te 7rij 7sk 9a 4e 5erder 7sel 7tin 5niers 5ren 4ij 3ecisme 4erde 6t 4il 4mneel
9st 7le 9r 6iseerde 9ren 7teit 4n 5oide 4ren 7d 4x 3fege 6ieerde 8ren 5r 3idair 6riseren 9me 8teit 5e 6erde 8t 6r
5iteit 4ed 6st 4psisme 8t 4sme 5t 6isch 4tair 3len 4icitant 9tie 8eer 9ren 9rend 3misatie 6eren 3o 4ecisme 4otje
4praktijk 3s 4leutel 4titia 8um 3t 3utie 3vabel 6iliteit 5yprocede 4eerde 7t 5nt 7ie 5ren 2m 3atisch 5ologie 3ber 6der
6end 6heid 6man 6st 4rero 3de 3functie 3ma 5tie 4eer 5lier 5n 5ren 6ing 5tje 4ig 3nambule 9isme 3p 4ig 4tueus 8ze
3regel 3s 3t 4ijds 3wijlen 2n 3ant 4r 4te 5ine 3de 5ren 8d 3g 4writer 3net 3ologie 4or 6der 6st 4re 5iteit 2ort 5elijk
6ment 6narm 5gelijks 3s 2p 3histicated 3je 3oratief 9ve 3pen 5rig 4ig 3raan 7sax 7tje 5nen 4opo 3t 2rbenkruid 5t 6ijs
4iet 5tol 3dino 3es 3ghum 3ry 3teer 7der 7hal 7sters 5ren 8d 6ing 4ie 6tje 5ment 2stenuto 2terisch 3ternie 4o 2u
3brette 3che 3ffle 7bak 7etje 7ren 9nd 7ur 9shok 8se 3l 4achtig 4vol 3nd 5bite 6laster 5mix 3peer 5r 6tje 4lesse 3rce
5ing 4dine 3s 4afoon 4pied 3tache 5ne 4eneerde 7ren 7ur 5rrain 4ien 3venir 8tje 4laki 2vchoz 3jet 6iseerde 9ren
6ologen 9gie 9og 2wieso 2zen 1pa 3ad 4k 4n 5der 8tje 5plaatgas 4r 5bon 5der 5kas 5pot 5zaam 9heid 9st 7me 9r 6in 4t
3cecake 5lab 5n 5shuttle 5wagon 4htelputz 3de 4ille 3gaat 5ten 4hetti 3hi 3ken 5rig 3lier 7tje 4k 5ing 4ling 3m 4box
4men 6r 4run 3n 4diensten 4end 4g 5etje 4iel 4jolet 4lak 4ne 6nd 6r 5ing 8sval 4rib 5ol 4schroeven 3r 4end 5rib 4ing
4kel 4ren 7bos 7d 7tak 6tje 4taans 5el 7ingen 3sme 5odisch 4t 5iciteit 6sch 3t 4el 6tje 6vormig 4ie 6ren 6tje 4lap
4tig 6ng 3water 2e 3aker 7tjes 5ing 4rfishing 3cerij 4ht 4iaal 6l 7isatie 9eer 9eren 9t 8te 9eit 6tie 5e 5fica 9tie
8eer 9ren 9rend 8iteit 8um 7ek 5men 6ina 4taculair 6tor 9iaal 9iale 5ra 7al 7le 6ograaf 9afen 9afie 9am 7meter 7scoop
9open 9opie 6um 4ulaas 9pop 7nt 7tie 9ef 9efst 9eve 9ever 7zen 6eer 7ren 6um 3ech 6es 4d 5bootrace 5way 4k 5sel 4l
5automaat 5baarheid 7l 6os 5dag 5filmlang 5genote 6oedaap 9auto 9beer 9dier 9eren 9huis 9kast 9kist 9pop 9zaak 5hal
6ol 5leerklas 6ui 5man 5pop 5sheid 6ters 5tuinwerk 5uur 5volgorde 5wei 4n 4r 5tje 5werpster 4t 3k 4achtig 4dam 4ken
5ie 6g 4lap 4nek 4takelfilm 9show 9stuk 4vet 4zak 3l 4bepaler 5reekster 4d 5ag 5enkop 5jesdag 4emei 5nd 7erwijs
5ologen 9ie 9isch 8og 5rijden 6sbus 7pas 6tje 5vaarde 9t 7ren 4ing 4leidster 6n 7d 6r 6s 6tje 5ing 8wet 4onk 7achtig
5theek 8ken 4tak 4voorstel 3ncer 4deer 6ren 4en 3r 4ma 6ceet 8l 8ti 6tozoa 9oide 9oon 4ren 4wer 7tje 4ziebonen 9on 3t
4ter 7pak 3ur 5der 5end 5zin 2iccato 4ht 6ig 8heid 3deren 3e 4d 5end 4gat 5el 7ingen 7net 7tje 4k 5end 4lerei 4r 5bal
5cel 5inkje 5wit 4sbok 5vormig 4tje 5s 3jbel 7aar 7bus 4er 6tje 4gat 4k 5erbak 8ed 8om 7gat 7jas 7pak 7rok 4l 5tje 4s
5vet 5wet 4t 5ig 7heid 7st 4zen 5ig 7ing 3ke 4kel 7achtig 7ig 8ng 3l 4gat 4lebeen 8nen 6leen 8nen 6n 6poot 8ten 6tje
3n 4a 5al 6p 5chtig 5le 5zie 8bed 4del 4el 5t 4naker 5en 7d 7kop 7web 6r 7ij 6wiel 5ig 6ng 4ozisme 8t 4rag 5ok 4sel
5ters 4tol 4zen 3on 5age 8net 5eer 6rend 5kop 5ne 3raal 7tje 7vormig 5len 8d 5nt 7iseren 4ea 4it 6ist 9isch 6ual 9ien
9ist 7eel 8le 9er 7s 4ocheet 8ten 5meter 3t 4ant 4sbek 6us 5end 8uo 5heid 5ig 6ng 5uur 5vondig 4tend 6r 4zen 2leen 5t
6ogig 7og 6vormig 4ten 3ijt 6ing 4nt 6erbom 8end 8ig 4t 5pen 5rok 5send 6ing 9swet 2oed 5eisender 5ig 7st 5rit 5wet 4l
5bak 5end 5hok 5ing 7kje 5kom 5sel 6ters 4tnik 3g 3iler 3ken 6d 5rig 7j 3liatie 5eerde 6ren 3n 4dei 7sch 4g 5at 5iform
4nen 5ing 7kje 4sachtig 5handdoek 5ig 5or 7dag 7end 7ing 4taans 6ne 8iteit 8r 7iteit 4zen 5ig 3og 4k 5achtig 5rijdende
9ster 5sel 5uur 4r 5bus 5man 5net 5overgang 5slags 5voertuig 5weg 8man 8net 4t 3radisch 5ngien 8um 4e 5nd 4kebomen 8om
6hout 4ozoa 7on 4t 5bad 5dag 6eelname 5fan 5hal 5ief 7ve 9ling 9r 6viteit 5leidster 7s 6ievend 6oopbaan 6ui 5maaltijd
7kelaar 7n 6inister 5net 5pak 7s 5sok 6ters 5tak 7s 5vis 5wet 6ol 5zak 3t 4achtig 4goedkoop 4liederen 6ght 4tend 6r
7nij 3uw 2raak 6les 6zaam 9mst 8me 9er 4k 5el 4ng 6etje 5k 6el 8end 8ing 4y 3ead 4ek 6cel 6les 6sters 6uur 5uw 7tje 4i
5d 6end 6sel 6zit 5tje 4ke 6nd 6r 4ng 5kel 8ing 4uk 6achtig 3iet 6ig 4k 4ng 6aal 6bak 7ok 7us 6eb 7nd 7rig 8tje 6lat
6net 6put 6tij 6uur 6vis 5khaan 8nen 6ler 5t 6sters 4ts 3oei 6dop 6end 7rtje 6kop 5t 6erig 6ig 4ke 5kel 8aar 8end 8ing
4ng 6bal 6etje 4okje 8sbos 6spreker 5t 4t 3uit 6end 6sel 4w 2ugen 6d 3i 4end 4gat 4ing 4kom 4tbus 5end 6rij 5gat
6ietwerk 5kop 5lak 5vis 5zak 3l 4len 6tje 3rrie 4t 5end 3tter 4um 3ug 5bak 5lok 5sel 5zak 7t 3w 4bak 4sel 2yware
1quadron 4re 4sh 4tten 4w 3irten 1ta 3af 5bom 5vormig 4g 4k 5sgewijze 6ters 4l 5achtig 5pil 5wol 4n 5d 6ertje 7voets
6svoets 4r 5tpen 6vin 4t 5kundigen 5sbon 6ie 6kas 6lui 6man 6raison 6wege 3biel 7st 5lisatie 9tor 8eer 9ren 9ring
7teit 3caravan 4cato 4ken 3d 4genote 4huisbode 8klerk 8stijl 8taal 9oren 8woord 4ia 5e 5g 5on 5um 4sas 5besturen 6os
6us 5culturen 5deelhuis 9plan 9raad 9werf 6iensten 5gas 6enote 5hal 5kantoren 7s 6inderen 5mus 5net 5pas 5rit 5wal 6eg
4waarts 3f 4diensten 4fel 5ieren 4lid 4ylokok 9kken 3g 4eachtig 5dag 6ive 9r 5ld 5map 4flatie 5ok 4iair 4neerde 8t
6rend 3hoogte 3k 4eholder 5l 5nas 6d 5rig 5t 6sel 9tje 4ing 7sdag 8kas 8wet 4ker 7d 7ig 7tje 3l 4actiet 5gmiet 4end
4houderij 8ster 4ing 6isme 8t 9isch 6orgel 4k 5end 4le 6tje 5ing 4net 4vee 3m 4boekdier 8paard 8vee 6omforum 4cel 4el
6aar 6end 4genote 5od 6ederen 4ijn 5na 6ee 8tje 4lid 4men 7d 6tje 4p 5ei 6nd 6rtje 5ij 5pot 5voetend 9te 7l 4vormende
3nd 5aardeis 9fout 9loon 9maat 9munt 9taal 9type 9vorm 9werk 9zin 6lone 5elkruid 6rd 7tje 5houdende 5ing 8vol 5vastig
9igst 6is 4g 5etje 4iol 4k 5overlast 5werend 4leymes 9ssen 4niool 4s 4te 4za 3p 4el 6bed 6dol 6end 6gek 6ing 6zot
4laatsen 4pen 7d 6r 7tje 4sgewijze 4voets 3r 4der 4end 4fruits 4heid 4lings 4nakel 4re 6tje 4tbod 7x 5dag 6iskette
6ocument 5end 6rsdag 8kit 5hek 6ok 5platform 5rij 5set 5vak 6olgorde 4uimte 3s 3t 4arisch 4elijke 9heid 5ments 4ica 5e
6f 6us 7ze 6ven 5g 6heid 5ne 5on 7air 7car 9rtje 7eer 8ring 7nement 7shal 8kap 8weg 5sch 6tici 9us 8ek 8sch 4u 5esk
5ssen 6wet 5tair 5ur 6t 3vast 4en 6d 4ing 3yer 2eak 5houses 4lth 4rine 3de 5ke 5lijke 9heid 7ng 5waarts 3e 4ds 4f 4g
4k 5as 5bal 5houdende 5kar 5mes 6ug 5pan 5sla 5zak 4l 5gat 6uitar 5pan 5sgewijze 4man 4nachtig 5bok 5drukkers 9pers
5eik 5houwerij 5kapperij 7r 6loppers 6oolgas 9laag 9mijn 9teer 5slagweg 5tijdperk 5uil 5weg 6ol 4plechase 9aser 7r
4tje 3fanotis 3g 4el 4osaurus 3hgeiger 3iger 7end 4l 5heid 5oor 6rig 5st 5wandig 4nerschool 3k 4eblind 5l 6achtig 6bes
6ig 8heid 6rog 6tje 5nd 5rtje 4ing 4ken 6r 7tje 5ie 3l 4end 4lages 6ir 5en 7d 6r 6tje 5ig 7heid 7st 6ng 8names
4onderwijs 4p 5net 4schroeven 5el 7tje 3m 4bureaulid 6s 4dag 5ocument 4fie 4hok 4ma 5en 7d 7tal 6r 6tje 5ig 7heid 6ng
8svol 4pas 5el 7aar 7end 7ing 7tje 4vee 3n 4cil 4end 6gooier 4g 5el 7tje 6tje 5un 4ig 6ing 4nis 4o 5grafeert 9eren
5typ 8ie 4tor 3p 4pe 6achtig 5ingstone 3r 4achtig 5diaal 8len 4bedekking 4eo 6fonie 6metrie 6scopen 9pie 7et 6tiep
7ypie 4f 5bed 5dag 5elijk 5lijke 9heid 5put 5uur 4iel 5lisatie 9tor 8eer 9ren 9rend 7teit 4k 5end 6rij 5sel 4ling 4mol
4ntje 5um 4oide 5len 5ppervlak 4ren 7bos 7dag 9k 8om 7kok 7mix 7net 6tje 5it 5oetdauw 6l 4speelster 4veling 6n 7d
7suur 5ormig 3thoscoop 9pen 3un 5der 5end 5lid 5sel 4r 3vel 6tje 5n 4ig 6heid 3ward 7ess 2icht 6elijk 7nd 7res 6ing
9slid 8kje 6sters 4k 5ertje 7vel 5ie 3efbroeder 9r 5dochter 5elde 7en 5gezin 9nnen 5kind 5moeder 5ouder 5vader 5zonen
7on 6uster 4kem 7erd 7pjes 4l 5man 5tje 4r 5achtig 5enkop 7nek 5f 5tje 5ven 4t 3ft 5bal 3gma 6ta 7isatie 9eer 9eren
3jf 5heid 5kop 5sel 8pap 9ot 6t 7ers 4g 5end 5ing 4l 5tje 5vol 4ve 6r 5igheid 6ng 3k 4ken 7d 6r 4sel 7tje 5ters 6ofgas
9ift 8oxide 8rijk 4vol 4zij 3l 4aan 4eer 5rend 6ing 5t 6to 8hak 4heid 4ist 7iek 8sch 4lag 5e 6g 6r 6tje 5ig 7heid 6ng
4st 6a 4ton 4val 4zat 5et 5it 5wijgende 3mulans 8tia 7tie 8or 6eer 7ren 9nd 8ing 6i 6us 3nk 5bok 7m 5das 5end 6rd 4s
4t 3p 4endia 9at 8um 4pel 7ing 7tje 6n 4theid 5st 4ulatie 9ef 9eve 6eer 7ren 3rlingmotor 2obbe 6tje 3chast 8iek 9sch
4k 5car 3efen 5te 4i 5erij 4l 5end 7rij 5mat 4melings 4p 5a 5pad 7rkeren 4r 5der 6oenerij 5heid 5st 4t 5erij 5haspelig
5sgewijze 3f 4fage 5eer 8der 9erij 6l 7ijk 6n 6r 7ig 9heid 8ng 7tje 5ig 7heid 7st 4jas 4kam 6p 4transport 4werend 4zak
5uigde 8erde 9ren 9rt 3icijn 6sme 4sch 3k 4ebrand 5nd 5rij 8tje 4ken 7d 6rig 4oud 4pop 4vis 3l 4a 4baarheid 4len 7d
5ing 4p 4sel 3m 4a 5ta 6ologie 4end 5rij 4heid 4kop 4me 6l 7ing 6r 7d 7ik 6tje 5igheden 9id 6teit 4p 5end 5heid 5st
4weg 3nd 4ed 5leek 5rrock 5washed 4k 3of 5lap 5pan 6ot 5sel 4k 5gas 7t 5hok 5olietank 5sel 4l 5tje 4m 5bad 5maaltijd
5pan 5tijdperk 5vaartuig 5werktuig 4p 4r 5der 5nis 4t 5bal 5juk 5kar 5sgewijze 5wil 5zak 3p 4bad 5it 5us 4lap 4mes
4pel 7ig 7tje 6n 7d 6r 7tje 4sel 7tje 5ters 4watch 9es 5ol 4zet 3rage 5x 4e 5nd 4ing 6kje 4m 5achtig 5bal 6ui 5dak
5end 5fok 5god 5ig 5pas 6je 5ram 5tij 4neer 6ren 5o 4t 5bad 7k 6ui 5end 5gas 6oederen 5ing 5kar 5put 5zee 4y 3ten 6d
5r 6ig 4ig 4ter 7aar 7end 3ut 5erd 7ik 5heid 5igheden 9id 5weg 4w 5age 3ven 6zetster 5rij 2raal 6vormig 5t 6arm 6kat
7ei 6weg 4ddle 4f 5baarder 9heid 7l 5cel 5eis 5fe 7nd 7r 5heid 6of 5praktijk 5st 5voorstel 5werktuig 7t 4ight 4k 5heid
5ke 7r 4len 7d 8st 5ing 4m 5heid 5ien 5me 7r 6ig 8heid 5st 4nd 6bad 8l 8r 7ed 6dag 6end 6ganger 6hut 6ing 6rit 6tas
6vlo 6waarts 8l 7eg 5g 6ulatie 4patsen 5less 4s 5sen 4teeg 6gen 7ie 8sch 9t 7o 6n 7net 5ificatie 9eren 6grafie 5osfeer
5us 3eak 6end 5m 6ers 4ber 7ig 4den 4ed 5f 5k 6bus 5l 5p 6jespak 6vormig 5tdance 6wear 7ise 4k 5dam 5el 5ken 8d 6ingen
4len 7d 5ing 4m 5men 8d 6ing 5sel 4ng 6el 8ing 7tje 6heid 6st 4pen 7d 6rig 5ig 5tokinase 8ok 9kken 7mycine 4s 5sbal
6end 7rend 6vol 4tch 7end 4ven 7d 5ing 3iae 4bbel 8ing 4cturen 7ur 4em 6end 6pje 4jd 6baarder 6end 6gas 7enote 6ig
8heid 6ros 6sters 6wil 5k 6age 6el 8ings 7nd 7rij 6lap 6sters 4k 5das 5ken 7r 5theid 6st 4ng 6ent 9ere 9st 4p 5achtig
7t 5pen 8d 7r 5sters 5tease 9euse 5weekblad 3o 4achtig 4bbe 5ed 5os 7coop 9pen 4dak 5ek 4ef 6heid 6st 5ve 4fe 5isch
4hut 4ken 7d 7rok 4man 6t 5en 7d 5ing 7kje 5pel 8aar 8end 8ig 4nk 5t 6ium 6kar 6raper 6zat 4oi 6bus 6dop 6end 6ing
6sel 6wei 5k 5m 6bed 6dal 6gat 7od 6lijnkap 6net 6pje 6rug 5p 6achtig 6bal 5tje 4p 5das 5end 6rig 9heid 9st 8j 5op)",
R"(5pen 8pot 4ssen 4vlechter 4wis 4zak 3ubbel 8ing 4cturalist 8eel 9er 9le 9ler 9n 9ren 9rend 9ring 7ur 9wet 4if 5k
6achtig 6el 8end 8ing 8mat 6hei 5n 6end 5s 6heid 5ven 4ma 4weel 6len 3ychnine 2ubbe 3c 4cen 3deer 5nt 7endag 9job 9kot
9pas 9pet 7ikoos 9oze 9ozer 8n 5ren 8d 4ie 6bol 6dag 6kop 6les 6pad 6us 7ze 9r 6vak 5o 6otje 6si 7us 5um 4y 3f 4f 3g
4ge 6r 4heid 4st 3if 5bal 5sel 4k 4p 5achtig 5trekking 9te 4t 5end 8st 6rbal 7end 5ing 4veling 6n 7d 6r 7tje 3k 4adoor
7ren 4ga 5oederen 4ke 4las 4sgewijze 5la 3lp 3mper 7d 7ig 9heid 3nt 5el 7aar 7ig 9heid 6nd 5man 3pide 6iteit 3ren 6d
4ing 3t 4sel 4tend 6r 5ing 3udje 4kte 4r 5automaat 5baarheid 6oordzij 5groeplid 5hut 5lui 5man 5pen 5rad 5sheid 5tas
3w 4adoor 5ge 4dam 4end 4ing 4wal 2yle 4iet 5ng 5st 4o 3reen 1uatiesluis 9izen 3ve 2b 3afdeling 4ltern 4mendement
4rctisch 4tlanticum 5omair 3boreaal 8le 3categorie 4lan 4omite 6missie 5ntinent 7ract 9ctor 4ultureel 9ele 9en 8ur
5taan 7ne 3dealer 5el 4iaken 5rectory 5scipline 5visie 4ocument 5el 5mein 4raad 3eenheden 8id 4igenschap 3faculteit
4ormulier 6um 4rame 3genre 4roep 3harmonisch 4oofd 3iet 4ndex 3ject 7ief 9ve 9ver 8visme 4unctief 9even 3legaat 7ten
4icentie 5em 7st 5maat 7ten 8ie 6eer 7ren 9nd 8ing 6inaal 9le 7teit 3menu 4issie 3niveau 4ummer 3onderdeel 4rbitale
5dinatie 8eerde 9ren 3plot 4rocessen 6gramma 3regent 6io 8naal 9ale 4ogatie 5ute 7ine 4ubriek 3schaal 7len 6rift 5ript
9ie 4ectie 7or 4idiabel 8ir 7e 8nt 8pot 8ren 8tje 7ologen 9oog 5stentie 4onisch 4ponsor 4tantie 9eel 9ef 9ele 9even
5itueer 9ren 8ten 9ie 8ut 5raat 7ten 6ucturen 9uur 4ysteem 8men 3taken 4hema 6orie 4iel 7st 5liteit 5tel 4op 6ic 6per
5taal 7len 4ractie 9ef 9eve 5open 7isch 4ype 3urbaan 7ne 6ia 3versie 9f 9ve 4raag 6gen 3werkgroep 4oofer 2cces 6sen
7ie 9ve 9wet 6vol 4ubi 6us 5lent 5rsale 3rose 2dden 5r 6lap 3oku 2ede 2f 3fe 5nd 5r 6d 6ig 7j 4icient 5g 6heid 5x
4ragaan 8nen 7ette 3heid 3kees 5zen 4op 6pen 3s 3t 2garsnap 3gereer 7ren 9nd 5stibel 8e 9f 9fst 9ve 9ver 2i 3cidaal
7le 6e 7ert 3ker 6achtig 6bol 7us 6ig 7j 6oom 6pot 6tak 3l 3s 4se 3te 3zebol 8len 5l 6ig 7ng 5n 6d 4ing 2jet 2kade
3kel 6aar 9tje 7chtig 6end 6ig 7ng 2l 3de 3faat 5mide 5nilamide 5ten 4er 4ide 5et 4onamiden 4ureus 8ze 3ky 3lebaan 5n
5tje 4ig 6heid 3t 4an 6aat 7rozijn 2mak 3ma 5ria 7um 4erschool 4ier 7der 4um 3o 2nroof 2p 3er 5be 6us 5cup 5dag 6om
6un 5ego 6tten 9s 5fan 6icieel 9ele 5goedkoop 5highway 7t 5ieur 6or 8es 8iteit 5latief 9even 5man 6inister 5net
6ovarest 5plie 5ras 5sonisch 6titie 6ub 5tip 6of 5vet 6iserend 8or 3pleer 6ment 9tair 6ren 6tie 7oir 5iant 6eer 7k
7ren 4oost 5rt 7act 7ersbus 9svak 5sitie 8oire 4ressie 5imeerde 9rt 8ren 3ralitoraal 9rale 4ematie 9sme 6e 2rah 3f
4end 4les 4pak 4sters 3i 4mi 4namiseren 9me 9t 9tiek 4pop 3numerair 3place 5us 7sen 7tje 4rise 3realisme 9t 5eel 6le
4ogaat 7ten 5und 3seance 3veillance 9nt 8eer 9ren 9rend 4ival 8kit 8len 2s 3ceptibel 3hi 5bar 3pect 5ndeer 8ren 6se
7ie 9f 9ve 3sen 6d 3t 2zannaboef 3erein 8iteit 1wa 3ffelen 3gger 3mi 3p 4pen 3stika 2eater 5shirt 2ing 5arm 5end 3pi
3tch 6end 7s 1ybariet 6tisch 2cofant 4moor 6re 2filis 6tisch 2lfe 4ide 3labe 6i 7sch 6us 8sen 4ogisme 8tisch 2mbiose
6tisch 4olen 6iek 7satie 8ch 8eer 9ren 9rend 9ring 8me 8t 9isch 6um 5ol 7tje 3fonicus 7e 8tje 7sch 3metrie 9as 8sch
3pathetisch 7ie 9k 9kst 8sant 9ch 9eer 9eren 4osia 7on 7um 4tomatisch 7en 6om 2nagogaal 8le 7e 6og 4ps 3chrone 8ie
9sch 9seer 9sme 7on 7tron 4ope 7erde 7ren 6isch 4retisch 9me 4ytieel 3dicaal 8t 7le 8isme 9st 7ten 6eerde 7ren 6i 6us
4romen 6om 3ecdoche 4rgetisch 6ie 7sme 4sthesie 3odaal 6le 5e 6lid 5isch 4niem 5tologie 5ymie 9k 4phrys 5sis 8sen
5tici 8us 7sch 3tactisch 5gma 8ta 9isch 5xis 4hese 8gas 7izer 6tisch 9eren 5ipop 2rah 5tje 2steem 7pje 7vak 7wandje
5matici 9cus 9ek 9sch 9seer 6en 6isch 0taai 4erd 4heid 4st 3k 4groeplid 4uur 3l 4arm 4bad 4eis 4kundigen 4les 4man
4onderwijs 9zoek 4portfolio 4rol 4scheiding 5tandaard 4tip 4vraagstuk 4wet 3n 4der 7ij 3rt 5pan 3ts 2b 3ak 5ken 7r
5skerver 6rol 6sap 6wet 6zak 4sco 3baard 4erd 5tje 4lad 3ee 4l 5kop 5larisch 6en 7tje 5vormig 4rnakel 3ijn 3kaart 3la
4eau 7tje 5t 4oid 3oe 5isering 5ret 4ule 3pagina 3s 4top 3toets 3ula 6tie 7or 5eren 2chograaf 8fen 5meter 5type 8ist
4tig 7tal 7voud 9udig 4ycardie 5graaf 8fen 9ie 5meter 8rie 5on 3kel 4le 3o 4otje 3t 4ici 6us 5ek 6l 5sch 4loosheden
4vol 2ekwondo 9ka 3l 2f 3el 5bel 5end 5genote 6oederen 5la 5manieren 6es 4reel 8tje 6len 3fen 5tas 4ia 3ia 3zij 2g
3gen 5r 3liatelle 3rijn 3s 2hin 3oe 2i 3foen 3ga 3koen 3lle 6erde 6ren 6ur 8tje 7se 4strike 2jine 2k 3e 4l 5ing 3hout
3je 3keling 5n 6bos 6wal 5weer 6ijf 3s 3t 3werk 2l 3aan 4nen 3e 4ggio 4ntendag 6vol 5wonders 3g 3hout 3ib 5an 4e 4g
5heid 4ng 5kje 4sman 8nen 3k 4showhost 3len 4iet 4oos 5ze 4ship 3m 4end 3on 3reep 5pen 4ijk 7heid 7st 3stelsel 3ud 2m
3agotchi 4ri 6nde 9bos 6sk 3boer 7eer 7ijn 3elijk 3heid 3me 5r 3p 4on 6neerde 9rt 3st 3tam 2n 3d 4artsboor 8hulp
8polis 8stoel 4eloos 7ze 5m 5nrij 4heelkunde 4ing 4kas 4oori 8kip 4rad 4vormig 4wielkast 8pomp 3en 5d 3g 4a 4entieel
5tje 4o 5les 4ram 3ig 3k 4autospuit 4bon 4dop 4end 4pas 5ut 4tas 5op 4vliegtuig 3nine 3taliseerde 9ren 9rend 7um
6usbeker 4e 5tje 4ieme 4ra 5isch 7me 4um 2o 3isme 5tisch 2p 3as 5bar 3bier 7tje 3dans 7end 8res 3e 4ind 4nade 3gat
4esprek 9kken 3ijt 6hal 6wol 4oca 7pap 4r 4sserie 6iere 3kannen 5st 4raan 8tje 6nen 3pelen 6ings 5n 5r 6ij 8tje 4laats
4unt 3s 4chroef 4ter 3t 4oe 3uit 3verbod 6gunning 6slag 4ormig 3water 2rantella 6ula 3boesj 5t 3de 3get 4oem 3ief 5ven
4fair 5eer 6ren 7ing 5icatie 3latan 3mac 3n 3ok 4t 3pan 3ra 4eer 5ren 3t 4aan 6r 7tje 5n 4end 3we 5aar 5kiemolie 5pap
2s 3er 3je 3kforce 3sen 3t 4baarder 8heid 4cel 4end 4zin 3veld 3woning 2ta 4mi 3er 5aar 3oeage 5eer 8der 6ren 7ing
3too 2ueiwit 3ge 3pe 3rine 3tologie 9sch 2veerne 4rne 2xa 4teur 5ie 3eer 4ren 7d 3free 3i 4bus 4diensten 4ede 5nd 5t
4man 4rit 4wet 3ol 4n 5omie 8sch 6om 3us 5sen 2ylorstelsel 1bc 2s 1ea 3cher 5ing 3en 3k 4dek 3m 4building 4genootjes
8te 4leidster 5id 4work 3rjerker 4oom 3sen 5r 2chbedrijf 9jven 4fondsen 4gigant 4ina 4neut 5ici 8teit 7olor 7um 8s 6ek
6sch 5o 6craat 9ten 9tie 6logie 4website 3kel 6tje 3tyl 2ddy 3er 5der 5heid 5st 5tjes 2e 3f 3g 3k 3l 4bal 3m 3n 4ager
4bot 4ganger 4slippers 4tje 3r 4achtig 4bal 4dag 5er 4heid 4ling 8bak 4pot 4spijze 4ton 4weg 3s 3uw 3vee 6tje 2filin
5le 3lon 2gaar 4der 3el 5demaking 5ijk 5pad 5tje 4moet 8kom 4n 5aan 5bod 5culturen 5doelpunt 6raads 5een 6is 5ga 6if
5heid 6oudende 5in 5kanting 6om 5op 5pruttelt 5sla 6partelt 6ta 7rever 5tij 5val 8ler 6oeters 9s 7orstel 5werkende
6oordig 5zat 6et 6ij 7n 7t 3oed 6bon 2huis 5zen 2il 4tje 3nt 3sterde 7en 9d 7ing 7t 2keer 6ga 4n 5aap 7r 6chtig 6res
9sen 5driehoek 5end 5filmheld 5ing 8etje 5les 5map 5pen 5set 6oftware 5vel 3ort 6koming 6vak 3st 5box 5document 5kar
5ueel 7le 5vak 6oorstel 5zet 3toniek 7sch 2l 3aatkomer 4pparaat 9ten 4stlegging 3baar 7heid 5re 4oek 4ureau 3co 3data
6um 4e 3ebankierde 9eren 4card 5om 7net 7wet 6nverter 4dienst 4fax 5ilm 5onade 7eer 8ren 9end 7ie 9net 8sch 9t 6on
8cel 8net 8tap 9je 6to 4graaf 9net 7feer 9n 9ren 9rend 8ie 9sch 9st 7m 8men 9etje 4kaart 5inese 8tisch 5rant 4lens
7zen 6ren 4marketeer 9ting 6tica 8sch 5eter 7rie 4n 5d 4objectief 5logie 9sch 5nomie 6thaal 4paat 6ten 7hie 9sch
5ortatie 5rompter 4r 5ecorder 4scoop 9vis 7peerde 9n 9ren 8isch 5hoppen 9er 9ing 4tekst 5huiswerk 4ur 4visie 9kok 9man
9net 9rol 9vak 4werk 5inkelen 4x 5ist 3fout 3g 4ang 3ing 3joor 7tje 5ren 3kaart 4enjare 6maal 8le 6s 3len 6d 5r 6tje
4ijst 5ng 4uria 7sch 7um 3machine 4ethode 3oh 4merase 4or 3pas 4ost 4robleem 9men 6ces 3raam 7pje 5men 4esultaat 9aten
4ijmpje 3s 4pel 4troken 7ok 4ysteem 8men 3t 3werk 4oord 2m 3baar 5re 3de 3eer 4ie 6r 4n 5d 4r 5ig 7heid 4t 3men 5r
4ing 3p 4el 6achtig 6iers 5ra 7menten 7ntia 6end 6mes 5x 4lates 4o 5ra 7alkwab 7ir 7lia 9en 6e 7le 6isatie 8eer 9ren
9ring 4tatie 4ura 5s 3t 2n 3akel 4nt 3deer 5ns 6tie 9us 9uze 5r 6bod 6end 6tje 4initis 3einde 4n 5krommend 4ur 3ge 5l
6tje 5r 6der 6heid 6st 3iet 3minste 3nis 6arm 6bal 6fan 6hal 6les 6net 6rok 6sen 9d 8r 7ters 6top 3or 5sax 3sie
5ometer 4lotte 3t 4akel 5mens 9tof 8zaal 9alen 6ina 8eerde 9ren 5tief 8ve 4dak 4et 4oon 3ue 5tje 3ware 3zij 2pel 5hof
5tje 5vormig 2quila 2r 3abyte 4togeen 8ne 6logie 3dege 3e 4cht 7kan 8om 9n 7sta 4kruiter 4nd 3g 4end 4ing 3handneming
3iakel 4g 4ng 6achtig 3leengeving 5nka 4oops 8heid 3m 4iet 5jn 7enwet 7tje 5naal 7l 7tie 6eerde 9t 7ren 6i 6ologie 6us
8sen 3nair 5uwernood 4e 5der 3p 4een 5ntijn 8ne 3ra 5cotta 5ria 7um 5sgewijze 6sen 6vormig 5zzo 4ein 7rit 7tje
5strisch 5ur 7cel 4ible 5entje 6r 5ne 7tje 5toir 7ren 8ia 9aal 9ale 9um 4oir 5risatie 8eer 9ren 8me 9ewet 8t 9isch
3sel 4luiks 4tond 3tiair 6ris 9sen 5o 4s 3ug 5bel 6laderen 7ikkend 6renging 5deinzend 6ringing 5eis 8ing 5ga 7f
5houdende 5kaatsing 6eerbaan 9ders 9plan 6om 8dag 6rabbelt 5levering 5nam 5reisdata 6it 5sla 8gklep 5traprem 7edende
9ing 8kking 5val 6indbaar 9bare 5waartse 6eg 7rkende 6in 6on 5zag 7kkend 6eg 7i 7t 6ie 3wijl 3zelfder 5t 4ijde 5ne 2s
3la 3t 4ament 9air 5teur 6rice 4baarheid 5ed 4dag 5ocument 4eer 5s 4ikel 5monia 9um 5s 4lab 4managers 4onderzoek
5steron 4pop 4rit 5un 4set 4vat 5erslagen 5loeistof 2t 3anus 3ra 5eder 5logie 5pode 5rch 8ie 3s 3ten 5r 6ig 2ug 4el
6tje 3nisbloem 3t 4erig 2veel 4len 4n 4rgeefs 3oorschijn 4ren 3reden 8heid 8st 2waterlating 3eeg 5rstellen 4rkgesteld
6stellen 9lt 2xelaar 3ten 4iel 4uren 5ur 2zamen 3elfdertijd 4n 1gv 1haiboksen 3lidomide 4lium 3ns 3umatologie 7roop
9pen 7urg 2e 3ater 7man 7tje 7vak 5raal 7le 9r 8iteit 3e 4achtig 5utomaat 9aten 4bladeren 5us 4drinkende 4kop 4pot
3ine 4sme 5t 6isch 3ma 5atje 5dag 6iensten 5tiek 7sch 8eerde 9ert 9ren 9ring 3ocraat 7ten 8ie 9sch 4dicee 5oliet
4gonie 4logant 7e 7ie 8sch 9eert 9eren 6og 4nomie 4rema 6tici 9us 8sch 9eer 9eren 5ie 7les 7tje 4sofen 7ie 8sch 6of
3rapeut 9isch 6ie 4emin 4maal 8bad 6le 5en 5iek 6sch 5ofiel 6geen 8ne 7raaf 9fen 9fie 6harder 6koppel 6meter 6pane
7last 6s 7coop 9pen 7feer 7kan 7sen 7taat 9ten 3sauri 7us 4e 4is 6sen 3ta 2inking 4ner 3o 4feen 6nen 2omas 4isme 6t
7isch 3rax 4ium 2riller 2uis 5blijvers 5dag 5hal 5kok 7m 5lag 6evering 5map 5naaister 6et 5spelende 5tap 5voordeel
5werkende 9plek 9ster 5zit 6orgers 3ja 2ymine 4us 3ristorbrug 4s 5us 1iaar 3ra 5atje 2bbe 2c 3hel 6aar 3je 3kertape 5t
6box 3s 2e 3break 3n 4armig 4cijferig 4d 5elig 4jarenplan 4ling 4man 4regelig 4tal 7lig 5je 7slid 4urendag 8wet 4voud
8ig 4zijdig 3r 4ce 6erde 6ren 4elantijn 6ier 5nd 4ig 6heid 4lantijn 3t 3wrap 2ffany 3osi 2g 2j 3d 4besteding 5om
4elijke 9heid 9s 4genootje 8te 4ig 6heid 5ng 6kje 4noodfase 4pad 6rameter 6ssering 4rit 5ovender 9dste 4sdocument
5genootje 9te 5pad 6iegels 5vak 6olgorde 4vak 5oorkeur 4waarnemer 3en 3g 4erachtig 6kat 6mug 6oog 6pak 6val 7el 3haven
3k 3loos 5zen 3m 3rivier 2k 3fout 3je 4uffrouw 3kel 5n 6d 5r 6tje 3machientje 8ne 9etje 3schrift 4el 4nelheid 4ter 3t
4ak 6ken 3werk 2l 3apia 3baar 5re 4ury 3de 3len 6d 4ift 3t 3werk 2mbaal 5len 4er 4re 3e 4nd 4r 3ide 6r 5iteit 4ng 3mer
6aar 7ge 6ing 6lui 6man 9soog 3ocratie 4theegras 3p 4aan 7tje 5nen 2n 3ader 4s 3cturen 6ur 3erts 3foelie 5lie 3gel
6end 6ing 3handel 3k 4el 3mijn 3ne 5f 5roy 4itus 3soldeer 4teen 3t 4el 6end 6ig 7ng 6oog 6ton 4o 3werk 4inning 2p
3geefster 5ld 5ver 3i 3je 3lijn 3muts 3parade 4el 6aar 6end 5n 6d 3s 4y 3t 4oets 5p 2rade 4illeerde 8ren 8ur 4misu 4n
5nen 6ie 8k 7seer 9ren 4s 5sen 3ette 2ssue 2t 3aan 6tje 4n 5iet 6sch 6um 3el 5houdster 5rol 5voerende 4r 3i 4aap
3ratie 4eer 5ren 3tel 6tje 3ulair 6ris 9sen 6turen 8ur 5eren 1ja 3be 3lk 3p 4pen 4tjoi 3uwmin 2erk 2iftjaf 8fen 3lp
5end 3ngel 3rp 5end 3tjak 2oemp 4pen 5t 3k 4ken 4vol 3nge 3tter 1mesis 1oast 2b 3be 5r 6d 6ig 7j 5tje 3de 3ogan 3ster
3t 2ccata 3h 4tend 5gat 6enote 5ig 7heid 5lat 5werend 8ingen 2d 3den 4y 2e 3an 3bedacht 6eel 9d 7len 8ing 7nken 9t 5et
5hoor 9d 7ren 9nd 5meten 5reid 9ing 5ten 4ijt 5nden 7t 4laffen 7t 4ond 4racht 5eng 8end 5oek 5ullen 4uigen 3clip
3dacht 5mmen 4eden 5ed 6l 5k 6ken 9d 5len 6ing 5nk 4icht 5en 7ing 4oe 4raag 7i 6cht 6gen 5ink 5oeg 6nk 5ukken 7t 3f
4luisteren 3ga 5an 6t 5f 5ng 7shal 9ek 8pad 9as 8weg 6kelijk 5ven 4ebeten 6laft 6ogen 7nden 6racht 7uld 5daan 7cht 7md
7ne 6eeld 7kt 6icht 7end 6raaid 8gen 7onken 7ukt 5ef 7lijke 9jker 6igend 5faxt 6elijk 5gaan 7ne 6even 6ooid 6rendeld
8pen 7ijnsd 7oeid 5haald 7pt 6oord 5juicht 5keerd 7ken 7nd 6nepen 7ikt 7oopt 6omen 6und 5lachen 7ten 6eefd 7gd 7id
7ken 7verd 6icht 6onkt 7pen 6uisterd 5maakt 7ild 6eten 8seld 9t 5naaid 7geld 6egen 7pen 6omen 5past 6lakt 7ooid 5reikt
7kend 7nd 6oepen 6ust 5schenen 8oten 9uwd 9ven 8reven 9oefd 6lagen 7oten 6meten 6nauwd 7eden 8ld 7oerd 6peeld 8ld
7itst 7roken 9ngen 6taan 8ne 8pt 7emd 7oken 8pt 8rmd 8ten 7roomd 7uurd 5takeld 7st 6eld 6reden 7okken 5vallen 6en 8d
9heid 6ing 6loeid 8gen 6oegd 8rd 7uwen 6roren 5waaid 7ssen 6end 8kt 8st 7rkt 7zen 6ijd 6orpen 6uifd 5zegd 6ien 6onden
8gen 6waaid 4ift 5ng 4ooi 4reep 5ijnsde 9t 8zen 7pen 8t 5oei 3haal 5len 5p 6pen 4oor 7der 9res 7sters 5ren 8d 3juich
8end 8ing 3kaatsten 5n 4eek 6r 5ken 5n 6nen 9d 7ing 5ren 4ijk 7end 4neep 6pen 5ijp 6k 7ken 5oopte 6pen 4om 6end 6st
8ig 4ruid 4unnen 4wam 3laat 5ch 7end 5ge 5k 5st 5ten 6ing 4eeft 5g 6gen 5iden 7ing 5ven 7raar 8en 8ing 8t 4icht 8end
8ing 5ep 6t 4onken 7t 5op 5pen 8d 4uisterde 9ren 9rt 3maak 6t 5ken 5t 4eet 5ten 6selen 8n 3n 4aam 5dering 5m 4dertijd
5ra 4eem 6p 5men 8d 6ing 4ijpen 7t 4maals 6lig 4tertijd 3p 4ad 5s 6selijk 8nd 7ing 4leisteren 3r 4bus 4caravans 4eik
7end 5kenbaar 9are 8de 8en 8ing 8t 5ntal 4iep 5st 7enbus 9val 9weg 7isch 5t 4malijn 4nooi 8dag 8tje 4oep 4rit 4ust
7end 7ing 4vaartnet 3scheen 7nen 6iet 7jnen 9t 6oof 8t 7uw 9end 7ven 6reef 9uw 8ven 7ijf 9ven 9ving 7oeven 6uif 8ven
4la 6an 8d 7t 6g 7map 5ede 5oeg 6ot 5uit 4meet 5ijt 4nauwde 8en 8t 5el 7len 9nd 5ijden 5oeren 8t 4peel 6ld 7en 9d 7ing
5ijs 7zen 6ts 8end 8ing 5raak 7k 6eek 7ken 9nd 6ingen 9t 6ong 4ta 6an 8d 7t 6k 6nd 6ppen 5eek 6ken 9d 6l 7len 9tje 6m
7men 9nd 8ing 5ond 6ot 6p 7pen 6rmen 6ten 5rijken 6omen 9nd 8ing 7om 5uren 6ur 3t 4akel 5st 4el 5rend 6zat 4oep 4rad)",
R"(5edende 7ing 6k 5ok 4sbaarheid 5end 7ist 7man 5ing 3val 6len 9d 7ig 9heid 9st 4en 6d 5rlaat 6trouw 9uwd 4iel 4lieg
5oed 7i 8end 6gen 6og 5ucht 4oeg 7end 7ing 7sel 6r 7bak 7end 7weg 5uwen 7t 4riest 7zen 5oor 3waaien 5s 5ter 4ees 5ndde
7en 7t 6ken 6s 5rken 7t 6p 5zen 4ierp 5jd 7ing 6s 6zen 7ing 4uif 6ven 3zag 5ng 4eg 6gen 5i 5nd 7ing 4icht 5e 6nd 5ng
4ond 6g 4waai 2f 3fe 5etje 5l 6tje 5r 3oe 3s 2ga 4atje 4ti 5us 3en 4s 2ilet 6ganger 6pot 6rol 6tas 2k 3ayer 3en 3ioiet
3kel 6aar 6ing 5n 6d 4ie 3o 4otje 3te 3yoiet 2l 3baas 5dge 5zen 4eambte 4omen 5om 4rug 7gen 3de 4ienst 3erabel 6nce 7t
8ie 8st 5eer 6ren 9d 3gaarder 4eld 3heffing 5k 6ken 4uis 6zen 3k 4amer 5ntoor 8ren 4diensten 3len 6aar 6d 5tje 3muren
5ur 3ontvangers 3plan 5einen 4oort 3recht 3station 5ojaan 8nen 4ysteem 3t 4arief 8ven 4unnel 3ueen 4nie 3verbond 4rij
7heid 3weg 5zen 2maat 4hawk 4ten 7kas 7sap 8la 3bak 4e 4ola 7atje 5y 3eloos 8heid 6ze 8r 4n 3my 3ografie 3poes 6zen
5uce 3tom 2n 3aal 4le 5iteit 3brug 3de 5l 5r 5use 3eel 6achtig 6les 6rol 6tje 4le 5ist 4n 5d 4r 3g 4beenderen 4end
5tje 5welf 8ven 4kus 4ue 4val 5ormig 4zoenende 3ic 5a 5um 4jn 6tje 4sch 3kabonen 7om 8n 4ilometer 5nstok 9kken 3molen
3nage 4eau 5n 5r 5tje 3rond 3sil 6len 7itis 4ter 4uren 5ur 3t 4ine 3us 2og 4dag 3i 4end 4sel 3l 4tje 3m 4pje 3n 4arm
4baarder 4der 4gat 5eving 4scheiding 4val 4zaalmodel 5et 3rn 5end 5ig 4ts 3st 3t 2p 3aandelen 6koop 5s 4cteurs 6s
4dviseur 6ocaat 9ten 4mbtenaar 9aren 5usement 4rtiest 4s 5sen 4tleet 7te 5tractie 4uteurs 4zen 3baan 5nd 6ken 7ier
5sketbal 4edrijf 9ven 5loning 5raad 5stemming 7uurder 5zetting 4ridge 3capaciteit 4hef 4lub 4oach 5mpetitie 5nditie
4ricket 6mineel 9elen 3dag 4iplomaat 4ocent 4rukte 4uel 5if 5o 3economen 4venement 3favoriet 4iguren 7ur 5lm 5t
4ormatie 4unctie 3geheim 5sprek 5vel 4roep 3hit 4ockey 5ek 5lding 5tels 4ypotheek 9eken 3ic 4namboer 5komen 5stituten
9uut 4sch 3jaar 5ren 4e 4ob 4udo 5risten 3kader 5ndidaat 6toren 4eeper 4lasse 5inisch 4oers 5k 4unst 4waliteit 3laag
5nden 4eiders 7ing 5ss 4icht 5ga 5jn 6st 4ocatie 5nen 5on 5pers 4ui 3maand 5n 6agement 9r 6nen 4edewerker 5nsen 5rk
4ilitair 4odel 8len 4usea 7um 6ici 8us 5zikanten 3niveau 4oten 3o 4i 4logie 4ndernemer 8zoek 5iem 5tmoeting 6werper
5ymie 8sch 9t 4pleiding 4rgaan 5kest 3paarden 4en 6ant 6end 5r 6iode 6tje 4ie 5ng 4laats 5oeg 4olitici 9cus 5sitie
4restatie 5ijs 7zen 6oriteit 5oduct 9tie 4unt 3regisseur 5nner 5staurant 4ijders 4oeien 8rs 3s 4alaris 9ssen 4chaak
8tsen 9ser 7kers 6utter 5oorder 8ster 6re 8r 4egment 5izoen 4nelheden 9id 4olist 4peelster 6ler 5in 5orter 8fonds 8hal
8land 9iga 8nota 8plan 8ster 4tander 5rateeg 6uctuur 5uk 3t 4alent 5rief 8ven 4eam 5kens 5nnis 9ser 4ienspeler 5jd
4oernooi 4rainer 6nsfer 5io 3verdiener 6koper 6sie 4oetbal 9ller 5lleybal 5rm 4rouw 3waarde 5nt 4edstrijd 5ek 5rk 4ijn
3zeil 4waar 6re 5emmen 9r 7ster 2que 2r 3deerde 5ren 3eador 4n 5eindspel 6nd 5uil 4ro 3i 4nstinct 3ment 3n 4ado 4ooi
3os 5sen 3pedeer 7ren 8ing 6ist 6o 7vormig 3ren 5tje 3s 4ie 4o 3tel 6tje 4illa 4uren 7s 5ur 3us 3xschroef 9even
5leutel 2s 3s 4es 3t 4i 2t 3aal 6som 4le 5isator 7eer 8ren 9end 6tair 8risme 7eit 8r 3dat 3ebel 7len 4m 5istisch 4n 3o
4k 2uch 5erend 5pad 5screens 3peerde 5ren 5t 3r 4bus 4ingcar 5stclass 4nedos 9tje 6e 7tje 5iquet 5ure 4operators 4rit
3w 4erij 4trekkerij 2venaar 8sters 8tje 6ren 8s 9sen 7ij 4r 5aar 6chtig 5bal 6os 5end 6s 5fee 5ij 5kol 5spiegels
5vierkant 2wnship 2xica 5iteit 5ologen 9ie 9isch 8og 6manie 6se 5um 4ne 4sch 3oplasmose 2y 3boy 3nbeewerk 3s 1ra 3af
4g 5heid 5st 5zaam 7me 4n 5achtig 5gas 5oog 5zak 4tje 3c 4eetje 4hea 7al 7le 6e 6otomie 5iet 5omen 6om 5t 6end 4k 4tie
5or 7feed 3d 4itie 7onal 9eel 9ele 9eler 3fiek 5kant 4o 3ge 5die 8nne 5r 4ici 6us 5ek 5komedie 8isch 5sch 3iler 4n 5ee
7r 7ship 6rsduo 8vak 5ing 8sdag 9jas 9pak 9rit 5sters 4te 6ur 3ject 3ktaat 6nt 6ten 7ie 5eer 6ment 6ren 3lala 4ie 6hek
6tje 3m 4bus 4melant 6n 6tje 4net 4ontane 4p 5latform 5oline 4rit 4weg 3nce 6achtig 5he 7ermes 7ren 4en 6d 7al 4ig
4quillizer 4s 5actiesom 5bordeur 5cendeer 9ent 9eren 6riberen 8pt 9tie 5ept 5fer 8bus 8eer 8ia 9um 8som 6ormator 9eert
9eren 5genders 6ressie 5ient 6geerde 9rt 8ren 6stor 6t 7hal 7ie 9f 9ve 7o 8ir 8ria 9ium 5lateur 8ie 5man 6uraal
5parant 9ntie 9ntst 6iratie 8eer 9ren 6lantaat 6ortabel 9akte 9atie 9auto 9baan 9band 9box 9bus 9eer 9eren 9eur 9kist
9laag 9land 9lijn 9net 9raad 9tijd 9weg 5seksisme 5versaal 9ale 7t 4t 3p 4as 4eze 6ia 7um 6oide 4gat 4hal 5ek 4pel
7end 7zak 6n 7d 7hal 6r 7tje 5ortalen 4roe 4sgewijze 3s 4h 4sen 5i 3uma 6ta 7isch 9eer 9eren 7ologen 9ogie 9oog 3vaat
5lje 4ee 5n 5rs 7erend 6tijn 5steerde 8ren 7ie 9rol 3want 4ler 5net 3y 4tje 2echter 8tje 3d 4end 3e 4d 4f 4k 4m 4rad
4tje 3f 4bal 4dag 4felijk 6n 7d 8ere 8st 6r 3ife 4l 5tje 4n 5diensten 5end 7hal 5pad 5rit 5tje 8sgek 4ter 7aar 8chtig
7end 7ig 8j 8ng 3k 4arm 4bal 5el 5us 4dag 4gat 4kar 6s 5ebeende 9nt 8k 9ken 8nen 6n 7d 6r 7ig 7shut 8rol 5ingen 8sdata
4net 4oog 5s 4pad 5en 5op 6t 4sel 7tje 5ters 4vis 4weg 4zak 3ma 5atje 4el 5n 4men 4olo 7otje 5r 4ulant 6eerde 7ren
3nchcoat 4d 5ing 5settend 5volgster 5watchen 9her 5y 4s 4zen 3paan 5natie 6eerde 7n 7ren 3s 4sen 3ur 5end 6s 5ig 7heid
5liederen 5nis 4zel 7aar 8chtig 7ig 3ven 3zoor 5ren 6ie 8r 2i 3ade 4ge 4kel 4l 4ngel 8tje 6ulair 9tie 4rchie 4s 4tleet
7te 6on 3baal 5l 4ulatie 5naal 9tje 8t 7len 7ten 6e 7tje 5s 5ten 6yltin 5un 6t 3chine 7ose 4k 5y 4olor 5t 6age 3duum
3eer 4lje 4n 5nale 4p 4ren 4st 6heid 6ig 8heid 3folium 5ria 7um 3gger 4lief 5yceriden 4onaal 7le 6ometrie 4ram 3jntje
4p 4s 3ke 4trak 8ken 3l 4ateraal 9le 4jard 5oen 4len 7d 6r 7ig 9heid 7tje 5ing 4obiet 5gie 3m 4aran 4bos 4estrieel
9ele 4men 7d 6r 3niteit 3o 4len 6t 4mf 6aal 7le 8isme 7nt 7tor 6eer 7rend 4ol 5tje 3p 4ang 5rtiet 8te 4el 4hop 4let 6x
5iceerde 8ren 6ek 4pel 7end 7pas 6n 7d 4tiek 3reem 5men 3ssen 4te 3tium 4on 4s 3umvir 8aat 8i 3via 6al 6le 8r 7iseren
8teit 5um 2ochee 6isch 6us 3ebel 7heid 5leerde 9t 7ren 4f 5aas 4l 5a 4p 5iaal 7len 4tel 4ven 3f 4ee 6tje 4fel 7tje 6n
3g 4gel 6n 4lodiet 4vormig 3jan 4ka 3k 4ken 3l 4len 7d 6y 7bus 3m 4bolyticum 6ne 7ist 6se 5us 4mel 7aar 7end 7rem 7vel
6n 6tje 4p 5et 7tist 7vormig 3nen 6d 4ie 6tje 4k 3on 4p 4st 6elijk 8oos 9ze 9zer 7nd 7res 6ing 6vol 3pee 5n 6pak 6zon
4isch 6me 4opauze 5sfeer 3s 4sen 4vormig 3ts 5erend 5heid 5kisme 8tisch 4tinette 5oir 8tje 4yl 3ubadour 4vaille 5ere
4w 5dag 6iensten 5erij 5hartigst 6eid 5pak 5st 2uc 4age 4k 3ffeerde 6l 7tje 6ren 3ggelde 3i 4endag 4sme 4tje 3keerde
5n 5ren 3meau 3nkdek 3st 5ee 5kantoren 3t 4tig 7heid 3weel 7tje 5len 2y 3psine 4tofaan 1saar 3ren 5vitsj 4ina 5sme
6tisch 2eetseevlieg 2jilp 6end 4rp 6end 2s 2uba 3nami 1ub 3a 4atje 3e 4less 4rculeus 9uze 8ine 8ose 5kel 4tje 3ifex
2cht 5eling 7oos 8ze 9er 5huisboef 5ig 7ing 5wet 2dorstijl 2f 3fen 3krijt 3steen 3t 4uf 2i 3brug 7gen 3de 4raad 6den
3en 4r 3g 4age 3l 4tje 3mel 6aar 9tje 6ing 9etje 3n 4bed 5ouwgewas 9rond 8kunde 8raad 8zaad 9aden 4culturen 4dag 5er
7ij 7sras 4hek 5ok 4ier 7end 7sters 4kas 4lui 4man 4onderhoud 4pad 4set 3s 3t 4el 6ig 5nd 4kan 4ouw 4pot 2k 3je 3ke 5r
3st 3t 4uk 2l 3band 3e 3len 5tje 3p 4enbed 7ol 4omanie 4vormig 2mbler 3or 5affien 5cel 3tum 3uli 5t 6ueus 9ze 5us 2ne
4r 4tje 3ica 4ek 6pak 4ng 3nel 6bak 6tje 2pperwarebak 2rban 4ine 7hal 7rad 4o 5jet 5props 4ulent 9ie 3eluren 6ur 8tje
4n 5d 3f 4achtig 4bak 4hok 4schippers 3k 4enbak 5y 4ologen 8ie 7og 5ois 7zen 3n 4end 4hal 4les 4sloefen 5ters 4zus
3quoise 3tleneck 3ven 2ssen 6as 6dek 7ijks 7oortje 6in 6kop 6tijdse 6uit 7ur 6weg 8rpsel 6zet 7in 8t 4or 2t 3elaire 4n
3je 3or 5ial 4yeer 6ren 9d 3te 5bel 5r 4i 5frutti 5g 6heid 4ut 3u 4utje 2ur 3t 1waalf 6delig 6tal 9lig 6voud 9dig 5ven
3twa 2eak 3e 4armig 5ssig 4baansweg 4cijferig 4d 5egraads 6handse 9dsje 6klasser 6lig 8jns 6rangs 6urs 5jas 5raads
4erhande 6lei 4fasig 4heid 5oevig 5uizig 4kamerflat 5leppig 4letterig 5ing 8zus 6ppig 4mansbob 5otorig 4ogig 4persoons
5itter 4regelig 5iemsgiek 5n 4schalig 8rig 5lachtig 5nijdende 5oortig 5palt 6orig 4taktmotor 6l 7igen 7lig 5ongig 7ig
6ppig 4vlakshoek 6eugelig 5oeters 8ig 6rmig 6ud 8ig 4weekse 5ieler 8ig 5oonsten 4zijdig 6ts 3n 4ter 5ies 2ijfel 7aar
8chtig 8rij 7end 7ing 4g 4n 5der 8ij 3nkel 7end 7ing 4nen 4set 4t 5ig 7tal 7voud 9udig 3rlen 3st 5end 3tteraar 7de 7en
7t 2k 2oseater 9tje 4tep 1ycoon 2feus 5ze 3oon 3us 2p 3e 4ren 7d 4tje 4voorbeeld 4writer 3isch 5t 6etje 3o 4logie 3t
2rannosaurus 3olienne 1zatziki 0uberhaupt 4mensch 4seksueel 1fo 3loge 6ie 5og 3otje 1gli 1hd 1iachtig 2en 4bed 4sap 3r
4cel 4tje 2ig 2l 3achtig 3en 5bal 5kop 5oog 5spiegels 3ig 3skop 5uiken 9ntje 3tje 2mengsel 2snipper 2t 3adem 7end 7ing
4t 3baat 7sters 5gger 9ing 5k 6ken 5l 6anceren 6len 5n 6nen 7ing 5rst 8end 8ing 5ten 7r 6ing 5zuin 4eeld 8end 8ing 6n
6t 5handeld 5itelen 9t 5l 6len 5nen 7r 5stede 9end 9er 9ing 8ed 5taal 9d 7len 9nd 9r 8ing 5zemen 4ijt 5kken 4laas 6zen
9d 5eef 7k 6ken 6ven 5ies 7zen 6jf 7ven 9nd 6nk 8end 8sters 5oei 8end 6nk 5ussen 6tsen 4odemen 8ing 5ek 6nen 6t 7ing
6zeming 5llen 9d 5men 5or 5ren 6stel 5t 6tend 7ing 5uw 7sel 4raak 8sel 6cht 6den 6k 7end 6nd 8ing 5eek 6id 8end 8ing
6ken 9d 8r 7ing 6ng 5oed 8ing 8sel 7ien 8t 6kkelen 9lt 6mmen 5ulde 7len 7t 4uigen 7ing 7t 6ken 6len 6t 7end 7ing
5lderde 9en 9t 5ndig 9heid 9st 3checken 4ijferen 3daag 5cht 5gen 8d 7r 6ing 5mp 7ing 4eden 5ed 6l 5len 8d 7r 6g 7ing
6ing 6ven 5mpen 7t 5nk 5uken 4ien 6p 7end 7ing 5j 6end 6ing 4oe 5kteren 5of 5rsen 7t 5s 6sen 7ing 5ven 8d 6ing 4raag
8sters 7i 8end 6gen 9d 8r 9ij 5eef 6ven 5ijf 7ven 9nd 9r 8ing 6nk 5oeg 6gen 9d 7ing 6nk 6og 7p 6pt 5uip 6k 7kelijk 9n
9nd 8ingen 6ppelde 9len 9lt 9n 7t 4uel 5idde 7en 7ing 7t 5n 6nen 9d 7ing 5w 4weilen 3een 6val 6zet 4inde 8lijke 4n 5d
4raard 5dijk 5land 6ijk 9heid 5mate 5st 5ton 8nen 5waard 4ten 6r 3fadede 7n 5seren 8ing 4ilteren 9t 4lappen 7te 5oepen
6ot 6ten 5uit 4oeter 4rees 6zen 3ga 5af 6n 7d 7sdag 8kas 6t 5f 5lmde 7en 7ing 7t 5ng 7sdag 5ve 4eademd 5baat 7ggerd
7kend 8ken 7nnen 7rsten 7te 7zuind 6eeld 8nd 7iteld 7ld 7ten 7zemd 6ijt 7kt 6lazen 7eekt 8ven 7oed 9id 8nken 7ust 8tst
6oekt 8nd 8t 7gen 7ld 7omd 8rd 7rsteld 7t 7uwd 6raakt 8cht 8den 8nd 7eid 9dst 7oed 9id 8ken 9keld 8md 7uld 6uikt 8ld
8t 7lderd 5checkt 6ijferd 5daagd 8n 7cht 7mpt 7ne 6eeld 7lgd 7mpt 7ukt 6iend 8pt 7jd 6oezeld 7kterd 7lven 7nderd 7ofd
7rst 7st 6raaid 8gen 7even 7onken 8ogd 8pen 9te 7ukt 8ppeld 9t 6uid 7nd 7wd 6weild 5ef 7sters 5faded 7seerd 6ilterd
6lapt 7oept 8ten 6oeterd 6reesd 5gaan 7lmd 7ne 6eten 7ven 6ierd 7ld 6leden 7ipt 7oeid 6omd 7oid 7ten 6raven 7oeid 6umd
5haald 7kt 7merd 7ngen 7rd 6oest 7ld 7ngerd 7ord 7uden 8wen 6uild 7wd 5jaagd 6oeld 7uwd 6ubeld 5kaard 7fferd 7kt 7md
7pt 7uwd 6eept 8rd 7ken 7rfd 8md 6iemd 8nd 8perd 7nderd 7pt 6laard 8pt 7ede 8ed 8id 8tst 7ommen 8nken 8pt 6naagd 7epen
7ikkerd 8pt 7obbeld 9eld 6ocht 7men 7okt 9tst 7terd 8st 7zen 6raagd 9id 9md 8bd 8st 7egen 8ten 5lachen 7den 7ten 9nst
6eefd 8nd 8rd 7gd 7id 7kt 7peld 7verd 7zen 6icht 7jnd 8st 7kt 6ogd 7kt 7odst 8fd 8gd 8sd 8t 7pen 7te 6ucht 7id 8sterd
5maakt 7len 6ergeld 7st 7ten 6olken 7nd 8sterd 7ord 6unt 5nepen 6odigd 7men 7od 5oefend 5pakt 6eld 7nd 7rst 7uterd
6ikt 6laatst 8nt 8st 7oegd 8zen 7ukt 8nderd 8st 6oept 8tst 7mpt 7ot 6raat 8te 7int 7obeerd 8est 6uft 7ild 7lkt 7t 8ter
7urd 5raakt 8pt 8sd 7feld 7ngeerd 6eden 7ed 7geerd 9nd 7ikt 8sd 7kend 8t 7nd 7zen 6icht 7jpt 6oeid 8pen 7ld 7nd 7okt
7t 6uild 8md 7kt 7st 5schakeld 9terd 8eden 9iden 9nen 9pt 9urd 8ift 8olden 9nken 9pt 9ren 9ten 9ven 8raapt 9apt 9eid
9even 9obd 8ud 9lpt 9t 9urd 6erveerd 6lagen 8pen 7eept 8pen 8ten 7iept 7oofd 9pt 8ten 7urpt 6mede 8ed 9rd 8ten 7olten
6neden 8ld 7oten 6opt 7rteerd 6paard 8nnen 8t 7eeld 8ld 7it 7litst 7oeld 8gen 8nnen 8okt 8ten 7reid 8oken 9ngen 9ten
7uugd 8wd 6taan 8ld 8mpt 8ne 8pt 7egen 8ld 7ippeld 7oeld 8ft 8ken 8omd 8pt 8rt 9ven 8ten 7raald 8eken 9kt 8ooid 9omd
7udeerd 8lpt 8urd 5tand 7pt 7rt 6eerd 7kend 7ld 7st 6ikt 7ld 6ogen 7rend 6rapt 7eden 7okken 8uwd 6ypt 5vaagd 8rdigd
7llen 7ngen 7ren 6eegd 8nd 7n 8d 7r 8ij 9jtje 8svak 7terd 6ierd 7st 6lagd 8kt 7oeid 9kt 9rd 8gen 8oid 6ochten 7egd 8rd
7geld 7nden 7rst 7uwen 6raagd 7eten 7oren 6uld 5waaid 9erd 7lst 7ndeld 7semd 8sen 7terd 6eekt 8nd 7id 7ken 7rkt 7zen
6ied 7nterd 7pt 7sseld 8t 6oed 7gen 7nnen 7ond 7rpen 6reven 7ongen 6uifd 5zaagd 8id 7kt 7veld 6eefd 7ild 7t 6iekt 8n
7ft 6ocht 7gen 7nden 9erd 8gen 7pen 6uiverd 6waaid 8veld 7eet 8nkt 8rmd 8te 7iept 7ommen 8ren 4ier 6t 5fte 5l 6len 5ng
4leden 6ed 5ijd 8end 7er 9tje 6ppen 5oeien 4om 6men 5oi 6t 5ten 4raaf 6ven 7ing 5oef 7i 8end 8sel 7ven 4um 6men 3haal
5k 6ken 5len 8d 7r 6ing 5m 6men 5ng 7end 5rden 9d 7ing 7t 4eems 8heid 4ield 6uw 5ng 4oek 6sten 5f 5l 6len 9d 7ing
5nger 9end 9ing 5or 5ren 5ud 7ing 6w 5ven 5zen 4uil 6zig 9heid 5wde 6elijk 7n 3ing 3jagen 4e 4oeg 6len 5uw 4ubelen
3kaffer 5kken 5m 6men 5p 6pen 5uwde 7en 7t 5velen 4eek 6r 5ken 5pen 6ing 5ren 8d 6fde 7t 6ing 9skas 9swet 8kje 6men
6ven 7ing 4iemen 7t 6n 6pert 6s 6zen 5jk 7end 7hut 5p 6pen 4laarde 8t 6pbaar 9re 7menu 7pen 6ren 7ing 5eden 6ed 6tsen
8t 5ikken 6mmen 6nken 5op 7pen 4naagt 6gen 5eep 6pen 5ijp 6p 7pen 7sel 5obbelde 9len 7elen 6p 4ocht 5ken 5m 6end 6st
5ok 6p 7bod 7som 6s 5pen 5rven 5ts 5zen 4raagt 7i 7m 6b 7ben 6gen 6men 9d 6ssen 7te 5eet 6ten 5ijgen 8t 7t 4wam 3laad
6t 7gas 5ch 7end 5den 6ing 5ndig 9heid 5s 5ten 8d 6ing 5zen 4eef 6n 6s 5g 6gen 9d 8r 9ig 5id 7end 7ing 5k 6ken 9d 5nen
7r 6ing 5pelen 5ven 7r 8ing 5zen 6ing 4icht 5ep 6t 5jnen 7ing 5k 6ken 5teren 4ogen 8d 6gen 6ing 6t 5k 6ken 9d 5odsen
8t 6f 6g 6p 6st 6t 5pen 8d 7r 5ten 6ing 5ven 6ing 5zen 6ing 4ucht 5id 7ing 6steren 3maak 6lde 7t 5ken 8d 5len 6ing 5t
4eet 5lk 5rgelde 9en 9t 5st 7ing 5ten 6ing 4iddelen 4olk 5nd 7end 7ing 6ster 9ring 5ord 4unt 7end 3nam 4eem 5men 8d
9heid 4ijpen 4odig 8end 8ing 5odt 3oefen 8end 8ing 4ntwikkeld 3pak 6ken 9d 8r 4el 6len 5nnen 5rs 7ing 5uterde 9en 9t
4ik 6ken 4laatsen 9ing 6nnen 7t 5oeg 6os 6zen 5uis 7zen 9r 6kken 7t 6nderde 9ren 9ring 9rt 6ssen 4oepen 6ts 5mpen 7t
5nden 5ot 4raat 6ten 5int 5obeer 8ren 9end 6est 4uffen 5il 7end 7ing 5ren 5t 6tend 7ing 3raakt 6p 6s 5felen 8t 5ken
5ngeren 5pen 5zen 4edding 6en 8d 6ing 5ed 5gende 8en 8t 5ik 7end 7ing 6s 6zen 7iger 5k 6ening 6ken 9d 7ingen 5nnen)",
R"(4icht 5ep 5j 6d 7end 6st 6zen 5t 4oei 7end 7ing 6p 7end 7ing 5ken 5l 6len 9d 5nd 5ok 5tten 4uil 6m 5k 6ken 9d 5st 7end
7ing 3schakel 9lend 9ling 7ter 6eden 7ed 8n 7id 9end 9ing 7ld 9end 7nk 7p 8pen 7ren 7ur 6iet 9end 7ften 7jnen 9t
7lderde 9eren 9ert 7tterde 9eren 9ert 6old 7nk 7of 8t 7ppen 7t 7ven 6raapt 8pen 9pen 9t 7eef 9uw 8ien 8ven 7ijf 9ven
9vend 9ver 9ving 7obben 9t 6ud 7if 8ven 9end 9er 7ld 7ren 7t 7urde 9t 4electeren 5rveren 4la 6an 8d 7p 7t 6g 6pen 5eep
7t 6pen 5iep 6jpen 7t 8ing 5oeg 6of 7t 6ten 6ven 8r 9ij 5uit 8end 8ing 8sel 6rpen 8te 4meden 6er 7t 6lt 6ren 7ing 5ijt
4nede 6ed 5ijd 8erij 8ing 5uit 4oppen 6t 4paar 6n 7nen 8ing 9nkje 7sel 6ren 7ing 6t 7tend 8ing 5eel 6len 9d 7len
5innen 7t 6tten 5litsen 9ing 5oel 8ing 6gen 6ken 6n 7nen 6og 7k 7t 5raak 7k 6eek 7id 9end 9ing 7ken 9nd 6ing 9end 9ing
6ong 7ot 6uit 9sel 5ugen 6it 6ug 6w 7end 7ing 7sel 4ta 6an 8d 7t 6k 6l 7len 8ing 6mpen 8t 6p 7pen 9nd 5edig 9heid 6eg
7k 8sel 6gen 6k 7end 7ken 6l 7len 9nd 9r 8ing 6rf 7ven 9nd 8ing 5ierf 8ven 7t 6jg 8end 6ppel 5oelen 8t 6f 7fen 6men
6nd 6om 7t 6ppen 6rt 8end 8ing 6ten 9d 8r 7ing 5raal 7len 9nd 8ing 6eek 7k 8ken 9end 6ijk 6omen 9nd 9r 8ing 7oi 9ing
9sels 8m 5ulp 8end 8ing 9nkje 6ren 6ur 3tap 6pen 5rt 7ing 4e 5ert 5ken 5l 6len 5ren 5st 4ikken 5llen 4ocht 5gen 5og
5ren 8end 4rad 6p 7pen 5ede 8nd 7ing 6ed 6k 7ken 9nd 8ingen 7sel 9ltje 5ok 7ken 6uw 4ypen 3vaagsel 7t 6r 7dig 9gend
9ging 7tmis 5gen 5l 6arm 6len 9d 8r 6sweg 5ngen 5ren 8d 4echt 5eg 6nde 5gen 5nen 6ing 6t 5rdedigd 9igen 6groot 9te
9ting 6kiezen 9zing 7ocht 8op 8pen 8ren 8zen 6teld 9len 9t 5terde 8en 5zelen 4iel 6r 5nd 7end 7ing 7sel 8ters 6ken 5s
6sen 4laggen 8ing 6k 7ken 5ieg 8end 5oei 8end 8ing 8sel 7ken 8t 7ren 6gen 6og 7ien 5ucht 4ocht 5egen 9d 7strook 6r
7der 7end 7ig 9heid 9st 8ng 9kje 7sters 5gel 5nd 5rsen 7ing 7t 5uw 4raag 6gen 7ing 6t 5eet 6ten 9d 8r 5iest 7zen 5oeg
4ullen 7ing 3waai 7end 8rend 9ing 9t 6rts 5lsen 5ndelen 5s 6em 8ing 6sen 5ter 8ing 4edstrijd 5eg 6k 6nde 7t 6s 5g 5id
7end 7ing 5ken 5ndig 9heid 6en 5rk 7end 7ing 7sel 6p 7ing 7sel 5zen 4ieden 7t 6rp 5jk 7eling 8nd 7ing 6s 6zen 7ing 5n
6nen 7ing 5p 6pen 5s 6sel 9end 9ing 8n 7ing 4oeden 7t 6i 5n 6end 9heid 5on 5rp 4reef 6ven 5ijf 7ven 6ng 5ong 4uiven
3zaad 6g 6i 7end 7ing 5g 5k 6ken 9d 7ingen 5t 4ege 5ilde 7en 7t 5nd 7dag 7end 7ing 7uur 5t 6tend 8r 7ing 4icht 5e 6k
6nd 5ft 5jg 5ng 6nig 9heid 5t 4ocht 5ek 7erij 5gen 5nd 7ering 6g 5og 6m 4uig 7ing 7sters 6nigen 6pen 6verde 9en 9ing
9t 4waai 8end 6velen 5eet 6llen 6mmen 6nk 8end 6ren 7mde 8en 9nd 8t 6ten 2ver 3ormig 1kelele 2je 2ken 4puk 7ken 3ie
1laan 3nen 2cera 3us 2evel 6len 8tje 2o 3scholen 7ol 2ster 6tje 2tiem 4matief 9ve 7um 5o 3ra 5dun 5fijnstof 5marijn
6ontaan 9anen 5sone 8isch 7on 1mlaut 2pire 1naniem 5miteit 2ciaal 5len 2dercover 5dog 5ground 5score 2fair 2heimisch
2i 3brauw 3ca 5at 4iteit 4um 3e 4erde 4f 4k 5heid 4ren 3ficatie 6eer 7ren 9nd 4orm 7iteit 7jas 7pet 8je 7rok 3kleurig
3lateraal 9le 3onisme 7t 8isch 3seks 4ono 3t 4air 5risme 8t 9isch 4eit 4managers 3verbatie 6sa 8le 9ia 9is 9isme 7eel
8le 9er 7itair 9eit 7um 2locken 2plugged 2ster 6tje 2verfroren 2zip 5pen 1pbeat 2date 5ing 2grade 6ing 2load 2market
2pen 4r 5cut 3ie 2s 3calen 2tempo 1raan 3niet 5um 4ografie 2baan 4n 5isatie 7eerde 8ren 7tisch 6teit 3i 2e 3mie 3n
3ter 4hra 6itis 3um 2gent 6ie 6st 2inaal 5len 4e 5ren 8d 5weg 4oir 2m 3de 3en 3t 2n 3e 3tje 2ologen 6ie 7sch 5og
3scopie 2suline 2t 1sance 4tie 2ername 2o 2ueel 6st 4le 6r 3rpatie 7or 5eerde 8t 6ren 1terus 6sen 2ilisatie 6eerde 9t
7ren 6me 6tisch 5tair 7risme 6eit 6y 2opie 5sch 6me 6t 7isch 1ur 3basis 4edrag 3cirkel 3dienst 4ocent 3gemiddelde 4las
6zen 3journaal 3lonen 7r 5on 3prijs 7zen 3record 5geling 4ooster 3sbewaking 4dienst 5rempel 4economie 4hulp 4nelheid
4opvang 4procedure 4service 5taking 6ructuur 4zorg 3tarief 8ven 4je 3verbruik 6goeding 3werk 4ijzer 1we 3n 4twege 6il
3r 4zijds 1zelf 2i 0vaag 4doenerij 4heid 4weg 3k 4st 3l 4achtig 4heid 4st 4wit 3m 3n 4del 7tje 5rig 4tje 3r 4dag 5er
5ig 7heid 7st 4snelheden 4tkapoenen 4weg 6l 4zen 3s 4vormig 3t 4was 2cant 4tie 5ure 6ur 3cin 6ateur 8ie 6erend 3eerde
6t 4ren 3ht 3ua 4ole 4um 6pan 2dem 5ecum 5pje 4r 5landloos 9loze 9se 6ijke 9er 9heid 9ste 5moorder 5ons 5rol 3oek 3sig
6heid 2gant 3e 4bondeert 9ren 4r 3ina 6al 6le 5isme 2ir 2k 3antie 8bon 8dag 9ia 8job 8man 8was 4rbeider 3bekwaam 8me
5urs 7zen 5weging 4lad 4oek 5nd 7slid 9ui 8man 4roeder 3centrale 4ommissie 5ngres 9ssen 3deskundige 4idactiek 9isch
5ploma 4ocent 5mein 3e 4r 5ig 4xamens 3federatie 3gebied 5leerde 5noot 7te 5richt 4roep 3handel 4istorici 9icus
3idioot 7ten 4nformatie 5houd 3jargon 4e 4ury 3ken 6nis 6vullers 4leding 4rachten 5ing 4undig 9heid 3leerkracht 5raar
7ren 5s 4ieden 5teratuur 4okaal 7len 4ui 3man 6nen 5tig 4ensen 4inister 9erie 3onderwijs 4pleiding 4rgaan 7nen 3pers
3raad 5den 4eferent 3scholen 8ing 7ol 4ectie 4gewijs 9ze 4pecialist 8fiek 4tudie 3taal 5len 4eam 5chniek 9sch 5ksten
5rm 6rein 5st 4rainingen 3verbond 6deling 6eniging 6melding 4rouw 3wereld 6k 5tenschap 4oord 2l 3abel 4ppel 4vond
3beweging 4ijl 4lok 7ken 4rug 7gen 3deur 3e 4ntie 7jn 4r 5iaan 7nen 4ur 3gevaar 5wicht 4ordijn 3hek 6ken 5lm 4oed 6k
5ogte 3idatie 5e 6ren 9d 5iteit 4es 5zen 4g 4ncident 4um 3k 4achtig 4enier 6kap 7op 6oog 5rij 4hof 4lep 4ruid 4uil
3lei 6tje 5n 6d 5tje 4icht 5ng 4uik 3machine 3net 3oefening 4risatie 7eer 8ren 9end 3partij 4ijp 4oort 4reventie 3reep
5pen 3s 4cherm 4erik 4heid 4lot 4nelheden 9id 4teiger 5rik 3t 4ijd 3uatie 4ta 6dag 6ir 5eerde 8t 6ren 7ing 3wet 4ind
2men 3p 4ier 5rella 6isme 2n 3achter 4dium 4f 4vond 3binnen 4oven 4uiten 3comycine 3daag 6l 6n 6r 5len 6iseren 8me
8tisch 4ehands 4oen 5or 3een 4n 3g 4arm 4bal 4ertje 4hek 4net 4st 3her 4ier 3ille 7vla 6ine 4tyfair 3jewelste 3middag
4orgen 3nacht 4en 3ochtend 4nder 4p 4uds 3s 3uit 3waar 7uit 4ege 3zelf 2peur 6tjes 3orisator 7eerde 8ren 2r 3aan 4nen
3e 4nachtig 5d 5mos 5slui 6man 5tje 3ia 5bel 6iliteit 5nt 7ie 5tie 4eer 5ren 8d 5te 7etje 7it 4focaal 8le 4keus 4nas
3ken 6sachtig 7cel 7hok 7kop 9t 7oog 9r 7rib 7vet 7wet 6tje 3ren 5tje 3sity 2sculair 3ectomie 4line 3omotorisch
4pressine 4tomie 3t 4bijtende 6ndende 4endag 6wet 4gekoekte 5oedbaron 9eurs 9evak 9ezit 9oer 8fonds 8groep 8kunde 8man
9arkt 8prijs 8recht 8tak 5rijpende 4heid 5oudende 9nder 9ndst 4igheden 8id 4klampend 6emmende 4lag 5eg 5ig 4nam 4pak
4rentend 4schroeven 5pijkeren 5ta 4zat 5et 5it 2t 3baar 7der 7heid 7st 5re 4ier 3en 3te 5nd 2udeville 2vo 2zal 5len
6iteit 3en 1bo 1echt 5achtige 5end 6rij 9tje 5jas 5pet 3tor 2del 5aar 4r 5achtig 5bal 6os 5mot 5vormig 4tte 2e 3arts
4uto 3bedrijf 9ven 5slag 5zetting 4oer 7derij 5ot 5ten 3dief 6ven 4rijver 3fokker 9ij 3g 4mes 4sel 5t 4wet 3handel
9aar 4oeder 5uder 9ij 7ster 3jay 3kering 5uring 4oek 5opman 9nnen 5per 4raal 6len 3l 4al 5rmig 4eer 5isender 4goderij
4heid 4slachtig 5narig 5oortig 4vormig 6ud 8ig 5uldig 4weter 9ij 5ijverij 4zijdig 3m 4an 5rkt 8hal 3n 4achtig 4bes
4derij 4landschap 4moerassen 6l 6s 4put 3pacht 4est 4rijskamp 3r 4bootramp 4dam 5iensten 4lui 4man 4ooster 4schippers
4tiendaags 8jarig 6g 7tal 7urig 4weg 3s 4ector 4tal 6pel 3teelt 5ler 4ransport 3vervoer 9rder 4oeder 7ing 6r 3wagen
4eide 8r 3ziekte 2ga 4nisme 7t 8isch 3e 4nd 4r 5tje 4tarier 8sch 9me 6tie 9dak 9f 9ve 3gieburger 2hikel 7tje 2i 3e 3l
4dag 4heid 4ig 6heid 6st 5ng 7dag 7hal 3ne 4s 4zaard 5en 6r 7ij 2l 3a 4ar 4ren 3d 4bed 6emdgras 4dag 5iensten 5oelpunt
4heersstaf 4kei 4onderzoek 5versten 8wicht 4rat 5ijdster 6t 4sla 4toertocht 4uil 4weg 6rkster 3e 4nd 4r 5hande 5lei 3g
4rem 3ijn 3kant 3len 6ploter 5tje 4ig 5ng 3o 4drooms 4urs 3t 3um 3vet 4orming 2men 2n 3ae 3del 6zwaaier 5tta 4rig 4u
5tie 3en 4ratie 5isch 5ologen 8og 4us 5ze 3ig 4jn 6ig 8heid 8st 4zoen 3kel 3ndiagram 4en 5tje 4oot 5ten 3ster 7gat
7tje 3t 4end 4iel 7dop 7gat 5latie 9egat 9ekap 8or 9rtje 6eer 7ren 9nd 4riculair 6kel 4sters 4ure 4weg 3usberg 5dier
9tje 5haar 6euvel 5schelp 5ziekte 2r 3aangenaam 9aamd 9amen 4bsoluteer 4ccijnsd 9zen 5ht 7elijke 8nd 8rd 7ing 4dem 7d
7end 7ing 4f 5gode 9nd 8ing 7od 5schuwd 9wend 4lgemeen 9end 9nen 9nend 9ning 4merikaans 4nda 7atje 6er 8aar 8d 8end
8ing 8lijke 5ker 8d 8end 8ing 5twoord 4rm 6d 6end 6ing 4s 5sen 8d 6ing 3ba 5al 6s 7d 8heid 5bbeld 9en 9t 5k 6ken 5le
6isant 8eer 9ren 9rend 8me 5nd 6nen 9d 7ing 5sterd 9t 5zen 8dst 4ed 5eld 8end 8ing 6n 7d 6st 6t 5id 7ing 5na 6en 6ing
5rg 7end 5ten 8heid 7r 8aar 8d 8end 8ing 5ulemanst 6rd 7en 7t 6zel 9d 4iage 5ed 5jster 9rd 9rend 9ring 6t 6zonderd 5nd
7end 7ing 9gsas 6tenis 5tter 9d 9ing 4leef 7k 6ken 9d 6ven 5ijd 7f 7ven 9nd 6k 7ken 6nd 8end 8heid 8ing 5oed 8ing 7m
8d 8ing 6kkering 6os 8d 6zen 5uf 7fen 9nd 4od 6emen 5emeld 9en 6r 7d 6t 5gen 5lgen 9heid 5nd 7enheid 7sark 5od 6g 5rg
7enheid 5siteit 5uw 7d 7ereerd 7ing 9kje 4rak 6nd 8ing 6s 7sen 5ede 7ing 6ed 7k 6id 8ing 6ken 9d 7ing 5ijzel 9ld 9lend
9ling 5od 7deld 6eder 9rd 9ring 7ide 8en 6ken 7kel 9ld 9lend 9ling 5ui 7d 7k 4uig 7ing 5m 3chromen 7om 9d 4ijfer 9d
3daag 7d 6n 5cht 5gen 6ing 5mp 7end 7ing 5ne 5pper 9d 4eden 6ig 8d 8end 8ing 8sters 5ed 6l 7d 8heid 7net 7weg 6moedigd
9digt 5k 6ken 5len 7r 6g 7d 7end 7ing 6ing 5nk 7ing 5r 6af 6f 7elijk 8nis 6ga 6op 6ven 9d 8r 6zet 4icht 8end 8ing 8sel
6t 5en 7d 7end 6p 7end 7ing 9kje 6rf 7lijken 9jkt 7ven 6ts 8ing 5j 6d 5k 6ke 8me 8nd 7ie 8ngen 5sconteer 4obbeld 9en
9t 5e 6ken 7ingen 7t 6m 7d 7elijk 9ing 8nis 7ing 6zel 9d 9ing 5f 6fen 7ing 5ken 6terd 9en 5len 6ing 5m 6d 6me 8lijke
9ing 8nis 5nker 9d 9end 9ing 5of 7d 6k 6l 7d 8heid 6pt 5pen 5r 6d 6ie 6ren 9d 6ven 9heid 5ven 8d 6ing 4raag 8lijke
8zaam 9ame 9amer 7i 8d 9heid 8ing 6g 7end 5eef 6ven 5iedubbel 7t 8elijk 8ig 9gst 7voudig 6jf 7ven 9nd 8ing 6ng 8ing 7k
8end 8ing 5oeg 6gen 7ing 6men 6ng 7k 6og 8d 7m 8d 7t 6ten 5uk 7ken 9r 8ingen 4ubbel 9d 9end 9ing 5ffen 6t 5idelijk
6ken 7t 6ster 9raar 9rd 9ring 6ts 8ing 6veld 5ldig 6leme 5n 6d 6nen 9d 8r 7ing 5ren 8d 5ur 7d 7zaam 9amd 9men 9mend
9ming 5veld 5w 6d 4waal 8d 7s 8d 9heid 6len 9d 6zen 9d 7ing 5een 6nen 5ijn 8end 8ing 3edel 7aar 7d 7end 7ing 4elt 7ing
5n 6d 6voudig 9digd 6zaam 9md 8men 9end 9ing 7elvig 9vigd 5r 6d 6sters 5uwig 9d 9ing 4ffen 8aar 8d 8ing 4is 4n 5d 6ek
5g 6d 6elsen 9ing 9t 7nd 5ig 7d 7ing 5kel 8d 5pak 4ren 7d 5f 6d 5ger 8d 8end 8ing 5ing 5ven 8d 6ing 4sterd 8en 8ing 8t
4tterd 8en 8ing 8t 4uropeest 4ven 7d 7ing 4xcuseren 3f 4bad 5om 4ijn 7d 8heid 7end 7ing 5lm 7d 7ing 4lauwd 8ing 8t
5enste 4mes 4oei 7d 7lijke 9jker 9jkst 7sel 5mfaai 9id 6meld 5ppervlak 4pot 4raaid 8end 8ing 6nsen 8ing 8te 5is 7send
8ing 9nkje 5ol 6mmeld 6nseld 4sok 3g 4a 5an 7d 6p 6r 7bak 6t 5deraar 8d 9ag 9ata 9atum 8ende 8ing 8jaar 9aren 8kamer
8model 8orde 8plek 8stuk 8tafel 9ijd 8uren 9ur 8week 8zaal 9alen 5f 5l 6d 6oppeer 9eerd 5ne 6kelijk 5sser 7ing 5ven
4eef 7lijke 9jker 7sheid 6ld 6stelijk 6t 7achtig 8l 7put 5felijk 5ld 7end 7ing 6eek 7ken 7n 8d 6ijk 9end 9ing 7ng 5nd
6oeg 9d 5telheid 8ijk 5vend 6ing 6orderd 5wis 8sen 5zeld 8len 9end 8schap 6icht 6ocht 4iet 5f 6fenis 6tig 9d 9end
9heid 9ing 5ng 5s 6sen 9d 7ing 9kje 6tend 7ing 4laasd 8sel 8t 6zing 5etsjerd 5immen 5om 4oddelijk 6e 5ed 7end 7ing
9kje 6lijk 9kend 9king 5k 6ken 5ld 5od 6i 7d 6t 5ten 4raaft 6m 7d 6ssing 6uwd 8en 5endel 9ld 9ling 5ijpboete 7sd 5oeid
8ing 7nen 8ing 6ofd 7tglas 6te 8nd 7ing 6ving 5uisd 7zel 9ld 8ing 4uis 7d 6zen 7ing 5ld 7sel 5n 6d 6nen 7ing 3haal 7d
6r 7d 6st 8ing 5geld 8t 7n 5k 6keld 9t 8n 7ingen 6seld 9en 5len 8d 7r 5ndel 9aar 9d 9ing 6g 7ing 6selen 5pstuk 9kken
5rd 7end 7ing 6en 5spel 9d 9ing 4eden 5el 7d 6rlijk 5f 6fen 9d 7ing 5id 6en 6melijkt 5lder 9d 9end 9ing 6en 7r 6p
5melte 5ug 7d 7end 9is 7ing 5veling 7n 8heid 6ig 8d 8ing 4ief 6ld 7p 6ven 5nder 9d 9end 9ing 6g 5p 6pen 5t 6heid 6st
6tend 8r 7ing 4oed 7end 6fslaagd 6r 7d 5gen 8d 6ing 8kje 5len 8heid 6lands 6pen 5nger 9d 9end 9ing 5og 7d 7sel 6p 6r
7d 8ag 5pen 5ren 8d 6ing 5ud 7ing 6t 7ing 5vaardig 9digd 4uis 7d 8ag 6zen 9d 8r 7ing 5l 6d 6len 9d 7ing 5ren 8d 6ing
5ur 7d 7sters 3ificateur 9ie 6eer 7ren 9nd 4jdel 8d 8ing 5s 6d 5zen 4ndischen 9ht 5g 5nerlijk 6igd 8en 8t 5teresten
4sme 3jaag 7d 6r 7d 8ag 5gen 8d 6ing 5ren 6ing 4eugdigd 9gen 9ging 9gt 4oeg 5ng 7d 7end 7ing 4ubelen 3kaasd 5lk 7ing
5nker 9d 9ing 6ting 5p 6pen 5s 6sen 5vel 8d 8ing 5zen 4eek 6r 7d 8heid 7sarm 9s 9so 8les 8net 8weg 9et 5ken 5n 6d 6nen
9d 8r 9ij 7ing 5ren 8d 6ft 6ing 6ven 5tter 9d 9end 9ing 5ur 4iel 6s 7elijk 7lijke 9jker 9jkst 6zen 9d 7ing 5jk 5kkerd
5l 6d 6len 9d 7ing 5ndsen 8t 4laar 8d 6d 6nk 8ing 6p 7pen 9r 6ren 9d 7ing 5ede 7ing 6ed 7fd 9heid 6in 8d 8ing 6tsen 8t
6um 8d 8ing 7r 8d 8end 8ing 7tering 6ven 7ing 5ik 7ken 9r 9rtje 8ingen 6nken 5oek 6nk 6ot 6ten 5ungeld 9len 9lt 4nald
7len 7t 5echt 9ing 6pen 6ukel 9ld 7ter 9rd 5iesd 8t 7zen 6jpen 6p 7pen 7theid 5ocht 9heid 6ei 8d 8ing 6ld 7len 7t 6op
8theid 6pen 7ing 5utseld 9len 9lt 4ocht 5el 7d 7end 7ing 5ken 7rd 8en 8ing 5len 6ing 5mmer 9d 9ing 5nd 7ig 9d 9ing 8ng
5ok 6l 7d 6p 7dag 7net 7som 8ters 6s 5pen 8d 7r 8d 8ing 6ing 8kje 5ren 6f 6reld 9en 6sten 6t 7end 7ing 6ven 5uden
7heden 9id 5zen 4racht 9end 9ing 6mp 8end 8ing 8theid 6ppen 9nd 8ing 7t 5eeg 6gen 6uk 8el 9ld 9ling 5ijg 8end 8ing 6mp
5om 7d 7men 8ing 7p 6p 7pen 6t 7ting 5ui 7d 7mel 9lend 9ling 4uil 4wansel 9ld 9lend 9ling 5ijn 8d 8ing 6k 7kelijk 9n
9nd 8ingen 6st 8end 8ing 3laad 6g 7d 6t 5den 7r 6ing 5g 6end 6ing 5k 6ken 8r 9ij 5m 6d 7heid 6men 9d 7ing 5nding 6g 7d
7end 7zaam 9amd 9men 9ming 5p 6pen 5s 5te 7nd 8heid 6ing 5zen 4easen 5den 5e 6d 6nd 6r 7d 5g 6d 6enere 8heid 6gen 9d
5id 7elijke 8nd 7ing 7sters 6en 6t 5kker 9d 9end 5lijken 9ing 9t 5nen 8d 7r 6g 7d 7ing 7sel 6ing 5p 6pen 5ren 5t 6dag
5uterd 9en 5vendig 9igd 5zen 4icht 8end 8ing 5ef 7d 8heid 8st 6p 6s 7dag 6t 6ven 6zen 9d 8r 5g 6gen 5jd 6md 7en 7ing
5nken 7sen 8t 7t 4ode 5ederd 9en 9end 9ing 9t 5f 6dag 6ganger 6pas 5k 6kelijk 8n 9d 8r 7ingen 6sters 5nen 6ing 5ochen
9naar 9nd 9nend 9ning 6d 6f 7d 6nd 6p 6r 6t 5pen 8d 5ren 8heid 5s 6sen 9d 8r 7ing 5te 6ing 5ven 6ing 9sdag 4ucht 8end
8ig 9gd 9ging 9ng 5id 6erd 8en 8t 5mmeld 9en 5stig 9d 9ing 3maak 6l 6n 7d 6rd 8heid 5g 6erd 8end 8ing 5kelijk 9jkst 7n
6ing 5ledij 9jd 7n 8d 6ing 5n 6d 6end 6ing 8kje 6nelijkt 8n 5rkt 8ing 5st 5t 4eden 5ed 6n 7d 6rder 9raar 9rd 9rend)",
R"(9ring 6sterd 9ren 9ring 9rt 6t 5i 6d 5ld 7ing 5meld 8en 5nen 6g 7d 7end 7ing 6selijk 5sting 5tel 8heid 8st 7n 4icelli
9ipap 5jd 7elijke 8nd 7ing 5ljoen 5nder 9d 9end 9ing 6k 7end 7ing 5s 6sen 7ing 5ts 4ocht 5ed 7elijke 8nd 6i 7d 8heid
7end 9is 7ing 5ffelen 5gen 8d 9st 5lm 7d 7ing 5m 6d 6men 7ing 5oi 7d 6rd 8end 8ing 5rs 7ing 6zel 9d 9end 9ing 5ut 7ing
4uffen 6t 5rw 7d 7ing 3naai 7d 5cheld 9en 9t 7t 5gel 8d 8ing 5m 5tting 5uw 7d 7ing 4eder 8d 8end 9ndst 8ing 5em 5men
8d 5pen 5steld 9en 5uk 7erij 6teld 5vel 8aar 8d 8end 8ing 4iel 7al 7d 7end 7ing 6tig 9d 9end 9ing 6uw 8d 8end 8ing
5kkel 9d 5s 6sages 7en 4oem 7d 7ing 5men 5oi 4uft 7ig 9heid 9st 5mmerd 9en 9ing 3onachtzaam 6l 5derstel 9teld 5gelijk
8uk 9kken 5theiligd 6reinig 9nigd 7ust 9tend 9ting 6waardig 4ordeel 9ld 8len 9end 9ing 6loof 9fd 8ven 9ing 6zaak 8ken
9end 9er 5tmoedig 9digd 4penbaard 9art 9ren 4rber 8d 5dend 8en 9nd 8ing 8t 6ineer 9erd 9ren 6onneerd 9eert 9eren 4uder
8d 8ing 5welijk 4ver 7aar 7d 7end 7ing 3pacht 8ing 5ft 5k 6ken 8r 7ingen 5nd 7ing 5ppen 6t 5st 5ts 5uper 9d 9ing
4ekelt 5st 7ing 4ieter 9d 5nken 7t 4laats 9end 9ing 6nt 8ing 6tting 5eeg 8d 9ag 8sters 6gen 9d 8r 7ing 6t 7ter 9rd
5icht 9end 9ing 5ooid 8en 4oederen 5litieken 9ekt 5mpen 7t 5nding 5os 7d 6t 5p 6pen 5t 6ting 5zen 8d 6ing 4raat 6ten
5uts 4ulpte 6ver 9d 9end 9ing 3raad 7sters 5den 8d 7r 8ij 8lijke 5feld 8en 5msjen 8t 5s 6sen 9d 7ing 9kje 4e 5chtsen
9end 9ing 9t 5ed 6s 5gen 8d 5ik 7end 6s 7d 6zen 5k 6end 8ing 8kas 6keling 8n 7ingen 5l 5velder 5weg 5zen 4icht 8end
8ing 5ed 5jd 6k 7end 7ing 6s 6zen 9d 9is 5mpel 9d 4oer 7d 6st 5ken 5l 6d 6len 5mmeling 5nseld 9en 5ok 6msen 8t 5t 6st
6tend 7ing 4uigd 7en 7ing 6l 7d 7ing 6m 7d 7end 7ing 5k 6kelijk 8n 9d 7ingen 5wd 6en 6ing 6t 3s 4a 5ag 7d 8heid 5gen
8d 4chaal 9d 7f 8fen 9end 9er 9ing 7len 8k 9ing 7ns 9ing 6eel 9d 8n 8p 7id 9end 7len 7nen 8k 7pen 9nd 9r 8ing 7rfde 9t
8p 9end 9ing 8ven 7ur 9d 9end 9ing 6iet 9end 7jn 9dag 9end 9ing 9sel 7k 8ken 7l 8d 8ferd 9eren 9ert 8lend 9etje 7mmeld
9elen 9elt 6olen 7nen 9nd 8ing 8k 7of 8l 9sing 8n 9d 8t 7p 7t 7ven 6raal 9ld 8len 9end 9ing 8nkt 7eef 8ven 7ijf 9ven
9ving 8k 9ken 9kend 9ker 7oei 9id 9iend 9iing 8k 9ken 8mpel 9peld 8ot 8te 6ud 7if 8l 9d 9end 8ven 9ing 7ldigd 7t
4gekalfde 4heid 5oudfolie 4ie 6r 7d 7end 7inkje 7sel 9ltje 5ficatie 8eerde 9ren 7eerde 8ren 5mpel 9d 9end 9ing
4jacheld 9len 9r 9rd 5ofeld 6uwd 5teerd 7ren 4la 6afd 9heid 7nd 7p 6g 7enheid 7geving 6mpampen 9mpt 6p 6vend 5echt
9erd 6ept 6nste 6pen 6ten 6urd 7tel 9ld 9ling 5ibben 8ing 7de 7t 6jking 7md 7t 6k 6nd 8end 7ger 9rd 5oeg 6f 7fen 6nd
7s 8d 7zen 8ing 5uierd 9ende 9ing 7sd 7ting 4maad 6chtend 9ing 9te 6ding 6l 7d 7ling 5elt 8end 8ing 5olten 6orde 8t
6ring 4napering 5eden 6ed 6l 7d 7lend 9r 8ing 5ijden 9nd 8ing 8t 6pperaar 9rd 9ren 9ring 9rt 5oep 4o 5berden 8t 5epel
9d 9end 9ing 5mberd 9ing 4paand 6n 7ing 5eeld 7nd 8t 6ld 6r 7d 7ren 9nd 5ied 8ing 6jkerd 9ren 6l 7d 7lend 9r 8ing 6n
5linter 9erd 5on 5raken 6eid 9end 9ing 7kende 8ing 6ing 9bak 9end 9ing 6oken 7ng 4ta 6ald 7nbaar 9are 7t 8sing 6dste
6k 6l 7d 6nde 8ig 8skies 9mens 9ziel 7e 6r 7d 7rend 6telijkt 5edelijkt 6edsen 9t 7kt 7ndheid 8t 6k 7bak 7eling 7ken 6l
7d 8heid 6nend 7ing 6rf 7k 8ing 7vingen 9nkje 6vig 9d 9end 9ing 5ierd 8f 8ven 6jf 8d 7ven 9nd 8ing 6k 7kingen 6l 7d
7ling 5oel 8ing 6ffen 8ing 7t 6k 6len 6m 7d 7men 9nd 8ing 7p 6nd 6of 7k 7r 8der 9heid 7tte 6p 7theid 6rend 7ing 7ven
6teling 8ne 7ing 6ut 7wd 5raffen 8t 7k 8kend 7ler 7md 8ming 6engel 9eld 6ijkend 9t 7k 8kend 6ooid 9end 5uif 7k 8ing
7ven 9nd 8ing 6rende 7ing 6urd 6wd 4uf 6fen 9d 7ing 6theid 5ikerd 9en 9ing 9t 5kkeld 9en 9ing 9t 5s 3taal 7d 7sters 5k
6ken 7ingen 5len 8d 7r 6ing 5nden 7ing 5p 6pen 5s 6sen 4e 5braal 9t 8le 8ten 5der 8d 8end 8ing 5erd 5ken 8d 8end 8ing
5l 6d 6len 9d 8r 7ing 6sel 9tje 7ters 5ren 8d 5ut 4icaal 7le 9r 8iteit 5end 7voudig 6r 5k 6ken 5l 6d 6len 5mmer 9d
9ing 5n 6d 6nen 6sel 4oef 7d 6ven 9d 5gen 5lk 7end 7ing 7sters 5n 6d 6ing 8kje 6nen 5og 6n 7d 6rn 8d 4raag 8d 6d 6gen
9d 7ing 6p 7pel 9ld 9ling 9n 9nd 5eden 7ing 6ed 6k 7dag 7hal 7ken 9nd 9r 8ingen 7uur 5oebel 9ld 9ling 7tel 9ld 9lend
9ling 6k 7ken 6ost 9end 9ing 6ssing 6uw 8d 9heid 8elijk 9ling 9nd 5utting 4ui 6d 4wijfel 9ld 9lend 9ling 3uit 6erlijkt
6wendigd 9digt 3vaag 7d 6ld 6r 7d 8heid 8ig 9gd 9gend 9ging 7lijke 9jker 9jkst 5gen 8d 6ing 5l 6dag 6len 9d 8tje 6sing
5ng 7end 7ing 7sters 5ren 5t 4e 5el 7d 8heid 7voudig 6nd 5l 6d 6end 6ing 6len 9d 7ing 5nd 6ing 5r 6ij 6sing 9kje
5tting 4iel 6rvoudig 5jfvoudig 5lt 7ing 5ng 4laamsen 9ing 9t 6k 7ken 5echt 9ing 5ieg 7t 5ocht 6ei 8d 8end 7k 8ing 6gen
6og 7t 6ten 5uchtig 9igd 4oeder 9d 6g 7d 7ing 6r 7d 7end 7ing 7net 7snet 5lg 7d 8ag 7end 7ing 6ledigd 9igen 9igt 6maak
8ken 9end 9ing 5rderd 9en 9t 6m 7d 7end 7ing 4racht 9ing 5eemd 9end 9ing 5iest 7zen 8ing 5oeg 8d 8ing 6lijken 9king
9kt 6or 6ren 6zen 4uil 7d 7end 7ing 5l 6d 6len 9d 7ing 5ren 5ur 7d 3waai 7d 7end 6nd 8heid 6rdig 9gd 7loos 9osd 9zen
9zend 9zing 5cht 8end 8ing 5nt 5r 6d 7heid 6m 7d 7end 7ing 6ren 9d 5s 6emd 8en 8t 6sen 5ten 8heid 7r 8d 8ing 4ed 6uwd
5ef 6g 6k 6r 7d 7sters 6s 7d 6t 5gen 5id 7ing 5k 6elijken 9jkt 7nd 6ing 6ken 9d 8r 7ingen 5lf 7d 7sel 6k 7end 7ing 7om
9d 9ing 5n 6d 7ag 7heid 6nen 9d 8rij 7ing 6send 7ing 5rd 6en 8d 6f 6ing 6k 7elijk 8nd 7ing 6p 7elijk 7ing 6ven 9d 7ing
5sterd 9en 9sing 5ten 5ven 8d 8heid 6ing 5zen 4ierf 7p 7ven 6s 5jd 7end 8rd 9end 7ing 6f 7d 8heid 6l 7d 7end 6s 6t
7end 7ing 6ven 6zen 9d 8r 7ing 5k 6kel 9d 9ing 8n 5lder 9d 9end 9ing 6ligen 5n 6d 6nen 6terd 5ssel 9d 9end 9ing 5ttig
9d 9ing 4oed 6i 6st 8end 8ing 5n 6d 7end 8rd 9end 6nen 5on 7d 6rd 8ing 5rd 7ing 6peling 8n 9heid 6ven 9heid 4rikken 7t
6ngen 8ing 8t 5ong 4ulfsel 5rgd 7en 7ing 7t 3zaad 6g 7d 6k 5cht 8end 8ing 5de 6ig 8d 8ing 5g 5k 6elijken 9jkt 7nd 6ing
6ken 9d 7ingen 5ligd 5mel 8aar 8bak 9ox 8d 8end 8ing 5nd 7end 7ing 5t 4eept 5g 6d 6el 8d 8end 8ing 6gen 5il 7d 5ker
8aar 8d 9heid 8ing 5n 6d 7end 6g 7d 7end 6uwd 5pen 6ing 5svoudigd 5t 6sman 6telijke 8nd 7ing 4ie 6k 7end 6nd 8heid 5jp
5lt 7ing 6ver 9d 9ing 5n 6k 7erij 7kop 6nebeeld 8lijkt 8n 9d 6sel 9tje 5t 4ocht 5den 5ek 7end 7ing 7sters 6n 7d 8ag
7end 7ing 6t 7ing 5len 6ing 5n 6d 6k 6nen 5old 7t 6p 5pen 5rg 7d 8heid 7end 7ing 7sters 5t 6heid 6st 5ut 4ucht 8end
8ing 5ild 8heid 7en 7ing 6m 7d 8ag 7end 7ing 7pje 6p 5ren 8d 6ing 5sterd 9en 9ing 9t 5ur 7d 4waar 8d 6gerd 9en 9t 6k
7ken 9nd 8ingen 6ren 9d 7ing 5eeg 7rt 6gen 6lg 8end 8ing 6ndeld 9len 6ren 7ing 5ijg 8end 8ing 7n 6k 7ken 8ingen 6nd
5olg 6nd 6or 6ren 2sper 3t 4aals 4iaire 5bulair 8e 5g 6end 6ing 9swet 5ng 7wal 6kje 4zak 2t 3aanslag 4chtig 4fbraak
5scheider 5zetting 4rm 3blad 4ol 6len 8tje 4uik 5lt 3cel 4onsumptie 3e 4r 5aan 6ne 5gat 5inair 3gans 6zen 4edrukt
5halte 5mest 5zwel 9len 3heid 3inname 3jes 3kaars 4etel 4lep 7pen 5ier 5omp 4rijt 4uif 6ven 5ssen 9tje 3laag 6rs 7zen
5gen 4eer 5ren 4ok 6ken 3massa 4est 7end 7ing 3o 4gen 4mlijnde 4og 4phoping 5name 5slag 3pan 4ercentage 4lant 4ot
4uist 5t 3rand 4eserve 4ijk 4ol 6len 8tje 3schort 6rift 4melter 9rij 6ring 4pek 5uit 4t 5of 7fen 3te 5nd 5r 4ig 6heid
6st 3verdeling 6lies 6tering 4lek 7ken 4oorraad 5rming 4rij 3weefsel 5i 6dde 7er 9ij 3zak 6ken 4ucht 8ig 5ren 5ur
2ulen 6tje 2xatie 3eerde 4ren 2zel 5achtig 5ig 7heid 4n 1ia 3duct 3gra 3ticum 2brafonist 7on 5tie 6o 7r 4eer 5ren 8d
2cariaat 7ten 6s 7sen 3e 4minister 3ieus 6ze 8r 3toriaans 8baars 7e 8us 9ze 9zer 4ualie 2de 4o 5codecs 5foons 7rmaten
5platform 5theek 8ken 5wall 3itel 2e 3f 4heid 4st 3l 3r 4armig 4baans 9weg 4cijferig 4daagsen 6g 7enweek 5eklasser
6lig 6rangs 7lei 6urs 5raads 4el 5nd 4ing 4jarenplan 4klauwens 4letterig 5ing 4mansbob 5otorig 4pitter 4regelig
4sporig 4taktmotor 6l 7lig 4voeters 8ig 6ud 8ig 4weekse 5ieler 8ig 4zijdig 3s 4heid 4peukerij 3tnamees 8zen 3ux 5tje
3ve 5r 3w 4ing 3ze 5r 6d 6ik 4ig 6heid 2geerde 6t 4ren 7d 4ur 3ilante 5eerde 6ren 5ie 7dag 3net 2jand 6elijk 6ig 8heid
8st 7n 3f 4baansweg 6k 4cijferig 4dagenweek 5egroeper 6klasser 6lig 6urs 4endertig 6half 9ve 6tachtig 7wintig 6veertig
7ijftig 6zestig 4frankstuk 4jarenplan 4letterig 5ing 4tal 7lig 5ienjarig 6g 7tal 4vingerig 5oud 8ig 3g 4enjam 6mat 3l
4sel 3s 3ven 5r 6tje 6vis 3zel 5n 2l 3beluik 3de 5r 6ij 3ein 3la 5atje 5nelle 4egiatuur 5n 3mes 6sen 3t 4achtig 4ig
4pen 2m 3men 5tje 2n 3aigrette 4ssekali 3d 4baarheid 4elig 5nd 4icatie 9ef 9eve 6eerde 7ren 5ng 4sters 3g 4erdik 6end
6kom 6lid 8ng 6top 3ificatie 3k 4enier 6net 4iel 7tje 3nen 5rvig 5tje 4ig 6heid 6st 3oloog 3potig 3tage 3vis 6sen 3yl
2ola 5tie 4en 6bed 5t 6ter 4ier 7tje 5st 7isch 4oncel 9len 9lo 3ol 5kam 5les 5pedagoog 5spelende 5tje 2p 3dorp 3je
3plaats 3room 4uimte 3s 3tribune 2raal 4go 4l 3ginaal 6iteit 3iel 4liteit 3ologen 7ie 6og 3tual 7isatie 9eren 8teit
5eel 6le 5oos 6siteit 6ze 3ulent 8ie 4s 5sen 2s 3a 4anvoer 5s 4chtig 4fdeling 5oons 5slag 5val 4gie 6stes 4kte 4ngel
4rend 3bak 6ken 5nk 4edrijf 9ven 5n 6nen 5reiding 5stand 5zetting 4laas 6zen 4oer 5ot 5ten 5uillon 4roed 4urger
3ceraal 7le 4ircuit 4lub 4onserven 7umptie 5se 6imetrie 7teit 5uvert 3dag 4ief 6ven 4ocument 4raad 4uivel 3eer 4ren
5ing 4tend 6r 3fauna 4ilet 4raude 4uik 3gat 4ebied 5recht 7i 5ur 4ids 4raat 6ten 5om 6nd 3haak 5ken 5l 6len 5ndel 9aar
4engel 4oek 3ibiliteit 4e 5document 4ndustrie 4oen 5nair 4tatie 9dag 7or 5e 6ren 9d 6ur 7se 3je 3kaar 5r 6ren 4eus 6ze
8r 4ist 4oekje 5m 6men 5per 5tter 4raam 8pjes 6men 5uiden 4week 6ker 9ij 3lepel 4iefhebber 5jm 6n 7tje 4ood 6s 5ze 7r
4ucht 3maaltijd 6t 5n 6d 6nen 5rkt 5ten 7riaal 4eel 5ngsel 5s 6sen 5thode 4igratie 5jn 4oot 5ten 3net 3ofoon 4lie
4oglens 9zen 4tter 3pan 5s 6tei 4laat 6n 7nen 6ten 5ek 7ken 4opulatie 4roduct 3quota 3recept 6ht 5is 5st 7aurant 4ijk
4okerij 4uim 3salade 5us 6zen 4chotel 9ltje 6ub 8ben 4ector 5izoen 5n 6d 6kom 8p 6oog 5r 6ij 8tak 8wet 6lui 6man 6shut
7net 6tje 5ssie 4ig 5ng 4loep 4maak 4noer 4oep 5ort 4paan 4tand 5ek 6rfte 5ick 5oeltje 5roperij 3t 4a 4echniek 4ijd
4ocht 4rap 5ip 4uig 3ualisatie 8eer 9ren 9rend 9ring 4eel 5le 4itrusting 4m 3vakantie 5ngst 4eiling 5nter 5rbod
6eniging 6gunning 6koop 6werkend 9king 4ijver 9tje 4lees 4oer 4rouw 3want 5ter 4edstrijd 5er 4ijf 6ven 6zer 5nkel 9tje
3zaak 5ken 2t 3a 4al 4le 6r 5isering 7me 7tisch 6teit 4mientjes 6nearm 8drank 8erde 8kuren 9uur 8loos 9oze 8n 8pil
8ren 9ijk 8shot 9toot 3iligo 3rage 4ine 5ool 4ocultuur 3se 3te 5r 6ig 7j 3usdans 3zucht 2vace 5iteit 4nt 4ria 6um 4t
3isectie 3o 2zier 1la 3ag 4i 4k 4tje 3dder 7tje 4e 3flip 3g 4gen 7d 6tje 9sdag 3k 4af 4bij 4gom 4heid 4ke 6r 7ig 5ig
4st 4uit 4weg 3m 4men 7d 7zee 6rig 6tje 5ig 4vertrager 5ormig 3s 4achtig 4kam 5op 4roting 4sen 6r 5ig 5pinster 2echt
6heg 6ing 6sel 3ermuis 9man 8zen 4s 5bal 5dag 5grossier 5hal 6ouwerij 5jus 5koe 5maaltijd 6es 5nat 5pan 6en 6ot 5ras
5vee 4t 3gel 6achtig 6tje 3i 4end 5rig 7j 6tje 3k 4keloos 8ze 6n 7d 6rig 5ig 3rk 5achtig 5erig 3selijk 9heid 3t 4ter
3ug 5el 7achtig 7lam 7man 7tip 8je 3ze 4ig 6st 2ieboot 6ten 4d 5end 4g 5as 5dag 6ek 6iensten 5end 7ier 7kop 7lat 7net
6rend 7ij 5gat 5hok 5les 5sters 5tuigbom 9bouw 9deur 9ramp 9reis 9show 9trap 9type 9wrak 5uur 4m 5pje 4r 5bes 5ing
7kje 5pit 5tje 4s 5achtig 5dun 4t 5end 4zen 5ig 3j 4end 4m 5end 5pje 4tig 7st 3nder 7achtig 7das 7kas 7mes 7net 7tje
3zotrap 9pen 2o 3cht 3den 3ed 5bos 4i 5baarder 9heid 5end 8heid 8st 5ing 5rol 5stofdruk 9fase 9peil 9pomp 5wei 4k 5end
4r 5mat 5pas 3g 4ger 3k 4achtig 4ken 6rig 5ig 4reeftjes 3nder 7tje 3od 4g 4i 4t 3s 4sen 5ig 4zij 3t 4heid 4st 4tend 6r
4weg 3uw 2ucht 6eling 7nd 6ig 8heid 8st 7ngen 6weg 3g 4ge 6r 7d 7tje 4heid 4st 1mbo 1ocaal 4bulaire 8ria 9ium 4l 5ise
8ren 7t 4tie 7f 7ven 3e 3ht 5houdende 5ig 7heid 7st 5voorraad 5werend 2d 3de 5nman 6raper 5rig 7j 4ig 3je 2ed 4end
5rbak 6end 4ing 7snet 4sel 7arm 7bon 7web 5terkind 8s 8t 8vader 4zaam 8heid 8st 6me 8r 3g 4end 4ing 4sel 4zaam 8heid
8st 6me 8r 3l 4baarder 4end 4ing 3r 4bak 4der 4end 4hek 4ing 6kje 4lui 4man 4tuigbak 8park 8type 8unit 3t 4bad 6l 7cel
7dag 7fan 7gek 8od 7ler 9rij 9rtje 9s 7man 7pas 7rel 7sters 7tas 8op 7wet 5ed 4eling 5nbad 8k 6zak 4ganger 8ster 4iaan
6nen 5ng 4kus 4mat 4pad 4rem 4val 4weg 4zak 2f 2gel 5aar 5bek 5ei 6nd 5hut 5kop 5pak 6ik 5rek 2icechat 5mail 5recorder
3le 3ptelefoon 3ture 5urtje 2j 2l 3ant 4tiel 6liteit 3blaffen 5oed 8ig 4ouw 7d 4racht 6ssen 5eng 8end 8ing 3continu
3daan 7heid 5ne 4e 5ed 5r 4ingend 4oe 6nd 7ing 5ngen 4ragen 3eind 7ig 9d 9ing 8ng 4ns 5te 3g 4aarne 4bod 4eboekt 7uwd
6rast 5geten 6ooid 7ten 5hangen 6ouden 5laden 6ing 6open 6uld 5maakt 5nd 7erwijs 5pakt 6lakt 8nd 9t 6ompt 6raat 7ikt
7opt 5raakt 6tje 5schonken 9ten 8reven 6poten 6topt 8rt 8uwd 7roomd 5tankt 5vreten 5zet 6ogen 4iet 4oot 5ten 4roeid
4tijdelijk 4zaam 8heid 8st 6me 8r 3hangen 7t 5rd 7end 7ing 4eid 4ield 4oud 7end 3iere 4jverig 3k 4erenmoord 8recht 4om
6enheid 8st 5renbrood 8meel 8pasta 4sbal 5culturen 5dansende 5genote 5kinderen 5liederen 5mennerij 5redenaar 5wil 4uip
3laard 5den 5st 4e 5dig 8heid 5erd 5r 6ij 5y 6bal 9ler 9net 4iep 5ng 4oop 5pen 8d 4ullen 3maak 7theid 8st 5chine 7t
8ig 5ken 6ing 5troos 8zen 4olen 5ndig 3ontair 4p 3pension 4lakken 5empen 4ompen 4raten 5ezen 5op 7pen 3raakt 3schenk
6iet 6onk 7ot 6rijven 4lagen 6nk 4puiten 4t 5a 6an 7t 6ndig 5ond 6ppen 6rt 8ing 6uw 5rektheid 3t 4a 5ge 5llig 5nken
5pijt 4ekend 4ige 7ren 5jdbaan 9nen 7er 7s 7werker 4ooi 7d 8heid 7end 7ing 4reffer 6k 5ok 7kene 3uit 4me 5ina 7eus 9ze
9zer 4ntair 7riaat 9sme 4ptueus 9ze 9zer 4te 4ut 3vet 4oer 7d 7ing 4reten 3waardig 5ssen 9heid 4ichtig 3zalig 4et 4in
6nen 4uigen 2meer 4ren 2nd 4el 6iaans 7ng 9etje 6tje 5rtje 4st 3k 4el 6end 6ing 5nd 4overslag 3nis 6sen 3t 2odoo 3gd
5es 5ij 3is 4zen 3r 4aan 5f 5l 5nkerlier 5rm 5s 4bad 6rig 9heid 5eeldiger 9igst 9land 9rol 9stof 9zin 6reidend 9ders
9dsel 5id 6j 7ga 9nger 7zag 8ie 6l 6ndlul 4d 5at 5eelactie 8fles 8kaart 8pas 8regel 6k 6lig 9heid 9st 6urdeler 5oe
4echtelijk 5nd 5rf 4ga 6ats 6f 6nger 8ster 5eborchte 6leiding 6sproken 7tane 9nste 6ving 4had 6l 6ngende 8sel 5eb
5oederol 9s 6f 6udende 4in 4jaarsbol 9dag 9mode 9nota 9top 9trek 9weer 9zon 4keurloos 8recht 8shand 9stem 9tem 8toets
5inderen 5om 7ender 9dste 9s 7ing 6oprecht 5ruipzorg 4lag 6ndvast 6s 5eesavond 8boek 8dag 8week 6g 5ichtende 9ster 6g)",
R"(6jke 9r 8ste 5oopster 6pig 9heid 4maals 6lig 6n 6t 4naamheden 9eid 8keuze 8st 8woord 6m 7elijk 5emens 5oemd 5tje
4onders 9stel 9zoek 5orlogs 5p 5uderlijk 5verbogen 9oog 9uig 4portalen 8ieren 5ui 4raadboek 8huis 8kaart 9amer 9ast
8lijst 8peil 8tank 8vat 8winst 6dig 9heid 6ngsbord 9weg 9zorg 5em 5ij 4schakelen 7otbank 9nota 5nijvork 5patbord
6eelster 7lbaar 9are 6iegelde 9elen 9elt 6reking 5t 6a 7ndster 6edelijk 7lronde 4tandwiel 5borduren 6rengers 9ging
9gsel 5during 7w 5el 6ntamen 5ga 5ijlende 5kom 5rekkerij 5snellend 6tuwende 5varender 9ndst 6loeisel 5zet 4uit
4vaderlijk 6k 6l 5echtster 5oegsels 7ld 4waarts 6l 6s 5endsel 6rpglas 8jes 8snaam 9zin 4zaat 6g 6t 5eg 7d 6i 6t
5ichtig 9igst 6e 7nbaar 9are 8e 8ig 9ng 6j 6t 7sters 5orgende 3s 4heid 2po 2rder 6end 6ing 3e 4ntje 3ig 3k 4beenderen
3m 4bak 4eis 5lijk 9heid 7ng 6oos 9heid 7ze 9r 5nd 4gaf 5eefster 6ving 4ing 7sdag 4pje 4sel 3s 4end 4tdag 5elijke 9ker
9kste 6ndom 5ig 6n 5kam 5pan 3t 4ex 2s 3aap 4pen 3cursus 9sen 3kleurig 3paard 3scholen 4en 6bes 6gat 6hol 6kop 6val
7el 2t 3a 3eerde 6t 4ren 3ief 6mis 5ve 3o 4otje 3um 2ucher 3svoyeren 3te 3w 4caravans 4dak 4end 4ing 2yageurs 4nt 3eur
6istisch 6tje 2ze 4r 1raag 5achtig 6l 5sgewijze 6telster 5zin 4t 3cht 3gen 6bus 6d 7erwijs 6set 6uur 5r 3nk 5heid 3t
2ede 5lievend 5skus 6pad 6wil 5vol 4ig 6heid 6st 3e 4dzaam 9heid 9st 7me 9r 4md 6eling 6heid 6igheden 9eid 6soortig
5pjes 4sachtig 5lijke 9er 9st 4tbui 5zak 3k 4achtig 4ken 5ig 7heid 3selijk 9heid 3ten 5r 6ij 3ugd 6edag 7vol 6ig 3ze
5nd 2iend 6elijk 7ndag 6in 4s 5bak 5cel 5koelwals 7u 5vak 4zen 7d 6r 3j 4af 5ge 4buiter 9rij 4dag 5enkerij 8ster 5om
4end 5rig 7j 6tje 4gaf 5eesterij 6latene 7eides 7ote 6sproken 6vig 9heid 9st 6zelle 4heid 8szin 4kom 6ping 4lot
4making 6n 4pleitend 5ostig 4spreking 5t 6a 6ers 9chap 8tje 4thof 4uit 4val 4wel 5illigere 9gers 9gs 4zinnigen 3lle
3nd 2oed 5kundigen 4g 5diensten 5eling 6rtje 5mis 5oud 5rit 5st 4m 3lijk 7heid 3me 5r 4igheid 3nen 3om 5heid 5st 4n
5hof 4r 3ren 3uw 5achtig 5elijke 9ker 9ks 6ndag 7gek 7man 7oog 7rok 9l 7zot 5lui 5tje 2ucht 6baarder 9rste 6eloos 9ze
9zer 7nsap 6zak 1so 2v 1ucht 2es 2ig 4st 3l 4ak 6ken 4bak 5ek 7kerij 4heid 4igheden 8id 5k 4kar 4nis 7bak 7kar 7man
7vat 7zak 4poesen 4st 4tje 4waterpomp 9tank 5it 4zak 3st 5dik 2l 3de 4op 6pen 4ruk 3gair 7der 7st 5risatie 9tor 8eerde
9ert 9ren 9rend 9ring 8me 7teit 4o 4us 3haard 3kaan 7as 5chel 5nen 6isatie 8ch 8eer 9ren 8me 6ologen 9gie 9og 3leiding
5n 6d 5r 4ichaam 8men 5ng 5s 6bak 3materiaal 4iddel 3opening 3pasta 4en 6nen 4otloden 8od 4unt 3sel 4tem 7men 5of 7fen
5uk 7ken 3t 3va 4olume 3woorden 2ns 4heid 3ze 5r 4ig 6heid 2ren 5d 3ig 5heid 5lijke 5st 2t 3te 5r 2ur 4bal 5ol 4god
4houdende 4kei 4lak 4man 4pan 5ot 4spuwend 5teenslot 4werkafval 8bom 8maker 8ramp 9egel 8show 8team 4zee 3tje 2vuzela
1ve 1wo 1zw 0waad 4pak 3g 4halzerig 9rij 8ig 3i 4bomenhout 4erend 6igheid 6vormig 3k 4sters 4zaam 8heid 8st 6me 8r 3l
3n 4achtige 4denkbeeld 4zin 7nigen 9gst 3r 4aan 5chtig 9gst 5f 4bij 5orgfonds 8staat 4d 5ebon 6erders 6rend 6som 6vol
6wet 5ig 7heid 7st 6j 6n 5oorheen 4gebeurds 4heid 8szin 4in 4making 5ee 6rkend 8ing 4na 6m 5eembaar 9are 8groep 8ster
4om 5p 5verheen 4schuwend 9ing 4tegenover 5oe 4uit 4van 4zeg 5o 3s 2blief 2cht 5bed 5dag 6iensten 5el 6nd 5gelder 5hok
5rij 5zin 2d 3den 3e 4nd 3i 3jan 3lopen 7r 3plaat 6ten 4olders 3vaarder 4ogel 2f 3el 5enbak 5tje 5vormig 3fel 2gen 5as
5bak 5hok 5kap 5tje 5wip 3gel 6end 3neriaans 3on 2habiet 6sme 6tisch 2jang 6pop 2k 3aman 3e 4nd 4r 3ke 5r 6der 6heid
6st 3st 2l 3adres 3baas 5zen 3de 4hoorn 9ist 6ren 4kornbrood 4orfsalade 3en 3g 4ang 4elijk 9heid 5nd 4ing 4lijke
3halla 4oofd 5ut 3ing 3k 4ant 5pitein 4ietalkie 4man 3laby 4ebak 8ken 5n 5tje 4ingant 3m 4end 4pje 4uur 3noot 5ten
3personeel 4oort 3radar 4echt 4us 6sen 3s 4chot 4end 5rij 4tro 3t 3vis 6achtig 6sen 3woningen 2m 3buis 6zen 3de 3en
3men 5s 5tje 3t 2n 3bedrijf 9ven 5grip 9pen 5heer 5leid 5sef 6tuur 5talend 9r 8ing 4of 6fen 8r 3d 4aad 5den 4beenderen
4el 6aarster 6bos 6dag 7ek 6end 6ing 9etje 6pad 8s 6rit 6weg 4rek 3en 5d 3g 4ebruik 5drag 7ocht 5loof 6uid 5tje
4slijmtest 4unst 4zak 3hoop 5pen 8d 6ig 8st 5ut 3kant 4el 6baarder 6end 6heid 6ing 6st 4lank 5inkend 3luidend 3molen
3nabe 4e 5r 3orde 7lijke 9jker 3praktijken 5estatie 8erend 5oduct 3schapen 6epsel 4maak 6kelijk 4praak 4taltig 3t 4aal
4ij 4oestand 4rouwende 8iger 9gste 3verhouding 4oeglijk 2p 3en 5diefstal 5end 6xporten 5ing 8snet 5levering 5rek 6ok
5vondsten 7orraad 5wet 3per 6end 2r 3anda 7atje 6e 4tje 3bak 6ken 4oel 3de 3e 4mpel 4nd 5wet 3garen 4eest 3hoofd 8ig
6p 5pen 3imbo 4ng 6in 3klomp 4op 4ruid 3lord 3m 4houdplaat 4ing 4oes 7hof 6zenier 8rij 4pjes 4telek 6net 6straler
6werend 8t 4voelende 4waterbord 9bron 9buis 3nest 5t 3ong 3rant 4el 6end 6ig 7ng 5n 4ig 3s 3t 4aal 4el 3winkel 2s 3abi
4chtig 5tief 8ve 4fdruk 9ken 4pparatuur 4utomaat 9ten 3baar 6s 5k 6ken 5nk 5re 5zen 4eer 7tje 5its 5kken 5nzine 5ren
5urt 4leek 6ke 5oem 4oom 5rd 3co 5mbinatie 3dag 4oek 5m 4raad 6den 5oger 3echt 4m 5ig 5kap 5pje 5ulsie 3figuur
4requentie 3gedrag 5el 5l 6d 4oed 3hand 4i 4ok 6ken 4uis 6zen 3i 4nrichting 3je 3kaars 5n 6nen 4etel 4leurig 4nijper
4om 6men 5t 4racht 5ijt 4uip 3laag 5gen 5p 6pen 4icht 5jn 7tje 6st 4okaal 7len 4ucifer 3machientje 8ne 5nd 4erk 5ubel
4iddel 4odel 8len 5len 5t 3net 3papier 4een 5nen 4it 4laats 6nk 4oeder 6ier 4roces 9sen 6gramma 3rek 5sultaat 4ol 6len
5oster 4uimte 3salon 4en 6aar 6d 5r 6etje 8tes 9etje 6ij 4ing 4oort 4peld 4tel 7len 6r 5ift 5raat 7ten 3t 4ablet 5fel
8tje 4eil 4ijd 4obbe 4rog 6mmels 4unnel 3vat 4erzachter 4orm 4rouw 8tje 3water 4erking 3zak 6ken 4ij 2t 3er 5achtig
6rm 5bad 7k 6ed 7l 7s 6ok 6us 5dag 6rieblad 7oppels 7uppels 6un 5end 5gas 6lijbaan 6od 5hol 7udende 5ig 7heid 6js 6ng
5kan 6om 5lek 7vering 6oo 8pnaam 5managers 5net 5overlast 5pas 6eilglas 6oloclub 9er 9ster 9team 7mptang 7t 6retpark
7oefs 8of 6ut 5rad 7l 7m 7t 6ot 5ski 6portend 6tofauto 9bom 9brug 9bus 9gas 9kern 9lijn 9tank 5tandden 9end 6oerisme
7n 7r 5val 7t 6lo 6oerende 7orraad 5weg 5zak 6o 3je 5kouw 3t 4age 4eer 4ig 4uur 2uw 4el 6end 2ve 2x 3coat 3en 3ine
2zen 3ig 5heid 5st 1earable 2b 3adres 8sen 4pplicatie 3be 5heerder 5tje 4rowser 3cam 6era 6men 5st 4ontent 3design
4ienst 3er 3fora 6um 3gebaseerde 3handel 4osting 3koppeling 3link 4ocatie 5g 6gen 8r 3magazine 5il 5rketeer 5ster
3pagina 4ortaal 3radio 4edacteur 9ie 4uimte 3server 4hop 4ite 4tandaard 5ek 7ken 4urfen 8r 7te 3vertising 3winkel
3zine 2ck 4pot 2d 3de 5nd 5r 4ing 3e 4r 5diensten 5ga 7f 6eborens 5ik 6nhuring 5kerig 6om 5om 5zag 6ie 7jds 3gwood
3ijver 8end 3kamp 5ntoor 8ren 3loop 5pen 7r 3ren 6nen 3strijd 9bad 9bal 9dag 9fit 9tas 3t 3uwe 6kas 5gift 5jaar 7ren
5lijk 5naar 7ren 5schap 6taat 5vrouw 3vlucht 2e 3d 4as 4om 3e 4r 3f 4kam 4sel 7tje 5ters 4vak 3g 4bree 3heid 3ig 5heid
3k 4bak 5ladpers 4dag 5iensten 4eindedag 5nd 7tas 4heid 4laagde 8t 6gend 5oners 4overzicht 4pas 4verslagen 3l 4derig
9heid 9st 3makend 4oed 7ig 9heid 9st 3n 3ps 3r 4aal 5l 4baarder 8heid 6rstig 9igst 4d 4ga 6f 6lmd 8ende 6vestand 5od
4houdende 9nen 5ut 4kaatsende 9ing 5linkende 5om 5undigen 4leg 7d 5ichtse 4man 4om 5verzicht 4profeten 4spannig
6iegeld 9elen 9elt 5ta 7ndskas 8e 6reefd 5zij 4wil 4zag 5ie 6n 3s 4gegroetje 4kinderen 3t 4al 3uwtje 2g 3aanduiding
6leg 4fsluiting 5zetting 4tletiek 3barricade 4ebakening 5dekking 5heer 9der 5planting 5reider 6g 6m 5zuinigd 9igen
4laas 6zen 5eef 6ven 5ies 7zen 6jf 7ven 9nd 9r 5okkade 4onjourde 9ren 9rt 5rg 4racht 6k 6nd 5eekt 6ken 6ng 3capaciteit
4ijfer 9end 5rcuit 4ode 5ntroles 3dacht 4eden 5ed 6l 6msteren 5k 6ken 5len 5mpen 5nken 7t 4istel 4oe 6zel 5ken 5mmel
9end 5ok 4raag 7ien 9nd 8t 6gen 5eef 6ven 5ijf 7ven 6ngen 8t 7ken 5oeg 6men 9d 6ng 5uk 7ken 6mmen 4uik 7end 5w 6end
3ebben 8d 5de 5t 4doorn 6ren 4l 5ing 5tje 4n 5bouwpoot 5d 5is 5net 4r 5ing 5varing 3fiets 5lteren 4ladderen 5oten 5uit
4rommelen 3ga 5an 7d 6t 5f 5ppen 5ven 4e 5bonjourd 6rachte 8nde 7oken 7uik 5cijferd 5daan 7ne 6eeld 9te 6oezeld 7mmeld
6raaid 8g 7oomd 7umd 6uwd 5ebd 6f 5filterd 6likkerd 6rommeld 5gane 6omd 7oid 5haald 6old 8pen 7ond 5jaagd 6orist
5kankerd 6ochte 6wijnd 5ld 6egd 7ide 5maaid 7sseerd 6offeld 5peste 5regeld 7nd 6old 7ofd 7t 6uimd 5saneerd 6cheerd
9urd 8uild 6ijpeld 6lenterd 8urd 7ingerd 7uisd 6neld 7oeid 6peeld 7oeld 6temd 7ormd 9ven 7roomd 7uurd 5takeld 6eerd
6je 6overd 6reiterd 5vaagd 6eegd 7n 8d 7rtje 6loeid 7uchte 6oerd 5waaid 6impeld 6oven 6uifd 5zaagd 6et 6uiverd 4iet
5ng 4leden 6ed 5ijd 8end 6ppen 4ommen 5oi 6t 5ten 4ras 6ven 5is 7sen 3haal 5d 5kken 5len 5ng 4ebben 5lft 6pen 7t 4ing
4ollen 5nen 5uden 7t 3ing 5specteur 3jaag 5gen 4e 4oeg 5rissen 3kaapt 5mpioen 5nkeren 6t 5pel 7n 6itein 6pen 4eek 5ken
4ijk 4lapbaar 9re 4nip 7pen 4ocht 5m 5opt 5pen 4rijgen 5oop 6pen 5uip 8end 7s 8ing 4wam 5ijn 8ing 3laat 5chen 5ten
6ing 4eg 6gen 5id 5keffect 6ken 9d 6t 5ngte 5zen 4ichaam 5ep 6t 5gging 4ok 6ken 5op 5pen 7r 3maai 6kt 5ken 5rkering
5sseren 4offel 3nam 4eem 5men 8d 6ing 3omlegging 7iding 4nderhoud 4pbreking 5zichter 7eners 3pak 6ken 5rcours 4esten
4ikken 5nk 5raat 7ten 9rij 4lukken 7te 4oetsen 8t 5mpen 7t 4raat 6ten 5oces 6fiel 6ject 6moveren 3raakt 5ce 7r 5ken
4eden 8eer 5ed 5gelen 8t 5n 6nen 9d 8r 5staurant 5us 6zen 4iep 5jd 7end 5t 6sen 4oep 6sten 9nd 5l 6len 5t 6tend 7ing
4uim 7ing 5k 6ken 3s 4aneren 4cheer 7nk 9ing 7ren 7ur 6iet 9end 6olen 7nk 7of 8l 8r 8t 7p 7ren 7uw 7ven 6rappen 9t
7ijft 9ven 6uif 8len 9t 8ven 9end 4eizoen 4ijpelen 4la 5eept 6pen 5inger 9rend 5oeg 5uip 4melt 8end 4neden 6ed 6lde
7lende 7t 5ijden 8ing 8t 5oeien 7pen 4oezen 4plitsing 5oelde 8end 8t 5ring 9end 6ong 4tak 5eekt 6m 6rf 7ven 5ierf 8ven
5ootte 6p 6rmen 5repen 6ijk 6omen 7om 5uiven 9nd 4uffen 3teren 8d 4ikken 4overen 4ransport 6p 7pen 5eiteren 6k 7ken
5ok 7ken 3vaag 6r 5gen 8d 5k 6ken 5l 6len 5ngen 5ren 5st 7heid 4eeg 5gen 5rbinding 7reding 6harding 6keer 6legging
6voer 9rder 4iel 4lieg 8end 5oei 8end 6gen 6og 5ucht 9end 4oer 7ing 4reten 3waai 7end 5chter 5ndel 5ssen 4edstrijd 5rk
6p 5zen 4ierp 5js 6ze 8r 5mpelen 5s 6sen 4oei 4uif 6ven 9d 3zagen 5k 6ken 9d 5ppen 4end 7ing 5t 4ijging 5nk 7end 4ond
6k 4uigen 7t 6veren 4wijmelen 2i 3boter 3chselien 3d 4elijke 5nd 5rij 5vee 5wasplaat 4man 5es 4sheid 3en 3fel 6aar
7chtig 6end 6ing 3gelia 5r 6aar 7chtig 6end 6ig 7ng 4ras 5ond 3kaas 5zen 3land 4ieden 3man 4es 6sen 3nig 3poeder
4roteine 3spel 3t 4as 4ebroden 8od 3vlies 7zen 2k 3amine 3dienst 3e 4lijke 8heid 8s 6ng 4neis 4r 3ken 6d 5r 6tje 3roep
3service 3t 4onen 5on 2l 3aan 3bedacht 5grepen 5haaglijk 7gen 9nd 5kend 6lante 5mind 5paald 5raden 6eid 5schouwd
6praakt 6tede 8ed 5vinden 5waakt 6erkt 6ust 5zocht 3daad 5den 6ig 8heid 8st 4e 5ed 5nkend 4oe 6nd 7sters 5ordacht
7voed 5rpel 4ra 3edel 4ens 5r 4n 3fare 4de 4t 3gat 4eaard 5boren 7uwd 5daan 9heid 7ne 5komen 7zen 5legen 6iefde 6ukken
5maakt 7nierd 6eend 6ikt 6oed 9heid 6utst 5ordend 5schapen 6teld 5teld 5vallen 9ig 9igst 7ren 6ormd 6uld 5zind 9heid
3haast 3ig 5heid 5st 4jzer 4ngelicht 4swaar 3k 4om 3len 5s 5tje 5vend 9heid 4icht 5ng 7ton 4ness 4uidend 5st 7eling
7ig 9heid 3menend 3nee 5men 4u 3omlijnd 5schreven 4pgevoed 4verwogen 3p 4omp 4ut 3riekend 3slagen 4prekend 9ndst 4tand
8ig 5ellend 3t 4erusten 5verstaan 6reden 4schmerz 3vaar 5ren 8d 9heid 4en 6d 5rdiend 6sierde 7neden 6zorgd 4ing
4oeglijk 6ren 5orzien 3water 4ijs 6ze 5llend 9dst 3zalig 5nd 4eker 4ijn 7swet 2m 3el 5ing 3men 2n 3d 4baarder 8heid
4end 4ing 3en 5d 4r 3ge 3ing 3k 4brauw 4end 3nen 5tje 3s 4elijk 9heid 9st 4kinderen 4put 3t 4el 6aar 6end 6ing 2p 3el
2rd 3eld 6act 6bol 6cup 6dag 6hit 6lijke 8ng 6sheid 6top 6zee 4n 3f 4kantoren 3ing 3k 4arm 4baarder 8heid 6k 5ij 5on
4dadig 6g 5ek 5iskette 5ocument 4elijk 9heid 6oos 9heid 7ze 5nd 7ag 4geefster 5roeplid 4hok 5ypothese 4ing 4landschap
5es 5ozenkas 5ui 4man 6p 4neemster 4oppervlak 5s 4pak 5latform 5raktijk 5ut 4set 5ters 4top 5uigbalk 9ouw 8elijk
8kunde 8lijk 4uur 4vak 5olgorde 6orraad 9aden 4weg 5oordstam 4zaam 8heid 8st 6me 8r 5oekende 3p 4arm 4end 4ing 4net
4sters 3st 3vel 6bed 6end 6ing 5n 6d 5r 4ing 2shalve 3p 3si 3t 4elijk 5rkim 6ling 6zon 4noordwest 4waarts 4zij
5uidwest 3wege 2t 3boek 3en 5d 5schapper 4ring 3geefster 5leerde 5vend 7r 6ing 3houder 7ster 3je 3land 4ook 3matig
8heid 3plank 3sartikel 4bepaling 6sluit 4dienaar 9ren 5okter 4grond 4handhaver 4idee 4kennis 5rachtig 4ontwerp 4regel
5ol 7len 4schennis 5ysteem 4taal 6len 5echniek 9isch 6en 6kst 6nen 6rmen 4uit 7leg 4voorstel 4wijziging 6nkel 3te 5kst
5lijke 9heid 4ig 6heid 6ing 5sch 2ven 5d 4r 5ij 7tje 5skam 2ze 4l 5tje 4nd 5heid 5lijke 9er 9heid 9s 5tje 5wet
1hatsapp 2erry 2iplash 8es 3rlpool 3skey 5y 4t 3te 3zzkid 2odunit 3lesale 1icca 3hel 6aar 7res 8ij 4t 5ig 3ket 2de 2e
3bel 6end 6ig 5rde 6en 3d 4end 5s 5weerga 4sters 3g 4el 6end 6ied 7ng 5nd 5touw 3k 4end 3l 4as 4dop 4erarts 6baan 8nen
7ond 6circus 7lub 6fan 9aat 7eest 8stijn 6gala 7ek 6held 6jaar 8ren 9gon 6kleding 7oers 6land 7even 6milieu 6peloton
8rs 7iste 7loeg 7rof 6ronde 6seizoen 7hirt 7ponsor 9rt 6talent 7eam 7oerist 6unie 6volger 6wereld 5waal 7len 4ing 4ren
7nerij 5ijdster 3me 5l 3ns 3p 3r 4bos 4f 4ig 4oken 5ok 7vat 4p 5ot 4ven 3s 3t 4pas 4wet 3ven 3wauw 2fi 2g 3ge 5r 5tje
3je 3vormig 3wam 2i 3en 2j 3bisschop 4roden 6od 3d 4bal 5eens 4eling 5nd 4heid 4ing 4lopig 9heid 4mazig 4uit 3f
4achtig 4ie 4jesvos 3geschenk 3k 4actieplan 4bus 4end 5rs 4groenplan 4ing 4kantoren 4managers 4platform 4steunpunt 3l
3n 4achtig 4bak 6l 6r 5es 5laderen 4gaardrank 9slak 5od 6ederen 4kan 5operij 4oogstjaar 4rek 4steenzuur 4tje 5oerisme
4vat 5erlater 5oorraad 4zak 3s 4bek 4elijk 4gerig 9heid 4heid 4neuzerij 8ig 3t 4ing 6kjes 3ven 3water 8bak 8vat 3ze
5lf 5nd 5r 6tje 6zin 4ig 6end 6ing 5ng 2k 3i 3ke 5l 6end 6ing 6rok 3t 2l 3d 4achtig 4cards 4eling 5man 5rnis 4heid
4kamperen 4plakkers 8zuil 7ssende 4stropers 4waterbaan 5estfilm 3fen 3g 4achtig 4enbos 6tak 3le 5keurigen 9igs 5nd
5tje 4ie 5g 6heid 6st 4oos 7heid 5ze 7r 3s 3t 2m 3ber 6g 3pel 5r 6tje 2n 3baar 7heid 5re 3ch 5es 3d 4as 4ei 5l 6tje
5nd 5rig 8heid 4gat 4ig 5ng 4kam 4lak 4molenpark 4sel 7tje 5nelheden 5urfende 8ing 8plank 4vangend 5oordeel 4waarts)",
R"(4zak 3egum 3gebied 5rd 5west 3k 4ans 4el 6aar 6bel 6dag 6end 6ier 9tje 6juf 6kar 6la 6pui 5t 3locatie 3naar 5res 8sen
4en 6d 5r 4ing 7mood 3plaats 4ut 3st 5deelname 5gevender 9ndst 5names 5rol 5val 3t 4erbed 6dag 7ek 7ip 6eik 6jas 6kou
6mug 6uur 6wol 6zon 4i 3zieke 4ucht 8ig 2p 3brug 7gen 3galg 3hout 3kar 6ren 4ip 3molen 3neus 6zen 3pen 5r 6ig 6tje
4lank 3schieting 4taart 5oel 8tjes 3t 2reless 3war 2s 3baar 5re 3doek 3ecrack 4nt 3heid 4ful 3i 3kop 6pen 4unde 8les
7ig 6st 8ig 3pel 6turig 3se 5l 6bad 6end 6ing 6vallig 5nd 5r 3t 2t 3achtig 3balans 4estoven 4ier 7tje 4loedig 7mig 6nd
4oek 5l 6len 5nt 5rstel 4rood 3gatje 4eel 5jast 5kalkt 5lakt 6d 6e 5verfd 5wassen 4las 5oeiend 4oed 5ud 4rijs 7ze
3harig 4eer 6t 5id 5ren 5te 4out 3je 3kalk 5r 6ren 4iel 4op 6aap 6pen 4wast 3lippekari 4of 5of 6g 3maker 5n 5rmeren
4etaal 7len 3ogen 4og 3poot 3regel 4uimte 3s 4el 4peler 3te 5ke 5nd 5r 5wijnglas 4ig 6heid 3vis 6sen 4oet 3was 6sen 8r
9ij 6wet 4erk 3z 4ijden 1obben 2danseik 3ka 2ed 4ebui 5nd 7st 3f 3i 3ker 6aar 6end 6ing 3l 4achtig 4ig 6heid 5ng 4rat
3nsdag 3rd 4haan 6nen 5en 7nen 3st 5eling 6nij 5heid 5ijn 8god 8pas 8rat 8vos 8zon 2gen 2k 3kel 5n 6d 3t 2l 3aap
4chtig 4pen 3baal 5len 4oer 5men 5om 3dragend 3f 4abriek 5chtig 4raamstaal 6m 7iet 4sdak 5vel 3goed 4ras 3haar 7tjes
5ndel 7krab 5ren 6ig 3industrie 3k 4aarder 5chtig 5m 6men 8r 4eloos 7ze 5nd 7ek 4ig 3legras 5n 5tje 4ig 6heid 6st 4uis
6zen 3maniseerde 9ren 6zouten 5rkt 3nijverheid 3plukker 4rijs 5oductie 3spinner 9rij 7ster 3vee 5n 6vel 5rver 9ij 5t
4ilt 5n 6nen 3wasmiddel 4everij 3zak 6ken 2manizer 3bat 2n 3d 4bed 4end 5rbaarder 7oy 6dadig 6lijke 9ker 9ks 6man 6pan
7il 6vol 6wel 4genezing 3en 5d 3ing 6wet 5kje 3nen 2og 3n 4achtig 5rk 4diensten 4erf 4kamerdeur 9raam 4oppervlak
5verlast 4ruimtewet 4st 6edes 4wagenkamp 9park 9werk 9wet 6renhuis 3rd 5arm 5diensten 5elijk 7oos 8ze 6nrij 5spelig
5voerster 7lgorde 7orraad 2rcestersaus 3d 4end 4ing 3g 4ing 3kaholic 4flow 4shop 8pen 5tation 3m 4achtig 4enbak 4gat
4ig 4pje 4schroeven 5tekig 4vormig 3p 3ship 4t 5achtig 5el 7aar 7end 7ing 3t 4el 6ig 7ng 6ras 7ot 6sap 6vormig 2u 3d
4aap 3t 4erman 3w 2w 1raak 5baarder 5roepende 3k 4goederen 4ing 4ke 6r 5ig 4st 3ng 5heid 5st 3p 4pen 3t 4achtig 4tig
2ede 5r 3ed 5heid 5st 4f 4k 3ken 6d 5r 4ing 3ns 3vel 6ig 8heid 5n 2iemel 7end 7ing 3ggelde 7en 3jf 5lap 5was 4ven 7d
5ing 3k 4kel 6n 3ng 5end 5ing 2ocht 3eg 5ing 4t 3k 4ken 5ig 3ng 5el 6tje 1uft 4heid 2i 3en 3f 3t 3ven 6d 4ing 2lf 3k
3p 4sheid 3ven 2rg 4end 4ing 3m 4pje 1ww 1yandotte 2bertje 2siwyg 0xanthine 5ofyl 6ma 7en 6om 4ippe 1enocratie 4fiel
6lie 5obe 7ie 8sch 6ob 4graaf 4manie 4n 5booglamp 2res 3oderma 4grafie 4stomie 4x 1tc 1yleem 5n 4nen 3itol 3ofonen
7ist 6on 4grafie 4liet 0yahtzee 2leslot 2m 3men 3swortel 2ng 3k 4ee 2rd 2ws 1el 3de 3l 3t 2n 3crisis 3koers 3s 2s 2ti
1ield 2n 2ps 1oga 4at 4juf 4les 4mat 3hurt 7ijs 3i 2ni 2utuben 1presien 2silon 1ttrium 1uan 2ca 3ca 2ko 2p 3pen 4ie
6achtig 0zaad 4bal 5ed 5ol 4cel 4lob 4rok 4val 5loeistof 3g 4bek 5ok 4dak 4sel 4vis 5ormig 3i 4bed 4end 4ling 4sel 4ui
4zak 3k 4overzicht 4voerster 4waarnemer 3l 4eigenaren 4tje 3n 3thout 2baglione 4ione 3bel 6aar 5r 6aar 2cht 5heid
5jesaan 2del 5dak 6ek 5pen 5rob 6ug 5tas 4n 2g 3eman 7nen 5eel 4n 4r 5ij 7tje 4vent 2k 3agenda 4lmanak 9kken 4tlas
8sen 3band 4ijbel 9tje 4oekje 4reuk 3cent 4omputer 3doek 4uit 3e 4ditie 4lijke 9r 8heid 8s 4nkantoren 5lui 5man
5toerisme 4tui 3flacon 4ormaat 3geld 3horloge 3japanner 4e 3kam 6men 8tje 4en 6vullers 5r 6ig 4ig 5ng 3lamp 5ntaarn
8ren 4open 3mes 6sen 4uis 3pijp 3schaakspel 8rtje 4el 4piegel 9ltje 6n 7nen 3t 4elefoon 3uitgave 4urwerk 3vormig
3water 2l 3en 3f 4achtig 4pot 3ig 5heid 5making 5spreking 6t 4ng 3m 4pje 4snippers 3ven 6d 4ing 2mbo 3el 2nd 4aal
6rdappel 5chtig 4bad 6k 5ed 4erig 7j 4gat 4ig 4kop 4landschap 4man 4pad 5ut 4rug 4spiering 5teenlaag 6raler 4transport
4vlo 4wal 5eg 5inplas 4zak 5ee 3g 4diensten 5uo 4eres 6ig 8heid 6tje 4les 4onderwijs 4pedagogen 9oog 3ik 5end 3t 2p
3atista 8en 3cultuur 3onlak 3pen 6d 5r 3t 2rzuela 2t 3e 4rdag 8tak 3heid 3ladder 5p 6pen 8rij 3st 3te 5r 6ik 2vel
5achtig 5ig 1eboe 3ra 5atje 5pad 2de 4lijke 9r 8heid 8ste 4nles 5wet 3ig 5heid 5st 2e 3aal 5s 4fzetting 4len 4nemonen
8on 5ker 4quaria 9um 4rend 5m 4ssurantie 5ter 3baak 6rs 7zen 5d 5ken 5nket 4eer 5kken 5nen 5ren 5ving 5woner 4iet
5ologen 8og 4lauw 5okkade 4odem 5ek 6zem 5nk 5ot 5ring 5ten 5ulevard 4rak 6sem 5eker 5ief 7s 7ven 3container 3dag 5mp
4elta 4ienst 6pte 6r 7tje 5jk 5stel 4orp 4rift 4uivel 3en 3f 4auna 4orel 8len 3g 4aand 5ng 5t 4ebied 6ruik 5vecht
5zicht 4od 6in 5lf 6ven 4ras 5ens 7zen 5ind 5oen 3haan 5ndel 6en 5ven 4eld 4ond 5ofd 3jachthaven 4ournaal 3k 4aarten
5bels 5nt 5pel 6itein 5steel 8len 5t 4las 5ei 5imaat 4oe 6ien 5mkommer 5ol 4raal 6b 7ben 5eeften 5ijgsraad 4ust 3l
4and 4elie 4ieden 4oods 4ucht 5i 3m 4achtbases 9asis 5n 6nen 4eerman 8in 9nnen 4ijl 6n 5lieu 5st 4lap 4ogendheid
5nster 5s 4pje 4vel 3n 4at 6ie 4imf 5veau 4tje 3oester 5ver 4fficier 4lifant 4nderzoek 4orlog 4ppervlak 4rganisme
4tter 3p 4aardjes 5chtig 5ling 4bel 4eil 4ier 5jl 5raterij 4laatsen 4ok 6ken 5lder 5st 7elein 4rik 5omenade 6vincie
4sop 4zieder 3r 4amp 4der 4eep 5is 6zen 5servaat 9aten 4ob 6ben 5of 6k 5t 5ute 5verij 8snest 4st 3schade 6elp 7pen
6ilder 9pad 7p 6ouw 6uim 9erij 4la 6g 6k 6ng 5eepboot 8vaart 6per 5uis 7zen 4oldaat 8ten 4piegel 4tad 5eden 6r 7ren
5raat 7nd 7ten 6ijd 6omen 8ing 7om 5uk 7ken 3t 4ankvaart 4erm 4ijding 4ocht 5ng 4ransport 3vaarder 8ig 7t 5kantie 5lk
5rend 5st 4erkeer 8nner 6voer 9rder 7uiling 4is 6sen 8r 9ij 4lakte 5oot 4ogel 5lk 5nk 4racht 5ucht 3waardig 7ts 5ter
4eg 5ring 5zen 4ier 5jf 5nd 4olf 6ven 3zaken 5nd 4eilen 8r 5nder 4icht 5ek 5jde 4oogdier 5t 5ut 4waluw 2fier 2g 3de 3e
4kar 4l 5iederen 6ng 5lak 5was 6et 4nend 5ing 4vierende 3ge 5nd 5r 4ing 3je 3slieden 5ui 4man 5ens 4ter 4vrouw 4wijs
7ze 3t 2i 3de 3k 4erd 6ig 4nat 3l 4dag 5oeks 4end 5rtje 4jas 4lat 5es 4makerijen 4oppervlak 4pak 4ree 4sters 4vaartuig
3s 4enman 4preuk 4vormig 3tgeist 2ken 4r 5aar 5der 5heid 5ing 2lateur 5rice 3den 4zaam 8heid 6me 8r 3en 3f 4beminning
4denkende 4heid 5ulpboek 8groep 4moordende 9pil 9plan 4onderzoek 4regelende 5ijdende 4sluitende 5merend 5tandig 9igst
4tappend 4vergoding 5oldaner 4werkende 3ling 3oot 4ten 3ve 2mel 5aar 6chtig 5ig 5knoper 4n 3ig 2n 3boeddhisme 9ist 3d
4eling 5rnet 6tje 4ing 4uur 3egroen 4n 3g 3ig 4t 3meditatie 5ester 3uw 5achtig 9igst 5blokkade 5cel 5gas 6if 5pil 5tje
6rekking 2oliet 2pen 4r 5d 5ig 3ig 3pelin 2re 3k 3o 4otje 3p 4heid 2s 3baans 8weg 5k 3cijferig 5linder 3daags 4e
5klasser 5lig 5urs 4raads 4uizend 3endertig 5half 5negentig 5tachtig 6wintig 5veertig 6ijftig 5zestig 7ventig 3hoek
7ig 5nderd 3jarenplan 6ig 4e 3kaart 5mp 5nt 7ig 4oppig 3letterig 3maal 3persoons 4onder 4untenplan 3sen 3tal 6len 4e
4ien 7tal 5g 6tal 3vlak 7ken 4oud 7ig 2t 3a 4ngel 3baas 5zen 4oer 5k 6ken 4reedte 3duiveltje 4wang 3el 5end 5tal 3fout
3gang 3haak 5ken 4erhaling 3instructie 3je 3kastelein 3lijn 3machine 4eel 3pil 6len 3schipper 4el 4piegel 4tuk 7ken
3te 5nd 5r 6ij 4ing 3werk 2ug 4ma 3l 3ntje 3r 4der 7ig 9heid 4end 4ig 4zak 2ven 5armig 5d 6elig 5klappers 5maands 5oog
5tal 8lig 6ig 8tal 6je 5voud 9ig 4r 5aar 5end 5lap 1ich 4tas 5baarder 9heid 2e 3d 4aar 4end 5rij 3gezagen 3hier 3k
4bed 4elijke 9er 9heid 9ste 5nbed 6dag 6huisbal 9sbed 6kas 4st 4tebed 6dag 6wet 3l 4enmis 6tal 4ig 6heid 4mis
4roerende 4tje 5ogend 6ogde 8t 4zorger 3n 4d 5erogen 4eres 6soog 4lijke 9r 4sters 3r 4tje 3t 3zo 2ft 4erij 4ing 4sel
2geuner 8in 3zag 6gen 9d 2j 3aanrijding 6zicht 4irbags 4ltaar 7ren 4nker 4rm 3balk 7on 4euk 3d 4eachtig 5lings 5ur 3g
4alerij 5ng 4ebouw 5vel 3ig 4ngang 5stromer 9om 5voer 3kamer 8tje 5naal 7len 6t 5pel 8len 4lep 7pen 4niptang 3l 4aan
5nen 4icht 5gging 5jn 7tjes 5ngs 6ie 4oge 4uik 3markering 4uren 5ur 3n 4d 4entwege 8il 9lle 5rzijds 3opening 3p 4aadje
5d 5neel 7len 4elde 6en 6t 4oort 5rtaal 8len 3raam 5men 5nd 4ivier 9tje 4uit 3schepen 6ip 4luiting 4pan 7nen 5iegel
5oor 6ren 5rong 9etje 4tap 5raat 7ten 5uk 7ken 3t 4ak 6ken 5s 4uin 3uitgang 3vak 6ken 4ertrek 9kken 4innen 4lak 7ken
5eugel 3waarts 5nd 4eg 6getje 4iel 7tjes 5nd 3zaaltje 5k 6ken 4elf 4waard 2kavirus 2lt 4heid 4ig 6heid 3ver 6achtig
6bon 6ig 6ling 6rug 6vis 7os 6wit 2n 3de 5el 5len 6ijke 9er 9heid 9ste 5r 6end 3g 4end 6ot 5vend 6ing 3k 4bad 6k
5edekking 4end 4gat 4houdende 4ing 4legering 4ografie 4put 4sel 4wit 3ledig 8heid 4ijk 7heid 4oos 7heid 5ze 7r
3nebeeld 9dig 5lijk 9heid 6oos 9heid 7ze 9r 5n 6d 5spel 5tje 4ia 5g 6heid 3rijk 3s 4nede 4pelend 7ing 5reuk 4tructuren
4volgorde 3t 4ekens 4uig 7cel 7elijk 7lijke 9jker 3verwant 4ol 6heid 6le 8r 2onisme 6t 7isch 2p 3bestand 3drive 3file
3peiet 5n 3t 2rkonen 6ium 5on 2t 3bad 5nk 3comfort 3dag 3element 3gedeelte 3haas 5zen 4oek 5ogte 5uding 3je 3kamer
4ubus 8sen 5il 5ssen 3meubel 3penning 4laats 4ositie 3ruimte 3staking 5ok 7ken 3ten 6d 5r 4ijd 5ng 7sdag 4ribune 3uren
4ur 3vlak 7ken 5ees 4olleybal 3zak 6ken 1loty 1mlk 2ok 1oab 3l 2cht 2danig 4t 3e 4nbemester 3iac 5k 6aal 7le 3oende
3ra 2eaaf 4ven 3f 3k 4box 4end 5rtje 4software 4trefwoord 4vak 3l 4st 3m 4end 5rtje 3n 4end 5rig 3t 4achtig 4elaarster
6ijke 9heid 5melks 5nd 5rd 6ig 4gevooisd 4heid 4ig 6heid 4jesaan 4klinkende 4luidende 4vloeiende 4waterbron 9meer
9slak 9vis 3ven 2g 3eheten 4n 5aamd 5oemd 4zegd 3water 2haast 2iets 2juist 2lang 3der 6gat 6ing 3en 2maar 3bie
6achtige 3ede 4n 4r 5achtig 5bed 5dag 6iensten 6os 5eik 5halfjaar 6it 5ijs 5jas 5neerslag 5pak 5toerisme 5uur 5vis
5zon 3in 3p 4ig 2n 3a 4al 5nbidder 9ster 4chtig 4le 3beschenen 6traling 3d 4aar 5g 6spak 5res 8sen 4ebok 5rling 9gst
5tje 5val 4ig 6end 6heid 6st 4oorstoofd 3e 4cht 5lipsen 4ren 5ingsplan 3g 4ebruind 5droogd 5rijpt 3hoed 3k 4ant 4racht
3licht 4oos 5ze 3neallergie 6uto 5baad 8n 7d 8end 7nen 8k 6lind 7oem 9mpit 6oiler 6rand 7il 9len 5cel 8len 6irkel
6reme 6ultus 6ycli 9us 5dag 7k 7uw 6ek 8ken 6ienst 5filter 6olie 5glans 7oed 8ren 6od 8in 5hemel 6itte 6oed 5jaar 7ren
6urk 5kanon 9nnen 8t 7p 7rma 6ijker 7nd 6laar 8re 7ep 9pen 7opper 6oning 6racht 7ing 5licht 5massa 6elk 5n 6d 5paneel
9len 6it 5rad 6eligie 5scherm 8ijf 9jn 9jven 6lag 6pectrum 6tand 7eek 8ken 8lsel 7ofje 8rm 7raal 9len 9ling 8oom 7udio
5tafel 6empel 7nt 7rras 6ijd 6je 6oren 5vis 8sen 6lam 7echt 8k 9ken 6uur 5wachter 7gen 7rmte 6eelde 7g 7i 7nde 7ring
6ijzer 7nd 4ig 6st 3overgoten 3safstand 4hoogte 4massa 4ondergang 5pgang 6komst 3t 3uren 3vakantie 4erbrand 3werend
6ing 3zij 2o 3d 3g 4amie 4diercel 8soort 4eografie 4koe 4lam 4sters 3i 4tje 3l 4ganger 4ogie 7sch 5og 3m 4orf 4pje 3n
4ose 5tisch 4tje 3p 4lankton 3r 4der 4st 3s 3tje 4roop 6pen 2pas 3en 3ie 2re 3g 4elijk 9heid 9st 6oos 9heid 7ze 9r 5nd
4kantoren 6s 4lijke 9r 4makelaar 6nagers 5ijder 6nister 4pad 6s 5latform 5raktijk 4steunpunt 4vastgoed 5ol 5uldig 9gst
4wekkender 9ndst 6rkgever 8nemer 6t 4zaam 8heid 8st 6me 8r 3i 2t 3heden 5id 4uis 6zen 3je 3skap 7pen 5olf 7ven 4t 3te
5bol 5nkot 5r 6nij 9tje 4igheden 8id 5n 6nen 2u 3de 4t 3k 3t 4achtig 5rm 4bad 6k 4evis 4heid 5oudende 4ig 4pan 5ot 4st
4vat 4waterbron 9meer 9vis 4zak 5ieder 2veel 4le 4r 5re 2waar 4t 3el 2zeer 3o 1ucht 5end 5ig 7heid 2id 4as 4elijk 9st
5rbreedte 7uren 8ur 6grens 9nzen 6kolonie 6licht 8ng 6s 7trand 6zon 4ooster 8hoek 8kant 9ust 8zijde 4poolreis 4tak
4waarts 5esthoek 8kant 9ust 8punt 8zijde 4zij 5uidoost 8west 3g 4eling 5nd 5rtje 4ing 4lam 4nap 4vis 3l 4eik 5nhal
6rij 4tje 4vormig 3nig 6heid 6st 3p 4end 4lap 3vel 5r 6aar 6der 6end 6heid 6ing 9seed 6st 2l 3k 3le 5nd 3t 2mba 2ndgat
2re 4nd 3ig 5heid 4ng 3kel 2s 3je 3sen 6dag 3ter 6lijke 6tje 2ur 4achtig 4bad 6l 4der 4heid 5oudende 4koolsoep 4sel 5t
6ofarm 9toom 8druk 8fles 8gas 8loos 9oze 8meter 8nood 8plant 9omp 8rijk 8slang 8tank 9ent 8vrij 8water 7kkleur 8roze
4tegraad 4waterstof 4zak 1waai 5arm 5end 5gat 5ing 5kom 4n 5tje 4r 5d 6vis 7ormig 5heid 5lijvigen 5wegender 3bber 7aar
7end 3chtel 3d 4der 7ig 3ger 6es 6in 6tje 3k 4heid 4ke 6lijke 8ng 6r 4st 4tebod 4zinnigen 3lk 5end 4p 4uw 6tje 3m 4men
6rig 7tje 6tje 5ig 4p 3nen 6ei 6kop 4g 4s 4zen 3re 4igheden 8id 4t 5achtig 5dag 5epiette 6woudham 5heid 5ig 7heid 6ng
5kijkerij 6op 5making 5ogig 6og 5rijdende 6ok 5sel 3telde 6en 3vel 6achtig 7rm 6bad 6ig 6kop 2eden 3ed 4f 5rek
5vliegde 4g 4l 4m 5pje 4p 5tol 4r 4t 5bad 5druppels 5hok 6ut 5vos 3gen 3i 3l 4g 5end 6rijen 4len 7d 5ing 3m 4bad 7bar
7pas 4dok 4end 4hal 4juf 4les 5ip 4men 7d 6r 7ig 4onderdeel 9wijs 4pak 5latform 4sters 4tas 5op 4uur 3ndel 7aar 8rij
4gel 5hout 4k 5arm 6s 5ing 3pen 3ren 6d 4f 5jongeren 5kat 6ei 6inderen 5landbouw 5sters 4k 4m 5end 5pje 6ot 4veling 6n
7d 6r 7tje 3ten 6d 5rig 4s 5end 6rij 3ven 6d 5r 6ig 8heid 4ing 3zerik 2icht 6end 3ep 5end 5ing 4r 5bol 5end 5f 5ig
7heid 7st 5ven 3jg 5end 5zaam 9heid 9st 7me 9r 4m 5el 7ing 4n 5achtig 5enkot 7pan 6rij 5jak 5skop 3k 4ken 7d 6r 3lk
4wrat 3n 4g 5el 7aar 4nen 3rrel 2oeg 5end 4l 5heid 5st 4r 5d 3l 4g 4len 3m 4men 3or 5d 3ren 1ygote 2mose 1zp 2z)"};
    return parts;
}

}  // namespace mijlpaal::letters::names
