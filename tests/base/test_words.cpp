// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/filenumber.h"
#include "base/words.h"

#include <QTest>

#include <cmath>
#include <locale>

using namespace spp;

namespace {

std::string shout(const char *context, const char *text)
{
    return std::string(context) + ": " + text + "!";
}

char comma() { return ','; }

constexpr WordSource other{ shout, comma };

/// Another language while it lives.
struct Spoken {
    Spoken() { speakWith(&other); }
    ~Spoken() { speakWith(nullptr); }
};

/// The numbers of a computer that is set to another language.
struct CommaNumbers : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void withoutASourceTextsAreEnglish()
    {
        QCOMPARE(translate("here", "There is no bed."), std::string("There is no bed."));
        QCOMPARE(spokenNumber(0.25), std::string("0.25"));
    }

    void theSourceGivesTextsAndMark()
    {
        const Spoken language;
        QCOMPARE(translate("here", "There is no bed."), std::string("here: There is no bed.!"));
        QCOMPARE(spokenNumber(-1.5), std::string("-1,5"));
        QCOMPARE(spokenNumber(2.0, 1), std::string("2,0"));
        QCOMPARE(spokenNumber(1e9, 0), std::string("1000000000"));
    }

    void numbersAreNotThoseOfTheComputer()
    {
        const std::locale before
                = std::locale::global(std::locale(std::locale(), new CommaNumbers));
        const std::string number = spokenNumber(1234.5);
        const std::string fixed = spokenNumber(1234.5, 2);
        std::locale::global(before);
        QCOMPARE(number, std::string("1234.5"));
        QCOMPARE(fixed, std::string("1234.50"));
    }

    void numbersOfFilesAreThoseOfNoLanguage()
    {
        const Spoken language;
        const std::locale before
                = std::locale::global(std::locale(std::locale(), new CommaNumbers));
        const std::string half = fileNumber(0.5);
        const std::string large = fileNumber(-1234567.25);
        std::locale::global(before);
        QCOMPARE(half, std::string("0.5"));
        QCOMPARE(large, std::string("-1234567.25")); // as it reads back
        QCOMPARE(fileNumber(0.1), std::string("0.1"));
        QCOMPARE(fileNumber(1.0 / 3.0), std::string("0.3333333333333333"));
        QCOMPARE(fileNumber(std::nan("")), std::string("nan"));
    }

    void argumentsTakeTheirPlaces()
    {
        QCOMPARE(filled("%2 after %1", { "a", "b" }), std::string("b after a"));
        QCOMPARE(filled("%1 %1", { "a" }), std::string("a a"));
    }

    void anArgumentIsNotReadAsMarker()
    {
        QCOMPARE(filled("%1 and %2", { "%2", "b" }), std::string("%2 and b"));
    }

    void whatIsNoMarkerStays()
    {
        QCOMPARE(filled("15 % of %3 %", { "a" }), std::string("15 % of %3 %"));
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"
