// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "floodwindow.h"
#include "proposaltown.h"

#include "core/data/database.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/workbench/workspace.h"

#include "support/patience.h"
#include "support/permissions.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <optional>

class QUndoStack;

namespace spp::test {

/// The window with a base chosen, as after a start that finds it again.
class ProposalWindow {
public:
    explicit ProposalWindow(const QString &base, int patience = patience_ms)
    {
        open(base, patience);
    }
    /// The territory may then only be read; see obeyPermissions().
    struct ReadOnly { };
    ProposalWindow(const QString &base, ReadOnly)
    {
        m_lock.emplace(m_town.territory());
        open(base, patience_ms);
    }

    QString why() const { return m_why; }
    FloodWindow &window() { return m_window; }
    const ProposalTown &town() const { return m_town; }
    QTreeWidget *list() { return m_window.find<QTreeWidget>("floodEdits"); }
    QUndoStack *history() { return m_window.window().workbench().undoStack(); }
    int drawn() { return list()->topLevelItemCount(); }
    /// Of the flood scenarios in the territory; or why they cannot be read.
    QStringList scenarios()
    {
        QStringList ids;
        auto statement = m_window.database().prepare(
                QStringLiteral("SELECT id FROM flood_scenario ORDER BY id"));
        if (!statement)
            return { QString::fromStdString(statement.error().text()) };
        while (true) {
            const auto row = (*statement)->step();
            if (!row || !*row)
                return ids;
            ids.append((*statement)->value(0).toString());
        }
    }

    void level(const char *text)
    {
        auto *field = m_window.find<QLineEdit>("floodLevel");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
    }
    /// 12 m by 12 m in the lower west of the town, to the level 2 m.
    void drawFill()
    {
        m_window.press("floodDrawFillButton");
        level("2");
        m_window.clickMap(2, 2);
        m_window.clickMap(14, 2);
        m_window.clickMap(14, 14);
        m_window.clickMap(2, 14);
        m_window.key(Qt::Key_Return);
    }

private:
    void open(const QString &base, int patience)
    {
        Language::use(QStringLiteral("en"));
        m_why = m_window.open(m_town);
        if (!m_why.isEmpty())
            return;
        const QJsonObject proposal{ { QStringLiteral("base"), m_town.file(qPrintable(base)) } };
        m_window.window()
                .parts()
                .workspace(QStringLiteral("flood"))
                ->restore({ { QStringLiteral("proposal"), proposal } });
        auto *draw = m_window.find<QToolButton>("floodDrawFillButton");
        if (!QTest::qWaitFor([draw] { return draw->isEnabled(); }, patience))
            m_why = m_window.text("floodBaseProblem");
    }

    ProposalTown m_town;
    std::optional<Locked> m_lock;
    FloodWindow m_window;
    QString m_why;
};

} // namespace spp::test
