// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

#include <optional>

namespace yagura {

/// A screen by what it is, not by where it is plugged in. A value: a QScreen may be gone at any time.
struct WallScreen {
    QString manufacturer;
    QString model;
    QString serial;
    QString name; ///< of its plug: "HDMI-1"
    QRect geometry; ///< in the coordinates of windows
    double scale = 1; ///< pixels of the screen for one of a window

    /// "Acme C27 4711 (HDMI-1)", for a log.
    QString text() const;
    bool operator==(const WallScreen&) const = default;
};

/// Whether both are one screen: by manufacturer, model and serial where it has one, else by its plug, too.
bool isSameScreen(const WallScreen& left, const WallScreen& right);

/// Whether somebody who types that means this screen: its plug, its serial, its model, or manufacturer and model.
bool isCalled(const WallScreen& screen, const QString& typed);

/// The screens there are. A test brings its own.
class ScreenSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// The first one first; empty while all are unplugged.
    virtual QList<WallScreen> screens() const = 0;

signals:
    /// A screen came, went, moved or has another scale.
    void changed();
};

} // namespace yagura
