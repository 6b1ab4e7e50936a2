// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/look.h"

#include "core/profile/officefiles.h"
#include "dossier/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Look)
};

constexpr int hoverLightness = 160; ///< percent of the mode bar's own
constexpr int leastLink_px = 22;
constexpr int toolInset_px = 10; ///< border and padding above and below a tool, in frame.qss
constexpr int tabInset_px = 14; ///< so of a tab of the drawer
constexpr int touchMenu_px = 14; ///< above and below an entry
constexpr int touchScroll_px = 18;
constexpr int fieldInset_px = 4; ///< what border and spacing take of a target's height

/// The palette in use, as QApplication has one: painting code cannot carry it along.
FramePalette &inUse()
{
    static FramePalette palette;
    return palette;
}

QPalette toolkitPalette(const FramePalette &from)
{
    QPalette palette;
    palette.setColor(QPalette::Window, from.colour(Role::Window));
    palette.setColor(QPalette::WindowText, from.colour(Role::Text));
    palette.setColor(QPalette::Base, from.colour(Role::Panel));
    palette.setColor(QPalette::AlternateBase, from.colour(Role::Window));
    palette.setColor(QPalette::Text, from.colour(Role::Text));
    palette.setColor(QPalette::PlaceholderText, from.colour(Role::MutedText));
    palette.setColor(QPalette::Button, from.colour(Role::Panel));
    palette.setColor(QPalette::ButtonText, from.colour(Role::Text));
    palette.setColor(QPalette::BrightText, from.colour(Role::Conflict));
    palette.setColor(QPalette::Highlight, from.colour(Role::Accent));
    palette.setColor(QPalette::HighlightedText, from.colour(Role::AccentText));
    palette.setColor(QPalette::Link, from.colour(Role::Accent));
    palette.setColor(QPalette::LinkVisited, from.colour(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, from.colour(Role::Panel));
    palette.setColor(QPalette::ToolTipText, from.colour(Role::Text));
    palette.setColor(QPalette::Mid, from.colour(Role::Border));
    palette.setColor(QPalette::Dark, from.colour(Role::Border));
    palette.setColor(QPalette::Light, from.colour(Role::Panel));
    palette.setColor(QPalette::Midlight, from.colour(Role::Window));
    palette.setColor(QPalette::Shadow, from.colour(Role::Border));
    for (const QPalette::ColorRole role :
            { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, from.colour(Role::MutedText));
    return palette;
}

QMap<QString, QString> values(const FramePalette &from)
{
    QMap<QString, QString> found;
    for (int role = 0; role <= int(Role::FineTint); ++role)
        found.insert(FramePalette::name(Role(role)), from.colour(Role(role)).name());
    const QColor bar = from.colour(Role::ModeBar);
    const bool isBlack = bar.lightness() == 0;
    found.insert(QStringLiteral("modeBarHover"),
            (isBlack ? QColor(51, 51, 51) : bar.lighter(hoverLightness)).name());
    found.insert(QStringLiteral("modeBarStrong"), QColor(Qt::white).name());
    found.insert(QStringLiteral("arrow"),
            OfficeFiles().find(from.isDark ? QStringLiteral("palettes/arrow-on-dark.svg")
                                           : QStringLiteral("palettes/arrow-on-light.svg")));
    found.insert(QStringLiteral("check"),
            OfficeFiles().find(from.isDark ? QStringLiteral("palettes/check-on-dark.svg")
                                           : QStringLiteral("palettes/check-on-light.svg")));
    const int knob_px = from.isForTouch() ? 24 : 12;
    found.insert(QStringLiteral("knob_px"), QString::number(knob_px));
    found.insert(QStringLiteral("knobRise_px"), QString::number(knob_px / 2 - 1));
    found.insert(QStringLiteral("knobRoom_px"), QString::number(knob_px + 8));
    found.insert(QStringLiteral("check_px"), QString::number(from.text_px + 1));
    found.insert(QStringLiteral("text_px"), QString::number(from.text_px));
    found.insert(QStringLiteral("small_px"), QString::number(from.text_px - 2));
    found.insert(QStringLiteral("heading_px"), QString::number(from.text_px + 2));
    found.insert(QStringLiteral("target_px"), QString::number(from.target_px - fieldInset_px));
    found.insert(
            QStringLiteral("button_px"), QString::number(from.target_px - 2 * from.outline_px));
    found.insert(QStringLiteral("field_px"), QString::number(from.target_px - fieldInset_px));
    // Where a mouse points, what the text and its padding need is enough for links, tabs, tools.
    const int touch_px = from.isForTouch() ? from.target_px : 0;
    found.insert(QStringLiteral("row_px"),
            QString::number(touch_px > 0 ? touch_px : from.target_px - 2 * fieldInset_px));
    found.insert(QStringLiteral("link_px"), QString::number(std::max(touch_px, leastLink_px)));
    // No minimum at all otherwise: one of nothing would let a layout squeeze the text.
    found.insert(QStringLiteral("toolMinimum"),
            touch_px > 0 ? QStringLiteral("min-height: %1px; min-width: %1px;")
                                   .arg(touch_px - toolInset_px)
                         : QString());
    found.insert(QStringLiteral("tabMinimum"),
            touch_px > 0 ? QStringLiteral("min-height: %1px;").arg(touch_px - tabInset_px)
                         : QString());
    found.insert(QStringLiteral("toolSide_px"), QString::number(touch_px > 0 ? 4 : 6));
    found.insert(QStringLiteral("tabSide_px"), QString::number(touch_px > 0 ? 6 : 10));
    found.insert(QStringLiteral("menu_px"), QString::number(touch_px > 0 ? touchMenu_px : 6));
    found.insert(QStringLiteral("scroll_px"), QString::number(touch_px > 0 ? touchScroll_px : 10));
    found.insert(QStringLiteral("outline_px"), QString::number(from.outline_px));
    return found;
}

Result<QString> styleSheet(const FramePalette &palette)
{
    const QString path = OfficeFiles().find(QStringLiteral("palettes/frame.qss"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error::environment(
                Texts::tr("The style sheet of the window cannot be read.").toStdString())
                .inFile("palettes/frame.qss")
                .advise(Texts::tr("Install the program again.").toStdString());
    QString sheet = QString::fromUtf8(file.readAll());
    const QMap<QString, QString> replacements = values(palette);
    for (auto value = replacements.cbegin(); value != replacements.cend(); ++value)
        sheet.replace(QStringLiteral("${%1}").arg(value.key()), value.value());
    return sheet;
}

} // namespace

Result<void> Look::use(const FramePalette &palette)
{
    SPP_TRY(Fonts::load());
    SPP_ASSIGN(const QString sheet, styleSheet(palette));
    const bool isFirst = inUse().id.isEmpty();
    inUse() = palette;
    // One style everywhere, so that the sheet means the same on every desktop.
    if (isFirst)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font(Fonts::plain());
    font.setPixelSize(palette.text_px);
    QApplication::setFont(font);
    QApplication::setPalette(toolkitPalette(palette));
    qApp->setStyleSheet(sheet);
    return {};
}

Result<void> Look::use(const QString &id)
{
    SPP_ASSIGN(const std::vector<FramePalette> palettes, FramePalette::all());
    QStringList ids;
    for (const FramePalette &palette : palettes) {
        if (palette.id == id)
            return use(palette);
        ids.append(palette.id);
    }
    return Error::usage(Texts::tr("There is no look “%1”: %2")
                                .arg(id, ids.join(QStringLiteral(", ")))
                                .toStdString());
}

QString Look::id() { return inUse().id; }

QColor Look::colour(Role role)
{
    const QColor colour = inUse().colour(role);
    // Widgets shown alone, before a look was chosen, stay readable.
    return colour.isValid() ? colour : QApplication::palette().color(QPalette::WindowText);
}

const FramePalette &Look::palette() { return inUse(); }

int Look::scaled(int width_px) { return width_px * palette().text_px / FramePalette().text_px; }

int Look::clickable(int height_px)
{
    const int height = scaled(height_px);
    return palette().isForTouch() ? std::max(height, palette().target_px) : height;
}

void Look::mark(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // Frames count the padding that the sheet gives them only then.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
}

} // namespace spp
