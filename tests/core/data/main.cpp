// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"
#include "worker.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--worker"))
        return spp::test::runWorker(arguments.mid(2));
    int failed = 0;
    for (const auto make : { makeTerritoryTest, makeOpenTest, makeAdminTest, makeAuditTest,
                 makeBackupTest, makeCommandsTest, makePlansTest, makeProcessesTest, makeRasterTest,
                 makeVerifyTest })
        failed += QTest::qExec(make().get(), argc, argv);
    return failed == 0 ? 0 : 1;
}
