// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rulesfixture.h"

#include "core/rules/corerulekinds.h"
#include "core/rules/ruleevaluator.h"

#include <QFile>
#include <QTemporaryDir>

namespace spp::test {

namespace {

std::shared_ptr<const engine::Geometry> geometry(const char *wkt)
{
    Result<engine::Geometry> read = engine::Geometry::fromWkt(wkt);
    if (!read)
        qFatal("%s", read.error().reason.c_str());
    return std::make_shared<engine::Geometry>(std::move(*read));
}

} // namespace

const Contributions &coreKinds()
{
    static const std::unique_ptr<Contributions> contributions = [] {
        auto made = std::make_unique<Contributions>();
        addCoreRuleKinds(*made);
        return made;
    }();
    return *contributions;
}

QString packText(const QString &inputs, const QString &rules, const QString &tables)
{
    QString text = QStringLiteral("pack: sample\n"
                                  "version: \"1\"\n"
                                  "title: {vi: a, en: a}\n"
                                  "document: {vi: a, en: a}\n"
                                  "valid_from: 2021-07-05\n");
    if (!inputs.isEmpty())
        text += QStringLiteral("inputs:\n") + inputs;
    if (!tables.isEmpty())
        text += QStringLiteral("tables:\n") + tables;
    return text + QStringLiteral("rules:\n") + rules;
}

Result<RulePack> readPack(const QString &yaml)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pack.yaml")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    file.write(yaml.toUtf8());
    file.close();
    return RulePack::read(file.fileName(), coreKinds());
}

RulePack goodPack(const QString &yaml)
{
    Result<RulePack> pack = readPack(yaml);
    if (!pack)
        qFatal("%s", pack.error().text().c_str());
    return std::move(*pack);
}

QString errorText(const Error &error)
{
    const QString text = QString::fromStdString(error.text());
    return text.mid(text.indexOf(QStringLiteral("pack.yaml")));
}

void SampleCase::setSite(const char *wkt, std::optional<double> accuracy_m)
{
    subject.geometry = geometry(wkt);
    subject.accuracy_m = accuracy_m;
}

void SampleCase::addTheme(const QString &id, std::optional<double> accuracy_m)
{
    Theme theme;
    theme.id = id;
    theme.title = { id, id };
    theme.accuracy_m = accuracy_m;
    theme.updatedOn = at;
    source.addTheme(theme);
}

void SampleCase::addFeature(const QString &theme, const char *wkt, const QVariantMap &attributes)
{
    const engine::Box everywhere{ -1e9, -1e9, 1e9, 1e9 };
    const auto before = source.features(theme, everywhere, at);
    source.addFeature(theme, { qlonglong(before->size()) + 1, geometry(wkt), attributes });
}

RuleContext SampleCase::context()
{
    RuleContext context;
    context.subject = &subject;
    context.proposal = &proposal;
    context.source = &source;
    context.at = at;
    context.tolerance_m2 = tolerance_m2;
    return context;
}

Finding SampleCase::run(const RulePack &pack)
{
    Feedback feedback;
    const auto finding = RuleEvaluator::evaluate(pack.rules.front(), pack, context(), feedback);
    if (!finding)
        qFatal("%s", finding.error().text().c_str());
    if (!*finding)
        qFatal("the rule does not apply");
    return **finding;
}

} // namespace spp::test
