// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/readings.h"

namespace yagura::testing {

/// A picture put together number by number, at a time of its own.
class HandPicture final {
public:
    explicit HandPicture(std::chrono::milliseconds sinceStart = std::chrono::milliseconds(0))
    {
        m_picture.now = momentAt(sinceStart);
    }

    /// A target polled each second that was read just now and says this.
    HandPicture& live(const QString& target, const Indicators& indicators = {})
    {
        return add(target, indicators, m_picture.now);
    }
    /// Its last value is a minute old.
    HandPicture& stale(const QString& target, const Indicators& indicators = {})
    {
        using namespace std::chrono_literals;
        return add(target, indicators, {m_picture.now.utc.addSecs(-60), m_picture.now.boot - 60s});
    }
    /// It was read just now, and then an attempt failed.
    HandPicture& unreachable(const QString& target, const Indicators& indicators = {})
    {
        live(target, indicators);
        m_picture.targets.last() = failing(m_picture.targets.last(), FailureClass::NoAnswer, 2, m_picture.now);
        return *this;
    }
    /// Nobody has read it yet.
    HandPicture& never(const QString& target)
    {
        TargetState state;
        state.target.id = target;
        state.target.every = std::chrono::seconds(1);
        m_picture.targets.append(state);
        return *this;
    }
    HandPicture& finding(const QString& id)
    {
        Finding finding;
        finding.id = id;
        finding.severity = Severity::Critical;
        finding.code = id.section(u'@', 0, 0);
        finding.pattern = finding.code.section(u'.', 0, 0);
        finding.rule = finding.code.section(u'.', 1);
        finding.target = id.section(u'@', 1).section(u'/', 0, 0);
        m_picture.findings.append(finding);
        return *this;
    }

    const Picture& picture() const { return m_picture; }
    operator const Picture&() const { return m_picture; }
    PicturePtr ptr() const { return std::make_shared<const Picture>(m_picture); }

private:
    HandPicture& add(const QString& target, const Indicators& indicators, const Moment& readAt)
    {
        auto reading = std::make_shared<Reading>();
        reading->target = target;
        reading->readAt = readAt;
        reading->outcome = DatabaseHealth();
        reading->indicators = indicators;
        m_picture.targets.append(stateOf(reading, TargetKind::Database));
        return *this;
    }

    Picture m_picture;
};

inline Indicator number(const QString& name, const Amount& value, const Amount& limit = {}, const QString& object = {})
{
    return {name, object.isEmpty() ? std::nullopt : std::optional(ObjectRef {QStringLiteral("thing"), object}), value,
        QStringLiteral("1"), limit};
}

} // namespace yagura::testing
