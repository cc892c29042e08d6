// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/layering.h"
#include "models/domain/result.h"

#include <QObject>

namespace yagura {

/// Somebody outside who finds a better arrangement than layeredLayout(). Never blocks; lives in the caller's thread.
class Layout : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Exactly one arranged() follows, never before this returns, unless another request comes first: then only that one
    /// is answered. A given answer fits() the request.
    /// Errors: "layout.missing" (it is not installed), "layout.too_large" (it would take too long), "layout.timeout",
    /// "layout.failed" (it crashed or said no), "layout.malformed" (its answer makes no sense).
    virtual void arrange(const yagura::LayoutRequest& request) = 0;

signals:
    void arranged(const yagura::Result<yagura::LayoutAnswer>& answer);
};

} // namespace yagura
