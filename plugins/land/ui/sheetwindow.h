// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/sheets/sheetwriter.h"
#include "land/ui/toolwindow.h"

class QComboBox;
class QLineEdit;

namespace spp::land {

class PathField;

/// Writes a cadastral sheet as DGN, as `spp parcel sheet` does.
class SheetWindow final : public ToolWindow {
    Q_OBJECT

public:
    SheetWindow(Workbench &workbench, QWidget *parent);

    /// The sheet of a parcel that is chosen.
    void setSheet(const QString &sheet, const QString &communeCode);

protected:
    void begin() override;
    QString beginText() const override;
    void retranslate() override;

private:
    SheetOptions options() const;
    void show(const SheetReport &report);

    QLineEdit *m_sheet;
    QComboBox *m_commune;
    PathField *m_seed;
    PathField *m_output;
    QComboBox *m_scale;
    QComboBox *m_encoding;
};

/// The seed file that the office used last; kept in the settings of the user.
QString lastSeed();
void keepSeed(const QString &path);

} // namespace spp::land
