// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartinks.h"

#include "core/profile/officefiles.h"
#include "core/profile/yamlreader.h"
#include "gui/look/look.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ChartInks)
};

QStringList names()
{
    QStringList all{ QStringLiteral("ground"), QStringLiteral("water"),
        QStringLiteral("greatest") };
    for (int number = 1; number <= ChartInks::places; ++number)
        all.append(ChartInks::ofPlace(number));
    return all;
}

Result<QMap<QString, QColor>> colours(const YamlReader &file, const char *ground)
{
    SPP_ASSIGN(const YamlReader list, file.map(ground));
    SPP_TRY(list.allowOnly(names()));
    QMap<QString, QColor> inks;
    for (const QString &name : names()) {
        SPP_ASSIGN(const QString text, list.text(name.toLatin1().constData()));
        const QColor colour(QLatin1Char('#') + text);
        if (!colour.isValid())
            return list.problem(Texts::tr("\"%1\" is no colour.").arg(text));
        inks.insert(name, colour);
    }
    return inks;
}

const ChartInks *shared()
{
    static const Result<ChartInks> inks = ChartInks::read();
    return inks ? &*inks : nullptr;
}

} // namespace

Result<ChartInks> ChartInks::read()
{
    const QString path = OfficeFiles().find(QStringLiteral("flood/chart-inks.yaml"));
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ QStringLiteral("on-light"), QStringLiteral("on-dark") }));
    ChartInks inks;
    SPP_ASSIGN(inks.m_onLight, colours(file, "on-light"));
    SPP_ASSIGN(inks.m_onDark, colours(file, "on-dark"));
    return inks;
}

QColor chartInk(const QString &name)
{
    const ChartInks *inks = shared();
    const QColor ink = inks ? inks->ink(name, Look::palette().isDark) : QColor();
    return ink.isValid() ? ink : Look::colour(Role::Text);
}

QColor chartInkOnMap(const QString &name)
{
    const ChartInks *inks = shared();
    return inks ? inks->ink(name, false) : QColor(Qt::black);
}

} // namespace spp::flood
