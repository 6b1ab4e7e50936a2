// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/crops/croptable.h"

#include "base/filenumber.h"
#include "flood/jsontext.h"
#include "flood/yamlnumbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CropTable)
};

using Between = engine::CropDamage::Between;

bool isWithin(QDate at, QDate from, QDate to)
{
    return (!from.isValid() || from <= at) && (!to.isValid() || at <= to);
}

Result<QDate> dateOf(const YamlReader &entry, const char *name)
{
    SPP_ASSIGN(const QString text, entry.text(name, {}));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return entry.problem(Texts::tr("\"%1\" must be a day such as 2026-11-22.").arg(key(name)));
    return date;
}

Result<QString> markOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString mark, entry.text("mark"));
    if (!QStringList{ key("V"), key("S"), key("M") }.contains(mark))
        return entry.problem(Texts::tr("\"mark\" must be V, S or M."));
    return mark;
}

/// The rows of "loss": one list per depth, one number per duration.
Result<engine::CropDamage> readDamage(const YamlReader &entry, Between between)
{
    engine::CropDamage::Definition table;
    table.between = between;
    SPP_ASSIGN(table.duration_h, numberList(entry, "duration_h"));
    SPP_ASSIGN(const auto rows, entry.maps("loss"));
    for (const YamlReader &row : rows) {
        SPP_TRY(row.allowOnly({ key("depth_m"), key("share") }));
        SPP_ASSIGN(const auto depth, row.number("depth_m"));
        SPP_ASSIGN(const auto shares, numberList(row, "share"));
        if (!depth || shares.size() != table.duration_h.size())
            return row.problem(Texts::tr("A row needs \"depth_m\" and in \"share\" one number for "
                                         "each of \"duration_h\"."));
        table.depth_m.push_back(*depth);
        table.loss.insert(table.loss.end(), shares.begin(), shares.end());
    }
    auto damage = engine::CropDamage::create(std::move(table));
    if (!damage)
        return entry.problem(QString::fromStdString(damage.error().reason));
    return damage;
}

Result<CropStage> readStage(const YamlReader &entry, Between between)
{
    SPP_TRY(entry.allowOnly({ key("id"), key("title"), key("duration_h"), key("loss") }));
    SPP_ASSIGN(const QString id, entry.text("id"));
    SPP_ASSIGN(const LocalisedText title, entry.localised("title"));
    SPP_ASSIGN(engine::CropDamage damage, readDamage(entry, between));
    return CropStage{ id, title, std::move(damage) };
}

Result<CropValue> readValue(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("per_ha"), key("unit"), key("source"), key("mark"),
            key("valid_from"), key("valid_to") }));
    CropValue value;
    SPP_ASSIGN(const auto perHectare, entry.number("per_ha"));
    if (!perHectare || !(*perHectare > 0.0))
        return entry.problem(Texts::tr("\"per_ha\" must be above 0."));
    value.perHectare = *perHectare;
    SPP_ASSIGN(value.unit, entry.text("unit"));
    SPP_ASSIGN(value.source, entry.text("source"));
    SPP_ASSIGN(value.mark, markOf(entry));
    SPP_ASSIGN(value.from, dateOf(entry, "valid_from"));
    SPP_ASSIGN(value.to, dateOf(entry, "valid_to"));
    return value;
}

bool overlap(const CropValue &a, const CropValue &b)
{
    return (!a.to.isValid() || !b.from.isValid() || b.from <= a.to)
            && (!b.to.isValid() || !a.from.isValid() || a.from <= b.to);
}

Result<void> readStages(const YamlReader &entry, Crop &crop)
{
    if (crop.between != QLatin1String("linear") && crop.between != QLatin1String("step"))
        return entry.problem(Texts::tr("\"between\" must be linear or step."));
    const Between between = crop.between == QLatin1String("step") ? Between::Step : Between::Linear;
    SPP_ASSIGN(const auto stages, entry.maps("stages"));
    for (const YamlReader &one : stages) {
        SPP_ASSIGN(CropStage stage, readStage(one, between));
        if (crop.stage(stage.id))
            return one.problem(Texts::tr("The stage \"%1\" stands there twice.").arg(stage.id));
        crop.stages.push_back(std::move(stage));
    }
    return crop.stages.empty() ? entry.problem(Texts::tr("A crop needs a stage of its growth."))
                               : Result<void>();
}

Result<void> readValues(const YamlReader &entry, Crop &crop)
{
    SPP_ASSIGN(const auto values, entry.maps("values"));
    for (const YamlReader &one : values) {
        SPP_ASSIGN(const CropValue value, readValue(one));
        for (const CropValue &other : crop.values) {
            if (overlap(value, other))
                return one.problem(Texts::tr("The times of two values overlap."));
        }
        crop.values.push_back(value);
    }
    return {};
}

Result<Crop> readCrop(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("id"), key("title"), key("theme"), key("field"), key("codes"),
            key("source"), key("mark"), key("validity"), key("valid_from"), key("valid_to"),
            key("between"), key("stages"), key("values") }));
    Crop crop;
    SPP_ASSIGN(crop.id, entry.text("id"));
    SPP_ASSIGN(crop.title, entry.localised("title"));
    SPP_ASSIGN(crop.theme, entry.text("theme"));
    SPP_ASSIGN(crop.field, entry.text("field"));
    SPP_ASSIGN(crop.codes, entry.list("codes"));
    SPP_ASSIGN(crop.source, entry.text("source"));
    SPP_ASSIGN(crop.mark, markOf(entry));
    SPP_ASSIGN(crop.validity, entry.text("validity"));
    SPP_ASSIGN(crop.validFrom, dateOf(entry, "valid_from"));
    SPP_ASSIGN(crop.validTo, dateOf(entry, "valid_to"));
    SPP_ASSIGN(crop.between, entry.text("between"));
    if (crop.codes.isEmpty())
        return entry.problem(Texts::tr("\"codes\" must name what bears the crop."));
    SPP_TRY(readStages(entry, crop));
    SPP_TRY(readValues(entry, crop));
    return crop;
}

QStringList fallsOf(const Crop &crop)
{
    QStringList warnings;
    for (const CropStage &stage : crop.stages) {
        for (const auto &fall : stage.damage.falls())
            warnings.append(
                    Texts::tr("%1, %2: the loss at %3 m and %4 h is below that of shallower "
                              "or shorter water.")
                            .arg(crop.title.text(), stage.title.text())
                            .arg(QString::fromStdString(fileNumber(fall.depth_m)),
                                    QString::fromStdString(fileNumber(fall.duration_h))));
    }
    return warnings;
}

} // namespace

const CropStage *Crop::stage(const QString &wanted) const
{
    const auto found = std::find_if(
            stages.begin(), stages.end(), [&](const CropStage &one) { return one.id == wanted; });
    return found == stages.end() ? nullptr : &*found;
}

const CropValue *Crop::valueOn(QDate at) const
{
    const auto found = std::find_if(values.begin(), values.end(),
            [&](const CropValue &one) { return isWithin(at, one.from, one.to); });
    return found == values.end() ? nullptr : &*found;
}

bool Crop::holdsOn(QDate at) const { return isWithin(at, validFrom, validTo); }

Result<CropTable> CropTable::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("crops"), key("dossier_stage") }));
    SPP_ASSIGN(const auto entries, file.maps("crops"));
    CropTable table;
    table.m_path = path;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(Crop crop, readCrop(entry));
        for (const Crop &other : table.m_all) {
            if (other.id == crop.id)
                return entry.problem(Texts::tr("The crop \"%1\" stands there twice.").arg(crop.id));
        }
        table.m_warnings += fallsOf(crop);
        table.m_all.push_back(std::move(crop));
    }
    SPP_ASSIGN(table.m_dossierStage, file.text("dossier_stage", {}));
    const bool isThere = std::any_of(table.m_all.begin(), table.m_all.end(),
            [&](const Crop &crop) { return crop.stage(table.m_dossierStage); });
    if (!table.m_dossierStage.isEmpty() && !isThere)
        return file.problem(Texts::tr("\"dossier_stage\": no crop has the stage \"%1\".")
                                    .arg(table.m_dossierStage));
    return table;
}

Result<CropTable> CropTable::load(const OfficeFiles &files, const QString &path)
{
    if (!path.isEmpty())
        return read(path);
    const QString name = key("flood/crop-damage.yaml");
    const QString found = files.find(name);
    if (found.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    return read(found);
}

std::vector<std::pair<QString, LocalisedText>> CropTable::stages() const
{
    std::vector<std::pair<QString, LocalisedText>> all;
    for (const Crop &crop : m_all) {
        for (const CropStage &stage : crop.stages) {
            const bool isThere = std::any_of(
                    all.begin(), all.end(), [&](const auto &one) { return one.first == stage.id; });
            if (!isThere)
                all.emplace_back(stage.id, stage.title);
        }
    }
    return all;
}

Result<std::vector<Crop>> CropTable::at(const QString &stage, QDate day) const
{
    std::vector<Crop> crops;
    QStringList known;
    for (const auto &[id, title] : stages())
        known.append(id);
    for (const Crop &crop : m_all) {
        if (crop.stage(stage) && crop.holdsOn(day))
            crops.push_back(crop);
    }
    if (!crops.empty())
        return crops;
    if (m_all.empty())
        return Error::usage(Texts::tr("The crop damage table has no crop.").toStdString())
                .inFile(m_path.toStdString())
                .advise(Texts::tr("Enter the crops of your place; the file says how. Name it with "
                                  "--crops.")
                                .toStdString());
    if (!known.contains(stage))
        return Error::usage(Texts::tr("\"%1\" is no stage of a crop; there are %2.")
                                    .arg(stage, known.join(QStringLiteral(", ")))
                                    .toStdString())
                .advise(Texts::tr("Say which with --stage.").toStdString());
    return Error::usage(Texts::tr("No crop damage table with the stage \"%1\" holds on %2.")
                                .arg(stage, day.toString(Qt::ISODate))
                                .toStdString())
            .inFile(m_path.toStdString());
}

} // namespace spp::flood
