// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plancompare/planchangetable.h"

#include "core/plancompare/changewords.h"
#include "core/plancompare/comparisontext.h"
#include "core/plancompare/plannumber.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace spp {

namespace {

constexpr int margin = 8;
constexpr int widestChoice = 380;
constexpr int areaDecimals = 1;
constexpr int hectareDecimals = 4;
constexpr double percent = 100.0;

TableCell text(const QString &shown) { return { shown, {}, {}, false }; }

TableCell number(double value)
{
    return { plannumber::fixed(value, areaDecimals), value, {}, false, true };
}

QString versionTitle(const PlanVersion &version)
{
    return version.id() + QStringLiteral(" · ") + version.decisionNumber + QStringLiteral(" · ")
            + ComparisonText::shownDate(version.decisionDate);
}

void choose(QComboBox &field, const QString &id)
{
    const int index = field.findData(id);
    if (index >= 0)
        field.setCurrentIndex(index);
}

} // namespace

PlanChangeTable::PlanChangeTable(QWidget *parent)
    : TablePage(QStringLiteral("planChanges"), parent)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_arrow(new QLabel(QString::fromUtf16(u"→")))
    , m_compare(new QPushButton)
    , m_export(new QPushButton)
    , m_summary(new QLabel)
{
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_export->setObjectName(QStringLiteral("export"));
    m_summary->setObjectName(QStringLiteral("planSummary"));
    for (QComboBox *field : { m_from, m_to }) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        field->setMaximumWidth(widestChoice);
    }
    auto *choice = new QHBoxLayout;
    choice->setSpacing(margin);
    choice->setContentsMargins(margin, margin / 2, margin, 0);
    choice->addWidget(m_from);
    choice->addWidget(m_arrow);
    choice->addWidget(m_to);
    choice->addWidget(m_compare);
    choice->addStretch(1);
    m_summary->setContentsMargins(margin, margin / 2, margin, 0);
    m_summary->setWordWrap(true);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertLayout(0, choice);
    column->insertWidget(1, m_summary);
    addButton(m_export);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit stopAsked();
        else
            emit compareAsked();
    });
    connect(m_export, &QPushButton::clicked, this, &PlanChangeTable::exportAsked);
    for (QComboBox *field : { m_from, m_to })
        connect(field, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                &PlanChangeTable::showState);
    retranslate();
}

QString PlanChangeTable::from() const { return m_from->currentData().toString(); }

QString PlanChangeTable::to() const { return m_to->currentData().toString(); }

QString PlanChangeTable::summary() const { return m_summary->text(); }

void PlanChangeTable::setVersions(const std::vector<PlanVersion> &versions)
{
    m_versions = versions;
    const QString before = from();
    const QString after = to();
    for (QComboBox *field : { m_from, m_to }) {
        const QSignalBlocker quiet(field);
        field->clear();
        for (const PlanVersion &version : m_versions)
            field->addItem(versionTitle(version), version.id());
    }
    // The last of the list, and the version of the same plan that stands before it.
    for (size_t i = m_versions.size(); i > 1; --i) {
        if (m_versions[i - 2].plan.id == m_versions[i - 1].plan.id) {
            choose(*m_from, m_versions[i - 2].id());
            choose(*m_to, m_versions[i - 1].id());
            break;
        }
    }
    choose(*m_from, before);
    choose(*m_to, after);
    showState();
}

void PlanChangeTable::show(const Comparison &comparison)
{
    m_comparison = comparison;
    retranslate();
}

void PlanChangeTable::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    retranslate();
}

void PlanChangeTable::showState()
{
    const bool canCompare = !from().isEmpty() && from() != to()
            && from().section(QLatin1Char('@'), 0, 0) == to().section(QLatin1Char('@'), 0, 0);
    m_compare->setEnabled(m_isRunning || canCompare);
    m_export->setEnabled(!m_isRunning && m_comparison);
    for (QComboBox *field : { m_from, m_to })
        field->setEnabled(!m_isRunning && field->count() > 0);
}

void PlanChangeTable::fillRows()
{
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    if (m_comparison) {
        for (const ParcelChange &parcel : m_comparison->parcels) {
            for (const ParcelPart &part : parcel.parts) {
                rows.push_back({ text(parcel.sheet), text(parcel.number), text(parcel.communeName),
                        text(parcel.landUse), text(wordsOf(part.change).text()),
                        number(part.area_m2), number(percent * part.area_m2 / parcel.area_m2),
                        text(changewords::part(part, *m_comparison)) });
                keys.append(parcel.id);
            }
        }
    }
    setRows(rows, keys);
}

void PlanChangeTable::retranslate()
{
    TablePage::retranslate();
    setWindowTitle(tr("Compare plans"));
    m_compare->setText(m_isRunning ? tr("Stop") : tr("Compare"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Map, spreadsheet, list of parcels and the printed tables"));
    m_from->setAccessibleName(tr("Version to begin with"));
    m_to->setAccessibleName(tr("Version to compare it with"));
    m_from->setToolTip(m_from->accessibleName());
    m_to->setToolTip(m_to->accessibleName());
    setHeader({ tr("Map sheet"), tr("Parcel number"), tr("Commune"), tr("Land class"),
            tr("What changes"), tr("Area (m²)"), tr("% of the parcel"), tr("From and to") });
    setEmptyText(m_versions.size() < 2
                    ? tr("The territory has no two versions of a plan.")
                    : (m_comparison ? tr("No parcel changes.")
                                    : tr("Choose two versions of a plan and compare them.")));
    QString summary;
    if (m_comparison) {
        summary = tr("%1 parcels change function, %2 limits only; %3 ha change function")
                          .arg(m_comparison->parcelsWith(PlanChange::Function)
                                  + m_comparison->parcelsWith(PlanChange::Boundary))
                          .arg(m_comparison->parcelsWith(PlanChange::Limits))
                          .arg(plannumber::hectares(
                                  m_comparison->changedFunction_m2(), hectareDecimals));
    }
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    fillRows();
    showState();
}

} // namespace spp
