// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/registerpage.h"

#include "gui/review/datefield.h"
#include "land/ui/landwords.h"

#include <QDateTime>
#include <QPushButton>

namespace spp::land {

RegisterPage::RegisterPage(QWidget *parent)
    : TablePage(QStringLiteral("landRegister"), parent)
    , m_takeBack(new QPushButton)
    , m_deliver(new QPushButton)
{
    m_deliver->setObjectName(QStringLiteral("deliverChosen"));
    addButton(m_deliver);
    connect(m_deliver, &QPushButton::clicked, this, [this] {
        if (const RegisterEntry *chosen = entry(currentKey().toLongLong()))
            emit deliverAsked(*chosen);
    });
    m_takeBack->setObjectName(QStringLiteral("takeBackChosen"));
    addButton(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &RegisterPage::askTakeBack);
    connect(this, &TablePage::chosen, this, [this] {
        m_asking = 0;
        showButton();
    });
    retranslate();
}

Result<void> RegisterPage::show(Territory &territory, const ChangeKinds &kinds)
{
    m_kinds = kinds;
    m_isStale = false;
    Database &database = territory.database();
    SPP_ASSIGN(m_entries, registerEntries(database));
    m_numbers.clear();
    for (const RegisterEntry &entry : m_entries) {
        for (const std::vector<qlonglong> *parcels : { &entry.retired, &entry.created }) {
            for (const qlonglong parcel : *parcels) {
                SPP_ASSIGN(const QVariant number,
                        database.single(
                                QStringLiteral("SELECT sheet || '/' || number FROM parcel WHERE "
                                               "id = ?1"),
                                { parcel }));
                m_numbers[parcel] = number.toString();
            }
        }
    }
    fill();
    return {};
}

void RegisterPage::clear()
{
    m_entries.clear();
    m_isStale = true;
    fill();
}

const RegisterEntry *RegisterPage::entry(qlonglong record) const
{
    for (const RegisterEntry &known : m_entries) {
        if (known.record.id == record)
            return &known;
    }
    return nullptr;
}

void RegisterPage::setWritable(bool writable)
{
    m_isWritable = writable;
    showButton();
}

void RegisterPage::fill()
{
    const auto names = [this](const std::vector<qlonglong> &parcels) {
        QStringList numbers;
        for (const qlonglong parcel : parcels)
            numbers.append(m_numbers[parcel]);
        return numbers.join(QStringLiteral(", "));
    };
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    for (const RegisterEntry &entry : m_entries) {
        const ChangeRecord &record = entry.record;
        const QDate day
                = QDateTime::fromString(record.recordedAt, Qt::ISODate).toLocalTime().date();
        TableCell state{ landwords::delivery(entry.delivery), {}, {} };
        state.isWarning = entry.delivery == DeliveryState::Refused;
        QString decision = record.decisionNumber;
        if (record.decisionDate.isValid())
            decision += QStringLiteral(", ") + shownDate(record.decisionDate);
        rows.push_back(
                { { record.number, {}, {} }, { landwords::kind(m_kinds, record.kind), {}, {} },
                        { shownDate(day), record.recordedAt, {} }, { names(entry.retired), {}, {} },
                        { names(entry.created), {}, {} }, state, { decision, {}, {} },
                        { record.actor.person, {}, {} } });
        keys.append(record.id);
    }
    setRows(rows, keys);
    setEmptyText(tr("No record was committed yet: each commit stands here with what it made."));
    m_asking = 0;
    showButton();
}

void RegisterPage::showButton()
{
    const RegisterEntry *chosen = entry(currentKey().toLongLong());
    m_takeBack->setEnabled(m_isWritable && chosen);
    m_deliver->setEnabled(chosen != nullptr);
    m_deliver->setText(tr("Deliver…"));
    m_deliver->setToolTip(tr("The update package of the record, and what became of it in the "
                             "city’s land software"));
    m_takeBack->setText(m_asking != 0 && chosen
                    ? tr("Really take %1 back?").arg(chosen->record.number)
                    : tr("Take back"));
    m_takeBack->setToolTip(tr("The new parcels of the record go, the old ones stand again; the "
                              "audit log keeps both"));
}

/// Asked where the hand is: the second click does it.
void RegisterPage::askTakeBack()
{
    const RegisterEntry *chosen = entry(currentKey().toLongLong());
    if (!chosen)
        return;
    if (m_asking != chosen->record.id) {
        m_asking = chosen->record.id;
        showButton();
        return;
    }
    emit takeBackAsked(chosen->record.id, chosen->record.number);
}

void RegisterPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    if (m_isStale)
        emit wanted();
}

void RegisterPage::retranslate()
{
    TablePage::retranslate();
    setWindowTitle(tr("Register"));
    setHeader({ tr("Change record"), tr("Kind"), tr("Date"), tr("Retired parcels"),
            tr("New parcels"), tr("City’s software"), tr("Decision"), tr("Person") });
    fill();
}

} // namespace spp::land
