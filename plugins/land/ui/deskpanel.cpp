// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/deskpanel.h"

#include "gui/review/foldsection.h"
#include "land/ui/consentlist.h"
#include "land/ui/previewcard.h"
#include "land/ui/recordform.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::land {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int padding = 12;
constexpr int columns = 2;

QLabel *wrapped(const char *name, const char *property = nullptr)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    if (property)
        label->setProperty(property, true);
    return label;
}

QPushButton *button(const char *name, const char *property = nullptr)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    if (property)
        made->setProperty(property, true);
    return made;
}

QVBoxLayout *indented(QVBoxLayout *column)
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(margin, 0, margin, 0);
    inner->setSpacing(gap);
    column->addLayout(inner);
    return inner;
}

QFrame *card(const char *name, const std::vector<QWidget *> &rows)
{
    auto *frame = new QFrame;
    frame->setObjectName(QLatin1String(name));
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(padding, padding - 2, padding, padding - 2);
    column->setSpacing(gap - 2);
    for (QWidget *row : rows)
        column->addWidget(row);
    frame->hide();
    return frame;
}

} // namespace

DeskPanel::DeskPanel(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_operations(new QGridLayout)
    , m_operationTitle(wrapped("operationTitle", "strong"))
{
    setObjectName(QStringLiteral("landPanel"));
    parcels = wrapped("chosenParcels", "strong");
    form = new OperationForm;
    preview = new PreviewCard;
    consents = new ConsentList;
    steps = wrapped("sessionSteps", "muted");
    notice = wrapped("deskNotice", "muted");
    m_operations->setSpacing(gap / 2);
    for (int i = 0; i < columns; ++i)
        m_operations->setColumnStretch(i, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, padding, 0, 0);
    column->setSpacing(gap);
    auto *top = indented(column);
    top->addWidget(buildOffer());
    top->addWidget(buildMade());
    top->addWidget(notice);
    column->addWidget(buildRecord());
    auto *work = indented(column);
    work->addWidget(parcels);
    work->addWidget(m_operationTitle);
    work->addLayout(m_operations);
    for (QWidget *widget : { static_cast<QWidget *>(form), static_cast<QWidget *>(consents),
                 static_cast<QWidget *>(steps) })
        work->addWidget(widget);
    column->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    // What would change stays in sight, however much stands above it.
    auto *shown = new QVBoxLayout;
    shown->setContentsMargins(margin, 0, margin, 0);
    shown->addWidget(preview);
    auto *edge = new QVBoxLayout(this);
    edge->setSpacing(0);
    edge->addWidget(m_area, 1);
    edge->addLayout(shown);
    edge->addWidget(buildFoot());
    form->hide();
    edge->setContentsMargins(0, 0, 0, 0);
    retranslate();
}

QFrame *DeskPanel::buildOffer()
{
    offerText = wrapped("offerText");
    resume = button("resumeLandSession");
    dismiss = button("dismissLandSession");
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(resume);
    row->addWidget(dismiss);
    row->addStretch(1);
    offer = card("sessionOffer", { offerText, choices });
    return offer;
}

QWidget *DeskPanel::buildRecord()
{
    record = new RecordForm;
    recordSection = new FoldSection(record);
    recordSection->setObjectName(QStringLiteral("changeRecord"));
    recordSection->addTool(record->more());
    connect(recordSection, &FoldSection::toggled, record->more(), &QWidget::setVisible);
    record->layout()->setContentsMargins(margin, 0, margin, 0);
    return recordSection;
}

QFrame *DeskPanel::buildMade()
{
    madeText = wrapped("madeText");
    madeText->setTextFormat(Qt::RichText);
    takeBack = button("takeBack", "link");
    made = card("madeRecord", { madeText, takeBack });
    return made;
}

QWidget *DeskPanel::buildFoot()
{
    auto *foot = new QWidget;
    giveUp = button("giveUpSession");
    primary = button("commitRecord", "primary");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, gap, margin, gap + 4);
    row->setSpacing(gap);
    row->addWidget(giveUp);
    row->addWidget(primary, 1);
    return foot;
}

void DeskPanel::addOperation(DeskOperation operation, QAction *action)
{
    auto *tool = new QToolButton;
    tool->setObjectName(action->objectName() + QStringLiteral("Button"));
    tool->setCheckable(true);
    tool->setProperty("operation", true);
    tool->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto copy = [tool, action] {
        // Shift as the key is marked: the word would not fit beside the longest text.
        const QString keys = action->property("keys").toString().replace(
                QLatin1String("Shift+"), QString::fromUtf16(u"⇧"));
        tool->setText(keys.isEmpty() ? action->text()
                                     : QStringLiteral("%1  %2").arg(action->text(), keys));
        tool->setToolTip(action->toolTip());
        tool->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, tool, copy);
    connect(tool, &QToolButton::clicked, action, &QAction::trigger);
    copy();
    const int place = int(m_buttons.size());
    m_buttons.insert(int(operation), tool);
    m_operations->addWidget(tool, place / columns, place % columns);
}

void DeskPanel::setOperation(DeskOperation operation)
{
    for (auto each = m_buttons.begin(); each != m_buttons.end(); ++each)
        each.value()->setChecked(each.key() == int(operation));
    form->setOperation(operation);
    form->show();
    // Once it has its height.
    QTimer::singleShot(0, this, [this] { m_area->ensureWidgetVisible(form, 0, gap); });
}

void DeskPanel::retranslate()
{
    recordSection->setTitle(tr("Change record"));
    m_operationTitle->setText(tr("Operation"));
    resume->setText(tr("Continue"));
    dismiss->setText(tr("Give up"));
    giveUp->setText(tr("Give up"));
    giveUp->setToolTip(tr("Drop the record with all its steps; the parcels stay as they are"));
    primary->setText(tr("Commit under record"));
    emit retranslated();
}

void DeskPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::land
