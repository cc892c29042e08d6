// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adoption.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace yagura {

class AdoptDialog;
class TargetSettings;

/// Writes observed edges into the configuration when the reader has seen the lines and agreed, and takes them out
/// again. One at a time. Lives in the gui thread and waits for nothing: the settings answer when they are done.
class Adopting final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive it; dialogs stand over `window`, which owns it.
    Adopting(TargetSettings& settings, QWidget* window);

    const QList<AdoptedNeed>& adopted() const;
    bool isBusy() const { return m_asked.has_value(); }
    /// Asks the reader about that edge; `sentence` tells what was seen.
    void propose(const ObservedEdge& edge, const QString& sentence);
    void disown(const AdoptedNeed& need);

signals:
    /// Something is being written, or is not any more; or the configuration is another one.
    void changed();
    /// It is written down; of an edge whose client was unknown the service is new.
    void done(const yagura::Adoption& adoption);
    void disowned(const yagura::AdoptedNeed& need);
    /// A need was not taken out.
    void refused(const QList<yagura::ConfigFault>& faults);

private:
    struct Asked {
        std::optional<Adoption> adoption;
        std::optional<AdoptedNeed> disowning;
    };

    void ask(const Adoption& adoption);
    void takeAnswer(const QList<ConfigFault>& faults);

    TargetSettings& m_settings;
    QWidget* m_window;
    QPointer<AdoptDialog> m_dialog;
    std::optional<Asked> m_asked;
};

} // namespace yagura
