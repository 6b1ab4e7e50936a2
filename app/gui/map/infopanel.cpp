// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/infopanel.h"

#include "core/data/territory.h"
#include "gui/map/identifytool.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <qgsmaplayer.h>

namespace spp {

namespace {

constexpr int spacing = 8;
constexpr int nameWidth = 260;

QString shownNumber(double value)
{
    // As many decimals as were recorded, with the signs of the locale.
    const QString plain = QString::number(value, 'g', 15);
    const auto dot = plain.indexOf(QLatin1Char('.'));
    const int decimals = dot < 0 ? 0 : static_cast<int>(plain.size() - dot - 1);
    return plain.contains(QLatin1Char('e')) ? QLocale().toString(value)
                                            : QLocale().toString(value, 'f', decimals);
}

QString shown(const QVariant &value, const ThemeField &field)
{
    switch (field.type) {
    case ThemeField::Type::Real:
        return shownNumber(value.toDouble());
    case ThemeField::Type::Boolean:
        return value.toBool() ? InfoPanel::tr("yes") : InfoPanel::tr("no");
    case ThemeField::Type::Date: {
        const QDate date = QDate::fromString(value.toString().left(10), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : value.toString();
    }
    default:
        return value.toString(); // codes and counts stay as they were recorded
    }
}

} // namespace

InfoPanel::InfoPanel(Workbench &workbench, IdentifyTool *tool, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_hint(new QLabel)
    , m_features(new QTreeWidget)
{
    m_features->setObjectName(QStringLiteral("identified"));
    m_features->setColumnCount(2);
    m_features->setColumnWidth(0, nameWidth);
    m_features->setAlternatingRowColors(true);
    m_features->setUniformRowHeights(true);
    m_features->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(spacing, spacing, spacing, spacing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hint);
    column->addWidget(m_features, 1);
    auto *copyAction = new QAction(m_features);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_features->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &InfoPanel::copy);
    connect(tool, &IdentifyTool::identified, this, &InfoPanel::show);
    retranslate();
    m_features->hide();
}

void InfoPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InfoPanel::retranslate()
{
    setWindowTitle(tr("Information"));
    m_features->setHeaderLabels({ tr("Theme"), tr("Value") });
    m_hint->setText(m_asked
                    ? tr("No theme that is shown has anything at this point.")
                    : tr("Click a point of the map to see what all shown themes have there."));
}

void InfoPanel::show(const QList<QgsMapToolIdentify::IdentifyResult> &results)
{
    m_asked = !results.isEmpty() || qobject_cast<IdentifyTool *>(sender()) == nullptr
            || static_cast<IdentifyTool *>(sender())->hasPin();
    m_features->clear();
    for (const QgsMapToolIdentify::IdentifyResult &result : results)
        add(result);
    retranslate();
    m_features->setVisible(!results.isEmpty());
    m_hint->setVisible(results.isEmpty());
}

void InfoPanel::add(const QgsMapToolIdentify::IdentifyResult &result)
{
    if (!result.mLayer)
        return;
    const Territory *territory = m_workbench.territory();
    const QString id = result.mLayer->customProperty(QStringLiteral("spp/theme")).toString();
    const Theme *theme = territory ? territory->theme(id) : nullptr;
    auto *top = new QTreeWidgetItem(
            m_features, { theme ? theme->title.text() : result.mLayer->name(), result.mLabel });
    QFont bold = top->font(0);
    bold.setBold(true);
    top->setFont(0, bold);
    if (!theme)
        return;
    for (const ThemeField &field : theme->fields) {
        const QVariant value = result.mFeature.attribute(field.name);
        if (value.isNull() || value.toString().isEmpty())
            continue;
        auto *row = new QTreeWidgetItem(top,
                { field.title.text().isEmpty() ? field.name : field.title.text(),
                        shown(value, field) });
        row->setToolTip(1, row->text(1));
    }
    top->setExpanded(true);
}

void InfoPanel::copy() const
{
    QStringList lines;
    for (const QTreeWidgetItem *item : m_features->selectedItems())
        lines.append(item->text(0) + QLatin1Char('\t') + item->text(1));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace spp
