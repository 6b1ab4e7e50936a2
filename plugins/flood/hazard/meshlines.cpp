// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/meshlines.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <functional>
#include <vector>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::MeshLines)
};

/// What a line of a .2dm begins with, and how many corners follow behind its number.
struct Element {
    const char *card;
    int corners;
};

constexpr Element elements[] = { { "E2L", 2 }, { "E3L", 3 }, { "E3T", 3 }, { "E4Q", 4 },
    { "E6T", 6 }, { "E8Q", 8 }, { "E9Q", 9 } };
constexpr int valuesOfCorner = 4; ///< its number, x, y, z

using Words = QList<QByteArray>;

Error damaged(qlonglong line, const QString &what)
{
    return Error::badInput(
            Texts::tr("The mesh is damaged in line %1: %2.").arg(line).arg(what).toStdString())
            .advise(Texts::tr("Copy it anew.").toStdString());
}

Error tooShort(qlonglong line, int has, int needs)
{
    return damaged(line, Texts::tr("it has %1 of %2 values").arg(has).arg(needs));
}

Result<void> eachLine(
        QFile &file, const std::function<Result<void>(qlonglong line, const Words &words)> &take)
{
    file.seek(0);
    for (qlonglong line = 1; !file.atEnd(); ++line)
        SPP_TRY(take(line, file.readLine().simplified().split(' ')));
    return {};
}

Result<std::vector<qlonglong>> cornersIn(QFile &file)
{
    std::vector<qlonglong> corners;
    SPP_TRY(eachLine(file, [&](qlonglong line, const Words &words) -> Result<void> {
        if (words.front() != "ND")
            return {};
        if (words.size() <= valuesOfCorner)
            return tooShort(line, int(words.size()) - 1, valuesOfCorner);
        corners.push_back(words[1].toLongLong());
        return {};
    }));
    std::sort(corners.begin(), corners.end());
    return corners;
}

Result<void> checkFaces(QFile &file, const std::vector<qlonglong> &corners)
{
    return eachLine(file, [&](qlonglong line, const Words &words) -> Result<void> {
        const auto *const element = std::find_if(std::begin(elements), std::end(elements),
                [&](const Element &one) { return words.front() == one.card; });
        if (element == std::end(elements))
            return {};
        const int first = 2; // behind the card and the number of the face
        if (words.size() < first + element->corners)
            return tooShort(line, int(words.size()) - 1, element->corners + 1);
        for (int i = first; i < first + element->corners; ++i) {
            if (!std::binary_search(corners.begin(), corners.end(), words[i].toLongLong()))
                return damaged(
                        line, Texts::tr("there is no corner %1").arg(QString::fromUtf8(words[i])));
        }
        return {};
    });
}

} // namespace

Result<void> checkMeshLines(const QString &path)
{
    QFile file(path);
    if (!path.endsWith(QLatin1String(".2dm"), Qt::CaseInsensitive)
            || !file.open(QIODevice::ReadOnly))
        return {};
    SPP_ASSIGN(const auto corners, cornersIn(file));
    return checkFaces(file, corners);
}

} // namespace spp::flood
