// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/layout.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

class QProcess;

namespace yagura {

/// Graphviz' `dot` in a process of its own: it is not thread-safe, slow on large graphs and of another licence. It gets
/// numbers only, is killed when its time is up, and its answer is believed only when it is whole.
class DotLayout final : public Layout {
    Q_OBJECT

public:
    /// `program` is a name to look for in PATH or a path. It may run for `limit`: what takes longer comes too late to be
    /// the better picture.
    explicit DotLayout(QString program = QStringLiteral("dot"), std::chrono::milliseconds limit = std::chrono::seconds(2),
                       QObject* parent = nullptr);
    ~DotLayout() override;

    void arrange(const yagura::LayoutRequest& request) override;

private:
    void start(const QString& path);
    void take();
    void finish(bool isWell);
    void fail(FailureClass failureClass, const QString& code);
    void letGo();

    QString m_program;
    QTimer m_limit;
    LayoutRequest m_request;
    QPointer<QProcess> m_process; ///< while an answer is awaited
    QByteArray m_output;
    quint64 m_requests = 0;
};

} // namespace yagura
