// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/delivery/recordpackage.h"
#include "land/records/recordregister.h"
#include "land/ui/toolwindow.h"

class QCheckBox;
class QLineEdit;

namespace spp::land {

class PathField;

/// A committed record on its way to the city's land software: makes its update package, as
/// `spp record package` does, and writes down that it was sent, accepted or refused.
class DeliveryWindow final : public ToolWindow {
    Q_OBJECT

public:
    DeliveryWindow(Workbench &workbench, const RegisterEntry &entry, QWidget *parent);

signals:
    void delivered(); ///< the state of the record is another one

protected:
    void begin() override;
    QString beginText() const override;
    void retranslate() override;
    void runningChanged() override;

private:
    void show(const PackageReport &report);
    void writeDown(DeliveryState event);
    void showState();
    Result<QString> packageSent(DeliveryState event) const;

    RegisterEntry m_entry;
    PathField *m_folder;
    PathField *m_seed;
    QCheckBox *m_people;
    QLabel *m_state;
    QLineEdit *m_comment;
    QPushButton *m_sent;
    QPushButton *m_accepted;
    QPushButton *m_refused;
};

} // namespace spp::land
