// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/inputfield.h"

#include "gui/look/steadyfields.h"
#include "gui/review/inputtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int unitWidth = 26;

} // namespace

InputField::InputField(const ProposalInput &input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("input.") + input.name);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    if (isCombo()) {
        m_combo = new QComboBox;
        // As wide as the panel leaves, not as its longest choice.
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(8);
        keepFromWheel(m_combo);
        row->addWidget(m_combo, 1);
        connect(m_combo, QOverload<int>::of(&QComboBox::activated), this, &InputField::readCombo);
    } else {
        m_line = new QLineEdit;
        row->addWidget(m_line, 1);
        if (isNumber() || !input.unit.isEmpty()) {
            m_unit = new QLabel;
            m_unit->setMinimumWidth(unitWidth); // numbers of one form end at one edge
            m_line->setAlignment(Qt::AlignRight);
            row->addWidget(m_unit);
        }
        connect(m_line, &QLineEdit::textEdited, this, &InputField::readText);
    }
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(editor());
    retranslate();
}

bool InputField::isCombo() const
{
    return m_input.type == ProposalInput::Type::Choice
            || m_input.type == ProposalInput::Type::Boolean;
}

bool InputField::isNumber() const
{
    return m_input.type == ProposalInput::Type::Integer
            || m_input.type == ProposalInput::Type::Number;
}

QWidget *InputField::editor() const
{
    return m_combo ? static_cast<QWidget *>(m_combo) : static_cast<QWidget *>(m_line);
}

QString InputField::title() const
{
    const QString text = LocalisedText{ m_input.titleVi, m_input.titleEn }.text();
    return text.isEmpty() ? m_input.name : text;
}

QString InputField::problem() const { return m_problem->text(); }

void InputField::fillCombo()
{
    m_combo->clear();
    m_combo->addItem(tr("Not stated"), QVariant());
    if (m_input.type == ProposalInput::Type::Boolean) {
        m_combo->addItem(tr("Yes"), true);
        m_combo->addItem(tr("No"), false);
    }
    for (const QString &choice : m_input.choices)
        m_combo->addItem(m_input.wordOf(choice).text(), choice);
}

void InputField::retranslate()
{
    if (m_combo)
        fillCombo();
    else
        m_line->setPlaceholderText(inputtext::hint(m_input));
    if (m_unit)
        m_unit->setText(inputtext::unit(m_input.unit));
    editor()->setAccessibleName(title());
    editor()->setToolTip(inputtext::range(m_input));
    setValue(m_value);
}

void InputField::setValue(const QVariant &value)
{
    m_value = value;
    m_problem->clear();
    m_problem->hide();
    if (m_combo)
        showChoice(std::max(0, m_combo->findData(value)));
    else if (inputtext::read(m_input, m_line->text()).value != value || m_line->text().isEmpty())
        m_line->setText(inputtext::write(m_input, value));
}

/// A long choice has no room in the field; it can be read on its tip.
void InputField::showChoice(int index)
{
    m_combo->setCurrentIndex(index);
    m_combo->setToolTip(m_combo->currentText());
}

void InputField::readCombo()
{
    showChoice(m_combo->currentIndex());
    take(m_combo->currentData(), {});
}

void InputField::readText()
{
    const inputtext::Reading reading = inputtext::read(m_input, m_line->text());
    take(reading.value, reading.problem);
}

void InputField::take(const QVariant &value, const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_value = value;
    emit valueChanged(m_input.name, value);
}

} // namespace spp
