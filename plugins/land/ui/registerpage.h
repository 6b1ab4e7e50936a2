// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/review/tablepage.h"
#include "land/records/changekinds.h"
#include "land/records/recordregister.h"

#include <map>

class QPushButton;

namespace spp::land {

/// The records that were committed, the newest first: what they ended and made, and what became of
/// them in the city's land software. Keys are the ids of the records.
class RegisterPage final : public TablePage {
    Q_OBJECT

public:
    explicit RegisterPage(QWidget *parent = nullptr);

    /// The register is read when the page is seen, since that takes time on a large territory.
    void setStale() { m_isStale = true; }
    Result<void> show(Territory &territory, const ChangeKinds &kinds);
    void clear();
    const RegisterEntry *entry(qlonglong record) const; ///< null when it is not in the table
    void setWritable(bool writable);

signals:
    void wanted(); ///< the page is seen and does not show the present register
    void deliverAsked(const spp::land::RegisterEntry &entry);
    void takeBackAsked(qlonglong record, const QString &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate() override;
    void fill();
    void askTakeBack();
    void showButton();

    std::vector<RegisterEntry> m_entries;
    std::map<qlonglong, QString> m_numbers; ///< of parcels: "34/12"
    ChangeKinds m_kinds;
    QPushButton *m_takeBack;
    QPushButton *m_deliver;
    qlonglong m_asking = 0; ///< the record that is really to be taken back, once confirmed
    bool m_isStale = true;
    bool m_isWritable = false;
};

} // namespace spp::land
