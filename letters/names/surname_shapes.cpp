#include "letters/names/surname_shapes.h"

#include <algorithm>
#include <array>

namespace mijlpaal::letters::names {
namespace {

template <std::size_t count>
bool endsWithOneOf(std::string_view word, const std::array<std::string_view, count>& ends) {
    return std::ranges::any_of(
        ends, [word](std::string_view end) { return word.size() >= end.size() + 2 && word.ends_with(end); });
}

}  // namespace

bool hasSurnameShape(std::string_view word) {
    static constexpr std::array<std::string_view, 66> ends{
        "birk",     "huijsen", "huysen",
        "stra",     "sma",      "inga",   "enga",   "ema",    "mans",  "sman",  "erman",  "kamp",
        "brink",    "horst",    "huizen", "dijk",   "meijer", "meyer", "maker", "makers", "hoven",
        "oglu",     "ogullari", "ski",    "ska",    "wicz",   "czyk",  "zadeh", "stein",  "velden",
        "vliet",    "bosch",    "sson",   "jansen", "ink",    "stee",  "steen", "koop",   "boom",
        "veldt",    "donk",     "heuvel", "berghe", "wijk",   "beek",  "veen",  "zoon",   "maat",
        "schouten", "houdt",    "hout",   "singh",  "persad", "oui",   "elaar", "bakker", "mulder",
        "brouwer",  "visser",   "kerken", "kooij",  "dijck",  "ouwer", "hoff",  "hof",    "evic"};
    static constexpr std::array<std::string_view, 37> words{
        "thema",      "schema",     "cinema",     "systema",      "plasma",       "prisma",     "charisma",
        "orchestra",  "extra",      "dilemma",    "dogma",        "sigma",        "drink",      "think",
        "link",       "shrink",     "zink",       "afsluitdijk",  "wereldhuizen", "gasthuizen", "woonwijk",
        "binnenwijk", "wandelkamp", "werkkamp",   "ziekenhuizen", "stadhuizen",   "magma",      "stigma",
        "asielkamp",  "vinkeveen",  "amstelveen", "hoogeveen",    "heerenveen",   "walkman",    "gerechtshof",
        "kerkhof",    "stationshof"};
    if (word.size() > 5 && (word.starts_with("mcd") || word.starts_with("mck") || word.starts_with("mcl")))
        return true;
    if (word.size() > 6 && word.ends_with("man") && !word.ends_with("sman") && !word.ends_with("kman"))
        return true;
    if (word.size() < 5 || !endsWithOneOf(word, ends)) return false;
    return std::ranges::find(words, word) == words.end();
}

bool hasLandEnd(std::string_view word) {
    static constexpr std::array<std::string_view, 28> ends{
        "veld",  "berg",  "burg",  "sterhuis", "huis", "dijk", "horst", "kamp", "laar", "loo",  "rode", "daal", "poel", "wold",
        "bosch", "broek", "beek",  "hof",      "zand", "hout", "haar",  "erf",  "donk", "woude", "voort", "stede", "wijk", "rijk"};
    static constexpr std::array<std::string_view, 12> words{"gemeentehuis", "ziekenhuis", "stadhuis", "gerechtshof", "huis",   "gasthuis",
                                                            "werkveld",     "speelveld",  "tehuis",   "koninkrijk",  "warenhuis", "belangrijk"};
    return word.size() > 7 && endsWithOneOf(word, ends) && std::ranges::find(words, word) == words.end();
}

bool hasStreetShape(std::string_view word) {
    static constexpr std::array<std::string_view, 19> ends{
        "laan",  "straat", "straten", "weg",   "plein", "kade", "gracht",   "singel", "dreef", "plantsoen",
        "steeg", "park",   "brug",    "haven", "pad",   "hof",  "kwartier", "markt",  "allee"};
    return endsWithOneOf(word, ends);
}

bool isArabicArticle(std::string_view word) {
    static constexpr std::array<std::string_view, 10> all{"al", "el", "ez", "as", "at",
                                                          "an", "ar", "ad", "ed", "az"};
    return std::ranges::find(all, word) != all.end();
}

bool isSurelyStreet(std::string_view word) {
    static constexpr std::array<std::string_view, 8> ends{"laan",   "straat", "plein",     "kade",
                                                          "gracht", "singel", "plantsoen", "straten"};
    return endsWithOneOf(word, ends);
}

bool isSurelyNoun(std::string_view word) {
    static constexpr std::array<std::string_view, 9> ends{"ingen", "ering", "heid",   "heden", "tie",
                                                          "ties",  "schap", "menten", "recht"};
    return endsWithOneOf(word, ends);
}

bool hasNounShape(std::string_view word) {
    static constexpr std::array<std::string_view, 51> ends{
        "ing",        "heid",      "tie",      "schap",     "ment",      "teit",    "zaken",   "beleid",
        "beheer",     "dienst",    "diensten", "systeem",   "systemen",  "recht",   "zorg",    "kamer",
        "bureau",     "team",      "raad",     "commissie", "straf",     "plan",    "bestuur", "iek",
        "isme",       "logie",     "keten",    "parket",    "rechtbank", "vragen",  "wet",     "boek",
        "ministerie", "ambt",      "kantoor",  "school",    "bank",      "eenheid", "regio",   "net",
        "werk",       "middelen",  "stukken",  "land",      "centrum",   "unie",    "partij",  "museum",
        "zaal",       "stichting", "groep"};
    return endsWithOneOf(word, ends);
}

}  // namespace mijlpaal::letters::names
