#pragma once

#include <string_view>
#include <unordered_set>

/// The words by which names of persons are found: all in small letters without accents. They are common
/// names, nobody's in particular.
namespace mijlpaal::letters::names {

using WordSet = std::unordered_set<std::string_view>;

/// The words of a text, which must outlive them.
WordSet wordsIn(std::string_view text);

/// Given names of those who live in the Netherlands, of all backgrounds.
const WordSet& givenNames();
/// Given names from elsewhere, in one text; `givenNames` has them too.
std::string_view givenNamesElsewhere();
/// Those among them, and others, that are ordinary words, months, places or programs too.
const WordSet& givenNamesThatAreWords();

/// Surnames that are nothing else: found when they stand alone.
const WordSet& surnames();
/// Surnames from elsewhere: many are of firms and places too, so that something must say that a person is meant.
const WordSet& surnamesElsewhere();
/// Surnames that are ordinary words or places too.
const WordSet& surnamesThatAreWords();
/// Surnames that have something in front: "de Vries", "van den Berg".
const WordSet& surnamesWithParticle();

/// With a capital, and never of a person: organisations, titles of functions, places, papers, programs.
const WordSet& otherNames();
/// What may be called by a person's name: "systeem", "zaal", "wet", "storm".
const WordSet& thingsWithNames();
/// What makes a company or an institution of the name before it: "BV", "Stichting", "Prijs".
const WordSet& endsOfOrganisations();

/// "heer", "mevrouw", "drs": what follows with a capital is a person.
const WordSet& formsOfAddress();
/// "minister", "rechter", "collega": a person, unless an organisation or a place follows.
const WordSet& roles();
/// "directeur", "hoofd", "CIO": mostly a department follows, so that the name must look like one.
const WordSet& rolesOfDepartments();
/// "volgens", "namens", "groet": what follows is more likely a person than a word.
const WordSet& wordsBeforePersons();
/// "meldt", "belde": only persons do so.
const WordSet& wordsBehindPersons();
/// Parties of parliament, as they stand between brackets behind a member.
const WordSet& parties();

}  // namespace mijlpaal::letters::names
