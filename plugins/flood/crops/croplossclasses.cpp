// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/crops/croplossclasses.h"

#include "core/profile/yamlreader.h"
#include "flood/jsontext.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CropLossClasses)
};

Result<CropLossClass> readClass(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("id"), key("title"), key("colour"), key("up_to") }));
    CropLossClass one;
    SPP_ASSIGN(one.id, entry.text("id"));
    SPP_ASSIGN(one.title, entry.localised("title"));
    SPP_ASSIGN(one.colour, entry.text("colour"));
    SPP_ASSIGN(one.upTo, entry.number("up_to"));
    if (!QColor(one.colour).isValid())
        return entry.problem(Texts::tr("\"%1\" is no colour.").arg(one.colour));
    return one;
}

} // namespace

Result<CropLossClasses> CropLossClasses::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("classes") }));
    SPP_ASSIGN(const auto entries, file.maps("classes"));
    CropLossClasses classes;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(CropLossClass one, readClass(entry));
        if (!classes.m_all.empty()) {
            const std::optional<double> &before = classes.m_all.back().upTo;
            if (!before || (one.upTo && *one.upTo <= *before))
                return entry.problem(
                        Texts::tr("The shares of \"up_to\" must rise; the last class has none."));
        }
        classes.m_all.push_back(std::move(one));
    }
    if (classes.m_all.empty() || classes.m_all.back().upTo)
        return file.problem(
                Texts::tr("The shares of \"up_to\" must rise; the last class has none."));
    return classes;
}

Result<CropLossClasses> CropLossClasses::load(const OfficeFiles &files)
{
    const QString name = key("flood/crop-loss-classes.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    return read(path);
}

const CropLossClass &CropLossClasses::of(double share) const
{
    return *std::find_if(m_all.begin(), m_all.end(),
            [&](const CropLossClass &one) { return !one.upTo || share <= *one.upTo; });
}

} // namespace spp::flood
