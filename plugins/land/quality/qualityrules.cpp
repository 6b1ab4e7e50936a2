// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/qualityrules.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::QualityRules)
};

QString named(const char *name) { return QString::fromLatin1(name); }

template <typename Value>
struct Word {
    const char *name;
    Value value;
};

constexpr Word<QualityCheck> checks[] = {
    { "self-crossing", QualityCheck::SelfCrossing },
    { "duplicate-parcel", QualityCheck::DuplicateParcel },
    { "overlap", QualityCheck::Overlap },
    { "gap", QualityCheck::Gap },
    { "missing-node", QualityCheck::MissingNode },
    { "near-nodes", QualityCheck::NearNodes },
    { "sliver", QualityCheck::Sliver },
    { "sheet-edge", QualityCheck::SheetEdge },
    { "no-outline", QualityCheck::NoOutline },
    { "building-outside", QualityCheck::BuildingOutside },
    { "area-difference", QualityCheck::AreaDifference },
    { "class-sum", QualityCheck::ClassSum },
    { "share-sum", QualityCheck::ShareSum },
    { "land-use-unknown", QualityCheck::LandUseUnknown },
    { "land-use-outdated", QualityCheck::LandUseOutdated },
    { "land-use-missing", QualityCheck::LandUseMissing },
    { "legal-area-missing", QualityCheck::LegalAreaMissing },
    { "duplicate-identity", QualityCheck::DuplicateIdentity },
    { "sheet-missing", QualityCheck::SheetMissing },
    { "number-missing", QualityCheck::NumberMissing },
    { "commune-missing", QualityCheck::CommuneMissing },
    { "commune-unknown", QualityCheck::CommuneUnknown },
    { "code-outside", QualityCheck::CodeOutside },
    { "code-invalid", QualityCheck::CodeInvalid },
    { "code-duplicate", QualityCheck::CodeDuplicate },
    { "code-missing", QualityCheck::CodeMissing },
};
constexpr Word<QualitySeverity> severities[] = {
    { "error", QualitySeverity::Error },
    { "warning", QualitySeverity::Warning },
    { "note", QualitySeverity::Note },
};
constexpr Word<QualityGroup> groups[] = {
    { "right", QualityGroup::Right },
    { "complete", QualityGroup::Complete },
    { "clean", QualityGroup::Clean },
    { "live", QualityGroup::Live },
};

template <typename Value, std::size_t count>
QString nameIn(const Word<Value> (&words)[count], Value value)
{
    for (const Word<Value> &word : words) {
        if (word.value == value)
            return named(word.name);
    }
    return {};
}

template <typename Value, std::size_t count>
Result<Value> valueIn(const Word<Value> (&words)[count], const YamlReader &entry, const char *key)
{
    SPP_ASSIGN(const QString name, entry.text(key));
    QStringList names;
    for (const Word<Value> &word : words) {
        if (name == QLatin1String(word.name))
            return word.value;
        names.append(named(word.name));
    }
    return entry.problem(Texts::tr("\"%1\" must be one of %2, not \"%3\".")
                                 .arg(named(key), names.join(QStringLiteral(", ")), name));
}

/// The numbers without which a check cannot be made.
Result<void> checkNumbers(const YamlReader &entry, const QualityRule &rule)
{
    std::vector<std::pair<const char *, bool>> needed;
    switch (rule.check) {
    case QualityCheck::Gap:
    case QualityCheck::Sliver:
        needed = { { "tolerance", rule.tolerance.has_value() },
            { "largest_m2", rule.largest_m2.has_value() } };
        break;
    case QualityCheck::Overlap:
    case QualityCheck::MissingNode:
    case QualityCheck::NearNodes:
    case QualityCheck::ClassSum:
        needed = { { "tolerance", rule.tolerance.has_value() } };
        break;
    case QualityCheck::ShareSum:
        needed = { { "tolerance", rule.tolerance.has_value() },
            { "fields", !rule.fields.isEmpty() } };
        break;
    case QualityCheck::BuildingOutside:
        needed = { { "tolerance", rule.tolerance.has_value() },
            { "themes", !rule.themes.isEmpty() } };
        break;
    case QualityCheck::AreaDifference:
        needed = { { "coefficient", rule.coefficient.has_value() },
            { "scale", rule.scale.has_value() }, { "floor_m2", rule.floor_m2.has_value() } };
        break;
    default:
        break;
    }
    for (const auto &[name, isThere] : needed) {
        if (!isThere)
            return entry.problem(Texts::tr("The check needs \"%1\".").arg(named(name)));
    }
    return {};
}

Result<QualityRule> readOne(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ named("code"), named("check"), named("severity"), named("group"),
            named("tolerance"), named("unit"), named("largest_m2"), named("coefficient"),
            named("scale"), named("floor_m2"), named("fields"), named("themes"), named("vi"),
            named("en"), named("fix_vi"), named("fix_en"), named("source"), named("mark") }));
    QualityRule rule;
    SPP_ASSIGN(rule.code, entry.text("code"));
    SPP_ASSIGN(rule.check, valueIn(checks, entry, "check"));
    SPP_ASSIGN(rule.severity, valueIn(severities, entry, "severity"));
    SPP_ASSIGN(rule.group, valueIn(groups, entry, "group"));
    SPP_ASSIGN(rule.tolerance, entry.number("tolerance"));
    SPP_ASSIGN(rule.unit, entry.text("unit", {}));
    SPP_ASSIGN(rule.largest_m2, entry.number("largest_m2"));
    SPP_ASSIGN(rule.coefficient, entry.number("coefficient"));
    SPP_ASSIGN(rule.scale, entry.number("scale"));
    SPP_ASSIGN(rule.floor_m2, entry.number("floor_m2"));
    SPP_ASSIGN(rule.fields, entry.list("fields"));
    SPP_ASSIGN(rule.themes, entry.list("themes"));
    SPP_ASSIGN(rule.title.vi, entry.text("vi"));
    SPP_ASSIGN(rule.title.en, entry.text("en"));
    SPP_ASSIGN(rule.fix.vi, entry.text("fix_vi"));
    SPP_ASSIGN(rule.fix.en, entry.text("fix_en"));
    SPP_ASSIGN(rule.source, entry.text("source"));
    SPP_ASSIGN(rule.mark, entry.text("mark"));
    SPP_TRY(checkNumbers(entry, rule));
    return rule;
}

Error codeTwice(const YamlReader &entry, const QString &code)
{
    return entry.problem(Texts::tr("The code \"%1\" stands there twice.").arg(code));
}

Error checkTwice(const YamlReader &entry, QualityCheck check)
{
    return entry.problem(Texts::tr("The check \"%1\" stands there twice.").arg(toString(check)));
}

Error fileMissing(const QString &name)
{
    return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
}

} // namespace

QString toString(QualityCheck check) { return nameIn(checks, check); }
QString toString(QualitySeverity severity) { return nameIn(severities, severity); }
QString toString(QualityGroup group) { return nameIn(groups, group); }

double QualityRule::areaTolerance_m2(double legalArea_m2) const
{
    return std::max(coefficient.value_or(0.0) * scale.value_or(0.0)
                    * std::sqrt(std::max(0.0, legalArea_m2)),
            floor_m2.value_or(0.0));
}

Result<QualityRules> QualityRules::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ named("rules") }));
    SPP_ASSIGN(const auto entries, file.maps("rules"));
    QualityRules rules;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(QualityRule rule, readOne(entry));
        if (rules.find(rule.code))
            return codeTwice(entry, rule.code);
        if (rules.find(rule.check))
            return checkTwice(entry, rule.check);
        rules.m_all.push_back(std::move(rule));
    }
    return rules;
}

Result<QualityRules> QualityRules::load(const OfficeFiles &files)
{
    const QString name = QStringLiteral("parcel-quality.yaml");
    const QString path = files.find(name);
    return path.isEmpty() ? Result<QualityRules>(fileMissing(name)) : read(path);
}

const QualityRule *QualityRules::find(QualityCheck check) const
{
    for (const QualityRule &rule : m_all) {
        if (rule.check == check)
            return &rule;
    }
    return nullptr;
}

const QualityRule *QualityRules::find(const QString &code) const
{
    for (const QualityRule &rule : m_all) {
        if (rule.code.compare(code, Qt::CaseInsensitive) == 0)
            return &rule;
    }
    return nullptr;
}

QStringList QualityRules::codes() const
{
    QStringList codes;
    for (const QualityRule &rule : m_all)
        codes.append(rule.code);
    return codes;
}

} // namespace spp::land
