// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourcepicture.h"

#include <QWidget>

namespace yagura {

/// Every source as a mark with its name and the age of its value, further daemons first, and the pulse of the poller itself. When there is no
/// room for all, those that are well become a number.
class SourceStrip final : public QWidget {
    Q_OBJECT

public:
    explicit SourceStrip(QWidget* parent = nullptr);

    void take(const PicturePtr& picture);
    /// Nothing is polled here: until a picture comes, there is nothing to say of a poller.
    void setPolled(bool isPolled) { m_isPolled = isPolled; }
    /// Called once a second: when no picture came for a while, the strip says so itself.
    void noticeSilence(std::chrono::milliseconds sincePicture);

    /// Something to know about what is watched from here; empty: nothing.
    void setNote(const QString& sentence);

signals:
    void activated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Entry {
        QString name;
        QString age;
        QString more; ///< said when it is pointed at
        Severity severity = Severity::Ok; ///< of the source as such: Ok while it is live
        bool stale = false;
        bool isSource = false; ///< a further daemon, and no target of its own
        QRect place;
    };

    static QString moreOf(const Target& target, const QList<AlsoSeen>& others);
    static QString shownName(const Entry& entry);
    static int widthOf(const Entry& entry, const QFontMetrics& metrics);
    int paintEntry(QPainter& painter, int left, Entry& entry) const;
    QString pulseText() const;
    const Entry* entryAt(const QPoint& point) const;

    QList<Entry> m_entries;
    PollerPulse m_pulse;
    std::chrono::milliseconds m_silence {0};
    std::chrono::milliseconds m_beatAge {0}; ///< of the newest picture's pulse
    bool m_hasPicture = false;
    bool m_isPolled = true;
    QString m_note;
};

} // namespace yagura
