// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/parcelreading.h"

#include "core/domain/searchname.h"

#include <algorithm>

namespace spp {

namespace {

/// Beginnings of commune names shorter than this say nothing.
constexpr int leastLetters = 4;

using Kind = WordQuery::Kind;
using Places = std::vector<CommuneMatch>;

WordQuery word(const QString &text) { return { Kind::Word, text, {} }; }

void addWords(WordQuery &all, const QStringList &words, bool lastIsBeginning)
{
    for (int i = 0; i < words.size(); ++i) {
        const bool goesOn = lastIsBeginning && i + 1 == words.size();
        all.parts.push_back({ goesOn ? Kind::Beginning : Kind::Word, words[i], {} });
    }
}

/// As they stand in the index: without the zeros before them.
QString plainNumber(const QString &text)
{
    const QString name = searchName(text);
    int zeros = 0;
    while (zeros < name.size() && name[zeros] == QLatin1Char('0'))
        ++zeros;
    return name.mid(zeros);
}

/// The whole value with its letter; "12-3" stands as two words there.
void addNumber(WordQuery &all, const QString &text, const QString &letter)
{
    if (!text.isEmpty())
        addWords(all, searchWords(plainNumber(text) + letter), false);
}

/// The present commune; of a former one, the parcels that name it and those that name none. The
/// code stands in each part, so that no part is searched for outside of its commune.
void addWordsOf(WordQuery &any, const CommuneMatch &match)
{
    const WordQuery commune = word(match.code.toLower() + QLatin1Char('c'));
    const QStringList former = searchWords(match.formerUnit);
    if (former.isEmpty()) {
        any.parts.push_back(commune);
        return;
    }
    any.parts.push_back({ Kind::All, {}, { commune, word(QStringLiteral("0f")) } });
    WordQuery named{ Kind::All, {}, { commune } };
    addWords(named, former, false);
    any.parts.push_back(named);
}

/// A former unit of a commune that is meant as a whole says nothing more.
bool isWithin(const CommuneMatch &match, const Places &places)
{
    return !match.formerUnit.isEmpty()
            && std::any_of(places.begin(), places.end(), [&match](const CommuneMatch &other) {
                   return other.code == match.code && other.formerUnit.isEmpty();
               });
}

void addPlaces(ParcelReading &reading, const Places &places)
{
    if (places.empty())
        return;
    WordQuery any{ Kind::Any, {}, {} };
    for (const CommuneMatch &match : places) {
        if (!isWithin(match, places))
            addWordsOf(any, match);
    }
    reading.words.parts.push_back(any);
    reading.places.push_back(places);
}

/// Words of a query that are the name of a commune.
struct Run {
    int first = 0;
    int count = 0;
    Places places;
};

Places placesOf(const QStringList &words, bool isLast, const CommuneSearch &communes)
{
    const QString name = words.join(QLatin1Char(' '));
    if (!communes.name(name).isEmpty())
        return { { name, {} } };
    const QString bare = bareName(name);
    // A number alone is no commune, though some are called "Phường 4".
    const bool isNumber
            = std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber && bare == name)
        return {};
    Places whole = communes.findWhole(name);
    if (!whole.empty() || !isLast || bare.size() < leastLetters)
        return whole;
    return communes.findBeginning(name);
}

/// The longest names; one that lies within another is none of its own.
std::vector<Run> runsOf(const ParcelQuery &query, const CommuneSearch &communes)
{
    const int all = int(query.words.size());
    std::vector<Run> runs;
    int end = 0;
    for (int first = 0; first < all; ++first) {
        for (int count = all - first; first + count > end; --count) {
            const bool isLast = query.lastIsBeginning && first + count == all;
            Places places = placesOf(query.words.mid(first, count), isLast, communes);
            if (places.empty())
                continue;
            end = first + count;
            runs.push_back({ first, count, std::move(places) });
            break;
        }
    }
    return runs;
}

ParcelReading start(const ParcelQuery &query, const Places &within, bool withNumbers)
{
    ParcelReading reading;
    if (withNumbers) {
        reading.sheet = plainNumber(query.sheet);
        reading.number = plainNumber(query.number);
        addNumber(reading.words, query.sheet, QStringLiteral("s"));
        addNumber(reading.words, query.number, QStringLiteral("n"));
    }
    addPlaces(reading, within);
    return reading;
}

bool isIn(const ParcelHit &parcel, const Places &places)
{
    const QString former = bareName(searchName(parcel.formerCommune));
    return std::any_of(places.begin(), places.end(), [&](const CommuneMatch &match) {
        return match.code == parcel.communeCode
                && (match.formerUnit.isEmpty() || former.isEmpty() || match.formerUnit == former);
    });
}

} // namespace

bool ParcelReading::means(const ParcelHit &parcel) const
{
    return (sheet.isEmpty() || plainNumber(parcel.sheet) == sheet)
            && (number.isEmpty() || plainNumber(parcel.number) == number)
            && std::all_of(places.begin(), places.end(),
                    [&](const Places &one) { return isIn(parcel, one); });
}

std::vector<ParcelReading> readingsOf(
        const ParcelQuery &query, const CommuneSearch &communes, const Places &within)
{
    std::vector<ParcelReading> readings;
    for (const Run &run : runsOf(query, communes)) {
        ParcelReading reading = start(query, within, true);
        addPlaces(reading, run.places);
        QStringList others = query.words;
        others.erase(others.begin() + run.first, others.begin() + run.first + run.count);
        const bool lastIsLeft = run.first + run.count < query.words.size();
        addWords(reading.words, others, query.lastIsBeginning && lastIsLeft);
        readings.push_back(std::move(reading));
    }
    readings.push_back(start(query, within, true));
    addWords(readings.back().words, query.words, query.lastIsBeginning);
    if (query.isGuess) {
        readings.push_back(start(query, within, false));
        addWords(readings.back().words, searchWords(query.sheet + QLatin1Char(' ') + query.number),
                false);
        addWords(readings.back().words, query.words, query.lastIsBeginning);
    }
    return readings;
}

} // namespace spp
