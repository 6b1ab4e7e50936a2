// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/opening/openingjobs.h"
#include "flood/ui/view/openedflood.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QgsTask;

namespace spp {
class Workbench;
}

namespace spp::flood {

class SourceForm;
class StatementForm;
class ZonesForm;

/// Opens a result of a flood model, or zones with classes: says what there is to choose from, and
/// what will be made of it; shows it, or puts it into the territory as a scenario. Modeless; work
/// is done in jobs that can be cancelled and leave nothing behind then.
class OpeningDialog final : public QDialog {
    Q_OBJECT

public:
    /// On the open territory, which must stay open as long as the dialog is.
    OpeningDialog(Workbench &workbench, QWidget *parent);

    /// Reads what the file holds; chooses `variable` where it is not empty.
    void openFile(const QString &path, const QString &variable = {});

    void reject() override; ///< stops what runs, or else closes

signals:
    void showAsked(const spp::flood::FloodChoice &choice);
    void scenarioMade(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void fit(QScrollArea &area);
    void connectWidgets();
    void loadChoices();
    QString askForPath();
    void takePath();
    void addFurther();
    template <typename T>
    void start(const QString &title, std::function<Result<T>(Feedback &)> work,
            std::function<void(Result<T>)> finish);
    void make();
    void made(const Result<QString> &id);
    void setProblem(const QString &text);
    void check();
    void retranslate();
    bool isOfZones() const;

    Workbench &m_workbench;
    QString m_territory;
    Profile m_profile;
    QLabel *m_fromText;
    QComboBox *m_from;
    QLineEdit *m_path;
    QPushButton *m_browse;
    SourceForm *m_source;
    ZonesForm *m_zones;
    QLabel *m_stands;
    StatementForm *m_statement;
    QLabel *m_making;
    QLabel *m_problem;
    QProgressBar *m_bar;
    QPushButton *m_show;
    QPushButton *m_close;
    QPushButton *m_make;
    QPointer<QgsTask> m_task;
    QString m_opened; ///< file that the form shows
    bool m_isRunning = false;
};

} // namespace spp::flood
