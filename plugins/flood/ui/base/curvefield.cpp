// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/curvefield.h"

#include "flood/ui/base/fieldrow.h"
#include "flood/ui/proposal/entrytable.h"
#include "flood/ui/proposal/numberline.h"

#include <QComboBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace spp::flood {

namespace {

constexpr int gap = 6;

struct Words {
    const char *unit; ///< of the file
    const char *sign; ///< for people
    const char *column; ///< in the words of EntryTable
};

const Words &wordsOf(CurveField::Kind kind)
{
    static const std::array<Words, 3> words{
        { { "mm/h", "mm/h", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Rain (mm/h)") },
                { "m", "m", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Level (m)") },
                { "m3/s", "m³/s",
                        QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Discharge (m³/s)") } }
    };
    return words[std::size_t(kind)];
}

NumberLine::Limits limitsOf(CurveField::Kind kind)
{
    NumberLine::Limits limits;
    limits.isRequired = true;
    if (kind != CurveField::Kind::Level)
        limits.least = 0.0;
    return limits;
}

QByteArray named(const char *name, const char *part) { return QByteArray(name) + part; }

} // namespace

CurveField::CurveField(const char *name, Kind kind)
    : m_kind(kind)
    , m_form(new QComboBox)
    , m_constant(new NumberLine(named(name, "Constant").constData(), limitsOf(kind)))
    , m_lasts(new NumberLine(named(name, "Lasts").constData(), { false, true, {}, {} }))
    , m_table(new EntryTable(named(name, "Table").constData(),
              QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Over time"),
              { { "time", QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Time (h)"), false, true },
                      { "value", wordsOf(kind).column, false, true } }))
{
    m_form->setObjectName(QLatin1String(named(name, "Form")));
    m_formRow = new FieldRow(m_form);
    m_constantRow = new FieldRow(m_constant, wordsOf(kind).sign);
    m_lastsRow = new FieldRow(m_lasts, "h");
    m_tableRow = new FieldRow(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (FieldRow *row : { m_formRow, m_constantRow, m_lastsRow, m_tableRow })
        column->addWidget(row);
    connect(m_form, QOverload<int>::of(&QComboBox::activated), this, [this] {
        showForm();
        emit changed();
    });
    for (NumberLine *line : { m_constant, m_lasts })
        connect(line, &NumberLine::valueTyped, this, [this] {
            showProblems();
            emit changed();
        });
    connect(m_table, &EntryTable::changed, this, [this] {
        showProblems();
        emit changed();
    });
    setFocusProxy(m_form);
    fillForms();
}

QString CurveField::unit() const { return QLatin1String(wordsOf(m_kind).unit); }

CurveForm CurveField::form() const { return CurveForm(m_form->currentData().toInt()); }

void CurveField::fillForms()
{
    const QVariant chosen = m_form->currentData();
    m_form->clear();
    if (m_kind == Kind::Rain)
        m_form->addItem(tr("None"), int(CurveForm::None));
    m_form->addItem(
            m_kind == Kind::Rain ? tr("Steady") : tr("One value"), int(CurveForm::Constant));
    m_form->addItem(tr("Table over time"), int(CurveForm::Table));
    if (fieldsOf(m_before, unit()).form == CurveForm::Kept)
        m_form->addItem(tr("As in the file"), int(CurveForm::Kept));
    m_form->setCurrentIndex(std::max(0, m_form->findData(chosen)));
}

void CurveField::setCurve(const QJsonObject &curve)
{
    m_before = curve;
    const CurveFields fields = fieldsOf(curve, unit());
    fillForms();
    m_form->setCurrentIndex(std::max(0, m_form->findData(int(fields.form))));
    m_constant->setValue(fields.constant);
    m_lasts->setValue(fields.lasts_h);
    m_table->setEntries(fields.rows);
    for (FieldRow *row : { m_constantRow, m_lastsRow, m_tableRow })
        row->setProblem({});
    showForm();
}

QJsonObject CurveField::curve() const
{
    CurveFields fields;
    fields.form = form();
    if (fields.form == CurveForm::Constant) {
        fields.constant = m_constant->value();
        if (m_kind == Kind::Rain)
            fields.lasts_h = m_lasts->value();
    }
    if (fields.form == CurveForm::Table)
        fields.rows = m_table->entries();
    return curveOf(fields, unit(), m_before);
}

void CurveField::showForm()
{
    m_constantRow->setVisible(form() == CurveForm::Constant);
    m_lastsRow->setVisible(form() == CurveForm::Constant && m_kind == Kind::Rain);
    m_tableRow->setVisible(form() == CurveForm::Table);
    m_tableRow->setNote(isStep() ? tr("Each value holds until the next time.")
                                 : tr("In straight lines from value to value."));
}

bool CurveField::isStep() const
{
    const bool isNew = !m_before.contains(QStringLiteral("times"));
    return isNew ? m_kind == Kind::Rain
                 : m_before.value(QStringLiteral("between")).toString() == QLatin1String("step");
}

void CurveField::showProblems()
{
    m_constantRow->setProblem(m_constant->problem());
    m_lastsRow->setProblem(m_lasts->problem());
    m_tableRow->setProblem(m_table->problem());
}

bool CurveField::isWhole() const
{
    if (form() == CurveForm::Constant)
        return m_constant->problem().isEmpty()
                && (m_kind != Kind::Rain || m_lasts->problem().isEmpty());
    return form() != CurveForm::Table
            || (m_table->problem().isEmpty() && !m_table->entries().isEmpty());
}

QWidget *CurveField::firstProblem()
{
    showProblems();
    if (isWhole())
        return nullptr;
    if (form() == CurveForm::Constant)
        return m_constant->problem().isEmpty() ? m_lasts : m_constant;
    if (m_table->entries().isEmpty())
        m_tableRow->setProblem(tr("The table needs a row."));
    return m_table->table()->rowCount() > 0 ? static_cast<QWidget *>(m_table->table()) : m_form;
}

void CurveField::retranslate()
{
    fillForms();
    m_formRow->setLabel(m_kind == Kind::Rain ? tr("Rain")
                    : m_kind == Kind::Level  ? tr("Level")
                                             : tr("Discharge"));
    m_constantRow->setLabel(m_kind == Kind::Rain ? tr("Intensity") : tr("Value"));
    m_lastsRow->setLabel(tr("Lasts"));
    m_lasts->setPlaceholderText(tr("the whole run"));
    m_tableRow->setLabel({});
    showForm();
}

} // namespace spp::flood
