// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "example/exampleplugin.h"

#include "example/countcommand.h"
#include "example/featurecount.h"

namespace spp::example {

namespace {

Theme protectedTrees()
{
    Theme theme;
    theme.id = QStringLiteral("protected-trees");
    theme.title = { QStringLiteral("Cây cần bảo vệ"), QStringLiteral("Protected trees") };
    theme.geometry = ThemeGeometry::Point;
    theme.table = QStringLiteral("example_protected_tree");
    theme.fields = {
        { QStringLiteral("species"), ThemeField::Type::Text,
                { QStringLiteral("Loài"), QStringLiteral("Species") }, { QStringLiteral("loai") },
                true },
        { QStringLiteral("crown_radius_m"), ThemeField::Type::Real,
                { QStringLiteral("Bán kính tán (m)"), QStringLiteral("Crown radius (m)") } },
    };
    return theme;
}

/// One row per protected tree on the subject's land.
Result<ReportTable> treeTable(const ReportContext &context)
{
    ReportTable table;
    std::vector<QStringList> &rows = table.rows;
    if (!context.subject->geometry || !context.source->theme(QStringLiteral("protected-trees")))
        return table;
    SPP_ASSIGN(const std::vector<Feature> trees,
            context.source->features(QStringLiteral("protected-trees"),
                    context.subject->geometry->bounds(), context.at));
    for (const Feature &tree : trees) {
        if (tree.geometry && context.subject->geometry->intersects(*tree.geometry))
            rows.push_back({ tree.attributes.value(QStringLiteral("species")).toString(),
                    tree.attributes.value(QStringLiteral("crown_radius_m")).toString() });
    }
    if (!rows.empty())
        rows.insert(
                rows.begin(), { QStringLiteral("Species"), QStringLiteral("Crown radius (m)") });
    return table;
}

} // namespace

Result<void> ExamplePlugin::contribute(Contributions &to)
{
    to.add(protectedTrees());
    to.add(std::make_unique<FeatureCountKind>());
    to.add(countCommand());
    to.add(WorkspaceDescription{ QStringLiteral("example"),
            { QStringLiteral("Ví dụ"), QStringLiteral("Example") }, {} });
    to.add(ReportSection{ QStringLiteral("example.protected-trees"),
            { QStringLiteral("Cây cần bảo vệ"), QStringLiteral("Protected trees") }, treeTable });
    return {};
}

} // namespace spp::example
