// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/controlform.h"

#include "engine/flood/forcing/forcingunit.h"
#include "flood/ui/proposal/entrytable.h"
#include "flood/ui/proposal/numberline.h"
#include "gui/look/look.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace spp::flood {

namespace {

constexpr int gap = 4;
constexpr int fieldShare = 3;
constexpr int rulesShare = 6;
constexpr int scheduleShare = 3;
constexpr int fieldWidth = 52;

QString word(const char *text) { return QLatin1String(text); }

/// A time of the file, in another unit; nothing where it has none that is known.
std::optional<double> inUnit(double value, const QString &unit, const char *wanted)
{
    const Result<double> from = engine::unitFactor(engine::ForcingKind::Time, unit.toStdString());
    const Result<double> to = engine::unitFactor(engine::ForcingKind::Time, wanted);
    if (!from || !to)
        return std::nullopt;
    return value * *from / *to;
}

std::optional<double> minutesOf(const QJsonValue &duration)
{
    if (!duration.isObject())
        return std::nullopt;
    return inUnit(duration[word("value")].toDouble(), duration[word("unit")].toString(), "min");
}

void putMinutes(QJsonObject &control, const char *key, std::optional<double> minutes)
{
    if (minutes)
        control.insert(word(key),
                QJsonObject{ { word("value"), *minutes }, { word("unit"), word("min") } });
}

NumberLine::Limits share() { return { false, false, 0.0, 1.0 }; }
NumberLine::Limits notNegative() { return { false, false, 0.0, {} }; }

} // namespace

ControlForm::ControlForm(QWidget *parent)
    : QWidget(parent)
    , m_initial(new NumberLine("flood_initial", share()))
    , m_opening(new NumberLine("flood_opening_time", notNegative()))
    , m_closing(new NumberLine("flood_closing_time", notNegative()))
    , m_initialText(new QLabel)
    , m_openingText(new QLabel)
    , m_closingText(new QLabel)
    , m_rules(new EntryTable("floodRules",
              QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Rules by level"),
              { { "sensor", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "At"), true, false },
                      { "from", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "≥ m"), false, false },
                      { "to", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "< m"), false, false },
                      { "opening", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Open"), false,
                              true } }))
    , m_schedule(new EntryTable("floodSchedule",
              QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Time table"),
              { { "time", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "≥ h"), false, true },
                      { "opening", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Open"), false,
                              true } }))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap);
    const std::pair<QLabel *, NumberLine *> rows[] = { { m_initialText, m_initial },
        { m_openingText, m_opening }, { m_closingText, m_closing } };
    int row = 0;
    for (const auto &[label, line] : rows) {
        label->setBuddy(line);
        line->setFixedWidth(Look::scaled(fieldWidth));
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row++, 1);
        connect(line, &NumberLine::valueTyped, this, &ControlForm::typed);
        connect(line, &NumberLine::valueTaken, this, &ControlForm::taken);
    }
    grid->setRowStretch(row, 1);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(3 * gap);
    m_parts->addLayout(grid, fieldShare);
    setMinimumWidth(1); // it takes what it is given, and arranges itself
    const std::pair<EntryTable *, int> tables[]
            = { { m_rules, rulesShare }, { m_schedule, scheduleShare } };
    for (const auto &[table, share] : tables) {
        m_parts->addWidget(table, share, Qt::AlignTop);
        connect(table, &EntryTable::changed, this, &ControlForm::typed);
        connect(table, &EntryTable::changed, this, &ControlForm::taken);
    }
    m_initial->setPlaceholderText(QStringLiteral("1"));
    m_opening->setPlaceholderText(QStringLiteral("0"));
    m_closing->setPlaceholderText(QStringLiteral("0"));
    retranslate();
}

/// Side by side where there is room for that.
void ControlForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int wanted = (m_parts->count() - 1) * m_parts->spacing();
    for (int i = 0; i < m_parts->count(); ++i)
        wanted += m_parts->itemAt(i)->minimumSize().width();
    const auto direction = wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_parts->direction())
        return;
    m_parts->setDirection(direction);
    updateGeometry();
}

void ControlForm::setControl(const QJsonObject &control)
{
    const QJsonValue initial = control.value(word("initial"));
    m_initial->setValue(
            initial.isDouble() ? std::optional<double>(initial.toDouble()) : std::nullopt);
    m_opening->setValue(minutesOf(control.value(word("opening_time"))));
    m_closing->setValue(minutesOf(control.value(word("closing_time"))));
    m_rules->setEntries(control.value(word("rules")).toArray());
    QJsonArray inHours;
    for (const QJsonValue &entry : control.value(word("schedule")).toArray()) {
        QJsonObject shown = entry.toObject();
        const auto hours
                = inUnit(shown[word("time")].toDouble(), shown[word("unit")].toString(), "h");
        if (hours)
            shown.insert(word("time"), *hours);
        inHours.append(shown);
    }
    m_schedule->setEntries(inHours);
}

QJsonObject ControlForm::control() const
{
    QJsonObject control;
    if (const std::optional<double> initial = m_initial->value())
        control.insert(word("initial"), *initial);
    putMinutes(control, "opening_time", m_opening->value());
    putMinutes(control, "closing_time", m_closing->value());
    QJsonArray schedule;
    for (const QJsonValue &entry : m_schedule->entries()) {
        QJsonObject kept = entry.toObject();
        kept.insert(word("unit"), word("h"));
        schedule.append(kept);
    }
    if (!schedule.isEmpty())
        control.insert(word("schedule"), schedule);
    if (!m_rules->entries().isEmpty())
        control.insert(word("rules"), m_rules->entries());
    return control;
}

QString ControlForm::problem() const
{
    const std::pair<QLabel *, NumberLine *> rows[] = { { m_initialText, m_initial },
        { m_openingText, m_opening }, { m_closingText, m_closing } };
    for (const auto &[label, line] : rows) {
        if (!line->problem().isEmpty())
            return QStringLiteral("%1: %2").arg(label->text(), line->problem());
    }
    const QString rules = m_rules->problem();
    return rules.isEmpty() ? m_schedule->problem() : rules;
}

void ControlForm::retranslate()
{
    m_initialText->setText(tr("At start, 0–1"));
    m_openingText->setText(tr("Opens in, min"));
    m_closingText->setText(tr("Shuts in, min"));
    const QString hint = tr("0: shut, 1: wide open. The first rule that applies decides; where none"
                            " does, the time table.");
    m_initial->setHint(hint);
    m_rules->setToolTip(tr("While the level at a place is at least the first number and below the"
                           " second, the structure opens so far (0 to 1)."));
    m_schedule->setToolTip(tr("From this hour of the run on it opens so far (0 to 1)."));
}

} // namespace spp::flood
