// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/exposure/damagecurves.h"

#include "flood/jsontext.h"
#include "flood/yamlnumbers.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::DamageCurves)
};

Result<NamedDamageCurve> readCurve(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("id"), key("title"), key("source"), key("mark"), key("money"),
            key("default"), key("uses"), key("depth_m"), key("share") }));
    NamedDamageCurve named;
    SPP_ASSIGN(named.id, entry.text("id"));
    SPP_ASSIGN(named.title, entry.localised("title"));
    SPP_ASSIGN(named.source, entry.localised("source"));
    SPP_ASSIGN(named.mark, entry.text("mark"));
    SPP_ASSIGN(named.isLocal, entry.boolean("money", false));
    SPP_ASSIGN(named.isDefault, entry.boolean("default", false));
    SPP_ASSIGN(named.uses, entry.list("uses"));
    SPP_ASSIGN(const auto depths, numberList(entry, "depth_m"));
    SPP_ASSIGN(const auto shares, numberList(entry, "share"));
    if (depths.size() != shares.size())
        return entry.problem(Texts::tr("\"depth_m\" and \"share\" must have as many numbers."));
    std::vector<engine::DamageCurve::Point> points;
    for (std::size_t i = 0; i < depths.size(); ++i)
        points.push_back({ depths[i], shares[i] });
    auto curve = engine::DamageCurve::create(std::move(points));
    if (!curve)
        return entry.problem(QString::fromStdString(curve.error().reason));
    named.curve = std::move(*curve);
    return named;
}

} // namespace

Result<DamageCurves> DamageCurves::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("curves") }));
    SPP_ASSIGN(const auto entries, file.maps("curves"));
    DamageCurves curves;
    int defaults = 0;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(NamedDamageCurve curve, readCurve(entry));
        const std::size_t place = curves.m_all.size();
        for (const NamedDamageCurve &other : curves.m_all) {
            if (other.id == curve.id)
                return entry.problem(
                        Texts::tr("The curve \"%1\" stands there twice.").arg(other.id));
        }
        for (const QString &use : curve.uses) {
            if (curves.m_ofUse.contains(use.toLower()))
                return entry.problem(Texts::tr("The use \"%1\" has two curves.").arg(use));
            curves.m_ofUse.insert(use.toLower(), place);
        }
        if (curve.isDefault) {
            curves.m_default = place;
            ++defaults;
        }
        curves.m_all.push_back(std::move(curve));
    }
    if (defaults != 1)
        return file.problem(Texts::tr("Exactly one curve must be the default."));
    return curves;
}

Result<DamageCurves> DamageCurves::load(const OfficeFiles &files)
{
    const QString name = QStringLiteral("flood/damage-curves.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    return read(path);
}

const NamedDamageCurve &DamageCurves::ofUse(const QString &use) const
{
    return m_all[m_ofUse.value(use.toLower(), m_default)];
}

bool DamageCurves::isMoney() const
{
    return std::all_of(m_all.begin(), m_all.end(),
            [](const NamedDamageCurve &curve) { return curve.isLocal; });
}

} // namespace spp::flood
