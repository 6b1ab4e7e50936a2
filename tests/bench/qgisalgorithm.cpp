// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Runs one native algorithm of QGIS: what `qgis_process run` does, less the start of Python, so
// that the peer is there wherever QGIS's libraries are.
#include <qgsapplication.h>
#include <qgsnativealgorithms.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>

#include <cstdio>

/// Usage: qgis_algorithm ALGORITHM NAME=VALUE ...
int main(int argc, char **argv)
{
    QgsApplication application(argc, argv, false);
    QgsApplication::setPrefixPath(QStringLiteral(SPP_QGIS_PREFIX), true);
    QgsApplication::initQgis();
    auto *provider = new QgsNativeAlgorithms(QgsApplication::processingRegistry());
    QgsApplication::processingRegistry()->addProvider(provider);
    int code = 2;
    {
        const QgsProcessingAlgorithm *algorithm = argc < 2
                ? nullptr
                : QgsApplication::processingRegistry()->algorithmById(QString::fromUtf8(argv[1]));
        QVariantMap parameters;
        for (int i = 2; i < argc; ++i) {
            const QString argument = QString::fromUtf8(argv[i]);
            parameters.insert(argument.section('=', 0, 0), argument.section('=', 1));
        }
        if (algorithm) {
            QgsProcessingContext context;
            QgsProcessingFeedback feedback(false);
            bool ok = false;
            algorithm->run(parameters, context, &feedback, &ok);
            code = ok ? 0 : 1;
            if (!ok)
                std::fprintf(stderr, "%s\n", feedback.textLog().toUtf8().constData());
        }
    }
    QgsApplication::exitQgis();
    return code;
}
