// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "filedialog.h"
#include "flood/hazard/scenario.h"
#include "floodviewactions.h"
#include "support/patience.h"

#include <QDialog>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>

// What somebody does in the dialog that opens a flood, and what comes of it.
namespace spp::test {

template <typename T>
T *field(FloodWindow &window, const char *name)
{
    return window.find<T>(name);
}

inline bool isOpen(FloodWindow &window)
{
    // One that has closed is still there until events are worked off.
    const auto dialogs = window.window().findChildren<QDialog *>(QStringLiteral("openingDialog"));
    return std::any_of(dialogs.begin(), dialogs.end(),
            [](const QDialog *dialog) { return dialog->isVisible(); });
}

inline void type(FloodWindow &window, const char *name, const QString &text)
{
    auto *line = window.find<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// Chooses an entry by its data or, where it has none, by its text.
inline void pick(FloodWindow &window, const char *name, const QString &what)
{
    auto *box = window.find<QComboBox>(name);
    const int index = box->findData(what) >= 0 ? box->findData(what) : box->findText(what);
    QVERIFY2(index >= 0, qPrintable(what));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

/// Opens the dialog and types the path, as who has no mouse.
inline void openFile(FloodWindow &window, const QString &path)
{
    window.press("openFile");
    QVERIFY(isOpen(window));
    type(window, "openingPath", path);
    QTest::keyClick(window.find<QLineEdit>("openingPath"), Qt::Key_Return);
    SPP_TRY_VERIFY(!window.find<QWidget>("openingProgress")->isVisible());
}

/// Chooses the entry whose text contains `part`.
inline void pickContaining(FloodWindow &window, const char *name, const char *part)
{
    auto *box = window.find<QComboBox>(name);
    const int index = box->findText(QLatin1String(part), Qt::MatchContains);
    QVERIFY2(index > 0, part);
    box->setCurrentIndex(index);
}

/// "Another file…" of a field, and the file dialog that comes then.
inline void pickAnotherFile(FloodWindow &window, const char *name, const QString &path)
{
    auto *box = window.find<QComboBox>(name);
    answerFileDialog(path);
    box->setCurrentIndex(box->count() - 1);
    SPP_TRY_VERIFY(!window.find<QWidget>("openingProgress")->isVisible());
}

inline void pickVariable(FloodWindow &window, const QString &name)
{
    auto *tree = window.find<QTreeWidget>("sourceVariables");
    const auto found = tree->findItems(name, Qt::MatchExactly | Qt::MatchWrap);
    QVERIFY2(!found.isEmpty(), qPrintable(name));
    tree->scrollToItem(found.front());
    // What is seen of it: on a small screen names may reach beyond the list.
    const QRect seen = tree->visualItemRect(found.front()) & tree->viewport()->rect();
    const QPoint at = seen.center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(tree->currentItem(), found.front());
}

inline QString problem(FloodWindow &window)
{
    const auto *label = window.window().findChild<QLabel *>(QStringLiteral("openingProblem"));
    return label && label->isVisible() ? label->text() : QString();
}

/// The cells of one quantity, once the dialog has closed.
inline std::vector<float> made(
        FloodWindow &window, const FloodTown &town, const char *id, flood::HazardQuantity quantity)
{
    [&] { SPP_TRY_VERIFY2(!isOpen(window), qPrintable(problem(window))); }();
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadOnly);
    flood::ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto scenario = scenarios.find(id);
    if (!scenario)
        return {};
    const auto cells = scenarios.cells(*scenario, quantity, silent);
    return cells ? *cells : std::vector<float>();
}

inline bool isNear(float a, double b) { return std::abs(double(a) - b) < 1e-5; }

inline QJsonObject only(const FloodTown &town)
{
    return town.answer({ "scenarios" })["scenarios"].toArray()[0].toObject();
}

} // namespace spp::test
