// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/applytheme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace yagura::testing {

/// The rows of a test that shows a page in both themes and at its smallest and largest usual size.
inline void addGalleryRows()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addRow("dark-968") << ThemeName::Dark << QSize(968, 680);
    QTest::addRow("light-968") << ThemeName::Light << QSize(968, 680);
    QTest::addRow("dark-1600") << ThemeName::Dark << QSize(1600, 960);
    QTest::addRow("light-1600") << ThemeName::Light << QSize(1600, 960);
}

/// The page as a picture on the ground of its theme; kept as a file when YAGURA_GALLERY names a folder.
inline QImage pictureOf(QWidget& page, const QString& name)
{
    QCoreApplication::processEvents(); // what a change of values asks of the layout
    const QImage image = page.grab().toImage();
    const QString folder = qEnvironmentVariable("YAGURA_GALLERY");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return image;
}

inline bool shows(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace yagura::testing

Q_DECLARE_METATYPE(yagura::ThemeName)
