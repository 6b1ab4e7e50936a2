// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/rulepack.h"

#include "core/rules/packreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RulePack)
};

QString key(const char *name) { return QLatin1String(name); }

Result<void> readHead(const PackNode &root, RulePack &pack)
{
    SPP_ASSIGN(pack.id, root[key("pack")].text());
    SPP_ASSIGN(pack.version, root[key("version")].text());
    SPP_ASSIGN(pack.title, root[key("title")].localised());
    SPP_ASSIGN(pack.document, root[key("document")].localised());
    SPP_ASSIGN(pack.validFrom, root[key("valid_from")].date());
    if (root.has(key("valid_to"))) {
        SPP_ASSIGN(pack.validTo, root[key("valid_to")].date());
        if (pack.validTo < pack.validFrom)
            return root[key("valid_to")].error(Texts::tr("it ends before it begins"));
    }
    pack.family = pack.id;
    if (root.has(key("family"))) {
        SPP_ASSIGN(pack.family, root[key("family")].text());
    }
    if (root.has(key("notes"))) {
        SPP_ASSIGN(pack.notes, root[key("notes")].text());
    }
    return {};
}

Result<void> readInputs(const PackNode &node, RulePack &pack)
{
    if (node.isDefined() && !node.isList())
        return node.error(Texts::tr("a list of inputs is expected here"));
    QSet<QString> names;
    for (const PackNode &item : node.items()) {
        SPP_ASSIGN(ProposalInput input, readInput(item));
        if (names.contains(input.name))
            return item.error(Texts::tr("the input %1 is declared twice").arg(input.name));
        names.insert(input.name);
        pack.inputs.push_back(std::move(input));
    }
    return {};
}

Result<void> readTables(const PackNode &node, RulePack &pack)
{
    if (node.isDefined() && !node.isMap())
        return node.error(Texts::tr("a map of tables is expected here"));
    for (const PackNode::Entry &entry : node.entries()) {
        SPP_ASSIGN(const LookupTable table, readTable(entry.key, entry.value));
        pack.tables.insert(entry.key, table);
    }
    return {};
}

Result<void> readRules(const PackNode &root, const Contributions &contributions, RulePack &pack)
{
    QString verified = QStringLiteral("M");
    if (root.has(key("verified"))) {
        SPP_ASSIGN(verified, readMark(root[key("verified")]));
    }
    const PackNode list = root[key("rules")];
    if (!list.isList())
        return list.error(Texts::tr("a list of rules is expected here"));
    QSet<QString> ids;
    for (const PackNode &item : list.items()) {
        SPP_ASSIGN(Rule rule, readRule(item, pack, verified, contributions));
        if (ids.contains(rule.id)) {
            return item[key("id")].error(Texts::tr("the rule %1 is there twice").arg(rule.id));
        }
        ids.insert(rule.id);
        pack.rules.push_back(std::move(rule));
    }
    return {};
}

Result<void> readNotEncoded(const PackNode &node, RulePack &pack)
{
    for (const PackNode &item : node.items()) {
        SPP_TRY(item.onlyKeys({ key("ref"), key("reason") }));
        RulePack::NotEncoded entry;
        SPP_ASSIGN(entry.reference, item[key("ref")].text());
        SPP_ASSIGN(entry.reason, item[key("reason")].localised());
        pack.notEncoded.push_back(std::move(entry));
    }
    return {};
}

} // namespace

Result<QByteArray> readRuleFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error::badInput(Texts::tr("This file cannot be read.").toStdString())
                .inFile(path.toStdString());
    }
    return file.readAll();
}

bool RulePack::isInForce(QDate date) const
{
    return date >= validFrom && (!validTo.isValid() || date <= validTo);
}

Result<RulePack> RulePack::read(const QString &path, const Contributions &contributions)
{
    SPP_ASSIGN(const QByteArray bytes, readRuleFile(path));
    SPP_ASSIGN(const PackNode root, PackNode::parse(bytes, path));
    SPP_TRY(root.onlyKeys({ key("pack"), key("family"), key("version"), key("title"),
            key("document"), key("valid_from"), key("valid_to"), key("verified"), key("notes"),
            key("inputs"), key("tables"), key("rules"), key("not_encoded") }));
    RulePack pack;
    pack.path = path;
    pack.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    SPP_TRY(readHead(root, pack));
    SPP_TRY(readInputs(root[key("inputs")], pack));
    SPP_TRY(readTables(root[key("tables")], pack));
    SPP_TRY(readRules(root, contributions, pack));
    SPP_TRY(readNotEncoded(root[key("not_encoded")], pack));
    return pack;
}

} // namespace spp
