// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/sheetwindow.h"

#include "core/data/territory.h"
#include "core/sheets/sheetstyle.h"
#include "gui/workbench/mademessage.h"
#include "land/ui/formrows.h"
#include "land/ui/pathfield.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace spp::land {

namespace {

constexpr QSize windowSize(640, 420);
const char seedKey[] = "land/seed";

} // namespace

QString lastSeed() { return QSettings().value(QLatin1String(seedKey)).toString(); }

void keepSeed(const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(QLatin1String(seedKey), path);
}

SheetWindow::SheetWindow(Workbench &workbench, QWidget *parent)
    : ToolWindow(workbench, "sheetWindow", parent)
    , m_sheet(formrows::line("sheetNumber"))
    , m_commune(formrows::combo("sheetCommune"))
    , m_seed(new PathField("sheetSeed", PathField::What::File))
    , m_output(new PathField("sheetOutput", PathField::What::NewFile))
    , m_scale(formrows::combo("sheetScale"))
    , m_encoding(formrows::combo("sheetEncoding"))
{
    resize(windowSize);
    m_commune->addItem(QString(), QString());
    m_scale->addItem(QString(), 0);
    m_encoding->addItem(QString(), QString());
    if (Territory *territory = workbench.territory()) {
        const Result<Profile> profile = territory->profile();
        for (const CommuneBox &commune : profile ? profile->communes : std::vector<CommuneBox>())
            m_commune->addItem(commune.fullName, commune.code);
        const auto style = profile ? SheetStyle::load(OfficeFiles(*profile))
                                   : Result<SheetStyle>(profile.error());
        for (const int scale : style ? style->scales : std::vector<int>())
            m_scale->addItem(QStringLiteral("1:%1").arg(scale), scale);
        if (!style)
            showProblem(style.error());
    }
    for (const char *name : { "tcvn3", "vni", "viscii", "cp1258" })
        m_encoding->addItem(QLatin1String(name).latin1(), QLatin1String(name));
    m_seed->setPath(lastSeed());
    addRow(QT_TR_NOOP("Map sheet"), m_sheet);
    addRow(QT_TR_NOOP("Commune"), m_commune);
    addRow(QT_TR_NOOP("Seed file"), m_seed);
    addRow(QT_TR_NOOP("New file"), m_output);
    addRow(QT_TR_NOOP("Scale"), m_scale);
    addRow(QT_TR_NOOP("Letters"), m_encoding);
    body()->addStretch(1);
    retranslate();
}

void SheetWindow::setSheet(const QString &sheet, const QString &communeCode)
{
    m_sheet->setText(sheet);
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(communeCode)));
}

SheetOptions SheetWindow::options() const
{
    SheetOptions options;
    options.sheet = m_sheet->text().trimmed();
    options.commune = m_commune->currentData().toString();
    options.seed = m_seed->path();
    options.output = m_output->path();
    options.scale = m_scale->currentData().toInt();
    const QString encoding = m_encoding->currentData().toString();
    if (!encoding.isEmpty())
        options.encoding = textEncodingFromName(encoding);
    return options;
}

void SheetWindow::begin()
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const SheetOptions options = this->options();
    if (options.sheet.isEmpty() || options.output.isEmpty()) {
        showProblem(Error::usage(tr("Name the sheet and the new file.").toStdString()));
        return;
    }
    start<SheetReport>(
            tr("Writing sheet %1").arg(options.sheet),
            [path = territory->path(), options](Feedback &feedback) -> Result<SheetReport> {
                SPP_ASSIGN(const auto own, Territory::open(path, Territory::Access::ReadOnly));
                return writeSheet(*own, options, feedback);
            },
            [this, options](const SheetReport &report) {
                keepSeed(options.seed);
                show(report);
                tellMade(m_workbench,
                        tr("The sheet was written: %1")
                                .arg(QDir::toNativeSeparators(options.output)),
                        { { tr("Open folder"), QStringLiteral("openSheetFolder"),
                                QFileInfo(options.output).absolutePath() } });
            });
}

void SheetWindow::show(const SheetReport &report)
{
    showReport(report.text());
    if (!report.differences.empty()) {
        showProblem(Error::badInput(tr("Parcels that do not come back the same when the sheet is "
                                       "read: %1.")
                                            .arg(report.differences.size())
                                            .toStdString()));
    }
}

QString SheetWindow::beginText() const { return tr("Write the sheet"); }

void SheetWindow::retranslate()
{
    setWindowTitle(tr("Sheet as DGN"));
    m_seed->setTitle(tr("Seed file of the office"));
    m_seed->setFilter(tr("DGN files (*.dgn)"));
    m_seed->line()->setPlaceholderText(tr("DGN V7 with the settings of the office"));
    m_output->setTitle(tr("Sheet as DGN"));
    m_output->setFilter(tr("DGN files (*.dgn)"));
    m_output->line()->setPlaceholderText(tr("it must not exist yet"));
    m_commune->setItemText(0, tr("where one commune alone has the sheet"));
    m_scale->setItemText(0, tr("the finest that fits"));
    m_encoding->setItemText(0, tr("as the office has it"));
    ToolWindow::retranslate();
}

} // namespace spp::land
