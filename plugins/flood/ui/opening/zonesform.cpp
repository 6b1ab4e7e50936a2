// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/opening/zonesform.h"

#include "flood/ui/proposal/numberline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int gap = 8;
constexpr double usualCell_m = 5.0;
constexpr QLatin1String usualField("hazard_class");

bool isText(const ThemeField &field) { return field.type == ThemeField::Type::Text; }

} // namespace

ZonesForm::ZonesForm(QWidget *parent)
    : QWidget(parent)
    , m_theme(new QComboBox)
    , m_field(new QComboBox)
    , m_scheme(new QComboBox)
    , m_cell(new NumberLine("zonesCell", { true, true, {}, {} }))
    , m_outsideDry(new QCheckBox)
{
    m_theme->setObjectName(QStringLiteral("zonesTheme"));
    m_field->setObjectName(QStringLiteral("zonesField"));
    m_scheme->setObjectName(QStringLiteral("zonesScheme"));
    m_outsideDry->setObjectName(QStringLiteral("zonesOutsideDry"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(gap);
    form->setVerticalSpacing(gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QWidget *fields[Rows] = { m_theme, m_field, m_scheme, m_cell };
    for (int row = 0; row < Rows; ++row) {
        m_labels[row] = new QLabel;
        m_labels[row]->setBuddy(fields[row]);
        form->addRow(m_labels[row], fields[row]);
    }
    form->addRow(QString(), m_outsideDry);
    for (QComboBox *box : { m_theme, m_field, m_scheme }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                &ZonesForm::changed);
    }
    connect(m_theme, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &ZonesForm::fillFields);
    connect(m_cell, &QLineEdit::textChanged, this, &ZonesForm::changed);
    m_cell->setValue(usualCell_m);
    retranslate();
}

void ZonesForm::setChoices(const std::vector<Theme> &themes, std::vector<NamedHazardScheme> schemes)
{
    m_themes.clear();
    for (const Theme &theme : themes) {
        if (theme.geometry == ThemeGeometry::Polygon && theme.featureCount > 0
                && std::any_of(theme.fields.begin(), theme.fields.end(), isText))
            m_themes.push_back(theme);
    }
    // Those that are made for it first.
    std::stable_partition(m_themes.begin(), m_themes.end(), [](const Theme &theme) {
        return std::any_of(theme.fields.begin(), theme.fields.end(),
                [](const ThemeField &field) { return field.name == usualField; });
    });
    m_schemes = std::move(schemes);
    retranslate();
}

void ZonesForm::fillFields()
{
    const QString before = m_field->currentData().toString();
    m_field->clear();
    for (const Theme &theme : m_themes) {
        if (theme.id != m_theme->currentData().toString())
            continue;
        for (const ThemeField &field : theme.fields) {
            if (isText(field))
                m_field->addItem(
                        field.title.text().isEmpty() ? field.name : field.title.text(), field.name);
        }
    }
    const int usual = m_field->findData(QString(usualField));
    m_field->setCurrentIndex(std::max(0, usual >= 0 ? usual : m_field->findData(before)));
}

HazardIntake::Zones ZonesForm::zones() const
{
    HazardIntake::Zones zones;
    zones.theme = m_theme->currentData().toString();
    zones.field = m_field->currentData().toString();
    zones.scheme = m_scheme->currentData().toString();
    zones.cell_m = m_cell->value().value_or(0.0);
    zones.outsideIsDry = m_outsideDry->isChecked();
    return zones;
}

QString ZonesForm::summary() const
{
    return problem().isEmpty()
            ? tr("classes “%1” of “%2”").arg(m_scheme->currentText(), m_theme->currentText())
            : QString();
}

QString ZonesForm::problem() const
{
    if (m_themes.empty())
        return tr("The territory has no zones: import a layer of polygons with a class first.");
    return m_cell->value() ? QString() : m_cell->problem();
}

void ZonesForm::retranslate()
{
    const QString names[Rows]
            = { tr("Layer"), tr("Field of the class"), tr("Classes of"), tr("Cell size (m)") };
    for (int row = 0; row < Rows; ++row)
        m_labels[row]->setText(names[row]);
    m_outsideDry->setText(tr("Dry outside the zones"));
    m_outsideDry->setToolTip(tr("Otherwise nothing is known there."));
    const QString theme = m_theme->currentData().toString();
    const QString scheme = m_scheme->currentData().toString();
    m_theme->clear();
    for (const Theme &one : m_themes)
        m_theme->addItem(one.title.text(), one.id);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(theme)));
    m_scheme->clear();
    for (const NamedHazardScheme &one : m_schemes)
        m_scheme->addItem(one.title.text(), one.id);
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(scheme)));
    fillFields();
    emit changed();
}

void ZonesForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
