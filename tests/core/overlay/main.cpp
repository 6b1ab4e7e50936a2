// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/domain/theme.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    spp::LocalisedText::setLanguage(QStringLiteral("en"));
    int failed = 0;
    for (const auto make : { makeThemeStoreTest, makeThemeCacheFolderTest, makeThemeOverlayTest,
                 makeOverlayCommandTest })
        failed += QTest::qExec(make().get(), argc, argv);
    return failed == 0 ? 0 : 1;
}
