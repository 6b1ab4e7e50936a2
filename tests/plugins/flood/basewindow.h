// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "filedialog.h"
#include "proposalwindow.h"
#include "support/patience.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

/// What a hand does in the form of base scenarios.
namespace spp::test {

inline QString key(const char *name) { return QLatin1String(name); }

inline void type(FloodWindow &window, const char *field, const char *text)
{
    auto *line = window.find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, QString::fromUtf8(text));
}

/// The entry of this text or value, by the keyboard.
inline void choose(FloodWindow &window, const char *name, const QVariant &entry)
{
    auto *box = window.find<QComboBox>(name);
    int index = box->findData(entry);
    if (index < 0)
        index = box->findText(entry.toString());
    if (index < 0)
        qFatal("%s has no %s", name, qPrintable(entry.toString()));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

inline void chooseTerrainFile(FloodWindow &window, const QString &path)
{
    answerFileDialog(path);
    window.press("floodBaseTerrainFile");
}

inline void typeRow(QTableWidget *table, int row, const char *time, const char *value)
{
    for (int column = 0; column < 2; ++column) {
        table->setCurrentCell(row, column);
        table->editItem(table->item(row, column));
        // Those of other cells may not have gone yet.
        const auto editors = table->findChildren<QLineEdit *>();
        if (editors.isEmpty())
            qFatal("the cell is not edited");
        QLineEdit *editor = editors.last();
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(column == 0 ? time : value));
        QTest::keyClick(editor, Qt::Key_Return);
    }
}

/// What a run would take; or what is wrong.
inline QString outlook(FloodWindow &window)
{
    return window.text("floodBaseEstimate") + window.text("floodBaseFormProblem");
}

/// Writes into the territory before the window opens.
inline QString addTerrain(const ProposalTown &town)
{
    const ProgramRun themes = town.flood({ QStringLiteral("themes") });
    if (themes.exitCode != 0)
        return QString::fromUtf8(themes.standardError);
    const ProgramRun done = runSpp({ QStringLiteral("import"), town.territory(),
            QStringLiteral("--theme"), QStringLiteral("terrain"), town.file("dem.tif"),
            QStringLiteral("--set"), QStringLiteral("vertical_datum=local") });
    return done.exitCode == 0 ? QString() : QString::fromUtf8(done.standardError);
}

inline QString simulated(const ProposalTown &town, const QString &scenario, const char *folder)
{
    const ProgramRun done = runSpp({ QStringLiteral("flood"), QStringLiteral("simulate"), scenario,
            QStringLiteral("--out"), town.file(folder) });
    return done.exitCode == 0 ? QString() : QString::fromUtf8(done.standardError);
}

} // namespace spp::test

/// The window with an empty proposal part.
#define OPEN(town, window)                                                                         \
    spp::Language::use(QStringLiteral("en"));                                                      \
    FloodWindow window;                                                                            \
    QCOMPARE(window.open(town), QString())

#define SAVE_AS(window, path)                                                                      \
    answerFileDialog(path);                                                                        \
    window.press("floodBaseSave");                                                                 \
    SPP_TRY_COMPARE(window.text("floodBaseFormProblem") + window.text("floodBaseTitle"),           \
            window.text("floodBaseTitle"));                                                        \
    SPP_TRY_VERIFY(window.find<QLabel>("floodBaseTitle")->toolTip() == path)

#define TRY_OUTLOOK(window, text)                                                                  \
    SPP_TRY_COMPARE(outlook(window).left(QString::fromUtf8(text).size()), QString::fromUtf8(text))

#define TRY_READ_TERRAIN(window)                                                                   \
    SPP_TRY_VERIFY(window.text("floodBaseTerrainBelow").contains(key("cells")))
