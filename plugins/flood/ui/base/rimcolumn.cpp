// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/rimcolumn.h"

#include "flood/ui/base/curvefield.h"
#include "flood/ui/base/fieldrow.h"
#include "flood/ui/base/rimplace.h"
#include "flood/ui/proposal/numberline.h"
#include "gui/look/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int gap = 6;
constexpr int rowHeight = 26;
constexpr int mostRowsShown = 3;
constexpr double usualSlope = 0.001;
const char *const sides[] = { "west", "east", "north", "south" };
const char *const kinds[] = { "stage", "discharge", "outflow" };
/// Behind the sides in the choice of places.
const char *const nowhere = "nowhere";
const char *const given = "given";

QString key(const char *name) { return QLatin1String(name); }

} // namespace

RimColumn::RimColumn()
    : m_heading(new QLabel)
    , m_add(new QToolButton)
    , m_remove(new QToolButton)
    , m_none(new QLabel)
    , m_list(new QListWidget)
    , m_fields(new QWidget)
    , m_name(new QLineEdit)
    , m_place(new QComboBox)
    , m_draw(new QToolButton)
    , m_slope(new NumberLine("floodRimSlope", { true, true, {}, {} }))
    , m_level(new CurveField("floodRimLevel", CurveField::Kind::Level))
    , m_discharge(new CurveField("floodRimDischarge", CurveField::Kind::Discharge))
{
    m_heading->setProperty("strong", true);
    m_add->setObjectName(QStringLiteral("floodRimAdd"));
    m_add->setProperty("opensMenu", true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_remove->setObjectName(QStringLiteral("floodRimRemove"));
    m_remove->setText(QStringLiteral("−"));
    m_remove->setProperty("operation", true);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_heading, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    add(head);
    m_none->setWordWrap(true);
    m_none->setProperty("muted", true);
    add(m_none);
    m_list->setObjectName(QStringLiteral("floodRims"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(0);
    add(m_list);
    m_name->setObjectName(QStringLiteral("floodRimName"));
    m_place->setObjectName(QStringLiteral("floodRimPlace"));
    m_nameRow = new FieldRow(m_name);
    m_draw->setObjectName(QStringLiteral("floodRimDraw"));
    m_draw->setProperty("operation", true);
    m_placeRow = new FieldRow(m_place, "", m_draw);
    m_slopeRow = new FieldRow(m_slope);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(gap);
    for (QWidget *field : { static_cast<QWidget *>(m_nameRow), static_cast<QWidget *>(m_placeRow),
                 static_cast<QWidget *>(m_slopeRow), static_cast<QWidget *>(m_level),
                 static_cast<QWidget *>(m_discharge) })
        fields->addWidget(field);
    add(m_fields);
    connect(m_remove, &QToolButton::clicked, this, &RimColumn::removeEntry);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        if (!m_isFilling)
            choose(chosen);
    });
    connect(m_name, &QLineEdit::textEdited, this, &RimColumn::keep);
    connect(m_slope, &NumberLine::valueTyped, this, &RimColumn::keep);
    connect(m_level, &CurveField::changed, this, &RimColumn::keep);
    connect(m_discharge, &CurveField::changed, this, &RimColumn::keep);
    connect(m_draw, &QToolButton::clicked, this, &RimColumn::drawAsked);
    connect(m_place, QOverload<int>::of(&QComboBox::activated), this, &RimColumn::choosePlace);
}

void RimColumn::setCanDraw(bool can) { m_draw->setEnabled(can); }

QString RimColumn::kindOf(const QJsonObject &entry) const
{
    const QString kind = entry.value(key("kind")).toString();
    return kind == key("stage")        ? tr("Water level")
            : kind == key("discharge") ? tr("Discharge")
            : kind == key("outflow")   ? tr("Outflow")
                                       : kind;
}

QString RimColumn::freeName(const QString &wanted) const
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? wanted : QStringLiteral("%1 %2").arg(wanted).arg(i);
        const bool isTaken
                = std::any_of(m_entries.begin(), m_entries.end(), [&name](const Entry &entry) {
                      return entry.content.value(key("name")).toVariant().toString() == name;
                  });
        if (!isTaken)
            return name;
    }
}

void RimColumn::addEntry(const char *kind)
{
    Entry entry;
    entry.content.insert(key("kind"), key(kind));
    entry.content.insert(key("name"), freeName(kindOf(entry.content)));
    if (key(kind) == key("outflow"))
        entry.content.insert(key("slope"), usualSlope);
    entry.isWhole = false;
    m_entries.push_back(entry);
    m_chosen = int(m_entries.size()) - 1;
    showList();
    showEntry();
    m_name->setFocus();
    m_name->selectAll();
    emit changed();
}

void RimColumn::removeEntry()
{
    if (m_chosen < 0)
        return;
    m_entries.erase(m_entries.begin() + m_chosen);
    m_chosen = std::min(m_chosen, int(m_entries.size()) - 1);
    showList();
    showEntry();
    emit changed();
}

void RimColumn::choose(int row)
{
    m_chosen = row;
    showEntry();
}

CurveField *RimColumn::curve() const
{
    if (m_chosen < 0)
        return nullptr;
    const QString kind = m_entries[std::size_t(m_chosen)].content.value(key("kind")).toString();
    return kind == key("stage") ? m_level : kind == key("discharge") ? m_discharge : nullptr;
}

void RimColumn::keep()
{
    if (m_isFilling || m_chosen < 0)
        return;
    Entry &entry = m_entries[std::size_t(m_chosen)];
    entry.content.insert(key("name"), m_name->text().trimmed());
    if (const CurveField *field = curve())
        entry.content.insert(key("curve"), field->curve());
    else if (m_slope->value())
        entry.content.insert(key("slope"), *m_slope->value());
    entry.isWhole = areFieldsWhole();
    m_nameRow->setProblem(nameProblem());
    m_slopeRow->setProblem(m_slope->problem());
    m_isFilling = true;
    if (QListWidgetItem *item = m_list->item(m_chosen))
        item->setText(lineOf(entry.content));
    m_isFilling = false;
    emit changed();
}

QString RimColumn::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("A name is needed.");
    const auto has = [&name](const Entry &entry) {
        return entry.content.value(key("name")).toVariant().toString() == name;
    };
    return std::count_if(m_entries.begin(), m_entries.end(), has) > 1
            ? tr("Another one has this name.")
            : QString();
}

QString RimColumn::placeProblem() const
{
    return hasPlace(m_entries[std::size_t(m_chosen)].content)
            ? QString()
            : tr("Choose a side, or draw around a stretch of the rim.");
}

bool RimColumn::areFieldsWhole() const
{
    const CurveField *field = curve();
    return nameProblem().isEmpty() && placeProblem().isEmpty()
            && (field ? field->isWhole() : m_slope->problem().isEmpty());
}

/// A name that is the kind itself is said once.
QString RimColumn::lineOf(const QJsonObject &entry) const
{
    const QString name = entry.value(key("name")).toVariant().toString();
    const QString kind = kindOf(entry);
    return name.startsWith(kind) ? name : QStringLiteral("%1 · %2").arg(name, kind);
}

void RimColumn::showList()
{
    m_isFilling = true;
    m_list->clear();
    for (const Entry &entry : m_entries)
        m_list->addItem(lineOf(entry.content));
    m_list->setCurrentRow(m_chosen);
    m_isFilling = false;
    const int rows = std::min(int(m_entries.size()), mostRowsShown);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(
            rows * std::max(Look::clickable(rowHeight), m_list->sizeHintForRow(0)) + 4);
    m_none->setVisible(rows == 0);
    m_remove->setEnabled(rows > 0);
}

void RimColumn::showEntry()
{
    m_fields->setVisible(m_chosen >= 0);
    if (m_chosen < 0)
        return;
    m_isFilling = true;
    const QJsonObject &entry = m_entries[std::size_t(m_chosen)].content;
    m_name->setText(entry.value(key("name")).toVariant().toString());
    fillPlaces();
    CurveField *field = curve();
    m_level->setVisible(field == m_level);
    m_discharge->setVisible(field == m_discharge);
    m_slopeRow->setVisible(!field);
    const QJsonValue slope = entry.value(key("slope"));
    m_slope->setValue(slope.isDouble() ? std::optional<double>(slope.toDouble()) : std::nullopt);
    if (field)
        field->setCurve(entry.value(key("curve")).toObject());
    for (FieldRow *row : { m_nameRow, m_placeRow, m_slopeRow })
        row->setProblem({});
    m_isFilling = false;
}

void RimColumn::fillPlaces()
{
    m_place->clear();
    if (m_chosen < 0)
        return;
    const QJsonObject &entry = m_entries[std::size_t(m_chosen)].content;
    const QString names[]
            = { tr("West side"), tr("East side"), tr("North side"), tr("South side") };
    if (!hasPlace(entry))
        m_place->addItem(tr("Choose …"), key(nowhere));
    for (int i = 0; i < 4; ++i)
        m_place->addItem(names[i], key(sides[i]));
    const QJsonArray drawn = entry.value(key("polygon")).toArray();
    const bool isSide = m_place->findData(sideOf(entry)) >= 0;
    if (!drawn.isEmpty())
        m_place->addItem(tr("Drawn (%1)").arg(drawn.size()), key(given));
    else if (hasPlace(entry) && !isSide)
        m_place->addItem(tr("As in the file"), key(given));
    m_place->setCurrentIndex(std::max(0,
            m_place->findData(isSide          ? sideOf(entry)
                            : hasPlace(entry) ? key(given)
                                              : key(nowhere))));
}

void RimColumn::choosePlace()
{
    const QString chosen = m_place->currentData().toString();
    if (m_chosen < 0 || chosen == key(nowhere) || chosen == key(given))
        return;
    QJsonObject &entry = m_entries[std::size_t(m_chosen)].content;
    removePlace(entry);
    entry.insert(key("sides"), QJsonArray{ chosen });
    m_placeRow->setProblem({});
    fillPlaces();
    keep();
}

void RimColumn::setPlace(const QJsonArray &polygon)
{
    if (m_chosen < 0)
        return;
    QJsonObject &entry = m_entries[std::size_t(m_chosen)].content;
    removePlace(entry);
    entry.insert(key("polygon"), polygon);
    m_placeRow->setProblem({});
    fillPlaces();
    keep();
}

void RimColumn::fill(const QJsonObject &content)
{
    m_entries.clear();
    for (const QJsonValue &entry : content.value(key("boundaries")).toArray())
        m_entries.push_back({ entry.toObject(), true });
    m_chosen = m_entries.empty() ? -1 : 0;
    retranslate();
}

void RimColumn::write(QJsonObject &content, const QDir &) const
{
    QJsonArray list;
    for (const Entry &entry : m_entries)
        list.append(entry.content);
    if (list.isEmpty())
        content.remove(key("boundaries"));
    else
        content.insert(key("boundaries"), list);
}

bool RimColumn::isWhole() const
{
    return std::all_of(
            m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.isWhole; });
}

QWidget *RimColumn::firstProblem()
{
    const auto wrong = std::find_if(
            m_entries.begin(), m_entries.end(), [](const Entry &entry) { return !entry.isWhole; });
    if (wrong == m_entries.end())
        return nullptr;
    const int index = int(wrong - m_entries.begin());
    if (index != m_chosen)
        m_list->setCurrentRow(index);
    m_nameRow->setProblem(nameProblem());
    m_placeRow->setProblem(placeProblem());
    m_slopeRow->setProblem(curve() ? QString() : m_slope->problem());
    for (FieldRow *row : { m_nameRow, m_placeRow, m_slopeRow }) {
        if (!row->problem().isEmpty())
            return row->field();
    }
    return curve() ? curve()->firstProblem() : nullptr;
}

void RimColumn::retranslate()
{
    m_heading->setText(tr("Water at the rim"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("A tide or river level, a discharge, or a way out"));
    m_add->menu()->clear();
    const QString names[]
            = { tr("Water level (tide, river)"), tr("Discharge"), tr("Outflow at normal depth") };
    for (int i = 0; i < 3; ++i) {
        const char *kind = kinds[i];
        m_add->menu()->addAction(names[i], this, [this, kind] { addEntry(kind); });
    }
    m_remove->setToolTip(tr("Remove the chosen one"));
    m_none->setText(tr("Closed all around: nothing comes or goes but rain."));
    m_list->setAccessibleName(m_heading->text());
    m_nameRow->setLabel(tr("Name"));
    m_placeRow->setLabel(tr("Place"));
    m_draw->setText(tr("Draw…"));
    m_draw->setToolTip(tr("An area on the map: the rim within it"));
    m_slopeRow->setLabel(tr("Slope"));
    m_slope->setHint(tr("Of the ground along the flow, in m per m"));
    m_level->retranslate();
    m_discharge->retranslate();
    showList();
    showEntry();
}

} // namespace spp::flood
