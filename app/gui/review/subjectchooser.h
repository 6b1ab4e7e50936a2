// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/sitereader.h"
#include "gui/gui_export.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace spp {

/// Asks what is to be reviewed: a click on the map, a parcel by its name, or a site.
class SPP_GUI_EXPORT SubjectChooser final : public QWidget {
    Q_OBJECT

public:
    explicit SubjectChooser(QWidget *parent = nullptr);

    /// Another way to a site: drawing, a corner table.
    void addSiteAction(QAction *action);
    /// A site file that does not say its CRS is asked for it here. An empty path hides the rows.
    void setSite(const SiteRequest &site, const QStringList &crsChoices, const QString &problem);
    void showProblem(const QString &problem); ///< below the field; empty hides it
    QLineEdit *field() const { return m_field; }
    QComboBox *crs() const { return m_crs; }
    QToolButton *siteButton() const { return m_site; }

signals:
    void parcelAsked(const QString &reference); ///< as ParcelReference reads it
    void siteAsked(const spp::SiteRequest &site);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForFile();
    void retranslate();

    QLabel *m_hint;
    QLineEdit *m_field;
    QToolButton *m_site;
    QMenu *m_menu;
    QAction *m_import;
    QLabel *m_problem;
    QWidget *m_siteRows;
    QLabel *m_crsLabel;
    QComboBox *m_crs;
    SiteRequest m_request;
};

} // namespace spp
