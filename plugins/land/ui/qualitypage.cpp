// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/qualitypage.h"

#include "gui/look/look.h"
#include "land/quality/qualityfix.h"
#include "land/quality/qualityoutput.h"
#include "land/ui/formrows.h"
#include "land/ui/qualitywords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::land {

namespace {

constexpr int margin = 8;
constexpr int communeWidth = 220;
constexpr int sheetWidth = 90;
constexpr int ruleWidth = 260;
/// More rows than a person goes through; the rest is there once a rule or a filter is chosen.
constexpr int mostRows = 5000;
constexpr std::size_t fewChanges = 50; ///< more are quicker all at once
constexpr int StateColumn = 4;

QPushButton *button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    return made;
}

TableCell text(const QString &shown, const QVariant &order = {}) { return { shown, order, {} }; }

TableCell number(double value, const QString &shown) { return { shown, value, {}, false, true }; }

} // namespace

QualityPage::QualityPage(QWidget *parent)
    : QWidget(parent)
    , m_defects(new TablePage(QStringLiteral("landQuality")))
    , m_scores(new TablePage(QStringLiteral("landQualityScores")))
    , m_tables(new QStackedWidget)
    , m_commune(formrows::combo("qualityCommune"))
    , m_sheet(formrows::line("qualitySheet"))
    , m_rule(formrows::combo("qualityRule"))
    , m_check(button("qualityCheck"))
    , m_byCommune(button("qualityByCommune"))
    , m_fix(button("qualityFix"))
    , m_fixAll(button("qualityFixAll"))
    , m_layers(button("qualityLayers"))
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("landQualityPage"));
    m_summary->setObjectName(QStringLiteral("qualitySummary"));
    m_summary->setWordWrap(true);
    m_defects->addField(m_rule);
    for (QPushButton *each : { m_fix, m_fixAll, m_layers })
        m_defects->addButton(each);
    m_tables->addWidget(m_defects);
    m_tables->addWidget(m_scores);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scopeLine());
    column->addWidget(m_tables, 1);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit stopAsked();
        else
            emit checkAsked();
    });
    connect(m_sheet, &QLineEdit::returnPressed, m_check, &QPushButton::click);
    connect(m_byCommune, &QPushButton::toggled, this,
            [this](bool isOn) { m_tables->setCurrentWidget(isOn ? m_scores : m_defects); });
    connect(m_rule, QOverload<int>::of(&QComboBox::activated), this, &QualityPage::fillDefects);
    connect(m_fix, &QPushButton::clicked, this,
            [this] { emit fixAsked(m_defects->currentKey().toInt()); });
    connect(m_fixAll, &QPushButton::clicked, this, [this] { emit batchAsked(shownFixable()); });
    connect(m_layers, &QPushButton::clicked, this, &QualityPage::layersAsked);
    connect(m_defects, &TablePage::chosen, this, &QualityPage::showState);
    connect(m_defects->filter(), &QLineEdit::textChanged, this, &QualityPage::showState);
    retranslate();
}

QWidget *QualityPage::scopeLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(margin, margin / 2, margin, 0);
    row->setSpacing(margin);
    m_commune->setMaximumWidth(communeWidth);
    m_commune->setMinimumWidth(communeWidth / 2);
    m_sheet->setMaximumWidth(sheetWidth);
    m_rule->setMaximumWidth(ruleWidth);
    m_byCommune->setCheckable(true);
    for (QWidget *field : { static_cast<QWidget *>(m_commune), static_cast<QWidget *>(m_sheet),
                 static_cast<QWidget *>(m_check) })
        row->addWidget(field);
    row->addWidget(m_summary, 1);
    row->addWidget(m_byCommune);
    return line;
}

void QualityPage::setCommunes(const std::vector<std::pair<QString, QString>> &communes)
{
    m_communes = communes;
    const QString before = m_commune->currentData().toString();
    m_commune->clear();
    m_commune->addItem(tr("All communes"), QString());
    for (const auto &[code, name] : communes)
        m_commune->addItem(name, code);
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(before)));
}

QualityScope QualityPage::scope() const
{
    return { m_commune->currentData().toString(), m_sheet->text().trimmed() };
}

QString QualityPage::nameOf(const QString &communeCode) const
{
    if (communeCode.isEmpty())
        return tr("no commune");
    for (const auto &[code, name] : m_communes) {
        if (code == communeCode)
            return name;
    }
    return communeCode;
}

void QualityPage::show(const QualityCheckMade &made)
{
    m_made = made;
    m_standings.assign(made.run ? made.run->report.defects().size() : 0, {});
    m_isStale = false;
    fillRules();
    fillDefects();
    fillScores();
    showSummary();
}

void QualityPage::setStandings(std::vector<DefectStanding> standings)
{
    std::vector<int> changed;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (i >= m_standings.size() || standings[i] != m_standings[i])
            changed.push_back(int(i));
    }
    m_standings = std::move(standings);
    if (changed.size() > fewChanges) {
        fillDefects();
        return;
    }
    for (const int index : changed) {
        m_defects->setText(index, StateColumn,
                qualitywords::standing(m_made.run->report.defects()[std::size_t(index)],
                        m_standings[std::size_t(index)]));
    }
    showState();
}

void QualityPage::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_check->setText(isRunning ? tr("Stop") : tr("Check"));
    showState();
}

void QualityPage::setStale(bool isStale)
{
    m_isStale = isStale;
    showSummary();
}

void QualityPage::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    showState();
}

/// The rules that found something, those of errors first.
void QualityPage::fillRules()
{
    const QVariant before = m_rule->currentData();
    m_rule->clear();
    const std::size_t count = m_made.run ? m_made.run->report.defects().size() : 0;
    m_rule->addItem(tr("All rules (%1)").arg(count), QString());
    for (const QualitySeverity severity : { QualitySeverity::Error, QualitySeverity::Warning }) {
        if (!m_made.run)
            break;
        const QualityReport &report = m_made.run->report;
        if (const std::size_t found = report.count(severity))
            m_rule->addItem(
                    QStringLiteral("%1 (%2)").arg(qualitywords::severities(severity)).arg(found),
                    toString(severity));
        for (const QualityRule &rule : report.rules().all()) {
            const std::size_t found = rule.severity == severity ? report.count(rule.code) : 0;
            if (found > 0)
                m_rule->addItem(QString::fromUtf16(u"   %1 · %2 (%3)")
                                        .arg(rule.code, rule.title.text())
                                        .arg(found),
                        rule.code);
        }
    }
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(before)));
}

void QualityPage::fillDefects()
{
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    const QVariant current = m_defects->currentKey();
    if (m_made.run) {
        const std::vector<QualityDefect> &defects = m_made.run->report.defects();
        const QString chosen = m_rule->currentData().toString();
        std::vector<int> order;
        for (std::size_t i = 0; i < defects.size(); ++i) {
            const QualityRule &rule = *defects[i].rule;
            if (chosen.isEmpty() || chosen == rule.code || chosen == toString(rule.severity))
                order.push_back(int(i));
        }
        std::stable_sort(order.begin(), order.end(), [&defects](int a, int b) {
            return defects[std::size_t(a)].rule->severity < defects[std::size_t(b)].rule->severity;
        });
        for (const int index : order) {
            if (int(rows.size()) == mostRows)
                break;
            const QualityDefect &defect = defects[std::size_t(index)];
            const QualityParcel *first = m_made.run->parcels.find(defect.parcels.front());
            TableCell severity = text(
                    qualitywords::severity(defect.rule->severity), int(defect.rule->severity));
            severity.isWarning = defect.rule->severity == QualitySeverity::Error;
            rows.push_back({ severity, text(defect.rule->code), text(defect.rule->title.text()),
                    text(parcelNames(m_made.run->parcels, defect)),
                    text(qualitywords::standing(defect, m_standings[std::size_t(index)])),
                    text(qualitywords::measure(defect),
                            defect.measure ? QVariant(*defect.measure) : QVariant()),
                    text(nameOf(first ? first->communeCode : QString())),
                    text(defect.rule->fix.text()) });
            keys.append(index);
        }
    }
    m_defects->setRows(rows, keys);
    m_defects->showKey(current);
    showState();
}

void QualityPage::fillScores()
{
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    const auto percent
            = [](double value) { return number(value, QLocale().toString(value, 'f', 1)); };
    if (m_made.run) {
        for (const QualityScore &score : m_made.run->report.scores()) {
            rows.push_back({ text(nameOf(score.communeCode)),
                    number(double(score.parcels), QLocale().toString(qulonglong(score.parcels))),
                    percent(score.percent(QualityGroup::Right)),
                    percent(score.percent(QualityGroup::Complete)),
                    percent(score.percent(QualityGroup::Clean)),
                    percent(score.percent(QualityGroup::Live)), percent(score.percentInAll()) });
            keys.append(score.communeCode);
        }
    }
    m_scores->setRows(rows, keys);
}

bool QualityPage::isFixable(int defect) const
{
    return m_made.run && defect >= 0 && defect < int(m_standings.size())
            && hasFix(m_made.run->report.defects()[std::size_t(defect)].rule->check)
            && m_standings[std::size_t(defect)].kind != DefectStanding::Kind::Gone;
}

QVariantList QualityPage::shownFixable() const
{
    QVariantList fixable;
    for (const QVariant &key : m_defects->shownKeys()) {
        if (isFixable(key.toInt()))
            fixable.append(key);
    }
    return fixable;
}

void QualityPage::showState()
{
    const QVariant chosen = m_defects->currentKey();
    const bool canFix = m_isWritable && !m_isRunning;
    m_fix->setEnabled(canFix && chosen.isValid() && isFixable(chosen.toInt()));
    const auto many = shownFixable().size();
    m_fixAll->setText(tr("Fix all shown (%1)…").arg(many));
    m_fixAll->setEnabled(canFix && many > 0);
    m_layers->setEnabled(m_made.run && !m_isRunning);
    m_commune->setEnabled(!m_isRunning);
    m_sheet->setEnabled(!m_isRunning);
}

/// What was checked and when, also when nothing was found.
void QualityPage::showSummary()
{
    QString said = tr("Not checked yet. The check changes nothing.");
    QString all; // that could not be looked at
    QString none;
    if (m_made.run) {
        const QualityReport &report = m_made.run->report;
        const QString when = QLocale().toString(m_made.at, QLocale::ShortFormat);
        said = tr("Checked %1: %2 parcels, %3 rules. Errors: %4, warnings: %5, notes: %6.")
                       .arg(when, QLocale().toString(qulonglong(m_made.run->parcels.subjects)))
                       .arg(report.rules().all().size() - report.notChecked().size())
                       .arg(report.count(QualitySeverity::Error))
                       .arg(report.count(QualitySeverity::Warning))
                       .arg(report.count(QualitySeverity::Note));
        QStringList left;
        for (const NotChecked &rule : report.notChecked())
            left.append(rule.rule->code + QStringLiteral(": ") + rule.reason);
        if (!left.isEmpty())
            said += QLatin1Char(' ') + tr("Rules not checked: %1.").arg(left.size());
        all = left.join(QLatin1Char('\n'));
        if (int(report.defects().size()) > mostRows)
            said += QLatin1Char(' ') + tr("At most %1 stand in the table.").arg(mostRows);
        if (m_isStale)
            said = tr("Parcels changed since.") + QLatin1Char(' ') + said;
        none = report.defects().empty() ? tr("No defect was found.")
                                        : tr("Nothing fits the filter.");
    }
    m_summary->setText(said);
    m_summary->setToolTip(all);
    Look::mark(m_summary, "muted", !m_isStale);
    m_defects->setEmptyText(none);
    m_scores->setEmptyText(none);
}

void QualityPage::retranslate()
{
    setWindowTitle(tr("Quality"));
    m_defects->setWindowTitle(tr("Quality"));
    m_scores->setWindowTitle(tr("Quality by commune"));
    m_commune->setToolTip(tr("Commune that is checked"));
    m_commune->setAccessibleName(m_commune->toolTip());
    m_sheet->setPlaceholderText(tr("Sheet"));
    m_sheet->setToolTip(tr("Only this map sheet; empty: all"));
    m_rule->setToolTip(tr("Shows the defects of one rule"));
    m_rule->setAccessibleName(m_rule->toolTip());
    m_byCommune->setText(tr("By commune"));
    m_byCommune->setToolTip(tr("Share of parcels without error and warning, for each commune"));
    m_fix->setText(tr("Fix…"));
    m_fix->setToolTip(tr("Shows what the fix would change; Enter on the row: the same, and again "
                         "to accept"));
    m_fixAll->setToolTip(tr("Shows what the fixes of all rows would change together"));
    m_layers->setText(tr("Layers…"));
    m_layers->setToolTip(tr("Save the defects as layers of a GeoPackage"));
    m_defects->setHeader({ tr("Severity"), tr("Code"), tr("Defect"), tr("Sheet/parcel"),
            tr("State"), tr("Measure"), tr("Commune"), tr("Proposed") });
    m_scores->setHeader({ tr("Commune"), tr("Parcels"), tr("Right %"), tr("Complete %"),
            tr("Clean %"), tr("Live %"), tr("All %") });
    setCommunes(std::vector<std::pair<QString, QString>>(m_communes));
    setRunning(m_isRunning);
    fillRules();
    fillDefects();
    fillScores();
    showSummary();
}

void QualityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QualityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit wanted();
}

} // namespace spp::land
