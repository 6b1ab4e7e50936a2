// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/import/importreport.h"
#include "gui/gui_export.h"
#include "gui/import/importpreview.h"
#include "gui/import/sourceplace.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;
class QgsTask;

namespace spp {

class MappingTable;
class ShapePreview;
class Workbench;

/// Brings one layer of one source into one theme: file, theme, coordinate system, encoding, which
/// field feeds which, with the first rows and a small map; then the report. Nothing is changed
/// before "Import"; a cancelled import leaves the territory as it was.
class SPP_GUI_EXPORT ImportAssistant final : public QDialog {
    Q_OBJECT

public:
    explicit ImportAssistant(Workbench &workbench, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    void setSource(const QString &path);
    ImportOptions options() const; ///< as chosen now

signals:
    void imported();

private:
    QWidget *buildChoices();
    QWidget *buildPreview();
    void fillThemes();
    void showPlace();
    void useBetterPlace();
    void showMissing();
    void chooseFile();
    void readLayers();
    void readPreview();
    void showPreview(const ImportPreview &preview);
    void showProblem(const QString &text);
    void run();
    void finish(const Result<ImportReport> &report);
    const Theme *theme() const;

    Workbench &m_workbench;
    std::optional<Profile> m_profile;
    QLineEdit *m_file;
    QComboBox *m_layer;
    QComboBox *m_theme;
    QComboBox *m_crs;
    QComboBox *m_encoding;
    QComboBox *m_existing;
    QLineEdit *m_commune;
    QCheckBox *m_swap;
    QLabel *m_place; ///< where the data would lie
    QPushButton *m_better; ///< takes the choice under which they would lie right
    SourcePlace m_found;
    ImportPreview m_preview;
    QString m_guess; ///< theme that the program chose
    MappingTable *m_mapping;
    QTableWidget *m_rows;
    ShapePreview *m_map;
    QLabel *m_problem;
    QPlainTextEdit *m_report;
    QStackedWidget *m_pages;
    QPushButton *m_import;
    QPushButton *m_cancel;
    QgsTask *m_job = nullptr; ///< running import, owned by the task manager
};

} // namespace spp
