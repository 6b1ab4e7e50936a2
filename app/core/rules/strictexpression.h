// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/conditionexpression.h"

class QgsExpressionNode;

namespace spp {

/// The first thing in the tree that an expression may not contain; nothing when it is clean.
std::optional<ExpressionError> forbiddenPart(
        const QgsExpressionNode &root, const QString &text, const ExpressionNames &names);

/// The same expression written so that a NULL condition gives NULL: QGIS takes the other branch of
/// if() and CASE, and min() and max() leave NULL out. The tree must have passed forbiddenPart().
QString strictText(const QgsExpressionNode &node);

/// Groups of names of which only the first with a value is read: the arguments of coalesce().
QList<QStringList> coalescedNames(const QgsExpressionNode &root);

/// Functions of the list, sorted.
QStringList pureFunctions();

} // namespace spp
