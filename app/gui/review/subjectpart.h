// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/map/landusecolours.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QAction;

namespace spp {

class EvidenceOverlay;
class ParcelCard;
class ReviewPanel;
class ReviewSession;
class Workbench;
struct Parcel;

/// What is reviewed: choosing it, its card, its outline on the map. A click on another parcel shows
/// that one's card without giving up the work in hand.
class SPP_GUI_EXPORT SubjectPart final : public QObject {
    Q_OBJECT

public:
    SubjectPart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel,
            EvidenceOverlay &overlay);

    void reload(); ///< another territory
    void lookAt(qlonglong parcelId); ///< as a click on the map does

private:
    void showSubject();
    void showParcel(ParcelCard *card, const Parcel &parcel);
    void chooseParcel(const QString &reference);
    void retranslate();
    bool isInSubject(qlonglong parcelId) const;
    void closeOther();

    Workbench &m_workbench;
    ReviewSession &m_session;
    ReviewPanel &m_panel;
    EvidenceOverlay &m_overlay;
    LandUseColours m_colours;
    QStringList m_crsChoices;
    QAction *m_change;
    QAction *m_show;
    QAction *m_reviewThis;
    QAction *m_addThis;
    QAction *m_dismiss;
    qlonglong m_other = 0;
};

} // namespace spp
