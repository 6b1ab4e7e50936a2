// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/basepage.h"

#include "gui/look/look.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int margin = 8;
constexpr int gap = 6;
constexpr int between = 20; ///< columns
constexpr int mostSideBySide = 3;
constexpr int leastColumn = 236;

} // namespace

BasePage::BasePage(QWidget *parent)
    : QWidget(parent)
    , m_empty(new QWidget)
    , m_emptyText(new QLabel)
    , m_new(new QPushButton)
    , m_editor(new QWidget)
    , m_title(new QLabel)
    , m_estimate(new QLabel)
    , m_problem(new QLabel)
    , m_cancel(new QPushButton)
    , m_save(new QPushButton)
    , m_area(new QScrollArea)
    , m_ground(new GroundColumn)
    , m_sky(new SkyColumn)
    , m_rim(new RimColumn)
{
    m_emptyText->setWordWrap(true);
    m_emptyText->setProperty("muted", true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_new->setObjectName(QStringLiteral("floodBaseBegin"));
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(1);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_new, 0, Qt::AlignCenter);
    empty->addStretch(1);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, gap, gap);
    columns->setSpacing(between);
    for (int i = 0; i < mostSideBySide; ++i) {
        m_columns.push_back(new QVBoxLayout);
        m_columns.back()->setSpacing(2 * margin);
        columns->addLayout(m_columns.back(), 1);
    }
    for (FormColumn *column : { static_cast<FormColumn *>(m_ground),
                 static_cast<FormColumn *>(m_sky), static_cast<FormColumn *>(m_rim) }) {
        column->setMinimumWidth(1);
        connect(column, &FormColumn::changed, this, &BasePage::changed);
    }
    m_area->installEventFilter(this);
    m_area->setObjectName(QStringLiteral("floodBaseForm"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(m_editor);
    rows->setContentsMargins(margin, margin, margin, 0);
    rows->setSpacing(gap);
    rows->addWidget(buildHead());
    rows->addWidget(m_problem);
    rows->addWidget(m_area, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_editor, 1);
    m_editor->hide();
    connect(m_new, &QPushButton::clicked, this, &BasePage::newAsked);
    connect(m_save, &QPushButton::clicked, this, &BasePage::saveAsked);
    connect(m_cancel, &QPushButton::clicked, this, &BasePage::cancelAsked);
    auto *save = new QShortcut(QKeySequence::Save, m_editor);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, m_save, &QPushButton::click);
    retranslate();
}

QWidget *BasePage::buildHead()
{
    m_title->setProperty("strong", true);
    m_title->setObjectName(QStringLiteral("floodBaseFormTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_estimate->setObjectName(QStringLiteral("floodBaseEstimate"));
    m_estimate->setProperty("muted", true);
    m_estimate->setWordWrap(true);
    m_estimate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_problem->setObjectName(QStringLiteral("floodBaseFormProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_cancel->setObjectName(QStringLiteral("floodBaseCancel"));
    m_save->setObjectName(QStringLiteral("floodBaseSave"));
    m_save->setProperty("primary", true);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(margin);
    row->addWidget(m_title, 1);
    row->addWidget(m_estimate, 2);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    return head;
}

bool BasePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void BasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        arrange(); // another look has larger letters
}

void BasePage::arrange()
{
    const int room = (m_area->width() + between) / (Look::scaled(leastColumn) + between);
    const int count = std::max(1, std::min(room, mostSideBySide));
    if (count == m_sideBySide)
        return;
    m_sideBySide = count;
    QWidget *const parts[] = { m_ground, m_sky, m_rim };
    for (QWidget *part : parts) {
        for (QVBoxLayout *column : m_columns)
            column->removeWidget(part);
    }
    auto *columns = static_cast<QHBoxLayout *>(m_area->widget()->layout());
    for (int i = 0; i < mostSideBySide; ++i) {
        m_columns[std::size_t(std::min(i, count - 1))]->addWidget(parts[i], 0, Qt::AlignTop);
        columns->setStretch(i, i < count ? 1 : 0);
    }
}

void BasePage::open(const QJsonObject &content, const QString &path)
{
    m_isOpen = true;
    m_path = path;
    m_ground->fill(content);
    m_sky->fill(content);
    m_rim->fill(content);
    showEstimate({});
    showProblem({});
    setSaving(false);
    showTitle();
    m_empty->hide();
    m_editor->show();
    m_area->ensureVisible(0, 0);
    m_ground->focusTitle();
}

void BasePage::close()
{
    m_isOpen = false;
    m_path.clear();
    m_editor->hide();
    m_empty->show();
}

bool BasePage::isWhole() const
{
    return m_ground->isWhole() && m_sky->isWhole() && m_rim->isWhole();
}

bool BasePage::showProblems()
{
    QWidget *first = nullptr;
    for (FormColumn *column : { static_cast<FormColumn *>(m_ground),
                 static_cast<FormColumn *>(m_sky), static_cast<FormColumn *>(m_rim) }) {
        QWidget *problem = column->firstProblem();
        if (!first)
            first = problem;
    }
    if (!first)
        return false;
    first->setFocus();
    m_area->ensureWidgetVisible(first);
    return true;
}

QJsonObject BasePage::content(const QJsonObject &before, const QDir &folder) const
{
    QJsonObject content = before;
    if (!content.contains(QStringLiteral("scenario")))
        content.insert(QStringLiteral("scenario"), 1);
    m_ground->write(content, folder);
    m_sky->write(content, folder);
    m_rim->write(content, folder);
    return content;
}

void BasePage::showEstimate(const QString &text) { m_estimate->setText(text); }

void BasePage::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void BasePage::setSaving(bool isSaving)
{
    m_area->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    m_cancel->setEnabled(!isSaving);
}

void BasePage::showTitle()
{
    m_title->setText(m_path.isEmpty() ? tr("New base scenario")
                                      : tr("Edit %1").arg(QFileInfo(m_path).fileName()));
    m_title->setToolTip(m_path);
    m_save->setText(m_path.isEmpty() ? tr("Save as…") : tr("Save"));
    m_save->setToolTip(tr("Writes the file and takes it as the base (Ctrl+S)"));
}

void BasePage::retranslate()
{
    setWindowTitle(tr("Base scenario"));
    m_emptyText->setText(tr("A base scenario says over what ground the water runs, what rain falls"
                            " and what comes in at the rim. Begin one here, or edit the chosen one"
                            " from the panel."));
    m_new->setText(tr("New base scenario…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Leaves all files as they are"));
    m_ground->retranslate();
    m_sky->retranslate();
    m_rim->retranslate();
    showTitle();
}

} // namespace spp::flood
