// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/structureform.h"

#include "engine/flood/structures/culvertinlets.h"
#include "flood/ui/elidingbox.h"
#include "flood/ui/proposal/entrytable.h"
#include "flood/ui/proposal/numberline.h"
#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/look.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 8;
constexpr int rowGap = 4;
constexpr int mostPairs = 3; ///< label and field, side by side
constexpr int fewLetters = 6;
constexpr int leastField = 58;
constexpr const char *outsideLevel = "outside_level";

struct NumberSpec {
    const char *key;
    const char *label;
    const char *unit;
    NumberLine::Limits limits;
    double usual = 0.0; ///< what an empty field means; 0: nothing
};

struct Choice {
    const char *value;
    const char *text;
};

NumberLine::Limits needed() { return { true, false, {}, {} }; }
NumberLine::Limits size() { return { true, true, {}, {} }; }
NumberLine::Limits sizeOrNothing() { return { false, true, {}, {} }; }
NumberLine::Limits loss() { return { false, false, 0.0, {} }; }

std::vector<NumberSpec> numbersOf(DrawnKind kind)
{
    const NumberSpec crest{ "dyke_crest",
        QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Crest of dyke"), "m", {} };
    const char *coefficient = QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Coefficient");
    switch (kind) {
    case DrawnKind::Weir:
        return { { "crest", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Crest level"), "m",
                         needed() },
            { "width", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Width"), "m", size() },
            { "coefficient", coefficient, "", sizeOrNothing(), 1.0 } };
    case DrawnKind::Gate:
        return { { "sill", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Sill level"), "m",
                         needed() },
            { "width", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Width"), "m", size() },
            { "height", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Lift"), "m", size() },
            { "coefficient", coefficient, "", sizeOrNothing(), 0.6 }, crest };
    case DrawnKind::Pump:
        return { { "capacity", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Capacity"), "m³/s",
                         size() },
            { "on", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Starts at"), "m", needed() },
            { "off", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Stops at"), "m", needed() } };
    default:
        break;
    }
    return { { "span", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Span"), "m", size() },
        { "rise", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Rise"), "m", sizeOrNothing() },
        { "full_area", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Full area"), "m²",
                sizeOrNothing() },
        { "barrels", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Barrels"), "",
                { false, false, 1.0, 100.0 }, 1.0 },
        { "invert_from", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Floor, start"), "m",
                needed() },
        { "invert_to", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Floor, end"), "m",
                needed() },
        { "length", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Length"), "m", size() },
        { "manning", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Manning n"), "",
                sizeOrNothing(), 0.013 },
        { "entrance_loss", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Entrance loss"), "",
                loss(), 0.5 },
        { "exit_loss", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Exit loss"), "", loss(),
                1.0 },
        crest };
}

const std::vector<Choice> &ways()
{
    static const std::vector<Choice> ways{
        { "both", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Both ways") },
        { "forward", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Forward (flap)") },
        { "backward", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Backward") }
    };
    return ways;
}

const std::vector<Choice> &shapes()
{
    static const std::vector<Choice> shapes{
        { "circular", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Circular") },
        { "box", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Box") },
        { "ellipse", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Ellipse") },
        { "arch", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Arch") },
        { "pipe_arch", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Pipe arch") }
    };
    return shapes;
}

const std::vector<Choice> &sensors()
{
    static const std::vector<Choice> sensors{
        { "first", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Start") },
        { "second", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "End") },
        { "gauge", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Gauge") }
    };
    return sensors;
}

/// What a key means when it is absent.
QString usual(const char *key)
{
    const QLatin1String name(key);
    return name == QLatin1String("way")       ? QStringLiteral("both")
            : name == QLatin1String("sensor") ? QStringLiteral("first")
                                              : QString();
}

QString word(const char *text) { return QLatin1String(text); }

/// The number in a field. The level outside is a curve, of which a field holds one that is
/// constant.
std::optional<double> numberIn(const QJsonObject &values, const char *key)
{
    QJsonValue value = values.value(word(key));
    const QJsonObject curve = value.toObject();
    if (curve.size() == 2 && curve.value(word("unit")).toString() == QLatin1String("m"))
        value = curve.value(word("constant"));
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

/// A curve over time, which stays as its file has it.
bool isCurve(const QJsonObject &values, const char *key)
{
    return values.value(word(key)).isObject() && !numberIn(values, key);
}

} // namespace

StructureForm::StructureForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMinimumWidth(1); // it takes what it is given, and arranges itself
}

void StructureForm::setStructure(const ProposedStructure &structure, DrawnKind kind)
{
    // A flap is a culvert, and one becomes the other by a choice in this very form.
    const auto built = [](DrawnKind of) { return of == DrawnKind::Flap ? DrawnKind::Culvert : of; };
    const bool leavesModel = !structure.from || !structure.to;
    if (!m_page || built(kind) != m_kind || leavesModel != m_leavesModel)
        build(built(kind), leavesModel);
    m_kept = structure.values;
    fill(structure.values);
}

void StructureForm::build(DrawnKind kind, bool leavesModel)
{
    m_kind = kind;
    m_leavesModel = leavesModel;
    m_numbers.clear();
    m_choices.clear();
    m_labels.clear();
    m_curve = nullptr;
    delete m_page;
    m_page = new QWidget;
    m_grid = nullptr;
    layout()->addWidget(m_page);
    buildChoices(kind);
    buildNumbers(kind);
    if (kind == DrawnKind::Pump) {
        m_curve = new EntryTable("floodPumpCurve",
                QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Pump curve"),
                { { "head", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Head (m)"), false, true },
                        { "discharge",
                                QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Discharge (m³/s)"),
                                false, true } });
        connect(m_curve, &EntryTable::changed, this, &StructureForm::typed);
        connect(m_curve, &EntryTable::changed, this, &StructureForm::taken);
    }
    retranslate();
}

void StructureForm::place(const char *label, QWidget *field, const char *unit, bool isWide)
{
    auto *text = new QLabel(m_page);
    field->setParent(m_page);
    text->setBuddy(field);
    m_labels.push_back({ text, label, unit, isWide });
}

void StructureForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StructureForm::arrange()
{
    if (!m_page)
        return;
    int pairs = mostPairs;
    arrange(pairs);
    while (pairs > 1 && m_grid->minimumSize().width() > width())
        arrange(--pairs);
    // What scrolls it learns how high it is now.
    m_page->updateGeometry();
    layout()->invalidate();
    updateGeometry();
}

void StructureForm::arrange(int pairs)
{
    // A grid keeps the columns that it once had, and their stretch.
    delete m_grid;
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(rowGap);
    int place = 0;
    for (const Label &label : m_labels) {
        if (label.isWide && place % pairs != 0)
            place += pairs - place % pairs;
        const int row = place / pairs;
        const int column = place % pairs * 2;
        place += label.isWide ? pairs : 1;
        m_grid->addWidget(label.label, row, column);
        m_grid->addWidget(label.label->buddy(), row, column + 1, 1, label.isWide ? -1 : 1);
        m_grid->setColumnStretch(column + 1, 1);
    }
    if (m_curve)
        m_grid->addWidget(m_curve, m_grid->rowCount(), 0, 1, -1);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void StructureForm::buildNumbers(DrawnKind kind)
{
    std::vector<NumberSpec> numbers = numbersOf(kind);
    if (m_leavesModel) {
        const bool isNeeded = kind != DrawnKind::Pump;
        numbers.push_back(
                { outsideLevel, QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Level outside"),
                        "m", isNeeded ? needed() : NumberLine::Limits() });
    }
    for (const NumberSpec &spec : numbers) {
        const QByteArray name = QByteArray("flood_") + spec.key;
        auto *line = new NumberLine(name.constData(), spec.limits);
        line->setMinimumWidth(Look::scaled(leastField));
        place(spec.label, line, spec.unit);
        m_numbers.push_back({ spec.key, spec.label, line, spec.usual });
        connect(line, &NumberLine::valueTyped, this, &StructureForm::typed);
        connect(line, &NumberLine::valueTaken, this, &StructureForm::taken);
    }
}

void StructureForm::buildChoices(DrawnKind kind)
{
    const auto add = [this](const char *key, const char *label, bool isWide = false) {
        auto *box = new ElidingBox;
        box->setObjectName(QStringLiteral("flood_") + word(key));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewLetters);
        place(label, box, "", isWide);
        m_choices.push_back({ key, label, box });
        connect(box, QOverload<int>::of(&QComboBox::activated), this, [this] {
            emit typed();
            emit taken();
        });
    };
    if (kind == DrawnKind::Pump) {
        add("sensor", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Switched by"));
        return;
    }
    add("way", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Passes"));
    if (kind == DrawnKind::Culvert) {
        add("shape", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Shape"));
        add("inlet", QT_TRANSLATE_NOOP("spp::flood::StructureForm", "Inlet"), true);
    }
}

void StructureForm::setInletWords(const InletWords &words)
{
    m_inletWords = words;
    fillChoices();
}

void StructureForm::fillChoices()
{
    for (const ChoiceField &field : m_choices) {
        const QVariant chosen = field.box->currentData();
        field.box->clear();
        if (word(field.key) == QLatin1String("inlet")) {
            for (const engine::CulvertInlet &inlet : engine::culvertInlets())
                field.box->addItem(m_inletWords.text(inlet.code), inlet.code);
        } else {
            const auto &choices = word(field.key) == QLatin1String("way") ? ways()
                    : word(field.key) == QLatin1String("shape")           ? shapes()
                                                                          : sensors();
            for (const Choice &choice : choices)
                field.box->addItem(tr(choice.text), word(choice.value));
        }
        field.box->setCurrentIndex(std::max(0, field.box->findData(chosen)));
    }
}

void StructureForm::fill(const QJsonObject &values)
{
    for (const NumberField &field : m_numbers) {
        const std::optional<double> number = numberIn(values, field.key);
        if (!field.line->hasFocus() || field.line->value() != number.value_or(0.0))
            field.line->setValue(number);
        const bool isShown = !isCurve(values, field.key);
        field.line->setVisible(isShown);
        for (const Label &label : m_labels) {
            if (label.label->buddy() == field.line)
                label.label->setVisible(isShown);
        }
    }
    for (const ChoiceField &field : m_choices) {
        const QJsonValue value = values.value(word(field.key));
        const QVariant chosen = value.isDouble() ? QVariant(value.toInt())
                                                 : QVariant(value.toString(usual(field.key)));
        field.box->setCurrentIndex(std::max(0, field.box->findData(chosen)));
        field.box->setToolTip(field.box->currentText());
    }
    if (m_curve)
        m_curve->setEntries(values.value(word("curve")).toArray());
}

QJsonObject StructureForm::values() const
{
    QJsonObject values = m_kept;
    for (const NumberField &field : m_numbers) {
        if (isCurve(m_kept, field.key))
            continue;
        values.remove(word(field.key));
        const std::optional<double> number = field.line->value();
        if (number && field.key == outsideLevel)
            values.insert(word(field.key),
                    QJsonObject{ { word("constant"), *number }, { word("unit"), word("m") } });
        else if (number)
            values.insert(word(field.key), *number);
    }
    for (const ChoiceField &field : m_choices) {
        const QVariant chosen = field.box->currentData();
        values.remove(word(field.key));
        if (chosen.toString() != usual(field.key))
            values.insert(word(field.key), QJsonValue::fromVariant(chosen));
    }
    if (m_curve) {
        values.remove(word("curve"));
        if (!m_curve->entries().isEmpty())
            values.insert(word("curve"), m_curve->entries());
    }
    return values;
}

QString StructureForm::problem() const
{
    for (const NumberField &field : m_numbers) {
        const QString why = isCurve(m_kept, field.key) ? QString() : field.line->problem();
        if (!why.isEmpty())
            return QStringLiteral("%1: %2").arg(tr(field.label), why);
    }
    return m_curve ? m_curve->problem() : QString();
}

void StructureForm::retranslate()
{
    for (const Label &label : m_labels) {
        const QString unit = QString::fromUtf8(label.unit);
        label.label->setText(unit.isEmpty() ? tr(label.text)
                                            : QStringLiteral("%1, %2").arg(tr(label.text), unit));
    }
    for (const NumberField &field : m_numbers) {
        if (field.usual > 0.0)
            field.line->setPlaceholderText(proposalwords::plain(field.usual));
    }
    fillChoices();
    fill(m_kept);
    if (m_page)
        arrange();
}

} // namespace spp::flood
