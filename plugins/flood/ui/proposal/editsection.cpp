// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/editsection.h"

#include "flood/ui/proposal/drawingnumbers.h"
#include "flood/ui/proposal/numberline.h"
#include "flood/ui/proposal/proposaldesk.h"
#include "flood/ui/proposal/proposaldrawing.h"
#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/icons.h"
#include "gui/look/look.h"
#include "gui/map/typedcorner.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int gap = 4;
constexpr int inRow = 5;
constexpr int iconSide = 20;
constexpr int fewestRows = 2;
constexpr int mostRows = 5;
constexpr int levelWidth = 92;
constexpr int nameColumn = 0;
constexpr int levelColumn = 1;
constexpr int effectColumn = 2;

} // namespace

EditSection::EditSection(ProposalDesk &desk, ProposalDrawing &drawing, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_drawing(drawing)
    , m_levelRow(nullptr)
    , m_levelLabel(new QLabel)
    , m_level(new NumberLine("floodLevel"))
    , m_hint(new QLabel)
    , m_list(new QTreeWidget)
    , m_total(new QLabel)
    , m_empty(new QLabel)
    , m_from(new QToolButton)
    , m_structure(new QPushButton)
    , m_remove(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gap);
    column->addWidget(buildTools());
    column->addWidget(buildLevel());
    buildList();
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_total);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * gap);
    m_from->setObjectName(QStringLiteral("floodFromSite"));
    m_from->setProperty("opensMenu", true);
    m_from->setPopupMode(QToolButton::InstantPopup);
    foot->addWidget(m_from);
    foot->addStretch(1);
    m_structure->setObjectName(QStringLiteral("floodStructure"));
    foot->addWidget(m_structure);
    m_remove->setObjectName(QStringLiteral("floodRemoveButton"));
    m_remove->setDefaultAction(drawing.removeAction());
    m_remove->setToolButtonStyle(Qt::ToolButtonIconOnly);
    foot->addWidget(m_remove);
    column->addLayout(foot);
    connect(m_structure, &QPushButton::clicked, this, &EditSection::structureAsked);
    connect(&desk, &ProposalDesk::proposalChanged, this, &EditSection::showThings);
    connect(&desk, &ProposalDesk::baseChanged, this, &EditSection::showThings);
    connect(&desk, &ProposalDesk::countChanged, this, &EditSection::showEffects);
    connect(&desk, &ProposalDesk::chosenChanged, this, &EditSection::showChosen);
    connect(&drawing, &ProposalDrawing::kindChanged, this, &EditSection::showKind);
    connect(&drawing, &ProposalDrawing::levelMissing, this, [this] {
        m_level->setFocus();
        m_level->selectAll();
    });
    retranslate();
}

QWidget *EditSection::buildTools()
{
    auto *tools = new QWidget;
    auto *grid = new QGridLayout(tools);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    std::vector<QAction *> actions;
    for (const DrawnKind kind :
            { DrawnKind::Fill, DrawnKind::Excavation, DrawnKind::Storage, DrawnKind::Dyke })
        actions.push_back(m_drawing.action(kind));
    actions.push_back(m_drawing.pickAction());
    for (const DrawnKind kind : { DrawnKind::Weir, DrawnKind::Gate, DrawnKind::Culvert,
                 DrawnKind::Flap, DrawnKind::Pump })
        actions.push_back(m_drawing.action(kind));
    int number = 0;
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setProperty("operation", true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({ iconSide, iconSide });
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(button, number / inRow, number % inRow);
        m_buttons.push_back(button);
        ++number;
    }
    for (int i = 0; i < inRow; ++i)
        grid->setColumnStretch(i, 1);
    return tools;
}

QWidget *EditSection::buildLevel()
{
    m_levelRow = new QWidget;
    auto *column = new QVBoxLayout(m_levelRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    m_level->setFixedWidth(Look::scaled(levelWidth));
    row->addWidget(m_levelLabel);
    row->addWidget(m_level);
    row->addWidget(new QLabel(QStringLiteral("m")));
    row->addStretch(1);
    column->addLayout(row);
    m_hint->setObjectName(QStringLiteral("floodDrawHint"));
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    column->addWidget(m_hint);
    connect(m_level, &NumberLine::valueTyped, this, [this] {
        if (const std::optional<DrawnKind> kind = m_drawing.drawnKind())
            m_levels[*kind] = m_level->text();
        m_drawing.setLevel(m_level->value());
    });
    connect(m_level, &QLineEdit::returnPressed, this, [this] {
        m_drawing.finish();
        m_drawing.focusMap();
    });
    m_level->installEventFilter(this);
    return m_levelRow;
}

void EditSection::buildList()
{
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_empty->setObjectName(QStringLiteral("floodNoEdits"));
    m_total->setObjectName(QStringLiteral("floodEditTotal"));
    m_total->setWordWrap(true);
    m_total->setProperty("muted", true);
    m_total->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_total, &QLabel::linkActivated, &m_desk, &ProposalDesk::countAgain);
    m_list->setObjectName(QStringLiteral("floodEdits"));
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
            | QAbstractItemView::SelectedClicked);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(levelColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(effectColumn, QHeaderView::ResizeToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemChanged, this, &EditSection::takeRow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const DrawnThing *thing = thingOf(item);
        if (thing && !m_isFilling)
            m_desk.choose(thing->ref);
    });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item, int at) {
        const DrawnThing *thing = thingOf(item);
        if (thing && isStructure(thing->kind) && at != nameColumn)
            emit structureAsked();
    });
}

const DrawnThing *EditSection::thingOf(const QTreeWidgetItem *item) const
{
    const int row = item ? m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
    const std::vector<DrawnThing> &things = m_desk.things();
    return row >= 0 && row < int(things.size()) ? &things[std::size_t(row)] : nullptr;
}

void EditSection::showThings()
{
    m_isFilling = true;
    m_list->clear();
    for (const DrawnThing &thing : m_desk.things()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setIcon(nameColumn, Icons::named(proposalwords::iconName(thing.kind)));
        item->setText(nameColumn, thing.name);
        // The icon alone says the kind.
        item->setData(nameColumn, Qt::AccessibleTextRole,
                QStringLiteral("%1 · %2").arg(thing.name, proposalwords::kind(thing.kind)));
        item->setToolTip(nameColumn,
                tr("%1: %2. F2 renames, Delete removes.")
                        .arg(proposalwords::kind(thing.kind), thing.name));
        if (!isStructure(thing.kind))
            item->setText(levelColumn, proposalwords::plain(thing.level_m));
        for (const int column : { levelColumn, effectColumn })
            item->setData(column, Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
    }
    showEffects();
    m_isFilling = true;
    const bool isEmpty = m_desk.things().empty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_desk.canDraw() && !m_drawing.drawnKind());
    m_from->setVisible(m_desk.canDraw());
    const int rows = std::clamp(int(m_desk.things().size()), fewestRows, mostRows);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + 2
            + rows * std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height()));
    m_isFilling = false;
    showChosen();
}

/// By itself, because somebody may be typing in the list when the cells are counted.
void EditSection::showEffects()
{
    m_isFilling = true;
    const std::vector<DrawnThing> &things = m_desk.things();
    for (std::size_t i = 0; i < things.size(); ++i)
        m_list->topLevelItem(int(i))->setText(effectColumn, effectOf(m_desk, things[i]));
    const QString total = totalEffect(m_desk);
    m_total->setText(total);
    m_total->setVisible(!total.isEmpty());
    m_isFilling = false;
}

void EditSection::showChosen()
{
    m_isFilling = true;
    const std::vector<DrawnThing> &things = m_desk.things();
    m_list->setCurrentItem(nullptr);
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (m_desk.chosen() && things[i].ref == m_desk.chosen())
            m_list->setCurrentItem(m_list->topLevelItem(int(i)));
    }
    m_isFilling = false;
    m_structure->setVisible(m_desk.chosen().of == ThingRef::Of::Structures);
    m_remove->setVisible(bool(m_desk.chosen()));
}

void EditSection::showKind()
{
    const std::optional<DrawnKind> kind = m_drawing.drawnKind();
    m_empty->setVisible(m_desk.things().empty() && m_desk.canDraw() && !kind);
    m_levelRow->setVisible(kind.has_value());
    const bool hasLevel = kind && !isStructure(*kind);
    for (QWidget *part : m_levelRow->findChildren<QWidget *>()) {
        if (part != m_hint)
            part->setVisible(hasLevel);
    }
    if (!kind)
        return;
    m_levelLabel->setText(*kind == DrawnKind::Dyke ? tr("Crest") : tr("Level"));
    m_hint->setText(hasLevel
                    ? tr("Above the datum of the terrain. Click or type the corners on the map;"
                         " Enter ends, Esc steps back.")
                    : tr("Click or type two points: from where the water comes, to where it goes."
                         " Its values are edited afterwards."));
    if (hasLevel) {
        m_level->setText(m_levels[*kind]);
        m_drawing.setLevel(m_level->value());
    }
}

void EditSection::takeRow(QTreeWidgetItem *item, int column)
{
    const DrawnThing *thing = thingOf(item);
    if (m_isFilling || !thing)
        return;
    const ThingRef ref = thing->ref;
    const QString text = item->text(column).trimmed();
    // Later, because the row is still being edited while it tells us.
    QMetaObject::invokeMethod(
            this,
            [this, ref, text, column] {
                if (column == nameColumn)
                    rename(ref, text);
                else if (column == levelColumn)
                    setLevel(ref, text);
                showThings();
            },
            Qt::QueuedConnection);
}

void EditSection::rename(const ThingRef &ref, const QString &name)
{
    const DrawnThing *thing = m_desk.thing(ref);
    if (!thing || name.isEmpty() || name == thing->name)
        return;
    for (const DrawnThing &other : m_desk.things()) {
        if (other.name == name)
            return; // a name is of one thing alone; the list shows the old one again
    }
    ProposalFile after = m_desk.proposal();
    const auto index = std::size_t(ref.index);
    if (ref.of == ThingRef::Of::Edits)
        after.edits[index].name = name;
    else
        after.structures[index].name = name;
    m_desk.change(tr("Rename: %1").arg(name), after);
}

void EditSection::setLevel(const ThingRef &ref, const QString &text)
{
    const std::optional<double> level = typedNumber(text);
    if (ref.of != ThingRef::Of::Edits || !level)
        return;
    ProposalFile after = m_desk.proposal();
    ProposedEdit &edit = after.edits[std::size_t(ref.index)];
    if (edit.level_m == *level)
        return;
    edit.level_m = *level;
    m_desk.change(tr("Level of %1").arg(edit.name), after);
}

/// Icons are tinted with the text of the palette.
void EditSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_drawing.retranslate();
    showThings();
}

bool EditSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_level && key == Qt::Key_Escape) {
        m_drawing.focusMap();
        return true;
    }
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Delete) {
        m_drawing.removeChosen();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_desk.chosen().of == ThingRef::Of::Structures) {
        emit structureAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditSection::retranslate()
{
    for (QToolButton *button : m_buttons)
        button->setText(button->defaultAction()->iconText());
    m_total->setToolTip(
            tr("The ground after all edits less the ground before them: what two of them"
               " change counts once. Each in the list counts from those above it."));
    m_list->setHeaderLabels({ tr("Name"), tr("Level (m)"), tr("Effect") });
    for (const int column : { levelColumn, effectColumn })
        m_list->headerItem()->setData(
                column, Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
    m_empty->setText(tr("Nothing is drawn yet. Fill, excavation and storage are areas, a dyke is a"
                        " line; structures join two points."));
    m_from->setText(tr("Area of"));
    m_from->setToolTip(tr("Take the shape of the selected parcel, of a case or of a plan zone"));
    m_structure->setText(tr("Structure…"));
    m_structure->setToolTip(tr("Its values, rules and rating curve (Enter in the list)"));
    m_level->setHint(tr("Metres above the datum of the terrain"));
    showKind();
    showThings();
}

} // namespace spp::flood
