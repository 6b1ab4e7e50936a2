// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "floodwindow.h"

#include "gui/frame/windowworkbench.h"
#include "gui/review/tablepage.h"
#include "support/patience.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <qgslayertree.h>
#include <qgsproject.h>

namespace spp::test {

/// A fill on parcel 1 (south-west): dry there, and `rise` elsewhere above 0.5 m of water.
inline std::vector<float> filled(float rise)
{
    std::vector<float> cells = everywhere(0.5f + rise);
    for (const std::size_t cell : { 12u, 13u, 18u, 19u })
        cells[cell] = 0.0f;
    return cells;
}

/// A town with a base and a proposal of two return periods.
class FilledTown final : public FloodTown {
public:
    FilledTown()
    {
        const auto add = [&](const char *id, const std::vector<float> &cells, const char *years) {
            if (addScenario(id, cells, { "--return-period", years }).exitCode != 0)
                qFatal("cannot add %s", id);
        };
        add("t10", everywhere(0.04f), "10");
        add("t10-fill", filled(-0.4f), "10");
        add("t100", everywhere(0.5f), "100");
        add("t100-fill", filled(0.03f), "100");
    }
};

class AnswersWindow : public FloodWindow {
public:
    void choose(const char *box, const QString &text)
    {
        auto *field = find<QComboBox>(box);
        const int index = field->findText(text, Qt::MatchStartsWith);
        if (index < 0)
            qFatal("%s has no %s", box, qPrintable(text));
        field->setCurrentIndex(index);
    }
    void chooseIds(const char *box, const QStringList &ids)
    {
        auto *field = find<QComboBox>(box);
        const int index = field->findData(ids);
        if (index < 0)
            qFatal("%s has no %s", box, qPrintable(ids.join(',')));
        field->setCurrentIndex(index);
    }
    /// Clicks Compare and waits. The site is parcel 1.
    bool compare(const QStringList &base, const QStringList &proposal)
    {
        chooseIds("compareBase", base);
        chooseIds("compareProposal", proposal);
        choose("siteKind", "Parcels");
        find<QLineEdit>("siteParcels")->setText("1/1");
        press("compareFloods");
        return wait("compareFloods", "Compare");
    }
    bool calculate()
    {
        window().workbench().showDrawerPage("flood.exposure");
        press("calculateExposure");
        return wait("calculateExposure", "Calculate");
    }
    bool wait(const char *button, const char *text)
    {
        return QTest::qWaitFor(
                [&] { return find<QPushButton>(button)->text() == QLatin1String(text); },
                patience_ms);
    }
    QString chip(const char *name) { return find<QAbstractButton>(name)->text(); }
    TablePage *page(const char *name) { return find<TablePage>(name); }
    QStringList row(const char *name, int row)
    {
        QStringList cells;
        const QAbstractItemModel &model = page(name)->shown();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }
    QStringList layers()
    {
        QStringList names;
        for (const QgsLayerTreeGroup *group :
                QgsProject::instance()->layerTreeRoot()->findGroups()) {
            for (const QgsLayerTreeLayer *layer : group->findLayers())
                names.append(group->name() + '/' + layer->name());
        }
        return names;
    }
};

} // namespace spp::test
