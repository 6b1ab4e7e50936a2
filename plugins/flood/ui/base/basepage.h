// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/base/groundcolumn.h"
#include "flood/ui/base/rimcolumn.h"
#include "flood/ui/base/skycolumn.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace spp::flood {

/// The page of the drawer in which a base scenario is made or edited: three columns of fields, what
/// a run would take, and the way out.
class BasePage final : public QWidget {
    Q_OBJECT

public:
    explicit BasePage(QWidget *parent = nullptr);

    GroundColumn *ground() const { return m_ground; }
    SkyColumn *sky() const { return m_sky; }
    RimColumn *rim() const { return m_rim; }

    /// Fills the form; `path` is that of the file that is edited, empty for a new one.
    void open(const QJsonObject &content, const QString &path);
    void close(); ///< what stood in the fields is gone
    bool isOpen() const { return m_isOpen; }
    QString path() const { return m_path; }

    bool isWhole() const;
    /// Says what is wrong beside the fields and goes to the first; false: nothing is.
    bool showProblems();
    /// `before` with what the fields say. Files are named from `folder` on.
    QJsonObject content(const QJsonObject &before, const QDir &folder) const;
    void showEstimate(const QString &text);
    void showProblem(const QString &text); ///< of the whole; empty: none
    void setSaving(bool isSaving);
    void retranslate();

signals:
    void changed();
    void newAsked();
    void saveAsked();
    void cancelAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    void arrange(); ///< as many columns side by side as there is room for
    void showTitle();

    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_new;
    QWidget *m_editor;
    QLabel *m_title;
    QLabel *m_estimate;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QScrollArea *m_area;
    std::vector<QVBoxLayout *> m_columns;
    int m_sideBySide = 0;
    GroundColumn *m_ground;
    SkyColumn *m_sky;
    RimColumn *m_rim;
    QString m_path;
    bool m_isOpen = false;
};

} // namespace spp::flood
