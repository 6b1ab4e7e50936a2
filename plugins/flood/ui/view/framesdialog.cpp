// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/framesdialog.h"

#include "flood/ui/momenttext.h"
#include "gui/look/look.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int width_px = 440;
constexpr QSize sizes[] = { { 1280, 720 }, { 1920, 1080 }, { 2560, 1440 } };

} // namespace

FramesDialog::FramesDialog(DepthSeriesPtr series, QWidget *parent)
    : QDialog(parent)
    , m_series(std::move(series))
    , m_first(new QComboBox)
    , m_last(new QComboBox)
    , m_size(new QComboBox)
    , m_folder(new QLineEdit)
    , m_browse(new QPushButton)
    , m_notice(new QLabel)
    , m_save(new QPushButton)
{
    setObjectName(QStringLiteral("framesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_first->setObjectName(QStringLiteral("firstMoment"));
    m_last->setObjectName(QStringLiteral("lastMoment"));
    m_size->setObjectName(QStringLiteral("pictureSize"));
    m_folder->setObjectName(QStringLiteral("framesFolder"));
    m_notice->setObjectName(QStringLiteral("framesNotice"));
    m_notice->setWordWrap(true);
    m_notice->setProperty("problem", true);
    m_save->setObjectName(QStringLiteral("framesSave"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    for (const QSize &size : sizes)
        m_size->addItem(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()), size);
    for (int step = 0; step < m_series->steps(); ++step) {
        m_first->addItem(QString());
        m_last->addItem(QString());
    }
    m_last->setCurrentIndex(m_last->count() - 1);
    m_folder->setText(
            QDir::toNativeSeparators(QDir::home().filePath(QStringLiteral("flood-frames"))));

    auto *place = new QHBoxLayout;
    place->setSpacing(gap);
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(margin);
    form->setVerticalSpacing(gap);
    for (QLabel *&label : m_labels)
        label = new QLabel;
    form->addRow(m_labels[0], m_first);
    form->addRow(m_labels[1], m_last);
    form->addRow(m_labels[2], m_size);
    form->addRow(m_labels[3], place);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    setMinimumWidth(Look::scaled(width_px));

    connect(m_browse, &QPushButton::clicked, this, &FramesDialog::browse);
    connect(m_save, &QPushButton::clicked, this, &FramesDialog::saveAsked);
    connect(m_folder, &QLineEdit::textChanged, this, &FramesDialog::check);
    for (QComboBox *box : { m_first, m_last })
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                &FramesDialog::check);
    retranslate();
}

int FramesDialog::first() const { return m_first->currentIndex(); }
int FramesDialog::last() const { return m_last->currentIndex(); }
QSize FramesDialog::pictureSize() const { return m_size->currentData().toSize(); }
QString FramesDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void FramesDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("New folder for the pictures"),
            folder(), {}, nullptr, QFileDialog::ShowDirsOnly | QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void FramesDialog::check()
{
    const QFileInfo place(folder());
    QString problem;
    if (folder().isEmpty() || place.isRelative())
        problem = tr("Say where the new folder shall be.");
    else if (place.exists())
        problem = tr("There is a folder or file of this name. Choose a new name.");
    else if (!QFileInfo(place.absolutePath()).isDir())
        problem = tr("The folder that it shall lie in does not exist.");
    else if (last() < first())
        problem = tr("The last moment comes before the first.");
    m_notice->setText(problem);
    m_notice->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

void FramesDialog::fillMoments()
{
    for (int step = 0; step < m_series->steps(); ++step) {
        m_first->setItemText(step, momentText(*m_series, step));
        m_last->setItemText(step, momentText(*m_series, step));
    }
}

void FramesDialog::retranslate()
{
    setWindowTitle(tr("Save pictures of the moments"));
    const QString names[] = { tr("From"), tr("To"), tr("Size"), tr("New folder") };
    for (int i = 0; i < 4; ++i)
        m_labels[i]->setText(names[i]);
    m_browse->setText(tr("Choose…"));
    m_save->setText(tr("Save the pictures"));
    fillMoments();
    check();
}

void FramesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace spp::flood
