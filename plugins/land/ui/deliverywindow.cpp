// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/deliverywindow.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "dossier/fonts.h"
#include "gui/review/datefield.h"
#include "gui/workbench/mademessage.h"
#include "land/delivery/packagecommand.h"
#include "land/delivery/packagemanifest.h"
#include "land/ui/formrows.h"
#include "land/ui/landwords.h"
#include "land/ui/pathfield.h"
#include "land/ui/sheetwindow.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::land {

namespace {

constexpr QSize windowSize(640, 440);

} // namespace

DeliveryWindow::DeliveryWindow(Workbench &workbench, const RegisterEntry &entry, QWidget *parent)
    : ToolWindow(workbench, "deliveryWindow", parent)
    , m_entry(entry)
    , m_folder(new PathField("packageFolder", PathField::What::NewFolder))
    , m_seed(new PathField("packageSeed", PathField::What::File))
    , m_people(new QCheckBox)
    , m_state(new QLabel)
    , m_comment(formrows::line("deliveryComment"))
    , m_sent(new QPushButton)
    , m_accepted(new QPushButton)
    , m_refused(new QPushButton)
{
    resize(windowSize);
    m_people->setObjectName(QStringLiteral("packagePeople"));
    m_state->setObjectName(QStringLiteral("deliveryState"));
    m_state->setWordWrap(true);
    m_sent->setObjectName(QStringLiteral("deliverySent"));
    m_accepted->setObjectName(QStringLiteral("deliveryAccepted"));
    m_refused->setObjectName(QStringLiteral("deliveryRefused"));
    m_folder->setPath(QDir::toNativeSeparators(QDir::home().filePath(
            QString(entry.record.number).replace(QLatin1Char('/'), QLatin1Char('-')))));
    m_seed->setPath(lastSeed());
    addRow(QT_TR_NOOP("Package"), m_folder);
    addRow(QT_TR_NOOP("Seed file"), m_seed);
    addRow("", m_people);
    addRow(QT_TR_NOOP("City’s software"), m_state);
    addRow(QT_TR_NOOP("Comment"), m_comment);
    auto *events = new QWidget;
    auto *row = new QHBoxLayout(events);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(formrows::gap);
    for (QPushButton *button : { m_sent, m_accepted, m_refused }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    addRow("", events);
    connect(m_sent, &QPushButton::clicked, this, [this] { writeDown(DeliveryState::Sent); });
    connect(m_accepted, &QPushButton::clicked, this,
            [this] { writeDown(DeliveryState::Accepted); });
    connect(m_refused, &QPushButton::clicked, this, [this] { writeDown(DeliveryState::Refused); });
    body()->addStretch(1);
    retranslate();
}

void DeliveryWindow::begin()
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    PackageOptions options;
    options.record = m_entry.record.number;
    options.folder = m_folder->path();
    options.seed = m_seed->path();
    options.withPeople = m_people->isChecked();
    if (options.folder.isEmpty()) {
        showProblem(Error::usage(tr("Name the new folder.").toStdString()));
        return;
    }
    // Fonts are made known in the thread of the window.
    if (const Result<void> loaded = Fonts::load(); !loaded) {
        showProblem(loaded.error());
        return;
    }
    start<PackageReport>(
            tr("Packing record %1").arg(options.record),
            [path = territory->path(), actor = m_workbench.application().actor(), options](
                    Feedback &feedback) { return makePackage(path, options, actor, feedback); },
            [this, options](const PackageReport &report) {
                keepSeed(options.seed);
                show(report);
                tellMade(m_workbench,
                        tr("Record %1 was packed: %2")
                                .arg(options.record, QDir::toNativeSeparators(options.folder)),
                        { { tr("Open folder"), QStringLiteral("openPackageFolder"),
                                options.folder } });
            });
}

void DeliveryWindow::show(const PackageReport &report)
{
    showReport(packageText(report, m_folder->path()));
    if (!report.sheetsThatDiffer.isEmpty())
        showProblem(Error::badInput(tr("Sheets that do not come back the same when they are read: "
                                       "%1.")
                                            .arg(report.sheetsThatDiffer.join(QStringLiteral(", ")))
                                            .toStdString()));
}

/// The hash of the package that lies in the folder, its files checked; empty when there is none.
Result<QString> DeliveryWindow::packageSent(DeliveryState event) const
{
    if (event != DeliveryState::Sent || !QFileInfo::exists(m_folder->path()))
        return QString();
    return checkPackage(m_folder->path(), m_workbench.territory()->id(), m_entry.record.number);
}

void DeliveryWindow::writeDown(DeliveryState event)
{
    Territory *territory = m_workbench.territory();
    if (!territory || isRunning())
        return;
    clearProblem();
    const Result<QString> package = packageSent(event);
    if (!package) {
        showProblem(package.error());
        return;
    }
    const Result<void> written = recordDelivery(*territory, m_entry.record.number, event,
            m_comment->text().trimmed(), *package, m_workbench.application().actor());
    if (!written) {
        showProblem(written.error());
        return;
    }
    if (auto entry = registerEntry(territory->database(), m_entry.record.number))
        m_entry = std::move(*entry);
    m_comment->clear();
    showState();
    emit delivered();
}

void DeliveryWindow::showState()
{
    QString text = landwords::delivery(m_entry.delivery);
    if (!m_entry.deliveredAt.isEmpty())
        text += QStringLiteral(", ")
                + shownDate(QDateTime::fromString(m_entry.deliveredAt, Qt::ISODate)
                                    .toLocalTime()
                                    .date());
    if (!m_entry.comment.isEmpty())
        text += QString::fromUtf16(u" · ") + m_entry.comment;
    m_state->setText(text);
    runningChanged();
}

void DeliveryWindow::runningChanged()
{
    const bool canWrite = !m_workbench.isReadOnly() && !isRunning();
    const bool wasSent = m_entry.delivery != DeliveryState::NotSent;
    m_sent->setEnabled(canWrite && m_entry.isOutstanding());
    m_accepted->setEnabled(canWrite && wasSent && m_entry.isOutstanding());
    m_refused->setEnabled(canWrite && wasSent && m_entry.isOutstanding());
    m_people->setEnabled(canWrite); // it is written down
}

QString DeliveryWindow::beginText() const { return tr("Make the package"); }

void DeliveryWindow::retranslate()
{
    setWindowTitle(tr("Deliver record %1").arg(m_entry.record.number));
    m_folder->setTitle(tr("Folder for the package"));
    m_folder->line()->setPlaceholderText(tr("it must not exist yet"));
    m_seed->setTitle(tr("Seed file of the office"));
    m_seed->setFilter(tr("DGN files (*.dgn)"));
    m_seed->line()->setPlaceholderText(tr("without one: no sheets as DGN"));
    m_people->setText(tr("With the names of land users"));
    m_people->setToolTip(tr("The audit log records it"));
    m_comment->setPlaceholderText(tr("reason of a refusal"));
    m_sent->setText(tr("Sent"));
    m_sent->setToolTip(tr("Writes it down, with the hash of the package in the folder"));
    m_accepted->setText(tr("Accepted"));
    m_refused->setText(tr("Refused"));
    showState();
    ToolWindow::retranslate();
}

} // namespace spp::land
