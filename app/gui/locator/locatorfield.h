// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/locator/parcelanswers.h"

#include <QLineEdit>
#include <QTimer>

#include <qgslocatorfilter.h>

#include <vector>

class QLabel;
class QTreeWidget;
class QgsLocator;

namespace spp {

class WindowWorkbench;

/// The field of the top bar that finds anything. Answers appear below it while one types: arrows
/// choose, Enter goes there, Escape gives the keyboard back to the map. Ctrl+K from anywhere.
class SPP_GUI_EXPORT LocatorField final : public QLineEdit {
    Q_OBJECT

public:
    explicit LocatorField(WindowWorkbench &workbench, QWidget *parent = nullptr);

    QTreeWidget *answers() const { return m_answers; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void searchParcels();
    void add(const QgsLocatorResult &result);
    void addParcels(const ParcelHits &hits);
    static QString namesOf(const std::vector<ParcelName> &parcels);
    void goToParcel(const ParcelHit &hit);
    bool isRunning() const;
    void finished();
    void placeAnswers();
    void accept();
    void leave();
    void placeKeys();
    void retranslate();

    WindowWorkbench &m_workbench;
    QgsLocator *m_locator;
    ParcelAnswers m_parcels;
    std::vector<ParcelHit> m_hits; ///< results without a filter name them by their place here
    QTreeWidget *m_answers;
    QLabel *m_keys;
    QTimer m_delay;
    std::vector<QgsLocatorResult> m_results;
    bool m_isAwaited = false; ///< Enter was pressed before the answers were there
};

} // namespace spp
