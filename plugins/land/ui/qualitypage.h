// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/review/tablepage.h"
#include "land/quality/qualityreport.h"

#include <QDateTime>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace spp::land {

/// What has become of a defect since it was found.
struct DefectStanding {
    enum class Kind {
        Open,
        Changed, ///< its parcels are others now; whether it is still there was not looked at
        Gone,
        WouldBeFixed, ///< by the batch that is shown
        CannotBeFixed, ///< by that batch
    };
    Kind kind = Kind::Open;
    QString reason; ///< of CannotBeFixed

    bool operator!=(const DefectStanding &other) const
    {
        return kind != other.kind || reason != other.reason;
    }
};

/// A check that was made.
struct QualityCheckMade {
    std::shared_ptr<const QualityRun> run; ///< null: none
    QDateTime at;
};

/// The quality inbox: what is checked, the defects that were found, by severity and rule, and the
/// score of each commune. Keys of the defects are their places in the report.
class QualityPage final : public QWidget {
    Q_OBJECT

public:
    explicit QualityPage(QWidget *parent = nullptr);

    /// Codes and names of those of the profile.
    void setCommunes(const std::vector<std::pair<QString, QString>> &communes);
    QualityScope scope() const;
    void show(const QualityCheckMade &made);
    void setStandings(std::vector<DefectStanding> standings); ///< as many as there are defects
    void setRunning(bool isRunning);
    void setStale(bool isStale); ///< parcels changed after the check
    void setWritable(bool isWritable);
    bool isStale() const { return m_isStale; }
    TablePage *defects() const { return m_defects; }
    TablePage *scores() const { return m_scores; }

signals:
    void checkAsked();
    void stopAsked();
    void fixAsked(int defect);
    void batchAsked(const QVariantList &defects);
    void layersAsked();
    void wanted(); ///< the page is seen

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *scopeLine();
    void fillRules();
    void fillDefects();
    void fillScores();
    void showState();
    void showSummary();
    void retranslate();
    bool isFixable(int defect) const;
    QVariantList shownFixable() const;
    QString nameOf(const QString &communeCode) const;

    TablePage *m_defects;
    TablePage *m_scores;
    QStackedWidget *m_tables;
    QComboBox *m_commune;
    QLineEdit *m_sheet;
    QComboBox *m_rule;
    QPushButton *m_check;
    QPushButton *m_byCommune;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QPushButton *m_layers;
    QLabel *m_summary;
    QualityCheckMade m_made;
    std::vector<std::pair<QString, QString>> m_communes;
    std::vector<DefectStanding> m_standings;
    bool m_isRunning = false;
    bool m_isStale = false;
    bool m_isWritable = false;
};

} // namespace spp::land
