#pragma once

#include <array>
#include <chrono>
#include <string>
#include <string_view>

namespace mijlpaal::letters {

inline constexpr std::array<std::string_view, 12> dutchMonths = {
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};
/// Of quarters.
inline constexpr std::array<std::string_view, 4> dutchOrdinals = {"eerste", "tweede", "derde", "vierde"};

enum class Precision { day, month, quarter, year };

enum class Language { dutch, english };

/// A date as it may be told. Only the period that may be told is kept: of a date told as a quarter, no
/// one can find back the day, not in the document and not in the report behind it.
///
/// `wordingNl` and `wordingEn` are words agreed for this date ("eind 2028", to stand where "het vierde
/// kwartaal van 2028" would); empty means the words that belong to the precision.
class ToldDate {
public:
    ToldDate() = default;  ///< 1 January 1970, told as a year
    ToldDate(std::chrono::sys_days day, Precision precision, std::string wordingNl = {},
             std::string wordingEn = {});

    Precision precision() const { return precision_; }
    std::chrono::sys_days firstDay() const { return first_; }  ///< of the told period
    std::chrono::sys_days lastDay() const;                     ///< of the told period
    const std::string& wording(Language language) const;

    /// The same date as the last moment: "uiterlijk in april 2028".
    ToldDate atLatest() const;
    bool isAtLatest() const { return atLatest_; }

    bool operator==(const ToldDate&) const = default;

private:
    std::chrono::sys_days first_{};
    Precision precision_ = Precision::year;
    std::string wordingNl_, wordingEn_;
    bool atLatest_ = false;
};

/// For a list in order of time: by the end of the told period, a finer date before a coarser one.
bool earlier(const ToldDate& left, const ToldDate& right);

/// For a cell or a heading: "1 april 2029", "april 2029", "tweede kwartaal 2029", "2029", "uiterlijk april
/// 2028".
std::string shortText(const ToldDate& date, Language language);

/// For a sentence, behind no preposition: "1 april 2029", "april 2029", "het tweede kwartaal van 2029".
std::string runningText(const ToldDate& date, Language language);

/// For a sentence, with its preposition: "op 1 april 2029", "in april 2029", "in het tweede kwartaal van
/// 2029", "in 2029", "uiterlijk in april 2028". Agreed words get none: "eind 2028".
std::string whenText(const ToldDate& date, Language language);

/// "10 tot en met 14 december 2021", "maart tot en met april 2025", "2020" when both are told alike.
std::string periodText(const ToldDate& first, const ToldDate& last, Language language);

/// "2029-04-01"
std::string isoDay(std::chrono::sys_days day);

/// "1 april 2029", of a day that is itself public, such as the date of the letter.
std::string dayText(std::chrono::sys_days day, Language language);

}  // namespace mijlpaal::letters
