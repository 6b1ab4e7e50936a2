// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/cornertable.h"
#include "gui/gui_export.h"

#include <QDialog>
#include <QTimer>

#include <qgsgeometry.h>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace spp {

class ShapePreview;
class Workbench;

/// Takes a pasted table of corners (bảng tọa độ): shows how it was read, its outline, and what is
/// wrong in which row. Exchanged axes and a wrong meridian are named and mended with one button.
/// Modeless. Needs an open territory.
class SPP_GUI_EXPORT CornerTableDialog final : public QDialog {
    Q_OBJECT

public:
    /// What the outline is wanted for, as the button says it.
    enum class Use { Site, Parcel };

    explicit CornerTableDialog(
            Workbench &workbench, Use use = Use::Site, QWidget *parent = nullptr);

    void setText(const QString &text);
    const std::optional<CornerTable> &table() const { return m_table; } ///< as read last

signals:
    /// The outline in the territory's CRS.
    void siteMade(const QgsGeometry &polygon, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildOptions();
    void retranslate();
    void fillChoices();
    CornerTableOptions options() const;
    void read();
    void showTable();
    void showRows();
    void showMending();
    void mend();
    void use();

    Workbench &m_workbench;
    Use m_for;
    std::optional<CornerTableReader> m_reader;
    std::optional<CornerTable> m_table;
    bool m_exchanged = false;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QLabel *m_crsLabel;
    QComboBox *m_crs;
    QLabel *m_communeLabel;
    QComboBox *m_commune;
    QTableWidget *m_rows;
    ShapePreview *m_preview;
    QLabel *m_summary;
    QPushButton *m_mend;
    QPushButton *m_use;
    QTimer m_soon; ///< reads when typing rests
};

} // namespace spp
