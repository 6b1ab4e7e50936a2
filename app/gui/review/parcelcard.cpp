// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/parcelcard.h"

#include "gui/look/look.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int padding = 12;
constexpr int rowGap = 4;
constexpr int swatchSize = 12;

QPixmap swatch(const QColor &colour)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(colour.isValid() ? colour : Qt::white);
    QPainter painter(&pixmap);
    painter.setPen(Look::colour(Role::MutedText));
    painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
    return pixmap;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            empty(inner);
        }
        delete item;
    }
}

} // namespace

QString cadastralArea(double area_m2)
{
    return QLocale().toString(area_m2, 'f', 1) + QString::fromUtf16(u" m²");
}

ParcelCard::ParcelCard(QWidget *parent)
    : QFrame(parent)
    , m_identity(new QLabel)
    , m_rowsBox(new QWidget)
    , m_rows(new QGridLayout(m_rowsBox))
    , m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("parcelCard"));
    setProperty("card", true);
    m_identity->setObjectName(QStringLiteral("identity"));
    m_identity->setTextFormat(Qt::RichText);
    m_identity->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(rowGap);
    m_rows->setHorizontalSpacing(padding);
    m_rows->setColumnStretch(1, 1);
    m_actions->setSpacing(padding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 2, padding, padding - 2);
    column->setSpacing(rowGap + 2);
    column->addWidget(m_identity);
    column->addWidget(m_rowsBox);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(padding);
    foot->addLayout(m_actions);
    foot->addStretch(1);
    column->addLayout(foot);
}

QString ParcelCard::identity() const
{
    return m_siteName.isEmpty() ? tr("Parcel %1, sheet %2").arg(m_facts.number, m_facts.sheet)
                                : m_siteName;
}

void ParcelCard::setFacts(const ParcelFacts &facts)
{
    m_facts = facts;
    m_siteName.clear();
    retranslate();
}

void ParcelCard::setSite(const QString &name, double area_m2)
{
    m_facts = {};
    m_facts.mapArea_m2 = area_m2;
    m_siteName = name;
    retranslate();
}

void ParcelCard::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(action->objectName());
    button->setProperty("link", true);
    button->setVisible(action->isVisible());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setVisible(action->isVisible());
    });
    m_actions->addWidget(button);
}

void ParcelCard::addRow(const QString &name, const QString &value, RowStyle style)
{
    const int row = m_rows->rowCount();
    auto *left = new QLabel(name);
    auto *right = new QLabel(value);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->setWordWrap(true);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    left->setProperty("muted", style == RowStyle::Muted);
    right->setProperty("muted", style == RowStyle::Muted);
    right->setProperty("problem", style == RowStyle::Wrong);
    m_rows->addWidget(left, row, 0, Qt::AlignTop);
    m_rows->addWidget(right, row, 1);
}

void ParcelCard::addLandUses()
{
    for (const ParcelFacts::LandUse &use : m_facts.landUses) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(rowGap + 2);
        auto *colour = new QLabel;
        colour->setPixmap(swatch(use.colour));
        colour->setAccessibleName(tr("Map colour of %1").arg(use.code));
        auto *name = new QLabel(use.name.isEmpty()
                        ? use.code
                        : QString::fromUtf16(u"%1 · %2").arg(use.code, use.name));
        name->setWordWrap(true);
        row->addWidget(colour);
        row->addWidget(name, 1);
        if (use.area_m2 && m_facts.landUses.size() > 1)
            row->addWidget(new QLabel(cadastralArea(*use.area_m2)));
        m_rows->addWidget(line, m_rows->rowCount(), 0, 1, 2);
    }
}

void ParcelCard::addZones()
{
    if (!m_facts.zonesKnown) {
        addRow(tr("Planning cell"), tr("Unknown"), RowStyle::Muted);
        return;
    }
    addRow(tr("Planning cell"),
            m_facts.zones.isEmpty() ? tr("None in force here")
                                    : m_facts.zones.join(QLatin1Char('\n')),
            m_facts.zones.isEmpty() ? RowStyle::Muted : RowStyle::Plain);
}

void ParcelCard::retranslate()
{
    const QString muted = Look::colour(Role::MutedText).name();
    QString head = QStringLiteral("<b>%1</b>").arg(identity().toHtmlEscaped());
    if (!m_facts.commune.isEmpty()) {
        head += QString::fromUtf16(u" <span style=\"color:%1\">· %2</span>")
                        .arg(muted, m_facts.commune.toHtmlEscaped());
    }
    m_identity->setText(head);
    empty(m_rows);
    if (m_siteName.isEmpty()) {
        addRow(tr("Legal area"),
                m_facts.legalArea_m2 ? cadastralArea(*m_facts.legalArea_m2) : tr("Not stated"),
                RowStyle::Plain);
    }
    if (m_facts.mapArea_m2) {
        QString area = cadastralArea(*m_facts.mapArea_m2);
        if (m_facts.areasDiffer) {
            const double difference = *m_facts.mapArea_m2 - *m_facts.legalArea_m2;
            const QString sign = difference > 0 ? QStringLiteral("+") : QString();
            area += QStringLiteral(" (%1%2)").arg(sign, cadastralArea(difference));
        }
        addRow(tr("Map area"), area, m_facts.areasDiffer ? RowStyle::Wrong : RowStyle::Muted);
    }
    addLandUses();
    if (m_siteName.isEmpty())
        addZones();
}

void ParcelCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Later: no label may go while all of them are told of the change.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &ParcelCard::retranslate, Qt::QueuedConnection);
    QFrame::changeEvent(event);
}

} // namespace spp
