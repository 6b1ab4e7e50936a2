// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What holds for any scenario file: it is read, or the error says where it is wrong; what was read
// runs, or says why it does not. RapidCheck prints the file that failed;
// RC_PARAMS="max_success=5000" tries more.
#include "flood/simulation/scenariofile.h"
#include "floodtown.h"

#include "engine/flood/floodrun.h"
#include "support/sameseed.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

/// Ends a run after a while: a mutant may last for days.
class Patience final : public Feedback {
public:
    Patience() { m_timer.start(); }
    bool isCancelled() const override { return m_timer.elapsed() > 100; }
    void progress(long long, long long) override { }

private:
    QElapsedTimer m_timer;
};

int anyBelow(int end) { return *rc::gen::inRange(0, std::max(1, end)); }

QByteArray anyOf(const QList<QByteArray> &words) { return words[anyBelow(int(words.size()))]; }

/// Numbers and words that no scenario should hold, or only in another place.
QByteArray anyToken()
{
    return anyOf({ "0", "-1", "-0.0", "1e308", "-1e308", "1e-308", "nan", ".inf", "99999999999",
            "2147483648", "0.5", "0x10", "1,5", "''", "~", "[]", "{}", "[1, 2]", "{a: 1}", "&a b",
            "*a", "!!int x", "true", "outside", "wall", "min", "m", "550150 1109950", "9 9 9",
            "\xC3\xA9", "\xFF", "# x", "|", "stage", "pump" });
}

QByteArray replaceMatch(const QByteArray &text, const char *pattern, const QByteArray &with)
{
    const QString all = QString::fromUtf8(text);
    auto matches = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(all);
    QList<QRegularExpressionMatch> found;
    while (matches.hasNext())
        found.append(matches.next());
    if (found.isEmpty())
        return text;
    const auto chosen = found[anyBelow(int(found.size()))];
    return all.left(int(chosen.capturedStart())).toUtf8() + with
            + all.mid(int(chosen.capturedEnd())).toUtf8();
}

QByteArray mutated(QByteArray text)
{
    const int at = anyBelow(int(text.size()));
    QList<QByteArray> lines = text.split('\n');
    const int line = anyBelow(int(lines.size()));
    switch (anyBelow(9)) {
    case 0:
        return replaceMatch(text, "-?\\d+(\\.\\d+)?", anyToken());
    case 1:
        return replaceMatch(text, "[a-z_]+", anyToken());
    case 2:
        return text.remove(at, 1 + anyBelow(40));
    case 3:
        return text.insert(at,
                anyOf({ "\t", ":", "- ", "{", "}", "[", "]", "\"", "\n", "#", "&", "*", "%", "@",
                        "---\n", "...\n", "\xEF\xBB\xBF", "\r" }));
    case 4:
        return text.left(at);
    case 5:
        lines.insert(anyBelow(int(lines.size())), lines[line]);
        break;
    case 6:
        lines.removeAt(line);
        break;
    case 7:
        lines.swapItemsAt(line, anyBelow(int(lines.size())));
        break;
    default:
        lines[line].prepend(anyOf({ " ", "  ", "\t" }));
    }
    return lines.join('\n');
}

/// "…polder.yaml:12:3", or another file that the scenario names.
bool saysWhere(const Error &error)
{
    const QString file = QString::fromStdString(error.file);
    static const QRegularExpression place(QStringLiteral("polder\\.yaml(:[1-9]\\d*){1,2}$"));
    return place.match(file).hasMatch()
            || (!file.isEmpty() && !file.contains(QStringLiteral("polder.yaml")));
}

} // namespace

class TestScenarioProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { takeTheSameCases(); }
    void mutantsRunOrSayWhere();
};

void TestScenarioProperties::mutantsRunOrSayWhere()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    const QString path = folder.filePath(QStringLiteral("polder.yaml"));
    QVERIFY(rc::check([&] {
        QByteArray text = FloodTown::scenarioText().toUtf8();
        for (int left = 1 + anyBelow(3); left > 0; --left)
            text = mutated(text);
        QFile file(path);
        RC_ASSERT(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        Result<ScenarioFile> read = ScenarioFile::read(path);
        if (!read) {
            RC_LOG() << text.toStdString() << '\n' << read.error().text();
            RC_ASSERT(!read.error().reason.empty());
            RC_ASSERT(read.error().code != ErrorCode::Usage);
            RC_ASSERT(text.trimmed().isEmpty() || saysWhere(read.error()));
            return;
        }
        Patience patience;
        const auto run = engine::runFlood(read->setup, &patience);
        RC_LOG() << text.toStdString() << '\n' << (run ? "" : run.error().text());
        RC_ASSERT((run.ok() && run->mass.isValid()) || (!run.ok() && !run.error().reason.empty()));
    }));
}

QTEST_GUILESS_MAIN(TestScenarioProperties)
#include "test_scenarioproperties.moc"
