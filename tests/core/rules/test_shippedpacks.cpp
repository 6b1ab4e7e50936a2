// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rulesfixture.h"
#include "support/testdata.h"
#include "tests.h"

#include "core/rules/packinputs.h"
#include "core/rules/packtester.h"
#include "core/rules/rulepack.h"

#include <QDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// Every pack in resources/rules passes the tests that it carries.
class ShippedPacksTest : public QObject {
    Q_OBJECT

private slots:
    void passesItsOwnTests_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(sourceFolder() + "/resources/rules");
        for (const QString &name : folder.entryList({ "*.yaml" }, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.absoluteFilePath(name);
    }

    void passesItsOwnTests()
    {
        QFETCH(QString, path);
        Feedback feedback;
        const auto report = PackTester::run(path, coreKinds(), feedback);
        QVERIFY2(report.ok(), report.ok() ? "" : report.error().text().c_str());
        QVERIFY(report->tests >= 2 * report->rules || !report->failures.empty());
        for (const PackTestFailure &failure : report->failures)
            qWarning("%s %s: %s", qPrintable(failure.place), qPrintable(failure.test),
                    qPrintable(failure.reason));
        QVERIFY(report->failures.empty());
    }

    void everyChoiceHasItsWords()
    {
        const QDir folder(sourceFolder() + "/resources/rules");
        std::vector<RulePack> packs;
        for (const QString &name : folder.entryList({ "*.yaml" }, QDir::Files, QDir::Name)) {
            auto pack = RulePack::read(folder.absoluteFilePath(name), coreKinds());
            QVERIFY2(pack.ok(), pack.ok() ? "" : pack.error().text().c_str());
            packs.push_back(std::move(*pack));
        }
        std::vector<const RulePack *> all;
        for (const RulePack &pack : packs)
            all.push_back(&pack);
        const auto inputs = mergedInputs(all);
        QVERIFY(inputs.ok());
        int choices = 0;
        for (const ProposalInput &input : *inputs) {
            for (const QString &choice : input.choices) {
                QVERIFY2(input.choiceWords.contains(choice), qPrintable(input.name + ' ' + choice));
                ++choices;
            }
        }
        QVERIFY(choices > 100);
    }
};

std::unique_ptr<QObject> makeShippedPacksTest() { return std::make_unique<ShippedPacksTest>(); }

#include "test_shippedpacks.moc"
