// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/domain/theme.h"
#include "core/plugin/application.h"

#include <QGuiApplication>
#include <QTest>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    spp::LocalisedText::setLanguage(QStringLiteral("en"));
    if (!spp::Application::startQgis())
        return 1;
    int failed = 0;
    for (const auto make :
            { makeOverviewCellsTest, makeOverviewBuilderTest, makeOverviewDrawingTest })
        failed += QTest::qExec(make().get(), argc, argv);
    return failed == 0 ? 0 : 1;
}
