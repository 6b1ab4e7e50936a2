// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/testdata.h"
#include "translations/translationfile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace spp;

namespace {

QString translations(const QString &name)
{
    return test::sourceFolder() + QStringLiteral("/translations/") + name;
}

/// A copy of the file, brought up to date with the sources.
QString updatedCopy(const QString &file, const QString &sources, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    if (!QFile::copy(translations(file), copy))
        return {};
    QProcess lupdate;
    lupdate.start(QStringLiteral(SPP_LUPDATE),
            { QStringLiteral("-silent"), QStringLiteral("-I"),
                    test::sourceFolder() + QStringLiteral("/app"), QStringLiteral("-I"),
                    test::sourceFolder() + QStringLiteral("/plugins"), QStringLiteral("-locations"),
                    QStringLiteral("none"), test::sourceFolder() + QLatin1Char('/') + sources,
                    QStringLiteral("-ts"), copy });
    lupdate.waitForFinished(-1);
    return lupdate.exitCode() == 0 ? copy : QString();
}

QStringList linesOf(const QString &file)
{
    QFile opened(translations(file));
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    return QString::fromUtf8(opened.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// English term, lower case, to its Vietnamese one. The columns used hold no quoted comma.
QHash<QString, QString> glossary()
{
    QHash<QString, QString> terms;
    for (const QString &line : linesOf(QStringLiteral("glossary.csv")).mid(1)) {
        if (line.section(QLatin1Char(','), 0, 2).contains(QLatin1Char('"')))
            continue;
        terms.insert(line.section(QLatin1Char(','), 2, 2).toLower(),
                line.section(QLatin1Char(','), 1, 1));
    }
    return terms;
}

/// What `faultIn` finds in the sources below some folders, with the names of the files.
QStringList faultsIn(const QStringList &folders,
        const std::function<QString(const QString &name, const QString &content)> &faultIn)
{
    QStringList faults;
    for (const QString &folder : folders) {
        QDirIterator sources(test::sourceFolder() + QLatin1Char('/') + folder,
                { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
                QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            const QString fault
                    = faultIn(QFileInfo(file).fileName(), QString::fromUtf8(file.readAll()));
            if (!fault.isEmpty())
                faults.append(file.fileName() + QStringLiteral(": ") + fault);
        }
    }
    return faults;
}

QString faultOf(const test::Translation &text)
{
    if (text.state == QLatin1String("unfinished"))
        return QStringLiteral("not translated");
    if (!text.state.isEmpty())
        return QStringLiteral("no longer in the sources");
    for (const QString &form : text.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (test::markers(form) != test::markers(text.source))
            return QStringLiteral("other place markers than the English text");
    }
    return {};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void faultsAreSeen_data();
    void faultsAreSeen();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void termsAreThoseOfTheGlossary_data() { everyTextIsTranslated_data(); }
    void termsAreThoseOfTheGlossary();
    void onlyListedTextsEqualTheEnglish_data() { everyTextIsTranslated_data(); }
    void onlyListedTextsEqualTheEnglish();
    void textsOfTheToolkitAreTranslated();
    void textsOfTheEngineAreGathered();
    void errorsAreTranslated();
    void wordsOfLibrariesAreFramed();
};

void TestTranslations::faultsAreSeen_data()
{
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("finished") << "%1 thửa"
                              << "" << false;
    QTest::newRow("unfinished") << "%1 thửa"
                                << "unfinished" << true;
    QTest::newRow("vanished") << "%1 thửa"
                              << "vanished" << true;
    QTest::newRow("empty") << ""
                           << "" << true;
    QTest::newRow("marker forgotten") << "các thửa"
                                      << "" << true;
}

void TestTranslations::faultsAreSeen()
{
    QFETCH(QString, translation);
    QFETCH(QString, state);
    const test::Translation text{ {}, QStringLiteral("%1 parcels"), { translation }, state };
    QTEST(!faultOf(text).isEmpty(), "isFault");
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sources");
    QTest::newRow("program") << "spp_vi.ts"
                             << "app";
    QTest::newRow("land plugin") << "plugins/land_vi.ts"
                                 << "plugins/land";
    QTest::newRow("flood plugin") << "plugins/flood_vi.ts"
                                  << "plugins/flood";
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(QString, sources);
    QTemporaryDir folder;
    const QString copy = updatedCopy(file, sources, folder);
    QVERIFY2(!copy.isEmpty(), "lupdate failed");
    QString why;
    const std::vector<test::Translation> texts = test::readTranslations(copy, &why);
    QVERIFY2(why.isEmpty() && !texts.empty(), qPrintable(why));
    QStringList faults;
    for (const test::Translation &text : texts) {
        // The name of a helper class is nobody's context: such a text is never found again.
        const QString fault = text.context == QLatin1String("Texts")
                ? QStringLiteral("has lost its context")
                : faultOf(text);
        if (!fault.isEmpty())
            faults.append(QStringLiteral("%1|%2: %3").arg(text.context, text.source, fault));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestTranslations::termsAreThoseOfTheGlossary()
{
    QFETCH(QString, file);
    const QHash<QString, QString> terms = glossary();
    QVERIFY(terms.size() > 50);
    const QStringList exceptions = linesOf(QStringLiteral("glossary-exceptions.txt"));
    QString why;
    QStringList faults;
    for (const test::Translation &text : test::readTranslations(translations(file), &why)) {
        const QString term = terms.value(text.source.toLower());
        const QString key = text.context + QLatin1Char('|') + text.source;
        if (term.isEmpty() || exceptions.contains(key))
            continue;
        if (text.forms.value(0).toLower() != term.toLower())
            faults.append(QStringLiteral("%1: \"%2\" instead of \"%3\"")
                                  .arg(key, text.forms.value(0), term));
    }
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestTranslations::onlyListedTextsEqualTheEnglish()
{
    QFETCH(QString, file);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    const QStringList listed = linesOf(QStringLiteral("equal-to-english.txt"));
    QString why;
    QStringList faults;
    for (const test::Translation &text : test::readTranslations(translations(file), &why)) {
        const QString words
                = QString(text.source).remove(QRegularExpression(QStringLiteral("%[0-9n]")));
        if (text.forms.value(0) == text.source && words.contains(word)
                && !listed.contains(text.source))
            faults.append(text.context + QLatin1Char('|') + text.source);
    }
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestTranslations::textsOfTheToolkitAreTranslated()
{
    QString why;
    const auto texts = test::readTranslations(translations(QStringLiteral("qt_vi.ts")), &why);
    QVERIFY2(why.isEmpty() && texts.size() > 100, qPrintable(why));
    for (const test::Translation &text : texts) {
        const QString fault = faultOf(text);
        QVERIFY2(
                fault.isEmpty(), qPrintable(text.context + QLatin1Char('|') + text.source + fault));
        QVERIFY2(text.forms.value(0) != text.source, qPrintable(text.source));
    }
}

/// The engine has no tr(): a text put straight into an Error would stay English for ever.
void TestTranslations::textsOfTheEngineAreGathered()
{
    static const QRegularExpression bare(QStringLiteral(
            R"re((Error::\w+|\.advise|\.atFeature|std::string)\(\s*"[^"]*[A-Za-z]{2}|\.(reason|advice) = ")re"));
    QVERIFY(bare.match(QStringLiteral("Error::badInput(\n  \"no cells\")")).hasMatch());
    int files = 0;
    const QStringList faults = faultsIn(
            { QStringLiteral("app/engine") }, [&](const QString &, const QString &content) {
                ++files;
                return bare.match(content).captured();
            });
    QVERIFY(files > 100);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// Promises that our own code broke stay in its words: they are for its makers.
void TestTranslations::errorsAreTranslated()
{
    static const QRegularExpression bare(QStringLiteral(
            R"re((Error::(badInput|environment|usage|crsMismatch|cancelled)|\.advise)\(\s*"[^"]*[A-Za-z]{2})re"));
    QVERIFY(bare.match(QStringLiteral("Error::badInput(\n  \"no cells\")")).hasMatch());
    QVERIFY(!bare.match(QStringLiteral("Error::badInput(Texts::tr(\"no cells\")")).hasMatch());
    const QStringList faults = faultsIn(
            { QStringLiteral("app/core"), QStringLiteral("app/dossier"), QStringLiteral("app/cli"),
                    QStringLiteral("app/gui"), QStringLiteral("plugins/flood"),
                    QStringLiteral("plugins/land") },
            [](const QString &, const QString &content) { return bare.match(content).captured(); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// What a library or the system says reaches a reader through the functions that word or quote it.
void TestTranslations::wordsOfLibrariesAreFramed()
{
    static const QRegularExpression raw(QStringLiteral(
            "errorString\\(\\)|CPLGetLastErrorMsg|sqlite3_errmsg|PQerrorMessage|takeGeosMessage|"
            "_strerror\\(|GEOSisValidReason"));
    static const QRegularExpression framed(
            QStringLiteral("saidBy|systemWords|gdalWords|serverWords|geosWords"));
    const QStringList frames{ QStringLiteral("fileproblem.cpp"), QStringLiteral("writefailure.cpp"),
        QStringLiteral("sqliteerror.cpp"), QStringLiteral("postgresconnect.cpp"),
        QStringLiteral("geometry.h"), QStringLiteral("geometry.cpp"),
        // into caches, which are worded when they are read
        QStringLiteral("gridpolygon.cpp"),
        // what Qt says of JSON is in qt_vi.ts
        QStringLiteral("proposal.cpp") };
    const auto faultIn = [&](const QString &name, const QString &content) {
        if (frames.contains(name))
            return QString();
        for (const QString &statement : content.split(QLatin1Char(';'))) {
            if (statement.contains(raw) && !statement.contains(framed))
                return statement.simplified().right(120);
        }
        return QString();
    };
    QVERIFY(!faultIn(QStringLiteral("a.cpp"), QStringLiteral("return file.errorString();"))
                     .isEmpty());
    const QStringList faults
            = faultsIn({ QStringLiteral("app"), QStringLiteral("plugins") }, faultIn);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
