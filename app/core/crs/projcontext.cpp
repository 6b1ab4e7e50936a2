// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/projcontext.h"

#include "core/plugin/application.h"

#include <QCoreApplication>
#include <QDir>

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ProjContext)
};
} // namespace

ProjContext::ProjContext()
    : m_context(proj_context_create())
{
    proj_context_use_proj4_init_rules(m_context, 0);
    proj_context_set_enable_network(m_context, 0);
    proj_log_func(m_context, this, [](void *self, int, const char *message) {
        static_cast<ProjContext *>(self)->m_message = QString::fromUtf8(message);
    });
}

ProjContext::~ProjContext() { proj_context_destroy(m_context); }

QString ProjContext::takeMessage() { return std::exchange(m_message, QString()).simplified(); }

bool ProjContext::hasDatabase() const
{
    return proj_context_get_database_metadata(m_context, "EPSG.VERSION") != nullptr;
}

Result<std::unique_ptr<ProjContext>> ProjContext::withDatabase()
{
    auto context = std::make_unique<ProjContext>();
    if (context->hasDatabase())
        return context;
    const QString reason = context->takeMessage();
    // An installed package carries its own copy; a stray PROJ_DATA or PROJ_LIB of another program
    // must not stop it.
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder : { Application::resourceFolder() + QStringLiteral("/proj"),
                 program.absoluteFilePath(QStringLiteral("../share/proj")) }) {
        if (!QDir(folder).exists(QStringLiteral("proj.db")))
            continue;
        auto beside = std::make_unique<ProjContext>();
        const QByteArray path = QDir::cleanPath(folder).toUtf8();
        const char *paths[] = { path.constData() };
        proj_context_set_search_paths(beside->get(), 1, paths);
        if (beside->hasDatabase())
            return beside;
    }
    return Error::environment(Texts::tr("The database of coordinate systems (proj.db) cannot be "
                                        "read. %1")
                                      .arg(reason)
                                      .trimmed()
                                      .toStdString())
            .advise(Texts::tr("Install proj-data, or unset PROJ_DATA and PROJ_LIB if they name a "
                              "folder of another program.")
                            .toStdString());
}

Result<PjPtr> ProjContext::crs(const QString &authorityCode)
{
    const QStringList parts = authorityCode.trimmed().split(QLatin1Char(':'));
    if (parts.size() != 2 || parts.at(0).isEmpty() || parts.at(1).isEmpty())
        return Error::crsMismatch(
                Texts::tr("\"%1\" is not a coordinate system: a code such as EPSG:4326 is needed.")
                        .arg(authorityCode)
                        .toStdString());
    PjPtr crs(proj_create_from_database(m_context, parts.at(0).toUpper().toUtf8().constData(),
            parts.at(1).toUtf8().constData(), PJ_CATEGORY_CRS, 0, nullptr));
    if (!crs)
        return Error::crsMismatch(Texts::tr("The coordinate system %1 is unknown. %2")
                                          .arg(authorityCode, takeMessage())
                                          .trimmed()
                                          .toStdString());
    return crs;
}

} // namespace spp
