// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/procedures.h"
#include "core/cases/workingcalendar.h"
#include "core/profile/profile.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace spp;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

const OfficeFiles &canTho()
{
    static const OfficeFiles files(orStop(Profile::load(QStringLiteral("can-tho"))));
    return files;
}

const WorkingCalendar &calendar()
{
    static const WorkingCalendar shipped = orStop(WorkingCalendar::load(canTho()));
    return shipped;
}

QDate someDay() { return QDate(2024, 6, 1).addDays(*rc::gen::inRange(0, 5 * 365)); }

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

} // namespace

/// Working days, and the time limits of procedures, as the profile of Can Tho ships them.
class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261124 max_success=200"); }

    void days_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("working");
        QTest::newRow("a Tuesday") << "2026-11-17" << true;
        QTest::newRow("a Saturday") << "2026-11-21" << false;
        QTest::newRow("Culture Day since 2026") << "2026-11-24" << false;
        QTest::newRow("Culture Day was a working day before") << "2025-11-24" << true;
        QTest::newRow("Lunar New Year") << "2026-02-18" << false;
        QTest::newRow("the Monday for a Sunday of Gio To") << "2026-04-27" << false;
        QTest::newRow("a Saturday worked in exchange") << "2026-08-22" << true;
        QTest::newRow("the Monday given for it") << "2026-08-31" << false;
        QTest::newRow("Victory Day") << "2026-04-30" << false;
        // Years that are not listed: 2027-05-01 is a Saturday, 2028-04-30 a Sunday.
        QTest::newRow("Labour Day on a Saturday moves to Monday") << "2027-05-03" << false;
        QTest::newRow("and no further") << "2027-05-04" << true;
        QTest::newRow("past the next holiday") << "2028-05-02" << false;
        QTest::newRow("only one day") << "2028-05-03" << true;
    }
    void days()
    {
        QFETCH(QString, date);
        QTEST(calendar().isWorkingDay(QDate::fromString(date, Qt::ISODate)), "working");
    }

    void holidaysHaveNames()
    {
        QCOMPARE(calendar().holiday(day("2026-04-30")).vi, QStringLiteral("Ngày Chiến thắng"));
        QVERIFY(calendar().holiday(day("2026-04-29")).en.isEmpty());
    }

    void dueDates_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("due");
        // Friday; 23, 25, 26, 27, 30, 1, 2: the 24th is a holiday.
        QTest::newRow("a house permit over a holiday") << "house-permit"
                                                       << "2026-11-20"
                                                       << "2026-12-02";
        QTest::newRow("other works") << "other-permit"
                                     << "2026-10-05"
                                     << "2026-10-19";
        QTest::newRow("a repair") << "change-or-repair"
                                  << "2026-10-05"
                                  << "2026-10-16";
        QTest::newRow("an extension received on a Saturday") << "extension"
                                                             << "2026-10-10"
                                                             << "2026-10-16";
    }
    void dueDates()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, received);
        const Procedures procedures = orStop(Procedures::load(canTho()));
        const QDate start = QDate::fromString(received, Qt::ISODate);
        const Procedure *found = procedures.find(procedure, start);
        QVERIFY(found && found->holdsOn(start));
        const WorkingCalendar::Day due = calendar().after(start, found->workingDays);
        QTEST(due.date.toString(Qt::ISODate), "due");
        QVERIFY(due.unknownYears.empty());
    }

    void aProcedureHoldsFromItsDay()
    {
        const Procedures procedures = orStop(Procedures::load(canTho()));
        QCOMPARE(procedures.ids().size(), 4);
        const Procedure *house = procedures.find(QStringLiteral("house-permit"), day("2026-06-30"));
        QVERIFY(house && !house->holdsOn(day("2026-06-30")));
        QVERIFY(house->holdsOn(day("2026-07-01")));
        QVERIFY(!procedures.find(QStringLiteral("castle")));
    }

    void aYearThatIsNotListedIsNamed()
    {
        const WorkingCalendar::Day due = calendar().after(day("2026-12-30"), 10);
        QCOMPARE(due.unknownYears, std::vector<int>{ 2027 });
        QCOMPARE(calendar().after(day("2026-12-30"), 1).unknownYears, std::vector<int>{});
        // Received on the last day of a year, only the next one counts.
        QCOMPARE(calendar().after(day("2024-12-31"), 2).unknownYears, std::vector<int>{});
    }

    void withoutAFileNoYearIsKnown()
    {
        const WorkingCalendar plain;
        QCOMPARE(plain.after(day("2026-11-20"), 1).date, day("2026-11-23"));
        QCOMPARE(plain.after(day("2026-11-20"), 1).unknownYears, std::vector<int>{ 2026 });
    }

    void countingForthAndBackAgree()
    {
        QVERIFY(rc::check("after", [] {
            const QDate start = someDay();
            const int days = *rc::gen::inRange(0, 60);
            const QDate end = calendar().after(start, days).date;
            RC_ASSERT(calendar().workingDaysBetween(start, end) == days);
            RC_ASSERT(calendar().workingDaysBetween(end, start) == -days);
            RC_ASSERT(days == 0 || calendar().isWorkingDay(end));
        }));
    }

    void laterReceiptIsNeverDueEarlier()
    {
        QVERIFY(rc::check("monotone", [] {
            const QDate start = someDay();
            const QDate later = start.addDays(*rc::gen::inRange(0, 30));
            const int days = *rc::gen::inRange(0, 30);
            RC_ASSERT(calendar().after(start, days).date <= calendar().after(later, days).date);
            RC_ASSERT(calendar().after(start, days).date < calendar().after(start, days + 1).date);
        }));
    }

    void limitsAddUp()
    {
        QVERIFY(rc::check("additive", [] {
            const QDate start = someDay();
            const int one = *rc::gen::inRange(0, 20);
            const int two = *rc::gen::inRange(0, 20);
            RC_ASSERT(calendar().after(calendar().after(start, one).date, two).date
                    == calendar().after(start, one + two).date);
        }));
    }

    void badFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no mapping") << QByteArray("- 1");
        QTest::newRow("an unknown key") << QByteArray("weekend: [sunday]\nholidays: []");
        QTest::newRow("no day of the week") << QByteArray("weekend: [sundae]");
        QTest::newRow("no working day")
                << QByteArray("weekend: [monday, tuesday, wednesday, thursday, friday, saturday, "
                              "sunday]");
        QTest::newRow("no date") << QByteArray(
                "weekend: [sunday]\nevery_year:\n  - {day: 13-40, name: x, source: "
                "x, verified: V}");
        QTest::newRow("without source")
                << QByteArray("weekend: [sunday]\nevery_year:\n  - {day: 01-01, name: x}");
        QTest::newRow("a day of another year")
                << QByteArray("weekend: [sunday]\nyears:\n  - {year: 2026, source: x, verified: S, "
                              "days_off: [{from: 2025-01-01, name: x}]}");
        QTest::newRow("a year twice")
                << QByteArray("weekend: [sunday]\nyears:\n  - {year: 2026, source: x, verified: S}"
                              "\n  - {year: 2026, source: x, verified: S}");
    }
    void badFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("holidays.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto read = WorkingCalendar::read(file.fileName());
        QVERIFY(!read.ok());
        QVERIFY(read.error().code == ErrorCode::BadInput);
        QVERIFY(QString::fromStdString(read.error().file)
                        .contains(QStringLiteral("holidays.yaml:")));
    }

    void badProceduresAreRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("procedures.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("procedures:\n  - {id: a, title: a, source: x, verified: V, working_days: 0}");
        file.close();
        QVERIFY(!Procedures::read(file.fileName()).ok());
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "test_calendar.moc"
