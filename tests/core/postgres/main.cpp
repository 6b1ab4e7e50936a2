// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "serverfixture.h"
#include "tests.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    spp::test::PostgresServer server;
    if (const QString failed = server.start(); !failed.isEmpty())
        qFatal("%s", qPrintable(failed));
    spp::test::useServer(&server);
    int failed = 0;
    // The one that breaks the server is the last.
    for (const auto make : { makeAddressTest, makeConnectionTest, makeStatementsTest,
                 makeSchemaTest, makePushDownTest, makeSameSearchTest, makeSameContentTest,
                 makePushDownCommandTest, makeBrokenTest })
        failed += QTest::qExec(make().get(), argc, argv);
    return failed == 0 ? 0 : 1;
}
