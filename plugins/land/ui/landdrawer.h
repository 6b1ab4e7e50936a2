// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/review/tableexport.h"
#include "gui/workbench/workspace.h"

#include <QPointer>

#include <qgspointxy.h>

#include <memory>
#include <optional>

namespace spp {
class Workbench;
}

namespace spp::land {

class ComparePage;
class CornerPage;
class LandDesk;
class LandOperations;
class LineagePage;
class QualityInbox;
class RegisterPage;

/// The pages of the drawer: register, quality inbox, corners and sides, before and after, lineage.
class LandDrawer final : public QObject {
    Q_OBJECT

public:
    LandDrawer(Workbench &workbench, LandDesk &desk, LandOperations &operations);
    ~LandDrawer() override;

    std::vector<DrawerPage> pages() const;
    RegisterPage *registerPage() const;
    void showCompare(); ///< the preview, else what the session has done

private:
    void showParcel();
    void showRegister();
    void visitRecord(qlonglong record);
    void showCorner(int number);
    void addCorner(const std::optional<QgsPointXY> &start, const QgsPointXY &corner);
    void visit(qlonglong parcel);

    Workbench &m_workbench;
    LandDesk &m_desk;
    LandOperations &m_operations;
    std::unique_ptr<QualityInbox> m_quality;
    QPointer<RegisterPage> m_register;
    QPointer<CornerPage> m_corners;
    QPointer<ComparePage> m_compare;
    QPointer<LineagePage> m_lineage;
    TableExport m_export;
};

} // namespace spp::land
