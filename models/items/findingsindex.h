// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QHash>

namespace yagura {

/// The findings of one picture by what they are about, so that a table of thousands of rows asks once per row and not
/// once per row and finding. Keeps its picture alive.
class FindingsIndex final {
public:
    explicit FindingsIndex(PicturePtr picture);

    const PicturePtr& picture() const { return m_picture; }
    /// The worst finding of that target or of any of its objects, or nullptr.
    const Finding* worst(const QString& target) const;
    /// The worst finding of exactly that object, or nullptr.
    const Finding* worst(const QString& target, const ObjectRef& object) const;
    /// The finding of that rule ("connections_exhausted") on the target, whatever its object, or nullptr.
    const Finding* ofRule(const QString& target, const QString& rule) const;
    /// How bad the target is: its worst finding, Unknown while it has no live value, else Ok.
    Severity severity(const TargetState& state) const;

private:
    PicturePtr m_picture;
    QHash<QString, QList<const Finding*>> m_byTarget; ///< worst first
    QHash<QString, const Finding*> m_byObject;
};

} // namespace yagura
