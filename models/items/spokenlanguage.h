// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QTranslator>

namespace yagura {

/// Lets one thread speak another language than the rest of the program: a report in Japanese is made beside a desktop
/// in English, by the same words. Made once, installed behind all other translators (so that it is asked first), and
/// silent for every thread that has not said what it speaks. Safe in any thread once it is made.
class SpokenLanguages final : public QTranslator {
    Q_OBJECT

public:
    explicit SpokenLanguages(QObject* parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(
        const char* context, const char* text, const char* disambiguation = nullptr, int n = -1) const override;

private:
    QTranslator m_english; ///< for its plurals
    QTranslator m_japanese;
};

/// From here to the end of its life this thread speaks that language ("ja", "en") and tells times of that zone.
class Speaking final {
public:
    Speaking(const QString& language, const QTimeZone& zone);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

    /// What this thread speaks; empty: what the program does.
    static QString language();
    /// The moment by the clock that this thread tells: of that zone, or of this machine.
    static QDateTime local(const QDateTime& moment);

private:
    QString m_language;
    QTimeZone m_zone;
};

} // namespace yagura
