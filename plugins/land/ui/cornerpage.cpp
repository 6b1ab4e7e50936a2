// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/cornerpage.h"

#include "gui/map/mapnumbers.h"
#include "gui/map/typedcorner.h"
#include "land/ui/formrows.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::land {

namespace {

constexpr int margin = 8;
constexpr int numberWidth = 110;
constexpr int decimals = 3; ///< corners are kept to the millimetre

TableCell number(double value, const QString &text)
{
    TableCell cell;
    cell.text = text;
    cell.order = value;
    cell.isNumber = true;
    return cell;
}

} // namespace

CornerPage::CornerPage(QWidget *parent)
    : QWidget(parent)
    , m_table(new TablePage(QStringLiteral("landCornerTable")))
    , m_from(formrows::combo("cogoFrom"))
    , m_distance(formrows::line("cogoDistance"))
    , m_bearing(formrows::line("cogoBearing"))
    , m_north(formrows::line("cogoNorth"))
    , m_east(formrows::line("cogoEast"))
    , m_add(new QPushButton)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("landCornerPage"));
    m_add->setObjectName(QStringLiteral("cogoAdd"));
    m_problem->setObjectName(QStringLiteral("cogoProblem"));
    m_problem->setProperty("problem", true);
    auto *entry = new QHBoxLayout;
    entry->setContentsMargins(margin, margin / 2, margin, margin / 2);
    entry->setSpacing(formrows::gap);
    for (QWidget *field : { static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_distance),
                 static_cast<QWidget *>(m_bearing), static_cast<QWidget *>(m_north),
                 static_cast<QWidget *>(m_east) }) {
        m_labels.push_back(new QLabel);
        m_labels.back()->setProperty("muted", true);
        field->setMaximumWidth(numberWidth);
        entry->addWidget(m_labels.back());
        entry->addWidget(field);
    }
    m_from->setMaximumWidth(2 * numberWidth);
    entry->addWidget(m_add);
    entry->addWidget(m_problem, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(entry);
    connect(m_add, &QPushButton::clicked, this, &CornerPage::add);
    for (QLineEdit *field : { m_distance, m_bearing, m_north, m_east }) {
        connect(field, &QLineEdit::returnPressed, this, &CornerPage::add);
        connect(field, &QLineEdit::textEdited, m_problem, &QLabel::clear);
    }
    retranslate();
}

void CornerPage::show(const std::vector<QPointF> &corners)
{
    m_corners = corners;
    fill();
}

void CornerPage::setLine(const QVector<QgsPointXY> &line)
{
    const bool hadLine = !m_line.isEmpty();
    m_line = line;
    if (hadLine != !m_line.isEmpty())
        fill();
}

void CornerPage::fill()
{
    const QLocale locale;
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    const QString before = m_from->currentText();
    m_from->clear();
    if (!m_line.isEmpty())
        m_from->addItem(tr("Last corner of the line"), 0);
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        const QgsPointXY from(m_corners[i]);
        const std::size_t next = (i + 1) % m_corners.size();
        const QgsPointXY to(m_corners[next]);
        rows.push_back({ number(double(i + 1), QString::number(i + 1)),
                number(from.y(), locale.toString(from.y(), 'f', decimals)),
                number(from.x(), locale.toString(from.x(), 'f', decimals)),
                { QStringLiteral("%1–%2").arg(i + 1).arg(next + 1), {}, {} },
                number(from.distance(to), mapnumbers::length(from.distance(to))),
                number(bearingOf(from, to), mapnumbers::bearing(bearingOf(from, to))) });
        keys.append(int(i) + 1);
        m_from->addItem(tr("Corner %1").arg(i + 1), int(i) + 1);
    }
    if (!m_line.isEmpty())
        m_from->setCurrentIndex(0);
    else
        m_from->setCurrentIndex(std::max(0, m_from->findText(before)));
    m_table->setRows(rows, keys);
    m_table->setEmptyText(tr("Choose one parcel: its corners and sides stand here."));
}

std::optional<QgsPointXY> CornerPage::from() const
{
    const int corner = m_from->currentData().toInt();
    if (corner > 0)
        return QgsPointXY(m_corners[std::size_t(corner - 1)]);
    return m_line.isEmpty() ? std::nullopt : std::optional<QgsPointXY>(m_line.last());
}

/// By coordinates where both are typed, else by distance and bearing.
void CornerPage::add()
{
    const std::optional<double> north = typedNumber(m_north->text());
    const std::optional<double> east = typedNumber(m_east->text());
    std::optional<QgsPointXY> corner;
    std::optional<QgsPointXY> start;
    if (north && east) {
        corner = QgsPointXY(*east, *north);
    } else {
        TypedCorner typed;
        typed.append(m_distance->text());
        typed.otherField();
        typed.append(m_bearing->text());
        start = from();
        if (start && typed.distance_m() && typed.bearing())
            corner = typed.place(start, *start);
    }
    if (!corner) {
        m_problem->setText(tr("Type distance and bearing, or X and Y."));
        return;
    }
    for (QLineEdit *field : { m_distance, m_bearing, m_north, m_east })
        field->clear();
    m_problem->clear();
    emit cornerWanted(m_line.isEmpty() ? start : std::nullopt, *corner);
    m_distance->setFocus();
}

void CornerPage::retranslate()
{
    setWindowTitle(tr("Corners"));
    m_table->setHeader({ tr("Corner"), tr("X (north)"), tr("Y (east)"), tr("Side"), tr("Length"),
            tr("Bearing") });
    const QStringList labels{ tr("From"), tr("Distance (m)"), tr("Bearing"), tr("X (north)"),
        tr("Y (east)") };
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(labels.at(int(i)));
    m_add->setText(tr("Add corner"));
    m_add->setToolTip(tr("Adds the corner to the line that is drawn"));
    fill();
}

void CornerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::land
