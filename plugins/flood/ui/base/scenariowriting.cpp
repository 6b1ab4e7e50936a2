// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/scenariowriting.h"

#include "flood/simulation/scenariofile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::BaseEditor)
};

Result<void> checkUnchanged(const NewScenario &scenario)
{
    QFile file(scenario.path);
    if (!scenario.isEdited)
        return {};
    if (file.open(QIODevice::ReadOnly) && file.readAll() == scenario.before.text())
        return {};
    return Error::environment(Texts::tr("Another program has changed the file.").toStdString())
            .inFile(scenario.path.toStdString())
            .advise(Texts::tr("Cancel, and edit it again.").toStdString());
}

Result<void> checkAndWrite(const NewScenario &scenario)
{
    SPP_ASSIGN(const QByteArray text, scenario.before.with(scenario.content));
    SPP_TRY(ScenarioFile::read(scenario.path, text));
    SPP_TRY(checkUnchanged(scenario));
    return writeScenario(scenario.path, text);
}

} // namespace

Result<void> writeChecked(const NewScenario &scenario)
{
    if (scenario.terrainFrom.isEmpty())
        return checkAndWrite(scenario);
    if (!QFile::copy(scenario.terrainFrom, scenario.terrainTo)) {
        return Error::environment(Texts::tr("The terrain cannot be written there.").toStdString())
                .inFile(scenario.terrainTo.toStdString());
    }
    const Result<void> written = checkAndWrite(scenario);
    if (!written)
        QFile::remove(scenario.terrainTo);
    return written;
}

QString fileNameFor(const QString &title)
{
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = title.toLower().normalized(QString::NormalizationForm_D).remove(marks);
    name.replace(QChar(0x111), QLatin1Char('d')); // đ, which has no mark to take off
    name.replace(others, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("base") : name) + QStringLiteral(".yaml");
}

QString freeTerrainPath(const QString &scenario)
{
    const QFileInfo file(scenario);
    const QString stem = file.absolutePath() + QLatin1Char('/') + file.completeBaseName()
            + QStringLiteral("-terrain");
    QString path = stem + QStringLiteral(".tif");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1-%2.tif").arg(stem).arg(i);
    return path;
}

} // namespace spp::flood
