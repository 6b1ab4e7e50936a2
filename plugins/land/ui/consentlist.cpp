// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/consentlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::land {

namespace {

constexpr int gap = 4;

} // namespace

ConsentList::ConsentList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    hide();
}

void ConsentList::addField(qlonglong restriction, const QString &title, const QString &document)
{
    auto *label = new QLabel(title);
    label->setWordWrap(true);
    auto *field = new QLineEdit(document);
    field->setObjectName(QStringLiteral("consent%1").arg(restriction));
    field->setPlaceholderText(tr("Document of the holder’s consent"));
    field->setAccessibleName(title);
    m_column->addWidget(label);
    m_column->addWidget(field);
    connect(field, &QLineEdit::editingFinished, this,
            [this, field, restriction] { emit consented(restriction, field->text().trimmed()); });
    m_shown.push_back(restriction);
}

void ConsentList::show(
        const std::vector<RestrictionProblem> &needed, const std::vector<RestrictionConsent> &given)
{
    std::vector<qlonglong> wanted;
    for (const RestrictionProblem &problem : needed)
        wanted.push_back(problem.restriction.id);
    for (const RestrictionConsent &consent : given)
        wanted.push_back(consent.restriction);
    const bool isStale = std::any_of(m_shown.begin(), m_shown.end(), [&wanted](qlonglong shown) {
        return std::find(wanted.begin(), wanted.end(), shown) == wanted.end();
    });
    if (isStale) {
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        m_shown.clear();
    }
    const auto isShown = [this](qlonglong id) {
        return std::find(m_shown.begin(), m_shown.end(), id) != m_shown.end();
    };
    for (const RestrictionProblem &problem : needed) {
        const Restriction &restriction = problem.restriction;
        if (!isShown(restriction.id))
            addField(restriction.id,
                    tr("Parcel %1: %2 %3, %4")
                            .arg(problem.parcel.facts.number, restrictionWord(restriction.kind),
                                    restriction.caseNumber, restriction.holder),
                    {});
    }
    for (const RestrictionConsent &consent : given) {
        if (!isShown(consent.restriction))
            addField(consent.restriction, tr("Consent that was recorded"), consent.document);
    }
    setVisible(!m_shown.empty());
}

} // namespace spp::land
