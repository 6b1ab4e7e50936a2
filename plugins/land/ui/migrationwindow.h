// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/review/tableexport.h"
#include "land/migration/migration.h"
#include "land/ui/toolwindow.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;

namespace spp {
class TablePage;
}

namespace spp::land {

class PathField;

/// The merger workbench: brings parcels from another meridian and from before a merger into the
/// territory, as `spp parcel migrate` does. First shows what would come out; what was shown can
/// then be done.
class MigrationWindow final : public ToolWindow {
    Q_OBJECT

public:
    MigrationWindow(Workbench &workbench, QWidget *parent);

    MigrationOptions options() const;
    void saveReport(const QString &path);

signals:
    void migrated(); ///< the territory has other parcels now

protected:
    void begin() override;
    QString beginText() const override;
    void retranslate() override;
    void runningChanged() override;

private:
    void buildFields();
    QWidget *buildSourceFacts();
    void edited();
    void run(bool dryRun);
    void show(const MigrationOutcome &outcome);
    void fillSheets();
    void askForReport();
    QString facts() const;

    PathField *m_source;
    PathField *m_crosswalk;
    QComboBox *m_crs;
    QLineEdit *m_layer;
    QLineEdit *m_commune;
    QLineEdit *m_fields;
    QComboBox *m_encoding;
    QCheckBox *m_swap;
    QDoubleSpinBox *m_bend;
    QLineEdit *m_decision;
    QDateEdit *m_date;
    QLineEdit *m_note;
    QLabel *m_facts;
    TablePage *m_sheets;
    QPushButton *m_save;
    QPushButton *m_again;
    TableExport m_export;
    MigrationOutcome m_outcome;
    bool m_isShown = false; ///< what the fields say was tried, and nothing changed since
};

} // namespace spp::land
