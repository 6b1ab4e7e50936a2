// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/proposalwords.h"

#include "core/rules/packnode.h"

#include <QCoreApplication>
#include <QFile>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ProposalWords)
};

QString key(const char *name) { return QString::fromLatin1(name); }

Result<QMap<QString, LocalisedText>> words(const PackNode &choices)
{
    QMap<QString, LocalisedText> read;
    for (const PackNode::Entry &entry : choices.entries()) {
        SPP_ASSIGN(const LocalisedText word, entry.value.localised());
        read.insert(entry.key, word);
    }
    return read;
}

} // namespace

Result<ProposalWords> ProposalWords::read(const OfficeFiles &files)
{
    const QString path = files.find(key("forms/proposal.yaml"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return Error::environment(Texts::tr("This file cannot be read.").toStdString())
                .inFile("forms/proposal.yaml");
    }
    SPP_ASSIGN(const PackNode root, PackNode::parse(file.readAll(), path));
    SPP_TRY(root.onlyKeys({ key("first"), key("choices"), key("area_difference_percent") }));
    ProposalWords form;
    SPP_ASSIGN(form.m_first, root[key("first")].texts());
    SPP_ASSIGN(form.m_areaDifference_percent, root[key("area_difference_percent")].number());
    for (const PackNode::Entry &input : root[key("choices")].entries()) {
        SPP_ASSIGN(const auto read, words(input.value));
        form.m_choices.insert(input.key, read);
    }
    return form;
}

QString ProposalWords::choice(const QString &input, const QString &code) const
{
    const QString word = m_choices.value(input).value(code).text();
    return word.isEmpty() ? code : word;
}

} // namespace spp
