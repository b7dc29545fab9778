#include "model/records/forecasts.h"

#include "model/codec.h"

namespace mijlpaal::model {

using codec::field;

template <>
std::span<const Field> fields<Driver>() {
    static const std::array list{
        field<&Driver::code>("code", "driver_id", {.unit = Unit::code}),
        field<&Driver::nameNl>("name_nl", "name_nl"),
        field<&Driver::nameEn>("name_en", "name_en"),
        field<&Driver::probability>("probability", "probability"),
        field<&Driver::percentLow>("percent_low", "percent_low"),
        field<&Driver::percentMostLikely>("percent_most_likely", "percent_most_likely"),
        field<&Driver::percentHigh>("percent_high", "percent_high"),
        field<&Driver::activities>("activities", "activity_ids"),
        field<&Driver::source>("source", "source"),
        field<&Driver::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Correlation>() {
    static const std::array list{
        field<&Correlation::code>("code", "correlation_id", {.unit = Unit::code}),
        field<&Correlation::activity>("activity", "activity_id"),
        field<&Correlation::other>("other_activity", "other_activity_id"),
        field<&Correlation::rankPercent>("rank_percent", "rank_percent"),
        field<&Correlation::source>("source", "source"),
        field<&Correlation::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Fork>() {
    static const std::array list{
        field<&Fork::code>("code", "fork_id", {.unit = Unit::code}),
        field<&Fork::nameNl>("name_nl", "name_nl"),
        field<&Fork::nameEn>("name_en", "name_en"),
        field<&Fork::probability>("probability", "probability"),
        field<&Fork::activities>("activities", "activity_ids"),
        field<&Fork::otherwise>("otherwise_activities", "otherwise_activity_ids"),
        field<&Fork::source>("source", "source"),
        field<&Fork::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<SavedForecast>() {
    static const std::array list{
        field<&SavedForecast::code>("code", "", {.unit = Unit::code}),
        field<&SavedForecast::nameNl>("name_nl", ""),
        field<&SavedForecast::madeOn>("made_on", ""),
        field<&SavedForecast::revision>("revision", ""),
        field<&SavedForecast::seed>("seed", ""),
        field<&SavedForecast::trials>("trials", ""),
        field<&SavedForecast::shape>("shape", ""),
        field<&SavedForecast::underWay>("under_way", ""),
        field<&SavedForecast::risks>("risks", ""),
        field<&SavedForecast::wholeDays>("whole_days", ""),
        field<&SavedForecast::correlationPercent>("correlation_percent", ""),
        field<&SavedForecast::statusDateIsFloor>("status_date_is_floor", ""),
        field<&SavedForecast::fingerprint>("fingerprint", ""),
        field<&SavedForecast::noteNl>("note_nl", ""),
        field<&SavedForecast::source>("source", ""),
        field<&SavedForecast::basis>("basis", ""),
    };
    return list;
}

}  // namespace mijlpaal::model
