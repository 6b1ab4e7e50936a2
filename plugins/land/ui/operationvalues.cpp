// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/operationform.h"

#include "gui/map/typedcorner.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

#include <cmath>

// What was entered in the form, as values.

namespace spp::land {

namespace {

Error wrong(const QString &what) { return Error::usage(what.toStdString()); }

std::optional<double> positive(const QLineEdit *field)
{
    const std::optional<double> number = typedNumber(field->text());
    return number && *number > 0.0 ? number : std::nullopt;
}

} // namespace

Result<OperationForm::Division> OperationForm::division() const
{
    Division division;
    if (const int side = m_along->currentData().toInt(); side > 0) {
        division.along.side = side;
    } else {
        division.along.azimuth_deg = typedBearing(m_bearing->text());
        if (!division.along.azimuth_deg)
            return wrong(tr("Type the bearing in degrees from north."));
    }
    const QString how = m_how->currentData().toString();
    if (how == QLatin1String("ratio")) {
        for (const QString &part : m_amount->text().split(QLatin1Char(':'))) {
            const std::optional<double> number = typedNumber(part);
            if (!number || *number <= 0.0)
                return wrong(tr("Type the ratio as 2:1."));
            division.ratio.push_back(*number);
        }
        return division.ratio.size() > 1 ? Result<Division>(division)
                                         : wrong(tr("Type the ratio as 2:1."));
    }
    const std::optional<double> amount = positive(m_amount);
    if (how == QLatin1String("area")) {
        if (!amount)
            return wrong(tr("Type the area that is cut off, in square metres."));
        division.area_m2 = amount;
        return division;
    }
    constexpr double mostParts = 500.0;
    if (!amount || *amount < 2.0 || *amount > mostParts || *amount != std::floor(*amount))
        return wrong(tr("Type how many equal parts, from 2 on."));
    division.ratio.assign(std::size_t(*amount), 1.0);
    return division;
}

bool OperationForm::isMixed() const { return m_mixed->isChecked(); }

int OperationForm::side() const
{
    if (m_operation == DeskOperation::AdjustBoundary)
        return m_side->currentData().toInt();
    return m_operation == DeskOperation::SplitByArea ? m_along->currentData().toInt() : 0;
}

Result<OperationForm::Adjustment> OperationForm::adjustment() const
{
    const std::optional<double> area_m2 = positive(m_area);
    if (!area_m2)
        return wrong(tr("Type the area that the parcel shall have, in square metres."));
    return Adjustment{ m_side->currentData().toInt(), *area_m2,
        engine::AdjustMode(m_mode->currentData().toInt()) };
}

OperationForm::CornerWork OperationForm::cornerWork() const
{
    return CornerWork(std::max(0, m_cornerWork->checkedId()));
}

OperationForm::ProjectWork OperationForm::projectWork() const
{
    return ProjectWork(std::max(0, m_projectWork->checkedId()));
}

Result<double> OperationForm::stripWidth_m() const
{
    const std::optional<double> width = typedNumber(m_width->text());
    if (!width || *width == 0.0)
        return wrong(tr("Type the width of the strip: to the left of the line, below zero to the "
                        "right."));
    return *width;
}

Result<FactChange> OperationForm::factChange() const
{
    FactChange change;
    // The code of a line that was chosen, or what was typed.
    const int chosen = m_landUse->findText(m_landUse->currentText());
    const QString landUse = chosen >= 0 ? m_landUse->itemData(chosen).toString()
                                        : m_landUse->currentText().trimmed().toUpper();
    if (landUse != m_facts.landUse) {
        if (!m_landUses.isEmpty() && !m_landUses.currentCodes().contains(landUse))
            return wrong(tr("“%1” is no land class of today’s list.").arg(landUse));
        change.landUse = landUse;
    }
    if (m_landUser->text().trimmed() != m_facts.landUser)
        change.landUser = m_landUser->text().trimmed();
    if (m_address->text().trimmed() != m_facts.address)
        change.address = m_address->text().trimmed();
    const QString area = m_legalArea->text().trimmed();
    const QString before
            = m_facts.legalArea_m2 ? QLocale().toString(*m_facts.legalArea_m2, 'f', 1) : QString();
    if (area != before) {
        change.legalArea_m2 = positive(m_legalArea);
        if (!change.legalArea_m2)
            return wrong(tr("Type the legal area in square metres."));
    }
    return change;
}

QLineEdit *OperationForm::firstField() const
{
    switch (m_operation) {
    case DeskOperation::SplitByArea:
        return m_amount;
    case DeskOperation::AdjustBoundary:
        return m_area;
    case DeskOperation::Facts:
        return m_landUse->lineEdit();
    default:
        return nullptr;
    }
}

} // namespace spp::land
