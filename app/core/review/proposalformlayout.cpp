// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/proposalformlayout.h"

#include "core/rules/packnode.h"

#include <QCoreApplication>
#include <QFile>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ProposalFormLayout)
};

QString key(const char *name) { return QString::fromLatin1(name); }

} // namespace

Result<ProposalFormLayout> ProposalFormLayout::read(const OfficeFiles &files)
{
    const QString path = files.find(key("forms/proposal.yaml"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return Error::environment(Texts::tr("This file cannot be read.").toStdString())
                .inFile("forms/proposal.yaml");
    }
    SPP_ASSIGN(const PackNode root, PackNode::parse(file.readAll(), path));
    SPP_TRY(root.onlyKeys({ key("first"), key("area_difference_percent") }));
    ProposalFormLayout form;
    SPP_ASSIGN(form.m_first, root[key("first")].texts());
    SPP_ASSIGN(form.m_areaDifference_percent, root[key("area_difference_percent")].number());
    return form;
}

} // namespace spp
